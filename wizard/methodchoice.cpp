// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/methodchoice.h"

#include "wizard/wording.h"

#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

namespace tributary {

MethodChoice::MethodChoice(QWidget *parent)
    : QGroupBox(tr("How the copy is kept up to date"), parent)
{
    auto *column = new QVBoxLayout(this);
    m_full = addChoice(column, tr("F&ull copies"),
                       tr("Each run reads every table anew. Needs nothing but a login that may "
                          "read."));
    m_log = addChoice(
        column, tr("Follo&w changes"),
        tr("Copies once, then applies what changes, as it happens. Needs "
           "wal_level = logical on the server and a login with the REPLICATION right; "
           "a publication and a replication slot are made there."));
    m_full->setObjectName(QStringLiteral("full"));
    m_log->setObjectName(QStringLiteral("log"));
    m_full->setChecked(true);
}

QRadioButton *MethodChoice::addChoice(QVBoxLayout *column, const QString &text,
                                      const QString &sentence)
{
    auto *button = new QRadioButton(text, this);
    button->setAccessibleDescription(sentence);
    QLabel *explanation = wording::plainLabel(sentence, this);
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

} // namespace tributary
