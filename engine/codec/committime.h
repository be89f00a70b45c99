// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

namespace tributary {

/// Microseconds since 1970-01-01 UTC of PostgreSQL's text of a timestamptz in ISO form, whatever
/// its zone: "2024-05-01 08:00:00.123456+00". Nothing for other texts, infinities and years before
/// Christ or beyond 9999: no transaction was committed then. Pure function, any thread.
std::optional<qint64> parseCommitTime(QByteArrayView text);

} // namespace tributary
