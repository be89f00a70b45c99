// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/slotsampler.h"
#include "app/common/slotwatch.h"
#include "engine/destination/copiedtable.h"
#include "engine/source/setupservice.h"
#include "engine/store/runstore.h"
#include "engine/store/slotsamples.h"
#include "engine/store/sourcelock.h"
#include "engine/sync/syncprogress.h"
#include "engine/sync/verify/rowlookupcontroller.h"
#include "engine/sync/verifycontroller.h"
#include "ui/rungridmodel.h"
#include "ui/sourcepage.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>
#include <utility>

namespace tributary {

class DataPage;
class HistoryPage;
class LogPage;
class ScheduleKeeper;
class SetupTab;
class SyncSession;
class VerifyPage;
class WalPage;

/// Fills the tabs of one source, each when it is first opened, and keeps them fresh while they are
/// looked at. Connects pages with store and services; what they look like is the pages' business.
/// GUI thread; borrows everything that it is given.
class SourceTabs final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourceTabs)

public:
    SourceTabs(const QString &storePath, SyncSession &session, SourcePage &page, SlotWatch &watch,
               ScheduleKeeper &schedules, QObject *parent = nullptr);
    ~SourceTabs() override;

    /// A run began, changed its stage or ended, in this program or another one.
    void refresh();
    /// The source has new settings.
    void takeSource();
    /// Shows one run in the history.
    void openRun(qint64 run);
    /// Shows what waits and what is kept.
    void openChanges();

    /// Calls @p begin as soon as no comparison uses the destination. What a person begins
    /// (@p byHand) stops one that goes on; what begins by itself waits for one that a person began.
    /// Of several that wait, the last one by hand begins, else the first.
    void whenFree(bool byHand, const std::function<void()> &begin);

    /// Of the latest check of the setup in this program run; none before.
    const QList<CheckResult> &checks() const { return m_checks; }

    QDateTime checkedAt() const { return m_checkedAt; }

Q_SIGNALS:
    void saveReportRequested();
    /// What the server keeps for the source was told, with what to say about an alarm.
    void logJudged(tributary::SlotOutlook::Alarm alarm, const QString &text);
    void failed(const tributary::Error &error);
    /// The server wants a password for a question; @p again asks it anew, with the one that
    /// SyncSession::setPassword() was given meanwhile.
    void passwordNeeded(const tributary::Error &reason, const std::function<void()> &again);

private:
    /// What goes on between source and copy, beside the runs.
    enum class Comparison { None, ByItself, ByHand, Repair };

    /// The threads on which the store and the destination are read.
    enum Lane { TablesLane, RunsLane, LinesLane, ExportLane, LaneCount };

    using LinesOfRun = std::pair<qint64, QList<RunLine>>;

    void make(SourcePage::Tab tab);
    /// What the open tab shows of what is on record.
    void refreshTab();
    void makeWal();
    void makeHistory();
    void makeData();
    void makeLog();
    void makeSetup();
    void makeVerify();
    void connectOverview();
    void connectRuns();
    void connectWatch();
    void wishForCopy();
    void compareRow(const BrowsedKey &row);
    void askForPassword(const Error &error, QObject *context, const std::function<void()> &again);

    void showSetup();
    void checkSource();
    void askForScripts();
    void makeScripts();
    void finishCheck(const SourceCheckReport &report);
    void finishScripts(const SetupScripts &scripts);

    void showSoon();
    void showProgress();
    void lookElsewhere();

    void connectVerifier(VerifyController *verifier);
    /// What the destination holds, and what the latest run did, also one of another program.
    void loadTables();
    void showTables(const QList<CopiedTable> &copies, qint64 run,
                    const QList<TableProgress> &tables);
    bool mayCompare() const;
    void compare(Comparison what, VerifyDepth depth, const QStringList &tables);
    void repair(const QStringList &tables);
    void stopComparison();
    void endComparison(const VerifyReport &report);
    VerifyRequest verifyRequest(VerifyDepth depth, const QStringList &tables) const;
    void giveWay();
    void checkCopy();

    void showRuns();
    void readStates(const Result<QList<RunRecord>> &runs);
    void takeRuns(QList<RunRecord> runs, const RunGridModel::States &states);
    void showRun(qint64 run);
    void exportRuns(bool asJson);
    void saveRuns(const QByteArray &content, bool asJson);
    void showLines();
    void takeLines(const QList<LinesOfRun> &ofRuns);
    void showSamples();
    void askServer();
    void dropSlot(const QString &slot);
    void askByHand(const std::function<void()> &question);
    void pollServer();
    void lookAtSlot();
    void keepReport(const SlotReport &report);
    void takeFailure(const Error &error, bool isByHand);
    void takeSample(SlotSample sample);
    void judge(const SlotSample &sample);
    QString slotName() const;
    SlotWatch::Wanted wanted(const QString &slot) const;
    SlotWatch::Wanted wantedByHand(const QString &slot) const;
    bool hasFollowed() const;
    QString name() const;

    SyncSession &m_session;
    SourcePage &m_page;
    SlotWatch &m_watch;
    ScheduleKeeper &m_schedules;
    RunStore m_runs;
    SlotSamples m_samples;
    SlotSampler m_sampler;
    QPointer<RowLookupController> m_lookup; ///< goes with its page
    int m_rowQuestion = 0; ///< counts those and what cancels them
    QPointer<WalPage> m_wal;
    QPointer<HistoryPage> m_history;
    QPointer<DataPage> m_data;
    QPointer<LogPage> m_log;
    QPointer<SetupTab> m_setup;
    QPointer<SetupService> m_service; ///< of the tab, goes with it
    int m_check = 0; ///< the question that is under way
    int m_scripts = 0;
    bool m_wantsScripts = false; ///< when the check has told who runs the server
    std::optional<Provider> m_provider; ///< as the latest check recognised it
    QList<CheckResult> m_checks;
    QDateTime m_checkedAt;
    QList<RunLine> m_unseen; ///< said, and not shown yet
    QTimer m_show; ///< what was said and counted is shown when it fires
    QTimer m_look; ///< for runs of other programs
    QPointer<VerifyPage> m_verify;
    QPointer<VerifyController> m_verifier; ///< goes with its page
    SourceLock m_repairing; ///< no run may begin meanwhile
    Comparison m_comparison = Comparison::None; ///< that goes on
    VerifyDepth m_comparedDepth = VerifyDepth::Quick;
    QStringList m_comparedTables; ///< empty: all
    int m_comparisons = 0; ///< so far: the answer to an older one's question is not waited for
    bool m_givesWay = false; ///< the comparison is being stopped for a run
    qint64 m_checkedRun = 0; ///< whose copy was to be checked by itself
    std::function<void()> m_begin; ///< waits for the comparison's end
    QString m_storePath;
    Lanes m_lanes;
    bool m_isReadingRuns = false;
    bool m_isReadingLines = false;
    std::optional<qint64> m_limit; ///< of the log that the server keeps, as it said last
    bool m_isLimitKnown = false; ///< it has said whether there is one
    bool m_isLimitAsked = false; ///< while a run goes on
    bool m_hasLooked = false; ///< at the slot, because of an earlier run
    bool m_isRefused = false; ///< the server did not take the password when it was asked last
    std::function<void()> m_again; ///< what a person has asked the server, and waits for
    QTimer m_poll;
};

} // namespace tributary
