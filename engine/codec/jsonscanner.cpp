// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/codec/jsonscanner.h"

#include <algorithm>
#include <charconv>

namespace tributary {

namespace {

/// Four hexadecimal digits; -1 when they are not.
int hexUnit(const char *at, const char *end)
{
    constexpr std::ptrdiff_t digits = 4;
    if (end - at < digits)
        return -1;
    unsigned value = 0;
    const auto [stop, problem] = std::from_chars(at, at + digits, value, 16);
    return problem == std::errc() && stop == at + digits ? static_cast<int>(value) : -1;
}

char *writeUtf8(char *out, quint32 c)
{
    const auto put = [&out](quint32 byte) { *out++ = static_cast<char>(byte); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | c >> 6);
        put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        put(0xE0 | c >> 12);
        put(0x80 | (c >> 6 & 0x3F));
        put(0x80 | (c & 0x3F));
    } else {
        put(0xF0 | c >> 18);
        put(0x80 | (c >> 12 & 0x3F));
        put(0x80 | (c >> 6 & 0x3F));
        put(0x80 | (c & 0x3F));
    }
    return out;
}

} // namespace

bool JsonScanner::findEscapedEnd(String &string) const
{
    // A quote ends the string unless an odd number of backslashes stands before it.
    const char *first = string.raw.begin();
    const char *quote = string.raw.end();
    const char *seen = first; // backslashes before it belong to escapes that are over
    while (quote != nullptr) {
        const char *slash = quote;
        while (slash != seen && slash[-1] == '\\')
            --slash;
        if ((quote - slash) % 2 == 0) {
            string.raw = QByteArrayView(first, quote);
            return true;
        }
        seen = quote + 1;
        quote = findQuote(seen);
    }
    return false;
}

bool JsonScanner::skipValue()
{
    constexpr int deepest = 32;
    int depth = 0;
    do {
        String string;
        QByteArrayView number;
        const char c = peek();
        if (c == '{' || c == '[') {
            if (++depth > deepest)
                return false;
            ++m_at;
        } else if (c == '}' || c == ']') {
            if (--depth < 0)
                return false;
            ++m_at;
        } else if (depth > 0 && (c == ',' || c == ':')) {
            ++m_at;
        } else if (!takeString(string) && !takeNumber(number) && !takeLiteral("true")
                   && !takeLiteral("false") && !takeLiteral("null")) {
            return false;
        }
    } while (depth > 0);
    return true;
}

char *unescapeJson(QByteArrayView raw, char *out)
{
    const char *at = raw.begin();
    const char *end = raw.end();
    while (at != end) {
        const auto *slash = static_cast<const char *>(
            std::memchr(at, '\\', static_cast<size_t>(end - at)));
        const char *plainEnd = slash == nullptr ? end : slash;
        out = std::copy(at, plainEnd, out);
        if (slash == nullptr)
            break;
        at = slash + 1;
        if (at == end)
            return nullptr;
        switch (*at++) {
        case '"':
            *out++ = '"';
            break;
        case '\\':
            *out++ = '\\';
            break;
        case '/':
            *out++ = '/';
            break;
        case 'b':
            *out++ = '\b';
            break;
        case 'f':
            *out++ = '\f';
            break;
        case 'n':
            *out++ = '\n';
            break;
        case 'r':
            *out++ = '\r';
            break;
        case 't':
            *out++ = '\t';
            break;
        case 'u': {
            int unit = hexUnit(at, end);
            if (unit <= 0 || (unit >= 0xDC00 && unit <= 0xDFFF))
                return nullptr;
            at += 4;
            auto c = static_cast<quint32>(unit);
            if (unit >= 0xD800 && unit <= 0xDBFF) {
                if (end - at < 6 || at[0] != '\\' || at[1] != 'u')
                    return nullptr;
                unit = hexUnit(at + 2, end);
                if (unit < 0xDC00 || unit > 0xDFFF)
                    return nullptr;
                at += 6;
                c = 0x10000 + ((c - 0xD800) << 10) + (static_cast<quint32>(unit) - 0xDC00);
            }
            out = writeUtf8(out, c);
            break;
        }
        default:
            return nullptr;
        }
    }
    return out;
}

} // namespace tributary
