// SPDX-License-Identifier: GPL-3.0-or-later
//
// The desktop program against a real server: what other programs do, the assistant, single
// tables, settings and the log's risk reach its window.

#include "tests/integration/desktopbench.h"

#include "app/common/runkeeper.h"
#include "app/desktop/application.h"
#include "engine/store/settings.h"
#include "engine/store/sourcelock.h"
#include "engine/sync/synccontroller.h"
#include "ui/historypage.h"
#include "ui/loglinemodel.h"
#include "ui/loglist.h"
#include "ui/logpage.h"
#include "ui/messagebar.h"
#include "ui/runoverview.h"
#include "ui/settingsdialog.h"
#include "ui/sourcepage.h"
#include "ui/tablemenu.h"
#include "ui/tableprogressmodel.h"
#include "ui/tray.h"
#include "ui/walpage.h"
#include "ui/widgets/schedulepanel.h"
#include "wizard/setupwizard.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTreeView>

using namespace tributary;

namespace {

class TestDesktopWindow : public QObject, private test::DesktopBench
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { start(); }

    /// What another program puts on record is shown while it goes on.
    void runOfAnotherProgram_isShownWhileItGoesOn()
    {
        SavedSource source = shop();
        source.name = QStringLiteral("elsewhere");
        QVERIFY(SourceStore().add(source));
        Application application(writePassFile());
        application.show(source.name);
        SourcePage *page = window()->page(source.name);
        page->open(SourcePage::Tab::Log);
        auto *log = qobject_cast<LogPage *>(page->page(SourcePage::Tab::Log));
        QCOMPARE(log->list()->lines()->rowCount(), 0);

        SyncController controller;
        RunKeeper other(SourceStore::defaultPath(), controller);
        SyncRequest request;
        request.sourceName = source.name;
        request.method = SyncMethod::Log;
        QVERIFY(other.begin(request, RunTrigger::Command));
        Q_EMIT controller.noted(QStringLiteral("said elsewhere"));
        QTRY_COMPARE_WITH_TIMEOUT(log->list()->lines()->rowCount(), 1, deadlineMs);
        page->open(SourcePage::Tab::History);
        auto *history = qobject_cast<HistoryPage *>(page->page(SourcePage::Tab::History));
        TableProgress table;
        table.table = {.oid = 1, .schema = QStringLiteral("public"), .name = QStringLiteral("a")};
        table.rows = 1234;
        Q_EMIT controller.progressed({table});
        const auto rows = [history] {
            const auto *view = history->findChild<QTreeView *>(QStringLiteral("runs"));
            return view->model()->index(0, static_cast<int>(RunColumn::Rows)).data().toString();
        };
        QTRY_COMPARE_WITH_TIMEOUT(rows(), QStringLiteral("1,234"), deadlineMs);
        const RunOverview *overview = page->overview();
        QTRY_VERIFY_WITH_TIMEOUT(overview->headline().startsWith(QStringLiteral("Another program")),
                                 deadlineMs);
        SyncReport failed;
        failed.outcome = SyncReport::Outcome::Failed;
        failed.error = makeError(ErrorKind::ConnectionLost);
        failed.startedAt = failed.finishedAt = QDateTime::currentDateTimeUtc();
        QVERIFY(other.finish(request, failed));
        QTRY_VERIFY2_WITH_TIMEOUT(overview->headline().contains(failed.error->message),
                                  qPrintable(overview->headline()), deadlineMs);
        QVERIFY(SourceStore().remove(source.name));
        window()->close();
    }

    /// What another program does to the stored sources reaches the window, and the window does not
    /// write back what it knew before.
    void settings_changedElsewhere_areTakenAndKept()
    {
        SavedSource source = shop();
        source.name = QStringLiteral("outside");
        QVERIFY(SourceStore().add(source));
        Application application(writePassFile());
        application.show(source.name);
        const auto daily = [](SavedSource &saved) {
            saved.schedule = QStringLiteral("daily at 06:30");
            saved.scheduler = QStringLiteral("window");
            saved.scheduledAt = QDateTime::currentDateTimeUtc();
        };
        QVERIFY(SourceStore().change(source.name, daily));
        // Before the window has looked.
        Q_EMIT window()->tableMethodsChosen(
            source.name,
            {{.oid = 1, .schema = QStringLiteral("public"), .name = QStringLiteral("a")}},
            QStringLiteral("skip"));
        const auto saved = SourceStore().source(source.name);
        QCOMPARE(saved->schedule, QStringLiteral("daily at 06:30"));
        QCOMPARE(saved->tableMethods.size(), 1);

        QVERIFY(
            SourceStore().change(source.name, [](SavedSource &stored) { stored.paused = true; }));
        RunOverview *overview = window()->page(source.name)->overview();
        QTRY_VERIFY_WITH_TIMEOUT(overview->headline().startsWith(QStringLiteral("Paused")),
                                 deadlineMs);
        QVERIFY(
            SourceStore().change(source.name, [](SavedSource &stored) { stored.paused = false; }));
        QTRY_VERIFY_WITH_TIMEOUT(overview->headline().startsWith(QStringLiteral("Ready")),
                                 deadlineMs);

        SavedSource other = shop();
        other.name = QStringLiteral("newcomer");
        QVERIFY(SourceStore().add(other));
        QTRY_VERIFY_WITH_TIMEOUT(window()->page(other.name) != nullptr, deadlineMs);
        QVERIFY(SourceStore().remove(other.name));
        QTRY_VERIFY_WITH_TIMEOUT(window()->page(other.name) == nullptr, deadlineMs);
        QVERIFY(SourceStore().remove(source.name));
        window()->close();
    }

    /// Who follows a source finds it followed when the window opens again, until it is stopped.
    void following_goesOnWithTheNextWindow()
    {
        SavedSource source = shop();
        source.name = QStringLiteral("goes on");
        source.slot = QStringLiteral("goes_on");
        source.publication = QStringLiteral("goes_on");
        source.destination = QStringLiteral("sqlite:") + pathOf("goeson.sqlite");
        QVERIFY(SourceStore().add(source));
        const auto orders = [this] {
            return test::sqliteText(pathOf("goeson.sqlite"),
                                    QStringLiteral("SELECT count(*) FROM sales__orders"));
        };
        const auto isFollowing = [&] {
            return window()
                ->page(source.name)
                ->overview()
                ->headline()
                .startsWith(QStringLiteral("Following"));
        };
        {
            Application application(writePassFile());
            application.show(source.name);
            Q_EMIT window()->page(source.name)->overview()->followRequested();
            QTRY_VERIFY_WITH_TIMEOUT(isFollowing(), deadlineMs);
        }
        QVERIFY(m_cluster->exec("DELETE FROM sales.orders", QStringLiteral("shop")));
        {
            Application application(writePassFile());
            application.show(source.name);
            QTRY_COMPARE_WITH_TIMEOUT(orders(), QStringLiteral("0"), deadlineMs);
            QTRY_VERIFY_WITH_TIMEOUT(isFollowing(), deadlineMs);
            Q_EMIT window()->page(source.name)->overview()->stopRequested();
            QTRY_VERIFY_WITH_TIMEOUT(!window()->page(source.name)->overview()->isRunning(),
                                     deadlineMs);
        }
        Application application(writePassFile());
        application.show(source.name);
        QVERIFY(!window()->page(source.name)->overview()->isRunning());
        QVERIFY(SourceStore().remove(source.name));
        window()->close();
    }

    /// A run that did not begin leaves what is shown of the one before.
    void refusedRun_leavesTheList()
    {
        SavedSource source = shop();
        source.name = QStringLiteral("held");
        source.destination = QStringLiteral("sqlite:") + pathOf("held.sqlite");
        QVERIFY(SourceStore().add(source));
        Application application(writePassFile());
        application.show(source.name);
        RunOverview *overview = window()->page(source.name)->overview();
        Q_EMIT overview->syncRequested();
        QTRY_VERIFY_WITH_TIMEOUT(!overview->isRunning(), deadlineMs);
        const int tables = overview->tables()->rowCount();
        QVERIFY(tables > 1);
        {
            const auto lock = SourceLock::take(SourceStore::defaultPath(), source.name,
                                               RunTrigger::Command);
            QVERIFY(lock);
            Q_EMIT overview->syncRequested(); // first breaks off the comparison of the first copy
            const auto said = [] { return window()->messages()->message().text; };
            QTRY_VERIFY2_WITH_TIMEOUT(said().contains(QStringLiteral("is being synced already")),
                                      qPrintable(said()), deadlineMs);
            QVERIFY(!overview->isRunning());
        }
        QCOMPARE(overview->tables()->rowCount(), tables);
        QVERIFY(SourceStore().remove(source.name));
        window()->close();
    }

    /// What the assistant ends with.
    void setup_withASchedule_setsIt_data()
    {
        QTest::addColumn<QString>("schedule");
        QTest::newRow("by hand") << QString();
        QTest::newRow("daily") << QStringLiteral("daily at 06:30");
    }

    void setup_withASchedule_setsIt()
    {
        QFETCH(const QString, schedule);
        Application application(writePassFile());
        application.show({});
        Q_EMIT window()->addSourceRequested();
        auto *wizard = window()->findChild<SetupWizard *>();
        QVERIFY(wizard != nullptr);
        SetupDraft draft;
        draft.source = shop();
        draft.source.name = schedule.isEmpty() ? QStringLiteral("by hand")
                                               : QStringLiteral("planned");
        draft.source.schedule = schedule;
        draft.source.scheduler = schedule.isEmpty() ? QString() : QStringLiteral("window");
        draft.startNow = false;
        Q_EMIT wizard->setupFinished(draft);
        const auto saved = [&] { return SourceStore().source(draft.source.name); };
        QVERIFY(saved());
        QTRY_COMPARE_WITH_TIMEOUT(saved()->schedule, schedule, deadlineMs);
        QCOMPARE(saved()->scheduler, draft.source.scheduler);
        QCOMPARE(saved()->scheduledAt.isValid(), !schedule.isEmpty());
        // And the tab shows it.
        SourcePage *page = window()->page(draft.source.name);
        page->open(SourcePage::Tab::Setup);
        QTRY_COMPARE_WITH_TIMEOUT(page->findChild<SchedulePanel *>()->expression(), schedule,
                                  deadlineMs);
        QVERIFY(SourceStore().remove(draft.source.name));
        window()->close();
    }

    /// Of a source that is copied in full, only that table is; the other copies stay.
    void fullSource_copyAgain_leavesTheOthersAlone()
    {
        SavedSource source = shop();
        source.name = QStringLiteral("full");
        source.method = QStringLiteral("full");
        source.destination = QStringLiteral("sqlite:") + pathOf("full.sqlite");
        QVERIFY(SourceStore().add(source));
        Application application(writePassFile());
        application.show(source.name);
        SourcePage *page = window()->page(source.name);
        RunOverview *overview = page->overview();
        Q_EMIT overview->syncRequested();
        QTRY_VERIFY_WITH_TIMEOUT(!overview->isRunning(), deadlineMs);
        const int tables = overview->tables()->rowCount();
        QVERIFY(tables > 1);

        for (const char *damage : {"DELETE FROM customers", "DELETE FROM order_lines"})
            QCOMPARE(test::sqliteExec(pathOf("full.sqlite"), damage), QString());
        // The comparison after a first copy is broken off for it.
        const auto isCopiedAgain = [overview] {
            return !overview->isRunning()
                && overview->headline().startsWith(QStringLiteral("1 table(s) copied again"));
        };
        entry(menuOf(overview, QStringLiteral("public.customers")), "&Copy again")->trigger();
        QTRY_VERIFY2_WITH_TIMEOUT(isCopiedAgain(), qPrintable(overview->headline()), deadlineMs);
        QCOMPARE(overview->tables()->rowCount(), tables);
        // Nothing else was touched, nor made whole.
        QCOMPARE(test::sqliteText(pathOf("full.sqlite"),
                                  QStringLiteral("SELECT count(*) FROM order_lines")),
                 QStringLiteral("0"));
        QVERIFY(test::sqliteText(pathOf("full.sqlite"),
                                 QStringLiteral("SELECT count(*) FROM customers"))
                != QStringLiteral("0"));
        entry(menuOf(overview, QStringLiteral("public.order_lines")), "&Copy again")->trigger();
        QVERIFY(overview->isRunning());
        QTRY_VERIFY2_WITH_TIMEOUT(isCopiedAgain(), qPrintable(overview->headline()), deadlineMs);
        QCOMPARE(test::compareDatabase(*m_cluster, QStringLiteral("shop"), pathOf("full.sqlite")),
                 QString());
        window()->close();
    }

    /// What an earlier program copied is listed as soon as the window is there.
    void tables_ofAnEarlierProgram_areListed()
    {
        SavedSource source = shop();
        source.name = QStringLiteral("earlier");
        source.destination = QStringLiteral("sqlite:") + pathOf("earlier.sqlite");
        QVERIFY(SourceStore().add(source));
        const auto shown = [&](TableColumn column) {
            const auto *view = window()->page(source.name)->overview()->findChild<QTreeView *>();
            QMap<QString, QString> cells;
            for (int row = 0; row < view->model()->rowCount(); ++row)
                cells.insert(view->model()->index(row, 0).data().toString(),
                             view->model()->index(row, static_cast<int>(column)).data().toString());
            return cells;
        };
        QMap<QString, QString> rows;
        {
            Application application(writePassFile());
            application.show(source.name);
            RunOverview *overview = window()->page(source.name)->overview();
            Q_EMIT overview->syncRequested();
            QTRY_VERIFY_WITH_TIMEOUT(!overview->isRunning(), deadlineMs);
            rows = shown(TableColumn::Rows);
            QVERIFY(rows.size() > 1);
            const auto areDated = [&] {
                const QMap<QString, QString> dates = shown(TableColumn::FreshAsOf);
                return dates.size() == rows.size() && !dates.values().contains(QString());
            };
            QTRY_VERIFY_WITH_TIMEOUT(areDated(), deadlineMs);
            window()->close();
        }
        Application application(writePassFile());
        application.show(source.name);
        QTRY_COMPARE_WITH_TIMEOUT(shown(TableColumn::Rows), rows, deadlineMs);
        QVERIFY(!shown(TableColumn::FreshAsOf).values().contains(QString()));
        QVERIFY(!shown(TableColumn::State).values().contains(QStringLiteral("Waiting")));
        lookAt(window(), "desktop-earlier");
        QVERIFY(SourceStore().remove(source.name));
        window()->close();
    }

    void settings_fromTheMenu_areKept()
    {
        Application application({});
        application.show({});
        MainWindow *main = window();
        const QList<QAction *> actions = main->findChildren<QAction *>();
        const auto action = std::ranges::find(actions, QAction::PreferencesRole,
                                              &QAction::menuRole);
        QVERIFY(action != actions.end());
        QCOMPARE((*action)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Comma));
        (*action)->trigger();
        auto *dialog = main->findChild<SettingsDialog *>();
        QVERIFY(dialog != nullptr && dialog->isVisible());
        dialog->findChild<QSpinBox *>()->setValue(1);
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        QCOMPARE(loadSettings(SourceStore::defaultPath()).settings.connections, 1);
        main->close();
    }

    void logRisk_isToldAndLeadsToItsTab()
    {
        const auto writeLog = [this](int segments) { // of 16 MiB each
            return m_cluster->exec("CREATE TABLE IF NOT EXISTS other (a int); DO $$ BEGIN"
                                   " FOR i IN 1.."
                                   + QByteArray::number(segments)
                                   + " LOOP INSERT INTO other VALUES (i);"
                                     " PERFORM pg_switch_wal(); END LOOP; END $$");
        };
        QVERIFY(m_cluster->exec("ALTER SYSTEM SET max_slot_wal_keep_size = '256MB'"));
        QVERIFY(m_cluster->exec("SELECT pg_reload_conf()"));
        QVERIFY(m_cluster->createDatabase(QStringLiteral("books")));
        QVERIFY(m_cluster->exec("CREATE TABLE t (id int PRIMARY KEY); INSERT INTO t VALUES (1)",
                                QStringLiteral("books")));
        SavedSource books = shop();
        books.name = QStringLiteral("books");
        books.connection.database = QStringLiteral("books");
        books.destination = QStringLiteral("sqlite:") + pathOf("books.sqlite");
        QVERIFY(SourceStore().add(books));
        Application application(writePassFile());
        application.show(QStringLiteral("books"));
        MainWindow *main = window();
        SourcePage *page = main->page(QStringLiteral("books"));
        auto *tray = main->findChild<Tray *>();
        Q_EMIT page->overview()->syncRequested();
        QTRY_VERIFY_WITH_TIMEOUT(page->overview()->headline().startsWith(u"Up to date"),
                                 deadlineMs);
        QVERIFY(!tray->latest().aboutLog);
        // The comparison that begins by itself reads the slot, which lets the server drop log.
        QTRY_VERIFY_WITH_TIMEOUT(SourceStore().comparedAt(books.name)->isValid(), deadlineMs);

        QVERIFY(writeLog(9)); // from 8 to 9 whole ones: 128 MiB at the least
        page->open(SourcePage::Tab::Changes);
        auto *wal = qobject_cast<WalPage *>(page->page(SourcePage::Tab::Changes));
        Q_EMIT wal->refreshRequested();
        QTRY_VERIFY_WITH_TIMEOUT(tray->latest().text.contains(u"half"), deadlineMs);
        QCOMPARE(tray->latest().title, QStringLiteral("books: WAL risk"));
        page->open(SourcePage::Tab::History);
        tray->openLatest();
        QVERIFY(page->currentTab() == SourcePage::Tab::Changes);

        QVERIFY(writeLog(5)); // 208 MiB
        Q_EMIT wal->refreshRequested();
        QTRY_VERIFY_WITH_TIMEOUT(tray->latest().text.contains(u"80"), deadlineMs);
        main->close();
    }
};

} // namespace

QTEST_MAIN(TestDesktopWindow)
#include "tst_desktopwindow.moc"
