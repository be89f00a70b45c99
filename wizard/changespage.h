// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/source/sourcecheck.h"
#include "wizard/setuppage.h"

#include <QTimer>

class QPushButton;

namespace tributary {

class CheckList;
class MethodChoice;
class NoteLabel;
class SetupService;
class SlotChoice;
class SupportMatrix;

/// Step 4: full copies, or following changes; for the latter what the server still lacks, looked at
/// again by itself while something mandatory is missing, and the names of slot and publication. GUI
/// thread.
class ChangesPage final : public SetupPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangesPage)

public:
    /// @p service outlives the page.
    ChangesPage(SetupDraft &draft, const SetupContext &context, SetupService &service,
                QWidget *parent = nullptr);

    /// What the first page's latest check found; its checks are not shown again here.
    void setReport(const SourceCheckReport &report);

    /// How long after a check with something mandatory missing the next one starts by itself.
    void setRecheckInterval(std::chrono::milliseconds interval);

    void initializePage() override;
    bool isComplete() const override;
    bool validatePage() override;
    void collect() override;

Q_SIGNALS:
    /// A check of what following changes needs has ended.
    void checked(const tributary::SourceCheckReport &report);

private:
    QWidget *makeChecks();
    void chooseMethod();
    void takeProvider();
    void scheduleCheck();
    void checkNow();
    void checkAgain();
    void put(const CheckResult &result);
    void showReport(int number, const SourceCheckReport &report);
    void showCost();

    QString m_passFile;
    SetupService &m_service;
    QTimer m_delay; ///< after an edit
    QTimer m_again; ///< while something mandatory is missing
    QStringList m_known; ///< ids of the first page's checks
    SourceCheckReport m_report; ///< the latest
    int m_number = 0; ///< of the check whose answers count; 0: none
    int m_measuring = 0; ///< ditto, of the log's rate
    double m_logRate = -1; ///< bytes a second; below 0: not measured
    bool m_passed = false;

    MethodChoice *m_method;
    SupportMatrix *m_support;
    SlotChoice *m_slot;
    NoteLabel *m_cost;
    QWidget *m_checksPart;
    CheckList *m_checks;
    NoteLabel *m_waiting;
};

} // namespace tributary
