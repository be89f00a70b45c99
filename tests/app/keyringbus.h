// SPDX-License-Identifier: GPL-3.0-or-later
//
// A session bus of its own with a real keyring on it, whose password the test knows. To be made
// before anything in the process has asked for the session bus.
//
// One thread; start() blocks for moments.

#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace tributary::test {

class KeyringBus
{
public:
    KeyringBus() = default;
    Q_DISABLE_COPY_MOVE(KeyringBus)

    ~KeyringBus()
    {
        for (QProcess *process : {&m_keyring, &m_bus}) {
            process->terminate();
            process->waitForFinished();
        }
    }

    /// Whether its programs are installed.
    static bool isPossible()
    {
        return !QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty()
            && !QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon")).isEmpty();
    }

    /// Starts both, the keyring unlocked. Empty, or what went wrong.
    QString start()
    {
        // Nobody's own keyring is touched.
        for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME"})
            qputenv(name, QFile::encodeName(m_folder.path()));
        qunsetenv("XDG_CURRENT_DESKTOP");
        qunsetenv("KDE_FULL_SESSION");
        m_bus.start(QStringLiteral("dbus-daemon"),
                    {QStringLiteral("--session"), QStringLiteral("--nofork"),
                     QStringLiteral("--print-address")});
        if (!m_bus.waitForStarted() || !m_bus.waitForReadyRead())
            return QStringLiteral("no bus: ") + m_bus.errorString();
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
        m_keyring.start(QStringLiteral("gnome-keyring-daemon"),
                        {QStringLiteral("--unlock"), QStringLiteral("--foreground"),
                         QStringLiteral("--components=secrets")});
        if (!m_keyring.waitForStarted())
            return QStringLiteral("no keyring: ") + m_keyring.errorString();
        m_keyring.write("the keyring's own password");
        m_keyring.closeWriteChannel();
        return {};
    }

    void stopKeyring()
    {
        m_keyring.terminate();
        m_keyring.waitForFinished();
    }

    /// It is there, and says that it is open.
    static bool isUnlocked()
    {
        return collectionProperty(QStringLiteral("Locked")) == QVariant(false);
    }

    /// As its owner does; false when it cannot.
    static bool lock()
    {
        QDBusMessage message = call(QStringLiteral("/org/freedesktop/secrets"),
                                    QStringLiteral("org.freedesktop.Secret.Service"),
                                    QStringLiteral("Lock"));
        message << QVariant::fromValue(
            QList<QDBusObjectPath>{QDBusObjectPath(QString(collection))});
        const QDBusMessage answer = QDBusConnection::sessionBus().call(message);
        return answer.type() == QDBusMessage::ReplyMessage
            && collectionProperty(QStringLiteral("Locked")) == QVariant(true);
    }

private:
    static constexpr QLatin1String collection{"/org/freedesktop/secrets/aliases/default"};

    static QDBusMessage call(const QString &path, const QString &interface, const QString &method)
    {
        return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"), path,
                                              interface, method);
    }

    static QVariant collectionProperty(const QString &name)
    {
        QDBusMessage message = call(collection, QStringLiteral("org.freedesktop.DBus.Properties"),
                                    QStringLiteral("Get"));
        message << QStringLiteral("org.freedesktop.Secret.Collection") << name;
        message.setAutoStartService(false);
        const QDBusMessage answer = QDBusConnection::sessionBus().call(message);
        return answer.arguments().isEmpty()
            ? QVariant()
            : answer.arguments().constFirst().value<QDBusVariant>().variant();
    }

    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_keyring;
};

} // namespace tributary::test
