// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/log/phasegate.h"

#include <utility>

namespace tributary {

namespace {

/// A run that is in one of these has left behind what was in its way.
bool isBeyond(RunPhase phase)
{
    return phase == RunPhase::Copying || phase == RunPhase::Following
        || phase == RunPhase::Finished;
}

} // namespace

void PhaseGate::retry(const QString &reason)
{
    m_held.reset();
    const bool isNews = !reason.isEmpty() && m_told != reason;
    if (isNews) {
        m_told = reason;
        m_observer.noted(reason);
    }
    if (!std::exchange(m_isShut, true) || isNews)
        m_observer.phaseChanged(RunPhase::Retrying);
}

void PhaseGate::phaseChanged(RunPhase phase)
{
    if (m_isShut && !isBeyond(phase)) {
        m_held = phase;
        return;
    }
    m_held.reset();
    open();
    m_observer.phaseChanged(phase);
}

void PhaseGate::logProgressed(const LogProgress &log)
{
    if (std::exchange(m_checkpoint, log.checkpoint) < log.checkpoint)
        open();
    m_observer.logProgressed(log);
}

void PhaseGate::open()
{
    m_isShut = false;
    m_told.clear();
    if (m_held)
        m_observer.phaseChanged(*std::exchange(m_held, std::nullopt));
}

} // namespace tributary
