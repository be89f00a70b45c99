// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verify/verifytablemodel.h"

#include "engine/core/pluralcount.h"
#include "ui/formatting.h"
#include "ui/widgets/plainlabel.h"

#include <algorithm>

namespace tributary {

namespace {

using Column = VerifyTableModel::Column;

bool isNumber(Column column)
{
    return column == Column::Rows || column == Column::Missing || column == Column::Extra
        || column == Column::Different;
}

qint64 numberOf(const TableVerification &result, Column column)
{
    switch (column) {
    case Column::Rows:
        return result.sample ? result.sample->rows : result.sourceRows;
    case Column::Missing:
        return result.missing;
    case Column::Extra:
        return result.extra;
    case Column::Different:
        return result.different;
    case Column::Table:
    case Column::Result:
    case Column::Notes:
        break;
    }
    return 0;
}

} // namespace

VerifyTableModel::VerifyTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    for (const Icon which : {Icon::Ok, Icon::Warning, Icon::Failed, Icon::Running, Icon::Waiting})
        m_icons.insert(which, icon(which));
}

int VerifyTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int VerifyTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

Qt::ItemFlags VerifyTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (m_choosable && index.column() == static_cast<int>(Column::Table))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant VerifyTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::AccessibleTextRole: {
        const QString shown = text(row, column);
        if (!shown.isEmpty())
            return shown;
        return column == Column::Notes ? tr("no notes") : tr("unknown", "a number of rows");
    }
    case Qt::ToolTipRole:
        if (column == Column::Table || column == Column::Notes)
            return plainToolTip(text(row, column));
        return {};
    case Qt::DecorationRole:
        if (column == Column::Result && row.state != State::Unknown)
            return m_icons.value(resultIcon(row));
        return {};
    case Qt::CheckStateRole:
        if (m_choosable && column == Column::Table)
            return row.ticked ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::TextAlignmentRole:
        return QVariant((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole:
        return sortValue(row, column);
    default:
        return {};
    }
}

bool VerifyTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !m_choosable || !index.isValid()
        || index.column() != static_cast<int>(Column::Table))
        return false;
    m_rows[index.row()].ticked = value.value<Qt::CheckState>() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT tickedChanged();
    return true;
}

QVariant VerifyTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        switch (column) {
        case Column::Rows:
            return tr("Rows whose values or number were compared");
        case Column::Missing:
            return tr("Rows that only the source has");
        case Column::Extra:
            return tr("Rows that only the destination has");
        case Column::Different:
            return tr("Rows with the same key and other values");
        case Column::Table:
        case Column::Result:
        case Column::Notes:
            return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Table:
        return tr("Table");
    case Column::Result:
        return tr("Result");
    case Column::Rows:
        return tr("Rows");
    case Column::Missing:
        return tr("Missing");
    case Column::Extra:
        return tr("Extra");
    case Column::Different:
        return tr("Different");
    case Column::Notes:
        return tr("Notes");
    }
    Q_UNREACHABLE();
}

QString VerifyTableModel::resultText(const Row &row) const
{
    const Formatting format;
    switch (row.state) {
    case State::Unknown:
        return tr("not compared");
    case State::Waiting:
        return tr("waiting");
    case State::Comparing:
        return row.estimatedRows > row.rows
            ? tr("%1 of %2", "rows so far, and about how many there are")
                  .arg(format.count(row.rows), format.aboutCount(row.estimatedRows))
            : tr("%1 rows", nullptr, pluralCount(row.rows)).arg(format.count(row.rows));
    case State::Compared:
        break;
    }
    if (row.result.error)
        return tr("could not be compared");
    if (!row.result.isEqual())
        return row.repair ? tr("still different") : tr("different");
    const bool isPart = row.result.sample && row.result.sample->rows != row.result.sample->ofRows;
    if (isPart)
        return row.result.sample->rows > 0 ? tr("sample is equal") : tr("numbers are equal");
    return row.repair ? tr("equal, repaired") : tr("equal");
}

Icon VerifyTableModel::resultIcon(const Row &row) const
{
    if (row.state == State::Waiting)
        return Icon::Waiting;
    if (row.state == State::Comparing)
        return Icon::Running;
    if (row.result.error)
        return Icon::Failed;
    return row.result.isEqual() ? Icon::Ok : Icon::Warning;
}

QString VerifyTableModel::notesText(const Row &row) const
{
    QStringList notes;
    if (row.result.error && row.state == State::Compared)
        notes.append(row.result.error->message);
    if (row.repair) {
        const Formatting format;
        if (row.repair->error)
            notes.append(tr("not repaired: %1").arg(row.repair->error->message));
        else if (row.repair->method == RepairMethod::Rows)
            notes.append(
                tr("%1 rows copied again, %2 removed", nullptr, pluralCount(row.repair->written))
                    .arg(format.count(row.repair->written), format.count(row.repair->removed)));
        else if (row.repair->method == RepairMethod::Copy)
            notes.append(tr("the whole table was copied again: %1").arg(row.repair->reason));
    }
    if (row.state == State::Compared)
        notes += row.result.notes;
    return notes.join(QStringLiteral("; "));
}

QString VerifyTableModel::text(const Row &row, Column column) const
{
    const bool isKnown = row.state == State::Compared && !row.result.error;
    switch (column) {
    case Column::Table:
        return row.name;
    case Column::Result:
        return resultText(row);
    case Column::Notes:
        return notesText(row);
    case Column::Rows:
    case Column::Missing:
    case Column::Extra:
    case Column::Different:
        break;
    }
    return isKnown ? Formatting().count(numberOf(row.result, column)) : QString();
}

QVariant VerifyTableModel::sortValue(const Row &row, Column column) const
{
    if (isNumber(column))
        return row.state == State::Compared ? numberOf(row.result, column) : qint64(-1);
    return text(row, column);
}

void VerifyTableModel::setTables(const QStringList &names)
{
    beginResetModel();
    QList<Row> rows;
    QHash<QString, qsizetype> index;
    for (const QString &name : names) {
        if (index.contains(name))
            continue;
        const auto known = m_index.constFind(name);
        Row row;
        if (known != m_index.cend())
            row = m_rows[*known];
        row.name = name;
        index.insert(name, rows.size());
        rows.append(row);
    }
    m_rows = rows;
    m_index = index;
    endResetModel();
}

void VerifyTableModel::setChoosable(bool choosable)
{
    m_choosable = choosable;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
}

QStringList VerifyTableModel::ticked() const
{
    QStringList names;
    for (const Row &row : m_rows) {
        if (row.ticked)
            names.append(row.name);
    }
    return names;
}

VerifyTableModel::Row &VerifyTableModel::rowOf(const QString &name)
{
    const auto known = m_index.constFind(name);
    if (known != m_index.cend())
        return m_rows[*known];
    const auto at = static_cast<int>(m_rows.size());
    beginInsertRows({}, at, at);
    Row row;
    row.name = name;
    m_rows.append(row);
    m_index.insert(name, at);
    endInsertRows();
    return m_rows.last();
}

void VerifyTableModel::changed(const QString &name)
{
    const auto row = static_cast<int>(m_index.value(name));
    Q_EMIT dataChanged(index(row, 0), index(row, columns - 1));
}

void VerifyTableModel::beginComparison(const QStringList &names)
{
    for (Row &row : m_rows) {
        row.planned = false;
        if (!names.isEmpty() && !names.contains(row.name))
            continue;
        row.state = State::Unknown;
        row.result = {};
        row.repair.reset();
    }
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

void VerifyTableModel::plan(const QList<PlannedComparison> &tables)
{
    for (Row &row : m_rows)
        row.planned = false;
    for (const PlannedComparison &table : tables) {
        Row &row = rowOf(table.table.displayName());
        row.state = State::Waiting;
        row.planned = true;
        row.estimatedRows = table.estimatedRows;
        row.rows = 0;
        changed(row.name);
    }
}

void VerifyTableModel::update(const QList<VerifiedRows> &tables)
{
    for (const VerifiedRows &table : tables) {
        Row &row = rowOf(table.table.displayName());
        if (row.state == State::Compared)
            continue; // it is being repaired: what was found stays on view
        row.state = State::Comparing;
        row.rows = table.rows;
        changed(row.name);
    }
}

void VerifyTableModel::setResult(const TableVerification &result)
{
    Row &row = rowOf(result.table.displayName());
    row.state = State::Compared;
    row.result = result;
    row.result.first.clear(); // the list of differences has them
    changed(row.name);
}

void VerifyTableModel::setRepair(const TableRepair &repair)
{
    Row &row = rowOf(repair.table.displayName());
    row.repair = repair;
    changed(row.name);
}

void VerifyTableModel::endComparison()
{
    for (Row &row : m_rows) {
        if (row.state == State::Waiting || row.state == State::Comparing)
            row.state = State::Unknown;
    }
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int VerifyTableModel::percent() const
{
    double all = 0;
    double done = 0;
    for (const Row &row : m_rows) {
        if (!row.planned)
            continue;
        const double weight = static_cast<double>(std::max<qint64>(row.estimatedRows, 0)) + 100;
        all += weight;
        if (row.state == State::Compared)
            done += weight;
        else if (row.state == State::Comparing)
            done += std::min(static_cast<double>(row.rows), weight);
    }
    return all > 0 ? std::min(static_cast<int>(100 * done / all), 99) : 0;
}

qsizetype VerifyTableModel::comparedCount() const
{
    return std::ranges::count(m_rows, State::Compared, &Row::state);
}

std::optional<TableVerification> VerifyTableModel::result(const QString &name) const
{
    const auto known = m_index.constFind(name);
    if (known == m_index.cend() || m_rows[*known].state != State::Compared)
        return {};
    return m_rows[*known].result;
}

} // namespace tributary
