// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

#include "engine/core/error.h"
#include "engine/destination/destination.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace tributary {

/// Where a SQLite file lies. No file is opened here; any thread.

/// Which file has a path, whatever else may have had it before.
struct FilePlace
{
    dev_t device = 0;
    ino_t inode = 0;

    bool operator==(const FilePlace &) const = default;
};

/// Nothing when there is no file.
std::optional<FilePlace> filePlace(const QString &path);

/// The disk of the folder that @p path is in, or of the nearest one that exists.
std::optional<FreeSpace> freeSpaceAt(const QString &path);

/// What DestinationFull says of @p path: path, disk, free.
ErrorValues fullDiskValues(const QString &path);

/// The place that @p path leads to, through links to files that need not exist (a rename would
/// replace the link by the file).
QString withoutLinks(const QString &path);

/// Why no file can have this path, however writable its folder is: SQLite's own files beside it
/// have longer names. Empty: it can.
QString tooLongPath(const QString &path);

/// Whether SQLite's shared memory cannot be relied on there: NFS, SMB, FUSE and the like.
/// @p type: as in /proc/mounts ("nfs4", "fuse.sshfs"). Pure.
bool isNetworkFileSystem(const QByteArray &type);

/// What may happen to a file because of where it lies, as a note of a run: on a network drive, in a
/// folder that a cloud's program synchronises. Empty: nothing.
QString riskOfPlace(const QString &path);

/// The type where @p path lies, or will lie; empty when it is not known.
QByteArray fileSystemAt(const QString &path);

} // namespace tributary
