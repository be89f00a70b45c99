// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/source/sourcecheck.h"
#include "wizard/setuppage.h"

#include <QTimer>

#include <optional>

class QPushButton;

namespace tributary {

class AdminForm;
class CheckList;
class RoleForm;
class RoleMaker;
class ScriptView;
class SetupService;
class WayChoice;
struct SetupScripts;

/// Step 2: who reads. Keep the login, have a read-only role made with an administrator's login, or
/// hand a script to an administrator and check until it was run. GUI thread.
class UserPage final : public SetupPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UserPage)

public:
    /// @p service outlives the page.
    UserPage(SetupDraft &draft, const SetupContext &context, SetupService &service,
             QWidget *parent = nullptr);
    ~UserPage() override; ///< stops what it asked

    void setKeyringAvailable(bool available);

    /// How often the role is looked at while somebody else's turn is waited for.
    void setRecheckInterval(std::chrono::milliseconds interval);

    /// What the check of the first page's login found; asks what that login could change.
    void setReport(const SourceCheckReport &report);

    /// The login can only read, and no other was asked for: the page can be passed over.
    bool isNeedless() const;
    /// Why it was passed over, in a sentence.
    QString needlessText() const;

    void initializePage() override;
    void cleanupPage() override;
    bool isComplete() const override;
    bool validatePage() override;
    void collect() override;

Q_SIGNALS:
    /// A check with the new role has passed.
    void roleChecked(const tributary::SourceCheckReport &report);
    /// What the login may do is known.
    void rightsKnown();

private:
    QWidget *makeChecks();
    void describeLogin();
    void chooseWay();
    void roleEdited();
    void makeScripts();
    void showScripts(int number, const SetupScripts &scripts);
    void handOver();
    bool isHandedOver(const RoleDraft &role) const;
    void create();
    void stopCreating();
    void created(const std::optional<Error> &error);
    void checkAgain();
    void checkRole();
    void showReport(int number, const SourceCheckReport &report);
    void setReady(bool ready);

    SetupContext m_context;
    SetupService &m_service;
    QTimer m_scriptDelay;
    QTimer m_recheck; ///< runs while somebody else's turn is waited for
    int m_rightsNumber = 0; ///< of the questions whose answers count; 0: none
    int m_scriptsNumber = 0;
    int m_checkNumber = 0;
    QByteArray m_generated; ///< the password that the page made
    std::optional<QStringList> m_writable; ///< tables that the login could change
    bool m_superuser = false;
    std::optional<RoleDraft> m_handedOver; ///< what stands in the script that somebody has
    bool m_filling = false; ///< the fields are being filled from the draft

    RoleMaker *m_maker;
    WayChoice *m_way;
    RoleForm *m_role;
    AdminForm *m_adminForm;
    ScriptView *m_view;
    QWidget *m_checkPart = nullptr;
    QPushButton *m_again = nullptr;
    CheckList *m_checks = nullptr;
};

} // namespace tributary
