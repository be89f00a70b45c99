// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/destination/destination.h"
#include "engine/sync/verify/copyrecords.h"
#include "engine/sync/verify/verifyreport.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace tributary {

// How differences are to be repaired. Pure functions, any thread.

/// Rows that are repaired one by one, at most; beyond, reading them one by one costs the source
/// more than its whole table.
inline constexpr qint64 mostRepairedRows = 10'000;

/// Whether the copy has the columns, under the names and with the types, and the key, that @p plan
/// gives the table today.
bool fitsPlan(const RecordedCopy &copy, const TablePlan &plan);

/// Why the table has to be copied again whole, in a few words for people; empty: its rows can be
/// repaired one by one. @p fits: as fitsPlan(), or for a followed table: it was not altered.
QString whyCopiedWhole(const TableVerification &found, const TablePlan &plan, bool fits);

/// The values of a listed difference's key as the source prints them, in the order of the schema's
/// key; nothing when one of them is not there.
std::optional<QList<QByteArray>> keyTexts(const QJsonObject &key, const TableSchema &schema);

} // namespace tributary
