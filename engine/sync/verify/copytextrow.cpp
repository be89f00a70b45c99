// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/verify/copytextrow.h"

#include <cstring>

namespace tributary {

namespace {

/// The byte that an escape stands for, -1 for what is no escape.
int unescaped(char letter)
{
    switch (letter) {
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    case 'v':
        return '\v';
    case '\\':
        return '\\';
    default:
        return -1;
    }
}

QByteArrayView viewOf(std::span<const char> bytes)
{
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

/// Position of the first @p wanted, or the size.
size_t indexOf(std::span<const char> bytes, char wanted)
{
    const void *found = bytes.empty() ? nullptr : std::memchr(bytes.data(), wanted, bytes.size());
    return found == nullptr ? bytes.size()
                            : static_cast<size_t>(static_cast<const char *>(found) - bytes.data());
}

} // namespace

bool CopyTextRow::parse(std::span<char> row, qsizetype fieldCount)
{
    m_fields.clear();
    if (!row.empty() && row.back() == '\n')
        row = row.first(row.size() - 1);
    if (split(row, fieldCount))
        return true;
    m_fields.clear();
    return false;
}

bool CopyTextRow::split(std::span<char> row, qsizetype fieldCount)
{
    if (fieldCount == 0)
        return row.empty();
    for (;;) {
        const size_t tab = indexOf(row, '\t');
        if (!appendField(row.first(tab)))
            return false;
        if (tab == row.size())
            return this->fieldCount() == fieldCount;
        if (this->fieldCount() == fieldCount)
            return false;
        row = row.subspan(tab + 1);
    }
}

bool CopyTextRow::appendField(std::span<char> raw)
{
    if (viewOf(raw) == "\\N") {
        m_fields.emplace_back();
        return true;
    }
    size_t used = indexOf(raw, '\\'); // what is before the first escape stays where it is
    for (size_t at = used; at < raw.size();) {
        const int byte = at + 1 < raw.size() ? unescaped(raw[at + 1]) : -1;
        if (byte < 0)
            return false;
        raw[used++] = static_cast<char>(byte);
        at += 2;
        const size_t plain = indexOf(raw.subspan(at), '\\');
        std::memmove(raw.data() + used, raw.data() + at, plain);
        used += plain;
        at += plain;
    }
    m_fields.emplace_back(viewOf(raw.first(used)));
    return true;
}

} // namespace tributary
