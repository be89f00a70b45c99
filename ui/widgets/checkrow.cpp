// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/checkrow.h"

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/wording.h"

#include <QHBoxLayout>

namespace tributary {

namespace {

QString iconOf(CheckState state)
{
    switch (state) {
    case CheckState::Ok:
        return QStringLiteral("ok");
    case CheckState::Warning:
        return QStringLiteral("warning");
    case CheckState::Failed:
        return QStringLiteral("failed");
    case CheckState::Unknown:
        return QStringLiteral("waiting");
    }
    Q_UNREACHABLE();
}

QString wordOf(CheckState state)
{
    switch (state) {
    case CheckState::Ok:
        return CheckRow::tr("passed");
    case CheckState::Warning:
        return CheckRow::tr("warning");
    case CheckState::Failed:
        return CheckRow::tr("failed");
    case CheckState::Unknown:
        return CheckRow::tr("not reached yet");
    }
    Q_UNREACHABLE();
}

QString textOf(const CheckResult &result)
{
    if (result.state == CheckState::Unknown)
        return wordOf(result.state);
    QString text = result.message.isEmpty() ? result.found : result.message;
    // The catalogue's advice for a missing password is the command line's; here there is a field
    // for it.
    const bool wantsPassword = result.errorId == makeError(ErrorKind::PasswordNeeded).id();
    const QStringList actions = wantsPassword
        ? QStringList{CheckRow::tr("Fill in the password above.")}
        : result.actions;
    for (const QString &action : actions)
        text += QStringLiteral("\n• ") + action;
    return text;
}

} // namespace

CheckRow::CheckRow(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(makePlainLabel({}, this))
    , m_text(makePlainLabel({}, this))
    , m_time(makePlainLabel({}, this))
{
    const int character = fontMetrics().averageCharWidth();
    m_title->setFixedWidth(character * 21);
    m_time->setMinimumWidth(character * 8);
    m_time->setWordWrap(false);
    m_time->setAlignment(Qt::AlignTop | Qt::AlignTrailing);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 2, 0, 2);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_title, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_time, 0, Qt::AlignTop);
}

void CheckRow::display(const CheckResult &result)
{
    setObjectName(QStringLiteral("check-") + result.id);
    setEnabled(true);
    m_icon->setPixmap(wording::pixmap(iconOf(result.state), this));
    m_icon->setAccessibleName(wordOf(result.state));
    m_title->setText(result.title);
    m_text->setText(textOf(result));
    const bool reached = result.state != CheckState::Unknown;
    m_time->setText(reached ? wording::took(result.took) : QString());
    setToolTip(plainToolTip(result.detail));

    // What needs somebody can be reached with the keyboard, read aloud and copied; what passed is
    // not in the way.
    const bool needsSomebody = result.state == CheckState::Failed
        || result.state == CheckState::Warning;
    alignWithLayout(m_text);
    m_text->setTextInteractionFlags(needsSomebody
                                        ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
                                        : Qt::TextSelectableByMouse);
    const QString spoken = QStringList{result.title, wordOf(result.state), m_text->text()}.join(
        QStringLiteral(", "));
    m_text->setAccessibleName(spoken);
    setAccessibleName(spoken);
}

void CheckRow::setStale()
{
    setEnabled(false);
    m_icon->setPixmap(wording::pixmap(QStringLiteral("waiting"), this));
    m_time->clear();
}

} // namespace tributary
