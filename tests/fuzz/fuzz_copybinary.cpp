// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bytes as the messages of a binary COPY of a table with a column of every kind: nothing may crash,
// no row may come out half, and what follows an end must be refused.
#include "engine/codec/copybinarydecoder.h"

#include <cstdlib>

using namespace tributary;

namespace {

QList<ColumnSchema> columnsOfEveryKind()
{
    QList<ColumnSchema> columns;
    for (int kind = 0; kind <= static_cast<int>(ValueClass::Other); ++kind) {
        ColumnSchema column;
        column.valueClass = static_cast<ValueClass>(kind);
        column.elementClass = ValueClass::Integer;
        column.typeOid = 23; // int4 where the class is Integer
        columns.append(column);
    }
    return columns;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QList<ColumnSchema> columns = columnsOfEveryKind();
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    // Once as one message, once cut in two where the last byte says (the first is the signature's):
    // the second must not be read as if it were whole.
    const qsizetype cut = bytes.isEmpty()
        ? 0
        : bytes.size() * static_cast<unsigned char>(bytes.back()) / 256;
    for (const qsizetype first : {bytes.size(), cut}) {
        for (const bool checkUtf8 : {false, true}) {
            CopyBinaryDecoder decoder(columns, checkUtf8);
            RowBatch batch(columns.size());
            bool ended = false;
            for (const QByteArrayView message : {bytes.first(first), bytes.sliced(first)}) {
                const auto outcome = decoder.decode(message, true, batch);
                if (ended && outcome != CopyBinaryDecoder::Outcome::Malformed)
                    std::abort();
                ended = ended || outcome == CopyBinaryDecoder::Outcome::End;
            }
            if (batch.rowCount() != decoder.rows()
                || static_cast<qsizetype>(batch.cells().size())
                    != batch.rowCount() * columns.size())
                std::abort();
        }
    }
    return 0;
}
