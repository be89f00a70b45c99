// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screenshotlook.h"
#include "tests/ui/screenshotsheet.h"
#include "tests/ui/windowshots.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QTextStream>

#include <functional>

using namespace tributary;
using namespace tributary::test;

// Paints the main window, each of its tabs in its states, into the folder that is given, with a
// contact sheet: window_screenshots FOLDER [dark] [longer] [rtl] [LANGUAGE]. The scale is Qt's
// (QT_SCALE_FACTOR). Pictures to be looked at; nothing is compared.

namespace {

struct WindowShot
{
    QString name;
    std::function<void(ShopWindow &)> act;
    QSize size = {1200, 760};
};

QList<WindowShot> windowShots()
{
    const QSize small{900, 600};
    const std::pair<SourcePage::Tab, const char *> tabs[] = {
        {SourcePage::Tab::Overview, "overview"},
        {SourcePage::Tab::Changes, "changes"},
        {SourcePage::Tab::History, "history"},
        {SourcePage::Tab::Data, "data"},
        {SourcePage::Tab::Verify, "verify"},
        {SourcePage::Tab::Setup, "setup"},
        {SourcePage::Tab::Log, "log"}};
    const std::pair<TabState, const char *> states[] = {{TabState::Empty, "empty"},
                                                        {TabState::Running, "running"},
                                                        {TabState::Done, "done"},
                                                        {TabState::Failed, "failed"}};
    QList<WindowShot> shots = {{QStringLiteral("window-empty"), [](ShopWindow &) {}},
                               {QStringLiteral("window-draft"), [](ShopWindow &shop) {
                                    shop.open(SourcePage::Tab::Overview, TabState::Empty, few);
                                    shop.window().selectDraft(QStringLiteral("1"));
                                }}};
    for (const auto &[tab, tabName] : tabs) {
        const bool knowsTables = tab == SourcePage::Tab::Overview || tab == SourcePage::Tab::History
            || tab == SourcePage::Tab::Data || tab == SourcePage::Tab::Verify;
        for (const auto &[state, stateName] : states) {
            const QString name = QStringLiteral("%1-%2").arg(QLatin1String(tabName),
                                                             QLatin1String(stateName));
            const auto with = [tab = tab, state = state](int tables) {
                return [=](ShopWindow &shop) { shop.open(tab, state, tables); };
            };
            shots.append({name, with(few)});
            if (knowsTables && state != TabState::Empty)
                shots.append({name + QStringLiteral("-3000"), with(many)});
            if (state == TabState::Done)
                shots.append({name + QStringLiteral("-small"), with(few), small});
        }
    }
    shots.append({
        {QStringLiteral("overview-following"), [](ShopWindow &shop) { shop.follow(few); }},
        {QStringLiteral("overview-following-3000"), [](ShopWindow &shop) { shop.follow(many); }},
        {QStringLiteral("overview-following-small"), [](ShopWindow &shop) { shop.follow(few); },
         small},
        {QStringLiteral("overview-paused"), [](ShopWindow &shop) { shop.pause(); }},
        {QStringLiteral("overview-partly"), [](ShopWindow &shop) { shop.partlyFail(few); }},
        {QStringLiteral("overview-partly-3000"), [](ShopWindow &shop) { shop.partlyFail(many); }},
        {QStringLiteral("changes-alarm"), [](ShopWindow &shop) { shop.alarm(); }},
        {QStringLiteral("verify-differs"), [](ShopWindow &shop) { shop.findDifferences(few); }},
        {QStringLiteral("verify-differs-3000"),
         [](ShopWindow &shop) { shop.findDifferences(many); }},
        {QStringLiteral("verify-differs-small"),
         [](ShopWindow &shop) { shop.findDifferences(few); }, small},
    });
    // Those of README.md.
    const QSize readme{1200, 640};
    constexpr int some = 12;
    shots.append({
        {QStringLiteral("readme-overview"),
         [](ShopWindow &shop) { shop.open(SourcePage::Tab::Overview, TabState::Running, some); },
         readme},
        {QStringLiteral("readme-changes"), [](ShopWindow &shop) { shop.alarm(); }, readme},
        {QStringLiteral("readme-verify"), [](ShopWindow &shop) { shop.findDifferences(some); },
         readme},
    });
    return shots;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        QTextStream(stderr)
            << "usage: window_screenshots FOLDER [dark] [longer] [rtl] [LANGUAGE]\n";
        return 2;
    }
    applyLook(application, arguments);
    const QDir folder(arguments.at(1));
    folder.mkpath(QStringLiteral("."));
    QList<QImage> images;
    for (const WindowShot &shot : windowShots()) {
        ShopWindow shop;
        shop.window().resize(shot.size);
        shop.window().show();
        shot.act(shop);
        QTest::qWait(50);
        images.append(shop.window().grab().toImage());
        images.last().save(folder.filePath(shot.name + QStringLiteral(".png")));
    }
    saveSheet(images, folder.filePath(QStringLiteral("sheet.png")));
    return 0;
}
