// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/versionedsql.h"

#include <QFile>
#include <QStringList>

namespace tributary {

namespace {

bool isFor(const QString &line, int serverVersion)
{
    const qsizetype mark = line.indexOf(QLatin1String("--@"));
    if (mark < 0)
        return true;
    const QStringList words = line.sliced(mark + 3).split(u' ', Qt::SkipEmptyParts);
    Q_ASSERT(words.size() == 2);
    const int version = words[1].toInt();
    return words[0] == u"from" ? serverVersion >= version : serverVersion < version;
}

} // namespace

QString forServerVersion(const QString &sql, int serverVersion)
{
    QStringList kept;
    const QStringList lines = sql.split(u'\n');
    for (const QString &line : lines) {
        if (isFor(line, serverVersion))
            kept.append(line);
    }
    return kept.join(u'\n');
}

QString versionedSql(const QString &name, int serverVersion)
{
    QFile file(QStringLiteral(":/sql/%1.sql").arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? forServerVersion(QString::fromUtf8(file.readAll()), serverVersion) : QString();
}

} // namespace tributary
