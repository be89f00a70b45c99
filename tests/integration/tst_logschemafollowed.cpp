// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables are altered while a run follows them, with rows changed before, between and after: also
// what the log does not show is found by looking at the catalogue now and then. Without another
// run, source equals destination.

#include "tests/support/logbench.h"
#include "tests/support/logworkers.h"
#include "tests/support/syncharness.h"
#include "tests/support/tablecomparison.h"

#include <QtTest>

#include <chrono>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

using Steps = QList<QByteArray>;

constexpr int deadlineMs = 30'000;

constexpr auto tables =
    "CREATE TYPE mood AS ENUM ('sad', 'ok');"
    "CREATE TABLE t (id int PRIMARY KEY, v text, n int, m mood DEFAULT 'ok');"
    "INSERT INTO t SELECT g, 'v' || g, g, CASE WHEN g % 2 = 0 THEN 'sad' ELSE 'ok' END::mood FROM "
    "generate_series(1, 20) g;"
    "CREATE TABLE d (a int, b mood[]); ALTER TABLE d REPLICA IDENTITY FULL;"
    "INSERT INTO d VALUES (1, '{sad}'), (1, '{sad}'), (2, NULL);"
    "CREATE TABLE p (id int PRIMARY KEY, v text) PARTITION BY RANGE (id);"
    "CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (1) TO (10);"
    "CREATE TABLE p2 PARTITION OF p FOR VALUES FROM (10) TO (20);"
    "INSERT INTO p SELECT g, 'p' || g FROM generate_series(1, 19) g;";

class LogSchemaFollowed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void altered_whileFollowing_isEqual_data();
    void altered_whileFollowing_isEqual();

private:
    // Empty, or what is different now. A table that became a partition leaves its last copy.
    QString differences(const LogBench &bench)
    {
        return compareDatabase(m_cluster, bench.database(), bench.file(), attached());
    }

    static QStringList attached() { return {u"public.p3"_s}; }

    PgCluster m_cluster{logicalServer()};
    int m_number = 0;
};

void LogSchemaFollowed::initTestCase()
{
    QString error;
    QVERIFY2(m_cluster.start(&error), qPrintable(error));
}

void LogSchemaFollowed::altered_whileFollowing_isEqual_data()
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
    const QByteArray after = ";INSERT INTO t (id) VALUES (2001); UPDATE t SET v = 'after' WHERE id "
                             "= 4; DELETE FROM t WHERE id = 5";
    add("column with default",
        {"ALTER TABLE t ADD c text DEFAULT 'it''s \"{,}\\'",
         before + "ALTER TABLE t ADD c2 numeric DEFAULT 'NaN'" + after,
         "ALTER TABLE t ALTER c SET DEFAULT 'later'; INSERT INTO t (id) VALUES (2002)"});
    add("column with volatile default",
        {"ALTER TABLE t ADD c float8 DEFAULT random()",
         before + "ALTER TABLE t ADD c2 uuid DEFAULT gen_random_uuid()" + after});
    add("column with default of a partitioned table",
        {"ALTER TABLE p ADD c interval DEFAULT '1 day'",
         "DELETE FROM p WHERE id = 2; ALTER TABLE p ADD e int DEFAULT 7; UPDATE p SET v = 'y' "
         "WHERE "
         "id = 12"});
    add("serial and generated columns",
        {"ALTER TABLE t ADD c serial",
         "ALTER TABLE t ADD g int GENERATED ALWAYS AS (n * 2) STORED" + after});
    add("type rewritten",
        {"ALTER TABLE t ALTER n TYPE bigint USING n * 100",
         before + "ALTER TABLE t ALTER n TYPE text USING 'x' || n" + after});
    add("partition attached",
        {"CREATE TABLE p3 (id int PRIMARY KEY, v text); INSERT INTO p3 VALUES (25, 'was there')",
         "ALTER TABLE p ATTACH PARTITION p3 FOR VALUES FROM (20) TO (30)",
         "UPDATE p SET v = 'changed' WHERE id IN (3, 25); INSERT INTO p VALUES (26, 'new')"});
    add("partition detached",
        {"ALTER TABLE p DETACH PARTITION p1",
         "UPDATE p1 SET v = 'on its own' WHERE id < 5; INSERT INTO p1 VALUES "
         "(-1, 'alone'); DELETE FROM p WHERE id = 11"});
    add("partition changed while it was detached",
        {"ALTER TABLE p DETACH PARTITION p1; UPDATE p1 SET v = 'on its own' WHERE id < 5;"
         "ALTER TABLE p ATTACH PARTITION p1 FOR VALUES FROM (1) TO (10)",
         "UPDATE p SET v = 'part again' WHERE id = 3"});
    add("partition dropped", {"DROP TABLE p2", "UPDATE p SET v = 'updated' WHERE id = 2"});
    add("enum label renamed",
        {"ALTER TYPE mood RENAME VALUE 'sad' TO 'unhappy'",
         "UPDATE t SET m = 'unhappy' WHERE id = 7;"
         "INSERT INTO d VALUES (3, '{ok,unhappy}')",
         "ALTER TYPE mood ADD VALUE 'fine'",
         "UPDATE t SET m = 'fine' WHERE id = 1; INSERT INTO d VALUES (4, '{fine}')",
         "ALTER TYPE mood RENAME VALUE 'fine' TO 'great'"});
}

void LogSchemaFollowed::altered_whileFollowing_isEqual()
{
    QFETCH(const QString, plugin);
    QFETCH(const Steps, steps);
    LogBench bench(m_cluster, u"followed_%1"_s.arg(++m_number), plugin);
    bench.request.log.catalogueInterval = std::chrono::milliseconds(100);
    QCOMPARE(bench.exec(tables), QString());
    Follower follower(bench.request);
    QTRY_VERIFY_WITH_TIMEOUT(isStreamed(m_cluster, bench), deadlineMs);
    for (const QByteArray &step : steps) {
        QCOMPARE(bench.exec(step), QString());
        QTRY_VERIFY2_WITH_TIMEOUT(
            follower.hasEnded() || differences(bench).isEmpty(),
            qPrintable(QString::fromUtf8(step) + u": "_s + differences(bench)), deadlineMs);
        QVERIFY(!follower.hasEnded());
    }
    QCOMPARE(follower.stopAndTellProblems(), QString());
    QCOMPARE(bench.syncAndCompare(attached()), QString());
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::LogSchemaFollowed)
#include "tst_logschemafollowed.moc"
