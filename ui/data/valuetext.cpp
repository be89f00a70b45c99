// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/valuetext.h"

#include <QRegularExpression>

#include <algorithm>

namespace tributary {

namespace {

constexpr int indentWidth = 2;

/// Reads JSON (RFC 8259) and writes it anew with other blanks. Numbers are only looked at by their
/// letters: those that no double holds are numbers, too.
class Indenter
{
public:
    explicit Indenter(const QString &json)
        : m_json(json)
    { }

    std::optional<QString> run()
    {
        skipBlanks();
        const bool isContainer = m_at < m_json.size()
            && (m_json.at(m_at) == u'{' || m_json.at(m_at) == u'[');
        if (!isContainer || !takeValue())
            return {};
        skipBlanks();
        return m_at == m_json.size() ? std::optional(m_out) : std::nullopt;
    }

private:
    bool takeValue()
    {
        skipBlanks();
        if (m_at >= m_json.size())
            return false;
        const QChar c = m_json.at(m_at);
        if (c == u'{')
            return takeContainer(u'}', true);
        if (c == u'[')
            return takeContainer(u']', false);
        return c == u'"' ? takeText() : takeWord();
    }

    bool takeContainer(QChar end, bool withNames)
    {
        constexpr int deepest = 500; // this calls itself
        if (++m_depth > deepest)
            return false;
        m_out += m_json.at(m_at++);
        skipBlanks();
        if (take(end)) {
            --m_depth;
            return true;
        }
        for (;;) {
            breakLine();
            skipBlanks();
            if (withNames && !takeName())
                return false;
            if (!takeValue())
                return false;
            skipBlanks();
            if (take(u','))
                continue;
            --m_depth;
            if (m_at >= m_json.size() || m_json.at(m_at) != end)
                return false;
            breakLine();
            return take(end);
        }
    }

    bool takeName()
    {
        if (m_at >= m_json.size() || m_json.at(m_at) != u'"' || !takeText())
            return false;
        skipBlanks();
        if (!take(u':'))
            return false;
        m_out += u' ';
        return true;
    }

    bool takeText()
    {
        const qsizetype begin = m_at++;
        while (m_at < m_json.size() && m_json.at(m_at) != u'"')
            m_at += m_json.at(m_at) == u'\\' ? 2 : 1;
        if (m_at >= m_json.size())
            return false;
        ++m_at;
        m_out += QStringView(m_json).mid(begin, m_at - begin);
        return true;
    }

    bool takeWord()
    {
        static const QRegularExpression word(QStringLiteral(
            "(true|false|null|-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?)(?![\\w.+-])"));
        const auto match = word.match(m_json, m_at, QRegularExpression::NormalMatch,
                                      QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            return false;
        m_out += match.capturedView();
        m_at = match.capturedEnd();
        return true;
    }

    /// The sign that is expected here.
    bool take(QChar sign)
    {
        if (m_at >= m_json.size() || m_json.at(m_at) != sign)
            return false;
        m_out += sign;
        ++m_at;
        return true;
    }

    void skipBlanks()
    {
        constexpr QStringView blanks(u" \t\r\n");
        while (m_at < m_json.size() && blanks.contains(m_json.at(m_at)))
            ++m_at;
    }

    void breakLine()
    {
        m_out += u'\n';
        m_out += QString(qsizetype(m_depth) * indentWidth, u' ');
    }

    const QString &m_json;
    qsizetype m_at = 0;
    int m_depth = 0;
    QString m_out;
};

} // namespace

std::optional<QString> prettyJson(const QByteArray &json)
{
    const QString text = QString::fromUtf8(json);
    return Indenter(text).run();
}

QString hexLines(QByteArrayView bytes, qsizetype firstOffset)
{
    constexpr qsizetype perLine = 16;
    QString lines;
    for (qsizetype at = 0; at < bytes.size(); at += perLine) {
        const QByteArrayView line = bytes.sliced(at, std::min(perLine, bytes.size() - at));
        lines += QStringLiteral("%1  ").arg(firstOffset + at, 8, 16, QLatin1Char('0'));
        const QString hex = QString::fromLatin1(line.toByteArray().toHex(' '));
        lines += hex.leftJustified(perLine * 3 - 1) + QStringLiteral("  |");
        for (const char byte : line)
            lines += byte >= ' ' && byte <= '~' ? QLatin1Char(byte) : QLatin1Char('.');
        lines += QStringLiteral("|\n");
    }
    return lines;
}

QList<qsizetype> partEnds(const QString &text, qsizetype longest)
{
    QList<qsizetype> ends;
    qsizetype begin = 0;
    while (text.size() - begin > longest) {
        qsizetype end = text.lastIndexOf(u'\n', begin + longest - 1) + 1;
        if (end <= begin + longest / 2)
            end = begin + longest;
        if (text.at(end - 1).isHighSurrogate())
            --end;
        ends.append(end);
        begin = end;
    }
    ends.append(text.size());
    return ends;
}

} // namespace tributary
