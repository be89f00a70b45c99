// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables that are followed, and that a run copies again: because it was asked to, because their
// changes could not be applied, or because they were passed over for a time.

#include "tests/integration/logrepairbench.h"
#include "tests/support/logbench.h"
#include "tests/support/logworkers.h"
#include "tests/support/syncharness.h"
#include "tests/support/tablecomparison.h"

#include <QtTest>

namespace tributary::test {

namespace {

class LogCopiedAgain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keylessTable_givenUpByAComparison_isCopiedByTheNextRun_data();
    void keylessTable_givenUpByAComparison_isCopiedByTheNextRun();
    void table_notFollowedForATime_isCopiedAgain_data();
    void table_notFollowedForATime_isCopiedAgain();
    void copyAgain_askedFor_copiesTheTableBesideTheLog();

private:
    PgCluster m_cluster{logicalServer()};
};

void LogCopiedAgain::initTestCase()
{
    QString error;
    QVERIFY2(m_cluster.start(&error), qPrintable(error));
}

void LogCopiedAgain::keylessTable_givenUpByAComparison_isCopiedByTheNextRun_data()
{
    QTest::addColumn<bool>("repairs");
    QTest::newRow("compared only") << false;
    QTest::newRow("repaired") << true;
}

void LogCopiedAgain::keylessTable_givenUpByAComparison_isCopiedByTheNextRun()
{
    QFETCH(const bool, repairs);
    LogBench bench(m_cluster, repairs ? u"again_lost"_s : u"verify_lost"_s);
    QCOMPARE(bench.exec("CREATE TABLE k (a int, b text); ALTER TABLE k REPLICA IDENTITY FULL;"
                        "INSERT INTO k VALUES (1, 'x'), (2, 'y'); CREATE TABLE t (id int PRIMARY "
                        "KEY)"),
             QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    // The change cannot be applied: the row that it is about is not there.
    QCOMPARE(sqliteExec(bench.file(), "UPDATE k SET b = 'spoiled' WHERE a = 1"), QString());
    QCOMPARE(bench.exec("UPDATE k SET b = 'z' WHERE a = 1; INSERT INTO t VALUES (1)"), QString());
    QCOMPARE(bench.exec("INSERT INTO k VALUES (3, 'behind'); INSERT INTO t VALUES (2)"), QString());
    if (repairs) {
        const VerifyReport report = repaired(bench);
        QCOMPARE(differences(report), QString());
        QCOMPARE(repairsText(report), u"k copy"_s);
    } else {
        QVERIFY(!differences(verifyAtPosition(requestOf(bench), {})).isEmpty());
    }
    QCOMPARE(bench.syncAndCompare(), QString());
    QCOMPARE(bench.follow({"DELETE FROM k WHERE a = 1"}), QString());
}

void LogCopiedAgain::table_notFollowedForATime_isCopiedAgain_data()
{
    QTest::addColumn<QByteArray>("away");
    QTest::addColumn<QByteArray>("back");
    QTest::addColumn<bool>("compares");
    const auto row = [](const char *name, const QByteArray &away, const QByteArray &back) {
        QTest::addRow("%s, compared", name) << away << back << true;
        QTest::addRow("%s, synced", name) << away << back << false;
    };
    row("not to be read", "REVOKE SELECT ON t FROM $R", "GRANT SELECT ON t TO $R");
    row("rows hidden", "ALTER TABLE t ENABLE ROW LEVEL SECURITY",
        "ALTER TABLE t DISABLE ROW LEVEL SECURITY");
    row("no key", "ALTER TABLE t DROP CONSTRAINT t_pkey", "ALTER TABLE t ADD PRIMARY KEY (id)");
    row("another key",
        "ALTER TABLE t DROP CONSTRAINT t_pkey; ALTER TABLE t ADD PRIMARY KEY (id, code)",
        "ALTER TABLE t DROP CONSTRAINT t_pkey; ALTER TABLE t ADD PRIMARY KEY (id)");
    row("one column more", "GRANT SELECT (secret) ON c TO $R",
        "REVOKE SELECT (secret) ON c FROM $R");
}

// What a run passes over is missed by the table's copy, however the table looks later.
void LogCopiedAgain::table_notFollowedForATime_isCopiedAgain()
{
    static int number = 0;
    QFETCH(QByteArray, away);
    QFETCH(QByteArray, back);
    QFETCH(const bool, compares);
    LogBench bench(m_cluster, u"again_away_%1"_s.arg(++number));
    const QByteArray role = "reader_" + bench.database().toUtf8();
    away.replace("$R", role);
    back.replace("$R", role);
    QCOMPARE(bench.exec("CREATE TABLE t (id int PRIMARY KEY, code int NOT NULL, v text);"
                        "INSERT INTO t VALUES (1, 1, 'a'); CREATE TABLE c (id int PRIMARY KEY, "
                        "secret text, v text); INSERT INTO c VALUES (1, 's', 'a');"
                        "CREATE TABLE o (id int PRIMARY KEY); CREATE ROLE "
                        + role + " LOGIN REPLICATION PASSWORD 'secret'; GRANT SELECT ON t, o TO "
                        + role + "; GRANT SELECT (id, v) ON c TO " + role + "; CREATE PUBLICATION "
                        + bench.slot().toUtf8() + " FOR TABLE t, c, o"),
             QString());
    bench.request.source.user = QString::fromLatin1(role);
    bench.request.password = "secret";
    QCOMPARE(problemsOf(bench.sync()), QString());
    QCOMPARE(bench.exec(away), QString());
    const QByteArray change = "INSERT INTO t VALUES (2, 2, 'b'); INSERT INTO c VALUES (2, 't', "
                              "'b'); INSERT INTO o VALUES (1)";
    QCOMPARE(bench.exec(change), QString());
    if (compares)
        verifyAtPosition(requestOf(bench), {});
    else
        bench.sync();
    QCOMPARE(sqliteText(bench.file(), u"SELECT count(*) FROM o"_s), u"1"_s);
    QCOMPARE(bench.exec(back), QString());
    QCOMPARE(bench.exec("INSERT INTO t VALUES (3, 3, 'c'); INSERT INTO c VALUES (3, 'u', 'c')"),
             QString());
    QCOMPARE(problemsOf(bench.sync()), QString());
    QCOMPARE(sqliteText(bench.file(), u"SELECT group_concat(id) FROM t"_s), u"1,2,3"_s);
    QCOMPARE(sqliteText(bench.file(), u"SELECT group_concat(id || v) FROM c"_s), u"1a,2b,3c"_s);
}

void LogCopiedAgain::copyAgain_askedFor_copiesTheTableBesideTheLog()
{
    LogBench bench(m_cluster, u"again_asked"_s);
    QCOMPARE(bench.exec(Writers::tables("keyed", "loose") + Writers::rows("keyed", "loose", 500)),
             QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    QCOMPARE(
        sqliteExec(bench.file(), "DELETE FROM keyed WHERE id % 3 = 0; UPDATE loose SET b = 'no'"),
        QString());
    {
        Writers writers(m_cluster, bench.database(), "keyed", "loose");
        QTRY_VERIFY_WITH_TIMEOUT(writers.done() > 50, 30'000);
        bench.request.log.copyAgain = {u"public.keyed"_s, u"\"public\".\"loose\""_s};
        const SyncReport report = bench.sync();
        QCOMPARE(problemsOf(report), QString());
        QCOMPARE(tableOf(report, u"public.keyed"_s).notes.filter(u"copied anew"_s).size(), 1);
        bench.request.log.copyAgain.clear();
    }
    QCOMPARE(bench.syncAndCompare(), QString());
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::LogCopiedAgain)
#include "tst_logcopiedagain.moc"
