// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace tributary {

// A long value in pieces that a window can show at once. Pure functions.

/// JSON with one element a line; letters and digits of its texts and numbers stay as they are.
/// Nothing when it is no JSON object or array.
std::optional<QString> prettyJson(const QByteArray &json);

/// "00000010  48 65 6c 6c 6f  |Hello|", sixteen bytes a line.
QString hexLines(QByteArrayView bytes, qsizetype firstOffset = 0);

/// Ends of the parts that a text is shown in: at a line's end where there is one near.
QList<qsizetype> partEnds(const QString &text, qsizetype longest);

} // namespace tributary
