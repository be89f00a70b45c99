// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screenshotlook.h"

#include "engine/source/setupservice.h"
#include "ui/widgets/checklist.h"
#include "wizard/changespage.h"
#include "wizard/connectionform.h"
#include "wizard/setupwizard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QTest>
#include <QTextStream>
#include <QToolButton>
#include <QTreeView>

#include <functional>

using namespace tributary;

// Renders every page of the assistant in its states into the folder that is given, with contact
// sheets: screenshots FOLDER [dark] [longer] [rtl] [LANGUAGE]. The scale is Qt's (QT_SCALE_FACTOR).
// Pictures to be looked at; nothing is compared.

namespace {

constexpr QSize small{720, 520};

TableSchema table(const QString &schema, const QString &name, qint64 rows, bool withKey = true)
{
    TableSchema result;
    result.id = {.oid = 0, .schema = schema, .name = name};
    const char *const names[] = {"id", "customer", "ordered_at", "total"};
    const char *const types[] = {"bigint", "text", "timestamp with time zone", "numeric(12,2)"};
    for (int number = 0; number < 4; ++number) {
        ColumnSchema column;
        column.attnum = number + 1;
        column.name = QLatin1String(names[number]);
        column.typeName = QLatin1String(types[number]);
        column.notNull = number == 0;
        result.columns.append(column);
    }
    if (withKey) {
        result.keyColumns = {0};
        result.identity = ReplicaIdentity::Key;
        result.identityColumns = {0};
    }
    result.estimatedRows = rows;
    result.sizeBytes = rows * 120;
    return result;
}

CheckResult check(const QString &id, const QString &title, CheckState state, const QString &message,
                  const QStringList &actions = {})
{
    CheckResult result;
    result.id = id;
    result.title = title;
    result.state = state;
    result.message = message;
    result.actions = actions;
    result.took = std::chrono::milliseconds(12);
    return result;
}

SourceCheckReport report(bool log, bool failed)
{
    SourceCheckReport report;
    report.provider = Provider::Rds;
    report.facts = ServerFacts();
    report.facts->versionNumber = 150020;
    report.checks = {
        check(QStringLiteral("name"), QCoreApplication::translate("Picture", "Name resolves"),
              CheckState::Ok, QStringLiteral("192.0.2.7")),
        check(QStringLiteral("login"), QCoreApplication::translate("Picture", "Login"),
              failed && !log ? CheckState::Failed : CheckState::Ok,
              failed && !log
                  ? QCoreApplication::translate("Picture", "The server refused the password.")
                  : QStringLiteral("ana"),
              failed && !log ? QStringList{QCoreApplication::translate("Picture", "Type it again.")}
                             : QStringList())};
    if (log) {
        report.checks.append(check(
            QStringLiteral("wal-level"), QCoreApplication::translate("Picture", "Log level"),
            failed ? CheckState::Failed : CheckState::Ok,
            failed ? QCoreApplication::translate(
                "Picture",
                "Following changes is switched off on the server (wal_level is "
                "replica). Somebody must switch it on and restart the server.")
                   : QStringLiteral("logical"),
            failed ? QStringList{QStringLiteral("rds.logical_replication = 1"),
                                 QCoreApplication::translate("Picture", "Reboot the instance.")}
                   : QStringList()));
        report.checks.append(check(
            QStringLiteral("kept-log-limit"),
            QCoreApplication::translate("Picture", "Limit of kept log"), CheckState::Warning,
            QCoreApplication::translate("Picture", "There is no limit to the log that is kept."),
            {QStringLiteral("max_slot_wal_keep_size = 50GB")}));
        report.log = LogPrerequisites();
        report.log->keptLogLimitKnown = true;
    }
    report.tables = {table(QStringLiteral("public"), QStringLiteral("orders"), 1'234'567),
                     table(QStringLiteral("public"),
                           QStringLiteral("events_with_a_rather_long_name"), 98'000'000, false),
                     table(QStringLiteral("sales"), QStringLiteral("regions"), 12)};
    return report;
}

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

template <typename T>
T *child(const QWidget &parent, const char *name)
{
    return parent.findChild<T *>(QLatin1String(name));
}

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
         [](SetupWizard &wizard) { answer(wizard, report(false, false)); }},
        {QStringLiteral("connect-failed"), SetupWizard::Connect, asIs,
         [](SetupWizard &wizard) { answer(wizard, report(false, true)); }},
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
         [](SetupWizard &wizard) { answer(wizard, report(true, false)); }},
        {QStringLiteral("changes-failed"), SetupWizard::Changes, log,
         [](SetupWizard &wizard) { answer(wizard, report(true, true)); }},
        {QStringLiteral("changes-small"), SetupWizard::Changes, log,
         [](SetupWizard &wizard) { answer(wizard, report(true, true)); }, small},
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
    wizard.takeReport(report(draft.source.followsLog() && shot.page == SetupWizard::Review, false));
    wizard.show();
    service.cancel(); // nobody answers there
    shot.act(wizard);
    QTest::qWait(400); // what is looked up beside the window, such as the free space
    QImage image = wizard.grab().toImage();
    service.cancel();
    return image;
}

void saveSheet(const QList<QImage> &images, const QString &path)
{
    constexpr int across = 3;
    constexpr QSize cell{640, 500};
    const int down = static_cast<int>((images.size() + across - 1) / across);
    QImage sheet(cell.width() * across, cell.height() * down, QImage::Format_RGB32);
    sheet.fill(Qt::gray);
    QPainter painter(&sheet);
    for (int place = 0; place < images.size(); ++place) {
        QImage image = images.at(place);
        image.setDevicePixelRatio(1);
        image = image.scaled(cell - QSize(8, 8), Qt::KeepAspectRatio, Qt::SmoothTransformation);
        painter.drawImage(place % across * cell.width() + 4, place / across * cell.height() + 4,
                          image);
    }
    sheet.save(path);
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
    test::applyLook(application, arguments);
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
