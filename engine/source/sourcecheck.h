// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/tablemethods.h"
#include "engine/data/tableschema.h"
#include "engine/postgres/conninfo.h"
#include "engine/source/checkresult.h"
#include "engine/source/logprerequisites.h"
#include "engine/source/providers.h"
#include "engine/source/serverfacts.h"

#include <QHash>

#include <functional>
#include <optional>
#include <stop_token>

namespace tributary {

/// What a check of a source needs to know.
struct SourceCheckRequest
{
    ConnInfo connection;
    QByteArray password; ///< empty: none given
    QString passFile; ///< .pgpass for libpq, or empty
    QStringList tables; ///< "schema.table" that must be readable; empty: whatever can be read
    TableMethods tableMethods = {}; ///< what is left out by choice is not judged
    bool log = false; ///< look at what following changes needs, too
    QString plugin = {}; ///< "pgoutput", "wal2json"; empty: what the version suggests
    QString slot = {}; ///< empty: the default name
    QString publication = {}; ///< ditto
    std::optional<Provider> provider = std::nullopt; ///< when the reader knows better
    QHash<QString, QString> addresses = {}; ///< see ConnectionOptions::addresses
};

/// Everything a check learned.
struct SourceCheckReport
{
    QList<CheckResult> checks; ///< always the whole list, in order; what was not reached is Unknown
    std::optional<ServerFacts> facts; ///< when the login worked
    Provider provider = Provider::SelfHosted; ///< as told, or as recognised
    QStringList databases; ///< of the server that the login may enter; also when the one that was
                           ///< asked for does not exist
    QList<TableSchema> tables; ///< when the catalogue could be read
    std::optional<LogPrerequisites> log; ///< when they were asked for and could be read

    /// True when no mandatory check failed.
    bool passed() const;
    /// Exit code of the first failed mandatory check, PrerequisiteMissing when it has none of its
    /// own.
    ExitCode exitCode() const;
};

/// Looks at a source stage by stage: name, port, "is PostgreSQL", encryption, login, database,
/// version, provider, primary or standby, pooler, encoding, readable tables; with @p request.log
/// also what following changes needs (logjudge.h). At most two connections at a time. Blocks; no Qt
/// event loop needed; any one thread. Every stage has a deadline of ten seconds and sees @p stop
/// within a quarter second. @p onResult is called on the same thread as each check ends. Never
/// throws, never logs a password.
SourceCheckReport checkSource(const SourceCheckRequest &request, const std::stop_token &stop,
                              const std::function<void(const CheckResult &)> &onResult = {});

} // namespace tributary

Q_DECLARE_METATYPE(tributary::SourceCheckRequest)
Q_DECLARE_METATYPE(tributary::SourceCheckReport)
