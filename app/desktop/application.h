// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/networkcost.h"
#include "app/common/secrets.h"
#include "app/common/slotwatch.h"
#include "app/desktop/draftkeeper.h"
#include "app/desktop/networkkeeper.h"
#include "app/desktop/practiceserver.h"
#include "app/desktop/schedulekeeper.h"
#include "app/desktop/settingskeeper.h"
#include "app/desktop/statekeeper.h"
#include "engine/source/setupservice.h"
#include "engine/store/sourcestore.h"
#include "ui/mainwindow.h"
#include "ui/tray.h"

#include <QHash>
#include <QObject>

#include <chrono>
#include <functional>

namespace tributary {

class RemoveSourceDialog;
class SetupWizard;
class SourceTabs;
class SyncSession;
struct SetupDraft;
struct SyncReport;

/// What the program asks about the world around it.
struct Surroundings
{
    SchedulerClock clock = SchedulerClock::ofThisComputer();
    std::chrono::milliseconds schedulerStep = tributary::schedulerStep; ///< between two looks
    std::function<NetworkCost()> cost = networkCost;
};

/// The composition root: makes store, secrets, services and window, and connects them. Decides
/// nothing itself: what a run does is SyncSession's, what it looks like is RunOverview's. GUI
/// thread.
class Application final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Application)

public:
    /// @p passFile: a .pgpass for libpq, or empty.
    explicit Application(const QString &passFile, const Surroundings &around = {},
                         QObject *parent = nullptr);
    ~Application() override;

    /// Shows the window, with the source @p name selected when there is one.
    void show(const QString &name);
    /// Stops what runs, then ends the program.
    void quit();

private:
    void loadSources();
    SyncSession *addSession(const SavedSource &source);
    void connectWindow();
    void connectSession(SyncSession *session);
    void saveReport();
    void connectTray();
    void connectSchedules();
    void connectSettings();
    void openSettings();
    /// The source is in another state, or another run is its last one.
    void tellState(const SourceFacts &facts);
    /// Shows the window with the source, and with @p run in its history.
    void openSource(const QString &name, qint64 run);

    void begin(SyncSession *session, const RunChoice &choice);
    void sync(const QString &name);
    void follow(const QString &name);
    void resumeFollowing();
    void stop(const QString &name);
    void pause(const QString &name);
    bool setPaused(SyncSession *session, bool paused);
    bool change(SyncSession *session, const std::function<void(SavedSource &)> &alter);
    /// The source as it is stored now.
    void take(const SavedSource &source);
    void chooseTableMethods(const QString &name, const QList<TableId> &tables,
                            const QString &method);
    void copyAgain(const QString &name, const QList<TableId> &tables);
    void stopAll();
    void remove(const QString &name);
    MadeNames namesMadeFor(const SavedSource &source) const;
    void lookAtServer(RemoveSourceDialog *dialog, SyncSession *session);
    void removeOnServer(RemoveSourceDialog *dialog, SyncSession *session,
                        const SourceCheckRequest &access, const QList<MadeObject> &objects);
    void saveUndoScript(RemoveSourceDialog *dialog, const SavedSource &source,
                        const SourceCheckRequest &access);
    void forget(SyncSession *session);
    /// It is stored no longer: takes it out of the window.
    void dismiss(SyncSession *session);

    void openWizard();
    void continueDraft(const QString &id);
    SetupWizard *makeWizard(const QString &draftId);
    void showWizard(SetupWizard *wizard);
    void connectDrafts();
    void takeDraft(const QString &draftId, const SetupDraft &draft);
    void addFromSetup(const SavedSource &source, const SetupDraft &draft);
    /// @p again: what the password is wanted for.
    void askPassword(SyncSession *session, const Error &reason, bool keyringAvailable,
                     const std::function<void()> &again);

    void startSample();
    void useSample(const PracticePlace &place);

    QString m_passFile;
    QString m_dataFolder;
    QString m_storePath;
    SourceStore m_store;
    StateKeeper m_states;
    SecretStore m_secrets;
    DraftKeeper m_drafts;
    SetupService m_setup;
    PracticeServer m_practice;
    MainWindow m_window;
    SlotWatch m_slots;
    ScheduleKeeper m_schedules;
    QHash<QString, SyncSession *> m_sessions;
    QHash<QString, SourceTabs *> m_tabs;
    Notices m_notices;
    NetworkKeeper m_network;
    SettingsKeeper m_settings;
    Tray *m_tray; ///< of the window
    SetupWizard *m_wizard = nullptr; ///< the open one
    QStringList m_copiedOfSample; ///< tables that are copied again when its server is there
    bool m_quitting = false;
};

} // namespace tributary
