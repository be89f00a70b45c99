// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace tributary {

/// What the buttons of a source's page have to know of it.
struct RunSituation
{
    bool followsLog = false; ///< the source's method
    bool paused = false; ///< following is to be resumed
    bool running = false;
    bool waiting = false; ///< a run begins as soon as the network is another one
    bool follows = false; ///< that run goes on until it is stopped

    bool operator==(const RunSituation &) const = default;
};

/// Sync, follow or resume, pause, stop: those that make sense for the source, enabled when they
/// make sense now. Asks only. GUI thread.
class RunButtons final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunButtons)

public:
    explicit RunButtons(QWidget *parent = nullptr);

    void setSituation(const RunSituation &situation);

Q_SIGNALS:
    void syncRequested();
    void followRequested(); ///< also to resume
    void pauseRequested();
    void stopRequested();

private:
    bool m_isEnding = false; ///< the run was asked to end
    QPushButton *m_sync;
    QPushButton *m_follow;
    QPushButton *m_resume;
    QPushButton *m_pause;
    QPushButton *m_stop;
};

} // namespace tributary
