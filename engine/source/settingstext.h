// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/source/connectionparameters.h"

#include <optional>

namespace tributary {

/// What a piece of a program's settings says about a connection.
struct SettingsText
{
    ConnectionParameters parameters;
    QStringList notes;
    QString address; ///< a whole address that stands among them, to be read instead
};

/// Looks for names and values in lines of settings: .env and compose files, YAML, JSON, Python and
/// Ruby dictionaries, "Host=...;Port=..." of .NET, arguments of "docker run". Names are understood
/// with the usual prefixes (DB_, POSTGRES_, PG...) in any case; where one comes twice, the first
/// counts. Nothing when fewer than two of them are about a connection, or they name another kind of
/// database. Pure function, any thread.
std::optional<SettingsText> parseSettingsText(const QString &text);

} // namespace tributary
