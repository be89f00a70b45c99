// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"

#include "app/desktop/samplesource.h"
#include "app/desktop/sourcetabs.h"
#include "app/desktop/syncsession.h"
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

Application::Application(const QString &passFile, const Surroundings &around, QObject *parent)
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
    , m_schedules(m_storePath, around.clock, around.schedulerStep)
    , m_network(around.cost)
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
    resumeFollowing();
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
    connect(&m_window, &MainWindow::stopRequested, this, &Application::stop);
    connect(&m_window, &MainWindow::tableMethodsChosen, this, &Application::chooseTableMethods);
    connect(&m_window, &MainWindow::copyAgainRequested, this, &Application::copyAgain);
    connect(&m_window, &MainWindow::stopAllRequested, this, [this] {
        const QStringList names = m_sessions.keys();
        for (const QString &name : names)
            stop(name);
    });
    connect(&m_window, &MainWindow::removeSourceRequested, this, &Application::remove);
    connect(&m_states, &StateKeeper::changed, this,
            [this](const SourceFacts &facts) { tellState(facts); });
    connect(&m_states, &StateKeeper::appeared, this,
            [this](const SavedSource &source) { addSession(source); });
    connect(&m_states, &StateKeeper::alteredElsewhere, this, &Application::take);
    connect(&m_states, &StateKeeper::vanished, this, [this](const QString &name) {
        SyncSession *session = m_sessions.value(name);
        if (session != nullptr && !session->isActive())
            dismiss(session);
    });
    connect(&m_practice, &PracticeServer::started, this, &Application::useSample);
    connect(&m_practice, &PracticeServer::failed, this,
            [this](const Error &error) { m_window.messages()->display(error); });
}

void Application::connectTray()
{
    m_window.setWayBack([this] { return m_tray->isAvailable(); });
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
    connect(&m_schedules, &ScheduleKeeper::changed, this, &Application::take);
    connect(&m_schedules, &ScheduleKeeper::failed, this,
            [this](const Error &error) { m_window.messages()->display(error); });
}

void Application::tellState(const SourceFacts &facts)
{
    const SourceState state = facts.state();
    if (SyncSession *session = m_sessions.value(facts.name)) {
        m_schedules.put(session->source(), facts);
        if (RunOverview *page = m_window.overview(facts.name)) {
            page->setCopiesAnew(facts.copiesAnew);
            const qint64 own = session->keeper().record().id;
            const bool isOurs = facts.running ? facts.running->id == own
                                              : !facts.last || facts.last->id <= own;
            if (!session->isActive() && !isOurs)
                page->showElsewhere(facts.running, facts.last);
            else
                page->setRunsElsewhere(false);
            page->showProblem(facts.problem);
        }
    }
    m_window.setState(facts.name, state);
    m_tray->setState(facts.name, state);
    if (SourceTabs *tabs = m_tabs.value(facts.name))
        tabs->refresh();
    const auto running = facts.running ? std::optional(facts.running->trigger) : std::nullopt;
    if (const auto notice = m_notices.take(facts.name, state, facts.last, running, facts.problem))
        m_tray->tell(*notice);
}

void Application::openSource(const QString &name, qint64 run)
{
    m_window.comeBack();
    m_window.selectSource(name);
    if (SourceTabs *tabs = m_tabs.value(name); tabs != nullptr && run != 0)
        tabs->openRun(run);
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
    begin(session, {.copyAgain = std::exchange(m_copiedOfSample, {})});
}

} // namespace tributary
