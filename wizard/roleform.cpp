// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/roleform.h"

#include "ui/widgets/notelabel.h"
#include "ui/widgets/secretclipboard.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>

namespace tributary {

namespace {

constexpr int passwordLength = 28;
constexpr qsizetype longestName = 63; ///< bytes of a name in PostgreSQL

} // namespace

QByteArray generatePassword()
{
    // Without those that look alike: somebody may have to read it from a screen.
    constexpr char letters[] = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
    QByteArray password;
    for (int i = 0; i < passwordLength; ++i)
        password.append(letters[QRandomGenerator::system()->bounded(int{sizeof letters - 1})]);
    return password;
}

RoleForm::RoleForm(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_keep(new QCheckBox(tr("&Keep the password in the keyring"), this))
    , m_futureTables(new QCheckBox(tr("May also read tables that are made &later"), this))
    , m_followsLog(new QCheckBox(tr("May &follow changes (the REPLICATION right)"), this))
    , m_note(new NoteLabel(this))
    , m_whyNotFollowed(new NoteLabel(this))
{
    m_name->setObjectName(QStringLiteral("roleName"));
    m_password->setObjectName(QStringLiteral("rolePassword"));
    m_password->setAccessibleName(tr("Password of the new user"));
    m_keep->setObjectName(QStringLiteral("keepRolePassword"));
    m_futureTables->setObjectName(QStringLiteral("futureTables"));
    m_followsLog->setObjectName(QStringLiteral("roleFollowsLog"));
    m_keep->hide();
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->addRow(tr("User na&me:"), m_name);
    form->addRow(tr("Pass&word:"), makePasswordField());
    form->addRow({}, m_keep);
    form->addRow(m_note);
    form->addRow(m_futureTables);
    form->addRow(m_followsLog);
    form->addRow(m_whyNotFollowed);
    connect(m_name, &QLineEdit::textChanged, this, &RoleForm::changed);
    connect(m_password, &QLineEdit::textChanged, this, &RoleForm::changed);
    connect(m_keep, &QCheckBox::toggled, this, &RoleForm::explain);
    for (const QCheckBox *box : {m_keep, m_futureTables, m_followsLog})
        connect(box, &QCheckBox::toggled, this, &RoleForm::changed);
    explain();
}

QWidget *RoleForm::makePasswordField()
{
    m_password->setEchoMode(QLineEdit::Password);
    auto *show = new QPushButton(tr("Sh&ow"), this);
    show->setCheckable(true);
    auto *copy = new QPushButton(tr("Cop&y"), this);
    auto *renew = new QPushButton(tr("&Generate"), this);
    copy->setAccessibleName(tr("Copy the password"));
    show->setAccessibleName(tr("Show the password"));
    renew->setAccessibleName(tr("Generate another password"));
    copy->setObjectName(QStringLiteral("copyPassword"));
    renew->setObjectName(QStringLiteral("generate"));
    auto *field = new QWidget(this);
    auto *row = new QHBoxLayout(field);
    row->setContentsMargins({});
    row->addWidget(m_password, 1);
    for (QPushButton *button : {show, copy, renew}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    field->setFocusProxy(m_password);
    m_generate = renew;
    connect(show, &QPushButton::toggled, this, [this](bool shown) {
        m_password->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    });
    connect(copy, &QPushButton::clicked, this, [this] { copySecret(m_password->text()); });
    connect(renew, &QPushButton::clicked, this,
            [this] { m_password->setText(QString::fromLatin1(generatePassword())); });
    return field;
}

void RoleForm::setKeyringAvailable(bool available)
{
    m_keyringAvailable = available;
    m_keep->setVisible(available);
    explain();
}

void RoleForm::setPasswordInScript(bool inScript)
{
    m_inScript = inScript;
    explain();
}

void RoleForm::setMadeByProvider(const QList<GuideStep> &makeUser)
{
    m_makeUser = makeUser;
    m_generate->setVisible(makeUser.isEmpty());
    explain();
}

void RoleForm::setWhyNotFollowed(const QString &why)
{
    m_followsLog->setVisible(why.isEmpty());
    if (why.isEmpty()) {
        m_whyNotFollowed->clear();
        return;
    }
    m_followsLog->setChecked(false);
    m_whyNotFollowed->display(NoteLabel::Level::Info, why);
}

void RoleForm::fill(const RoleDraft &role)
{
    m_name->setText(role.name);
    m_password->setText(QString::fromUtf8(role.password));
    m_keep->setChecked(role.keepPassword);
    m_futureTables->setChecked(role.futureTables);
    m_followsLog->setChecked(role.followsLog && m_whyNotFollowed->text().isEmpty());
}

void RoleForm::store(RoleDraft &role) const
{
    role.name = m_name->text().trimmed();
    role.password = m_password->text().toUtf8();
    role.keepPassword = keepPassword();
    role.futureTables = m_futureTables->isChecked();
    role.followsLog = m_followsLog->isChecked();
}

bool RoleForm::keepPassword() const
{
    // Until the keyring has answered, what was decided earlier stands.
    return m_keyringAvailable.value_or(true) && m_keep->isChecked();
}

bool RoleForm::isFilled() const
{
    const QByteArray name = m_name->text().trimmed().toUtf8();
    return !name.isEmpty() && name.size() <= longestName
        && (!m_makeUser.isEmpty() || !m_password->text().isEmpty());
}

void RoleForm::explain()
{
    if (!m_makeUser.isEmpty()) {
        QStringList lines = guideLines(m_makeUser, {});
        lines.append(tr("Enter the name and the password here when the user is there, and have the "
                        "script run, which lets it read."));
        m_note->display(NoteLabel::Level::Info, lines.join(u'\n'));
        return;
    }
    const QString inScript = m_inScript
        ? tr("The script holds it too, because this provider takes nothing else: treat it as a "
             "secret.")
        : tr("The script does not hold it, only a value that it can be checked with.");
    if (keepPassword())
        m_note->display(NoteLabel::Level::Info,
                        tr("The password goes into the keyring.") + u' ' + inScript);
    else
        m_note->display(NoteLabel::Level::Warning,
                        tr("Note the password down: it is kept nowhere, and you will be asked for "
                           "it.")
                            + u' ' + inScript);
}

} // namespace tributary
