// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/lsn.h"

#include <charconv>

namespace tributary {

namespace {

std::optional<quint32> parseHalf(QByteArrayView digits)
{
    constexpr qsizetype mostDigits = 8;
    quint32 value = 0;
    if (digits.isEmpty() || digits.size() > mostDigits)
        return {};
    const auto [end, error] = std::from_chars(digits.begin(), digits.end(), value, 16);
    if (error != std::errc() || end != digits.end())
        return {};
    return value;
}

} // namespace

QString Lsn::toString() const
{
    return QStringLiteral("%1/%2").arg(QString::number(value >> 32, 16).toUpper(),
                                       QString::number(value & 0xFFFFFFFF, 16).toUpper());
}

std::optional<Lsn> Lsn::parse(QByteArrayView text)
{
    const qsizetype slash = text.indexOf('/');
    if (slash < 0)
        return {};
    const std::optional<quint32> high = parseHalf(text.first(slash));
    const std::optional<quint32> low = parseHalf(text.sliced(slash + 1));
    if (!high || !low)
        return {};
    return Lsn{.value = quint64(*high) << 32 | *low};
}

} // namespace tributary
