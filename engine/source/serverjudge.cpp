// SPDX-License-Identifier: GPL-3.0-or-later
// Checks about what a server is, and the parts that all checks share.
#include "engine/source/checkjudge.h"
#include "engine/source/providerguide.h"
#include "engine/source/versionfaults.h"

#include <algorithm>

namespace tributary {

namespace {

struct CheckHead
{
    const char *id;
    const char *title;
    bool mandatory;
    bool log = false; ///< about following changes alone
};

constexpr CheckHead heads[] = {
    {"name", QT_TRANSLATE_NOOP("SourceCheck", "Name resolves"), true},
    {"port", QT_TRANSLATE_NOOP("SourceCheck", "Port answers"), true},
    {"postgres", QT_TRANSLATE_NOOP("SourceCheck", "It is PostgreSQL"), true},
    {"encryption", QT_TRANSLATE_NOOP("SourceCheck", "Encryption"), true},
    {"login", QT_TRANSLATE_NOOP("SourceCheck", "Login"), true},
    {"database", QT_TRANSLATE_NOOP("SourceCheck", "Database"), true},
    {"version", QT_TRANSLATE_NOOP("SourceCheck", "Version"), true},
    {"provider", QT_TRANSLATE_NOOP("SourceCheck", "Hosting provider"), false},
    {"primary", QT_TRANSLATE_NOOP("SourceCheck", "Primary or standby"), false},
    {"pooler", QT_TRANSLATE_NOOP("SourceCheck", "Direct connection"), false},
    {"encoding", QT_TRANSLATE_NOOP("SourceCheck", "Encoding"), false},
    {"connections", QT_TRANSLATE_NOOP("SourceCheck", "Room for connections"), true},
    {"tables", QT_TRANSLATE_NOOP("SourceCheck", "Readable tables"), true},
    {"wal-level", QT_TRANSLATE_NOOP("SourceCheck", "Log of changes"), true, true},
    {"standby-log", QT_TRANSLATE_NOOP("SourceCheck", "Primary to follow"), true, true},
    {"replication-right", QT_TRANSLATE_NOOP("SourceCheck", "Right to follow"), true, true},
    {"replication-connection", QT_TRANSLATE_NOOP("SourceCheck", "Replication connection"), true,
     true},
    {"plugin", QT_TRANSLATE_NOOP("SourceCheck", "Output plugin"), true, true},
    {"slots", QT_TRANSLATE_NOOP("SourceCheck", "Free replication slot"), true, true},
    {"senders", QT_TRANSLATE_NOOP("SourceCheck", "Free WAL sender"), true, true},
    {"slot", QT_TRANSLATE_NOOP("SourceCheck", "Replication slot"), true, true},
    {"publication", QT_TRANSLATE_NOOP("SourceCheck", "Publication"), true, true},
    {"version-log", QT_TRANSLATE_NOOP("SourceCheck", "Version to follow"), true, true},
    {"identity", QT_TRANSLATE_NOOP("SourceCheck", "Keys of the tables"), false, true},
    {"row-security", QT_TRANSLATE_NOOP("SourceCheck", "Row-level security"), false, true},
    {"kept-log-limit", QT_TRANSLATE_NOOP("SourceCheck", "Limit of kept log"), false, true},
    {"log-on-disk", QT_TRANSLATE_NOOP("SourceCheck", "Server's log on disk"), false, true},
    {"idle-slot-timeout", QT_TRANSLATE_NOOP("SourceCheck", "Idle slots"), false, true},
    {"writable", QT_TRANSLATE_NOOP("SourceCheck", "Login only reads"), false, true},
    {"ungranted", QT_TRANSLATE_NOOP("SourceCheck", "What the slot can read"), false, true},
    {"later-tables", QT_TRANSLATE_NOOP("SourceCheck", "Tables made later"), false, true},
    {"long-transactions", QT_TRANSLATE_NOOP("SourceCheck", "Long transactions"), false, true},
    {"prepared", QT_TRANSLATE_NOOP("SourceCheck", "Prepared transactions"), false, true},
    {"synchronous", QT_TRANSLATE_NOOP("SourceCheck", "Synchronous standbys"), false, true},
};

/// Of minors of one major, "16.9" and "16.10": the later one.
QString laterMinor(const QString &left, const QString &right)
{
    return left.section(u'.', -1).toInt() < right.section(u'.', -1).toInt() ? right : left;
}

CheckResult withVersion(CheckResult check, const ServerFacts &facts)
{
    check.found = facts.version;
    check.detail = facts.versionText;
    return check;
}

/// A warning when the version has faults, all of which concern the log.
CheckResult judgeFaults(const QString &id, const ServerFacts &facts)
{
    QStringList reasons;
    QString fixedIn;
    const QList<VersionFault> faults = versionFaults(facts.versionNumber);
    for (const VersionFault &fault : faults) {
        reasons.append(fault.sentence);
        fixedIn = fixedIn.isEmpty() ? fault.fixedIn : laterMinor(fixedIn, fault.fixedIn);
    }
    CheckResult check = checkOk(id, facts.version,
                                QStringLiteral("PostgreSQL %1.").arg(facts.version));
    if (!reasons.isEmpty())
        check = checkWithError(id,
                               makeError(ErrorKind::VersionWithBugs,
                                         {{QStringLiteral("version"), facts.version},
                                          {QStringLiteral("reason"), reasons.join(u' ')},
                                          {QStringLiteral("fixed"), fixedIn}}),
                               CheckState::Warning);
    return withVersion(check, facts);
}

} // namespace

QStringList sourceCheckIds(bool log)
{
    QStringList ids;
    for (const CheckHead &head : heads) {
        if (log || !head.log)
            ids.append(QString::fromLatin1(head.id));
    }
    return ids;
}

CheckResult notReached(const QString &id)
{
    const auto *head = std::ranges::find_if(
        heads, [&id](const CheckHead &each) { return id == QLatin1StringView(each.id); });
    Q_ASSERT(head != std::end(heads));
    CheckResult check;
    check.id = id;
    check.title = QCoreApplication::translate("SourceCheck", head->title);
    check.mandatory = head->mandatory;
    check.message = CheckText::tr("Not reached yet.");
    return check;
}

CheckResult checkWithError(const QString &id, const Error &error, CheckState state)
{
    CheckResult check = notReached(id);
    check.state = state;
    check.message = error.message;
    check.actions = error.actions;
    check.detail = error.detail;
    check.errorId = error.id();
    if (state == CheckState::Failed)
        check.exitCode = error.exitCode();
    return check;
}

CheckResult checkOk(const QString &id, const QString &found, const QString &message)
{
    CheckResult check = notReached(id);
    check.state = CheckState::Ok;
    check.found = found;
    check.message = message;
    return check;
}

CheckResult judgeVersion(const ServerFacts &facts)
{
    const QString id = QStringLiteral("version");
    if (const QString product = otherProduct(facts.versionText); !product.isEmpty())
        return withVersion(
            checkWithError(
                id, makeError(ErrorKind::OtherProduct, {{QStringLiteral("product"), product}})),
            facts);
    if (facts.versionNumber < oldestServerVersion)
        return withVersion(checkWithError(id,
                                          makeError(ErrorKind::VersionTooOld,
                                                    {{QStringLiteral("version"), facts.version}})),
                           facts);

    CheckResult check = judgeFaults(id, facts);
    if (!check.errorId.isEmpty())
        check.message += u' ' + CheckText::tr("Full copies are not harmed by this.");
    // Whether the log is followed or not: judgeLogVersion() does not say it again.
    if (isMajorUnmaintained(facts.versionNumber)) {
        check.state = CheckState::Warning;
        check.message += u' '
            + CheckText::tr("This major version gets no more fixes from its makers.");
        check.actions.append(CheckText::tr("Plan the upgrade to a newer major version."));
    }
    return check;
}

CheckResult judgeLogVersion(const ServerFacts &facts)
{
    CheckResult check = judgeFaults(QStringLiteral("version-log"), facts);
    const QList<VersionFault> faults = versionFaults(facts.versionNumber);
    if (std::ranges::any_of(faults, &VersionFault::forbidsLog)) {
        check.state = CheckState::Failed;
        check.exitCode = ExitCode::PrerequisiteMissing;
    }
    return check;
}

CheckResult judgeProvider(const ConnInfo &info, const ServerFacts &facts,
                          std::optional<Provider> told, bool log)
{
    const Provider provider = told.value_or(recogniseProvider(info.host, facts));
    const QString id = QStringLiteral("provider");
    const ProviderEntry &entry = providerEntry(provider);
    const QString found = QString::fromLatin1(entry.id);
    const MethodSupport support = methodSupport(provider);
    if (log && !support.log) {
        CheckResult check = checkOk(id, found, support.why);
        check.state = CheckState::Warning;
        for (const QString &each : providerGuide(provider, facts.versionNumber).peculiarities)
            check.message += u' ' + each;
        check.actions = {CheckText::tr("Use full copies.")};
        return check;
    }
    if (provider == Provider::SelfHosted)
        return checkOk(id, found,
                       told ? CheckText::tr("No hosting provider, as you said.")
                            : CheckText::tr("No hosting provider was recognised."));
    QString message = (told ? CheckText::tr("The server runs on %1, as you said.")
                            : CheckText::tr("The server runs on %1."))
                          .arg(support.name);
    const QStringList peculiarities = providerGuide(provider, facts.versionNumber).peculiarities;
    const QString note = providerNote(provider);
    // They are about following changes, where that is possible; the note is the shorter word.
    if ((log || !support.log) && !peculiarities.isEmpty())
        message += u' ' + peculiarities.join(u' ');
    else if (!note.isEmpty())
        message += u' ' + note;
    return checkOk(id, found, message);
}

CheckResult judgePrimary(const ServerFacts &facts)
{
    const QString id = QStringLiteral("primary");
    if (!facts.inRecovery)
        return checkOk(id, QStringLiteral("primary"), CheckText::tr("The server is a primary."));
    CheckResult check = checkWithError(id, makeError(ErrorKind::StandbySource),
                                       CheckState::Warning);
    check.found = QStringLiteral("standby");
    return check;
}

CheckResult judgePooler(const ConnInfo &info, const ServerFacts &facts)
{
    const QString id = QStringLiteral("pooler");
    // Names that providers give to their poolers; a pooler that holds on to one server process
    // cannot be told otherwise.
    const bool named = info.host.contains(u"-pooler.") || info.host.contains(u".pooler.");
    if (!facts.behindPooler && !named)
        return checkOk(id, CheckText::tr("direct"),
                       CheckText::tr("No connection pooler is in between."));
    CheckResult check = checkWithError(id, makeError(ErrorKind::Pooler), CheckState::Warning);
    const QString direct = directHost(recogniseProvider(info.host, facts), info.host);
    if (!direct.isEmpty())
        check.actions = {CheckText::tr("Use the direct address, %1.").arg(direct)};
    check.found = CheckText::tr("pooler");
    return check;
}

CheckResult judgeEncoding(const ServerFacts &facts)
{
    const QString id = QStringLiteral("encoding");
    if (facts.serverEncoding == u"SQL_ASCII") {
        CheckResult check = checkWithError(
            id,
            makeError(ErrorKind::ServerEncoding,
                      {{QStringLiteral("encoding"), facts.serverEncoding}}),
            CheckState::Warning);
        check.found = facts.serverEncoding;
        return check;
    }
    return checkOk(
        id, facts.serverEncoding,
        facts.serverEncoding == u"UTF8"
            ? CheckText::tr("The database is encoded in UTF-8.")
            : CheckText::tr("The database is encoded in %1; the server converts it to UTF-8.")
                  .arg(facts.serverEncoding));
}

} // namespace tributary
