// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/source/sourcecheck.h"
#include "wizard/setupdraft.h"

#include <QTimer>
#include <QWizard>

namespace tributary {

class ChangesPage;
class ConnectPage;
class QuickPath;
class ReviewPage;
class SetupPage;
class SetupService;
class StepList;
class TablesPage;
class UserPage;

/// The assistant that sets up a source, step by step. Show it with open(): it runs nothing of its
/// own, and the window behind it goes on. What was answered so far comes with draftChanged(), so
/// that nothing is lost when it is closed; all answers come with setupFinished(). It saves nothing
/// itself. GUI thread.
class SetupWizard final : public QWizard
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SetupWizard)

public:
    /// In this order; a page that is not needed is passed over.
    enum Page { Connect, User, Tables, Changes, Destination, Review };

    static constexpr int pageCount = Review + 1;

    /// "connect", "user", ...: what SavedDraft::step holds.
    static QString stepWord(int page);
    /// Connect for a word that is none.
    static Page pageOfStep(const QString &word);

    /// @p service outlives the assistant.
    SetupWizard(const SetupContext &context, SetupService &service, QWidget *parent = nullptr);

    /// Goes on with a setup that was left on @p page: the checks run again, and as far as they pass
    /// the pages up to there are passed. To be called before open().
    void resume(const SetupDraft &draft, Page page);

    /// Whether keeping the password can be offered; not before this was called.
    void setKeyringAvailable(bool available);

    /// What a check of the source found, to the pages that show it.
    void takeReport(const SourceCheckReport &report);

    int nextId() const override;

Q_SIGNALS:
    void setupFinished(const tributary::SetupDraft &draft);
    /// At most twice a second, and when the assistant is closed.
    void draftChanged(const tributary::SetupDraft &draft, const QString &step);

public Q_SLOTS:
    void done(int result) override;

private:
    void addPages(const SetupContext &context, SetupService &service);
    void watch(SetupPage *page);
    void enterPage(int page);
    void goOn();
    void passOverUser();
    void offerQuickPath();
    void startQuickPath();
    void takeQuickAnswers(const SetupDraft &draft, const SourceCheckReport &report,
                          bool destinationUsable);
    void saveDraft();

    SetupDraft m_draft;
    SetupDraft m_saved; ///< what draftChanged() told last
    QString m_savedStep;
    QTimer m_saveDelay;
    int m_page = -1; ///< the present one
    int m_resumeAt = -1; ///< -1: there is nothing to catch up with
    bool m_forward = true; ///< the latest move
    ConnectPage *m_connectPage = nullptr;
    UserPage *m_userPage = nullptr;
    TablesPage *m_tablesPage = nullptr;
    ChangesPage *m_changesPage = nullptr;
    ReviewPage *m_reviewPage = nullptr;
    StepList *m_steps = nullptr;
    QuickPath *m_quickPath = nullptr;
};

} // namespace tributary
