// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/tablemethods.h"
#include "engine/store/runrecord.h"
#include "engine/sync/syncprogress.h"
#include "ui/rateestimator.h"
#include "ui/tableprogressrow.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QProgressBar;

namespace tributary {

class LogFigures;
class MessageBar;
class RunButtons;
class TableFilterModel;
class TableList;
class TableProgressModel;

/// The page of one source: what is going on in one sentence, how far it is, and each table. Shows
/// what it is told and asks for what is clicked; runs nothing itself. GUI thread.
class RunOverview final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunOverview)

public:
    explicit RunOverview(const QString &sourceName, const RateEstimator::Clock &clock,
                         QWidget *parent = nullptr);

    /// @p from and @p to: source and destination in words.
    void showPlaces(const QString &from, const QString &to);
    void showLastRun(const std::optional<RunRecord> &last);
    /// The source's method is "log".
    void setFollowsLog(bool followsLog);
    /// What was chosen for single tables, for the next run.
    void setTableMethods(const TableMethods &methods);
    /// Following was paused; shown with the next run's end, or showLastRun().
    void setPaused(bool paused);

    bool followsLog() const { return m_followsLog; }

    /// The next run copies everything again: its reader agreed to that.
    void setCopiesAnew(bool copiesAnew);

    /// What is on record of the latest run, when that is not one that was shown here.
    void showTables(const QList<TableProgress> &tables);
    /// What the destination holds.
    void setCopies(const QHash<TableId, KnownCopy> &copies);

    /// Another program runs the source, or did so last: what was shown of a run here is over.
    void showElsewhere(const std::optional<RunRecord> &running,
                       const std::optional<RunRecord> &last);

    void setRunsElsewhere(bool elsewhere) { m_runsElsewhere = elsewhere; }

    /// A run waits until it may begin, for @p reason; @p follows: it goes on then until it is
    /// stopped. No reason: none waits.
    void setWaiting(const QString &reason, bool follows);

    /// What somebody has to mend, though no run has told it, in place of what the last run says. To
    /// be called after that was shown. Nothing: it is mended.
    void showProblem(const std::optional<Error> &problem);

    /// Source and copy are being compared.
    void setComparing(bool comparing) { m_comparing = comparing; }

    // The life of a run, in this order.
    /// @p follow: it goes on until it is stopped. @p part: it copies only some of the tables; what
    /// is shown of the others stays.
    void begin(bool follow = false, bool part = false);
    void showPhase(RunPhase phase);
    void plan(const QList<TableProgress> &tables);
    void update(const QList<TableProgress> &changed);
    void showLog(const LogProgress &log);
    void note(const QString &text);
    void finish(const SyncReport &report);

    bool isRunning() const { return m_running; }

    QString headline() const;

    TableProgressModel *tables() const { return m_tables; }

Q_SIGNALS:
    void syncRequested();
    void followRequested(); ///< also to resume
    void pauseRequested();
    void stopRequested();
    /// The run that was not let in is to be begun again, by somebody who knows the password.
    void passwordRequested();
    /// After a gap in the log: everything is to be copied anew.
    void resyncRequested();
    /// @p method: "log", "full", "skip", or empty: as the source.
    void tableMethodsChosen(const QList<tributary::TableId> &tables, const QString &method);
    void copyAgainRequested(const QList<tributary::TableId> &tables);
    void verifyRequested(const QList<tributary::TableId> &tables);
    void previewRequested(const QString &destinationName);
    void headlineChanged(const QString &sentence);

private:
    void setRunning(bool running);
    void setHeadline(const QString &sentence);
    void refreshFigures();
    void refreshButtons();
    void refreshLog();
    void showNotes();
    void forgetPassingNotes();
    void showFailure(const Error &error);
    void showDetails();
    void showTableMenu(const QPoint &at);
    QList<TableProgress> tablesAt(const QPoint &at) const;
    void refreshWish();
    void showColumns(bool ofChanges);
    QWidget *makeButtonPart();
    QWidget *makeFilterPart();

    QTimer m_ticks;
    RateEstimator m_rowRate;
    RateEstimator m_byteRate;
    RunPhase m_phase = RunPhase::Connecting;
    QString m_headlineBefore; ///< the one that m_copiesAnew or m_problem took the place of
    std::optional<Error> m_problem;
    QString m_lastNote;
    QString m_waitsFor; ///< the note that says why a run waits; or empty
    QStringList m_notes;
    QStringList m_passingNotes; ///< those of them that a new connection makes untrue
    std::optional<LogProgress> m_lastLog;
    TableMethods m_tableMethods;
    bool m_running = false;
    bool m_followsLog = false; ///< the source
    bool m_follows = false; ///< the run
    bool m_waitsToFollow = false;
    bool m_hasFollowed = false; ///< the run has applied changes
    bool m_paused = false;
    bool m_isPart = false; ///< the run copies some of the tables only
    bool m_copiesAnew = false; ///< the next run
    bool m_runsElsewhere = false;
    bool m_comparing = false;
    bool m_showsChanges = false; ///< the columns of the list
    bool m_showsTruncates = false; ///< one of them

    TableProgressModel *m_tables;
    TableFilterModel *m_filter;
    QLabel *m_headline;
    QLabel *m_places;
    MessageBar *m_message;
    QLabel *m_wish; ///< what the next run will do
    QProgressBar *m_progress;
    QLabel *m_figures;
    LogFigures *m_log;
    RunButtons *m_buttons;
    QComboBox *m_show;
    TableList *m_view;
    MessageBar *m_details; ///< about the table that is selected
};

} // namespace tributary
