// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QGroupBox>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tributary {

class NoteLabel;

/// An administrator's login for one use: nothing of it is kept. GUI thread.
class AdminForm final : public QGroupBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AdminForm)

public:
    explicit AdminForm(QWidget *parent = nullptr);

    /// What the login is used for, when that is not to make the user: the button's text, and a
    /// sentence for the time that it takes.
    void setTask(const QString &button, const QString &underWay);

    /// Suggests a user, unless one was typed.
    void suggestUser(const QString &user);

    QString user() const;
    /// The password, which is then no longer in the field.
    QByteArray takePassword();
    void forgetPassword();

    void setRunning(bool running);
    void showError(const QString &text);
    void showDone(const QString &text);
    void showNote(const QString &text);

Q_SIGNALS:
    void createRequested();

private:
    void updateButton();

    QLineEdit *m_user;
    QLineEdit *m_password;
    QPushButton *m_create;
    QString m_underWay;
    NoteLabel *m_note;
    bool m_running = false;
};

} // namespace tributary
