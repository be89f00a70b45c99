// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/logfacts.h"

#include "engine/postgres/connection.h"
#include "engine/source/versionedsql.h"

#include <algorithm>

namespace tributary {

namespace {

constexpr qsizetype longestName = 63; // NAMEDATALEN - 1

bool isSlotCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_';
}

Lsn lsnOf(const QueryResult &rows, int row, int column)
{
    return Lsn::parse(rows.bytes(row, column)).value_or(Lsn{});
}

std::optional<qint64> bytesOf(const QueryResult &rows, int row, int column)
{
    if (rows.isNull(row, column))
        return {};
    return rows.integer(row, column);
}

/// Of the name of a file of the log: eight hexadecimal digits of it.
quint32 timelineOf(const QString &walFile)
{
    return walFile.left(8).toUInt(nullptr, 16);
}

SlotFacts slotOf(const QueryResult &rows, int row)
{
    return {.name = rows.text(row, 0),
            .plugin = rows.text(row, 1),
            .logical = rows.text(row, 2) == u"logical",
            .database = rows.text(row, 3),
            .databaseOid = static_cast<quint32>(rows.integer(row, 4)),
            .active = rows.boolean(row, 5),
            .activePid = rows.integer(row, 6),
            .restart = lsnOf(rows, row, 7),
            .confirmed = lsnOf(rows, row, 8),
            .temporary = rows.boolean(row, 9),
            .walStatus = rows.text(row, 10),
            .safeWalBytes = bytesOf(rows, row, 11),
            .invalidationReason = rows.text(row, 12),
            .waitingBytes = bytesOf(rows, row, 13),
            .keptBytes = bytesOf(rows, row, 14)};
}

/// @p name null: all.
Result<QList<SlotFacts>> querySlots(Connection &connection, const QByteArray &name,
                                    const std::stop_token &stop)
{
    const Result<QueryResult> rows = connection.query(
        versionedSql(QStringLiteral("slot"), connection.serverVersion()), {name}, stop);
    if (!rows)
        return rows.error();
    QList<SlotFacts> found;
    for (int row = 0; row < rows->rowCount(); ++row)
        found.append(slotOf(*rows, row));
    return found;
}

} // namespace

Result<LogFacts> loadLogFacts(Connection &connection, const std::stop_token &stop)
{
    const Result<QueryResult> row = connection.query(
        versionedSql(QStringLiteral("logfacts"), connection.serverVersion()), stop);
    if (!row)
        return row.error();
    return LogFacts{.walLevel = row->text(0, 0),
                    .inRecovery = row->boolean(0, 1),
                    .flushed = lsnOf(*row, 0, 2),
                    .now = QDateTime::fromMSecsSinceEpoch(row->integer(0, 3), Qt::UTC),
                    .mayReplicate = row->boolean(0, 5),
                    .timeline = timelineOf(row->text(0, 4))};
}

Result<std::optional<SlotFacts>> loadSlot(Connection &connection, const QString &name,
                                          const std::stop_token &stop)
{
    if (name.isEmpty())
        return std::optional<SlotFacts>();
    const Result<QList<SlotFacts>> found = querySlots(connection, name.toUtf8(), stop);
    if (!found)
        return found.error();
    return found->isEmpty() ? std::optional<SlotFacts>() : found->first();
}

Result<QList<SlotFacts>> loadSlots(Connection &connection, const std::stop_token &stop)
{
    return querySlots(connection, {}, stop);
}

Status dropSlot(Connection &connection, const QString &name, const std::stop_token &stop)
{
    const Result<QueryResult> dropped = connection.query(
        QStringLiteral("SELECT pg_catalog.pg_drop_replication_slot($1)"), {name.toUtf8()}, stop);
    return dropped ? Status(Done{}) : Status(dropped.error());
}

bool isWithoutSender(const Error &error)
{
    using enum ErrorKind;
    return error.kind == SendersFull || error.kind == NoHbaEntry || error.kind == HbaReject
        || error.kind == TooManyConnections;
}

bool mayBeTakenForStandby(const QString &synchronousStandbyNames)
{
    // "*" takes every WAL sender for a standby, also one that sends changes.
    return synchronousStandbyNames.contains(u'*') || synchronousStandbyNames.contains(u"tributary");
}

Result<QString> loadSynchronousStandbyNames(Connection &connection, const std::stop_token &stop)
{
    const Result<QueryResult> row = connection.query(
        QStringLiteral("SELECT pg_catalog.current_setting('synchronous_standby_names')"), stop);
    if (!row)
        return row.error();
    return row->text(0, 0);
}

QString defaultSlotName(const QString &database)
{
    QString name = QStringLiteral("tributary_") + database.toLower();
    for (QChar &c : name) {
        if (!isSlotCharacter(c))
            c = u'_';
    }
    return name.left(longestName);
}

QString freeSlotName(const QString &name, const QStringList &taken)
{
    QString free = name;
    for (int number = 2; taken.contains(free); ++number) {
        const QString suffix = QStringLiteral("_%1").arg(number);
        free = name.left(longestName - suffix.size()) + suffix;
    }
    return free;
}

bool isSlotName(const QString &name)
{
    return !name.isEmpty() && name.size() <= longestName
        && std::ranges::all_of(name, isSlotCharacter);
}

} // namespace tributary
