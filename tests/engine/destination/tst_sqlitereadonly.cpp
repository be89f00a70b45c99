// SPDX-License-Identifier: GPL-3.0-or-later
//
// Somebody who looks into a file cannot change it.
#include "tests/engine/destination/browsedfile.h"
#include "tests/engine/destination/followedfile.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <atomic>
#include <thread>

using namespace tributary;
using namespace tributary::test;

namespace {

const QString endless = QStringLiteral(
    "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT count(*) FROM c");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestSqliteReadOnly : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statement_hostile_isRefused_data();
    void statement_hostile_isRefused();
    void statement_reading_isRun_data();
    void statement_reading_isRun();
    void statement_wrong_saysWhatAndWhere_data();
    void statement_wrong_saysWhatAndWhere();
    void view_hostile_cannotReachOut_data();
    void view_hostile_cannotReachOut();
    void statement_limit_endsIt();
    void statement_endless_isCancelledAtOnce_data();
    void statement_endless_isCancelledAtOnce();
    void call_alreadyStopped_isInterrupted();
};

void TestSqliteReadOnly::statement_hostile_isRefused_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("what");
    const auto row = [](const char *sql, const char *what) {
        QTest::newRow(sql) << QString::fromLatin1(sql) << QString::fromLatin1(what);
    };
    row("INSERT INTO t VALUES (2)", "INSERT");
    row("REPLACE INTO t VALUES (2)", "REPLACE");
    row("UPDATE t SET a = 2", "UPDATE");
    row("UPDATE t SET a = 2 RETURNING a", "UPDATE");
    row("DELETE FROM t", "DELETE");
    row("DROP TABLE t", "DROP");
    row("DROP VIEW v", "DROP");
    row("CREATE TABLE u (x)", "CREATE");
    row("CREATE TABLE u AS SELECT * FROM t", "CREATE");
    row("CREATE TEMP TABLE u (x)", "CREATE");
    row("CREATE INDEX i ON t (a)", "CREATE");
    row("CREATE TEMP VIEW w AS SELECT 1", "CREATE");
    row("CREATE TRIGGER g AFTER INSERT ON t BEGIN SELECT 1; END", "CREATE");
    row("CREATE VIRTUAL TABLE f USING fts5(x)", "CREATE");
    row("ALTER TABLE t RENAME TO u", "ALTER");
    row("ALTER TABLE t ADD COLUMN z", "ALTER");
    row("ATTACH 'other.sqlite' AS o", "ATTACH");
    row("ATTACH ':memory:' AS o", "ATTACH");
    row("DETACH main", "DETACH");
    row("VACUUM", "VACUUM");
    row("VACUUM INTO 'other.sqlite'", "VACUUM");
    row("REINDEX", "REINDEX");
    row("ANALYZE", "ANALYZE");
    row("BEGIN", "BEGIN");
    row("BEGIN EXCLUSIVE", "BEGIN");
    row("COMMIT", "COMMIT");
    row("ROLLBACK", "ROLLBACK");
    row("END", "END");
    row("SAVEPOINT s", "SAVEPOINT");
    row("RELEASE s", "RELEASE");
    row("PRAGMA query_only = OFF", "PRAGMA query_only");
    row("PRAGMA writable_schema = ON", "PRAGMA writable_schema");
    row("PRAGMA journal_mode = DELETE", "PRAGMA journal_mode");
    row("PRAGMA journal_mode", "PRAGMA journal_mode");
    row("PRAGMA user_version = 9", "PRAGMA user_version");
    row("PRAGMA main.schema_version(7)", "PRAGMA schema_version");
    row("PRAGMA wal_checkpoint(TRUNCATE)", "PRAGMA wal_checkpoint");
    row("PRAGMA locking_mode = EXCLUSIVE", "PRAGMA locking_mode");
    row("PRAGMA temp_store_directory = '/tmp'", "PRAGMA temp_store_directory");
    row("PRAGMA trusted_schema = ON", "PRAGMA trusted_schema");
    row("PRAGMA cache_size = 1000000", "PRAGMA cache_size");
    row("SELECT load_extension('/tmp/evil.so')", "load_extension()");
    row("VALUES (load_extension('evil'))", "load_extension()");
    row("SELECT * FROM t WHERE load_extension('evil', 'x')", "load_extension()");
    row("SELECT fts3_tokenizer('simple')", "fts3_tokenizer()");
    row("WITH n AS (SELECT 7) INSERT INTO t SELECT * FROM n", "INSERT");
    row("WITH n AS (SELECT 7) DELETE FROM t", "DELETE");
    row("EXPLAIN DELETE FROM t", "DELETE");
    row("UPDATE sqlite_schema SET sql = 'x'", "UPDATE");
    row("WITH n AS (SELECT 1) UPDATE sqlite_master SET sql = 'x'", "WITH");
    row("EXPLAIN UPDATE sqlite_master SET sql = 'x'", "EXPLAIN");
    row("INSERT INTO fts(fts) VALUES ('optimize')", "INSERT");
    row("SELECT 1; DROP TABLE t", "A second statement");
    row("SELECT 1; SELECT 2", "A second statement");
    row("SELECT 1;;; -- x\n INSERT INTO t VALUES (2)", "A second statement");
    row("SELECT 1; nonsense", "A second statement");
    row("/* SELECT */ -- SELECT\n  drop table t", "DROP");
}

void TestSqliteReadOnly::statement_hostile_isRefused()
{
    QFETCH(QString, sql);
    QFETCH(QString, what);
    BrowsedFile file(QStringLiteral("CREATE TABLE t (a); INSERT INTO t VALUES (1);"
                                    "CREATE VIEW v AS SELECT a FROM t;"));
    const QByteArray before = contentOf(file.path);
    const QString folder = QDir::currentPath();
    const QStringList files = QDir(folder).entryList(QDir::Files);
    const Result<RowPage> page = file.statement(sql);
    QCOMPARE(rowsText(page), QStringLiteral("query-refused"));
    QCOMPARE(page.error().message,
             what + QStringLiteral(" is not run here: only single queries that read are."));
    NoRows taker;
    QCOMPARE(told(file.browser.readAll({.table = {}, .sql = sql}, taker, {})),
             QStringLiteral("query-refused"));
    QVERIFY(contentOf(file.path) == before);
    QCOMPARE(QDir(folder).entryList(QDir::Files), files);
    QVERIFY(!QFile::exists(file.path + QStringLiteral("-journal")));
}

void TestSqliteReadOnly::statement_reading_isRun_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("rows");
    const auto row = [](const char *sql, const char *rows) {
        QTest::newRow(sql) << QString::fromUtf8(sql) << QString::fromUtf8(rows);
    };
    row("SELECT a FROM t", "1");
    row("select a from t;", "1");
    row("SELECT a FROM t; -- nothing more\n ; /* nor here */", "1");
    row("VALUES (1, NULL), ('x', x'00')", "1 NULL,x \\x00");
    row("WITH n(x) AS (SELECT 5) SELECT x FROM n, t", "5");
    row("SELECT count(*) FROM v", "1");
    row("PRAGMA table_info(t)", "0 a  0 NULL 0");
    row("PRAGMA user_version", "3");
    row("SELECT name FROM pragma_table_info('t')", "a");
    row("SELECT value FROM json_each('[7, 8]')", "7,8");
    row("SELECT name FROM sqlite_schema ORDER BY name", "t,v");
    row("SELECT json_extract('{\"a\": [1, 2]}', '$.a[1]')", "2");
    row("SELECT upper('é') || printf('%05d', 7)", "é00007");
    row("SELECT 'DROP TABLE t; --'", "DROP TABLE t; --");
    row("SELECT a FROM t WHERE a = ?1", "");
    row("SELECT 1.5e300 * 1e300, -0.1, 1e15", "Infinity -0.1 1e+15");
}

void TestSqliteReadOnly::statement_reading_isRun()
{
    QFETCH(QString, sql);
    QFETCH(QString, rows);
    BrowsedFile file(QStringLiteral("CREATE TABLE t (a); INSERT INTO t VALUES (1);"
                                    "CREATE VIEW v AS SELECT a FROM t; PRAGMA user_version = 3"));
    const Result<RowPage> page = file.statement(sql);
    QVERIFY2(page, qPrintable(page ? QString() : page.error().message));
    QCOMPARE(rowsText(page), rows);
}

void TestSqliteReadOnly::statement_wrong_saysWhatAndWhere_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *sql, const char *reason) {
        QTest::newRow(sql) << QString::fromUtf8(sql) << QString::fromUtf8(reason);
    };
    row("SELECT missing FROM t", "no such column: missing (line 1, column 8)");
    row("SELECT 'é',\n  missing FROM t", "no such column: missing (line 2, column 3)");
    row("SELECT * FROM nowhere", "no such table: nowhere");
    row("SELEC 1", "near \"SELEC\": syntax error (line 1, column 1)");
    row("", "there is none.");
    row(" -- nothing\n;", "there is none.");
    row("SELECT abs(-9223372036854775808)", "integer overflow");
}

void TestSqliteReadOnly::statement_wrong_saysWhatAndWhere()
{
    QFETCH(QString, sql);
    QFETCH(QString, reason);
    BrowsedFile file(QStringLiteral("CREATE TABLE t (a)"));
    const Result<RowPage> page = file.statement(sql);
    QCOMPARE(rowsText(page), QStringLiteral("query-failed"));
    QCOMPARE(page.error().message, QStringLiteral("The query cannot be run: ") + reason);
}

void TestSqliteReadOnly::view_hostile_cannotReachOut_data()
{
    QTest::addColumn<QString>("view");
    QTest::newRow("load_extension")
        << QStringLiteral("CREATE VIEW v AS SELECT load_extension('evil') AS x");
    QTest::newRow("tokenizer") << QStringLiteral(
        "CREATE VIEW v AS SELECT fts3_tokenizer('simple') AS x");
    QTest::newRow("our own function")
        << QStringLiteral("CREATE VIEW v AS SELECT tributary_number(1) AS x");
}

void TestSqliteReadOnly::view_hostile_cannotReachOut()
{
    QFETCH(QString, view);
    BrowsedFile file(view);
    QVERIFY(file.browser.tables({}));
    QVERIFY(!file.rows({.table = QStringLiteral("v")}));
    QVERIFY(!file.statement(QStringLiteral("SELECT * FROM v")));
}

void TestSqliteReadOnly::statement_limit_endsIt()
{
    BrowsedFile file(QStringLiteral("CREATE TABLE t (a)"));
    const Result<RowPage> page = file.statement(
        QStringLiteral(
            "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x FROM c"),
        1000);
    QVERIFY(page && page->hasMore);
    QCOMPARE(page->rows.size(), 1000);
    QCOMPARE(page->rows.last().cells.first().integer, 1000);
}

void TestSqliteReadOnly::statement_endless_isCancelledAtOnce_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("recursion") << endless;
    QTest::newRow("cross join") << QStringLiteral("SELECT count(*) FROM t a, t b, t c, t d, t e");
    QTest::newRow("sorting") << QStringLiteral(
        "SELECT a.x FROM t a, t b, t c ORDER BY tributary_number(a.x * b.x - c.x)");
    QTest::newRow("one row a time") << QStringLiteral("SELECT a.x FROM t a, t b, t c, t d, t e");
}

void TestSqliteReadOnly::statement_endless_isCancelledAtOnce()
{
    QFETCH(QString, sql);
    BrowsedFile file(QStringLiteral("CREATE TABLE t (x);"
                                    "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c"
                                    " LIMIT 500) INSERT INTO t SELECT x FROM c;"));
    std::stop_source stop;
    std::atomic<bool> running = false;
    NoRows taker;
    taker.begun = &running;
    QString outcome;
    std::thread reading([&] {
        const Status read = file.browser.readAll({.table = {}, .sql = sql}, taker,
                                                 stop.get_token());
        outcome = told(read);
    });
    QTRY_VERIFY(running);
    QElapsedTimer sinceStop;
    sinceStop.start();
    stop.request_stop();
    reading.join();
    QVERIFY2(sinceStop.elapsed() < 1000, qPrintable(QString::number(sinceStop.elapsed())));
    QCOMPARE(outcome, QStringLiteral("interrupted"));
}

void TestSqliteReadOnly::call_alreadyStopped_isInterrupted()
{
    BrowsedFile file(QStringLiteral("CREATE TABLE t (a); INSERT INTO t VALUES (1), (2);"));
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(rowsText(file.browser.rows({.table = QStringLiteral("t")}, {.limit = 10},
                                        stop.get_token())),
             QStringLiteral("interrupted"));
    QCOMPARE(told(file.browser.tables(stop.get_token())), QStringLiteral("interrupted"));
}

QTEST_GUILESS_MAIN(TestSqliteReadOnly)
#include "tst_sqlitereadonly.moc"
