// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rolepassword.h"

#include "app/cli/newfile.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

namespace tributary {

namespace {

// Without signs that look alike, or that a shell or a connection text would understand.
constexpr char letters[] = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";
constexpr int length = 28;

Error unusable(const QString &path, const QString &reason)
{
    return makeError(ErrorKind::PasswordFile,
                     {{QStringLiteral("path"), path}, {QStringLiteral("reason"), reason}});
}

} // namespace

Result<std::optional<QByteArray>> readRolePassword(const QString &path)
{
    QFile file(path);
    if (!QFileInfo::exists(path))
        return std::optional<QByteArray>();
    if (!file.open(QIODevice::ReadOnly))
        return unusable(path, file.errorString());
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther;
    if (file.permissions() & others)
        return unusable(path,
                        QStringLiteral("other users of this computer may read it (chmod 600)"));
    QByteArray password = file.readLine();
    while (password.endsWith('\n') || password.endsWith('\r'))
        password.chop(1);
    if (password.isEmpty())
        return unusable(path, QStringLiteral("its first line is empty"));
    return std::optional(password);
}

Result<QByteArray> makeRolePassword(const QString &path)
{
    QByteArray password;
    for (int i = 0; i < length; ++i)
        password += letters[QRandomGenerator::system()->bounded(int(sizeof letters) - 1)];
    if (const Status written = writeNewFile(path, password + '\n'); !written)
        return written.error();
    return password;
}

} // namespace tributary
