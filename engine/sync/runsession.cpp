// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/runsession.h"

#include "engine/destination/copiedtable.h"
#include "engine/source/providers.h"
#include "engine/sync/spacecheck.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace tributary {

RunSession::RunSession(const SyncRequest &request, const std::stop_token &stop)
    : m_request(request)
    , m_stop(stop)
    , m_startedAt(QDateTime::currentDateTimeUtc())
    , m_info(request.source)
    , m_lease(std::make_shared<char>())
{ }

bool RunSession::isAtLimit() const
{
    // One reads the log while another one asks for facts and rows.
    const int least = m_request.method == SyncMethod::Log ? 2 : 1;
    return m_lease.use_count() - 1 >= std::max(m_request.limits.connections, least);
}

Result<Connection> RunSession::openConnection(const QString &purpose, bool replication) const
{
    if (isAtLimit())
        return makeError(ErrorKind::TooManyConnections,
                         {{QStringLiteral("user"), m_request.source.user}});
    ConnectionOptions options;
    options.info = m_request.source;
    options.password = m_request.password;
    options.passFile = m_request.passFile;
    options.applicationName = QStringLiteral("tributary/") + purpose;
    options.replication = replication;
    options.tunnel = m_tunnel;
    options.rate = m_request.limits.rate;
    options.lease = m_lease;
    return Connection::open(options, m_stop);
}

Result<Connection> RunSession::connect(const QString &purpose)
{
    Result<Connection> connection = openConnection(purpose);
    if (!connection)
        return connection.error();
    m_info = connection->info();
    m_tunnel = connection->tunnel();
    const Result<ServerFacts> facts = loadServerFacts(*connection, m_stop);
    if (!facts)
        return facts.error();
    m_facts = *facts;
    const QString product = otherProduct(m_facts.versionText);
    if (!product.isEmpty())
        return makeError(ErrorKind::OtherProduct, {{QStringLiteral("product"), product}});
    if (m_facts.versionNumber < 90400)
        return makeError(ErrorKind::VersionTooOld, {{QStringLiteral("version"), m_facts.version}});
    if (checkUtf8())
        note(makeError(ErrorKind::ServerEncoding,
                       {{QStringLiteral("encoding"), m_facts.serverEncoding}})
                 .message);
    if (!m_facts.encrypted && !m_request.source.isLocal())
        note(QCoreApplication::translate("RunSession", "The connection is not encrypted."));
    return connection;
}

DestinationSource RunSession::destinationSource(const QDateTime &snapshotAt) const
{
    return {.identity = m_facts.identity(m_info.host + u':' + m_info.port),
            .description = sourceDescription(m_facts.database, m_info.host, m_info.port),
            .snapshotAt = snapshotAt};
}

void RunSession::note(const QString &text)
{
    if (!m_notes.contains(text))
        m_notes.append(text);
}

SyncReport RunSession::report(const Status &status, const RunTables &tables,
                              const Destination &destination, SyncObserver &observer) const
{
    SyncReport report;
    report.startedAt = m_startedAt;
    report.finishedAt = QDateTime::currentDateTimeUtc();
    report.tables = tables.progress();
    report.notes = m_notes;
    report.destinationPath = destination.displayName();
    const Error *firstFailure = nullptr;
    bool sameExit = true;
    bool anyDone = false;
    const qint64 unfinishedBytes = bytesBeingCopied(tables);
    for (const TableProgress &table : report.tables) {
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
        // Of a copy it is known about how much space it takes.
        if (report.error->kind == ErrorKind::DestinationFull && unfinishedBytes > 0)
            report.error->actions.prepend(
                QCoreApplication::translate(
                    "RunSession", "Free about %1: so much do the tables take on the server.")
                    .arg(QLocale().formattedDataSize(unfinishedBytes)));
    } else if (firstFailure != nullptr) {
        report.outcome = anyDone ? SyncReport::Outcome::Partial : SyncReport::Outcome::Failed;
        if (!anyDone && sameExit)
            report.error = *firstFailure;
    }
    observer.phaseChanged(RunPhase::Finished);
    return report;
}

} // namespace tributary
