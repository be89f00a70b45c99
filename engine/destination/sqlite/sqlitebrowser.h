// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/destination/browse/destinationbrowser.h"
#include "engine/destination/sqlite/sqlitebrowsesql.h"

namespace tributary {

class SqliteReader;

/// The browser of a SQLite file. See DestinationBrowser. A connection is opened for each call and
/// closed after it: one that stays open would keep a file from getting its own journal back after a
/// run, and would go on reading a file that was replaced.
class SqliteBrowser final : public DestinationBrowser
{
public:
    explicit SqliteBrowser(const QString &path)
        : m_path(path)
    { }

    Result<QList<BrowsedTable>> tables(const std::stop_token &stop) override;
    Result<RowPage> rows(const BrowseQuery &query, const RowRange &range,
                         const std::stop_token &stop) override;
    Result<qint64> countRows(const BrowseQuery &query, const std::stop_token &stop) override;
    Result<QList<QList<BrowsedCell>>> wholeRows(const BrowseQuery &query,
                                                const QList<RowPlace> &places, qsizetype most,
                                                const std::stop_token &stop) override;
    Status readAll(const BrowseQuery &query, RowTaker &taker, const std::stop_token &stop) override;
    Result<CopyAmount> saveCopy(const QString &path, const CopyObserver &observer,
                                const std::stop_token &stop) override;
    bool ownsFile(const QString &path) const override;

private:
    QString m_path;
};

} // namespace tributary
