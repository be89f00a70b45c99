// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/core/tableid.h"

#include <QList>
#include <QString>

namespace tributary {

struct DestinationAddress;

/// A table of the source that the last run left as it was, or without a copy. Plain value.
struct LeftTable
{
    TableId source;
    QString sourceIdentity = {}; ///< ServerFacts::identity() of its source; filled when read
    bool isFailed = false; ///< else left out
    QString errorId = {}; ///< of a failed one
    QString reason = {}; ///< for people

    bool operator==(const LeftTable &) const = default;
};

/// CopiedTable::state of a copy whose table is no longer in the source.
inline constexpr QLatin1String goneFromSource("gone");

/// What the last run of each source noted in the destination, by schema and name. As
/// copiedTables().
Result<QList<LeftTable>> leftTables(const DestinationAddress &address);

} // namespace tributary
