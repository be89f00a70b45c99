// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/secrets.h"
#include "engine/store/settings.h"
#include "engine/store/settingstore.h"
#include "engine/sync/syncrequest.h"
#include "ui/settingsdialog.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

namespace tributary {

class NetworkKeeper;
class Notices;

/// The settings of the open program: reads them, lets them be changed, and gives everybody what
/// concerns them. GUI thread; borrows everything that it is given.
class SettingsKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsKeeper)

public:
    SettingsKeeper(const QString &storePath, Notices &notices, SecretStore &secrets,
                   NetworkKeeper &network, QObject *parent = nullptr);

    const Settings &settings() const { return m_settings; }

    /// What was to be said when they were read: sentences.
    const QStringList &notes() const { return m_notes; }

    /// Of each run from now on; all share the bytes a second, which follow the settings.
    const RunLimits &limits() const { return m_limits; }

    /// Opens the dialog, or brings the one that is open to the front. @p kept: whose passwords may
    /// be in the keyring.
    SettingsDialog *open(const SettingsPlace &place, const QList<ConnInfo> &kept, QWidget *window);

Q_SIGNALS:
    /// They are kept, and hold.
    void changed();
    /// A password could not be removed from the keyring.
    void failed(const tributary::Error &error);

private:
    void take(const Settings &settings);
    void keep(const Settings &settings, const QList<ConnInfo> &forgotten);

    SettingStore m_store;
    Notices &m_notices;
    SecretStore &m_secrets;
    NetworkKeeper &m_network;
    Settings m_settings;
    QStringList m_notes;
    RunLimits m_limits;
    QPointer<SettingsDialog> m_dialog;
};

} // namespace tributary
