// SPDX-License-Identifier: GPL-3.0-or-later
//
// Methods that people chose for single tables: followed, copied in full, left out, and from one to
// the other. Whatever was chosen before, what is synced equals the source.

#include "tests/support/logbench.h"
#include "tests/support/logworkers.h"
#include "tests/support/syncharness.h"
#include "tests/support/tablecomparison.h"

#include <QtTest>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int deadlineMs = 30'000;

class LogMethods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void full_andBackToLog_isEqual_data() { addPluginRows(); }

    void full_andBackToLog_isEqual();

    void full_whileWritten_handsOverExactly_data() { addPluginRows(); }

    void full_whileWritten_handsOverExactly();
    void full_backToLogBesideAnOpenTransaction_isFreshNevertheless();
    void takenOutBesideAnOpenTransaction_losesNothing();
    void full_whileFollowing_isNotApplied();
    void full_ofDeletesThatAreKept_isEqual();
    void skip_leavesTheOldCopy_data();
    void skip_leavesTheOldCopy();
    void skip_fromTheStart_copiesNothing();
    void skip_everything_isNamed_data();
    void skip_everything_isNamed();
    void log_ofATableThatCannotBeFollowed_isCopied();
    void log_withMethodFull_saysNothing();
    void unknownTable_isNoted();

private:
    void addPluginRows();
    void addMethodRows();

    QString nextDatabase() { return u"methods_%1"_s.arg(++m_number); }

    // "log", "full" for what the destination notes about the table; nothing when it has none.
    static QString methodOf(const LogBench &bench, const QString &table)
    {
        return sqliteText(
            bench.file(),
            u"SELECT method FROM _tributary_tables WHERE source_table = '%1'"_s.arg(table));
    }

    static QString followedTables(const LogBench &bench)
    {
        return sqliteText(bench.file(),
                          u"SELECT source_table FROM _tributary_followed ORDER BY 1"_s);
    }

    PgCluster m_cluster{logicalServer()};
    int m_number = 0;
};

void LogMethods::initTestCase()
{
    QString error;
    QVERIFY2(m_cluster.start(&error), qPrintable(error));
}

void LogMethods::addPluginRows()
{
    QTest::addColumn<QString>("plugin");
    QTest::newRow("pgoutput") << u"pgoutput"_s;
    if (m_cluster.hasPlugin(u"wal2json"_s))
        QTest::newRow("wal2json") << u"wal2json"_s;
}

void LogMethods::addMethodRows()
{
    QTest::addColumn<bool>("isLog");
    QTest::newRow("full") << false;
    QTest::newRow("log") << true;
}

constexpr auto changes = "INSERT INTO k VALUES ((SELECT max(id) FROM k) + 1, 'new', 0);"
                         "UPDATE k SET n = n + 1 WHERE id % 3 = 0;"
                         "DELETE FROM k WHERE id IN (SELECT id FROM k WHERE n > 0 LIMIT 2);"
                         "INSERT INTO d VALUES (1, 'x'), (1, 'x');"
                         "DELETE FROM d WHERE ctid = (SELECT min(ctid) FROM d WHERE a = 2)";

void LogMethods::full_andBackToLog_isEqual()
{
    QFETCH(const QString, plugin);
    LogBench bench(m_cluster, nextDatabase(), plugin);
    QCOMPARE(bench.exec(Writers::tables("k", "d") + Writers::rows("k", "d", 60)), QString());
    QCOMPARE(bench.follow({changes}), QString());
    QCOMPARE(followedTables(bench), u"d;k"_s);

    for (int turn = 0; turn < 2; ++turn) {
        // What was written before the change of method is not applied on top of the copy.
        QCOMPARE(bench.exec(changes), QString());
        bench.request.tableMethods = {{u"public.k"_s, u"full"_s}};
        const SyncReport full = bench.sync();
        QCOMPARE(problemsOf(full), QString());
        QVERIFY(!tableOf(full, u"public.k"_s).followed);
        QVERIFY(tableOf(full, u"public.k"_s).notes.join(u' ').contains(u"by choice"));
        QVERIFY(tableOf(full, u"public.d"_s).followed);
        QCOMPARE(followedTables(bench), u"d"_s);
        QCOMPARE(methodOf(bench, u"k"_s), u"full"_s);
        QCOMPARE(compareDatabase(m_cluster, bench.database(), bench.file()), QString());
        QCOMPARE(bench.follow({changes, changes}), QString());
        QCOMPARE(methodOf(bench, u"k"_s), u"full"_s);

        QCOMPARE(bench.exec(changes), QString());
        bench.request.tableMethods = turn == 0 ? TableMethods()
                                               : TableMethods{{u"public.k"_s, u"log"_s}};
        const SyncReport log = bench.sync();
        QCOMPARE(problemsOf(log), QString());
        QVERIFY(tableOf(log, u"public.k"_s).followed);
        QVERIFY(tableOf(log, u"public.k"_s).bytes > 0); // what it has is not a state of the log
        QCOMPARE(tableOf(log, u"public.d"_s).bytes, 0);
        QCOMPARE(followedTables(bench), u"d;k"_s);
        QCOMPARE(methodOf(bench, u"k"_s), u"log"_s);
        QCOMPARE(compareDatabase(m_cluster, bench.database(), bench.file()), QString());
        QCOMPARE(bench.exec(changes), QString());
        const SyncReport next = bench.sync();
        QCOMPARE(problemsOf(next), QString());
        QCOMPARE(tableOf(next, u"public.k"_s).bytes, 0);
        QVERIFY(tableOf(next, u"public.k"_s).inserts > 0);
        QCOMPARE(compareDatabase(m_cluster, bench.database(), bench.file()), QString());
    }
}

void LogMethods::full_whileWritten_handsOverExactly()
{
    QFETCH(const QString, plugin);
    LogBench bench(m_cluster, nextDatabase(), plugin);
    QCOMPARE(bench.exec(Writers::tables("k", "d") + Writers::rows("k", "d", 5000)), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    Writers writers(m_cluster, bench.database(), "k", "d");
    for (const char *method : {"full", "log", "full", "skip", "log"}) {
        const int before = writers.done();
        QTRY_VERIFY_WITH_TIMEOUT(writers.done() > before + 50, deadlineMs);
        const QString word = QString::fromLatin1(method);
        bench.request.tableMethods = {{u"public.k"_s, word}, {u"public.d"_s, word}};
        if (word == u"skip") // something has to be synced
            bench.request.tableMethods.remove(u"public.d"_s);
        QCOMPARE(problemsOf(bench.sync()), QString());
    }
    writers.stop();
    QCOMPARE(bench.syncAndCompare(), QString());
}

// What began before a table is followed has to end first. The table does not wait for that.
void LogMethods::full_backToLogBesideAnOpenTransaction_isFreshNevertheless()
{
    LogBench bench(m_cluster, nextDatabase(), u"pgoutput"_s);
    QCOMPARE(bench.exec(Writers::tables("k", "d") + Writers::rows("k", "d", 60)), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    bench.request.tableMethods = {{u"public.k"_s, u"full"_s}};
    QCOMPARE(bench.syncAndCompare(), QString());
    PgSession open(m_cluster, bench.database());
    QVERIFY(open.exec("BEGIN; INSERT INTO k VALUES (-1, 'not committed yet', 0);"
                      "INSERT INTO d VALUES (1, 'not committed yet')"));
    bench.request.tableMethods = {};
    QCOMPARE(bench.exec(changes), QString());
    const SyncReport report = bench.sync();
    QCOMPARE(problemsOf(report), QString());
    QCOMPARE(tableOf(report, u"public.k"_s).state, TableState::Done);
    QVERIFY(!tableOf(report, u"public.k"_s).followed);
    QVERIFY(tableOf(report, u"public.k"_s).notes.join(u' ').contains(u"followed from the next"));
    QCOMPARE(compareDatabase(m_cluster, bench.database(), bench.file()), QString());
    // Who keeps deleted rows keeps them, and waits.
    bench.request.log.keepDeleted = true;
    const SyncReport waiting = bench.sync();
    QCOMPARE(problemsOf(waiting), QString());
    QCOMPARE(tableOf(waiting, u"public.k"_s).state, TableState::Skipped);
    bench.request.log.keepDeleted = false;
    QVERIFY(open.exec("COMMIT"));
    QCOMPARE(bench.follow({changes}), QString());
    QCOMPARE(followedTables(bench), u"d;k"_s);
}

// What a transaction did before the table was published again is told by no slot.
void LogMethods::takenOutBesideAnOpenTransaction_losesNothing()
{
    LogBench bench(m_cluster, nextDatabase(), u"pgoutput"_s);
    QCOMPARE(bench.exec(Writers::tables("k", "d") + Writers::rows("k", "d", 60)), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    QCOMPARE(bench.exec("ALTER PUBLICATION " + bench.slot().toUtf8() + " DROP TABLE k"), QString());
    PgSession open(m_cluster, bench.database());
    QVERIFY(open.exec("BEGIN; INSERT INTO k VALUES (-1, 'not committed yet', 0)"));
    const SyncReport report = bench.sync();
    QCOMPARE(problemsOf(report), QString());
    QVERIFY(!tableOf(report, u"public.k"_s).followed);
    QVERIFY(tableOf(report, u"public.d"_s).followed);
    QVERIFY(open.exec("COMMIT"));
    QCOMPARE(bench.syncAndCompare(), QString());
    QCOMPARE(bench.follow({changes}), QString());
    QCOMPARE(followedTables(bench), u"d;k"_s);
}

void LogMethods::full_whileFollowing_isNotApplied()
{
    LogBench bench(m_cluster, nextDatabase());
    QCOMPARE(bench.exec(Writers::tables("k", "d") + Writers::rows("k", "d", 60)), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    bench.request.tableMethods = {{u"k"_s, u"full"_s}};
    Follower follower(bench.request);
    QTRY_VERIFY_WITH_TIMEOUT(isStreamed(m_cluster, bench), deadlineMs);
    const QString rows = sqliteText(bench.file(), u"SELECT count(*), sum(n) FROM k"_s);
    QCOMPARE(bench.exec(changes), QString());
    QCOMPARE(bench.exec("INSERT INTO d VALUES (99, 'last')"), QString());
    QTRY_COMPARE_WITH_TIMEOUT(sqliteText(bench.file(), u"SELECT count(*) FROM d WHERE a = 99"_s),
                              u"1"_s, deadlineMs);
    QCOMPARE(sqliteText(bench.file(), u"SELECT count(*), sum(n) FROM k"_s), rows);
    QCOMPARE(follower.stopAndTellProblems(), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    bench.request.tableMethods = {};
    QCOMPARE(bench.syncAndCompare(), QString());
}

void LogMethods::full_ofDeletesThatAreKept_isEqual()
{
    LogBench bench(m_cluster, nextDatabase());
    bench.request.log.keepDeleted = true;
    QCOMPARE(bench.exec(Writers::tables("k", "d") + Writers::rows("k", "d", 60)), QString());
    QCOMPARE(problemsOf(bench.sync()), QString());
    QCOMPARE(bench.exec("DELETE FROM k WHERE id < 5"), QString());
    QCOMPARE(problemsOf(bench.sync()), QString());
    const QString marked = u"SELECT count(*) FROM k WHERE _deleted_at IS NOT NULL"_s;
    QCOMPARE(sqliteText(bench.file(), marked), u"4"_s);
    bench.request.tableMethods = {{u"public.k"_s, u"full"_s}};
    QCOMPARE(problemsOf(bench.sync()), QString());
    QCOMPARE(sqliteText(bench.file(), u"SELECT count(*) FROM k"_s), u"56"_s);
    bench.request.tableMethods = {};
    QCOMPARE(problemsOf(bench.sync()), QString());
    QCOMPARE(bench.exec("DELETE FROM k WHERE id < 7"), QString());
    QCOMPARE(problemsOf(bench.sync()), QString());
    QCOMPARE(sqliteText(bench.file(), marked), u"2"_s);
    QCOMPARE(sqliteText(bench.file(), u"SELECT count(*) FROM k WHERE _deleted_at IS NULL"_s),
             u"54"_s);
}

void LogMethods::skip_leavesTheOldCopy_data()
{
    addMethodRows();
}

void LogMethods::skip_leavesTheOldCopy()
{
    QFETCH(const bool, isLog);
    LogBench bench(m_cluster, nextDatabase());
    bench.request.method = isLog ? SyncMethod::Log : SyncMethod::Full;
    QCOMPARE(bench.exec(Writers::tables("k", "d") + Writers::rows("k", "d", 60)), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    const QString before = sqliteText(bench.file(), u"SELECT count(*), sum(id), sum(n) FROM k"_s);
    bench.request.tableMethods = {{u"public.k"_s, u"skip"_s}};
    for (int run = 0; run < 2; ++run) {
        QCOMPARE(bench.exec(changes), QString());
        const SyncReport report = bench.sync();
        QCOMPARE(problemsOf(report), QString());
        QCOMPARE(report.exitCode(), ExitCode::Done);
        const TableProgress left = tableOf(report, u"public.k"_s);
        QCOMPARE(left.state, TableState::Skipped);
        QVERIFY2(left.notes.join(u' ').startsWith(u"left out by choice; an earlier copy stays"),
                 qPrintable(left.notes.join(u' ')));
        QCOMPARE(sqliteText(bench.file(), u"SELECT count(*), sum(id), sum(n) FROM k"_s), before);
        QCOMPARE(compareDatabase(m_cluster, bench.database(), bench.file(), {u"public.k"_s}),
                 QString());
    }
    bench.request.tableMethods = {};
    QCOMPARE(bench.syncAndCompare(), QString());
    QCOMPARE(bench.exec(changes), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
}

void LogMethods::skip_fromTheStart_copiesNothing()
{
    LogBench bench(m_cluster, nextDatabase());
    QCOMPARE(bench.exec(Writers::tables("k", "d") + Writers::rows("k", "d", 60)), QString());
    bench.request.tableMethods = {{u"public.k"_s, u"skip"_s}};
    QCOMPARE(problemsOf(bench.sync()), QString());
    QCOMPARE(methodOf(bench, u"k"_s), QString());
    // What is left out is not published either.
    QCOMPARE(m_cluster.query("SELECT string_agg(tablename, ' ') FROM pg_publication_tables",
                             bench.database())[0][0],
             QByteArray("d"));
    bench.request.tableMethods = {};
    QCOMPARE(bench.follow({changes}), QString());
}

void LogMethods::skip_everything_isNamed_data()
{
    addMethodRows();
}

void LogMethods::skip_everything_isNamed()
{
    QFETCH(const bool, isLog);
    LogBench bench(m_cluster, nextDatabase());
    bench.request.method = isLog ? SyncMethod::Log : SyncMethod::Full;
    QCOMPARE(bench.exec(Writers::tables("k", "d")), QString());
    bench.request.tableMethods = {{u"public.k"_s, u"skip"_s}, {u"public.d"_s, u"skip"_s}};
    const SyncReport report = bench.sync();
    QCOMPARE(failuresOf(report), QStringList(u"run: all-left-out"_s));
    QCOMPARE(report.exitCode(), ExitCode::Usage);
    QVERIFY(!QFile::exists(bench.file()));
    QCOMPARE(m_cluster.query("SELECT count(*) FROM pg_replication_slots WHERE database = '"
                             + bench.database().toUtf8() + '\'')[0][0],
             QByteArray("0"));
}

void LogMethods::log_ofATableThatCannotBeFollowed_isCopied()
{
    LogBench bench(m_cluster, nextDatabase());
    QCOMPARE(bench.exec(Writers::tables("k", "d") + Writers::rows("k", "d", 60)
                        + "CREATE TABLE keyless (x int); INSERT INTO keyless VALUES (1), (1)"),
             QString());
    bench.request.tableMethods = {{u"public.keyless"_s, u"log"_s}, {u"public.k"_s, u"log"_s}};
    for (int run = 0; run < 2; ++run) {
        const SyncReport report = bench.sync();
        QCOMPARE(problemsOf(report), QString());
        const TableProgress keyless = tableOf(report, u"public.keyless"_s);
        QVERIFY(!keyless.followed);
        QCOMPARE(
            keyless.notes,
            QStringList(u"cannot be followed as was chosen, copied in full in each run: it has "
                        u"no primary key"_s));
        QVERIFY(tableOf(report, u"public.k"_s).followed);
        QCOMPARE(compareDatabase(m_cluster, bench.database(), bench.file()), QString());
        QCOMPARE(bench.exec("INSERT INTO keyless VALUES (2); DELETE FROM k WHERE id = 9"),
                 QString());
    }
    // As soon as it can be.
    QCOMPARE(bench.exec("ALTER TABLE keyless REPLICA IDENTITY FULL"), QString());
    QCOMPARE(bench.follow({"UPDATE keyless SET x = 5 WHERE x = 2"}), QString());
    QCOMPARE(methodOf(bench, u"keyless"_s), u"log"_s);
}

void LogMethods::log_withMethodFull_saysNothing()
{
    LogBench bench(m_cluster, nextDatabase());
    bench.request.method = SyncMethod::Full;
    QCOMPARE(bench.exec(Writers::tables("k", "d") + Writers::rows("k", "d", 60)), QString());
    bench.request.tableMethods = {{u"public.k"_s, u"log"_s}, {u"public.d"_s, u"full"_s}};
    const SyncReport report = bench.sync();
    QCOMPARE(problemsOf(report), QString());
    QVERIFY(!tableOf(report, u"public.k"_s).followed);
    QCOMPARE(compareDatabase(m_cluster, bench.database(), bench.file()), QString());
    QCOMPARE(m_cluster.query("SELECT count(*) FROM pg_replication_slots WHERE database = '"
                             + bench.database().toUtf8() + '\'')[0][0],
             QByteArray("0"));
}

void LogMethods::unknownTable_isNoted()
{
    LogBench bench(m_cluster, nextDatabase());
    QCOMPARE(bench.exec(Writers::tables("k", "d")), QString());
    bench.request.tableMethods = {{u"public.nix"_s, u"skip"_s}};
    const SyncReport report = bench.sync();
    QCOMPARE(problemsOf(report), QString());
    QCOMPARE(report.notes.filter(u"public.nix"_s).size(), 1);
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::LogMethods)
#include "tst_logmethods.moc"
