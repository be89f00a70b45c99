// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/codec/arrayjson.h"

namespace tributary {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isNumberClass(ValueClass elementClass)
{
    return elementClass == ValueClass::Integer || elementClass == ValueClass::Float4
        || elementClass == ValueClass::Float8 || elementClass == ValueClass::Numeric;
}

// Array text (PostgreSQL manual, "Array Input and Output Syntax"):
//   array   := '{' [ item ( delimiter item )* ] '}'
//   item    := array | '"' ( char | '\' char )* '"' | bare text (NULL means null)
class ArrayParser
{
public:
    ArrayParser(QByteArrayView text, ValueClass elementClass, char delimiter)
        : m_at(text.data())
        , m_end(text.data() + text.size())
        , m_elementClass(elementClass)
        , m_delimiter(delimiter)
    {
        m_out.reserve(text.size() + text.size() / 4 + 2);
    }

    std::optional<QByteArray> run()
    {
        if (!parseArray(1) || m_at != m_end)
            return {};
        return std::move(m_out);
    }

private:
    static constexpr int maxDimensions = 6; // MAXDIM

    bool parseArray(int depth)
    {
        if (depth > maxDimensions || m_at == m_end || *m_at != '{')
            return false;
        ++m_at;
        m_out.append('[');
        if (m_at != m_end && *m_at == '}') {
            ++m_at;
            m_out.append(']');
            return true;
        }
        for (;;) {
            if (!parseItem(depth) || m_at == m_end)
                return false;
            const char c = *m_at++;
            if (c == '}') {
                m_out.append(']');
                return true;
            }
            if (c != m_delimiter)
                return false;
            m_out.append(',');
        }
    }

    bool parseItem(int depth)
    {
        if (m_at == m_end)
            return false;
        if (*m_at == '{')
            return parseArray(depth + 1);
        m_item.clear();
        if (*m_at == '"') {
            ++m_at;
            while (m_at != m_end && *m_at != '"') {
                if (*m_at == '\\' && ++m_at == m_end)
                    return false;
                m_item.append(*m_at++);
            }
            if (m_at == m_end)
                return false;
            ++m_at;
            appendElement(false);
            return true;
        }
        while (m_at != m_end && *m_at != m_delimiter && *m_at != '}') {
            if (*m_at == '\\' && ++m_at == m_end)
                return false;
            if (*m_at == '{' || *m_at == '"')
                return false;
            m_item.append(*m_at++);
        }
        if (m_item.isEmpty())
            return false;
        appendElement(m_item == "NULL");
        return true;
    }

    void appendElement(bool isNull)
    {
        if (isNull)
            m_out.append("null");
        else if (isNumberClass(m_elementClass) && isJsonNumber(m_item))
            m_out.append(m_item);
        else if (m_elementClass == ValueClass::Boolean && (m_item == "t" || m_item == "f"))
            m_out.append(m_item == "t" ? "true" : "false");
        else
            appendJsonString(m_out, m_item);
    }

    const char *m_at;
    const char *m_end;
    ValueClass m_elementClass;
    char m_delimiter;
    QByteArray m_item;
    QByteArray m_out;
};

} // namespace

bool isJsonNumber(QByteArrayView text)
{
    const char *at = text.begin();
    const char *end = text.end();
    const auto digits = [&] {
        const char *first = at;
        while (at != end && isDigit(*at))
            ++at;
        return at - first;
    };
    if (at != end && *at == '-')
        ++at;
    const char *whole = at;
    const auto wholeDigits = digits();
    if (wholeDigits == 0 || (wholeDigits > 1 && *whole == '0'))
        return false;
    if (at != end && *at == '.') {
        ++at;
        if (digits() == 0)
            return false;
    }
    if (at != end && (*at == 'e' || *at == 'E')) {
        ++at;
        if (at != end && (*at == '+' || *at == '-'))
            ++at;
        if (digits() == 0)
            return false;
    }
    return at == end;
}

void appendJsonString(QByteArray &out, QByteArrayView text)
{
    static constexpr char hex[] = "0123456789abcdef";
    out.append('"');
    for (const char c : text) {
        switch (c) {
        case '"':
            out.append("\\\"");
            break;
        case '\\':
            out.append("\\\\");
            break;
        case '\n':
            out.append("\\n");
            break;
        case '\r':
            out.append("\\r");
            break;
        case '\t':
            out.append("\\t");
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                out.append("\\u00");
                out.append(hex[c >> 4]);
                out.append(hex[c & 15]);
            } else {
                out.append(c);
            }
        }
    }
    out.append('"');
}

std::optional<QByteArray> arrayToJson(QByteArrayView text, ValueClass elementClass, char delimiter)
{
    if (!text.isEmpty() && text[0] == '[')
        return text.toByteArray();
    return ArrayParser(text, elementClass, delimiter).run();
}

} // namespace tributary
