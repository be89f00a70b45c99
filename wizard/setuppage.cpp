// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/setuppage.h"

#include "ui/widgets/notelabel.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace tributary {

SetupPage::SetupPage(const QString &stepName, SetupDraft &draft, QWidget *parent)
    : QWizardPage(parent)
    , m_stepName(stepName)
    , m_draft(draft)
{
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus); // its fields take the focus, and it follows them
    auto *contents = new QWidget(area);
    m_body = new QVBoxLayout(contents);
    m_body->setContentsMargins(0, 0, 6, 0); // room beside the scroll bar
    area->setWidget(contents);
    m_note = new NoteLabel(contents);
    m_body->addWidget(m_note);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(area);
}

void SetupPage::showNote(const QString &text)
{
    if (text.isEmpty())
        m_note->clear();
    else
        m_note->display(NoteLabel::Level::Info, text);
}

} // namespace tributary
