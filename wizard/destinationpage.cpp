// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/destinationpage.h"

#include "ui/widgets/schedulepanel.h"
#include "ui/widgets/wording.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QRadioButton>
#include <QStackedWidget>
#include <QTimeZone>
#include <QVBoxLayout>

namespace tributary {

DestinationPage::DestinationPage(SetupDraft &draft, const SetupContext &context, QWidget *parent)
    : SetupPage(tr("Destination"), draft, parent)
    , m_kind(new QComboBox(this))
    , m_stack(new QStackedWidget(this))
{
    setTitle(tr("Choose where the copy goes"));
    m_kind->setObjectName(QStringLiteral("destinationKind"));
    m_kind->view()->setAccessibleName(tr("Kinds of destination"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Destination:"), m_kind);
    for (const DestinationKind &kind : destinationKinds()) {
        m_kind->addItem(kind.name());
        DestinationPanel *panel = kind.make(context, this);
        connect(panel, &DestinationPanel::changed, this, &DestinationPage::completeChanged);
        m_stack->addWidget(panel);
        m_panels.append(panel);
    }
    form->setRowVisible(m_kind, m_panels.size() > 1); // nothing to choose from is no field
    body()->addLayout(form);
    body()->addWidget(m_stack);
    body()->addWidget(makeDeletes());
    body()->addWidget(makeSchedule(context));
    body()->addStretch(1);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &DestinationPage::chooseKind);
    chooseKind();
}

QWidget *DestinationPage::makeDeletes()
{
    m_deletes = new QGroupBox(tr("Rows that are deleted in the source"), this);
    m_remove = new QRadioButton(tr("Re&move them from the copy"), m_deletes);
    m_keep = new QRadioButton(tr("&Keep them, with the time of their deletion in _deleted_at"),
                              m_deletes);
    m_remove->setObjectName(QStringLiteral("removeDeleted"));
    m_keep->setObjectName(QStringLiteral("keepDeleted"));
    m_remove->setChecked(true);
    auto *column = new QVBoxLayout(m_deletes);
    column->addWidget(m_remove);
    column->addWidget(m_keep);
    return m_deletes;
}

QWidget *DestinationPage::makeSchedule(const SetupContext &context)
{
    auto *group = new QGroupBox(tr("When it is synced"), this);
    m_schedule = new SchedulePanel([] { return QDateTime::currentDateTimeUtc(); },
                                   QTimeZone::systemTimeZone(), group);
    auto *column = new QVBoxLayout(group);
    column->addWidget(m_schedule);
    if (context.probeTimers)
        context.probeTimers(m_schedule, [panel = m_schedule](const QString &reason) {
            panel->setTimersAvailable(reason.isEmpty(), reason);
        });
    return group;
}

void DestinationPage::chooseKind()
{
    const int place = m_kind->currentIndex();
    m_stack->setCurrentIndex(place);
    setSubTitle(destinationKinds()[static_cast<size_t>(place)].summary());
    Q_EMIT completeChanged();
}

DestinationPanel *DestinationPage::panel() const
{
    return m_panels.at(m_kind->currentIndex());
}

void DestinationPage::initializePage()
{
    const SavedSource &source = draft().source;
    for (int place = 0; place < m_kind->count(); ++place) {
        const DestinationKind &kind = destinationKinds()[static_cast<size_t>(place)];
        if (source.destination.startsWith(QLatin1String(kind.scheme)))
            m_kind->setCurrentIndex(place);
        m_panels.at(place)->fill(draft());
    }
    m_deletes->setVisible(source.followsLog()); // a full copy holds what the source holds
    (source.keepDeleted ? m_keep : m_remove)->setChecked(true);
    m_schedule->setSchedule(source.schedule, source.scheduler);
}

bool DestinationPage::isComplete() const
{
    return panel()->isUsable();
}

void DestinationPage::collect()
{
    draft().source.destination = panel()->destination();
    draft().source.schedule = m_schedule->expression();
    draft().source.scheduler = m_schedule->scheduler();
    draft().source.keepDeleted = draft().source.followsLog() && m_keep->isChecked();
}

bool DestinationPage::validatePage()
{
    collect();
    return isComplete();
}

} // namespace tributary
