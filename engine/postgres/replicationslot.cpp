// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/postgres/replicationslot.h"

#include "engine/core/sqlquote.h"
#include "engine/postgres/connection.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace tributary {

namespace {

using Clock = std::chrono::steady_clock;

/// CREATE_REPLICATION_SLOT and how it is told to export the snapshot, by version.
QString createCommand(int serverVersion, const QString &slot, const QString &plugin, bool temporary)
{
    const QString command = QStringLiteral("CREATE_REPLICATION_SLOT %1%2 LOGICAL %3")
                                .arg(quoteIdentifier(slot),
                                     temporary ? QStringLiteral(" TEMPORARY") : QString(),
                                     quoteIdentifier(plugin));
    if (serverVersion >= 150000)
        return command + QStringLiteral(" (SNAPSHOT 'export')");
    if (serverVersion >= 100000)
        return command + QStringLiteral(" EXPORT_SNAPSHOT");
    return command; // always exports
}

Error violation(const QString &what)
{
    return makeError(ErrorKind::ProtocolViolation,
                     {{QStringLiteral("what"),
                       QCoreApplication::translate("ProtocolViolation", "its log was looked at")}},
                     what);
}

Result<CreatedSlot> create(Connection &replication, const QString &slot, const QString &plugin,
                           bool temporary, Clock::time_point deadline, const std::stop_token &stop,
                           const WhenSlow &whenSlow)
{
    if (stop.stop_requested())
        return makeError(ErrorKind::Interrupted);
    const Result<QueryResult> made = replication.queryUntil(
        createCommand(replication.serverVersion(), slot, plugin, temporary), deadline, stop,
        whenSlow);
    if (stop.stop_requested()) {
        // The slot was finished while the cancel was on its way; it would hold log back for ever.
        if (made)
            static_cast<void>(replication.queryUntil(QStringLiteral("DROP_REPLICATION_SLOT ")
                                                         + quoteIdentifier(slot),
                                                     Clock::now() + std::chrono::seconds(2), {}));
        return makeError(ErrorKind::Interrupted);
    }
    if (!made) {
        // A cancelled command has dropped its unfinished slot by itself.
        if (made.error().kind == ErrorKind::ServerCancelled && Clock::now() >= deadline)
            return makeError(ErrorKind::SlotBlocked, {{QStringLiteral("slot"), slot}},
                             made.error().detail, made.error().sqlState);
        return made.error();
    }
    // slot_name, consistent_point, snapshot_name, output_plugin
    if (made->rowCount() != 1 || made->columnCount() < 3)
        return violation(QStringLiteral("CREATE_REPLICATION_SLOT gave no slot"));
    const std::optional<Lsn> point = Lsn::parse(made->bytes(0, 1));
    if (!point || made->isNull(0, 2))
        return violation(QStringLiteral("CREATE_REPLICATION_SLOT gave no position or snapshot"));
    return CreatedSlot{.consistentPoint = *point, .snapshot = made->text(0, 2)};
}

} // namespace

QString createSlotCommand(int serverVersion, const QString &slot, const QString &plugin)
{
    return createCommand(serverVersion, slot, plugin, false);
}

Result<CreatedSlot> createReplicationSlot(Connection &replication, const QString &slot,
                                          const QString &plugin, Clock::time_point deadline,
                                          const std::stop_token &stop, const WhenSlow &whenSlow)
{
    return create(replication, slot, plugin, false, deadline, stop, whenSlow);
}

Result<CreatedSlot> createReplicationSlot(Connection &replication, const QString &slot,
                                          const QString &plugin, Clock::time_point deadline,
                                          const std::stop_token &stop)
{
    return createReplicationSlot(replication, slot, plugin, deadline, stop, {});
}

Result<CreatedSlot> createTemporarySlot(Connection &replication, const QString &slot,
                                        const QString &plugin, Clock::time_point deadline,
                                        const std::stop_token &stop)
{
    return create(replication, slot, plugin, true, deadline, stop, {});
}

Result<SystemIdentity> identifySystem(Connection &replication, const std::stop_token &stop)
{
    const Result<QueryResult> row = replication.query(QStringLiteral("IDENTIFY_SYSTEM"), stop);
    if (!row)
        return row.error();
    // systemid, timeline, xlogpos, dbname
    const std::optional<Lsn> flushed = row->rowCount() == 1 && row->columnCount() >= 4
        ? Lsn::parse(row->bytes(0, 2))
        : std::nullopt;
    if (!flushed)
        return violation(QStringLiteral("IDENTIFY_SYSTEM gave no position"));
    return SystemIdentity{.systemIdentifier = row->bytes(0, 0).toByteArray(),
                          .timeline = static_cast<quint32>(row->integer(0, 1)),
                          .flushed = *flushed,
                          .database = row->text(0, 3)};
}

Result<QList<TimelineSwitch>> timelineHistory(Connection &replication, quint32 timeline,
                                              const std::stop_token &stop)
{
    if (timeline <= 1)
        return QList<TimelineSwitch>();
    const Result<QueryResult> row = replication.query(
        QStringLiteral("TIMELINE_HISTORY %1").arg(timeline), stop);
    if (!row)
        return row.error();
    // filename, content
    if (row->rowCount() != 1 || row->columnCount() < 2)
        return violation(QStringLiteral("TIMELINE_HISTORY gave no content"));
    return parseTimelineHistory(row->bytes(0, 1));
}

Result<QList<TimelineSwitch>> parseTimelineHistory(QByteArrayView content)
{
    // As readTimeLineHistory() of the server: blank lines and comments count for nothing, and what
    // follows the position is for people.
    static const QRegularExpression entry(
        QStringLiteral("^\\s*(\\d+)\\s+([0-9A-Fa-f]{1,8}/[0-9A-Fa-f]{1,8})(?:\\s|$)"));
    QList<TimelineSwitch> switches;
    for (const QByteArray &line : content.toByteArray().split('\n')) {
        const QByteArray text = line.trimmed();
        if (text.isEmpty() || text.startsWith('#'))
            continue;
        const QRegularExpressionMatch match = entry.match(QString::fromUtf8(text));
        const std::optional<Lsn> at = Lsn::parse(match.captured(2).toLatin1());
        bool isNumber = false;
        const quint32 timeline = match.captured(1).toUInt(&isNumber);
        if (!at || !isNumber || (!switches.isEmpty() && switches.last().timeline >= timeline))
            return violation(QStringLiteral("the server's timeline history cannot be read"));
        switches.append({.timeline = timeline, .at = *at});
    }
    return switches;
}

} // namespace tributary
