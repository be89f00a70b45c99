// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/tunnelfields.h"

#include "engine/postgres/sshcommand.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tributary {

TunnelFields::TunnelFields(QWidget *parent)
    : QWidget(parent)
    , m_use(new QCheckBox(tr("Through an SSH &tunnel"), this))
    , m_part(new QWidget(this))
    , m_host(new QLineEdit(m_part))
    , m_port(new QLineEdit(m_part))
    , m_user(new QLineEdit(m_part))
{
    m_use->setObjectName(QStringLiteral("tunnel"));
    m_host->setObjectName(QStringLiteral("tunnelHost"));
    m_host->setPlaceholderText(tr("bastion.example.com"));
    m_port->setObjectName(QStringLiteral("tunnelPort"));
    m_port->setPlaceholderText(QStringLiteral("22"));
    m_port->setValidator(new QIntValidator(1, 65535, m_port));
    m_user->setObjectName(QStringLiteral("tunnelUser"));
    m_user->setPlaceholderText(tr("as ssh is set up"));

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("SSH host:"), m_host);
    form->addRow(tr("SSH port:"), m_port);
    form->addRow(tr("SSH user:"), m_user);
    auto *hint = makePlainLabel(
        tr("The keys are those of the ssh command (its agent and ~/.ssh/config). Host and port "
           "above are meant as that machine sees them."),
        m_part);
    auto *part = new QVBoxLayout(m_part);
    part->setContentsMargins(fontMetrics().averageCharWidth() * 3, 0, 0, 0);
    part->addLayout(form);
    part->addWidget(hint);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_use);
    column->addWidget(m_part);
    showFields(false);

    connect(m_use, &QCheckBox::toggled, this, [this](bool on) {
        showFields(on);
        if (on && m_use->hasFocus())
            m_host->setFocus();
        Q_EMIT changed();
    });
    for (QLineEdit *field : {m_host, m_port, m_user}) {
        connect(field, &QLineEdit::textChanged, this, &TunnelFields::changed);
        connect(field, &QLineEdit::returnPressed, this, &TunnelFields::submitted);
    }
    // "ana@bastion:2222" is what people have at hand.
    connect(m_host, &QLineEdit::editingFinished, this, [this] {
        const std::optional<SshTunnel> whole = parseTunnel(m_host->text());
        if (whole && (!whole->user.isEmpty() || !whole->port.isEmpty())) {
            if (!whole->user.isEmpty())
                m_user->setText(whole->user);
            if (!whole->port.isEmpty())
                m_port->setText(whole->port);
            m_host->setText(whole->host);
        }
    });
}

void TunnelFields::showFields(bool shown)
{
    m_part->setVisible(shown);
}

void TunnelFields::fill(const SshTunnel &tunnel)
{
    m_host->setText(tunnel.host);
    m_port->setText(tunnel.port);
    m_user->setText(tunnel.user);
    m_use->setChecked(tunnel.isUsed());
}

SshTunnel TunnelFields::tunnel() const
{
    if (!m_use->isChecked())
        return {};
    return {
        .host = m_host->text().trimmed(), .port = m_port->text(), .user = m_user->text().trimmed()};
}

bool TunnelFields::isUsable() const
{
    return !m_use->isChecked() || isUsableTunnel(tunnel());
}

} // namespace tributary
