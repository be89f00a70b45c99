// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verify/differencemodel.h"

#include "ui/widgets/plainlabel.h"

#include <QJsonValue>

#include <algorithm>

namespace tributary {

namespace {

constexpr qsizetype longestValue = 60;

QString shortened(const QString &text)
{
    return text.size() <= longestValue ? text : text.left(longestValue) + QStringLiteral("…");
}

QString valueText(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.isString() ? shortened(value.toString()) : QStringLiteral("NULL");
}

QString pairText(const QString &name, const QString &value)
{
    return QStringLiteral("%1 = %2").arg(name, value);
}

} // namespace

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_differences.size());
}

int DifferenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Difference &difference = m_differences.at(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole)
        return text(difference, column);
    if (role == Qt::AccessibleTextRole && column == Column::Columns && difference.columns.isEmpty())
        return tr("the whole row");
    if (role == Qt::ToolTipRole)
        return column == Column::Kind ? QVariant() : plainToolTip(text(difference, column));
    if (role == Qt::UserRole && column == Column::Key && difference.key.size() == 1) {
        // Numbers as numbers.
        const QJsonValue value = difference.key.constBegin().value();
        return value.isDouble() ? QVariant(value.toInteger()) : QVariant(value.toString());
    }
    if (role == Qt::UserRole)
        return text(difference, column);
    return {};
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= columns)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Table:
        return tr("Table");
    case Column::Kind:
        return tr("Difference");
    case Column::Key:
        return tr("Row");
    case Column::Columns:
        return tr("Columns");
    }
    Q_UNREACHABLE();
}

QString DifferenceModel::kindText(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::Missing:
        return tr("missing");
    case DifferenceKind::Extra:
        return tr("extra");
    case DifferenceKind::Different:
        break;
    }
    return tr("different");
}

QString DifferenceModel::keyText(const Difference &difference)
{
    QStringList parts;
    for (auto part = difference.key.begin(); part != difference.key.end(); ++part)
        parts.append(pairText(part.key(), valueText(part.value())));
    if (!parts.isEmpty())
        return parts.join(QStringLiteral(", "));
    constexpr qsizetype shownValues = 4;
    for (const ComparedValue &value :
         difference.values.first(std::min(shownValues, difference.values.size()))) {
        const std::optional<QString> &side = difference.kind == DifferenceKind::Extra
            ? value.destination
            : value.source;
        parts.append(pairText(value.column, side ? shortened(*side) : QStringLiteral("NULL")));
    }
    return parts.isEmpty() ? tr("(without a key)") : parts.join(QStringLiteral(", "));
}

QString DifferenceModel::text(const Difference &difference, Column column) const
{
    switch (column) {
    case Column::Table:
        return difference.table.displayName();
    case Column::Kind:
        return kindText(difference.kind);
    case Column::Key:
        return keyText(difference);
    case Column::Columns:
        break;
    }
    return difference.columns.join(QStringLiteral(", "));
}

void DifferenceModel::clear()
{
    beginResetModel();
    m_differences.clear();
    endResetModel();
}

void DifferenceModel::replace(const TableVerification &table)
{
    const QString name = table.table.displayName();
    const bool hadAny = std::ranges::any_of(m_differences, [&](const Difference &difference) {
        return difference.table.displayName() == name;
    });
    if (hadAny) {
        beginResetModel();
        m_differences.removeIf(
            [&](const Difference &difference) { return difference.table.displayName() == name; });
        endResetModel();
    }
    const qsizetype added = std::min(table.first.size(), mostKept - m_differences.size());
    if (added <= 0)
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(added) - 1);
    m_differences += table.first.first(added);
    endInsertRows();
}

const Difference *DifferenceModel::difference(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_differences.size())
        return nullptr;
    return &m_differences.at(index.row());
}

} // namespace tributary
