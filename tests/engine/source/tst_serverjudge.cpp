// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/source/judgesupport.h"

#include "engine/source/checkjudge.h"

#include <QTest>

using namespace tributary;
using namespace tributary::test;

class TestServerJudge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void version_byNumber_data();
    void version_byNumber();
    void version_otherProduct_fails();
    void provider_neverFails();
    void provider_peculiarities_areTold_data();
    void provider_peculiarities_areTold();
    void primary_standby_isWarning();
    void pooler_byFactOrName_isWarning();
    void encoding_sqlAscii_isWarning();
};

void TestServerJudge::version_byNumber_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("version");
    QTest::addColumn<CheckState>("state");
    QTest::addColumn<QString>("errorId");
    const auto row = [](int number, const char *version, CheckState state, const char *errorId) {
        QTest::newRow(version) << number << QString::fromLatin1(version) << state
                               << QString::fromLatin1(errorId);
    };
    using enum CheckState;
    row(90326, "9.3.26", Failed, "version-old");
    row(90400, "9.4.0", Warning, "version-bugs");
    row(90624, "9.6.24", Warning, "");
    row(110001, "11.1", Warning, "version-bugs");
    row(150013, "15.13", Warning, "version-bugs");
    row(150020, "15.20", Ok, "");
    row(180000, "18.0", Ok, "");
    row(190000, "19beta1", Ok, "");
}

void TestServerJudge::version_byNumber()
{
    QFETCH(int, number);
    QFETCH(QString, version);
    QFETCH(CheckState, state);
    QFETCH(QString, errorId);
    const CheckResult check = judgeVersion(serverFacts(number, version.toLatin1().constData()));
    QCOMPARE(check.state, state);
    QCOMPARE(check.errorId, errorId);
    QCOMPARE(check.found, version);
    QVERIFY(check.message.contains(version) || errorId.isEmpty());
    if (number == 150013)
        QVERIFY(check.actions.first().contains(u"15.14")); // the later of its two
    verifyShape(check);
}

void TestServerJudge::version_otherProduct_fails()
{
    ServerFacts facts = serverFacts(130000, "13.0.0");
    facts.versionText = QStringLiteral("CockroachDB CCL v24.1.0");
    const CheckResult check = judgeVersion(facts);
    QCOMPARE(check.state, CheckState::Failed);
    QCOMPARE(check.errorId, QStringLiteral("other-product"));
    QCOMPARE(check.exitCode, ExitCode::PrerequisiteMissing);
    verifyShape(check);
}

void TestServerJudge::provider_neverFails()
{
    const CheckResult own = judgeProvider(connection("db"), serverFacts());
    QCOMPARE(own.state, CheckState::Ok);
    QCOMPARE(own.found, QStringLiteral("generic"));
    QVERIFY(!own.mandatory);
    ServerFacts facts = serverFacts();
    facts.roles = {QStringLiteral("azure_pg_admin")};
    const CheckResult azure = judgeProvider(connection("10.0.0.4"), facts);
    QCOMPARE(azure.state, CheckState::Ok);
    QCOMPARE(azure.found, QStringLiteral("azure"));
    QVERIFY(azure.message.contains(u"Azure"));
    verifyShape(azure);
}

void TestServerJudge::provider_peculiarities_areTold_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("log");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *host, bool log, const char *words) {
        QTest::addRow("%s, %s", host, log ? "log" : "full")
            << QString::fromLatin1(host) << log << QString::fromLatin1(words);
    };
    row("ep-a.eu.neon.tech", false, "without \"-pooler\"");
    row("ep-a.eu.neon.tech", true, "about 40 hours");
    row("x.azure.postgres.database.azure.com", true, "a failover of the server");
    row("x.db.ondigitalocean.com", true, "Use port 25060");
    row("x.tsdb.cloud.timescale.com", false, "Hypertables");
    row("x.tsdb.cloud.timescale.com", true, "Hypertables");
}

void TestServerJudge::provider_peculiarities_areTold()
{
    QFETCH(QString, host);
    QFETCH(bool, log);
    QFETCH(QString, words);
    const CheckResult check = judgeProvider(connection(host.toUtf8().constData()), serverFacts(),
                                            {}, log);
    QVERIFY2(check.message.contains(words), qPrintable(check.message));
    QVERIFY(check.state != CheckState::Failed);
    verifyShape(check);
}

void TestServerJudge::primary_standby_isWarning()
{
    ServerFacts facts = serverFacts();
    QCOMPARE(judgePrimary(facts).state, CheckState::Ok);
    facts.inRecovery = true;
    const CheckResult check = judgePrimary(facts);
    QCOMPARE(check.state, CheckState::Warning);
    QCOMPARE(check.found, QStringLiteral("standby"));
    QVERIFY(!check.mandatory);
    verifyShape(check);
}

void TestServerJudge::pooler_byFactOrName_isWarning()
{
    ServerFacts facts = serverFacts();
    QCOMPARE(judgePooler(connection("db"), facts).state, CheckState::Ok);
    const CheckResult neon = judgePooler(connection("ep-a-pooler.eu.neon.tech"), facts);
    QCOMPARE(neon.state, CheckState::Warning);
    QVERIFY2(neon.actions.join(u'\n').contains(u"ep-a.eu.neon.tech"),
             qPrintable(neon.actions.join(u'\n')));
    facts.behindPooler = true;
    const CheckResult check = judgePooler(connection("db"), facts);
    QCOMPARE(check.state, CheckState::Warning);
    QCOMPARE(check.errorId, QStringLiteral("pooler"));
    verifyShape(check);
}

void TestServerJudge::encoding_sqlAscii_isWarning()
{
    ServerFacts facts = serverFacts();
    QCOMPARE(judgeEncoding(facts).state, CheckState::Ok);
    facts.serverEncoding = QStringLiteral("LATIN1");
    QCOMPARE(judgeEncoding(facts).state, CheckState::Ok);
    facts.serverEncoding = QStringLiteral("SQL_ASCII");
    const CheckResult check = judgeEncoding(facts);
    QCOMPARE(check.state, CheckState::Warning);
    QCOMPARE(check.errorId, QStringLiteral("encoding"));
    verifyShape(check);
}

QTEST_GUILESS_MAIN(TestServerJudge)
#include "tst_serverjudge.moc"
