// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/tablemethods.h"
#include "engine/destination/copiedtable.h"
#include "engine/postgres/conninfo.h"
#include "engine/store/runrecord.h"
#include "engine/sync/syncprogress.h"

#include <QList>

namespace tributary {

/// Those of @p copies, which may be of several sources, that come from the database of @p source.
/// Pure functions, any thread, both of them.
QList<CopiedTable> copiesOf(const QList<CopiedTable> &copies, const ConnInfo &source);

/// The tables of a source as its latest run left them, as far as destination and history tell:
/// what was copied, with what that run did (@p done), and what it could not copy. By name.
QList<TableProgress> tablesOnRecord(const QList<CopiedTable> &copies,
                                    const QList<RunTableRecord> &done, const TableMethods &methods);

} // namespace tributary
