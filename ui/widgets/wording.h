// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QString>

#include <chrono>

namespace tributary::wording {

// Numbers, times and icons as the pages of the assistant say and show them.

QString count(qint64 number); ///< "1,234,567"
QString aboutCount(qint64 number); ///< "≈ 1,230,000"
QString bytes(qint64 bytes); ///< "1.2 MiB"
QString aboutBytes(double bytes); ///< "≈ 1.2 MiB"
QString took(std::chrono::milliseconds time); ///< "12 ms", "1.2 s"

/// An icon of resources/icons (without ".svg"), one line of text high.
QPixmap pixmap(const QString &name, const QWidget *widget);

} // namespace tributary::wording
