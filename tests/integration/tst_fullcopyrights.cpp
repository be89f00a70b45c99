// SPDX-License-Identifier: GPL-3.0-or-later
//
// A login that may not read everything: what it may read is copied, and nothing is short without a
// word.

#include "tests/support/pgcluster.h"
#include "tests/support/pgsession.h"
#include "tests/support/syncharness.h"
#include "tests/support/tablecomparison.h"

#include "engine/postgres/connection.h"
#include "engine/postgres/copyreader.h"
#include "engine/source/catalogue.h"
#include "engine/sync/copystatement.h"

#include <QTemporaryDir>
#include <QtTest>

#include <memory>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr auto shopSql = R"(
CREATE TABLE open (id int PRIMARY KEY, v text);
INSERT INTO open SELECT n, 'v' || n FROM generate_series(1, 100) AS n;
GRANT SELECT ON open TO reader;

CREATE TABLE some_columns (id int PRIMARY KEY, public text, secret text, "also public" int);
INSERT INTO some_columns VALUES (1, 'p', 'the secret', 4);
GRANT SELECT (id, public, "also public") ON some_columns TO reader;

CREATE TABLE hidden_key (id int, part int, v text, PRIMARY KEY (id, part));
INSERT INTO hidden_key VALUES (1, 1, 'a'), (1, 2, 'a');
GRANT SELECT (id, v) ON hidden_key TO reader;

CREATE TABLE every_column (id int PRIMARY KEY, v text);
INSERT INTO every_column SELECT n, 'v' FROM generate_series(1, 10) AS n;
GRANT SELECT (id, v) ON every_column TO reader;

CREATE TABLE closed (id int PRIMARY KEY);
INSERT INTO closed VALUES (1);
CREATE TABLE no_columns ();
CREATE TABLE writable_only (id int);
GRANT INSERT, UPDATE, DELETE ON writable_only TO reader;

CREATE SCHEMA locked;
CREATE TABLE locked.granted (id int PRIMARY KEY);
GRANT SELECT ON locked.granted TO reader;
CREATE SCHEMA entered;
GRANT USAGE ON SCHEMA entered TO reader;
CREATE TABLE entered.by_group (id int);
INSERT INTO entered.by_group VALUES (7);
GRANT SELECT ON entered.by_group TO readers;
CREATE TABLE entered.by_all (id int);
GRANT SELECT ON entered.by_all TO PUBLIC;

CREATE TABLE guarded (id int PRIMARY KEY, owner name);
INSERT INTO guarded VALUES (1, 'reader'), (2, 'somebody else');
ALTER TABLE guarded ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON guarded USING (owner = current_user);
GRANT SELECT ON guarded TO reader, bypasser;

CREATE TABLE no_policy (id int PRIMARY KEY);
INSERT INTO no_policy VALUES (1);
ALTER TABLE no_policy ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON no_policy TO reader, bypasser;

CREATE VIEW through AS SELECT id FROM closed;
GRANT SELECT ON through TO reader;
SET ROLE plain_owner;
CREATE TABLE plain_owner.forced (id int PRIMARY KEY);
INSERT INTO plain_owner.forced VALUES (1), (2);
ALTER TABLE plain_owner.forced ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY odd ON plain_owner.forced USING (id % 2 = 1);
CREATE VIEW plain_owner.over_forced AS SELECT id FROM plain_owner.forced;
GRANT SELECT ON plain_owner.over_forced TO reader;
)";

class FullCopyRights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void whatMayBeRead();
    void namedTables_data();
    void namedTables();
    void bypassingRowSecurity();
    void onlyGuardedTables();
    void nothingReadable();
    void columnGrantOnLargeTable();

private:
    QString file() const { return m_folder->filePath(u"copy.sqlite"_s); }

    SyncReport runAs(const QString &user, const QStringList &tables = {},
                     const QString &database = u"shop"_s) const
    {
        SyncRequest request = requestFor(m_cluster, database, file());
        request.source.user = user;
        request.password = "of " + user.toUtf8();
        request.tables = tables;
        return runSync(request);
    }

    QString difference(const ComparedTable &table)
    {
        return compareTable(m_cluster, u"shop"_s, table, file());
    }

    PgCluster m_cluster;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void FullCopyRights::initTestCase()
{
    QString error;
    QVERIFY2(m_cluster.start(&error), qPrintable(error));
    QVERIFY2(m_cluster.exec("CREATE ROLE readers;"
                            "CREATE ROLE reader LOGIN PASSWORD 'of reader' IN ROLE readers;"
                            "CREATE ROLE bypasser LOGIN PASSWORD 'of bypasser' BYPASSRLS;"
                            "CREATE ROLE stranger LOGIN PASSWORD 'of stranger';"
                            "CREATE ROLE plain_owner LOGIN PASSWORD 'of plain_owner'"),
             qPrintable(m_cluster.lastError()));
    QVERIFY(m_cluster.createDatabase(u"shop"_s));
    QVERIFY2(m_cluster.exec("CREATE SCHEMA plain_owner AUTHORIZATION plain_owner;"
                            "GRANT USAGE ON SCHEMA plain_owner TO reader;",
                            u"shop"_s),
             qPrintable(m_cluster.lastError()));
    QVERIFY2(m_cluster.exec(shopSql, u"shop"_s), qPrintable(m_cluster.lastError()));
}

void FullCopyRights::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void FullCopyRights::whatMayBeRead()
{
    for (int attempt = 1; attempt <= 2; ++attempt) {
        const SyncReport report = runAs(u"reader"_s);
        QCOMPARE(report.outcome, SyncReport::Outcome::Partial);
        QCOMPARE(report.exitCode(), ExitCode::SomeTablesFailed);
        QCOMPARE(
            failuresOf(report),
            QStringList({u"plain_owner.over_forced: row-security"_s,
                         u"public.guarded: row-security"_s, u"public.no_policy: row-security"_s}));
        for (const QString &name :
             {u"public.closed"_s, u"public.no_columns"_s, u"public.writable_only"_s,
              u"locked.granted"_s, u"plain_owner.forced"_s}) {
            const TableProgress table = tableOf(report, name);
            QCOMPARE(table.state, TableState::Skipped);
            QVERIFY2(!table.notes.isEmpty(), qPrintable(name));
        }
        QCOMPARE(difference({.name = u"open"_s}), QString());
        QCOMPARE(difference({.name = u"every_column"_s}), QString());
        QCOMPARE(difference({.name = u"through"_s}), QString());
        QCOMPARE(difference({.schema = u"entered"_s, .name = u"by_group"_s}), QString());
        QCOMPARE(difference({.schema = u"entered"_s, .name = u"by_all"_s}), QString());
        QCOMPARE(difference({.name = u"some_columns"_s,
                             .columns = {{u"id"_s, u"public"_s, u"also public"_s}}}),
                 QString());
        QCOMPARE(difference({.name = u"hidden_key"_s, .columns = {{u"id"_s, u"v"_s}}}), QString());
        QCOMPARE(tableOf(report, u"public.some_columns"_s).notes,
                 QStringList(u"without the columns that may not be read: secret"_s));
        QCOMPARE(sqliteText(file(), u"SELECT count(*) FROM _tributary_tables"_s), u"7"_s);
        QCOMPARE(leftoversIn(file()), QString());
    }
}

void FullCopyRights::namedTables_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("error");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("no SELECT") << u"closed"_s << u"table-perm"_s << 5;
    QTest::newRow("no column") << u"no_columns"_s << u"table-perm"_s << 5;
    QTest::newRow("no USAGE") << u"locked.granted"_s << u"schema-perm"_s << 5;
    QTest::newRow("row security") << u"guarded"_s << u"row-security"_s << 5;
    QTest::newRow("readable") << u"open"_s << QString() << 0;
}

void FullCopyRights::namedTables()
{
    QFETCH(const QString, table);
    QFETCH(const QString, error);
    QFETCH(const int, exitCode);
    SyncReport report = runAs(u"reader"_s, {table});
    QCOMPARE(static_cast<int>(report.exitCode()), exitCode);
    QCOMPARE(report.error ? report.error->id() : QString(), error);
    if (error.isEmpty())
        return;
    QVERIFY(!report.error->actions.isEmpty());
    // Beside a good one it fails alone.
    report = runAs(u"reader"_s, {table, u"open"_s});
    QCOMPARE(report.exitCode(), ExitCode::SomeTablesFailed);
    QCOMPARE(failuresOf(report).size(), 1);
    QCOMPARE(difference({.name = u"open"_s}), QString());
}

void FullCopyRights::bypassingRowSecurity()
{
    const SyncReport report = runAs(u"bypasser"_s);
    QCOMPARE(problemsOf(report), QString());
    QCOMPARE(report.exitCode(), ExitCode::Done);
    QCOMPARE(difference({.name = u"guarded"_s}), QString());
    QCOMPARE(sqliteText(file(), u"SELECT count(*) FROM guarded"_s), u"2"_s);
    // Forced on its owner, but not on the superuser.
    QCOMPARE(failuresOf(runAs(u"plain_owner"_s)),
             QStringList({u"plain_owner.forced: row-security"_s,
                          u"plain_owner.over_forced: row-security"_s, u"run: row-security"_s}));
}

void FullCopyRights::onlyGuardedTables()
{
    const SyncReport report = runAs(u"reader"_s, {u"guarded"_s, u"no_policy"_s});
    QCOMPARE(report.outcome, SyncReport::Outcome::Failed);
    QCOMPARE(report.exitCode(), ExitCode::LoginOrPermission);
    QVERIFY(!QFile::exists(file()));
}

void FullCopyRights::nothingReadable()
{
    const SyncReport report = runAs(u"stranger"_s, {}, u"postgres"_s);
    QCOMPARE(failuresOf(report), QStringList(u"run: nothing-to-sync"_s));
    QCOMPARE(report.exitCode(), ExitCode::LoginOrPermission);
    QVERIFY(!QFile::exists(file()));
}

// Reading a table in ranges of pages needs more than the right on each column: such a table is
// read in one piece, however large it is.
void FullCopyRights::columnGrantOnLargeTable()
{
    ConnectionOptions options;
    options.info = requestFor(m_cluster, u"shop"_s, file()).source;
    options.info.user = u"reader"_s;
    options.password = "of reader";
    Result<Connection> connection = Connection::open(options, {});
    QVERIFY(static_cast<bool>(connection));
    Result<QList<TableSchema>> tables = loadTables(*connection, {});
    QVERIFY(static_cast<bool>(tables));
    int statements = 0;
    for (TableSchema &table : *tables) {
        if (table.id.name != u"open" && table.id.name != u"every_column")
            continue;
        table.pages = 3 * pagesPerChunk;
        const QList<PageRange> ranges = pageRanges(table, 150000);
        QCOMPARE(ranges.size(), table.id.name == u"open" ? 3 : 1);
        for (const PageRange &range : ranges) {
            Result<CopyReader> reader = CopyReader::start(*connection, copyStatement(table, range),
                                                          table.id.displayName(), {});
            QVERIFY2(static_cast<bool>(reader), qPrintable(table.id.name));
            ++statements;
        }
    }
    QCOMPARE(statements, 4);
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::FullCopyRights)
#include "tst_fullcopyrights.moc"
