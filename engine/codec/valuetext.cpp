// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/codec/valuetext.h"

#include "engine/codec/arrayjson.h"
#include "engine/codec/datetimetext.h"
#include "engine/codec/floattext.h"
#include "engine/codec/numerictext.h"

#include <array>
#include <charconv>
#include <cmath>

namespace tributary {

namespace {

constexpr quint8 noDigit = 0xFF;

constexpr QByteArrayView byteaPrefix("\\x"); // bytea_output = hex

/// The value of each hexadecimal digit, as the server prints them: in lower case.
constexpr std::array<quint8, 256> hexValues = [] {
    std::array<quint8, 256> values{};
    values.fill(noDigit);
    for (quint8 i = 0; i < 10; ++i)
        values[static_cast<size_t>('0') + i] = i;
    for (quint8 i = 0; i < 6; ++i)
        values[static_cast<size_t>('a') + i] = static_cast<quint8>(10 + i);
    return values;
}();

quint8 hexValue(char c)
{
    return hexValues[static_cast<unsigned char>(c)];
}

bool isUuid(QByteArrayView text)
{
    constexpr qsizetype uuidSize = 36;
    if (text.size() != uuidSize)
        return false;
    unsigned bad = 0; // digits stay below 16
    for (qsizetype i = 0; i < uuidSize; ++i) {
        if (i == 8 || i == 13 || i == 18 || i == 23)
            bad |= text[i] == '-' ? 0U : noDigit;
        else
            bad |= hexValue(text[i]);
    }
    return bad < 16;
}

/// Pairs of digits as a bytes cell.
bool appendHex(QByteArrayView digits, RowBatch &batch)
{
    if (digits.size() % 2 != 0)
        return false;
    const qsizetype size = digits.size() / 2;
    char *out = batch.reserveText(size);
    const char *at = digits.begin();
    unsigned bad = 0; // digits stay below 16
    for (qsizetype i = 0; i < size; ++i, at += 2) {
        const unsigned high = hexValue(at[0]);
        const unsigned low = hexValue(at[1]);
        bad |= high | low;
        out[i] = static_cast<char>(high << 4 | low);
    }
    if (bad >= 16)
        return false;
    batch.finishText(size);
    batch.cellAt(0, static_cast<qsizetype>(batch.cells().size()) - 1).kind = CellKind::Bytes;
    return true;
}

bool appendInteger(QByteArrayView text, RowBatch &batch)
{
    qint64 value = 0;
    const auto [end, problem] = std::from_chars(text.begin(), text.end(), value);
    if (problem != std::errc() || end != text.end())
        return false;
    batch.appendInteger(value);
    return true;
}

bool appendReal(std::optional<double> value, RowBatch &batch)
{
    if (!value)
        return false;
    if (std::isnan(*value)) // SQLite has no NaN; it would become NULL
        batch.appendText("NaN");
    else
        batch.appendReal(*value);
    return true;
}

bool appendNumeric(QByteArrayView text, RowBatch &batch)
{
    const std::optional<StoredNumeric> stored = parsedNumeric(text);
    if (!stored)
        return false;
    switch (stored->form) {
    case StoredNumeric::Form::Integer:
        batch.appendInteger(stored->integer);
        break;
    case StoredNumeric::Form::Real:
        batch.appendReal(stored->real);
        break;
    case StoredNumeric::Form::Text:
        batch.appendText(text);
        break;
    }
    return true;
}

/// @p rewrite: one of those of datetimetext.h.
bool appendMoment(qsizetype (*rewrite)(QByteArrayView, char *), QByteArrayView text,
                  RowBatch &batch)
{
    const qsizetype size = rewrite(text, batch.reserveText(maxDateTimeText));
    if (size == 0)
        return false;
    batch.finishText(size);
    return true;
}

} // namespace

ValueText::ValueText(const ColumnSchema &column, bool checkUtf8, Bytea bytea)
    : m_valueClass(column.valueClass)
    , m_elementClass(column.elementClass)
    , m_elementDelimiter(column.elementDelimiter)
    , m_checkUtf8(checkUtf8)
    , m_bytea(bytea)
{ }

void ValueText::appendText(QByteArrayView text, bool keepsText, RowBatch &batch)
{
    const bool isText = !m_checkUtf8 || text.isValidUtf8();
    if (keepsText && text.size() > RowBatch::largeCellBytes) {
        m_usedViews = true;
        batch.appendView(isText ? CellKind::Text : CellKind::Bytes, text);
    } else if (isText) {
        batch.appendText(text);
    } else {
        batch.appendBytes(text);
    }
}

bool ValueText::append(QByteArrayView text, bool keepsText, RowBatch &batch)
{
    m_usedViews = false;
    switch (m_valueClass) {
    case ValueClass::Integer:
        return appendInteger(text, batch);
    case ValueClass::Boolean:
        if (text.size() != 1 || (text[0] != 't' && text[0] != 'f'))
            return false;
        batch.appendInteger(text[0] == 't' ? 1 : 0);
        return true;
    case ValueClass::Float4:
        return appendReal(parsedFloat4(text), batch);
    case ValueClass::Float8:
        return appendReal(parsedFloat8(text), batch);
    case ValueClass::Numeric:
        return appendNumeric(text, batch);
    case ValueClass::Date:
        return appendMoment(&rewriteDate, text, batch);
    case ValueClass::Timestamp:
        return appendMoment(&rewriteTimestamp, text, batch);
    case ValueClass::TimestampTz:
        return appendMoment(&rewriteTimestampTz, text, batch);
    case ValueClass::Uuid:
        if (!isUuid(text))
            return false;
        batch.appendText(text);
        return true;
    case ValueClass::Bytes:
        if (text.startsWith(byteaPrefix))
            return appendHex(text.sliced(byteaPrefix.size()), batch);
        return m_bytea == Bytea::WithoutPrefix && appendHex(text, batch);
    case ValueClass::Text:
    case ValueClass::Json:
    case ValueClass::Jsonb:
    case ValueClass::Other:
        appendText(text, keepsText, batch);
        return true;
    case ValueClass::Array: {
        const std::optional<QByteArray> json = arrayToJson(text, m_elementClass,
                                                           m_elementDelimiter);
        if (!json)
            return false;
        appendText(*json, false, batch);
        return true;
    }
    }
    return false;
}

} // namespace tributary
