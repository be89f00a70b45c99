// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgetchecks.h"

#include "ui/emptystatepage.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"
#include "ui/runoverview.h"
#include "ui/sourcepage.h"

#include <QAction>
#include <QGuiApplication>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace tributary;

class TestMainWindow : public QObject
{
    Q_OBJECT

private:
    static RateEstimator::TimePoint now() { return std::chrono::steady_clock::now(); }

    static QPushButton *messageButton(const MainWindow &window, const QString &text)
    {
        const QList<QPushButton *> buttons = window.messages()->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == text && !button->isHidden())
                return button;
        }
        return nullptr;
    }

private Q_SLOTS:

    void emptyState_offersTwoWaysToBegin()
    {
        MainWindow window(now);
        window.show();
        const auto *page = window.findChild<EmptyStatePage *>();
        QVERIFY(page->isVisible());
        QSignalSpy adds(&window, &MainWindow::addSourceRequested);
        QSignalSpy samples(&window, &MainWindow::sampleRequested);
        QTest::mouseClick(page->findChild<QPushButton *>(QStringLiteral("addSource")),
                          Qt::LeftButton);
        QTest::mouseClick(page->findChild<QPushButton *>(QStringLiteral("trySample")),
                          Qt::LeftButton);
        QCOMPARE(adds.size(), 1);
        QCOMPARE(samples.size(), 1);
        QCOMPARE(test::namelessControls(&window).join(u'\n'), QString());
        QCOMPARE(test::clashingMnemonics(&window).join(u'\n'), QString());
    }

    void sources_areListedAndSelected()
    {
        MainWindow window(now);
        window.show();
        window.addSource(QStringLiteral("shop"));
        window.addSource(QStringLiteral("archive"));
        QVERIFY(!window.findChild<EmptyStatePage *>()->isVisible());
        QCOMPARE(window.currentSource(), QStringLiteral("shop"));
        QVERIFY(window.overview(QStringLiteral("shop"))->isVisible());
        window.selectSource(QStringLiteral("archive"));
        QVERIFY(window.overview(QStringLiteral("archive"))->isVisible());

        QSignalSpy syncs(&window, &MainWindow::syncRequested);
        Q_EMIT window.overview(QStringLiteral("archive"))->syncRequested();
        QCOMPARE(syncs.last().at(0).toString(), QStringLiteral("archive"));
        QCOMPARE(test::namelessControls(&window).join(u'\n'), QString());
        QCOMPARE(test::clashingMnemonics(&window).join(u'\n'), QString());

        window.removeSource(QStringLiteral("archive"));
        QCOMPARE(window.currentSource(), QStringLiteral("shop"));
        window.removeSource(QStringLiteral("shop"));
        QVERIFY(window.findChild<EmptyStatePage *>()->isVisible());
    }

    void state_thatIsTold_isInTheList()
    {
        MainWindow window(now);
        window.addSource(QStringLiteral("shop"));
        window.setState(QStringLiteral("shop"), SourceState::Copying);
        const auto *list = window.findChild<QListView *>(QStringLiteral("sources"));
        QCOMPARE(list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("shop, Copying"));
    }

    void remove_asksTheProgram()
    {
        MainWindow window(now);
        window.show();
        window.addSource(QStringLiteral("shop"));
        QSignalSpy removals(&window, &MainWindow::removeSourceRequested);
        const QList<QAction *> actions = window.findChildren<QAction *>();
        for (QAction *action : actions) {
            if (action->text() == QStringLiteral("&Remove…"))
                action->trigger();
        }
        QCOMPARE(removals.size(), 1);
        QCOMPARE(removals.at(0).at(0).toString(), QStringLiteral("shop"));
    }

    void pages_askThroughTheWindow()
    {
        MainWindow window(now);
        RunOverview *page = window.addSource(QStringLiteral("shop"))->overview();
        QSignalSpy follows(&window, &MainWindow::followRequested);
        QSignalSpy pauses(&window, &MainWindow::pauseRequested);
        QSignalSpy resyncs(&window, &MainWindow::resyncRequested);
        Q_EMIT page->followRequested();
        Q_EMIT page->pauseRequested();
        Q_EMIT page->resyncRequested();
        QSignalSpy methods(&window, &MainWindow::tableMethodsChosen);
        QSignalSpy copies(&window, &MainWindow::copyAgainRequested);
        const QList<TableId> tables{{.oid = 1, .schema = {}, .name = {}}};
        Q_EMIT page->tableMethodsChosen(tables, QStringLiteral("skip"));
        Q_EMIT page->copyAgainRequested(tables);
        for (const QSignalSpy *spy : {&follows, &pauses, &resyncs, &methods, &copies}) {
            QCOMPARE(spy->size(), 1);
            QCOMPARE(spy->at(0).at(0).toString(), QStringLiteral("shop"));
        }
    }

    void close_whileARunGoesOn_asksAndClosesAfterTheStop()
    {
        MainWindow window(now);
        window.show();
        window.addSource(QStringLiteral("shop"));
        window.setRunning(QStringLiteral("shop"), true);
        QSignalSpy stops(&window, &MainWindow::stopAllRequested);

        QVERIFY(!window.close());
        QVERIFY(!window.messages()->isHidden());
        messageButton(window, QStringLiteral("Ca&ncel"))->click();
        QVERIFY(window.messages()->isHidden());
        QVERIFY(window.isVisible());

        QVERIFY(!window.close());
        messageButton(window, QStringLiteral("Stop and &close"))->click();
        QCOMPARE(stops.size(), 1);
        QVERIFY(window.isVisible());
        window.setRunning(QStringLiteral("shop"), false);
        QVERIFY(!window.isVisible());
    }

    void close_whileARunGoesOn_offersTheBackgroundOnlyWithAWayBack_data()
    {
        QTest::addColumn<std::optional<bool>>("wayBack");
        QTest::newRow("nobody told") << std::optional<bool>();
        QTest::newRow("none") << std::optional(false);
        QTest::newRow("a tray") << std::optional(true);
    }

    void close_whileARunGoesOn_offersTheBackgroundOnlyWithAWayBack()
    {
        QFETCH(const std::optional<bool>, wayBack);
        MainWindow window(now);
        if (wayBack)
            window.setWayBack([wayBack] { return *wayBack; });
        window.show();
        window.addSource(QStringLiteral("shop"));
        window.setRunning(QStringLiteral("shop"), true);
        QVERIFY(!window.close());
        QCOMPARE(messageButton(window, QStringLiteral("Keep running in the &background"))
                     != nullptr,
                 wayBack.value_or(false));
        QCOMPARE(test::clashingMnemonics(&window).join(u'\n'), QString());
        window.setRunning(QStringLiteral("shop"), false);
    }

    /// Of a tray that goes away while the window is hidden nobody is told.
    void background_whoseWayBackGoesAway_bringsTheWindowBack()
    {
        MainWindow window(now);
        bool hasTray = true;
        window.setWayBack([&hasTray] { return hasTray; });
        window.show();
        window.addSource(QStringLiteral("shop"));
        window.setRunning(QStringLiteral("shop"), true);
        auto *look = window.findChild<QTimer *>(QStringLiteral("wayBack"));
        QVERIFY(look != nullptr && !look->isActive()); // nothing is asked while it is shown
        const auto hide = [&window] {
            window.close();
            messageButton(window, QStringLiteral("Keep running in the &background"))->click();
        };
        hide();
        QVERIFY(!window.isVisible());
        QVERIFY(!QGuiApplication::quitOnLastWindowClosed());
        QVERIFY(window.messages()->isHidden());
        window.comeBack(); // as the tray asks for it
        QVERIFY(window.isVisible());
        QVERIFY(QGuiApplication::quitOnLastWindowClosed());
        QVERIFY(!look->isActive());

        hide();
        QVERIFY(look->isActive());
        const auto tick = [look] { return QMetaObject::invokeMethod(look, "timeout"); };
        QVERIFY(tick());
        QVERIFY(!window.isVisible());
        hasTray = false;
        QVERIFY(tick());
        QVERIFY(window.isVisible());
        QVERIFY(QGuiApplication::quitOnLastWindowClosed());
        QVERIFY(!look->isActive());
        QVERIFY(!window.close()); // and there is no way to hide it again
        QVERIFY(messageButton(window, QStringLiteral("Keep running in the &background"))
                == nullptr);
        window.setRunning(QStringLiteral("shop"), false);
    }

    void close_withoutARun_closes()
    {
        MainWindow window(now);
        window.show();
        window.addSource(QStringLiteral("shop"));
        QVERIFY(window.close());
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
