// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPixmap>
#include <QString>

#include <chrono>

namespace tributary::wording {

// Small helpers of the assistant's pages. The main window has its own: the two libraries do not
// know each other.

/// A label that shows its text letter for letter (messages and names come from servers) and wraps.
QLabel *plainLabel(const QString &text = {}, QWidget *parent = nullptr);

/// @p text as a tooltip that shows it letter for letter.
QString plainToolTip(const QString &text);

QString count(qint64 number); ///< "1,234,567"
QString aboutCount(qint64 number); ///< "≈ 1,230,000"
QString bytes(qint64 bytes); ///< "1.2 MiB"
QString aboutBytes(double bytes); ///< "≈ 1.2 MiB"
QString took(std::chrono::milliseconds time); ///< "12 ms", "1.2 s"

/// An icon of resources/icons (without ".svg"), one line of text high.
QPixmap pixmap(const QString &name, const QWidget *widget);

} // namespace tributary::wording
