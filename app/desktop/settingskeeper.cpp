// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/settingskeeper.h"

#include "app/common/runlimits.h"
#include "app/desktop/networkkeeper.h"
#include "engine/core/ratelimiter.h"
#include "ui/notices.h"

namespace tributary {

SettingsKeeper::SettingsKeeper(const QString &storePath, Notices &notices, SecretStore &secrets,
                               NetworkKeeper &network, QObject *parent)
    : QObject(parent)
    , m_store(storePath)
    , m_notices(notices)
    , m_secrets(secrets)
    , m_network(network)
    , m_limits(limitsOf({}))
{
    const ReadSettings read = loadSettings(storePath);
    m_notes = read.notes;
    take(read.settings);
}

void SettingsKeeper::take(const Settings &settings)
{
    m_settings = settings;
    m_notices.setLevel(settings.notices);
    m_secrets.setUsed(settings.keepsPasswords);
    m_network.setWanted(settings.waitsOnMetered);
    m_limits.connections = settings.connections;
    m_limits.rate->setRate(settings.bytesPerSecond);
}

SettingsDialog *SettingsKeeper::open(const SettingsPlace &place, const QList<ConnInfo> &kept,
                                     QWidget *window)
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return m_dialog;
    }
    m_dialog = new SettingsDialog(m_settings, place, window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &SettingsDialog::chosen, this,
            [this, kept](const Settings &settings, bool forgetPasswords) {
                keep(settings, forgetPasswords ? kept : QList<ConnInfo>());
            });
    m_dialog->open();
    return m_dialog;
}

void SettingsKeeper::keep(const Settings &settings, const QList<ConnInfo> &forgotten)
{
    if (const Status kept = m_store.set(settingTexts(settings)); !kept) {
        m_dialog->setFailed(kept.error());
        return;
    }
    take(settings);
    for (const ConnInfo &entry : forgotten)
        m_secrets.remove(entry, this, [this](const Status &removed) {
            if (!removed)
                Q_EMIT failed(removed.error());
        });
    m_dialog->accept();
    Q_EMIT changed();
}

} // namespace tributary
