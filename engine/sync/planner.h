// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/core/tablemethods.h"
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
    QString chosen; ///< as chosenMethod()
};

/// Decides which tables a run copies. Without @p wanted: all that the login may read; those that it
/// may not are listed as skipped, and what belongs to an extension is not listed. With @p wanted
/// ("schema.table", "table" for public, or quoted "schema"."table"): exactly those, each problem
/// being an error of that table. What @p methods leaves out is skipped, whatever is wrong with it.
/// Pure function, any thread.
QList<PlannedTable> planTables(const QList<TableSchema> &tables, const QStringList &wanted,
                               const ConnInfo &info, const TableMethods &methods = {});

/// Names in @p methods that no table has: a sentence for each. Pure function.
QStringList unusedMethods(const QList<TableSchema> &tables, const TableMethods &methods);

/// Whether there is anything to do in @p database for @p user. Errors: NothingToSync, AllLeftOut.
/// Pure function.
Status somethingPlanned(const QList<PlannedTable> &plan, const QString &database,
                        const QString &user);

} // namespace tributary
