// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every kind of change of rows, through both plugins: after each run source equals destination.

#include "tests/support/logbench.h"
#include "tests/support/logworkers.h"
#include "tests/support/pgcluster.h"
#include "tests/support/syncharness.h"
#include "tests/support/tablecomparison.h"

#include <QtTest>

#include <chrono>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

using Steps = QList<QByteArray>;

class LogChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void changes_data();
    void changes();
    void identity_goneForAWhile_isCopiedAgain_data();
    void identity_goneForAWhile_isCopiedAgain();
    void identity_goneForAWhile_whileFollowing_isCopiedAgain();
    void deletes_kept_stayMarked();
    void table_withoutIdentity_isCopiedInFull();
    void deferrableKey_largeTransaction_isCopiedAgain();

private:
    PgCluster m_cluster{logicalServer()};
    int m_number = 0;
};

void LogChanges::initTestCase()
{
    QString error;
    QVERIFY2(m_cluster.start(&error), qPrintable(error));
}

void LogChanges::changes_data()
{
    QTest::addColumn<QString>("plugin");
    QTest::addColumn<QByteArray>("setup");
    QTest::addColumn<Steps>("steps");

    const auto add = [&](const char *name, const QByteArray &setup, const Steps &steps) {
        QTest::addRow("pgoutput, %s", name) << u"pgoutput"_s << setup << steps;
        if (m_cluster.hasPlugin(u"wal2json"_s))
            QTest::addRow("wal2json, %s", name) << u"wal2json"_s << setup << steps;
    };
    const QByteArray people =
        "CREATE TABLE t (id int PRIMARY KEY, v text, n numeric);"
        "INSERT INTO t SELECT g, 'v' || g, g / 3.0 FROM generate_series(1, 50) g;";
    const QByteArray large = "CREATE TABLE t (id int PRIMARY KEY, v text, big text);"
                             "ALTER TABLE t ALTER big SET STORAGE EXTERNAL;"
                             "INSERT INTO t SELECT g, 'v' || g, repeat(chr(64 + g), 9000)"
                             " FROM generate_series(1, 9) g;";
    add("rows", people,
        {"INSERT INTO t VALUES (100, 'new', 1.5), (101, NULL, NULL)",
         "UPDATE t SET v = 'changed ' || id WHERE id % 2 = 0", "DELETE FROM t WHERE id < 20",
         "INSERT INTO t VALUES (1, 'again', 0); UPDATE t SET n = 7 WHERE id = 1;"
         "DELETE FROM t WHERE id = 100; INSERT INTO t VALUES (100, 'third', 3)",
         "DELETE FROM t", "INSERT INTO t VALUES (5, 'only', 5)"});
    add("nothing at all", people, {"SELECT 1", "CREATE TABLE other_table (x int PRIMARY KEY)"});
    add("zeros of two signs",
        "CREATE TABLE t (f float8, n float4, v text); ALTER TABLE t REPLICA IDENTITY FULL;"
        "INSERT INTO t VALUES (0, 1, 'a'), ('-0', 1, 'a'), (2, 0, 'b'), (2, '-0', 'b'), (0, 0, "
        "'c');"
        "CREATE TABLE k (f float8 PRIMARY KEY, v text); INSERT INTO k VALUES (0, 'a'), (1, 'b')",
        {"DELETE FROM t WHERE f::text = '-0'; UPDATE t SET v = 'x' WHERE n::text = '-0'",
         "INSERT INTO t VALUES ('-0', 1, 'a'); UPDATE k SET f = '-0' WHERE f = 0",
         "UPDATE t SET f = 0 WHERE f::text = '-0'; UPDATE k SET f = 0, v = 'c' WHERE f = 0",
         "DELETE FROM k WHERE f = 0; INSERT INTO k VALUES ('-0', 'd')",
         "UPDATE t SET f = '-0' WHERE v = 'c'; INSERT INTO t VALUES (0, 0, 'c')",
         "DELETE FROM t WHERE v = 'c' AND f::text = '-0'; UPDATE k SET v = 'e'"});
    add("moved keys", people,
        {"UPDATE t SET id = id + 1000 WHERE id <= 10",
         "UPDATE t SET id = 2000 WHERE id = 1001; INSERT INTO t VALUES (1001, 'in its place', 1)",
         "UPDATE t SET id = 3000 WHERE id = 2000; UPDATE t SET id = 4000 WHERE id = 3000;"
         "UPDATE t SET v = 'far' WHERE id = 4000",
         "UPDATE t SET id = -id WHERE id BETWEEN 11 AND 20; UPDATE t SET id = -id WHERE id < 0"});
    add("unchanged large values", large,
        {"UPDATE t SET v = 'small change' WHERE id < 5",
         "UPDATE t SET big = 'now short' WHERE id = 1", "UPDATE t SET id = id + 100",
         "UPDATE t SET id = id + 100, v = 'moved' WHERE id > 104",
         "UPDATE t SET v = 'a'; UPDATE t SET v = 'b'; UPDATE t SET id = 1 WHERE id = 101",
         "INSERT INTO t VALUES (50, 'in', repeat('q', 9000)); UPDATE t SET v = 'same transaction'"
         " WHERE id = 50; UPDATE t SET id = 51 WHERE id = 50",
         "UPDATE t SET big = NULL WHERE id = 51; UPDATE t SET v = 'x' WHERE id = 51",
         "DELETE FROM t WHERE id > 51"});
    add("large values, whole old rows", large + "ALTER TABLE t REPLICA IDENTITY FULL;",
        {"UPDATE t SET v = 'small change' WHERE id < 5", "UPDATE t SET id = id + 100",
         "DELETE FROM t WHERE id = 103"});
    add("large key",
        "CREATE TABLE t (k text PRIMARY KEY, v text);"
        "ALTER TABLE t ALTER k SET STORAGE EXTERNAL;"
        "INSERT INTO t SELECT repeat(chr(64 + g), 2500), 'v' FROM generate_series(1, 5) g;",
        {"UPDATE t SET v = 'w' WHERE k LIKE 'A%'",
         "UPDATE t SET k = repeat('Z', 2400) WHERE k LIKE 'B%'",
         "DELETE FROM t WHERE k LIKE 'C%'"});
    add("composite key",
        "CREATE TABLE t (a text, v text, b int, c date, PRIMARY KEY (b, a, c));"
        "INSERT INTO t SELECT 'a' || g % 3, 'v', g, date '2024-01-01' + g FROM generate_series(1, "
        "20) g;",
        {"UPDATE t SET v = 'w' WHERE b > 10", "UPDATE t SET a = 'moved' WHERE b = 3",
         "UPDATE t SET c = c + 100 WHERE b = 4", "DELETE FROM t WHERE b < 3"});
    add("keys swapped in one statement",
        "CREATE TABLE t (id int, v text, PRIMARY KEY (id) DEFERRABLE INITIALLY DEFERRED);"
        "ALTER TABLE t REPLICA IDENTITY FULL;"
        "INSERT INTO t SELECT g, 'v' || g FROM generate_series(1, 6) g;",
        {"UPDATE t SET id = 7 - id", "UPDATE t SET id = 3 - id WHERE id < 3",
         "BEGIN; UPDATE t SET id = 4 WHERE id = 5; UPDATE t SET id = 5 WHERE v = 'v3';"
         "DELETE FROM t WHERE id = 4 AND v = 'v2'; COMMIT"});
    add("no key, whole old rows",
        "CREATE TABLE t (a int, b text, c float8, d jsonb);"
        "ALTER TABLE t REPLICA IDENTITY FULL;"
        "INSERT INTO t VALUES (1, 'x', 0.1, '{}'), (1, 'x', 0.1, '{}'), (2, NULL, NULL, NULL),"
        " (2, NULL, NULL, NULL), (3, '', -0.0, '[1, 2]');",
        {"DELETE FROM t WHERE ctid = (SELECT min(ctid) FROM t WHERE a = 1)",
         "UPDATE t SET b = 'y' WHERE ctid = (SELECT min(ctid) FROM t WHERE a = 2)",
         "INSERT INTO t VALUES (2, NULL, NULL, NULL), (1, 'x', 0.1, '{}')",
         "UPDATE t SET a = a + 1", "DELETE FROM t WHERE b IS NULL", "TRUNCATE t"});
    add("replica identity of another index",
        "CREATE TABLE t (id int PRIMARY KEY, code text NOT NULL UNIQUE, v text);"
        "ALTER TABLE t REPLICA IDENTITY USING INDEX t_code_key;"
        "INSERT INTO t SELECT g, 'c' || g, 'v' FROM generate_series(1, 10) g;",
        {"UPDATE t SET v = 'w' WHERE id < 4", "UPDATE t SET id = id + 100 WHERE id = 5",
         "UPDATE t SET code = 'other' WHERE id = 6", "DELETE FROM t WHERE id > 8"});
    add("truncate",
        people
            + "CREATE TABLE u (id int PRIMARY KEY REFERENCES t);"
              "INSERT INTO u SELECT id FROM t;",
        {"TRUNCATE t CASCADE",
         "INSERT INTO t VALUES (1, 'a', 1); TRUNCATE t, u; INSERT INTO t VALUES"
         " (2, 'b', 2)",
         "INSERT INTO u VALUES (2)",
         "BEGIN; TRUNCATE u RESTART IDENTITY; INSERT INTO u VALUES (2);"
         "ROLLBACK"});
    add("savepoints", people,
        {"BEGIN; INSERT INTO t VALUES (200, 'kept', 0); SAVEPOINT a; INSERT INTO t VALUES (201, "
         "'gone', 0);"
         "UPDATE t SET v = 'gone'; ROLLBACK TO a; SAVEPOINT b; DELETE FROM t WHERE id = 1; RELEASE "
         "b;"
         "COMMIT",
         "BEGIN; DELETE FROM t; ROLLBACK"});
    add("prepared transactions", people,
        {"BEGIN; INSERT INTO t VALUES (300, 'prepared', 1); PREPARE TRANSACTION 'one'", "SELECT 1",
         "COMMIT PREPARED 'one'", "BEGIN; DELETE FROM t WHERE id < 9; PREPARE TRANSACTION 'two'",
         "ROLLBACK PREPARED 'two'"});
    add("partitions",
        "CREATE TABLE t (id int, day date, v text, PRIMARY KEY (id, day)) PARTITION BY RANGE (day);"
        "CREATE TABLE t_1 PARTITION OF t FOR VALUES FROM ('2024-01-01') TO ('2024-02-01');"
        "CREATE TABLE t_2 (v text, day date NOT NULL, gone int, id int NOT NULL);"
        "ALTER TABLE t_2 DROP gone;"
        "ALTER TABLE t ATTACH PARTITION t_2 FOR VALUES FROM ('2024-02-01') TO ('2024-03-01');"
        "INSERT INTO t SELECT g, date '2024-01-01' + g, 'v' FROM generate_series(1, 50) g;",
        {"INSERT INTO t VALUES (100, '2024-01-05', 'new'), (101, '2024-02-05', 'new')",
         "UPDATE t SET day = day + 31 WHERE day < '2024-01-10'", "DELETE FROM t WHERE id % 5 = 0",
         "CREATE TABLE t_3 PARTITION OF t FOR VALUES FROM ('2024-03-01') TO ('2024-04-01');"
         "INSERT INTO t VALUES (200, '2024-03-02', 'third')",
         "TRUNCATE t_1", "INSERT INTO t VALUES (201, '2024-01-02', 'first again')", "TRUNCATE t",
         "INSERT INTO t VALUES (202, '2024-02-02', 'second')"});
    add("generated columns",
        "CREATE TABLE t (id int PRIMARY KEY, a int, b int GENERATED ALWAYS AS (a * 2) STORED, c "
        "text);"
        "INSERT INTO t (id, a) SELECT g, g FROM generate_series(1, 9) g;",
        {"UPDATE t SET a = a + 1 WHERE id < 5", "INSERT INTO t (id, a) VALUES (50, 50), (51, NULL)",
         "UPDATE t SET id = 60 WHERE id = 50", "UPDATE t SET c = 'only this' WHERE id = 9",
         "DELETE FROM t WHERE id = 51"});
    add("names that differ in case only",
        "CREATE TABLE \"T\" (id int PRIMARY KEY, \"Id\" int, \"ID\" text);"
        "CREATE TABLE t (id int PRIMARY KEY, v text);"
        "INSERT INTO \"T\" VALUES (1, 2, 'three'); INSERT INTO t VALUES (1, 'small');",
        {"UPDATE \"T\" SET \"ID\" = 'four', \"Id\" = 5; UPDATE t SET v = 'w'",
         "INSERT INTO \"T\" VALUES (2, 3, 'x'); DELETE FROM t"});
    add("hostile names",
        "CREATE SCHEMA \"s.p, a\\c'e\"; CREATE TABLE \"s.p, a\\c'e\".\"t.\"\",\\'\" (\"k \"\"'\\\" "
        "int PRIMARY"
        " KEY, \"\xc3\xa9 \xe2\x80\xae\" text);"
        "INSERT INTO \"s.p, a\\c'e\".\"t.\"\",\\'\" VALUES (1, 'a');",
        {"UPDATE \"s.p, a\\c'e\".\"t.\"\",\\'\" SET \"\xc3\xa9 \xe2\x80\xae\" = "
         "E'b\\\\\\n\"''\\x01'",
         "INSERT INTO \"s.p, a\\c'e\".\"t.\"\",\\'\" VALUES (2, 'c')"});
    add("only a key",
        "CREATE TABLE t (a int, b int, PRIMARY KEY (a, b)); INSERT INTO t VALUES (1, 2);",
        {"INSERT INTO t VALUES (3, 4)", "UPDATE t SET a = 5 WHERE a = 1",
         "DELETE FROM t WHERE a = 3"});
    add("a matview that is refreshed",
        people + "CREATE MATERIALIZED VIEW mv AS SELECT * FROM t; CREATE UNIQUE INDEX ON mv (id);",
        {"INSERT INTO t VALUES (500, 'x', 1); REFRESH MATERIALIZED VIEW CONCURRENTLY mv"});
}

void LogChanges::changes()
{
    QFETCH(const QString, plugin);
    QFETCH(const QByteArray, setup);
    QFETCH(const Steps, steps);
    LogBench bench(m_cluster, u"changes_%1"_s.arg(++m_number), plugin);
    QCOMPARE(bench.exec(setup), QString());
    QCOMPARE(bench.follow(steps), QString());
}

void LogChanges::identity_goneForAWhile_isCopiedAgain_data()
{
    QTest::addColumn<QByteArray>("away");
    QTest::addColumn<QByteArray>("back");
    QTest::addColumn<bool>("streams");
    QTest::addColumn<bool>("quiet");
    const auto row = [](const char *name, const QByteArray &away, const QByteArray &back) {
        QTest::addRow("%s, pulled", name) << away << back << false << false;
        QTest::addRow("%s, streamed", name) << away << back << true << false;
        QTest::addRow("%s, warnings silenced", name) << away << back << false << true;
    };
    row("nothing", "ALTER TABLE t REPLICA IDENTITY NOTHING",
        "ALTER TABLE t REPLICA IDENTITY DEFAULT");
    row("no key", "ALTER TABLE t DROP CONSTRAINT t_pkey", "ALTER TABLE t ADD PRIMARY KEY (id)");
    row("partition", "ALTER TABLE \"p'1\" REPLICA IDENTITY NOTHING",
        "ALTER TABLE \"p'1\" REPLICA IDENTITY DEFAULT");
}

constexpr auto identified =
    "CREATE TABLE t (id int PRIMARY KEY, v text); INSERT INTO t SELECT g, 'v' FROM "
    "generate_series(1, 9) g; CREATE TABLE other (id int PRIMARY KEY, v text); INSERT INTO other "
    "VALUES (1, 'a'); CREATE TABLE p (id int PRIMARY KEY, v text) PARTITION BY RANGE (id); CREATE "
    "TABLE \"p'1\" PARTITION OF p FOR VALUES FROM (0) TO (100); INSERT INTO p VALUES (1, 'a'), (2, "
    "'b')";

// wal2json leaves out what it cannot tell by a row; pgoutput's server refuses such changes.
void LogChanges::identity_goneForAWhile_isCopiedAgain()
{
    QFETCH(const QByteArray, away);
    QFETCH(const QByteArray, back);
    QFETCH(const bool, streams);
    QFETCH(const bool, quiet);
    if (!m_cluster.hasPlugin(u"wal2json"_s))
        QSKIP("wal2json is not installed: changes that it leaves out were NOT tested");
    LogBench bench(m_cluster, u"identity_%1"_s.arg(++m_number), u"wal2json"_s);
    const QByteArray alter = "ALTER DATABASE " + bench.database().toUtf8() + " SET ";
    QCOMPARE(bench.exec(identified), QString());
    if (quiet)
        QCOMPARE(bench.exec(alter + "client_min_messages = 'error'"), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    QCOMPARE(bench.exec(away), QString());
    QCOMPARE(bench.exec("UPDATE t SET v = 'lost' WHERE id < 3; UPDATE p SET v = 'lost'"),
             QString());
    QCOMPARE(bench.exec("DELETE FROM t WHERE id = 5"), QString());
    QCOMPARE(bench.exec(back), QString());
    if (streams) {
        QCOMPARE(bench.exec(alter + "temp_file_limit = '1MB'"), QString());
        QCOMPARE(bench.exec(alter + "work_mem = '64kB'"), QString());
        QCOMPARE(bench.exec("INSERT INTO other SELECT g, repeat('x', 100) FROM generate_series(10, "
                            "20000) g"),
                 QString());
    }
    QCOMPARE(bench.exec("INSERT INTO other VALUES (2, 'b'); INSERT INTO t VALUES (20, 'new')"),
             QString());
    const SyncReport report = bench.sync();
    QCOMPARE(problemsOf(report), QString());
    QCOMPARE(tableOf(report, u"public.other"_s).bytes, 0);
    QCOMPARE(compareDatabase(m_cluster, bench.database(), bench.file()), QString());
    const SyncReport next = bench.sync();
    QCOMPARE(problemsOf(next), QString());
    for (const TableProgress &table : next.tables)
        QCOMPARE(table.bytes, 0);
    QCOMPARE(bench.follow({"UPDATE t SET v = 'later'; UPDATE p SET v = 'later'"}), QString());
}

void LogChanges::identity_goneForAWhile_whileFollowing_isCopiedAgain()
{
    constexpr int deadlineMs = 30'000;
    if (!m_cluster.hasPlugin(u"wal2json"_s))
        QSKIP("wal2json is not installed: changes that it leaves out were NOT tested");
    LogBench bench(m_cluster, u"identity_%1"_s.arg(++m_number), u"wal2json"_s);
    QCOMPARE(bench.exec(identified), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    bench.request.log.catalogueInterval = std::chrono::hours(1); // without a look at the catalogue
    Follower follower(bench.request);
    QTRY_VERIFY_WITH_TIMEOUT(isStreamed(m_cluster, bench), deadlineMs);
    QCOMPARE(bench.exec("BEGIN; ALTER TABLE t REPLICA IDENTITY NOTHING; UPDATE t SET v = 'lost'; "
                        "ALTER TABLE t REPLICA IDENTITY DEFAULT; COMMIT"),
             QString());
    QTRY_COMPARE_WITH_TIMEOUT(
        sqliteText(bench.file(), u"SELECT count(*) FROM t WHERE v = 'lost'"_s), u"9"_s, deadlineMs);
    QCOMPARE(follower.stopAndTellProblems(), QString());
    QCOMPARE(bench.follow({"DELETE FROM t WHERE id < 4"}), QString());
}

void LogChanges::deletes_kept_stayMarked()
{
    LogBench bench(m_cluster, u"kept"_s);
    bench.request.log.keepDeleted = true;
    QCOMPARE(bench.exec("CREATE TABLE t (id int PRIMARY KEY, v text);"
                        "INSERT INTO t VALUES (1, 'a'), (2, 'b'), (3, 'c');"),
             QString());
    QCOMPARE(problemsOf(bench.sync()), QString());
    QCOMPARE(bench.exec("DELETE FROM t WHERE id = 1; UPDATE t SET id = 4 WHERE id = 2"), QString());
    QCOMPARE(problemsOf(bench.sync()), QString());
    QCOMPARE(
        sqliteText(bench.file(), u"SELECT id, v, _deleted_at IS NOT NULL FROM t ORDER BY id"_s),
        u"1|a|1;2|b|1;3|c|0;4|b|0"_s);
    QCOMPARE(bench.exec("INSERT INTO t VALUES (1, 'back')"), QString());
    QCOMPARE(problemsOf(bench.sync()), QString());
    QCOMPARE(
        sqliteText(bench.file(), u"SELECT id, v FROM t WHERE _deleted_at IS NULL ORDER BY id"_s),
        u"1|back;3|c;4|b"_s);
    QCOMPARE(bench.exec("TRUNCATE t; INSERT INTO t VALUES (9, 'new')"), QString());
    QCOMPARE(problemsOf(bench.sync()), QString());
    QCOMPARE(
        sqliteText(bench.file(), u"SELECT id, v FROM t WHERE _deleted_at IS NULL ORDER BY id"_s),
        u"9|new"_s);
    // TRUNCATE has the table copied anew; what it had is marked, not gone.
    QCOMPARE(sqliteText(bench.file(),
                        u"SELECT id, v FROM t WHERE _deleted_at IS NOT NULL ORDER BY id"_s),
             u"1|back;2|b;3|c;4|b"_s);
    QCOMPARE(bench.exec("DELETE FROM t; ALTER TABLE t ALTER v TYPE varchar(9) USING v || '!'"),
             QString());
    QCOMPARE(problemsOf(bench.sync()), QString());
    QCOMPARE(sqliteText(bench.file(), u"SELECT count(*), count(_deleted_at) FROM t"_s), u"5|5"_s);
}

void LogChanges::table_withoutIdentity_isCopiedInFull()
{
    LogBench bench(m_cluster, u"full_ones"_s);
    QCOMPARE(bench.exec("CREATE TABLE a_nokey (x int); INSERT INTO a_nokey VALUES (1), (1);"
                        "CREATE TABLE b_nothing (id int PRIMARY KEY); ALTER TABLE b_nothing REPLICA"
                        " IDENTITY NOTHING; INSERT INTO b_nothing VALUES (1);"
                        "CREATE UNLOGGED TABLE c_unlogged (id int PRIMARY KEY);"
                        "CREATE TABLE d_deferrable (id int PRIMARY KEY DEFERRABLE);"
                        "CREATE VIEW e_view AS SELECT 1 AS one;"
                        "CREATE TABLE f_followed (id int PRIMARY KEY)"),
             QString());
    QCOMPARE(bench.follow({"INSERT INTO a_nokey VALUES (2); UPDATE a_nokey SET x = 5 WHERE x = 1",
                           "UPDATE b_nothing SET id = 2; INSERT INTO c_unlogged VALUES (1)",
                           "INSERT INTO d_deferrable VALUES (1); UPDATE d_deferrable SET id = 2"}),
             QString());
    const SyncReport report = bench.sync();
    for (const TableProgress &table : report.tables) {
        const bool followed = table.table.name == u"f_followed";
        QCOMPARE(table.followed, followed);
        QCOMPARE(table.notes.join(u' ').contains(u"copied in full in each run"), !followed);
    }
}

// Two rows may share the key until the transaction ends: it is held whole, but not without end.
void LogChanges::deferrableKey_largeTransaction_isCopiedAgain()
{
    LogBench bench(m_cluster, u"held_together"_s);
    bench.request.log.limits.changes = 50;
    QCOMPARE(bench.exec("CREATE TABLE t (id int, v text, PRIMARY KEY (id) DEFERRABLE);"
                        "ALTER TABLE t REPLICA IDENTITY FULL;"
                        "CREATE TABLE other (id int PRIMARY KEY, v text);"
                        "INSERT INTO t SELECT g, 'v' || g FROM generate_series(1, 200) g;"
                        "INSERT INTO other SELECT g, 'v' FROM generate_series(1, 500) g"),
             QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    const auto copiedAgain = [&bench] {
        const SyncReport report = bench.sync();
        for (const TableProgress &table : report.tables) {
            if (table.notes.join(u' ').contains(u"held together"))
                return table.table.name;
        }
        return QString();
    };
    // More than one batch, but not too many to hold.
    QCOMPARE(bench.exec("UPDATE t SET id = 91 - id WHERE id <= 90"), QString());
    QCOMPARE(copiedAgain(), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    QCOMPARE(bench.exec("UPDATE t SET id = 201 - id"), QString());
    QCOMPARE(copiedAgain(), u"t"_s);
    QCOMPARE(bench.syncAndCompare(), QString());
    // A transaction before is none of the large one's concern.
    QCOMPARE(bench.exec("UPDATE t SET id = 3 - id WHERE id < 3"), QString());
    QCOMPARE(bench.exec("UPDATE other SET v = 'x'"), QString());
    QCOMPARE(copiedAgain(), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    // The many changes are another table's.
    QCOMPARE(bench.exec("BEGIN; UPDATE t SET v = 'w' WHERE id = 7; UPDATE other SET v = 'w';"
                        "UPDATE t SET id = 3 - id WHERE id < 3; COMMIT"),
             QString());
    QCOMPARE(copiedAgain(), u"t"_s);
    QCOMPARE(bench.syncAndCompare(), QString());
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::LogChanges)
#include "tst_logchanges.moc"
