// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/engine/codec/typedcolumns.h"
#include "tests/support/binaryvalues.h"

#include "engine/codec/copybinarydecoder.h"
#include "engine/codec/valuetext.h"

#include <bit>

namespace tributary::test {

/// The same value on both ways to a cell: as the server prints it, and in binary.

/// A cell as one text, so that it can be compared and shown.
inline QByteArray shown(const Cell &cell)
{
    switch (cell.kind) {
    case CellKind::Integer:
        return "integer " + QByteArray::number(cell.integer);
    case CellKind::Real:
        return "real " + QByteArray::number(std::bit_cast<quint64>(cell.real), 16) + ' '
            + QByteArray::number(cell.real, 'g', 17);
    case CellKind::Text:
        return "text " + cell.bytes().toByteArray();
    case CellKind::Bytes:
        return "bytes " + cell.bytes().toByteArray().toHex();
    case CellKind::Null:
    case CellKind::Unchanged:
    case CellKind::Lost:
        break;
    }
    return "no value";
}

inline QByteArray fromText(const ColumnSchema &column, const QByteArray &text,
                           bool checkUtf8 = false)
{
    RowBatch batch(1);
    if (!ValueText(column, checkUtf8).append(text, false, batch))
        return batch.cells().empty() ? "refused" : "refused, and left something behind";
    return batch.cells().size() == 1 ? shown(batch.cells()[0]) : "not one cell";
}

inline QByteArray fromBinary(const ColumnSchema &column, const QByteArray &bytes,
                             bool checkUtf8 = false)
{
    CopyBinaryDecoder decoder({column}, checkUtf8);
    RowBatch batch(1);
    const QByteArray message = copyHeader() + copyRow({bytes});
    if (decoder.decode(message, false, batch) != CopyBinaryDecoder::Outcome::Rows)
        return decoder.problem();
    return shown(batch.row(0)[0]);
}

} // namespace tributary::test
