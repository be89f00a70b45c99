// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace tributary {

/// Asks for the password of one connection. To be shown with open(), never with exec(): runs of
/// other sources go on meanwhile. Deletes itself when closed. GUI thread.
class PasswordPrompt final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PasswordPrompt)

public:
    /// @p connection in words ("ana@db.example.com:5432/shop"); @p reason: why it is asked.
    PasswordPrompt(const QString &connection, const QString &reason, QWidget *parent = nullptr);

    /// Offers to keep the password; only where a keyring answers.
    void setKeyringAvailable(bool available);

Q_SIGNALS:
    void passwordEntered(const QByteArray &password, bool keep);

private:
    QLineEdit *m_password;
    QCheckBox *m_keep;
    QLabel *m_otherwise;
};

} // namespace tributary
