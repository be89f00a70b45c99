// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/destination/browse/csvtext.h"

#include "engine/data/browsedcell.h"

#include <QRegularExpression>

#include <algorithm>

namespace tributary {

namespace {

/// [+-]digits[.digits][e[+-]digits]: a formula can do no harm with it.
bool isPlainNumber(QByteArrayView text)
{
    qsizetype at = 0;
    const auto skipSign = [&] {
        if (at < text.size() && (text[at] == '+' || text[at] == '-'))
            ++at;
    };
    const auto skipDigits = [&] {
        const qsizetype from = at;
        while (at < text.size() && text[at] >= '0' && text[at] <= '9')
            ++at;
        return at > from;
    };
    skipSign();
    if (!skipDigits())
        return false;
    if (at < text.size() && text[at] == '.') {
        ++at;
        if (!skipDigits())
            return false;
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        skipSign();
        if (!skipDigits())
            return false;
    }
    return at == text.size();
}

bool looksLikeFormula(QByteArrayView text)
{
    constexpr QByteArrayView begins("=+-@\t\r");
    return !text.isEmpty() && begins.contains(text[0]) && !isPlainNumber(text);
}

bool needsQuotes(QByteArrayView text)
{
    // The semicolon and the tab are separators to spreadsheets of other languages.
    constexpr QByteArrayView special(",;\t\"\r\n");
    return text.isEmpty() || text.front() == ' ' || text.back() == ' '
        || std::ranges::any_of(text, [&](char c) { return special.contains(c); });
}

void appendField(QByteArray &out, QByteArrayView text, bool isText, const CsvStyle &style)
{
    const bool neutralise = style.harmless && isText && looksLikeFormula(text);
    if (!needsQuotes(text)) {
        if (neutralise)
            out.append('\'');
        out.append(text);
        return;
    }
    out.append('"');
    if (neutralise)
        out.append('\'');
    for (;;) {
        const qsizetype quote = text.indexOf('"');
        if (quote < 0)
            break;
        out.append(text.first(quote + 1)).append('"');
        text = text.sliced(quote + 1);
    }
    out.append(text).append('"');
}

} // namespace

void appendCsvRow(QByteArray &out, std::span<const Cell> row, const CsvStyle &style)
{
    bool first = true;
    for (const Cell &cell : row) {
        if (!first)
            out.append(style.separator);
        first = false;
        if (cell.kind == CellKind::Text)
            appendField(out, cell.bytes(), true, style);
        else if (cell.kind != CellKind::Null)
            appendField(out, cellText(cell), false, style);
    }
    out.append("\r\n");
}

void appendCsvNames(QByteArray &out, const QStringList &names, const CsvStyle &style)
{
    bool first = true;
    for (const QString &name : names) {
        if (!first)
            out.append(style.separator);
        first = false;
        appendField(out, name.toUtf8(), true, style);
    }
    out.append("\r\n");
}

QString csvFileName(const QString &table)
{
    // What some system forbids in names, or reads as something else.
    static const QRegularExpression unwanted(QStringLiteral("[\\x00-\\x1f\\x7f/\\\\:*?\"<>|%~]+"));
    static const QRegularExpression device(QStringLiteral("^(con|prn|aux|nul|com\\d|lpt\\d)$"),
                                           QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longest = 60;
    QString name = QString(table).replace(unwanted, QStringLiteral("_")).left(longest).trimmed();
    while (name.startsWith(u'.') || name.startsWith(u'-'))
        name.remove(0, 1);
    // Marks that turn the direction of a text would hide the ending.
    name.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    if (name.endsWith(QChar::ReplacementCharacter)
        || (!name.isEmpty() && name.back().isHighSurrogate()))
        name.chop(1);
    if (name.isEmpty() || device.match(name).hasMatch())
        name.prepend(QStringLiteral("table_"));
    return name + QStringLiteral(".csv");
}

} // namespace tributary
