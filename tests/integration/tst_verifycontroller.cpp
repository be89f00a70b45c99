// SPDX-License-Identifier: GPL-3.0-or-later
//
// What crosses between the main thread and the thread that compares: the main thread is never
// blocked, everything is told, and a stop is seen at once.

#include "tests/integration/verifybench.h"
#include "tests/support/pgcluster.h"

#include "engine/core/ratelimiter.h"
#include "engine/sync/verifycontroller.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>

#include <memory>

namespace tributary::test {

namespace {

using namespace Qt::StringLiterals;

const QString database = u"shop"_s;

} // namespace

class TestVerifyController : public QObject
{
    Q_OBJECT

private:
    PgCluster m_cluster;
    QTemporaryDir m_folder;
    QString m_path;

    VerifyRequest request(const QStringList &tables = {}) const
    {
        VerifyRequest request = verifyRequest(m_cluster, database, m_path, tables);
        request.withValues = true;
        return request;
    }

    /// Of a table of some 20 MB, at a pace at which it takes many seconds on any machine.
    VerifyRequest longRequest() const
    {
        VerifyRequest request = this->request({u"public.large"_s});
        request.rate = std::make_shared<RateLimiter>(1'000'000);
        return request;
    }

private Q_SLOTS:

    void initTestCase()
    {
        QString error;
        QVERIFY2(m_cluster.start(&error), qPrintable(error));
        QVERIFY(m_cluster.createDatabase(database));
        QVERIFY2(m_cluster.loadSample(database, 2000), qPrintable(m_cluster.lastError()));
        QVERIFY2(m_cluster.exec("CREATE TABLE large AS SELECT i AS id, md5(i::text) AS v FROM "
                                "generate_series(1, 400000) i; ALTER TABLE large ADD PRIMARY KEY "
                                "(id); ANALYZE",
                                database),
                 qPrintable(m_cluster.lastError()));
        m_path = m_folder.filePath(u"shop.sqlite"_s);
        QCOMPARE(copyDatabase(m_cluster, database, m_path).outcome, SyncReport::Outcome::Ok);
    }

    void verify_shop_tellsEveryTableOnce()
    {
        VerifyController controller;
        const QSignalSpy planned(&controller, &VerifyController::planned);
        const QSignalSpy finished(&controller, &VerifyController::finished);
        int progress = 0;
        QSet<TableId> plannedTables;
        QList<TableId> compared;
        connect(&controller, &VerifyController::planned, this,
                [&](const QList<PlannedComparison> &tables) {
                    for (const PlannedComparison &table : tables)
                        plannedTables.insert(table.table);
                });
        connect(&controller, &VerifyController::progressed, this, [&] { ++progress; });
        connect(&controller, &VerifyController::compared, this,
                [&](const QList<TableVerification> &tables) {
                    for (const TableVerification &table : tables)
                        compared.append(table.table);
                });
        QElapsedTimer time;
        time.start();
        controller.verify(request());
        QVERIFY(controller.isRunning());
        controller.verify(request()); // ignored
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
        QVERIFY(!controller.isRunning());
        const auto report = finished[0][0].value<VerifyReport>();
        QCOMPARE(differencesText(report), QString());
        QCOMPARE(planned.count(), 1);
        QCOMPARE(compared.size(), report.tables.size());
        QCOMPARE(QSet<TableId>(compared.begin(), compared.end()), plannedTables);
        // At most ten a second, and one for each change of phase.
        QVERIFY2(progress <= time.elapsed() / 100 + 5, qPrintable(QString::number(progress)));
    }

    void repair_spoiledCopy_tellsDifferencesAndRepairs()
    {
        QCOMPARE(alter(m_path, "UPDATE orders SET remark = 'spoiled' WHERE order_id = 5"),
                 QString());
        VerifyController controller;
        const QSignalSpy finished(&controller, &VerifyController::finished);
        QList<TableVerification> compared;
        QList<TableRepair> repairs;
        QList<VerifyPhase> phases;
        connect(&controller, &VerifyController::compared, this,
                [&](const QList<TableVerification> &tables) { compared += tables; });
        connect(&controller, &VerifyController::repaired, this,
                [&](const QList<TableRepair> &each) { repairs += each; });
        connect(&controller, &VerifyController::phaseChanged, this,
                [&](VerifyPhase phase) { phases.append(phase); });
        controller.verify(request({u"public.orders"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
        QCOMPARE(compared.size(), 1);
        QCOMPARE(compared[0].first.size(), 1);
        bool found = false;
        for (const ComparedValue &value : compared[0].first[0].values)
            found = found || (value.differs && value.destination == u"spoiled"_s);
        QVERIFY(found);
        compared.clear();
        phases.clear();
        controller.repair(request({u"public.orders"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 2, 60'000);
        QCOMPARE(finished[1][0].value<VerifyReport>().exitCode(), ExitCode::Done);
        QCOMPARE(compared.size(), 2);
        QVERIFY(!compared[0].isEqual());
        QVERIFY(compared[1].isEqual());
        QCOMPARE(repairs.size(), 1);
        QCOMPARE(repairs[0].written, 1);
        QCOMPARE(phases.last(), VerifyPhase::ComparingAgain);
    }

    void stop_whileRowsFlow_isSeenWithinASecond_data()
    {
        QTest::addColumn<bool>("repairs");
        QTest::newRow("comparing") << false;
        QTest::newRow("repairing") << true;
    }

    void stop_whileRowsFlow_isSeenWithinASecond()
    {
        QFETCH(const bool, repairs);
        VerifyController controller;
        const QSignalSpy finished(&controller, &VerifyController::finished);
        const QSignalSpy progressed(&controller, &VerifyController::progressed);
        int beats = 0;
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&beats] { ++beats; });
        timer.start(1);
        if (repairs)
            controller.repair(longRequest());
        else
            controller.verify(longRequest());
        QTRY_VERIFY_WITH_TIMEOUT(progressed.count() > 0, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(beats > 10, 30'000);
        QElapsedTimer sinceStop;
        sinceStop.start();
        controller.stop();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30'000);
        QVERIFY2(sinceStop.elapsed() < 5000, qPrintable(QString::number(sinceStop.elapsed())));
        const auto report = finished[0][0].value<VerifyReport>();
        QVERIFY(report.error.has_value());
        QCOMPARE(report.error->kind, ErrorKind::Interrupted);
    }

    void destructor_whileRowsFlow_waitsForTheEnd()
    {
        QElapsedTimer time;
        {
            VerifyController controller;
            const QSignalSpy progressed(&controller, &VerifyController::progressed);
            controller.verify(longRequest());
            QTRY_VERIFY_WITH_TIMEOUT(progressed.count() > 0, 60'000);
            time.start();
        }
        QVERIFY(time.elapsed() < 5000);
    }

    void verify_unknownDestination_finishesWithItsError()
    {
        VerifyController controller;
        const QSignalSpy finished(&controller, &VerifyController::finished);
        VerifyRequest wrong = request();
        wrong.destination = u"oracle:x"_s;
        controller.verify(wrong);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 5'000);
        QCOMPARE(finished[0][0].value<VerifyReport>().error->kind,
                 ErrorKind::DestinationUnsupported);
    }
};

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::TestVerifyController)
#include "tst_verifycontroller.moc"
