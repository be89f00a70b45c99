// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/destination/sqlite/sqlitewriter.h"

#include <sqlite3.h>

#include "engine/destination/sqlite/sqliteddl.h"

namespace tributary {

Result<SqliteWriter> SqliteWriter::open(SqliteDatabase &database, const QString &quotedName,
                                        qsizetype columns)
{
    SqliteWriter writer(database);
    writer.m_columns = columns;
    const qsizetype parameters = std::max<qsizetype>(columns, 1);
    writer.m_rowsPerStatement = sqliteRowsPerInsert(parameters);
    Result<SqliteStatement> many = database.prepare(
        sqliteInsert(quotedName, parameters, writer.m_rowsPerStatement));
    if (!many)
        return many.error();
    Result<SqliteStatement> one = database.prepare(sqliteInsert(quotedName, parameters, 1));
    if (!one)
        return one.error();
    writer.m_many = std::move(*many);
    writer.m_one = std::move(*one);
    return writer;
}

int bindSqliteCell(const SqliteStatement &statement, int index, const Cell &cell)
{
    switch (cell.kind) {
    case CellKind::Integer:
        return sqlite3_bind_int64(statement.handle(), index, cell.integer);
    case CellKind::Real:
        return sqlite3_bind_double(statement.handle(), index, cell.real);
    case CellKind::Text: // an empty text has no address, which SQLite would take for NULL
        return sqlite3_bind_text64(statement.handle(), index, cell.size == 0 ? "" : cell.data,
                                   cell.size, SQLITE_STATIC, SQLITE_UTF8);
    case CellKind::Bytes:
        return sqlite3_bind_blob64(statement.handle(), index, cell.size == 0 ? "" : cell.data,
                                   cell.size, SQLITE_STATIC);
    case CellKind::Null:
    case CellKind::Unchanged:
    case CellKind::Lost:
        break;
    }
    return sqlite3_bind_null(statement.handle(), index);
}

Status SqliteWriter::insert(const SqliteStatement &statement, const Cell *cells, qsizetype rows)
{
    const int parameters = static_cast<int>(m_columns * rows);
    int code = SQLITE_OK;
    for (int i = 0; i < parameters && code == SQLITE_OK; ++i)
        code = bindSqliteCell(statement, i + 1, cells[i]);
    if (code == SQLITE_OK)
        code = sqlite3_step(statement.handle());
    if (code != SQLITE_DONE) {
        m_tooLarge = (code & 0xff) == SQLITE_TOOBIG;
        const Error error = m_database->error(code);
        sqlite3_reset(statement.handle());
        return error;
    }
    sqlite3_reset(statement.handle());
    m_rows += rows;
    return Done{};
}

Status SqliteWriter::write(const RowBatch &rows)
{
    const Cell *cells = rows.cells().data();
    qsizetype left = rows.rowCount();
    while (left > 0) {
        const bool many = left >= m_rowsPerStatement;
        const qsizetype count = many ? m_rowsPerStatement : 1;
        if (const Status inserted = insert(many ? m_many : m_one, cells, count); !inserted)
            return inserted;
        cells += count * m_columns;
        left -= count;
    }
    return Done{};
}

} // namespace tributary
