// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/providerguide.h"

#include "engine/source/providers/guides.h"

#include <QRegularExpression>

#include <algorithm>

namespace tributary {

namespace {

/// In a single pass, so that a value which holds "{...}" itself stays as it is.
QString filledIn(const QString &text, const GuideValues &values)
{
    static const QRegularExpression name(QStringLiteral("\\{([a-z]+)\\}"));
    QString out;
    qsizetype at = 0;
    for (const QRegularExpressionMatch &match : name.globalMatch(text)) {
        out += QStringView(text).sliced(at, match.capturedStart() - at);
        out += values.value(match.captured(1), match.captured());
        at = match.capturedEnd();
    }
    return out + QStringView(text).sliced(at);
}

/// The network that is @p address alone.
QString networkOf(const QString &address)
{
    return address + (address.contains(u':') ? QStringLiteral("/128") : QStringLiteral("/32"));
}

void addIfMissing(GuideValues &values, const QString &name, const QString &value)
{
    if (!values.contains(name))
        values.insert(name, value);
}

/// @p values, and what stands for those that are not known in a step of @p kind: commands are
/// copied, so that no sentence may end up in them.
GuideValues completed(GuideValues values, GuideStep::Kind kind)
{
    const bool isText = kind == GuideStep::Kind::Text;
    const QString address = QStringLiteral("address");
    const QString here = GuideText::tr("the address of this computer");
    addIfMissing(values, QStringLiteral("cidr"),
                 isText && !values.contains(address)
                     ? here
                     : networkOf(values.value(address, QStringLiteral("ADDRESS"))));
    addIfMissing(values, address, isText ? here : QStringLiteral("ADDRESS"));
    addIfMissing(values, QStringLiteral("auth"), passwordMethod(0));
    addIfMissing(values, QStringLiteral("major"), QStringLiteral("VERSION"));
    addIfMissing(values, QStringLiteral("login"), QStringLiteral("NAME"));
    const QString limit = isText ? GuideText::tr("more than now, at least 20")
                                 : QStringLiteral("NUMBER");
    addIfMissing(values, QStringLiteral("slots"), limit);
    addIfMissing(values, QStringLiteral("senders"), limit);
    return values;
}

} // namespace

ProviderGuide providerGuide(Provider provider, int serverVersion)
{
    switch (provider) {
    case Provider::SelfHosted:
        break;
    case Provider::Rds:
        return rdsGuide();
    case Provider::Aurora:
        return auroraGuide();
    case Provider::CloudSql:
        return cloudSqlGuide();
    case Provider::AlloyDb:
        return alloyDbGuide();
    case Provider::AzureFlexible:
        return azureGuide();
    case Provider::Supabase:
        return supabaseGuide(serverVersion);
    case Provider::Neon:
        return neonGuide();
    case Provider::Heroku:
        return herokuGuide();
    case Provider::CrunchyBridge:
        return crunchyGuide();
    case Provider::Aiven:
        return aivenGuide();
    case Provider::DigitalOcean:
        return digitalOceanGuide();
    case Provider::Timescale:
        return timescaleGuide();
    }
    return selfHostedGuide();
}

MethodSupport methodSupport(Provider provider)
{
    const ProviderGuide guide = providerGuide(provider);
    const QString note = provider == Provider::SelfHosted
        ? GuideText::tr("Following changes is switched on with wal_level = logical, and a restart.")
        : providerNote(provider);
    return {.provider = provider,
            .name = provider == Provider::SelfHosted
                ? GuideText::tr("a server of your own")
                : QString::fromLatin1(providerEntry(provider).name),
            .full = true,
            .log = guide.followsLog,
            .why = !guide.followsLog ? guide.whyNotLog
                : !note.isEmpty()    ? note
                                     : guide.enableLog.first().text};
}

QList<MethodSupport> methodSupportTable()
{
    QList<MethodSupport> table;
    for (const ProviderEntry &entry : providerTable())
        table.append(methodSupport(entry.provider));
    return table;
}

QString raisedLimit(int present)
{
    return QString::number(std::max(20, 2 * present));
}

QString passwordMethod(int serverVersion)
{
    return serverVersion > 0 && serverVersion < 100000 ? QStringLiteral("md5")
                                                       : QStringLiteral("scram-sha-256");
}

QString majorVersion(int serverVersion)
{
    const QString first = QString::number(serverVersion / 10000);
    return serverVersion >= 100000 ? first
                                   : first + u'.' + QString::number(serverVersion / 100 % 100);
}

QStringList guideLines(const QList<GuideStep> &steps, const GuideValues &values)
{
    QStringList lines;
    for (const GuideStep &step : steps)
        lines.append(filledIn(step.text, completed(values, step.kind)));
    return lines;
}

QStringList allowAddressLines(Provider provider, const QString &address, GuideValues values)
{
    if (!address.isEmpty())
        values.insert(QStringLiteral("address"), address);
    return guideLines(providerGuide(provider).allowAddress, values);
}

QString addressInRefusal(const QString &serverMessage)
{
    // "[local]" for a socket. The words are translated by the server's lc_messages.
    static const QRegularExpression host(QStringLiteral("\"([0-9]+(?:\\.[0-9]+){3}|[0-9A-Fa-f]*:"
                                                        "[0-9A-Fa-f:.]+)\""));
    return serverMessage.contains(u"pg_hba.conf") ? host.match(serverMessage).captured(1)
                                                  : QString();
}

std::optional<Provider> providerFromId(const QString &id)
{
    const std::span<const ProviderEntry> table = providerTable();
    const auto found = std::ranges::find_if(
        table, [&id](const ProviderEntry &entry) { return id == QLatin1StringView(entry.id); });
    return found == table.end() ? std::nullopt : std::optional(found->provider);
}

QString directHost(Provider provider, const QString &host)
{
    if (provider != Provider::Neon)
        return {};
    // "ep-cool-name-123456-pooler.eu-central-1.aws.neon.tech"
    const qsizetype dot = host.indexOf(u'.');
    const QString pooler = QStringLiteral("-pooler");
    if (dot < 0 || !host.first(dot).endsWith(pooler))
        return {};
    return host.first(dot - pooler.size()) + host.sliced(dot);
}

} // namespace tributary
