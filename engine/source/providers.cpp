// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/providers.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace tributary {

namespace {

// clang-format off
constexpr ProviderEntry entries[] = {
    {Provider::SelfHosted, "generic", "a server of your own", "", "", "", ""},
    {Provider::Rds, "rds", "Amazon RDS", ".rds.amazonaws.com .rds.amazonaws.com.cn", "rds_superuser rds_replication", "rds.logical_replication rds.force_ssl",
     QT_TRANSLATE_NOOP("Provider", "Following changes is switched on with rds.logical_replication = 1 in the parameter group, and a reboot.")},
    {Provider::Aurora, "aurora", "Amazon Aurora", "", "", "",
     QT_TRANSLATE_NOOP("Provider", "Following changes is switched on with rds.logical_replication = 1 in the cluster parameter group; use the writer endpoint.")},
    {Provider::CloudSql, "cloudsql", "Google Cloud SQL", "", "cloudsqlsuperuser", "cloudsql.logical_decoding cloudsql.enable_pglogical",
     QT_TRANSLATE_NOOP("Provider", "Following changes is switched on with the flag cloudsql.logical_decoding, and a restart.")},
    {Provider::AlloyDb, "alloydb", "Google AlloyDB", "", "alloydbsuperuser", "alloydb.logical_decoding",
     QT_TRANSLATE_NOOP("Provider", "Following changes is switched on with the flag alloydb.logical_decoding, and a restart.")},
    {Provider::AzureFlexible, "azure", "Azure Database for PostgreSQL",
     ".postgres.database.azure.com .postgres.database.usgovcloudapi.net .postgres.database.chinacloudapi.cn", "azure_pg_admin", "azure.extensions azure.replication_support",
     QT_TRANSLATE_NOOP("Provider", "Following changes is switched on with the server parameter wal_level, and a restart.")},
    {Provider::Supabase, "supabase", "Supabase", ".supabase.co .supabase.com .supabase.net", "supabase_admin", "",
     QT_TRANSLATE_NOOP("Provider", "Changes can be followed on the direct address only, not through the pooler.")},
    {Provider::Neon, "neon", "Neon", ".neon.tech .neon.build .vercel-storage.com", "neon_superuser", "neon.tenant_id neon.timeline_id",
     QT_TRANSLATE_NOOP("Provider", "Following changes is switched on in the console for good; use the address without \"-pooler\".")},
    {Provider::Heroku, "heroku", "Heroku Postgres", "", "", "",
     QT_TRANSLATE_NOOP("Provider", "Changes cannot be followed here: tables are copied in full in each run.")},
    {Provider::CrunchyBridge, "crunchy", "Crunchy Bridge", ".postgresbridge.com", "", "", ""},
    {Provider::Aiven, "aiven", "Aiven", ".aivencloud.com", "avnadmin", "", ""},
    {Provider::DigitalOcean, "digitalocean", "DigitalOcean", ".db.ondigitalocean.com", "doadmin", "", ""},
    {Provider::Timescale, "timescale", "Timescale Cloud", ".tsdb.cloud.timescale.com .tsdb.forge.timescale.com", "tsdbadmin", "", ""},
};

// clang-format on

QStringList words(const char *list)
{
    return QString::fromLatin1(list).split(u' ', Qt::SkipEmptyParts);
}

/// Heroku runs on Amazon's machines; what gives it away are the names it makes up for databases and
/// users.
bool looksLikeHeroku(const QString &host, const ServerFacts &facts)
{
    static const QRegularExpression machine(
        QStringLiteral("\\.(compute(-1)?|rds)\\.amazonaws\\.com$"));
    static const QRegularExpression database(QStringLiteral("^d[0-9a-z]{12,14}$"));
    static const QRegularExpression user(QStringLiteral("^(u[0-9a-z]{12,14}|[a-z]{14})$"));
    return machine.match(host).hasMatch() && database.match(facts.database).hasMatch()
        && user.match(facts.user).hasMatch();
}

/// The address of a cluster. A hint only: RDS has clusters too, which are not Aurora's.
bool isAwsCluster(const QString &host)
{
    static const QRegularExpression cluster(
        QStringLiteral("\\.cluster(-ro|-custom)?-[0-9a-z]+\\.[0-9a-z-]+\\.rds\\.amazonaws\\.com$"));
    return cluster.match(host).hasMatch();
}

struct Product
{
    const char *mark; ///< occurs in version()
    const char *name;
};

constexpr Product products[] = {
    {"Redshift", "Amazon Redshift"},
    {"CockroachDB", "CockroachDB"},
    {"-YB-", "YugabyteDB"},
    {"Yugabyte", "YugabyteDB"},
    {"Materialize", "Materialize"},
    {"RisingWave", "RisingWave"},
    {"CrateDB", "CrateDB"},
    {"QuestDB", "QuestDB"},
    {"ClickHouse", "ClickHouse"},
    {"Greenplum", "Greenplum"},
    {"Cloudberry", "Apache Cloudberry"},
    {"HAWQ", "Apache HAWQ"},
    {"openGauss", "openGauss"},
    {"GaussDB", "GaussDB"},
    {"Vertica", "Vertica"},
    {"Netezza", "Netezza"},
    {"Denodo", "Denodo"},
    {"DuckDB", "DuckDB"},
    {"using H2", "H2"},
};

} // namespace

std::span<const ProviderEntry> providerTable()
{
    return entries;
}

const ProviderEntry &providerEntry(Provider provider)
{
    const auto *found = std::ranges::find(entries, provider, &ProviderEntry::provider);
    Q_ASSERT(found != std::end(entries));
    return *found;
}

QString providerNote(Provider provider)
{
    const char *note = providerEntry(provider).note;
    return *note == '\0' ? QString() : QCoreApplication::translate("Provider", note);
}

QStringList providerRoles()
{
    QStringList roles;
    for (const ProviderEntry &entry : entries)
        roles.append(words(entry.roles));
    return roles;
}

QStringList providerSettings()
{
    QStringList settings;
    for (const ProviderEntry &entry : entries)
        settings.append(words(entry.settings));
    return settings;
}

Provider recogniseProvider(const QString &host, const ServerFacts &facts)
{
    const QStringList hosts = host.toLower().split(u',');
    const auto anyHost = [&hosts](auto &&matches) { return std::ranges::any_of(hosts, matches); };

    if (anyHost([&facts](const QString &each) { return looksLikeHeroku(each, facts); }))
        return Provider::Heroku;
    if (facts.aurora)
        return Provider::Aurora;
    for (const ProviderEntry &entry : entries) {
        const QStringList roles = words(entry.roles);
        const QStringList settings = words(entry.settings);
        if (std::ranges::any_of(
                roles, [&facts](const QString &role) { return facts.roles.contains(role); })
            || std::ranges::any_of(settings, [&facts](const QString &setting) {
                   return facts.settings.contains(setting);
               }))
            return entry.provider;
    }
    if (anyHost(isAwsCluster))
        return Provider::Aurora;
    for (const ProviderEntry &entry : entries) {
        const QStringList endings = words(entry.hosts);
        for (const QString &ending : endings) {
            if (anyHost([&ending](const QString &each) { return each.endsWith(ending); }))
                return entry.provider;
        }
    }
    return Provider::SelfHosted;
}

QString otherProduct(const QString &versionText)
{
    const auto *found = std::ranges::find_if(products, [&versionText](const Product &product) {
        return versionText.contains(QLatin1StringView(product.mark), Qt::CaseInsensitive);
    });
    return found == std::end(products) ? QString() : QString::fromLatin1(found->name);
}

} // namespace tributary
