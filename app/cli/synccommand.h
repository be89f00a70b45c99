// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace tributary {

/// tributary-cli sync: one run, through the same controller as the window's.
class SyncCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("sync"); }

    QString summary() const override;
    QString synopsis() const override;
    QList<QCommandLineOption> options() const override;

protected:
    ExitCode execute(const QCommandLineParser &options, CommandContext &context) const override;
};

} // namespace tributary
