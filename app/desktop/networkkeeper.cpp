// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/networkkeeper.h"

#include <chrono>
#include <utility>

namespace tributary {

namespace {

constexpr std::chrono::seconds betweenLooks{5};

} // namespace

NetworkKeeper::NetworkKeeper(std::function<NetworkCost()> cost, QObject *parent)
    : QObject(parent)
    , m_cost(std::move(cost))
{
    m_again.setInterval(betweenLooks);
    connect(&m_again, &QTimer::timeout, this, &NetworkKeeper::look);
}

void NetworkKeeper::setWanted(bool wanted)
{
    m_wanted = wanted;
    if (wanted)
        m_again.start();
    else
        m_again.stop();
    look();
}

void NetworkKeeper::watch(SyncSession *session)
{
    m_sessions.append(session);
    connect(session, &SyncSession::started, this, [this, session] { noteStart(*session); });
    connect(session, &SyncSession::finished, this, [this, session] { noteEnd(*session); });
    connect(&session->controller(), &SyncController::phaseChanged, this,
            [this, session](RunPhase phase) {
                if (phase == RunPhase::Following)
                    m_following.insert(session->source().name);
                else
                    m_following.remove(session->source().name);
            });
    connect(session, &QObject::destroyed, this, [this, session, name = session->source().name] {
        m_sessions.removeOne(session);
        m_following.remove(name);
        m_exempt.remove(name);
        m_waiting.remove(name);
    });
}

bool NetworkKeeper::holdsBack(const SyncSession &session) const
{
    return m_wanted && !session.source().connection.isLocal() && m_cost() == NetworkCost::Metered;
}

bool NetworkKeeper::hold(const SyncSession &session, const RunChoice &choice)
{
    if (!holdsBack(session))
        return false;
    const QString name = session.source().name;
    const bool isNew = !m_waiting.contains(name);
    if (isNew || !m_waiting.value(name).follow) // following includes what a run would do
        m_waiting.insert(name, choice);
    if (isNew)
        Q_EMIT waitBegan(name);
    return true;
}

void NetworkKeeper::giveUp(const QString &name)
{
    if (m_waiting.remove(name) > 0)
        Q_EMIT waitEnded(name);
}

/// Whoever started it did not want to wait.
void NetworkKeeper::noteStart(const SyncSession &session)
{
    giveUp(session.source().name);
    if (holdsBack(session))
        m_exempt.insert(session.source().name);
}

void NetworkKeeper::noteEnd(const SyncSession &session)
{
    const QString name = session.source().name;
    m_following.remove(name);
    if (m_waiting.contains(name))
        Q_EMIT waitBegan(name);
}

void NetworkKeeper::look()
{
    if (!m_wanted || m_cost() != NetworkCost::Metered) {
        m_exempt.clear();
        const QMap<QString, RunChoice> ready = std::exchange(m_waiting, {});
        for (auto each = ready.begin(); each != ready.end(); ++each) {
            Q_EMIT waitEnded(each.key());
            Q_EMIT mayBegin(each.key(), each.value());
        }
        return;
    }
    for (SyncSession *session : std::as_const(m_sessions)) {
        const QString name = session->source().name;
        if (!m_following.contains(name) || m_exempt.contains(name) || m_waiting.contains(name)
            || !holdsBack(*session))
            continue;
        m_waiting.insert(name, {.follow = true, .resumed = true});
        session->stop(); // and its end tells that it waits
    }
}

} // namespace tributary
