// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/syncprogress.h"

#include <QTest>

using namespace tributary;

class TestSyncProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tableStateWord_states_areTheWordsOfTheContract_data();
    void tableStateWord_states_areTheWordsOfTheContract();
    void runPhaseText_phases_areAllNamed();
    void exitCode_outcome_isThatOfTheContract_data();
    void exitCode_outcome_isThatOfTheContract();
};

void TestSyncProgress::tableStateWord_states_areTheWordsOfTheContract_data()
{
    QTest::addColumn<TableState>("state");
    QTest::addColumn<QString>("word");
    QTest::newRow("waiting") << TableState::Waiting << QStringLiteral("waiting");
    QTest::newRow("copying") << TableState::Copying << QStringLiteral("copying");
    QTest::newRow("copied") << TableState::Copied << QStringLiteral("copied");
    QTest::newRow("done") << TableState::Done << QStringLiteral("done");
    QTest::newRow("failed") << TableState::Failed << QStringLiteral("failed");
    QTest::newRow("skipped") << TableState::Skipped << QStringLiteral("skipped");
}

void TestSyncProgress::tableStateWord_states_areTheWordsOfTheContract()
{
    QFETCH(TableState, state);
    QFETCH(QString, word);
    QCOMPARE(tableStateWord(state), word);
}

void TestSyncProgress::runPhaseText_phases_areAllNamed()
{
    QStringList texts;
    for (int phase = 0; phase <= static_cast<int>(RunPhase::Finished); ++phase)
        texts.append(runPhaseText(static_cast<RunPhase>(phase)));
    QVERIFY(!texts.contains(QString()));
    QCOMPARE(texts.removeDuplicates(), 0);
}

void TestSyncProgress::exitCode_outcome_isThatOfTheContract_data()
{
    QTest::addColumn<SyncReport::Outcome>("outcome");
    QTest::addColumn<QList<ErrorKind>>("error"); // none or one
    QTest::addColumn<ExitCode>("code");
    using enum SyncReport::Outcome;
    QTest::newRow("ok") << Ok << QList<ErrorKind>() << ExitCode::Done;
    QTest::newRow("partial") << Partial << QList<ErrorKind>() << ExitCode::SomeTablesFailed;
    QTest::newRow("every table for another reason")
        << Failed << QList<ErrorKind>() << ExitCode::SomeTablesFailed;
    QTest::newRow("refused") << Failed << QList{ErrorKind::ConnectionRefused}
                             << ExitCode::SourceUnreachable;
    QTest::newRow("password") << Failed << QList{ErrorKind::WrongPassword}
                              << ExitCode::LoginOrPermission;
    QTest::newRow("destination") << Failed << QList{ErrorKind::DestinationFull}
                                 << ExitCode::Destination;
    QTest::newRow("interrupted") << Failed << QList{ErrorKind::Interrupted}
                                 << ExitCode::Interrupted;
}

void TestSyncProgress::exitCode_outcome_isThatOfTheContract()
{
    QFETCH(SyncReport::Outcome, outcome);
    QFETCH(QList<ErrorKind>, error);
    QFETCH(ExitCode, code);
    SyncReport report;
    report.outcome = outcome;
    if (!error.isEmpty())
        report.error = makeError(error.first());
    QCOMPARE(report.exitCode(), code);
}

QTEST_GUILESS_MAIN(TestSyncProgress)
#include "tst_syncprogress.moc"
