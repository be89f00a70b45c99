// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/codec/logdecoder.h"
#include "engine/codec/serverencoding.h"
#include "engine/codec/wal2jsonrows.h"

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace tributary {

/// Decodes wal2json with format-version 2 and the options include-transaction, include-xids,
/// include-timestamp and include-lsn, without types. One thread; keeps what it learned of tables,
/// nothing of rows. LogField tells how its values differ from the server's own text.
///
/// wal2json describes no tables, so a change that tells something new of its table's columns is
/// preceded by a Relation event (More). A table keeps its LogRelation::id for ever; what is
/// described later takes the place of what was before. Told are names of columns;
/// LogRelation::oid is 0 and identity '?'. A column that the description lacks, or that a row has
/// as Unchanged, was not in the message. Until a message with the whole row came, only the
/// identity's columns are known.
///
/// An update always has its old row, even when the key did not change. oldIsWhole says that the
/// identity named every column known so far: REPLICA IDENTITY FULL, or a key of all columns; only
/// the catalogue can tell these apart, and is to be believed.
class Wal2JsonDecoder : public LogDecoder
{
public:
    /// @p encoding: in which the messages come, by PostgreSQL's name: the database's own encoding
    /// from a replication connection and from pg_logical_slot_peek_binary_changes(), and
    /// client_encoding from pg_logical_slot_peek_changes(). With SQL_ASCII texts keep their bytes.
    explicit Wal2JsonDecoder(QByteArrayView encoding);

    Outcome decode(QByteArrayView message, LogEvent &event) override;
    Outcome next(LogEvent &event) override;

    bool viewsMessage() const override { return false; }

    const char *problem() const override { return m_problem; }

private:
    /// The members of a message, as they stand there.
    struct Members
    {
        QByteArrayView action;
        QByteArrayView xid;
        QByteArrayView timestamp;
        QByteArrayView lsn;
        QByteArrayView nextLsn;
        QByteArrayView schema;
        QByteArrayView table;
        QByteArrayView opening; ///< what stands between the action and the position
        bool hasSchema = false;
        bool hasTable = false;
        bool hasRow = false;
        bool hasIdentity = false;
        bool isLastTable = false; ///< m_table, whose name was not taken apart again
    };

    Outcome fail(const char *problem);
    bool readMembers(QByteArrayView message, Members &members);
    bool takeOpening(JsonScanner &scanner, Members &members) const;
    bool readMember(JsonScanner &scanner, QByteArrayView message, Members &members);
    bool readItems(JsonScanner &scanner, const Members &members, std::vector<Wal2JsonItem> &items);
    bool useTable(const Members &members);
    Outcome transactionEvent(const Members &members, LogEvent &event);
    Outcome changeEvent(const Members &members, LogEvent &event);
    void fillRow(const std::vector<Wal2JsonItem> &items, std::vector<LogField> &row) const;

    ServerEncoding m_encoding;
    Wal2JsonRows m_rows;
    std::unordered_map<std::string, std::unique_ptr<Wal2JsonTable>> m_tables;
    std::string m_opening; ///< Members::opening of the last change: mostly of the next one too
    std::string m_key; ///< of m_table: schema, a quote, table; both escaped
    std::string m_wantedKey;
    Wal2JsonTable *m_table = nullptr; ///< of the last change: mostly of the next one too
    std::vector<Wal2JsonItem> m_rowItems;
    std::vector<Wal2JsonItem> m_identityItems;
    std::vector<LogField> m_newRow;
    std::vector<LogField> m_oldRow;
    quint32 m_truncated = 0;
    LogEvent m_pending; ///< the change behind a Relation event
    bool m_hasPending = false;
    bool m_inTransaction = false;
    const char *m_problem = "";
};

} // namespace tributary
