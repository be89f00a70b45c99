// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/runrecord.h"
#include "ui/rundetail.h"
#include "ui/runfilter.h"
#include "ui/rungridmodel.h"
#include "ui/runlistmodel.h"

#include <QList>
#include <QTimer>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace tributary {

class RunGrid;

/// The runs of one source on record: a list, a grid of runs by tables, and one run in detail. Opens
/// nothing itself: it asks by signals, and is told. GUI thread.
class HistoryPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryPage)

public:
    static constexpr int pageSize = 100; ///< runs that are asked for at a time

    explicit HistoryPage(RunListModel::Clock clock, QWidget *parent = nullptr);

    /// How many runs the page wants at most; grows with "Show more", and with choose().
    int limit() const { return m_limit; }

    /// Of @p runs, those that have ended and whose tables' states were not given yet.
    QList<qint64> withoutStates(const QList<RunRecord> &runs) const;
    /// Replaces what is shown; at most limit() @p runs, newest first. @p states as withoutStates()
    /// asks for them; those that were given before are remembered. The chosen run stays chosen, a
    /// first time it is the newest one.
    void showRuns(const QList<RunRecord> &runs, const RunGridModel::States &states);
    /// The answer to runChosen(); for another run than the chosen one it comes too late.
    void showRun(const RunDetail &detail);

    /// The run goes on, and has done more; often.
    void showCounts(const RunRecord &run);

    /// Chooses the run, as a click on it would. One that the filter hides takes the filter away,
    /// and for one that is not in the list the page asks for more runs as long as there are more.
    void choose(qint64 run);

    std::optional<qint64> chosen() const { return m_chosen; }

    RunFilter filter() const;

Q_SIGNALS:
    /// showRun() is expected; also when the chosen run has changed.
    void runChosen(qint64 run);
    /// showRuns() with up to limit() runs is expected.
    void runsNeeded();
    /// All kept runs that filter() accepts are meant, whether they are shown or not.
    void csvRequested();
    void jsonRequested();

private:
    QWidget *makeFilterPart();
    QWidget *makeListPart();
    void applyFilter();
    void ask();
    void markChosen();
    bool isKnown(qint64 run) const;
    void findWanted();
    void select(qint64 run);

    RunListModel *m_list;
    RunSortModel *m_sorted;
    RunGridModel *m_gridModel;
    QComboBox *m_show;
    QComboBox *m_trigger;
    QPushButton *m_csv;
    QPushButton *m_json;
    QPushButton *m_more;
    QLabel *m_count;
    QTreeView *m_view;
    RunGrid *m_grid;
    RunDetailView *m_detail;
    QStackedWidget *m_stack;
    QList<RunRecord> m_runs; ///< also those that the filter hides
    RunListModel::Clock m_clock;
    QTimer m_ticks;
    QTimer m_asking; ///< a held arrow key does not load every run on its way
    std::optional<qint64> m_chosen;
    std::optional<qint64> m_wanted; ///< chosen, and not in the list yet
    int m_limit = pageSize;
    bool m_applying = false;
};

} // namespace tributary
