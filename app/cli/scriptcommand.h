// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace tributary {

/// script SOURCE --role NAME: what the database administrator runs, and what takes it back.
class ScriptCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("script"); }

    QString summary() const override;
    QString synopsis() const override;
    QList<QCommandLineOption> options() const override;

protected:
    ExitCode execute(const QCommandLineParser &options, CommandContext &context) const override;
};

} // namespace tributary
