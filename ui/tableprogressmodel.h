// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/tablemethods.h"
#include "ui/tableprogressrow.h"

#include <QAbstractTableModel>
#include <QHash>

namespace tributary {

/// The tables of one run, a row each. Made for ten thousand tables and ten updates a second: an
/// update costs as much as the tables in it, and announces only the ranges of rows that changed.
/// GUI thread.
class TableProgressModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TableProgressModel)

public:
    static constexpr int columns = static_cast<int>(TableColumn::Note) + 1;

    enum Role {
        SortRole = Qt::UserRole, ///< raw numbers and texts, for sorting
        StateRole, ///< TableState as int
        PercentRole, ///< 0..100, or -1: no bar
        HasNoteRole, ///< bool: something to read in the column Note
    };

    explicit TableProgressModel(RateEstimator::Clock clock, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Replaces everything: a new run.
    void reset(const QList<TableProgress> &tables);
    /// How single tables are to be dealt with. A run that has begun keeps what was chosen before.
    void setMethods(const TableMethods &methods);
    /// A new run: empty until its tables are known.
    void beginRun();
    /// What is on record of a run that this program did not watch.
    void showEarlierRun(const QList<TableProgress> &tables);
    /// What the destination holds.
    void setCopies(const QHash<TableId, KnownCopy> &copies);
    /// All tables whose changes are applied are as fresh as this, until setCopies() knows better.
    void setFollowedAsOf(const QDateTime &time);
    /// A new run of some of the tables: the others stay as they were shown.
    void goOn(const QList<TableProgress> &tables);
    /// New values of some tables; tables that were not planned are appended.
    void update(const QList<TableProgress> &changed);
    /// The run is over: what was under way is shown as stopped from now on.
    void endRun();
    /// Measures the speeds anew; to be called about once a second, so that a stall is seen.
    void tick();

    const RunTotals &totals() const { return m_totals; }

    const TableProgress *table(const QModelIndex &index) const;
    /// Of the first failed table, or invalid.
    QModelIndex firstFailed() const;

private:
    TableProgressRow line(int row, const KnownCopy *copy) const;
    std::optional<KnownCopy> copyOf(const TableProgress &table) const;
    void announceCopies(TableColumn first);
    void measure(int row);
    std::optional<QString> nextMethod(const TableId &table) const;
    void announce(QList<int> rows, TableColumn first, TableColumn last);

    RateEstimator::Clock m_clock;
    bool m_runEnded = false;
    QList<TableProgress> m_tables;
    QHash<TableId, int> m_rows;
    QHash<TableId, KnownCopy> m_copies;
    QDateTime m_followedAsOf;
    QHash<int, RateEstimator> m_speeds; ///< of the rows being copied only
    RunTotals m_totals;
    TableMethods m_methods;
    TableMethods m_methodsOfRun;
    QHash<Icon, QIcon> m_icons;
};

} // namespace tributary
