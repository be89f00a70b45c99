// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/slotwatch.h"
#include "engine/destination/copiedtable.h"
#include "engine/source/setupservice.h"
#include "engine/store/runstore.h"
#include "engine/store/slotsamples.h"
#include "engine/store/sourcelock.h"
#include "engine/sync/syncprogress.h"
#include "engine/sync/verify/rowlookupcontroller.h"
#include "engine/sync/verifycontroller.h"
#include "ui/sourcepage.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>

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

    /// Calls @p begin as soon as no comparison uses the destination: one that goes on is stopped.
    void whenFree(const std::function<void()> &begin);

Q_SIGNALS:
    void saveReportRequested();
    /// What the server keeps for the source was told, with what to say about an alarm.
    void logJudged(tributary::SlotOutlook::Alarm alarm, const QString &text);
    void failed(const tributary::Error &error);
    /// The server wants a password for a question; @p again asks it anew, with the one that
    /// SyncSession::setPassword() was given meanwhile.
    void passwordNeeded(const tributary::Error &reason, const std::function<void()> &again);

private:
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
    void wishForCopy();

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
    void showTables(const QList<CopiedTable> &copies);
    void verify(VerifyDepth depth, const QStringList &tables);
    void repair(const QStringList &tables);
    VerifyRequest verifyRequest(VerifyDepth depth, const QStringList &tables) const;
    /// A first copy is not only made, but checked.
    void checkFirstCopy(const SyncReport &report);

    void showRuns();
    void showRun(qint64 run);
    void exportRuns(bool asJson);
    void showLines();
    void showSamples();
    void askServer();
    void keepReport(const SlotReport &report);
    void keepProgress(const LogProgress &progress);
    void judge(const SlotSample &sample);
    QString slotName() const;
    bool hasFollowed() const;
    QString name() const;

    SyncSession &m_session;
    SourcePage &m_page;
    SlotWatch &m_watch;
    ScheduleKeeper &m_schedules;
    RunStore m_runs;
    SlotSamples m_samples;
    QPointer<RowLookupController> m_lookup; ///< goes with its page
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
    QList<RunLine> m_unseen; ///< said, and not shown yet
    QTimer m_show; ///< what was said and counted is shown when it fires
    QTimer m_look; ///< for runs of other programs
    QPointer<VerifyPage> m_verify;
    QPointer<VerifyController> m_verifier; ///< goes with its page
    SourceLock m_repairing; ///< no run may begin meanwhile
    bool m_checksFirstCopy = false;
    std::function<void()> m_begin; ///< waits for the comparison's end
    QString m_storePath;
    Lanes m_lanes;
    std::optional<qint64> m_limit; ///< of the log that the server keeps, as it said last
    bool m_isLimitKnown = false; ///< it has said whether there is one
    bool m_isLimitAsked = false; ///< while a run goes on
    QElapsedTimer m_sinceSample;
    QTimer m_poll;
};

} // namespace tributary
