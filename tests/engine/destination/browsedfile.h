// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/sqliteprobe.h"

#include "engine/destination/sqlite/sqlitebrowser.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>

namespace tributary::test {

/// Rows in one line: cells with a blank between them, rows with a comma; or the error's id.
inline QString rowsText(const Result<RowPage> &page)
{
    if (!page)
        return page.error().id();
    QStringList rows;
    for (const BrowsedRow &row : page->rows) {
        QStringList cells;
        for (const BrowsedCell &cell : row.cells) {
            cells.append(cell.isNull() ? QStringLiteral("NULL")
                                       : QString::fromUtf8(cellText(cellView(cell))));
            if (cell.isShortened())
                cells.last() += u'~' + QString::number(cell.size);
        }
        rows.append(cells.join(u' '));
    }
    return rows.join(u',') + (page->hasMore ? QStringLiteral("...") : QString());
}

/// Lets all rows pass.
class NoRows final : public RowTaker
{
public:
    Status begin(const QStringList & /*columns*/) override
    {
        if (begun != nullptr)
            *begun = true;
        return Done{};
    }

    Status take(std::span<const Cell> /*row*/) override { return Done{}; }

    std::atomic<bool> *begun = nullptr; ///< is told that the rows come now
};

/// A SQLite file in a folder of its own, as somebody with the sqlite3 shell made it.
class BrowsedFile
{
public:
    explicit BrowsedFile(const QString &sql = {})
        : path(m_folder.filePath(QStringLiteral("shop #1?.sqlite")))
        , browser(path)
    {
        if (sql.isEmpty())
            return; // nor is an empty file made
        SqliteProbe probe(path);
        if (!probe.execute(sql))
            qFatal("the file could not be made: %s", qPrintable(probe.error()));
    }

    Result<RowPage> rows(const BrowseQuery &query, qint64 limit = 100, qint64 offset = 0)
    {
        return browser.rows(query, {.offset = offset, .limit = limit}, {});
    }

    Result<RowPage> statement(const QString &sql, qint64 limit = 100)
    {
        return rows({.table = {}, .sql = sql}, limit);
    }

private:
    QTemporaryDir m_folder;

public:
    const QString path;
    SqliteBrowser browser;
};

} // namespace tributary::test
