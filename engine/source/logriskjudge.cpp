// SPDX-License-Identifier: GPL-3.0-or-later
// What following changes costs a server, and what it may run into there.
#include "engine/core/pluralcount.h"
#include "engine/source/logjudge.h"

#include <QLocale>

#include <algorithm>

namespace tributary {

namespace {

/// A transaction that is open for so long keeps a slot from being made, and the log from being
/// thrown away.
constexpr qint64 longTransactionSeconds = 300;

QString pidList(const QList<WritingSession> &writers)
{
    QStringList pids;
    for (const WritingSession &writer : writers)
        pids.append(QString::number(writer.pid));
    return listed(pids);
}

} // namespace

CheckResult judgeKeptLogLimit(const LogScene &scene)
{
    const QString id = QStringLiteral("kept-log-limit");
    const LogPrerequisites &log = scene.log;
    if (log.keptLogLimitBytes) {
        const QString size = QLocale().formattedDataSize(*log.keptLogLimitBytes);
        return checkOk(id, size,
                       CheckText::tr("The server keeps at most %1 of log for a slot that is not "
                                     "read.")
                           .arg(size));
    }
    const QString drop =
        CheckText::tr("Drop the slot when you stop for good: %1").arg(dropSlotSql(scene));
    if (!log.keptLogLimitKnown)
        return logCheckWarning(id, CheckText::tr("none possible"),
                               CheckText::tr("Servers before version 13 know no limit: a slot that "
                                             "is not read fills the server's disk."),
                               {drop});
    return logCheckWarning(
        id, CheckText::tr("none"),
        CheckText::tr("Nothing limits the log that the server keeps for a slot: one that is not "
                      "read fills the server's disk."),
        logFix(scene, &ProviderGuide::limitKeptLog) + QStringList{drop});
}

CheckResult judgeLogOnDisk(const LogScene &scene)
{
    const QString id = QStringLiteral("log-on-disk");
    if (!scene.log.logOnDisk)
        return logCheckUnknown(
            id,
            scene.server.versionNumber < 100000
                ? CheckText::tr("Servers before version 10 do not tell it.")
                : CheckText::tr("Only members of pg_monitor may look; free space on the server's "
                                "disk is for its administrator to watch."));
    const LogOnDisk &disk = *scene.log.logOnDisk;
    const QString size = QLocale().formattedDataSize(disk.bytes);
    if (disk.usualBytes == 0 || disk.bytes <= 2 * disk.usualBytes)
        return checkOk(id, size, CheckText::tr("The server has %1 of log on its disk.").arg(size));
    return logCheckWarning(
        id, size,
        CheckText::tr("The server has %1 of log on its disk, more than its settings ask for (%2): "
                      "something keeps it, and the disk may fill.")
            .arg(size, QLocale().formattedDataSize(disk.usualBytes)),
        {CheckText::tr("Look for a slot that nobody reads: %1")
             .arg(QStringLiteral("SELECT slot_name, active, restart_lsn FROM "
                                 "pg_replication_slots ORDER BY restart_lsn;")),
         CheckText::tr("Look whether archiving fails: %1")
             .arg(QStringLiteral("SELECT * FROM pg_stat_archiver;"))});
}

CheckResult judgeIdleSlots(const LogScene &scene)
{
    const QString id = QStringLiteral("idle-slot-timeout");
    const QString often = CheckText::tr(
        "Sync more often than that, or follow the changes without end.");
    if (const qint64 seconds = scene.log.idleSlotTimeoutSeconds; seconds > 0)
        return logCheckWarning(
            id, CheckText::tr("%n seconds", nullptr, pluralCount(seconds)),
            CheckText::tr("The server gives up slots that were not read for %n "
                          "seconds; a full copy is needed then.",
                          nullptr, pluralCount(seconds)),
            {often, CheckText::tr("Ask for a higher idle_replication_slot_timeout.")});
    if (scene.provider == Provider::Neon)
        return logCheckWarning(id, QStringLiteral("Neon"),
                               CheckText::tr("Neon removes slots that were not read for about 40 "
                                             "hours; a full copy is needed then."),
                               {often});
    return checkOk(id, CheckText::tr("none"),
                   CheckText::tr("The server does not give up slots for being idle."));
}

CheckResult judgeLongTransactions(const LogScene &scene)
{
    const QString id = QStringLiteral("long-transactions");
    const LogPrerequisites &log = scene.log;
    const bool blocked = log.pluginError && log.pluginError->kind == ErrorKind::SlotBlocked;
    QList<WritingSession> longOnes;
    for (const WritingSession &writer : log.writers) {
        if (writer.since.isValid() && writer.since.secsTo(log.log.now) >= longTransactionSeconds)
            longOnes.append(writer);
    }
    const QString wait = CheckText::tr("Wait for them to end, or ask whether they were forgotten.");
    if (blocked) {
        CheckResult check = checkWithError(id, *log.pluginError, CheckState::Warning);
        check.found = CheckText::tr("%1 open").arg(log.writers.size());
        check.actions = {wait};
        if (!log.writers.isEmpty()) {
            check.found = CheckText::tr("processes %1").arg(pidList(log.writers));
            check.message = CheckText::tr("A slot has to wait for the open transactions of the "
                                          "server's processes %1, which have written something.")
                                .arg(pidList(log.writers));
        } else if (log.preparedTransactions > 0) {
            check.message = CheckText::tr("A slot has to wait for prepared transactions.");
        }
        return check;
    }
    if (!longOnes.isEmpty()) {
        const qint64 minutes = longOnes.first().since.secsTo(log.log.now) / 60;
        return logCheckWarning(id, CheckText::tr("%n minutes", nullptr, pluralCount(minutes)),
                               CheckText::tr("Transactions of the server's processes %1 have been "
                                             "writing for up to %n minutes; a slot has to wait for "
                                             "them.",
                                             nullptr, pluralCount(minutes))
                                   .arg(pidList(longOnes)),
                               {wait});
    }
    return checkOk(id, CheckText::tr("%1 open").arg(log.writers.size()),
                   CheckText::tr("No transaction keeps a slot waiting."));
}

CheckResult judgePreparedTransactions(const LogScene &scene)
{
    const QString id = QStringLiteral("prepared");
    const int prepared = scene.log.preparedTransactions;
    if (prepared == 0)
        return checkOk(id, QStringLiteral("0"), CheckText::tr("No transaction is prepared."));
    return logCheckWarning(
        id, QString::number(prepared),
        CheckText::tr(
            "Transactions of the server are prepared but not ended (%1): a new slot waits "
            "for them, and the log is kept from them on.")
            .arg(prepared),
        {CheckText::tr("Ask whether they were forgotten: SELECT * FROM pg_prepared_xacts; then "
                       "COMMIT PREPARED or ROLLBACK PREPARED.")});
}

CheckResult judgeSynchronousStandbys(const LogScene &scene)
{
    const QString id = QStringLiteral("synchronous");
    const QString names = scene.log.synchronousStandbyNames;
    if (!mayBeTakenForStandby(names))
        return checkOk(id, names.isEmpty() ? CheckText::tr("none") : names,
                       CheckText::tr("Nobody waits for our confirmations."));
    return logCheckWarning(
        id, names,
        CheckText::tr("synchronous_standby_names may take Tributary for a synchronous standby: "
                      "commits on the server would then wait for its confirmations."),
        {CheckText::tr(
            "Have the standbys named in synchronous_standby_names, in place of \"*\".")});
}

} // namespace tributary
