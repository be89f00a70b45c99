// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/reviewsection.h"

#include "ui/widgets/plainlabel.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace tributary {

namespace {

constexpr qsizetype mostLines = 12; ///< beyond, the text scrolls

QPlainTextEdit *codeView(const QString &code, const QString &name, QWidget *parent)
{
    auto *view = new QPlainTextEdit(parent);
    view->setPlainText(code);
    view->setReadOnly(true);
    view->setTabChangesFocus(true);
    view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    view->setAccessibleName(name);
    view->setLayoutDirection(Qt::LeftToRight); // statements are, in every language
    // Wrapped lines are longer than they look.
    constexpr qsizetype lineLength = 70;
    const qsizetype lines = qBound<qsizetype>(2, code.count(u'\n') + 1 + code.size() / lineLength,
                                              mostLines);
    view->setFixedHeight(view->fontMetrics().lineSpacing() * static_cast<int>(lines * 2 + 1) / 2
                         + view->frameWidth() * 2 + qRound(view->document()->documentMargin() * 2));
    return view;
}

} // namespace

ReviewSection::ReviewSection(const QString &title, QWidget *parent)
    : QGroupBox(title, parent)
    , m_column(new QVBoxLayout(this))
{ }

void ReviewSection::display(const QList<ReviewItem> &items)
{
    delete m_contents;
    m_contents = new QWidget(this);
    auto *column = new QVBoxLayout(m_contents);
    column->setContentsMargins({});
    m_column->addWidget(m_contents);
    for (const ReviewItem &item : items)
        addItem(item);
}

void ReviewSection::addItem(const ReviewItem &item)
{
    auto *row = new QHBoxLayout;
    QLabel *bullet = makePlainLabel(QStringLiteral("•"), m_contents);
    bullet->setWordWrap(false);
    QLabel *sentence = makePlainLabel(item.sentence, m_contents);
    sentence->setAlignment(Qt::AlignTop | Qt::AlignLeading); // beside its bullet
    sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    alignWithLayout(sentence);
    sentence->setAccessibleName(
        tr("%1: %2", "place, what is done there").arg(title(), item.sentence));
    row->addWidget(bullet, 0, Qt::AlignTop);
    row->addWidget(sentence, 1);
    auto *column = qobject_cast<QVBoxLayout *>(m_contents->layout());
    column->addLayout(row);
    if (item.code.isEmpty())
        return;
    QPlainTextEdit *code = codeView(item.code, item.sentence, m_contents);
    code->hide();
    auto *toggle = new QToolButton(m_contents);
    toggle->setText(tr("Details"));
    toggle->setAccessibleName(tr("Details: %1").arg(item.sentence));
    toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const Qt::ArrowType folded = layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow
                                                                      : Qt::RightArrow;
    toggle->setArrowType(folded);
    toggle->setAutoRaise(true);
    toggle->setCheckable(true);
    toggle->setFocusPolicy(Qt::StrongFocus);
    connect(toggle, &QToolButton::toggled, code, [toggle, code, folded](bool shown) {
        code->setVisible(shown);
        toggle->setArrowType(shown ? Qt::DownArrow : folded);
    });
    row->addWidget(toggle, 0, Qt::AlignTop);
    column->addWidget(code);
}

} // namespace tributary
