// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/store/settings.h"

#include <QDialog>
#include <QList>
#include <QString>

#include <utility>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace tributary {

/// What this computer has to offer for the settings.
struct SettingsPlace
{
    QList<std::pair<QString, QString>> languages; ///< code, and the language's own name
    bool knowsCost = false; ///< whether a network is metered
    bool showsNotices = true; ///< there is a tray
    int keptPasswords = 0; ///< of sources, that may be in the keyring
};

/// The settings of the whole program. Shows what is set and asks for what is chosen; whoever hears
/// chosen() keeps it and closes the dialog. Escape changes nothing. To be shown with open(). GUI
/// thread.
class SettingsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsDialog)

public:
    SettingsDialog(const Settings &settings, const SettingsPlace &place, QWidget *parent = nullptr);

    /// As they are chosen at present.
    Settings settings() const;

    /// They could not be kept: what was chosen stays, to be tried again.
    void setFailed(const Error &error);

Q_SIGNALS:
    /// @p forgetPasswords: those in the keyring are to be removed.
    void chosen(const tributary::Settings &settings, bool forgetPasswords);

private:
    QWidget *makeGeneral(const SettingsPlace &place);
    QWidget *makeNotices(const SettingsPlace &place);
    QWidget *makeLimits(const SettingsPlace &place);
    QWidget *makePasswords(const SettingsPlace &place);
    void refresh();

    const Settings m_before;
    QComboBox *m_language;
    QLabel *m_restart;
    QComboBox *m_notices;
    QSpinBox *m_connections;
    QSpinBox *m_rate;
    QCheckBox *m_waits;
    QCheckBox *m_keeps;
    QCheckBox *m_forget;
    QLabel *m_failure;
    bool m_mayForget = false;
};

} // namespace tributary
