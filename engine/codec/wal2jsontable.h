// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/codec/logdecoder.h"

#include <optional>
#include <vector>

namespace tributary {

/// A column of a wal2json message.
struct Wal2JsonItem
{
    QByteArrayView head; ///< all that stands before its value
    QByteArrayView rawName; ///< between the quotes, escaped
    int known = -1; ///< index into Wal2JsonTable::columns
    LogField field;
};

/// What is known of a table from the messages so far. wal2json describes no table: each message
/// names the columns it carries, leaves out those with an unchanged TOAST value, and a deletion
/// names only the identity's.
struct Wal2JsonTable
{
    struct Column
    {
        QByteArray head; ///< {"name":"...","value": as messages have it
        QByteArray rawName;
    };

    QByteArray naming; ///< ,"schema":"...","table":"..." as messages have it
    LogRelation relation; ///< one column for each of columns
    std::vector<Column> columns;
    size_t identityCount = 0; ///< columns in the identity
    bool columnsSeen = false; ///< a message named more than the identity
    bool described = false; ///< in an event

    /// The known column with this name at @p from or behind it; -1 when there is none.
    int find(QByteArrayView rawName, size_t from) const;

    /// Whether a message with these columns and (for updates and deletions) this identity says
    /// nothing new: then their `known` are good. Rows of an insertion have every column.
    bool covers(LogEvent::Kind kind, const std::vector<Wal2JsonItem> &row,
                const std::vector<Wal2JsonItem> &identity) const;

    /// Makes the table what such a message tells, and sets the `known` of all. False when a name
    /// is malformed or there are too many.
    bool learn(LogEvent::Kind kind, std::vector<Wal2JsonItem> &row,
               std::vector<Wal2JsonItem> &identity);

private:
    bool addColumn(Wal2JsonItem &item);
};

/// The text of a name between its quotes; nothing when it is malformed.
std::optional<QByteArray> wal2JsonName(QByteArrayView raw);

} // namespace tributary
