// SPDX-License-Identifier: GPL-3.0-or-later
//
// Everything that a SELECT can read is copied, whatever kind of table it is.

#include "tests/support/pgcluster.h"
#include "tests/support/pgsession.h"
#include "tests/support/syncharness.h"
#include "tests/support/tablecomparison.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr auto kindsSql = R"(
CREATE TABLE plain (id int PRIMARY KEY, v text);
INSERT INTO plain SELECT n, 'row ' || n FROM generate_series(1, 1500) AS n;
CREATE VIEW over_plain AS SELECT id * 2 AS twice, v FROM plain WHERE id % 3 = 0;
CREATE MATERIALIZED VIEW kept AS SELECT count(*) AS n, id % 10 AS digit FROM plain GROUP BY 2;
CREATE MATERIALIZED VIEW never_filled AS SELECT 1 AS one WITH NO DATA;
CREATE UNLOGGED TABLE unlogged (id int PRIMARY KEY, v text);
INSERT INTO unlogged VALUES (1, 'not in the log');
CREATE TEMPORARY TABLE of_a_session (id int);

CREATE TABLE empty (id int PRIMARY KEY, v numeric(10, 2));
CREATE TABLE no_columns ();
CREATE TABLE no_columns_left (a int, b text);
INSERT INTO no_columns_left SELECT n, 'x' FROM generate_series(1, 2500) AS n;
ALTER TABLE no_columns_left DROP COLUMN a, DROP COLUMN b;

CREATE TABLE holes (gone int, id int, gone_too text, v text, last_gone bytea);
INSERT INTO holes VALUES (1, 2, '3', '4', '5');
ALTER TABLE holes DROP COLUMN gone, DROP COLUMN gone_too, DROP COLUMN last_gone;
ALTER TABLE holes ADD COLUMN added int DEFAULT 7, ADD PRIMARY KEY (id);
INSERT INTO holes VALUES (3, 'new', NULL);

CREATE TABLE parent (id int PRIMARY KEY, v text);
CREATE TABLE child (extra text) INHERITS (parent);
INSERT INTO parent SELECT n, 'of the parent' FROM generate_series(1, 10) AS n;
INSERT INTO child SELECT n, 'of the child', 'x' FROM generate_series(11, 30) AS n;

CREATE TABLE parts (id int, day date, v text) PARTITION BY RANGE (day);
CREATE TABLE parts_2023 PARTITION OF parts FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
CREATE TABLE parts_2024 PARTITION OF parts FOR VALUES FROM ('2024-01-01') TO ('2025-01-01')
    PARTITION BY LIST (id);
CREATE TABLE parts_2024_one PARTITION OF parts_2024 FOR VALUES IN (1, 2, 3);
CREATE TABLE parts_2024_rest PARTITION OF parts_2024 FOR VALUES IN (4, 5, 6, 7, 8, 9, 10);
CREATE TABLE other_order (v text, dropped int, day date, id int);
ALTER TABLE other_order DROP COLUMN dropped;
ALTER TABLE parts ATTACH PARTITION other_order FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
INSERT INTO parts
SELECT id, day, id || ' on ' || day
FROM generate_series(1, 10) AS id, unnest(ARRAY['2023-05-05', '2024-06-06', '2025-07-07']::date[]) AS day;
CREATE TABLE no_parts (id int) PARTITION BY RANGE (id);

CREATE SCHEMA sales;
CREATE TABLE sales.plain (id int PRIMARY KEY, v text);
INSERT INTO sales.plain VALUES (1, 'another table of this name');
)";

constexpr auto kindsFrom12 = R"(
CREATE TABLE generated (id int PRIMARY KEY, net numeric(10, 2),
    gross numeric(10, 2) GENERATED ALWAYS AS (net * 1.19) STORED);
INSERT INTO generated (id, net) VALUES (1, 10), (2, NULL);
)";

constexpr auto kindsFrom18 = R"(
CREATE TABLE virtual (id int PRIMARY KEY, a int, b int GENERATED ALWAYS AS (a * 2) VIRTUAL);
INSERT INTO virtual (id, a) SELECT n, n FROM generate_series(1, 5) AS n;
)";

class FullCopyShapes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyKind_data();
    void everyKind();
    void foreignTable();
    void tablesOfExtensions();
    void failingView();
    void nothingAtAll();

private:
    QString file() const { return m_folder->filePath(u"copy.sqlite"_s); }

    PgCluster m_cluster;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void FullCopyShapes::initTestCase()
{
    QString error;
    QVERIFY2(m_cluster.start(&error), qPrintable(error));
}

void FullCopyShapes::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

// The oldest, the one of the distribution, the newest.
void FullCopyShapes::everyKind_data()
{
    QTest::addColumn<int>("version");
    const QList<int> versions = PgCluster::availableVersions();
    for (const int version : versions) {
        if (version == versions.first() || version == 15 || version == versions.last())
            QTest::addRow("PostgreSQL %d", version) << version;
    }
}

void FullCopyShapes::everyKind()
{
    QFETCH(const int, version);
    PgCluster::Options options;
    options.majorVersion = version;
    PgCluster cluster(options);
    QString error;
    QVERIFY2(cluster.start(&error), qPrintable(error));
    const QString database = u"shapes"_s;
    QVERIFY(cluster.createDatabase(database));
    QVERIFY2(cluster.exec(kindsSql, database), qPrintable(cluster.lastError()));
    if (version >= 12) {
        QVERIFY2(cluster.exec(kindsFrom12, database), qPrintable(cluster.lastError()));
    }
    if (version >= 18)
        QVERIFY2(cluster.exec(kindsFrom18, database), qPrintable(cluster.lastError()));

    // A view without its data cannot be read, and says so alone.
    const QStringList except = {u"public.never_filled"_s};
    const SyncRequest request = requestFor(cluster, database, file());
    for (int run = 1; run <= 2; ++run) {
        const SyncReport report = runSync(request);
        QCOMPARE(report.outcome, SyncReport::Outcome::Partial);
        QCOMPARE(failuresOf(report), QStringList(u"public.never_filled: table-unreadable"_s));
        QCOMPARE(compareDatabase(cluster, database, file(), except), QString());
        QVERIFY(cluster.exec(
            "UPDATE plain SET v = v || '!' WHERE id < 20; DELETE FROM parts WHERE id = 3;"
            "REFRESH MATERIALIZED VIEW kept; INSERT INTO empty VALUES (1, 1.10)"
            " ON CONFLICT DO NOTHING",
            database));
    }

    QCOMPARE(sqliteText(file(), u"SELECT count(*) FROM no_columns_left"_s), u"2500"_s);
    QCOMPARE(sqliteText(file(), u"SELECT count(*) FROM no_columns"_s), u"0"_s);
    QCOMPARE(sqliteText(file(), u"SELECT count(*) FROM parent"_s), u"10"_s);
    QCOMPARE(sqliteText(file(), u"SELECT count(*) FROM sales__plain"_s), u"1"_s);
    QCOMPARE(leftoversIn(file()), QString());
}

void FullCopyShapes::foreignTable()
{
    const QString database = u"foreign"_s;
    QVERIFY(m_cluster.createDatabase(database));
    const QByteArray port = QByteArray::number(m_cluster.port());
    const bool made = m_cluster.exec(
        "CREATE EXTENSION postgres_fdw;"
        "CREATE TABLE near (id int PRIMARY KEY, v text);"
        "INSERT INTO near SELECT n, 'far ' || n FROM generate_series(1, 300) AS n;"
        "CREATE SERVER far FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '127.0.0.1', port '"
            + port + "', dbname 'foreign');"
            + "CREATE USER MAPPING FOR CURRENT_USER SERVER far OPTIONS (user 'postgres', password '"
            + m_cluster.superuserPassword() + "');"
            + "CREATE FOREIGN TABLE distant (id int, v text) SERVER far OPTIONS (schema_name "
              "'public', table_name 'near');"
            + "CREATE FOREIGN TABLE broken (id int, nothing text) SERVER far OPTIONS (schema_name "
              "'public', table_name 'near')",
        database);
    QVERIFY2(made, qPrintable(m_cluster.lastError()));

    const SyncReport report = runSync(requestFor(m_cluster, database, file()));
    QCOMPARE(report.outcome, SyncReport::Outcome::Partial);
    QCOMPARE(failuresOf(report), QStringList(u"public.broken: table-unreadable"_s));
    QCOMPARE(compareDatabase(m_cluster, database, file(), {u"public.broken"_s}), QString());
    QVERIFY(tableOf(report, u"public.distant"_s).notes.contains(u"a foreign table"_s));
}

void FullCopyShapes::tablesOfExtensions()
{
    const QString database = u"extended"_s;
    QVERIFY(m_cluster.createDatabase(database));
    QVERIFY2(m_cluster.exec("CREATE TABLE own (id int PRIMARY KEY); INSERT INTO own VALUES (1);"
                            "CREATE TABLE settings (id int PRIMARY KEY);"
                            "ALTER EXTENSION plpgsql ADD TABLE settings",
                            database),
             qPrintable(m_cluster.lastError()));
    SyncRequest request = requestFor(m_cluster, database, file());
    SyncReport report = runSync(request);
    QCOMPARE(problemsOf(report), QString());
    QCOMPARE(report.tables.size(), 1);
    QCOMPARE(compareDatabase(m_cluster, database, file()), QString());

    request.tables = {u"settings"_s};
    report = runSync(request);
    QCOMPARE(problemsOf(report), QString());
    QCOMPARE(tableOf(report, u"public.settings"_s).state, TableState::Done);
}

void FullCopyShapes::failingView()
{
    const QString database = u"failing"_s;
    QVERIFY(m_cluster.createDatabase(database));
    QVERIFY2(m_cluster.exec(
                 "CREATE TABLE good (id int PRIMARY KEY); INSERT INTO good VALUES (0), (1), (2);"
                 "CREATE VIEW always_bad AS SELECT 1 / (id * 0) AS x FROM good;"
                 "CREATE VIEW late_bad AS SELECT 10 / (5000 - n) AS x FROM generate_series(1, "
                 "9000) AS n;"
                 "CREATE VIEW z_good AS SELECT id + 1 AS x FROM good",
                 database),
             qPrintable(m_cluster.lastError()));
    const QStringList bad = {u"public.always_bad"_s, u"public.late_bad"_s};
    for (int run = 1; run <= 2; ++run) {
        const SyncReport report = runSync(requestFor(m_cluster, database, file()));
        QCOMPARE(report.outcome, SyncReport::Outcome::Partial);
        QCOMPARE(report.exitCode(), ExitCode::SomeTablesFailed);
        for (const QString &name : bad) {
            const TableProgress table = tableOf(report, name);
            QCOMPARE(table.state, TableState::Failed);
            QCOMPARE(table.error->id(), u"table-unreadable"_s);
            QCOMPARE(table.error->sqlState, QByteArray("22012"));
            QVERIFY2(table.error->message.contains(u"division by zero"_s),
                     qPrintable(table.error->message));
        }
        QCOMPARE(compareDatabase(m_cluster, database, file(), bad), QString());
        // Nothing of what was read before the error is left.
        QCOMPARE(leftoversIn(file()), QString());
    }
}

void FullCopyShapes::nothingAtAll()
{
    const QString database = u"nothing"_s;
    QVERIFY(m_cluster.createDatabase(database));
    const SyncReport report = runSync(requestFor(m_cluster, database, file()));
    QCOMPARE(report.outcome, SyncReport::Outcome::Failed);
    QCOMPARE(report.error->id(), u"nothing-to-sync"_s);
    QVERIFY(!QFile::exists(file()));
    QVERIFY(!QFile::exists(file() + u".part"_s));
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::FullCopyShapes)
#include "tst_fullcopyshapes.moc"
