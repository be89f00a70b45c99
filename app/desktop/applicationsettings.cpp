// SPDX-License-Identifier: GPL-3.0-or-later
//
// The settings' part of Application: who hears of them, and of the network that they speak of.
#include "app/common/keyringentries.h"
#include "app/desktop/application.h"
#include "app/desktop/language.h"
#include "app/desktop/sourcetabs.h"
#include "app/desktop/syncsession.h"
#include "ui/messagebar.h"
#include "ui/runoverview.h"

namespace tributary {

void Application::connectSettings()
{
    connect(&m_window, &MainWindow::settingsRequested, this, &Application::openSettings);
    connect(&m_settings, &SettingsKeeper::changed, this, [this] {
        for (SyncSession *session : std::as_const(m_sessions))
            session->setLimits(m_settings.limits());
    });
    connect(&m_settings, &SettingsKeeper::failed, this,
            [this](const Error &error) { m_window.messages()->display(error); });
    connect(&m_network, &NetworkKeeper::waitBegan, this, [this](const QString &name) {
        m_window.setWaiting(name, true);
        if (RunOverview *page = m_window.overview(name))
            page->setWaiting(tr("Waiting: this network is metered. \"Sync now\" does not wait."),
                             m_network.waitsToFollow(name));
    });
    connect(&m_network, &NetworkKeeper::waitEnded, this, [this](const QString &name) {
        m_window.setWaiting(name, false);
        if (RunOverview *page = m_window.overview(name))
            page->setWaiting({}, false);
    });
    connect(&m_network, &NetworkKeeper::mayBegin, this,
            [this](const QString &name, const RunChoice &choice) {
                if (SyncSession *session = m_sessions.value(name))
                    begin(session, choice);
            });
    if (!m_settings.notes().isEmpty())
        m_window.messages()->display(
            {.level = MessageBar::Level::Warning, .text = m_settings.notes().join(u'\n')});
}

void Application::openSettings()
{
    QList<ConnInfo> kept = m_drafts.keptEntries();
    for (const SyncSession *session : std::as_const(m_sessions))
        kept = unitedEntries(kept, {session->source().connection});
    m_settings.open({.languages = availableLanguages(),
                     .knowsCost = m_network.knowsCost(),
                     .showsNotices = m_tray->isAvailable(),
                     .keptPasswords = static_cast<int>(kept.size())},
                    kept, &m_window);
}

} // namespace tributary
