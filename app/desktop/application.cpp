// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"

#include "app/desktop/samplesource.h"
#include "app/desktop/sourcetabs.h"
#include "app/desktop/syncsession.h"
#include "engine/core/sqlquote.h"
#include "ui/messagebar.h"
#include "ui/passwordprompt.h"
#include "ui/runoverview.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>
#include <chrono>
#include <utility>

namespace tributary {

namespace {

/// A keyring may be asking its owner for a password of its own; nothing stands still meanwhile.
constexpr std::chrono::seconds keyringTimeout{60};

QString geometryKey()
{
    return QStringLiteral("window/geometry");
}

} // namespace

Application::Application(const QString &passFile, QObject *parent)
    : QObject(parent)
    , m_passFile(passFile)
    , m_dataFolder(QFileInfo(SourceStore::defaultPath()).absolutePath())
    , m_storePath(SourceStore::defaultPath())
    , m_store(m_storePath)
    , m_states(m_storePath)
    , m_secrets(keyringTimeout)
    , m_drafts(m_storePath, passFile, m_secrets)
    , m_practice(m_dataFolder + QStringLiteral("/practice"))
    , m_window([] { return std::chrono::steady_clock::now(); })
    , m_schedules(m_storePath)
    , m_network(networkCost)
    , m_settings(m_storePath, m_notices, m_secrets, m_network)
    , m_tray(new Tray(&m_window))
{
    m_window.restoreGeometry(QSettings().value(geometryKey()).toByteArray());
    connectWindow();
    connectTray();
    connectSchedules();
    connectSettings();
    connectDrafts();
    loadSources();
    m_drafts.load();
}

Application::~Application()
{
    QSettings().setValue(geometryKey(), m_window.saveGeometry());
    qDeleteAll(m_sessions); // while what they borrow is there; a run that is left is stopped
}

void Application::show(const QString &name)
{
    if (!name.isEmpty() && m_window.overview(name) == nullptr)
        m_window.messages()->display({.level = MessageBar::Level::Warning,
                                      .text = tr("There is no source called \"%1\".").arg(name)});
    m_window.selectSource(name);
    m_window.show();
}

void Application::quit()
{
    m_quitting = true;
    const auto isActive = [](const SyncSession *session) { return session->isActive(); };
    if (std::ranges::any_of(m_sessions, isActive))
        stopAll(); // and the last one that ends comes back here
    else
        QCoreApplication::quit();
}

void Application::connectWindow()
{
    connect(&m_window, &MainWindow::addSourceRequested, this, &Application::openWizard);
    connect(&m_window, &MainWindow::sampleRequested, this, &Application::startSample);
    connect(&m_window, &MainWindow::syncRequested, this, &Application::sync);
    connect(&m_window, &MainWindow::followRequested, this, &Application::follow);
    connect(&m_window, &MainWindow::pauseRequested, this, &Application::pause);
    connect(&m_window, &MainWindow::resyncRequested, this, [this](const QString &name) {
        if (SyncSession *session = m_sessions.value(name))
            begin(session, {.follow = session->choice().follow, .allowResync = true});
    });
    connect(&m_window, &MainWindow::stopRequested, this, [this](const QString &name) {
        if (SyncSession *session = m_sessions.value(name))
            session->stop();
    });
    connect(&m_window, &MainWindow::tableMethodsChosen, this, &Application::chooseTableMethods);
    connect(&m_window, &MainWindow::copyAgainRequested, this, &Application::copyAgain);
    connect(&m_window, &MainWindow::stopAllRequested, this, &Application::stopAll);
    connect(&m_window, &MainWindow::removeSourceRequested, this, &Application::remove);
    connect(&m_states, &StateKeeper::changed, this,
            [this](const SourceFacts &facts) { tellState(facts); });
    connect(&m_practice, &PracticeServer::started, this, &Application::useSample);
    connect(&m_practice, &PracticeServer::failed, this,
            [this](const Error &error) { m_window.messages()->display(error); });
}

void Application::connectTray()
{
    m_window.setMayHide(m_tray->isAvailable());
    connect(m_tray, &Tray::openRequested, &m_window, &MainWindow::comeBack);
    connect(m_tray, &Tray::sourceRequested, this, &Application::openSource);
    connect(m_tray, &Tray::changesRequested, this, [this](const QString &name) {
        openSource(name, 0);
        if (SourceTabs *tabs = m_tabs.value(name))
            tabs->openChanges();
    });
    connect(m_tray, &Tray::syncRequested, this, &Application::sync);
    connect(m_tray, &Tray::quitRequested, this, &Application::quit);
}

void Application::connectSchedules()
{
    connect(&m_schedules, &ScheduleKeeper::due, this,
            [this](const QString &name, RunTrigger trigger) {
                SyncSession *session = m_sessions.value(name);
                if (session != nullptr && !isSampleSource(session->source(), m_dataFolder)
                    && !m_network.hold(*session, {.trigger = trigger}))
                    begin(session, {.trigger = trigger});
            });
    connect(&m_schedules, &ScheduleKeeper::changed, this, [this](const SavedSource &source) {
        if (SyncSession *session = m_sessions.value(source.name))
            session->setSource(source);
        m_states.put(source);
        if (const SyncSession *session = m_sessions.value(source.name))
            m_schedules.put(session->source(), m_states.facts(source.name));
    });
    connect(&m_schedules, &ScheduleKeeper::failed, this,
            [this](const Error &error) { m_window.messages()->display(error); });
}

void Application::tellState(const SourceFacts &facts)
{
    const SourceState state = facts.state();
    if (const SyncSession *session = m_sessions.value(facts.name)) {
        m_schedules.put(session->source(), facts);
        if (RunOverview *page = m_window.overview(facts.name)) {
            page->setCopiesAnew(facts.copiesAnew);
            page->setRunsElsewhere(facts.running && !session->isActive());
        }
    }
    m_window.setState(facts.name, state);
    m_tray->setState(facts.name, state);
    if (SourceTabs *tabs = m_tabs.value(facts.name))
        tabs->refresh();
    if (const auto notice = m_notices.take(facts.name, state, facts.last))
        m_tray->tell(*notice);
}

void Application::openSource(const QString &name, qint64 run)
{
    m_window.comeBack();
    m_window.selectSource(name);
    if (SourceTabs *tabs = m_tabs.value(name); tabs != nullptr && run != 0)
        tabs->openRun(run);
}

void Application::loadSources()
{
    const Result<QList<SavedSource>> sources = m_store.sources();
    if (!sources) {
        m_window.messages()->display(sources.error());
        return;
    }
    for (const SavedSource &source : *sources)
        addSession(source);
}

SyncSession *Application::addSession(const SavedSource &source)
{
    auto *session = new SyncSession(source, m_storePath, m_passFile, m_secrets, this);
    session->setLimits(m_settings.limits());
    m_sessions.insert(source.name, session);
    SourcePage *tabs = m_window.addSource(source.name);
    tabs->setChangesVisible(source.followsLog());
    RunOverview *page = tabs->overview();
    page->showPlaces(source.connection.displayName(),
                     source.destination.mid(source.destination.indexOf(u':') + 1));
    page->setFollowsLog(source.followsLog());
    page->setTableMethods(source.tableMethods);
    page->setPaused(source.paused);
    m_tabs.insert(source.name,
                  new SourceTabs(m_storePath, *session, *tabs, m_slots, m_schedules, session));
    connect(m_tabs.value(source.name), &SourceTabs::saveReportRequested, this,
            &Application::saveReport);
    connect(m_tabs.value(source.name), &SourceTabs::failed, this,
            [this](const Error &error) { m_window.messages()->display(error); });
    connect(m_tabs.value(source.name), &SourceTabs::passwordNeeded, this,
            [this, session](const Error &reason, const std::function<void()> &again) {
                askPassword(session, reason, session->isKeyringAvailable(), again);
            });
    connect(m_tabs.value(source.name), &SourceTabs::logJudged, this,
            [this, name = source.name](SlotOutlook::Alarm alarm, const QString &text) {
                if (const auto notice = m_notices.takeLog(name, alarm, text))
                    m_tray->tell(*notice);
            });
    m_states.put(source);
    page->showLastRun(m_states.facts(source.name).last);
    connectSession(session);
    m_network.watch(session);
    return session;
}

void Application::connectSession(SyncSession *session)
{
    const QString name = session->source().name;
    RunOverview *page = m_window.overview(name);
    connect(session, &SyncSession::started, page, [this, session, name, page] {
        page->begin(session->choice().follow, session->isPart());
        m_window.setRunning(name, true);
    });
    connect(&session->keeper(), &RunKeeper::stageChanged, this,
            [this, name] { m_states.refresh(name); });
    SyncController &controller = session->controller();
    connect(&controller, &SyncController::phaseChanged, page, &RunOverview::showPhase);
    connect(&controller, &SyncController::planned, page, &RunOverview::plan);
    connect(&controller, &SyncController::progressed, page, &RunOverview::update);
    connect(&controller, &SyncController::logProgressed, page, &RunOverview::showLog);
    connect(&controller, &SyncController::noted, page, &RunOverview::note);
    connect(session, &SyncSession::finished, page, [this, name, page](const SyncReport &report) {
        page->finish(report);
        m_states.refresh(name);
        m_window.setRunning(name, false);
        if (m_quitting)
            quit();
    });
    connect(session, &SyncSession::noted, page, &RunOverview::note);
    connect(session, &SyncSession::keepingFailed, page, [this](const Error &error) {
        m_window.messages()->display(error, MessageBar::Level::Warning);
    });
    connect(session, &SyncSession::passwordNeeded, this,
            [this, session](const Error &reason, bool keyringAvailable) {
                askPassword(session, reason, keyringAvailable,
                            [session] { session->start(session->choice()); });
            });
}

void Application::begin(SyncSession *session, const RunChoice &choice)
{
    SourceTabs *tabs = m_tabs.value(session->source().name);
    tabs->whenFree([session, choice] { session->start(choice); });
}

void Application::sync(const QString &name)
{
    SyncSession *session = m_sessions.value(name);
    if (session == nullptr)
        return;
    if (isSampleSource(session->source(), m_dataFolder))
        startSample();
    else
        begin(session, {});
}

void Application::follow(const QString &name)
{
    SyncSession *session = m_sessions.value(name);
    if (session != nullptr && !session->isActive() && setPaused(session, false))
        begin(session, {.follow = true});
}

void Application::pause(const QString &name)
{
    SyncSession *session = m_sessions.value(name);
    if (session == nullptr || !session->isActive())
        return;
    setPaused(session, true);
    session->stop(); // what cannot be remembered is done nevertheless
}

bool Application::setPaused(SyncSession *session, bool paused)
{
    SavedSource source = session->source();
    if (source.paused == paused)
        return true;
    source.paused = paused;
    if (!update(session, source))
        return false;
    m_window.overview(source.name)->setPaused(paused);
    return true;
}

/// Of the next run on.
void Application::chooseTableMethods(const QString &name, const QList<TableId> &tables,
                                     const QString &method)
{
    SyncSession *session = m_sessions.value(name);
    if (session == nullptr)
        return;
    SavedSource source = session->source();
    for (const TableId &table : tables)
        chooseMethod(source.tableMethods, table, method);
    if (update(session, source))
        m_window.overview(name)->setTableMethods(source.tableMethods);
}

void Application::copyAgain(const QString &name, const QList<TableId> &tables)
{
    SyncSession *session = m_sessions.value(name);
    if (session == nullptr || session->isActive())
        return;
    RunChoice choice;
    for (const TableId &table : tables)
        choice.copyAgain.append(quoteQualified(table.schema, table.name));
    if (isSampleSource(session->source(), m_dataFolder)) {
        m_copiedOfSample = choice.copyAgain;
        startSample();
    } else {
        begin(session, choice);
    }
}

bool Application::update(SyncSession *session, const SavedSource &source)
{
    if (const Status updated = m_store.update(source); !updated) {
        m_window.messages()->display(updated.error());
        return false;
    }
    session->setSource(source);
    m_tabs.value(source.name)->takeSource();
    m_states.put(source);
    return true;
}

void Application::stopAll()
{
    for (SyncSession *session : std::as_const(m_sessions)) {
        if (session->isActive())
            session->stop();
    }
}

void Application::askPassword(SyncSession *session, const Error &reason, bool keyringAvailable,
                              const std::function<void()> &again)
{
    auto *prompt = new PasswordPrompt(session->source().connection.displayName(), reason.message,
                                      &m_window);
    prompt->setKeyringAvailable(keyringAvailable && m_secrets.isUsed());
    connect(prompt, &PasswordPrompt::passwordEntered, session,
            [session, again](const QByteArray &password, bool keep) {
                session->setPassword(password, keep);
                again();
            });
    prompt->open();
}

void Application::startSample()
{
    if (SyncSession *session = m_sessions.value(sampleSourceName());
        session != nullptr && session->isActive()) {
        m_window.selectSource(sampleSourceName());
        return;
    }
    m_window.messages()->display(
        {.level = MessageBar::Level::Info,
         .text = tr("Starting a PostgreSQL with sample data on this computer. "
                    "The first time this takes a few seconds…")});
    m_practice.start();
}

void Application::useSample(const PracticePlace &place)
{
    m_window.messages()->clear();
    SavedSource sample = sampleSource(place, m_dataFolder);
    SyncSession *session = m_sessions.value(sample.name);
    if (session != nullptr)
        sample.tableMethods = session->source().tableMethods;
    if (session != nullptr && !isSampleSource(session->source(), m_dataFolder)) {
        m_window.messages()->display(
            makeError(ErrorKind::SourceExists, {{QStringLiteral("name"), sample.name}}));
        return;
    }
    const Status saved = session == nullptr ? m_store.add(sample) : m_store.update(sample);
    if (!saved) {
        m_window.messages()->display(saved.error());
        return;
    }
    if (place.isNew)
        removeOldSampleCopy(sample);
    if (session == nullptr)
        session = addSession(sample);
    session->setSource(sample);
    m_states.put(sample);
    session->setPassword(place.password, false);
    m_window.overview(sample.name)
        ->showPlaces(sample.connection.displayName(),
                     sample.destination.mid(sample.destination.indexOf(u':') + 1));
    m_window.selectSource(sample.name);
    session->start({.copyAgain = std::exchange(m_copiedOfSample, {})});
}

} // namespace tributary
