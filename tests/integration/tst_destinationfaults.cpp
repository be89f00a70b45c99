// SPDX-License-Identifier: GPL-3.0-or-later
//
// What becomes of the destination's file while a run follows the log: its disk is full, another
// program edits it, the disk has an error. What passes is waited for, the rest ends the run;
// nothing is confirmed that the file does not hold, and at the end source equals destination.

#include "tests/integration/rowload.h"
#include "tests/support/commandline.h"
#include "tests/support/logbench.h"
#include "tests/support/logworkers.h"
#include "tests/support/pgcluster.h"
#include "tests/support/smalldisk.h"
#include "tests/support/sqliteprobe.h"
#include "tests/support/syncharness.h"
#include "tests/support/tablecomparison.h"
#include "tests/support/witness.h"
#include <signal.h>

#include <QStandardPaths>
#include <QtTest>

#include <algorithm>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int deadlineMs = 30'000;

class DestinationFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void diskFull_whileFollowing_goesOnWithSpace();
    void diskFull_ofACopy_isForetold();
    void diskReadOnly_endsTheRun();
    void fileEdited_whileFollowing_isWaitedFor();
    void ioError_atAnySync_nextRunIsEqual();
    void ioError_whileFollowing_isOpenedAnew();

private:
    QString count(const QString &file) const
    {
        return sqliteText(file, u"SELECT count(*) FROM rows"_s);
    }

    QByteArray confirmed(const LogBench &bench)
    {
        const QList<PgCluster::Row> found = m_cluster.query(
            "SELECT confirmed_flush_lsn FROM pg_replication_slots WHERE slot_name = '"
            + bench.slot().toUtf8() + '\'');
        return found.isEmpty() ? QByteArray() : *found[0][0];
    }

    // That of the log up to here was confirmed before may still be on its way.
    QByteArray logEnd() { return *m_cluster.query("SELECT pg_current_wal_insert_lsn()")[0][0]; }

    bool confirmsMoreThan(const LogBench &bench, const QByteArray &end)
    {
        return *m_cluster.query("SELECT '" + confirmed(bench) + "'::pg_lsn > '" + end
                                + "'::pg_lsn")[0][0]
            == "t";
    }

    // Nothing is confirmed that the file does not hold.
    bool isBehindCheckpoint(const LogBench &bench, const QString &file)
    {
        const QString checkpoint = sqliteText(file, u"SELECT checkpoint_lsn FROM _tributary_log"_s);
        const QList<PgCluster::Row> found = m_cluster.query(
            "SELECT '" + confirmed(bench) + "'::pg_lsn <= '" + checkpoint.toUtf8() + "'::pg_lsn");
        return !found.isEmpty() && found[0][0] == QByteArray("t");
    }

    QStringList arguments(const CommandLine &user, const LogBench &bench, const QString &how) const
    {
        return {u"sync"_s,
                m_cluster.uri(bench.database()),
                bench.request.destination,
                u"--password-file"_s,
                user.passwordFile(m_cluster),
                u"--method"_s,
                u"log"_s,
                how,
                u"--json"_s};
    }

    PgCluster m_cluster{logicalServer()};
    std::unique_ptr<LogBench> m_bench;
    int m_number = 0;
};

void DestinationFaults::initTestCase()
{
    QString error;
    QVERIFY2(m_cluster.start(&error), qPrintable(error));
}

void DestinationFaults::init()
{
    m_bench = std::make_unique<LogBench>(m_cluster, u"place_%1"_s.arg(++m_number));
    QCOMPARE(m_bench->exec(tables), QString());
}

void DestinationFaults::diskFull_whileFollowing_goesOnWithSpace()
{
    SmallDisk disk("size=12m");
    if (!disk.isThere())
        QSKIP("a small disk can only be mounted by root: a full disk was NOT tested");
    const QString file = disk.file(u"copy.sqlite"_s);
    m_bench->request.destination = u"sqlite:"_s + file;
    QCOMPARE(problemsOf(m_bench->sync()), QString());

    WitnessedRun run(m_bench->request);
    QTRY_COMPARE_WITH_TIMEOUT(run.phase(), RunPhase::Following, deadlineMs);
    QVERIFY(disk.fill(200 << 10));
    QCOMPARE(m_bench->exec(load(1000, 3000)), QString());
    QTRY_COMPARE_WITH_TIMEOUT(run.phase(), RunPhase::Retrying, deadlineMs);
    const QStringList notes = run.notes();
    QCOMPARE(notes.size(), 1);
    QVERIFY2(notes[0].contains(disk.path()) && notes[0].contains(u"is full"_s),
             qPrintable(notes[0]));
    // It tries again and again, and says so once.
    const QByteArray before = logEnd();
    QCOMPARE(m_bench->exec("INSERT INTO rows VALUES (-1, 'later')"), QString());
    QTRY_VERIFY_WITH_TIMEOUT(m_cluster.serverLog().count("starting logical decoding") >= 3
                                 || run.hasEnded(),
                             deadlineMs);
    QVERIFY(!run.hasEnded());
    QCOMPARE(run.phase(), RunPhase::Retrying);
    QCOMPARE(run.notes(), notes);
    QVERIFY(!confirmsMoreThan(*m_bench, before));
    QCOMPARE(count(file), u"500"_s);
    QVERIFY(isBehindCheckpoint(*m_bench, file));

    QVERIFY(disk.free());
    QTRY_COMPARE_WITH_TIMEOUT(count(file), u"3501"_s, deadlineMs);
    QTRY_COMPARE_WITH_TIMEOUT(run.phase(), RunPhase::Following, deadlineMs);
    QCOMPARE(run.stop(), QString());
    QCOMPARE(compareDatabase(m_cluster, m_bench->database(), file), QString());
    QCOMPARE(sqliteText(file, u"PRAGMA integrity_check"_s), u"ok"_s);
    QCOMPARE(leftoversIn(file), QString());
}

void DestinationFaults::diskFull_ofACopy_isForetold()
{
    SmallDisk disk("size=4m");
    if (!disk.isThere())
        QSKIP("a small disk can only be mounted by root: a full disk was NOT tested");
    QCOMPARE(m_bench->exec("CREATE TABLE large (v text); ALTER TABLE large ALTER v SET STORAGE "
                           "EXTERNAL; INSERT INTO large SELECT repeat(md5(g::text), 1024)"
                           " FROM generate_series(1, 200) g; ANALYZE large"),
             QString());
    CommandLine user;
    m_bench->request.destination = u"sqlite:"_s + disk.file(u"copy.sqlite"_s);
    for (const QString &method : {u"full"_s, u"log"_s}) {
        QStringList words = arguments(user, *m_bench, u"--once"_s);
        words.replaceInStrings(u"log"_s, method);
        const CommandResult result = user.run(words);
        QVERIFY2(result.exitCode == 7, result.summary().constData());
        QCOMPARE(result.errorId(), u"dest-full"_s);
        const QList<QJsonObject> warnings = result.objects(u"warning"_s);
        const QString foretold = u"The disk %1 may be too small"_s.arg(disk.path());
        QVERIFY2(std::ranges::any_of(warnings,
                                     [&](const QJsonObject &warning) {
                                         return warning[u"message"_s].toString().startsWith(
                                             foretold);
                                     }),
                 result.summary().constData());
        const QJsonObject error = result.objects(u"error"_s).value(0);
        const QString message = error[u"message"_s].toString();
        QVERIFY2(message.startsWith(u"The disk %1,"_s.arg(disk.path())), qPrintable(message));
        QVERIFY2(error[u"actions"_s].toArray().at(0).toString().startsWith(u"Free about "_s),
                 result.summary().constData());
        QVERIFY(!QFile::exists(disk.file(u"copy.sqlite"_s)));
        QVERIFY(!QFile::exists(disk.file(u"copy.sqlite.part"_s)));
    }
}

// Nothing that passes by itself.
void DestinationFaults::diskReadOnly_endsTheRun()
{
    SmallDisk disk("size=12m");
    if (!disk.isThere())
        QSKIP("a disk can only be mounted by root: one that became read-only was NOT tested");
    const QString file = disk.file(u"copy.sqlite"_s);
    m_bench->request.destination = u"sqlite:"_s + file;
    QCOMPARE(problemsOf(m_bench->sync()), QString());
    if (!disk.setReadOnly(true))
        QSKIP("the disk could not be made read-only: NOT tested");
    QCOMPARE(m_bench->exec(load(1000, 1)), QString());
    const SyncReport report = m_bench->sync();
    QCOMPARE(failuresOf(report), QStringList(u"run: dest-perm"_s));
    QCOMPARE(report.exitCode(), ExitCode::Destination);
    QVERIFY(disk.setReadOnly(false));
    QCOMPARE(problemsOf(m_bench->sync()), QString());
    QCOMPARE(compareDatabase(m_cluster, m_bench->database(), file), QString());
}

void DestinationFaults::fileEdited_whileFollowing_isWaitedFor()
{
    const QString file = m_bench->file();
    QCOMPARE(problemsOf(m_bench->sync()), QString());
    CommandLine user;
    const std::unique_ptr<QProcess> process = user.start(arguments(user, *m_bench, u"--follow"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isStreamed(m_cluster, *m_bench), deadlineMs);
    {
        SqliteProbe editor(file);
        QVERIFY2(
            editor.execute(u"PRAGMA busy_timeout = 10000; CREATE TABLE mine (v); BEGIN IMMEDIATE;"
                           " INSERT INTO mine VALUES ('not saved yet')"_s),
            qPrintable(editor.error()));
        const QByteArray before = logEnd();
        QCOMPARE(m_bench->exec(load(1000, 10)), QString());
        QByteArray words;
        const bool told = QTest::qWaitFor(
            [&] {
                words += process->readAllStandardOutput();
                return words.contains("is being edited in another program")
                    || process->state() == QProcess::NotRunning;
            },
            deadlineMs);
        QVERIFY2(told && process->state() == QProcess::Running, words.constData());
        QVERIFY(!confirmsMoreThan(*m_bench, before));
        QVERIFY(editor.execute(u"COMMIT"_s));
    }
    QTRY_COMPARE_WITH_TIMEOUT(count(file), u"510"_s, deadlineMs);
    process->terminate();
    QCOMPARE(CommandLine::finish(*process).exitCode, 143);
    QCOMPARE(sqliteText(file, u"SELECT v FROM mine"_s), u"not saved yet"_s);
    QCOMPARE(compareDatabase(m_cluster, m_bench->database(), file, {u"mine"_s}), QString());
}

// The kernel tells of a failed fsync once, and forgets: what it did not bring to the disk is not to
// be believed afterwards.
void DestinationFaults::ioError_atAnySync_nextRunIsEqual()
{
    if (QStandardPaths::findExecutable(u"strace"_s).isEmpty())
        QSKIP("strace is not installed: errors of the disk were NOT tested");
    CommandLine user;
    const QString file = m_bench->file();
    QCOMPARE(problemsOf(m_bench->sync()), QString());
    int failures = 0;
    constexpr int mostSyncs = 12;
    for (int at = 1; at <= mostSyncs; ++at) {
        QCOMPARE(m_bench->exec(load(at * 1000, 5)
                               + "; UPDATE rows SET v = v || 'x' WHERE id % 50 = "
                               + QByteArray::number(at)),
                 QString());
        QProcess process;
        process.setProcessEnvironment(user.environment);
        process.start(u"strace"_s,
                      QStringList{u"-f"_s, u"-qq"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s,
                                  u"trace=fdatasync,fsync"_s, u"-e"_s,
                                  u"inject=fdatasync,fsync:error=EIO:when=%1"_s.arg(at),
                                  CommandLine::program()}
                          + arguments(user, *m_bench, u"--once"_s));
        const CommandResult result = CommandLine::finish(process);
        if (result.exitCode == -1 || result.data.isEmpty())
            QSKIP("strace may not trace here: errors of the disk were NOT tested");
        QVERIFY2(result.exitCode == 0 || result.exitCode == 7, result.summary().constData());
        if (result.exitCode == 7) {
            ++failures;
            QCOMPARE(result.errorId(), u"dest-error"_s);
        }
        QVERIFY2(isBehindCheckpoint(*m_bench, file), qPrintable(u"sync %1"_s.arg(at)));
        const QString wrong = m_bench->syncAndCompare();
        QVERIFY2(wrong.isEmpty(), qPrintable(u"sync %1: %2"_s.arg(at).arg(wrong)));
    }
    qInfo("%d of %d runs failed", failures, mostSyncs);
    QVERIFY(failures > 0);
}

void DestinationFaults::ioError_whileFollowing_isOpenedAnew()
{
    if (QStandardPaths::findExecutable(u"strace"_s).isEmpty())
        QSKIP("strace is not installed: errors of the disk were NOT tested");
    CommandLine user;
    const QString file = m_bench->file();
    const QString log = user.file(u"strace.log"_s);
    QCOMPARE(problemsOf(m_bench->sync()), QString());
    QProcess process;
    process.setProcessEnvironment(user.environment);
    process.start(u"strace"_s,
                  QStringList{u"-f"_s, u"-qq"_s, u"-o"_s, log, u"-e"_s, u"trace=fdatasync,fsync"_s,
                              u"-e"_s, u"inject=fdatasync,fsync:error=EIO:when=5..6"_s,
                              CommandLine::program()}
                      + arguments(user, *m_bench, u"--follow"_s));
    QByteArray words;
    for (int turn = 1; turn <= 12; ++turn) {
        QCOMPARE(m_bench->exec(load(turn * 1000, 1)), QString());
        QTRY_VERIFY_WITH_TIMEOUT(count(file) == QString::number(500 + turn)
                                     || process.state() == QProcess::NotRunning,
                                 deadlineMs);
        words += process.readAllStandardOutput();
        QVERIFY2(process.state() == QProcess::Running, words.constData());
    }
    QFile traced(log);
    QVERIFY(traced.open(QIODevice::ReadOnly));
    QVERIFY2(words.contains("could not be written"),
             QByteArray(words + traced.readAll()).constData());
    // strace does not pass signals on; the lock tells who works for it.
    QFile lock(file + u".lock"_s);
    QVERIFY(lock.open(QIODevice::ReadOnly));
    const int pid = lock.readLine().trimmed().toInt();
    QVERIFY(pid > 1 && ::kill(pid, SIGTERM) == 0);
    CommandLine::finish(process);
    QCOMPARE(m_bench->syncAndCompare(), QString());
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::DestinationFaults)
#include "tst_destinationfaults.moc"
