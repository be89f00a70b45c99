// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/checkedshop.h"
#include "tests/ui/screenshotlook.h"
#include "tests/ui/screenshotsheet.h"

#include "engine/source/setupservice.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/notelabel.h"
#include "wizard/changespage.h"
#include "wizard/connectionform.h"
#include "wizard/databasewarnings.h"
#include "wizard/furtherchecks.h"
#include "wizard/setupwizard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QTest>
#include <QTextStream>
#include <QToolButton>
#include <QTreeView>

#include <functional>

using namespace tributary;
using namespace tributary::test;

// Renders every page of the assistant in its states into the folder that is given, with contact
// sheets: screenshots FOLDER [dark] [longer] [rtl] [LANGUAGE]. The scale is Qt's (QT_SCALE_FACTOR).
// Pictures to be looked at; nothing is compared.

namespace {

constexpr QSize small{720, 520};

SetupDraft shopDraft()
{
    SetupDraft draft;
    draft.source.name = QStringLiteral("shop on db.example.com");
    draft.source.connection.host = QStringLiteral("db.example.com");
    draft.source.connection.database = QStringLiteral("shop");
    draft.source.connection.user = QStringLiteral("ana");
    draft.source.destination = QStringLiteral("sqlite:/home/ana/shop.sqlite");
    return draft;
}

struct Shot
{
    QString name;
    SetupWizard::Page page;
    std::function<void(SetupDraft &)> answers;
    std::function<void(SetupWizard &)> act;
    QSize size = {880, 680};
};

/// Puts an answer into the page as if the server had given it; nothing is asked.
void answer(const SetupWizard &wizard, const SourceCheckReport &report)
{
    auto *checks = wizard.currentPage()->findChild<CheckList *>();
    if (checks != nullptr)
        checks->finish(report);
}

QList<Shot> shots()
{
    const auto nothing = [](SetupWizard &) {};
    const auto asIs = [](SetupDraft &) {};
    const auto scheduled = [](SetupDraft &draft) {
        draft.source.method = QStringLiteral("log");
        draft.source.schedule = QStringLiteral("weekdays at 06:30");
        draft.source.scheduler = QStringLiteral("systemd");
    };
    const auto log = [](SetupDraft &draft) { draft.source.method = QStringLiteral("log"); };
    const auto script = [](SetupDraft &draft) {
        draft.source.method = QStringLiteral("log");
        draft.role.way = UserWay::Script;
        draft.role.password = QByteArrayLiteral("x");
    };
    return {
        {QStringLiteral("connect-empty"), SetupWizard::Connect,
         [](SetupDraft &draft) { draft = {}; }, nothing},
        {QStringLiteral("connect-checking"), SetupWizard::Connect, asIs,
         [](SetupWizard &wizard) { wizard.currentPage()->findChild<CheckList *>()->begin(); }},
        {QStringLiteral("connect-ok"), SetupWizard::Connect, asIs,
         [](SetupWizard &wizard) { answer(wizard, checkedShop(false, false)); }},
        {QStringLiteral("connect-failed"), SetupWizard::Connect, asIs,
         [](SetupWizard &wizard) { answer(wizard, checkedShop(false, true)); }},
        {QStringLiteral("connect-more"),
         SetupWizard::Connect,
         [](SetupDraft &draft) {
             draft.source.connection.port = QStringLiteral("6543");
             draft.source.connection.tunnel = {.host = QStringLiteral("bastion.example.com"),
                                               .port = {},
                                               .user = QStringLiteral("ana")};
         },
         [](SetupWizard &wizard) {
             auto *form = wizard.currentPage()->findChild<ConnectionForm *>();
             form->offerDatabases(
                 {QStringLiteral("crm"), QStringLiteral("shop"), QStringLiteral("stock")});
             form->showClientCertificate();
         },
         {880, 980}},
        {QStringLiteral("user-login"), SetupWizard::User, asIs, nothing},
        {QStringLiteral("user-script"), SetupWizard::User, script, nothing},
        {QStringLiteral("user-heroku"), SetupWizard::User,
         [script](SetupDraft &draft) {
             script(draft);
             draft.source.method = QStringLiteral("full");
             draft.provider = Provider::Heroku;
         },
         nothing},
        {QStringLiteral("tables"), SetupWizard::Tables, asIs,
         [](SetupWizard &wizard) {
             auto *tree = child<QTreeView>(wizard, "tables");
             const QModelIndex schema = tree->model()->index(0, 0);
             tree->setCurrentIndex(tree->model()->index(1, 0, schema));
             tree->model()->setData(tree->model()->index(0, 0, schema), Qt::Unchecked,
                                    Qt::CheckStateRole);
         }},
        {QStringLiteral("tables-columns"), SetupWizard::Tables, script,
         [](SetupWizard &wizard) {
             auto *tree = child<QTreeView>(wizard, "tables");
             tree->expandAll();
         }},
        {QStringLiteral("tables-small"), SetupWizard::Tables, asIs, nothing, small},
        {QStringLiteral("changes-full"), SetupWizard::Changes, asIs,
         [](SetupWizard &wizard) { child<QToolButton>(wizard, "allProviders")->click(); }},
        {QStringLiteral("changes-checking"), SetupWizard::Changes, log, nothing},
        {QStringLiteral("changes-ok"), SetupWizard::Changes, log,
         [](SetupWizard &wizard) { answer(wizard, checkedShop(true, false)); }},
        {QStringLiteral("changes-failed"), SetupWizard::Changes, log,
         [](SetupWizard &wizard) { answer(wizard, checkedShop(true, true)); }},
        {QStringLiteral("changes-small"), SetupWizard::Changes, log,
         [](SetupWizard &wizard) { answer(wizard, checkedShop(true, true)); }, small},
        {QStringLiteral("changes-heroku"), SetupWizard::Changes,
         [](SetupDraft &draft) { draft.provider = Provider::Heroku; }, nothing},
        {QStringLiteral("destination"), SetupWizard::Destination, log, nothing},
        {QStringLiteral("destination-scheduled"), SetupWizard::Destination, scheduled, nothing},
        {QStringLiteral("review-scheduled"), SetupWizard::Review, scheduled, nothing},
        {QStringLiteral("review-full"), SetupWizard::Review, asIs, nothing},
        {QStringLiteral("review-log"), SetupWizard::Review, log,
         [](SetupWizard &wizard) {
             for (QToolButton *toggle : wizard.currentPage()->findChildren<QToolButton *>())
                 toggle->click();
         }},
        {QStringLiteral("review-waiting"), SetupWizard::Review, script, nothing},
        {QStringLiteral("review-several"), SetupWizard::Review,
         [script](SetupDraft &draft) {
             script(draft);
             draft.furtherDatabases = {QStringLiteral("crm"), QStringLiteral("stock")};
         },
         nothing},
        {QStringLiteral("review-several-log"), SetupWizard::Review,
         [](SetupDraft &draft) {
             draft.source.method = QStringLiteral("log");
             draft.furtherDatabases = {QStringLiteral("crm"), QStringLiteral("stock")};
         },
         [](SetupWizard &wizard) {
             auto *page = wizard.currentPage();
             page->findChild<FurtherChecks *>()->findChild<NoteLabel *>()->display(
                 NoteLabel::Level::Error,
                 QStringLiteral("The database \"crm\" is not ready. There is no publication "
                                "\"tributary_crm\" in the database. Name the publication that the "
                                "slot was made for."));
             child<QAbstractButton>(wizard, "checkFurther")->show();
             page->findChild<DatabaseWarnings *>()->add(QStringLiteral("stock"),
                                                        checkedShop(true, false).checks);
         }},
        {QStringLiteral("review-small"), SetupWizard::Review, log, nothing, small},
    };
}

QImage take(const Shot &shot)
{
    SetupService service;
    SetupContext context;
    context.destinationFolder = QDir::tempPath();
    SetupWizard wizard(context, service);
    SetupDraft draft = shopDraft();
    shot.answers(draft);
    wizard.resume(draft, SetupWizard::Connect);
    wizard.resize(shot.size);
    // Each page first: nothing before it has to pass.
    wizard.setStartId(shot.page);
    wizard.takeReport(
        checkedShop(draft.source.followsLog() && shot.page == SetupWizard::Review, false));
    wizard.show();
    service.cancel(); // nobody answers there
    shot.act(wizard);
    QTest::qWait(400); // what is looked up beside the window, such as the free space
    QImage image = wizard.grab().toImage();
    service.cancel();
    return image;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        QTextStream(stderr) << "usage: screenshots FOLDER [dark] [longer] [rtl] [LANGUAGE]\n";
        return 2;
    }
    applyLook(application, arguments);
    const QDir folder(arguments.at(1));
    folder.mkpath(QStringLiteral("."));
    QList<QImage> images;
    for (const Shot &shot : shots()) {
        images.append(take(shot));
        images.last().save(folder.filePath(shot.name + QStringLiteral(".png")));
    }
    saveSheet(images, folder.filePath(QStringLiteral("sheet.png")));
    return 0;
}
