// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/language.h"

#include <QCollator>
#include <QDir>

#include <algorithm>

namespace tributary {

namespace {

const QString prefix = QStringLiteral("tributary_");
const QString suffix = QStringLiteral(".qm");

/// Without a country, which QLocale names too for languages of several.
QString ownName(const QString &code)
{
    if (code == u"en")
        return QStringLiteral("English");
    if (code == u"es")
        return QStringLiteral("Español");
    QString name = QLocale(code).nativeLanguageName();
    if (name.isEmpty())
        return code;
    name[0] = name[0].toUpper();
    return name;
}

} // namespace

QString translationFolder()
{
    return QStringLiteral(":/i18n");
}

QList<std::pair<QString, QString>> availableLanguages(const QString &folder)
{
    QStringList codes{QStringLiteral("en")};
    for (const QString &file : QDir(folder).entryList({prefix + u'*' + suffix}, QDir::Files)) {
        const QString code = file.sliced(prefix.size()).chopped(suffix.size());
        if (QLocale(code).language() != QLocale::C && !codes.contains(code))
            codes.append(code);
    }
    QList<std::pair<QString, QString>> languages;
    for (const QString &code : std::as_const(codes))
        languages.append({code, ownName(code)});
    const QCollator order;
    std::ranges::sort(languages, [&order](const auto &one, const auto &other) {
        return order.compare(one.second, other.second) < 0;
    });
    return languages;
}

std::optional<QLocale> localeFor(const QString &language, const QLocale &desktop,
                                 const QString &folder)
{
    const auto isIt = [&language](const auto &each) { return each.first == language; };
    if (language.isEmpty() || std::ranges::none_of(availableLanguages(folder), isIt))
        return {};
    const QLocale chosen(language);
    const QLocale here(chosen.language(), desktop.territory());
    return here.territory() == desktop.territory() ? here : chosen;
}

} // namespace tributary
