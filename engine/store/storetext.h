// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QVariant>

namespace tributary {

/// How values stand in the store's columns. Any thread.

/// NULL is refused by the columns, and a QString that was never set would be bound as one.
QString storedText(const QString &text);
/// Always in UTC and with all digits, so that the texts sort as the times do; "" for none.
QString storedTime(const QDateTime &time);
QDateTime timeOf(const QVariant &value);

} // namespace tributary
