// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/comparisonmodel.h"

#include "ui/data/celltext.h"
#include "ui/icons.h"
#include "ui/widgets/plainlabel.h"

#include <QFont>

namespace tributary {

void ComparisonModel::setRow(const RowLookup &row)
{
    beginResetModel();
    m_row = row;
    m_row.values.clear();
    for (const bool differs : {true, false}) {
        for (const ComparedValue &value : row.values) {
            if (value.differs == differs)
                m_row.values.append(value);
        }
    }
    endResetModel();
}

bool ComparisonModel::isNoValue(int line, Column side) const
{
    const ComparedValue &value = m_row.values.at(line);
    return !(side == Source ? value.source : value.destination).has_value();
}

QString ComparisonModel::text(int line, Column side) const
{
    const ComparedValue &value = m_row.values.at(line);
    if (side == Name)
        return value.column;
    if (side == Verdict)
        return value.differs ? tr("differs") : tr("equal");
    if (!(side == Source ? m_row.inSource : m_row.inDestination))
        return tr("no such row");
    return (side == Source ? value.source : value.destination).value_or(QStringLiteral("NULL"));
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_row.values.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    constexpr qsizetype longest = 200;
    const auto column = static_cast<Column>(index.column());
    const ComparedValue &value = m_row.values.at(index.row());
    const bool isSide = column == Destination || column == Source;
    switch (role) {
    case Qt::DisplayRole: {
        const QString whole = text(index.row(), column);
        return shownText(whole.size() > longest ? whole.left(longest) + QStringLiteral("…")
                                                : whole);
    }
    case Qt::AccessibleTextRole: {
        const QString whole = text(index.row(), column);
        return whole.isEmpty() ? tr("empty text") : shownText(whole.left(longest));
    }
    case Qt::ToolTipRole:
        return column == Destination && !value.storedAs.isEmpty()
            ? plainToolTip(tr("Stored as %1").arg(value.storedAs))
            : QString();
    case Qt::DecorationRole:
        return column == Verdict ? QVariant(icon(value.differs ? Icon::Warning : Icon::Ok))
                                 : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setItalic(isSide && isNoValue(index.row(), column));
        font.setBold(value.differs && !font.italic());
        return font;
    }
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Column");
    case Destination:
        return tr("Destination");
    case Source:
        return tr("Source");
    default:
        return tr("Result");
    }
}

} // namespace tributary
