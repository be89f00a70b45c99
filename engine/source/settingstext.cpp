// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/settingstext.h"

#include "engine/source/uritext.h"

#include <QRegularExpression>

#include <algorithm>

namespace tributary {

namespace {

struct Name
{
    const char *name; ///< lower case, letters only, without prefix
    const char *keyword;
};

constexpr Name names[] = {
    {"host", "host"},       {"hostname", "host"},
    {"server", "host"},     {"endpoint", "host"},
    {"port", "port"},       {"user", "user"},
    {"username", "user"},   {"userid", "user"},
    {"login", "user"},      {"password", "password"},
    {"passwd", "password"}, {"pass", "password"},
    {"pwd", "password"},    {"database", "dbname"},
    {"dbname", "dbname"},   {"db", "dbname"},
    {"name", "dbname"},     {"initialcatalog", "dbname"},
    {"sslmode", "sslmode"}, {"rootcertificate", "sslrootcert"},
};

/// What names such as POSTGRES_HOST and spring.datasource.username begin with.
constexpr const char *prefixes[] = {
    "springdatasource", "postgresql", "postgres", "database", "rds", "sql", "db", "pg"};

/// Members that say which kind of database it is.
constexpr const char *kindNames[] = {"adapter", "engine",     "dialect",
                                     "client",  "connection", "dbconnection"};

QString lettersOf(const QString &name)
{
    QString letters;
    for (const QChar sign : name) {
        if (sign.isLetter())
            letters += sign.toLower();
    }
    return letters;
}

const char *keywordOf(const QString &name)
{
    const QString letters = lettersOf(name);
    const auto find = [](const QString &wanted) -> const char * {
        const auto *found = std::ranges::find_if(
            names, [&](const Name &each) { return wanted == QLatin1String(each.name); });
        return found == std::end(names) ? nullptr : found->keyword;
    };
    if (const char *whole = find(letters))
        return whole;
    for (const char *prefix : prefixes) {
        if (letters.startsWith(QLatin1String(prefix)))
            return find(letters.sliced(qsizetype(qstrlen(prefix))));
    }
    return nullptr;
}

bool isKindName(const QString &name)
{
    const QString letters = lettersOf(name);
    return std::ranges::any_of(kindNames,
                               [&](const char *each) { return letters == QLatin1String(each); });
}

/// A value that only the program itself can find out.
bool isLookedUp(const QString &value)
{
    static const QRegularExpression form(QStringLiteral(
        "^(\\$[A-Za-z_{(]|<%|%\\(|os\\.|env[.(\\[]|ENV[.(\\[]|process\\.env|config\\()"));
    return form.match(value).hasMatch();
}

class SettingsReader
{
public:
    void read(const QString &text)
    {
        static const QRegularExpression part(
            QStringLiteral("\n|;(?=\\s*[A-Za-z_][\\w .]*=)|;\\s*$"));
        const QStringList lines = text.split(part, Qt::SkipEmptyParts);
        for (const QString &line : lines)
            readLine(line.trimmed());
        // "docker run -p 5433:5432" offers the server on this computer.
        static const QRegularExpression published(
            QStringLiteral("\\bdocker\\b.*\\s(?:-p|--publish)[ =](?:127\\.0\\.0\\.1:)?(\\d+):5432"),
            QRegularExpression::DotMatchesEverythingOption);
        if (const auto match = published.match(text); match.hasMatch() && m_count > 0) {
            take(QStringLiteral("host"), QStringLiteral("localhost"));
            take(QStringLiteral("port"), match.captured(1));
        }
    }

    std::optional<SettingsText> result() const
    {
        const bool named = std::ranges::any_of(m_result.parameters, [](const auto &each) {
            return each.keyword == u"host" || each.keyword == u"dbname" || each.keyword == u"user";
        });
        const bool enough = !m_result.address.isEmpty() || (m_count >= 2 && named);
        return m_foreign || !enough ? std::nullopt : std::optional(m_result);
    }

private:
    void readLine(const QString &line)
    {
        static const QRegularExpression comment(QStringLiteral("^(#|//|--(\\s|$))"));
        if (line.isEmpty() || comment.match(line).hasMatch())
            return;
        static const QRegularExpression pair(QStringLiteral(
            "[\"'`]?\\b([A-Za-z_][\\w.]*)[\"'`]?\\s*(?:=>|=|:)\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|"
            "'((?:[^'\\\\]|\\\\.)*)'|([^\\s,;{}\"'()\\[\\]]+))"));
        QList<std::pair<QString, QString>> pairs;
        qsizetype known = 0;
        for (auto it = pair.globalMatch(line); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            const QString quoted = unescaped(match.captured(2) + match.captured(3));
            pairs.append({match.captured(1), quoted + match.captured(4)});
            known += keywordOf(match.captured(1)) != nullptr || isKindName(match.captured(1)) ? 1
                                                                                              : 0;
        }
        if (known > 1) {
            for (const auto &[name, value] : std::as_const(pairs))
                takeNamed(name, value);
            return;
        }
        // One name in the line: everything behind it is its value.
        static const QRegularExpression single(QStringLiteral(
            "^(?:[-*]\\s+|export\\s+|set\\s+|ENV\\s+|\\$env:|-e\\s+)*[\"'`:]?([A-Za-z_][\\w. -]*?)"
            "[\"'`]?\\s*(?:=>|=|:)\\s*(.*)$"));
        if (const auto match = single.match(line); match.hasMatch())
            takeNamed(match.captured(1), withoutQuotes(match.captured(2)));
    }

    /// Only quotes and backslashes: the languages agree on no more.
    static QString unescaped(QString text)
    {
        static const QRegularExpression escape(QStringLiteral("\\\\([\"'\\\\])"));
        return text.replace(escape, QStringLiteral("\\1"));
    }

    static QString withoutQuotes(QString value)
    {
        value = value.trimmed();
        if (value.endsWith(u',') || value.endsWith(u';'))
            value = value.chopped(1).trimmed();
        static const QRegularExpression quoted(
            QStringLiteral("^(?:\"((?:[^\"\\\\]|\\\\.)*)\"|'((?:[^'\\\\]|\\\\.)*)'|`([^`]*)`)"));
        if (const auto match = quoted.match(value); match.hasMatch())
            return unescaped(match.captured(1) + match.captured(2) + match.captured(3));
        // A comment has a blank before it; "p#w" has none.
        return value.section(QRegularExpression(QStringLiteral("\\s+#")), 0, 0);
    }

    void takeNamed(const QString &name, const QString &value)
    {
        if (isKindName(name)) {
            m_foreign = m_foreign
                || !(value.contains(u"postg", Qt::CaseInsensitive)
                     || value.startsWith(u"pg", Qt::CaseInsensitive) || isLookedUp(value));
            return;
        }
        if (recogniseUri(value)) {
            if (m_result.address.isEmpty())
                m_result.address = value;
            return;
        }
        if (const char *keyword = keywordOf(name); keyword != nullptr)
            take(QString::fromLatin1(keyword), value);
    }

    void take(const QString &keyword, const QString &value)
    {
        if (isLookedUp(value)) {
            note(ConnectionText::tr("A value that the program looks up elsewhere was left out."));
            return;
        }
        if (value.isEmpty())
            return;
        const auto seen = std::ranges::find(m_result.parameters, keyword,
                                            &ConnectionParameter::keyword);
        if (seen == m_result.parameters.end()) {
            m_result.parameters.append({keyword, value.toUtf8()});
            ++m_count;
        } else if (seen->value != value.toUtf8()) {
            note(ConnectionText::tr("It holds several connections; the first was taken."));
        }
    }

    void note(const QString &sentence)
    {
        if (!m_result.notes.contains(sentence))
            m_result.notes.append(sentence);
    }

    SettingsText m_result;
    qsizetype m_count = 0;
    bool m_foreign = false;
};

} // namespace

std::optional<SettingsText> parseSettingsText(const QString &text)
{
    SettingsReader reader;
    reader.read(text);
    return reader.result();
}

} // namespace tributary
