// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QString>

#include <optional>
#include <utility>

namespace tributary {

/// The language of the window's texts. Any thread.

/// Where compiled translations are: tributary_<language>.qm.
QString translationFolder();

/// English, in which the texts are written, and every language that @p folder has a translation
/// for: code and the language's own name, by name.
QList<std::pair<QString, QString>> availableLanguages(const QString &folder = translationFolder());

/// What texts, numbers and dates are to follow: @p language (as in Settings; "de"), as it is used
/// in the country of @p desktop. Nothing where that is the desktop's to say: for no language, or
/// one that @p folder has no translation for.
std::optional<QLocale> localeFor(const QString &language, const QLocale &desktop,
                                 const QString &folder = translationFolder());

} // namespace tributary
