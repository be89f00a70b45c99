// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/source/scriptrun.h"
#include "engine/source/sourcecheck.h"
#include "wizard/setuppage.h"

class QCheckBox;
class QPlainTextEdit;
class QPushButton;

namespace tributary {

class FurtherChecks;
class ReviewSection;
class RoleRights;
class SetupService;

/// Step 6: everything that will happen, before it does. GUI thread.
class ReviewPage final : public SetupPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewPage)

public:
    /// @p service outlives the page.
    ReviewPage(SetupDraft &draft, const SetupContext &context, SetupService &service,
               QWidget *parent = nullptr);

    /// The latest check, whichever page asked for it.
    void setReport(const SourceCheckReport &report);

    void initializePage() override;
    void cleanupPage() override;
    bool isComplete() const override;
    bool validatePage() override;
    void collect() override;

private:
    QWidget *makeCommandPart();
    void giveLines(int lines);
    QWidget *makeScriptPart();
    void askForNextScript();
    void showScripts(int number, const SetupScripts &scripts);
    void saveScript();
    void writeScript(const QString &path);
    void writeScripts(const QString &folder);
    void noteHandedOver();
    void showItems();
    void nameFinishButton();

    QString m_passFile;
    SetupService &m_service;
    SourceCheckReport m_report;
    QStringList m_setupScripts; ///< of setupDatabases(), as far as they were made
    SetupScripts m_scripts; ///< of the first of them
    int m_asked = 0; ///< number of the question for the scripts that counts

    RoleRights *m_rights;
    FurtherChecks *m_further;
    ReviewSection *m_onSource;
    ReviewSection *m_onDestination;
    ReviewSection *m_onComputer;
    QPlainTextEdit *m_command;
    QPushButton *m_copy;
    QPushButton *m_saveScript = nullptr;
    QWidget *m_scriptPart;
    QCheckBox *m_later;
};

} // namespace tributary
