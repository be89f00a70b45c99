// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/publicationentries.h"

#include "engine/postgres/connection.h"
#include "engine/source/versionedsql.h"

namespace tributary {

Result<PublicationEntries> loadPublicationEntries(Connection &connection, const QString &name,
                                                  const std::stop_token &stop)
{
    const Result<QueryResult> rows = connection.query(
        versionedSql(QStringLiteral("publicationentries"), connection.serverVersion()),
        {name.toUtf8()}, stop);
    if (!rows)
        return rows.error();
    PublicationEntries entries;
    for (int i = 0; i < rows->rowCount(); ++i) {
        const auto table = static_cast<quint32>(rows->integer(i, 0));
        if (table == 0)
            entries.publication = rows->bytes(i, 1).toByteArray();
        else
            entries.tables.insert(table, rows->bytes(i, 1).toByteArray());
    }
    return entries;
}

QByteArray publishedLine(const PublicationEntries &entries, quint32 table)
{
    return "published " + entries.publication + ' ' + entries.tables.value(table, "-") + '\n';
}

} // namespace tributary
