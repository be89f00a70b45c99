// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tableprogressmodel.h"

#include "ui/widgets/plainlabel.h"

#include <algorithm>
#include <utility>

namespace tributary {

namespace {

QVariant alignmentOf(int column)
{
    switch (static_cast<TableColumn>(column)) {
    case TableColumn::Rows:
    case TableColumn::About:
    case TableColumn::Bytes:
    case TableColumn::Speed:
    case TableColumn::Inserts:
    case TableColumn::Updates:
    case TableColumn::Deletes:
    case TableColumn::Truncates:
        return {Qt::AlignRight | Qt::AlignVCenter};
    case TableColumn::Table:
    case TableColumn::Method:
    case TableColumn::State:
    case TableColumn::Progress:
    case TableColumn::Left:
    case TableColumn::FreshAsOf:
    case TableColumn::Note:
        break;
    }
    return {Qt::AlignLeft | Qt::AlignVCenter};
}

} // namespace

TableProgressModel::TableProgressModel(RateEstimator::Clock clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(std::move(clock))
{
    // Read once: data() is asked for every visible cell with every update.
    for (const Icon which :
         {Icon::Waiting, Icon::Running, Icon::Following, Icon::Done, Icon::Failed})
        m_icons.insert(which, icon(which));
}

int TableProgressModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tables.size());
}

int TableProgressModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant TableProgressModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TableProgress &table = m_tables.at(index.row());
    const std::optional<KnownCopy> copy = copyOf(table);
    const TableProgressRow row = line(index.row(), copy ? &*copy : nullptr);
    const auto column = static_cast<TableColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return row.text(column);
    case Qt::AccessibleTextRole:
        return row.spokenText(column);
    case Qt::ToolTipRole: // of the columns that may be cut off
        if (column == TableColumn::Table || column == TableColumn::Note)
            return plainToolTip(row.text(column));
        return {};
    case Qt::DecorationRole:
        return column == TableColumn::State ? QVariant(m_icons.value(row.icon())) : QVariant();
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case SortRole:
        return row.sortValue(column);
    case StateRole:
        return static_cast<int>(table.state);
    case PercentRole:
        return row.percent();
    case HasNoteRole:
        return table.error.has_value() || !table.notes.isEmpty();
    default:
        return {};
    }
}

QVariant TableProgressModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<TableColumn>(section)) {
    case TableColumn::Table:
        return tr("Table");
    case TableColumn::Method:
        return tr("Method", "column with how a table is kept up to date");
    case TableColumn::State:
        return tr("State");
    case TableColumn::Progress:
        return tr("Progress");
    case TableColumn::Rows:
        return tr("Rows");
    case TableColumn::About:
        return tr("About", "column with the estimated number of rows");
    case TableColumn::Bytes:
        return tr("Bytes");
    case TableColumn::Speed:
        return tr("Speed");
    case TableColumn::Left:
        return tr("Left", "column with the remaining time");
    case TableColumn::Inserts:
        return tr("Inserts");
    case TableColumn::Updates:
        return tr("Updates");
    case TableColumn::Deletes:
        return tr("Deletes");
    case TableColumn::Truncates:
        return tr("Truncates");
    case TableColumn::FreshAsOf:
        return tr("Fresh as of", "column with the time at the source that a copy stands for");
    case TableColumn::Note:
        return tr("Note");
    }
    Q_UNREACHABLE();
}

void TableProgressModel::reset(const QList<TableProgress> &tables)
{
    beginResetModel();
    m_runEnded = false;
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

void TableProgressModel::setMethods(const TableMethods &methods)
{
    m_methods = methods;
    if (m_tables.isEmpty())
        return;
    constexpr int column = static_cast<int>(TableColumn::Method);
    Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
}

void TableProgressModel::beginRun()
{
    m_methodsOfRun = m_methods;
    m_followedAsOf = {};
    reset({});
}

void TableProgressModel::showEarlierRun(const QList<TableProgress> &tables)
{
    m_methodsOfRun = m_methods;
    m_followedAsOf = {};
    if (m_runEnded && tables == m_tables)
        return; // what is selected stays selected
    reset(tables);
    endRun();
}

void TableProgressModel::setCopies(const QHash<TableId, KnownCopy> &copies)
{
    if (copies == m_copies)
        return;
    m_copies = copies;
    m_followedAsOf = {};
    announceCopies(TableColumn::Rows);
}

void TableProgressModel::setFollowedAsOf(const QDateTime &time)
{
    // What is shown are seconds.
    if (m_followedAsOf.isValid() && time.isValid()
        && m_followedAsOf.toSecsSinceEpoch() == time.toSecsSinceEpoch())
        return;
    m_followedAsOf = time;
    announceCopies(TableColumn::FreshAsOf);
}

void TableProgressModel::announceCopies(TableColumn first)
{
    if (m_tables.isEmpty())
        return;
    Q_EMIT dataChanged(index(0, static_cast<int>(first)),
                       index(rowCount() - 1, static_cast<int>(TableColumn::FreshAsOf)));
}

std::optional<KnownCopy> TableProgressModel::copyOf(const TableProgress &table) const
{
    const auto found = m_copies.constFind(table.table);
    const bool follows = table.followed
        && (table.state == TableState::Following || table.state == TableState::Done);
    if (!follows || !m_followedAsOf.isValid())
        return found == m_copies.cend() ? std::nullopt : std::optional(*found);
    KnownCopy copy = found == m_copies.cend() ? KnownCopy() : *found;
    copy.freshAsOf = m_followedAsOf;
    return copy;
}

/// What was chosen since the run began.
std::optional<QString> TableProgressModel::nextMethod(const TableId &table) const
{
    if (m_methods == m_methodsOfRun)
        return {};
    const QString chosen = chosenMethod(m_methods, table);
    return chosen == chosenMethod(m_methodsOfRun, table) ? std::optional<QString>() : chosen;
}

void TableProgressModel::goOn(const QList<TableProgress> &tables)
{
    m_runEnded = false;
    update(tables);
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
    announce(rows, TableColumn::Table, TableColumn::Note);

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

void TableProgressModel::endRun()
{
    m_runEnded = true;
    m_speeds.clear();
    if (!m_tables.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

void TableProgressModel::tick()
{
    QList<int> rows;
    rows.reserve(m_speeds.size());
    for (auto at = m_speeds.begin(); at != m_speeds.end(); ++at) {
        at->update(m_tables.at(at.key()).rows);
        rows.append(at.key());
    }
    announce(rows, TableColumn::Speed, TableColumn::Left);
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
    return index(static_cast<int>(std::distance(m_tables.cbegin(), found)), 0);
}

TableProgressRow TableProgressModel::line(int row, const KnownCopy *copy) const
{
    const auto speed = m_speeds.constFind(row);
    const TableProgress &table = m_tables.at(row);
    return {table, m_runEnded, speed == m_speeds.constEnd() ? nullptr : &*speed,
            nextMethod(table.table), copy};
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

void TableProgressModel::announce(QList<int> rows, TableColumn first, TableColumn last)
{
    std::ranges::sort(rows);
    for (qsizetype at = 0; at < rows.size();) {
        qsizetype end = at + 1;
        while (end < rows.size() && rows.at(end) <= rows.at(end - 1) + 1)
            ++end;
        Q_EMIT dataChanged(index(rows.at(at), static_cast<int>(first)),
                           index(rows.at(end - 1), static_cast<int>(last)));
        at = end;
    }
}

} // namespace tributary
