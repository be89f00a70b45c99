// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/opencommits.h"

#include "engine/postgres/connection.h"
#include "engine/source/versionedsql.h"

namespace tributary {

Result<QList<OpenCommit>> loadOpenCommits(Connection &connection, const std::stop_token &stop)
{
    const Result<QueryResult> rows = connection.query(
        versionedSql(QStringLiteral("heldcommits"), connection.serverVersion()), stop);
    if (!rows)
        return rows.error();
    QList<OpenCommit> commits;
    for (int i = 0; i < rows->rowCount(); ++i)
        commits.append({.xid = static_cast<quint32>(rows->integer(i, 0)),
                        .isHeld = rows->boolean(i, 1),
                        .hasStandbys = rows->boolean(i, 2),
                        .session = rows->isNull(i, 3) ? QString() : rows->text(i, 3)});
    return commits;
}

} // namespace tributary
