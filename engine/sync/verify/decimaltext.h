// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace tributary {

/// What a number looks like once zeros that change nothing are gone: 0.DIGITS times ten to the
/// exponent.
struct DecimalShape
{
    qsizetype digits = 0; ///< significant ones; none for zero
    qint64 exponent = 0;
    bool negative = false;
};

/// Reads [-]digits[.digits][e[+-]digits] and writes "[-]DIGITSeEXPONENT" into @p out ("0e0" for
/// zero): the same text for the same number, whatever zeros and exponent it was written with.
/// Nothing for anything else. Pure function.
std::optional<DecimalShape> normaliseDecimal(QByteArrayView text, QByteArray &out);

} // namespace tributary
