// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/networkcost.h"
#include "app/desktop/syncsession.h"

#include <QList>
#include <QMap>
#include <QObject>
#include <QSet>
#include <QString>
#include <QTimer>

#include <functional>

namespace tributary {

/// Lets runs wait while the network is metered, where that is wanted: scheduled runs do not begin,
/// and those that follow are stopped, until it is not. What somebody starts by hand on such a
/// network goes on; so does what reads from this computer. Looks every few seconds. GUI thread;
/// borrows the sessions that it watches.
class NetworkKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworkKeeper)

public:
    explicit NetworkKeeper(std::function<NetworkCost()> cost, QObject *parent = nullptr);

    /// Whether anything ever waits.
    void setWanted(bool wanted);

    /// Somebody can tell what the network costs.
    bool knowsCost() const { return m_cost() != NetworkCost::Unknown; }

    void watch(SyncSession *session);

    /// A run is due by itself: true when it waits, and mayBegin() will tell.
    bool hold(const SyncSession &session, const RunChoice &choice);

    bool isWaiting(const QString &name) const { return m_waiting.contains(name); }

    /// Of one that waits: to go on until it is stopped.
    bool waitsToFollow(const QString &name) const { return m_waiting.value(name).follow; }

    /// It is no longer wanted.
    void giveUp(const QString &name);

    /// Asks what the network costs.
    void look();

Q_SIGNALS:
    void waitBegan(const QString &name);
    /// It begins, or is no longer wanted.
    void waitEnded(const QString &name);
    void mayBegin(const QString &name, const tributary::RunChoice &choice);

private:
    bool holdsBack(const SyncSession &session) const;
    void noteStart(const SyncSession &session);
    void noteEnd(const SyncSession &session);

    std::function<NetworkCost()> m_cost;
    bool m_wanted = false;
    QTimer m_again;
    QList<SyncSession *> m_sessions;
    QSet<QString> m_following; ///< applying changes as they come
    QSet<QString> m_exempt; ///< started by hand on this network
    QMap<QString, RunChoice> m_waiting;
};

} // namespace tributary
