// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/codec/copybinarydecoder.h"

#include "engine/codec/arrayjson.h"
#include "engine/codec/bytereader.h"
#include "engine/codec/datetimetext.h"
#include "engine/codec/floattext.h"
#include "engine/codec/numerictext.h"

#include <bit>
#include <cmath>

namespace tributary {

// The format (PostgreSQL manual, COPY, "Binary Format"):
//   header:  "PGCOPY\n\377\r\n\0" | int32 flags | int32 length | length bytes
//   row:     int16 fields | per field: int32 size (-1: NULL) | size bytes
//   trailer: int16 -1
namespace {

constexpr QByteArrayView signature("PGCOPY\n\377\r\n\0", 11);
constexpr quint32 criticalFlags = 0xFFFF0000; // unknown ones must not be ignored

} // namespace

bool isReadInBinary(const ColumnSchema &column)
{
    switch (column.valueClass) {
    case ValueClass::Integer:
    case ValueClass::Boolean:
    case ValueClass::Float4:
    case ValueClass::Float8:
    case ValueClass::Numeric:
    case ValueClass::Date:
    case ValueClass::Timestamp:
    case ValueClass::TimestampTz:
    case ValueClass::Uuid:
    case ValueClass::Bytes:
    case ValueClass::Text:
    case ValueClass::Json:
    case ValueClass::Jsonb:
        return true;
    case ValueClass::Array:
    case ValueClass::Other:
        return false;
    }
    return false;
}

CopyBinaryDecoder::Codec CopyBinaryDecoder::codecOf(const ColumnSchema &column)
{
    constexpr quint32 int2Oid = 21; // pg_type.dat: built-in oids never change
    constexpr quint32 int4Oid = 23;
    switch (column.valueClass) {
    case ValueClass::Integer:
        return column.typeOid == int2Oid ? Codec::Int2
            : column.typeOid == int4Oid  ? Codec::Int4
                                         : Codec::Int8;
    case ValueClass::Boolean:
        return Codec::Boolean;
    case ValueClass::Float4:
        return Codec::Float4;
    case ValueClass::Float8:
        return Codec::Float8;
    case ValueClass::Numeric:
        return Codec::Numeric;
    case ValueClass::Date:
        return Codec::Date;
    case ValueClass::Timestamp:
        return Codec::Timestamp;
    case ValueClass::TimestampTz:
        return Codec::TimestampTz;
    case ValueClass::Uuid:
        return Codec::Uuid;
    case ValueClass::Bytes:
        return Codec::Bytes;
    case ValueClass::Jsonb:
        return Codec::Jsonb;
    case ValueClass::Array:
        return Codec::Array;
    case ValueClass::Text:
    case ValueClass::Json:
    case ValueClass::Other:
        return Codec::Text;
    }
    return Codec::Text;
}

CopyBinaryDecoder::CopyBinaryDecoder(const QList<ColumnSchema> &columns, bool checkUtf8)
    : m_checkUtf8(checkUtf8)
{
    for (const ColumnSchema &column : columns)
        m_columns.push_back({codecOf(column), column.elementClass, column.elementDelimiter});
}

CopyBinaryDecoder::Outcome CopyBinaryDecoder::fail(const char *problem, RowBatch &batch)
{
    m_problem = problem;
    batch.abandonRow();
    return Outcome::Malformed;
}

CopyBinaryDecoder::Outcome CopyBinaryDecoder::decode(QByteArrayView message, bool keepsMessage,
                                                     RowBatch &batch)
{
    m_usedViews = false;
    if (m_ended)
        return fail("data after the trailer of COPY", batch);
    ByteReader reader(message);
    if (!m_headerRead) {
        if (reader.take(signature.size()) != signature)
            return fail("no signature of binary COPY", batch);
        const auto flags = reader.read<quint32>();
        reader.take(reader.read<qint32>());
        if (!reader.isGood() || (flags & criticalFlags) != 0)
            return fail("header of binary COPY is not understood", batch);
        m_headerRead = true;
    }
    while (!reader.atEnd()) {
        const auto fields = reader.read<qint16>();
        if (!reader.isGood())
            return fail("row is cut", batch);
        if (fields == -1) {
            m_ended = true;
            return reader.atEnd() ? Outcome::End : fail("data after the trailer of COPY", batch);
        }
        if (fields < 0 || static_cast<size_t>(fields) != m_columns.size())
            return fail("row has another number of fields than columns were asked for", batch);
        for (const Column &column : m_columns) {
            const auto size = reader.read<qint32>();
            if (size == -1 && reader.isGood()) {
                batch.appendNull();
                continue;
            }
            const QByteArrayView field = reader.take(size);
            if (!reader.isGood())
                return fail("row is cut", batch);
            if (!decodeField(column, field, keepsMessage, batch))
                return fail("a field does not have its type's format", batch);
        }
        batch.endRow();
        ++m_rows;
    }
    return Outcome::Rows;
}

void CopyBinaryDecoder::appendText(QByteArrayView text, bool keepsMessage, RowBatch &batch)
{
    const bool isText = !m_checkUtf8 || text.isValidUtf8();
    if (keepsMessage && text.size() > RowBatch::largeCellBytes) {
        m_usedViews = true;
        batch.appendView(isText ? CellKind::Text : CellKind::Bytes, text);
    } else if (isText) {
        batch.appendText(text);
    } else {
        batch.appendBytes(text);
    }
}

bool CopyBinaryDecoder::decodeField(const Column &column, QByteArrayView field, bool keepsMessage,
                                    RowBatch &batch)
{
    ByteReader reader(field);
    switch (column.codec) {
    case Codec::Int2:
        batch.appendInteger(reader.read<qint16>());
        return reader.isGood() && reader.atEnd();
    case Codec::Int4:
        batch.appendInteger(reader.read<qint32>());
        return reader.isGood() && reader.atEnd();
    case Codec::Int8:
        batch.appendInteger(reader.read<qint64>());
        return reader.isGood() && reader.atEnd();
    case Codec::Boolean:
        batch.appendInteger(reader.read<quint8>() != 0 ? 1 : 0);
        return reader.isGood() && reader.atEnd();
    case Codec::Float4:
    case Codec::Float8: {
        const double value = column.codec == Codec::Float4
            ? widenedFloat(std::bit_cast<float>(reader.read<quint32>()))
            : std::bit_cast<double>(reader.read<quint64>());
        if (std::isnan(value)) // SQLite has no NaN; it would become NULL
            batch.appendText("NaN");
        else
            batch.appendReal(value);
        return reader.isGood() && reader.atEnd();
    }
    case Codec::Numeric: {
        std::optional<StoredNumeric> stored = shortNumeric(field);
        if (stored && stored->form == StoredNumeric::Form::Integer) {
            batch.appendInteger(stored->integer);
            return true;
        }
        if (stored) {
            batch.appendReal(stored->real);
            return true;
        }
        const std::optional<QByteArray> text = numericText(field);
        if (!text)
            return false;
        stored = storedNumeric(*text);
        if (stored->form == StoredNumeric::Form::Integer)
            batch.appendInteger(stored->integer);
        else if (stored->form == StoredNumeric::Form::Real)
            batch.appendReal(stored->real);
        else
            batch.appendText(*text);
        return true;
    }
    case Codec::Date: {
        const auto days = reader.read<qint32>();
        batch.finishText(writeDate(days, batch.reserveText(maxDateTimeText)));
        return reader.isGood() && reader.atEnd();
    }
    case Codec::Timestamp: {
        const auto microseconds = reader.read<qint64>();
        batch.finishText(writeTimestamp(microseconds, batch.reserveText(maxDateTimeText)));
        return reader.isGood() && reader.atEnd();
    }
    case Codec::TimestampTz: {
        const auto microseconds = reader.read<qint64>();
        batch.finishText(writeTimestampTz(microseconds, batch.reserveText(maxDateTimeText)));
        return reader.isGood() && reader.atEnd();
    }
    case Codec::Uuid: {
        static constexpr char hex[] = "0123456789abcdef";
        if (field.size() != 16)
            return false;
        char *out = batch.reserveText(36);
        char *at = out;
        for (qsizetype i = 0; i < 16; ++i) {
            if (i == 4 || i == 6 || i == 8 || i == 10)
                *at++ = '-';
            const auto byte = static_cast<unsigned char>(field[i]);
            *at++ = hex[byte >> 4];
            *at++ = hex[byte & 15];
        }
        batch.finishText(at - out);
        return true;
    }
    case Codec::Bytes:
        if (keepsMessage && field.size() > RowBatch::largeCellBytes) {
            m_usedViews = true;
            batch.appendView(CellKind::Bytes, field);
        } else {
            batch.appendBytes(field);
        }
        return true;
    case Codec::Jsonb: // a version byte, then the text that jsonb_out prints
        if (field.isEmpty() || field[0] != 1)
            return false;
        appendText(field.sliced(1), keepsMessage, batch);
        return true;
    case Codec::Text:
        appendText(field, keepsMessage, batch);
        return true;
    case Codec::Array: {
        const std::optional<QByteArray> json = arrayToJson(field, column.elementClass,
                                                           column.delimiter);
        if (!json)
            return false;
        appendText(*json, false, batch);
        return true;
    }
    }
    return false;
}

} // namespace tributary
