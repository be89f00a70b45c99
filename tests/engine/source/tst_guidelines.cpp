// SPDX-License-Identifier: GPL-3.0-or-later
// What is filled into the steps of a guide, and what is told about addresses.
#include "tests/engine/source/guidesupport.h"

#include <QTest>

using namespace tributary;
using namespace tributary::test;

class TestGuideLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void raisedLimit_isNeverBelowThePresent_data();
    void raisedLimit_isNeverBelowThePresent();
    void majorVersion_isWhatPackagesAreCalled_data();
    void majorVersion_isWhatPackagesAreCalled();
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
};

void TestGuideLines::raisedLimit_isNeverBelowThePresent_data()
{
    QTest::addColumn<int>("present");
    QTest::addColumn<QString>("raised");
    QTest::newRow("none") << 0 << s("20");
    QTest::newRow("one") << 1 << s("20");
    QTest::newRow("the default") << 10 << s("20");
    QTest::newRow("above it") << 11 << s("22");
    QTest::newRow("many") << 50 << s("100");
}

void TestGuideLines::raisedLimit_isNeverBelowThePresent()
{
    QFETCH(int, present);
    QFETCH(QString, raised);
    QCOMPARE(raisedLimit(present), raised);
}

void TestGuideLines::majorVersion_isWhatPackagesAreCalled_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<QString>("major");
    QTest::newRow("9.6") << 90624 << s("9.6");
    QTest::newRow("10") << 100023 << s("10");
    QTest::newRow("18") << 180006 << s("18");
}

void TestGuideLines::majorVersion_isWhatPackagesAreCalled()
{
    QFETCH(int, version);
    QFETCH(QString, major);
    QCOMPARE(majorVersion(version), major);
}

void TestGuideLines::guideLines_hostileValue_isFilledInOnce()
{
    const QList<GuideStep> steps = {
        {.kind = GuideStep::Kind::Sql, .text = s("ALTER ROLE {role} {unknown} {address};")}};
    QCOMPARE(guideLines(steps, {{s("role"), s("\"{address}\"")}, {s("address"), s("192.0.2.7")}}),
             QStringList{s("ALTER ROLE \"{address}\" {unknown} 192.0.2.7;")});
}

void TestGuideLines::allowAddressLines_byProvider_nameTheAddress()
{
    for (const ProviderEntry &entry : providerTable()) {
        const QString known = allowAddressLines(entry.provider, s("192.0.2.7")).join(u'\n');
        QVERIFY2(known.contains(u"192.0.2.7"), entry.id);
        QVERIFY2(!known.contains(u"{address}") && !known.contains(u"{cidr}"), entry.id);
        const QString unknown = allowAddressLines(entry.provider, {}).join(u'\n');
        QVERIFY2(unknown.contains(u"the address of this computer"), entry.id);
    }
}

void TestGuideLines::allowAddressLines_selfHosted_isOneLineThatFits_data()
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

void TestGuideLines::allowAddressLines_selfHosted_isOneLineThatFits()
{
    QFETCH(QString, address);
    QFETCH(int, version);
    QFETCH(QString, line);
    const GuideValues values = {
        {s("database"), s("shop")}, {s("user"), s("ana")}, {s("auth"), passwordMethod(version)}};
    const QStringList lines = allowAddressLines(Provider::SelfHosted, address, values);
    QVERIFY2(lines.contains(line), qPrintable(lines.join(u'\n')));
}

void TestGuideLines::guideLines_unknownValues_areNoSentencesInCommands_data()
{
    addProviderRows();
}

void TestGuideLines::guideLines_unknownValues_areNoSentencesInCommands()
{
    QFETCH(Provider, provider);
    for (const GuideStep &step : allSteps(providerGuide(provider))) {
        const QString line = guideLines({step}, {}).first();
        const bool isText = step.kind == GuideStep::Kind::Text;
        for (const char *words : {"the address of", "more than now"})
            QVERIFY2(isText || !line.contains(QLatin1StringView(words)), qPrintable(line));
        for (const char *name : {"{address}", "{cidr}", "{auth}", "{slots}", "{senders}", "{major}",
                                 "{login}", "/32/32"})
            QVERIFY2(!line.contains(QLatin1StringView(name)), qPrintable(line));
    }
}

void TestGuideLines::addressInRefusal_byMessage_data()
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

void TestGuideLines::addressInRefusal_byMessage()
{
    QFETCH(QString, message);
    QFETCH(QString, address);
    QCOMPARE(addressInRefusal(message), address);
}

void TestGuideLines::directHost_byHost_data()
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

void TestGuideLines::directHost_byHost()
{
    QFETCH(Provider, provider);
    QFETCH(QString, host);
    QFETCH(QString, direct);
    QCOMPARE(directHost(provider, host), direct);
}

QTEST_GUILESS_MAIN(TestGuideLines)
#include "tst_guidelines.moc"
