// SPDX-License-Identifier: GPL-3.0-or-later
//
// The overview of a source: what it says when something is wrong, and what it offers to do.

#include "tests/ui/runoverviewbench.h"
#include "tests/ui/widgetchecks.h"

#include "ui/messagebar.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace tributary;
using namespace tributary::test;

class TestRunOverviewProblems : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void run_thatFails_saysWhy()
    {
        RunOverview page(QStringLiteral("shop"), now);
        page.show();
        page.begin();
        SyncReport failed = report(SyncReport::Outcome::Failed, {});
        failed.error = makeError(ErrorKind::UnknownDatabase,
                                 {{QStringLiteral("database"), QStringLiteral("shop")}});
        page.finish(failed);
        QCOMPARE(page.findChild<MessageBar *>()->message().text, failed.error->message);
    }

    void run_thatWasNotLetIn_offersToEnterThePassword()
    {
        RunOverview page(QStringLiteral("shop"), now);
        page.show();
        QSignalSpy asked(&page, &RunOverview::passwordRequested);
        page.begin();
        SyncReport failed = report(SyncReport::Outcome::Failed, {});
        failed.error = makeError(ErrorKind::PasswordNeeded,
                                 {{QStringLiteral("user"), QStringLiteral("ana")}});
        page.finish(failed);
        QVERIFY(page.headline().startsWith(QStringLiteral("The server wants a password.")));
        button(page, QStringLiteral("&Enter the password…"))->click();
        QCOMPARE(asked.size(), 1);
        QVERIFY(!page.isRunning());
    }

    void run_withAGap_offersANewCopy()
    {
        RunOverview page(QStringLiteral("shop"), now);
        page.setFollowsLog(true);
        page.show();
        QSignalSpy resyncs(&page, &RunOverview::resyncRequested);
        page.begin(true);
        SyncReport lost = report(SyncReport::Outcome::Failed, {});
        lost.error = makeError(ErrorKind::SlotLost);
        page.finish(lost);
        const MessageBar::Message message = page.findChild<MessageBar *>()->message();
        QCOMPARE(message.text, lost.error->message);
        QVERIFY(!message.hints.join(u' ').contains(QStringLiteral("--allow-resync")));
        button(page, QStringLiteral("&Copy everything anew"))->click();
        QCOMPARE(resyncs.size(), 1);
        QCOMPARE(test::clashingMnemonics(&page).join(u'\n'), QString());
    }

    void problem_thatNoRunTold_takesTheHeadlineUntilItIsMended()
    {
        RunOverview page(QStringLiteral("shop"), now);
        page.setFollowsLog(true);
        page.show();
        RunRecord last;
        last.outcome = RunOutcome::Ok;
        last.finishedAt = QDateTime(QDate(2024, 5, 6), QTime(12, 0), Qt::UTC);
        page.showLastRun(last);
        const QString before = page.headline();
        const auto *bar = page.findChild<MessageBar *>();
        const Error advanced = makeError(ErrorKind::SlotAdvanced);
        QSignalSpy resyncs(&page, &RunOverview::resyncRequested);
        page.showProblem(advanced);
        QCOMPARE(page.headline(), advanced.message);
        button(page, QStringLiteral("&Copy everything anew"))->click();
        QCOMPARE(resyncs.size(), 1);
        page.showProblem(makeError(ErrorKind::DestinationMissing));
        QCOMPARE(page.headline(), makeError(ErrorKind::DestinationMissing).message);
        page.showProblem({});
        QCOMPARE(page.headline(), before);
        QVERIFY(bar->isHidden());

        page.showProblem(advanced);
        page.begin(true); // what a run says is newer
        QVERIFY(page.headline() != advanced.message);
        page.showProblem({});
        page.finish(report(SyncReport::Outcome::Ok, {}));
        const QString after = page.headline();
        page.showProblem({});
        QCOMPARE(page.headline(), after);
        page.setCopiesAnew(true);
        page.showProblem(advanced); // that is agreed to already
        QVERIFY(page.headline() != advanced.message);
    }

    void copyOfEverything_thatWasAgreedTo_isAnnounced()
    {
        RunOverview page(QStringLiteral("shop"), now);
        page.show();
        const auto says = [&page] {
            const QList<QLabel *> labels = page.findChildren<QLabel *>();
            return std::ranges::any_of(labels, [](const QLabel *label) {
                return label->isVisible()
                    && label->text() == QStringLiteral("The next run copies everything again.");
            });
        };
        QVERIFY(!says());
        page.setCopiesAnew(true);
        QVERIFY(says());
        page.begin();
        QVERIFY(!says()); // it is the next run
        page.finish(report(SyncReport::Outcome::Ok, {}));
        QVERIFY(says()); // until it is known to be done
        page.setCopiesAnew(false);
        QVERIFY(!says());
    }
};

QTEST_MAIN(TestRunOverviewProblems)
#include "tst_runoverviewproblems.moc"
