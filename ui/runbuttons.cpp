// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runbuttons.h"

#include "ui/icons.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace tributary {

RunButtons::RunButtons(QWidget *parent)
    : QWidget(parent)
    , m_sync(new QPushButton(icon(Icon::Sync), tr("&Sync now"), this))
    , m_follow(new QPushButton(icon(Icon::Following), tr("Fo&llow"), this))
    , m_resume(new QPushButton(icon(Icon::Running), tr("&Resume"), this))
    , m_pause(new QPushButton(icon(Icon::Pause), tr("&Pause"), this))
    , m_stop(new QPushButton(icon(Icon::Stop), tr("S&top"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    for (QPushButton *button : {m_sync, m_follow, m_resume, m_pause, m_stop})
        row->addWidget(button);
    m_follow->setToolTip(tr("Goes on applying changes until it is paused or stopped."));
    m_pause->setToolTip(tr("The server keeps its log for this source meanwhile."));
    m_resume->setToolTip(tr("Applies what has changed meanwhile, and goes on following."));

    connect(m_sync, &QPushButton::clicked, this, &RunButtons::syncRequested);
    connect(m_follow, &QPushButton::clicked, this, &RunButtons::followRequested);
    connect(m_resume, &QPushButton::clicked, this, &RunButtons::followRequested);
    // Once is enough; the run ends within a second.
    const auto end = [this] {
        m_isEnding = true;
        m_pause->setEnabled(false);
        m_stop->setEnabled(false);
    };
    connect(m_pause, &QPushButton::clicked, this, [this, end] {
        end();
        Q_EMIT pauseRequested();
    });
    connect(m_stop, &QPushButton::clicked, this, [this, end] {
        end();
        Q_EMIT stopRequested();
    });
    setSituation({});
}

void RunButtons::setSituation(const RunSituation &situation)
{
    m_follow->setVisible(situation.followsLog && !situation.paused);
    m_resume->setVisible(situation.followsLog && situation.paused);
    m_pause->setVisible(situation.followsLog);
    m_sync->setEnabled(!situation.running);
    m_follow->setEnabled(!situation.running);
    m_resume->setEnabled(!situation.running);
    const bool isThere = situation.running || situation.waiting;
    m_isEnding = m_isEnding && isThere;
    m_pause->setEnabled(isThere && situation.follows && !m_isEnding);
    m_stop->setEnabled(isThere && !m_isEnding);
}

} // namespace tributary
