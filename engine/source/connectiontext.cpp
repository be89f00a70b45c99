// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/connectiontext.h"

#include "engine/source/connectionkeywords.h"
#include "engine/source/connectionparameters.h"
#include "engine/source/keyvaluetext.h"
#include "engine/source/psqlcommandline.h"
#include "engine/source/uritext.h"

#include <QRegularExpression>

namespace tributary {

namespace {

/// Far above any real connection text; what is longer was pasted by mistake.
constexpr qsizetype longestText = 16384;

/// Without blanks, quotes around the whole and a semicolon or comma behind it, as lines of programs
/// and settings files have them.
QString unwrapped(const QString &text)
{
    static constexpr std::pair<char16_t, char16_t> quotes[] = {
        {u'"', u'"'}, {u'\'', u'\''}, {u'`', u'`'}, {u'<', u'>'}, {u'\u201c', u'\u201d'}};
    QString inner = text.trimmed();
    for (bool changed = true; changed && !inner.isEmpty();) {
        changed = false;
        for (const auto &[open, close] : quotes) {
            QString candidate = inner;
            while (candidate.endsWith(u';') || candidate.endsWith(u','))
                candidate = candidate.chopped(1).trimmed();
            if (candidate.size() < 2 || !candidate.startsWith(open) || !candidate.endsWith(close))
                continue;
            candidate = candidate.sliced(1, candidate.size() - 2).trimmed();
            if (candidate.contains(close)) // two quoted texts, as in "name": "value"
                continue;
            inner = candidate;
            changed = true;
        }
    }
    return inner;
}

/// The value of "DATABASE_URL=...", "export X=...", "- X: ...", "\"url\": \"...\"" when it is a
/// connection text.
QString withoutVariableName(const QString &text)
{
    static const QRegularExpression line(
        QStringLiteral("^(?:-\\s+)?(?:export\\s+|set\\s+|ENV\\s+|\\$env:)?[\"']?([A-Za-z_][\\w.-]*)"
                       "[\"']?\\s*[:=]\\s*(.+)$"),
        QRegularExpression::DotMatchesEverythingOption);
    const auto match = line.match(text);
    if (!match.hasMatch() || recogniseUri(text)
        || keywordUse(match.captured(1)) != KeywordUse::Unknown)
        return text;
    const QString value = unwrapped(match.captured(2));
    const bool namesVariable = match.captured(1).contains(
        QRegularExpression(QStringLiteral("[A-Z.]")));
    return recogniseUri(value) || (namesVariable && isKeyValueText(value)) ? value : text;
}

/// "db.example.com:5433/shop", perhaps with a user: what people type into a field for the host. A
/// word alone, or a relative path, is not one: it may be the name of a saved source.
bool isHostText(const QString &text)
{
    static const QRegularExpression withPort(QStringLiteral("^[^\\s/?=]+:\\d+(/.*|\\?.*)?$"));
    static const QRegularExpression withDatabase(QStringLiteral(
        "^(\\[[0-9A-Fa-f:.%]+\\]|localhost|[A-Za-z0-9][\\w-]*(\\.[\\w-]+)+)/[^/\\s]+$"));
    static const QRegularExpression withUser(QStringLiteral("^[^\\s/@=]+@[^\\s/@=]+(/.*)?$"));
    return withPort.match(text).hasMatch() || withDatabase.match(text).hasMatch()
        || withUser.match(text).hasMatch();
}

Error notUnderstood()
{
    return connectionTextError(
        ConnectionText::tr("This is not a connection to PostgreSQL. It is written as "
                           "postgresql://user@host:5432/database, or as "
                           "host=... port=5432 dbname=... user=..."));
}

Result<ParsedConnection> parseAddress(const QString &rest, TextDialect dialect,
                                      const QStringList &notes)
{
    static const QRegularExpression blank(QStringLiteral("\\s"));
    if (rest.contains(blank))
        return connectionTextError(ConnectionText::tr(
            "An address holds no blanks; in a password they are written as %20."));
    const Result<ConnectionParameters> parameters = parseUri(rest, dialect);
    if (!parameters)
        return parameters.error();
    return connectionFromParameters(*parameters, dialect, notes);
}

Result<ParsedConnection> parseKeyValues(QString text)
{
    // A semicolon behind the last quoted value ends a statement, and cannot belong to the value.
    if (text.endsWith(u"';"))
        text.chop(1);
    Result<ConnectionParameters> parameters = parseKeyValueText(text);
    if (!parameters)
        return parameters.error();
    // Unquoted it does so too, except in a password, where it may be meant.
    if (!parameters->isEmpty() && parameters->last().keyword != u"password" && text.endsWith(u';')
        && parameters->last().value.endsWith(';'))
        parameters->last().value.chop(1);
    return connectionFromParameters(*parameters, TextDialect::Libpq);
}

} // namespace

Result<ParsedConnection> parseConnectionText(const QString &text)
{
    if (text.size() > longestText)
        return connectionTextError(ConnectionText::tr("The text is too long to be a connection."));
    QString inner = withoutVariableName(unwrapped(text));
    if (inner.startsWith(u"$ ")) // copied together with a shell's prompt
        inner = inner.sliced(2).trimmed();
    if (inner.isEmpty())
        return connectionTextError(ConnectionText::tr("The text is empty."));

    if (isPsqlCommandLine(inner)) {
        const Result<ConnectionParameters> parameters = parsePsqlCommandLine(inner);
        if (!parameters)
            return parameters.error();
        return connectionFromParameters(*parameters, TextDialect::Libpq,
                                        {ConnectionText::tr("Read as a psql command.")});
    }
    if (!isKeyValueText(inner)) {
        while (inner.endsWith(u';'))
            inner = inner.chopped(1).trimmed();
    }
    if (const std::optional<UriStart> uri = recogniseUri(inner)) {
        QStringList notes;
        if (uri->dialect == TextDialect::Jdbc)
            notes.append(ConnectionText::tr("Read as a JDBC address."));
        else if (uri->dialect == TextDialect::Driver)
            notes.append(ConnectionText::tr("The name of the driver was left out."));
        return parseAddress(uri->rest, uri->dialect, notes);
    }
    static const QRegularExpression scheme(
        QStringLiteral("^([A-Za-z][A-Za-z0-9+.-]*(?=://)|jdbc:[A-Za-z0-9]+(?=:))"));
    if (const auto match = scheme.match(inner); match.hasMatch())
        return connectionTextError(
            ConnectionText::tr("\"%1\" is not the address of a PostgreSQL server.")
                .arg(match.captured(1)));
    if (isKeyValueText(inner))
        return parseKeyValues(inner);
    if (isHostText(inner))
        return parseAddress(inner, TextDialect::Libpq,
                            {ConnectionText::tr("Read as a host name.")});
    return notUnderstood();
}

} // namespace tributary
