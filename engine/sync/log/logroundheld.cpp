// SPDX-License-Identifier: GPL-3.0-or-later
//
// Commits that are in the log and wait for a synchronous standby: the slot or the checkpoint may be
// past them, while no snapshot sees them yet. A copy made now would never get them.

#include "engine/postgres/logpull.h"
#include "engine/source/opencommits.h"
#include "engine/sync/log/loground.h"

#include <chrono>
#include <thread>

namespace tributary {

namespace {

using Clock = std::chrono::steady_clock;

constexpr auto pause = std::chrono::milliseconds(50);

/// A wait that is woken for something else shows for a moment as none.
constexpr int looksForHeld = 3;

/// Most commits are held for milliseconds only; what the log tells takes work to find out.
constexpr int looksBeforeLog = 6;

/// For the server to find out: it has to decode the backlog.
constexpr auto decodingPatience = std::chrono::seconds(5);

constexpr qint64 mostMessages = 1'000'000;

} // namespace

/// The tables that this round copies in order to follow them.
QSet<quint32> LogRound::tablesToCopy() const
{
    QSet<quint32> tables;
    for (const TableProgress &table : m_context.tables.progress()) {
        if (table.followed && table.state == TableState::Waiting)
            tables.insert(table.table.oid);
    }
    return tables;
}

/// Until snapshots see every commit that lies before the checkpoint. Only transactions that go on
/// now can have one there, and of these only what waits for a standby, or may do so unseen. What
/// the slot still tells is not waited for: it comes from the log.
Status LogRound::waitForHeldCommits(std::chrono::milliseconds patience)
{
    const Clock::time_point deadline = Clock::now() + patience;
    QSet<quint32> open; // since the first look; later ones commit after the checkpoint
    QSet<quint32> held;
    m_context.heldTransactions.clear();
    for (int look = 1;; ++look) {
        const Result<QList<OpenCommit>> commits = loadOpenCommits(*m_context.control,
                                                                  m_context.stop());
        if (!commits)
            return commits.error();
        QSet<quint32> present;
        QStringList sessions;
        bool hasStandbys = false;
        for (const OpenCommit &commit : *commits) {
            hasStandbys = hasStandbys || commit.hasStandbys;
            if (look > 1 && !open.contains(commit.xid))
                continue;
            present.insert(commit.xid);
            if (look <= looksForHeld && commit.isHeld)
                held.insert(commit.xid);
            if (held.contains(commit.xid) && !commit.session.isEmpty())
                sessions.append(commit.session);
        }
        open = present;
        held.intersect(present);
        if (held.isEmpty() && (look >= looksForHeld || open.isEmpty() || !hasStandbys))
            return Done{};
        if (look == looksBeforeLog) {
            const Result<QSet<quint32>> told = toldBySlot();
            if (!told)
                return told.error();
            open.subtract(*told);
            held.subtract(*told);
            continue;
        }
        if (Clock::now() > deadline) {
            m_context.heldTransactions = held;
            return makeError(ErrorKind::CommitsHeld, {},
                             sessions.isEmpty() ? QString()
                                                : QStringLiteral("PID %1").arg(
                                                    sessions.join(QStringLiteral(", "))));
        }
        std::this_thread::sleep_for(pause);
    }
}

/// Transactions that the slot will tell after the checkpoint; none when it cannot say so now.
Result<QSet<quint32>> LogRound::toldBySlot()
{
    const Lsn since = m_context.isFirst ? m_context.slotConfirmed : m_context.state.checkpoint.lsn;
    Result<QSet<quint32>> told = transactionsToldSince(*m_context.control, since,
                                                       {.slot = m_context.slot,
                                                        .mostMessages = mostMessages,
                                                        .options = m_context.pluginOptions()},
                                                       Clock::now() + decodingPatience,
                                                       m_context.stop());
    const bool serverRefused = !told && !told.error().sqlState.isEmpty()
        && !m_context.stop().stop_requested();
    return serverRefused ? QSet<quint32>() : told;
}

} // namespace tributary
