// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/setuppage.h"

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace tributary {

/// Step 4: everything that will happen, before it does. GUI thread.
class ReviewPage final : public SetupPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewPage)

public:
    explicit ReviewPage(SetupDraft &draft, QWidget *parent = nullptr);

    void initializePage() override;
    bool validatePage() override;

private:
    QLabel *addSection(const QString &title);
    QWidget *makeCommandPart();
    void nameFinishButton();

    QLabel *m_onSource;
    QLabel *m_onComputer;
    QPlainTextEdit *m_command;
    QPushButton *m_copy;
    QCheckBox *m_later;
};

} // namespace tributary
