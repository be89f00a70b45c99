// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/source/sourcecheck.h"
#include "wizard/setuppage.h"

#include <QTimer>

class QLineEdit;
class QPushButton;

namespace tributary {

class CheckList;
class ClipboardOffer;
class ConnectionForm;
class FoundMenu;
class NoteLabel;
class SetupService;

/// Step 1: where the database is and how to get in. Checks by itself while the reader types, and
/// lets nobody on before all mandatory checks have passed for exactly what the fields hold. GUI
/// thread.
class ConnectPage final : public SetupPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectPage)

public:
    /// @p service outlives the page.
    ConnectPage(SetupDraft &draft, const SetupContext &context, SetupService &service,
                QWidget *parent = nullptr);
    ~ConnectPage() override;

    void setKeyringAvailable(bool available);

    bool isComplete() const override;
    bool validatePage() override;
    void collect() override;
    void initializePage() override;

Q_SIGNALS:
    /// All mandatory checks have passed.
    void checked(const tributary::SourceCheckReport &report);

private:
    void takeText(const QString &text);
    void takeFound(const FoundConnection &found);
    void scheduleCheck(std::chrono::milliseconds delay);
    void checkNow();
    void showReport(int number, const SourceCheckReport &report);
    void checkName();
    void submit();
    void showEvent(QShowEvent *event) override;

    SetupContext m_context;
    SetupService &m_service;
    QTimer m_delay;
    int m_number = 0; ///< of the check whose answers count; 0: none
    bool m_passed = false;
    bool m_advance = false; ///< go on as soon as the running check has passed

    QLineEdit *m_paste;
    ClipboardOffer *m_clipboard;
    FoundMenu *m_found;
    NoteLabel *m_pasteNote;
    ConnectionForm *m_form;
    NoteLabel *m_nameNote;
    QPushButton *m_again;
    CheckList *m_checks;
};

} // namespace tributary
