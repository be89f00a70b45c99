// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QtGlobal>

namespace tributary {

/// Texts of dates and times from their binary values, written into a caller's buffer of at least
/// maxDateTimeText bytes; each returns the bytes used. Pure functions, any thread. Years 1..9999:
/// YYYY-MM-DD, and for times YYYY-MM-DD HH:MM:SS with .ffffff when there is a fraction; timestamptz
/// adds +00:00 (the session is in UTC). Infinity, BC and later years are PostgreSQL's own text.
inline constexpr qsizetype maxDateTimeText = 64;

/// @p days since 2000-01-01 (date_send); the two extremes are the infinities.
qsizetype writeDate(qint32 days, char *out);

/// @p microseconds since 2000-01-01 00:00 (timestamp_send).
qsizetype writeTimestamp(qint64 microseconds, char *out);

/// The same for timestamptz, in UTC.
qsizetype writeTimestampTz(qint64 microseconds, char *out);

// From PostgreSQL's own text (DateStyle ISO, TimeZone UTC) instead; 0 when it does not have that
// form. Another zone than UTC is such a case: it would be another session's text.

qsizetype rewriteDate(QByteArrayView text, char *out);
qsizetype rewriteTimestamp(QByteArrayView text, char *out);
qsizetype rewriteTimestampTz(QByteArrayView text, char *out);

} // namespace tributary
