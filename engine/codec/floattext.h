// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

namespace tributary {

/// The double that the shortest decimal text of @p value stands for: what PostgreSQL prints as 0.1
/// becomes 0.1 and not 0.10000000149011612, and still gives the same float back. NaN and infinities
/// stay what they are.
double widenedFloat(float value);

/// The value of PostgreSQL's text of a float8: digits, NaN, Infinity, -Infinity. Nothing for other
/// texts. Pure function, any thread.
std::optional<double> parsedFloat8(QByteArrayView text);

/// The same of a float4, widened: servers before 12 print 0.100000001, and it becomes 0.1.
std::optional<double> parsedFloat4(QByteArrayView text);

} // namespace tributary
