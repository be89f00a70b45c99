// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/script/scripttext.h"

#include "engine/core/sqlquote.h"
#include "engine/source/versionedsql.h"

#include <QFile>

#include <algorithm>

namespace tributary {

namespace {

constexpr qsizetype longestLine = 96;

bool isPlain(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u' ' && c <= u'~' && c != u'\\'; });
}

QString hex(char32_t sign, int digits)
{
    return QStringLiteral("%1").arg(static_cast<uint>(sign), digits, 16, QChar(u'0')).toUpper();
}

/// Escapes what isPlain() does not allow, with @p shortMark and four digits or @p longMark and
/// @p longDigits.
QString escaped(const QString &text, QLatin1StringView shortMark, QLatin1StringView longMark,
                int longDigits, bool escapeAll)
{
    QString result;
    for (const char32_t sign : text.toUcs4()) {
        if (sign == U'\\')
            result += u"\\\\";
        else if (sign >= U' ' && sign != 0x7f && (sign < 0x7f || !escapeAll))
            result += QChar::fromUcs4(sign); // QString's would drop a byte order mark
        else if (sign <= 0xffff)
            result += shortMark + hex(sign, 4);
        else
            result += longMark + hex(sign, longDigits);
    }
    return result;
}

} // namespace

ScriptText::ScriptText(int serverVersion, const QString &serverEncoding)
    : m_version(serverVersion)
    , m_escapeAll(serverVersion >= 130000 || serverEncoding == u"UTF8")
{ }

QString ScriptText::identifier(const QString &name) const
{
    const QString quoted = quoteIdentifier(name);
    if (isPlain(quoted))
        return quoted;
    return u"U&"
        + escaped(quoted, QLatin1StringView("\\"), QLatin1StringView("\\+"), 6, m_escapeAll);
}

QString ScriptText::qualified(const QString &schema, const QString &name) const
{
    return identifier(schema) + u'.' + identifier(name);
}

QString ScriptText::identifiers(const QStringList &names) const
{
    QStringList quoted;
    for (const QString &name : names)
        quoted.append(identifier(name));
    return quoted.join(QStringLiteral(", "));
}

QString ScriptText::literal(const QString &text) const
{
    QString quoted = u'\'' + QString(text).replace(u'\'', QStringLiteral("''")) + u'\'';
    if (isPlain(quoted))
        return quoted;
    return u'E'
        + escaped(quoted, QLatin1StringView("\\u"), QLatin1StringView("\\U"), 8, m_escapeAll);
}

void ScriptText::blank()
{
    m_lines.append(QString());
}

void ScriptText::heading(const QString &text)
{
    blank();
    line(QStringLiteral("-- ") + QString(longestLine - 3, u'-'));
    comment(text);
}

void ScriptText::comment(const QString &text)
{
    QString current;
    const QStringList words = plainAscii(text).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (!current.isEmpty() && current.size() + word.size() + 4 > longestLine) {
            commentLine(current);
            current.clear();
        }
        current += current.isEmpty() ? word : u' ' + word;
    }
    commentLine(current);
}

void ScriptText::commentLine(const QString &text)
{
    line(text.isEmpty() ? QStringLiteral("--") : QStringLiteral("-- ") + plainAscii(text));
}

void ScriptText::statement(const QString &sql)
{
    line(sql + u';');
}

void ScriptText::resource(const QString &name)
{
    QFile file(QStringLiteral(":/scripts/%1.sql").arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    const QStringList lines =
        forServerVersion(QString::fromUtf8(file.readAll()), m_version).split(u'\n');
    for (const QString &each : lines) {
        const QString kept = each.section(QStringLiteral(" --@"), 0, 0);
        if (!each.startsWith(u"-- SPDX") && !each.isEmpty())
            line(kept);
    }
}

void ScriptText::line(const QString &text)
{
    m_lines.append(text);
}

QString plainAscii(const QString &text)
{
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c >= u' ' && c <= u'~')
            result += c;
        else if (c.isSpace())
            result += u' ';
        else if (!c.isMark() && !c.isLowSurrogate())
            result += u'?';
    }
    return result;
}

} // namespace tributary
