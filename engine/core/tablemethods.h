// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/tableid.h"

#include <QMap>
#include <QString>

namespace tributary {

/// What people decided for single tables: a table's name, as isNamed() takes it, to "log" (its
/// changes are followed), "full" (copied in full in each run) or "skip" (left out). Tables that are
/// not named are dealt with as the source is.
using TableMethods = QMap<QString, QString>;

/// Whether @p word is one of the three. Pure functions, any thread, all of them.
bool isTableMethod(const QString &word);

/// What was decided for the table; empty: nothing.
QString chosenMethod(const TableMethods &methods, const TableId &table);

/// Decides for the table, whatever it was called before; an empty @p method takes the decision
/// back.
void chooseMethod(TableMethods &methods, const TableId &table, const QString &method);

} // namespace tributary
