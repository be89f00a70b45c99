// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/log/changegatherer.h"

#include "engine/codec/wal2jsonvalues.h"
#include "engine/sync/log/columnmap.h"

#include <QCoreApplication>

#include <algorithm>

namespace tributary {

namespace {

/// So many batches may become one for the sake of a key that can be deferred.
constexpr qint64 mostTogether = 2;

Error malformed(const char *what)
{
    return makeError(ErrorKind::ProtocolViolation,
                     {{QStringLiteral("what"),
                       QCoreApplication::translate("ProtocolViolation", "its log was read")}},
                     QString::fromLatin1(what));
}

} // namespace

ChangeGatherer::ChangeGatherer(std::vector<GatheredTable> tables, const Checkpoint &checkpoint,
                               bool checkUtf8, LogPlugin plugin)
    : m_checkpoint(checkpoint)
{
    const bool isJson = plugin == LogPlugin::Wal2json;
    const auto bytea = isJson ? ValueText::Bytea::WithoutPrefix : ValueText::Bytea::WithPrefix;
    m_tables.reserve(tables.size());
    for (GatheredTable &source : tables) {
        const auto index = static_cast<qsizetype>(m_tables.size());
        Table &table = m_tables.emplace_back(Table{.source = std::move(source),
                                                   .visibility = std::nullopt,
                                                   .values = {},
                                                   .isKey = {},
                                                   .losesNaN = {},
                                                   .held = false});
        const TableSchema &schema = table.source.schema;
        if (!table.source.filter.snapshot.isEmpty())
            table.visibility = SnapshotVisibility::parse(table.source.filter);
        if (table.visibility)
            m_filtered.push_back(static_cast<size_t>(index));
        for (const ColumnSchema &column : schema.columns) {
            table.values.emplace_back(column, checkUtf8, bytea);
            table.losesNaN.push_back(isJson && losesNaN(table.source, column));
        }
        table.isKey.resize(static_cast<size_t>(schema.columns.size()));
        for (const qsizetype key : schema.keyColumns)
            table.isKey[static_cast<size_t>(key)] = true;
        QList<TableId> names = schema.partitions;
        names.append(schema.id);
        if (!table.source.isFollowed)
            names.clear();
        for (const TableId &id : std::as_const(names)) {
            m_byOid.insert(id.oid, index);
            m_byName.insert({id.schema.toUtf8(), id.name.toUtf8()}, index);
        }
    }
    m_slots.assign(m_tables.size(), -1);
}

Status ChangeGatherer::add(const LogEvent &event, bool mayKeepMessage)
{
    m_bufferOwner = nullptr;
    switch (event.kind) {
    case LogEvent::Kind::Nothing:
        return Done{};
    case LogEvent::Kind::Begin:
        begin(event);
        return Done{};
    case LogEvent::Kind::Commit:
        return commit(event);
    case LogEvent::Kind::Relation:
        describe(*event.described);
        return Done{};
    case LogEvent::Kind::Insert:
    case LogEvent::Kind::Update:
    case LogEvent::Kind::Delete:
        return m_skipping ? Status(Done{}) : addRow(event, mayKeepMessage);
    case LogEvent::Kind::Truncate:
        return m_skipping ? Status(Done{}) : truncate(event);
    }
    return Done{};
}

void ChangeGatherer::begin(const LogEvent &event)
{
    m_inTransaction = true;
    m_xid = event.xid;
    m_commitLsn = event.commitLsn;
    m_committedAt = event.committedAt;
    // After a server crash the slot may stand before what was confirmed: what comes again is
    // already there. A commit record that begins before the checkpoint ends at or before it.
    m_beyondEnd = m_beyondEnd || (m_end.isValid() && event.commitLsn >= m_end);
    m_skipping = m_beyondEnd || event.commitLsn < m_checkpoint.lsn;
    for (const size_t index : m_filtered) {
        Table &table = m_tables[index];
        table.held = table.visibility->holds(m_xid, m_commitLsn);
    }
}

Status ChangeGatherer::commit(const LogEvent &event)
{
    m_inTransaction = false;
    m_together = -1; // the batch may end within a later one
    if (m_skipping) {
        m_skipping = false;
        if (event.endLsn == m_checkpoint.lastCommit)
            m_expectsCommit = false;
        // Between its last commit, or where it began, and the checkpoint the destination saw none:
        // the server had none.
        const Lsn known = m_checkpoint.lastCommit.isValid() ? m_checkpoint.lastCommit : m_begun;
        const bool isStrange = !m_beyondEnd && known.isValid() && event.endLsn > known;
        return isStrange ? Status(diverged()) : Status(Done{});
    }
    if (const Status expected = checkExpectedCommit(event.endLsn); !expected)
        return expected;
    m_lastCommit = event.endLsn;
    m_batch.commitEnd = event.endLsn;
    m_batch.committedAt = event.committedAt;
    ++m_batch.transactions;
    return Done{};
}

Status ChangeGatherer::checkExpectedCommit(Lsn seen) const
{
    const bool isMissing = m_expectsCommit && seen >= m_checkpoint.lastCommit;
    return isMissing ? Status(diverged()) : Status(Done{});
}

Error ChangeGatherer::diverged() const
{
    return makeError(ErrorKind::LogDiverged,
                     {{QStringLiteral("checkpoint"), m_checkpoint.lsn.toString()}});
}

/// The type may have become a domain, or the other way round, since the change was made.
bool ChangeGatherer::losesNaN(const GatheredTable &table, const ColumnSchema &column)
{
    const auto before = std::ranges::find(table.known, column.attnum, &FollowedColumn::attnum);
    return losesNaNInWal2Json(column.typeName)
        || (before != table.known.cend() && losesNaNInWal2Json(before->typeName));
}

void ChangeGatherer::describe(const LogRelation &relation)
{
    Relation &known = m_relations[relation.id];
    known.described = relation;
    known.map.reset();
    known.table = findTable(relation);
}

qsizetype ChangeGatherer::findTable(const LogRelation &relation) const
{
    return relation.oid != 0 ? m_byOid.value(relation.oid, -1)
                             : m_byName.value({relation.schema, relation.name}, -1);
}

TableChanges &ChangeGatherer::changesOf(qsizetype table)
{
    int &slot = m_slots[static_cast<size_t>(table)];
    if (slot < 0) {
        slot = static_cast<int>(m_batch.tables.size());
        m_batch.tables.push_back(
            {.table = table,
             .changes = TableChanges(
                 m_tables[static_cast<size_t>(table)].source.schema.columns.size())});
    }
    return m_batch.tables[static_cast<size_t>(slot)].changes;
}

Error ChangeGatherer::altered(qsizetype table, const QString &reason)
{
    m_failedTable = table;
    return makeError(ErrorKind::SchemaChanged,
                     {{QStringLiteral("table"),
                       m_tables[static_cast<size_t>(table)].source.schema.id.displayName()},
                      {QStringLiteral("reason"), reason}});
}

Status ChangeGatherer::addRow(const LogEvent &event, bool mayKeepMessage)
{
    const auto found = m_relations.find(event.relation);
    if (found == m_relations.end())
        return malformed("change of a table that was not described");
    Relation &relation = *found;
    if (relation.table < 0)
        return Done{};
    Table &table = m_tables[static_cast<size_t>(relation.table)];
    if (table.held)
        return Done{};
    if (!relation.map) {
        relation.map = mapColumns(relation.described, table.source.schema, table.source.known);
        if (!relation.map)
            return altered(relation.table,
                           QCoreApplication::translate("ChangeGatherer",
                                                       "its columns are not the known ones"));
        relation.fields.resize(static_cast<size_t>(table.source.schema.columns.size()));
    }

    if (table.source.schema.keyDeferrable)
        m_together = relation.table;
    if (table.truncatedBy == m_xid && m_xid != 0) {
        // What it inserts could be rewritten in the same transaction, which no log tells.
        table.truncatedBy = 0;
        m_batch.truncations.push_back({.table = relation.table, .xid = 0});
    }
    TableChanges &changes = changesOf(relation.table);
    const qsizetype bytesBefore = changes.byteCount();
    const bool isInsert = event.kind == LogEvent::Kind::Insert;
    const bool wholeOld = table.source.schema.identity == ReplicaIdentity::Full;
    RowChange change{.oldIsWhole = wholeOld && !event.oldRow.empty(), .committedAt = m_committedAt};
    change.kind = isInsert                     ? ChangeKind::Insert
        : event.kind == LogEvent::Kind::Update ? ChangeKind::Update
                                               : ChangeKind::Delete;
    const bool needsOld = change.kind == ChangeKind::Delete
        || (change.kind == ChangeKind::Update && wholeOld);
    if (needsOld && event.oldRow.empty()) {
        m_failedTable = relation.table;
        return makeError(ErrorKind::LogWithoutKey,
                         {{QStringLiteral("table"), table.source.schema.id.displayName()}});
    }
    if (!event.oldRow.empty() && !isInsert) {
        change.oldRow = static_cast<quint32>(changes.tuples.rowCount());
        if (const Status added = appendTuple(relation, event.oldRow, {}, true, false,
                                             mayKeepMessage, changes);
            !added)
            return added;
    }
    if (change.kind != ChangeKind::Delete) {
        change.newRow = static_cast<quint32>(changes.tuples.rowCount());
        if (const Status added = appendTuple(relation, event.newRow, event.oldRow, false, isInsert,
                                             mayKeepMessage, changes);
            !added)
            return added;
    }
    changes.changes.push_back(change);
    ++m_batch.changes;
    m_batch.bytes += changes.byteCount() - bytesBefore;
    // Not held without end: one transaction may be larger than memory.
    if (m_together >= 0
        && (m_batch.changes > m_limits.changes * mostTogether
            || m_batch.bytes > m_limits.bytes * mostTogether)) {
        m_copyReason = QCoreApplication::translate(
            "ChangeGatherer",
            "one transaction changed more rows than can be held together, which a key that can be "
            "deferred needs");
        return altered(m_together, m_copyReason);
    }
    return Done{};
}

Status ChangeGatherer::appendTuple(Relation &relation, std::span<const LogField> row,
                                   std::span<const LogField> fallback, bool isOld, bool isInsert,
                                   bool mayKeepMessage, TableChanges &changes)
{
    Table &table = m_tables[static_cast<size_t>(relation.table)];
    const QList<ColumnSchema> &columns = table.source.schema.columns;
    const std::vector<int> &map = *relation.map;
    if (row.size() != map.size())
        return malformed("row with another number of fields than its table has columns");
    // A column that the log does not tell: it was added later, or is generated.
    for (qsizetype i = 0; i < columns.size(); ++i) {
        LogField &field = relation.fields[static_cast<size_t>(i)];
        field.kind = LogField::Kind::Unchanged;
        if (isInsert && columns[i].missingValue)
            field = {.kind = LogField::Kind::Text, .text = *columns[i].missingValue};
        else if (isInsert)
            field.kind = LogField::Kind::Null;
    }
    for (size_t i = 0; i < map.size(); ++i) {
        if (map[i] < 0)
            continue;
        LogField &field = relation.fields[static_cast<size_t>(map[i])];
        field = row[i];
        // The whole old row has the value of an unchanged TOAST column; a key's old row has that of
        // a TOASTed key.
        if (!isOld && field.kind == LogField::Kind::Unchanged && i < fallback.size())
            field = fallback[i];
        if (field.kind == LogField::Kind::Null && table.losesNaN[static_cast<size_t>(map[i])])
            field.kind = LogField::Kind::Lost;
    }
    RowBatch &tuples = changes.tuples;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const LogField &field = relation.fields[static_cast<size_t>(i)];
        const auto at = static_cast<size_t>(i);
        switch (field.kind) {
        case LogField::Kind::Null:
            tuples.appendNull();
            break;
        case LogField::Kind::Unchanged:
            tuples.appendUnchanged();
            break;
        case LogField::Kind::Lost: // told apart again by who fetches it
            tuples.appendLost();
            break;
        case LogField::Kind::Text:
            if (!table.values[at].append(field.text, mayKeepMessage, tuples)) {
                tuples.abandonRow();
                return altered(
                    relation.table,
                    QCoreApplication::translate("ChangeGatherer", "column %1 has another type")
                        .arg(columns[i].name));
            }
            if (table.values[at].usedViews())
                m_bufferOwner = &changes;
            break;
        }
    }
    tuples.endRow();
    return Done{};
}

Status ChangeGatherer::truncate(const LogEvent &event)
{
    for (const quint32 id : event.truncated) {
        const auto found = m_relations.constFind(id);
        if (found == m_relations.cend())
            return malformed("TRUNCATE of a table that was not described");
        if (found->table < 0 || m_tables[static_cast<size_t>(found->table)].held)
            continue;
        const Table &table = m_tables[static_cast<size_t>(found->table)];
        // One partition of many: which rows were in it is not known.
        const bool isLeaf = found->described.name != table.source.schema.id.name.toUtf8()
            || found->described.schema != table.source.schema.id.schema.toUtf8();
        if (isLeaf)
            return altered(
                found->table,
                QCoreApplication::translate("ChangeGatherer", "a partition was truncated"));
        m_tables[static_cast<size_t>(found->table)].truncatedBy = m_xid;
        m_batch.truncations.push_back({.table = found->table, .xid = m_xid});
        changesOf(found->table)
            .changes.push_back({.kind = ChangeKind::Truncate, .committedAt = m_committedAt});
        ++m_batch.changes;
    }
    return Done{};
}

void ChangeGatherer::keepBuffer(RowBatch::ForeignBuffer buffer, qsizetype bytes)
{
    m_bufferOwner->tuples.keep(std::move(buffer), bytes);
    m_batch.bytes += bytes;
    m_bufferOwner = nullptr;
}

bool ChangeGatherer::isFull() const
{
    // Two rows may share a key that can be deferred until the transaction ends.
    if (m_inTransaction && m_together >= 0)
        return false;
    return m_batch.changes >= m_limits.changes || m_batch.bytes >= m_limits.bytes;
}

ChangeBatch ChangeGatherer::take()
{
    ChangeBatch batch = std::move(m_batch);
    // Commits that the batch holds do not count while it also holds a part of the next.
    if (m_inTransaction && !m_skipping)
        batch.commitEnd = {};
    m_batch = ChangeBatch();
    m_together = -1;
    m_slots.assign(m_tables.size(), -1);
    return batch;
}

} // namespace tributary
