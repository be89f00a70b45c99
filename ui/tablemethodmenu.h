// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace tributary {

/// The choice of how one table is kept up to date. GUI thread.
class TableMethodMenu final : public QMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TableMethodMenu)

public:
    /// @p chosen: as chosenMethod(), marked. @p followsLog: the source follows the log; else its
    /// changes cannot be chosen.
    TableMethodMenu(const QString &chosen, bool followsLog, QWidget *parent);

Q_SIGNALS:
    /// "log", "full", "skip", or empty: as the source.
    void methodChosen(const QString &method);
};

} // namespace tributary
