// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/destinationpanel.h"
#include "wizard/setuppage.h"

#include <QList>

class QComboBox;
class QGroupBox;
class QRadioButton;
class QStackedWidget;

namespace tributary {

class SchedulePanel;

/// Step 5: which destination, what becomes there of rows that are deleted in the source, and when
/// it is synced by itself. GUI thread.
class DestinationPage final : public SetupPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DestinationPage)

public:
    DestinationPage(SetupDraft &draft, const SetupContext &context, QWidget *parent = nullptr);

    void initializePage() override;
    bool isComplete() const override;
    bool validatePage() override;
    void collect() override;

private:
    QWidget *makeDeletes();
    QWidget *makeSchedule(const SetupContext &context);
    void chooseKind();
    DestinationPanel *panel() const;

    QComboBox *m_kind;
    QStackedWidget *m_stack;
    QList<DestinationPanel *> m_panels; ///< as destinationKinds()
    QGroupBox *m_deletes;
    QRadioButton *m_remove;
    QRadioButton *m_keep;
    SchedulePanel *m_schedule;
};

} // namespace tributary
