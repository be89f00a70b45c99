// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/setupdraft.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

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

    void fill(const RoleDraft &role, bool keepPassword);
    /// Puts the fields into @p role.
    void store(RoleDraft &role) const;
    bool keepPassword() const;

    /// A name and a password are there.
    bool isFilled() const;

Q_SIGNALS:
    void changed();

private:
    QWidget *makePasswordField();
    void explain();

    QLineEdit *m_name;
    QLineEdit *m_password;
    QCheckBox *m_keep;
    QCheckBox *m_futureTables;
    QCheckBox *m_followsLog;
    NoteLabel *m_note;
    bool m_keyringAvailable = false;
    bool m_inScript = false;
};

} // namespace tributary
