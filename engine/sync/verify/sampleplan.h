// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/sync/verify/boundvalue.h"
#include "engine/sync/verify/comparisonplan.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace tributary {

// Statements on parts of a table. Pure functions, any thread.

/// The values of a row's key as the source prints them, in the order of the plan's key.
using KeyText = QList<QByteArray>;

/// Whether rows can be asked for by their keys on both sides. Not by arrays, which the destination
/// has as JSON, nor by types that an extension or a user made, whose operators may not be found.
bool canBeLookedUp(const ComparisonPlan &plan);

/// Whether the server can read blocks at random (TABLESAMPLE, from 9.5 on).
bool canBeSampled(const ComparisonPlan &plan, int serverVersion);

/// The keys of all rows in random blocks.
QString sampledKeysSql(const ComparisonPlan &plan, double percent, quint32 seed);
/// COPY of all rows in random blocks.
QString sampledRowsSql(const ComparisonPlan &plan, double percent, quint32 seed);

/// The keys of @p rows rows from @p first on, in the source's order.
QString keyRunSql(const ComparisonPlan &plan, const KeyText &first, qint64 rows);

/// The same for the destination: the keys of @p rows rows from the row number on that is the
/// parameter.
QString destinationRunSql(const ComparisonPlan &plan, qint64 rows);
/// The least and the greatest row number.
QString destinationRowsSql(const ComparisonPlan &plan);

/// The key as the destination has it; nothing where that cannot be told from the text alone
/// (numbers with more digits than a REAL holds), or where it is no text that a statement can hold.
std::optional<QList<BoundValue>> destinationKey(const ComparisonPlan &plan, const KeyText &key);

/// What tells keys apart, however the two sides print them.
QByteArray keyDigest(const ComparisonPlan &plan, const KeyText &key);

/// The comparison of only those rows that have one of @p keys, each of which destinationKey() must
/// understand. At least one.
ComparisonPlan restrictedTo(const ComparisonPlan &plan, const QList<KeyText> &keys);

} // namespace tributary
