// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"

#include <QString>

namespace tributary {

/// What concerns a SQLite file as a file. None of these but checkSqliteFile() may be called on a
/// file that this process has open as a database: closing any descriptor of it that is not SQLite's
/// drops SQLite's locks (sqlite.org, "How To Corrupt", 2.2).

/// Makes an empty file that only its owner can read; an old one is replaced. Errors:
/// DestinationPermission, DestinationFull.
Status createPrivateFile(const QString &path);

/// Removes the file and what SQLite keeps beside it; absent is fine.
void removeSqliteFile(const QString &path);

/// Removes only what SQLite keeps beside a file: where the file itself is absent these belong to
/// another one, and SQLite would take them for the changes of the next file with this name.
void removeSqliteJournals(const QString &path);

/// Tells a file that is no database before SQLite writes to it. Errors: DestinationNotDatabase,
/// DestinationPermission.
enum class SqliteFileUse { Read, Write };
Status checkSqliteFile(const QString &path, SqliteFileUse use);

/// Brings @p from to the disk and gives it the name @p to, replacing nothing that appeared
/// meanwhile. Errors: DestinationError, DestinationMoved.
Status syncAndRename(const QString &from, const QString &to);

/// The same where an old file of that name is no longer wanted. Errors: DestinationPermission,
/// DestinationFull.
Status syncAndReplace(const QString &from, const QString &to);

} // namespace tributary
