// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/verify/arrayelements.h"

#include <simdjson.h>

#include <QString>

#include <algorithm>
#include <string_view>

namespace tributary {

namespace {

namespace ondemand = simdjson::ondemand;

constexpr int deepest = 8;

bool isNotANumber(std::string_view text)
{
    return text == "NaN" || text == "Infinity" || text == "-Infinity";
}

class Flattener
{
public:
    Flattener(std::optional<ValueClass> elementClass, QByteArray &out)
        : m_elementClass(elementClass)
        , m_out(out)
    { }

    bool array(ondemand::array elements, int depth)
    {
        if (depth > deepest)
            return false;
        m_out.append('[');
        for (auto found : elements) {
            ondemand::value element;
            if (found.get(element) != simdjson::SUCCESS || !value(element, depth))
                return false;
        }
        m_out.append(']');
        return true;
    }

private:
    bool value(ondemand::value &element, int depth)
    {
        ondemand::json_type type = ondemand::json_type::null;
        if (element.type().get(type) != simdjson::SUCCESS)
            return false;
        switch (type) {
        case ondemand::json_type::array: {
            ondemand::array nested;
            return element.get_array().get(nested) == simdjson::SUCCESS && array(nested, depth + 1);
        }
        case ondemand::json_type::string: {
            std::string_view text;
            if (element.get_string().get(text) != simdjson::SUCCESS)
                return false;
            string(text);
            return true;
        }
        case ondemand::json_type::number:
        case ondemand::json_type::boolean:
        case ondemand::json_type::null:
            scalar(element);
            return true;
        case ondemand::json_type::object:
            break;
        }
        return false;
    }

    void string(std::string_view text)
    {
        if (m_elementClass == ValueClass::Boolean && (text == "t" || text == "f")) {
            m_out.append(text == "t" ? 'T' : 'F');
            return;
        }
        const bool numbers = m_elementClass == ValueClass::Integer
            || m_elementClass == ValueClass::Float4 || m_elementClass == ValueClass::Float8
            || m_elementClass == ValueClass::Numeric;
        if (numbers && !isNotANumber(text)) {
            number(text);
            return;
        }
        m_out.append('s')
            .append(QByteArray::number(static_cast<qsizetype>(text.size())))
            .append(':');
        m_out.append(text.data(), static_cast<qsizetype>(text.size()));
    }

    void number(std::string_view text)
    {
        m_out.append('#').append(text.data(), static_cast<qsizetype>(text.size())).append(',');
    }

    void scalar(ondemand::value &element)
    {
        // The token as it was written: a conversion would lose digits. It brings the blanks behind
        // it along. The iterator steps over what was not read.
        std::string_view token = element.raw_json_token();
        token = token.substr(0, token.find_last_not_of(" \t\r\n") + 1);
        if (token == "null")
            m_out.append('n');
        else if (token == "true" || token == "false")
            m_out.append(token == "true" ? 'T' : 'F');
        else // or a word that is none of JSON's: nothing that the source prints is equal to it
            number(token);
    }

    std::optional<ValueClass> m_elementClass;
    QByteArray &m_out;
};

/// PostgreSQL manual, "Array Input and Output Syntax".
QByteArray quotedElement(QByteArrayView text, char delimiter)
{
    const auto isSpecial = [delimiter](char c) {
        return c == delimiter || c == '{' || c == '}' || c == '"' || c == '\\' || c == ' '
            || (c >= '\t' && c <= '\r');
    };
    const bool isNull = text.size() == 4 && qstrnicmp(text.data(), "null", 4) == 0;
    if (!text.isEmpty() && !isNull && std::none_of(text.begin(), text.end(), isSpecial))
        return text.toByteArray();
    QByteArray quoted = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            quoted += '\\';
        quoted += c;
    }
    return quoted += '"';
}

} // namespace

bool flattenArray(QByteArrayView json, std::optional<ValueClass> elementClass, QByteArray &out)
{
    out.resize(0);
    QByteArray widened;
    if (!simdjson::validate_utf8(json.data(), static_cast<size_t>(json.size()))) {
        widened = QString::fromLatin1(json).toUtf8();
        json = widened;
        out.append('L');
    }
    const simdjson::padded_string padded(json.data(), static_cast<size_t>(json.size()));
    ondemand::parser parser;
    ondemand::document document;
    ondemand::array elements;
    if (parser.iterate(padded).get(document) != simdjson::SUCCESS
        || document.get_array().get(elements) != simdjson::SUCCESS
        || !Flattener(elementClass, out).array(elements, 1))
        return false;
    // Nothing may stand behind the closing bracket.
    return document.current_location().error() == simdjson::OUT_OF_BOUNDS;
}

QByteArray arrayText(QByteArrayView flattened, char delimiter)
{
    QByteArray text;
    qsizetype at = flattened.startsWith('L') ? 1 : 0;
    while (at < flattened.size()) {
        const char token = flattened[at++];
        if (token != ']' && !text.isEmpty() && !text.endsWith('{'))
            text += delimiter;
        if (token == '[') {
            text += '{';
        } else if (token == ']') {
            text += '}';
        } else if (token == 'n') {
            text += "NULL";
        } else if (token == 'T' || token == 'F') {
            text += token == 'T' ? 't' : 'f';
        } else if (token == '#') {
            const qsizetype end = flattened.indexOf(',', at);
            text += flattened.sliced(at, end - at);
            at = end + 1;
        } else { // s<length>:<bytes>
            const qsizetype colon = flattened.indexOf(':', at);
            const qsizetype length = flattened.sliced(at, colon - at).toByteArray().toLongLong();
            text += quotedElement(flattened.sliced(colon + 1, length), delimiter);
            at = colon + 1 + length;
        }
    }
    return text;
}

} // namespace tributary
