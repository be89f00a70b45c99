// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plainlabel.h"

#include <QGuiApplication>

namespace tributary {

QLabel *makePlainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

QLabel *makeSelectableLabel(const QString &text, QWidget *parent)
{
    QLabel *label = makePlainLabel(text, parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    alignWithLayout(label);
    return label;
}

void alignWithLayout(QLabel *label)
{
    if (QGuiApplication::layoutDirection() == Qt::RightToLeft)
        label->setAlignment(Qt::AlignRight | Qt::AlignAbsolute
                            | (label->alignment() & Qt::AlignVertical_Mask));
}

QString leftToRight(const QString &text)
{
    if (QGuiApplication::layoutDirection() != Qt::RightToLeft)
        return text;
    constexpr char16_t isolate = 0x2066;
    constexpr char16_t end = 0x2069;
    return QChar(isolate) + text + QChar(end);
}

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    // Rich text on purpose: only that wraps. Every character of the text itself is escaped.
    return QStringLiteral("<p style='white-space:pre-wrap'>") + text.toHtmlEscaped()
        + QStringLiteral("</p>");
}

QString withoutMnemonic(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace tributary
