// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/log/changeapplier.h"

#include "engine/data/rowkeys.h"

#include <QCoreApplication>

#include <algorithm>

namespace tributary {

namespace {

/// Finds fetched rows by key: both kinds of rows are in one batch for it.
class FetchedRows
{
public:
    FetchedRows(const TableSchema &schema, RowBatch &rows)
        : m_keys(rows, schema.keyColumns)
    { }

    void add(quint32 row)
    {
        quint32 &place = m_index.find(m_keys, row, [](quint32 entry) { return entry; });
        if (place == RowKeyIndex::none)
            place = row;
    }

    /// none: it is not there any more.
    quint32 find(quint32 row) const
    {
        return m_index.lookUp(m_keys, row, [](quint32 entry) { return entry; });
    }

private:
    RowKeys m_keys;
    RowKeyIndex m_index;
};

} // namespace

Status ChangeApplier::apply(ChangeBatch &batch, const std::stop_token &stop)
{
    for (ChangeBatch::Table &changes : batch.tables) {
        m_failedTable = changes.table;
        if (const Status applied = applyTable(changes, stop); !applied)
            return applied;
    }
    m_failedTable = -1;
    return Done{};
}

Status ChangeApplier::applyTable(ChangeBatch::Table &batch, const std::stop_token &stop)
{
    const TablePlan &plan = m_tables.plan(batch.table);
    NetChanges net = netChanges(batch.changes, plan.schema.keyColumns);
    if (const Status fetched = fetchMissing(plan.schema, batch.changes, net, stop); !fetched)
        return fetched;
    const Result<AppliedChanges> applied = m_destination.applyChanges(plan, batch.changes, net);
    if (!applied)
        return applied.error();
    if (!applied->incomplete.empty()) {
        const Status repaired = fetchIncomplete(plan, batch.changes, applied->incomplete, stop);
        if (!repaired)
            return repaired;
    }
    TableProgress &progress = m_tables.progress(batch.table);
    progress.inserts += net.insertCount;
    progress.updates += net.updateCount;
    progress.deletes += net.deleteCount;
    progress.truncates += net.truncateCount;
    m_tables.changed(batch.table);
    return Done{};
}

Status ChangeApplier::fetchMissing(const TableSchema &schema, TableChanges &changes,
                                   NetChanges &net, const std::stop_token &stop)
{
    const bool always = needsFetchedColumns(schema, m_plugin);
    if (!always && m_plugin != LogPlugin::Wal2json)
        return Done{};
    const auto isWanted = [&](quint32 row) {
        return always || std::ranges::any_of(changes.tuples.row(row), [](const Cell &cell) {
                   return cell.kind == CellKind::Lost;
               });
    };
    std::vector<quint32> wanted;
    const auto look = [&](quint32 row) {
        if (isWanted(row))
            wanted.push_back(row);
    };
    std::ranges::for_each(net.upserts, look);
    std::ranges::for_each(net.updates, look);
    for (const NetChanges::Move &move : net.moves)
        look(move.newRow);
    QString lostColumn;
    const auto noteLost = [&](quint32 row, qsizetype column) {
        const bool lost = changes.tuples.row(row)[static_cast<size_t>(column)].kind
            == CellKind::Lost;
        if (lost)
            lostColumn = schema.columns[column].name;
        return lost;
    };
    const auto lacksValue = [&](quint32 row) {
        for (qsizetype column = 0; row != RowChange::noRow && column < schema.columns.size();
             ++column) {
            if (noteLost(row, column))
                return true;
        }
        return false;
    };
    const bool keylessLost = std::ranges::any_of(net.ordered, [&](const RowChange &change) {
        return lacksValue(change.newRow) || lacksValue(change.oldRow);
    });
    const auto lacksKey = [&](quint32 row) {
        return std::ranges::any_of(schema.keyColumns,
                                   [&](qsizetype column) { return noteLost(row, column); });
    };
    const bool keyLost = std::ranges::any_of(wanted, lacksKey)
        || std::ranges::any_of(net.deletions, lacksKey, &NetChanges::Deletion::row);
    if (keylessLost || keyLost)
        return makeError(
            ErrorKind::LogValueLost,
            {{QStringLiteral("table"), schema.id.displayName()},
             {QStringLiteral("column"), lostColumn},
             {QStringLiteral("reason"),
              keyLost ? QCoreApplication::translate("LogValueLost", "it belongs to the key")
                      : QCoreApplication::translate("LogValueLost", "the table has no key")}});
    if (wanted.empty())
        return Done{};

    RowBatch fetched(schema.columns.size());
    if (const Status done = m_fetcher.fetch(schema, changes.tuples, wanted, fetched, stop); !done)
        return done;
    const auto first = static_cast<quint32>(changes.tuples.rowCount());
    changes.tuples.append(std::move(fetched));
    FetchedRows rows(schema, changes.tuples);
    for (auto row = first; row < changes.tuples.rowCount(); ++row)
        rows.add(row);
    for (const quint32 row : wanted) {
        // A row that is gone from the source is deleted by a later change: what it had no longer
        // matters.
        const quint32 found = rows.find(row);
        for (qsizetype i = 0; i < schema.columns.size(); ++i) {
            Cell &cell = changes.tuples.cellAt(row, i);
            const bool fill = cell.kind == CellKind::Lost
                || (always && schema.columns[i].generated);
            if (fill)
                cell = found == RowKeyIndex::none ? Cell() : changes.tuples.cellAt(found, i);
        }
    }
    return Done{};
}

/// Rows that the destination should have had: their unchanged values are read from the source.
Status ChangeApplier::fetchIncomplete(const TablePlan &plan, TableChanges &changes,
                                      const std::vector<quint32> &rows, const std::stop_token &stop)
{
    const TableSchema &schema = plan.schema;
    if (schema.keyColumns.isEmpty())
        return makeError(ErrorKind::LogWithoutKey,
                         {{QStringLiteral("table"), schema.id.displayName()}});
    RowBatch fetched(schema.columns.size());
    if (const Status done = m_fetcher.fetch(schema, changes.tuples, rows, fetched, stop); !done)
        return done;
    TableChanges complete(schema.columns.size());
    complete.tuples = std::move(fetched);
    NetChanges net;
    for (quint32 row = 0; row < complete.tuples.rowCount(); ++row)
        net.upserts.push_back(row);
    RowKeys(complete.tuples, schema.keyColumns).sort(net.upserts);
    const Result<AppliedChanges> applied = m_destination.applyChanges(plan, complete, net);
    return applied ? Status(Done{}) : Status(applied.error());
}

} // namespace tributary
