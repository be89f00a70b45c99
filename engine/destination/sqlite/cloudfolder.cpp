// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/destination/sqlite/cloudfolder.h"

#include <QFileInfo>
#include <QStringList>

namespace tributary {

namespace {

/// What a program leaves in the uppermost folder that it looks after.
struct Mark
{
    const char *name;
    const char *service;
};

// Dropbox: its cache and its note of the account. Syncthing's own marker, the state files of a free
// program for Google Drive, and the file by which OneDrive knows its folder again.
constexpr Mark marks[] = {
    {".dropbox.cache", "Dropbox"},
    {".dropbox", "Dropbox"},
    {".nextcloudsync.log", "Nextcloud"},
    {".owncloudsync.log", "ownCloud"},
    {".stfolder", "Syncthing"},
    {".grive_state", "Google Drive"},
    {".grive", "Google Drive"},
    {".xdg-volume-info-onedrive", "OneDrive"},
    {".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"},
};

/// Nextcloud, and ownCloud before it, keep a database of the folder's state in the folder.
const QStringList stateDatabases = {QStringLiteral(".sync_*.db"), QStringLiteral("._sync_*.db")};

/// Folders as the programs call them; a longer name may follow ("OneDrive - Example", "Dropbox
/// (Private)").
constexpr Mark names[] = {
    {"Dropbox", "Dropbox"},
    {"OneDrive", "OneDrive"},
    {"Google Drive", "Google Drive"},
    {"GoogleDrive", "Google Drive"},
    {"Nextcloud", "Nextcloud"},
    {"ownCloud", "ownCloud"},
    {"iCloud Drive", "iCloud"},
    {"iCloudDrive", "iCloud"},
    {"iCloud", "iCloud"},
    {"pCloud Drive", "pCloud"},
    {"pCloudDrive", "pCloud"},
    {"MEGA", "MEGA"},
    {"Insync", "Insync"},
};

bool isNamedLike(const QString &folder, QLatin1String name)
{
    if (!folder.startsWith(name, Qt::CaseInsensitive))
        return false;
    const QStringView rest = QStringView(folder).sliced(name.size());
    return rest.isEmpty() || rest.startsWith(u" - ") || rest.startsWith(u" (");
}

QString serviceByName(const QString &folder)
{
    for (const Mark &name : names) {
        if (isNamedLike(folder, QLatin1String(name.name)))
            return QLatin1String(name.service);
    }
    return {};
}

QString serviceByMarks(const QDir &folder)
{
    for (const Mark &mark : marks) {
        if (folder.exists(QLatin1String(mark.name)))
            return QLatin1String(mark.service);
    }
    return folder.entryList(stateDatabases, QDir::Files | QDir::Hidden).isEmpty()
        ? QString()
        : QStringLiteral("Nextcloud");
}

} // namespace

QString cloudServiceAt(const QString &path, const QString &home)
{
    const QString homePath = QDir(home).canonicalPath();
    QDir folder(QFileInfo(path).absolutePath());
    while (!folder.exists() && !folder.isRoot()) // not made yet
        folder.setPath(QFileInfo(folder.absolutePath()).absolutePath());
    folder.setPath(folder.canonicalPath()); // a link may lead into such a folder
    for (;;) {
        const QString here = folder.absolutePath();
        const QString parent = QFileInfo(here).absolutePath();
        // In the home folder itself some of these programs keep their own files.
        if (here != homePath) {
            if (const QString marked = serviceByMarks(folder); !marked.isEmpty())
                return marked;
        }
        if (parent == homePath && here != homePath) {
            if (const QString named = serviceByName(folder.dirName()); !named.isEmpty())
                return named;
        }
        if (parent == here)
            return {};
        folder.setPath(parent);
    }
}

} // namespace tributary
