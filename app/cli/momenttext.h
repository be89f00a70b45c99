// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace tributary {

/// "2026-11-23T06:30:00Z": a moment as the command line tells it to people, whatever the zone of
/// its computer. Any thread.
QString momentText(const QDateTime &moment);

} // namespace tributary
