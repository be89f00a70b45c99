// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/sourcearguments.h"
#include "engine/source/script/scriptfacts.h"
#include "engine/source/script/setupscript.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

#include <optional>

namespace tributary {

/// What "script" takes beside the source's password.
QList<QCommandLineOption> scriptOptions();

/// A script's request as the options and the saved source say, before anything is known of the
/// server.
struct ScriptOrder
{
    ScriptRequest request;
    QStringList tables; ///< as written: "S.T", "S.T(A,B)"
    std::optional<Provider> provider; ///< nothing: as recognised
    bool undo = false;
};

/// Errors: Usage.
Result<ScriptOrder> readScriptOptions(const QCommandLineParser &options,
                                      const SourceArguments &source);

/// The table of @p facts that @p text names, perhaps with columns behind it; where there is none,
/// what the text seems to mean. Names with commas, parentheses or blanks at their ends are written
/// in double quotes. Errors: Usage (parentheses with no column in them).
Result<ScriptTable> scriptTable(const QString &text, const ScriptFacts &facts);

} // namespace tributary
