// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pgcluster.h"
#include <sqlite3.h>

#include "engine/sync/synccontroller.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace tributary;
using tributary::test::PgCluster;

/// What crosses between the main thread and the sync thread: the main thread is never blocked,
/// whatever the destination does, and a stop is seen at once.
class TestSyncController : public QObject
{
    Q_OBJECT

private:
    SyncRequest request(const QString &file) const
    {
        ConnInfo source;
        source.host = m_cluster.host();
        source.port = QString::number(m_cluster.port());
        source.database = QStringLiteral("shop");
        source.user = m_cluster.superuser();
        return {.sourceName = {},
                .source = source,
                .password = m_cluster.superuserPassword(),
                .passFile = {},
                .destination = QStringLiteral("sqlite:") + file,
                .tables = {}};
    }

    PgCluster m_cluster;

private Q_SLOTS:

    void initTestCase()
    {
        QString error;
        QVERIFY2(m_cluster.start(&error), qPrintable(error));
        QVERIFY(m_cluster.createDatabase(QStringLiteral("shop")));
        QVERIFY2(m_cluster.loadSample(QStringLiteral("shop"), 2000),
                 qPrintable(m_cluster.lastError()));
    }

    void start_sampleShop_tellsEveryTableToItsEnd()
    {
        const QTemporaryDir folder;
        SyncController controller;
        const QSignalSpy planned(&controller, &SyncController::planned);
        const QSignalSpy finished(&controller, &SyncController::finished);
        QHash<TableId, TableState> last;
        connect(&controller, &SyncController::progressed, this,
                [&](const QList<TableProgress> &changed) {
                    for (const TableProgress &table : changed)
                        last[table.table] = table.state;
                });
        controller.start(request(folder.filePath(QStringLiteral("a.sqlite"))));
        QVERIFY(controller.isRunning());
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
        QVERIFY(!controller.isRunning());
        const auto report = finished[0][0].value<SyncReport>();
        QCOMPARE(report.outcome, SyncReport::Outcome::Ok);
        QCOMPARE(planned.count(), 1);
        QCOMPARE(last.size(), report.tables.size());
        for (const TableState state : std::as_const(last))
            QCOMPARE(state, TableState::Done);
    }

    void start_blockedDestination_mainThreadGoesOnAndStopIsSeenWithinASecond()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("locked.sqlite"));
        sqlite3 *other = nullptr;
        QCOMPARE(sqlite3_open(file.toUtf8().constData(), &other), SQLITE_OK);
        QCOMPARE(sqlite3_exec(other, "CREATE TABLE mine (x); BEGIN EXCLUSIVE", nullptr, nullptr,
                              nullptr),
                 SQLITE_OK);

        SyncController controller;
        const QSignalSpy phases(&controller, &SyncController::phaseChanged);
        const QSignalSpy finished(&controller, &SyncController::finished);
        controller.start(request(file));
        // Until the run waits for the lock: reading the catalogue is the phase in which the
        // destination is opened.
        QTRY_VERIFY_WITH_TIMEOUT(phases.count() >= 2, 30'000);
        int beats = 0;
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&beats] { ++beats; });
        timer.start(1);
        QTRY_VERIFY_WITH_TIMEOUT(beats > 100, 10'000);
        QCOMPARE(finished.count(), 0);

        QElapsedTimer sinceStop;
        sinceStop.start();
        controller.stop();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30'000);
        QVERIFY2(sinceStop.elapsed() < 5000, qPrintable(QString::number(sinceStop.elapsed())));
        QCOMPARE(finished[0][0].value<SyncReport>().error->kind, ErrorKind::Interrupted);
        sqlite3_close(other);
    }

    void destructor_runningRun_waitsForItsEnd()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("gone.sqlite"));
        {
            SyncController controller;
            controller.start(request(file));
        }
        // Whether it was stopped before or after its end: no half file, no part, no lock.
        const QStringList left = QDir(folder.path()).entryList(QDir::Files);
        QVERIFY2(left.isEmpty() || left == QStringList(QStringLiteral("gone.sqlite")),
                 qPrintable(left.join(u' ')));
    }

    void start_unknownDestinationKind_finishesWithItsError()
    {
        SyncController controller;
        const QSignalSpy finished(&controller, &SyncController::finished);
        SyncRequest wrong = request({});
        wrong.destination = QStringLiteral("oracle:x");
        controller.start(wrong);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 5'000);
        QCOMPARE(finished[0][0].value<SyncReport>().error->kind, ErrorKind::DestinationUnsupported);
    }
};

QTEST_GUILESS_MAIN(TestSyncController)
#include "tst_synccontroller.moc"
