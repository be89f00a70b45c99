// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/runrecord.h"
#include "ui/icons.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QIcon>
#include <QSortFilterProxyModel>

#include <functional>

namespace tributary {

/// The columns of the list of runs.
enum class RunColumn { Started, Result, Duration, Trigger, Rows, Inserts, Updates, Deletes, Bytes };

/// Runs on record, a row each. GUI thread.
class RunListModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunListModel)

public:
    using Clock = std::function<QDateTime()>; ///< UTC

    static constexpr int columns = 9;
    static constexpr int SortRole = Qt::UserRole;
    static constexpr int GoesOnRole = Qt::UserRole + 1;

    explicit RunListModel(Clock clock, QObject *parent = nullptr);

    /// Newest first. The same runs again only change what they say: nobody's cursor moves.
    void setRuns(const QList<RunRecord> &runs);

    const QList<RunRecord> &runs() const { return m_runs; }

    /// Other counts of a run that goes on; an unknown one is left alone.
    void showCounts(const RunRecord &run);

    /// Null for an index that is none.
    const RunRecord *run(const QModelIndex &index) const;
    /// Invalid when the run is not among them.
    QModelIndex indexOf(qint64 run) const;
    /// The time has moved on: what goes on lasts longer.
    void tick();
    bool hasOneThatGoesOn() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString text(const RunRecord &run, RunColumn column) const;
    QVariant sortValue(const RunRecord &run, RunColumn column) const;

    Clock m_clock;
    QList<RunRecord> m_runs;
    QHash<Icon, QIcon> m_icons;
};

/// The order of a RunListModel: as the reader sorts, but what goes on stays on top. GUI thread.
class RunSortModel final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunSortModel)

public:
    explicit RunSortModel(QObject *parent = nullptr);

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
};

} // namespace tributary
