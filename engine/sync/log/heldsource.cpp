// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/log/heldsource.h"

#include "engine/destination/copiedtable.h"
#include "engine/postgres/replicationslot.h"
#include "engine/sync/log/logrun.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace tributary {

namespace {

/// For transactions that write: a slot, temporary or not, waits for them.
constexpr auto slotPatience = std::chrono::seconds(60);

/// Servers before do not know slots that go with their connection.
constexpr int temporarySlots = 100000;

class SilentObserver final : public SyncObserver
{
public:
    void phaseChanged(RunPhase /*phase*/) override { }

    void planned(const QList<TableProgress> & /*tables*/) override { }

    void tableChanged(qsizetype /*index*/, const TableProgress & /*table*/) override { }

    void logProgressed(const LogProgress & /*log*/) override { }

    void noted(const QString & /*text*/) override { }
};

SyncRequest accessOf(const VerifyRequest &request)
{
    SyncRequest access;
    access.source = request.source;
    access.password = request.password;
    access.passFile = request.passFile;
    access.destination = request.destination;
    access.limits.rate = request.rate;
    return access;
}

/// Without the request's tableMethods: a table that was left out since the last run is brought to
/// the position with the others, or else it would miss what lies before it when it comes back.
SyncRequest catchUpRequest(const SyncRequest &access, const LogState &state, Lsn until)
{
    SyncRequest catchUp = access;
    catchUp.method = SyncMethod::Log;
    catchUp.log.slot = state.identity.slot;
    catchUp.log.publication = state.identity.publication;
    catchUp.log.plugin = state.identity.plugin;
    catchUp.log.keepDeleted = state.keepsDeleted;
    catchUp.log.until = until;
    catchUp.log.changesOnly = true;
    return catchUp;
}

void tell(const VerifyObserver &observer, VerifyPhase phase)
{
    if (observer.phaseChanged)
        observer.phaseChanged(phase);
}

} // namespace

HeldSource::HeldSource(const VerifyRequest &request, const std::stop_token &stop)
    : m_request(request)
    , m_stop(stop)
    , m_access(accessOf(request))
    , m_session(m_access, stop)
{ }

HeldSource::~HeldSource() = default;

Status HeldSource::hold(Purpose purpose, const VerifyObserver &observer)
{
    tell(observer, VerifyPhase::Connecting);
    const Result<DestinationAddress> address = parseDestination(m_request.destination);
    if (!address)
        return address.error();
    m_address = *address;
    const Result<QHash<QString, LogState>> states = logStates(*address);
    if (!states) // verify() tells what is wrong with the file
        return Done{};
    const bool isRepair = purpose == Purpose::Repair;
    if (states->isEmpty()) {
        // A file that Tributary never wrote is not to be written for a repair either.
        const Result<QList<CopiedTable>> copies = copiedTables(*address);
        if (!isRepair || !copies || copies->isEmpty())
            return Done{};
    }
    {
        // At once closed again: no more than three are to be open.
        Result<Connection> asking = m_session.connect(QStringLiteral("verify"));
        if (!asking)
            return asking.error();
        const Result<QDateTime> now = serverNow(*asking);
        if (!now)
            return now.error();
        m_heldAt = *now;
    }
    const auto state = states->constFind(m_session.destinationSource({}).identity);
    if (state == states->cend())
        return isRepair ? holdSnapshot() : Done{};
    m_log = *state;
    return m_session.facts().versionNumber < temporarySlots ? Status(Done{})
                                                            : holdPosition(observer);
}

Result<QDateTime> HeldSource::serverNow(Connection &connection) const
{
    const Result<QueryResult> now = connection.query(
        QStringLiteral("SELECT (extract(epoch FROM pg_catalog.clock_timestamp()) * 1000)::bigint"),
        m_stop);
    if (!now)
        return now.error();
    return QDateTime::fromMSecsSinceEpoch(now->integer(0, 0), Qt::UTC);
}

Status HeldSource::holdPosition(const VerifyObserver &observer)
{
    Result<Connection> replication = m_session.openConnection(QStringLiteral("verify"), true);
    if (!replication)
        return replication.error();
    m_slot = std::move(*replication);
    // Another name each time: the server drops the last one in its own time.
    const QString slot = QStringLiteral("tributary_verify_%1_%2")
                             .arg(QCoreApplication::applicationPid())
                             .arg(QRandomGenerator::global()->generate(), 0, 36);
    const Result<CreatedSlot> position = createTemporarySlot(
        *m_slot, slot, m_log->identity.plugin, std::chrono::steady_clock::now() + slotPatience,
        m_stop);
    if (!position)
        return position.error();

    tell(observer, VerifyPhase::CatchingUp);
    m_destination = makeDestination(*m_address);
    SilentObserver silent;
    const SyncRequest catchUp = catchUpRequest(m_access, *m_log, position->consistentPoint);
    const SyncReport caughtUp = LogRun(catchUp, *m_destination, silent).run(m_stop);
    if (caughtUp.error)
        return *caughtUp.error;
    const Result<std::optional<LogState>> log = m_destination->logState();
    if (!log)
        return log.error();
    m_log = *log;
    m_snapshot = position->snapshot;
    m_position = position->consistentPoint;
    return Done{};
}

/// First the copy, then the snapshot: no run can put newer rows into the copy in between.
Status HeldSource::holdSnapshot()
{
    m_destination = makeDestination(*m_address);
    const Status opened = m_destination->open(m_session.destinationSource(m_heldAt), m_stop);
    if (!opened)
        return opened;
    const Result<Connection *> holder = reader();
    if (!holder)
        return holder.error();
    if ((*holder)->isBehindPooler()) {
        // A second session may wait for the first for ever.
        m_reader.reset();
        return Done{};
    }
    const Result<QueryResult> exported = (*holder)->query(
        QStringLiteral("SELECT pg_catalog.pg_export_snapshot()"), m_stop);
    if (!exported && m_stop.stop_requested())
        return exported.error();
    if (exported)
        m_snapshot = exported->text(0, 0);
    else
        m_reader.reset(); // a standby before version 10, whose transaction has failed now
    return Done{};
}

Result<Connection *> HeldSource::reader()
{
    if (m_reader)
        return &*m_reader;
    Result<Connection> connection = m_session.openConnection(QStringLiteral("repair"));
    if (!connection)
        return connection.error();
    m_reader = std::move(*connection);
    if (const Status begun = m_reader->beginReadOnly(m_snapshot, m_stop); !begun) {
        m_reader.reset();
        return begun.error();
    }
    return &*m_reader;
}

void HeldSource::releaseReader()
{
    const bool holdsSnapshot = !m_snapshot.isEmpty() && !m_slot;
    if (!holdsSnapshot)
        m_reader.reset();
}

} // namespace tributary
