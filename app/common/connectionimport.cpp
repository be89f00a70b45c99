// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/connectionimport.h"

#include "engine/source/import/importers.h"
#include "engine/store/pgadmindatabase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace tributary {

namespace {

/// Files of settings are small; what is larger is something else.
constexpr qint64 largestFile = 8 << 20;

Error notUsable(const QString &path, const QString &why)
{
    return connectionTextError(ImportText::tr("the file %1 cannot be imported: %2").arg(path, why));
}

/// PostgreSQL itself ignores a password file that others can read.
void noteOpenPermissions(FoundConnections &found, const QString &path)
{
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther
        | QFile::WriteOther;
    if ((QFileInfo(path).permissions() & others) != QFile::Permissions())
        found.notes.append(
            ImportText::tr(
                "Others can read %1, so PostgreSQL's programs ignore its passwords. Run: "
                "chmod 600 %1")
                .arg(path));
}

} // namespace

Result<FoundConnections> importFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return notUsable(path,
                         file.exists() ? file.errorString() : ImportText::tr("there is none."));
    if (file.size() > largestFile)
        return notUsable(path, ImportText::tr("it is too large."));
    QByteArray content = file.readAll();
    if (content.startsWith("SQLite format 3")) {
        const Result<QByteArray> servers = pgAdminServers(path);
        if (!servers)
            return servers.error();
        content = *servers;
    }
    std::optional<Result<FoundConnections>> found = parseImport(content, path);
    if (!found)
        return notUsable(path, ImportText::tr("it holds no connections in a known form."));
    if (*found && path.contains(QStringLiteral("pgpass")))
        noteOpenPermissions(**found, path);
    return *found;
}

QList<FoundConnection> findConnections(const QString &home)
{
    QStringList paths{home + QStringLiteral("/.pg_service.conf"),
                      home + QStringLiteral("/.pgpass")};
    const QDir dbeaver(home + QStringLiteral("/.local/share/DBeaverData/workspace6"));
    const QStringList projects = dbeaver.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &project : projects)
        paths.append(dbeaver.filePath(project + QStringLiteral("/.dbeaver/data-sources.json")));
    paths.append(home + QStringLiteral("/.pgadmin/pgadmin4.db"));
    QList<FoundConnection> all;
    for (const QString &path : std::as_const(paths)) {
        if (!QFileInfo(path).isFile())
            continue;
        if (const Result<FoundConnections> found = importFile(path))
            all += found->connections;
    }
    return all;
}

} // namespace tributary
