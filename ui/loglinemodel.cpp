// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loglinemodel.h"

#include "ui/runwords.h"
#include "ui/widgets/plainlabel.h"

#include <QLocale>

#include <algorithm>

namespace tributary {

LogLineModel::LogLineModel(QObject *parent, int most)
    : QAbstractTableModel(parent)
    , m_most(most)
{
    for (const Icon which : {Icon::Info, Icon::Warning, Icon::Failed})
        m_icons.insert(which, icon(which));
}

void LogLineModel::setLines(const QList<RunLine> &lines)
{
    // What only grew at its end leaves the reader where he is.
    const qsizetype known = m_lines.size();
    if (known > 0 && lines.size() >= known
        && std::equal(m_lines.cbegin(), m_lines.cend(), lines.cbegin())) {
        append(lines.sliced(known));
        return;
    }
    beginResetModel();
    m_lines = lines.last(qMin<qsizetype>(lines.size(), m_most));
    endResetModel();
}

void LogLineModel::append(const QList<RunLine> &lines)
{
    if (lines.isEmpty())
        return;
    if (lines.size() >= m_most) {
        beginResetModel();
        m_lines = lines.last(m_most);
        endResetModel();
        return;
    }
    const qsizetype excess = m_lines.size() + lines.size() - m_most;
    if (excess > 0) {
        beginRemoveRows({}, 0, static_cast<int>(excess) - 1);
        m_lines.remove(0, excess);
        endRemoveRows();
    }
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(lines.size()) - 1);
    m_lines += lines;
    endInsertRows();
}

QString LogLineModel::lineText(int row) const
{
    const RunLine &line = m_lines.at(row);
    return line.at.toUTC().toString(Qt::ISODateWithMs) + u'\t' + text(line, LogColumn::Level)
        + u'\t' + line.table + u'\t' + text(line, LogColumn::Text);
}

int LogLineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LogLineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString LogLineModel::text(const RunLine &line, LogColumn column)
{
    switch (column) {
    case LogColumn::Time: {
        const QDateTime local = line.at.toLocalTime();
        return QLocale().toString(local.date(), QLocale::ShortFormat) + u' '
            + QLocale::c().toString(local.time(), u"HH:mm:ss");
    }
    case LogColumn::Level:
        return RunWords::level(line.level);
    case LogColumn::Table:
        return line.table;
    case LogColumn::Text: // a row has the height of one line
        return line.text.simplified();
    }
    Q_UNREACHABLE();
}

QVariant LogLineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RunLine &line = m_lines.at(index.row());
    const auto column = static_cast<LogColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(line, column);
    case Qt::AccessibleTextRole: {
        const QString shown = text(line, column);
        return shown.isEmpty() ? tr("no table", "an empty cell, read aloud") : shown;
    }
    case Qt::ToolTipRole:
        if (column == LogColumn::Time)
            return line.at.toLocalTime().toString(Qt::ISODateWithMs);
        return column == LogColumn::Text ? plainToolTip(line.text)
                                         : plainToolTip(text(line, column));
    case Qt::DecorationRole:
        return column == LogColumn::Level ? QVariant(m_icons.value(RunWords::levelIcon(line.level)))
                                          : QVariant();
    case LevelRole:
        return static_cast<int>(line.level);
    default:
        return {};
    }
}

QVariant LogLineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<LogColumn>(section)) {
    case LogColumn::Time:
        return tr("Time");
    case LogColumn::Level:
        return tr("Level");
    case LogColumn::Table:
        return tr("Table");
    case LogColumn::Text:
        return tr("Text");
    }
    return {};
}

LogFilterModel::LogFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{ }

void LogFilterModel::setLeast(RunLine::Level least)
{
    m_least = least;
    invalidateFilter();
}

void LogFilterModel::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

bool LogFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const auto at = [&](LogColumn column) {
        return sourceModel()->index(sourceRow, static_cast<int>(column), sourceParent);
    };
    if (at(LogColumn::Level).data(LogLineModel::LevelRole).toInt() < static_cast<int>(m_least))
        return false;
    return m_text.isEmpty()
        || at(LogColumn::Table).data().toString().contains(m_text, Qt::CaseInsensitive)
        || at(LogColumn::Text).data().toString().contains(m_text, Qt::CaseInsensitive);
}

} // namespace tributary
