// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/tablemethods.h"
#include "engine/data/tableschema.h"
#include "engine/postgres/conninfo.h"
#include "engine/source/checkresult.h"
#include "engine/source/hostprobe.h"
#include "engine/source/providers.h"
#include "engine/source/serverfacts.h"

#include <QCoreApplication>
#include <QList>
#include <QStringList>

#include <optional>

namespace tributary {

// The second half of each check: from what was seen to what is said about it. Pure functions, any
// thread; nothing here opens a connection. A check that failed carries its catalogue entry's
// sentence, actions, id and exit code.

/// Gives the sentences of these files their context for translators.
struct CheckText
{
    Q_DECLARE_TR_FUNCTIONS(SourceCheck)
};

/// What came of the attempt to log in.
struct LoginFacts
{
    std::optional<Error> error = std::nullopt;
    bool encrypted = false;
    QString encryption; ///< "TLSv1.3, TLS_AES_256_GCM_SHA384"
};

/// Ids of all checks in the order of the list; @p log: also those of following changes.
QStringList sourceCheckIds(bool log = false);

/// The check @p id with its title, "Not reached yet.".
CheckResult notReached(const QString &id);
/// The check @p id, failed (or, as a warning, with the same words).
CheckResult checkWithError(const QString &id, const Error &error,
                           CheckState state = CheckState::Failed);
CheckResult checkOk(const QString &id, const QString &found, const QString &message);
/// "a, b, c, d, e and 7 more": names for a sentence.
QString listed(const QStringList &names);

// Reaching the server. One entry for each host of the connection: it is enough when one of them
// answers.
CheckResult judgeName(const QList<HostFacts> &hosts);
CheckResult judgePort(const QList<HostFacts> &hosts);
CheckResult judgePostgres(const QList<HostFacts> &hosts);

/// True when the server offers no encryption and the connection asks for it: a login would be
/// refused by libpq.
bool isEncryptionRefused(const ConnInfo &info, const QList<HostFacts> &hosts);
/// @p login is empty when no login was tried.
CheckResult judgeEncryption(const ConnInfo &info, const QList<HostFacts> &hosts,
                            const std::optional<LoginFacts> &login);
CheckResult judgeLogin(const ConnInfo &info, const LoginFacts &login);
/// Only for a login that succeeded, or failed for the database's sake (isAboutDatabase()).
CheckResult judgeDatabase(const ConnInfo &info, const LoginFacts &login);
bool isAboutDatabase(ErrorKind kind);

// What the server is.
CheckResult judgeVersion(const ServerFacts &facts);
/// The faults of the version for who follows changes: the check "version-log".
CheckResult judgeLogVersion(const ServerFacts &facts);
/// @p told: what the reader says, which outweighs what is recognised. @p log: whether changes are
/// to be followed.
CheckResult judgeProvider(const ConnInfo &info, const ServerFacts &facts,
                          std::optional<Provider> told = {}, bool log = false);
CheckResult judgePrimary(const ServerFacts &facts);
CheckResult judgePooler(const ConnInfo &info, const ServerFacts &facts);
CheckResult judgeEncoding(const ServerFacts &facts);

/// The tables could not be looked at: for a lock, or for @p error as it is.
CheckResult judgeTablesUnknown(const Error &error);
/// @p selected are "schema.table" that must be readable; empty: whatever can be read. What
/// @p methods leaves out is not judged.
/// Of tables that are going to be synced as they are: what a run would fail for is no warning then.
/// Nothing is done to any other check.
void failRowSecurity(CheckResult &check);
CheckResult judgeTables(const ServerFacts &facts, const QList<TableSchema> &tables,
                        const QStringList &selected, const TableMethods &methods = {});

} // namespace tributary
