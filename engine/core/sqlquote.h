// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tributary {

/// Quoting of names and texts that become part of SQL: the only way they may do so. Pure functions,
/// any thread. Names from a server are hostile: they may hold quotes, newlines, backslashes. A NUL
/// cannot occur in either system; it is dropped, because both would end the statement there.

/// "name" with inner double quotes doubled: PostgreSQL and SQLite alike.
QString quoteIdentifier(const QString &name);

/// "schema"."name".
QString quoteQualified(const QString &schema, const QString &name);

/// 'text' for PostgreSQL, with the E'' form when the text holds a backslash, so that the meaning
/// does not depend on standard_conforming_strings.
QString quotePostgresLiteral(const QString &text);

/// 'text' for SQLite: only the quote is special.
QString quoteSqliteLiteral(const QString &text);

} // namespace tributary
