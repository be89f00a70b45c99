// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/sync/verify/comparedrows.h"
#include "engine/sync/verify/rowsorter.h"

#include <QJsonObject>
#include <QList>

#include <stop_token>

namespace tributary {

/// What a row is known by on both sides: the canonical bytes of its key, or a digest of the whole
/// row where the plan has none. Kept in @p out; @p scratch is overwritten.
void writeRowId(const ComparisonPlan &plan, const CanonicalRow &row, QByteArray &out,
                QByteArray &scratch);

/// A digest of the whole row, whatever key the plan has.
void writeContentId(const ComparisonPlan &plan, const CanonicalRow &row, QByteArray &out,
                    QByteArray &scratch);

/// One side of a table in an order of our own: by the canonical bytes of its key, or of the whole
/// row where it has none. Of each row it keeps the key and a digest of every column, whatever their
/// size. First readAll(), then next().
class SortedRows
{
public:
    /// @p plan must outlive it.
    SortedRows(const ComparisonPlan &plan, const std::stop_token &stop);
    Q_DISABLE_COPY_MOVE(SortedRows)

    /// Takes all of @p rows in, and calls @p progressed after each. Errors: those of the rows and
    /// of RowSorter.
    template <typename Rows, typename Progressed>
    Status readAll(Rows &rows, Progressed progressed)
    {
        for (;;) {
            const Result<RowStep> step = rows.next();
            if (!step)
                return step.error();
            if (*step == RowStep::End)
                return m_sorter.finish();
            if (const Status added = add(rows.row(),
                                         m_plan.key.isEmpty() ? QJsonObject() : rows.key());
                !added)
                return added;
            progressed();
        }
    }

    Result<RowStep> next() { return m_sorter.next(); }

    // Of the current row:
    int compareKey(const SortedRows &other) const;

    /// As writeRowId(); valid until the next one.
    QByteArrayView id() const { return m_sorter.record().key; }

    QJsonObject key() const;
    /// Columns whose digests differ from those of @p other, which has the same key.
    QList<qsizetype> differingColumns(const SortedRows &other) const;

private:
    Status add(const CanonicalRow &row, const QJsonObject &key);
    /// The current row's column digests, one after the other.
    QByteArrayView digests() const;

    const ComparisonPlan &m_plan;
    RowSorter m_sorter;
    QByteArray m_sortKey;
    QByteArray m_payload;
};

} // namespace tributary
