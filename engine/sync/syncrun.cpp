// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/syncrun.h"

#include "engine/core/errorcatalogue.h"
#include "engine/source/catalogue.h"
#include "engine/source/providers.h"
#include "engine/sync/batchqueue.h"

#include <QCoreApplication>

#include <algorithm>
#include <thread>

namespace tributary {

namespace {

/// Row data on its way from the reader to the writer.
constexpr qsizetype queueBytes = 8 << 20;

QString translated(const char *text)
{
    return QCoreApplication::translate("SyncRun", text);
}

/// Failures that concern one table; the others can go on.
bool concernsTable(ErrorKind kind)
{
    using enum ErrorKind;
    static constexpr ErrorKind kinds[] = {
        TablePermission,   SchemaPermission,       TableNotFound,
        RowSecurity,       TableChanged,           TableUnreadable,
        StandbyConflict,   SnapshotTooOld,         LockTimeout,
        ServerCancelled,   ServerOutOfMemory,      FieldTooLarge,
        ProtocolViolation, RowCountMismatch,       ValueTooLarge,
        TooManyColumns,    DestinationOtherSource, DestinationTableForeign,
    };
    return std::ranges::find(kinds, kind) != std::end(kinds);
}

bool isLostConnection(ErrorKind kind)
{
    return kind == ErrorKind::ConnectionLost || kind == ErrorKind::ServerTerminated;
}

} // namespace

SyncRun::SyncRun(const SyncRequest &request, Destination &destination, SyncObserver &observer)
    : m_request(request)
    , m_destination(destination)
    , m_observer(observer)
{ }

SyncReport SyncRun::run(const std::stop_token &stop)
{
    m_stop = stop;
    m_startedAt = QDateTime::currentDateTimeUtc();
    const auto phases = [this]() -> Status {
        if (const Status prepared = prepare(); !prepared)
            return prepared;
        if (const Status copied = copyTables(); !copied)
            return copied;
        return publish();
    };
    const Status status = phases();
    // A pooler gives the server's session to the next client only when no transaction is left open.
    if (m_holder && !m_stop.stop_requested())
        m_holder->rollback();
    return report(status);
}

Result<Connection> SyncRun::openConnection(const QString &purpose)
{
    ConnectionOptions options;
    options.info = m_request.source;
    options.password = m_request.password;
    options.passFile = m_request.passFile;
    options.applicationName = QStringLiteral("tributary/") + purpose;
    return Connection::open(options, m_stop);
}

Status SyncRun::prepare()
{
    m_observer.phaseChanged(RunPhase::Connecting);
    if (const Status connected = connect(); !connected)
        return connected;
    m_observer.phaseChanged(RunPhase::ReadingCatalogue);
    if (const Status taken = takeSnapshot(); !taken)
        return taken;
    return plan();
}

Status SyncRun::connect()
{
    Result<Connection> holder = openConnection(QStringLiteral("snapshot"));
    if (!holder)
        return holder.error();
    m_holder = std::move(*holder);
    const Result<ServerFacts> facts = loadServerFacts(*m_holder);
    if (!facts)
        return facts.error();
    m_facts = *facts;
    const QString product = otherProduct(m_facts.versionText);
    if (!product.isEmpty())
        return makeError(ErrorKind::OtherProduct, {{QStringLiteral("product"), product}});
    if (m_facts.versionNumber < 90400)
        return makeError(ErrorKind::VersionTooOld, {{QStringLiteral("version"), m_facts.version}});
    m_access.checkUtf8 = m_facts.serverEncoding == u"SQL_ASCII";
    if (m_access.checkUtf8)
        m_notes.append(makeError(ErrorKind::ServerEncoding,
                                 {{QStringLiteral("encoding"), m_facts.serverEncoding}})
                           .message);
    if (!m_facts.encrypted && !m_request.source.isLocal())
        m_notes.append(translated("The connection is not encrypted."));
    return Done{};
}

Status SyncRun::takeSnapshot()
{
    if (const Status begun = m_holder->beginReadOnly({}, m_stop); !begun)
        return begun;
    // Behind a pooler a second session may wait for the first for ever; there, and where no
    // snapshot can be exported (a standby before version 10), everything is read in the holder's
    // own transaction.
    Result<QueryResult> exported = m_holder->isBehindPooler()
        ? Result<QueryResult>(makeError(ErrorKind::Pooler))
        : m_holder->query(QStringLiteral("SELECT pg_catalog.pg_export_snapshot()"), m_stop);
    if (exported) {
        m_access.snapshot = exported->text(0, 0);
    } else if (exported.error().kind == ErrorKind::Interrupted
               || isLostConnection(exported.error().kind)) {
        return exported.error();
    } else if (exported.error().kind != ErrorKind::Pooler) {
        m_holder->rollback();
        if (const Status begun = m_holder->beginReadOnly({}, m_stop); !begun)
            return begun;
    }
    const Result<QueryResult> now = m_holder->query(
        QStringLiteral("SELECT (extract(epoch FROM pg_catalog.now()) * 1000)::bigint"), m_stop);
    if (!now)
        return now.error();
    m_snapshotAt = QDateTime::fromMSecsSinceEpoch(now->integer(0, 0), Qt::UTC);
    return Done{};
}

Status SyncRun::plan()
{
    const Result<QList<TableSchema>> catalogue = loadTables(*m_holder, m_stop);
    if (!catalogue)
        return catalogue.error();
    const QList<PlannedTable> planned = planTables(*catalogue, m_request.tables, m_request.source);
    if (std::ranges::all_of(planned, &PlannedTable::skipped))
        return makeError(ErrorKind::NothingToSync,
                         {{QStringLiteral("database"), m_facts.database},
                          {QStringLiteral("user"), m_facts.user}});

    const ConnInfo &info = m_holder->info();
    const Status opened = m_destination.open(
        {.identity = m_facts.identity(info.host + u':' + info.port),
         .description = QStringLiteral("%1 on %2:%3").arg(m_facts.database, info.host, info.port),
         .snapshotAt = m_snapshotAt},
        m_stop);
    if (!opened)
        return opened;
    QList<TableSchema> schemas;
    for (const PlannedTable &table : planned)
        schemas.append(table.schema);
    Result<QList<TablePlan>> plans = m_destination.plan(schemas, {});
    if (!plans)
        return plans.error();
    m_plans = std::move(*plans);
    for (qsizetype i = 0; i < planned.size(); ++i) {
        const PlannedTable &table = planned[i];
        TablePlan &target = m_plans[i];
        target.notes = table.notes + target.notes;
        TableProgress progress{.table = table.schema.id,
                               .destinationName = target.name,
                               .estimatedRows = table.schema.estimatedRows,
                               .notes = target.notes};
        if (table.skipped) {
            progress.state = TableState::Skipped;
        } else if (table.error || target.error) {
            progress.state = TableState::Failed;
            progress.error = table.error ? table.error : target.error;
        }
        m_tables.append(progress);
    }
    m_observer.planned(m_tables);
    return Done{};
}

Status SyncRun::copyTables()
{
    m_observer.phaseChanged(RunPhase::Copying);
    for (qsizetype i = 0; i < m_tables.size(); ++i) {
        if (m_tables[i].state != TableState::Waiting)
            continue;
        if (const Status copied = copyTable(i); !copied)
            return copied;
    }
    return Done{};
}

Status SyncRun::copyTable(qsizetype index)
{
    // The snapshot lives as long as its holder: a reader that was cut off can be replaced, once a
    // table.
    for (int attempt = 1;; ++attempt) {
        if (!m_access.snapshot.isEmpty() && !m_reader) {
            if (const Status opened = openReader(); !opened)
                return opened;
        }
        const Status copied = copyRows(index);
        if (copied) {
            setState(index, TableState::Copied);
            return Done{};
        }
        const Error &error = copied.error();
        if (m_stop.stop_requested())
            return makeError(ErrorKind::Interrupted);
        const bool again = isLostConnection(error.kind) && m_reader && attempt == 1;
        const Status abandoned = m_destination.abandonTable();
        if (!again && !concernsTable(error.kind))
            return causeOf(error); // not what giving up the table then says as well
        if (!abandoned)
            return abandoned;
        if (again) {
            m_reader.reset();
            continue;
        }
        failTable(index, error);
        return Done{};
    }
}

/// A second session beside the one that holds the snapshot; where the login may have only one, the
/// holder reads by itself.
Status SyncRun::openReader()
{
    Result<Connection> reader = openConnection(QStringLiteral("copy"));
    if (reader) {
        m_reader = std::move(*reader);
    } else if (reader.error().kind == ErrorKind::TooManyConnections) {
        m_access.snapshot.clear();
        m_notes.append(translated("The server gave one connection only: all tables are read in one "
                                  "transaction."));
    } else {
        return reader.error();
    }
    return Done{};
}

/// A snapshot that cannot be imported went with its holder, which knows why.
Error SyncRun::causeOf(const Error &error)
{
    if (error.kind != ErrorKind::ServerError || m_access.snapshot.isEmpty())
        return error;
    const Status holder = m_holder->execute(QStringLiteral("SELECT 1"), m_stop);
    return holder ? error : holder.error();
}

Status SyncRun::copyRows(qsizetype index)
{
    const TablePlan &plan = m_plans[index];
    TableProgress &progress = m_tables[index];
    progress.rows = 0;
    setState(index, TableState::Copying);
    const Result<DestinationCapabilities> capabilities = m_destination.prepareTable(plan);
    if (!capabilities)
        return capabilities.error();

    BatchQueue queue(queueBytes);
    TableReader reader(m_reader ? *m_reader : *m_holder, m_access, plan.schema, queue);
    reader.setRowMultiple(capabilities->rowsPerStatement);
    std::optional<Result<qint64>> readRows;
    std::stop_source readerStop;
    const std::stop_callback relay(m_stop, [&readerStop] { readerStop.request_stop(); });
    std::thread thread([&] { readRows = reader.run(readerStop.get_token()); });

    Status written = Done{};
    const qint64 bytesBefore = progress.bytes;
    while (std::optional<RowBatch> batch = queue.pop(m_stop)) {
        written = m_destination.writeRows(*batch);
        if (!written)
            break;
        progress.rows += batch->rowCount();
        progress.bytes = bytesBefore + reader.bytes();
        queue.giveBack(std::move(*batch));
        m_observer.tableChanged(index, progress);
    }
    if (!written)
        queue.abandon();
    thread.join();
    progress.bytes = bytesBefore + reader.bytes();
    if (m_stop.stop_requested())
        return makeError(ErrorKind::Interrupted);
    if (!written)
        return written;
    if (!*readRows)
        return readRows->error();
    if (**readRows != m_destination.writtenRows())
        return makeError(
            ErrorKind::RowCountMismatch,
            {{QStringLiteral("table"), progress.table.displayName()},
             {QStringLiteral("sent"), QString::number(**readRows)},
             {QStringLiteral("written"), QString::number(m_destination.writtenRows())}});
    return m_destination.finishTable();
}

Status SyncRun::publish()
{
    const auto isCopied = [](const TableProgress &table) {
        return table.state == TableState::Copied;
    };
    if (std::ranges::none_of(m_tables, isCopied))
        return Done{};
    if (m_stop.stop_requested())
        return makeError(ErrorKind::Interrupted);
    m_observer.phaseChanged(RunPhase::Publishing);
    if (const Status published = m_destination.publish(nullptr); !published)
        return published;
    for (qsizetype i = 0; i < m_tables.size(); ++i) {
        if (isCopied(m_tables[i]))
            setState(i, TableState::Done);
    }
    return Done{};
}

void SyncRun::setState(qsizetype index, TableState state)
{
    m_tables[index].state = state;
    m_observer.tableChanged(index, m_tables[index]);
}

void SyncRun::failTable(qsizetype index, const Error &error)
{
    m_tables[index].error = error;
    setState(index, TableState::Failed);
}

SyncReport SyncRun::report(const Status &status)
{
    SyncReport report;
    report.startedAt = m_startedAt;
    report.finishedAt = QDateTime::currentDateTimeUtc();
    report.tables = m_tables;
    report.notes = m_notes;
    report.destinationPath = m_destination.displayName();
    const Error *firstFailure = nullptr;
    bool sameExit = true;
    bool anyDone = false;
    for (const TableProgress &table : std::as_const(m_tables)) {
        report.bytes += table.bytes;
        if (table.state == TableState::Done) {
            report.rows += table.rows;
            anyDone = true;
        } else if (table.state == TableState::Failed) {
            if (firstFailure == nullptr)
                firstFailure = &*table.error;
            sameExit = sameExit && table.error->exitCode() == firstFailure->exitCode();
        }
    }
    if (!status) {
        report.outcome = SyncReport::Outcome::Failed;
        report.error = status.error();
    } else if (firstFailure != nullptr) {
        report.outcome = anyDone ? SyncReport::Outcome::Partial : SyncReport::Outcome::Failed;
        if (!anyDone && sameExit)
            report.error = *firstFailure;
    }
    m_observer.phaseChanged(RunPhase::Finished);
    return report;
}

} // namespace tributary
