// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/newfile.h"

#include <QFileInfo>
#include <QSaveFile>

namespace tributary {

namespace {

Error notWritten(const QString &path, const QString &reason)
{
    return makeError(ErrorKind::ExportFailed,
                     {{QStringLiteral("path"), path}, {QStringLiteral("reason"), reason + u'.'}});
}

} // namespace

Status writeNewFile(const QString &path, const QByteArray &content)
{
    if (QFileInfo::exists(path))
        return notWritten(path, QStringLiteral("it is there already, and is not overwritten"));
    return replaceFile(path, content);
}

Status replaceFile(const QString &path, const QByteArray &content)
{
    const QFileInfo there(path);
    if (there.isDir())
        return notWritten(path, QStringLiteral("it is a folder"));
    if (there.exists() && !there.isFile()) // a device would be replaced by a file
        return notWritten(path, QStringLiteral("it is not a file"));
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(content) == content.size()
        && file.flush() // which commit() does too, and does not look at what became of it
        && file.commit();
    return written ? Status(Done{}) : Status(notWritten(path, file.errorString()));
}

} // namespace tributary
