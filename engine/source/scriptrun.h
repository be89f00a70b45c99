// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/source/script/setupscript.h"

#include <QMetaType>

#include <optional>
#include <stop_token>

namespace tributary {

struct ConnectionOptions;

/// The two scripts of a request; both empty with an error.
struct SetupScripts
{
    QString setup;
    QString undo;
    std::optional<Error> error;
};

/// Connects, loads what the scripts need, and makes both. Blocks; any thread. Errors: as
/// Connection::open(), loadScriptFacts(), setupScript().
SetupScripts makeScripts(const ConnectionOptions &source, const ScriptRequest &request,
                         const std::stop_token &stop);

/// Makes the setup script of @p request as plain statements and runs it over a session of
/// @p admin; the password travels as a parameter, and ends with the transaction. Repeatable.
/// Blocks; any thread. Errors: as makeScripts(); SetupRight when the login may not do
/// something; and whatever else the server says to a statement.
Status runSetupScript(const ConnectionOptions &admin, const ScriptRequest &request,
                      const std::stop_token &stop);

} // namespace tributary

Q_DECLARE_METATYPE(tributary::SetupScripts)
