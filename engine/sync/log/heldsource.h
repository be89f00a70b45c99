// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/lsn.h"
#include "engine/core/result.h"
#include "engine/data/logstate.h"
#include "engine/destination/destination.h"
#include "engine/destination/destinationaddress.h"
#include "engine/postgres/connection.h"
#include "engine/sync/runsession.h"
#include "engine/sync/syncrequest.h"
#include "engine/sync/verify/verifyrun.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>
#include <stop_token>

namespace tributary {

/// A source and its copy held at one moment, for as long as the object lives: the source by an
/// exported snapshot, the copy by being taken like for a run, so that no other run writes it.
///
/// Where the log of the source is followed, the moment is a position of the log: a temporary slot
/// names it together with the snapshot of the data there, and the destination is brought exactly to
/// it (its slot is read, nothing is copied). What is committed later comes after the checkpoint, so
/// that rows written from the snapshot are neither lost nor done twice when the run goes on. Needs
/// what following needs, one slot more for the time, and version 10.
///
/// One thread; blocks.
class HeldSource
{
public:
    enum class Purpose {
        Compare, ///< the copy is taken only where the log is followed
        Repair, ///< the copy is taken in any case
    };

    HeldSource(const VerifyRequest &request, const std::stop_token &stop);
    ~HeldSource();
    Q_DISABLE_COPY_MOVE(HeldSource)

    /// Nothing is held afterwards where there is nothing to take, or no way to do so: a file
    /// without copies, a log that is followed on a server before version 10, and for Compare a
    /// source that is copied in full. Errors: as LogRun, Connection::open(); AlreadyRunning while
    /// another run writes; SlotsFull, SendersFull, SlotBlocked.
    Status hold(Purpose purpose, const VerifyObserver &observer);

    /// For Connection::beginReadOnly(); empty while nothing is held, or the server exports none
    /// (behind a pooler): then every transaction has a moment of its own.
    QString snapshot() const { return m_snapshot; }

    Lsn position() const { return m_position; } ///< invalid where no log is followed

    /// By the server's clock, UTC: all that was committed before is within the snapshot.
    QDateTime heldAt() const { return m_heldAt; }

    /// Null while the copy is not taken.
    Destination *destination() const { return m_destination.get(); }

    /// What the destination knows about the log it follows; nothing where it follows none.
    const std::optional<LogState> &log() const { return m_log; }

    RunSession &session() { return m_session; }

    /// A connection that stands in a transaction of the snapshot; opened when it is asked for
    /// first.
    Result<Connection *> reader();
    /// Closes it where no other connection depends on its snapshot.
    void releaseReader();

private:
    Status holdPosition(const VerifyObserver &observer);
    Status holdSnapshot();
    Result<QDateTime> serverNow(Connection &connection) const;

    const VerifyRequest &m_request;
    std::stop_token m_stop;
    SyncRequest m_access; ///< the way to the source
    RunSession m_session;
    QString m_snapshot;
    Lsn m_position;
    QDateTime m_heldAt;
    std::optional<DestinationAddress> m_address;
    std::optional<LogState> m_log;
    std::optional<Connection> m_slot; ///< holds the temporary slot
    std::optional<Connection> m_reader; ///< stands in the snapshot
    std::unique_ptr<Destination> m_destination;
};

} // namespace tributary
