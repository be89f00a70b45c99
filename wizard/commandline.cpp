// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/commandline.h"

#include "engine/core/shellword.h"

#include <QStringList>

namespace tributary {

QString syncCommandLine(const SavedSource &source)
{
    QStringList words{QStringLiteral("tributary-cli"), QStringLiteral("sync"),
                      shellWord(source.connection.toUri()), shellWord(source.destination)};
    for (const QString &table : source.tables)
        words << QStringLiteral("--table") << shellWord(table);
    for (auto method = source.tableMethods.cbegin(); method != source.tableMethods.cend(); ++method)
        words << QStringLiteral("--table-method")
              << shellWord(method.key() + u'=' + method.value());
    if (!source.followsLog())
        return words.join(u' ');
    words << QStringLiteral("--method") << QStringLiteral("log");
    const auto add = [&words](const char *option, const QString &value) {
        if (!value.isEmpty())
            words << QLatin1String(option) << shellWord(value);
    };
    add("--plugin", source.plugin);
    add("--slot", source.slot);
    add("--publication", source.publication);
    add("--deletes", source.keepDeleted ? QStringLiteral("keep") : QString());
    words << QStringLiteral("--follow");
    return words.join(u' ');
}

} // namespace tributary
