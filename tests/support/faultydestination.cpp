// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/faultydestination.h"

namespace tributary::test {

template <typename Call>
auto FaultyDestination::through(DestinationCall call, const Call &real) -> decltype(real())
{
    const bool fails = call == m_fault.call && ++m_count == m_fault.number;
    if (fails && !m_fault.carriedOut) {
        m_hasFailed = true;
        return makeError(errorKind(), {{QStringLiteral("path"), displayName()}});
    }
    auto result = real();
    if (!fails || !result)
        return result;
    m_hasFailed = true;
    return makeError(errorKind(), {{QStringLiteral("path"), displayName()}});
}

Result<DestinationCapabilities> FaultyDestination::prepareTable(const TablePlan &table)
{
    return through(DestinationCall::PrepareTable, [&] { return m_real->prepareTable(table); });
}

Status FaultyDestination::writeRows(const RowBatch &rows)
{
    return through(DestinationCall::WriteRows, [&] { return m_real->writeRows(rows); });
}

Status FaultyDestination::finishTable()
{
    return through(DestinationCall::FinishTable, [&] { return m_real->finishTable(); });
}

Status FaultyDestination::publish(const LogState *log)
{
    return through(DestinationCall::Publish, [&] { return m_real->publish(log); });
}

Status FaultyDestination::applyAlteration(const TablePlan &table, const TableAlteration &alteration)
{
    return through(DestinationCall::ApplyAlteration,
                   [&] { return m_real->applyAlteration(table, alteration); });
}

Result<AppliedChanges> FaultyDestination::applyChanges(const TablePlan &table,
                                                       TableChanges &changes, const NetChanges &net)
{
    return through(DestinationCall::ApplyChanges,
                   [&] { return m_real->applyChanges(table, changes, net); });
}

Status FaultyDestination::commitChanges(const Checkpoint &checkpoint,
                                        const QList<FollowedTable> &tables)
{
    return through(DestinationCall::CommitChanges,
                   [&] { return m_real->commitChanges(checkpoint, tables); });
}

Status FaultyDestination::rollbackChanges()
{
    return through(DestinationCall::RollbackChanges, [&] { return m_real->rollbackChanges(); });
}

} // namespace tributary::test
