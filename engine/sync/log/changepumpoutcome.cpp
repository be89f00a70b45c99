// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the end of a pull or a stream means for slot and run.

#include "engine/sync/log/changepump.h"

#include <QCoreApplication>

namespace tributary {

/// Nothing is missing up to the target: a quiet database must not make the server keep its log.
Status ChangePump::reach(const LogTarget &target)
{
    Checkpoint checkpoint = m_context.state.checkpoint;
    if (!target.isBoundary || target.lsn <= checkpoint.lsn)
        return confirmCheckpoint();
    checkpoint.lsn = target.lsn;
    checkpoint.freshAsOf = target.at;
    if (const Status committed = commit(checkpoint); !committed)
        return committed;
    return confirmCheckpoint();
}

/// What is durable in the destination need not be kept by the server.
Status ChangePump::confirmCheckpoint()
{
    const Lsn durable = m_context.state.checkpoint.lsn;
    if (durable <= m_context.slotConfirmed)
        return Done{};
    if (const Status ready = ensureChanges(); !ready)
        return ready;
    const Result<Lsn> confirmed = advanceSlot(*m_changes, m_context.slot, durable,
                                              m_context.pluginOptions(), m_context.stop());
    if (!confirmed)
        return confirmed.error();
    m_context.slotConfirmed = *confirmed;
    m_changes->takeWarnings(); // servers before 11 decode once more what was read already
    return Done{};
}

/// What concerns one table does not end the run.
Result<PumpOutcome> ChangePump::outcomeOf(const Status &status)
{
    using enum ErrorKind;
    if (status)
        return PumpOutcome::Reached;
    const Error &error = status.error();
    if (error.kind == FieldTooLarge && m_failedTable < 0) // the server does not say in which table
        return makeError(FieldTooLarge,
                         {{QStringLiteral("table"),
                           QCoreApplication::translate("ChangePump", "a table that is followed")}},
                         error.detail, error.sqlState);
    if (error.kind == SchemaChanged && m_failedTable < 0)
        return PumpOutcome::NewRound;
    const bool ofTable = error.kind == SchemaChanged || error.kind == LogWithoutKey
        || error.kind == LogValueLost || error.kind == ValueTooLarge;
    if (!ofTable || m_failedTable < 0)
        return error;
    const quint32 oid = m_context.tables.plan(m_failedTable).schema.id.oid;
    if (error.kind == ValueTooLarge) {
        m_context.stopped.insert(oid, error);
    } else if (error.kind != SchemaChanged) {
        m_context.copyAgain.insert(oid, error.message); // the table itself has what the log lacks
    } else if (!m_copyReason.isEmpty()) {
        m_context.copyAgain.insert(oid, m_copyReason);
    } else if (m_context.altered.contains(oid)) {
        // Another look at the catalogue would not help.
        m_context.copyAgain.insert(
            oid, QCoreApplication::translate("ChangePump", "it was altered several times"));
    }
    m_context.altered.insert(oid);
    return PumpOutcome::NewRound;
}

} // namespace tributary
