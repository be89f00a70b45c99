// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole desktop program against a real server: a source that follows the log is synced, and
// every tab of it is opened.

#include "tests/integration/desktopbench.h"
#include "tests/ui/widgetchecks.h"

#include "app/desktop/application.h"
#include "engine/store/runstore.h"
#include "ui/datapage.h"
#include "ui/historypage.h"
#include "ui/loglinemodel.h"
#include "ui/loglist.h"
#include "ui/logpage.h"
#include "ui/runoverview.h"
#include "ui/sourcepage.h"
#include "ui/tablemenu.h"
#include "ui/verifypage.h"
#include "ui/walpage.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/scriptview.h"

#include <QClipboard>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QTreeView>

using namespace tributary;

namespace {

class TestDesktop : public QObject, private test::DesktopBench
{
    Q_OBJECT

private:
    /// A copy that somebody damaged is whole again, and what changed elsewhere came along.
    void copyAgain_takesANewCopyBesideTheStream(MainWindow *main, SourcePage *page)
    {
        RunOverview *overview = page->overview();
        page->open(SourcePage::Tab::Overview);
        QCOMPARE(test::sqliteExec(pathOf("shop.sqlite"), "DELETE FROM customers"), QString());
        QVERIFY(
            m_cluster->exec("DELETE FROM order_lines WHERE order_id = 1", QStringLiteral("shop")));
        TableMenu *menu = menuOf(overview, QStringLiteral("public.customers"));
        QVERIFY(menu != nullptr);
        lookAt(menu, "menu");
        entry(menu, "Copy S&QL")->trigger();
        const QString sql = QGuiApplication::clipboard()->text();
        QVERIFY2(sql.startsWith(QStringLiteral("SELECT \"customer_id\", "))
                     && sql.endsWith(QStringLiteral(" FROM ONLY \"public\".\"customers\";")),
                 qPrintable(sql));
        QVERIFY(m_cluster->exec(sql.toUtf8(), QStringLiteral("shop")));
        entry(menu, "&Copy again")->trigger();
        menu->close();
        QVERIFY(overview->isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(!overview->isRunning(), deadlineMs);
        QVERIFY2(overview->headline().startsWith(QStringLiteral("Up to date")),
                 qPrintable(overview->headline()));
        QCOMPARE(differences(), QString());
        lookAt(main, "copied-again");

        menu = menuOf(overview, QStringLiteral("public.customers"));
        entry(menu, "&Preview")->trigger();
        QCOMPARE(page->currentTab(), SourcePage::Tab::Data);
        auto *data = page->page(SourcePage::Tab::Data);
        const auto isShown = [data] {
            const QList<QTreeView *> views = data->findChildren<QTreeView *>();
            return std::ranges::any_of(views, [](const QTreeView *view) {
                return view->currentIndex().siblingAtColumn(0).data().toString()
                    == QStringLiteral("customers");
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(isShown(), deadlineMs);
        QTRY_VERIFY_WITH_TIMEOUT(says(data, "50 rows"), deadlineMs);
        lookAt(main, "preview");

        page->open(SourcePage::Tab::Overview);
        menu = menuOf(overview, QStringLiteral("public.customers"));
        entry(menu, "&Verify")->trigger();
        QCOMPARE(page->currentTab(), SourcePage::Tab::Verify);
        auto *verify = qobject_cast<VerifyPage *>(page->page(SourcePage::Tab::Verify));
        QVERIFY(verify->isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(!verify->isRunning(), deadlineMs);
        QVERIFY2(verify->headline().contains(QStringLiteral("1 table")),
                 qPrintable(verify->headline()));
        lookAt(main, "verified");
    }

    void setup_isCheckedAndWritten(MainWindow *main, SourcePage *page)
    {
        page->open(SourcePage::Tab::Setup);
        auto *setup = page->page(SourcePage::Tab::Setup);
        auto *again = setup->findChild<QPushButton *>(QStringLiteral("checkAgain"));
        again->click();
        QVERIFY(!again->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(again->isEnabled(), deadlineMs);
        const auto *list = setup->findChild<CheckList *>();
        QVERIFY2(!list->summary().startsWith(QStringLiteral("Not yet")),
                 qPrintable(list->summary()));
        QVERIFY(list->findChild<QWidget *>(QStringLiteral("check-wal-level")) != nullptr);
        lookAt(main, "setup");

        setup->findChild<QPushButton *>(QStringLiteral("makeScripts"))->click();
        auto *scripts = setup->findChild<ScriptView *>();
        QTRY_VERIFY_WITH_TIMEOUT(!scripts->setupScript().isEmpty() || says(scripts, "superuser"),
                                 deadlineMs);
        if (auto *area = setup->findChild<QScrollArea *>())
            area->ensureWidgetVisible(scripts);
        lookAt(main, "setup-scripts");
    }

    /// What a run says is there while it goes on, not only at its end.
    void log_showsLinesAsTheyAreSaid(MainWindow *main, SourcePage *page)
    {
        page->open(SourcePage::Tab::Log);
        auto *log = qobject_cast<LogPage *>(page->page(SourcePage::Tab::Log));
        const int before = log->list()->lines()->rowCount();
        Q_EMIT page->overview()->followRequested();
        QTRY_COMPARE_WITH_TIMEOUT(page->overview()->headline(),
                                  QStringLiteral("Following changes."), deadlineMs);
        const auto last = [log] {
            const auto *lines = log->list()->lines();
            return lines->lineText(lines->rowCount() - 1).section(u'\t', -1);
        };
        QTRY_COMPARE_WITH_TIMEOUT(last(), QStringLiteral("Following changes"), deadlineMs);
        QVERIFY(log->list()->lines()->rowCount() > before);
        lookAt(main, "log");

        page->open(SourcePage::Tab::History);
        auto *history = qobject_cast<HistoryPage *>(page->page(SourcePage::Tab::History));
        QVERIFY(m_cluster->exec("UPDATE customers SET notes = 'x' WHERE customer_id = (SELECT "
                                "min(customer_id) FROM customers)",
                                QStringLiteral("shop")));
        const auto counted = [history] {
            const auto *view = history->findChild<QTreeView *>(QStringLiteral("runs"));
            const int column = static_cast<int>(RunColumn::Updates);
            return view->model()->index(0, column).data().toString();
        };
        QTRY_COMPARE_WITH_TIMEOUT(counted(), QStringLiteral("1"), deadlineMs);
        QVERIFY(page->overview()->isRunning());
        lookAt(main, "history-running");
        Q_EMIT page->overview()->stopRequested();
        QTRY_VERIFY_WITH_TIMEOUT(!page->overview()->isRunning(), deadlineMs);
    }

private Q_SLOTS:

    void initTestCase() { start(); }

    void source_isSyncedAndEveryTabShowsIt()
    {
        QVERIFY(SourceStore().add(shop()));
        Application application(writePassFile());
        application.show(QStringLiteral("shop"));
        MainWindow *main = window();
        QVERIFY(main != nullptr);
        main->resize(1200, 760);
        SourcePage *page = main->page(QStringLiteral("shop"));
        QVERIFY(page != nullptr);
        lookAt(main, "ready");

        Q_EMIT page->overview()->syncRequested();
        QTRY_VERIFY_WITH_TIMEOUT(!page->overview()->isRunning(), deadlineMs);
        QVERIFY2(page->overview()->headline().startsWith(QStringLiteral("Up to date")),
                 qPrintable(page->overview()->headline()));
        // A first copy is checked by itself.
        auto *verify = qobject_cast<VerifyPage *>(page->page(SourcePage::Tab::Verify));
        QVERIFY(verify != nullptr);
        // Who goes on meanwhile does not have to wait for that.
        Q_EMIT page->overview()->followRequested();
        QTRY_COMPARE_WITH_TIMEOUT(page->overview()->headline(),
                                  QStringLiteral("Following changes."), deadlineMs);
        QVERIFY(!verify->isRunning());
        Q_EMIT page->overview()->stopRequested();
        QTRY_VERIFY_WITH_TIMEOUT(!page->overview()->isRunning(), deadlineMs);
        lookAt(main, "overview");

        for (const auto tab :
             {SourcePage::Tab::Changes, SourcePage::Tab::History, SourcePage::Tab::Data,
              SourcePage::Tab::Verify, SourcePage::Tab::Setup, SourcePage::Tab::Log}) {
            page->open(tab);
            QVERIFY(page->page(tab) != nullptr);
            QCOMPARE(test::namelessControls(page->page(tab)).join(u'\n'), QString());
        }
        page->open(SourcePage::Tab::Changes);
        auto *wal = page->page(SourcePage::Tab::Changes);
        const auto saysLimit = [wal] {
            const QList<QLabel *> labels = wal->findChildren<QLabel *>();
            return std::ranges::any_of(labels, [](const QLabel *label) {
                return label->text().contains(u"the server has no limit for it");
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(saysLimit(), deadlineMs);
        lookAt(main, "changes");

        page->open(SourcePage::Tab::History);
        auto *history = qobject_cast<HistoryPage *>(page->page(SourcePage::Tab::History));
        QTRY_VERIFY_WITH_TIMEOUT(history->chosen().has_value(), deadlineMs);
        const auto runs = RunStore(SourceStore::defaultPath()).runs(QStringLiteral("shop"), 5);
        QVERIFY(runs);
        QCOMPARE(runs->size(), 2);
        QCOMPARE(history->chosen(), runs->first().id);
        for (const RunRecord &run : *runs)
            QVERIFY(run.outcome == RunOutcome::Ok);
        QVERIFY(runs->last().rows >= 1000);
        lookAt(main, "history");
        page->open(SourcePage::Tab::Data);
        lookAt(main, "data");
        page->open(SourcePage::Tab::Verify);
        const QList<QPushButton *> buttons = verify->findChildren<QPushButton *>();
        const auto start = std::ranges::find(buttons, QStringLiteral("&Start"), &QPushButton::text);
        QVERIFY(start != buttons.end());
        QTRY_VERIFY_WITH_TIMEOUT((*start)->isEnabled(), deadlineMs); // the copies are known
        lookAt(main, "verify");
        copyAgain_takesANewCopyBesideTheStream(main, page);
        if (QTest::currentTestFailed())
            return;
        setup_isCheckedAndWritten(main, page);
        if (QTest::currentTestFailed())
            return;
        log_showsLinesAsTheyAreSaid(main, page);
        if (QTest::currentTestFailed())
            return;

        // Without its slot the source cannot go on.
        Q_EMIT qobject_cast<WalPage *>(wal)->dropSlotRequested(QStringLiteral("tributary_shop"));
        const auto *list = main->findChild<QListView *>(QStringLiteral("sources"));
        QTRY_COMPARE_WITH_TIMEOUT(
            list->model()->index(0, 0).data(SourceListModel::StateTextRole).toString(),
            QStringLiteral("Needs you"), deadlineMs);
        QTRY_VERIFY_WITH_TIMEOUT(says(page->overview(), "The next run copies everything again."),
                                 deadlineMs);
        page->open(SourcePage::Tab::Overview);
        lookAt(main, "copies-anew");
        // And it does, without being told once more.
        QVERIFY(
            m_cluster->exec("DELETE FROM order_lines WHERE order_id = 2", QStringLiteral("shop")));
        Q_EMIT page->overview()->syncRequested();
        QTRY_VERIFY_WITH_TIMEOUT(!page->overview()->isRunning(), deadlineMs);
        QVERIFY2(page->overview()->headline().startsWith(QStringLiteral("Up to date")),
                 qPrintable(page->overview()->headline()));
        QTRY_VERIFY_WITH_TIMEOUT(!says(page->overview(), "The next run copies everything again."),
                                 deadlineMs);
        QCOMPARE(differences(), QString());
        main->close();
    }
};

} // namespace

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"
