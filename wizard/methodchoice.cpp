// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/methodchoice.h"

#include "ui/widgets/notelabel.h"
#include "ui/widgets/plainlabel.h"

#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

namespace tributary {

MethodChoice::MethodChoice(QWidget *parent)
    : QGroupBox(tr("How the copy is kept up to date"), parent)
    , m_refusal(new NoteLabel(this))
{
    auto *column = new QVBoxLayout(this);
    m_full = addChoice(
        column, tr("F&ull copies"),
        tr("Each run reads every table anew. Needs nothing but a login that may read; costs the "
           "server a full read each time."));
    m_log = addChoice(
        column, tr("Foll&ow changes"),
        tr("Copies once, then applies what changes, as it happens. Costs the server little; needs "
           "wal_level = logical, the REPLICATION right, a publication and a replication slot, for "
           "which the server keeps its log until it was read."));
    column->addWidget(m_refusal);
    m_full->setObjectName(QStringLiteral("full"));
    m_log->setObjectName(QStringLiteral("log"));
    m_full->setChecked(true);
    connect(m_log, &QRadioButton::toggled, this, &MethodChoice::methodChanged);
}

QRadioButton *MethodChoice::addChoice(QVBoxLayout *column, const QString &text,
                                      const QString &sentence)
{
    auto *button = new QRadioButton(text, this);
    button->setAccessibleDescription(sentence);
    QLabel *explanation = makePlainLabel(sentence, this);
    const int indent = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth)
        + style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing);
    explanation->setIndent(indent);
    column->addWidget(button);
    column->addWidget(explanation);
    return button;
}

QString MethodChoice::method() const
{
    return m_log->isChecked() ? QStringLiteral("log") : QStringLiteral("full");
}

void MethodChoice::setMethod(const QString &method)
{
    (method == u"log" ? m_log : m_full)->setChecked(true);
}

void MethodChoice::setLogRefused(const QString &why)
{
    if (!why.isEmpty())
        m_full->setChecked(true);
    m_log->setEnabled(why.isEmpty());
    if (why.isEmpty())
        m_refusal->clear();
    else
        m_refusal->display(NoteLabel::Level::Info, why);
}

} // namespace tributary
