// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scriptfile.h"

#include <QRegularExpression>
#include <QSaveFile>
#include <QSet>

namespace tributary {

Status writeScriptFile(const QString &path, const QString &script)
{
    QSaveFile file(path);
    const QByteArray bytes = script.toUtf8();
    // The rights come before the first byte.
    if (file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(bytes) == bytes.size() && file.flush() && file.commit())
        return Done{};
    return makeError(
        ErrorKind::DestinationPermission,
        {{QStringLiteral("path"), path}, {QStringLiteral("reason"), file.errorString()}});
}

QString scriptFileName(const QString &database, const QString &ending)
{
    static const QRegularExpression unwanted(QStringLiteral("[^A-Za-z0-9_-]+"));
    return QStringLiteral("tributary-%1-%2.sql")
        .arg(QString(database).replace(unwanted, QStringLiteral("_")).left(60), ending);
}

QStringList scriptFileNames(const QStringList &databases, const QString &ending)
{
    QStringList names;
    QSet<QString> taken;
    for (const QString &database : databases) {
        QString name = scriptFileName(database, ending);
        for (int number = 2; taken.contains(name.toLower()); ++number)
            name = scriptFileName(database, QStringLiteral("%1-%2").arg(number).arg(ending));
        taken.insert(name.toLower());
        names.append(name);
    }
    return names;
}

} // namespace tributary
