// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

struct sqlite3;

namespace tributary {

/// Bytes that sort as numbers do, with every digit: a column of numeric holds numbers as INTEGER,
/// REAL and TEXT side by side, and SQLite would sort all texts behind. -Infinity, negative numbers,
/// zero, positive ones, Infinity, NaN, then other texts by their bytes; as PostgreSQL sorts them.
/// Equal numbers have equal keys, whatever zeros they are written with. Pure function.
QByteArray numberKey(QByteArrayView text);

/// A date or time as a text that sorts as the calendar does: "infinity", BC and years past 9999 are
/// kept in PostgreSQL's text. Nothing where the text sorts so by itself. Pure function.
std::optional<QByteArray> momentKey(QByteArrayView text);

/// Bytes that people write as "\x0102", "0x0102" or 0102; nothing for other texts. Pure function.
std::optional<QByteArray> bytesOfHex(const QString &text);

/// Gives the connection tributary_number(x), tributary_moment(x) and tributary_contains(x, text):
/// the two keys, NULL for NULL, and whether a value contains a text, whatever its case. Callable by
/// queries only, not by what a file has in its schema. Returns SQLite's code.
int addSqliteFunctions(sqlite3 *database);

} // namespace tributary
