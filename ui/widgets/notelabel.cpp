// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notelabel.h"

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/wording.h"

#include <QAccessible>
#include <QHBoxLayout>

namespace tributary {

namespace {

QString iconOf(NoteLabel::Level level)
{
    switch (level) {
    case NoteLabel::Level::Info:
        return QStringLiteral("info");
    case NoteLabel::Level::Ok:
        return QStringLiteral("ok");
    case NoteLabel::Level::Warning:
        return QStringLiteral("warning");
    case NoteLabel::Level::Error:
        return QStringLiteral("failed");
    }
    Q_UNREACHABLE();
}

QString wordOf(NoteLabel::Level level)
{
    switch (level) {
    case NoteLabel::Level::Info:
        return NoteLabel::tr("Note");
    case NoteLabel::Level::Ok:
        return NoteLabel::tr("Fine");
    case NoteLabel::Level::Warning:
        return NoteLabel::tr("Warning");
    case NoteLabel::Level::Error:
        return NoteLabel::tr("Error");
    }
    Q_UNREACHABLE();
}

} // namespace

NoteLabel::NoteLabel(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(makePlainLabel({}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    alignWithLayout(m_text);
    m_text->setAccessibleName(tr("Note"));
    hide();
}

void NoteLabel::display(Level level, const QString &text)
{
    m_icon->setPixmap(wording::pixmap(iconOf(level), this));
    m_icon->setAccessibleName(wordOf(level));
    const bool changed = m_text->text() != text || isHidden();
    m_text->setText(text);
    setAccessibleName(wordOf(level) + QStringLiteral(": ") + text);
    m_text->setAccessibleName(accessibleName());
    show();
    if (changed && level != Level::Info && level != Level::Ok) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void NoteLabel::clear()
{
    m_text->clear();
    hide();
}

QString NoteLabel::text() const
{
    return m_text->text();
}

} // namespace tributary
