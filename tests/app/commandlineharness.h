// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTemporaryDir>

namespace tributary::test {

/// What one call printed and returned.
struct Outcome
{
    int code = -1;
    QString data; ///< standard output
    QString words; ///< standard error

    QList<QJsonObject> objects() const
    {
        QList<QJsonObject> all;
        const QStringList lines = data.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines)
            all.append(QJsonDocument::fromJson(line.toUtf8()).object());
        return all;
    }
};

inline QStringList texts(std::initializer_list<const char *> list)
{
    QStringList all;
    for (const char *each : list)
        all.append(QString::fromUtf8(each));
    return all;
}

/// The command line in this process, with buffers for its devices and a store of its own, in a
/// folder that goes with it. No server and no keyring answer.
class CommandLineHarness
{
public:
    CommandLineHarness()
    {
        // Nobody's keyring is touched.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        qunsetenv("DISPLAY");
        qunsetenv("WAYLAND_DISPLAY");
        qunsetenv("XDG_CURRENT_DESKTOP");
        QTcpServer server;
        if (server.listen(QHostAddress::LocalHost))
            m_closedPort = server.serverPort();
    }

    NetworkCost networkCost = NetworkCost::Unknown;

    bool isUsable() const { return m_folder.isValid() && m_closedPort != 0; }

    Outcome run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QBuffer data;
        QBuffer words;
        QBuffer in;
        in.setData(input);
        data.open(QIODevice::WriteOnly);
        words.open(QIODevice::WriteOnly);
        in.open(QIODevice::ReadOnly);
        Output output(data, words, false);
        const Environment environment;
        CommandContext context{.output = output,
                               .environment = environment,
                               .input = in,
                               .storePath = storePath(),
                               .networkCost = [this] { return networkCost; }};
        const ExitCode code = runCommandLine(arguments, context);
        return {.code = static_cast<int>(code),
                .data = QString::fromUtf8(data.data()),
                .words = QString::fromUtf8(words.data())};
    }

    QString pathOf(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    QString storePath() const { return pathOf("store/tributary.db"); }

    quint16 closedPort() const { return m_closedPort; } ///< where nobody listens

    QString sourceUri() const
    {
        return QStringLiteral("postgresql://ana@127.0.0.1:%1/shop?sslmode=disable")
            .arg(m_closedPort);
    }

private:
    QTemporaryDir m_folder;
    quint16 m_closedPort = 0;
};

} // namespace tributary::test
