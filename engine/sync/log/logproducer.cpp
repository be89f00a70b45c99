// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/log/logproducer.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <utility>

namespace tributary {

namespace {

using Clock = std::chrono::steady_clock;

} // namespace

template <typename Release>
Status LogProducer::take(QByteArrayView message, const Release &release)
{
    const bool large = message.size() > RowBatch::largeCellBytes;
    LogEvent event;
    LogDecoder::Outcome outcome = m_decoder.decode(message, event);
    for (;;) {
        if (outcome == LogDecoder::Outcome::Malformed)
            return makeError(
                ErrorKind::ProtocolViolation,
                {{QStringLiteral("what"),
                  QCoreApplication::translate("ProtocolViolation", "its log was read")}},
                QString::fromLatin1(m_decoder.problem()));
        const bool mayKeep = large && m_decoder.viewsMessage();
        if (const Status added = m_gatherer.add(event, mayKeep); !added)
            return added;
        if (m_gatherer.wantsBuffer())
            m_gatherer.keepBuffer(release(), message.size());
        if (outcome != LogDecoder::Outcome::More)
            return Done{};
        outcome = m_decoder.next(event);
    }
}

Status LogProducer::handOver(const std::stop_token &stop)
{
    if (!m_queue.push(m_gatherer.take(), stop))
        return makeError(ErrorKind::Interrupted);
    return Done{};
}

Status LogProducer::pull(LogPull &pull, const std::stop_token &stop)
{
    for (;;) {
        const Result<std::optional<LogMessage>> message = pull.next();
        if (!message)
            return message.error();
        if (!*message)
            break;
        const Status taken = take((*message)->data, [&] { return pull.releaseBuffer(); });
        if (!taken)
            return taken;
        if (m_gatherer.isFull()) {
            if (const Status given = handOver(stop); !given)
                return given;
        }
    }
    return handOver(stop);
}

Status LogProducer::stream(ReplicationStream &stream, Lsn until, const std::stop_token &stop)
{
    // Long enough not to spin, short enough to see a stop; data ends the wait at once.
    constexpr auto patience = std::chrono::seconds(1);
    constexpr auto interval = std::chrono::seconds(5);
    // Each costs the destination a write to the disk, and somebody else's writes move it all day.
    constexpr auto shortestInterval = std::chrono::seconds(1);
    Lsn told;
    Clock::time_point toldAt = Clock::now() - interval;
    std::optional<Lsn> idle; // not told yet
    for (;;) {
        Clock::time_point deadline = Clock::now() + patience;
        if (idle)
            deadline = std::min(deadline, toldAt + shortestInterval);
        Result<StreamItem> item = stream.next(deadline, stop);
        if (!item)
            return item.error();
        if (item->message) {
            idle.reset(); // the next one comes behind it
            StreamMessage &message = *item->message;
            const Status taken = take(message.payload(), [&] { return message.releaseBuffer(); });
            if (!taken)
                return taken;
            const bool reached = until.isValid() && m_gatherer.isAtCommit()
                && m_gatherer.lastCommit() >= until;
            if (m_gatherer.isFull() || reached) {
                if (const Status given = handOver(stop); !given)
                    return given;
            }
            if (reached)
                return Done{};
            continue;
        }
        if (!m_gatherer.isAtCommit())
            continue;
        if (item->idle) {
            if (const Status expected = m_gatherer.checkExpectedCommit(*item->idle); !expected)
                return expected;
            idle = item->idle;
        }
        const bool reached = until.isValid() && idle && *idle >= until;
        // An idle position is worth telling when it moved, and now and then because time does.
        const auto since = Clock::now() - toldAt;
        const bool tells = idle
            && (reached || since >= (*idle > told ? shortestInterval : interval));
        if (m_gatherer.hasSomething() || tells) {
            if (idle) {
                told = *idle;
                toldAt = Clock::now();
                m_gatherer.setPosition(*std::exchange(idle, std::nullopt));
            }
            if (const Status given = handOver(stop); !given)
                return given;
        }
        if (reached)
            return Done{};
        if (idle && *idle <= told)
            idle.reset();
    }
}

} // namespace tributary
