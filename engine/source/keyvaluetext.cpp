// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/keyvaluetext.h"

#include <QRegularExpression>

namespace tributary {

namespace {

class KeyValueReader
{
public:
    explicit KeyValueReader(const QString &text)
        : m_text(text)
    { }

    Result<ConnectionParameters> read()
    {
        ConnectionParameters parameters;
        for (skipBlanks(); !atEnd(); skipBlanks()) {
            const QString keyword = readKeyword();
            skipBlanks();
            // The piece that has no "=" is not quoted: it may be the rest of a password.
            if (keyword.isEmpty() || atEnd() || m_text[m_at] != u'=')
                return connectionTextError(
                    ConnectionText::tr("Every keyword needs an equal sign after it. A value that "
                                       "holds blanks has to be quoted: '...'."));
            ++m_at;
            skipBlanks();
            const bool quoted = !atEnd() && m_text[m_at] == u'\'';
            const std::optional<QString> value = quoted ? readQuoted() : readPlain();
            if (!value)
                return connectionTextError(ConnectionText::tr("A single quote is not closed."));
            parameters.append({keyword, value->toUtf8()});
        }
        return parameters;
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }

    void skipBlanks()
    {
        while (!atEnd() && m_text[m_at].isSpace())
            ++m_at;
    }

    QString readKeyword()
    {
        const qsizetype start = m_at;
        while (!atEnd() && m_text[m_at] != u'=' && !m_text[m_at].isSpace())
            ++m_at;
        return m_text.sliced(start, m_at - start);
    }

    QString readPlain()
    {
        QString value;
        while (!atEnd() && !m_text[m_at].isSpace()) {
            if (m_text[m_at] == u'\\' && ++m_at >= m_text.size())
                break;
            value += m_text[m_at++];
        }
        return value;
    }

    std::optional<QString> readQuoted()
    {
        QString value;
        ++m_at;
        while (!atEnd()) {
            if (m_text[m_at] == u'\'') {
                ++m_at;
                return value;
            }
            if (m_text[m_at] == u'\\' && ++m_at >= m_text.size())
                break;
            value += m_text[m_at++];
        }
        return {};
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

} // namespace

bool isKeyValueText(const QString &text)
{
    static const QRegularExpression start(QStringLiteral("^\\s*[A-Za-z_]\\w*\\s*="));
    return start.match(text).hasMatch();
}

Result<ConnectionParameters> parseKeyValueText(const QString &text)
{
    return KeyValueReader(text).read();
}

} // namespace tributary
