// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/setupdraft.h"

#include <QWidget>

#include <optional>

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

    void fill(const RoleDraft &role);
    /// Puts the fields into @p role.
    void store(RoleDraft &role) const;

    /// A name and a password are there.
    bool isFilled() const;

Q_SIGNALS:
    void changed();

private:
    QWidget *makePasswordField();
    void explain();
    bool keepPassword() const;

    QLineEdit *m_name;
    QLineEdit *m_password;
    QCheckBox *m_keep;
    QCheckBox *m_futureTables;
    QCheckBox *m_followsLog;
    NoteLabel *m_note;
    std::optional<bool> m_keyringAvailable; ///< nothing: it has not answered yet
    bool m_inScript = false;
};

} // namespace tributary
