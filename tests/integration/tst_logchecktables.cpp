// SPDX-License-Identifier: GPL-3.0-or-later
// The checks of what following changes needs, against real servers: the tables, which of them are
// judged, and their publication.
#include "tests/integration/logcheckbench.h"
#include "tests/support/commandline.h"
#include "tests/support/pgsession.h"
#include "tests/support/syncharness.h"

#include "engine/sync/syncrequest.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace tributary;
using namespace tributary::test;

class TestLogCheckTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void check_lockedTable_endsByItsDeadline();
    void check_publicationYoungerThanItsSlot_isWhatARunRefuses();
    void check_tablesLeftOut_areNotJudged_data();
    void check_tablesLeftOut_areNotJudged();
    void command_tableMethods_areSavedOrGiven();

private:
    std::unique_ptr<PgCluster> m_cluster;
};

void TestLogCheckTables::initTestCase()
{
    m_cluster = startedServer({s("max_slot_wal_keep_size = '1GB'")});
    setUpSource(*m_cluster);
}

void TestLogCheckTables::cleanup()
{
    resetSource(*m_cluster);
}

void TestLogCheckTables::check_lockedTable_endsByItsDeadline()
{
    PgSession locker(*m_cluster, s("shop"));
    QVERIFY(locker.exec("BEGIN; LOCK TABLE orders IN ACCESS EXCLUSIVE MODE"));
    QElapsedTimer timer;
    timer.start();
    const SourceCheckReport report = checkSource(logCheckOf(*m_cluster), {});
    QVERIFY2(timer.elapsed() < 15000, qPrintable(QString::number(timer.elapsed())));
    const CheckResult &tables = checkOf(report, s("tables"));
    QCOMPARE(tables.state, CheckState::Failed);
    QCOMPARE(tables.errorId, s("lock-timeout"));
    for (const char *id : {"publication", "identity", "ungranted", "row-security"})
        QCOMPARE(checkOf(report, s(id)).state, CheckState::Unknown);
    QCOMPARE(checkOf(report, s("wal-level")).state, CheckState::Ok);
    QCOMPARE(checkOf(report, s("slot")).state, CheckState::Ok);
    QVERIFY(locker.exec("ROLLBACK"));
}

void TestLogCheckTables::check_publicationYoungerThanItsSlot_isWhatARunRefuses()
{
    execOn(*m_cluster, "ALTER TABLE orders OWNER TO follower");
    execOn(*m_cluster, "GRANT CREATE ON DATABASE shop TO follower");
    execOn(*m_cluster, "ALTER PUBLICATION tributary_shop RENAME TO of_the_slot");
    SourceCheckRequest request = logCheckOf(*m_cluster);
    const CheckResult check = checkOf(checkSource(request, {}), s("publication"));
    QCOMPARE(check.state, CheckState::Failed);
    QVERIFY(check.mandatory);
    const QTemporaryDir folder;
    SyncRequest sync;
    sync.source = request.connection;
    sync.password = request.password;
    sync.destination = s("sqlite:") + folder.filePath(s("copy.sqlite"));
    sync.method = SyncMethod::Log;
    const SyncReport refused = runSync(sync);
    QVERIFY(refused.error);
    QCOMPARE(check.errorId, refused.error->id());
    QCOMPARE(check.exitCode, refused.exitCode());

    // The one that the slot was made for is there, under the name that it has now.
    request.publication = s("of_the_slot");
    QCOMPARE(checkOf(checkSource(request, {}), s("publication")).state, CheckState::Ok);
    request.publication.clear();

    // The other way: the statement that is told, and then a run.
    const QString drop = check.actions.last().section(s(": "), -1);
    execOn(*m_cluster, drop.toUtf8().constData());
    QVERIFY(checkSource(request, {}).passed());
    QCOMPARE(problemsOf(runSync(sync)), QString());
    QVERIFY(checkSource(request, {}).passed());
}

void TestLogCheckTables::check_tablesLeftOut_areNotJudged_data()
{
    QTest::addColumn<QStringList>("tables");
    QTest::newRow("everything") << QStringList();
    QTest::newRow("named") << QStringList{s("public.orders"), s("public.keyless"),
                                          s("public.extra"), s("public.secrets")};
}

void TestLogCheckTables::check_tablesLeftOut_areNotJudged()
{
    QFETCH(QStringList, tables);
    execOn(*m_cluster, "CREATE TABLE keyless (v text); GRANT SELECT ON keyless TO follower");
    execOn(*m_cluster,
           "CREATE TABLE extra (id int PRIMARY KEY); GRANT SELECT ON extra TO follower;"
           "ALTER TABLE extra ENABLE ROW LEVEL SECURITY");
    execOn(*m_cluster, "CREATE TABLE secrets (id int PRIMARY KEY)");
    SourceCheckRequest request = logCheckOf(*m_cluster);
    request.tables = tables;
    const QString judged = told(checkSource(request, {}));
    QVERIFY2(judged.contains(u"identity:warning") && judged.contains(u"publication:failed")
                 && judged.contains(u"row-security:warning") && judged.contains(u"tables:"),
             qPrintable(judged));

    request.tableMethods = {
        {s("keyless"), s("skip")}, {s("public.extra"), s("skip")}, {s("secrets"), s("skip")}};
    const SourceCheckReport report = checkSource(request, {});
    // What a slot tells is not limited by what is synced.
    QVERIFY2(told(report) == u"ungranted:warning", qPrintable(textOf(report)));
    QVERIFY(report.passed());
    QCOMPARE(checkOf(report, s("tables")).found, s("1 of 1 tables"));
    QVERIFY2(checkOf(report, s("tables")).message.contains(u"Left out by choice: public."),
             qPrintable(textOf(report)));
    QCOMPARE(checkOf(report, s("identity")).found, s("1 of 1 tables"));

    request.tableMethods.insert(s("orders"), s("skip"));
    const SourceCheckReport nothing = checkSource(request, {});
    QCOMPARE(checkOf(nothing, s("tables")).errorId, s("all-left-out"));
    QCOMPARE(nothing.exitCode(), ExitCode::PrerequisiteMissing);
}

void TestLogCheckTables::command_tableMethods_areSavedOrGiven()
{
    execOn(*m_cluster,
           "CREATE TABLE extra (id int PRIMARY KEY); GRANT SELECT ON extra TO follower");
    const CommandLine user;
    const QString password = user.writeFile(s("password"), "pw\n");
    const QString uri = s("postgresql://follower@127.0.0.1:%1/shop").arg(m_cluster->port());
    const auto exitCodeOf = [&](const QStringList &words) {
        return user
            .run(QStringList{s("check"), s("--method"), s("log"), s("--password-file"), password}
                 + words)
            .exitCode;
    };
    QCOMPARE(exitCodeOf({uri}), 6); // not in the publication
    QCOMPARE(exitCodeOf({uri, s("--table-method"), s("public.extra=skip")}), 0);
    QCOMPARE(exitCodeOf({uri, s("--table-method"), s("extra=full")}), 0);
    QCOMPARE(exitCodeOf({uri, s("--table-method"), s("extra=never")}), 2);
    const CommandResult added = user.run({s("source"), s("add"), s("shop"), uri,
                                          s("sqlite:") + user.file(s("copy.sqlite")),
                                          s("--table-method"), s("extra=skip")});
    QVERIFY2(added.exitCode == 0, added.summary().constData());
    QCOMPARE(exitCodeOf({s("shop")}), 0);
    QCOMPARE(exitCodeOf({s("shop"), s("--table-method"), s("extra=log")}), 6);
}

QTEST_GUILESS_MAIN(TestLogCheckTables)
#include "tst_logchecktables.moc"
