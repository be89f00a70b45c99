// SPDX-License-Identifier: GPL-3.0-or-later
// Checks about what a server is, and the parts that all checks share.
#include "engine/source/checkjudge.h"
#include "engine/source/providers.h"
#include "engine/source/versionfaults.h"

#include <algorithm>

namespace tributary {

namespace {

struct CheckHead
{
    const char *id;
    const char *title;
    bool mandatory;
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
    {"tables", QT_TRANSLATE_NOOP("SourceCheck", "Readable tables"), true},
};

/// Of minors of one major, "16.9" and "16.10": the later one.
QString laterMinor(const QString &left, const QString &right)
{
    return left.section(u'.', -1).toInt() < right.section(u'.', -1).toInt() ? right : left;
}

} // namespace

QStringList sourceCheckIds()
{
    QStringList ids;
    for (const CheckHead &head : heads)
        ids.append(QString::fromLatin1(head.id));
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
    const auto withFound = [&facts](CheckResult check) {
        check.found = facts.version;
        check.detail = facts.versionText;
        return check;
    };
    if (const QString product = otherProduct(facts.versionText); !product.isEmpty())
        return withFound(checkWithError(
            id, makeError(ErrorKind::OtherProduct, {{QStringLiteral("product"), product}})));
    if (facts.versionNumber < oldestServerVersion)
        return withFound(checkWithError(
            id, makeError(ErrorKind::VersionTooOld, {{QStringLiteral("version"), facts.version}})));

    QStringList reasons;
    QString fixedIn;
    const QList<VersionFault> faults = versionFaults(facts.versionNumber);
    for (const VersionFault &fault : faults) {
        reasons.append(fault.sentence);
        fixedIn = fixedIn.isEmpty() ? fault.fixedIn : laterMinor(fixedIn, fault.fixedIn);
    }
    const bool unmaintained = isMajorUnmaintained(facts.versionNumber);
    const QString noFixes = CheckText::tr("This major version gets no more fixes from its makers.");
    const QString plan = CheckText::tr("Plan the upgrade to a newer major version.");
    if (!reasons.isEmpty()) {
        reasons.append(CheckText::tr("Full copies are not harmed by this."));
        CheckResult check = checkWithError(
            id,
            makeError(ErrorKind::VersionWithBugs,
                      {{QStringLiteral("version"), facts.version},
                       {QStringLiteral("reason"), reasons.join(u' ')},
                       {QStringLiteral("fixed"), fixedIn}}),
            CheckState::Warning);
        if (unmaintained) {
            check.message += u' ' + noFixes;
            check.actions.append(plan);
        }
        return withFound(check);
    }
    CheckResult check = checkOk(id, facts.version,
                                QStringLiteral("PostgreSQL %1.").arg(facts.version));
    if (unmaintained) {
        check.state = CheckState::Warning;
        check.message += u' ' + noFixes;
        check.actions = {plan};
    }
    return withFound(check);
}

CheckResult judgeProvider(const ConnInfo &info, const ServerFacts &facts)
{
    const Provider provider = recogniseProvider(info.host, facts);
    const QString id = QStringLiteral("provider");
    if (provider == Provider::SelfHosted)
        return checkOk(id, QStringLiteral("generic"),
                       CheckText::tr("No hosting provider was recognised."));
    const ProviderEntry &entry = providerEntry(provider);
    QString message = CheckText::tr("The server runs on %1.").arg(QString::fromLatin1(entry.name));
    if (const QString note = providerNote(provider); !note.isEmpty())
        message += u' ' + note;
    return checkOk(id, QString::fromLatin1(entry.id), message);
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
