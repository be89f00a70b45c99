// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the server lets anybody follow its log, and lets us.
#include "engine/source/logjudge.h"

#include "engine/core/sqlquote.h"
#include "engine/source/versionfaults.h"

#include <QLocale>

#include <algorithm>

namespace tributary {

namespace {

QString count(int used, int all)
{
    return CheckText::tr("%1 of %2 in use").arg(used).arg(all);
}

ErrorValues loginValues(const LogScene &scene)
{
    return {{QStringLiteral("user"), scene.server.user},
            {QStringLiteral("quoteduser"), quoteIdentifier(scene.server.user)}};
}

QStringList rightFix(const LogScene &scene)
{
    const ProviderGuide guide = providerGuide(scene.provider, scene.server.versionNumber);
    const QString role = quoteIdentifier(scene.server.user);
    const auto runAs = [&guide](const QString &sql) {
        return CheckText::tr("Have this run by %1: %2").arg(guide.adminLogin, sql);
    };
    switch (guide.right) {
    case ReplicationRight::Attribute:
        return {runAs(QStringLiteral("ALTER ROLE %1 REPLICATION;").arg(role))};
    case ReplicationRight::RdsRole:
        return {runAs(QStringLiteral("GRANT rds_replication TO %1;").arg(role))};
    case ReplicationRight::Console:
        return {guide.rightHolder};
    case ReplicationRight::None:
        break;
    }
    return {CheckText::tr("Use full copies: %1").arg(guide.whyNotLog)};
}

/// What has to be mended before the plugin can be tried.
QString whyNotTried(const LogScene &scene)
{
    const LogPrerequisites &log = scene.log;
    if (log.log.walLevel != u"logical")
        return CheckText::tr("It can be tried once following changes is switched on.");
    if (log.log.inRecovery)
        return CheckText::tr("It can be tried on the primary only.");
    if (!log.replicationTried || log.replicationError)
        return CheckText::tr("It can be tried once the replication connection works.");
    if (scene.server.versionNumber < 100000)
        return CheckText::tr(
            "Servers before version 10 show it only when the replication slot is made.");
    return {};
}

QStringList pluginFix(const LogScene &scene)
{
    if (scene.log.usesPublication())
        return {
            CheckText::tr("Have pgoutput put back into output_plugin_libraries; each name there "
                          "needs its own quotes.")};
    QStringList fix = logFix(scene, &ProviderGuide::allowPlugin);
    if (scene.server.versionNumber >= 100000)
        fix.prepend(CheckText::tr("Use pgoutput, which every server has."));
    return fix;
}

/// Slots that nobody reads, with what the server keeps for them.
QString idleSlots(const LogScene &scene)
{
    QStringList idle;
    for (const SlotFacts &slot : scene.log.slots) {
        if (!slot.active)
            idle.append(slot.keptBytes ? QStringLiteral("%1 (%2)").arg(
                            slot.name, QLocale().formattedDataSize(*slot.keptBytes))
                                       : slot.name);
    }
    return listed(idle);
}

} // namespace

CheckResult logCheckFailed(const QString &id, const Error &error, const QStringList &fix)
{
    CheckResult check = checkWithError(id, error);
    check.exitCode = ExitCode::PrerequisiteMissing;
    if (!fix.isEmpty())
        check.actions = fix;
    return check;
}

CheckResult logCheckWarning(const QString &id, const QString &found, const QString &message,
                            const QStringList &actions)
{
    CheckResult check = checkOk(id, found, message);
    check.state = CheckState::Warning;
    check.actions = actions;
    return check;
}

CheckResult logCheckUnknown(const QString &id, const QString &message)
{
    CheckResult check = notReached(id);
    check.message = message;
    return check;
}

QStringList logFix(const LogScene &scene, QList<GuideStep> ProviderGuide::*steps)
{
    return guideLines(providerGuide(scene.provider, scene.server.versionNumber).*steps,
                      {{QStringLiteral("role"), quoteIdentifier(scene.server.user)},
                       {QStringLiteral("slots"), raisedLimit(scene.log.maxSlots)},
                       {QStringLiteral("senders"), raisedLimit(scene.log.maxSenders)},
                       {QStringLiteral("major"), majorVersion(scene.server.versionNumber)},
                       {QStringLiteral("user"), quoteIdentifier(scene.server.user)},
                       {QStringLiteral("database"), quoteIdentifier(scene.server.database)}});
}

QString dropSlotSql(const LogScene &scene)
{
    return QStringLiteral("SELECT pg_drop_replication_slot(%1);")
        .arg(quotePostgresLiteral(scene.log.slotName));
}

bool hasFittingSlot(const LogScene &scene)
{
    const SlotFacts *slot = scene.log.slot();
    return slot != nullptr && slot->logical && slot->plugin == scene.log.pluginName
        && slot->databaseOid == scene.server.databaseOid && !slot->isLost();
}

CheckResult judgeWalLevel(const LogScene &scene)
{
    const QString id = QStringLiteral("wal-level");
    const QString level = scene.log.log.walLevel;
    const QString restart = CheckText::tr("Have the server restarted.");
    if (level == u"logical" && scene.log.walLevelPending)
        return logCheckWarning(
            id, level,
            CheckText::tr("Following changes is switched on now, but another wal_level waits for "
                          "the next restart."),
            {CheckText::tr("Have wal_level set to logical again before the server is restarted.")});
    if (level == u"logical")
        return checkOk(id, level,
                       CheckText::tr("The server's log tells what changes in its tables."));
    CheckResult check = logCheckFailed(
        id, makeError(ErrorKind::WalLevel, {{QStringLiteral("value"), level}}),
        logFix(scene, &ProviderGuide::enableLog));
    check.found = level;
    const ProviderGuide guide = providerGuide(scene.provider, scene.server.versionNumber);
    if (!guide.followsLog)
        check.actions = {CheckText::tr("Use full copies: %1").arg(guide.whyNotLog)};
    if (scene.log.walLevelPending) {
        check.found = CheckText::tr("%1, another value waits for a restart").arg(level);
        check.message = CheckText::tr(
            "Following changes is switched off until the server is restarted: wal_level was "
            "changed, but the old value still applies.");
        check.actions = {restart};
    }
    return check;
}

CheckResult judgeStandby(const LogScene &scene)
{
    const QString id = QStringLiteral("standby-log");
    if (!scene.log.log.inRecovery)
        return checkOk(id, QStringLiteral("primary"),
                       CheckText::tr("The server is a primary, whose changes can be followed."));
    CheckResult check = logCheckFailed(
        id, makeError(ErrorKind::StandbySource),
        {CheckText::tr("Give the address of the primary; full copies work from here.")});
    check.found = QStringLiteral("standby");
    return check;
}

CheckResult judgeReplicationRight(const LogScene &scene)
{
    const QString id = QStringLiteral("replication-right");
    if (scene.log.log.mayReplicate)
        return checkOk(id, QStringLiteral("REPLICATION"),
                       CheckText::tr("\"%1\" may follow changes.").arg(scene.server.user));
    if (scene.log.rdsReplication)
        return checkOk(id, QStringLiteral("rds_replication"),
                       CheckText::tr("\"%1\" may follow changes as a member of rds_replication.")
                           .arg(scene.server.user));
    CheckResult check = logCheckFailed(
        id, makeError(ErrorKind::ReplicationRole, loginValues(scene)), rightFix(scene));
    check.found = CheckText::tr("no");
    return check;
}

CheckResult judgeReplicationConnection(const LogScene &scene)
{
    const QString id = QStringLiteral("replication-connection");
    const LogPrerequisites &log = scene.log;
    const auto withFound = [](CheckResult check, const QString &found) {
        check.found = found;
        return check;
    };
    if (scene.server.behindPooler)
        return withFound(logCheckFailed(id, makeError(ErrorKind::Pooler)), CheckText::tr("pooler"));
    if (!log.replicationTried)
        return logCheckUnknown(id, CheckText::tr("It was not tried."));
    if (!log.replicationError)
        return checkOk(id, CheckText::tr("opened"),
                       CheckText::tr("A replication connection can be opened."));
    const Error &error = *log.replicationError;
    if (error.kind == ErrorKind::ReplicationRole && !log.mayReplicate())
        return logCheckUnknown(
            id, CheckText::tr("It can be opened once the login has the right to follow changes."));
    if (!isWithoutSender(error)) {
        const QStringList fix = error.kind == ErrorKind::ReplicationRole ? rightFix(scene)
                                                                         : QStringList();
        return withFound(logCheckFailed(id, error, fix), CheckText::tr("refused"));
    }
    CheckResult check = withFound(checkWithError(id, error, CheckState::Warning),
                                  CheckText::tr("refused"));
    check.message += u' '
        + CheckText::tr("Changes can be read through an ordinary connection instead, which loads "
                        "the server more.");
    if (error.kind == ErrorKind::NoHbaEntry || error.kind == ErrorKind::HbaReject)
        check.actions = allowAddressLines(
            scene.provider, log.applicationAddress,
            {{QStringLiteral("user"), quoteIdentifier(scene.server.user)},
             {QStringLiteral("auth"), passwordMethod(scene.server.versionNumber)},
             {QStringLiteral("database"),
              scene.server.versionNumber >= 100000 ? quoteIdentifier(scene.server.database)
                                                   : QStringLiteral("replication")}});
    return check;
}

CheckResult judgePlugin(const LogScene &scene)
{
    const QString id = QStringLiteral("plugin");
    const LogPrerequisites &log = scene.log;
    const auto named = [&log](CheckResult check) {
        check.found = log.pluginName;
        return check;
    };
    const ErrorValues values = {{QStringLiteral("plugin"), log.pluginName}};
    if (log.usesPublication() && scene.server.versionNumber < 100000)
        return named(logCheckFailed(id, makeError(ErrorKind::PluginMissing, values),
                                    logFix(scene, &ProviderGuide::allowPlugin)
                                        + QStringList{CheckText::tr("Use wal2json.")}));
    if (!log.pluginTried) {
        CheckResult check = named(logCheckUnknown(id, whyNotTried(scene)));
        if (!log.usesPublication() && limitsOutputPlugins(scene.server.versionNumber))
            check.message += u' '
                + CheckText::tr(
                      "This version takes %1 only where output_plugin_libraries names it.")
                      .arg(log.pluginName);
        return check;
    }
    if (!log.pluginError)
        return named(checkOk(
            id, log.pluginName,
            CheckText::tr("The server lets its log be read through %1.").arg(log.pluginName)));
    const Error &error = *log.pluginError;
    if (error.kind == ErrorKind::PluginBlocked || error.kind == ErrorKind::PluginMissing)
        return named(logCheckFailed(id, makeError(error.kind, values, error.detail, error.sqlState),
                                    pluginFix(scene)));
    if (error.kind == ErrorKind::SlotBlocked) // the plugin is loaded before the server waits
        return logCheckWarning(
            id, log.pluginName,
            CheckText::tr("The server has %1, but a slot cannot be made just now: it would wait "
                          "for transactions that have written something.")
                .arg(log.pluginName),
            {CheckText::tr("Wait for them to end, and check again; see \"Long transactions\".")});
    if (error.kind == ErrorKind::ConnectionTimeout)
        return named(logCheckUnknown(
            id, CheckText::tr("It could not be tried in the time that a check may take.")));
    if (error.kind == ErrorKind::SlotsFull)
        return named(
            logCheckUnknown(id, CheckText::tr("It can be tried once a replication slot is free.")));
    return named(logCheckFailed(id, error));
}

CheckResult judgeFreeSlots(const LogScene &scene)
{
    const QString id = QStringLiteral("slots");
    const LogPrerequisites &log = scene.log;
    const int used = static_cast<int>(log.slots.size());
    const QString found = count(used, log.maxSlots);
    if (used < log.maxSlots)
        return checkOk(id, found, CheckText::tr("A replication slot is free."));
    const QString idle = idleSlots(scene);
    QStringList fix;
    if (!idle.isEmpty())
        fix.append(
            CheckText::tr("Ask whether one of these, which nobody reads now, can be dropped: "
                          "%1.")
                .arg(idle));
    fix += logFix(scene, &ProviderGuide::raiseSlots);
    if (hasFittingSlot(scene))
        return logCheckWarning(id, found,
                               CheckText::tr("All replication slots are taken; the wanted one is "
                                             "among them, but a table that is added later needs a "
                                             "second one for a moment."),
                               fix);
    CheckResult check = logCheckFailed(id, makeError(ErrorKind::SlotsFull), fix);
    check.found = found;
    return check;
}

CheckResult judgeFreeSenders(const LogScene &scene)
{
    const QString id = QStringLiteral("senders");
    const LogPrerequisites &log = scene.log;
    const bool refused = log.replicationError
        && log.replicationError->kind == ErrorKind::SendersFull;
    const bool opened = log.replicationTried && !log.replicationError;
    const QString found = count(log.senders, log.maxSenders);
    if (opened || (!refused && log.senders < log.maxSenders))
        return checkOk(id, found, CheckText::tr("A WAL sender is free."));
    const QStringList fix = logFix(scene, &ProviderGuide::raiseSenders);
    if (hasFittingSlot(scene))
        return logCheckWarning(id, found,
                               CheckText::tr("All WAL senders are taken; the slot that is there is "
                                             "read through an ordinary connection meanwhile."),
                               fix);
    CheckResult check = logCheckFailed(id, makeError(ErrorKind::SendersFull), fix);
    check.found = found;
    return check;
}

CheckResult judgeSlot(const LogScene &scene)
{
    const QString id = QStringLiteral("slot");
    const LogPrerequisites &log = scene.log;
    const ErrorValues values = {{QStringLiteral("slot"), log.slotName},
                                {QStringLiteral("wanted"), log.pluginName}};
    const auto failed = [&](ErrorKind kind, const QStringList &fix, const QString &plugin = {}) {
        ErrorValues all = values;
        all.insert(QStringLiteral("plugin"), plugin);
        CheckResult check = logCheckFailed(id, makeError(kind, all), fix);
        check.found = log.slotName;
        return check;
    };
    if (!isSlotName(log.slotName))
        return failed(ErrorKind::SlotName, {});
    const SlotFacts *slot = log.slot();
    if (slot == nullptr)
        return logCheckWarning(id, CheckText::tr("%1, not there yet").arg(log.slotName),
                               CheckText::tr("There is no replication slot \"%1\" yet; from its "
                                             "making on the server keeps its log for it.")
                                   .arg(log.slotName),
                               {CheckText::tr("Nothing has to be done: the first run makes it.")});
    const QString another = CheckText::tr("Choose another slot.");
    if (!slot->logical || slot->plugin != log.pluginName)
        return failed(ErrorKind::SlotPlugin, {},
                      slot->logical ? slot->plugin : CheckText::tr("a standby"));
    if (slot->databaseOid != scene.server.databaseOid)
        return failed(ErrorKind::SlotOtherDatabase, {another});
    if (slot->isLost())
        return failed(ErrorKind::SlotLost,
                      {CheckText::tr("Drop it; the next run makes a new one, and a full copy: %1")
                           .arg(dropSlotSql(scene)),
                       CheckText::tr("Ask for a higher max_slot_wal_keep_size first.")});
    if (slot->active)
        return logCheckWarning(
            id, log.slotName,
            CheckText::tr("The replication slot \"%1\" is being read by process "
                          "%2 of the server; only one may at a time.")
                .arg(log.slotName)
                .arg(slot->activePid),
            {CheckText::tr("Nothing has to be done if that is Tributary itself."), another});
    return checkOk(
        id, log.slotName,
        CheckText::tr("The replication slot \"%1\" is there, and free.").arg(log.slotName));
}

} // namespace tributary
