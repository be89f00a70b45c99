// SPDX-License-Identifier: GPL-3.0-or-later
//
// Destination files that are not what they should be, or that somebody else writes too: one clear
// error, and what was in the file stays as it was.

#include "tests/support/commandline.h"
#include "tests/support/pgcluster.h"
#include "tests/support/pgsession.h"
#include "tests/support/syncharness.h"
#include "tests/support/tablecomparison.h"
#include <sqlite3.h>

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>

#include <future>
#include <memory>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int deadlineMs = 30'000;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class FullCopyDestination : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void lockedByAWriter();
    void damaged_data();
    void damaged();
    void notADatabase();
    void newerFormat();
    void secondRunAtOnce();
    void movedAway();
    void staleJournal();
    void appearsMeanwhile();
    void tableOfSomebodyElse();
    void copyOfAnotherSource();

private:
    QString file() const { return m_folder->filePath(u"copy.sqlite"_s); }

    SyncReport run(const QString &database = u"shop"_s, const QString &path = {}) const
    {
        return runSync(requestFor(m_cluster, database, path.isEmpty() ? file() : path));
    }

    QStringList arguments(const CommandLine &user, const QString &path) const
    {
        return {u"sync"_s,   m_cluster.uri(u"shop"_s), u"sqlite:"_s + path,
                u"--json"_s, u"--password-file"_s,     user.passwordFile(m_cluster)};
    }

    PgCluster m_cluster;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void FullCopyDestination::initTestCase()
{
    QString error;
    QVERIFY2(m_cluster.start(&error), qPrintable(error));
    for (const QString &database : {u"shop"_s, u"other"_s}) {
        QVERIFY(m_cluster.createDatabase(database));
        QVERIFY(m_cluster.exec(
            "CREATE TABLE orders (id int PRIMARY KEY, v text);"
            "INSERT INTO orders SELECT n, md5(n::text) FROM generate_series(1, 1000) AS n",
            database));
    }
}

void FullCopyDestination::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void FullCopyDestination::lockedByAWriter()
{
    QCOMPARE(problemsOf(run()), QString());
    const QString before = sqliteText(file(), u"SELECT * FROM orders ORDER BY id"_s);
    sqlite3 *raw = nullptr;
    sqlite3_open(QFile::encodeName(file()).constData(), &raw);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> writer(raw, &sqlite3_close);
    QCOMPARE(sqlite3_exec(raw, "BEGIN IMMEDIATE; UPDATE orders SET v = 'mine' WHERE id = 1",
                          nullptr, nullptr, nullptr),
             SQLITE_OK);
    QElapsedTimer clock;
    clock.start();
    const SyncReport report = run();
    qInfo("waited %lld ms for the writer", clock.elapsed());
    QVERIFY(clock.elapsed() < 20'000);
    QCOMPARE(failuresOf(report), QStringList(u"run: dest-locked"_s));
    QCOMPARE(report.exitCode(), ExitCode::Destination);
    QCOMPARE(sqlite3_exec(raw, "ROLLBACK", nullptr, nullptr, nullptr), SQLITE_OK);
    QCOMPARE(sqliteText(file(), u"SELECT * FROM orders ORDER BY id"_s), before);
    QCOMPARE(problemsOf(run()), QString());
}

void FullCopyDestination::damaged_data()
{
    QTest::addColumn<qint64>("position");
    QTest::newRow("schema page") << qint64(100);
    QTest::newRow("page numbers in the schema") << qint64(112);
}

void FullCopyDestination::damaged()
{
    QFETCH(const qint64, position);
    QCOMPARE(problemsOf(run()), QString());
    {
        QFile spoiled(file());
        QVERIFY(spoiled.open(QIODevice::ReadWrite));
        QVERIFY(spoiled.seek(position));
        QCOMPARE(spoiled.write(QByteArray(16, '\xEE')), 16);
    }
    const QByteArray before = bytesOf(file());
    const SyncReport report = run();
    QCOMPARE(failuresOf(report), QStringList(u"run: dest-corrupt"_s));
    QCOMPARE(report.exitCode(), ExitCode::Destination);
    QCOMPARE(bytesOf(file()), before);
}

void FullCopyDestination::notADatabase()
{
    const QByteArray text("This is the only copy of my thesis.\n");
    QFile thesis(file());
    QVERIFY(thesis.open(QIODevice::WriteOnly));
    thesis.write(text.repeated(100));
    thesis.close();
    const SyncReport report = run();
    QCOMPARE(failuresOf(report), QStringList(u"run: dest-not-sqlite"_s));
    QCOMPARE(report.exitCode(), ExitCode::Destination);
    QCOMPARE(bytesOf(file()), text.repeated(100));
}

void FullCopyDestination::newerFormat()
{
    QCOMPARE(problemsOf(run()), QString());
    QCOMPARE(
        sqliteExec(file(), "UPDATE _tributary_meta SET value = '99' WHERE key = 'format_version'"),
        QString());
    const SyncReport report = run();
    QCOMPARE(failuresOf(report), QStringList(u"run: dest-newer"_s));
    QCOMPARE(report.exitCode(), ExitCode::Destination);
}

void FullCopyDestination::secondRunAtOnce()
{
    CommandLine user;
    Gate gate(m_cluster, u"shop"_s, u"z_gate"_s);
    QVERIFY(gate.shut());
    const std::unique_ptr<QProcess> first = user.start(arguments(user, file()));
    QTRY_VERIFY_WITH_TIMEOUT(gate.isReached(), deadlineMs);
    QElapsedTimer clock;
    clock.start();
    const CommandResult second = user.run(arguments(user, file()));
    QVERIFY2(second.exitCode == 11, second.summary().constData());
    QVERIFY(clock.elapsed() < 5000);
    QCOMPARE(second.errorId(), u"already-running"_s);
    QVERIFY(second.data.contains(QByteArray::number(first->processId())));
    QVERIFY(gate.open());
    const CommandResult result = CommandLine::finish(*first);
    QVERIFY2(result.exitCode == 0, result.summary().constData());
    QCOMPARE(compareDatabase(m_cluster, u"shop"_s, file()), QString());
    QVERIFY(m_cluster.exec("DROP VIEW z_gate", u"shop"_s));
}

void FullCopyDestination::movedAway()
{
    QCOMPARE(problemsOf(run()), QString());
    Gate gate(m_cluster, u"shop"_s, u"z_gate"_s);
    QVERIFY(gate.shut());
    auto run = std::async(std::launch::async, [this] { return this->run(); });
    QTRY_VERIFY_WITH_TIMEOUT(gate.isReached(), deadlineMs);
    QVERIFY(QFile::rename(file(), file() + u".mine"_s));
    QVERIFY(gate.open());
    const SyncReport report = run.get();
    QCOMPARE(failuresOf(report), QStringList(u"run: dest-moved"_s));
    QVERIFY(!QFile::exists(file()));
    const QString moved = file() + u".mine"_s;
    QCOMPARE(sqliteText(moved, u"PRAGMA integrity_check"_s), u"ok"_s);
    QCOMPARE(compareTable(m_cluster, u"shop"_s, {.name = u"orders"_s}, moved), QString());
    // What SQLite kept beside it must not be taken for a part of the next file at this place.
    QCOMPARE(problemsOf(this->run()), QString());
    QCOMPARE(compareDatabase(m_cluster, u"shop"_s, file()), QString());
    QCOMPARE(sqliteText(file(), u"PRAGMA integrity_check"_s), u"ok"_s);
    QCOMPARE(leftoversIn(file()), QString());
    QVERIFY(m_cluster.exec("DROP VIEW z_gate", u"shop"_s));
}

// A file was moved away without what SQLite keeps beside it: changes of another database, which
// would be taken for changes of the new one.
void FullCopyDestination::staleJournal()
{
    const QString other = m_folder->filePath(u"other.sqlite"_s);
    sqlite3 *raw = nullptr;
    sqlite3_open(QFile::encodeName(other).constData(), &raw);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> writer(raw, &sqlite3_close);
    QCOMPARE(
        sqlite3_exec(
            raw,
            "PRAGMA page_size = 16384; PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0;"
            "CREATE TABLE a (v); CREATE TABLE b (v);"
            "INSERT INTO a WITH n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) "
            "SELECT i FROM n",
            nullptr, nullptr, nullptr),
        SQLITE_OK);
    QVERIFY(QFile::copy(other + u"-wal"_s, file() + u"-wal"_s));
    QVERIFY(QFileInfo(file() + u"-wal"_s).size() > 32768);
    QCOMPARE(problemsOf(run()), QString());
    QCOMPARE(compareDatabase(m_cluster, u"shop"_s, file()), QString());
    QCOMPARE(sqliteText(file(), u"PRAGMA integrity_check"_s), u"ok"_s);
    QCOMPARE(leftoversIn(file()), QString());
}

// Somebody puts a file where the first run is about to put its own.
void FullCopyDestination::appearsMeanwhile()
{
    Gate gate(m_cluster, u"shop"_s, u"z_gate"_s);
    QVERIFY(gate.shut());
    auto run = std::async(std::launch::async, [this] { return this->run(); });
    QTRY_VERIFY_WITH_TIMEOUT(gate.isReached(), deadlineMs);
    QFile theirs(file());
    QVERIFY(theirs.open(QIODevice::WriteOnly));
    theirs.write("theirs");
    theirs.close();
    QVERIFY(gate.open());
    const SyncReport report = run.get();
    QCOMPARE(failuresOf(report), QStringList(u"run: dest-moved"_s));
    QCOMPARE(bytesOf(file()), QByteArray("theirs"));
    QVERIFY(m_cluster.exec("DROP VIEW z_gate", u"shop"_s));
}

void FullCopyDestination::tableOfSomebodyElse()
{
    for (const QByteArray &object :
         {QByteArray("TABLE Orders (mine)"), QByteArray("VIEW orders AS SELECT 'mine' AS mine")}) {
        QFile::remove(file());
        QFile made(file());
        QVERIFY(made.open(QIODevice::WriteOnly));
        made.close();
        QCOMPARE(sqliteExec(file(), "CREATE " + object), QString());
        const SyncReport report = run();
        QCOMPARE(
            failuresOf(report),
            QStringList({u"public.orders: dest-foreign-table"_s, u"run: dest-foreign-table"_s}));
        QCOMPARE(report.exitCode(), ExitCode::SomeTablesFailed);
        QCOMPARE(sqliteText(file(), u"SELECT name FROM pragma_table_info('orders')"_s), u"mine"_s);
    }
}

void FullCopyDestination::copyOfAnotherSource()
{
    QCOMPARE(problemsOf(run()), QString());
    const SyncReport report = run(u"other"_s);
    QCOMPARE(failuresOf(report),
             QStringList({u"public.orders: dest-other-source"_s, u"run: dest-other-source"_s}));
    QCOMPARE(compareDatabase(m_cluster, u"shop"_s, file()), QString());
    // Side by side where the names allow it.
    QVERIFY(m_cluster.exec("CREATE TABLE returns AS SELECT 1 AS id", u"other"_s));
    QCOMPARE(failuresOf(run(u"other"_s)), QStringList(u"public.orders: dest-other-source"_s));
    QCOMPARE(compareTable(m_cluster, u"other"_s, {.name = u"returns"_s}, file()), QString());
    QCOMPARE(compareTable(m_cluster, u"shop"_s, {.name = u"orders"_s}, file()), QString());
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::FullCopyDestination)
#include "tst_fullcopydestination.moc"
