// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/source/guidesupport.h"

#include <QTest>

using namespace tributary;
using namespace tributary::test;

namespace {

/// Everything that a reader of the guide sees.
QString wholeText(const ProviderGuide &guide)
{
    QStringList texts = guideLines(allSteps(guide), {});
    texts << guide.whyNotLog << guide.rightHolder << guide.adminLogin << guide.encryption
          << guide.peculiarities;
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
    void guide_heroku_makesAndRemovesUsersWithoutSql();
    void raise_eachProvider_namesItsOwnLimitAlone_data();
    void raise_eachProvider_namesItsOwnLimitAlone();
    void support_byProvider_data();
    void support_byProvider();
    void providerFromId_isTheInverseOfTheTable();
};

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

void TestProviderGuide::guide_heroku_makesAndRemovesUsersWithoutSql()
{
    for (const ProviderEntry &entry : providerTable()) {
        const QList<GuideStep> steps = providerGuide(entry.provider).makeUser;
        QCOMPARE(steps.isEmpty(), entry.provider != Provider::Heroku);
        QCOMPARE(steps.isEmpty(), providerGuide(entry.provider).removeUser.isEmpty());
        for (const GuideStep &step : steps)
            QVERIFY(step.kind != GuideStep::Kind::Sql);
    }
    const ProviderGuide guide = providerGuide(Provider::Heroku);
    const auto linesFor = [&guide](const GuideValues &values) {
        return guideLines(guide.makeUser, values) + guideLines(guide.removeUser, values);
    };
    for (const char *verb : {"create", "destroy"}) {
        const QString command = s("heroku pg:credentials:%1 DATABASE --name %2 --app APP");
        QVERIFY(linesFor({}).contains(command.arg(s(verb), s("NAME"))));
        QVERIFY(linesFor({{s("login"), s("reader")}}).contains(command.arg(s(verb), s("reader"))));
    }
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

QTEST_GUILESS_MAIN(TestProviderGuide)
#include "tst_providerguide.moc"
