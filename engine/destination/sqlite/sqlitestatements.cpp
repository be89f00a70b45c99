// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/destination/sqlite/sqlitestatements.h"

#include <sqlite3.h>

#include "engine/destination/sqlite/sqlitewriter.h"

namespace tributary {

void SqliteCall::add(const Cell &cell)
{
    if (m_code == SQLITE_OK)
        m_code = bindSqliteCell(m_statement, m_next++, cell);
}

void SqliteCall::add(qint64 value)
{
    if (m_code == SQLITE_OK)
        m_code = sqlite3_bind_int64(m_statement.handle(), m_next++, value);
}

void SqliteCall::add(const QByteArray &text)
{
    if (m_code == SQLITE_OK)
        m_code = sqlite3_bind_text(m_statement.handle(), m_next++, text.constData(),
                                   static_cast<int>(text.size()), SQLITE_TRANSIENT);
}

void SqliteCall::addMasked(std::span<const Cell> row, const std::vector<bool> &mask)
{
    for (size_t i = 0; i < row.size(); ++i) {
        if (mask[i])
            add(row[i]);
    }
}

void SqliteCall::addAll(std::span<const Cell> row)
{
    for (const Cell &cell : row)
        add(cell);
}

Result<qint64> SqliteCall::run()
{
    if (m_code == SQLITE_OK)
        m_code = sqlite3_step(m_statement.handle());
    if (m_code == SQLITE_DONE) {
        const qint64 changed = sqlite3_changes64(m_database.handle());
        sqlite3_reset(m_statement.handle());
        return changed;
    }
    const Error error = (m_code & 0xff) == SQLITE_TOOBIG ? makeError(ErrorKind::ValueTooLarge)
                                                         : m_database.error(m_code);
    sqlite3_reset(m_statement.handle());
    return error;
}

} // namespace tributary
