// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <chrono>

namespace tributary {

enum class CheckState {
    Ok,
    Warning,
    Failed,
    Unknown, ///< not reached, because something before it failed
};

/// "ok", "warning", "failed", "unknown".
QString checkStateWord(CheckState state);

/// One line of the check list: what was looked at, what was found, and what to do. Plain value, any
/// thread.
struct CheckResult
{
    QString id; ///< stable: "name", "port", "postgres", "encryption", "login", "database",
                ///< "version", ...
    QString title; ///< for people: "Name resolves"
    CheckState state = CheckState::Unknown;
    bool mandatory = true;
    QString found; ///< the value seen: an address, a version, "12 of 14 tables"
    QString message; ///< one plain sentence
    QStringList actions; ///< at least one unless Ok or Unknown
    QString detail; ///< technical text, may be empty
    QString errorId; ///< catalogue id when Failed or a Warning with an entry
    ExitCode exitCode = ExitCode::Done; ///< what the command line ends with when this one failed
    std::chrono::milliseconds took{0};

    bool operator==(const CheckResult &) const = default;
};

} // namespace tributary

Q_DECLARE_METATYPE(tributary::CheckResult)
