// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/commandline.h"

#include "tests/support/pgcluster.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace tributary::test {

namespace {

constexpr int deadlineMs = 60'000;

} // namespace

QList<QJsonObject> CommandResult::objects() const
{
    QList<QJsonObject> list;
    const QList<QByteArray> lines = data.split('\n');
    for (const QByteArray &line : lines) {
        if (line.isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        list.append(document.isObject() ? document.object()
                                        : QJsonObject{{u"not JSON"_s, QString::fromUtf8(line)}});
    }
    return list;
}

QList<QJsonObject> CommandResult::objects(const QString &type) const
{
    QList<QJsonObject> list = objects();
    list.removeIf([&](const QJsonObject &each) { return each[u"type"_s].toString() != type; });
    return list;
}

QString CommandResult::errorId() const
{
    const QList<QJsonObject> errors = objects(u"error"_s);
    return errors.isEmpty() ? QString() : errors[0][u"id"_s].toString();
}

QByteArray CommandResult::summary() const
{
    constexpr qsizetype most = 3000;
    return "exit " + QByteArray::number(exitCode) + "\n--- data\n" + data.right(most)
        + "\n--- words\n" + words.right(most);
}

CommandLine::CommandLine()
{
    environment.insert(u"HOME"_s, home());
    environment.insert(u"XDG_DATA_HOME"_s, file(u".local/share"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, file(u".config"_s));
    environment.insert(u"XDG_RUNTIME_DIR"_s, home());
    environment.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    // No desktop session, and none is to be started.
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    const QString sanitizer = qEnvironmentVariable("ASAN_OPTIONS");
    if (!sanitizer.isEmpty())
        environment.insert(u"ASAN_OPTIONS"_s, sanitizer);
}

QString CommandLine::program()
{
    return QStringLiteral(TRIBUTARY_CLI);
}

QString CommandLine::writeFile(const QString &name, const QByteArray &content) const
{
    QFile written(file(name));
    if (!written.open(QIODevice::WriteOnly | QIODevice::Truncate)
        || !written.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || written.write(content) != content.size())
        return {};
    return written.fileName();
}

QString CommandLine::passwordFile(const PgCluster &cluster) const
{
    return writeFile(u"password"_s, cluster.superuserPassword() + '\n');
}

std::unique_ptr<QProcess> CommandLine::start(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment);
    process->setWorkingDirectory(home());
    process->start(program(), arguments);
    process->waitForStarted(deadlineMs);
    return process;
}

CommandResult CommandLine::run(const QStringList &arguments, const QByteArray &input) const
{
    const std::unique_ptr<QProcess> process = start(arguments);
    process->write(input);
    process->closeWriteChannel();
    return finish(*process);
}

CommandResult CommandLine::runIn(const QString &script, const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(home());
    process.start(u"/bin/sh"_s, QStringList{u"-c"_s, script, program()} + arguments);
    process.closeWriteChannel();
    return finish(process);
}

CommandResult CommandLine::finish(QProcess &process)
{
    CommandResult result;
    const bool ended = process.state() == QProcess::NotRunning
        || process.waitForFinished(deadlineMs);
    if (!ended) {
        process.kill();
        process.waitForFinished(deadlineMs);
    } else if (process.exitStatus() == QProcess::NormalExit) {
        result.exitCode = process.exitCode();
    }
    result.data = process.readAllStandardOutput();
    result.words = process.readAllStandardError();
    return result;
}

} // namespace tributary::test
