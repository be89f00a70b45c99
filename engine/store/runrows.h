// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/runrecord.h"

class QSqlQuery;

namespace tributary {

/// How runs, their tables and their lines stand in the store's rows. One thread: the query's.

inline constexpr auto runColumns =
    "run.id, source.name, started_at, finished_at, outcome, stage, cause, run.method, error_id,"
    " message, rows, bytes, inserts, updates, deletes, truncates, tables_count, failed_tables,"
    " checkpoint, fresh_as_of, is_part";

inline constexpr auto tableColumns =
    "table_name, destination, method, state, rows, bytes, inserts, updates, deletes, truncates,"
    " error_id, message, notes, schema_change";

RunRecord runOf(const QSqlQuery &row);
RunTableRecord tableOf(const QSqlQuery &row);
/// Of the four columns at, level, table_name and text, from @p column on.
RunLine lineOf(const QSqlQuery &row, int column);

} // namespace tributary
