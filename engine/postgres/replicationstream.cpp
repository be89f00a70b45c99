// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/postgres/replicationstream.h"

#include "engine/core/ratelimiter.h"
#include "engine/core/sqlquote.h"
#include "engine/postgres/streamreceiver.h"

#include <algorithm>

namespace tributary {

namespace {

QString startCommand(const StreamRequest &request)
{
    QStringList options;
    for (const auto &[name, value] : request.options) {
        // In this grammar only the quote is special: no backslashes, no E''.
        options.append(quoteIdentifier(name) + u' ' + quoteSqliteLiteral(value));
    }
    QString command = QStringLiteral("START_REPLICATION SLOT %1 LOGICAL %2")
                          .arg(quoteIdentifier(request.slot), request.from.toString());
    if (!options.isEmpty())
        command += QStringLiteral(" (") + options.join(QStringLiteral(", ")) + u')';
    return command;
}

/// With a limit no more than a second's messages are fetched ahead: the limit is the network's.
qsizetype queueBytesOf(const StreamRequest &request, const RateLimiter *rate)
{
    const qint64 limit = rate == nullptr ? 0 : rate->rate();
    constexpr qint64 least = 64 * 1024;
    return limit == 0
        ? request.queueBytes
        : std::min<qsizetype>(request.queueBytes,
                              std::max(static_cast<qsizetype>(limit), qsizetype{least}));
}

} // namespace

ReplicationStream::ReplicationStream(Connection replication, const StreamRequest &request)
    : m_connection(std::move(replication))
    , m_queue(queueBytesOf(request, m_connection.rate()))
    , m_receiver(std::make_unique<StreamReceiver>(m_connection, m_queue, request.times))
    , m_thread([receiver = m_receiver.get()] { receiver->run(); })
{ }

Result<std::unique_ptr<ReplicationStream>> ReplicationStream::start(Connection replication,
                                                                    const StreamRequest &request,
                                                                    const std::stop_token &stop)
{
    if (const Status begun = replication.execute(startCommand(request), stop); !begun)
        return begun.error();
    return std::unique_ptr<ReplicationStream>(
        new ReplicationStream(std::move(replication), request));
}

ReplicationStream::~ReplicationStream()
{
    close();
}

Result<StreamItem> ReplicationStream::next(std::chrono::steady_clock::time_point deadline,
                                           const std::stop_token &stop)
{
    RateLimiter *rate = m_connection.rate();
    if (rate != nullptr) {
        // Before a message is taken: one that was taken must not get lost.
        switch (rate->wait(deadline, stop)) {
        case RateLimiter::Outcome::Stopped:
            return makeError(ErrorKind::Interrupted);
        case RateLimiter::Outcome::TimedOut:
            return StreamItem();
        case RateLimiter::Outcome::Ready:
            break;
        }
    }
    Result<StreamItem> item = m_queue.next(deadline, stop);
    if (m_queue.takeDrained())
        m_receiver->wake();
    if (rate != nullptr && item && item->message)
        rate->charge(item->message->payload().size());
    return item;
}

void ReplicationStream::confirm(Lsn lsn)
{
    m_receiver->confirm(lsn);
}

void ReplicationStream::close()
{
    if (!m_thread.joinable())
        return;
    m_receiver->requestClose();
    m_thread.join();
}

Lsn ReplicationStream::received() const
{
    return m_receiver->received();
}

QList<ServerWarning> ReplicationStream::takeWarnings()
{
    return m_connection.takeWarnings();
}

} // namespace tributary
