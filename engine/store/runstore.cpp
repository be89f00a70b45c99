// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/runstore.h"

#include "engine/store/knowntables.h"
#include "engine/store/runrows.h"
#include "engine/store/storefile.h"
#include "engine/store/storetext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace tributary {

namespace {

QString killedText()
{
    return QCoreApplication::translate("RunStore", "The program ended in the middle of this run.");
}

Status insertTables(StoreFile &file, qint64 run, const QList<RunTableRecord> &tables)
{
    QList<QVariantList> rows;
    rows.reserve(tables.size());
    for (const RunTableRecord &table : tables)
        rows.append({run, storedText(table.table), storedText(table.destinationName),
                     storedText(table.method), storedText(table.state), table.rows, table.bytes,
                     table.inserts, table.updates, table.deletes, table.truncates,
                     storedText(table.errorId), storedText(table.message),
                     storedText(table.notes.join(u'\n')), storedText(table.schemaChange)});
    return file.runEach(
        QStringLiteral("INSERT INTO run_table (run_id, %1) VALUES (?, ?,?,?,?,?,?,?,?,?,?,?,?,?,?)")
            .arg(QLatin1String(tableColumns)),
        rows);
}

void mergeChanges(QList<RunTableRecord> &tables, QHash<QString, QString> changes)
{
    for (RunTableRecord &table : tables)
        table.schemaChange = changes.take(table.table);
    for (auto each = changes.cbegin(); each != changes.cend(); ++each)
        tables.append({.table = each.key(), .schemaChange = each.value()});
}

} // namespace

RunStore::RunStore(QString path)
    : m_path(std::move(path))
    , m_connectionName(QUuid::createUuid().toString())
{ }

RunStore::~RunStore() = default;

Result<qint64> RunStore::begin(const RunRecord &run)
{
    const Error unknown = makeError(ErrorKind::UnknownSource,
                                    {{QStringLiteral("name"), run.sourceName}});
    if (!QFileInfo::exists(m_path))
        return unknown;
    StoreFile file(m_path, m_connectionName);
    if (const Status opened = file.open(StoreFile::Access::Write); !opened)
        return opened.error();
    Result<QSqlQuery> source = file.run(QStringLiteral("SELECT id FROM source WHERE name = ?"),
                                        {storedText(run.sourceName)});
    if (!source)
        return source.error();
    if (!source->next())
        return unknown;
    const qint64 sourceId = source->value(0).toLongLong();
    const auto ended = file.run(
        QStringLiteral("UPDATE run SET finished_at = ?, outcome = ?, error_id = ?, message = ?"
                       " WHERE source_id = ? AND finished_at = ''"),
        {storedTime(run.startedAt), runOutcomeId(RunOutcome::Interrupted),
         makeError(ErrorKind::Interrupted).id(), killedText(), sourceId});
    if (!ended)
        return ended.error();
    const auto added = file.run(
        QStringLiteral("INSERT INTO run (source_id, started_at, finished_at, outcome, stage, cause,"
                       " method, is_part, error_id, message, rows, bytes)"
                       " VALUES (?, ?, '', '', ?, ?, ?, ?, '', '', 0, 0)"),
        {sourceId, storedTime(run.startedAt), runStageId(run.stage), runTriggerId(run.trigger),
         storedText(run.method), run.isPart});
    if (!added)
        return added.error();
    const qint64 id = added->lastInsertId().toLongLong();
    if (const Status committed = file.commit(); !committed)
        return committed.error();
    return id;
}

bool RunStore::isOfTheDisk(const Error &error)
{
    return StoreFile::isOfTheDisk(error);
}

Status RunStore::endKilled(qint64 run)
{
    StoreFile file(m_path, m_connectionName);
    if (const Status opened = file.open(StoreFile::Access::Write); !opened)
        return opened;
    const auto ended = file.run(
        QStringLiteral("UPDATE run SET outcome = ?, error_id = ?, message = ?, finished_at ="
                       " max(started_at, coalesce((SELECT max(at) FROM run_line WHERE run_id ="
                       " run.id), '')) WHERE id = ? AND finished_at = ''"),
        {runOutcomeId(RunOutcome::Interrupted), makeError(ErrorKind::Interrupted).id(),
         killedText(), run});
    if (!ended)
        return ended.error();
    return file.commit();
}

Status RunStore::setStage(qint64 run, RunStage stage)
{
    StoreFile file(m_path, m_connectionName);
    if (const Status opened = file.open(StoreFile::Access::Write); !opened)
        return opened;
    const auto set = file.run(QStringLiteral("UPDATE run SET stage = ? WHERE id = ?"),
                              {runStageId(stage), run});
    if (!set)
        return set.error();
    return file.commit();
}

Status RunStore::setCounts(const RunRecord &run)
{
    StoreFile file(m_path, m_connectionName);
    if (const Status opened = file.open(StoreFile::Access::Write); !opened)
        return opened;
    const auto set = file.run(
        QStringLiteral("UPDATE run SET rows = ?, bytes = ?, inserts = ?, updates = ?, deletes = ?,"
                       " truncates = ? WHERE id = ? AND finished_at = ''"),
        {run.rows, run.bytes, run.inserts, run.updates, run.deletes, run.truncates, run.id});
    if (!set)
        return set.error();
    return file.commit();
}

Status RunStore::append(qint64 run, const QList<RunLine> &lines)
{
    if (lines.isEmpty())
        return Done{};
    StoreFile file(m_path, m_connectionName);
    if (const Status opened = file.open(StoreFile::Access::Write); !opened)
        return opened;
    QList<QVariantList> rows;
    rows.reserve(lines.size());
    for (const RunLine &line : lines)
        rows.append({storedTime(line.at), static_cast<int>(line.level), storedText(line.table),
                     storedText(line.text), run});
    // A source may have been removed meanwhile, and its runs with it.
    const Status added = file.runEach(
        QStringLiteral("INSERT INTO run_line (run_id, at, level, table_name, text)"
                       " SELECT id, ?, ?, ?, ? FROM run WHERE id = ?"),
        rows);
    if (!added)
        return added;
    return file.commit();
}

Status RunStore::finish(const RunRecord &run, QList<RunTableRecord> tables, const TablesSeen &seen)
{
    StoreFile file(m_path, m_connectionName);
    if (const Status opened = file.open(StoreFile::Access::Write); !opened)
        return opened;
    Result<QSqlQuery> found = file.run(QStringLiteral("SELECT source_id FROM run WHERE id = ?"),
                                       {run.id});
    if (!found)
        return found.error();
    if (!found->next())
        return Done{}; // removed meanwhile
    const qint64 source = found->value(0).toLongLong();
    const Result<QHash<QString, QString>> changes = noteTables(file, source, seen);
    if (!changes)
        return changes.error();
    mergeChanges(tables, *changes);
    const auto ended = file.run(
        QStringLiteral(
            "UPDATE run SET finished_at = ?, outcome = ?, stage = ?, error_id = ?, message = ?,"
            " rows = ?, bytes = ?, inserts = ?, updates = ?, deletes = ?, truncates = ?,"
            " tables_count = ?, failed_tables = ?, checkpoint = ?, fresh_as_of = ? WHERE id = ?"),
        {storedTime(run.finishedAt), runOutcomeId(run.outcome.value_or(RunOutcome::Interrupted)),
         runStageId(run.stage), storedText(run.errorId), storedText(run.message), run.rows,
         run.bytes, run.inserts, run.updates, run.deletes, run.truncates, run.tables,
         run.failedTables, storedText(run.checkpoint), storedTime(run.freshAsOf), run.id});
    if (!ended)
        return ended.error();
    if (const Status added = insertTables(file, run.id, tables); !added)
        return added;
    return file.commit();
}

Result<QList<RunRecord>> RunStore::select(const QString &condition,
                                          const QVariantList &values) const
{
    QList<RunRecord> runs;
    if (!QFileInfo::exists(m_path))
        return runs;
    StoreFile file(m_path, m_connectionName);
    if (const Status opened = file.open(StoreFile::Access::Read); !opened)
        return opened.error();
    if (!file.hasSchema())
        return runs;
    Result<QSqlQuery> rows = file.run(
        QStringLiteral("SELECT %1 FROM run JOIN source ON source.id = run.source_id WHERE %2")
            .arg(QLatin1String(runColumns), condition),
        values);
    if (!rows)
        return rows.error();
    while (rows->next())
        runs.append(runOf(*rows));
    if (const Status ended = file.ended(*rows); !ended)
        return ended.error();
    return runs;
}

namespace {

Result<std::optional<RunRecord>> firstOf(const Result<QList<RunRecord>> &runs)
{
    if (!runs)
        return runs.error();
    return runs->isEmpty() ? std::optional<RunRecord>() : runs->first();
}

} // namespace

Result<QList<RunRecord>> RunStore::runs(const QString &sourceName, int limit) const
{
    // SQLite takes a negative limit for none.
    return select(QStringLiteral("source.name = ? ORDER BY started_at DESC, run.id DESC LIMIT ?"),
                  {storedText(sourceName), std::max(limit, 0)});
}

Result<std::optional<RunRecord>> RunStore::run(qint64 id) const
{
    return firstOf(select(QStringLiteral("run.id = ?"), {id}));
}

Result<std::optional<RunRecord>> RunStore::lastEnded(const QString &sourceName) const
{
    // By its number and not by its time: the clock may have been set back since the one before.
    auto newest = firstOf(select(QStringLiteral("source.name = ? AND finished_at <> ''"
                                                " ORDER BY run.id DESC LIMIT 1"),
                                 {storedText(sourceName)}));
    const bool tells = !newest || !*newest || !(*newest)->isPart
        || (*newest)->outcome == RunOutcome::Failed || (*newest)->outcome == RunOutcome::Partial;
    return tells ? newest : lastWhole(sourceName);
}

Result<std::optional<RunRecord>> RunStore::lastWhole(const QString &sourceName) const
{
    return firstOf(select(QStringLiteral("source.name = ? AND finished_at <> '' AND is_part = 0"
                                         " ORDER BY run.id DESC LIMIT 1"),
                          {storedText(sourceName)}));
}

Result<std::optional<RunRecord>> RunStore::goingOn(const QString &sourceName) const
{
    return firstOf(select(QStringLiteral("source.name = ? AND finished_at = ''"
                                         " ORDER BY run.id DESC LIMIT 1"),
                          {storedText(sourceName)}));
}

Result<QList<RunTableRecord>> RunStore::tables(qint64 run) const
{
    QList<RunTableRecord> tables;
    StoreFile file(m_path, m_connectionName);
    if (const Status opened = file.open(StoreFile::Access::Read); !opened)
        return opened.error();
    Result<QSqlQuery> rows = file.run(QStringLiteral("SELECT %1 FROM run_table WHERE run_id = ?"
                                                     " ORDER BY error_id = '', table_name")
                                          .arg(QLatin1String(tableColumns)),
                                      {run});
    if (!rows)
        return rows.error();
    while (rows->next())
        tables.append(tableOf(*rows));
    if (const Status ended = file.ended(*rows); !ended)
        return ended.error();
    return tables;
}

Result<QHash<qint64, QHash<QString, QString>>>
RunStore::tableStates(const QList<qint64> &runs) const
{
    QHash<qint64, QHash<QString, QString>> states;
    StoreFile file(m_path, m_connectionName);
    if (const Status opened = file.open(StoreFile::Access::Read); !opened)
        return opened.error();
    for (const qint64 run : runs) {
        Result<QSqlQuery> rows = file.run(
            QStringLiteral("SELECT table_name, state FROM run_table WHERE run_id = ?"), {run});
        if (!rows)
            return rows.error();
        QHash<QString, QString> &ofRun = states[run];
        while (rows->next())
            ofRun.insert(rows->value(0).toString(), rows->value(1).toString());
        if (const Status ended = file.ended(*rows); !ended)
            return ended.error();
    }
    return states;
}

Result<QList<RunLine>> RunStore::lines(qint64 run) const
{
    QList<RunLine> lines;
    StoreFile file(m_path, m_connectionName);
    if (const Status opened = file.open(StoreFile::Access::Read); !opened)
        return opened.error();
    Result<QSqlQuery> rows = file.run(
        QStringLiteral(
            "SELECT at, level, table_name, text FROM run_line WHERE run_id = ? ORDER BY id"),
        {run});
    if (!rows)
        return rows.error();
    while (rows->next())
        lines.append(lineOf(*rows, 0));
    if (const Status ended = file.ended(*rows); !ended)
        return ended.error();
    return lines;
}

Result<QList<std::pair<QString, RunLine>>> RunStore::latestLines(int limit) const
{
    QList<std::pair<QString, RunLine>> lines;
    if (!QFileInfo::exists(m_path))
        return lines;
    StoreFile file(m_path, m_connectionName);
    if (const Status opened = file.open(StoreFile::Access::Read); !opened)
        return opened.error();
    if (!file.hasSchema())
        return lines;
    Result<QSqlQuery> rows = file.run(
        QStringLiteral("SELECT source.name, at, level, table_name, text FROM run_line"
                       " JOIN run ON run.id = run_id JOIN source ON source.id = source_id"
                       " ORDER BY run_line.id DESC LIMIT ?"),
        {std::max(limit, 0)});
    if (!rows)
        return rows.error();
    while (rows->next())
        lines.append({rows->value(0).toString(), lineOf(*rows, 1)});
    if (const Status ended = file.ended(*rows); !ended)
        return ended.error();
    return lines;
}

Status RunStore::prune(const QDateTime &olderThan, int most)
{
    if (!QFileInfo::exists(m_path))
        return Done{};
    StoreFile file(m_path, m_connectionName);
    if (const Status opened = file.open(StoreFile::Access::Write); !opened)
        return opened;
    const QString limit = storedTime(olderThan); // times are texts, and compare as such
    const auto pruned = file.run(
        QStringLiteral(
            "DELETE FROM run WHERE id IN (SELECT id FROM (SELECT id, finished_at, row_number()"
            " OVER (PARTITION BY source_id, is_part ORDER BY id DESC) AS place,"
            " max(finished_at) FILTER (WHERE finished_at <> '' AND finished_at < ?)"
            " OVER (PARTITION BY source_id) AS lastOld,"
            " min(finished_at) FILTER (WHERE finished_at >= ?)"
            " OVER (PARTITION BY source_id) AS firstKept FROM run)"
            " WHERE place > 1 AND finished_at <> '' AND (place > ? OR (finished_at < ?"
            " AND julianday(firstKept) - julianday(lastOld) < ?)))"),
        {limit, limit, std::max(most, 1), limit, StoreFile::mostIdleDays});
    if (!pruned)
        return pruned.error();
    return file.commit();
}

} // namespace tributary
