// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/lsn.h"
#include "engine/core/result.h"
#include "engine/postgres/connection.h"
#include "engine/postgres/logpull.h"
#include "engine/postgres/streamqueue.h"

#include <chrono>
#include <memory>
#include <stop_token>
#include <thread>

namespace tributary {

class StreamReceiver;

/// How long a stream bears what. A half-open connection is noticed after silence + lost.
struct StreamTimes
{
    std::chrono::milliseconds status = std::chrono::seconds(10); ///< between our own words
    std::chrono::milliseconds silence = std::chrono::seconds(10); ///< then we ask for a word
    std::chrono::milliseconds lost = std::chrono::seconds(30); ///< after asking
    std::chrono::milliseconds closing = std::chrono::seconds(2); ///< to part in an orderly way
};

/// What to stream.
struct StreamRequest
{
    QString slot;
    /// Commits that end before are not sent again. The server never says that it cannot be right:
    /// below what the slot has confirmed it skips silently, above its own log it sends nothing.
    /// Whoever asks proves the continuity before.
    Lsn from = {};
    PluginOptions options = {};
    StreamTimes times = {};
    /// Of messages that wait for the consumer; as much again may be with it. The server's messages
    /// stay in the network beyond that.
    qsizetype queueBytes = 16 * 1024 * 1024;
};

/// Reads a slot's changes as they are committed (START_REPLICATION). A thread of its own receives
/// them and answers the server, whatever the consumer does: one that is busy for minutes is not
/// taken for dead, and a server that shuts down is not held up. What was not confirmed is sent
/// again next time.
///
/// All functions belong to the consumer's thread, except confirm() and takeWarnings(): any. The
/// object owns the connection.
class ReplicationStream
{
public:
    /// @p replication was opened with ConnectionOptions::replication. Errors: SlotMissing,
    /// SlotBusy, SlotLost, SlotOtherDatabase, PluginBlocked; as Connection::query(). Some of them
    /// come only with next(), as the error of a stream that ended: PublicationMissing does always,
    /// SlotOtherDatabase before version 11.
    static Result<std::unique_ptr<ReplicationStream>>
    start(Connection replication, const StreamRequest &request, const std::stop_token &stop);
    ~ReplicationStream(); ///< close()
    Q_DISABLE_COPY_MOVE(ReplicationStream)

    /// The next message, or that there is none at present, or nothing of both when @p deadline
    /// passed. Once the stream has ended and all before it was taken, the error that ended it:
    /// ServerStopping (in good order), ServerTerminated, ConnectionLost (also: no word for
    /// silence + lost), or what the plugin failed with. Interrupted at a stop request, which
    /// leaves the stream alive.
    Result<StreamItem> next(std::chrono::steady_clock::time_point deadline,
                            const std::stop_token &stop);

    /// Everything up to @p lsn (the end of a commit, or an idle position) is durable: the server
    /// need not keep it. Sent within a tenth of a second. Never goes back.
    void confirm(Lsn lsn);

    /// Sends what is confirmed and leaves in good order, within StreamTimes::closing.
    void close();

    /// How far the server's words go: ahead of what was handed over while the consumer lags.
    Lsn received() const;

    QList<ServerWarning> takeWarnings();

private:
    ReplicationStream(Connection replication, const StreamRequest &request);

    Connection m_connection;
    StreamQueue m_queue;
    std::unique_ptr<StreamReceiver> m_receiver;
    std::jthread m_thread; ///< last: it uses the others
};

} // namespace tributary
