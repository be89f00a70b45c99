// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/source/connectionparameters.h"

namespace tributary {

/// True for a text that begins like "host=...".
bool isKeyValueText(const QString &text);

/// Takes "host=db.example.com dbname='my shop'" apart by the rules of the PostgreSQL manual,
/// "Keyword/Value Connection Strings": blanks may stand around the equal sign; a value with blanks
/// is in single quotes; in and outside of quotes a backslash takes the next sign as it is. Pure
/// function, any thread. Errors: Settings.
Result<ConnectionParameters> parseKeyValueText(const QString &text);

} // namespace tributary
