// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/destination/sqlite/sqliteplace.h"

#include <sys/stat.h>

#include "engine/destination/sqlite/cloudfolder.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

#include <algorithm>
#include <climits>
#include <iterator>

namespace tributary {

namespace {

/// The longest of what is put behind a name: "-journal".
constexpr qsizetype longestSuffix = 8;

constexpr const char *networkTypes[] = {
    "9p",       "afs",    "beegfs", "ceph",   "cifs",  "coda",   "davfs",  "drvfs",
    "gfs2",     "gpfs",   "kafs",   "lustre", "ncpfs", "nfs",    "nfs4",   "ocfs2",
    "orangefs", "prl_fs", "smb2",   "smb3",   "smbfs", "vboxsf", "vmhgfs", "virtiofs",
};

/// Folders of this computer shown in another way; every other one may be a server or a cloud.
constexpr const char *localFuseTypes[] = {
    "fuse.bindfs",    "fuse.ecryptfs", "fuse.encfs",   "fuse.exfat",   "fuse.fuse-overlayfs",
    "fuse.gocryptfs", "fuse.mergerfs", "fuse.ntfs-3g", "fuse.unionfs", "fuse.zfs",
};

QStorageInfo storageOf(const QString &path)
{
    QFileInfo folder(QFileInfo(path).absolutePath());
    while (!folder.exists() && folder.filePath() != folder.absolutePath())
        folder.setFile(folder.absolutePath());
    return QStorageInfo(folder.absoluteFilePath());
}

} // namespace

std::optional<FilePlace> filePlace(const QString &path)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return {};
    return FilePlace{.device = found.st_dev, .inode = found.st_ino};
}

std::optional<FreeSpace> freeSpaceAt(const QString &path)
{
    const QStorageInfo storage = storageOf(path);
    if (!storage.isValid())
        return {};
    return FreeSpace{.disk = storage.rootPath(), .bytes = storage.bytesAvailable()};
}

ErrorValues fullDiskValues(const QString &path)
{
    const FreeSpace space = freeSpaceAt(path).value_or(FreeSpace());
    return {{QStringLiteral("path"), path},
            {QStringLiteral("disk"), space.disk},
            {QStringLiteral("free"), QLocale().formattedDataSize(space.bytes)}};
}

QString withoutLinks(const QString &path)
{
    constexpr int mostLinks = 40; // as many as the system follows
    QString place = path;
    for (int i = 0; i < mostLinks; ++i) {
        const QFileInfo link(place);
        if (!link.isSymLink())
            break;
        place = link.symLinkTarget();
    }
    return place;
}

QString tooLongPath(const QString &path)
{
    const QByteArray bytes = QFile::encodeName(path);
    const qsizetype name = bytes.size() - bytes.lastIndexOf('/') - 1;
    if (name + longestSuffix > NAME_MAX || bytes.size() + longestSuffix >= PATH_MAX)
        return QCoreApplication::translate("SqlitePlace", "its name is too long");
    return {};
}

bool isNetworkFileSystem(const QByteArray &type)
{
    const auto isIn = [&type](const auto &names) {
        return std::any_of(std::begin(names), std::end(names),
                           [&type](const char *name) { return type == name; });
    };
    return isIn(networkTypes) || (type.startsWith("fuse.") && !isIn(localFuseTypes));
}

QString riskOfPlace(const QString &path)
{
    const QByteArray fileSystem = fileSystemAt(path);
    if (isNetworkFileSystem(fileSystem))
        return QCoreApplication::translate(
                   "Sqlite",
                   "%1 lies on a network drive (%2). SQLite files can be damaged there when the "
                   "connection is lost, and others cannot read the file while it is written; a "
                   "drive of this computer is safer.")
            .arg(path, QString::fromLatin1(fileSystem));
    const QString service = cloudServiceAt(path);
    if (service.isEmpty())
        return {};
    return QCoreApplication::translate(
               "Sqlite",
               "%1 lies in a folder that %2 synchronises. The file may be taken while it is being "
               "written, or another computer's be put in its place; another folder is safer, and "
               "\"Save a copy\" in the tab \"Data\" brings a whole file here.")
        .arg(path, service);
}

QByteArray fileSystemAt(const QString &path)
{
    return storageOf(path).fileSystemType();
}

} // namespace tributary
