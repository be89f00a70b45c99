// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/postgres/logpull.h"

#include "engine/codec/bytereader.h"
#include "engine/core/sqlquote.h"
#include "engine/postgres/connection.h"

#include <QCoreApplication>

namespace tributary {

// COPY BINARY's format, numbers big-endian (PostgreSQL manual, "COPY", Binary Format):
//
//   "PGCOPY\n\377\r\n\0" | int32 flags | int32 length, extension     once, before the first
//   int16 3 | int32 8, lsn | int32 4, xid | int32 length, message    each row
//   int16 -1                                                         at the end
//
// Each row and the end come in a CopyData of their own ("Message Formats": "messages sent from the
// backend will always correspond to single data rows").

namespace {

constexpr QByteArrayView signature("PGCOPY\n\377\r\n\0", 11);

/// Enough that few transactions are spilled to the server's disk while they are decoded.
constexpr auto decodingMemory = "256MB";

Error violation()
{
    return makeError(ErrorKind::ProtocolViolation,
                     {{QStringLiteral("what"),
                       QCoreApplication::translate("ProtocolViolation", "its log was read")}},
                     QStringLiteral("rows of the log do not have the form of COPY BINARY"));
}

/// ", 'name', 'value', ...": the end of the argument list of the slot functions.
QString optionArguments(const PluginOptions &options)
{
    QString arguments;
    for (const auto &[name, value] : options)
        arguments += QStringLiteral(", ") + quotePostgresLiteral(name) + QStringLiteral(", ")
            + quotePostgresLiteral(value);
    return arguments;
}

QString positionArgument(Lsn lsn)
{
    return lsn.isValid() ? quotePostgresLiteral(lsn.toString()) : QStringLiteral("NULL");
}

QString peekCall(const LogPullRequest &request)
{
    return QStringLiteral("pg_catalog.pg_logical_slot_peek_binary_changes(")
        + quotePostgresLiteral(request.slot) + QStringLiteral(", ")
        + positionArgument(request.uptoLsn) + QStringLiteral(", ")
        + (request.mostMessages > 0 ? QString::number(request.mostMessages)
                                    : QStringLiteral("NULL"))
        + optionArguments(request.options) + u')';
}

QString pullStatement(const LogPullRequest &request)
{
    return QStringLiteral("COPY (SELECT lsn, xid, data FROM ") + peekCall(request)
        + QStringLiteral(") TO STDOUT (FORMAT binary)");
}

/// The transaction of a pull; a server that does not let us have more memory still decodes.
Status begin(Connection &connection, const std::stop_token &stop)
{
    Status begun = connection.beginReadOnly({}, stop);
    if (!begun || connection.serverVersion() < 130000)
        return begun;
    const Status set = connection.execute(
        QStringLiteral("SET LOCAL logical_decoding_work_mem = '%1'")
            .arg(QLatin1String(decodingMemory)),
        stop);
    if (set || set.error().sqlState.isEmpty())
        return set;
    connection.rollback();
    return connection.beginReadOnly({}, stop);
}

Result<Lsn> confirmedPosition(Connection &connection, const QString &slot,
                              const std::stop_token &stop)
{
    const Result<QueryResult> row = connection.query(
        QStringLiteral("SELECT confirmed_flush_lsn FROM pg_catalog.pg_replication_slots"
                       " WHERE slot_name = ")
            + quotePostgresLiteral(slot),
        stop);
    if (!row)
        return row.error();
    if (row->rowCount() == 0)
        return makeError(ErrorKind::SlotMissing, {{QStringLiteral("slot"), slot}});
    return Lsn::parse(row->bytes(0, 0)).value_or(Lsn());
}

} // namespace

LogPull::LogPull(Connection &connection, CopyReader reader, const std::stop_token &stop)
    : m_connection(&connection)
    , m_reader(std::move(reader))
    , m_stop(stop)
    , m_buffer(nullptr, nullptr)
{ }

Result<LogPull> LogPull::start(Connection &connection, const LogPullRequest &request,
                               const std::stop_token &stop)
{
    if (const Status begun = begin(connection, stop); !begun)
        return begun.error();
    Result<CopyReader> reader = CopyReader::startUntil(
        connection, pullStatement(request),
        std::chrono::steady_clock::now() + request.decodingPatience, stop);
    if (!reader) {
        connection.rollback();
        return reader.error();
    }
    reader->setPatience(request.sendingPatience);
    return LogPull(connection, std::move(*reader), stop);
}

LogPull::~LogPull()
{
    if (!m_reader)
        return; // moved from, or at its end
    m_reader.reset();
    m_connection->rollback();
}

Result<std::optional<LogMessage>> LogPull::next()
{
    if (!m_reader)
        return std::optional<LogMessage>();
    Result<std::optional<CopyRow>> piece = m_reader->next();
    if (!piece)
        return piece.error();
    if (!*piece)
        return finish();
    ByteReader reader((*piece)->view());
    m_buffer = (*piece)->release();
    if (!m_headerRead) {
        if (reader.take(signature.size()) != signature)
            return violation();
        reader.read<qint32>();
        reader.take(reader.read<qint32>());
        m_headerRead = true;
    }
    const auto fields = reader.read<qint16>();
    if (fields == -1 && !m_trailerRead) {
        m_trailerRead = true;
        if (!reader.isGood() || !reader.atEnd())
            return violation();
        return next();
    }
    LogMessage message;
    const auto lsnSize = reader.read<qint32>();
    message.lsn = Lsn{reader.read<quint64>()};
    const auto xidSize = reader.read<qint32>();
    message.xid = reader.read<quint32>();
    message.data = reader.take(reader.read<qint32>());
    if (m_trailerRead || fields != 3 || lsnSize != 8 || xidSize != 4 || !reader.isGood()
        || !reader.atEnd())
        return violation();
    ++m_messages;
    return std::optional<LogMessage>(message);
}

Result<std::optional<LogMessage>> LogPull::finish()
{
    if (!m_trailerRead || m_reader->tagRows() != m_messages)
        return violation();
    m_reader.reset();
    // Nothing was changed; a failure shows with the next statement.
    if (const Status ended = m_connection->commit(m_stop); !ended)
        return ended.error();
    return std::optional<LogMessage>();
}

CopyRow::Buffer LogPull::releaseBuffer()
{
    return std::exchange(m_buffer, CopyRow::Buffer(nullptr, nullptr));
}

bool mayBeStreamed(const Error &error)
{
    // temp_file_limit, disk full, out of memory, a statement_timeout that is forced on us, a result
    // of over a gigabyte
    static const QList<QByteArray> states = {"53400", "53100", "53200", "57014", "54000"};
    return states.contains(error.sqlState);
}

Result<QSet<quint32>> transactionsToldSince(Connection &connection, Lsn since,
                                            const LogPullRequest &request,
                                            std::chrono::steady_clock::time_point deadline,
                                            const std::stop_token &stop)
{
    // The last message of a transaction, its commit, has the end of the commit record.
    const Result<QueryResult> rows = connection.queryUntil(
        QStringLiteral("SELECT DISTINCT xid::text FROM ") + peekCall(request)
            + QStringLiteral(" WHERE lsn > ") + quotePostgresLiteral(since.toString()),
        deadline, stop);
    if (!rows)
        return rows.error();
    QSet<quint32> transactions;
    for (int i = 0; i < rows->rowCount(); ++i)
        transactions.insert(static_cast<quint32>(rows->integer(i, 0)));
    return transactions;
}

Result<Lsn> advanceSlot(Connection &connection, const QString &slot, Lsn lsn,
                        const PluginOptions &options, const std::stop_token &stop)
{
    // Going backwards is an error there, and going on by nothing is work for nothing here.
    const Result<Lsn> confirmed = confirmedPosition(connection, slot, stop);
    if (!confirmed || *confirmed >= lsn)
        return confirmed;
    const QString arguments = quotePostgresLiteral(slot) + QStringLiteral(", ")
        + positionArgument(lsn);
    const bool advances = connection.serverVersion() >= 110000;
    const Status moved = connection.execute(
        advances
            ? QStringLiteral("SELECT pg_catalog.pg_replication_slot_advance(%1)").arg(arguments)
            : QStringLiteral("SELECT count(*) FROM "
                             "pg_catalog.pg_logical_slot_get_binary_changes(")
                + arguments + QStringLiteral(", NULL") + optionArguments(options) + u')',
        stop);
    if (!moved)
        return moved.error();
    return confirmedPosition(connection, slot, stop);
}

} // namespace tributary
