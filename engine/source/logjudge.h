// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/tablemethods.h"
#include "engine/source/checkjudge.h"
#include "engine/source/logprerequisites.h"
#include "engine/source/providerguide.h"

#include <QList>

namespace tributary {

// Whether changes can be followed: from what was seen to what is said about it. Pure functions, any
// thread. The actions of each are what this provider needs. A failed one ends the command line with
// PrerequisiteMissing, whatever its error would mean to a run.

/// What the judgements look at.
struct LogScene
{
    ServerFacts server;
    Provider provider = Provider::SelfHosted;
    LogPrerequisites log;
    bool tablesKnown = true; ///< false: the catalogue could not be read
    bool everyTable = true; ///< that can be read is to be synced, also those that come later
    QList<TableSchema> tables; ///< of the database, without those of extensions
    QList<TableSchema> chosen; ///< those that are to be synced; none that is left out by choice
    TableMethods methods = {}; ///< decided for single tables: some may be copied in full
};

// The server (logjudge.cpp).
CheckResult judgeWalLevel(const LogScene &scene);
CheckResult judgeStandby(const LogScene &scene);
CheckResult judgeReplicationRight(const LogScene &scene);
CheckResult judgeReplicationConnection(const LogScene &scene);
CheckResult judgePlugin(const LogScene &scene);
CheckResult judgeFreeSlots(const LogScene &scene);
CheckResult judgeFreeSenders(const LogScene &scene);
CheckResult judgeSlot(const LogScene &scene);

// What it costs, and what it may run into (logriskjudge.cpp).
CheckResult judgeKeptLogLimit(const LogScene &scene);
CheckResult judgeLogOnDisk(const LogScene &scene);
CheckResult judgeIdleSlots(const LogScene &scene);
CheckResult judgeLongTransactions(const LogScene &scene);
CheckResult judgePreparedTransactions(const LogScene &scene);
CheckResult judgeSynchronousStandbys(const LogScene &scene);

// The tables and the login's rights to them (logsourcejudge.cpp).
CheckResult judgePublication(const LogScene &scene);
CheckResult judgeIdentity(const LogScene &scene);
CheckResult judgeLogRowSecurity(const LogScene &scene);
CheckResult judgeWritable(const LogScene &scene);
CheckResult judgeUngranted(const LogScene &scene);
CheckResult judgeLaterTables(const LogScene &scene);

// Shared by these files.

/// The check @p id, failed with @p error; @p fix, when there is one, in place of the catalogue's
/// actions.
CheckResult logCheckFailed(const QString &id, const Error &error, const QStringList &fix = {});
CheckResult logCheckWarning(const QString &id, const QString &found, const QString &message,
                            const QStringList &actions);
/// The check @p id, not judged for a reason that another check tells.
CheckResult logCheckUnknown(const QString &id, const QString &message);
/// The provider's steps with the names of @p scene.
QStringList logFix(const LogScene &scene, QList<GuideStep> ProviderGuide::*steps);
/// For people to run: drops the wanted slot.
QString dropSlotSql(const LogScene &scene);
/// The wanted slot is there, and a run could go on with it.
bool hasFittingSlot(const LogScene &scene);

} // namespace tributary
