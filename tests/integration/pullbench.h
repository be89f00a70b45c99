// SPDX-License-Identifier: GPL-3.0-or-later
//
// A server whose slot is read through SQL, and a connection to it.
//
// Any one thread.

#pragma once

#include "tests/integration/logserver.h"

#include "engine/postgres/logpull.h"

#include <optional>

namespace tributary::test {

struct Pulled
{
    QList<LogEntry> entries;
    QList<quint32> xids;
    QString error; // id of the error that ended it
    QByteArray sqlState;
    bool mayBeStreamed = false;
};

inline Pulled pullAll(Connection &connection, const LogPullRequest &request)
{
    Pulled pulled;
    const auto fail = [&](const Error &error) {
        pulled.error = error.id();
        pulled.sqlState = error.sqlState;
        pulled.mayBeStreamed = mayBeStreamed(error);
        return pulled;
    };
    Result<LogPull> pull = LogPull::start(connection, request, {});
    if (!pull)
        return fail(pull.error());
    for (;;) {
        const Result<std::optional<LogMessage>> message = pull->next();
        if (!message)
            return fail(message.error());
        if (!*message)
            break;
        pulled.entries.append({(*message)->lsn, (*message)->data.toByteArray()});
        pulled.xids.append((*message)->xid);
    }
    if (pull->messageCount() != pulled.entries.size())
        pulled.error = QStringLiteral("count");
    return pulled;
}

class PullBench
{
protected:
    void start(int version, const QStringList &extraConf = {})
    {
        m_connection.reset();
        m_cluster.reset();
        QString error;
        m_cluster = startLogServer(version, extraConf, &error);
        QVERIFY2(m_cluster, qPrintable(error));
        connectToServer();
    }

    void connectToServer()
    {
        Result<Connection> connection = Connection::open(loginTo(*m_cluster, false), {});
        QVERIFY2(connection, qPrintable(connection ? QString() : connection.error().detail));
        m_connection.emplace(std::move(*connection));
    }

    std::unique_ptr<PgCluster> m_cluster;
    std::optional<Connection> m_connection;
};

} // namespace tributary::test
