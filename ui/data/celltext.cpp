// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/celltext.h"

#include "ui/formatting.h"

#include <QCoreApplication>

#include <algorithm>

namespace tributary {

namespace {

constexpr qsizetype longestLine = 200; ///< characters
constexpr qsizetype shownBytes = 24;

QString translated(const char *text)
{
    return QCoreApplication::translate("CellText", text);
}

bool turnsDirection(QChar c)
{
    return (c >= QChar(0x202a) && c <= QChar(0x202e)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
}

QString bytesLine(const BrowsedCell &cell)
{
    const QByteArray hex = cell.bytes.first(std::min(cell.bytes.size(), shownBytes)).toHex();
    const QString dots = cell.size > shownBytes ? QStringLiteral("…") : QString();
    return translated(QT_TRANSLATE_NOOP("CellText", "%1 (%2)"))
        .arg(QStringLiteral("\\x") + QString::fromLatin1(hex) + dots,
             Formatting().bytes(cell.size));
}

QString textLine(const BrowsedCell &cell)
{
    // Cut before it is converted: a character has four bytes at most.
    const qsizetype most = std::min(cell.bytes.size(), 4 * longestLine);
    const QString text = QString::fromUtf8(cell.bytes.first(most));
    if (text.size() <= longestLine && most == cell.size)
        return shownText(text);
    qsizetype end = std::min(text.size(), longestLine);
    if (end > 0 && text.at(end - 1).isHighSurrogate())
        --end;
    return shownText(text.first(end)) + QStringLiteral("…");
}

} // namespace

QString shownText(const QString &text)
{
    constexpr char16_t pictures = 0x2400; // control pictures: U+2400 for NUL and so on
    constexpr char16_t returnSign = 0x23ce;
    QString shown;
    shown.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n')
            shown += QChar(returnSign);
        else if (c < u' ')
            shown += QChar(static_cast<char16_t>(pictures + c.unicode()));
        else if (c == QChar(0x7f))
            shown += QChar(0x2421);
        else if (c == QChar(0x2028) || c == QChar(0x2029))
            shown += QChar(returnSign);
        else if (turnsDirection(c))
            shown += QStringLiteral("⟨%1⟩").arg(QString::number(c.unicode(), 16).toUpper());
        else
            shown += c;
    }
    return shown;
}

QString cellLine(const BrowsedCell &cell)
{
    switch (cell.kind) {
    case CellKind::Text:
        return textLine(cell);
    case CellKind::Bytes:
        return bytesLine(cell);
    case CellKind::Integer:
    case CellKind::Real:
        return QString::fromLatin1(cellText(cellView(cell)));
    case CellKind::Null:
    case CellKind::Unchanged:
    case CellKind::Lost:
        break;
    }
    return QStringLiteral("NULL");
}

QString spokenCell(const BrowsedCell &cell)
{
    if (cell.isNull())
        return translated(QT_TRANSLATE_NOOP("CellText", "NULL, no value"));
    if (cell.kind == CellKind::Text && cell.size == 0)
        return translated(QT_TRANSLATE_NOOP("CellText", "empty text"));
    if (cell.kind == CellKind::Text && cell.bytes == "NULL")
        return translated(QT_TRANSLATE_NOOP("CellText", "the text NULL"));
    return cellLine(cell);
}

} // namespace tributary
