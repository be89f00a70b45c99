// SPDX-License-Identifier: GPL-3.0-or-later
//
// The desktop program and what is on record of its runs. Nothing answers where its sources are, so
// no server is needed.

#include "tests/integration/desktopbench.h"

#include "app/desktop/application.h"
#include "engine/store/runstore.h"
#include "ui/historypage.h"
#include "ui/loglinemodel.h"
#include "ui/loglist.h"
#include "ui/logpage.h"
#include "ui/rungrid.h"
#include "ui/runoverview.h"
#include "ui/sourcepage.h"
#include "ui/tray.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QTest>

using namespace tributary;

namespace {

class TestDesktopHistory : public QObject, private test::DesktopBench
{
    Q_OBJECT

private:
    SavedSource unreachable(const char *name) const
    {
        SavedSource source;
        source.name = QLatin1String(name);
        source.connection.host = QStringLiteral("127.0.0.1");
        source.connection.port = QStringLiteral("1");
        source.connection.database = QStringLiteral("shop");
        source.connection.user = QStringLiteral("ana");
        source.connection.sslMode = QStringLiteral("disable");
        source.destination = QStringLiteral("sqlite:") + pathOf(name) + QStringLiteral(".sqlite");
        source.method = QStringLiteral("full");
        return source;
    }

    /// Puts as many ended runs on record as are kept of a source: @p whole ones, and @p part of
    /// single tables; each with a table and a line.
    static QString putOnRecord(const QString &source, int whole, int part)
    {
        static constexpr char statements[] =
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1)"
            " INSERT INTO run (source_id, started_at, finished_at, outcome, stage, cause, method,"
            " is_part, error_id, message, rows, bytes)"
            " SELECT source.id, strftime(%4, '-2 minutes'), strftime(%4, '-1 minute'), 'ok',"
            " 'copying', 'schedule', 'full', i > %2, '', '', 1, 1 FROM n, source"
            " WHERE name = '%3';"
            "INSERT INTO run_table (run_id, table_name, destination, method, state, rows, bytes,"
            " inserts, updates, deletes, truncates, error_id, message, notes, schema_change)"
            " SELECT run.id, 'public.a', 'a', 'full', 'done', 1, 1, 0, 0, 0, 0, '', '', '', ''"
            " FROM run JOIN source ON source.id = source_id WHERE name = '%3';"
            "INSERT INTO run_line (run_id, at, level, table_name, text) SELECT run.id,"
            " strftime(%4, '-1 minute'), 0, '', 'said' FROM run JOIN source"
            " ON source.id = source_id WHERE name = '%3'";
        // A long time ago would be forgotten at the end of the next run.
        return test::sqliteExec(SourceStore::defaultPath(),
                                QString::fromLatin1(statements)
                                    .arg(whole + part)
                                    .arg(whole)
                                    .arg(source, QStringLiteral("'%Y-%m-%dT%H:%M:%fZ', 'now'"))
                                    .toUtf8());
    }

    static HistoryPage *historyOf(SourcePage *page)
    {
        page->open(SourcePage::Tab::History);
        return qobject_cast<HistoryPage *>(page->page(SourcePage::Tab::History));
    }

private Q_SLOTS:

    void initTestCase() { prepare(); }

    /// Whatever the history shows just then.
    void failedRun_noticeOpensThatRun_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<bool>("isOpen"); // the history, before the run
        QTest::newRow("first") << QString() << false;
        QTest::newRow("open") << QString() << true;
        QTest::newRow("filtered") << QStringLiteral("With changes") << true;
    }

    void failedRun_noticeOpensThatRun()
    {
        QFETCH(const QString, filter);
        QFETCH(const bool, isOpen);
        const SavedSource source = unreachable(QTest::currentDataTag());
        QVERIFY(SourceStore().add(source));
        QCOMPARE(putOnRecord(source.name, 150, 0), QString());
        Application application({});
        application.show({});
        MainWindow *main = window();
        SourcePage *page = main->page(source.name);
        if (isOpen) {
            const QList<QComboBox *> boxes = historyOf(page)->findChildren<QComboBox *>();
            for (QComboBox *box : boxes)
                box->setCurrentIndex(qMax(box->findText(filter), 0));
        }
        page->open(SourcePage::Tab::Overview);
        const auto *tray = main->findChild<Tray *>();
        Q_EMIT page->overview()->syncRequested();
        QTRY_COMPARE_WITH_TIMEOUT(tray->latest().source, source.name, deadlineMs);
        QVERIFY(tray->latest().isProblem);
        const auto last = RunStore(SourceStore::defaultPath()).lastEnded(source.name);
        QVERIFY(last && *last);
        QVERIFY((*last)->outcome == RunOutcome::Failed);
        QCOMPARE(tray->latest().run, (*last)->id);

        // Meanwhile another one is looked at.
        if (isOpen)
            historyOf(page)->choose((*last)->id - 1);
        page->open(SourcePage::Tab::Overview);
        main->findChild<Tray *>()->openLatest();
        QVERIFY(page->currentTab() == SourcePage::Tab::History);
        const auto *history = qobject_cast<HistoryPage *>(page->page(SourcePage::Tab::History));
        QTRY_COMPARE_WITH_TIMEOUT(history->chosen(), std::optional((*last)->id), deadlineMs);
        QTRY_VERIFY_WITH_TIMEOUT(says(history, (*last)->message.toUtf8().constData()), deadlineMs);

        // It comes back with the next run, and is no news.
        Q_EMIT page->overview()->syncRequested();
        QTRY_VERIFY_WITH_TIMEOUT(!page->overview()->isRunning(), deadlineMs);
        QCOMPARE(tray->latest().run, (*last)->id);
        main->close();
        QVERIFY(SourceStore().remove(source.name));
    }

    /// Opening a tab waits for nothing that has to be read.
    void tabs_ofWhatIsOnRecord_areFilledWhenItIsRead()
    {
        const SavedSource source = unreachable("many");
        QVERIFY(SourceStore().add(source));
        QCOMPARE(putOnRecord(source.name, 300, 0), QString());
        Application application({});
        application.show(source.name);
        SourcePage *page = window()->page(source.name);
        const HistoryPage *history = historyOf(page);
        const auto *view = history->findChild<QTreeView *>(QStringLiteral("runs"));
        const QAbstractItemModel *grid = history->findChild<RunGrid *>()->model();
        QCOMPARE(view->model()->rowCount(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(view->model()->rowCount(), HistoryPage::pageSize, deadlineMs);
        QCOMPARE(grid->columnCount(), HistoryPage::pageSize);
        QCOMPARE(grid->rowCount(), 1); // with the states of its table
        page->open(SourcePage::Tab::Log);
        const auto *log = qobject_cast<LogPage *>(page->page(SourcePage::Tab::Log));
        const LogLineModel *lines = log->list()->lines();
        QCOMPARE(lines->rowCount(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(lines->rowCount(), HistoryPage::pageSize, deadlineMs);

        // A run's words follow in their order, each once, also while it is put on record.
        Q_EMIT page->overview()->syncRequested();
        QTRY_VERIFY_WITH_TIMEOUT(!page->overview()->isRunning(), deadlineMs);
        page->open(SourcePage::Tab::History);
        page->open(SourcePage::Tab::Log);
        const RunStore store(SourceStore::defaultPath());
        const auto last = store.lastEnded(source.name);
        QVERIFY(last && *last);
        const auto said = store.lines((*last)->id);
        QVERIFY(said && !said->isEmpty());
        const auto ending = [&] {
            QStringList texts;
            const int first = qMax(0, lines->rowCount() - int(said->size()));
            for (int row = first; row < lines->rowCount(); ++row)
                texts.append(lines->lineText(row).section(u'\t', -1));
            return texts;
        };
        QStringList expected;
        for (const RunLine &line : *said)
            expected.append(line.text);
        QTRY_COMPARE_WITH_TIMEOUT(ending(), expected, deadlineMs);
        // One run is beyond the page now.
        QTRY_COMPARE_WITH_TIMEOUT(lines->rowCount(), HistoryPage::pageSize - 1 + int(said->size()),
                                  deadlineMs);
        window()->close();
        QVERIFY(SourceStore().remove(source.name));
    }

    void export_ofTheHistory_hasAllRunsThatAreKept_data()
    {
        QTest::addColumn<QString>("button");
        QTest::newRow("csv") << QStringLiteral("Export CS&V…");
        QTest::newRow("json") << QStringLiteral("Export &JSON…");
    }

    void export_ofTheHistory_hasAllRunsThatAreKept()
    {
        QFETCH(const QString, button);
        const SavedSource source = unreachable(QTest::currentDataTag());
        QVERIFY(SourceStore().add(source));
        QCOMPARE(putOnRecord(source.name, 1000, 1000), QString());
        Application application({});
        application.show(source.name);
        HistoryPage *history = historyOf(window()->page(source.name));
        const QList<QPushButton *> buttons = history->findChildren<QPushButton *>();
        const auto found = std::ranges::find(buttons, button, &QPushButton::text);
        QVERIFY(found != buttons.cend());
        QTRY_VERIFY_WITH_TIMEOUT((*found)->isEnabled(), deadlineMs);
        (*found)->click();
        QTRY_VERIFY_WITH_TIMEOUT(window()->findChild<QFileDialog *>() != nullptr, deadlineMs);
        auto *dialog = window()->findChild<QFileDialog *>();
        Q_EMIT dialog->fileSelected(pathOf("export"));
        QFile file(pathOf("export"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        if (source.name == u"csv") {
            QCOMPARE(content.count("\r\n"), 2001);
        } else {
            const QJsonArray runs =
                QJsonDocument::fromJson(content).object()[QStringLiteral("runs")].toArray();
            QCOMPARE(runs.size(), 2000);
            QCOMPARE(runs.last()[QStringLiteral("tables")].toArray().size(), 1);
        }
        window()->close();
        QVERIFY(SourceStore().remove(source.name));
    }
};

} // namespace

QTEST_MAIN(TestDesktopHistory)
#include "tst_desktophistory.moc"
