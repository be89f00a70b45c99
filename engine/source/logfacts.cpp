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

Lsn lsnOf(const QueryResult &row, int column)
{
    return Lsn::parse(row.bytes(0, column)).value_or(Lsn{});
}

std::optional<qint64> bytesOf(const QueryResult &row, int column)
{
    if (row.isNull(0, column))
        return {};
    return row.integer(0, column);
}

/// Of the name of a file of the log: eight hexadecimal digits of it.
quint32 timelineOf(const QString &walFile)
{
    return walFile.left(8).toUInt(nullptr, 16);
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
                    .flushed = lsnOf(*row, 2),
                    .now = QDateTime::fromMSecsSinceEpoch(row->integer(0, 3), Qt::UTC),
                    .mayReplicate = row->boolean(0, 5),
                    .timeline = timelineOf(row->text(0, 4))};
}

Result<std::optional<SlotFacts>> loadSlot(Connection &connection, const QString &name,
                                          const std::stop_token &stop)
{
    const Result<QueryResult> row = connection.query(
        versionedSql(QStringLiteral("slot"), connection.serverVersion()), {name.toUtf8()}, stop);
    if (!row)
        return row.error();
    if (row->rowCount() == 0)
        return std::optional<SlotFacts>();
    return std::optional(SlotFacts{.name = row->text(0, 0),
                                   .plugin = row->text(0, 1),
                                   .logical = row->text(0, 2) == u"logical",
                                   .database = row->text(0, 3),
                                   .databaseOid = static_cast<quint32>(row->integer(0, 4)),
                                   .active = row->boolean(0, 5),
                                   .activePid = row->integer(0, 6),
                                   .restart = lsnOf(*row, 7),
                                   .confirmed = lsnOf(*row, 8),
                                   .temporary = row->boolean(0, 9),
                                   .walStatus = row->text(0, 10),
                                   .safeWalBytes = bytesOf(*row, 11),
                                   .invalidationReason = row->text(0, 12),
                                   .waitingBytes = bytesOf(*row, 13),
                                   .keptBytes = bytesOf(*row, 14)});
}

Status dropSlot(Connection &connection, const QString &name, const std::stop_token &stop)
{
    const Result<QueryResult> dropped = connection.query(
        QStringLiteral("SELECT pg_catalog.pg_drop_replication_slot($1)"), {name.toUtf8()}, stop);
    return dropped ? Status(Done{}) : Status(dropped.error());
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

bool isSlotName(const QString &name)
{
    return !name.isEmpty() && name.size() <= longestName
        && std::ranges::all_of(name, isSlotCharacter);
}

} // namespace tributary
