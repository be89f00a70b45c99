// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace tributary {

/// How a numeric is stored: as a number when that loses nothing but the display scale, else as its
/// text.
struct StoredNumeric
{
    enum class Form { Integer, Real, Text };

    Form form = Form::Text;
    qint64 integer = 0;
    double real = 0;

    bool operator==(const StoredNumeric &) const = default;
};

/// Binary numeric (numeric_send) as the text that numeric_out would print; nothing when the bytes
/// are malformed.
std::optional<QByteArray> numericText(QByteArrayView binary);

/// The stored form of a numeric's text: INTEGER when integral and within 10^15; REAL when it has at
/// most 15 significant digits (so that printing 15 digits gives the same number back) and is 0 or
/// 1e-300..1e300 in size; else text. NaN and infinities are text. Text that is no number is text.
StoredNumeric storedNumeric(QByteArrayView text);

/// The same straight from the bytes for the common short values, without making the text; nothing
/// when the value needs the long way (or is malformed).
std::optional<StoredNumeric> shortNumeric(QByteArrayView binary);

/// What numeric_out prints, and nothing else, as storedNumeric() would store it; nothing for other
/// texts. Short numbers are quicker than there.
std::optional<StoredNumeric> parsedNumeric(QByteArrayView text);

} // namespace tributary
