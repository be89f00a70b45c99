// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/connectiontext.h"

#include "engine/source/connectionkeywords.h"
#include "engine/source/connectionparameters.h"
#include "engine/source/keyvaluetext.h"
#include "engine/source/passline.h"
#include "engine/source/psqlcommandline.h"
#include "engine/source/servicetext.h"
#include "engine/source/settingstext.h"
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
        {u'"', u'"'},           {u'\'', u'\''},         {u'`', u'`'},          {u'<', u'>'},
        {u'\u201c', u'\u201d'}, {u'\u2018', u'\u2019'}, {u'\u00ab', u'\u00bb'}};
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
    if (!match.hasMatch() || text.contains(u'\n') || recogniseUri(text)
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

/// True for libpq's own kind of text: "host=...".
bool beginsWithKeyword(const QString &text)
{
    static const QRegularExpression firstWord(QStringLiteral("^\\s*([A-Za-z_]\\w*)\\s*="));
    const QRegularExpressionMatch first = firstWord.match(text);
    return first.hasMatch() && keywordUse(first.captured(1)) != KeywordUse::Unknown;
}

/// Texts that hold more than one line or statement: a piece of a file. Nothing when it is none.
std::optional<Result<ParsedConnection>> parsePiece(const QString &text)
{
    if (const auto fields = parsePassLine(text); fields && !text.contains(u'\n'))
        return connectionFromParameters(*fields, TextDialect::Libpq,
                                        {ConnectionText::tr("Read as a line of .pgpass.")});
    if (text.startsWith(u'[')) {
        const QList<ServiceSection> sections = parseServiceSections(text);
        if (!sections.isEmpty())
            return connectionFromParameters(
                sections.first().parameters, TextDialect::Libpq,
                {ConnectionText::tr("Read as the service \"%1\".").arg(sections.first().name)});
    }
    const bool libpqs = beginsWithKeyword(text);
    // In one line such keywords are libpq's own text, whose rules are strict.
    if (libpqs && !text.contains(u'\n'))
        return {};
    if (libpqs) {
        const Result<ConnectionParameters> parameters = parseKeyValueText(text);
        if (parameters && connectionFromParameters(*parameters, TextDialect::Libpq))
            return {};
    }
    const std::optional<SettingsText> settings = parseSettingsText(text);
    if (!settings)
        return {};
    if (!settings->address.isEmpty()) {
        const std::optional<UriStart> uri = recogniseUri(settings->address);
        return parseAddress(uri->rest, uri->dialect, settings->notes);
    }
    return connectionFromParameters(
        settings->parameters, TextDialect::Driver,
        QStringList{ConnectionText::tr("Read as a piece of a program's settings.")}
            + settings->notes);
}

/// The only address within a longer text, such as a line of a program.
std::optional<UriStart> addressWithin(const QString &text)
{
    static const QRegularExpression address(
        QStringLiteral("\\b(?:jdbc:)?postgres(?:ql)?(?:\\+\\w+)?://[^\\s\"'`<>\\\\]+"),
        QRegularExpression::CaseInsensitiveOption);
    auto matches = address.globalMatch(text);
    if (!matches.hasNext())
        return {};
    const QString found = matches.next().captured(0);
    return matches.hasNext() ? std::nullopt : recogniseUri(found);
}

/// What a provider's page shows where the password belongs.
bool isPlaceholder(const QByteArray &password)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\[.*\\]|<.*>|\\{.*\\}|\\*{3,}|your[-_ ]?password)$"),
        QRegularExpression::CaseInsensitiveOption);
    return form.match(QString::fromUtf8(password)).hasMatch();
}

QString withPlainQuotes(QString text)
{
    static const QRegularExpression single(QStringLiteral("[\u2018\u2019]"));
    static const QRegularExpression paired(QStringLiteral("[\u201c\u201d]"));
    return text.replace(single, QStringLiteral("'")).replace(paired, QStringLiteral("\""));
}

Result<ParsedConnection> parseInner(const QString &text);

} // namespace

Result<ParsedConnection> parseConnectionText(const QString &text)
{
    if (text.size() > longestText)
        return connectionTextError(ConnectionText::tr("The text is too long to be a connection."));
    // A word processor has been at it: in a command such quotes quote nothing.
    const QString plain = withPlainQuotes(text);
    Result<ParsedConnection> parsed = parseInner(isPsqlCommandLine(plain.trimmed()) ? plain : text);
    if (!parsed && plain != text)
        parsed = parseInner(plain);
    if (parsed && isPlaceholder(parsed->password)) {
        parsed->password.clear();
        parsed->hadPassword = false;
        parsed->notes.append(
            ConnectionText::tr("Where the password belongs it holds a placeholder."));
    }
    return parsed;
}

namespace {

Result<ParsedConnection> parseInner(const QString &text)
{
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
    if (const auto piece = parsePiece(inner))
        return *piece;
    const std::optional<UriStart> within = addressWithin(inner);
    if (isKeyValueText(inner) && (!within || beginsWithKeyword(inner)))
        return parseKeyValues(inner);
    if (isHostText(inner))
        return parseAddress(inner, TextDialect::Libpq,
                            {ConnectionText::tr("Read as a host name.")});
    if (within)
        return parseAddress(within->rest, within->dialect,
                            {ConnectionText::tr("The address was taken out of the text.")});
    return notUnderstood();
}

} // namespace

} // namespace tributary
