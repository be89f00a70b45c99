// SPDX-License-Identifier: GPL-3.0-or-later
//
// The assistant's part of Application: opening it, and what becomes of its answers.
#include "app/common/connectionimport.h"
#include "app/desktop/application.h"
#include "app/desktop/syncsession.h"
#include "ui/messagebar.h"
#include "wizard/draftrequests.h"
#include "wizard/setupwizard.h"

#include <QDir>
#include <QUuid>

namespace tributary {

void Application::connectDrafts()
{
    connect(&m_drafts, &DraftKeeper::draftChanged, &m_window, &MainWindow::putDraft);
    connect(&m_drafts, &DraftKeeper::draftRemoved, &m_window, &MainWindow::removeDraft);
    connect(&m_drafts, &DraftKeeper::failed, this,
            [this](const Error &error) { m_window.messages()->display(error); });
    connect(
        &m_drafts, &DraftKeeper::draftReady, this, [this](const QString &, const QString &name) {
            m_window.messages()->display(
                {.level = MessageBar::Level::Info,
                 .text =
                     tr("The DBA has run the script for \"%1\": the setup can go on.").arg(name)});
        });
    connect(&m_window, &MainWindow::draftContinued, this, &Application::continueDraft);
    connect(&m_window, &MainWindow::draftDiscarded, &m_drafts, &DraftKeeper::discard);
}

void Application::openWizard()
{
    if (m_wizard == nullptr)
        showWizard(makeWizard(QUuid::createUuid().toString(QUuid::WithoutBraces)));
}

void Application::continueDraft(const QString &id)
{
    if (m_wizard != nullptr)
        return;
    SetupWizard *wizard = makeWizard(id);
    m_drafts.read(id, wizard, [this, wizard](const Result<SetupDraft> &draft, const QString &step) {
        if (!draft) {
            wizard->deleteLater();
            m_window.messages()->display(draft.error());
            return;
        }
        wizard->resume(*draft, SetupWizard::pageOfStep(step));
        showWizard(wizard);
    });
}

SetupWizard *Application::makeWizard(const QString &draftId)
{
    SetupContext context{.takenNames = m_sessions.keys(),
                         .passFile = m_passFile,
                         .destinationFolder = m_dataFolder,
                         .findConnections = [] { return findConnections(QDir::homePath()); }};
    for (const SyncSession *session : std::as_const(m_sessions))
        context.knownConnections.append(session->source().connection);
    context.probeTimers = [this](QObject *asker,
                                 const std::function<void(const QString &)> &answer) {
        m_schedules.probe(asker, answer);
    };
    auto *wizard = new SetupWizard(context, m_setup, &m_window);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    m_wizard = wizard;
    m_drafts.setOpen(draftId, true);
    connect(wizard, &SetupWizard::setupFinished, this,
            [this, draftId](const SetupDraft &draft) { takeDraft(draftId, draft); });
    connect(wizard, &SetupWizard::draftChanged, this,
            [this, draftId](const SetupDraft &draft, const QString &step) {
                if (const Status saved = m_drafts.save(draftId, draft, step); !saved)
                    m_window.messages()->display(saved.error());
            });
    connect(wizard, &QObject::destroyed, this, [this, draftId] {
        m_wizard = nullptr;
        m_drafts.setOpen(draftId, false);
    });
    return wizard;
}

void Application::showWizard(SetupWizard *wizard)
{
    // Only an answer tells whether a keyring is there; which connection is asked for does not
    // matter.
    m_secrets.read(ConnInfo(), wizard, [wizard](const Result<QByteArray> &answer) {
        wizard->setKeyringAvailable(static_cast<bool>(answer));
    });
    wizard->open();
}

void Application::takeDraft(const QString &draftId, const SetupDraft &draft)
{
    const QList<SavedSource> wanted = sourcesOf(draft, m_sessions.keys());
    QList<SavedSource> sources = wanted;
    for (SavedSource &source : sources) { // a schedule holds as soon as its timer is there
        source.schedule.clear();
        source.scheduler.clear();
        source.follows = draft.startNow && source.followsLog();
    }
    if (const Status added = m_store.add(sources); !added) {
        m_window.messages()->display(added.error());
        return; // the draft is still there
    }
    for (const SavedSource &source : sources)
        addFromSetup(source, draft);
    for (const SavedSource &source : wanted) {
        if (!source.schedule.isEmpty())
            m_schedules.set(source.name, source.schedule, source.scheduler);
    }
    m_drafts.finish(draftId, draft);
    m_window.selectSource(draft.source.name);
}

void Application::addFromSetup(const SavedSource &source, const SetupDraft &draft)
{
    SyncSession *session = addSession(source);
    const QByteArray password = sourcePassword(draft);
    session->setPassword(password, false);
    if (keepsSourcePassword(draft)) { // it was let in by the assistant's check
        m_secrets.write(source.connection, password, session, [session](const Status &status) {
            if (!status)
                Q_EMIT session->keepingFailed(status.error());
        });
    }
    if (draft.startNow)
        session->start({.follow = source.followsLog()});
}

} // namespace tributary
