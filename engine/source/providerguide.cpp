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

} // namespace

ProviderGuide providerGuide(Provider provider)
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
        return supabaseGuide();
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
            .name = QString::fromLatin1(providerEntry(provider).name),
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

QStringList guideLines(const QList<GuideStep> &steps, const GuideValues &values)
{
    QStringList lines;
    for (const GuideStep &step : steps)
        lines.append(filledIn(step.text, values));
    return lines;
}

QStringList allowAddressLines(Provider provider, const QString &address, GuideValues values)
{
    values.insert(QStringLiteral("address"),
                  address.isEmpty() ? GuideText::tr("the address of this computer") : address);
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
