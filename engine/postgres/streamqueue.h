// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/lsn.h"
#include "engine/core/result.h"
#include "engine/postgres/copyreader.h"

#include <QByteArrayView>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <stop_token>
#include <vector>

namespace tributary {

/// One message of the output plugin, as a stream brings it. Move-only owner of libpq's buffer, so
/// that a message of any size is never copied.
class StreamMessage
{
public:
    StreamMessage(CopyRow::Buffer buffer, QByteArrayView payload, Lsn lsn)
        : m_buffer(std::move(buffer))
        , m_payload(payload)
        , m_lsn(lsn)
    { }

    /// Valid while the message, or what releaseBuffer() gave, lives.
    QByteArrayView payload() const { return m_payload; }

    /// Of the record it stems from; for a commit the end of its record; none for pgoutput's
    /// relations and types.
    Lsn lsn() const { return m_lsn; }

    CopyRow::Buffer releaseBuffer() { return std::move(m_buffer); }

private:
    CopyRow::Buffer m_buffer;
    QByteArrayView m_payload;
    Lsn m_lsn;
};

/// What the consumer of a stream gets next; all empty when its deadline passed.
struct StreamItem
{
    std::optional<StreamMessage> message;
    /// Nothing is waiting, and the server has sent every commit that ends up to here: may be made
    /// durable and confirmed, outside a transaction.
    std::optional<Lsn> idle;
};

/// Hands messages from the thread that receives them to the one that consumes them, in batches: a
/// lock and a wake-up for each would cost more than the messages. Two threads, one on each side;
/// what is not yet taken is bounded by the receiver, which looks at isFull().
class StreamQueue
{
public:
    explicit StreamQueue(qsizetype bytes)
        : m_bound(bytes)
    { }

    /// Receiver: adds @p messages, which are empty afterwards.
    void add(std::vector<StreamMessage> &messages);
    void setIdle(Lsn position); ///< receiver: all that was added ends before @p position
    void end(Error error); ///< receiver: nothing comes any more
    bool isFull() const; ///< any thread

    /// Consumer. Errors: what end() said, once everything before it was taken; Interrupted.
    Result<StreamItem> next(std::chrono::steady_clock::time_point deadline,
                            const std::stop_token &stop);

    /// Consumer: whether the last next() has made room in a full queue; asked once.
    bool takeDrained() { return std::exchange(m_drained, false); }

private:
    std::optional<StreamItem> takeOwn();

    const qsizetype m_bound;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_filled;
    std::vector<StreamMessage> m_waiting;
    qsizetype m_bytes = 0; ///< of m_waiting
    std::optional<Lsn> m_idle;
    std::optional<Error> m_end;

    // The consumer's own.
    std::vector<StreamMessage> m_taken;
    size_t m_next = 0; ///< in m_taken
    bool m_drained = false;
};

} // namespace tributary
