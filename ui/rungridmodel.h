// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/runrecord.h"
#include "ui/icons.h"

#include <QAbstractTableModel>
#include <QByteArray>
#include <QHash>
#include <QIcon>
#include <QStringList>

namespace tributary {

/// What a run did to a table, as one sign.
enum class RunCell : char {
    Nothing, ///< no record: there was nothing to do
    Done,
    Following,
    Unfinished, ///< the run ended before the table did
    Skipped,
    Columns, ///< only its columns changed
    Failed,
};

/// What happened to each table in each run: tables down, runs across, the newest at the right.
/// A byte a cell, because there may be a thousand runs of thousands of tables. GUI thread.
class RunGridModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunGridModel)

public:
    /// By run, table to state, as RunStore::tableStates() has them.
    using States = QHash<qint64, QHash<QString, QString>>;

    static constexpr int CellRole = Qt::UserRole; ///< a RunCell as int

    explicit RunGridModel(QObject *parent = nullptr);

    /// Remembered besides those that were given before. setRuns() shows them.
    void addStates(const States &states);

    bool hasStates(qint64 run) const { return m_states.contains(run); }

    /// Newest first. Tables that failed lately come first, then those that something else is told
    /// of, then the others; by name.
    void setRuns(const QList<RunRecord> &runs);

    RunCell cell(int row, int column) const;
    QString table(int row) const;
    /// Of a column; null when there is none.
    const RunRecord *run(int column) const;
    int columnOf(qint64 run) const; ///< -1 when it is not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    RunCell cellOf(qint64 run, int table) const;
    QList<int> order() const;
    QString sentence(int row, int column) const;

    QStringList m_tables; ///< all that were ever told of
    QHash<QString, int> m_numbers; ///< the other way round
    QHash<qint64, QByteArray> m_states; ///< by run, by table's number; may be shorter
    QList<RunRecord> m_runs; ///< oldest first
    QList<int> m_rows; ///< numbers of the tables that are shown
    QHash<Icon, QIcon> m_icons;
};

/// The word for a cell.
QString runCellText(RunCell cell);

} // namespace tributary
