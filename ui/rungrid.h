// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace tributary {

class RunGridModel;

/// Runs by tables, a small sign a cell, each state with a shape of its own. Only what is visible
/// is painted; the arrow keys walk through it, and each cell says itself in words. GUI thread.
class RunGrid final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunGrid)

public:
    /// @p model is borrowed.
    explicit RunGrid(RunGridModel *model, QWidget *parent = nullptr);

    /// Moves the cursor to the run's column, in the row where it is; runChosen() does not follow.
    void showRun(qint64 run);

Q_SIGNALS:
    /// The reader went to another run.
    void runChosen(qint64 run);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fitNames();

    RunGridModel *m_model;
    bool m_showing = false;
};

} // namespace tributary
