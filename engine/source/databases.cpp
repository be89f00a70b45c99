// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/databases.h"

#include "engine/postgres/connection.h"

namespace tributary {

Result<QStringList> loadDatabases(Connection &connection, const std::stop_token &stop)
{
    const Result<QueryResult> rows = connection.query(
        QStringLiteral("SELECT datname FROM pg_catalog.pg_database"
                       " WHERE datallowconn AND NOT datistemplate"
                       " AND pg_catalog.has_database_privilege(oid, 'CONNECT') ORDER BY datname"),
        stop);
    if (!rows)
        return rows.error();
    QStringList names;
    for (int row = 0; row < rows->rowCount(); ++row)
        names.append(rows->text(row, 0));
    return names;
}

} // namespace tributary
