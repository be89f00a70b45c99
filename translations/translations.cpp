// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translations.h"

#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>
#include <memory>

namespace tributary {

namespace {

QString folder()
{
    return QStringLiteral(":/i18n");
}

QString prefix()
{
    return QStringLiteral("tributary_");
}

void load(QCoreApplication &program, const QLocale &locale, const QString &name,
          const QString &from)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, name, QStringLiteral("_"), from))
        return;
    translator->setParent(&program);
    QCoreApplication::installTranslator(translator.release());
}

} // namespace

QStringList translatedLanguages()
{
    QStringList codes;
    const QStringList files = QDir(folder()).entryList({prefix() + QStringLiteral("*.qm")});
    for (const QString &file : files)
        codes.append(file.mid(prefix().size()).section(u'.', 0, 0));
    std::ranges::sort(codes, {},
                      [](const QString &code) { return std::pair(code != u"en", code); });
    return codes;
}

QLocale installTranslations(QCoreApplication &program, const QLocale &locale)
{
    const QString code = QLocale::languageToCode(locale.language());
    const QLocale spoken = translatedLanguages().contains(code) ? locale
                                                                : QLocale(QLocale::English);
    load(program, spoken, QStringLiteral("qtbase"),
         QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // By the code and not by the locale: that would also try the other languages of the desktop.
    auto ours = std::make_unique<QTranslator>();
    if (ours->load(prefix() + QLocale::languageToCode(spoken.language()), folder())) {
        ours->setParent(&program);
        QCoreApplication::installTranslator(ours.release());
    }
    return spoken;
}

} // namespace tributary
