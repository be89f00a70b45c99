// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/browsedcell.h"
#include "engine/destination/copiedtable.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace tributary {

// What is asked of a destination that is looked at, and what it answers: plain values, whatever
// kind of destination it is.

struct BrowsedColumn
{
    QString name;
    QString type; ///< as the destination declares it; may be empty
    QString sourceType; ///< of a copy: as PostgreSQL calls it, for people; else empty
    int keyPosition = 0; ///< 0: not in the key, else from 1 on

    bool operator==(const BrowsedColumn &) const = default;
};

/// A table or view that may be looked at: a copy, or something of somebody else's beside it.
struct BrowsedTable
{
    QString name;
    bool isView = false;
    QList<BrowsedColumn> columns; ///< none where it cannot be read (a view on what is gone)
    std::optional<CopiedTable> copy = std::nullopt; ///< its rows are the "about" number
};

enum class FilterTest {
    Contains, ///< the text is in the value, whatever its case; of bytes in hex: those bytes
    Equals,
    Less,
    Greater,
    IsNull,
    IsNotNull,
};

/// A condition on one column. Numbers are compared as numbers with all of their digits, however
/// they are stored; dates and times by the calendar; texts and bytes byte by byte.
struct RowFilter
{
    QString column;
    FilterTest test = FilterTest::Contains;
    QString value; ///< as people type it; of no meaning for IsNull and IsNotNull

    bool operator==(const RowFilter &) const = default;
};

/// NULL comes before everything else, numbers before texts; compared as by RowFilter.
struct RowSort
{
    QString column;
    Qt::SortOrder order = Qt::AscendingOrder;

    bool operator==(const RowSort &) const = default;
};

/// Which rows: those of a table, or what a statement gives.
struct BrowseQuery
{
    QString table; ///< empty: the statement
    QList<RowFilter> filters{}; ///< of a table: all of them hold
    std::optional<RowSort> sort = std::nullopt; ///< of a table; without: in the order of storage
    QString sql{}; ///< one statement that reads

    bool isStatement() const { return table.isEmpty(); }

    bool operator==(const BrowseQuery &) const = default;
};

struct RowRange
{
    qint64 offset = 0;
    qint64 limit = 0;
};

/// Where a row is found again.
struct RowPlace
{
    qint64 position = 0; ///< in the query's order, from 0 on
    QByteArray handle; ///< the destination's own name of the row; empty: by position

    bool operator==(const RowPlace &) const = default;
};

struct BrowsedRow
{
    QList<BrowsedCell> cells;
    QByteArray handle; ///< RowPlace::handle
};

/// Some rows of a query.
struct RowPage
{
    QStringList columns;
    QList<BrowsedRow> rows; ///< fewer than asked for at the end, and where the values are large
    bool hasMore = false;
    /// Which state of the data they are of: pages of different states may repeat or miss rows.
    QString state;
    std::chrono::milliseconds took{0};
};

} // namespace tributary

Q_DECLARE_METATYPE(tributary::BrowsedTable)
Q_DECLARE_METATYPE(tributary::BrowseQuery)
Q_DECLARE_METATYPE(tributary::RowPage)
