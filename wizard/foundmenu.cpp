// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/foundmenu.h"

#include <QMenu>

#include <algorithm>

namespace tributary {

namespace {

bool isSamePlace(const ConnInfo &one, const ConnInfo &other)
{
    return one.host == other.host && one.port == other.port && one.database == other.database
        && one.user == other.user && one.tunnel == other.tunnel;
}

/// A menu's text has mnemonics; names from files have not.
QString menuText(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

FoundMenu::FoundMenu(const Finder &finder, const QList<ConnInfo> &known, QWidget *parent)
    : QPushButton(tr("Found on this co&mputer"), parent)
    , m_known(known)
{
    setObjectName(QStringLiteral("found"));
    setAutoDefault(false);
    hide();
    if (!finder)
        return;
    m_thread.reset(QThread::create([this, finder] {
        const QList<FoundConnection> found = finder();
        QMetaObject::invokeMethod(
            this, [this, found] { offer(found); }, Qt::QueuedConnection);
    }));
    m_thread->start();
}

FoundMenu::~FoundMenu()
{
    if (m_thread)
        m_thread->wait();
}

void FoundMenu::offer(const QList<FoundConnection> &found)
{
    auto *menu = new QMenu(this);
    QStringList seen;
    for (const FoundConnection &each : found) {
        const QString place = each.connection.displayName();
        QString text = each.name == place || each.name.isEmpty()
            ? tr("%1, from %2").arg(place, each.origin)
            : tr("%1: %2, from %3").arg(each.name, place, each.origin);
        if (std::ranges::any_of(m_known, [&each](const ConnInfo &known) {
                return isSamePlace(known, each.connection);
            }))
            text = tr("%1 (set up already)").arg(text);
        else if (seen.contains(place))
            text = tr("%1 (the same as above)").arg(text);
        seen.append(place);
        QAction *action = menu->addAction(menuText(text));
        connect(action, &QAction::triggered, this, [this, each] { Q_EMIT chosen(each); });
    }
    setMenu(menu);
    setVisible(!found.isEmpty());
}

} // namespace tributary
