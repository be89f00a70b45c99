// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/postgres/conninfo.h"

#include <QByteArray>
#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace tributary {

class DatabaseChoice;
class FileField;
class NoteLabel;
class TunnelFields;

/// The fields of one connection. Knows nothing of checks. GUI thread.
class ConnectionForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionForm)

public:
    explicit ConnectionForm(QWidget *parent = nullptr);

    /// Offers to keep the password where a keyring answers, and says so where none does.
    void setKeyringAvailable(bool available);

    /// Replaces what the fields hold; a password of the connection before does not stay for another
    /// server.
    void fill(const ConnInfo &connection, const QByteArray &password);

    ConnInfo connection() const;
    QByteArray password() const;
    bool keepPassword() const;
    /// As it was decided earlier: stands until the keyring has answered.
    void setKeepPassword(bool keep);
    /// Further databases of the server that were ticked.
    QStringList furtherDatabases() const;
    void setFurtherDatabases(const QStringList &names);
    /// Offers the databases of the server, after it has told them.
    void offerDatabases(const QStringList &names);
    /// Shows the fields for a certificate of one's own, which few servers ask for.
    void showClientCertificate();
    QString name() const;
    /// As if it had been typed.
    void setName(const QString &name);

    /// Host, database and user are there and a tunnel, if any, can be used: the rest has defaults.
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
    void hostSplit(const QString &sentence); ///< more than a host was taken out of the host field

private:
    QWidget *makePasswordField();
    void addCertificateRows();
    void addEncryptionChoices();
    void suggestName();
    void tidyHost();
    void updateEncryption();
    void updateNotes();

    QFormLayout *m_form;
    QLineEdit *m_name;
    QLineEdit *m_host;
    QLineEdit *m_port;
    DatabaseChoice *m_database;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QCheckBox *m_keep;
    QComboBox *m_encryption;
    FileField *m_certificate;
    FileField *m_clientCertificate;
    FileField *m_clientKey;
    NoteLabel *m_hostNote;
    NoteLabel *m_keyNote;
    TunnelFields *m_tunnel;
    ConnInfo m_given; ///< what the last text held, for the parameters that have no field
    bool m_nameTyped = false;
    bool m_passwordTyped = false;
    std::optional<bool> m_keyringAvailable; ///< nothing: it has not answered yet
    bool m_keptBefore = false;
};

} // namespace tributary
