// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/steplist.h"

#include "ui/widgets/wording.h"

#include <QGridLayout>
#include <QLabel>

namespace tributary {

StepList::StepList(const QStringList &names, QWidget *parent)
    : QWidget(parent)
    , m_names(names)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12, 16, 16, 12);
    grid->setVerticalSpacing(12);
    int widest = 0;
    for (int step = 0; step < names.size(); ++step) {
        auto *icon = new QLabel(this);
        auto *label = new QLabel(this);
        label->setTextFormat(Qt::PlainText);
        label->setText(
            tr("%1 %2", "number and name of a step").arg(wording::count(step + 1), names.at(step)));
        QFont bold = label->font();
        bold.setBold(true);
        widest = qMax(widest, QFontMetrics(bold).horizontalAdvance(label->text()));
        grid->addWidget(icon, step, 0);
        grid->addWidget(label, step, 1);
        m_icons.append(icon);
        m_labels.append(label);
    }
    grid->setColumnMinimumWidth(0, qRound(fontMetrics().height() * 1.15));
    grid->setColumnMinimumWidth(1, widest); // bold or not, the pages keep their place
    grid->setRowStretch(static_cast<int>(names.size()), 1);
    setCurrent(0);
}

void StepList::setCurrent(int current)
{
    for (int step = 0; step < m_names.size(); ++step) {
        QLabel *label = m_labels.at(step);
        QFont font = label->font();
        font.setBold(step == current);
        label->setFont(font);
        QString state = tr("to come");
        QString icon = QStringLiteral("waiting");
        if (step == current) {
            state = tr("this step");
            icon = QStringLiteral("running");
        } else if (step < current) {
            state = tr("done");
            icon = QStringLiteral("done");
        }
        m_icons.at(step)->setPixmap(wording::pixmap(icon, this));
        label->setAccessibleName(tr("Step %1 of %2, %3: %4", "number, count, name, state")
                                     .arg(wording::count(step + 1), wording::count(m_names.size()),
                                          m_names.at(step), state));
    }
}

void StepList::setNeedless(int step, bool needless)
{
    m_labels.at(step)->setEnabled(!needless);
    if (needless)
        m_labels.at(step)->setAccessibleName(
            tr("Step %1 of %2, %3: %4", "number, count, name, state")
                .arg(wording::count(step + 1), wording::count(m_names.size()), m_names.at(step),
                     tr("not needed")));
}

} // namespace tributary
