// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/lsn.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <span>

namespace tributary {

/// One value of one row on the wire, as PostgreSQL's own text ("t" and "f") in UTF-8 or the
/// server's bytes where it does not know its encoding. wal2json's are told apart by who knows the
/// column's type: a bytea comes without \x, and null may have been NaN or an infinity
/// (wal2jsonvalues.h).
struct LogField
{
    enum class Kind : quint8 {
        Null,
        Unchanged, ///< not sent: an unchanged TOAST value, or a column outside of the key
        Text,
        Lost, ///< the plugin cannot tell; no decoder gives it
    };

    Kind kind = Kind::Null;
    QByteArrayView text = {}; ///< valid until the decoder's next message
};

/// A column as the log describes it; neither attnum nor nullness is there.
struct LogColumn
{
    QByteArray name;
    quint32 typeOid = 0; ///< 0: the plugin does not tell (wal2json)
    int typmod = -1;
    bool inIdentity = false;

    bool operator==(const LogColumn &) const = default;
};

/// A table as the log describes it at the time of its next changes.
struct LogRelation
{
    quint32 id = 0; ///< what changes refer to; with pgoutput the table's oid
    quint32 oid = 0; ///< 0: the plugin does not tell (wal2json)
    QByteArray schema;
    QByteArray name;
    char identity = 'd'; ///< pg_class.relreplident: d, n, f or i; '?' when not told
    QList<LogColumn> columns;

    bool operator==(const LogRelation &) const = default;
};

/// One message of the log, taken apart. Spans and views live until the decoder's next message.
struct LogEvent
{
    enum class Kind {
        Nothing, ///< nothing that concerns rows: a type, an origin, a logical message
        Begin,
        Commit,
        Relation, ///< described is set; changes with its id follow
        Insert,
        Update,
        Delete,
        Truncate,
    };

    Kind kind = Kind::Nothing;
    quint32 xid = 0; ///< Begin: of the top transaction, 32 bits
    Lsn commitLsn; ///< Begin, Commit: of the commit record
    Lsn endLsn; ///< Commit (and Begin, where told): behind the commit record: what is confirmed
    qint64 committedAt = 0; ///< Begin, Commit: microseconds since 1970-01-01 UTC
    quint32 relation = 0; ///< Insert, Update, Delete: LogRelation::id
    std::span<const LogField> newRow; ///< Insert, Update: as many as the relation's columns
    std::span<const LogField> oldRow; ///< Update, Delete: empty when not sent
    bool oldIsWhole = false; ///< old row of REPLICA IDENTITY FULL; else only key columns are told
    std::span<const quint32> truncated; ///< Truncate: relation ids
    const LogRelation *described = nullptr; ///< Relation
};

/// Takes the messages of one session's log apart: one plugin, one thread, messages in the order
/// they came. Bytes are not trusted. The order of a valid stream is checked too (a change outside
/// of a transaction or of an unknown relation is malformed).
class LogDecoder
{
public:
    enum class Outcome {
        Event, ///< the event is set
        More, ///< the event is set, and the same message holds another: call next()
        Malformed, ///< see problem(); the decoder is of no more use
    };

    LogDecoder() = default;
    Q_DISABLE_COPY_MOVE(LogDecoder)
    virtual ~LogDecoder() = default;

    /// @p message must stay until the event has been used.
    virtual Outcome decode(QByteArrayView message, LogEvent &event) = 0;
    /// The next event of a message that held several (wal2json describes a table in the message of
    /// its change).
    virtual Outcome next(LogEvent &event) = 0;
    /// Whether the texts of events lie in the message itself, not in memory of the decoder.
    virtual bool viewsMessage() const = 0;
    /// English, for the technical detail; never a value of a row.
    virtual const char *problem() const = 0;
};

} // namespace tributary
