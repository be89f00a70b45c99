// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/providers.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace tributary;

class TestProviders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognise_byHost_data();
    void recognise_byHost();
    void recognise_byRoleOrSetting_outweighsHost_data();
    void recognise_byRoleOrSetting_outweighsHost();
    void recognise_heroku_needsItsNames();
    void recognise_rdsCluster_isAuroraOnlyByCatalogue();
    void table_everyProvider_isComplete();
    void otherProduct_byVersionText_data();
    void otherProduct_byVersionText();
};

void TestProviders::recognise_byHost_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<Provider>("provider");
    const auto row = [](const char *host, Provider provider) {
        QTest::newRow(host) << QString::fromLatin1(host) << provider;
    };
    row("", Provider::SelfHosted);
    row("/var/run/postgresql", Provider::SelfHosted);
    row("localhost", Provider::SelfHosted);
    row("db.example.com", Provider::SelfHosted);
    row("rds.amazonaws.com.example.com", Provider::SelfHosted);
    row("notneon.tech", Provider::SelfHosted);
    row("shop.c9akciq32.eu-central-1.rds.amazonaws.com", Provider::Rds);
    row("SHOP.C9AKCIQ32.EU-CENTRAL-1.RDS.AMAZONAWS.COM", Provider::Rds);
    row("shop.cluster-c9akciq32.eu-central-1.rds.amazonaws.com", Provider::Aurora);
    row("shop.cluster-ro-c9akciq32.eu-central-1.rds.amazonaws.com", Provider::Aurora);
    row("shop.postgres.database.azure.com", Provider::AzureFlexible);
    row("db.abcdefghijkl.supabase.co", Provider::Supabase);
    row("aws-0-eu-central-1.pooler.supabase.com", Provider::Supabase);
    row("ep-cool-name-123456.eu-central-1.aws.neon.tech", Provider::Neon);
    row("p.abcdefghijklmnop.db.postgresbridge.com", Provider::CrunchyBridge);
    row("shop-ana.a.aivencloud.com", Provider::Aiven);
    row("shop-do-user-1.b.db.ondigitalocean.com", Provider::DigitalOcean);
    row("abc.def.tsdb.cloud.timescale.com", Provider::Timescale);
    row("192.0.2.1,ep-a.eu.aws.neon.tech", Provider::Neon);
}

void TestProviders::recognise_byHost()
{
    QFETCH(QString, host);
    QFETCH(Provider, provider);
    QCOMPARE(recogniseProvider(host, {}), provider);
}

void TestProviders::recognise_byRoleOrSetting_outweighsHost_data()
{
    QTest::addColumn<QString>("evidence");
    QTest::addColumn<Provider>("provider");
    const auto row = [](const char *evidence, Provider provider) {
        QTest::newRow(evidence) << QString::fromLatin1(evidence) << provider;
    };
    row("rds_superuser", Provider::Rds);
    row("cloudsqlsuperuser", Provider::CloudSql);
    row("alloydbsuperuser", Provider::AlloyDb);
    row("azure_pg_admin", Provider::AzureFlexible);
    row("supabase_admin", Provider::Supabase);
    row("neon_superuser", Provider::Neon);
    row("avnadmin", Provider::Aiven);
    row("doadmin", Provider::DigitalOcean);
    row("tsdbadmin", Provider::Timescale);
    row("rds_replication", Provider::Rds);
    // Settings, where no role shows.
    row("rds.logical_replication", Provider::Rds);
    row("cloudsql.logical_decoding", Provider::CloudSql);
    row("alloydb.logical_decoding", Provider::AlloyDb);
    row("azure.extensions", Provider::AzureFlexible);
    row("neon.tenant_id", Provider::Neon);
}

void TestProviders::recognise_byRoleOrSetting_outweighsHost()
{
    QFETCH(QString, evidence);
    QFETCH(Provider, provider);
    ServerFacts facts;
    const bool isSetting = evidence.contains(u'.');
    (isSetting ? facts.settings : facts.roles) = QStringList{evidence};
    QCOMPARE(recogniseProvider(QStringLiteral("10.0.0.5"), facts), provider);
    QCOMPARE(recogniseProvider(QStringLiteral("alias.aivencloud.com"), facts), provider);
    QVERIFY((isSetting ? providerSettings() : providerRoles()).contains(evidence));
}

void TestProviders::recognise_heroku_needsItsNames()
{
    const QString host = QStringLiteral("ec2-54-1-2-3.compute-1.amazonaws.com");
    ServerFacts facts;
    facts.database = QStringLiteral("d8r5abcdefgh12");
    facts.user = QStringLiteral("u3abcdefgh1234");
    QCOMPARE(recogniseProvider(host, facts), Provider::Heroku);
    facts.roles = {QStringLiteral("rds_superuser")}; // its cheap plans live on Aurora
    facts.aurora = true;
    QCOMPARE(recogniseProvider(QStringLiteral("c7.cluster-abc.us-east-1.rds.amazonaws.com"), facts),
             Provider::Heroku);

    facts = {};
    facts.database = QStringLiteral("shop");
    facts.user = QStringLiteral("ana");
    QCOMPARE(recogniseProvider(host, facts), Provider::SelfHosted);
}

void TestProviders::recognise_rdsCluster_isAuroraOnlyByCatalogue()
{
    const QString cluster = QStringLiteral("shop.cluster-c9akciq32.eu-central-1.rds.amazonaws.com");
    const QString instance = QStringLiteral("shop-1.c9akciq32.eu-central-1.rds.amazonaws.com");
    ServerFacts facts;
    facts.roles = {QStringLiteral("rds_superuser")};
    QCOMPARE(recogniseProvider(cluster, facts), Provider::Rds);
    facts.aurora = true;
    QCOMPARE(recogniseProvider(instance, facts), Provider::Aurora);
}

void TestProviders::table_everyProvider_isComplete()
{
    static const QRegularExpression word(QStringLiteral("^[a-z]+$"));
    QSet<QString> ids;
    int expected = 0;
    for (const ProviderEntry &entry : providerTable()) {
        QCOMPARE(static_cast<int>(entry.provider), expected++);
        const QString id = QString::fromLatin1(entry.id);
        QVERIFY2(word.match(id).hasMatch(), entry.id);
        QVERIFY2(!ids.contains(id), entry.id);
        ids.insert(id);
        QVERIFY(*entry.name != '\0');
        const QStringList endings =
            QString::fromLatin1(entry.hosts).split(u' ', Qt::SkipEmptyParts);
        for (const QString &ending : endings)
            QVERIFY2(ending.startsWith(u'.'), qPrintable(ending)); // else "myneon.tech" were Neon
        const QString note = providerNote(entry.provider);
        QVERIFY(note.isEmpty() || note.endsWith(u'.'));
    }
    QCOMPARE(expected, static_cast<int>(Provider::Timescale) + 1);
}

void TestProviders::otherProduct_byVersionText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("product");
    const auto row = [](const char *text, const char *product) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(product);
    };
    row("PostgreSQL 15.20 (Debian 15.20-0+deb12u1) on x86_64-pc-linux-gnu, compiled by gcc", "");
    row("PostgreSQL 16.4 on aarch64-unknown-linux-gnu, compiled by aarch64-unknown-linux-gnu-gcc",
        "");
    row("EnterpriseDB Advanced Server 15.4", "");
    row("PostgreSQL 8.0.2 on i686-pc-linux-gnu, compiled by GCC gcc, Redshift 1.0.77467",
        "Amazon Redshift");
    row("CockroachDB CCL v24.1.0 (x86_64-pc-linux-gnu)", "CockroachDB");
    row("PostgreSQL 11.2-YB-2.20.1.3-b0 on x86_64-pc-linux-gnu", "YugabyteDB");
    row("PostgreSQL 9.4.26 (Greenplum Database 6.25.3 build commit:abc)", "Greenplum");
    row("PostgreSQL 9.5.0 on x86_64-unknown-linux-gnu (Materialize v0.100)", "Materialize");
}

void TestProviders::otherProduct_byVersionText()
{
    QFETCH(QString, text);
    QFETCH(QString, product);
    QCOMPARE(otherProduct(text), product);
}

QTEST_GUILESS_MAIN(TestProviders)
#include "tst_providers.moc"
