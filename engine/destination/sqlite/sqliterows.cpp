// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/destination/sqlite/sqliterows.h"

#include <sqlite3.h>

#include "engine/destination/sqlite/sqlitecatalogue.h"
#include "engine/destination/sqlite/sqlitereader.h"

namespace tributary {

namespace {

/// A page that has read this much is given out, however few rows it holds.
constexpr qint64 pageBytes = 64 << 20;

void bindAll(SqliteStatement &statement, const QList<SqliteValue> &values)
{
    for (int index = 0; index < values.size(); ++index) {
        std::visit(
            [&](const auto &value) {
                if constexpr (std::is_same_v<std::decay_t<decltype(value)>, QString>)
                    // NULL would equal nothing, not even an empty text.
                    statement.bind(index + 1, value.isNull() ? QStringLiteral("") : value);
                else
                    statement.bind(index + 1, value);
            },
            values.at(index));
    }
}

/// The row that a statement stands at. @p bytes is added what SQLite had to read for it.
QList<BrowsedCell> copyRow(const SqliteStatement &statement, qsizetype most, qint64 &bytes)
{
    const int count = sqlite3_column_count(statement.handle());
    QList<BrowsedCell> row;
    row.reserve(count);
    for (int column = 0; column < count; ++column) {
        row.append(browsedCell(sqliteCell(statement, column), most));
        bytes += row.last().size;
    }
    return row;
}

Error rowGone()
{
    return makeError(ErrorKind::RowChanged);
}

} // namespace

Result<SqliteStatement> prepareWithValues(SqliteReader &reader, const QString &sql,
                                          const QList<SqliteValue> &values)
{
    Result<SqliteStatement> statement = reader.prepare(sql);
    if (statement)
        bindAll(*statement, values);
    return statement;
}

QStringList columnNamesOf(const SqliteStatement &statement)
{
    QStringList names;
    for (int column = 0; column < sqlite3_column_count(statement.handle()); ++column)
        names.append(QString::fromUtf8(sqlite3_column_name(statement.handle(), column)));
    return names;
}

QStringList columnNamesOf(const SqliteShape &shape)
{
    QStringList names;
    for (const BrowsedColumn &column : shape.columns)
        names.append(column.name);
    return names;
}

Result<SqliteTableQuery> prepareSqliteTable(SqliteReader &reader, const BrowseQuery &query)
{
    const Result<SqliteShape> shape = sqliteShape(reader, query.table);
    if (!shape)
        return shape.error();
    const Result<SqliteClause> where = sqliteWhere(*shape, query.filters);
    if (!where)
        return where.error();
    const Result<SqliteClause> order = sqliteOrder(*shape, query.sort);
    if (!order)
        return order.error();
    return SqliteTableQuery{.shape = *shape, .where = *where, .order = *order};
}

Status readPageByRowIds(SqliteReader &reader, const SqliteTableQuery &table, const RowRange &range,
                        RowPage &page)
{
    // Sorting and skipping move the rows' numbers only, and not the values of all columns.
    QList<SqliteValue> values = table.where.values;
    values += {range.limit + 1, range.offset};
    const Result<SqliteStatement> ids = prepareWithValues(reader,
                                                          sqliteSelectRowIds(table.shape)
                                                              + table.where.sql + table.order.sql
                                                              + QStringLiteral(" LIMIT ? OFFSET ?"),
                                                          values);
    if (!ids)
        return ids.error();
    std::vector<qint64> found;
    if (const Status read = reader.forEach(*ids,
                                           [&]() -> Status {
                                               found.push_back(ids->integer(0));
                                               return Done{};
                                           });
        !read)
        return read;
    Result<SqliteStatement> row = reader.prepare(sqliteSelectRow(table.shape));
    if (!row)
        return row.error();
    qint64 bytes = 0;
    for (const qint64 id : found) {
        if (page.rows.size() == range.limit || bytes > pageBytes) {
            page.hasMore = true;
            break;
        }
        row->bind(1, id);
        const Status read = reader.forEach(*row, [&]() -> Status {
            page.rows.append({.cells = copyRow(*row, DestinationBrowser::shownBytes, bytes),
                              .handle = QByteArray::number(id)});
            return Done{};
        });
        if (!read)
            return read;
    }
    return Done{};
}

Status readPage(SqliteReader &reader, const SqliteStatement &statement, const RowRange &range,
                RowPage &page)
{
    qint64 bytes = 0;
    for (qint64 position = 0;; ++position) {
        const Result<SqliteStep> step = reader.step(statement);
        if (!step)
            return step.error();
        if (*step == SqliteStep::Finished)
            return Done{};
        if (position < range.offset)
            continue;
        if (page.rows.size() == range.limit || bytes > pageBytes) {
            page.hasMore = true;
            return Done{};
        }
        page.rows.append(
            {.cells = copyRow(statement, DestinationBrowser::shownBytes, bytes), .handle = {}});
    }
}

Result<SqliteStatement> prepareSqliteRows(SqliteReader &reader, const SqliteTableQuery &table)
{
    return prepareWithValues(reader,
                             sqliteSelectRows(table.shape) + table.where.sql + table.order.sql,
                             table.where.values);
}

Result<QList<QList<BrowsedCell>>> rowsByHandle(SqliteReader &reader, const SqliteShape &shape,
                                               const QList<RowPlace> &places, qsizetype most)
{
    QList<QList<BrowsedCell>> rows;
    Result<SqliteStatement> row = reader.prepare(sqliteSelectRow(shape));
    if (!row)
        return row.error();
    qint64 bytes = 0;
    for (const RowPlace &place : places) {
        row->bind(1, place.handle.toLongLong());
        const qsizetype before = rows.size();
        const Status read = reader.forEach(*row, [&]() -> Status {
            rows.append(copyRow(*row, most, bytes));
            return Done{};
        });
        if (!read)
            return read.error();
        if (rows.size() == before)
            return rowGone();
    }
    return rows;
}

Result<QList<QList<BrowsedCell>>> rowsByPosition(SqliteReader &reader,
                                                 const SqliteStatement &statement,
                                                 const QList<RowPlace> &places, qsizetype most)
{
    QList<QList<BrowsedCell>> rows;
    qint64 bytes = 0;
    qint64 position = 0;
    for (const RowPlace &place : places) {
        for (; position <= place.position; ++position) {
            const Result<SqliteStep> step = reader.step(statement);
            if (!step)
                return step.error();
            if (*step == SqliteStep::Finished)
                return rowGone();
        }
        rows.append(copyRow(statement, most, bytes));
    }
    return rows;
}

Status giveRows(SqliteReader &reader, const SqliteStatement &statement, RowTaker &taker)
{
    std::vector<Cell> row;
    return reader.forEach(statement, [&] {
        row.clear();
        for (int column = 0; column < sqlite3_column_count(statement.handle()); ++column)
            row.push_back(sqliteCell(statement, column));
        return taker.take(row);
    });
}

} // namespace tributary
