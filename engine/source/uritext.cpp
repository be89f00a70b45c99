// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/uritext.h"

#include <QRegularExpression>
#include <QStringView>

#include <algorithm>

namespace tributary {

namespace {

int hexDigit(char16_t c)
{
    if (c >= u'0' && c <= u'9')
        return c - u'0';
    if (c >= u'a' && c <= u'f')
        return c - u'a' + 10;
    if (c >= u'A' && c <= u'F')
        return c - u'A' + 10;
    return -1;
}

Result<QByteArray> decoded(QStringView text, bool plusIsBlank)
{
    const QByteArray bytes = text.toUtf8();
    QByteArray out;
    out.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (plusIsBlank && bytes[i] == '+') {
            out += ' ';
        } else if (bytes[i] != '%') {
            out += bytes[i];
        } else {
            const auto digitAt = [&bytes](qsizetype at) {
                return at < bytes.size() ? hexDigit(static_cast<unsigned char>(bytes[at])) : -1;
            };
            const int high = digitAt(i + 1);
            const int low = digitAt(i + 2);
            if (high < 0 || low < 0)
                return connectionTextError(
                    ConnectionText::tr("A \"%\" is not followed by two hexadecimal digits; a "
                                       "percent sign itself is written as %25."));
            if (high == 0 && low == 0)
                return connectionTextError(ConnectionText::tr("It holds a zero byte (%00)."));
            out += static_cast<char>(high * 16 + low);
            i += 2;
        }
    }
    return out;
}

/// Length of the part of @p text before the first of @p ends.
qsizetype lengthUntil(QStringView text, QStringView ends)
{
    const auto *end = std::ranges::find_if(text, [ends](QChar c) { return ends.contains(c); });
    return end - text.begin();
}

class UriReader
{
public:
    UriReader(QStringView rest, TextDialect dialect)
        : m_rest(rest)
        , m_dialect(dialect)
    { }

    Result<ConnectionParameters> read()
    {
        for (const auto step : {&UriReader::readUser, &UriReader::readHosts,
                                &UriReader::readDatabase, &UriReader::readQuery}) {
            if (const Status done = (this->*step)(); !done)
                return done.error();
        }
        return m_parameters;
    }

private:
    QStringView take(qsizetype length)
    {
        const QStringView taken = m_rest.first(length);
        m_rest = m_rest.sliced(length);
        return taken;
    }

    bool skip(char16_t sign)
    {
        if (!m_rest.startsWith(sign))
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }

    Status add(const QString &keyword, QStringView value, bool plusIsBlank = false)
    {
        const Result<QByteArray> bytes = decoded(value, plusIsBlank);
        if (!bytes)
            return bytes.error();
        m_parameters.append({keyword, *bytes});
        return Done{};
    }

    Status readUser()
    {
        // As libpq: the first "@" ends the user's part, unless a "/" comes before it.
        const qsizetype length = lengthUntil(m_rest, u"@/");
        if (length == m_rest.size() || m_rest[length] != u'@')
            return Done{};
        const QStringView part = take(length);
        skip(u'@');
        const qsizetype colon = part.indexOf(u':');
        const QStringView user = colon < 0 ? part : part.first(colon);
        if (const Status added = user.isEmpty() ? Status(Done{})
                                                : add(QStringLiteral("user"), user);
            !added)
            return added.error();
        if (colon < 0 || colon + 1 == part.size())
            return Done{};
        return add(QStringLiteral("password"), part.sliced(colon + 1));
    }

    Status readHosts()
    {
        // A sign of the password that was not encoded is seen here: libpq would look for a host
        // with its second half.
        const qsizetype authority = lengthUntil(m_rest, u"/?");
        const QStringView path = m_rest.sliced(authority).first(
            lengthUntil(m_rest.sliced(authority), u"?"));
        const bool userGiven = !m_parameters.isEmpty();
        if (m_rest.first(authority).contains(u'@') || (!userGiven && path.contains(u'@')))
            return connectionTextError(
                ConnectionText::tr("The password seems to hold an @ or a / as it is; they have to "
                                   "be written as %40 and %2F."));

        QStringList hosts;
        QStringList ports;
        do {
            QStringView host;
            if (skip(u'[')) {
                const qsizetype end = m_rest.indexOf(u']');
                if (end < 0)
                    return connectionTextError(ConnectionText::tr("A bracket [ is not closed."));
                host = take(end);
                skip(u']');
                if (host.isEmpty()
                    || (!m_rest.isEmpty() && !QStringView(u":/?,").contains(m_rest[0])))
                    return connectionTextError(
                        ConnectionText::tr("Between [ and ] stands an IPv6 address, and behind it "
                                           ":PORT or /DATABASE."));
            } else {
                host = take(lengthUntil(m_rest, u":/?,"));
            }
            const QStringView port = skip(u':') ? take(lengthUntil(m_rest, u"/?,")) : QStringView();
            hosts.append(host.toString());
            ports.append(port.toString());
        } while (skip(u','));

        const bool anyPort = std::ranges::any_of(
            ports, [](const QString &port) { return !port.isEmpty(); });
        const QString hostList = hosts.join(u',');
        if (const Status added = hostList.isEmpty() ? Status(Done{})
                                                    : add(QStringLiteral("host"), hostList);
            !added)
            return added.error();
        return anyPort ? add(QStringLiteral("port"), ports.join(u',')) : Status(Done{});
    }

    Status readDatabase()
    {
        if (!skip(u'/'))
            return Done{};
        const QStringView database = take(lengthUntil(m_rest, u"?"));
        if (database.isEmpty())
            return Done{};
        return add(QStringLiteral("dbname"), database);
    }

    Status readQuery()
    {
        if (!skip(u'?'))
            return Done{};
        const bool plusIsBlank = m_dialect != TextDialect::Libpq;
        for (const QStringView part : m_rest.split(u'&', Qt::SkipEmptyParts)) {
            const qsizetype equals = part.indexOf(u'=');
            if (equals < 0 && m_dialect == TextDialect::Libpq)
                return connectionTextError(ConnectionText::tr(
                    "Behind the \"?\" every keyword needs an equal sign after it."));
            const Result<QByteArray> keyword = decoded(equals < 0 ? part : part.first(equals),
                                                       plusIsBlank);
            if (!keyword)
                return keyword.error();
            const QStringView value = equals < 0 ? QStringView() : part.sliced(equals + 1);
            if (const Status added = add(QString::fromUtf8(*keyword), value, plusIsBlank); !added)
                return added.error();
        }
        return Done{};
    }

    QStringView m_rest;
    TextDialect m_dialect;
    ConnectionParameters m_parameters;
};

} // namespace

std::optional<UriStart> recogniseUri(const QString &text)
{
    static const QRegularExpression plain(
        QStringLiteral("^postgres(?:ql)?(\\+[a-z0-9_]+)?://(.*)$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression jdbc(QStringLiteral("^jdbc:postgres(?:ql)?:(.*)$"),
                                         QRegularExpression::CaseInsensitiveOption
                                             | QRegularExpression::DotMatchesEverythingOption);
    if (const auto match = plain.match(text); match.hasMatch())
        return UriStart{match.captured(1).isEmpty() ? TextDialect::Libpq : TextDialect::Driver,
                        match.captured(2)};
    if (const auto match = jdbc.match(text); match.hasMatch()) {
        // "jdbc:postgresql:shop" is the database shop on this computer.
        QString rest = match.captured(1);
        if (rest.startsWith(u"//"))
            rest.remove(0, 2);
        else
            rest.prepend(rest.startsWith(u'/') ? u"localhost" : u"localhost/");
        return UriStart{TextDialect::Jdbc, rest};
    }
    return {};
}

Result<ConnectionParameters> parseUri(const QString &rest, TextDialect dialect)
{
    return UriReader(rest, dialect).read();
}

} // namespace tributary
