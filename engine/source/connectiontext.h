// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/postgres/conninfo.h"

#include <QByteArray>
#include <QStringList>

namespace tributary {

/// What was read from a text that somebody pasted or typed.
struct ParsedConnection
{
    ConnInfo info;
    QByteArray password; ///< empty when the text held none
    bool hadPassword = false;
    QStringList notes; ///< what was understood or left out, one sentence each
};

/// Reads a connection from a libpq URI or key=value text, and also from what people have at hand: a
/// JDBC URL, an SQLAlchemy URL (postgresql+psycopg2://), a "DATABASE_URL=..." line, a psql command
/// line with options and PGPASSWORD. Missing user: the database's name is not assumed; missing
/// port: 5432. Pure function, any thread. Errors: Settings, with the reason.
Result<ParsedConnection> parseConnectionText(const QString &text);

} // namespace tributary
