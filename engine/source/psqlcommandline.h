// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/source/connectionparameters.h"

#include <QStringList>

namespace tributary {

/// The words of a line as a POSIX shell would make them: quotes, backslashes, comments; a line
/// break and an unquoted ";" or "&&" only part words, and what follows "|", "<" or ">" is left out.
/// Nothing is expanded. Errors: Settings, when a quote is not closed or something would have to be
/// expanded ("$DATABASE_URL").
Result<QStringList> shellWords(const QString &line);

/// True for a call of psql, pgcli, pg_dump and the like, perhaps with variables set before it, and
/// for a list of PG* variables alone.
bool isPsqlCommandLine(const QString &text);

/// Reads host, port, user, database and password from a psql command line and its PG* variables.
/// Later sources win over earlier ones as in psql: variables, options, then a connection text given
/// as the database. Pure function, any thread. Errors: Settings; options of psql that have to do
/// with output are ignored.
Result<ConnectionParameters> parsePsqlCommandLine(const QString &text);

} // namespace tributary
