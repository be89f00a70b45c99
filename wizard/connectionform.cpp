// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/connectionform.h"

#include "engine/source/hosttext.h"
#include "ui/widgets/notelabel.h"
#include "wizard/databasechoice.h"
#include "wizard/filefield.h"
#include "wizard/tunnelfields.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QToolButton>
#include <QVBoxLayout>

namespace tributary {

namespace {

QLineEdit *makeField(const char *objectName, const QString &placeholder = {})
{
    auto *field = new QLineEdit;
    field->setObjectName(QLatin1String(objectName));
    field->setPlaceholderText(placeholder);
    return field;
}

/// libpq refuses a key that others can read (PostgreSQL manual, "Client Certificates").
bool isReadByOthers(const QString &keyFile)
{
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    return (QFileInfo(keyFile).permissions() & others) != QFile::Permissions();
}

} // namespace

ConnectionForm::ConnectionForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout)
    , m_name(makeField("name"))
    , m_host(makeField("host", tr("db.example.com")))
    , m_port(makeField("port", QStringLiteral("5432")))
    , m_database(new DatabaseChoice(this))
    , m_user(makeField("user"))
    , m_password(makeField("password"))
    , m_keep(new QCheckBox(tr("&Keep the password in the keyring"), this))
    , m_encryption(new QComboBox(this))
    , m_hostNote(new NoteLabel(this))
    , m_keyNote(new NoteLabel(this))
    , m_tunnel(new TunnelFields(this))
{
    m_form->setContentsMargins({});
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    // Several ports belong to several hosts, as in libpq's own texts.
    m_port->setValidator(new QRegularExpressionValidator(
        QRegularExpression(QStringLiteral("[0-9]{0,5}(,[0-9]{0,5})*")), m_port));
    m_keep->setObjectName(QStringLiteral("keep"));
    m_encryption->setObjectName(QStringLiteral("encryption"));
    m_encryption->view()->setAccessibleName(tr("Encryption"));
    addEncryptionChoices();

    m_form->addRow(tr("&Host:"), m_host);
    m_form->addRow(tr("P&ort:"), m_port);
    m_form->addRow(tr("&Database:"), m_database);
    m_form->addRow(tr("&User:"), m_user);
    m_form->addRow(tr("Pass&word:"), makePasswordField());
    m_form->addRow(QString(), m_keep);
    m_form->addRow(tr("&Encryption:"), m_encryption);
    addCertificateRows();
    m_form->addRow(tr("N&ame:"), m_name);
    // Texts of several lines get too much room within a form.
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(m_form);
    column->addWidget(m_hostNote);
    column->addWidget(m_keyNote);
    column->addWidget(m_tunnel);
    m_keep->setChecked(true);
    m_form->setRowVisible(m_keep, false);
    m_password->setPlaceholderText(tr("not kept: asked for each time"));
    updateEncryption();
    updateNotes();

    connect(m_database, &DatabaseChoice::changed, this, [this] {
        suggestName();
        Q_EMIT connectionChanged();
    });
    connect(m_database, &DatabaseChoice::returnPressed, this, &ConnectionForm::submitted);
    for (FileField *field : {m_certificate, m_clientCertificate, m_clientKey}) {
        connect(field, &FileField::textChanged, this, &ConnectionForm::connectionChanged);
        connect(field, &FileField::returnPressed, this, &ConnectionForm::submitted);
    }
    connect(m_clientKey, &FileField::textChanged, this, &ConnectionForm::updateNotes);
    connect(m_tunnel, &TunnelFields::changed, this, &ConnectionForm::connectionChanged);
    connect(m_tunnel, &TunnelFields::submitted, this, &ConnectionForm::submitted);
    for (QLineEdit *field : {m_host, m_port, m_user}) {
        connect(field, &QLineEdit::textChanged, this, &ConnectionForm::connectionChanged);
        connect(field, &QLineEdit::returnPressed, this, &ConnectionForm::submitted);
    }
    connect(m_host, &QLineEdit::textChanged, this, [this] {
        suggestName();
        updateEncryption();
        updateNotes();
    });
    connect(m_port, &QLineEdit::textChanged, this, &ConnectionForm::updateNotes);
    connect(m_host, &QLineEdit::editingFinished, this, &ConnectionForm::tidyHost);
    connect(m_host, &QLineEdit::textEdited, this, [this] {
        // An address that came with another host's text would silently win over the name typed
        // here.
        m_given.extra.removeIf(
            [](const auto &pair) { return pair.first == QStringLiteral("hostaddr"); });
    });
    connect(m_password, &QLineEdit::textEdited, this, [this] {
        m_passwordTyped = true;
        Q_EMIT passwordChanged();
    });
    connect(m_password, &QLineEdit::editingFinished, this, [this] {
        if (std::exchange(m_passwordTyped, false))
            Q_EMIT passwordLeft();
    });
    connect(m_password, &QLineEdit::returnPressed, this, &ConnectionForm::submitted);
    connect(m_encryption, &QComboBox::currentIndexChanged, this, [this] {
        updateEncryption();
        Q_EMIT connectionChanged();
    });
    connect(m_name, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_nameTyped = !text.isEmpty(); });
    connect(m_name, &QLineEdit::textChanged, this, &ConnectionForm::nameChanged);
}

void ConnectionForm::setKeyringAvailable(bool available)
{
    m_keyringAvailable = available;
    m_form->setRowVisible(m_keep, available);
    m_password->setPlaceholderText(available ? QString() : tr("not kept: asked for each time"));
}

QWidget *ConnectionForm::makePasswordField()
{
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins({});
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("Password"));
    auto *show = new QToolButton(part);
    show->setText(tr("&Show"));
    show->setAccessibleName(tr("Show the password"));
    show->setCheckable(true);
    connect(show, &QToolButton::toggled, this, [this](bool on) {
        m_password->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password);
    });
    row->addWidget(m_password, 1);
    row->addWidget(show);
    part->setFocusProxy(m_password);
    return part;
}

void ConnectionForm::addCertificateRows()
{
    const QStringList certificates{tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")};
    const QStringList keys{tr("Keys (*.pem *.key)"), tr("All files (*)")};
    m_certificate = new FileField("certificate", tr("Certificate file"), tr("B&rowse…"),
                                  certificates, this);
    m_certificate->setPlaceholderText(tr("the certificates that the system trusts"));
    m_clientCertificate = new FileField("clientCertificate", tr("Client certificate"),
                                        tr("Browse…"), certificates, this);
    m_clientKey = new FileField("clientKey", tr("Client key"), tr("Browse…"), keys, this);
    m_form->addRow(tr("Certificate &file:"), m_certificate);
    m_form->addRow(tr("Client certificate:"), m_clientCertificate);
    m_form->addRow(tr("Client key:"), m_clientKey);
    m_form->setRowVisible(m_clientCertificate, false);
    m_form->setRowVisible(m_clientKey, false);
}

void ConnectionForm::offerDatabases(const QStringList &names)
{
    m_database->offer(names);
}

QStringList ConnectionForm::furtherDatabases() const
{
    return m_database->further();
}

void ConnectionForm::setFurtherDatabases(const QStringList &names)
{
    m_database->setFurther(names);
}

void ConnectionForm::showClientCertificate()
{
    m_form->setRowVisible(m_clientCertificate, true);
    m_form->setRowVisible(m_clientKey, true);
}

void ConnectionForm::addEncryptionChoices()
{
    m_encryption->addItem(QString(),
                          QVariant(QString())); // its text depends on the host: updateEncryption()
    m_encryption->addItem(tr("Required, and the server's certificate is checked"),
                          QStringLiteral("verify-full"));
    m_encryption->addItem(tr("Required, the certificate is not checked"),
                          QStringLiteral("require"));
    m_encryption->addItem(tr("If the server offers it"), QStringLiteral("prefer"));
    m_encryption->addItem(tr("None"), QStringLiteral("disable"));
}

void ConnectionForm::fill(const ConnInfo &connection, const QByteArray &password)
{
    if (connection.host != m_given.host || connection.port != m_given.port)
        m_database->forget();
    m_given = connection;
    m_host->setText(connection.host);
    m_port->setText(connection.port);
    m_database->setText(connection.database);
    m_user->setText(connection.user);
    m_password->setText(QString::fromUtf8(password));
    m_passwordTyped = false;
    m_certificate->setText(connection.sslRootCert);
    m_clientCertificate->setText(connection.sslCert);
    m_clientKey->setText(connection.sslKey);
    if (!connection.sslCert.isEmpty() || !connection.sslKey.isEmpty())
        showClientCertificate();
    m_tunnel->fill(connection.tunnel);
    int choice = m_encryption->findData(connection.sslMode);
    if (choice < 0) { // "allow" and "verify-ca": valid, but not worth a choice of their own
        m_encryption->addItem(tr("As pasted: %1").arg(connection.sslMode), connection.sslMode);
        choice = m_encryption->count() - 1;
    }
    m_encryption->setCurrentIndex(choice);
}

ConnInfo ConnectionForm::connection() const
{
    ConnInfo info = m_given;
    info.host = m_host->text().trimmed();
    info.port = m_port->text().isEmpty() ? QStringLiteral("5432") : m_port->text();
    info.database = m_database->text();
    info.user = m_user->text();
    info.sslMode = m_encryption->currentData().toString();
    info.sslRootCert = m_form->isRowVisible(m_certificate) ? m_certificate->text() : QString();
    info.sslCert = m_clientCertificate->text();
    info.sslKey = m_clientKey->text();
    info.tunnel = m_tunnel->tunnel();
    return info;
}

QByteArray ConnectionForm::password() const
{
    return m_password->text().toUtf8();
}

bool ConnectionForm::keepPassword() const
{
    return m_keyringAvailable.value_or(m_keptBefore) && m_keep->isChecked()
        && !m_password->text().isEmpty();
}

void ConnectionForm::setKeepPassword(bool keep)
{
    m_keptBefore = keep;
    m_keep->setChecked(keep);
}

QString ConnectionForm::name() const
{
    return m_name->text().trimmed();
}

void ConnectionForm::setName(const QString &name)
{
    m_nameTyped = !name.isEmpty();
    m_name->setText(name);
}

bool ConnectionForm::isFilled() const
{
    return !m_host->text().trimmed().isEmpty() && !m_database->text().isEmpty()
        && !m_user->text().isEmpty() && m_tunnel->isUsable();
}

void ConnectionForm::focusFirstEmpty()
{
    if (m_host->text().isEmpty())
        m_host->setFocus();
    else if (m_database->text().isEmpty())
        m_database->setFocus();
    else if (m_user->text().isEmpty())
        m_user->setFocus();
    else if (m_password->text().isEmpty())
        m_password->setFocus();
}

void ConnectionForm::suggestName()
{
    if (m_nameTyped)
        return;
    const QString host = m_host->text().trimmed();
    const QString database = m_database->text();
    m_name->setText(host.isEmpty() || database.isEmpty()
                        ? database
                        : tr("%1 on %2", "name of a source: database on host").arg(database, host));
}

void ConnectionForm::tidyHost()
{
    const QString text = m_host->text().trimmed();
    if (text.contains(QStringLiteral("://"))) {
        m_host->clear();
        Q_EMIT textRecognised(text);
        return;
    }
    const std::optional<HostText> parts = splitHostText(text);
    if (!parts)
        return;
    QStringList taken;
    if (!parts->port.isEmpty()) {
        m_port->setText(parts->port);
        taken.append(tr("the port %1").arg(parts->port));
    }
    if (!parts->database.isEmpty()) {
        m_database->setText(parts->database);
        taken.append(tr("the database %1").arg(parts->database));
    }
    if (!parts->user.isEmpty()) {
        m_user->setText(parts->user);
        taken.append(tr("the user %1").arg(parts->user));
    }
    m_host->setText(parts->host);
    if (!taken.isEmpty())
        Q_EMIT hostSplit(tr("Taken out of the host field: %1.").arg(taken.join(tr(", "))));
}

void ConnectionForm::updateNotes()
{
    const bool pooler = looksLikePooler(m_host->text(), m_port->text());
    if (pooler)
        m_hostNote->display(NoteLabel::Level::Info,
                            tr("This looks like a connection pooler. Tables can be copied through "
                               "it; to follow changes, give the server's direct address."));
    else
        m_hostNote->clear();
    const bool open = !m_clientKey->text().isEmpty() && isReadByOthers(m_clientKey->text());
    if (open)
        m_keyNote->display(
            NoteLabel::Level::Warning,
            tr("Others can read this key, so it will not be used. Run: chmod 600 FILE"));
    else
        m_keyNote->clear();
}

void ConnectionForm::updateEncryption()
{
    ConnInfo usual;
    usual.host = m_host->text().trimmed();
    m_encryption->setItemText(
        0,
        usual.host.isEmpty() ? tr("As usual for the server")
                             : tr("As usual for this server (%1)").arg(usual.effectiveSslMode()));
    usual.sslMode = m_encryption->currentData().toString();
    const bool checksCertificate = usual.effectiveSslMode().startsWith(QStringLiteral("verify-"));
    m_form->setRowVisible(m_certificate, checksCertificate);
}

} // namespace tributary
