// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/logprerequisites.h"

#include "engine/core/sqlquote.h"
#include "engine/postgres/replicationslot.h"
#include "engine/source/versionedsql.h"
#include "engine/source/versionfaults.h"

#include <QRandomGenerator>

#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace tributary {

namespace {

constexpr qint64 megabyte = 1024 * 1024;

/// Columns of resources/sql/logprerequisites.sql.
enum Column {
    WalLevelPending,
    RdsReplication,
    MayCreatePublication,
    PublicationOwned,
    MaxSlots,
    Senders,
    MaxSenders,
    KeptMegabytes,
    IdleSeconds,
    Prepared,
    SynchronousNames,
    Address,
};

/// The wish with what it leaves open: the same choice as a run makes.
void complete(const LogWish &wish, const QString &database, int serverVersion,
              LogPrerequisites &facts)
{
    const auto orDefault = [&database](const QString &name) {
        return name.isEmpty() ? defaultSlotName(database) : name;
    };
    facts.slotName = orDefault(wish.slot);
    facts.publicationName = orDefault(wish.publication);
    facts.pluginName = wish.plugin;
    const SlotFacts *slot = facts.slot();
    const QString pgoutput = logPluginName(LogPlugin::Pgoutput);
    const QString wal2json = logPluginName(LogPlugin::Wal2json);
    if (facts.pluginName.isEmpty() && slot != nullptr
        && (slot->plugin == pgoutput || slot->plugin == wal2json))
        facts.pluginName = slot->plugin;
    if (facts.pluginName.isEmpty())
        facts.pluginName = serverVersion >= 100000 ? pgoutput : wal2json;
}

Status loadRow(Connection &connection, LogPrerequisites &facts, const std::stop_token &stop)
{
    const Result<QueryResult> row = connection.query(
        versionedSql(QStringLiteral("logprerequisites"), connection.serverVersion()),
        {facts.publicationName.toUtf8()}, stop);
    if (!row)
        return row.error();
    facts.walLevelPending = row->boolean(0, WalLevelPending);
    facts.rdsReplication = row->boolean(0, RdsReplication);
    facts.mayCreatePublication = row->boolean(0, MayCreatePublication);
    facts.publicationOwned = row->boolean(0, PublicationOwned);
    facts.maxSlots = static_cast<int>(row->integer(0, MaxSlots));
    facts.senders = static_cast<int>(row->integer(0, Senders));
    facts.maxSenders = static_cast<int>(row->integer(0, MaxSenders));
    facts.keptLogLimitKnown = canLimitKeptLog(connection.serverVersion());
    if (const qint64 kept = row->integer(0, KeptMegabytes); facts.keptLogLimitKnown && kept >= 0)
        facts.keptLogLimitBytes = kept * megabyte;
    facts.idleSlotTimeoutSeconds = row->integer(0, IdleSeconds);
    facts.preparedTransactions = static_cast<int>(row->integer(0, Prepared));
    facts.synchronousStandbyNames = row->text(0, SynchronousNames);
    facts.applicationAddress = row->text(0, Address);
    return Done{};
}

Status loadRights(Connection &connection, LogPrerequisites &facts, const std::stop_token &stop)
{
    const Result<QueryResult> rows = connection.query(
        versionedSql(QStringLiteral("tablerights"), connection.serverVersion()), stop);
    if (!rows)
        return rows.error();
    for (int i = 0; i < rows->rowCount(); ++i) {
        const bool isSchema = rows->text(i, 0) == u"s";
        const bool writable = rows->boolean(i, 4);
        if (isSchema && writable)
            facts.writableSchemas.append(rows->text(i, 2));
        if (isSchema && writable && rows->boolean(i, 6))
            facts.openSchemas.append(rows->text(i, 2));
        if (isSchema)
            continue;
        const TableId id{.oid = static_cast<quint32>(rows->integer(i, 1)),
                         .schema = rows->text(i, 2),
                         .name = rows->text(i, 3)};
        if (writable)
            facts.writableTables.append(id);
        if (rows->boolean(i, 5))
            facts.ownedTables.insert(id.oid);
    }
    return Done{};
}

Status loadWriters(Connection &connection, LogPrerequisites &facts, const std::stop_token &stop)
{
    const Result<QueryResult> rows = connection.query(
        versionedSql(QStringLiteral("writers"), connection.serverVersion()), stop);
    if (!rows)
        return rows.error();
    for (int i = 0; i < rows->rowCount(); ++i) {
        WritingSession writer{.pid = rows->integer(i, 0), .since = {}};
        if (!rows->isNull(i, 1))
            writer.since = QDateTime::fromMSecsSinceEpoch(rows->integer(i, 1), Qt::UTC);
        facts.writers.append(writer);
    }
    return Done{};
}

Status loadLaterTables(Connection &connection, LogPrerequisites &facts, const std::stop_token &stop)
{
    const Result<QueryResult> rows = connection.query(
        versionedSql(QStringLiteral("latertables"), connection.serverVersion()), stop);
    if (!rows)
        return rows.error();
    for (int i = 0; i < rows->rowCount(); ++i)
        facts.laterTables.append({.owner = rows->text(i, 0), .schema = rows->text(i, 1)});
    return Done{};
}

/// Only pg_monitor and whom it was granted to may look. Asked beforehand, because a refusal would
/// be in the server's log as an error.
Status loadLogOnDisk(Connection &connection, LogPrerequisites &facts, const std::stop_token &stop)
{
    if (connection.serverVersion() < 100000)
        return Done{};
    const Result<QueryResult> may = connection.query(
        QStringLiteral("SELECT pg_catalog.has_function_privilege('pg_catalog.pg_ls_waldir()', "
                       "'EXECUTE')"),
        stop);
    if (!may)
        return may.error();
    if (!may->boolean(0, 0))
        return Done{};
    const Result<QueryResult> row = connection.query(
        QStringLiteral("SELECT sum(size)::bigint, (SELECT sum(setting::bigint) * 1024 * 1024 "
                       "FROM pg_catalog.pg_settings "
                       "WHERE name IN ('max_wal_size', 'wal_keep_size')) " // both in megabytes
                       "FROM pg_catalog.pg_ls_waldir()"),
        stop);
    if (row)
        facts.logOnDisk = LogOnDisk{.bytes = row->integer(0, 0), .usualBytes = row->integer(0, 1)};
    else if (row.error().sqlState.isEmpty()) // else a provider's refusal, which is no news
        return row.error();
    return Done{};
}

/// A name that no other program's slot has, should two checks run at once.
QString trialSlotName()
{
    return QStringLiteral("tributary_check_%1").arg(QRandomGenerator::global()->generate64());
}

struct LogPlace
{
    Lsn inserted;
    qint64 milliseconds = 0; ///< of the server's clock
};

Result<LogPlace> logPlace(Connection &connection, const std::stop_token &stop)
{
    const Result<QueryResult> row = connection.query(
        forServerVersion(
            QStringLiteral("SELECT pg_catalog.pg_is_in_recovery(),\n"
                           "CASE WHEN pg_catalog.pg_is_in_recovery() THEN NULL ELSE\n"
                           "pg_catalog.pg_current_wal_insert_lsn() --@from 100000\n"
                           "pg_catalog.pg_current_xlog_insert_location() --@below 100000\n"
                           "END, (extract(epoch FROM pg_catalog.clock_timestamp()) * "
                           "1000)::bigint"),
            connection.serverVersion()),
        stop);
    if (!row)
        return row.error();
    if (row->boolean(0, 0))
        return makeError(ErrorKind::StandbySource);
    return LogPlace{.inserted = Lsn::parse(row->bytes(0, 1)).value_or(Lsn()),
                    .milliseconds = row->integer(0, 2)};
}

/// False when @p stop came first.
bool sleepFor(std::chrono::milliseconds duration, const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any wake;
    std::unique_lock lock(mutex);
    wake.wait_for(lock, stop, duration, [] { return false; });
    return !stop.stop_requested();
}

} // namespace

const SlotFacts *LogPrerequisites::slot() const
{
    const auto found = std::ranges::find(slots, slotName, &SlotFacts::name);
    return found == slots.end() ? nullptr : &*found;
}

Result<LogPrerequisites> loadLogPrerequisites(Connection &connection, const LogWish &wish,
                                              const QString &database, const std::stop_token &stop)
{
    LogPrerequisites facts;
    const Result<LogFacts> log = loadLogFacts(connection, stop);
    if (!log)
        return log.error();
    facts.log = *log;
    Result<QList<SlotFacts>> found = loadSlots(connection, stop);
    if (!found)
        return found.error();
    facts.slots = *found;
    complete(wish, database, connection.serverVersion(), facts);
    for (const auto load :
         {&loadRow, &loadRights, &loadWriters, &loadLaterTables, &loadLogOnDisk}) {
        if (const Status loaded = load(connection, facts, stop); !loaded)
            return loaded.error();
    }
    if (facts.usesPublication() && connection.serverVersion() >= 100000) {
        const Result<std::optional<PublicationFacts>> publication = loadPublication(
            connection, facts.publicationName, stop);
        if (!publication)
            return publication.error();
        facts.publication = *publication;
    }
    return facts;
}

void tryReplication(LogPrerequisites &facts, const ConnectionOptions &options,
                    std::chrono::milliseconds patience, const std::stop_token &stop)
{
    ConnectionOptions replicating = options;
    replicating.replication = true;
    facts.replicationTried = true;
    Result<Connection> connection = Connection::open(replicating, stop);
    if (!connection) {
        facts.replicationError = connection.error();
        return;
    }
    if (const Result<SystemIdentity> identity = identifySystem(*connection, stop); !identity) {
        facts.replicationError = identity.error();
        return;
    }
    // Without temporary slots one that stays would have to be made.
    if (connection->serverVersion() < 100000 || facts.log.walLevel != u"logical"
        || facts.log.inRecovery)
        return;
    facts.pluginTried = true;
    const QString name = trialSlotName();
    const Result<CreatedSlot> made = createTemporarySlot(
        *connection, name, facts.pluginName, std::chrono::steady_clock::now() + patience, stop);
    if (!made)
        facts.pluginError = made.error();
    else // it would go with the connection, but a moment later
        static_cast<void>(
            connection->queryUntil(QStringLiteral("DROP_REPLICATION_SLOT ") + quoteIdentifier(name),
                                   std::chrono::steady_clock::now() + std::chrono::seconds(2), {}));
}

Result<double> measureLogRate(Connection &connection, std::chrono::milliseconds duration,
                              const std::stop_token &stop)
{
    const Result<LogPlace> before = logPlace(connection, stop);
    if (!before)
        return before.error();
    if (!sleepFor(duration, stop))
        return makeError(ErrorKind::Interrupted);
    const Result<LogPlace> after = logPlace(connection, stop);
    if (!after)
        return after.error();
    const qint64 took = std::max<qint64>(after->milliseconds - before->milliseconds, 1);
    const auto written = static_cast<double>(after->inserted.value - before->inserted.value);
    return written * 1000 / static_cast<double>(took);
}

} // namespace tributary
