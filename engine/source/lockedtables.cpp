// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/lockedtables.h"

#include "engine/postgres/connection.h"
#include "engine/source/versionedsql.h"

#include <QCoreApplication>

namespace tributary {

namespace {

QString holderText(const QueryResult &rows, int row)
{
    if (rows.isNull(row, 3))
        return QCoreApplication::translate("LockedTables", "a prepared transaction");
    const QString process =
        QCoreApplication::translate("LockedTables", "process %1").arg(rows.integer(row, 3));
    const QString program = rows.text(row, 4);
    return program.isEmpty() ? process : QStringLiteral("%1, %2").arg(process, program);
}

} // namespace

Result<QList<LockedTable>> loadLockedTables(Connection &connection, LockedFor what,
                                            const std::stop_token &stop)
{
    const QByteArray modes = what == LockedFor::Reading
        ? "{AccessExclusiveLock}"
        : "{ShareUpdateExclusiveLock,ShareLock,ShareRowExclusiveLock,ExclusiveLock,"
          "AccessExclusiveLock}";
    const Result<QueryResult> rows = connection.query(
        versionedSql(QStringLiteral("lockedtables"), connection.serverVersion()), {modes}, stop);
    if (!rows)
        return rows.error();
    QList<LockedTable> tables;
    for (int row = 0; row < rows->rowCount(); ++row)
        tables.append({.table = {.oid = static_cast<quint32>(rows->integer(row, 0)),
                                 .schema = rows->text(row, 1),
                                 .name = rows->text(row, 2)},
                       .holder = holderText(*rows, row)});
    return tables;
}

QString lockedTablesText(const QList<LockedTable> &tables)
{
    QStringList texts;
    for (const LockedTable &each : tables)
        texts.append(QStringLiteral("%1 (%2)").arg(each.table.displayName(), each.holder));
    return texts.join(QStringLiteral(", "));
}

} // namespace tributary
