// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"

#include <QString>
#include <QStringList>

#include <stop_token>

namespace tributary {

class Connection;

/// What one query round told about a server and our login: facts only, judged elsewhere. Plain
/// value, any thread.
struct ServerFacts
{
    int versionNumber = 0; ///< server_version_num, such as 150018
    QString version; ///< "15.18"
    QString versionText; ///< version()
    QString database;
    quint32 databaseOid = 0;
    QString user;
    QString serverEncoding; ///< "UTF8"
    bool inRecovery = false; ///< a standby
    bool encrypted = false;
    QString encryption; ///< "TLSv1.3, TLS_AES_256_GCM_SHA384", empty without
    bool superuser = false;
    bool bypassRls = false;
    bool behindPooler = false; ///< the process that serves us is not the one we were told at login
    QString systemIdentifier; ///< of the cluster; empty when the login may not ask
                              ///< (pg_control_system, 9.6+)
    QStringList roles; ///< names of well-known provider roles that exist ("rds_superuser", ...)
    QStringList settings; ///< ditto of settings ("cloudsql.logical_decoding", ...); looked for
                          ///< where no such role is
    bool aurora = false; ///< has the function aurora_version()

    bool operator==(const ServerFacts &) const = default;

    /// Stable identity of the database: "<system identifier>/<database oid>", or host-based when
    /// that is not readable.
    QString identity(const QString &hostFallback) const;
};

/// Asks the server behind @p connection; of one that only resembles PostgreSQL, and of one
/// before 9.4, no more than its version. To be called outside of a transaction, or in one that may
/// be aborted by it. Errors: as Connection::query().
Result<ServerFacts> loadServerFacts(Connection &connection, const std::stop_token &stop = {});

} // namespace tributary
