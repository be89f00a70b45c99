// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables that somebody alters between the run's snapshot and the moment when they are read: they
// would read as empty, or with columns mixed up, without any error. They fail, the others go on,
// and the old copies stay.

#include "tests/support/pgcluster.h"
#include "tests/support/pgsession.h"
#include "tests/support/syncharness.h"
#include "tests/support/tablecomparison.h"

#include <QTemporaryDir>
#include <QtTest>

#include <future>
#include <memory>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int deadlineMs = 30'000;

class FullCopyChanged : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void afterTheSnapshot_data();
    void afterTheSnapshot();
    void whileTheTableIsLocked_data();
    void whileTheTableIsLocked();
    void notChangesToUs_data();
    void notChangesToUs();

private:
    QString file() const { return m_folder->filePath(u"copy.sqlite"_s); }

    QString oldCopies() const
    {
        return sqliteText(file(), u"SELECT * FROM m_table ORDER BY id"_s)
            + sqliteText(file(), u"SELECT * FROM m_parts ORDER BY id"_s);
    }

    std::future<SyncReport> start() const
    {
        return std::async(
            std::launch::async,
            [request = requestFor(m_cluster, m_database, file())] { return runSync(request); });
    }

    static SyncReport finish(std::future<SyncReport> &run)
    {
        return run.wait_for(std::chrono::seconds(30)) == std::future_status::ready ? run.get()
                                                                                   : SyncReport();
    }

    PgCluster m_cluster;
    QString m_database;
    int m_number = 0;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void FullCopyChanged::initTestCase()
{
    QString error;
    QVERIFY2(m_cluster.start(&error), qPrintable(error));
}

void FullCopyChanged::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = u"changed_%1"_s.arg(++m_number);
    QVERIFY(m_cluster.createDatabase(m_database));
    QVERIFY2(
        m_cluster.exec("CREATE TABLE a_table (id int PRIMARY KEY, v text);"
                       "INSERT INTO a_table SELECT n, 'a' FROM generate_series(1, 100) AS n;"
                       "CREATE TABLE m_table (id int PRIMARY KEY, one int, two int, v text);"
                       "INSERT INTO m_table SELECT n, n, -n, 'v' FROM generate_series(1, 500) AS n;"
                       "CREATE TABLE m_parts (id int, v text) PARTITION BY RANGE (id);"
                       "CREATE TABLE part_1 PARTITION OF m_parts FOR VALUES FROM (0) TO (100);"
                       "CREATE TABLE part_2 PARTITION OF m_parts FOR VALUES FROM (100) TO (200);"
                       "INSERT INTO m_parts SELECT n, 'p' FROM generate_series(1, 199) AS n;"
                       "CREATE TABLE z_table (id int PRIMARY KEY, v text);"
                       "INSERT INTO z_table SELECT n, 'z' FROM generate_series(1, 100) AS n",
                       m_database),
        qPrintable(m_cluster.lastError()));
    QCOMPARE(problemsOf(runSync(requestFor(m_cluster, m_database, file()))), QString());
    QVERIFY(m_cluster.exec("UPDATE m_table SET v = 'newer'; UPDATE m_parts SET v = 'newer';"
                           "UPDATE z_table SET v = 'newer'",
                           m_database));
}

void FullCopyChanged::afterTheSnapshot_data()
{
    QTest::addColumn<QByteArray>("statement");
    QTest::addColumn<QString>("failed");
    const auto row = [](const char *name, const char *statement,
                        const char16_t *table = u"m_table") {
        QTest::newRow(name) << QByteArray(statement) << QString::fromUtf16(table);
    };
    row("truncated", "TRUNCATE m_table");
    row("truncated and filled", "TRUNCATE m_table; INSERT INTO m_table VALUES (1, 1, 1, 'x')");
    row("type changed", "ALTER TABLE m_table ALTER COLUMN one TYPE bigint");
    row("type changed without a rewrite", "ALTER TABLE m_table ALTER COLUMN v TYPE varchar");
    row("dropped", "DROP TABLE m_table");
    row("dropped and made again",
        "DROP TABLE m_table; CREATE TABLE m_table (id int PRIMARY KEY, one int, two int, v text);"
        "INSERT INTO m_table VALUES (1, 2, 3, 'other')");
    row("columns changed places",
        "ALTER TABLE m_table RENAME one TO x; ALTER TABLE m_table RENAME two TO one;"
        "ALTER TABLE m_table RENAME x TO two");
    row("column renamed", "ALTER TABLE m_table RENAME one TO uno");
    row("column dropped", "ALTER TABLE m_table DROP COLUMN two");
    row("renamed", "ALTER TABLE m_table RENAME TO m_other");
    row("moved to another schema", "CREATE SCHEMA s; ALTER TABLE m_table SET SCHEMA s");
    row("two tables changed names",
        "ALTER TABLE m_table RENAME TO x; CREATE TABLE m_table (LIKE x);"
        "INSERT INTO m_table VALUES (1, 2, 3, 'other')");
    row("clustered", "CLUSTER m_table USING m_table_pkey");
    row("column with volatile default", "ALTER TABLE m_table ADD COLUMN r float8 DEFAULT random()");
    row("partition truncated", "TRUNCATE part_1", u"m_parts");
    row("partition dropped", "DROP TABLE part_2", u"m_parts");
    row("partition detached", "ALTER TABLE m_parts DETACH PARTITION part_2", u"m_parts");
    row("partition attached",
        "CREATE TABLE part_3 (id int, v text); INSERT INTO part_3 VALUES (201, 'x');"
        "ALTER TABLE m_parts ATTACH PARTITION part_3 FOR VALUES FROM (200) TO (300)",
        u"m_parts");
    row("partition made", "CREATE TABLE part_3 PARTITION OF m_parts FOR VALUES FROM (200) TO (300)",
        u"m_parts");
    row("column of the partitioned table renamed", "ALTER TABLE m_parts RENAME v TO w", u"m_parts");
}

void FullCopyChanged::afterTheSnapshot()
{
    QFETCH(const QByteArray, statement);
    QFETCH(const QString, failed);
    const QString before = oldCopies();
    Gate gate(m_cluster, m_database, u"b_gate"_s);
    QVERIFY(gate.shut());
    std::future<SyncReport> run = start();
    QTRY_VERIFY_WITH_TIMEOUT(gate.isReached(), deadlineMs);
    QVERIFY2(m_cluster.exec(statement, m_database), qPrintable(m_cluster.lastError()));
    QVERIFY(gate.open());
    const SyncReport report = finish(run);

    QCOMPARE(failuresOf(report), QStringList(u"public.%1: table-changed"_s.arg(failed)));
    QCOMPARE(report.outcome, SyncReport::Outcome::Partial);
    QCOMPARE(report.exitCode(), ExitCode::SomeTablesFailed);
    const QString other = failed == u"m_table" ? u"m_parts"_s : u"m_table"_s;
    for (const QString &name : {u"a_table"_s, u"z_table"_s, other})
        QCOMPARE(compareTable(m_cluster, m_database, {.name = name}, file()), QString());
    QCOMPARE(sqliteText(file(), u"SELECT * FROM %1 ORDER BY id"_s.arg(failed)),
             failed == u"m_table" ? before.section(u"1|p"_s, 0, 0)
                                  : before.mid(before.indexOf(u"1|p"_s)));
    QCOMPARE(leftoversIn(file()), QString());

    // The next run takes what there is now.
    const SyncReport next = runSync(requestFor(m_cluster, m_database, file()));
    QCOMPARE(problemsOf(next), QString());
    QCOMPARE(sqliteText(file(), u"SELECT count(*) FROM z_table"_s), u"100"_s);
}

void FullCopyChanged::whileTheTableIsLocked_data()
{
    QTest::addColumn<QByteArray>("statement");
    QTest::newRow("truncated") << QByteArray("TRUNCATE m_table");
    QTest::newRow("rewritten") << QByteArray("ALTER TABLE m_table ALTER COLUMN one TYPE text");
    QTest::newRow("dropped") << QByteArray("DROP TABLE m_table");
}

// The change is under way when the run comes by: it waits for its end.
void FullCopyChanged::whileTheTableIsLocked()
{
    QFETCH(const QByteArray, statement);
    Gate gate(m_cluster, m_database, u"b_gate"_s);
    QVERIFY(gate.shut());
    std::future<SyncReport> run = start();
    QTRY_VERIFY_WITH_TIMEOUT(gate.isReached(), deadlineMs);
    PgSession session(m_cluster, m_database);
    QVERIFY2(session.exec("BEGIN; " + statement), qPrintable(session.lastError()));
    QVERIFY(gate.open());
    QTRY_COMPARE_WITH_TIMEOUT(
        session.value("SELECT count(*) FROM pg_locks WHERE NOT granted AND locktype = 'relation'"),
        QByteArray("1"), deadlineMs);
    QVERIFY(session.exec("COMMIT"));
    const SyncReport report = finish(run);
    QCOMPARE(failuresOf(report), QStringList(u"public.m_table: table-changed"_s));
    QCOMPARE(compareTable(m_cluster, m_database, {.name = u"z_table"_s}, file()), QString());
}

void FullCopyChanged::notChangesToUs_data()
{
    QTest::addColumn<QByteArray>("statement");
    QTest::newRow("rows") << QByteArray(
        "UPDATE m_table SET v = 'later'; DELETE FROM m_parts; INSERT INTO z_table VALUES (0)");
    QTest::newRow("column added") << QByteArray("ALTER TABLE m_table ADD COLUMN later int; ALTER "
                                                "TABLE m_parts ADD COLUMN later int DEFAULT 5");
    QTest::newRow("index") << QByteArray("CREATE INDEX ON m_table (v)");
    QTest::newRow("table made") << QByteArray("CREATE TABLE later AS SELECT 1 AS a");
    QTest::newRow("vacuum") << QByteArray("ANALYZE m_table");
}

// What the snapshot saw is copied.
void FullCopyChanged::notChangesToUs()
{
    QFETCH(const QByteArray, statement);
    Gate gate(m_cluster, m_database, u"b_gate"_s);
    QVERIFY(gate.shut());
    std::future<SyncReport> run = start();
    QTRY_VERIFY_WITH_TIMEOUT(gate.isReached(), deadlineMs);
    QVERIFY2(m_cluster.exec(statement, m_database), qPrintable(m_cluster.lastError()));
    QVERIFY(gate.open());
    const SyncReport report = finish(run);
    QCOMPARE(problemsOf(report), QString());
    QCOMPARE(
        sqliteText(file(), u"SELECT count(*), min(v), max(v), count(DISTINCT one) FROM m_table"_s),
        u"500|newer|newer|500"_s);
    QCOMPARE(sqliteText(file(), u"SELECT count(*), min(v) FROM m_parts"_s), u"199|newer"_s);
    QCOMPARE(sqliteText(file(), u"SELECT count(*) FROM z_table"_s), u"100"_s);
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::FullCopyChanged)
#include "tst_fullcopychanged.moc"
