// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/repair/copybeside.h"

#include "engine/core/sqlquote.h"
#include "engine/destination/copiedtable.h"
#include "engine/destination/destinationaddress.h"
#include "engine/sync/log/logrun.h"
#include "engine/sync/verify/tablecomparison.h"

#include <QCoreApplication>

namespace tributary {

namespace {

class ProgressRelay final : public SyncObserver
{
public:
    explicit ProgressRelay(VerifyProgress &progress)
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

/// All of the source: tables that are not named would no longer be synced.
QStringList copiedNames(const QList<CopiedTable> &copies, const QString &identity)
{
    QStringList names;
    for (const CopiedTable &copy : copies) {
        if (copy.sourceIdentity == identity)
            names.append(quoteQualified(copy.source.schema, copy.source.name));
    }
    return names;
}

} // namespace

VerifyReport copyBeside(HeldSource &held, const VerifyRequest &request,
                        const QList<TableVerification> &tables, const std::stop_token &stop,
                        const VerifyObserver &observer)
{
    VerifyReport report;
    const auto failed = [&](const Error &error) {
        report.error = error;
        return report;
    };
    const LogState log = held.log().value_or(LogState());
    const Result<DestinationAddress> address = parseDestination(request.destination);
    if (!address)
        return failed(address.error());
    const Result<QList<CopiedTable>> copies = copiedTables(*address);
    if (!copies)
        return failed(copies.error());
    SyncRequest again;
    again.source = request.source;
    again.password = request.password;
    again.passFile = request.passFile;
    again.destination = request.destination;
    again.method = SyncMethod::Log;
    again.tableMethods = request.tableMethods;
    again.tables = copiedNames(*copies, held.session().destinationSource({}).identity);
    again.log.slot = log.identity.slot;
    again.log.publication = log.identity.publication;
    again.log.plugin = log.identity.plugin;
    again.log.keepDeleted = log.keepsDeleted;
    for (const TableVerification &table : tables)
        again.log.copyAgain.append(quoteQualified(table.table.schema, table.table.name));
    const std::unique_ptr<Destination> destination = makeDestination(*address);
    VerifyProgress progress(observer);
    ProgressRelay relay(progress);
    const SyncReport synced = LogRun(again, *destination, relay).run(stop);
    if (synced.error)
        return failed(*synced.error);
    for (const TableVerification &table : tables) {
        TableRepair repair{.table = table.table,
                           .method = RepairMethod::Copy,
                           .reason = QCoreApplication::translate(
                               "Repair", "this server cannot hold a position of its log")};
        for (const TableProgress &copied : synced.tables) {
            if (copied.table.displayName() != table.table.displayName())
                continue;
            repair.written = copied.rows;
            repair.error = copied.error;
        }
        if (repair.error)
            repair.method = RepairMethod::None;
        report.repairs.append(repair);
        if (observer.repaired)
            observer.repaired(repair);
    }
    return report;
}

} // namespace tributary
