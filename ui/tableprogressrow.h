// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/icons.h"
#include "ui/rateestimator.h"
#include "ui/runtotals.h"

#include <QCoreApplication>
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
    Note
};

/// What one table's line says: from values to texts for people, for screen readers and for sorting.
/// Borrows its table for the call; no QObject.
class TableProgressRow
{
    Q_DECLARE_TR_FUNCTIONS(TableProgressRow)

public:
    /// @p runEnded: the run is over, and what was under way was stopped. @p speed: null when the
    /// table is not being copied. @p nextMethod: what was chosen (as chosenMethod()) since the run
    /// began; nullopt: nothing.
    TableProgressRow(const TableProgress &table, bool runEnded, const RateEstimator *speed,
                     const std::optional<QString> &nextMethod = std::nullopt);

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
    QString progressText() const;
    QString noteText() const;
    double speed() const;
    std::optional<std::chrono::seconds> left() const;

    const TableProgress &m_table;
    bool m_stopped;
    const RateEstimator *m_speed;
    std::optional<QString> m_nextMethod;
};

} // namespace tributary
