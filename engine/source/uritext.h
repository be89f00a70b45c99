// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/source/connectionparameters.h"

#include <optional>

namespace tributary {

/// A text that begins with the scheme of a PostgreSQL address.
struct UriStart
{
    TextDialect dialect = TextDialect::Libpq;
    QString rest; ///< what follows "postgresql://"; of a JDBC address without "//" a "/" and the
                  ///< database
};

/// Recognises postgres://, postgresql://, postgresql+DRIVER:// and jdbc:postgresql:, in any case.
std::optional<UriStart> recogniseUri(const QString &text);

/// Takes "user:password@host:port,[::1]:port/database?keyword=value" apart by the rules of the
/// PostgreSQL manual, "Connection URIs". JDBC's and SQLAlchemy's addresses have the same shape, but
/// a "+" behind the "?" is a blank. Pure function, any thread. Errors: Settings.
Result<ConnectionParameters> parseUri(const QString &rest, TextDialect dialect);

} // namespace tributary
