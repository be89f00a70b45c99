// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/log/positionedverify.h"

#include "engine/destination/copiedtable.h"
#include "engine/destination/destinationaddress.h"
#include "engine/postgres/replicationslot.h"
#include "engine/sync/log/logrun.h"

#include <QCoreApplication>

namespace tributary {

namespace {

/// For transactions that write: a slot, temporary or not, waits for them.
constexpr auto slotPatience = std::chrono::seconds(60);

class SilentObserver final : public SyncObserver
{
public:
    void phaseChanged(RunPhase /*phase*/) override { }

    void planned(const QList<TableProgress> & /*tables*/) override { }

    void tableChanged(qsizetype /*index*/, const TableProgress & /*table*/) override { }

    void logProgressed(const LogProgress & /*log*/) override { }

    void noted(const QString & /*text*/) override { }
};

VerifyReport failed(const Error &error)
{
    VerifyReport report;
    report.error = error;
    return report;
}

SyncRequest catchUpRequest(const VerifyRequest &request, const LogState &state, Lsn until)
{
    SyncRequest catchUp;
    catchUp.source = request.source;
    catchUp.password = request.password;
    catchUp.passFile = request.passFile;
    catchUp.destination = request.destination;
    catchUp.method = SyncMethod::Log;
    catchUp.log.slot = state.identity.slot;
    catchUp.log.publication = state.identity.publication;
    catchUp.log.plugin = state.identity.plugin;
    catchUp.log.keepDeleted = state.keepsDeleted;
    catchUp.log.until = until;
    catchUp.log.changesOnly = true;
    return catchUp;
}

} // namespace

VerifyReport verifyAtPosition(const VerifyRequest &request, const std::stop_token &stop,
                              const VerifyObserver &observer)
{
    const Result<DestinationAddress> address = parseDestination(request.destination);
    if (!address)
        return failed(address.error());
    const Result<QHash<QString, LogState>> states = logStates(*address);
    if (!states || states->isEmpty()) // verify() tells what is wrong with the file
        return verify(request, stop, observer);

    SyncRequest asked;
    asked.source = request.source;
    asked.password = request.password;
    asked.passFile = request.passFile;
    RunSession session(asked, stop);
    // At once closed again: no more than three are to be open.
    if (const Result<Connection> asking = session.connect(QStringLiteral("verify")); !asking)
        return failed(asking.error());
    const auto state = states->constFind(session.destinationSource({}).identity);
    const bool canHold = state != states->cend() && session.facts().versionNumber >= 100000;
    if (!canHold)
        return verify(request, stop, observer);

    Result<Connection> replication = session.openConnection(QStringLiteral("verify"), true);
    if (!replication)
        return failed(replication.error());
    const QString slot =
        QStringLiteral("tributary_verify_%1").arg(QCoreApplication::applicationPid());
    const Result<CreatedSlot> position = createTemporarySlot(
        *replication, slot, state->identity.plugin, std::chrono::steady_clock::now() + slotPatience,
        stop);
    if (!position)
        return failed(position.error());

    // Lives until the comparison is over: it keeps other runs away.
    const std::unique_ptr<Destination> destination = makeDestination(*address);
    SilentObserver silent;
    const SyncRequest catchUp = catchUpRequest(request, *state, position->consistentPoint);
    const SyncReport caughtUp = LogRun(catchUp, *destination, silent).run(stop);
    if (caughtUp.error)
        return failed(*caughtUp.error);
    VerifyRequest held = request;
    held.snapshot = position->snapshot;
    return verify(held, stop, observer);
}

} // namespace tributary
