// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passwordprompt.h"

#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace tributary {

PasswordPrompt::PasswordPrompt(const QString &connection, const QString &reason, QWidget *parent)
    : QDialog(parent)
    , m_password(new QLineEdit(this))
    , m_keep(new QCheckBox(tr("&Keep it in the keyring"), this))
    , m_otherwise(makePlainLabel({}, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Password needed"));

    m_password->setEchoMode(QLineEdit::Password);
    setKeyringAvailable(false);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *go = buttons->addButton(tr("&Continue"), QDialogButtonBox::AcceptRole);
    go->setDefault(true);
    go->setEnabled(false);

    auto *form = new QFormLayout;
    form->addRow(tr("&Password:"), m_password);
    form->addRow(QString(), m_keep);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);

    auto *column = new QVBoxLayout(this);
    column->addWidget(makePlainLabel(reason, this));
    QLabel *where = makeSelectableLabel(connection, this);
    QFont bold = where->font();
    bold.setBold(true);
    where->setFont(bold);
    column->addWidget(where);
    column->addLayout(form);
    column->addWidget(m_otherwise);
    column->addStretch();
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    m_password->setFocus();

    connect(m_password, &QLineEdit::textChanged, go,
            [go](const QString &text) { go->setEnabled(!text.isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT passwordEntered(m_password->text().toUtf8(),
                               m_keep->isVisible() && m_keep->isChecked());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void PasswordPrompt::setKeyringAvailable(bool available)
{
    m_keep->setVisible(available);
    m_otherwise->setText(available ? tr("Otherwise it is remembered until Tributary is closed.")
                                   : tr("It is remembered until Tributary is closed."));
}

} // namespace tributary
