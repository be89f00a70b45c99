// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QtGlobal>

namespace tributary {

/// One value in the form in which both sides are compared: what the destination ought to hold (from
/// the source's text), or what it does hold. Equal values have equal kinds and equal contents;
/// nothing is equal to Invalid. A view: the bytes live in the row it was read from, or in the
/// buffer it was made with.
struct CanonicalValue
{
    enum class Kind : quint8 {
        Null,
        Integer,
        Real, ///< 64 bits, told apart by their pattern: -0 is not 0
        Decimal, ///< a number kept as REAL: normalised, see decimaltext.h
        DecimalText, ///< a number kept as TEXT because nothing else holds all of its digits:
                     ///< normalised
        Text,
        Bytes,
        Array, ///< elements of a JSON text, see arrayelements.h; integer is 1 when the text is kept
               ///< as a BLOB
        Invalid, ///< a text that its type cannot have
    };

    Kind kind = Kind::Null;
    qint64 integer = 0; ///< of Integer; the bit pattern of Real
    QByteArrayView bytes = {};

    static CanonicalValue ofInteger(qint64 value);
    static CanonicalValue ofReal(double value);
    static CanonicalValue ofBytes(Kind kind, QByteArrayView bytes);

    static CanonicalValue invalid() { return {.kind = Kind::Invalid}; }

    double real() const;
};

bool sameValue(const CanonicalValue &one, const CanonicalValue &other);

/// Order of the values as SQLite sorts them (BINARY): NULL, numbers, texts, blobs. Negative, zero
/// or positive. Only for the kinds that keys read in order have: Null, Integer, Real, Text, Bytes.
int compareForOrder(const CanonicalValue &one, const CanonicalValue &other);

/// Appends an encoding of @p value from whose bytes the next one's can be told apart. A content of
/// more than
/// @p longest bytes is replaced by its BLAKE2 digest of 128 bits.
void appendDigest(QByteArray &out, const CanonicalValue &value, qsizetype longest);

/// Size of the first encoding in @p digests, which were made with the same @p longest.
qsizetype firstDigestSize(QByteArrayView digests, qsizetype longest);

/// Digest of 256 bits, for rows that have nothing else to be known by.
QByteArray wholeRowDigest(QByteArrayView digests);

} // namespace tributary
