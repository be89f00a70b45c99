// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace tributary {

/// slot SOURCE status|create|drop: the replication slot of a source.
class SlotCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("slot"); }

    QString summary() const override;
    QString synopsis() const override;
    QList<QCommandLineOption> options() const override;

protected:
    ExitCode execute(const QCommandLineParser &options, CommandContext &context) const override;
};

} // namespace tributary
