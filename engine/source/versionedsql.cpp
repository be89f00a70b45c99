// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/versionedsql.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringList>

namespace tributary {

namespace {

bool isFor(const QString &line, int serverVersion)
{
    static const QRegularExpression mark(QStringLiteral("--@(from|below) (\\d+)$"));
    const QRegularExpressionMatch match = mark.match(line);
    if (!match.hasMatch())
        return true;
    const int version = match.captured(2).toInt();
    return match.captured(1) == u"from" ? serverVersion >= version : serverVersion < version;
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
