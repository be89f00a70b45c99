// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/slotblockers.h"

#include "engine/postgres/connection.h"
#include "engine/source/versionedsql.h"

#include <QCoreApplication>
#include <QStringList>

namespace tributary {

namespace {

/// "process 4711, psql, 10.0.0.7": process, program and address from these columns.
QString sessionText(const QueryResult &rows, int row, int pid, int program, int address)
{
    QStringList parts{
        QCoreApplication::translate("SlotBlockers", "process %1").arg(rows.integer(row, pid))};
    for (const int column : {program, address}) {
        if (const QString text = rows.text(row, column); !text.isEmpty())
            parts.append(text);
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString slotBlockersText(Connection &connection, const std::stop_token &stop)
{
    QStringList lines;
    const Result<QueryResult> writers = connection.query(
        versionedSql(QStringLiteral("writers"), connection.serverVersion()), stop);
    for (int row = 0; writers && row < writers->rowCount(); ++row)
        lines.append(sessionText(*writers, row, 0, 2, 3));
    const Result<QueryResult> prepared = connection.query(
        QStringLiteral("SELECT count(*) FROM pg_catalog.pg_prepared_xacts"), stop);
    const int count = prepared ? static_cast<int>(prepared->integer(0, 0)) : 0;
    if (count > 0)
        lines.append(QCoreApplication::translate("SlotBlockers", "%n prepared transaction(s)",
                                                 nullptr, count));
    return lines.join(u'\n');
}

QString slotWaitText(const QString &who)
{
    if (who.isEmpty())
        return QCoreApplication::translate(
            "SlotBlockers",
            "Waiting until transactions on the server that have written something are over.");
    return QCoreApplication::translate("SlotBlockers",
                                       "Waiting until transactions on the server that have "
                                       "written something are over: %1.")
        .arg(QString(who).replace(u'\n', QStringLiteral("; ")));
}

QString slotReaderText(Connection &connection, qint64 pid, const std::stop_token &stop)
{
    const Result<QueryResult> rows = connection.query(
        QStringLiteral("SELECT a.pid, a.application_name, host(a.client_addr) FROM "
                       "pg_catalog.pg_stat_activity a WHERE a.pid = $1::int"),
        {QByteArray::number(pid)}, stop);
    if (!rows || rows->rowCount() == 0)
        return QCoreApplication::translate("SlotBlockers", "process %1").arg(pid);
    return sessionText(*rows, 0, 0, 1, 2);
}

} // namespace tributary
