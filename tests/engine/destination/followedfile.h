// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/sqliteprobe.h"

#include "engine/destination/copiedtable.h"
#include "engine/destination/destinationaddress.h"
#include "engine/destination/sqlite/sqlitedestination.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace tributary::test {

/// The error's id, or "ok".
inline QString told(const Status &status)
{
    return status ? QStringLiteral("ok") : status.error().id();
}

template <typename T>
QString told(const Result<T> &result)
{
    return result ? QStringLiteral("ok") : result.error().id();
}

inline ColumnSchema columnOf(int attnum, const char *name, ValueClass valueClass)
{
    ColumnSchema column;
    column.attnum = attnum;
    column.name = QString::fromUtf8(name);
    column.valueClass = valueClass;
    column.typeName = QStringLiteral("some type");
    return column;
}

/// public.orders (id, name, note) with the key id.
inline TableSchema orders()
{
    TableSchema schema;
    schema.id = {
        .oid = 16402, .schema = QStringLiteral("public"), .name = QStringLiteral("orders")};
    schema.columns = {columnOf(1, "id", ValueClass::Integer), columnOf(2, "name", ValueClass::Text),
                      columnOf(3, "note", ValueClass::Text)};
    schema.keyColumns = {0};
    return schema;
}

inline DestinationSource shop(bool keepsDeleted = false)
{
    return {.identity = QStringLiteral("system 1, database 2"),
            .description = QStringLiteral("shop on db.example.com:5432"),
            .snapshotAt = QDateTime(QDate(2024, 2, 29), QTime(12, 30, 15, 250), Qt::UTC),
            .keepsDeleted = keepsDeleted};
}

inline FollowedTable followedTable(const TablePlan &plan)
{
    FollowedTable table{.source = plan.schema.id,
                        .name = plan.name,
                        .fingerprint = QByteArray("finger\0print", 12),
                        .definition = "definition",
                        .filter = {.snapshot = "10:12:11", .fence = {.value = 0x1000}},
                        .columns = {}};
    for (qsizetype i = 0; i < plan.schema.columns.size(); ++i) {
        const ColumnSchema &column = plan.schema.columns[i];
        table.columns.append({.attnum = column.attnum,
                              .name = column.name,
                              .destinationName = plan.columnNames[i],
                              .typeOid = 23,
                              .typmod = -1,
                              .typeName = column.typeName});
    }
    return table;
}

inline Checkpoint checkpointAt(quint64 lsn)
{
    return {.lsn = {.value = lsn},
            .lastCommit = {.value = lsn - 1},
            .freshAsOf = QDateTime(QDate(2024, 3, 1), QTime(1, 2, 3, 4), Qt::UTC)
                             .addSecs(static_cast<qint64>(lsn))};
}

inline LogState logOf(const QList<TablePlan> &plans, quint64 lsn = 0x2000)
{
    LogState state{.identity = {.systemIdentifier = QStringLiteral("7301"),
                                .timeline = 3,
                                .databaseOid = 16384,
                                .slot = QStringLiteral("tributary_shop"),
                                .plugin = QStringLiteral("pgoutput"),
                                .publication = {}},
                   .checkpoint = checkpointAt(lsn),
                   .begun = {.value = 0x1500},
                   .tables = {}};
    for (const TablePlan &plan : plans)
        state.tables.append(followedTable(plan));
    return state;
}

/// Appends a row of texts: "NULL" and "UNCHANGED" mean these, columns of integers hold them.
inline void appendRow(RowBatch &batch, const TableSchema &schema, const QStringList &row)
{
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (row[i] == u"NULL")
            batch.appendNull();
        else if (row[i] == u"UNCHANGED")
            batch.appendUnchanged();
        else if (schema.columns[i].valueClass == ValueClass::Integer)
            batch.appendInteger(row[i].toLongLong());
        else
            batch.appendText(row[i].toUtf8());
    }
    batch.endRow();
}

/// Splits "1 a b" into a row.
inline QStringList rowOf(const char *text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

/// Changes of one table in the log's order.
class Log
{
public:
    explicit Log(const TableSchema &schema)
        : changes(schema.columns.size())
        , m_schema(schema)
    { }

    Log &insert(const char *row) { return add({.kind = ChangeKind::Insert, .newRow = tuple(row)}); }

    Log &update(const char *row) { return add({.kind = ChangeKind::Update, .newRow = tuple(row)}); }

    Log &update(const char *oldRow, const char *row, bool whole = false)
    {
        const quint32 old = tuple(oldRow);
        return add(
            {.kind = ChangeKind::Update, .oldIsWhole = whole, .newRow = tuple(row), .oldRow = old});
    }

    Log &remove(const char *row, bool whole = false)
    {
        return add({.kind = ChangeKind::Delete, .oldIsWhole = whole, .oldRow = tuple(row)});
    }

    Log &truncate() { return add({.kind = ChangeKind::Truncate}); }

    TableChanges changes;

private:
    quint32 tuple(const char *row)
    {
        appendRow(changes.tuples, m_schema, rowOf(row));
        return static_cast<quint32>(changes.tuples.rowCount() - 1);
    }

    /// One a second from 2024-05-06 07:08:09.123456 on.
    Log &add(RowChange change)
    {
        change.committedAt = 1714979289123456 + 1000000 * qint64(changes.changes.size());
        changes.changes.push_back(change);
        return *this;
    }

    TableSchema m_schema;
};

/// One run that follows a log.
class FollowingRun
{
public:
    FollowingRun(const QString &path, const QList<TableSchema> &schemas,
                 const DestinationSource &source = shop())
        : m_destination(std::make_unique<SqliteDestination>(path))
    {
        status = m_destination->open(source, {});
        QSet<quint32> followed;
        for (const TableSchema &schema : schemas)
            followed.insert(schema.id.oid);
        if (!status)
            return;
        const Result<QList<TablePlan>> made = m_destination->plan(schemas, followed);
        if (made)
            plans = *made;
        else
            status = made.error();
    }

    /// Copies the rows of the first table, publishes all, and makes ready for changes.
    Status copy(const QList<const char *> &rows)
    {
        for (const TablePlan &plan : std::as_const(plans)) {
            RowBatch batch(plan.schema.columns.size());
            if (&plan == &plans.constFirst()) {
                for (const char *row : rows)
                    appendRow(batch, plan.schema, rowOf(row));
            }
            if (const auto prepared = m_destination->prepareTable(plan); !prepared)
                return prepared.error();
            if (const Status written = m_destination->writeRows(batch); !written)
                return written;
            if (const Status finished = m_destination->finishTable(); !finished)
                return finished;
        }
        const LogState log = logOf(plans);
        if (const Status published = m_destination->publish(&log); !published)
            return published;
        return m_destination->beginChanges();
    }

    Result<AppliedChanges> apply(Log &log, qsizetype table = 0)
    {
        const NetChanges net = netChanges(log.changes, plans[table].schema.keyColumns);
        return m_destination->applyChanges(plans[table], log.changes, net);
    }

    Status commit(quint64 lsn = 0x3000)
    {
        return m_destination->commitChanges(checkpointAt(lsn), {});
    }

    /// Applies and commits; the count of rows added, or what went wrong.
    QString done(Log &log, qsizetype table = 0)
    {
        const Result<AppliedChanges> applied = apply(log, table);
        if (!applied)
            return applied.error().id();
        if (const Status committed = commit(); !committed)
            return committed.error().id();
        QString text = QString::number(applied->rowsAdded);
        if (!applied->incomplete.empty())
            text += QStringLiteral(" incomplete %1").arg(applied->incomplete.size());
        return text;
    }

    SqliteDestination &destination() { return *m_destination; }

    void close() { m_destination.reset(); }

    Status status = Done{};
    QList<TablePlan> plans;

private:
    std::unique_ptr<SqliteDestination> m_destination;
};

} // namespace tributary::test
