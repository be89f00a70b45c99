// SPDX-License-Identifier: GPL-3.0-or-later
//
// What SQLite must hold for a value of PostgreSQL: the storage rules of the product written out
// once more, from PostgreSQL's text and by other means than the program's own, so that a test can
// say "source equals destination" without trusting what it tests.
//
// Pure functions, any thread.

#pragma once

#include <QByteArray>

#include <optional>

struct sqlite3_stmt;

namespace tributary::test {

// The type of a source column, domains resolved.
struct ValueType
{
    QByteArray name; // pg_type.typname
    bool builtIn = false; // in pg_catalog
    bool isArray = false;
    QByteArray elementName; // of an array, domains resolved
    bool elementBuiltIn = false;
    char delimiter = ',';
};

// One value of either side in a form in which equal means equal: a letter for what it is (N null,
// I integer, R real, T text, B bytes, J an array as JSON), then the value; reals bit by bit.
using ComparableCell = QByteArray;

// What must be stored for the value that PostgreSQL prints as text (ISO dates, UTC, hex bytea).
ComparableCell expectedCell(const ValueType &type, const std::optional<QByteArray> &text);

// What is stored in a column of the statement's current row.
ComparableCell storedCell(const ValueType &type, sqlite3_stmt *statement, int column);

// Parts of the above, for tests of them.
ComparableCell expectedNumeric(const QByteArray &text);
// Nothing when the text is not an array of PostgreSQL, or not one of JSON.
std::optional<ComparableCell> arrayFromPostgres(const ValueType &type, const QByteArray &text);
std::optional<ComparableCell> arrayFromJson(const QByteArray &text);

} // namespace tributary::test
