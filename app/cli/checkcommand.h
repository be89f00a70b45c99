// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace tributary {

/// tributary-cli check: looks at a source stage by stage, and says everything at once.
class CheckCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("check"); }

    QString summary() const override;
    QString synopsis() const override;
    QList<QCommandLineOption> options() const override;

protected:
    ExitCode execute(const QCommandLineParser &options, CommandContext &context) const override;
};

} // namespace tributary
