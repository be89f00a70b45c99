// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/verify/copytextrow.h"

namespace tributary {

namespace {

/// Larger rows give their memory back when the next one is read.
constexpr size_t keptBytes = 1 << 20;

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

} // namespace

bool CopyTextRow::parse(QByteArrayView row, qsizetype fieldCount)
{
    m_fields.clear();
    m_unescaped.clear();
    if (m_unescaped.capacity() > keptBytes)
        m_unescaped.shrink_to_fit();
    if (row.endsWith('\n'))
        row = row.chopped(1);
    if (split(row, fieldCount))
        return true;
    m_fields.clear();
    return false;
}

bool CopyTextRow::split(QByteArrayView row, qsizetype fieldCount)
{
    if (fieldCount == 0)
        return row.isEmpty();
    // Never grows again within this row, so that the views of earlier fields stay where they are.
    if (row.contains('\\'))
        m_unescaped.reserve(static_cast<size_t>(row.size()));
    for (;;) {
        const qsizetype tab = row.indexOf('\t');
        if (!appendField(tab < 0 ? row : row.first(tab)))
            return false;
        if (tab < 0)
            return this->fieldCount() == fieldCount;
        if (this->fieldCount() == fieldCount)
            return false;
        row = row.sliced(tab + 1);
    }
}

bool CopyTextRow::appendField(QByteArrayView raw)
{
    if (raw == "\\N") {
        m_fields.emplace_back();
        return true;
    }
    qsizetype backslash = raw.indexOf('\\');
    if (backslash < 0) {
        m_fields.emplace_back(raw);
        return true;
    }
    const size_t begin = m_unescaped.size();
    while (backslash >= 0) {
        m_unescaped.insert(m_unescaped.end(), raw.begin(), raw.begin() + backslash);
        const int byte = backslash + 1 < raw.size() ? unescaped(raw[backslash + 1]) : -1;
        if (byte < 0)
            return false;
        m_unescaped.push_back(static_cast<char>(byte));
        raw = raw.sliced(backslash + 2);
        backslash = raw.indexOf('\\');
    }
    m_unescaped.insert(m_unescaped.end(), raw.begin(), raw.end());
    m_fields.emplace_back(std::in_place, m_unescaped.data() + begin,
                          static_cast<qsizetype>(m_unescaped.size() - begin));
    return true;
}

} // namespace tributary
