// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgetchecks.h"

#include "ui/messagebar.h"
#include "ui/runoverview.h"
#include "ui/tableprogressmodel.h"

#include <QComboBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace tributary;

namespace {

TableProgress table(quint32 number, TableState state, qint64 rows)
{
    TableProgress progress;
    progress.table = {.oid = number,
                      .schema = QStringLiteral("public"),
                      .name = QStringLiteral("t%1").arg(number)};
    progress.state = state;
    progress.rows = rows;
    progress.estimatedRows = 100;
    return progress;
}

SyncReport report(SyncReport::Outcome outcome, const QList<TableProgress> &tables)
{
    SyncReport result;
    result.outcome = outcome;
    result.tables = tables;
    result.startedAt = QDateTime::currentDateTimeUtc().addSecs(-12);
    result.finishedAt = QDateTime::currentDateTimeUtc();
    result.rows = 100;
    return result;
}

} // namespace

class TestRunOverview : public QObject
{
    Q_OBJECT

private:
    static RateEstimator::TimePoint now() { return std::chrono::steady_clock::now(); }

    static QPushButton *button(const RunOverview &page, const QString &text)
    {
        const QList<QPushButton *> buttons = page.findChildren<QPushButton *>();
        for (QPushButton *candidate : buttons) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }

private Q_SLOTS:

    void run_thatEndsWell_saysUpToDate()
    {
        RunOverview page(QStringLiteral("shop"), now);
        page.show();
        QSignalSpy states(&page, &RunOverview::stateChanged);
        page.begin();
        QVERIFY(page.isRunning());
        QVERIFY(!button(page, QStringLiteral("&Sync now"))->isEnabled());
        page.showPhase(RunPhase::ReadingCatalogue);
        QCOMPARE(page.findChild<QProgressBar *>()->maximum(), 0); // nothing to measure yet
        page.plan({table(1, TableState::Waiting, 0), table(2, TableState::Waiting, 0)});
        page.showPhase(RunPhase::Copying);
        page.update({table(1, TableState::Copied, 100), table(2, TableState::Copied, 300)});
        QCOMPARE(page.findChild<QProgressBar *>()->value(), 99);
        page.finish(report(SyncReport::Outcome::Ok,
                           {table(1, TableState::Done, 100), table(2, TableState::Done, 300)}));
        QVERIFY(!page.isRunning());
        QVERIFY(page.headline().startsWith(QStringLiteral("Up to date")));
        QCOMPARE(states.last().at(0).value<SourceState>(), SourceState::UpToDate);
    }

    void run_withAFailedTable_showsItsSentenceAndActions()
    {
        RunOverview page(QStringLiteral("shop"), now);
        page.show();
        TableProgress failed = table(2, TableState::Failed, 0);
        failed.error = makeError(ErrorKind::LockTimeout,
                                 {{QStringLiteral("table"), QStringLiteral("public.t2")}});
        page.begin();
        page.plan({table(1, TableState::Waiting, 0), table(2, TableState::Waiting, 0)});
        page.finish(
            report(SyncReport::Outcome::Partial, {table(1, TableState::Done, 100), failed}));
        QVERIFY(page.headline().startsWith(QStringLiteral("1 of 2 tables failed")));

        bool shown = false;
        const QList<MessageBar *> bars = page.findChildren<MessageBar *>();
        for (const MessageBar *bar : bars)
            shown = shown
                || (!bar->isHidden() && bar->message().text.contains(failed.error->message)
                    && !bar->message().hints.isEmpty());
        QVERIFY(shown);

        page.findChild<QComboBox *>()->setCurrentText(QStringLiteral("Failed"));
        QCOMPARE(page.findChild<QTreeView *>()->model()->rowCount(), 1);
    }

    void run_thatFails_needsYouAndSaysWhy()
    {
        RunOverview page(QStringLiteral("shop"), now);
        page.show();
        QSignalSpy states(&page, &RunOverview::stateChanged);
        page.begin();
        SyncReport failed = report(SyncReport::Outcome::Failed, {});
        failed.error = makeError(ErrorKind::UnknownDatabase,
                                 {{QStringLiteral("database"), QStringLiteral("shop")}});
        page.finish(failed);
        QCOMPARE(states.last().at(0).value<SourceState>(), SourceState::NeedsYou);
        QCOMPARE(page.findChild<MessageBar *>()->message().text, failed.error->message);
    }

    void run_thatWasStopped_isNoFailure()
    {
        RunOverview page(QStringLiteral("shop"), now);
        QSignalSpy states(&page, &RunOverview::stateChanged);
        page.begin();
        SyncReport stopped = report(SyncReport::Outcome::Failed, {});
        stopped.error = makeError(ErrorKind::Interrupted);
        page.finish(stopped);
        QCOMPARE(states.last().at(0).value<SourceState>(), SourceState::Stopped);
    }

    void buttons_askAndDoNothingThemselves()
    {
        RunOverview page(QStringLiteral("shop"), now);
        QSignalSpy syncs(&page, &RunOverview::syncRequested);
        QSignalSpy stops(&page, &RunOverview::stopRequested);
        button(page, QStringLiteral("&Sync now"))->click();
        QVERIFY(!page.isRunning());
        page.begin();
        button(page, QStringLiteral("S&top"))->click();
        QCOMPARE(syncs.size(), 1);
        QCOMPARE(stops.size(), 1);
    }

    void controls_haveNamesAndOwnMnemonics()
    {
        RunOverview page(QStringLiteral("shop"), now);
        page.show();
        page.begin();
        page.plan({table(1, TableState::Copying, 50)});
        QCOMPARE(test::namelessControls(&page).join(u'\n'), QString());
        QCOMPARE(test::clashingMnemonics(&page).join(u'\n'), QString());
    }
};

QTEST_MAIN(TestRunOverview)
#include "tst_runoverview.moc"
