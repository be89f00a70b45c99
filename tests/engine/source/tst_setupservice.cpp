// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeserver.h"

#include "engine/source/checkjudge.h"
#include "engine/source/setupservice.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace tributary;
using namespace tributary::test;

namespace {

SourceCheckRequest requestFor(quint16 port)
{
    SourceCheckRequest request;
    request.connection.host = QStringLiteral("127.0.0.1");
    request.connection.port = QString::number(port);
    request.connection.user = QStringLiteral("ana");
    request.connection.database = QStringLiteral("shop");
    return request;
}

} // namespace

class TestSetupService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void check_closedPort_tellsEachCheckAndTheWhole();
    void check_again_dropsTheAnswersOfTheFirst();
    void cancel_runningCheck_deliversNothing();
    void cancel_oneQuestion_leavesTheOthers();
    void destruction_whileChecking_doesNotWaitForTheServer();
    void checkSource_stopRequested_endsSoonAsInterrupted();
};

void TestSetupService::check_closedPort_tellsEachCheckAndTheWhole()
{
    SetupService service;
    QSignalSpy progressed(&service, &SetupService::checkProgressed);
    QSignalSpy finished(&service, &SetupService::checkFinished);
    const int number = service.check(requestFor(closedPort()));
    QVERIFY(finished.wait(10000));
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished[0][0].toInt(), number);
    const auto report = finished[0][1].value<SourceCheckReport>();
    QVERIFY(!report.passed());
    QCOMPARE(report.exitCode(), ExitCode::SourceUnreachable);
    QCOMPARE(progressed.size(), report.checks.size());
    for (qsizetype i = 0; i < report.checks.size(); ++i)
        QCOMPARE(progressed[i][1].value<CheckResult>(), report.checks[i]);
    QCOMPARE(report.checks[0].state, CheckState::Ok);
    QCOMPARE(report.checks[1].errorId, QStringLiteral("refused"));
    for (qsizetype i = 2; i < report.checks.size(); ++i)
        QCOMPARE(report.checks[i].state, CheckState::Unknown);
}

void TestSetupService::check_again_dropsTheAnswersOfTheFirst()
{
    const FakeServer silent(FakeServer::Manner::Silent);
    SetupService service;
    QSignalSpy progressed(&service, &SetupService::checkProgressed);
    QSignalSpy finished(&service, &SetupService::checkFinished);
    const int first = service.check(requestFor(silent.port()));
    const int second = service.check(requestFor(closedPort()));
    QVERIFY(first != second);
    QVERIFY(finished.wait(8000)); // the first alone would take ten seconds
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished[0][0].toInt(), second);
    for (const QList<QVariant> &each : progressed)
        QCOMPARE(each[0].toInt(), second);
}

void TestSetupService::cancel_runningCheck_deliversNothing()
{
    const FakeServer silent(FakeServer::Manner::Silent);
    SetupService service;
    QSignalSpy progressed(&service, &SetupService::checkProgressed);
    QSignalSpy finished(&service, &SetupService::checkFinished);
    service.check(requestFor(silent.port()));
    QVERIFY(progressed.wait(8000));
    const qsizetype before = progressed.size();
    service.cancel();
    const int next = service.check(
        requestFor(closedPort())); // comes after whatever the cancelled one still sent
    QVERIFY(finished.wait(8000));
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished[0][0].toInt(), next);
    for (qsizetype i = before; i < progressed.size(); ++i)
        QCOMPARE(progressed[i][0].toInt(), next);
}

void TestSetupService::cancel_oneQuestion_leavesTheOthers()
{
    const FakeServer silent(FakeServer::Manner::Silent);
    SetupService service;
    QSignalSpy checked(&service, &SetupService::checkFinished);
    QSignalSpy run(&service, &SetupService::setupRun);
    const int check = service.check(requestFor(silent.port()));
    const int setup = service.runSetup(requestFor(closedPort()), {});
    service.cancel(check);
    QVERIFY(run.wait(8000));
    QCOMPARE(run[0][0].toInt(), setup);
    service.cancel(0); // none
    const int next = service.check(requestFor(closedPort()));
    service.cancel(check); // long over
    QVERIFY(checked.wait(8000));
    QCOMPARE(checked.size(), 1);
    QCOMPARE(checked[0][0].toInt(), next);
}

void TestSetupService::destruction_whileChecking_doesNotWaitForTheServer()
{
    const FakeServer silent(FakeServer::Manner::Silent);
    QElapsedTimer timer;
    {
        SetupService service;
        QSignalSpy progressed(&service, &SetupService::checkProgressed);
        service.check(requestFor(silent.port()));
        QVERIFY(progressed.wait(8000));
        timer.start();
    }
    QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
}

void TestSetupService::checkSource_stopRequested_endsSoonAsInterrupted()
{
    const FakeServer silent(FakeServer::Manner::Silent);
    std::stop_source stop;
    QElapsedTimer timer;
    const SourceCheckReport report = checkSource(
        requestFor(silent.port()), stop.get_token(), [&](const CheckResult &check) {
            if (check.id == u"port") { // the server answers nothing after this
                stop.request_stop();
                timer.start();
            }
        });
    QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!report.passed());
    QCOMPARE(report.exitCode(), ExitCode::Interrupted);
    QCOMPARE(report.checks.size(), sourceCheckIds().size());
    QCOMPARE(report.checks[2].errorId, QStringLiteral("interrupted"));
}

QTEST_GUILESS_MAIN(TestSetupService)
#include "tst_setupservice.moc"
