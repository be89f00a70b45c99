// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sourcelistmodel.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tributary {

/// The page of a setup that was begun and not finished: where it stands, and how to go on. GUI
/// thread.
class DraftPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DraftPage)

public:
    explicit DraftPage(QWidget *parent = nullptr);

    void display(const SourceItem &draft);

Q_SIGNALS:
    void continueRequested();
    /// Was asked for twice.
    void discardRequested();

private:
    void askBeforeDiscarding();

    QLabel *m_name;
    QLabel *m_state;
    QLabel *m_sentence;
    QPushButton *m_discard;
    bool m_asked = false;
};

} // namespace tributary
