// SPDX-License-Identifier: GPL-3.0-or-later
//
// The destination's file and its place: while a run follows the log it is moved, deleted or
// replaced, which ends the run; and after a run it holds everything alone.

#include "tests/integration/rowload.h"
#include "tests/support/logbench.h"
#include "tests/support/logworkers.h"
#include "tests/support/pgcluster.h"
#include "tests/support/sqliteprobe.h"
#include "tests/support/syncharness.h"
#include "tests/support/tablecomparison.h"
#include "tests/support/witness.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int deadlineMs = 30'000;

class DestinationPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void fileGone_whileFollowing_endsTheRun_data();
    void fileGone_whileFollowing_endsTheRun();
    void end_fileAlone_holdsAll_data();
    void end_fileAlone_holdsAll();

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

    PgCluster m_cluster{logicalServer()};
    std::unique_ptr<LogBench> m_bench;
    int m_number = 0;
};

void DestinationPlace::initTestCase()
{
    QString error;
    QVERIFY2(m_cluster.start(&error), qPrintable(error));
}

void DestinationPlace::init()
{
    m_bench = std::make_unique<LogBench>(m_cluster, u"place_%1"_s.arg(++m_number));
    QCOMPARE(m_bench->exec(tables), QString());
}

void DestinationPlace::fileGone_whileFollowing_endsTheRun_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("moved") << u"moved"_s;
    QTest::newRow("deleted") << u"deleted"_s;
    QTest::newRow("replaced") << u"replaced"_s;
}

void DestinationPlace::fileGone_whileFollowing_endsTheRun()
{
    QFETCH(const QString, how);
    const QString file = m_bench->file();
    const QString moved = file + u".moved"_s;
    QCOMPARE(problemsOf(m_bench->sync()), QString());
    const QByteArray copy = [&] {
        QFile before(file);
        return before.open(QIODevice::ReadOnly) ? before.readAll() : QByteArray();
    }();
    WitnessedRun run(m_bench->request);
    QTRY_VERIFY_WITH_TIMEOUT(isStreamed(m_cluster, *m_bench), deadlineMs);
    QTRY_COMPARE_WITH_TIMEOUT(run.phase(), RunPhase::Following, deadlineMs);
    QVERIFY(how == u"moved" ? QFile::rename(file, moved) : QFile::remove(file));
    if (how == u"replaced") {
        QFile other(file);
        QVERIFY(other.open(QIODevice::WriteOnly));
        QCOMPARE(other.write(copy), copy.size());
    }
    const QByteArray before = logEnd();
    QCOMPARE(m_bench->exec(load(1000, 10)), QString());
    QTRY_VERIFY_WITH_TIMEOUT(run.hasEnded(), deadlineMs);
    const SyncReport report = run.report();
    QCOMPARE(failuresOf(report), QStringList(u"run: dest-moved"_s));
    QCOMPARE(report.exitCode(), ExitCode::Destination);
    QVERIFY(report.error->message.contains(file));
    QVERIFY(!confirmsMoreThan(*m_bench, before));
    if (how == u"moved") {
        QFile::remove(file + u"-wal"_s);
        QFile::remove(file + u"-shm"_s);
        QVERIFY(!QFile::exists(file));
        QVERIFY(QFile::rename(moved, file));
    }
    if (how == u"deleted") {
        // Nothing is there to go on with; the slot stands behind nobody.
        m_bench->request.log.allowResync = true;
    }
    QCOMPARE(m_bench->syncAndCompare(), QString());
    QCOMPARE(sqliteText(file, u"PRAGMA integrity_check"_s), u"ok"_s);
}

void DestinationPlace::end_fileAlone_holdsAll_data()
{
    QTest::addColumn<bool>("follows");
    QTest::newRow("one run") << false;
    QTest::newRow("following") << true;
}

// Who copies the one file that he sees has everything.
void DestinationPlace::end_fileAlone_holdsAll()
{
    QFETCH(const bool, follows);
    const QString file = m_bench->file();
    QCOMPARE(problemsOf(m_bench->sync()), QString());
    QCOMPARE(m_bench->exec(load(1000, 50)), QString());
    if (follows) {
        Follower follower(m_bench->request);
        QTRY_COMPARE_WITH_TIMEOUT(count(file), u"550"_s, deadlineMs);
        QCOMPARE(m_bench->exec("UPDATE rows SET v = 'last'"), QString());
        QTRY_COMPARE_WITH_TIMEOUT(sqliteText(file, u"SELECT count(*) FROM rows WHERE v = 'last'"_s),
                                  u"550"_s, deadlineMs);
        QCOMPARE(follower.stopAndTellProblems(), QString());
    } else {
        QCOMPARE(problemsOf(m_bench->sync()), QString());
    }
    const QTemporaryDir elsewhere;
    const QString alone = elsewhere.filePath(u"alone.sqlite"_s);
    QVERIFY(QFile::copy(file, alone));
    QCOMPARE(compareDatabase(m_cluster, m_bench->database(), alone), QString());
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::DestinationPlace)
#include "tst_destinationplace.moc"
