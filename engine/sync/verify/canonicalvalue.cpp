// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/verify/canonicalvalue.h"

#include <QCryptographicHash>

#include <bit>
#include <compare>
#include <cstring>

namespace tributary {

namespace {

using Kind = CanonicalValue::Kind;

constexpr qsizetype hashSize = 16; ///< of Blake2s_128

int rankOf(Kind kind)
{
    switch (kind) {
    case Kind::Null:
        return 0;
    case Kind::Integer:
    case Kind::Real:
        return 1;
    case Kind::Bytes:
        return 3;
    case Kind::Decimal:
    case Kind::DecimalText:
    case Kind::Text:
    case Kind::Array:
    case Kind::Invalid:
        break;
    }
    return 2;
}

int sign(std::partial_ordering order)
{
    if (std::is_lt(order))
        return -1;
    return std::is_gt(order) ? 1 : 0;
}

/// Exact where a conversion to double would make neighbours equal.
int compareIntegerWithReal(qint64 integer, double real)
{
    constexpr double limit = 9223372036854775808.0; // 2^63
    if (real >= limit)
        return -1;
    if (real < -limit)
        return 1;
    const auto whole = static_cast<qint64>(real);
    if (integer != whole)
        return integer < whole ? -1 : 1;
    return sign(static_cast<double>(whole) <=> real);
}

int compareNumbers(const CanonicalValue &one, const CanonicalValue &other)
{
    if (one.kind == Kind::Integer && other.kind == Kind::Integer)
        return sign(one.integer <=> other.integer);
    if (one.kind == Kind::Integer)
        return compareIntegerWithReal(one.integer, other.real());
    if (other.kind == Kind::Integer)
        return -compareIntegerWithReal(other.integer, one.real());
    return sign(one.real() <=> other.real());
}

bool hasNumber(Kind kind)
{
    return kind == Kind::Integer || kind == Kind::Real;
}

template <typename Number>
void appendRaw(QByteArray &out, Number number)
{
    char raw[sizeof number];
    std::memcpy(raw, &number, sizeof number);
    out.append(raw, sizeof raw);
}

QByteArray digestOf(QByteArrayView bytes, QCryptographicHash::Algorithm algorithm)
{
    QCryptographicHash hash(algorithm);
    hash.addData(bytes);
    return hash.result();
}

} // namespace

CanonicalValue CanonicalValue::ofInteger(qint64 value)
{
    return {.kind = Kind::Integer, .integer = value};
}

CanonicalValue CanonicalValue::ofReal(double value)
{
    return {.kind = Kind::Real, .integer = std::bit_cast<qint64>(value)};
}

CanonicalValue CanonicalValue::ofBytes(Kind kind, QByteArrayView bytes)
{
    return {.kind = kind, .bytes = bytes};
}

double CanonicalValue::real() const
{
    return std::bit_cast<double>(integer);
}

bool sameValue(const CanonicalValue &one, const CanonicalValue &other)
{
    return one.kind == other.kind && one.kind != Kind::Invalid && one.integer == other.integer
        && one.bytes == other.bytes;
}

int compareForOrder(const CanonicalValue &one, const CanonicalValue &other)
{
    const int rank = rankOf(one.kind);
    if (const int difference = rank - rankOf(other.kind); difference != 0)
        return difference;
    if (rank == 0)
        return 0;
    if (rank == 1)
        return compareNumbers(one, other);
    const qsizetype common = std::min(one.bytes.size(), other.bytes.size());
    const int order = common == 0
        ? 0
        : std::memcmp(one.bytes.data(), other.bytes.data(), static_cast<size_t>(common));
    return order != 0 ? order : sign(one.bytes.size() <=> other.bytes.size());
}

void appendDigest(QByteArray &out, const CanonicalValue &value, qsizetype longest)
{
    out.append(static_cast<char>(value.kind));
    if (hasNumber(value.kind)) {
        appendRaw(out, value.integer);
        return;
    }
    if (value.kind == Kind::Null)
        return;
    if (value.kind == Kind::Array)
        out.append(static_cast<char>(value.integer));
    appendRaw(out, value.bytes.size());
    if (value.bytes.size() <= longest)
        out.append(value.bytes);
    else
        out.append(digestOf(value.bytes, QCryptographicHash::Blake2s_128));
}

qsizetype firstDigestSize(QByteArrayView digests, qsizetype longest)
{
    if (digests.isEmpty())
        return 0;
    const auto kind = static_cast<Kind>(digests[0]);
    if (kind == Kind::Null)
        return 1;
    if (hasNumber(kind))
        return 1 + qsizetype(sizeof(qint64));
    const qsizetype header = kind == Kind::Array ? 2 : 1;
    qsizetype size = 0;
    std::memcpy(&size, digests.data() + header, sizeof size);
    return header + qsizetype(sizeof size) + (size <= longest ? size : hashSize);
}

QByteArray wholeRowDigest(QByteArrayView digests)
{
    return digestOf(digests, QCryptographicHash::Blake2b_256);
}

} // namespace tributary
