// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/tableschema.h"

#include <QString>

namespace tributary {

// Which tables a log can tell the changes of. Pure functions, any thread.

/// Which plugin a log is read through.
enum class LogPlugin { Pgoutput, Wal2json };

QString logPluginName(LogPlugin plugin);

/// Why changes of a table cannot be followed, in a few words for people ("has no primary key");
/// empty when they can. Such a table is copied in full in each run.
QString whyNotFollowed(const TableSchema &schema, LogPlugin plugin);

/// @p schema with its keyColumns as the log tells rows apart: the identity's, or with REPLICA
/// IDENTITY FULL the primary key's if there is one; else none. For tables that can be followed.
TableSchema withLogKey(const TableSchema &schema);

/// Whether rows of the log lack columns that have to be read from the table (generated ones, which
/// pgoutput leaves out).
bool needsFetchedColumns(const TableSchema &schema, LogPlugin plugin);

} // namespace tributary
