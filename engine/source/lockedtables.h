// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/core/tableid.h"

#include <QList>
#include <QString>

#include <stop_token>

namespace tributary {

class Connection;

/// A table that has to be waited for. Plain value, any thread.
struct LockedTable
{
    TableId table; ///< of a partitioned table the partition, if that is what is locked
    QString holder; ///< who has it, for people: "process 4711 (psql)"
};

/// What a lock is in the way of.
enum class LockedFor {
    Reading,
    Publishing, ///< adding a table to a publication
};

/// Tables that somebody else has locked, one entry for each holder, by name. Blocks; the
/// connection's thread. Errors: as Connection::query().
Result<QList<LockedTable>> loadLockedTables(Connection &connection, LockedFor what,
                                            const std::stop_token &stop);

/// "public.orders (process 4711 (psql))", a comma between.
QString lockedTablesText(const QList<LockedTable> &tables);

} // namespace tributary
