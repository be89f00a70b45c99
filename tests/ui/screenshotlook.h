// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/longertexts.h"
#include "translations/translations.h"

#include <QApplication>
#include <QPalette>
#include <QStyleFactory>

namespace tributary::test {

inline QPalette darkPalette()
{
    QPalette palette(QColor(45, 45, 48));
    palette.setColor(QPalette::Base, QColor(30, 30, 32));
    palette.setColor(QPalette::AlternateBase, QColor(38, 38, 41));
    palette.setColor(QPalette::Highlight, QColor(38, 110, 180));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    // As dark desktops have it; what Qt derives from one colour is black here.
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(128, 128, 130));
    return palette;
}

/// How pictures are painted: any of "dark", "longer" (a made-up language), "rtl", or the code of a
/// language. Before the first widget.
inline void applyLook(QApplication &program, const QStringList &wishes)
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    if (wishes.contains(QStringLiteral("dark")))
        QApplication::setPalette(darkPalette());
    if (wishes.contains(QStringLiteral("longer")))
        QCoreApplication::installTranslator(new LongerTexts(&program));
    QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    const QStringList languages = translatedLanguages();
    for (const QString &wish : wishes) {
        if (languages.contains(wish))
            locale = QLocale(wish);
    }
    QLocale::setDefault(locale);
    if (!wishes.contains(QStringLiteral("longer")))
        installTranslations(program, locale);
    if (wishes.contains(QStringLiteral("rtl")) || locale.textDirection() == Qt::RightToLeft)
        QApplication::setLayoutDirection(Qt::RightToLeft);
}

} // namespace tributary::test
