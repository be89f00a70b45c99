// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screenshotlook.h"

#include "ui/settingsdialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QTest>
#include <QTextStream>

using namespace tributary;
using namespace tributary::test;

// Paints the settings into the folder that is given: settings_screenshots FOLDER [dark] [longer]
// [rtl] [LANGUAGE]. To be looked at; nothing is compared.

namespace {

void save(SettingsDialog &dialog, const QString &path)
{
    dialog.show();
    static_cast<void>(QTest::qWaitForWindowExposed(&dialog));
    dialog.grab().save(path);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        QTextStream(stderr)
            << "usage: settings_screenshots FOLDER [dark] [longer] [rtl] [LANGUAGE]\n";
        return 2;
    }
    applyLook(application, arguments);
    const QDir folder(arguments.at(1));
    folder.mkpath(QStringLiteral("."));
    SettingsPlace place{.languages = {{QStringLiteral("de"), QStringLiteral("Deutsch")},
                                      {QStringLiteral("ar"), QStringLiteral("العربية")}},
                        .knowsCost = true,
                        .keptPasswords = 3};
    SettingsDialog usual({}, place);
    save(usual, folder.filePath(QStringLiteral("usual.png")));
    place.knowsCost = false;
    place.showsNotices = false;
    SettingsDialog other({.bytesPerSecond = qint64(2000) << 10, .waitsOnMetered = true}, place);
    other.findChild<QComboBox *>()->setCurrentIndex(1);
    other.findChildren<QCheckBox *>().at(1)->click();
    other.setFailed(makeError(ErrorKind::StoreFailed,
                              {{QStringLiteral("path"), QStringLiteral("/home/ana/tributary.db")},
                               {QStringLiteral("reason"), QStringLiteral("disk is full")}}));
    save(other, folder.filePath(QStringLiteral("other.png")));
    return 0;
}
