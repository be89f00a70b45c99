// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/tableschema.h"

#include <QString>

namespace tributary {

/// Whether the table can be chosen at all.
bool canBeCopied(const TableSchema &table);

/// Whether "everything" means this table too: what a sync without a list of tables copies without
/// failing.
bool isChosenByDefault(const TableSchema &table);

/// What is special about it, in a few words each; empty for an ordinary table with a key.
QString tableNote(const TableSchema &table);

/// What is said of a table that today's login cannot read, while a new user is being made.
QString grantNote();

/// How it can be kept up to date: whether changes can be followed, and if not, why. @p full: the
/// reader wants a full copy.
QString methodText(const TableSchema &table, bool full);

/// Type and peculiarities of the column in row @p row: the readable ones first, then the others. @p
/// granting: see TableSelection.
QString columnNote(const TableSchema &table, qsizetype row, bool granting);

/// "order_id, line_no", or empty.
QString keyText(const TableSchema &table);

} // namespace tributary
