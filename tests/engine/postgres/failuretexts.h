// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"
#include "engine/postgres/conninfo.h"

namespace tributary::test {

inline ConnInfo shop()
{
    ConnInfo info;
    info.host = QStringLiteral("db.example.com");
    info.database = QStringLiteral("shop");
    info.user = QStringLiteral("ana");
    return info;
}

/// How libpq begins the message of a connection that failed.
inline QString atServer(const char *rest)
{
    return QStringLiteral(
               "connection to server at \"db.example.com\" (192.0.2.7), port 5432 failed: ")
        + QString::fromUtf8(rest) + u'\n';
}

/// A failure that the server itself reported, as libpq prints it with verbosity "verbose".
inline QString fromServer(const char *sqlState, const char *rest)
{
    return atServer("FATAL:  ").trimmed() + QStringLiteral("  %1: ").arg(QLatin1String(sqlState))
        + QString::fromUtf8(rest) + QStringLiteral("\nLOCATION:  auth_failed, auth.c:334\n");
}

inline QByteArray allText(const Error &error)
{
    return (error.message + u'\n' + error.actions.join(u'\n')).toUtf8();
}

} // namespace tributary::test
