// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/icons.h"
#include "ui/rateestimator.h"
#include "ui/runtotals.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QVariant>

#include <optional>

namespace tributary {

/// The columns of the table list.
enum class TableColumn {
    Table,
    Method,
    State,
    Progress,
    Rows,
    About,
    Bytes,
    Speed,
    Left,
    Inserts,
    Updates,
    Deletes,
    Truncates,
    FreshAsOf,
    Note
};

/// What the destination holds of a table. Plain value.
struct KnownCopy
{
    qint64 rows = 0;
    QDateTime freshAsOf; ///< by the server's clock; invalid: not known

    bool operator==(const KnownCopy &) const = default;
};

/// What one table's line says: from values to texts for people, for screen readers and for sorting.
/// Borrows its table for the call; no QObject.
class TableProgressRow
{
    Q_DECLARE_TR_FUNCTIONS(TableProgressRow)

public:
    /// @p runEnded: the run is over, and what was under way was stopped. @p speed: null when the
    /// table is not being copied. @p nextMethod: what was chosen (as chosenMethod()) since the run
    /// began; nullopt: nothing. @p copy: null when there is none, or none that is known of.
    TableProgressRow(const TableProgress &table, bool runEnded, const RateEstimator *speed,
                     const std::optional<QString> &nextMethod = std::nullopt,
                     const KnownCopy *copy = nullptr);

    QString text(TableColumn column) const;
    QString spokenText(
        TableColumn column) const; ///< never empty: a cell without a name is passed over in silence
    QVariant sortValue(TableColumn column) const;
    Icon icon() const;
    int percent() const; ///< for the bar; -1: none

private:
    QString stateText() const;
    QString methodText() const;
    std::optional<qint64> changes(TableColumn column) const; ///< nothing when not followed
    QString rowsText() const;
    QString bytesText() const;
    qint64 rows() const;
    QDateTime freshAsOf() const;
    QString progressText() const;
    QString noteText() const;
    double speed() const;
    std::optional<std::chrono::seconds> left() const;

    const TableProgress &m_table;
    bool m_runEnded;
    bool m_stopped;
    const RateEstimator *m_speed;
    const KnownCopy *m_copy;
    std::optional<QString> m_nextMethod;
};

} // namespace tributary
