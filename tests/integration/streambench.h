// SPDX-License-Identifier: GPL-3.0-or-later
//
// A server whose slot "ours" is read through a WAL sender, and ways to read it.
//
// Any one thread.

#pragma once

#include "tests/integration/logserver.h"

#include "engine/postgres/replicationstream.h"

#include <chrono>

namespace tributary::test {

inline constexpr int deadlineMs = 30'000;

inline auto in(std::chrono::milliseconds time)
{
    return std::chrono::steady_clock::now() + time;
}

using Stream = Result<std::unique_ptr<ReplicationStream>>;

class StreamBench
{
protected:
    void start(int version, const QStringList &extraConf = {})
    {
        m_cluster.reset();
        m_walSenderTimeout = std::chrono::seconds(60);
        QString error;
        m_cluster = startLogServer(version, extraConf, &error);
        QVERIFY2(m_cluster, qPrintable(error));
    }

    Stream stream(const StreamRequest &request, const char *login = nullptr)
    {
        ConnectionOptions options = loginTo(*m_cluster, true);
        options.walSenderTimeout = m_walSenderTimeout;
        if (login != nullptr) {
            options.info.user = QString::fromUtf8(login);
            options.password = login;
        }
        Result<Connection> connection = Connection::open(options, {});
        if (!connection)
            return connection.error();
        return ReplicationStream::start(std::move(*connection), request, {});
    }

    StreamRequest requestOf(const QString &plugin = QStringLiteral("pgoutput")) const
    {
        return {.slot = QStringLiteral("ours"), .options = optionsOf(plugin)};
    }

    std::unique_ptr<PgCluster> m_cluster;
    std::chrono::milliseconds m_walSenderTimeout = std::chrono::seconds(60);
};

/// Takes @p count messages.
inline QList<LogEntry> take(ReplicationStream &stream, qsizetype count)
{
    QList<LogEntry> entries;
    const auto deadline = in(std::chrono::seconds(30));
    while (entries.size() < count) {
        const Result<StreamItem> item = stream.next(deadline, {});
        if (!item || (!item->message && !item->idle))
            break;
        if (item->message)
            entries.append({item->message->lsn(), item->message->payload().toByteArray()});
    }
    return entries;
}

/// Consumes as a run does: confirms each commit and each idle position. Ends with the stream.
inline Error consume(ReplicationStream &stream)
{
    for (;;) {
        const Result<StreamItem> item = stream.next(in(std::chrono::seconds(60)), {});
        if (!item)
            return item.error();
        if (item->idle)
            stream.confirm(*item->idle);
        else if (item->message && item->message->payload().startsWith('C'))
            stream.confirm(commitEnd(item->message->payload()));
        else if (!item->message)
            return makeError(ErrorKind::Internal,
                             {{QStringLiteral("what"), QStringLiteral("time is up")}});
    }
}

inline QString errorOf(const Stream &stream)
{
    return stream ? QString() : stream.error().id() + QStringLiteral(": ") + stream.error().detail;
}

} // namespace tributary::test
