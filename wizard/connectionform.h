// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/postgres/conninfo.h"

#include <QByteArray>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace tributary {

/// The fields of one connection. Knows nothing of checks. GUI thread.
class ConnectionForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionForm)

public:
    explicit ConnectionForm(QWidget *parent = nullptr);

    /// Offers to keep the password; only where a keyring answers.
    void setKeyringAvailable(bool available);

    /// Replaces what the fields hold; a password of the connection before does not stay for another
    /// server.
    void fill(const ConnInfo &connection, const QByteArray &password);

    ConnInfo connection() const;
    QByteArray password() const;
    bool keepPassword() const;
    QString name() const;

    /// Host, database and user are there: the rest has defaults.
    bool isFilled() const;

    /// Puts the focus where the first thing is missing.
    void focusFirstEmpty();

Q_SIGNALS:
    void nameChanged();
    void connectionChanged();
    void passwordChanged(); ///< while it is being typed
    void passwordLeft(); ///< the field lost the focus after a change
    void submitted(); ///< Return was pressed in a field
    void textRecognised(const QString &text); ///< the host field holds a whole connection text

private:
    QWidget *makePasswordField();
    QWidget *makeCertificateField();
    void addEncryptionChoices();
    void suggestName();
    void tidyHost();
    void updateEncryption();
    void browseCertificate();

    QFormLayout *m_form;
    QLineEdit *m_name;
    QLineEdit *m_host;
    QLineEdit *m_port;
    QLineEdit *m_database;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QCheckBox *m_keep;
    QComboBox *m_encryption;
    QLineEdit *m_certificate;
    QWidget *m_certificateField = nullptr;
    ConnInfo m_given; ///< what the last text held, for the parameters that have no field
    bool m_nameTyped = false;
    bool m_passwordTyped = false;
};

} // namespace tributary
