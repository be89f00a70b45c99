// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/codec/logdecoder.h"
#include "engine/codec/valuetext.h"
#include "engine/core/result.h"
#include "engine/sync/log/batchlimits.h"
#include "engine/sync/log/changebatch.h"
#include "engine/sync/log/logplan.h"
#include "engine/sync/log/snapshotvisibility.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace tributary {

/// A table that the log is followed for, as the gatherer needs it.
struct GatheredTable
{
    TableSchema schema; ///< withLogKey()
    QList<FollowedColumn> known; ///< as the destination knew it before this round
    SnapshotFilter filter;
    bool isFollowed = false; ///< else its changes are passed over
};

/// Gathers the events of the log into batches: drops what the destination has (transactions up to
/// the checkpoint, and for each table those that its copy holds), finds the tables, turns values
/// into cells. One thread; borrows nothing.
class ChangeGatherer
{
public:
    ChangeGatherer(std::vector<GatheredTable> tables, const Checkpoint &checkpoint, bool checkUtf8,
                   LogPlugin plugin);

    void setLimits(const BatchLimits &limits) { m_limits = limits; }

    /// Takes one event. @p message: whose memory may be given to the batch when a value is large,
    /// see keepsMessage(). Errors: SchemaChanged (alteredTable() tells which: nothing after the
    /// last commit may be used), LogWithoutKey, ProtocolViolation, LogDiverged.
    Status add(const LogEvent &event, bool mayKeepMessage);

    /// The last event's values lie in its message, which has to be given to keepBuffer().
    bool wantsBuffer() const { return m_bufferOwner != nullptr; }

    void keepBuffer(RowBatch::ForeignBuffer buffer, qsizetype bytes);

    /// A batch is full: take it.
    bool isFull() const;

    bool hasSomething() const { return m_batch.changes > 0 || m_batch.commitEnd.isValid(); }

    /// Between two transactions: everything before @p position was seen. Passed over from the end
    /// on: transactions that were left for another time lie before it.
    void setPosition(Lsn position)
    {
        if (!m_end.isValid() || position < m_end)
            m_batch.position = position;
    }

    /// Transactions whose commit begins at @p end or later are left for another time.
    void setEnd(Lsn end) { m_end = end; }

    /// LogState::begun, unless the log was another one then.
    void setBegun(Lsn begun) { m_begun = begun; }

    /// Stands between two transactions.
    bool isAtCommit() const { return !m_inTransaction; }

    /// The gathered changes; afterwards empty.
    ChangeBatch take();

    /// After SchemaChanged or LogWithoutKey: index of the table.
    qsizetype failedTable() const { return m_failedTable; }

    /// After SchemaChanged: why the table has to be copied, if a look at the catalogue cannot help.
    const QString &copyReason() const { return m_copyReason; }

    Lsn lastCommit() const { return m_lastCommit; }

    /// The slot stands before the checkpoint's last commit, which therefore has to come again.
    void expectLastCommit() { m_expectsCommit = true; }

    /// Everything before @p seen came: an expected commit from there that did not is not in this
    /// server's log. Errors: LogDiverged.
    Status checkExpectedCommit(Lsn seen) const;

private:
    /// A relation of the log and where its rows go.
    struct Relation
    {
        qsizetype table = -1; ///< -1: not followed
        LogRelation described;
        std::optional<std::vector<int>> map; ///< made when it is needed first
        std::vector<LogField> fields; ///< by the schema's columns; reused
    };

    struct Table
    {
        GatheredTable source;
        std::optional<SnapshotVisibility> visibility;
        std::vector<ValueText> values;
        std::vector<bool> isKey;
        std::vector<bool> losesNaN; ///< null from the log may have been NaN or an infinity
        quint32 truncatedBy = 0; ///< transaction of the last TRUNCATE
        bool held = false; ///< the present transaction is in its copy
    };

    static bool losesNaN(const GatheredTable &table, const ColumnSchema &column);
    void describe(const LogRelation &relation);
    qsizetype findTable(const LogRelation &relation) const;
    void begin(const LogEvent &event);
    Status commit(const LogEvent &event);
    Status addRow(const LogEvent &event, bool mayKeepMessage);
    Status truncate(const LogEvent &event);
    TableChanges &changesOf(qsizetype table);
    Status appendTuple(Relation &relation, std::span<const LogField> row,
                       std::span<const LogField> fallback, bool isOld, bool isInsert,
                       bool mayKeepMessage, TableChanges &changes);
    Error altered(qsizetype table, const QString &reason);
    Error diverged() const;

    std::vector<Table> m_tables;
    std::vector<size_t> m_filtered; ///< tables with a visibility
    Checkpoint m_checkpoint;
    BatchLimits m_limits;
    QHash<quint32, Relation> m_relations;
    QHash<quint32, qsizetype> m_byOid;
    QHash<std::pair<QByteArray, QByteArray>, qsizetype> m_byName;

    bool m_inTransaction = false;
    bool m_skipping = false; ///< the destination has this transaction
    bool m_expectsCommit = false;
    quint32 m_xid = 0;
    Lsn m_commitLsn;
    Lsn m_lastCommit;
    Lsn m_end; ///< invalid: none
    Lsn m_begun; ///< invalid: not known
    bool m_beyondEnd = false;
    qint64 m_committedAt = 0;
    qsizetype m_failedTable = -1;
    TableChanges *m_bufferOwner = nullptr;

    ChangeBatch m_batch;
    QString m_copyReason;
    qsizetype m_together =
        -1; ///< a table for whose sake the batch must not end within the transaction
    std::vector<int> m_slots; ///< by table: index into m_batch.tables, -1: none
};

} // namespace tributary
