// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/redaction.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace tributary {

namespace {

constexpr qsizetype shortestSecret = 4;

struct SecretRule
{
    QRegularExpression pattern;
    QString replacement;
};

QRegularExpression expression(const QString &pattern)
{
    return QRegularExpression(pattern,
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::DotMatchesEverythingOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

/// Parts of words that only secrets are called by.
const QString &secretWords()
{
    static const QString words = QStringLiteral(
        "passw(?:or)?d|passwd|pwd|passphrase|passcode|secret|token|credential|api[_-]?key"
        "|access[_-]?key|private[_-]?key|client[_-]?key|server[_-]?key|keylog");
    return words;
}

const QList<SecretRule> &secretRules()
{
    const QString quotedOrWord = QStringLiteral(
        "(?:'(?:[^'\\\\]|\\\\.)*'|'.*|\"(?:[^\"\\\\]|\\\\.)*\"|\".*|[^\\s&;,]+)");
    static const QList<SecretRule> rules = {
        // Keys in letters, to their end or the end of the text.
        {expression(QStringLiteral("-----BEGIN [^-]*-----.*?(?:-----END [^-]*-----|$)")),
         QStringLiteral("***")},
        // user:password@ of an address; a password that is not encoded may hold any of /:@?
        {expression(QStringLiteral("(\\b[a-z][a-z0-9+.-]*://[^\\s:@/?]*):\\S*@")),
         QStringLiteral("\\1:***@")},
        // password=..., "token": "...", PGPASSWORD=..., sslpassword = '...'
        {expression(QStringLiteral("([\\w-]*(?:%1)\\w*)[\"']?\\s*[=:]\\s*%2")
                        .arg(secretWords(), quotedOrWord)),
         QStringLiteral("\\1=***")},
        // ALTER ROLE ... PASSWORD '...', --password ..., without a sign between
        {expression(QStringLiteral("((?:^|\\s)(?:--?)?(?:%1))\\s+('(?:[^']|'')*'?|\"[^\"]*\"?)")
                        .arg(secretWords())),
         QStringLiteral("\\1 ***")},
        {expression(QStringLiteral("(--(?:%1))\\s+\\S+").arg(secretWords())),
         QStringLiteral("\\1 ***")},
        {expression(QStringLiteral("\\b(bearer|basic)\\s+[a-z0-9._~+/=-]{8,}")),
         QStringLiteral("\\1 ***")},
        // What gives itself away by its looks: web tokens, cloud keys, PostgreSQL's own verifiers.
        {expression(QStringLiteral("\\beyJ[\\w-]{8,}(?:\\.[\\w-]*){0,4}")), QStringLiteral("***")},
        {expression(QStringLiteral("\\b(?:AKIA|ASIA)[0-9A-Z]{16}\\b")), QStringLiteral("***")},
        {expression(QStringLiteral("SCRAM-SHA-256\\$\\S+")), QStringLiteral("***")},
        {expression(QStringLiteral("\\bmd5[0-9a-f]{32}\\b")), QStringLiteral("***")},
    };
    return rules;
}

bool isQuote(QChar c)
{
    return c == u'"' || c == u'«' || c == u'»' || c == u'„' || c == u'“' || c == u'”' || c == u'‹'
        || c == u'›' || c == u'「' || c == u'」';
}

/// The position of the last quote, or -1.
qsizetype lastQuote(QStringView text)
{
    for (qsizetype at = text.size() - 1; at >= 0; --at) {
        if (isQuote(text[at]))
            return at;
    }
    return -1;
}

/// Words after which a server quotes a name of the catalogue and not a value.
bool endsWithNoun(QStringView text)
{
    static const QRegularExpression noun(QStringLiteral(
        "\\b(?:relation|table|view|column|role|user|database|schema|sequence|slot|publication|type"
        "|function|index|constraint|extension|library|plugin|encoding|server|host) $"));
    return noun.match(text.toString()).hasMatch();
}

} // namespace

bool soundsSecret(const QString &keyword)
{
    static const QRegularExpression words = expression(secretWords());
    return words.match(keyword).hasMatch();
}

Redaction::Redaction(const QStringList &names, const QList<QByteArray> &secrets, QString home)
    : m_names(names.cbegin(), names.cend())
    , m_home(std::move(home))
{
    for (const QByteArray &secret : secrets) {
        if (secret.size() < shortestSecret)
            continue;
        const QString text = QString::fromUtf8(secret);
        m_secrets.append(text);
        const QString encoded = QString::fromLatin1(secret.toPercentEncoding());
        if (encoded != text)
            m_secrets.append(encoded);
    }
    std::ranges::sort(m_secrets, std::ranges::greater(), &QString::size);
}

QString Redaction::visible(const QString &text)
{
    QString shown;
    shown.reserve(text.size());
    for (const QChar c : text) {
        // Also the marks that turn the direction of a text, and the ends of lines beyond "\n".
        const bool hidden = c.category() == QChar::Other_Control
            || c.category() == QChar::Other_Format || c.category() == QChar::Separator_Line
            || c.category() == QChar::Separator_Paragraph;
        if (hidden)
            shown += QStringLiteral("\\u%1").arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            shown += c;
    }
    return shown;
}

QString Redaction::withoutSecrets(QString text) const
{
    for (const QString &secret : m_secrets)
        text.replace(secret, secretMark.toString());
    for (const SecretRule &rule : secretRules())
        text.replace(rule.pattern, rule.replacement);
    return text;
}

QString Redaction::withoutQuotes(const QString &text) const
{
    const QString mark = dataMark.toString();
    qsizetype from = 0;
    for (;;) {
        qsizetype open = from;
        while (open < text.size() && !isQuote(text[open]))
            ++open;
        if (open == text.size())
            return text;
        qsizetype close = open + 1;
        while (close < text.size() && !isQuote(text[close]))
            ++close;
        if (close == text.size())
            return text.left(open) + mark;
        const QString inside = text.sliced(open + 1, close - open - 1);
        if (!m_names.contains(inside) && !endsWithNoun(QStringView(text).first(open))) {
            // A value may hold quotes itself: nothing between here and the last one can be trusted.
            return text.left(open) + mark + text.sliced(lastQuote(text) + 1);
        }
        from = close + 1;
    }
}

QString Redaction::message(const QString &text) const
{
    static const QRegularExpression key(QStringLiteral("\\([^()]*\\)\\s*=\\s*\\(.*\\)?"));
    static const QRegularExpression row = expression(
        QStringLiteral("(row contains|row data|values?)\\s*[:=]?\\s*\\(.*"));
    static const QRegularExpression apostrophes(
        QStringLiteral("(?<![\\p{L}\\p{N}])'.*'(?![\\p{L}\\p{N}])"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression part = expression(QStringLiteral(
        "\\b(?:DETAIL|CONTEXT|HINT|STATEMENT|QUERY|WHERE|INTERNAL QUERY|LOCATION)\\s*:.*"));

    const QString mark = dataMark.toString();
    QString result = withoutSecrets(text);
    // A server's first line says what is wrong, the others about which row.
    const qsizetype end = result.indexOf(u'\n');
    if (end >= 0)
        result = result.left(end) + u' ' + mark;
    result.replace(part, mark);
    result = m_serverWords.cutFrom(result, mark);
    result.replace(key, mark);
    result.replace(row, QStringLiteral("\\1 ") + mark);
    result.replace(apostrophes, mark);
    return value(withoutQuotes(result));
}

QString Redaction::value(const QString &text) const
{
    QString result = withoutSecrets(text);
    if (m_home.size() > 1)
        result.replace(m_home, QStringLiteral("~"));
    return visible(result);
}

} // namespace tributary
