// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/adminform.h"

#include "ui/widgets/notelabel.h"
#include "ui/widgets/plainlabel.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace tributary {

AdminForm::AdminForm(QWidget *parent)
    : QGroupBox(tr("An administrator's login"), parent)
    , m_user(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_create(new QPushButton(tr("Cr&eate the user"), this))
    , m_underWay(tr("The user is being made…"))
    , m_note(new NoteLabel(this))
{
    m_user->setObjectName(QStringLiteral("adminUser"));
    m_password->setObjectName(QStringLiteral("adminPassword"));
    m_password->setEchoMode(QLineEdit::Password);
    m_create->setObjectName(QStringLiteral("createUser"));
    m_create->setAutoDefault(false);
    auto *form = new QFormLayout(this);
    form->addRow(makePlainLabel(
        tr("Used once, to run the script, and then forgotten. It is stored nowhere."), this));
    form->addRow(tr("&Administrator:"), m_user);
    form->addRow(tr("&Password of the administrator:"), m_password);
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->addWidget(m_create);
    row->addStretch(1);
    form->addRow({}, line);
    form->addRow(m_note);
    connect(m_user, &QLineEdit::textChanged, this, &AdminForm::updateButton);
    connect(m_create, &QPushButton::clicked, this, &AdminForm::createRequested);
    updateButton();
}

void AdminForm::setTask(const QString &button, const QString &underWay)
{
    m_create->setText(button);
    m_underWay = underWay;
}

void AdminForm::suggestUser(const QString &user)
{
    if (!m_user->isModified())
        m_user->setText(user);
}

QString AdminForm::user() const
{
    return m_user->text().trimmed();
}

QByteArray AdminForm::takePassword()
{
    const QByteArray password = m_password->text().toUtf8();
    forgetPassword();
    return password;
}

void AdminForm::forgetPassword()
{
    m_password->setText({}); // and not clear(): it must not come back with Undo
}

void AdminForm::setRunning(bool running)
{
    m_running = running;
    if (running)
        m_note->display(NoteLabel::Level::Info, m_underWay);
    updateButton();
}

void AdminForm::showError(const QString &text)
{
    setRunning(false);
    m_note->display(NoteLabel::Level::Error, text);
}

void AdminForm::showDone(const QString &text)
{
    setRunning(false);
    m_note->display(NoteLabel::Level::Ok, text);
}

void AdminForm::showNote(const QString &text)
{
    setRunning(false);
    m_note->display(NoteLabel::Level::Info, text);
}

void AdminForm::updateButton()
{
    m_create->setEnabled(!m_running && !user().isEmpty());
}

} // namespace tributary
