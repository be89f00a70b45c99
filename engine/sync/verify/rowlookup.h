// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/data/browsedcell.h"
#include "engine/postgres/conninfo.h"
#include "engine/sync/verify/verifyreport.h"

#include <QDateTime>
#include <QMetaType>

#include <stop_token>

namespace tributary {

struct RowLookupRequest
{
    ConnInfo source;
    QByteArray password;
    QString passFile;
    QString destination; ///< "sqlite:PATH"
    BrowsedKey row; ///< of a copy
};

/// One row as both sides have it at this moment.
struct RowLookup
{
    TableId table;
    BrowsedKey row;
    bool inSource = false;
    bool inDestination = false;
    QList<ComparedValue> values; ///< of all columns that can be compared
    QStringList notes; ///< what was not compared, and other remarks
    QDateTime readAt; ///< at the source, by its clock, UTC

    bool isEqual() const;
};

/// Reads one row of a copy, and by its key the row of the source that it is a copy of: with a
/// parameter for each value, in a read-only transaction that the server ends after twenty seconds.
/// Values are compared, and put into words, as verify() does. The destination is read first and let
/// go before the source is asked. Blocks; any one thread; sees @p stop within a quarter second.
/// Errors: VerifyNotSynced (no copy of that name), DestinationOtherSource, TableNotFound,
/// QueryFailed (the source's table has another key), those of DestinationFile and Connection.
Result<RowLookup> lookUpRow(const RowLookupRequest &request, const std::stop_token &stop);

} // namespace tributary

Q_DECLARE_METATYPE(tributary::RowLookup)
