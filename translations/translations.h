// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace tributary {

/// The languages that the program speaks, as codes such as "de": English first, then by code. Any
/// thread.
QStringList translatedLanguages();

/// Has @p program speak the language of @p locale, Qt's own texts included; English where that is
/// not one of translatedLanguages(). English needs its file too: it holds the plural forms. Once,
/// before the first text is shown; GUI thread. The translators belong to @p program. Returns the
/// locale of the texts.
QLocale installTranslations(QCoreApplication &program, const QLocale &locale);

} // namespace tributary
