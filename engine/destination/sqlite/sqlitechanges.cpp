// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/destination/sqlite/sqlitechanges.h"

#include "engine/destination/sqlite/sqliteddl.h"

#include <QTimeZone>

#include <algorithm>

namespace tributary {

namespace {

enum StatementKind {
    UpsertRows,
    InsertRows,
    RemoveMany,
    RemoveOne,
    MarkAgain,
    UpdateRow,
    CarryRow,
    PlaceRow,
};

/// Keys of one DELETE.
constexpr size_t keysPerStatement = 100;

} // namespace

QByteArray sqliteTimeText(qint64 microseconds)
{
    constexpr qint64 perSecond = 1'000'000;
    constexpr int fractionDigits = 6;
    qint64 fraction = microseconds % perSecond;
    if (fraction < 0)
        fraction += perSecond;
    const QDateTime second = QDateTime::fromSecsSinceEpoch((microseconds - fraction) / perSecond,
                                                           QTimeZone::utc());
    QByteArray text = second.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")).toLatin1();
    if (fraction != 0)
        text += '.' + QByteArray::number(fraction).rightJustified(fractionDigits, '0');
    return text + "+00:00";
}

SqliteChangeWriter::SqliteChangeWriter(SqliteDatabase &database, SqliteRowCounter &counter,
                                       const TablePlan &table, int number)
    : m_database(database)
    , m_counter(counter)
    , m_table(table)
    , m_sql(m_table)
    , m_statements(database)
    , m_carried(QStringLiteral("temp._tributary_moved_%1").arg(number))
    , m_rowsPerStatement(sqliteRowsPerInsert(table.schema.columns.size()))
{ }

SqliteChangeWriter::~SqliteChangeWriter()
{
    m_statements.clear();
    if (m_hasCarried)
        static_cast<void>(m_database.execute(QStringLiteral("DROP TABLE IF EXISTS ") + m_carried));
}

bool SqliteChangeWriter::fits(const TablePlan &table) const
{
    return table.name == m_table.name && table.columnNames == m_table.columnNames
        && table.deletedColumn == m_table.deletedColumn
        && table.schema.keyColumns == m_table.schema.keyColumns;
}

Result<AppliedChanges> SqliteChangeWriter::apply(const TableChanges &changes, const NetChanges &net)
{
    m_tuples = &changes.tuples;
    m_applied = {};
    m_lost.clear();
    m_counter.start(m_table.name);
    Status done = Done{};
    // The order is NetChanges's.
    using Part = Status (SqliteChangeWriter::*)(const NetChanges &);
    for (const Part part : {&SqliteChangeWriter::truncate, &SqliteChangeWriter::carry,
                            &SqliteChangeWriter::remove, &SqliteChangeWriter::update,
                            &SqliteChangeWriter::placeMoved, &SqliteChangeWriter::applyOrdered}) {
        if (done)
            done = (this->*part)(net);
    }
    if (done)
        done = upsert(net.upserts);
    m_counter.stop();
    m_tuples = nullptr;
    if (!done) {
        if (done.error().kind != ErrorKind::ValueTooLarge)
            return done.error();
        return makeError(ErrorKind::ValueTooLarge,
                         {{QStringLiteral("table"), m_table.schema.id.displayName()},
                          {QStringLiteral("row"), QStringLiteral("?")}});
    }
    m_applied.rowsAdded += m_counter.inserted() + m_counter.unmarked();
    return std::move(m_applied);
}

SqliteChangeWriter::Mask SqliteChangeWriter::toldOf(quint32 index) const
{
    Mask mask;
    for (const Cell &cell : row(index))
        mask.push_back(cell.kind != CellKind::Unchanged && cell.kind != CellKind::Lost);
    return mask;
}

const QByteArray &SqliteChangeWriter::timeText(qint64 microseconds)
{
    if (m_time != microseconds) {
        m_time = microseconds;
        m_timeText = sqliteTimeText(microseconds);
    }
    return m_timeText;
}

void SqliteChangeWriter::addKey(SqliteCall &call, quint32 index) const
{
    const std::span<const Cell> cells = row(index);
    for (const qsizetype column : m_table.schema.keyColumns)
        call.add(cells[static_cast<size_t>(column)]);
}

Status SqliteChangeWriter::truncate(const NetChanges &net)
{
    if (!net.truncate)
        return Done{};
    if (keepsDeleted()) {
        if (const Status removed = removeKeys(net.deletedBefore); !removed)
            return removed;
    }
    const Result<SqliteStatement> statement = m_database.prepare(m_sql.removeAll());
    if (!statement)
        return statement.error();
    SqliteCall call(m_database, *statement);
    if (keepsDeleted())
        call.add(timeText(net.truncatedAt));
    const Result<qint64> removed = call.run();
    if (!removed)
        return removed.error();
    m_applied.rowsAdded -= *removed;
    return Done{};
}

Status SqliteChangeWriter::remove(const NetChanges &net)
{
    return removeKeys(net.deletions);
}

Status SqliteChangeWriter::removeKeys(std::span<const NetChanges::Deletion> left)
{
    // One at a time where each has its own time, or a key of several columns.
    const bool many = !keepsDeleted() && m_table.schema.keyColumns.size() == 1;
    while (!left.empty()) {
        const size_t count = many && left.size() >= keysPerStatement ? keysPerStatement : 1;
        const Result<const SqliteStatement *> statement = count > 1
            ? m_statements.get(RemoveMany, {}, [&] { return m_sql.removeMany(keysPerStatement); })
            : m_statements.get(RemoveOne, {}, [&] { return m_sql.removeOne(); });
        if (!statement)
            return statement.error();
        SqliteCall call(m_database, **statement);
        for (const NetChanges::Deletion &deletion : left.first(count)) {
            if (keepsDeleted())
                call.add(timeText(deletion.committedAt));
            addKey(call, deletion.row);
        }
        const Result<qint64> removed = call.run();
        if (!removed)
            return removed.error();
        m_applied.rowsAdded -= *removed;
        if (keepsDeleted() && *removed == 0) {
            if (const Status marked = markAgain(left.front()); !marked)
                return marked;
        }
        left = left.subspan(count);
    }
    return Done{};
}

/// A row that was marked before came back and went again within the batch.
Status SqliteChangeWriter::markAgain(const NetChanges::Deletion &deletion)
{
    const Result<const SqliteStatement *> statement = m_statements.get(
        MarkAgain, {}, [&] { return m_sql.markAgain(); });
    if (!statement)
        return statement.error();
    SqliteCall call(m_database, **statement);
    call.add(timeText(deletion.committedAt));
    addKey(call, deletion.row);
    const Result<qint64> marked = call.run();
    return marked ? Status(Done{}) : Status(marked.error());
}

Status SqliteChangeWriter::writeRows(int kind, std::span<const quint32> rows)
{
    while (!rows.empty()) {
        const size_t many = static_cast<size_t>(m_rowsPerStatement);
        const size_t count = rows.size() >= many ? many : 1;
        const Result<const SqliteStatement *> statement = m_statements.get(kind, {count > 1}, [&] {
            const auto number = static_cast<qsizetype>(count);
            return kind == UpsertRows ? m_sql.upsert(number) : m_sql.insert(number);
        });
        if (!statement)
            return statement.error();
        SqliteCall call(m_database, **statement);
        for (const quint32 index : rows.first(count)) {
            call.addAll(row(index));
            if (m_table.columnNames.isEmpty())
                call.add(Cell());
        }
        if (const Result<qint64> written = call.run(); !written)
            return written.error();
        rows = rows.subspan(count);
    }
    return Done{};
}

Status SqliteChangeWriter::upsert(std::span<const quint32> rows)
{
    return writeRows(UpsertRows, rows);
}

Status SqliteChangeWriter::insert(std::span<const quint32> rows)
{
    return writeRows(InsertRows, rows);
}

Status SqliteChangeWriter::update(const NetChanges &net)
{
    for (const quint32 index : net.updates) {
        Mask told = toldOf(index);
        for (const qsizetype column : m_table.schema.keyColumns)
            told[static_cast<size_t>(column)] = false;
        // A statement has to set something.
        if (std::ranges::none_of(told, std::identity()))
            told[static_cast<size_t>(m_table.schema.keyColumns.first())] = true;
        const Result<const SqliteStatement *> statement = m_statements.get(
            UpdateRow, told, [&] { return m_sql.update(told); });
        if (!statement)
            return statement.error();
        SqliteCall call(m_database, **statement);
        call.addMasked(row(index), told);
        addKey(call, index);
        const Result<qint64> updated = call.run();
        if (!updated)
            return updated.error();
        if (*updated == 0)
            m_applied.incomplete.push_back(index);
    }
    return Done{};
}

Status SqliteChangeWriter::carry(const NetChanges &net)
{
    if (net.moves.empty())
        return Done{};
    // In the file and not in memory: what is unchanged is large.
    if (!m_hasCarried) {
        if (const Status made = m_database.execute(m_sql.makeCarried(m_carried)); !made)
            return made;
        m_hasCarried = true;
    }
    for (size_t i = 0; i < net.moves.size(); ++i) {
        const Result<const SqliteStatement *> statement = m_statements.get(
            CarryRow, {}, [&] { return m_sql.carry(m_carried); });
        if (!statement)
            return statement.error();
        SqliteCall call(m_database, **statement);
        call.add(static_cast<qint64>(i));
        addKey(call, net.moves[i].oldRow);
        const Result<qint64> carried = call.run();
        if (!carried)
            return carried.error();
        if (*carried == 0) {
            m_lost.insert(static_cast<qsizetype>(i));
            m_applied.incomplete.push_back(net.moves[i].newRow);
        }
    }
    return Done{};
}

Status SqliteChangeWriter::placeMoved(const NetChanges &net)
{
    if (net.moves.empty())
        return Done{};
    for (size_t i = 0; i < net.moves.size(); ++i) {
        if (m_lost.contains(static_cast<qsizetype>(i)))
            continue;
        const quint32 index = net.moves[i].newRow;
        const Mask told = toldOf(index);
        const Result<const SqliteStatement *> statement = m_statements.get(
            PlaceRow, told, [&] { return m_sql.placeMoved(m_carried, told); });
        if (!statement)
            return statement.error();
        SqliteCall call(m_database, **statement);
        call.add(static_cast<qint64>(i));
        call.addMasked(row(index), told);
        if (const Result<qint64> placed = call.run(); !placed)
            return placed.error();
    }
    return m_database.execute(QStringLiteral("DELETE FROM ") + m_carried);
}

} // namespace tributary
