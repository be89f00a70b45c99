// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draftpage.h"

#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace tributary {

DraftPage::DraftPage(QWidget *parent)
    : QWidget(parent)
    , m_name(makePlainLabel({}, this))
    , m_state(makePlainLabel({}, this))
    , m_sentence(makeSelectableLabel({}, this))
    , m_discard(new QPushButton(this))
{
    QFont large = m_name->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    m_name->setFont(large);
    m_sentence->setObjectName(QStringLiteral("draftSentence"));
    auto *go = new QPushButton(tr("&Continue setup…"), this);
    go->setObjectName(QStringLiteral("continueDraft"));
    m_discard->setObjectName(QStringLiteral("discardDraft"));
    connect(go, &QPushButton::clicked, this, &DraftPage::continueRequested);
    connect(m_discard, &QPushButton::clicked, this, &DraftPage::askBeforeDiscarding);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(go);
    buttons->addWidget(m_discard);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_name);
    column->addWidget(m_state);
    column->addSpacing(8);
    column->addWidget(m_sentence);
    column->addSpacing(8);
    column->addLayout(buttons);
    column->addStretch(1);
}

void DraftPage::display(const SourceItem &draft)
{
    m_name->setText(draft.name);
    m_state->setText(draft.stateText());
    m_sentence->setText(draft.sentence);
    m_sentence->setAccessibleName(draft.sentence);
    m_asked = false;
    m_discard->setText(tr("&Discard"));
}

void DraftPage::askBeforeDiscarding()
{
    if (m_asked) {
        Q_EMIT discardRequested();
        return;
    }
    m_asked = true;
    m_discard->setText(tr("Really &discard the answers"));
}

} // namespace tributary
