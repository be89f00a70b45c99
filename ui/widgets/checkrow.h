// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/source/checkresult.h"

#include <QWidget>

class QLabel;

namespace tributary {

/// One line of the check list: icon, title, sentence with what can be done, time. GUI thread.
class CheckRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CheckRow)

public:
    explicit CheckRow(QWidget *parent = nullptr);

    void display(const CheckResult &result);
    /// A new check is on its way: what is shown does not count any more.
    void setStale();

private:
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_time;
};

} // namespace tributary
