// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program tributary-cli as scripts see it: arguments, environment, two streams and an exit
// code. Each object is a user with an empty home folder of their own, and without a keyring.
//
// Any one thread; run() blocks, no longer than its deadline.

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace tributary::test {

class PgCluster;

struct CommandResult
{
    // -1: killed by a signal, or by the test because it went on for too long.
    int exitCode = -1;
    QByteArray data; // standard output
    QByteArray words; // standard error

    // The lines of the data as JSON; one that is not an object becomes {"not JSON": line}.
    QList<QJsonObject> objects() const;
    // Those whose "type" is this.
    QList<QJsonObject> objects(const QString &type) const;
    // "id" of the first object of the type error, or nothing.
    QString errorId() const;
    // For messages of a test: all of it, shortened.
    QByteArray summary() const;
};

class CommandLine final
{
public:
    CommandLine();

    QProcessEnvironment environment;

    QString home() const { return m_home.path(); }

    // A new file in the home folder.
    QString file(const QString &name) const { return m_home.filePath(name); }

    QString writeFile(const QString &name, const QByteArray &content) const;
    // A file with the password of the cluster's superuser.
    QString passwordFile(const PgCluster &cluster) const;

    CommandResult run(const QStringList &arguments, const QByteArray &input = {}) const;
    // The same through a shell, in whose script "$0" "$@" is the program with its arguments.
    CommandResult runIn(const QString &script, const QStringList &arguments) const;
    // Leaves the program running; it is killed when the object goes.
    std::unique_ptr<QProcess> start(const QStringList &arguments) const;
    // Waits for its end, a minute at most.
    static CommandResult finish(QProcess &process);

    static QString program();

private:
    QTemporaryDir m_home;
};

} // namespace tributary::test
