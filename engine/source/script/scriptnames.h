// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/source/script/setupscript.h"

namespace tributary {

/// Whether the names of @p request can be such, and its password is one. Pure function. Errors:
/// Settings.
Status checkNames(const ScriptRequest &request);
Status checkPassword(const ScriptRequest &request);

} // namespace tributary
