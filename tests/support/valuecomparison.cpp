// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/valuecomparison.h"

#include <sqlite3.h>

#include <QList>
#include <QRegularExpression>
#include <QString>

#include <bit>
#include <charconv>
#include <cmath>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace tributary::test {

namespace {

ComparableCell real(double value)
{
    return 'R' + QByteArray::number(std::bit_cast<quint64>(value), 16) + " ("
        + QByteArray::number(value, 'g', 17) + ')';
}

ComparableCell expectedFloat(const QByteArray &text, bool single)
{
    if (text == "NaN")
        return "TNaN";
    if (text.endsWith("Infinity"))
        return real(text.startsWith('-') ? -HUGE_VAL : HUGE_VAL);
    if (!single)
        return real(std::strtod(text.constData(), nullptr));
    // The double of the fewest decimals that make the single one; servers before 12 print more.
    std::array<char, 64> shortest = {};
    std::to_chars(shortest.data(), shortest.data() + shortest.size() - 1,
                  std::strtof(text.constData(), nullptr), std::chars_format::scientific);
    return real(std::strtod(shortest.data(), nullptr));
}

// "2024-01-02 03:04:05.5+00": the fraction gets six digits, UTC two more; what is not a day of the
// years 1 to 9999 stays as it is.
QByteArray expectedMoment(const QByteArray &text)
{
    static const QRegularExpression common(
        u"^(\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d)(\\.\\d+)?(\\+00)?$"_s);
    const QRegularExpressionMatch match = common.match(QString::fromLatin1(text));
    if (!match.hasMatch())
        return text;
    QString fraction = match.captured(2);
    while (!fraction.isEmpty() && fraction.size() < 7)
        fraction += u'0';
    const QString zone = match.captured(3).isEmpty() ? QString() : u"+00:00"_s;
    return (match.captured(1) + fraction + zone).toLatin1();
}

bool isNumber(const QByteArray &name)
{
    static const QList<QByteArray> names = {"int2", "int4", "int8", "float4", "float8", "numeric"};
    return names.contains(name);
}

QByteArray arrayText(const QByteArray &text)
{
    return '"' + text.toHex() + "\",";
}

bool isJsonNumber(const QByteArray &text)
{
    static const QRegularExpression grammar(u"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?$"_s);
    return grammar.match(QString::fromLatin1(text)).hasMatch();
}

// The value of one element in a comparable form.
QByteArray elementOf(const ValueType &type, const QByteArray &text, bool quoted)
{
    if (!quoted && text.compare("NULL", Qt::CaseInsensitive) == 0)
        return "null,";
    if (type.elementBuiltIn && isNumber(type.elementName))
        return isJsonNumber(text) ? text + ',' : arrayText(text);
    if (type.elementBuiltIn && type.elementName == "bool")
        return text == "t" ? "true," : "false,";
    return arrayText(text);
}

class PostgresArray
{
public:
    PostgresArray(const ValueType &type, const QByteArray &text)
        : m_type(type)
        , m_text(text)
    { }

    std::optional<QByteArray> read()
    {
        QByteArray out;
        return level(out) && m_at == m_text.size() ? std::optional(out) : std::nullopt;
    }

private:
    char current() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    bool level(QByteArray &out)
    {
        if (current() != '{')
            return false;
        ++m_at;
        out += '[';
        while (current() != '}') {
            const bool read = current() == '{' ? level(out) : element(out);
            if (!read || (current() != '}' && current() != m_type.delimiter))
                return false;
            if (current() == m_type.delimiter)
                ++m_at;
        }
        ++m_at;
        out += "],";
        return true;
    }

    bool element(QByteArray &out)
    {
        const bool quoted = current() == '"';
        if (quoted)
            ++m_at;
        QByteArray text;
        while (m_at < m_text.size()) {
            char c = m_text[m_at];
            if (quoted ? c == '"' : c == m_type.delimiter || c == '}')
                break;
            if (c == '\\')
                c = ++m_at < m_text.size() ? m_text[m_at] : '\0';
            text += c;
            ++m_at;
        }
        if (quoted) {
            if (current() != '"')
                return false;
            ++m_at;
        }
        out += elementOf(m_type, text, quoted);
        return true;
    }

    const ValueType &m_type;
    const QByteArray &m_text;
    qsizetype m_at = 0;
};

// Arrays of scalars in JSON, read by its grammar (RFC 8259); numbers keep their text.
class JsonArray
{
public:
    explicit JsonArray(const QByteArray &text)
        : m_text(text)
    { }

    std::optional<QByteArray> read()
    {
        QByteArray out;
        return level(out) && m_at == m_text.size() ? std::optional(out) : std::nullopt;
    }

private:
    char current() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    bool level(QByteArray &out)
    {
        if (current() != '[')
            return false;
        ++m_at;
        out += '[';
        if (current() != ']') {
            for (;;) {
                if (!value(out))
                    return false;
                if (current() == ']')
                    break;
                if (current() != ',')
                    return false;
                ++m_at;
            }
        }
        ++m_at;
        out += "],";
        return true;
    }

    bool value(QByteArray &out)
    {
        if (current() == '[')
            return level(out);
        if (current() == '"')
            return string(out);
        const qsizetype first = m_at;
        while (m_at < m_text.size() && m_text[m_at] != ',' && m_text[m_at] != ']')
            ++m_at;
        const QByteArray word = m_text.sliced(first, m_at - first);
        out += word + ',';
        return word == "null" || word == "true" || word == "false" || isJsonNumber(word);
    }

    bool string(QByteArray &out)
    {
        QByteArray text;
        QString units; // of \u escapes that may belong together
        for (++m_at; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at) {
            const char c = m_text[m_at];
            if (static_cast<unsigned char>(c) < 0x20)
                return false;
            if (c != '\\') {
                text += std::exchange(units, {}).toUtf8() + c;
                continue;
            }
            if (++m_at >= m_text.size())
                return false;
            static const QByteArray escapes = "\"\\/bfnrt";
            static const QByteArray meanings = "\"\\/\b\f\n\r\t";
            const qsizetype known = escapes.indexOf(m_text[m_at]);
            if (known >= 0) {
                text += std::exchange(units, {}).toUtf8() + meanings[known];
            } else if (m_text[m_at] == 'u' && m_at + 4 < m_text.size()) {
                units += QChar(m_text.sliced(m_at + 1, 4).toUShort(nullptr, 16));
                m_at += 4;
            } else {
                return false;
            }
        }
        if (current() != '"')
            return false;
        ++m_at;
        out += arrayText(text + units.toUtf8());
        return true;
    }

    const QByteArray &m_text;
    qsizetype m_at = 0;
};

} // namespace

ComparableCell expectedNumeric(const QByteArray &text)
{
    constexpr qsizetype exactDigits = 15;
    static const QRegularExpression number(u"^(-?)(\\d+)(?:\\.(\\d+))?$"_s);
    const QRegularExpressionMatch match = number.match(QString::fromLatin1(text));
    if (!match.hasMatch()) // NaN and the infinities
        return 'T' + text;
    QByteArray whole = match.captured(2).toLatin1();
    QByteArray decimals = match.captured(3).toLatin1();
    while (decimals.endsWith('0'))
        decimals.chop(1);
    while (whole.startsWith('0'))
        whole.remove(0, 1);
    if (decimals.isEmpty() && whole.isEmpty())
        return "I0";
    const bool within = whole.size() <= exactDigits || whole == "1000000000000000";
    if (decimals.isEmpty() && within)
        return 'I' + match.captured(1).toLatin1() + whole;

    QByteArray significant = whole + decimals;
    while (significant.startsWith('0'))
        significant.remove(0, 1);
    while (significant.endsWith('0'))
        significant.chop(1);
    const double value = std::strtod(text.constData(), nullptr);
    const bool inSize = std::fabs(value) >= 1e-300 && std::fabs(value) <= 1e300;
    return significant.size() <= exactDigits && inSize ? real(value) : 'T' + text;
}

std::optional<ComparableCell> arrayFromPostgres(const ValueType &type, const QByteArray &text)
{
    const std::optional<QByteArray> elements = PostgresArray(type, text).read();
    return elements ? std::optional('J' + *elements) : std::nullopt;
}

std::optional<ComparableCell> arrayFromJson(const QByteArray &text)
{
    const std::optional<QByteArray> elements = JsonArray(text).read();
    return elements ? std::optional('J' + *elements) : std::nullopt;
}

ComparableCell expectedCell(const ValueType &type, const std::optional<QByteArray> &text)
{
    if (!text)
        return "N";
    if (type.isArray) // one whose indexes do not begin with 1 keeps its text
        return text->startsWith('[') ? 'T' + *text
                                     : arrayFromPostgres(type, *text).value_or("not an array");
    if (!type.builtIn)
        return 'T' + *text;
    if (type.name == "int2" || type.name == "int4" || type.name == "int8")
        return 'I' + *text;
    if (type.name == "bool")
        return *text == "t" ? "I1" : "I0";
    if (type.name == "float4" || type.name == "float8")
        return expectedFloat(*text, type.name == "float4");
    if (type.name == "numeric")
        return expectedNumeric(*text);
    if (type.name == "timestamp" || type.name == "timestamptz")
        return 'T' + expectedMoment(*text);
    if (type.name == "bytea")
        return 'B' + QByteArray::fromHex(text->sliced(2));
    return 'T' + *text;
}

ComparableCell storedCell(const ValueType &type, sqlite3_stmt *statement, int column)
{
    const auto bytes = [&](const void *data) {
        return QByteArray(static_cast<const char *>(data), sqlite3_column_bytes(statement, column));
    };
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_NULL:
        return "N";
    case SQLITE_INTEGER:
        return 'I' + QByteArray::number(qint64(sqlite3_column_int64(statement, column)));
    case SQLITE_FLOAT:
        return real(sqlite3_column_double(statement, column));
    case SQLITE_BLOB:
        return 'B' + bytes(sqlite3_column_blob(statement, column));
    default:
        break;
    }
    const QByteArray text = bytes(sqlite3_column_text(statement, column));
    if (type.isArray) {
        if (const std::optional<ComparableCell> array = arrayFromJson(text))
            return *array;
    }
    return 'T' + text;
}

} // namespace tributary::test
