// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bytes as PostgreSQL's text of a value of every kind: nothing may crash, one cell or none comes
// out, and the quick way of numerics agrees with the long one.
#include "engine/codec/committime.h"
#include "engine/codec/numerictext.h"
#include "engine/codec/valuetext.h"

#include <cstdlib>
#include <vector>

using namespace tributary;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    // A copy of its own size, so that a read behind it is seen.
    const std::vector<char> copy(data, data + size);
    const QByteArrayView text(copy.data(), static_cast<qsizetype>(size));
    parseCommitTime(text);
    const std::optional<StoredNumeric> numeric = parsedNumeric(text);
    if (numeric && *numeric != storedNumeric(text))
        std::abort();
    for (int kind = 0; kind <= static_cast<int>(ValueClass::Other); ++kind) {
        ColumnSchema column;
        column.valueClass = static_cast<ValueClass>(kind);
        column.elementClass = ValueClass::Numeric;
        for (const bool checkUtf8 : {false, true}) {
            RowBatch batch(1);
            const bool taken = ValueText(column, checkUtf8).append(text, true, batch);
            if (batch.cells().size() != (taken ? 1U : 0U))
                std::abort();
            if (!taken || column.valueClass != ValueClass::Bytes)
                continue;
            const Cell &cell = batch.cells()[0];
            const QByteArray printed = "\\x" + cell.bytes().toByteArray().toHex();
            if (cell.kind != CellKind::Bytes || printed != text)
                std::abort();
        }
    }
    return 0;
}
