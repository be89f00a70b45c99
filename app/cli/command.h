// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "app/common/environment.h"
#include "app/common/networkcost.h"
#include "engine/core/exitcode.h"
#include "engine/core/result.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace tributary {

/// What a command gets from the program around it. Borrowed for the call.
struct CommandContext
{
    Output &output;
    const Environment &environment;
    QIODevice &input; ///< for --password-stdin
    QString storePath; ///< of the saved sources
    std::function<NetworkCost()> networkCost = tributary::networkCost;
};

/// One command of the command line: its name, its help and its options are data, from which parser
/// and help are made, so that they cannot disagree. Main thread; may run an event loop of its own
/// while it works.
class Command
{
public:
    Command() = default;
    Q_DISABLE_COPY_MOVE(Command)
    virtual ~Command() = default;

    virtual QString name() const = 0;
    virtual QString summary() const = 0; ///< one line
    virtual QString synopsis() const = 0; ///< arguments behind the name
    virtual QList<QCommandLineOption> options() const = 0;

    /// Parses @p arguments (without the program and the command) and runs. --json and --help are
    /// understood by all.
    ExitCode run(const QStringList &arguments, CommandContext &context) const;

    /// Reports @p error and gives its exit code.
    static ExitCode fail(const Error &error, CommandContext &context);
    static ExitCode failUsage(const QString &what, CommandContext &context);
    /// Tells that a signal has stopped what leaves nothing half done, and gives its exit code.
    static ExitCode interrupted(int signal, CommandContext &context);

protected:
    virtual ExitCode execute(const QCommandLineParser &options, CommandContext &context) const = 0;
};

/// Interrupted, of a command that replaces no copy.
Error stoppedError();

/// All commands, in the order of the help.
std::vector<std::unique_ptr<Command>> commandTable();

/// Runs the command that @p arguments name: the whole program but for its devices.
ExitCode runCommandLine(const QStringList &arguments, CommandContext &context);

} // namespace tributary
