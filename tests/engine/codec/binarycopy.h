// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/engine/codec/typedcolumns.h"
#include "tests/support/binaryvalues.h"

#include "engine/codec/copybinarydecoder.h"

#include <bit>
#include <cmath>

namespace tributary::test {

/// What tests of the binary COPY share: a table of a number and a text, and cells as text.

using Outcome = CopyBinaryDecoder::Outcome;

inline const QList<ColumnSchema> numberAndText = {columnOf(ValueClass::Integer, int4Oid),
                                                  columnOf(ValueClass::Text)};

inline QByteArray numberAndTextRow(qint32 number, const QByteArray &text)
{
    return copyRow({bigEndian(number), text});
}

template <typename Float, typename Bits>
QByteArray floatBytes(Float value)
{
    return bigEndian(std::bit_cast<Bits>(value));
}

/// A cell as one text, so that it can be compared and shown: "integer 5", "text abc".
inline QByteArray shown(const Cell &cell)
{
    switch (cell.kind) {
    case CellKind::Null:
        return "null";
    case CellKind::Integer:
        return "integer " + QByteArray::number(cell.integer);
    case CellKind::Real:
        return (std::signbit(cell.real) ? "real -" : "real ")
            + QByteArray::number(std::fabs(cell.real), 'g', 17);
    case CellKind::Text:
        return "text " + cell.bytes().toByteArray();
    case CellKind::Bytes:
        return "bytes " + cell.bytes().toByteArray().toHex();
    case CellKind::Unchanged:
    case CellKind::Lost:
        break;
    }
    return "unchanged";
}

/// Takes any expression of bytes: what is written with + is no view by itself.
inline Outcome decode(CopyBinaryDecoder &decoder, const QByteArray &message, bool keepsMessage,
                      RowBatch &batch)
{
    return decoder.decode(message, keepsMessage, batch);
}

/// The rows of @p messages, for a decoder that must understand them all and end well.
inline QList<QByteArrayList> decoded(const QList<ColumnSchema> &columns,
                                     const QList<QByteArray> &messages)
{
    CopyBinaryDecoder decoder(columns, false);
    RowBatch batch(columns.size());
    for (const QByteArray &message : messages) {
        if (decode(decoder, message, false, batch) == Outcome::Malformed)
            return {{decoder.problem()}};
    }
    QList<QByteArrayList> rows;
    for (qsizetype i = 0; i < batch.rowCount(); ++i) {
        QByteArrayList row;
        for (const Cell &cell : batch.row(i))
            row.append(shown(cell));
        rows.append(row);
    }
    return rows;
}

} // namespace tributary::test
