// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/tablereader.h"

#include "engine/codec/copybinarydecoder.h"
#include "engine/postgres/connection.h"
#include "engine/postgres/copyreader.h"
#include "engine/sync/copystatement.h"
#include "engine/sync/tablecheck.h"

#include <QCoreApplication>

namespace tributary {

namespace {

/// Size of a batch: large enough that handing it over costs nothing, small enough to stay in the
/// processor's cache.
constexpr qsizetype batchBytes = 256 << 10;

qsizetype bytesOf(const RowBatch &batch)
{
    return batch.byteCount() + static_cast<qsizetype>(batch.cells().size_bytes());
}

} // namespace

Result<qint64> TableReader::run(const std::stop_token &stop)
{
    const auto readAll = [&]() -> Status {
        const QList<PageRange> ranges = pageRanges(m_schema, m_connection.serverVersion());
        for (const PageRange &range : ranges) {
            if (const Status done = readRange(range, stop); !done)
                return done;
        }
        return Done{};
    };
    const Status done = readAll();
    m_queue.close();
    if (!done)
        return done.error();
    return m_rows;
}

Status TableReader::readRange(const PageRange &range, const std::stop_token &stop)
{
    const bool ownTransaction = !m_access.snapshot.isEmpty();
    const Status begun = ownTransaction
        ? m_connection.beginReadOnly(m_access.snapshot, stop)
        : m_connection.execute(QStringLiteral("SAVEPOINT tributary_table"), stop);
    if (!begun)
        return begun;
    const Status limited = m_connection.execute(
        QStringLiteral("SET LOCAL lock_timeout = %1").arg(m_access.lockPatience.count()), stop);
    const Status copied = limited ? copyRange(range, stop) : limited;
    if (!copied) {
        // Must not fail for the same stop request: the next table needs the connection.
        if (ownTransaction)
            m_connection.rollback();
        else
            static_cast<void>(m_connection.execute(
                QStringLiteral("ROLLBACK TO SAVEPOINT tributary_table"), stop));
        return copied;
    }
    return ownTransaction
        ? m_connection.commit(stop)
        : m_connection.execute(QStringLiteral("RELEASE SAVEPOINT tributary_table"), stop);
}

bool TableReader::handOver(RowBatch &batch, const std::stop_token &stop)
{
    const bool huge = bytesOf(batch) > 8 * batchBytes;
    if (!m_queue.push(std::move(batch), stop))
        return false;
    // Beside a huge row nothing else may be under way while the next one is received.
    if (huge && !m_queue.waitUntilDrained(stop))
        return false;
    batch = m_queue.take(m_schema.columns.size());
    return true;
}

Status TableReader::copyRange(const PageRange &range, const std::stop_token &stop)
{
    const QString table = m_schema.id.displayName();
    if (const Status same = checkTableUnchanged(m_connection, m_schema, stop); !same)
        return same;
    Result<CopyReader> reader = CopyReader::start(m_connection, copyStatement(m_schema, range),
                                                  table, stop);
    if (!reader)
        return reader.error();

    CopyBinaryDecoder decoder(m_schema.columns, m_access.checkUtf8);
    RowBatch batch = m_queue.take(m_schema.columns.size());
    for (;;) {
        Result<std::optional<CopyRow>> message = reader->next();
        if (!message)
            return message.error();
        if (!*message)
            break;
        CopyRow &row = **message;
        m_bytes.fetch_add(row.size(), std::memory_order_relaxed);
        const bool large = row.size() > RowBatch::largeCellBytes;
        if (large && !batch.isEmpty() && !handOver(batch, stop))
            return makeError(ErrorKind::Interrupted);
        if (decoder.decode(row.view(), large, batch) == CopyBinaryDecoder::Outcome::Malformed)
            return makeError(
                ErrorKind::ProtocolViolation,
                {{QStringLiteral("what"),
                  QCoreApplication::translate("ProtocolViolation", "%1 was read").arg(table)}},
                QString::fromLatin1(decoder.problem()));
        if (decoder.usedViews()) {
            const qsizetype size = row.size();
            batch.keep(row.release(), size);
        }
        const bool full = bytesOf(batch) >= batchBytes;
        if (full
            && (large || batch.rowCount() % m_rowMultiple == 0 || bytesOf(batch) >= 2 * batchBytes)
            && !handOver(batch, stop))
            return makeError(ErrorKind::Interrupted);
    }
    if (!batch.isEmpty() && !handOver(batch, stop))
        return makeError(ErrorKind::Interrupted);
    if (reader->tagRows() != decoder.rows())
        return makeError(ErrorKind::RowCountMismatch,
                         {{QStringLiteral("table"), table},
                          {QStringLiteral("sent"), QString::number(reader->tagRows())},
                          {QStringLiteral("written"), QString::number(decoder.rows())}});
    m_rows += decoder.rows();
    // A partition may have come or gone since the first look: attaching one does not wait for our
    // lock.
    if (m_schema.kind == TableKind::PartitionedTable)
        return checkTableUnchanged(m_connection, m_schema, stop);
    return Done{};
}

} // namespace tributary
