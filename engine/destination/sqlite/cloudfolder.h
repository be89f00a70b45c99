// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QString>

namespace tributary {

/// The program that keeps the folder of @p path the same on other computers ("Dropbox"), or empty.
/// It is known by what it leaves in the folder that it looks after, wherever that is, and by the
/// usual name of one that lies directly in @p home. Such a program takes a file while it is being
/// written, and puts another computer's in its place: nothing for a database. Drives that are
/// mounted from afar are told by isNetworkFileSystem(). Reads names of files only; blocks for as
/// long as the drive does; any thread.
QString cloudServiceAt(const QString &path, const QString &home = QDir::homePath());

} // namespace tributary
