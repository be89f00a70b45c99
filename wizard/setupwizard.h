// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/setupdraft.h"

#include <QWizard>

namespace tributary {

class ConnectPage;
class SetupService;
class StepList;

/// The assistant that sets up a source, step by step. Show it with open(): it runs nothing of its
/// own, and the window behind it goes on. All answers come with setupFinished(); until then nothing
/// was saved anywhere. GUI thread.
class SetupWizard final : public QWizard
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SetupWizard)

public:
    enum Page { Connect, Tables, Destination, Review };

    /// @p service outlives the assistant.
    SetupWizard(const SetupContext &context, SetupService &service, QWidget *parent = nullptr);

    /// Whether keeping the password can be offered; not before this was called.
    void setKeyringAvailable(bool available);

Q_SIGNALS:
    void setupFinished(const tributary::SetupDraft &draft);

private:
    SetupDraft m_draft;
    ConnectPage *m_connectPage = nullptr;
    StepList *m_steps = nullptr;
};

} // namespace tributary
