// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/store/runrecord.h"

#include <QHash>
#include <QString>

namespace tributary {

class StoreFile;

/// Notes what the tables of the source with the id @p source look like now, and tells how they
/// differ from what was noted before, as RunTableRecord::schemaChange, by table. Nothing differs
/// where nothing was noted before. Within the caller's transaction and on its thread. Errors:
/// StoreFailed.
Result<QHash<QString, QString>> noteTables(StoreFile &file, qint64 source, const TablesSeen &seen);

} // namespace tributary
