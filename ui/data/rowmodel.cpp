// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/rowmodel.h"

#include "engine/destination/browse/browsecontroller.h"
#include "ui/data/celltext.h"
#include "ui/formatting.h"
#include "ui/widgets/plainlabel.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace tributary {

namespace {

/// Between text and ground, and still easily read; palettes have nothing of the kind.
QColor faintText()
{
    constexpr float share = 0.6F;
    const QPalette palette = QGuiApplication::palette();
    const QColor text = palette.color(QPalette::Text);
    const QColor ground = palette.color(QPalette::Base);
    const auto mixed = [](float one, float other) { return one * share + other * (1 - share); };
    return QColor::fromRgbF(mixed(text.redF(), ground.redF()),
                            mixed(text.greenF(), ground.greenF()),
                            mixed(text.blueF(), ground.blueF()));
}

} // namespace

RowModel::RowModel(BrowseController &browser, QObject *parent)
    : QAbstractTableModel(parent)
    , m_browser(browser)
{
    connect(&browser, &BrowseController::rowsLoaded, this, &RowModel::take);
}

void RowModel::load(const BrowseQuery &query, const QList<BrowsedColumn> &columns, qint64 step,
                    bool continues)
{
    m_nextQuery = query;
    m_nextKnown = columns;
    m_nextStep = step;
    m_nextContinues = continues;
    m_isFirst = true;
    setQuestion(m_browser.loadRows(query, {.offset = 0, .limit = step}));
}

void RowModel::cancel()
{
    if (m_question == 0)
        return;
    m_browser.cancel(m_question);
    setQuestion(0);
}

void RowModel::clear()
{
    cancel();
    beginResetModel();
    m_query = {};
    m_columns.clear();
    m_known.clear();
    m_rows.clear();
    m_hasMore = false;
    m_loaded = false;
    endResetModel();
}

void RowModel::setQuestion(int number)
{
    const bool was = isLoading();
    m_question = number;
    if (was != isLoading())
        Q_EMIT loadingChanged(isLoading());
}

void RowModel::take(int number, const RowPage &page, const std::optional<Error> &error)
{
    if (number != m_question)
        return;
    setQuestion(0);
    if (error) {
        m_continues = m_continues && m_isFirst; // or a view at its end would ask on and on
        Q_EMIT failed(*error);
        return;
    }
    if (m_isFirst) {
        beginResetModel();
        m_query = m_nextQuery;
        m_known = m_nextKnown;
        m_step = m_nextStep;
        m_continues = m_nextContinues;
        m_columns = page.columns;
        m_rows = page.rows;
        m_state = page.state;
        m_took = page.took;
        m_hasMore = page.hasMore;
        m_loaded = true;
        endResetModel();
        Q_EMIT loaded();
        return;
    }
    m_hasMore = page.hasMore;
    if (page.columns != m_columns || page.state != m_state)
        Q_EMIT outdated();
    if (page.columns == m_columns && !page.rows.isEmpty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(page.rows.size()) - 1);
        m_rows += page.rows;
        endInsertRows();
    }
    m_state = page.state;
    Q_EMIT extended();
}

const BrowsedCell &RowModel::cell(const QModelIndex &index) const
{
    return m_rows.at(index.row()).cells.at(index.column());
}

RowPlace RowModel::place(int row) const
{
    return {.position = row, .handle = m_rows.at(row).handle};
}

int RowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BrowsedCell &value = cell(index);
    switch (role) {
    case Qt::DisplayRole:
        return cellLine(value);
    case Qt::AccessibleTextRole:
        return spokenCell(value);
    case Qt::ToolTipRole:
        return value.kind == CellKind::Text ? plainToolTip(cellLine(value)) : QString();
    case Qt::TextAlignmentRole: {
        // A number that is kept as a text stands among the others of its column.
        const bool isNumber = value.kind == CellKind::Integer || value.kind == CellKind::Real
            || isNumeric(index.column());
        return static_cast<int>((isNumber ? Qt::AlignTrailing : Qt::AlignLeading)
                                | Qt::AlignVCenter);
    }
    case Qt::FontRole:
        if (value.isNull()) {
            QFont font;
            font.setItalic(true);
            return font;
        }
        return {};
    case Qt::ForegroundRole:
        return value.isNull() ? QVariant(faintText()) : QVariant();
    default:
        return {};
    }
}

QVariant RowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (role == Qt::DisplayRole)
            return Formatting().count(section + 1);
        return {};
    }
    if (section < 0 || section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole) {
        const QString &name = m_columns.at(section);
        return name.isEmpty() ? tr("(no name)") : shownText(name);
    }
    if (role == Qt::ToolTipRole)
        return plainToolTip(columnToolTip(section));
    return {};
}

bool RowModel::isNumeric(int column) const
{
    const auto known = std::ranges::find(m_known, m_columns.at(column), &BrowsedColumn::name);
    if (known == m_known.cend())
        return false;
    const QString &type = known->sourceType;
    return type.startsWith(u"numeric") || type == u"double precision" || type == u"real"
        || type == u"integer" || type == u"bigint" || type == u"smallint";
}

QString RowModel::columnToolTip(int column) const
{
    const auto known = std::ranges::find(m_known, m_columns.at(column), &BrowsedColumn::name);
    if (known == m_known.cend())
        return shownText(m_columns.at(column));
    QStringList lines = {shownText(known->name)};
    if (!known->sourceType.isEmpty())
        lines.append(tr("At the source: %1").arg(shownText(known->sourceType)));
    if (!known->type.isEmpty())
        lines.append(tr("In the destination: %1").arg(shownText(known->type)));
    if (known->keyPosition > 0)
        lines.append(tr("Part of the key"));
    return lines.join(u'\n');
}

bool RowModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_continues && m_hasMore && !isLoading()
        && m_rows.size() < mostRows;
}

void RowModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isFirst = false;
    setQuestion(m_browser.loadRows(m_query, {.offset = m_rows.size(), .limit = m_step}));
}

void RowModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT sortRequested(column, order);
}

} // namespace tributary
