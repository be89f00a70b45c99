// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/store/runrecord.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace tributary {

class StoreFile;

/// The runs of the saved sources, in the store's file. A run is on record from its first moment, so
/// that one whose program was killed is not missing. Each call is one short transaction; any number
/// of programs at once. One thread: the one that made it.
class RunStore
{
public:
    explicit RunStore(QString path);
    ~RunStore();
    Q_DISABLE_COPY_MOVE(RunStore)

    /// Puts a run on record that begins now, and gives its id. Whatever else of that source is
    /// still going on on record has lost its program, and is ended as Interrupted: the caller holds
    /// the SourceLock. Errors: UnknownSource, StoreFailed.
    Result<qint64> begin(const RunRecord &run);

    /// Whether begin() failed for the disk alone, which is no reason not to sync.
    static bool isOfTheDisk(const Error &error);

    /// Ends a run as Interrupted, at the time of its last word, that is going on on record while
    /// nobody holds its source's lock; one that has ended by itself meanwhile stays as it is.
    Status endKilled(qint64 run);
    Status setStage(qint64 run, RunStage stage);
    /// What the run has done so far, of RunRecord::id: rows, bytes and changes. Its end says it
    /// again.
    Status setCounts(const RunRecord &run);
    Status append(qint64 run, const QList<RunLine> &lines);
    /// Ends the run RunRecord::id. What differs in @p seen from what was known becomes
    /// RunTableRecord::schemaChange, and a table to which nothing else happened gets a record for
    /// it. Errors: StoreFailed.
    Status finish(const RunRecord &run, QList<RunTableRecord> tables, const TablesSeen &seen);

    /// Newest first, also one that goes on; none for an unknown source.
    Result<QList<RunRecord>> runs(const QString &sourceName, int limit) const;
    Result<std::optional<RunRecord>> run(qint64 id) const;
    /// The latest that ended. One that copied only some tables does not count, unless it went
    /// wrong and nothing came after it.
    Result<std::optional<RunRecord>> lastEnded(const QString &sourceName) const;
    /// The latest that ended and dealt with the whole source.
    Result<std::optional<RunRecord>> lastWhole(const QString &sourceName) const;
    /// The one that is going on on record; whether its program lives, the SourceLock tells.
    Result<std::optional<RunRecord>> goingOn(const QString &sourceName) const;

    /// Failed ones first, then by name.
    Result<QList<RunTableRecord>> tables(qint64 run) const;
    /// Of several runs, by run: "public.orders" to its state; for the grid of runs by tables.
    Result<QHash<qint64, QHash<QString, QString>>> tableStates(const QList<qint64> &runs) const;
    Result<QList<RunLine>> lines(qint64 run) const;
    /// Of all sources, newest first, at most @p limit; with their source.
    Result<QList<std::pair<QString, RunLine>>> latestLines(int limit) const;

    /// Forgets runs that ended before @p olderThan, and of each source all but the newest @p most;
    /// never the newest one. Of a source with more than StoreFile::mostIdleDays between what is
    /// older and what is not, only the count decides: a clock that jumped must not cost the
    /// history.
    Status prune(const QDateTime &olderThan, int most);

private:
    Result<QList<RunRecord>> select(const QString &condition, const QVariantList &values) const;

    QString m_path;
    QString m_connectionName;
};

} // namespace tributary
