// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/tableschema.h"

#include <QSet>
#include <QString>
#include <QStringList>

namespace tributary {

/// Names of copies in a SQLite file, where names that differ only in (ASCII) case are one. Pure
/// functions, any thread.

/// "orders" for public.orders, "sales__orders" for others; names that SQLite or Tributary keep for
/// themselves get their schema in front too.
QString preferredTableName(const TableId &table);

/// Whether it would have another name but for those that are kept.
bool hasReservedName(const TableId &table);

/// @p name as SQLite compares it.
QString foldedName(const QString &name);

/// The preferred name, or with a suffix that stays the same from run to run (the table's oid) when
/// it is taken.
QString freeTableName(const TableId &table, const QSet<QString> &takenFolded);

/// Names of a table's columns: their own, and with the column's number behind it for one that
/// clashes with an earlier, or with one of @p reserved (folded).
QStringList columnNames(const TableSchema &schema, const QSet<QString> &reserved = {});

/// "_deleted_at", or with the table's oid behind it where one of @p columns is called so.
QString deletedColumnName(const TableId &table, const QStringList &columns);

} // namespace tributary
