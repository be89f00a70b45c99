// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/setupdraft.h"

#include <QWizardPage>

class QVBoxLayout;

namespace tributary {

class NoteLabel;

/// A page of the assistant: its contents scroll, so that the window stays as small as it is; its
/// answers go into the draft that the assistant owns. GUI thread.
class SetupPage : public QWizardPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SetupPage)

public:
    /// One or two words for the step list.
    QString stepName() const { return m_stepName; }

    /// Puts what the fields hold into the draft, finished or not: called after every change, so
    /// that nothing is lost, and by validatePage(). The fields are filled from the draft in
    /// initializePage(), because a setup may go on where it was left.
    virtual void collect() { }

    /// A remark above everything else; empty: none.
    void showNote(const QString &text);

protected:
    /// @p draft outlives the page.
    SetupPage(const QString &stepName, SetupDraft &draft, QWidget *parent);

    SetupDraft &draft() { return m_draft; }

    const SetupDraft &draft() const { return m_draft; }

    /// Where the page puts its widgets.
    QVBoxLayout *body() const { return m_body; }

private:
    QString m_stepName;
    SetupDraft &m_draft;
    QVBoxLayout *m_body;
    NoteLabel *m_note;
};

} // namespace tributary
