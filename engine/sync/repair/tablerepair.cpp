// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/repair/tablerepair.h"

#include "engine/core/sqlquote.h"
#include "engine/source/catalogue.h"
#include "engine/source/logtables.h"
#include "engine/sync/log/logplan.h"
#include "engine/sync/planner.h"
#include "engine/sync/repair/repairjudge.h"
#include "engine/sync/snapshotcopier.h"
#include "engine/sync/tablecheck.h"
#include "engine/sync/verify/destinationfile.h"

#include <QCoreApplication>

#include <algorithm>

namespace tributary {

namespace {

/// After these nothing more can be done, for whatever table.
bool endsRepair(const Error &error)
{
    using enum ErrorKind;
    static constexpr ErrorKind kinds[] = {
        Interrupted,         ConnectionLost,        ServerTerminated,
        ServerStopping,      ServerStarting,        Pooler,
        DestinationFolder,   DestinationPermission, DestinationFull,
        DestinationLocked,   DestinationCorrupt,    DestinationNotDatabase,
        DestinationNewer,    DestinationMoved,      DestinationMissing,
        DestinationStrayLog,
    };
    return std::ranges::find(kinds, error.kind) != std::end(kinds);
}

const FollowedTable *followedOf(const std::optional<LogState> &log, quint32 oid)
{
    if (!log)
        return nullptr;
    const auto found = std::ranges::find_if(
        log->tables, [&](const FollowedTable &table) { return table.source.oid == oid; });
    return found == log->tables.end() ? nullptr : &*found;
}

LogPlugin pluginOf(const LogState &log)
{
    return log.identity.plugin == logPluginName(LogPlugin::Pgoutput) ? LogPlugin::Pgoutput
                                                                     : LogPlugin::Wal2json;
}

} // namespace

/// Passes on how far a copy is.
class TableRepairer::Relay final : public SyncObserver
{
public:
    explicit Relay(VerifyProgress &progress)
        : m_progress(progress)
    { }

    void phaseChanged(RunPhase /*phase*/) override { }

    void planned(const QList<TableProgress> & /*tables*/) override { }

    void tableChanged(qsizetype /*index*/, const TableProgress &table) override
    {
        m_progress.report(table.table, table.rows);
    }

    void logProgressed(const LogProgress & /*log*/) override { }

    void noted(const QString & /*text*/) override { }

private:
    VerifyProgress &m_progress;
};

TableRepairer::TableRepairer(HeldSource &held, const VerifyRequest &request,
                             const VerifyObserver &observer, const std::stop_token &stop)
    : m_held(held)
    , m_request(request)
    , m_observer(observer)
    , m_stop(stop)
    , m_progress(observer)
{ }

TableRepairer::~TableRepairer() = default;

Result<QList<TableRepair>> TableRepairer::repair(const QList<TableVerification> &tables,
                                                 bool wholeOnly)
{
    if (const Status planned = plan(tables); !planned)
        return planned.error();
    for (Item &item : m_items) {
        if (item.result.error)
            continue;
        item.result.reason = whyWhole(item);
        if (wholeOnly && item.result.reason.isEmpty())
            item.result.reason = QCoreApplication::translate(
                "Repair", "repairing its rows did not make it equal");
        item.copies = !item.result.reason.isEmpty();
        if (item.copies)
            continue;
        if (const Status done = repairRows(item); !done)
            return done.error();
    }
    if (const Status copied = copyWhole(); !copied)
        return copied.error();
    QList<TableRepair> results;
    for (const Item &item : std::as_const(m_items)) {
        results.append(item.result);
        tell(item.result);
    }
    return results;
}

void TableRepairer::tell(const TableRepair &result) const
{
    if (m_observer.repaired)
        m_observer.repaired(result);
}

/// What the tables are at the moment that is held, and where they go.
Status TableRepairer::plan(const QList<TableVerification> &tables)
{
    const std::optional<QString> path = sqlitePath(m_request.destination);
    if (!path)
        return makeError(ErrorKind::DestinationUnsupported,
                         {{QStringLiteral("destination"), m_request.destination}});
    {
        const Result<std::unique_ptr<DestinationFile>> file = DestinationFile::open(*path, m_stop);
        if (!file)
            return file.error();
        const Result<QList<RecordedCopy>> copies = loadCopyRecords(**file);
        if (!copies)
            return copies.error();
        m_copies = *copies;
    }
    const Result<Connection *> reader = m_held.reader();
    if (!reader)
        return reader.error();
    m_reader = *reader;
    const Result<QList<TableSchema>> catalogue = loadTables(*m_reader, m_stop);
    if (!catalogue)
        return catalogue.error();
    QStringList names;
    for (const TableVerification &table : tables)
        names.append(quoteQualified(table.table.schema, table.table.name));
    QList<PlannedTable> planned = planTables(*catalogue, names, m_request.source);
    QList<TableSchema> schemas;
    QSet<quint32> followed;
    for (PlannedTable &table : planned) {
        if (followedOf(m_held.log(), table.schema.id.oid) != nullptr) {
            table.followed = true;
            table.schema = withLogKey(table.schema);
            followed.insert(table.schema.id.oid);
        }
        schemas.append(table.schema);
    }
    Result<QList<TablePlan>> plans = m_held.destination()->plan(schemas, followed);
    if (!plans)
        return plans.error();
    for (const TableVerification &table : tables) {
        Item item;
        item.found = table;
        item.result.table = table.table;
        const auto found = std::ranges::find_if(planned, [&](const PlannedTable &each) {
            return each.schema.id.displayName() == table.table.displayName();
        });
        if (found == planned.end())
            continue;
        item.planned = *found;
        item.plan = plans->at(found - planned.begin());
        item.result.error = item.planned.error ? item.planned.error : item.plan.error;
        m_items.append(item);
    }
    return m_held.destination()->beginChanges();
}

QString TableRepairer::whyWhole(const Item &item) const
{
    bool fits = false;
    const TableSchema &schema = item.plan.schema;
    if (const FollowedTable *known = followedOf(m_held.log(), schema.id.oid)) {
        fits = known->name == item.plan.name
            && compareWithSource(*known, schema, pluginOf(*m_held.log())).isNone();
    } else {
        fits = std::ranges::any_of(
            m_copies, [&](const RecordedCopy &copy) { return fitsPlan(copy, item.plan); });
    }
    return whyCopiedWhole(item.found, item.plan, fits);
}

/// Whatever keeps rows from being repaired one by one, the whole table may still be copied.
Status TableRepairer::repairRows(Item &item)
{
    const Status saved = m_reader->execute(QStringLiteral("SAVEPOINT before_repair"), m_stop);
    if (!saved)
        return saved;
    const Status done = tryRows(item);
    if (!done) {
        if (const Status undone = m_held.destination()->rollbackChanges(); !undone)
            return undone;
        if (endsRepair(done.error()) || m_stop.stop_requested())
            return m_stop.stop_requested() ? makeError(ErrorKind::Interrupted) : done.error();
        item.result.written = 0;
        item.result.removed = 0;
        item.result.reason = done.error().message;
        item.copies = true;
    }
    const QString back = done ? QString() : QStringLiteral("ROLLBACK TO SAVEPOINT before_repair; ");
    return m_reader->execute(back + QStringLiteral("RELEASE SAVEPOINT before_repair"), m_stop);
}

Status TableRepairer::tryRows(Item &item)
{
    // A table that was truncated or rewritten after the snapshot reads as empty under it. Not
    // since: then what was compared was all of it.
    if (const Status same = checkTableUnchanged(*m_reader, item.plan.schema, m_stop); !same)
        return same;
    const bool checkUtf8 = m_held.session().checkUtf8();
    RowFetcher fetcher(*m_reader, checkUtf8);
    const TableId table = item.found.table;
    const Result<RowRepair::Counts> counts = RowRepair(fetcher, *m_held.destination(), m_stop)
                                                 .repair(item.plan, item.found.first,
                                                         m_held.heldAt(), checkUtf8,
                                                         [&](qint64 rows) {
                                                             m_progress.report(table, rows);
                                                         });
    if (!counts)
        return counts.error();
    // What the copy's notes say may be of before somebody changed it.
    const Status noted = m_held.destination()->noteRowCount(item.plan, item.found.sourceRows);
    if (!noted)
        return noted;
    const Checkpoint checkpoint = m_held.log() ? m_held.log()->checkpoint : Checkpoint();
    if (const Status committed = m_held.destination()->commitChanges(checkpoint, {}); !committed)
        return committed;
    item.result.method = RepairMethod::Rows;
    item.result.written = counts->written;
    item.result.removed = counts->removed;
    return Done{};
}

Status TableRepairer::copyWhole()
{
    QList<qsizetype> items;
    QList<PlannedTable> planned;
    QList<TablePlan> plans;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (!m_items[i].copies)
            continue;
        items.append(i);
        planned.append(m_items[i].planned);
        plans.append(m_items[i].plan);
    }
    if (items.isEmpty())
        return Done{};
    Relay relay(m_progress);
    RunTables tables(relay);
    tables.set(planned, plans);
    const SnapshotAccess access{.snapshot = m_held.snapshot(),
                                .checkUtf8 = m_held.session().checkUtf8()};
    SnapshotCopier copier(m_held.session(), *m_reader, access, *m_held.destination(), tables);
    if (const Status copied = copier.copyWaiting(m_stop); !copied)
        return copied;
    if (m_stop.stop_requested())
        return makeError(ErrorKind::Interrupted);
    return publish(tables, items);
}

Status TableRepairer::publish(const RunTables &copied, const QList<qsizetype> &items)
{
    std::optional<LogState> log = m_held.log();
    SnapshotFilter filter;
    if (log) {
        const Result<SnapshotFilter> found = filterOfSnapshot();
        if (!found)
            return found.error();
        filter = *found;
    }
    bool any = false;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const TableProgress &progress = copied.progress().at(i);
        Item &item = m_items[items[i]];
        item.result.error = progress.error;
        if (progress.state != TableState::Copied)
            continue;
        any = true;
        item.result.method = RepairMethod::Copy;
        item.result.written = progress.rows;
        const TablePlan &plan = copied.plan(i);
        for (qsizetype at = 0; log && at < log->tables.size(); ++at) {
            if (log->tables[at].source.oid == plan.schema.id.oid)
                log->tables[at] = followedTable(plan.schema, plan.name, plan.columnNames, filter,
                                                nullptr);
        }
    }
    return any ? m_held.destination()->publish(log ? &*log : nullptr) : Status(Done{});
}

/// Of changes up to the position, a new copy has all; the checkpoint may be before it.
Result<SnapshotFilter> TableRepairer::filterOfSnapshot()
{
    const bool hasXid8 = m_reader->serverVersion() >= 130000;
    const Result<QueryResult> snapshot = m_reader->query(
        hasXid8 ? QStringLiteral("SELECT pg_catalog.pg_current_snapshot()")
                : QStringLiteral("SELECT pg_catalog.txid_current_snapshot()"),
        m_stop);
    if (!snapshot)
        return snapshot.error();
    return SnapshotFilter{.snapshot = snapshot->bytes(0, 0).toByteArray(),
                          .fence = m_held.position()};
}

} // namespace tributary
