// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/snapshotcopier.h"

#include "engine/sync/batchqueue.h"

#include <QCoreApplication>

#include <algorithm>
#include <thread>

namespace tributary {

namespace {

/// Row data on its way from the reader to the writer.
constexpr qsizetype queueBytes = 8 << 20;

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

Status SnapshotCopier::copyWaiting(const std::stop_token &stop)
{
    m_stop = stop;
    for (qsizetype i = 0; i < m_tables.size(); ++i) {
        if (m_tables.progress(i).state != TableState::Waiting)
            continue;
        if (const Status copied = copyTable(i); !copied)
            return copied;
    }
    return Done{};
}

Status SnapshotCopier::copyTable(qsizetype index)
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
            m_tables.setState(index, TableState::Copied);
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
        m_tables.fail(index, error);
        return Done{};
    }
}

/// A second session beside the one that holds the snapshot; where the login may have only one, or
/// no more are wanted, the holder reads by itself.
Status SnapshotCopier::openReader()
{
    if (m_session.isAtLimit()) { // as it was wished: nothing to remark
        m_access.snapshot.clear();
        return Done{};
    }
    Result<Connection> reader = m_session.openConnection(QStringLiteral("copy"));
    if (reader) {
        m_reader = std::move(*reader);
    } else if (reader.error().kind == ErrorKind::TooManyConnections) {
        m_access.snapshot.clear();
        m_session.note(QCoreApplication::translate(
            "SnapshotCopier",
            "The server gave one connection only: all tables are read in one "
            "transaction."));
    } else {
        return reader.error();
    }
    return Done{};
}

/// A snapshot that cannot be imported went with its holder, which knows why.
Error SnapshotCopier::causeOf(const Error &error)
{
    if (error.kind != ErrorKind::ServerError || m_access.snapshot.isEmpty())
        return error;
    const Status holder = m_holder.execute(QStringLiteral("SELECT 1"), m_stop);
    return holder ? error : holder.error();
}

Status SnapshotCopier::copyRows(qsizetype index)
{
    const TablePlan &plan = m_tables.plan(index);
    TableProgress &progress = m_tables.progress(index);
    progress.rows = 0;
    m_tables.setState(index, TableState::Copying);
    const Result<DestinationCapabilities> capabilities = m_destination.prepareTable(plan);
    if (!capabilities)
        return capabilities.error();

    BatchQueue queue(queueBytes);
    TableReader reader(m_reader ? *m_reader : m_holder, m_access, plan.schema, queue);
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
        m_tables.changed(index);
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

} // namespace tributary
