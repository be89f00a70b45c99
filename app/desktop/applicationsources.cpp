// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of Application about the saved sources: their sessions and pages, what is done with one,
// and what another program did to them.
#include "app/desktop/application.h"
#include "app/desktop/samplesource.h"
#include "app/desktop/sourcetabs.h"
#include "app/desktop/syncsession.h"
#include "engine/core/sqlquote.h"
#include "ui/messagebar.h"
#include "ui/runoverview.h"

#include <QCoreApplication>

namespace tributary {

namespace {

void showSettings(RunOverview *page, const SavedSource &source)
{
    page->showPlaces(source.connection.displayName(),
                     source.destination.mid(source.destination.indexOf(u':') + 1));
    if (page->followsLog() != source.followsLog())
        page->setFollowsLog(source.followsLog());
    page->setTableMethods(source.tableMethods);
    page->setPaused(source.paused);
}

} // namespace

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
    showSettings(page, source);
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
    connect(session, &SyncSession::refused, page,
            [this](const Error &error) { m_window.messages()->display(error); });
    connect(session, &SyncSession::keepingFailed, page, [this](const Error &error) {
        m_window.messages()->display(error, MessageBar::Level::Warning);
    });
    connect(session, &SyncSession::passwordNeeded, this,
            [this, session](const Error &reason, bool keyringAvailable) {
                if (session->choice().isByHand()) // nobody is disturbed by what begins by itself
                    askPassword(session, reason, keyringAvailable,
                                [session] { session->start(session->choice()); });
            });
    connect(page, &RunOverview::passwordRequested, this, [this, session] {
        RunChoice choice = session->choice();
        choice.trigger = RunTrigger::Window;
        choice.resumed = false;
        begin(session, choice);
    });
}

void Application::begin(SyncSession *session, const RunChoice &choice)
{
    SourceTabs *tabs = m_tabs.value(session->source().name);
    tabs->whenFree(choice.isByHand(), [session, choice] { session->start(choice); });
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
    const auto wish = [](SavedSource &source) {
        source.paused = false;
        source.follows = true;
    };
    if (session != nullptr && !session->isActive() && change(session, wish))
        begin(session, {.follow = true});
}

/// What was being followed when the window closed, or the computer was switched off, goes on.
void Application::resumeFollowing()
{
    for (SyncSession *session : std::as_const(m_sessions)) {
        const SavedSource &source = session->source();
        const RunChoice choice{.follow = true, .resumed = true};
        if (source.follows && source.followsLog() && !source.paused && !session->isActive()
            && !isSampleSource(source, m_dataFolder) && !m_states.facts(source.name).running
            && !m_network.hold(*session, choice))
            begin(session, choice);
    }
}

void Application::stop(const QString &name)
{
    SyncSession *session = m_sessions.value(name);
    if (session == nullptr || (!session->isActive() && !m_network.isWaiting(name)))
        return;
    if (session->source().follows)
        change(session, [](SavedSource &source) { source.follows = false; });
    m_network.giveUp(name);
    session->stop(); // what cannot be remembered is done nevertheless
}

void Application::pause(const QString &name)
{
    SyncSession *session = m_sessions.value(name);
    if (session == nullptr || (!session->isActive() && !m_network.isWaiting(name)))
        return;
    setPaused(session, true);
    m_network.giveUp(name);
    session->stop(); // what cannot be remembered is done nevertheless
}

bool Application::setPaused(SyncSession *session, bool paused)
{
    return session->source().paused == paused
        || change(session, [paused](SavedSource &source) { source.paused = paused; });
}

/// Of the next run on.
void Application::chooseTableMethods(const QString &name, const QList<TableId> &tables,
                                     const QString &method)
{
    SyncSession *session = m_sessions.value(name);
    if (session == nullptr)
        return;
    change(session, [&](SavedSource &source) {
        for (const TableId &table : tables)
            chooseMethod(source.tableMethods, table, method);
    });
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

/// Of what is stored, which another program may have changed meanwhile.
bool Application::change(SyncSession *session, const std::function<void(SavedSource &)> &alter)
{
    const Result<SavedSource> changed = m_store.change(session->source().name, alter);
    if (!changed) {
        m_window.messages()->display(changed.error());
        return false;
    }
    take(*changed);
    return true;
}

void Application::take(const SavedSource &source)
{
    SyncSession *session = m_sessions.value(source.name);
    if (session == nullptr)
        return;
    const bool wasPaused = session->source().paused;
    session->setSource(source);
    m_tabs.value(source.name)->takeSource();
    RunOverview *page = m_window.overview(source.name);
    showSettings(page, source);
    m_states.put(source);
    const SourceFacts facts = m_states.facts(source.name);
    if (wasPaused != source.paused && !session->isActive() && !facts.running)
        page->showLastRun(facts.last);
    m_schedules.put(source, facts);
    // Paused or stopped by another program: what waits for another network is not wanted, either.
    if (source.paused || (m_network.waitsToFollow(source.name) && !source.follows))
        m_network.giveUp(source.name);
}

void Application::stopAll()
{
    for (SyncSession *session : std::as_const(m_sessions)) {
        if (session->isActive())
            session->stop();
    }
}

} // namespace tributary
