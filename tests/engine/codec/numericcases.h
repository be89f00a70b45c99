// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/binaryvalues.h"
#include <rapidcheck.h>

#include <QTest>

namespace tributary::test {

/// A decimal number without its way of being written: significant digits, the power of ten behind
/// them.
struct Decimal
{
    bool negative = false;
    QByteArray digits; ///< no zeros at either end; empty for 0
    qsizetype exponent = 0;

    bool operator==(const Decimal &) const = default;
};

inline Decimal decimalOf(QByteArrayView text)
{
    Decimal decimal;
    const QByteArray lower = text.toByteArray().toLower();
    const qsizetype e = lower.indexOf('e');
    QByteArray mantissa = e < 0 ? lower : lower.first(e);
    decimal.exponent = e < 0 ? 0 : lower.sliced(e + 1).toLongLong();
    decimal.negative = mantissa.startsWith('-');
    if (decimal.negative)
        mantissa.remove(0, 1);
    const qsizetype point = mantissa.indexOf('.');
    if (point >= 0) {
        decimal.exponent -= mantissa.size() - point - 1;
        mantissa.remove(point, 1);
    }
    while (mantissa.startsWith('0'))
        mantissa.remove(0, 1);
    while (mantissa.endsWith('0')) {
        mantissa.chop(1);
        ++decimal.exponent;
    }
    decimal.digits = mantissa;
    if (mantissa.isEmpty())
        decimal = {};
    return decimal;
}

/// What numeric_out prints: at least one digit before the point, no needless zeros in front.
inline QByteArray numberText(bool negative, QByteArray whole, const QByteArray &behind)
{
    while (whole.size() > 1 && whole.startsWith('0'))
        whole.remove(0, 1);
    QByteArray text = whole.isEmpty() ? QByteArray("0") : whole;
    if (!behind.isEmpty())
        text += '.' + behind;
    if (negative && !decimalOf(text).digits.isEmpty())
        text.prepend('-');
    return text;
}

inline rc::Gen<QByteArray> digitText(int mostDigits)
{
    // Zeros and nines more often than chance has them: that is where groups and roundings end.
    const auto digit = rc::gen::oneOf(rc::gen::just('0'), rc::gen::just('9'),
                                      rc::gen::inRange<char>('0', '9' + 1));
    return rc::gen::mapcat(rc::gen::inRange(0, mostDigits + 1), [digit](int size) {
        return rc::gen::map(
            rc::gen::container<std::string>(static_cast<size_t>(size), digit),
            [](const std::string &digits) { return QByteArray::fromStdString(digits); });
    });
}

inline rc::Gen<QByteArray> anyNumber(int mostWhole, int mostBehind)
{
    return rc::gen::apply(numberText, rc::gen::arbitrary<bool>(), digitText(mostWhole),
                          digitText(mostBehind));
}

/// A test adds a row for each.
inline void addMalformedNumerics()
{
    QTest::addColumn<QByteArray>("binary");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut header") << numericParts({}, 0, 0, 0).chopped(1);
    QTest::newRow("missing group") << numericParts({1, 2}, 0, 0, 0).chopped(2);
    QTest::newRow("half a group") << numericParts({1, 2}, 0, 0, 0).chopped(1);
    QTest::newRow("a byte too many") << numericParts({1}, 0, 0, 0) + 'x';
    QTest::newRow("negative number of groups") << test::bigEndian(qint16(-1)) + QByteArray(6, '\0');
    QTest::newRow("lowest number of groups")
        << test::bigEndian(std::numeric_limits<qint16>::min()) + QByteArray(6, '\0');
    QTest::newRow("more groups than bytes")
        << test::bigEndian(qint16(0x7fff)) + QByteArray(6, '\0');
    QTest::newRow("group of 10000") << numericParts({10000}, 0, 0, 0);
    QTest::newRow("negative group") << numericParts({-1}, 0, 0, 0);
    QTest::newRow("unknown sign") << numericParts({1}, 0, 0x8000, 0);
    QTest::newRow("negative scale") << numericParts({1}, 0, 0, -1);
}

} // namespace tributary::test
