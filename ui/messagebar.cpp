// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messagebar.h"

#include "ui/icons.h"
#include "ui/widgets/plainlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace tributary {

namespace {

constexpr int detailLines = 5;
constexpr float tint = 0.14F;

Icon iconOf(MessageBar::Level level)
{
    switch (level) {
    case MessageBar::Level::Info:
        return Icon::Info;
    case MessageBar::Level::Warning:
        return Icon::Warning;
    case MessageBar::Level::Error:
        return Icon::Failed;
    }
    Q_UNREACHABLE();
}

QColor colourOf(MessageBar::Level level)
{
    switch (level) {
    case MessageBar::Level::Info:
        return {0x2a, 0x7a, 0xd4};
    case MessageBar::Level::Warning:
        return {0xd2, 0x6a, 0x08};
    case MessageBar::Level::Error:
        return {0xd0, 0x34, 0x2c};
    }
    Q_UNREACHABLE();
}

/// The word that a screen reader says first.
QString wordOf(MessageBar::Level level)
{
    switch (level) {
    case MessageBar::Level::Info:
        return MessageBar::tr("Note");
    case MessageBar::Level::Warning:
        return MessageBar::tr("Warning");
    case MessageBar::Level::Error:
        return MessageBar::tr("Error");
    }
    Q_UNREACHABLE();
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(makeSelectableLabel({}, this))
    , m_hints(makeSelectableLabel({}, this))
    , m_detail(new QPlainTextEdit(this))
    , m_buttons(new QHBoxLayout)
    , m_detailToggle(new QPushButton(tr("Details"), this))
    , m_close(new QToolButton(this))
{
    m_text->setAccessibleName(tr("Message"));
    m_hints->setAccessibleName(tr("What can be done"));
    m_detail->setReadOnly(true);
    m_detail->setAccessibleName(tr("Technical details"));
    m_detail->setFixedHeight(m_detail->fontMetrics().lineSpacing() * detailLines
                             + m_detail->frameWidth() * 2
                             + static_cast<int>(m_detail->document()->documentMargin() * 2));
    m_detail->setTabChangesFocus(true);
    m_detailToggle->setCheckable(true);
    m_detailToggle->setAutoDefault(false);
    connect(m_detailToggle, &QPushButton::toggled, m_detail, &QWidget::setVisible);

    m_close->setAutoRaise(true);
    m_close->setIcon(icon(Icon::Close));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });

    auto *texts = new QVBoxLayout;
    texts->addWidget(m_text);
    texts->addWidget(m_hints);
    texts->addWidget(m_detail);
    m_buttons->addStretch();
    m_buttons->addWidget(m_detailToggle);
    texts->addLayout(m_buttons);

    auto *row = new QHBoxLayout(this);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    hide();
}

void MessageBar::display(const Message &message)
{
    if (message == m_message && !isHidden())
        return; // the same again: nothing to repeat to a screen reader, and its buttons stay
    removeButtons();
    m_message = message;

    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this) * 3 / 2;
    m_icon->setPixmap(icon(iconOf(message.level)).pixmap(size));
    m_icon->setAccessibleName(wordOf(message.level));
    m_text->setText(message.text);
    m_text->setAccessibleName(wordOf(message.level) + QStringLiteral(": ") + message.text);

    QString hints;
    for (const QString &hint : message.hints)
        hints += (hints.isEmpty() ? QString() : QStringLiteral("\n")) + QStringLiteral("• ") + hint;
    m_hints->setText(hints);
    m_hints->setVisible(!hints.isEmpty());

    m_detail->setPlainText(message.detail);
    m_detail->hide();
    m_detailToggle->setChecked(false);
    m_detailToggle->setVisible(!message.detail.isEmpty());

    setAccessibleName(m_text->accessibleName());
    show();
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::display(const Error &error, Level level)
{
    display(
        {.level = level, .text = error.message, .hints = error.actions, .detail = error.detail});
}

QPushButton *MessageBar::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    m_buttons->insertWidget(m_buttons->count() - 1, button); // the toggle stays last
    button->show(); // the bar is visible already
    return button;
}

void MessageBar::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void MessageBar::clear()
{
    removeButtons();
    m_message = {};
    hide();
}

void MessageBar::paintEvent([[maybe_unused]] QPaintEvent *event)
{
    // Blended with the palette by hand: a style sheet would cut the children off from palette
    // changes.
    const QColor colour = colourOf(m_message.level);
    QColor ground = colour;
    ground.setAlphaF(tint);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colour);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

void MessageBar::removeButtons()
{
    // Between the stretch and the toggle. Deleted later: a button may be what led here.
    while (m_buttons->count() > 2) {
        QLayoutItem *item = m_buttons->takeAt(1);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

} // namespace tributary
