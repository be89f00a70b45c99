// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sqlhighlighter.h"

#include <QRegularExpression>
#include <QSet>

namespace tributary {

namespace {

// What a line begins in. From firstTag on: within a $tag$ text; from firstDepth on: as many
// comments are open.
enum State { Plain = -1, InText = 1, InEscapedText, InName, FirstTag = 100, FirstDepth = 10000 };

const QSet<QString> &keywords()
{
    static const QSet<QString> words = [] {
        const QString all = QStringLiteral(
            "add all alter and any as authid begin bypassrls by case cast check column comment "
            "commit connect connection create createdb createrole cascade current_database "
            "current_user database declare default delete do drop else elsif end except exception "
            "execute exists false for foreach format from function grant group if in inherit "
            "insert into is join language left like limit local lock login loop membership "
            "nobypassrls nocreatedb nocreaterole noinherit nologin noreplication nosuperuser not "
            "null on only option or order owned owner partition password perform privileges "
            "procedure public publication raise reassign references replica replication reset "
            "restrict return revoke role rollback schema select sequence set show superuser "
            "system table tables then to true truncate union update usage user using valid "
            "values view when where while with identity full nothing publish notice warning "
            "having offset distinct inner outer cross recursive between intersect asc desc nulls "
            "over explain collate glob");
        const QStringList list = all.split(u' ', Qt::SkipEmptyParts);
        return QSet<QString>(list.cbegin(), list.cend());
    }();
    return words;
}

} // namespace

SqlHighlighter::SqlHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
    m_formats[Keyword].setFontWeight(QFont::Bold);
    m_formats[Comment].setFontItalic(true);
    setDark(false);
}

void SqlHighlighter::setDark(bool dark)
{
    // Each at least 4.5 : 1 against white, or against the dark grey of dark palettes.
    constexpr QRgb light[] = {0x1d4ed8, 0x7c2d92, 0x15703a, 0x5f6672, 0x9a4a00};
    constexpr QRgb darker[] = {0x8ab4ff, 0xd9a6f0, 0x8fd6a0, 0xa8b0bc, 0xf0b070};
    for (int kind = 0; kind < KindCount; ++kind)
        m_formats[kind].setForeground(QColor(dark ? darker[kind] : light[kind]));
    rehighlight();
}

void SqlHighlighter::highlightBlock(const QString &text)
{
    setCurrentBlockState(Plain);
    qsizetype at = 0;
    const int before = previousBlockState();
    if (before >= FirstDepth)
        at = skipComment(text, 0);
    else if (before >= FirstTag)
        at = skipText(text, 0, m_tags.at(before - FirstTag), before, Text);
    else if (before == InText || before == InEscapedText)
        at = skipText(text, 0, QStringLiteral("'"), before, Text);
    else if (before == InName)
        at = skipText(text, 0, QStringLiteral("\""), before, Name);
    while (at < text.size())
        at = openToken(text, at);
}

/// Marks what begins at @p at; returns where the next thing begins.
qsizetype SqlHighlighter::openToken(const QString &text, qsizetype at)
{
    static const QRegularExpression word(QStringLiteral("[A-Za-z_][A-Za-z0-9_]*"));
    static const QRegularExpression tag(QStringLiteral("\\$([A-Za-z_][A-Za-z0-9_]*)?\\$"));
    const QChar letter = text.at(at);
    const QStringView rest = QStringView(text).mid(at);
    if (rest.startsWith(u"--")) {
        setFormat(static_cast<int>(at), static_cast<int>(rest.size()), m_formats[Comment]);
        return text.size();
    }
    if (rest.startsWith(u"/*"))
        return skipComment(text, at);
    if (letter == u'\\' && QStringView(text).left(at).trimmed().isEmpty()) {
        setFormat(static_cast<int>(at), static_cast<int>(rest.size()), m_formats[Command]);
        return text.size();
    }
    if (letter == u'\'')
        return skipText(text, at, QStringLiteral("'"), InText, Text);
    if (letter == u'"')
        return skipText(text, at, QStringLiteral("\""), InName, Name);
    if ((letter == u'E' || letter == u'e') && rest.size() > 1 && rest.at(1) == u'\'')
        return skipText(text, at, QStringLiteral("'"), InEscapedText, Text);
    if (letter == u'$') {
        const auto match = tag.match(text, at, QRegularExpression::NormalMatch,
                                     QRegularExpression::AnchorAtOffsetMatchOption);
        // The body of a DO block is SQL again: only its quotes are marked, and other texts are.
        if (match.hasMatch()) {
            if (match.captured() == u"$tributary$" || match.captured() == u"$$") {
                setFormat(static_cast<int>(at), static_cast<int>(match.capturedLength()),
                          m_formats[Text]);
                return match.capturedEnd();
            }
            qsizetype place = m_tags.indexOf(match.captured());
            if (place < 0) {
                place = m_tags.size();
                m_tags.append(match.captured());
            }
            return skipText(text, at, match.captured(), FirstTag + static_cast<int>(place), Text);
        }
    }
    const auto match = word.match(text, at, QRegularExpression::NormalMatch,
                                  QRegularExpression::AnchorAtOffsetMatchOption);
    if (!match.hasMatch())
        return at + 1;
    if (keywords().contains(match.captured().toLower()))
        setFormat(static_cast<int>(at), static_cast<int>(match.capturedLength()),
                  m_formats[Keyword]);
    return match.capturedEnd();
}

/// Within a comment, or at its beginning: comments of PostgreSQL nest.
qsizetype SqlHighlighter::skipComment(const QString &text, qsizetype start)
{
    int depth = start == 0 && previousBlockState() >= FirstDepth ? previousBlockState() - FirstDepth
                                                                 : 0;
    qsizetype at = start;
    while (at < text.size()) {
        const QStringView pair = QStringView(text).mid(at, 2);
        if (pair == u"/*") {
            ++depth;
            at += 2;
        } else if (pair == u"*/") {
            at += 2;
            if (--depth == 0)
                break;
        } else {
            ++at;
        }
    }
    setFormat(static_cast<int>(start), static_cast<int>(at - start), m_formats[Comment]);
    if (depth > 0)
        setCurrentBlockState(FirstDepth + depth);
    return at;
}

/// From @p start, which is the beginning of the line when the line began within it, to behind
/// @p end; a doubled end is part of it.
qsizetype SqlHighlighter::skipText(const QString &text, qsizetype start, const QString &end,
                                   int state, Kind kind)
{
    const bool goesOn = start == 0 && previousBlockState() == state;
    qsizetype at = start;
    if (!goesOn)
        at += state == InEscapedText ? 2 : end.size();
    bool closed = false;
    while (at < text.size() && !closed) {
        if (state == InEscapedText && text.at(at) == u'\\') {
            at += 2;
        } else if (!QStringView(text).mid(at).startsWith(end)) {
            ++at;
        } else {
            at += end.size();
            const bool doubled = state < FirstTag && QStringView(text).mid(at).startsWith(end);
            if (doubled)
                at += end.size();
            closed = !doubled;
        }
    }
    at = qMin(at, text.size());
    setFormat(static_cast<int>(start), static_cast<int>(at - start), m_formats[kind]);
    if (!closed)
        setCurrentBlockState(state);
    return at;
}

} // namespace tributary
