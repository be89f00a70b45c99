// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAccessible>
#include <QHash>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QStringList>
#include <QWidget>

namespace tributary::test {

/// Everything below @p root that can take the focus but has no name for a screen reader: role and
/// class of each. Hidden pages are looked at too.
inline QStringList namelessControls(QAccessibleInterface *root)
{
    QStringList found;
    if (root == nullptr || !root->isValid())
        return found;
    if (root->state().focusable && root->text(QAccessible::Name).isEmpty()) {
        const QObject *object = root->object();
        const QString name = object != nullptr
            ? QLatin1String(object->metaObject()->className()) + u' ' + object->objectName()
            : QStringLiteral("an item");
        found.append(QStringLiteral("%1, role %2").arg(name).arg(static_cast<int>(root->role())));
    }
    for (int child = 0; child < root->childCount(); ++child)
        found += namelessControls(root->child(child));
    return found;
}

inline QStringList namelessControls(QWidget *root)
{
    return namelessControls(QAccessible::queryAccessibleInterface(root));
}

/// Mnemonics that two visible controls of @p root claim.
inline QStringList clashingMnemonics(const QWidget *root)
{
    QHash<QString, QStringList> claims;
    const auto claim = [&claims](const QString &text) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (!key.isEmpty())
            claims[key].append(text);
    };
    const QList<QWidget *> widgets = root->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisibleTo(root))
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            claim(button->text());
        else if (const auto *label = qobject_cast<const QLabel *>(widget);
                 label != nullptr && label->buddy() != nullptr)
            claim(label->text());
        else if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            for (const QAction *action : bar->actions())
                claim(action->text());
        }
    }
    QStringList clashes;
    for (auto at = claims.cbegin(); at != claims.cend(); ++at) {
        if (at->size() > 1)
            clashes.append(at->join(QStringLiteral(" / ")));
    }
    return clashes;
}

} // namespace tributary::test
