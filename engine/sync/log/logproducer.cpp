// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/log/logproducer.h"

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
            return makeError(ErrorKind::ProtocolViolation,
                             {{QStringLiteral("what"), QStringLiteral("its log was read")}},
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
    Lsn told;
    Clock::time_point tellAgain = Clock::now();
    for (;;) {
        Result<StreamItem> item = stream.next(Clock::now() + patience, stop);
        if (!item)
            return item.error();
        if (item->message) {
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
            m_gatherer.setPosition(*item->idle);
        }
        // An idle position is worth telling when it moved, and now and then because time does.
        const bool tells = item->idle && (*item->idle > told || Clock::now() >= tellAgain);
        if (m_gatherer.hasSomething() || tells) {
            if (item->idle) {
                told = *item->idle;
                tellAgain = Clock::now() + interval;
            }
            if (const Status given = handOver(stop); !given)
                return given;
        }
        if (until.isValid() && item->idle && *item->idle >= until)
            return Done{};
    }
}

} // namespace tributary
