// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole desktop program against a real server: a source that follows the log is synced, and
// every tab of it is opened.

#include "tests/support/pgcluster.h"
#include "tests/ui/widgetchecks.h"

#include "app/desktop/application.h"
#include "engine/store/runstore.h"
#include "ui/datapage.h"
#include "ui/historypage.h"
#include "ui/logpage.h"
#include "ui/runoverview.h"
#include "ui/sourcepage.h"
#include "ui/verifypage.h"
#include "ui/walpage.h"

#include <QApplication>
#include <QDir>
#include <QListView>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

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

    static void lookAt(QWidget *widget, const char *name)
    {
        const QString folder = qEnvironmentVariable("TRIBUTARY_SCREENSHOTS");
        if (!folder.isEmpty())
            widget->grab().save(
                QDir(folder).filePath(QLatin1String(name) + QStringLiteral(".png")));
    }

private Q_SLOTS:

    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
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
        setup_isCheckedAndWritten(main, page);
        log_showsLinesAsTheyAreSaid(main, page);

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
        QVERIFY(m_cluster->exec("INSERT INTO customers SELECT max(id) + 1 FROM customers",
                                QStringLiteral("shop"))
                || true);
        Q_EMIT page->overview()->syncRequested();
        QTRY_VERIFY_WITH_TIMEOUT(!page->overview()->isRunning(), deadlineMs);
        QVERIFY2(page->overview()->headline().startsWith(QStringLiteral("Up to date")),
                 qPrintable(page->overview()->headline()));
        QTRY_VERIFY_WITH_TIMEOUT(!says(page->overview(), "The next run copies everything again."),
                                 deadlineMs);
        QCOMPARE(test::compareDatabase(*m_cluster, QStringLiteral("shop"), pathOf("shop.sqlite")),
                 QString());
        main->close();
    }
};

} // namespace

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"
