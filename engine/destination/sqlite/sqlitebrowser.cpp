// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/destination/sqlite/sqlitebrowser.h"

#include "engine/destination/sqlite/sqlitecatalogue.h"
#include "engine/destination/sqlite/sqlitereader.h"
#include "engine/destination/sqlite/sqliterows.h"
#include "engine/destination/sqlite/sqlitesavedcopy.h"

#include <QCoreApplication>
#include <QFile>

#include <chrono>
#include <filesystem>

namespace tributary {

Result<QList<BrowsedTable>> SqliteBrowser::tables(const std::stop_token &stop)
{
    const Result<std::unique_ptr<SqliteReader>> reader = SqliteReader::open(m_path, stop);
    return reader ? listSqliteTables(**reader) : reader.error();
}

Result<RowPage> SqliteBrowser::rows(const BrowseQuery &query, const RowRange &range,
                                    const std::stop_token &stop)
{
    const auto begun = std::chrono::steady_clock::now();
    const Result<std::unique_ptr<SqliteReader>> reader = SqliteReader::open(m_path, stop);
    if (!reader)
        return reader.error();
    RowPage page;
    Status read = Done{};
    if (query.isStatement()) {
        const Result<SqliteStatement> statement = (*reader)->prepareTyped(query.sql);
        if (!statement)
            return statement.error();
        page.columns = columnNamesOf(*statement);
        read = readPage(**reader, *statement, range, page);
    } else {
        const Result<SqliteTableQuery> table = prepareSqliteTable(**reader, query);
        if (!table)
            return table.error();
        const Result<QString> state = sqliteState(**reader, query.table);
        if (!state)
            return state.error();
        page.state = *state;
        page.columns = columnNamesOf(table->shape);
        if (!table->shape.rowId.isEmpty()) {
            read = readPageByRowIds(**reader, *table, range, page);
        } else {
            const Result<SqliteStatement> statement = prepareSqliteRows(**reader, *table);
            if (!statement)
                return statement.error();
            read = readPage(**reader, *statement, range, page);
        }
    }
    if (!read)
        return read.error();
    page.took = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now() - begun);
    return page;
}

Result<qint64> SqliteBrowser::countRows(const BrowseQuery &query, const std::stop_token &stop)
{
    const Result<std::unique_ptr<SqliteReader>> reader = SqliteReader::open(m_path, stop);
    if (!reader)
        return reader.error();
    const Result<SqliteShape> shape = sqliteShape(**reader, query.table);
    if (!shape)
        return shape.error();
    const Result<SqliteClause> where = sqliteWhere(*shape, query.filters);
    if (!where)
        return where.error();
    const Result<SqliteStatement> count = prepareWithValues(
        **reader, sqliteCountRows(*shape) + where->sql, where->values);
    if (!count)
        return count.error();
    const Result<SqliteStep> step = (*reader)->step(*count);
    if (!step)
        return step.error();
    return count->integer(0);
}

Result<QList<QList<BrowsedCell>>> SqliteBrowser::wholeRows(const BrowseQuery &query,
                                                           const QList<RowPlace> &places,
                                                           qsizetype most,
                                                           const std::stop_token &stop)
{
    const Result<std::unique_ptr<SqliteReader>> reader = SqliteReader::open(m_path, stop);
    if (!reader)
        return reader.error();
    if (query.isStatement()) {
        const Result<SqliteStatement> statement = (*reader)->prepareTyped(query.sql);
        if (!statement)
            return statement.error();
        return rowsByPosition(**reader, *statement, places, most);
    }
    const Result<SqliteTableQuery> table = prepareSqliteTable(**reader, query);
    if (!table)
        return table.error();
    if (!table->shape.rowId.isEmpty())
        return rowsByHandle(**reader, table->shape, places, most);
    const Result<SqliteStatement> statement = prepareSqliteRows(**reader, *table);
    if (!statement)
        return statement.error();
    return rowsByPosition(**reader, *statement, places, most);
}

Status SqliteBrowser::readAll(const BrowseQuery &query, RowTaker &taker,
                              const std::stop_token &stop)
{
    const Result<std::unique_ptr<SqliteReader>> reader = SqliteReader::open(m_path, stop);
    if (!reader)
        return reader.error();
    if (query.isStatement()) {
        const Result<SqliteStatement> rows = (*reader)->prepareTyped(query.sql);
        if (!rows)
            return rows.error();
        if (const Status begun = taker.begin(columnNamesOf(*rows)); !begun)
            return begun;
        return giveRows(**reader, *rows, taker);
    }
    const Result<SqliteTableQuery> table = prepareSqliteTable(**reader, query);
    if (!table)
        return table.error();
    if (const Status begun = taker.begin(columnNamesOf(table->shape)); !begun)
        return begun;
    if (!query.sort || table->shape.rowId.isEmpty()) {
        const Result<SqliteStatement> rows = prepareSqliteRows(**reader, *table);
        if (!rows)
            return rows.error();
        return giveRows(**reader, *rows, taker);
    }
    const Result<SqliteStatement> ids = prepareWithValues(
        **reader, sqliteSelectRowIds(table->shape) + table->where.sql + table->order.sql,
        table->where.values);
    if (!ids)
        return ids.error();
    Result<SqliteStatement> row = (*reader)->prepare(sqliteSelectRow(table->shape));
    if (!row)
        return row.error();
    return (*reader)->forEach(*ids, [&]() -> Status {
        row->bind(1, ids->integer(0));
        return giveRows(**reader, *row, taker);
    });
}

Result<CopyAmount> SqliteBrowser::saveCopy(const QString &path, const CopyObserver &observer,
                                           const std::stop_token &stop)
{
    if (ownsFile(path))
        return makeError(
            ErrorKind::ExportFailed,
            {{QStringLiteral("path"), path},
             {QStringLiteral("reason"),
              QCoreApplication::translate("CsvExport", "it belongs to the destination itself.")}});
    return saveSqliteCopy(m_path, path, observer, stop);
}

bool SqliteBrowser::ownsFile(const QString &path) const
{
    const std::filesystem::path other(QFile::encodeName(path).toStdString());
    for (const char *suffix : {"", "-wal", "-shm", "-journal"}) {
        const QString own = m_path + QLatin1String(suffix);
        std::error_code failed; // most of them do not exist
        if (path == own
            || std::filesystem::equivalent(
                std::filesystem::path(QFile::encodeName(own).toStdString()), other, failed))
            return true;
    }
    return false;
}

} // namespace tributary
