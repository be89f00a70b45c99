// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/destination/browse/browsequery.h"
#include "engine/destination/browse/savedcopy.h"

#include <span>
#include <stop_token>

namespace tributary {

/// Takes the rows of DestinationBrowser::readAll().
class RowTaker
{
public:
    RowTaker() = default;
    Q_DISABLE_COPY_MOVE(RowTaker)
    virtual ~RowTaker() = default;

    /// Once, before the rows. An error ends the reading.
    virtual Status begin(const QStringList &columns) = 0;
    /// Cells are valid during the call only.
    virtual Status take(std::span<const Cell> row) = 0;
};

/// Looks into a destination and cannot change it: every call opens it for reading, reads from one
/// state of the data, and leaves it, so that no sync ever waits for somebody who is looking.
/// Statements that would write, or reach beyond the destination, are refused. Blocking; any one
/// thread at a time; sees @p stop within a quarter second, and then fails as Interrupted.
///
/// Errors of all: DestinationMissing, DestinationUnreadable and other Destination... kinds;
/// QueryHeldUp where reading on would have kept a sync waiting; Interrupted.
class DestinationBrowser
{
public:
    DestinationBrowser() = default;
    Q_DISABLE_COPY_MOVE(DestinationBrowser)
    virtual ~DestinationBrowser() = default;

    /// Bytes of a value that rows() hands out: enough for any key of PostgreSQL.
    static constexpr qsizetype shownBytes = 4096;

    /// All tables and views but those of Tributary itself, by name.
    virtual Result<QList<BrowsedTable>> tables(const std::stop_token &stop) = 0;

    /// Errors: QueryFailed (a table or column is gone, the statement is wrong), QueryRefused.
    virtual Result<RowPage> rows(const BrowseQuery &query, const RowRange &range,
                                 const std::stop_token &stop) = 0;

    /// All rows of a table that the filters leave. Errors: as rows().
    virtual Result<qint64> countRows(const BrowseQuery &query, const std::stop_token &stop) = 0;

    /// Rows once more with more of their values: up to @p most bytes of each. In the order of
    /// @p places, which are ascending by position. Errors: as rows(); RowChanged when one is gone.
    virtual Result<QList<QList<BrowsedCell>>> wholeRows(const BrowseQuery &query,
                                                        const QList<RowPlace> &places,
                                                        qsizetype most,
                                                        const std::stop_token &stop) = 0;

    /// Every row with its whole values, in the query's order. Errors: as rows(); the taker's.
    virtual Status readAll(const BrowseQuery &query, RowTaker &taker,
                           const std::stop_token &stop) = 0;

    /// Saves all of the destination, as it is at one moment, as the file @p path, which replaces an
    /// old one once it is whole and needs nothing beside it. A run that writes goes on meanwhile.
    /// Errors: ExportFailed, also for a file that belongs to the destination or is in use.
    virtual Result<CopyAmount> saveCopy(const QString &path, const CopyObserver &observer,
                                        const std::stop_token &stop) = 0;

    /// Whether the file is part of the destination: an export or a copy must not take its place.
    virtual bool ownsFile(const QString &path) const = 0;
};

} // namespace tributary
