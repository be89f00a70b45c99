// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/repair/rowrepair.h"

#include "engine/codec/valuetext.h"
#include "engine/data/rowkeys.h"
#include "engine/sync/repair/repairjudge.h"

#include <QCoreApplication>

namespace tributary {

namespace {

/// Rows that are read, and held in memory, at once.
constexpr qsizetype mostRows = 500;

/// Appends a row of which only the key is told.
bool appendKey(const TableSchema &schema, const QList<QByteArray> &key, bool checkUtf8,
               RowBatch &batch)
{
    for (qsizetype i = 0; i < schema.columns.size(); ++i) {
        const qsizetype position = schema.keyColumns.indexOf(i);
        if (position < 0) {
            batch.appendUnchanged();
        } else if (!ValueText(schema.columns[i], checkUtf8).append(key[position], false, batch)) {
            batch.abandonRow();
            return false;
        }
    }
    batch.endRow();
    return true;
}

Error unreadableKey(const TableSchema &schema)
{
    return makeError(ErrorKind::LogValueLost,
                     {{QStringLiteral("table"), schema.id.displayName()},
                      {QStringLiteral("column"), schema.columns[schema.keyColumns.first()].name},
                      {QStringLiteral("reason"),
                       QCoreApplication::translate("LogValueLost", "a key is not of its type")}});
}

} // namespace

Result<RowRepair::Counts> RowRepair::repair(const TablePlan &plan,
                                            const QList<Difference> &differences,
                                            const QDateTime &at, bool checkUtf8,
                                            const std::function<void(qint64)> &progressed)
{
    Counts counts;
    for (qsizetype first = 0; first < differences.size(); first += mostRows) {
        if (m_stop.stop_requested())
            return makeError(ErrorKind::Interrupted);
        const Status done = repairSome(plan, differences.mid(first, mostRows), at, checkUtf8,
                                       counts);
        if (!done)
            return done.error();
        progressed(counts.written + counts.removed);
    }
    return counts;
}

Status RowRepair::repairSome(const TablePlan &plan, const QList<Difference> &differences,
                             const QDateTime &at, bool checkUtf8, Counts &counts)
{
    const TableSchema &schema = plan.schema;
    TableChanges changes(schema.columns.size());
    NetChanges net;
    std::vector<quint32> wanted; // rows that the source has
    for (const Difference &difference : differences) {
        const std::optional<QList<QByteArray>> key = keyTexts(difference.key, schema);
        const auto row = static_cast<quint32>(changes.tuples.rowCount());
        if (!key || !appendKey(schema, *key, checkUtf8, changes.tuples))
            return unreadableKey(schema);
        if (difference.kind != DifferenceKind::Missing)
            net.deletions.push_back({.row = row, .committedAt = at.toMSecsSinceEpoch() * 1000});
        if (difference.kind != DifferenceKind::Extra)
            wanted.push_back(row);
    }
    RowBatch fetched(schema.columns.size());
    const Status read = m_fetcher.fetchInTransaction(schema, changes.tuples, wanted, fetched,
                                                     m_stop);
    if (!read)
        return read;
    // A row that is not found by its key is not one that is gone: nothing may be taken out for it.
    if (fetched.rowCount() != static_cast<qsizetype>(wanted.size()))
        return makeError(ErrorKind::RowCountMismatch,
                         {{QStringLiteral("table"), schema.id.displayName()},
                          {QStringLiteral("sent"), QString::number(fetched.rowCount())},
                          {QStringLiteral("written"), QString::number(wanted.size())}});
    const auto first = static_cast<quint32>(changes.tuples.rowCount());
    counts.written += fetched.rowCount();
    counts.removed += differences.size() - static_cast<qsizetype>(wanted.size());
    changes.tuples.append(std::move(fetched));
    for (auto row = first; row < changes.tuples.rowCount(); ++row)
        net.upserts.push_back(row);
    RowKeys(changes.tuples, schema.keyColumns).sort(net.upserts);
    const Result<AppliedChanges> applied = m_destination.applyChanges(plan, changes, net);
    return applied ? Status(Done{}) : Status(applied.error());
}

} // namespace tributary
