// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notices.h"

#include <QList>
#include <QMap>
#include <QObject>
#include <QString>

class QMenu;
class QSystemTrayIcon;

namespace tributary {

/// The icon in the system's tray, where the desktop has one: the state that matters most, each
/// source by name in the menu, and notices. Without a tray nothing of it exists, and nobody may
/// hide the window. GUI thread.
class Tray final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Tray)

public:
    explicit Tray(QWidget *window);
    ~Tray() override;

    /// There is one, now: the desktop may lose the one that it had. Asks the desktop, which may
    /// take a moment.
    bool isAvailable() const;

    const Notice &latest() const { return m_last; }

    /// What a click on a notice does. Several may be on the screen, and the system does not tell
    /// which was clicked: the latest problem that was not opened yet comes first, then what else
    /// was not, then the latest of all. So as many clicks as there are notices open all of them.
    void openLatest();

    void setState(const QString &source, SourceState state);
    void removeSource(const QString &source);
    /// Shows it; a click on it asks for what it speaks of.
    void tell(const Notice &notice);

    /// A line a source, the most important first: what the icon says to the mouse.
    QString toolTip() const;
    /// The one that matters most.
    SourceState worst() const;

Q_SIGNALS:
    void openRequested(); ///< the window is to be shown
    void sourceRequested(const QString &source, qint64 run); ///< 0: no run
    void changesRequested(const QString &source); ///< what waits and is kept in the log
    void syncRequested(const QString &source);
    void quitRequested();

private:
    void refresh();

    QMap<QString, SourceState> m_states;
    QMenu *m_menu = nullptr;
    QSystemTrayIcon *m_icon = nullptr;
    Notice m_last;
    QList<Notice> m_unopened; ///< the latest is last, and one a matter of a source
};

} // namespace tributary
