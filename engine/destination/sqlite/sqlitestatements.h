// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/rowbatch.h"
#include "engine/destination/sqlite/sqlitedatabase.h"

#include <map>
#include <utility>
#include <vector>

namespace tributary {

/// Prepared statements of one table, by what they do and with which columns. Bounded: rows may lack
/// any of their columns. Borrows the database; same thread.
class SqliteStatements
{
public:
    using Mask = std::vector<bool>;

    explicit SqliteStatements(SqliteDatabase &database)
        : m_database(database)
    { }

    /// Valid until the next call. @p sql is called for statements that are not there yet.
    template <typename Sql>
    Result<const SqliteStatement *> get(int kind, const Mask &mask, const Sql &sql)
    {
        const auto found = m_statements.find({kind, mask});
        if (found != m_statements.end())
            return &found->second;
        if (m_statements.size() >= most)
            m_statements.clear();
        Result<SqliteStatement> made = m_database.prepare(sql());
        if (!made)
            return made.error();
        return &m_statements.emplace(std::pair(kind, mask), std::move(*made)).first->second;
    }

    void clear() { m_statements.clear(); }

private:
    static constexpr size_t most = 48;

    SqliteDatabase &m_database;
    std::map<std::pair<int, Mask>, SqliteStatement> m_statements;
};

/// Binds the values of one run of a statement, one after another, and runs it.
class SqliteCall
{
public:
    SqliteCall(SqliteDatabase &database, const SqliteStatement &statement)
        : m_database(database)
        , m_statement(statement)
    { }

    void add(const Cell &cell);
    void add(qint64 value);
    /// Copies.
    void add(const QByteArray &text);

    /// Adds the cells of @p row that @p mask has.
    void addMasked(std::span<const Cell> row, const std::vector<bool> &mask);
    void addAll(std::span<const Cell> row);

    /// Rows that the statement changed. Errors: ValueTooLarge (without the names), by SQLite's
    /// code.
    Result<qint64> run();

private:
    SqliteDatabase &m_database;
    const SqliteStatement &m_statement;
    int m_next = 1;
    int m_code = 0;
};

} // namespace tributary
