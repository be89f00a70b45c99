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

/// "order_id, line_no", or empty.
QString keyText(const TableSchema &table);

} // namespace tributary
