// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/destination/sqlite/sqlitelefttables.h"

#include "engine/destination/sqlite/sqlitemetadata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tributary {

namespace {

constexpr QLatin1String remark("left_tables");

/// By source.
QJsonObject toObject(const QList<LeftTable> &tables)
{
    QJsonObject all;
    for (const LeftTable &table : tables) {
        QJsonArray ofSource = all.value(table.sourceIdentity).toArray();
        ofSource.append(QJsonObject{{QStringLiteral("schema"), table.source.schema},
                                    {QStringLiteral("table"), table.source.name},
                                    {QStringLiteral("failed"), table.isFailed},
                                    {QStringLiteral("error"), table.errorId},
                                    {QStringLiteral("reason"), table.reason}});
        all.insert(table.sourceIdentity, ofSource);
    }
    return all;
}

QList<LeftTable> toTables(const QJsonObject &all)
{
    QList<LeftTable> tables;
    for (auto each = all.begin(); each != all.end(); ++each) {
        const QJsonArray ofSource = each->toArray();
        for (const QJsonValue &table : ofSource)
            tables.append({.source = {.oid = 0,
                                      .schema = table[QStringLiteral("schema")].toString(),
                                      .name = table[QStringLiteral("table")].toString()},
                           .sourceIdentity = each.key(),
                           .isFailed = table[QStringLiteral("failed")].toBool(),
                           .errorId = table[QStringLiteral("error")].toString(),
                           .reason = table[QStringLiteral("reason")].toString()});
    }
    return tables;
}

bool isAmong(const QList<TableId> &tables, const TableId &table)
{
    return std::ranges::any_of(tables, [&](const TableId &each) {
        return (each.oid != 0 && each.oid == table.oid)
            || (each.schema == table.schema && each.name == table.name);
    });
}

Status setState(SqliteDatabase &database, const QString &destinationTable, const QString &state)
{
    return runSqlite(
        database,
        QStringLiteral("UPDATE _tributary_tables SET state = ?1 WHERE destination_table = ?2"),
        [&](SqliteStatement &statement) {
            statement.bind(1, state);
            statement.bind(2, destinationTable);
        });
}

} // namespace

Result<QList<LeftTable>> readLeftTables(SqliteDatabase &database)
{
    SqliteMetadata metadata(database);
    if (!metadata.hasTable("_tributary_meta"))
        return QList<LeftTable>();
    const Result<QString> noted = metadata.remark(remark);
    if (!noted)
        return noted.error();
    return toTables(QJsonDocument::fromJson(noted->toUtf8()).object());
}

Result<QList<TableId>> noteLeftTables(SqliteDatabase &database, const QString &sourceIdentity,
                                      const QList<LeftTable> &left, const QList<TableId> &planned,
                                      bool isAll)
{
    SqliteMetadata metadata(database);
    const Result<QList<LeftTable>> before = readLeftTables(database);
    if (!before)
        return before.error();
    QList<LeftTable> now = *before;
    now.removeIf([&](const LeftTable &table) {
        return table.sourceIdentity == sourceIdentity && (isAll || isAmong(planned, table.source));
    });
    for (LeftTable table : left) {
        table.sourceIdentity = sourceIdentity;
        now.append(table);
    }
    const Result<QList<CopiedTable>> copies = metadata.tables();
    if (!copies)
        return copies.error();
    QList<CopiedTable> gone;
    QList<CopiedTable> back;
    for (const CopiedTable &copy : *copies) {
        if (copy.sourceIdentity != sourceIdentity)
            continue;
        const bool isThere = isAmong(planned, copy.source);
        if (copy.state == goneFromSource && isThere)
            back.append(copy);
        else if (copy.state != goneFromSource && !isThere && isAll)
            gone.append(copy);
    }
    const QJsonObject told = toObject(now);
    if (told == toObject(*before) && gone.isEmpty() && back.isEmpty())
        return QList<TableId>();

    Status done = database.execute(QStringLiteral("BEGIN IMMEDIATE"));
    if (!done)
        return done.error();
    done = metadata.setRemark(
        remark,
        told.isEmpty() ? QString()
                       : QString::fromUtf8(QJsonDocument(told).toJson(QJsonDocument::Compact)));
    QList<TableId> names;
    for (const CopiedTable &copy : std::as_const(gone)) {
        names.append(copy.source);
        if (done)
            done = setState(database, copy.name, goneFromSource);
    }
    for (const CopiedTable &copy : std::as_const(back)) {
        if (done)
            done = setState(database, copy.name, QStringLiteral("done"));
    }
    if (done)
        done = database.execute(QStringLiteral("COMMIT"));
    if (!done) {
        static_cast<void>(database.execute(QStringLiteral("ROLLBACK")));
        return done.error();
    }
    return names;
}

} // namespace tributary
