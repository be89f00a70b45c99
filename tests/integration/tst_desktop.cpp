// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole desktop program against a real server: a source that follows the log is synced, and
// every tab of it is opened.

#include "tests/support/pgcluster.h"
#include "tests/support/tablecomparison.h"
#include "tests/ui/widgetchecks.h"

#include "app/common/runkeeper.h"
#include "app/desktop/application.h"
#include "engine/store/runstore.h"
#include "engine/store/settings.h"
#include "engine/sync/synccontroller.h"
#include "ui/datapage.h"
#include "ui/historypage.h"
#include "ui/loglinemodel.h"
#include "ui/loglist.h"
#include "ui/logpage.h"
#include "ui/runoverview.h"
#include "ui/settingsdialog.h"
#include "ui/sourcepage.h"
#include "ui/tablemenu.h"
#include "ui/tableprogressmodel.h"
#include "ui/tray.h"
#include "ui/verifypage.h"
#include "ui/walpage.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/schedulepanel.h"
#include "ui/widgets/scriptview.h"
#include "wizard/setupwizard.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QListView>
#include <QPalette>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace tributary;
using tributary::test::PgCluster;

namespace {

constexpr int deadlineMs = 60'000;

class TestDesktop : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<PgCluster> m_cluster;

    QString pathOf(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    QString writePassFile() const
    {
        QFile file(pathOf("pgpass"));
        if (!file.open(QIODevice::WriteOnly)
            || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
            return {};
        file.write(QByteArrayLiteral("*:*:*:*:") + m_cluster->superuserPassword() + '\n');
        return file.fileName();
    }

    SavedSource shop() const
    {
        SavedSource source;
        source.name = QStringLiteral("shop");
        source.connection.host = m_cluster->host();
        source.connection.port = QString::number(m_cluster->port());
        source.connection.database = QStringLiteral("shop");
        source.connection.user = m_cluster->superuser();
        source.connection.sslMode = QStringLiteral("disable");
        source.destination = QStringLiteral("sqlite:") + pathOf("shop.sqlite");
        source.method = QStringLiteral("log");
        return source;
    }

    static MainWindow *window()
    {
        const QWidgetList all = QApplication::topLevelWidgets();
        for (QWidget *each : all) {
            if (auto *found = qobject_cast<MainWindow *>(each))
                return found;
        }
        return nullptr;
    }

    /// How the pictures look: "dark", "rtl".
    static void dress(const QString &look)
    {
        if (look == u"rtl")
            QApplication::setLayoutDirection(Qt::RightToLeft);
        if (look != u"dark")
            return;
        QPalette palette(QColor(45, 45, 48));
        palette.setColor(QPalette::Base, QColor(30, 30, 32));
        palette.setColor(QPalette::AlternateBase, QColor(38, 38, 41));
        palette.setColor(QPalette::Highlight, QColor(38, 110, 180));
        QApplication::setPalette(palette);
    }

    static void lookAt(QWidget *widget, const char *name)
    {
        const QString folder = qEnvironmentVariable("TRIBUTARY_SCREENSHOTS");
        QCoreApplication::processEvents(); // what was shown just now has its place
        if (!folder.isEmpty())
            widget->grab().save(
                QDir(folder).filePath(QLatin1String(name) + QStringLiteral(".png")));
    }

    static bool says(const QWidget *widget, const char *text)
    {
        const QList<QLabel *> labels = widget->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->isVisibleTo(widget) && label->text().contains(QLatin1String(text));
        });
    }

    /// The menu of the table of that name in the overview's list, opened as with the keyboard.
    static TableMenu *menuOf(RunOverview *overview, const QString &table)
    {
        auto *view = overview->findChild<QTreeView *>();
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            if (view->model()->index(row, 0).data().toString() == table)
                view->setCurrentIndex(view->model()->index(row, 0));
        }
        QTest::keyClick(view, Qt::Key_F10, Qt::ShiftModifier);
        const QList<TableMenu *> menus = view->findChildren<TableMenu *>();
        return menus.isEmpty() ? nullptr : menus.last();
    }

    static QAction *entry(const TableMenu *menu, const char *text)
    {
        const QList<QAction *> all = menu->actions();
        const auto found = std::ranges::find(all, QLatin1String(text), &QAction::text);
        return found == all.end() ? nullptr : *found;
    }

    QString differences() const
    {
        return test::compareDatabase(*m_cluster, QStringLiteral("shop"), pathOf("shop.sqlite"));
    }

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

    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        dress(qEnvironmentVariable("TRIBUTARY_LOOK"));
        qputenv("XDG_DATA_HOME", m_folder.path().toUtf8());
        qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8());
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus"); // nobody's keyring
        PgCluster::Options options;
        options.logical = true;
        m_cluster = std::make_unique<PgCluster>(options);
        QString error;
        QVERIFY2(m_cluster->start(&error), qPrintable(error));
        QVERIFY2(m_cluster->createDatabase(QStringLiteral("shop"))
                     && m_cluster->loadSample(QStringLiteral("shop"), 1000),
                 qPrintable(m_cluster->lastError()));
    }

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
        QVERIFY(other.finish(request, SyncReport()));
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
            for (int i = 0; i < segments; ++i) {
                if (!m_cluster->exec("CREATE TABLE IF NOT EXISTS other (a int);"
                                     "INSERT INTO other VALUES (1); SELECT pg_switch_wal()"))
                    return false;
            }
            return true;
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

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"
