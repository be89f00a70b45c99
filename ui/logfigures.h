// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/sync/syncprogress.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;

namespace tributary {

/// Where a source that follows the log stands: fresh as of, how far behind, and what the server
/// keeps for it. What is not known is said to be unknown. GUI thread.
class LogFigures final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogFigures)

public:
    explicit LogFigures(QWidget *parent = nullptr);

    /// @p now: this computer's time. @p running: the lag grows with time only while somebody
    /// follows.
    void display(const LogProgress &log, const QDateTime &now, bool running);

private:
    QLabel *addFigure(QHBoxLayout *row, const QString &caption);

    QLabel *m_fresh;
    QLabel *m_lag;
    QLabel *m_applied;
    QLabel *m_kept;
};

} // namespace tributary
