// SPDX-License-Identifier: GPL-3.0-or-later
//
// "Source equals destination": every row of a table, fetched from the server as text and from the
// SQLite file with SQLite's own interface, compared value by value (see valuecomparison.h). Rows
// are matched as a whole, so that tables need no key; two equal rows must be there twice.
//
// Any one thread; blocks. Reads whole tables into memory.

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace tributary::test {

class PgCluster;

struct ComparedTable
{
    QString schema = QStringLiteral("public");
    QString name;
    // In the file; empty: where the file itself says that it is.
    QString storedName = {};
    // The source columns that must be there, in this order; nothing: all of them.
    std::optional<QStringList> columns = std::nullopt;
};

// Empty when the file holds exactly the rows of the table; else what is different, in a few lines.
QString compareTable(PgCluster &cluster, const QString &database, const ComparedTable &table,
                     const QString &file);

// The same for each table and view of the database, and that the file holds no other copies.
// Tables named in except ("schema.name") are not looked at on either side.
QString compareDatabase(PgCluster &cluster, const QString &database, const QString &file,
                        const QStringList &except = {});

// Tables in the file that are neither copies nor what Tributary notes about them, and the files of
// an unfinished run beside it. Empty when there are none.
QString leftoversIn(const QString &file);

// Rows of the file, each value as text ("NULL" for NULL). When it went wrong: one row, whose only
// value begins with "error:".
QList<QStringList> sqliteRows(const QString &file, const QString &sql);
// Runs statements on the file, as somebody with the sqlite3 shell would. Empty, or what went wrong.
QString sqliteExec(const QString &file, const QByteArray &statements);
// As sqliteRows(), for few values: values joined by '|', rows by ';'.
QString sqliteText(const QString &file, const QString &sql);

} // namespace tributary::test
