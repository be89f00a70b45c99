// SPDX-License-Identifier: GPL-3.0-or-later
//
// Others who work while a copy is made: writers in the source, readers and owners of objects in
// the destination. A copy is one moment of the source, and a reader sees one copy or the next.

#include "tests/support/pgcluster.h"
#include "tests/support/pgsession.h"
#include "tests/support/syncharness.h"
#include "tests/support/tablecomparison.h"
#include <sqlite3.h>

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>

#include <atomic>
#include <future>
#include <memory>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int deadlineMs = 30'000;

using SqliteHandle = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;

SqliteHandle openForReading(const QString &file)
{
    sqlite3 *raw = nullptr;
    sqlite3_open_v2(QFile::encodeName(file).constData(), &raw, SQLITE_OPEN_READONLY, nullptr);
    return {raw, &sqlite3_close};
}

// First column of the first row; the error in its place.
QByteArray valueOf(const SqliteHandle &database, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    QByteArray value;
    if (sqlite3_prepare_v2(database.get(), sql, -1, &statement, nullptr) == SQLITE_OK
        && sqlite3_step(statement) == SQLITE_ROW)
        value = reinterpret_cast<const char *>(sqlite3_column_text(statement, 0));
    else
        value = QByteArray("error: ") + sqlite3_errmsg(database.get());
    sqlite3_finalize(statement);
    return value;
}

class FullCopyWriters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void writersInTheSource();
    void readersAreNotBlocked();
    void readersSeeOneCopyOrTheNext();
    void readerThatGoesOn();
    void objectsOfTheUser();
    void objectThatNoLongerFits();
    void unreadableTableKeepsItsCopy();

private:
    QString file() const { return m_folder->filePath(u"copy.sqlite"_s); }

    SyncReport run() const { return runSync(requestFor(m_cluster, m_database, file())); }

    bool exec(const QByteArray &sql) { return m_cluster.exec(sql, m_database); }

    PgCluster m_cluster;
    QString m_database;
    int m_number = 0;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void FullCopyWriters::initTestCase()
{
    QString error;
    QVERIFY2(m_cluster.start(&error), qPrintable(error));
}

void FullCopyWriters::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = u"bank_%1"_s.arg(++m_number);
    QVERIFY(m_cluster.createDatabase(m_database));
    QVERIFY2(exec("CREATE TABLE accounts_a (id int PRIMARY KEY, v int);"
                  "INSERT INTO accounts_a SELECT n, 1000 FROM generate_series(1, 500) AS n;"
                  "CREATE TABLE accounts_z (id int PRIMARY KEY, v int);"
                  "INSERT INTO accounts_z SELECT n, 1000 FROM generate_series(1, 500) AS n;"
                  "CREATE TABLE transfers (id serial PRIMARY KEY, amount int)"),
             qPrintable(m_cluster.lastError()));
}

// Money moves between two tables, and rows come and go, all the while.
void FullCopyWriters::writersInTheSource()
{
    for (int attempt = 1; attempt <= 2; ++attempt) {
        std::atomic<bool> enough = false;
        std::atomic<int> commits = 0;
        auto writer = std::async(std::launch::async, [this, &enough, &commits] {
            PgSession session(m_cluster, m_database);
            bool good = session.isOpen();
            while (good && !enough) {
                const QByteArray id = QByteArray::number(commits % 500 + 1);
                good = session.exec("BEGIN; UPDATE accounts_a SET v = v - 7 WHERE id = " + id
                                    + "; UPDATE accounts_z SET v = v + 7 WHERE id = " + id
                                    + "; INSERT INTO transfers (amount) VALUES (7); COMMIT");
                ++commits;
            }
            return good;
        });
        QTRY_VERIFY_WITH_TIMEOUT(commits > 100, deadlineMs);
        const QString gateName = u"b_gate_%1"_s.arg(attempt);
        Gate gate(m_cluster, m_database, gateName, attempt);
        QVERIFY(gate.shut());
        auto copy = std::async(std::launch::async, [this] { return run(); });
        // Between the one table and the other many transactions pass.
        QTRY_VERIFY_WITH_TIMEOUT(gate.isReached(), deadlineMs);
        const int before = commits;
        QTRY_VERIFY_WITH_TIMEOUT(commits > before + 100, deadlineMs);
        QVERIFY(gate.open());
        const SyncReport report = copy.get();
        enough = true;
        QVERIFY(writer.get());
        QCOMPARE(problemsOf(report), QString());
        QCOMPARE(sqliteText(
                     file(),
                     u"SELECT (SELECT sum(v) FROM accounts_a) + (SELECT sum(v) FROM accounts_z)"_s),
                 u"1000000"_s);
        QCOMPARE(
            sqliteText(
                file(),
                u"SELECT (SELECT sum(v) FROM accounts_z) - 500000 = (SELECT sum(amount) FROM transfers)"_s),
            u"1"_s);
        QVERIFY(sqliteText(file(), u"SELECT count(*) FROM transfers"_s).toInt() > 0);
    }
    QCOMPARE(problemsOf(run()), QString());
    QCOMPARE(compareDatabase(m_cluster, m_database, file()), QString());
}

// At any point of a run somebody can read, at once.
void FullCopyWriters::readersAreNotBlocked()
{
    QCOMPARE(problemsOf(run()), QString());
    QVERIFY(exec("UPDATE accounts_a SET v = 1; UPDATE accounts_z SET v = 1"));
    Gate first(m_cluster, m_database, u"a_gate"_s, 1);
    Gate second(m_cluster, m_database, u"b_gate"_s, 2);
    Gate third(m_cluster, m_database, u"zz_gate"_s, 3);
    for (Gate *gate : {&first, &second, &third})
        QVERIFY(gate->shut());
    auto copy = std::async(std::launch::async, [this] { return run(); });
    for (Gate *gate : {&first, &second, &third}) {
        QTRY_VERIFY_WITH_TIMEOUT(gate->isReached(), deadlineMs);
        // Without any patience: no busy handler.
        const SqliteHandle reader = openForReading(file());
        QCOMPARE(
            valueOf(reader,
                    "SELECT (SELECT sum(v) FROM accounts_a) + (SELECT sum(v) FROM accounts_z)"),
            QByteArray("1000000"));
        QVERIFY(gate->open());
    }
    QCOMPARE(problemsOf(copy.get()), QString());
    QCOMPARE(
        sqliteText(file(),
                   u"SELECT (SELECT sum(v) FROM accounts_a) + (SELECT sum(v) FROM accounts_z)"_s),
        u"1000"_s);
}

// A reader that never stops, over several runs.
void FullCopyWriters::readersSeeOneCopyOrTheNext()
{
    QVERIFY(exec("UPDATE accounts_a SET v = 1; UPDATE accounts_z SET v = 1"));
    QCOMPARE(problemsOf(run()), QString());
    std::atomic<bool> enough = false;
    auto readers = std::async(std::launch::async, [this, &enough] {
        QList<QByteArray> seen; // each state once, in the order of time
        for (bool fresh = true; !enough; fresh = !fresh) {
            const SqliteHandle reader = openForReading(file());
            sqlite3_busy_timeout(reader.get(), 2000);
            for (int i = 0; i < 20 && !enough; ++i) {
                sqlite3_exec(reader.get(), "BEGIN", nullptr, nullptr, nullptr);
                QByteArray state = valueOf(
                    reader, "SELECT count(*) || ' ' || min(v) || ' ' || max(v) FROM accounts_a");
                state += " and "
                    + valueOf(reader,
                              "SELECT count(*) || ' ' || min(v) || ' ' || max(v) FROM accounts_z");
                sqlite3_exec(reader.get(), "COMMIT", nullptr, nullptr, nullptr);
                if (seen.isEmpty() || seen.last() != state)
                    seen.append(state);
            }
        }
        return seen;
    });
    constexpr int runs = 5;
    QList<QByteArray> possible = {"500 1 1 and 500 1 1"};
    for (int number = 2; number <= runs; ++number) {
        const QByteArray value = QByteArray::number(number);
        QVERIFY(
            exec("UPDATE accounts_a SET v = " + value + "; UPDATE accounts_z SET v = " + value));
        QCOMPARE(problemsOf(run()), QString());
        possible.append("500 " + value + ' ' + value + " and 500 " + value + ' ' + value);
    }
    enough = true;
    const QList<QByteArray> seen = readers.get();
    QVERIFY(!seen.isEmpty());
    qsizetype at = 0;
    for (const QByteArray &state : seen) {
        const qsizetype found = possible.indexOf(state, at);
        QVERIFY2(found >= at, state.constData());
        at = found;
    }
}

// A query that began before the run sees its end, and does not stop the run.
void FullCopyWriters::readerThatGoesOn()
{
    QVERIFY(exec("UPDATE accounts_a SET v = 1; UPDATE accounts_z SET v = 1"));
    QCOMPARE(problemsOf(run()), QString());
    QVERIFY(exec("UPDATE accounts_a SET v = 2; UPDATE accounts_z SET v = 2"));
    Gate gate(m_cluster, m_database, u"a_gate"_s);
    QVERIFY(gate.shut());
    auto copy = std::async(std::launch::async, [this] { return run(); });
    QTRY_VERIFY_WITH_TIMEOUT(gate.isReached(), deadlineMs);
    SqliteHandle reader = openForReading(file());
    QCOMPARE(sqlite3_exec(reader.get(), "BEGIN", nullptr, nullptr, nullptr), SQLITE_OK);
    QCOMPARE(valueOf(reader, "SELECT max(v) FROM accounts_a"), QByteArray("1"));
    QVERIFY(gate.open());
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(problemsOf(copy.get()), QString());
    qInfo("the run ended %lld ms later, beside an open reader", clock.elapsed());
    QVERIFY(clock.elapsed() < 5000);
    QCOMPARE(valueOf(reader, "SELECT max(v) FROM accounts_z"), QByteArray("1"));
    QCOMPARE(sqlite3_exec(reader.get(), "COMMIT", nullptr, nullptr, nullptr), SQLITE_OK);
    QCOMPARE(valueOf(reader, "SELECT max(v) FROM accounts_z"), QByteArray("2"));

    // The file gets its own journal back with the next run that is alone with it.
    reader.reset();
    QCOMPARE(problemsOf(run()), QString());
    QCOMPARE(sqliteText(file(), u"PRAGMA journal_mode"_s), u"delete"_s);
}

void FullCopyWriters::objectsOfTheUser()
{
    QVERIFY(exec("CREATE TABLE \"odd name\"\"\" (k text PRIMARY KEY, v int); INSERT INTO \"odd "
                 "name\"\"\" VALUES ('a', 1)"));
    QCOMPARE(problemsOf(run()), QString());
    const QByteArray made =
        "CREATE TABLE mine (id INTEGER PRIMARY KEY, remark TEXT);"
        "INSERT INTO mine VALUES (1, 'keep me');"
        "CREATE INDEX by_value ON accounts_a (v, id DESC) WHERE v > 0;"
        "CREATE UNIQUE INDEX \"by \"\"odd\"\" value\" ON \"odd name\"\"\" (v);"
        "CREATE VIEW total AS SELECT sum(a.v + z.v) AS v FROM accounts_a a JOIN accounts_z z USING "
        "(id);"
        "CREATE VIEW of_odd AS SELECT k || v AS kv FROM \"odd name\"\"\";"
        "CREATE TRIGGER watch AFTER DELETE ON accounts_a BEGIN INSERT INTO mine (remark) VALUES "
        "('deleted ' || old.id); END;"
        "CREATE TRIGGER on_mine AFTER UPDATE ON mine BEGIN SELECT count(*) FROM accounts_z; END;"
        "ANALYZE";
    QCOMPARE(sqliteExec(file(), made), QString());
    const QString objects =
        u"SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name IN ('mine', 'by_value',"
        " 'by \"odd\" value', 'total', 'of_odd', 'watch', 'on_mine') ORDER BY name"_s;
    const QString before = sqliteText(file(), objects);
    QVERIFY(exec("UPDATE accounts_a SET v = 2; UPDATE accounts_z SET v = 3; UPDATE \"odd "
                 "name\"\"\" SET v = 9"));
    for (int attempt = 1; attempt <= 2; ++attempt) {
        QCOMPARE(problemsOf(run()), QString());
        QCOMPARE(compareDatabase(m_cluster, m_database, file()), QString());
        QCOMPARE(sqliteText(file(), objects), before);
        QCOMPARE(sqliteText(file(), u"SELECT * FROM mine"_s), u"1|keep me"_s);
        QCOMPARE(sqliteText(file(), u"SELECT v FROM total"_s), u"2500"_s);
        QCOMPARE(sqliteText(file(), u"SELECT kv FROM of_odd"_s), u"a9"_s);
        QVERIFY(sqliteText(file(),
                           u"EXPLAIN QUERY PLAN SELECT id FROM accounts_a WHERE v > 0 AND v = 5"_s)
                    .contains(u"by_value"));
        QCOMPARE(sqliteText(file(), u"PRAGMA integrity_check"_s), u"ok"_s);
    }
    QCOMPARE(sqliteExec(file(), "DELETE FROM accounts_a WHERE id = 3"), QString());
    QCOMPARE(sqliteText(file(), u"SELECT remark FROM mine WHERE id = 2"_s), u"deleted 3"_s);
}

// An index on a column that has gone is left out; all else stays.
void FullCopyWriters::objectThatNoLongerFits()
{
    QVERIFY(exec("ALTER TABLE accounts_a ADD COLUMN extra int DEFAULT 5"));
    QCOMPARE(problemsOf(run()), QString());
    QCOMPARE(sqliteExec(
                 file(),
                 "CREATE INDEX on_extra ON accounts_a (extra); CREATE INDEX on_v ON accounts_a (v);"
                 "CREATE VIEW extras AS SELECT extra FROM accounts_a"),
             QString());
    QVERIFY(exec("ALTER TABLE accounts_a DROP COLUMN extra"));
    QCOMPARE(problemsOf(run()), QString());
    QCOMPARE(compareDatabase(m_cluster, m_database, file()), QString());
    QCOMPARE(
        sqliteText(
            file(),
            u"SELECT name FROM sqlite_schema WHERE name IN ('on_extra', 'on_v', 'extras') ORDER BY 1"_s),
        u"extras;on_v"_s);
}

// A table that vanishes, or that can no longer be read, leaves its last copy behind.
void FullCopyWriters::unreadableTableKeepsItsCopy()
{
    QVERIFY(exec("CREATE VIEW fragile AS SELECT id, 100 / v AS share FROM accounts_z"));
    QCOMPARE(problemsOf(run()), QString());
    QVERIFY(exec("UPDATE accounts_z SET v = 0 WHERE id = 300; UPDATE accounts_a SET v = 5; DROP "
                 "TABLE transfers"));
    const SyncReport report = run();
    QCOMPARE(failuresOf(report), QStringList(u"public.fragile: table-unreadable"_s));
    QCOMPARE(sqliteText(file(), u"SELECT count(*), max(share) FROM fragile"_s), u"500|0"_s);
    QCOMPARE(sqliteText(file(), u"SELECT count(*) FROM transfers"_s), u"0"_s);
    QCOMPARE(compareTable(m_cluster, m_database, {.name = u"accounts_a"_s}, file()), QString());
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::FullCopyWriters)
#include "tst_fullcopywriters.moc"
