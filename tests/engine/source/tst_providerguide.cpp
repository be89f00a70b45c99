// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/providerguide.h"

#include <QTest>

#include <algorithm>

using namespace tributary;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QList<GuideStep> allSteps(const ProviderGuide &guide)
{
    return guide.enableLog + guide.raiseSlots + guide.raiseSenders + guide.limitKeptLog
        + guide.allowPlugin + guide.makeUser + guide.allowAddress;
}

/// Everything that a reader of the guide sees.
QString wholeText(const ProviderGuide &guide)
{
    QStringList texts = guideLines(allSteps(guide), {});
    texts << guide.whyNotLog << guide.rightHolder << guide.adminLogin << guide.encryption
          << guide.encryptionFile << guide.peculiarities;
    return texts.join(u'\n');
}

QString enabling(Provider provider)
{
    return guideLines(providerGuide(provider).enableLog, {}).join(u'\n');
}

} // namespace

class TestProviderGuide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guide_ofEachProvider_isWhole_data();
    void guide_ofEachProvider_isWhole();
    void guide_ofEachProvider_speaksOfItselfAlone_data();
    void guide_ofEachProvider_speaksOfItselfAlone();
    void guide_ofEachProvider_enablesByItsOwnSwitch_data();
    void guide_ofEachProvider_enablesByItsOwnSwitch();
    void guide_cloudSql_saysThatTheListOfFlagsIsReplaced();
    void guide_aurora_meansTheClusterAndItsWriter();
    void guide_managed_neverAltersSystem();
    void guide_supabase_rightDependsOnTheVersion_data();
    void guide_supabase_rightDependsOnTheVersion();
    void guide_heroku_makesUsersWithoutSql();
    void raise_eachProvider_namesItsOwnLimitAlone_data();
    void raise_eachProvider_namesItsOwnLimitAlone();
    void raisedLimit_isNeverBelowThePresent_data();
    void raisedLimit_isNeverBelowThePresent();
    void support_byProvider_data();
    void support_byProvider();
    void providerFromId_isTheInverseOfTheTable();
    void guideLines_hostileValue_isFilledInOnce();
    void allowAddressLines_byProvider_nameTheAddress();
    void allowAddressLines_selfHosted_isOneLineThatFits_data();
    void allowAddressLines_selfHosted_isOneLineThatFits();
    void guideLines_unknownValues_areNoSentencesInCommands_data();
    void guideLines_unknownValues_areNoSentencesInCommands();
    void addressInRefusal_byMessage_data();
    void addressInRefusal_byMessage();
    void directHost_byHost_data();
    void directHost_byHost();

private:
    static void addProviderRows();
};

void TestProviderGuide::addProviderRows()
{
    QTest::addColumn<Provider>("provider");
    for (const ProviderEntry &entry : providerTable())
        QTest::newRow(entry.id) << entry.provider;
}

void TestProviderGuide::guide_ofEachProvider_isWhole_data()
{
    addProviderRows();
}

void TestProviderGuide::guide_ofEachProvider_isWhole()
{
    QFETCH(Provider, provider);
    const ProviderGuide guide = providerGuide(provider);
    QCOMPARE(guide.followsLog, guide.whyNotLog.isEmpty());
    QCOMPARE(guide.followsLog, !guide.enableLog.isEmpty());
    QCOMPARE(guide.followsLog, !guide.raiseSlots.isEmpty());
    QCOMPARE(guide.followsLog, !guide.raiseSenders.isEmpty());
    QCOMPARE(guide.right == ReplicationRight::Console, guide.rightHolder.endsWith(u'.'));
    QCOMPARE(guide.followsLog, guide.right != ReplicationRight::None);
    QCOMPARE(guide.offersWal2json, !guide.allowPlugin.isEmpty());
    QVERIFY(!guide.adminLogin.isEmpty());
    QVERIFY(guide.encryption.endsWith(u'.'));
    QVERIFY(!guide.allowAddress.isEmpty());
    QVERIFY(!guide.peculiarities.isEmpty());
    for (const GuideStep &step : allSteps(guide)) {
        QVERIFY(!step.text.isEmpty());
        if (step.kind == GuideStep::Kind::Text)
            QVERIFY2(step.text.endsWith(u'.') || step.text.endsWith(u':'), qPrintable(step.text));
        if (step.kind == GuideStep::Kind::Sql)
            QVERIFY2(step.text.endsWith(u';'), qPrintable(step.text));
    }
    for (const QString &each : guide.peculiarities)
        QVERIFY2(each.endsWith(u'.'), qPrintable(each));
}

void TestProviderGuide::guide_ofEachProvider_speaksOfItselfAlone_data()
{
    addProviderRows();
}

void TestProviderGuide::guide_ofEachProvider_speaksOfItselfAlone()
{
    QFETCH(Provider, provider);

    struct Word
    {
        const char *text;
        QList<Provider> owners;
    };

    using enum Provider;
    const QList<Word> words = {
        {"rds", {Rds, Aurora}},
        {"parameter group", {Rds, Aurora}},
        {"security group", {Rds, Aurora}},
        {"aws ", {Rds, Aurora}},
        {"Aurora", {Aurora}},
        {"cloudsql", {CloudSql}},
        {"gcloud", {CloudSql, AlloyDb}},
        {"alloydb", {AlloyDb}},
        {"azure", {AzureFlexible}},
        {"az postgres", {AzureFlexible}},
        {"Supabase", {Supabase}},
        {"Neon", {Neon}},
        {"Heroku", {Heroku}},
        {"Crunchy", {CrunchyBridge}},
        {"Aiven", {Aiven}},
        {"DigitalOcean", {DigitalOcean}},
        {"Timescale", {Timescale}},
        {"pg_hba.conf", {SelfHosted}},
        {"ALTER SYSTEM", {SelfHosted}},
    };
    const QString text = wholeText(providerGuide(provider));
    for (const Word &word : words) {
        if (!word.owners.contains(provider))
            QVERIFY2(!text.contains(s(word.text), Qt::CaseInsensitive), word.text);
    }
}

void TestProviderGuide::guide_ofEachProvider_enablesByItsOwnSwitch_data()
{
    QTest::addColumn<Provider>("provider");
    QTest::addColumn<QString>("says");
    QTest::addColumn<ReplicationRight>("right");
    using enum Provider;
    using enum ReplicationRight;
    QTest::newRow("self-hosted") << SelfHosted << s("wal_level = 'logical'") << Attribute;
    QTest::newRow("RDS") << Rds << s("ParameterName=rds.logical_replication,ParameterValue=1")
                         << RdsRole;
    QTest::newRow("Aurora") << Aurora << s("modify-db-cluster-parameter-group") << RdsRole;
    QTest::newRow("Cloud SQL") << CloudSql << s("cloudsql.logical_decoding=on") << Attribute;
    QTest::newRow("AlloyDB") << AlloyDb << s("alloydb.logical_decoding=on") << Attribute;
    QTest::newRow("Azure") << AzureFlexible << s("--name wal_level --value logical") << Attribute;
    QTest::newRow("Neon") << Neon << s("Logical replication, Enable") << Console;
    QTest::newRow("Supabase") << Supabase << s("logical already") << Attribute;
    QTest::newRow("Crunchy Bridge") << CrunchyBridge << s("logical already") << Attribute;
    QTest::newRow("Aiven") << Aiven << s("logical already") << Attribute;
}

void TestProviderGuide::guide_ofEachProvider_enablesByItsOwnSwitch()
{
    QFETCH(Provider, provider);
    QFETCH(QString, says);
    QFETCH(ReplicationRight, right);
    QVERIFY2(enabling(provider).contains(says), qPrintable(enabling(provider)));
    QCOMPARE(providerGuide(provider).right, right);
}

void TestProviderGuide::guide_cloudSql_saysThatTheListOfFlagsIsReplaced()
{
    const ProviderGuide guide = providerGuide(Provider::CloudSql);
    for (const QList<GuideStep> &steps :
         {guide.enableLog, guide.raiseSlots, guide.raiseSenders, guide.limitKeptLog}) {
        const QString text = guideLines(steps, {}).join(u'\n');
        QVERIFY2(text.contains(u"replaces the whole list of flags"), qPrintable(text));
    }
    // Raising a limit by that command may not switch decoding off again.
    for (const QList<GuideStep> &steps : {guide.raiseSlots, guide.raiseSenders})
        QVERIFY(steps[1].text.contains(u"cloudsql.logical_decoding=on"));
}

void TestProviderGuide::guide_aurora_meansTheClusterAndItsWriter()
{
    const QString text = enabling(Provider::Aurora);
    QVERIFY(text.contains(u"cluster parameter group"));
    QVERIFY(text.contains(u"reboot its writer"));
    const QString rds = enabling(Provider::Rds);
    QVERIFY(!rds.contains(u"cluster"));
    QVERIFY(rds.contains(u"reboot the instance"));
}

void TestProviderGuide::guide_managed_neverAltersSystem()
{
    for (const ProviderEntry &entry : providerTable()) {
        if (entry.provider == Provider::SelfHosted)
            continue;
        for (const GuideStep &step : allSteps(providerGuide(entry.provider)))
            QVERIFY2(step.kind != GuideStep::Kind::Setting, entry.id);
    }
}

void TestProviderGuide::guide_supabase_rightDependsOnTheVersion_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<ReplicationRight>("right");
    QTest::newRow("15") << 150008 << ReplicationRight::Console;
    QTest::newRow("16, the last") << 169999 << ReplicationRight::Console;
    QTest::newRow("17") << 170000 << ReplicationRight::Attribute;
    QTest::newRow("not known") << 0 << ReplicationRight::Attribute;
}

void TestProviderGuide::guide_supabase_rightDependsOnTheVersion()
{
    QFETCH(int, version);
    QFETCH(ReplicationRight, right);
    const ProviderGuide guide = providerGuide(Provider::Supabase, version);
    QCOMPARE(guide.right, right);
    QCOMPARE(guide.rightHolder.contains(u"\"postgres\""), right == ReplicationRight::Console);
    QCOMPARE(providerGuide(Provider::SelfHosted, version).right, ReplicationRight::Attribute);
}

void TestProviderGuide::guide_heroku_makesUsersWithoutSql()
{
    for (const ProviderEntry &entry : providerTable()) {
        const QList<GuideStep> steps = providerGuide(entry.provider).makeUser;
        QCOMPARE(steps.isEmpty(), entry.provider != Provider::Heroku);
        for (const GuideStep &step : steps)
            QVERIFY(step.kind != GuideStep::Kind::Sql);
    }
    const QString text = guideLines(providerGuide(Provider::Heroku).makeUser, {}).join(u'\n');
    QVERIFY2(text.contains(u"heroku pg:credentials:create"), qPrintable(text));
}

void TestProviderGuide::raise_eachProvider_namesItsOwnLimitAlone_data()
{
    addProviderRows();
}

void TestProviderGuide::raise_eachProvider_namesItsOwnLimitAlone()
{
    QFETCH(Provider, provider);
    const ProviderGuide guide = providerGuide(provider);
    const GuideValues values = {{s("slots"), s("4711")}, {s("senders"), s("4712")}};
    const QString slotText = guideLines(guide.raiseSlots, values).join(u'\n');
    const QString senderText = guideLines(guide.raiseSenders, values).join(u'\n');
    QVERIFY2(!slotText.contains(u"max_wal_senders") && !slotText.contains(u"4712"),
             qPrintable(slotText));
    QVERIFY2(!senderText.contains(u"max_replication_slots") && !senderText.contains(u"4711"),
             qPrintable(senderText));
    if (!guide.followsLog || provider == Provider::Neon) // Neon sets both itself
        return;
    QVERIFY2(slotText.contains(u"max_replication_slots") && slotText.contains(u"4711"),
             qPrintable(slotText));
    QVERIFY2(senderText.contains(u"max_wal_senders") && senderText.contains(u"4712"),
             qPrintable(senderText));
    for (const QList<GuideStep> &steps : {guide.raiseSlots, guide.raiseSenders}) {
        const QString unknown = guideLines(steps, {}).join(u'\n');
        QVERIFY2(unknown.contains(u"more than now, at least 20"), qPrintable(unknown));
    }
}

void TestProviderGuide::raisedLimit_isNeverBelowThePresent_data()
{
    QTest::addColumn<int>("present");
    QTest::addColumn<QString>("raised");
    QTest::newRow("none") << 0 << s("20");
    QTest::newRow("one") << 1 << s("20");
    QTest::newRow("the default") << 10 << s("20");
    QTest::newRow("above it") << 11 << s("22");
    QTest::newRow("many") << 50 << s("100");
}

void TestProviderGuide::raisedLimit_isNeverBelowThePresent()
{
    QFETCH(int, present);
    QFETCH(QString, raised);
    QCOMPARE(raisedLimit(present), raised);
}

void TestProviderGuide::support_byProvider_data()
{
    QTest::addColumn<Provider>("provider");
    QTest::addColumn<bool>("log");
    using enum Provider;
    for (const Provider each : {SelfHosted, Rds, Aurora, CloudSql, AlloyDb, AzureFlexible, Supabase,
                                Neon, CrunchyBridge, Aiven})
        QTest::newRow(providerEntry(each).id) << each << true;
    for (const Provider each : {Heroku, DigitalOcean, Timescale})
        QTest::newRow(providerEntry(each).id) << each << false;
}

void TestProviderGuide::support_byProvider()
{
    QFETCH(Provider, provider);
    QFETCH(bool, log);
    const MethodSupport support = methodSupport(provider);
    QVERIFY(support.full);
    QCOMPARE(support.log, log);
    QVERIFY2(support.why.endsWith(u'.'), qPrintable(support.why));
    QVERIFY(!support.name.isEmpty());
    QVERIFY(methodSupportTable().contains(support));
}

void TestProviderGuide::providerFromId_isTheInverseOfTheTable()
{
    for (const ProviderEntry &entry : providerTable())
        QCOMPARE(providerFromId(s(entry.id)), std::optional(entry.provider));
    for (const char *id : {"", "auto", "RDS", "oracle"})
        QVERIFY(!providerFromId(s(id)).has_value());
}

void TestProviderGuide::guideLines_hostileValue_isFilledInOnce()
{
    const QList<GuideStep> steps = {
        {.kind = GuideStep::Kind::Sql, .text = s("ALTER ROLE {role} {unknown} {address};")}};
    QCOMPARE(guideLines(steps, {{s("role"), s("\"{address}\"")}, {s("address"), s("192.0.2.7")}}),
             QStringList{s("ALTER ROLE \"{address}\" {unknown} 192.0.2.7;")});
}

void TestProviderGuide::allowAddressLines_byProvider_nameTheAddress()
{
    for (const ProviderEntry &entry : providerTable()) {
        const QString known = allowAddressLines(entry.provider, s("192.0.2.7")).join(u'\n');
        QVERIFY2(known.contains(u"192.0.2.7"), entry.id);
        QVERIFY2(!known.contains(u"{address}") && !known.contains(u"{cidr}"), entry.id);
        const QString unknown = allowAddressLines(entry.provider, {}).join(u'\n');
        QVERIFY2(unknown.contains(u"the address of this computer"), entry.id);
    }
}

void TestProviderGuide::allowAddressLines_selfHosted_isOneLineThatFits_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("version");
    QTest::addColumn<QString>("line");
    QTest::newRow("IPv4") << s("192.0.2.7") << 150020
                          << s("hostssl shop ana 192.0.2.7/32 scram-sha-256");
    QTest::newRow("IPv6") << s("2001:db8::1") << 100023
                          << s("hostssl shop ana 2001:db8::1/128 scram-sha-256");
    QTest::newRow("not known") << QString() << 180000
                               << s("hostssl shop ana ADDRESS/32 scram-sha-256");
    QTest::newRow("before SCRAM") << s("2001:db8::1") << 90624
                                  << s("hostssl shop ana 2001:db8::1/128 md5");
}

void TestProviderGuide::allowAddressLines_selfHosted_isOneLineThatFits()
{
    QFETCH(QString, address);
    QFETCH(int, version);
    QFETCH(QString, line);
    const GuideValues values = {
        {s("database"), s("shop")}, {s("user"), s("ana")}, {s("auth"), passwordMethod(version)}};
    const QStringList lines = allowAddressLines(Provider::SelfHosted, address, values);
    QVERIFY2(lines.contains(line), qPrintable(lines.join(u'\n')));
}

void TestProviderGuide::guideLines_unknownValues_areNoSentencesInCommands_data()
{
    addProviderRows();
}

void TestProviderGuide::guideLines_unknownValues_areNoSentencesInCommands()
{
    QFETCH(Provider, provider);
    for (const GuideStep &step : allSteps(providerGuide(provider))) {
        const QString line = guideLines({step}, {}).first();
        const bool isText = step.kind == GuideStep::Kind::Text;
        for (const char *words : {"the address of", "more than now"})
            QVERIFY2(isText || !line.contains(QLatin1StringView(words)), qPrintable(line));
        for (const char *name : {"{address}", "{cidr}", "{auth}", "{slots}", "{senders}", "/32/32"})
            QVERIFY2(!line.contains(QLatin1StringView(name)), qPrintable(line));
    }
}

void TestProviderGuide::addressInRefusal_byMessage_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("address");
    QTest::newRow("IPv4") << s("FATAL:  28000: no pg_hba.conf entry for host \"192.0.2.7\", user "
                               "\"ana\", database \"shop\", no encryption")
                          << s("192.0.2.7");
    QTest::newRow("IPv6") << s("no pg_hba.conf entry for replication connection from host "
                               "\"2001:db8::1\", user \"ana\"")
                          << s("2001:db8::1");
    QTest::newRow("rejects") << s(
        "pg_hba.conf rejects connection for host \"10.1.2.3\", user \"a\"")
                             << s("10.1.2.3");
    QTest::newRow("socket") << s("no pg_hba.conf entry for host \"[local]\", user \"ana\"")
                            << QString();
    QTest::newRow("user that looks like one")
        << s("password authentication failed for user \"10.1.2.3\"") << QString();
    QTest::newRow("other language")
        << s("kein pg_hba.conf-Eintrag für Host »192.0.2.7«, Benutzer »ana«") << QString();
}

void TestProviderGuide::addressInRefusal_byMessage()
{
    QFETCH(QString, message);
    QFETCH(QString, address);
    QCOMPARE(addressInRefusal(message), address);
}

void TestProviderGuide::directHost_byHost_data()
{
    QTest::addColumn<Provider>("provider");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("direct");
    using enum Provider;
    QTest::newRow("Neon's pooler")
        << Neon << s("ep-cool-1-pooler.eu.aws.neon.tech") << s("ep-cool-1.eu.aws.neon.tech");
    QTest::newRow("Neon, direct") << Neon << s("ep-cool-1.eu.aws.neon.tech") << QString();
    QTest::newRow("Supabase's pooler")
        << Supabase << s("aws-0-eu.pooler.supabase.com") << QString();
    QTest::newRow("no pooler of Neon") << SelfHosted << s("db-pooler.example.com") << QString();
    QTest::newRow("no dot") << Neon << s("x-pooler") << QString();
}

void TestProviderGuide::directHost_byHost()
{
    QFETCH(Provider, provider);
    QFETCH(QString, host);
    QFETCH(QString, direct);
    QCOMPARE(directHost(provider, host), direct);
}

QTEST_GUILESS_MAIN(TestProviderGuide)
#include "tst_providerguide.moc"
