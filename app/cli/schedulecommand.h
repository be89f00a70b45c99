// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace tributary {

/// schedule NAME show|set EXPRESSION|off: when a saved source is synced by itself, and by whom.
class ScheduleCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("schedule"); }

    QString summary() const override;
    QString synopsis() const override;
    QList<QCommandLineOption> options() const override;

protected:
    ExitCode execute(const QCommandLineParser &options, CommandContext &context) const override;
};

} // namespace tributary
