// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/destination/destination.h"

#include <QString>

#include <vector>

namespace tributary {

/// Statements that bring changes to a copy in a SQLite file. They name all columns: those of the
/// file may be more, and in another order. Pure functions, any thread.
class SqliteChangeSql
{
public:
    /// One flag for each column of the plan.
    using Mask = std::vector<bool>;

    explicit SqliteChangeSql(const TablePlan &table);

    /// Function that gives NULL and counts the calls with something else (a row that was marked as
    /// deleted and lives again).
    static constexpr const char *unmarkFunction = "_tributary_unmark";
    /// Function that tells -0 from 0, which SQLite takes for equal.
    static constexpr const char *signFunction = "_tributary_sign";

    /// Complete rows, whose keys may be there.
    QString upsert(qsizetype rows) const;
    /// Rows of a table without a key.
    QString insert(qsizetype rows) const;

    /// Parameters: the keys, of one column.
    QString removeMany(qsizetype keys) const;
    /// Parameters: the key. Where deleted rows are kept, first the time.
    QString removeOne() const;
    /// For a row that is marked already. Parameters: the time, then the key.
    QString markAgain() const;
    /// Parameter: the time, where deleted rows are kept.
    QString removeAll() const;

    /// Parameters: the columns that are told, then the key.
    QString update(const Mask &told) const;

    /// Table that holds what moved rows carry.
    QString makeCarried(const QString &carried) const;
    /// Parameters: number of the row, then the old key.
    QString carry(const QString &carried) const;
    /// Writes a moved row. Parameters: number of the row, then the columns that are told.
    QString placeMoved(const QString &carried, const Mask &told) const;

    /// Removes one row that has all of the old cells. Parameters: (the time, where deleted rows are
    /// kept,) the cells that are told.
    QString removeLike(const Mask &old) const;
    /// Changes one row that has all of the old cells. Parameters: the new cells that are told, the
    /// old cells that are told.
    QString updateLike(const Mask &told, const Mask &old) const;
    /// Index that finds such rows: empty when no column is fit.
    QString findIndex(const QString &index) const;

private:
    QString values(qsizetype rows) const;
    QString conflictAction() const;
    QString keyCondition(int firstParameter) const;
    QString unmarked(const QString &prefix = QStringLiteral(" AND ")) const;
    QString unmark() const;
    QString likeCondition(const Mask &old, int firstParameter) const;

    const TablePlan &m_table;
    QString m_name; ///< quoted, with its database
    QStringList m_columns; ///< quoted
    QList<qsizetype> m_key;
};

} // namespace tributary
