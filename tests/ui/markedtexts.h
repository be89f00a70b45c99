// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QSet>
#include <QTabBar>
#include <QTranslator>
#include <QWidget>

namespace tributary::test {

/// A language that puts every text in brackets, so that one which nobody can translate stands out.
class MarkedTexts final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }

    QString translate([[maybe_unused]] const char *context, const char *sourceText,
                      [[maybe_unused]] const char *disambiguation, int n) const override
    {
        const QString text = QString::fromUtf8(sourceText);
        if (text == u"QT_LAYOUT_DIRECTION" || text.isEmpty())
            return text;
        return u'\u27e6'
            + (n >= 0 ? QString(text).replace(QStringLiteral("%n"), QString::number(n)) : text)
            + u'\u27e7';
    }
};

/// What is left of @p text without what was translated, and without @p data; empty if no word is.
inline QString untranslatedPart(QString text, const QStringList &data)
{
    static const QRegularExpression marked(QStringLiteral("\u27e6[^\u27e6\u27e7]*\u27e7"));
    static const QRegularExpression tags(QStringLiteral("<[^>]*>"));
    static const QRegularExpression word(QStringLiteral("\\p{L}{2,}"));
    while (text.contains(marked)) // from the inside
        text.remove(marked);
    text.remove(tags);
    for (const QString &each : data)
        text.remove(each);
    return text.contains(word) ? text.trimmed() : QString();
}

/// The texts below @p root that no translation reaches, with their class; @p data is not to be
/// translated: names, paths, SQL.
inline QStringList untranslatedTexts(QWidget *root, const QStringList &data)
{
    QSet<QString> found;
    const auto look = [&](const QObject *object, const QString &text) {
        const QString part = untranslatedPart(text, data);
        if (!part.isEmpty())
            found.insert(QLatin1String(object->metaObject()->className()) + QStringLiteral(": ")
                         + part);
    };
    QWidgetList all = root->findChildren<QWidget *>();
    all.append(root);
    for (const QWidget *widget : std::as_const(all)) {
        look(widget, widget->toolTip());
        look(widget, widget->accessibleName());
        look(widget, widget->accessibleDescription());
        if (widget->isWindow())
            look(widget, widget->windowTitle());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            look(label, label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            look(button, button->text());
        else if (const auto *group = qobject_cast<const QGroupBox *>(widget))
            look(group, group->title());
        else if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            look(edit, edit->placeholderText());
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                look(tabs, tabs->tabText(tab));
        } else if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            for (int item = 0; item < box->count(); ++item)
                look(box, box->itemText(item));
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget)) {
            const QAbstractItemModel *model = view->model();
            for (int column = 0; model != nullptr && column < model->columnCount(); ++column)
                look(view, model->headerData(column, Qt::Horizontal).toString());
        }
    }
    const QList<QAction *> actions = root->findChildren<QAction *>();
    for (const QAction *action : actions) {
        look(action, action->text());
        look(action, action->toolTip());
    }
    QStringList texts(found.cbegin(), found.cend());
    texts.sort();
    return texts;
}

} // namespace tributary::test
