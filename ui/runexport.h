// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/runrecord.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace tributary {

/// Runs on record as a file for other programs: the same words and times (UTC) whatever the
/// language of the window. Pure functions, any thread.

/// A line a run (RFC 4180, UTF-8), the columns' names first; texts that a spreadsheet would take
/// for a formula are made harmless.
QByteArray runsToCsv(const QList<RunRecord> &runs);

/// {"source":..., "runs":[{..., "tables":[...]}]}; @p tables by run: of those that are given.
QByteArray runsToJson(const QString &source, const QList<RunRecord> &runs,
                      const QHash<qint64, QList<RunTableRecord>> &tables = {});

} // namespace tributary
