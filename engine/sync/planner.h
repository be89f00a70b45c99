// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"
#include "engine/data/tableschema.h"
#include "engine/postgres/conninfo.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace tributary {

/// One table that a run deals with, and what is special about it.
struct PlannedTable
{
    TableSchema schema;
    QStringList notes;
    std::optional<Error> error =
        std::nullopt; ///< why it cannot be read: it fails without being tried
    bool followed = false; ///< its changes are taken from the log
    bool skipped = false; ///< left out, not a failure; see notes
};

/// Decides which tables a run copies. Without @p wanted: all that the login may read; those that it
/// may not are listed as skipped, and what belongs to an extension is not listed. With @p wanted
/// ("schema.table", "table" for public, or quoted "schema"."table"): exactly those, each problem
/// being an error of that table. Pure function, any thread.
QList<PlannedTable> planTables(const QList<TableSchema> &tables, const QStringList &wanted,
                               const ConnInfo &info);

} // namespace tributary
