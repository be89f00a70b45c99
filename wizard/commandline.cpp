// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/commandline.h"

#include <QRegularExpression>
#include <QStringList>

namespace tributary {

QString shellWord(const QString &text)
{
    static const QRegularExpression harmless(QStringLiteral("\\A[A-Za-z0-9_@%+=:,./-]+\\z"));
    if (harmless.match(text).hasMatch())
        return text;
    QString inner = text;
    inner.replace(u'\'', QStringLiteral("'\\''"));
    return u'\'' + inner + u'\'';
}

QString syncCommandLine(const SavedSource &source)
{
    QStringList words{QStringLiteral("tributary-cli"), QStringLiteral("sync"),
                      shellWord(source.connection.toUri()), shellWord(source.destination)};
    for (const QString &table : source.tables)
        words << QStringLiteral("--table") << shellWord(table);
    if (source.followsLog())
        words << QStringLiteral("--method") << QStringLiteral("log") << QStringLiteral("--follow");
    return words.join(u' ');
}

} // namespace tributary
