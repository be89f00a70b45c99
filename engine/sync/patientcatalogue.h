// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/data/tableschema.h"
#include "engine/source/catalogue.h"

#include <QList>
#include <QString>

#include <chrono>
#include <stop_token>

namespace tributary {

class Connection;

/// The catalogue as a run plans with it.
struct PatientCatalogue
{
    QList<TableSchema> tables;
    Sizes sizes = Sizes::Measured;
    QString note; ///< for people: why sizes are those of the statistics; empty: they are not
};

/// How long a run waits for sizes: for less than for rows.
inline constexpr std::chrono::milliseconds sizePatience = std::chrono::seconds(5);

/// loadTables() that waits @p patience at most for tables that somebody has locked; then it does
/// without their sizes. In the caller's transaction, which it does not spoil. Blocks; the
/// connection's thread. Errors: as Connection::query().
Result<PatientCatalogue> loadTablesPatiently(Connection &connection, Sizes sizes,
                                             std::chrono::milliseconds patience,
                                             const std::stop_token &stop);

} // namespace tributary
