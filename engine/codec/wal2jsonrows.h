// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/codec/jsonscanner.h"
#include "engine/codec/wal2jsontable.h"

#include <vector>

namespace tributary {

/// Reads the rows of wal2json's messages: their columns with names and values. Owns the memory of
/// texts that do not stand in the message as they are meant. One thread.
class Wal2JsonRows
{
public:
    /// Forgets the texts of the last message; @p size of the next one in bytes.
    void startMessage(qsizetype size);

    /// Appends what follows, which has to be a row, to @p items. Their views are of the message, of
    /// @p table and of this object's memory. False when it is no row.
    bool read(JsonScanner &scanner, const Wal2JsonTable &table, std::vector<Wal2JsonItem> &items);

private:
    bool readItem(JsonScanner &scanner, const Wal2JsonTable &table, size_t from,
                  Wal2JsonItem &item);
    bool readUnknownItem(JsonScanner &scanner, Wal2JsonItem &item);
    bool readValue(JsonScanner &scanner, LogField &field);
    char *scratch(qsizetype bytes);

    std::vector<char> m_scratch;
    size_t m_scratchUsed = 0;
    size_t m_messageSize = 0;
};

} // namespace tributary
