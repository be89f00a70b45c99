// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/codec/wal2jsonrows.h"

namespace tributary {

// The format (wal2json 2.5, format-version 2, without types):
//   ROW: [{"name":"a","value":1.50},...]
// A value is a bare number for the types of numbers, true or false for boolean, null, else a
// string; domains are strings always. A bytea is its digits without \x; NaN and infinities are
// null: see wal2jsonvalues.h.

void Wal2JsonRows::startMessage(qsizetype size)
{
    constexpr size_t keptBytes = 1 << 20;
    m_messageSize = static_cast<size_t>(size);
    m_scratchUsed = 0;
    if (m_scratch.size() > keptBytes && m_messageSize <= keptBytes)
        m_scratch = std::vector<char>();
}

bool Wal2JsonRows::read(JsonScanner &scanner, const Wal2JsonTable &table,
                        std::vector<Wal2JsonItem> &items)
{
    if (!scanner.take('['))
        return false;
    if (scanner.take(']'))
        return true;
    size_t from = 0;
    do {
        Wal2JsonItem &item = items.emplace_back();
        if (!readItem(scanner, table, from, item))
            return false;
        if (item.known >= 0)
            from = static_cast<size_t>(item.known) + 1;
    } while (scanner.take(','));
    return scanner.take(']');
}

bool Wal2JsonRows::readItem(JsonScanner &scanner, const Wal2JsonTable &table, size_t from,
                            Wal2JsonItem &item)
{
    // Mostly the next column that is known.
    if (from < table.columns.size() && scanner.takeLiteral(table.columns[from].head)) {
        const Wal2JsonTable::Column &column = table.columns[from];
        item.known = static_cast<int>(from);
        item.head = column.head;
        item.rawName = column.rawName;
        return readValue(scanner, item.field) && scanner.take('}');
    }
    if (!readUnknownItem(scanner, item))
        return false;
    item.known = table.find(item.rawName, from);
    return true;
}

bool Wal2JsonRows::readUnknownItem(JsonScanner &scanner, Wal2JsonItem &item)
{
    const char *start = scanner.position();
    if (!scanner.take('{'))
        return false;
    bool hasName = false;
    bool hasValue = false;
    do {
        JsonScanner::String key;
        if (!scanner.takeString(key) || !scanner.take(':'))
            return false;
        if (key.raw == "name") {
            JsonScanner::String string;
            if (!scanner.takeString(string))
                return false;
            item.rawName = string.raw;
            hasName = true;
        } else if (key.raw == "value" && hasName && !hasValue) {
            item.head = QByteArrayView(start, scanner.position());
            if (!readValue(scanner, item.field))
                return false;
            hasValue = true;
        } else if (!scanner.skipValue()) {
            return false;
        }
    } while (scanner.take(','));
    return hasName && hasValue && scanner.take('}');
}

char *Wal2JsonRows::scratch(qsizetype bytes)
{
    // No text becomes longer than it stands in the message, so that the message's size is enough
    // for all of them, and none moves.
    if (m_scratch.size() < m_messageSize)
        m_scratch.resize(m_messageSize);
    if (m_scratch.size() - m_scratchUsed < static_cast<size_t>(bytes))
        return nullptr;
    return m_scratch.data() + m_scratchUsed;
}

bool Wal2JsonRows::readValue(JsonScanner &scanner, LogField &field)
{
    field.kind = LogField::Kind::Text;
    JsonScanner::String string;
    if (scanner.takeString(string)) {
        field.text = string.raw;
        if (!string.escaped)
            return true;
        char *out = scratch(string.raw.size());
        if (out == nullptr)
            return false;
        const char *end = unescapeJson(string.raw, out);
        if (end == nullptr)
            return false;
        field.text = QByteArrayView(out, end);
        m_scratchUsed += static_cast<size_t>(field.text.size());
        return true;
    }
    if (scanner.takeNumber(field.text))
        return true;
    if (scanner.takeLiteral("null")) {
        field.kind = LogField::Kind::Null;
        return true;
    }
    const bool isTrue = scanner.takeLiteral("true");
    if (!isTrue && !scanner.takeLiteral("false"))
        return false;
    field.text = isTrue ? "t" : "f";
    return true;
}

} // namespace tributary
