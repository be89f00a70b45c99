// SPDX-License-Identifier: GPL-3.0-or-later
//
// The desktop program, with somebody at it who does what is asked for on standard input, a word a
// line: sync, follow, schedule TEXT, state. Answers a line to each. Made to be killed: see
// tst_desktopkilled. Arguments: the source's name, the file with the passwords.

#include "app/desktop/application.h"
#include "ui/historypage.h"
#include "ui/mainwindow.h"
#include "ui/runoverview.h"
#include "ui/sourcepage.h"
#include "ui/widgets/schedulepanel.h"

#include <QApplication>
#include <QSocketNotifier>

#include <iostream>
#include <string>

using namespace tributary;

namespace {

MainWindow *window()
{
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget *each : all) {
        if (auto *found = qobject_cast<MainWindow *>(each))
            return found;
    }
    return nullptr;
}

QString carryOut(SourcePage *page, const QString &line)
{
    const QString word = line.section(u' ', 0, 0);
    if (word == u"sync") {
        Q_EMIT page->overview()->syncRequested();
    } else if (word == u"follow") {
        Q_EMIT page->overview()->followRequested();
    } else if (word == u"stop") {
        Q_EMIT page->overview()->stopRequested();
    } else if (word == u"schedule") {
        page->open(SourcePage::Tab::Setup);
        auto *panel = page->findChild<SchedulePanel *>();
        if (panel == nullptr)
            return QStringLiteral("no schedule panel");
        Q_EMIT panel->changed(line.section(u' ', 1), QStringLiteral("window"));
    } else if (word == u"state") {
        return page->overview()->headline();
    } else {
        return QStringLiteral("what?");
    }
    return QStringLiteral("ok");
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setOrganizationName(QStringLiteral("tributary"));
    QCoreApplication::setApplicationName(QStringLiteral("tributary"));
    QApplication program(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Application application(arguments.value(2));
    application.show(arguments.value(1));
    SourcePage *page = window()->page(arguments.value(1));
    const QSocketNotifier input(0, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &program, [&] {
        std::string line;
        if (!std::getline(std::cin, line)) {
            application.quit();
            return;
        }
        std::cout << carryOut(page, QString::fromStdString(line)).toStdString() << std::endl;
    });
    std::cout << "ready" << std::endl;
    return QApplication::exec();
}
