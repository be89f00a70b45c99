// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translations.h"

#include "app/common/environment.h"
#include "app/common/signalwatcher.h"
#include "app/desktop/application.h"
#include "app/desktop/language.h"
#include "engine/store/settings.h"
#include "engine/store/sourcestore.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QPalette>

#include <cstdio>
#include <cstdlib>

using namespace tributary;

namespace {

/// Some desktops hand over a dark palette whose placeholder text stayed black: it is derived from
/// the text then.
void mendPlaceholderColour()
{
    const QPalette palette = QGuiApplication::palette();
    const QColor text = palette.color(QPalette::Text);
    QColor placeholder = palette.color(QPalette::PlaceholderText);
    const bool sameSide = qAbs(placeholder.lightness() - text.lightness()) < 128;
    if (sameSide)
        return;
    placeholder = text;
    placeholder.setAlpha(128);
    QPalette
        mended; // holds nothing but the one colour, so that the rest goes on following the desktop
    mended.setColor(QPalette::PlaceholderText, placeholder);
    QApplication::setPalette(mended);
}

/// The only place the window looks for passwords besides the keyring: what the environment says is
/// for the shell that set it, not for a program that was started from it by chance.
QString passFile()
{
    const QString path = QDir::homePath() + QStringLiteral("/.pgpass");
    return QFile::exists(path) ? path : QString();
}

int run(int argc, char *argv[])
{
    QCoreApplication::setOrganizationName(QStringLiteral("tributary"));
    QCoreApplication::setApplicationName(QStringLiteral("tributary"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TRIBUTARY_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Tributary"));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.tributary.Tributary"));
    QApplication program(argc, argv);
    Environment::take();
    const Settings settings = loadSettings(SourceStore::defaultPath()).settings;
    if (const auto locale = localeFor(settings.language, QLocale::system()))
        QLocale::setDefault(*locale);
    // The direction of the texts, whatever the desktop's is.
    const QLocale spoken = installTranslations(program, QLocale());
    QApplication::setLayoutDirection(spoken.textDirection());
    mendPlaceholderColour();

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "main", "Keeps a copy of a PostgreSQL database on this computer."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption source(QStringLiteral("source"),
                                    QCoreApplication::translate("main", "Shows this saved source."),
                                    QCoreApplication::translate("main", "name"));
    parser.addOption(source);
    parser.process(program);

    Application application(passFile());
    // A logout or a kill ends runs and the practice server as closing the window does.
    const SignalWatcher watcher;
    QObject::connect(&watcher, &SignalWatcher::received, &application, &Application::quit);
    application.show(parser.value(source));
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    const int code = run(argc, argv);
    // Without exit handlers, for the reason that the command line's main() gives.
    std::fflush(nullptr);
    std::_Exit(code);
}
