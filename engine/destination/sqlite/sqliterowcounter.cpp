// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/destination/sqlite/sqliterowcounter.h"

#include <sqlite3.h>

#include "engine/destination/sqlite/sqlitechangesql.h"

#include <cmath>

namespace tributary {

SqliteRowCounter::SqliteRowCounter(SqliteDatabase &database)
    : m_database(database)
{
    // Direct only: what a view or trigger in the file says is not ours.
    sqlite3_create_function_v2(database.handle(), SqliteChangeSql::unmarkFunction, 1,
                               SQLITE_UTF8 | SQLITE_DIRECTONLY, this, &SqliteRowCounter::unmark,
                               nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(database.handle(), SqliteChangeSql::signFunction, 1,
                               SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, nullptr,
                               &SqliteRowCounter::sign, nullptr, nullptr, nullptr);
}

SqliteRowCounter::~SqliteRowCounter()
{
    stop();
    for (const char *function : {SqliteChangeSql::unmarkFunction, SqliteChangeSql::signFunction})
        sqlite3_create_function_v2(m_database.handle(), function, 1, SQLITE_UTF8, nullptr, nullptr,
                                   nullptr, nullptr, nullptr);
}

void SqliteRowCounter::start(const QString &table)
{
    m_table = table.toUtf8();
    m_inserted = 0;
    m_unmarked = 0;
    sqlite3_update_hook(m_database.handle(), &SqliteRowCounter::onChange, this);
}

void SqliteRowCounter::stop()
{
    sqlite3_update_hook(m_database.handle(), nullptr, nullptr);
}

void SqliteRowCounter::onChange(void *self, int operation, const char *database, const char *table,
                                long long /*row*/)
{
    auto *counter = static_cast<SqliteRowCounter *>(self);
    // Triggers of the user's may write to other tables.
    if (operation == SQLITE_INSERT && qstrcmp(database, "main") == 0
        && sqlite3_stricmp(table, counter->m_table.constData()) == 0)
        ++counter->m_inserted;
}

void SqliteRowCounter::unmark(sqlite3_context *context, int /*count*/, sqlite3_value **values)
{
    if (sqlite3_value_type(values[0]) != SQLITE_NULL)
        ++static_cast<SqliteRowCounter *>(sqlite3_user_data(context))->m_unmarked;
    sqlite3_result_null(context);
}

void SqliteRowCounter::sign(sqlite3_context *context, int /*count*/, sqlite3_value **values)
{
    sqlite3_result_int(context, std::signbit(sqlite3_value_double(values[0])) ? -1 : 1);
}

} // namespace tributary
