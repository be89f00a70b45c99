// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace tributary::test {

/// A home folder and a PATH with a systemctl that writes down what it is asked, links what it
/// enables as the real one does, and fails at what it is told to. Changes the environment of this
/// process: one at a time.
class FakeSystemd
{
public:
    FakeSystemd()
    {
        qputenv("HOME", m_folder.path().toLocal8Bit());
        qputenv("XDG_CONFIG_HOME", m_folder.filePath(QStringLiteral("config")).toLocal8Bit());
        qputenv("PATH", m_folder.filePath(QStringLiteral("bin")).toLocal8Bit() + ":/usr/bin:/bin");
        QDir(m_folder.path()).mkdir(QStringLiteral("bin"));
        addProgram("tributary-cli", "exit 0\n");
        addProgram("systemctl", R"sh(echo "$*" >> "$HOME/calls"
for word in "$@"; do
    if [ "$word" = "$(cat "$HOME/failing" 2>/dev/null)" ]; then
        echo "Failed to connect to bus: No medium found" >&2
        exit 1
    fi
done
units="$XDG_CONFIG_HOME/systemd/user"
for last in "$@"; do :; done
case "$*" in
"--user enable "*)
    mkdir -p "$units/timers.target.wants"
    ln -sf "$units/$last" "$units/timers.target.wants/$last" ;;
"--user disable "*) rm -f "$units/timers.target.wants/$last" ;;
*list-timers*) cat "$HOME/timers" 2>/dev/null || echo '[]' ;;
esac
)sh");
    }

    /// Every call with this word fails from now on; empty: none.
    void fail(const char *word) { write("failing", word); }

    /// What list-timers prints.
    void setTimers(const QByteArray &json) { write("timers", json); }

    /// No systemctl at all.
    void uninstall()
    {
        QFile::remove(m_folder.filePath(QStringLiteral("bin/systemctl")));
        qputenv("PATH", m_folder.filePath(QStringLiteral("bin")).toLocal8Bit());
    }

    QStringList calls() const
    {
        return QString::fromUtf8(read(QStringLiteral("calls"))).split(u'\n', Qt::SkipEmptyParts);
    }

    QString unitFolder() const { return m_folder.filePath(QStringLiteral("config/systemd/user")); }

    /// Everything there, in the order of the names.
    QStringList units() const
    {
        return QDir(unitFolder()).entryList(QDir::Files | QDir::System)
            + QDir(unitFolder() + QStringLiteral("/timers.target.wants"))
                  .entryList(QDir::Files | QDir::System);
    }

    QString unit(const QString &name) const
    {
        return QString::fromUtf8(read(QStringLiteral("config/systemd/user/") + name));
    }

    QString home() const { return m_folder.path(); }

private:
    QByteArray read(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void write(const char *name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
    }

    void addProgram(const char *name, const QByteArray &script)
    {
        const QString path = QStringLiteral("bin/") + QString::fromLatin1(name);
        write(path.toLatin1().constData(), "#!/bin/sh\n" + script);
        QFile::setPermissions(m_folder.filePath(path),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    QTemporaryDir m_folder;
};

} // namespace tributary::test
