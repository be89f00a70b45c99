// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/connectionform.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QToolButton>

namespace tributary {

namespace {

QLineEdit *makeField(const char *objectName, const QString &placeholder = {})
{
    auto *field = new QLineEdit;
    field->setObjectName(QLatin1String(objectName));
    field->setPlaceholderText(placeholder);
    return field;
}

} // namespace

ConnectionForm::ConnectionForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_name(makeField("name"))
    , m_host(makeField("host", tr("db.example.com")))
    , m_port(makeField("port", QStringLiteral("5432")))
    , m_database(makeField("database"))
    , m_user(makeField("user"))
    , m_password(makeField("password"))
    , m_keep(new QCheckBox(tr("&Keep the password in the keyring"), this))
    , m_encryption(new QComboBox(this))
    , m_certificate(makeField("certificate", tr("the certificates that the system trusts")))
{
    m_form->setContentsMargins({});
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    // Several ports belong to several hosts, as in libpq's own texts.
    m_port->setValidator(new QRegularExpressionValidator(
        QRegularExpression(QStringLiteral("[0-9]{0,5}(,[0-9]{0,5})*")), m_port));
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
    m_certificateField = makeCertificateField();
    m_form->addRow(tr("Certificate &file:"), m_certificateField);
    m_form->addRow(tr("N&ame:"), m_name);
    m_keep->setChecked(true);
    setKeyringAvailable(false);
    updateEncryption();

    for (QLineEdit *field : {m_host, m_port, m_database, m_user, m_certificate}) {
        connect(field, &QLineEdit::textChanged, this, &ConnectionForm::connectionChanged);
        connect(field, &QLineEdit::returnPressed, this, &ConnectionForm::submitted);
    }
    connect(m_host, &QLineEdit::textChanged, this, [this] {
        suggestName();
        updateEncryption();
    });
    connect(m_database, &QLineEdit::textChanged, this, &ConnectionForm::suggestName);
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
    m_form->setRowVisible(m_keep, available);
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

QWidget *ConnectionForm::makeCertificateField()
{
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins({});
    m_certificate->setAccessibleName(tr("Certificate file"));
    auto *browse = new QPushButton(tr("B&rowse…"), part);
    browse->setAutoDefault(false);
    browse->setAccessibleName(tr("Choose the certificate file"));
    connect(browse, &QPushButton::clicked, this, &ConnectionForm::browseCertificate);
    row->addWidget(m_certificate, 1);
    row->addWidget(browse);
    part->setFocusProxy(m_certificate);
    return part;
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
    m_given = connection;
    m_host->setText(connection.host);
    m_port->setText(connection.port);
    m_database->setText(connection.database);
    m_user->setText(connection.user);
    m_password->setText(QString::fromUtf8(password));
    m_passwordTyped = false;
    m_certificate->setText(connection.sslRootCert);
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
    info.sslRootCert = m_form->isRowVisible(m_certificateField) ? m_certificate->text() : QString();
    return info;
}

QByteArray ConnectionForm::password() const
{
    return m_password->text().toUtf8();
}

bool ConnectionForm::keepPassword() const
{
    return m_form->isRowVisible(m_keep) && m_keep->isChecked() && !m_password->text().isEmpty();
}

QString ConnectionForm::name() const
{
    return m_name->text().trimmed();
}

bool ConnectionForm::isFilled() const
{
    return !m_host->text().trimmed().isEmpty() && !m_database->text().isEmpty()
        && !m_user->text().isEmpty();
}

void ConnectionForm::focusFirstEmpty()
{
    for (QLineEdit *field : {m_host, m_database, m_user, m_password}) {
        if (field->text().isEmpty()) {
            field->setFocus();
            return;
        }
    }
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
    // "host:5433" is what people copy from other programs; more than one colon is an IPv6 address.
    static const QRegularExpression hostAndPort(QStringLiteral("^([^:/]+):([0-9]{1,5})$"));
    const QRegularExpressionMatch match = hostAndPort.match(text);
    if (match.hasMatch()) {
        m_port->setText(match.captured(2));
        m_host->setText(match.captured(1));
    }
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
    m_form->setRowVisible(m_certificateField, checksCertificate);
}

void ConnectionForm::browseCertificate()
{
    auto *dialog = new QFileDialog(this, tr("Certificate file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, m_certificate, &QLineEdit::setText);
    dialog->open();
}

} // namespace tributary
