// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/clipboardoffer.h"

#include "engine/source/connectiontext.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tributary {

namespace {

/// Longer texts are documents.
constexpr qsizetype longestText = 4096;

QString clipboardText()
{
    const QString text = QGuiApplication::clipboard()->text();
    return text.size() > longestText ? QString() : text;
}

/// So that no password is kept in memory for the sake of a comparison.
QString digestOf(const QString &text)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace

ClipboardOffer::ClipboardOffer(QWidget *parent)
    : QWidget(parent)
    , m_question(makePlainLabel({}, this))
{
    auto *use = new QPushButton(tr("Use &it"), this);
    use->setObjectName(QStringLiteral("useClipboard"));
    use->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_question, 1);
    row->addWidget(use, 0, Qt::AlignTop);
    hide();
    connect(use, &QPushButton::clicked, this, [this] {
        const QString text = clipboardText();
        if (digestOf(text) != m_offered) // it was replaced meanwhile
            return update();
        m_refused = m_offered;
        hide();
        Q_EMIT accepted(text);
    });
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [this] {
        if (parentWidget() != nullptr && parentWidget()->isVisible())
            update();
    });
}

void ClipboardOffer::update()
{
    const QString text = clipboardText();
    const Result<ParsedConnection> parsed = parseConnectionText(text);
    m_offered = digestOf(text);
    // Many words can be read as a host; only what also says who logs in is worth an offer.
    const bool worthIt = parsed && !parsed->info.host.isEmpty() && !parsed->info.user.isEmpty()
        && m_offered != m_refused;
    setVisible(worthIt);
    if (!worthIt)
        return;
    m_question->setText(tr("Use %1 from the clipboard?").arg(parsed->info.displayName()));
}

} // namespace tributary
