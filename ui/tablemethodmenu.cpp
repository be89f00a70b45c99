// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tablemethodmenu.h"

#include <QActionGroup>

namespace tributary {

TableMethodMenu::TableMethodMenu(const QString &chosen, bool followsLog, QWidget *parent)
    : QMenu(tr("&How it is kept up to date"), parent)
{
    auto *group = new QActionGroup(this);
    const auto add = [&](const QString &text, const QString &method) {
        QAction *action = addAction(text);
        action->setCheckable(true);
        action->setChecked(chosen == method);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, method] { Q_EMIT methodChosen(method); });
        return action;
    };
    add(tr("&As the source"), {});
    add(tr("&Follow changes"), QStringLiteral("log"))->setEnabled(followsLog);
    add(tr("F&ull copy"), QStringLiteral("full"));
    add(tr("&Leave out"), QStringLiteral("skip"));
}

} // namespace tributary
