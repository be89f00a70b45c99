// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QtEndian>

#include <algorithm>
#include <optional>

namespace tributary::test {

/// Values in PostgreSQL's binary formats, written after the server's source and independently of
/// the code that reads them.

template <typename T>
QByteArray bigEndian(T value)
{
    QByteArray bytes(qsizetype(sizeof(T)), '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

/// numeric from its parts (numeric_send).
inline QByteArray numericParts(const QList<int> &groups, int weight, int sign, int scale)
{
    QByteArray bytes = bigEndian(static_cast<qint16>(groups.size()))
        + bigEndian(static_cast<qint16>(weight)) + bigEndian(static_cast<quint16>(sign))
        + bigEndian(static_cast<qint16>(scale));
    for (const int group : groups)
        bytes += bigEndian(static_cast<qint16>(group));
    return bytes;
}

/// numeric from its text, as numeric_in and numeric_send would make it: groups of four digits on
/// both sides of the point, none of them 0000 at either end; all decimals counted in the scale.
inline QByteArray numericBytes(QByteArrayView text)
{
    if (text == QByteArrayView("NaN"))
        return numericParts({}, 0, 0xC000, 0);
    if (text == QByteArrayView("Infinity"))
        return numericParts({}, 0, 0xD000, 0x20);
    if (text == QByteArrayView("-Infinity"))
        return numericParts({}, 0, 0xF000, 0x20);
    const bool negative = text.startsWith('-');
    const QByteArray digits = text.sliced(negative ? 1 : 0).toByteArray();
    const qsizetype point = digits.indexOf('.');
    QByteArray whole = point < 0 ? digits : digits.first(point);
    QByteArray behind = point < 0 ? QByteArray() : digits.sliced(point + 1);
    const auto scale = static_cast<int>(behind.size());
    while (whole.size() % 4 != 0)
        whole.prepend('0');
    while (behind.size() % 4 != 0)
        behind.append('0');
    int weight = static_cast<int>(whole.size() / 4) - 1;
    const QByteArray all = whole + behind;
    QList<int> groups;
    for (qsizetype i = 0; i < all.size(); i += 4)
        groups.append(all.mid(i, 4).toInt());
    while (!groups.isEmpty() && groups.first() == 0) {
        groups.removeFirst();
        --weight;
    }
    while (!groups.isEmpty() && groups.last() == 0)
        groups.removeLast();
    const bool zero = groups.isEmpty();
    return numericParts(groups, zero ? 0 : weight, negative && !zero ? 0x4000 : 0, scale);
}

/// Pieces of a COPY in binary format.
inline QByteArray copyHeader(quint32 flags = 0, const QByteArray &extension = {})
{
    return QByteArray("PGCOPY\n\377\r\n\0", 11) + bigEndian(flags)
        + bigEndian(static_cast<qint32>(extension.size())) + extension;
}

/// A field: nothing is NULL.
using Field = std::optional<QByteArray>;

inline QByteArray copyRow(const QList<Field> &fields)
{
    QByteArray row = bigEndian(static_cast<qint16>(fields.size()));
    for (const Field &field : fields) {
        row += bigEndian(field ? static_cast<qint32>(field->size()) : -1);
        if (field)
            row += *field;
    }
    return row;
}

inline QByteArray copyTrailer()
{
    return bigEndian(qint16(-1));
}

} // namespace tributary::test
