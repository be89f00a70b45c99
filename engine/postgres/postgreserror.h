// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"
#include "engine/postgres/conninfo.h"

#include <QByteArray>
#include <QString>

namespace tributary {

/// Turns what the server or libpq said into an Error of the catalogue. SQLSTATE first; the text
/// only where one SQLSTATE stands for several causes, or where libpq failed before the server could
/// speak (its messages must be untranslated: the programs set LC_MESSAGES to C). Pure functions,
/// any thread.

/// The sentence in @p message, which is what libpq or the server said: without what stands before
/// it, and without detail, hint and further lines.
QString sentenceOf(const QString &message);

/// A connection that could not be opened; @p message is PQerrorMessage() with verbosity "verbose",
/// so that the server's SQLSTATE stands in it.
Error connectionError(const QString &message, const ConnInfo &info);

/// A statement that failed. @p table (for people, may be empty) is what was being read.
Error statementError(const QByteArray &sqlState, const QString &message, const ConnInfo &info,
                     const QString &table);

} // namespace tributary
