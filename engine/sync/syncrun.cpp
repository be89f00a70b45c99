// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/syncrun.h"

#include "engine/sync/lefttables.h"
#include "engine/sync/patientcatalogue.h"
#include "engine/sync/planner.h"
#include "engine/sync/snapshotcopier.h"
#include "engine/sync/spacecheck.h"

#include <algorithm>

namespace tributary {

namespace {

bool isLostConnection(ErrorKind kind)
{
    return kind == ErrorKind::ConnectionLost || kind == ErrorKind::ServerTerminated;
}

} // namespace

SyncRun::SyncRun(const SyncRequest &request, Destination &destination, SyncObserver &observer)
    : m_request(request)
    , m_destination(destination)
    , m_observer(observer)
    , m_tables(observer)
{ }

SyncReport SyncRun::run(const std::stop_token &stop)
{
    m_stop = stop;
    RunSession session(m_request, stop);
    const auto phases = [&]() -> Status {
        if (const Status prepared = prepare(session); !prepared)
            return prepared;
        m_observer.phaseChanged(RunPhase::Copying);
        tellOfDestination(m_destination, m_tables, m_observer);
        SnapshotCopier copier(session, *m_holder, m_access, m_destination, m_tables);
        if (const Status copied = copier.copyWaiting(stop); !copied)
            return copied;
        return publish();
    };
    const Status status = phases();
    if (status)
        noteLeftTables(m_destination, m_tables, m_request, session);
    // A pooler gives the server's session to the next client only when no transaction is left open.
    if (m_holder && !m_stop.stop_requested())
        m_holder->rollback();
    return session.report(status, m_tables, m_destination, m_observer);
}

Status SyncRun::prepare(RunSession &session)
{
    m_observer.phaseChanged(RunPhase::Connecting);
    Result<Connection> holder = session.connect(QStringLiteral("snapshot"));
    if (!holder)
        return holder.error();
    m_holder = std::move(*holder);
    m_access.checkUtf8 = session.checkUtf8();
    m_access.lockPatience = m_request.lockPatience;
    m_observer.phaseChanged(RunPhase::ReadingCatalogue);
    if (const Status taken = takeSnapshot(); !taken)
        return taken;
    return plan(session);
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

Status SyncRun::plan(RunSession &session)
{
    const Result<PatientCatalogue> catalogue = loadTablesPatiently(
        *m_holder, Sizes::Measured, std::min(sizePatience, m_request.lockPatience), m_stop);
    if (!catalogue)
        return catalogue.error();
    if (!catalogue->note.isEmpty())
        session.note(catalogue->note);
    const QList<PlannedTable> planned = planTables(catalogue->tables, m_request.tables,
                                                   m_request.source, m_request.tableMethods);
    for (const QString &note : unusedMethods(catalogue->tables, m_request.tableMethods))
        session.note(note);
    const ServerFacts &facts = session.facts();
    if (const Status some = somethingPlanned(planned, facts.database, facts.user); !some)
        return some;
    const Status opened = m_destination.open(session.destinationSource(m_snapshotAt), m_stop);
    if (!opened)
        return opened;
    QList<TableSchema> schemas;
    for (const PlannedTable &table : planned)
        schemas.append(table.schema);
    Result<QList<TablePlan>> plans = m_destination.plan(schemas, {});
    if (!plans)
        return plans.error();
    m_tables.set(planned, std::move(*plans));
    m_observer.planned(m_tables.progress());
    return Done{};
}

Status SyncRun::publish()
{
    if (!m_tables.hasAny(TableState::Copied))
        return Done{};
    if (m_stop.stop_requested())
        return makeError(ErrorKind::Interrupted);
    m_observer.phaseChanged(RunPhase::Publishing);
    if (const Status published = m_destination.publish(nullptr); !published)
        return published;
    for (const QString &note : m_destination.takeNotes())
        m_observer.noted(note);
    m_tables.setStateOfAll(TableState::Copied, TableState::Done);
    return Done{};
}

} // namespace tributary
