// SPDX-License-Identifier: GPL-3.0-or-later
//
// A file system in memory that is full soon; only root may have one. Any one thread.

#pragma once

#include <sys/mount.h>

#include <QFile>
#include <QString>
#include <QTemporaryDir>

#include <algorithm>

namespace tributary::test {

class SmallDisk
{
public:
    // options: as of the file system tmpfs, "size=8m".
    explicit SmallDisk(const char *options)
        : m_path(QFile::encodeName(m_folder.path()))
        , m_mounted(::mount("tmpfs", m_path.constData(), "tmpfs", MS_NOSUID | MS_NODEV, options)
                    == 0)
    { }

    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(m_path.constData(), MNT_DETACH);
    }

    Q_DISABLE_COPY_MOVE(SmallDisk)

    bool isThere() const { return m_mounted; }

    QString path() const { return m_folder.path(); }

    QString file(const QString &name) const { return m_folder.filePath(name); }

    // Takes all that is free but so many bytes.
    bool fill(qint64 leaveBytes)
    {
        QFile filler(file(QStringLiteral("filler")));
        if (!filler.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
            return false;
        constexpr qint64 piece = 4096;
        while (filler.write(QByteArray(piece, 'x')) == piece) { }
        return filler.resize(filler.size() - std::min(leaveBytes, filler.size()));
    }

    bool free() { return QFile::remove(file(QStringLiteral("filler"))); }

    // As a file system becomes when its device has errors.
    bool setReadOnly(bool readOnly)
    {
        return ::mount("tmpfs", m_path.constData(), "tmpfs",
                       MS_REMOUNT | MS_NOSUID | MS_NODEV | (readOnly ? MS_RDONLY : 0), "")
            == 0;
    }

private:
    QTemporaryDir m_folder;
    QByteArray m_path;
    bool m_mounted;
};

} // namespace tributary::test
