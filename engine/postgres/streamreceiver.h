// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/lsn.h"
#include "engine/postgres/replicationstream.h"

#include <atomic>
#include <chrono>
#include <optional>
#include <vector>

namespace tributary {

/// The thread behind a ReplicationStream: the only one that uses the connection while run() lasts.
/// confirm(), requestClose(), wake() and received() are for other threads. Waits in poll() for the
/// server, for the other threads and for its own appointments, so an idle stream costs nothing.
class StreamReceiver
{
public:
    StreamReceiver(Connection &connection, StreamQueue &queue, const StreamTimes &times);
    ~StreamReceiver();
    Q_DISABLE_COPY_MOVE(StreamReceiver)

    void run(); ///< until the stream has ended or was closed; the queue has the reason then

    void confirm(Lsn lsn);
    void requestClose();
    void wake();

    Lsn received() const { return Lsn{m_received.load(std::memory_order_relaxed)}; }

private:
    using Clock = std::chrono::steady_clock;

    enum class Input { Waiting, QueueFull, Ended };

    /// When the server wants an answer.
    struct Reply
    {
        Clock::time_point due;
        bool yields = false; ///< let a server that shuts down go, see take()
    };

    Input readMessages();
    bool take(CopyRow::Buffer buffer, qsizetype size);
    void hearPosition(quint64 position);
    bool speak(Clock::time_point now);
    bool sendStatus(bool asksForReply, bool yields);
    Clock::time_point nextAppointment(bool queueFull) const;
    bool waitForWork(Clock::time_point until, bool queueFull);
    void part();
    Error endOfStream(Clock::time_point deadline);

    Connection &m_connection;
    StreamQueue &m_queue;
    const StreamTimes m_times;
    int m_wakeUp = -1; ///< eventfd that poll() waits for beside the socket
    std::atomic<quint64> m_confirmed = 0;
    std::atomic<quint64> m_received = 0;
    std::atomic<bool> m_closing = false;
    std::atomic<bool> m_woken = false;

    // The thread's own.
    std::vector<StreamMessage> m_batch;
    quint64 m_idle = 0; ///< last position that was handed over as idle
    quint64 m_sentConfirmed = 0;
    std::optional<Reply> m_reply;
    Clock::time_point m_lastReplyRequest;
    Clock::time_point m_lastSent;
    Clock::time_point m_lastHeard;
    bool m_connected = true;
    bool m_asked = false; ///< for a word, since m_lastHeard
    bool m_unsent = false; ///< libpq holds output that the socket did not take
    bool m_violated = false; ///< the server sent what it never would
};

} // namespace tributary
