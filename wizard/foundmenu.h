// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/source/import/foundconnection.h"

#include <QPushButton>
#include <QThread>

#include <functional>
#include <memory>

namespace tributary {

/// A button with the connections that other programs on this computer know; hidden while there are
/// none. It looks for them on a thread of its own. GUI thread.
class FoundMenu final : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FoundMenu)

public:
    using Finder = std::function<QList<FoundConnection>()>;

    /// @p finder may block, and is called on another thread; @p known are set up already, and only
    /// marked.
    FoundMenu(const Finder &finder, const QList<ConnInfo> &known, QWidget *parent = nullptr);
    ~FoundMenu() override; ///< waits for the finder

Q_SIGNALS:
    void chosen(const tributary::FoundConnection &connection);

private:
    void offer(const QList<FoundConnection> &found);

    QList<ConnInfo> m_known;
    std::unique_ptr<QThread> m_thread;
};

} // namespace tributary
