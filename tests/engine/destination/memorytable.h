// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

#include "engine/destination/sqlite/sqliteddl.h"
#include "engine/destination/sqlite/sqlitenames.h"
#include "engine/destination/sqlite/sqlitewriter.h"

#include <limits>
#include <memory>

namespace tributary::test {

inline ColumnSchema columnOf(const char *name, ValueClass valueClass, int typmod = -1)
{
    ColumnSchema column;
    column.name = QString::fromUtf8(name);
    column.valueClass = valueClass;
    column.typmod = typmod;
    return column;
}

/// The typmod of numeric(precision, scale).
inline int limits(int precision, int scale)
{
    return ((precision << 16) | (scale & 0x7ff)) + 4;
}

inline TablePlan planOf(const QList<ColumnSchema> &columns, const QList<qsizetype> &key = {})
{
    TablePlan plan;
    plan.schema.columns = columns;
    for (qsizetype i = 0; i < columns.size(); ++i)
        plan.schema.columns[i].attnum = static_cast<int>(i + 1);
    plan.schema.keyColumns = key;
    plan.columnNames = columnNames(plan.schema);
    return plan;
}

/// A database in memory with one table, filled by the writer.
class MemoryTable
{
public:
    explicit MemoryTable(const TablePlan &plan, bool withKey = true)
        : m_columns(plan.schema.columns.size())
    {
        Result<std::unique_ptr<SqliteDatabase>> opened = SqliteDatabase::open(
            QStringLiteral(":memory:"), SqliteDatabase::Mode::ReadWrite, {});
        if (opened)
            m_database = std::move(*opened);
        m_ready = m_database
            && static_cast<bool>(m_database->execute(
                sqliteCreateTable(QStringLiteral("main.\"t\""), plan, withKey)));
    }

    bool isReady() const { return m_ready; }

    bool write(const RowBatch &rows)
    {
        Result<SqliteWriter> writer = SqliteWriter::open(*m_database, QStringLiteral("main.\"t\""),
                                                         m_columns);
        return writer && writer->write(rows) && writer->rows() == rows.rowCount();
    }

    QString value(const QString &sql)
    {
        const Result<QString> found = m_database->value(sql);
        return found ? *found : found.error().detail;
    }

    /// The only value, which is a real; NaN when it is not.
    double real(const QString &sql)
    {
        const Result<SqliteStatement> statement = m_database->prepare(sql);
        if (!statement || sqlite3_step(statement->handle()) != SQLITE_ROW
            || sqlite3_column_type(statement->handle(), 0) != SQLITE_FLOAT)
            return std::numeric_limits<double>::quiet_NaN();
        return sqlite3_column_double(statement->handle(), 0);
    }

private:
    qsizetype m_columns;
    std::unique_ptr<SqliteDatabase> m_database;
    bool m_ready = false;
};

} // namespace tributary::test
