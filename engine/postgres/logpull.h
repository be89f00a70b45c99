// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/lsn.h"
#include "engine/postgres/copyreader.h"

#include <QByteArrayView>
#include <QList>
#include <QSet>
#include <QString>

#include <chrono>
#include <optional>
#include <stop_token>
#include <utility>

namespace tributary {

/// Options of an output plugin, in the server's spelling: pgoutput {"proto_version", "1"},
/// {"publication_names", "\"name\""}; wal2json {"format-version", "2"}.
using PluginOptions = QList<std::pair<QString, QString>>;

/// Which part of a slot's log to read.
struct LogPullRequest
{
    QString slot;
    /// Only transactions whose commit begins before; none: up to the end of the log.
    Lsn uptoLsn = {};
    /// It ends with the transaction that reaches this many messages; 0: no limit. Never within one.
    qint64 mostMessages = 0;
    PluginOptions options = {};
    /// How long the server may decode before the first message comes; a stream, which waits for
    /// nothing, is the better way then.
    std::chrono::milliseconds decodingPatience = std::chrono::minutes(10);
    /// How long it may say nothing between two messages, which it only has to send.
    std::chrono::milliseconds sendingPatience = std::chrono::seconds(60);
};

/// One message of the output plugin.
struct LogMessage
{
    Lsn lsn; ///< of the record it stems from; for a commit the end of its record
    quint32 xid = 0; ///< of the (top) transaction
    QByteArrayView data; ///< valid until the next next(), or as long as releaseBuffer()'s result
};

/// Reads a slot's log once from its confirmed position through SQL, without confirming anything
/// (pg_logical_slot_peek_binary_changes through COPY): six times as fast as a stream over TCP, but
/// the server decodes everything asked for before the first row comes, and keeps it in memory and
/// temporary files until the last has gone.
///
/// Binary and textual output plugins both work. The bytes are the same as a stream's: pgoutput
/// converts texts to client_encoding (UTF-8), wal2json's output is in the *server's* encoding.
///
/// Runs in a transaction of its own, READ ONLY, on an ordinary connection that can do nothing else
/// meanwhile; same thread. Warnings of the plugin (wal2json tells only so of updates that it leaves
/// out): Connection::takeWarnings(), complete after the end.
class LogPull
{
public:
    /// Errors: SlotMissing, SlotBusy, SlotLost, SlotOtherDatabase, PublicationMissing,
    /// PluginBlocked, ReplicationRole; those of mayBeStreamed(), also when decodingPatience is
    /// over; as Connection::query().
    static Result<LogPull> start(Connection &connection, const LogPullRequest &request,
                                 const std::stop_token &stop);

    LogPull(LogPull &&) noexcept = default;
    ~LogPull();
    Q_DISABLE_COPY(LogPull)
    LogPull &operator=(LogPull &&) = delete;

    /// The next message, or nothing at the regular end. Errors: as start(); ProtocolViolation;
    /// ConnectionLost when the server falls silent.
    Result<std::optional<LogMessage>> next();

    /// Gives away the buffer that holds the last message, for those too large to be copied.
    CopyRow::Buffer releaseBuffer();

    qint64 messageCount() const { return m_messages; }

private:
    LogPull(Connection &connection, CopyReader reader, const std::stop_token &stop);
    Result<std::optional<LogMessage>> finish();

    Connection *m_connection;
    std::optional<CopyReader> m_reader;
    std::stop_token m_stop;
    CopyRow::Buffer m_buffer;
    qint64 m_messages = 0;
    bool m_headerRead = false;
    bool m_trailerRead = false;
};

/// Whether a pull that failed with @p error asked too much of the server (memory, temporary files,
/// time), so that a stream, which keeps less there, may still get through. Pure.
bool mayBeStreamed(const Error &error);

/// The (top) transactions of which the slot tells something that lies beyond @p since, within the
/// part that @p request asks for; each that the plugin passes over is missing. Confirms nothing.
/// Outside of a transaction. Errors: as LogPull::start(); ServerCancelled (the deadline).
Result<QSet<quint32>> transactionsToldSince(Connection &connection, Lsn since,
                                            const LogPullRequest &request,
                                            std::chrono::steady_clock::time_point deadline,
                                            const std::stop_token &stop);

/// Confirms everything up to @p lsn, the end of a commit, to the slot, which must not be in use.
/// @p options are the plugin's: before version 11 the log is decoded once more to get there. Gives
/// the confirmed position, which is beyond @p lsn when the slot had been there already. The caller
/// keeps @p lsn within the server's log and has stored everything before it. Errors: as
/// LogPull::start().
Result<Lsn> advanceSlot(Connection &connection, const QString &slot, Lsn lsn,
                        const PluginOptions &options, const std::stop_token &stop);

} // namespace tributary
