// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/source/providerguide.h"
#include "wizard/setupdraft.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tributary {

class NoteLabel;

/// A password for a new role: 28 letters and digits, from the system's generator.
QByteArray generatePassword();

/// The new role: its name, its password, and what it may. GUI thread.
class RoleForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoleForm)

public:
    explicit RoleForm(QWidget *parent = nullptr);

    void setKeyringAvailable(bool available);
    /// The provider takes nothing but the password itself, so it stands in the script.
    void setPasswordInScript(bool inScript);
    /// The provider makes users and their passwords itself; @p makeUser says how. Empty: a script
    /// does.
    void setMadeByProvider(const QList<GuideStep> &makeUser);

    /// Why the provider lets nobody follow changes; empty: it does.
    void setWhyNotFollowed(const QString &why);

    void fill(const RoleDraft &role);
    /// Puts the fields into @p role.
    void store(RoleDraft &role) const;

    /// A name is there, and a password unless the provider chooses it.
    bool isFilled() const;

Q_SIGNALS:
    void changed();

private:
    QWidget *makePasswordField();
    void explain();
    bool keepPassword() const;

    QLineEdit *m_name;
    QLineEdit *m_password;
    QPushButton *m_generate = nullptr;
    QCheckBox *m_keep;
    QCheckBox *m_futureTables;
    QCheckBox *m_followsLog;
    NoteLabel *m_note;
    NoteLabel *m_whyNotFollowed;
    std::optional<bool> m_keyringAvailable; ///< nothing: it has not answered yet
    bool m_inScript = false;
    QList<GuideStep> m_makeUser; ///< empty: our script makes the user
};

} // namespace tributary
