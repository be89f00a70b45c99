// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/import/foundconnection.h"

#include "engine/source/connectionkeywords.h"

#include <QCoreApplication>

#include <algorithm>

namespace tributary {

namespace {

/// How much each mode protects, least first; the order of the manual.
constexpr const char *byStrength[] = {"disable", "allow",     "prefer",
                                      "require", "verify-ca", "verify-full"};

qsizetype strengthOf(const QString &mode)
{
    return std::ranges::find_if(byStrength,
                                [&](const char *each) { return mode == QLatin1String(each); })
        - std::begin(byStrength);
}

/// Of what is passed on to libpq, what does no more than choose a server.
bool isHarmless(const QString &keyword)
{
    return keyword == u"connect_timeout" || keyword == u"target_session_attrs";
}

QString entryName(const QString &name, const ConnInfo &info)
{
    QString text = name.simplified();
    // Whatever a file says: a name that cannot be told from an address would be taken for one.
    static constexpr QStringView forbidden = u"/:=@";
    for (QChar &sign : text) {
        if (forbidden.contains(sign) || !sign.isPrint())
            sign = u'-';
    }
    if (!text.isEmpty())
        return text.left(100);
    return info.database.isEmpty()
        ? info.host
        : QCoreApplication::translate("FoundConnection", "%1 on %2",
                                      "name of a source: database on host")
              .arg(info.database, info.host);
}

} // namespace

FoundConnection foundConnection(const QString &name, const QString &origin, const ConnInfo &info)
{
    FoundConnection found{.name = {}, .connection = info, .origin = origin, .notes = {}};
    ConnInfo &connection = found.connection;
    for (const auto &[keyword, value] : std::as_const(info.extra)) {
        if (!isHarmless(keyword))
            found.notes.append(ImportText::tr("\"%1\" was left out.").arg(keyword));
    }
    connection.extra.removeIf([](const auto &each) { return !isHarmless(each.first); });
    if (connection.namesKeyEngine()) {
        connection.sslKey.clear();
        found.notes.append(
            ImportText::tr("\"%1\" was left out: it names an OpenSSL engine instead of a file.")
                .arg(QStringLiteral("sslkey")));
    }
    found.name = entryName(name, connection);

    ConnInfo usual = connection;
    usual.sslMode.clear();
    if (strengthOf(connection.effectiveSslMode()) < strengthOf(usual.effectiveSslMode()))
        found.notes.append(
            ImportText::tr("Its encryption (%1) is weaker than what is usual for this server (%2).")
                .arg(connection.effectiveSslMode(), usual.effectiveSslMode()));
    return found;
}

Result<FoundConnection> foundConnection(const QString &name, const QString &origin,
                                        const ConnectionParameters &parameters)
{
    ConnectionParameters kept;
    QStringList notes;
    for (const ConnectionParameter &each : parameters) {
        const KeywordUse use = keywordUse(each.keyword);
        const bool isWanted = use == KeywordUse::Field || use == KeywordUse::HostAddress
            || use == KeywordUse::Encryption || use == KeywordUse::PassOn;
        if (isWanted && each.keyword != u"password")
            kept.append(each);
        else if (use == KeywordUse::OwnSession || use == KeywordUse::Service)
            notes.append(ImportText::tr("\"%1\" was left out.").arg(each.keyword));
    }
    const Result<ParsedConnection> parsed = connectionFromParameters(kept, TextDialect::Driver);
    if (!parsed)
        return parsed.error();
    FoundConnection found = foundConnection(name, origin, parsed->info);
    found.notes = notes + found.notes;
    return found;
}

void addFound(FoundConnections &found, const QString &name,
              const Result<FoundConnection> &connection)
{
    if (!connection)
        found.notes.append(ImportText::tr("\"%1\" was passed over: %2")
                               .arg(name.simplified().left(100), connection.error().message));
    else if (!found.connections.contains(*connection))
        found.connections.append(*connection);
}

Error unreadableImport(const QString &origin, const QString &why)
{
    return connectionTextError(
        ImportText::tr("the file was read as one of %1, but %2").arg(origin, why));
}

} // namespace tributary
