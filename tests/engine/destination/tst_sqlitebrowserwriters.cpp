// SPDX-License-Identifier: GPL-3.0-or-later
//
// Somebody who looks into a file keeps nobody from writing it, and sees what is in its place.
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

} // namespace

class TestBrowserWriters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writer_inWal_neverWaitsNorKeepsWaiting();
    void writer_withAJournal_getsItsTurn();
    void journalMode_betweenLooks_canBeChanged();
    void file_replacedBetweenLooks_isTheNewOne();
    void file_lockedByAnother_saysSo();
    void sync_whileSomebodyLooks_publishes();
};

void TestBrowserWriters::writer_inWal_neverWaitsNorKeepsWaiting()
{
    BrowsedFile file(QStringLiteral("PRAGMA journal_mode = WAL; CREATE TABLE t (a);"
                                    "INSERT INTO t VALUES (0);"));
    SqliteProbe writer(file.path); // waits for nobody: a lock is an error at once
    std::stop_source stop;
    std::atomic<bool> ended = false;
    std::thread looking([&] {
        static_cast<void>(file.browser.rows({.table = {}, .sql = endless + QStringLiteral(", t")},
                                            {.limit = 1}, stop.get_token()));
        ended = true;
    });
    for (int round = 1; round <= 50; ++round) {
        QVERIFY2(
            writer.execute(QStringLiteral("BEGIN IMMEDIATE; INSERT INTO t VALUES (%1)").arg(round)),
            qPrintable(writer.error()));
        // While it writes, others read what was there before.
        QCOMPARE(rowsText(file.statement(QStringLiteral("SELECT max(a) FROM t"))),
                 QString::number(round - 1));
        QVERIFY2(writer.execute(QStringLiteral("COMMIT")), qPrintable(writer.error()));
        QCOMPARE(rowsText(file.statement(QStringLiteral("SELECT max(a) FROM t"))),
                 QString::number(round));
    }
    QVERIFY(!ended);
    stop.request_stop();
    looking.join();
}

void TestBrowserWriters::writer_withAJournal_getsItsTurn()
{
    BrowsedFile file(QStringLiteral("CREATE TABLE t (a); INSERT INTO t VALUES (0);"));
    Result<std::unique_ptr<SqliteDatabase>> writer = SqliteDatabase::open(
        file.path, SqliteDatabase::Mode::ReadWrite, {}); // as patient as a sync
    QVERIFY(writer);
    std::atomic<bool> running = false;
    QString outcome;
    std::thread looking([&] {
        running = true;
        const Result<RowPage> page = file.statement(endless + QStringLiteral(", t"));
        outcome = page ? QStringLiteral("ok") : page.error().id();
    });
    QTRY_VERIFY(running);
    QElapsedTimer waited;
    waited.start();
    QCOMPARE(
        told((*writer)->execute(QStringLiteral("BEGIN IMMEDIATE; UPDATE t SET a = 1; COMMIT"))),
        QStringLiteral("ok"));
    QVERIFY2(waited.elapsed() < 5000, qPrintable(QString::number(waited.elapsed())));
    // The query began before the writer did, and would never have ended.
    QVERIFY((*writer)->execute(QStringLiteral("BEGIN IMMEDIATE; UPDATE t SET a = 2")));
    looking.join();
    QCOMPARE(outcome, QStringLiteral("query-held-up"));
    // What is short is read all the same.
    QCOMPARE(rowsText(file.rows({.table = QStringLiteral("t")})), QStringLiteral("1"));
    QCOMPARE(told((*writer)->execute(QStringLiteral("COMMIT"))), QStringLiteral("ok"));
    QCOMPARE(rowsText(file.rows({.table = QStringLiteral("t")})), QStringLiteral("2"));
}

void TestBrowserWriters::journalMode_betweenLooks_canBeChanged()
{
    BrowsedFile file(QStringLiteral("PRAGMA journal_mode = WAL; CREATE TABLE t (a);"));
    QVERIFY(file.rows({.table = QStringLiteral("t")}));
    // Possible only while nobody else has the file open.
    QCOMPARE(SqliteProbe(file.path).text(QStringLiteral("PRAGMA journal_mode = DELETE")),
             QStringLiteral("delete"));
    QVERIFY(file.rows({.table = QStringLiteral("t")}));
    QVERIFY(!QFile::exists(file.path + QStringLiteral("-wal")));
}

void TestBrowserWriters::file_replacedBetweenLooks_isTheNewOne()
{
    BrowsedFile file(QStringLiteral("CREATE TABLE t (a); INSERT INTO t VALUES ('old');"));
    QCOMPARE(rowsText(file.rows({.table = QStringLiteral("t")})), QStringLiteral("old"));
    const QString other = file.path + QStringLiteral(".part");
    QVERIFY(SqliteProbe(other).execute(
        QStringLiteral("CREATE TABLE t (a); INSERT INTO t VALUES ('new');")));
    QVERIFY(QFile::remove(file.path) && QFile::rename(other, file.path));
    QCOMPARE(rowsText(file.rows({.table = QStringLiteral("t")})), QStringLiteral("new"));
    QVERIFY(QFile::remove(file.path));
    QCOMPARE(rowsText(file.rows({.table = QStringLiteral("t")})), QStringLiteral("dest-missing"));
}

void TestBrowserWriters::file_lockedByAnother_saysSo()
{
    BrowsedFile file(QStringLiteral("CREATE TABLE t (a); INSERT INTO t VALUES (1);"));
    SqliteProbe other(file.path);
    QVERIFY(other.execute(QStringLiteral("BEGIN EXCLUSIVE")));
    QCOMPARE(rowsText(file.rows({.table = QStringLiteral("t")})), QStringLiteral("dest-locked"));
    QVERIFY(other.execute(QStringLiteral("COMMIT")));
    QCOMPARE(rowsText(file.rows({.table = QStringLiteral("t")})), QStringLiteral("1"));
}

void TestBrowserWriters::sync_whileSomebodyLooks_publishes()
{
    BrowsedFile file;
    FollowingRun run(file.path, {orders()});
    QCOMPARE(told(run.copy({"1 a x"})), QStringLiteral("ok"));
    std::stop_source stop;
    std::atomic<bool> begun = false;
    NoRows taker;
    taker.begun = &begun;
    std::thread looking([&] {
        static_cast<void>(file.browser.readAll(
            {.table = {}, .sql = QStringLiteral("SELECT * FROM (%1), orders").arg(endless)}, taker,
            stop.get_token()));
    });
    QTRY_VERIFY(begun);
    Log log(orders());
    log.insert("2 b x").remove("1 a x");
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(run.done(log), QStringLiteral("0"));
    run.close(); // gives the file its own journal back, if nobody prevents it
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(rowsText(file.rows({.table = QStringLiteral("orders")})), QStringLiteral("2 b x"));
    stop.request_stop();
    looking.join();
    QCOMPARE(SqliteProbe(file.path).damage(), QString());
}

QTEST_GUILESS_MAIN(TestBrowserWriters)
#include "tst_sqlitebrowserwriters.moc"
