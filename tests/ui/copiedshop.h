// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/engine/destination/browsedfile.h"
#include "tests/ui/screenshotsheet.h"

#include "ui/data/rowmodel.h"
#include "ui/datapage.h"

#include <QTest>
#include <QTreeView>

namespace tributary::test {

// A made-up shop as its copy holds it, for pictures of the data page.

inline const QString copiedShopSql = QStringLiteral(
    "CREATE TABLE _tributary_tables (source_schema TEXT, source_table TEXT, source_oid INTEGER,"
    " destination_table TEXT, source_identity TEXT, source_description TEXT, method TEXT,"
    " state TEXT, rows INTEGER, synced_at TEXT, note TEXT);"
    "INSERT INTO _tributary_tables VALUES"
    " ('public', 'orders', 1, 'orders', 'i', 'shop', 'full', 'done', 5000,"
    " '2024-05-06T07:08:09.000Z', ''),"
    " ('public', 'customers', 2, 'customers', 'i', 'shop', 'full', 'done', 0,"
    " '2024-05-06T07:08:09.000Z', ''),"
    " ('sales', 'a_table_with_a_rather_long_name_of_its_own', 3,"
    " 'sales__a_table_with_a_rather_long_name_of_its_own', 'i', 'shop', 'full', 'done', 98000000,"
    " '2024-05-06T07:08:09.000Z', '');"
    "CREATE TABLE _tributary_columns (destination_table, destination_column, source_type);"
    "INSERT INTO _tributary_columns VALUES ('orders', 'total', 'numeric');"
    "CREATE TABLE orders (id INTEGER PRIMARY KEY NOT NULL, customer TEXT, total, ordered_at"
    " TIMESTAMP, paid BOOLEAN, document TEXT, receipt BLOB);"
    "CREATE TABLE customers (id INTEGER PRIMARY KEY NOT NULL, name TEXT, city TEXT);"
    "CREATE TABLE sales__a_table_with_a_rather_long_name_of_its_own (x);"
    "CREATE TABLE notes_of_mine (x);"
    "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c LIMIT 5000)"
    " INSERT INTO orders SELECT x, CASE x % 5 WHEN 0 THEN NULL WHEN 1 THEN 'Anna Meier' WHEN 2"
    " THEN 'Zoë Großmann' WHEN 3 THEN '' ELSE 'two\nlines' END,"
    " CASE x % 7 WHEN 0 THEN NULL WHEN 3 THEN '12345678901234567890.1234' ELSE x * 1.25 END,"
    " datetime('2024-05-06 07:08:09', '+' || x || ' minutes') || '+00:00', x % 2,"
    " '{\"order\":' || x || ',\"lines\":[{\"article\":\"pen\",\"price\":1.50,\"tags\":[]},"
    "{\"article\":\"paper\",\"price\":12345678901234567890.10}],\"note\":'"
    " || CASE WHEN x = 2 THEN json_quote(replace(hex(zeroblob(40000)), '0', 'long '))"
    " ELSE '\"none\"' END || '}', CASE x % 3 WHEN 0 THEN NULL ELSE randomblob(40) END FROM c;");

/// With so many more tables, which are empty.
inline QString copiedShopWithMore(int tables)
{
    QString sql = copiedShopSql + QStringLiteral("BEGIN;");
    const QString more = QStringLiteral(
        "INSERT INTO _tributary_tables VALUES ('public', '%1', %2, '%1', 'i', 'shop', 'full',"
        " 'done', 0, '2024-05-06T07:08:09.000Z', ''); CREATE TABLE %1 (x);");
    for (int number = 0; number < tables; ++number)
        sql += more.arg(QStringLiteral("measurement_%1").arg(number + 4, 4, 10, QLatin1Char('0')))
                   .arg(number + 4);
    return sql + QStringLiteral("COMMIT;");
}

/// Until nothing is being read any more.
inline void settle(const DataPage &page)
{
    const QList<RowModel *> models = page.findChildren<RowModel *>();
    QTest::qWait(150);
    for (const RowModel *model : models) {
        if (!QTest::qWaitFor([&] { return !model->isLoading(); }))
            qWarning("still loading");
    }
    QTest::qWait(50);
}

inline void chooseTable(const DataPage &page, int row)
{
    auto *tables = child<QTreeView>(page, "tables");
    tables->setCurrentIndex(tables->model()->index(row, 0));
    settle(page);
}

} // namespace tributary::test
