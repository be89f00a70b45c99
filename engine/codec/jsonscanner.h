// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <cstring>

namespace tributary {

/// Walks through JSON text that is not to be trusted, and neither copies nor interprets: numbers
/// keep their text, strings their bytes, which need not be UTF-8. Every function moves on only when
/// it found what it names. Pure value, any thread.
class JsonScanner
{
public:
    explicit JsonScanner(QByteArrayView text)
        : m_at(text.data())
        , m_end(text.data() + text.size())
    { }

    /// What lies between the quotes.
    struct String
    {
        QByteArrayView raw;
        bool escaped = false; ///< has backslashes: see unescapeJson()
    };

    bool take(char c)
    {
        skipBlanks();
        if (m_at == m_end || *m_at != c)
            return false;
        ++m_at;
        return true;
    }

    /// Exactly these bytes, here.
    bool takeLiteral(QByteArrayView literal)
    {
        if (m_end - m_at < literal.size()
            || std::memcmp(m_at, literal.data(), static_cast<size_t>(literal.size())) != 0)
            return false;
        m_at += literal.size();
        return true;
    }

    bool takeString(String &string)
    {
        skipBlanks();
        if (m_at == m_end || *m_at != '"')
            return false;
        const char *first = m_at + 1;
        const char *quote = findQuote(first);
        if (quote == nullptr)
            return false;
        string.raw = QByteArrayView(first, quote);
        string.escaped = std::memchr(first, '\\', static_cast<size_t>(quote - first)) != nullptr;
        if (string.escaped && !findEscapedEnd(string))
            return false;
        m_at = string.raw.end() + 1;
        return true;
    }

    /// A number, as it is written.
    bool takeNumber(QByteArrayView &text)
    {
        skipBlanks();
        const char *first = m_at;
        if (m_at == m_end || (*m_at != '-' && !isDigit(*m_at)))
            return false;
        while (m_at != m_end
               && (isDigit(*m_at) || *m_at == '.' || *m_at == '-' || *m_at == '+' || *m_at == 'e'
                   || *m_at == 'E'))
            ++m_at;
        text = QByteArrayView(first, m_at);
        return true;
    }

    /// Any value, with all that is in it; the depth is bounded.
    bool skipValue();

    /// The next byte that is no blank; 0 at the end.
    char peek()
    {
        skipBlanks();
        return m_at == m_end ? '\0' : *m_at;
    }

    const char *position() const { return m_at; }

    const char *end() const { return m_end; }

    /// @p at lies between position() and end().
    void moveTo(const char *at) { m_at = at; }

    bool atEnd()
    {
        skipBlanks();
        return m_at == m_end;
    }

private:
    static bool isDigit(char c) { return c >= '0' && c <= '9'; }

    void skipBlanks()
    {
        while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
            ++m_at;
    }

    const char *findQuote(const char *from) const
    {
        return static_cast<const char *>(std::memchr(from, '"', static_cast<size_t>(m_end - from)));
    }

    bool findEscapedEnd(String &string) const;

    const char *m_at;
    const char *m_end;
};

/// Writes what @p raw, a string's bytes between its quotes, stands for to @p out, which has room
/// for as many bytes as @p raw; gives the end of what was written, or null when an escape is
/// malformed, or stands for a NUL or for half a surrogate pair, which no text of PostgreSQL holds.
char *unescapeJson(QByteArrayView raw, char *out);

} // namespace tributary
