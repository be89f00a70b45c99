// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every kind of change of a table's shape, also those that the log does not show, with rows changed
// before, between and after, through both plugins: after each run source equals destination.

#include "tests/support/logbench.h"
#include "tests/support/logworkers.h"
#include "tests/support/syncharness.h"
#include "tests/support/tablecomparison.h"

#include <QtTest>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

using Steps = QList<QByteArray>;

class LogSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void alterations_data();
    void alterations();
    void column_added_isNotCopiedAgain();
    void column_dropped_isKept();
    void table_dropped_isKept();
    void whileFollowing_rowToBeFetchedIsElsewhere_data();
    void whileFollowing_rowToBeFetchedIsElsewhere();

private:
    PgCluster m_cluster{logicalServer()};
    int m_number = 0;
};

void LogSchema::initTestCase()
{
    QString error;
    QVERIFY2(m_cluster.start(&error), qPrintable(error));
}

void LogSchema::alterations_data()
{
    QTest::addColumn<QString>("plugin");
    QTest::addColumn<Steps>("steps");

    const auto add = [&](const char *name, const Steps &steps) {
        QTest::addRow("pgoutput, %s", name) << u"pgoutput"_s << steps;
        if (m_cluster.hasPlugin(u"wal2json"_s))
            QTest::addRow("wal2json, %s", name) << u"wal2json"_s << steps;
    };
    const QByteArray before = "INSERT INTO t VALUES (1001, 'before', 1, 'sad');"
                              "UPDATE t SET v = 'changed before' WHERE id = 2;"
                              "DELETE FROM t WHERE id = 3;";
    const QByteArray after =
        ";INSERT INTO t (id, n) VALUES (2001, 2); UPDATE t SET n = n + 1 WHERE id = 4;"
        "DELETE FROM t WHERE id = 5";
    add("column without default",
        {before + "ALTER TABLE t ADD c text" + after, "UPDATE t SET c = 'set' WHERE id < 9"});
    add("column with default",
        {before + "ALTER TABLE t ADD c text DEFAULT 'it''s \"{,}\\'" + after,
         "ALTER TABLE t ALTER c SET DEFAULT 'later'; INSERT INTO t (id) VALUES (3000)"});
    add("columns with defaults of many types",
        {before
         + "ALTER TABLE t ADD c1 int[] DEFAULT '{1,NULL}', ADD c2 timestamptz DEFAULT '2024-05-01"
           " 10:00+02', ADD c3 bytea DEFAULT '\\x00ff', ADD c4 numeric DEFAULT 'NaN', ADD c5 float4"
           " DEFAULT 0.1, ADD c6 bool DEFAULT true, ADD c7 jsonb DEFAULT '{\"a\": [1]}', ADD c8"
           " interval DEFAULT '1 day', ADD c9 date DEFAULT 'infinity'"
         + after});
    add("column with volatile default",
        {before + "ALTER TABLE t ADD c float8 DEFAULT random()" + after});
    add("serial column", {before + "ALTER TABLE t ADD c serial" + after});
    add("generated column",
        {before + "ALTER TABLE t ADD c int GENERATED ALWAYS AS (n * 2) STORED" + after});
    add("type rewritten", {before + "ALTER TABLE t ALTER n TYPE bigint USING n * 100" + after});
    add("type rewritten to text",
        {before + "ALTER TABLE t ALTER n TYPE text USING 'x' || n",
         "UPDATE t SET n = 'y' WHERE id = 1"});
    add("type changed without a rewrite",
        {before + "ALTER TABLE t ALTER v TYPE varchar(500)" + after,
         "ALTER TABLE t ALTER stamp TYPE timestamptz; UPDATE t SET stamp = now() WHERE id = 1"});
    // wal2json writes their values, of which nothing else tells the type, in another way.
    const QByteArray values = "UPDATE t SET f = 'NaN', d = 'NaN', b = '\\x00ff' WHERE id %1 = 0;"
                              "UPDATE t SET f = NULL, d = 1.5, b = '\\x' WHERE id %1 = 1;";
    const QByteArray odd = QByteArray(values).replace("%1", "% 4");
    const QByteArray even = QByteArray(values).replace("%1", "% 8");
    add("types become domains and come back",
        {before
             + "CREATE DOMAIN number AS numeric; CREATE DOMAIN factor AS float8; CREATE DOMAIN "
               "photo AS bytea; ALTER TABLE t ADD f numeric, ADD d float8, ADD b bytea",
         odd + "ALTER TABLE t ALTER f TYPE number, ALTER d TYPE factor, ALTER b TYPE photo;" + even,
         even + "ALTER TABLE t ALTER f TYPE numeric, ALTER d TYPE float8, ALTER b TYPE bytea;"
             + odd});
    add("bytea rewritten to text and back",
        {before + "ALTER TABLE t ADD b bytea DEFAULT '\\x616263'",
         "UPDATE t SET b = '\\x00ff' WHERE id = 1;"
         "ALTER TABLE t ALTER b DROP DEFAULT, ALTER b TYPE text USING encode(b, 'hex');"
         "UPDATE t SET b = 'text' WHERE id = 2",
         "UPDATE t SET b = 'abcd' WHERE id = 2;"
         "ALTER TABLE t ALTER b TYPE bytea USING decode(b, 'hex');"
         "UPDATE t SET b = '\\x01' WHERE id = 4"});
    add("column renamed",
        {before + "ALTER TABLE t RENAME v TO w" + after,
         "UPDATE t SET w = 'renamed' WHERE id = 1; ALTER TABLE t RENAME w TO v;"
         "UPDATE t SET v = 'and back' WHERE id = 2"});
    add("columns exchange their names",
        {before
             + "ALTER TABLE t RENAME v TO x; ALTER TABLE t RENAME v2 TO v; ALTER TABLE t RENAME x "
               "TO"
               " v2"
             + after,
         "UPDATE t SET v = 'second', v2 = 'first' WHERE id = 1"});
    add("column renamed twice with rows between",
        {before
         + "ALTER TABLE t RENAME v TO a; INSERT INTO t (id, a) VALUES (600, 'as a');"
           "ALTER TABLE t RENAME a TO b; INSERT INTO t (id, b) VALUES (601, 'as b')"
         + after});
    add("dropped and added under the same name",
        {before
         + "ALTER TABLE t DROP v; ALTER TABLE t ADD v text; UPDATE t SET v = 'new one' WHERE id ="
           " 7"
         + after});
    add("table renamed",
        {before + "ALTER TABLE t RENAME TO t2",
         "INSERT INTO t2 (id) VALUES (700); ALTER TABLE t2 RENAME TO t" + after});
    add("table moved to another schema",
        {before
         + "CREATE SCHEMA s; ALTER TABLE t SET SCHEMA s; INSERT INTO s.t (id) VALUES (800)"});
    add("table renamed, another in its place",
        {before
         + "ALTER TABLE t RENAME TO old_t; CREATE TABLE t (id int PRIMARY KEY, n int);"
           "UPDATE old_t SET v = 'old' WHERE id = 1"
         + after});
    add("dropped and made again",
        {before + "DROP TABLE t; CREATE TABLE t (id int PRIMARY KEY, n int, q text)" + after});
    add("enum label renamed",
        {before + "ALTER TYPE mood RENAME VALUE 'sad' TO 'unhappy'" + after,
         "ALTER TYPE mood ADD VALUE 'fine'", "UPDATE t SET m = 'fine' WHERE id = 1",
         "ALTER TYPE mood RENAME VALUE 'fine' TO 'great'"});
    add("enum label renamed within other types",
        {before
             + "CREATE TYPE labelled AS (n int, m mood); CREATE TYPE moods AS RANGE (subtype = "
               "mood);"
               "CREATE DOMAIN known AS labelled;"
               "CREATE TABLE w (id int PRIMARY KEY, b labelled, l known[], r moods);"
               "INSERT INTO w VALUES (1, '(1,sad)', '{\"(2,sad)\"}', '[sad,ok]')",
         "ALTER TYPE mood RENAME VALUE 'sad' TO 'unhappy'" + after});
    add("composite type altered",
        {before
             + "CREATE TYPE pair AS (a int, b text); CREATE DOMAIN named AS pair;"
               "CREATE TABLE other (x int, y text);"
               "CREATE TABLE w (id int PRIMARY KEY, p pair, l pair[], d named, o other);"
               "INSERT INTO w VALUES (1, '(1,a)', '{\"(2,b)\"}', '(3,c)', '(4,d)')",
         "ALTER TYPE pair ADD ATTRIBUTE c int; INSERT INTO w VALUES (2, '(5,e,6)')",
         "ALTER TYPE pair DROP ATTRIBUTE b; UPDATE w SET p = '(7,8)' WHERE id = 1",
         "ALTER TABLE other ADD z int" + after});
    add("key changed",
        {before + "ALTER TABLE t DROP CONSTRAINT t_pkey; ALTER TABLE t ADD PRIMARY KEY (id, v2)"
             + after,
         "UPDATE t SET v2 = 'moved' WHERE id = 8"});
    add("key dropped",
        {before + "ALTER TABLE t REPLICA IDENTITY FULL; ALTER TABLE t DROP CONSTRAINT t_pkey"
             + after,
         "INSERT INTO t (id) VALUES (1), (1)", "DELETE FROM t WHERE id = 1"});
    add("rewritten without a change", {before + "CLUSTER t USING t_pkey" + after});
    add("new table",
        {before + "CREATE TABLE u (id int PRIMARY KEY, v text); INSERT INTO u VALUES (1, 'a')"
             + after,
         "UPDATE u SET v = 'b'; INSERT INTO u VALUES (2, 'c')"});
    add("column with default of a partitioned table",
        {before
             + "CREATE TABLE p (id int, r int, v text, PRIMARY KEY (id, r)) PARTITION BY RANGE (r);"
               "CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (1) TO (10);"
               "CREATE TABLE p2 PARTITION OF p FOR VALUES FROM (10) TO (20) PARTITION BY LIST (r);"
               "CREATE TABLE p21 PARTITION OF p2 FOR VALUES IN (10, 11);"
               "CREATE TABLE p3 (v text, gone int, r int NOT NULL, id int NOT NULL);"
               "ALTER TABLE p3 DROP gone; ALTER TABLE p ATTACH PARTITION p3 FOR VALUES FROM (20) "
               "TO "
               "(30);"
               "INSERT INTO p VALUES (1, 1, 'a'), (2, 10, 'b'), (3, 20, 'c')",
         "INSERT INTO p VALUES (4, 2, 'before'); ALTER TABLE p ADD c interval DEFAULT '-1 mon +2 "
         "days 03:04:05.678', ADD d text DEFAULT 'it''s \"{,}\\', ADD e int;"
         "INSERT INTO p VALUES (5, 21, 'after')",
         "UPDATE p SET v = 'changed' WHERE id IN (1, 3); ALTER TABLE p ALTER d SET DEFAULT 'later';"
         "INSERT INTO p VALUES (6, 11, 'last')"});
    add("partitions attached and detached",
        {before
             + "CREATE TABLE p (id int PRIMARY KEY, v text) PARTITION BY RANGE (id);"
               "CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (1) TO (10);"
               "INSERT INTO p VALUES (1, 'a')",
         "CREATE TABLE p2 (id int PRIMARY KEY, v text); INSERT INTO p2 VALUES (11, 'was there');"
         "ALTER TABLE p ATTACH PARTITION p2 FOR VALUES FROM (10) TO (20); INSERT INTO p VALUES "
         "(12, 'new')",
         "ALTER TABLE p DETACH PARTITION p1; UPDATE p1 SET v = 'on its own'", "DROP TABLE p2",
         "CREATE TABLE p3 PARTITION OF p FOR VALUES FROM (20) TO (30); INSERT INTO p VALUES (21, "
         "'x')"});
}

void LogSchema::alterations()
{
    QFETCH(const QString, plugin);
    QFETCH(const Steps, steps);
    LogBench bench(m_cluster, u"schema_%1"_s.arg(++m_number), plugin);
    QCOMPARE(bench.exec("CREATE TYPE mood AS ENUM ('sad', 'ok');"
                        "CREATE TABLE t (id int PRIMARY KEY, v text, n int, m mood DEFAULT 'ok',"
                        " v2 text DEFAULT 'two', stamp timestamp DEFAULT '2024-01-01');"
                        "INSERT INTO t SELECT g, 'v' || g, g FROM generate_series(1, 20) g;"),
             QString());
    QCOMPARE(bench.follow(steps), QString());
}

void LogSchema::column_added_isNotCopiedAgain()
{
    LogBench bench(m_cluster, u"added_column"_s);
    QCOMPARE(
        bench.exec(
            "CREATE TABLE t (id int PRIMARY KEY); INSERT INTO t SELECT generate_series(1, 9);"),
        QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    QCOMPARE(bench.exec("ALTER TABLE t ADD c int DEFAULT 7"), QString());
    const SyncReport report = bench.sync();
    QCOMPARE(problemsOf(report), QString());
    QCOMPARE(tableOf(report, u"public.t"_s).bytes, 0);
    QCOMPARE(sqliteText(bench.file(), u"SELECT count(*), sum(c) FROM t"_s), u"9|63"_s);
}

void LogSchema::column_dropped_isKept()
{
    LogBench bench(m_cluster, u"dropped_column"_s);
    QCOMPARE(bench.exec("CREATE TABLE t (id int PRIMARY KEY, gone text NOT NULL, v text);"
                        "INSERT INTO t VALUES (1, 'old', 'a')"),
             QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    QCOMPARE(bench.exec("INSERT INTO t VALUES (2, 'still', 'b'); ALTER TABLE t DROP gone;"
                        "INSERT INTO t VALUES (3, 'c'); UPDATE t SET v = 'd' WHERE id = 1"),
             QString());
    const SyncReport report = bench.sync();
    QCOMPARE(problemsOf(report), QString());
    QVERIFY(tableOf(report, u"public.t"_s).notes.join(u' ').contains(u"gone"));
    QCOMPARE(sqliteText(bench.file(), u"SELECT id, gone, v FROM t ORDER BY id"_s),
             u"1|old|d;2|NULL|b;3|NULL|c"_s);
}

void LogSchema::table_dropped_isKept()
{
    LogBench bench(m_cluster, u"dropped_table"_s);
    QCOMPARE(bench.exec("CREATE TABLE t (id int PRIMARY KEY); INSERT INTO t VALUES (1);"
                        "CREATE TABLE u (id int PRIMARY KEY)"),
             QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    QCOMPARE(bench.exec("DROP TABLE t; INSERT INTO u VALUES (5)"), QString());
    const SyncReport report = bench.sync();
    QCOMPARE(problemsOf(report), QString());
    QVERIFY(report.notes.join(u' ').contains(u"public.t"));
    QCOMPARE(sqliteText(bench.file(), u"SELECT id FROM t"_s), u"1"_s);
    QCOMPARE(sqliteText(bench.file(), u"SELECT id FROM u"_s), u"5"_s);
}

void LogSchema::whileFollowing_rowToBeFetchedIsElsewhere_data()
{
    QTest::addColumn<QByteArray>("alteration");
    QTest::addColumn<QByteArray>("table");
    QTest::newRow("table renamed") << QByteArray("ALTER TABLE g RENAME TO h") << QByteArray("h");
    QTest::newRow("schema") << QByteArray("ALTER TABLE g SET SCHEMA s") << QByteArray("s.g");
    QTest::newRow("column renamed") << QByteArray("ALTER TABLE g RENAME n TO m") << QByteArray("g");
    QTest::newRow("column dropped") << QByteArray("ALTER TABLE g DROP v") << QByteArray("g");
}

// pgoutput leaves generated columns out: they are read from a table that is called otherwise now.
void LogSchema::whileFollowing_rowToBeFetchedIsElsewhere()
{
    QFETCH(const QByteArray, alteration);
    QFETCH(const QByteArray, table);
    LogBench bench(m_cluster, u"fetched_%1"_s.arg(++m_number), u"pgoutput"_s);
    QCOMPARE(bench.exec("CREATE SCHEMA s; CREATE TABLE g (id int PRIMARY KEY, v text, n int, twice "
                        "int GENERATED ALWAYS AS (n * 2) STORED); INSERT INTO g VALUES (1, 'a', 1);"
                        "CREATE TABLE other (id int PRIMARY KEY)"),
             QString());
    Follower follower(bench.request);
    QTRY_VERIFY_WITH_TIMEOUT(isStreamed(m_cluster, bench), 30'000);
    QCOMPARE(bench.exec("UPDATE g SET n = 5; " + alteration), QString());
    QCOMPARE(bench.exec("INSERT INTO " + table + " (id) VALUES (2); INSERT INTO other VALUES (7)"),
             QString());
    QTRY_VERIFY_WITH_TIMEOUT(
        sqliteText(bench.file(), u"SELECT id FROM other"_s) == u"7" || follower.hasEnded(), 30'000);
    QCOMPARE(follower.stopAndTellProblems(), QString());
    QCOMPARE(bench.syncAndCompare(alteration.contains("DROP") ? QStringList(u"public.g"_s)
                                                              : QStringList()),
             QString());
    const QString name = table == "s.g" ? u"s__g"_s : QString::fromLatin1(table);
    QCOMPARE(sqliteText(bench.file(), u"SELECT id, twice FROM %1 ORDER BY 1"_s.arg(name)),
             u"1|10;2|NULL"_s);
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::LogSchema)
#include "tst_logschema.moc"
