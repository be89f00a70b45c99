// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verify/valuecomparisonmodel.h"

#include "ui/icons.h"
#include "ui/widgets/plainlabel.h"

#include <QFont>

namespace tributary {

int ValueComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_difference.values.size());
}

int ValueComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ValueComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ComparedValue &value = m_difference.values.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole: {
        QString shown = text(value, column);
        return shown.replace(u'\n', QChar(0x21B5)); // one line a row
    }
    case Qt::ToolTipRole:
        return plainToolTip(text(value, column));
    case Qt::AccessibleTextRole:
        if (column == Column::Name && value.differs)
            return tr("%1, differs", "a column whose values differ").arg(value.column);
        return text(value, column);
    case Qt::DecorationRole:
        if (column == Column::Name && value.differs)
            return icon(Icon::Warning);
        return {};
    case Qt::FontRole: {
        // NULL is no text: it must not look like one that says so.
        QFont font;
        font.setItalic(isNoValue(value, column));
        font.setBold(value.differs && column == Column::Name);
        return font;
    }
    default:
        return {};
    }
}

QVariant ValueComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= columns)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Name:
        return tr("Column");
    case Column::Source:
        return tr("Source");
    case Column::Destination:
        return tr("Destination");
    }
    Q_UNREACHABLE();
}

bool ValueComparisonModel::isNoValue(const ComparedValue &value, Column column) const
{
    if (column == Column::Name)
        return false;
    return column == Column::Source ? !value.source : !value.destination;
}

QString ValueComparisonModel::text(const ComparedValue &value, Column column) const
{
    if (column == Column::Name)
        return value.column;
    const bool ofSource = column == Column::Source;
    const DifferenceKind absent = ofSource ? DifferenceKind::Extra : DifferenceKind::Missing;
    if (m_difference.kind == absent)
        return tr("no such row");
    const std::optional<QString> &shown = ofSource ? value.source : value.destination;
    if (!shown)
        return QStringLiteral("NULL");
    // Both look alike, and yet they are not.
    if (!ofSource && value.differs && value.source == shown)
        return tr("%1 (stored as %2)", "a value and SQLite's storage class")
            .arg(*shown, value.storedAs);
    return *shown;
}

void ValueComparisonModel::display(const Difference &difference)
{
    beginResetModel();
    m_difference = difference;
    m_difference.values.clear();
    // What differs comes first.
    for (const bool differs : {true, false}) {
        for (const ComparedValue &value : difference.values) {
            if (value.differs == differs)
                m_difference.values.append(value);
        }
    }
    endResetModel();
}

} // namespace tributary
