// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/psqlcommandline.h"

#include <QStringView>

namespace tributary {

namespace {

class ShellReader
{
public:
    explicit ShellReader(const QString &line)
        : m_line(line)
    { }

    Result<QStringList> read()
    {
        while (m_at < m_line.size() && !m_ended) {
            const QChar c = m_line[m_at++];
            if (c == u'\'') {
                if (!readSingleQuoted())
                    return notClosed();
            } else if (c == u'"') {
                if (!readDoubleQuoted())
                    return notClosed();
            } else if (c == u'\\') {
                readEscaped();
            } else {
                readPlain(c);
            }
        }
        if (m_expands)
            return connectionTextError(
                ConnectionText::tr("It holds a $ or a `, which a shell would replace. Give the "
                                   "value itself, in single quotes."));
        endWord();
        return m_words;
    }

private:
    static Error notClosed()
    {
        return connectionTextError(ConnectionText::tr("A quote is not closed."));
    }

    void append(QChar c)
    {
        m_word += c;
        m_inWord = true;
    }

    void endWord()
    {
        if (m_inWord)
            m_words.append(m_word);
        m_word.clear();
        m_inWord = false;
    }

    bool readSingleQuoted()
    {
        const qsizetype end = m_line.indexOf(u'\'', m_at);
        if (end < 0)
            return false;
        m_word += QStringView(m_line).sliced(m_at, end - m_at);
        m_inWord = true;
        m_at = end + 1;
        return true;
    }

    bool readDoubleQuoted()
    {
        m_inWord = true;
        while (m_at < m_line.size()) {
            const QChar c = m_line[m_at++];
            if (c == u'"')
                return true;
            const bool escapes = c == u'\\' && m_at < m_line.size()
                && QStringView(u"\"\\$`\n").contains(m_line[m_at]);
            if (escapes)
                readEscaped();
            else
                appendOrExpand(c);
        }
        return false;
    }

    void readEscaped()
    {
        if (m_at < m_line.size() && m_line[m_at] != u'\n') // a backslash at the end joins two lines
            append(m_line[m_at]);
        ++m_at;
    }

    void appendOrExpand(QChar c)
    {
        m_expands = m_expands || c == u'$' || c == u'`';
        append(c);
    }

    void readPlain(QChar c)
    {
        const bool atWordEnd = m_at >= m_line.size() || m_line[m_at].isSpace();
        // A single "&" inside a word is more likely an unquoted address with two parameters than a
        // job control.
        const bool isAnd = c == u'&' && (atWordEnd || m_line[m_at] == u'&' || !m_inWord);
        if (c.isSpace() || c == u';' || isAnd)
            endWord();
        else if (c == u'|' || c == u'<' || c == u'>' || (c == u'#' && !m_inWord))
            m_ended = true;
        else
            appendOrExpand(c);
    }

    const QString &m_line;
    qsizetype m_at = 0;
    QStringList m_words;
    QString m_word;
    bool m_inWord = false;
    bool m_expands = false;
    bool m_ended = false;
};

} // namespace

Result<QStringList> shellWords(const QString &line)
{
    return ShellReader(line).read();
}

} // namespace tributary
