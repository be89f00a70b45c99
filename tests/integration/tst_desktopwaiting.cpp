// SPDX-License-Identifier: GPL-3.0-or-later
//
// The desktop program on a network that costs: what would begin by itself waits, and who does not
// want it any more can say so. No server is asked.

#include "tests/integration/desktopbench.h"

#include "app/desktop/application.h"
#include "engine/store/settings.h"
#include "engine/store/settingstore.h"
#include "ui/messagebar.h"
#include "ui/runbuttons.h"
#include "ui/sourcepage.h"

#include <QPushButton>
#include <QTest>

using namespace tributary;
using namespace Qt::Literals::StringLiterals;

namespace {

class TestDesktopWaiting : public QObject, private test::DesktopBench
{
    Q_OBJECT

private:
    static constexpr QLatin1String waiting{"Waiting: this network is metered."};

    static SavedSource stored() { return *SourceStore().source(u"far"_s); }

    static QPushButton *button(const char *text)
    {
        const auto *buttons = window()->findChild<RunButtons *>();
        const QList<QPushButton *> all = buttons->findChildren<QPushButton *>();
        return *std::ranges::find(all, QLatin1String(text), &QPushButton::text);
    }

    static bool saysThatItWaits() { return says(window()->overview(u"far"_s), waiting.data()); }

    /// Leaves the overview of a source that would go on following.
    std::unique_ptr<Application> open()
    {
        const Surroundings around{.cost = [] { return NetworkCost::Metered; }};
        auto application = std::make_unique<Application>(QString(), around);
        application->show(u"far"_s);
        return application;
    }

private Q_SLOTS:

    void initTestCase()
    {
        prepare();
        QVERIFY(
            SettingStore(SourceStore::defaultPath()).set(settingTexts({.waitsOnMetered = true})));
    }

    void init()
    {
        SavedSource source;
        source.name = u"far"_s;
        source.connection.host = u"db.invalid"_s;
        source.connection.database = u"shop"_s;
        source.destination = u"sqlite:"_s + pathOf("far.sqlite");
        source.method = u"log"_s;
        source.follows = true;
        QVERIFY(SourceStore().add(source));
    }

    void cleanup() { QVERIFY(SourceStore().remove(u"far"_s)); }

    void follow_thatWaits_isPaused()
    {
        const auto application = open();
        QVERIFY(saysThatItWaits());
        lookAt(window(), "waiting");
        QVERIFY(button("&Sync now")->isEnabled()); // which does not wait
        QVERIFY(button("S&top")->isEnabled());
        QVERIFY(button("&Pause")->isEnabled());
        button("&Pause")->click();
        QVERIFY(stored().paused);
        QVERIFY(!saysThatItWaits());
        QVERIFY(window()->overview(u"far"_s)->headline().startsWith(u"Paused."));
        QVERIFY(button("&Resume")->isVisible());
        QVERIFY(!button("S&top")->isEnabled());
        QVERIFY(!button("&Pause")->isEnabled());
        window()->close();
    }

    void follow_thatWaits_isStopped()
    {
        const auto application = open();
        QVERIFY(saysThatItWaits());
        button("S&top")->click();
        QVERIFY(!stored().follows); // nor when the program is opened again
        QVERIFY(!stored().paused);
        QVERIFY(!saysThatItWaits());
        QVERIFY(!button("S&top")->isEnabled());
        QVERIFY(button("Fo&llow")->isEnabled());
        window()->close();
    }

    void follow_thatWaits_isStoppedByAnotherProgram()
    {
        const auto application = open();
        QVERIFY(saysThatItWaits());
        QVERIFY(SourceStore().change(u"far"_s, [](SavedSource &source) { source.paused = true; }));
        QTRY_VERIFY_WITH_TIMEOUT(!saysThatItWaits(), deadlineMs);
        QVERIFY(!button("S&top")->isEnabled());
        window()->close();
    }

    void menu_stopsItToo()
    {
        const auto application = open();
        const QList<QAction *> all = window()->findChildren<QAction *>();
        const auto stop = std::ranges::find(all, u"S&top"_s, &QAction::text);
        QVERIFY(stop != all.end() && (*stop)->isEnabled());
        (*stop)->trigger();
        QVERIFY(!stored().follows);
        QVERIFY(!(*stop)->isEnabled());
        window()->close();
    }
};

} // namespace

QTEST_MAIN(TestDesktopWaiting)
#include "tst_desktopwaiting.moc"
