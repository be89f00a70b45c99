// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tableprogressmodel.h"

#include "ui/formatting.h"
#include "ui/icons.h"
#include "ui/plainlabel.h"

#include <algorithm>
#include <utility>

namespace tributary {

namespace {

/// Sorts below every real value.
constexpr qint64 unknownLast = -1;

Icon iconOf(TableState state)
{
    switch (state) {
    case TableState::Waiting:
    case TableState::Skipped:
        return Icon::Waiting;
    case TableState::Copying:
    case TableState::Copied:
        return Icon::Running;
    case TableState::Done:
        return Icon::Done;
    case TableState::Failed:
        return Icon::Failed;
    }
    Q_UNREACHABLE();
}

/// Whether there is anything to count: "0 rows" of a table that was not touched would be read as
/// empty.
bool isCounted(const TableProgress &table)
{
    return table.state != TableState::Waiting && table.state != TableState::Skipped;
}

bool isNumber(int column)
{
    switch (column) {
    case TableProgressModel::Rows:
    case TableProgressModel::About:
    case TableProgressModel::Bytes:
    case TableProgressModel::Speed:
    case TableProgressModel::Left:
        return true;
    default:
        return false;
    }
}

} // namespace

TableProgressModel::TableProgressModel(RateEstimator::Clock clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(std::move(clock))
{
    // Read once: data() is asked for every visible cell with every update.
    for (const Icon which : {Icon::Waiting, Icon::Running, Icon::Done, Icon::Failed})
        m_icons.insert(which, icon(which));
}

int TableProgressModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tables.size());
}

int TableProgressModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TableProgressModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TableProgress &table = m_tables.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return displayText(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return accessibleText(index.row(), index.column());
    case Qt::ToolTipRole:
        if (index.column() == Table)
            return plainToolTip(table.table.displayName());
        return index.column() == Note ? QVariant(plainToolTip(noteText(table))) : QVariant();
    case Qt::DecorationRole:
        return index.column() == State ? QVariant(m_icons.value(iconOf(table.state))) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(isNumber(index.column()) ? Qt::AlignRight | Qt::AlignVCenter
                                                 : Qt::AlignLeft | Qt::AlignVCenter);
    case SortRole:
        return sortValue(index.row(), index.column());
    case StateRole:
        return static_cast<int>(table.state);
    case PercentRole:
        return progressPercent(table);
    case HasNoteRole:
        return table.error.has_value() || !table.notes.isEmpty();
    default:
        return {};
    }
}

QVariant TableProgressModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(isNumber(section) ? Qt::AlignRight | Qt::AlignVCenter
                                          : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Table:
        return tr("Table");
    case State:
        return tr("State");
    case Progress:
        return tr("Progress");
    case Rows:
        return tr("Rows");
    case About:
        return tr("About", "column with the estimated number of rows");
    case Bytes:
        return tr("Bytes");
    case Speed:
        return tr("Speed");
    case Left:
        return tr("Left", "column with the remaining time");
    case Note:
        return tr("Note");
    case ColumnCount:
        break;
    }
    return {};
}

void TableProgressModel::reset(const QList<TableProgress> &tables)
{
    beginResetModel();
    m_tables = tables;
    m_rows.clear();
    m_speeds.clear();
    m_totals = {};
    m_rows.reserve(tables.size());
    for (int row = 0; row < tables.size(); ++row) {
        m_rows.insert(tables.at(row).table, row);
        m_totals.add(tables.at(row));
        measure(row);
    }
    endResetModel();
}

void TableProgressModel::update(const QList<TableProgress> &changed)
{
    QList<int> rows;
    QList<TableProgress> added;
    for (const TableProgress &table : changed) {
        const auto found = m_rows.constFind(table.table);
        if (found == m_rows.constEnd()) {
            added.append(table);
            continue;
        }
        const int row = *found;
        m_totals.remove(m_tables.at(row));
        m_totals.add(table);
        m_tables[row] = table;
        measure(row);
        rows.append(row);
    }
    announce(rows, Table, Note);

    for (const TableProgress &table : std::as_const(added)) {
        if (m_rows.contains(table.table))
            continue; // named twice in one update
        const int row = static_cast<int>(m_tables.size());
        beginInsertRows({}, row, row);
        m_tables.append(table);
        m_rows.insert(table.table, row);
        m_totals.add(table);
        measure(row);
        endInsertRows();
    }
}

void TableProgressModel::tick()
{
    QList<int> rows;
    rows.reserve(m_speeds.size());
    for (auto at = m_speeds.begin(); at != m_speeds.end(); ++at) {
        at->update(m_tables.at(at.key()).rows);
        rows.append(at.key());
    }
    announce(rows, Speed, Left);
}

const TableProgress *TableProgressModel::table(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_tables.size())
        return nullptr;
    return &m_tables.at(index.row());
}

QModelIndex TableProgressModel::firstFailed() const
{
    const auto found = std::ranges::find(m_tables, TableState::Failed, &TableProgress::state);
    if (found == m_tables.cend())
        return {};
    return index(static_cast<int>(std::distance(m_tables.cbegin(), found)), Table);
}

QString TableProgressModel::stateText(TableState state)
{
    switch (state) {
    case TableState::Waiting:
        return tr("Waiting");
    case TableState::Copying:
        return tr("Copying");
    case TableState::Copied:
        return tr("Copied");
    case TableState::Done:
        return tr("Done");
    case TableState::Failed:
        return tr("Failed");
    case TableState::Skipped:
        return tr("Skipped");
    }
    Q_UNREACHABLE();
}

QVariant TableProgressModel::displayText(int row, int column) const
{
    const Formatting format;
    const TableProgress &table = m_tables.at(row);
    switch (static_cast<Column>(column)) {
    case Table:
        return table.table.displayName();
    case State:
        return stateText(table.state);
    case Progress:
        return progressText(table);
    case Rows:
        return isCounted(table) ? format.count(table.rows) : QString();
    case About:
        return table.estimatedRows < 0 ? QString() : format.aboutCount(table.estimatedRows);
    case Bytes:
        return isCounted(table) ? format.bytes(table.bytes) : QString();
    case Speed: {
        const double speed = speedOf(row);
        return speed > 0 ? format.rowRate(speed) : QString();
    }
    case Left: {
        const auto found = m_speeds.constFind(row);
        if (found == m_speeds.constEnd())
            return QString();
        const auto left = found->remaining(table.rows, table.estimatedRows);
        return left ? format.aboutDuration(*left) : QString();
    }
    case Note:
        return noteText(table);
    case ColumnCount:
        break;
    }
    return {};
}

QString TableProgressModel::accessibleText(int row, int column) const
{
    const TableProgress &table = m_tables.at(row);
    if (column == Progress) {
        const int percent = progressPercent(table);
        if (percent < 0 || exceedsEstimate(table))
            return stateText(table.state) + QStringLiteral(", ") + progressText(table);
        return tr("%1, %2 percent", "state and progress, read aloud")
            .arg(stateText(table.state), QLocale().toString(percent));
    }
    if (column == About && table.estimatedRows >= 0)
        return tr("about %1").arg(Formatting().count(table.estimatedRows));
    const QString text = displayText(row, column).toString();
    return text.isEmpty() ? tr("nothing", "an empty table cell, read aloud") : text;
}

QVariant TableProgressModel::sortValue(int row, int column) const
{
    const TableProgress &table = m_tables.at(row);
    switch (static_cast<Column>(column)) {
    case State:
        return static_cast<int>(table.state);
    case Progress:
        return progressPercent(table);
    case Rows:
        return table.rows;
    case About:
        return table.estimatedRows;
    case Bytes:
        return table.bytes;
    case Speed:
        return speedOf(row);
    case Left: {
        const auto found = m_speeds.constFind(row);
        const auto left = found == m_speeds.constEnd()
            ? std::nullopt
            : found->remaining(table.rows, table.estimatedRows);
        return left ? qint64{left->count()} : unknownLast;
    }
    case Table:
    case Note:
    case ColumnCount:
        break;
    }
    return displayText(row, column);
}

QString TableProgressModel::progressText(const TableProgress &table) const
{
    switch (table.state) {
    case TableState::Waiting:
        return {};
    case TableState::Copying:
        if (exceedsEstimate(table))
            return tr("more than expected");
        if (table.estimatedRows < 0)
            return tr("total unknown");
        return Formatting().percent(progressPercent(table));
    case TableState::Copied:
    case TableState::Done:
        return Formatting().percent(progressPercent(table));
    case TableState::Failed:
        return tr("not replaced", "the table's last good copy stays");
    case TableState::Skipped:
        return tr("left out");
    }
    Q_UNREACHABLE();
}

QString TableProgressModel::noteText(const TableProgress &table) const
{
    if (table.error)
        return table.error->message;
    return table.notes.join(QStringLiteral("; "));
}

double TableProgressModel::speedOf(int row) const
{
    const auto found = m_speeds.constFind(row);
    return found == m_speeds.constEnd() ? 0 : found->perSecond();
}

void TableProgressModel::measure(int row)
{
    const TableProgress &table = m_tables.at(row);
    if (table.state != TableState::Copying) {
        m_speeds.remove(row);
        return;
    }
    auto found = m_speeds.find(row);
    if (found == m_speeds.end())
        found = m_speeds.insert(row, RateEstimator(m_clock));
    found->update(table.rows);
}

void TableProgressModel::announce(QList<int> rows, Column first, Column last)
{
    std::ranges::sort(rows);
    for (qsizetype at = 0; at < rows.size();) {
        qsizetype end = at + 1;
        while (end < rows.size() && rows.at(end) <= rows.at(end - 1) + 1)
            ++end;
        Q_EMIT dataChanged(index(rows.at(at), first), index(rows.at(end - 1), last));
        at = end;
    }
}

} // namespace tributary
