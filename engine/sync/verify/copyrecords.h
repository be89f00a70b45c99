// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/core/tableid.h"

#include <QList>
#include <QSet>
#include <QString>

namespace tributary {

class DestinationFile;

/// A column of a copy, as the sync recorded it.
struct RecordedColumn
{
    int attnum = 0;
    QString sourceName;
    QString destinationName;
    int keyPosition = 0; ///< 0: not in the key, else from 1 on
    QString typeName = {}; ///< in the source, as format_type() printed it
};

/// A copy of a source table, as the sync recorded it.
struct RecordedCopy
{
    TableId source;
    QString destinationName;
    QString sourceIdentity;
    QString sourceDescription; ///< for people
    QString deletedColumn = {}; ///< not NULL in rows that the source no longer has; empty: none
    QList<RecordedColumn> columns;
    /// By the server's clock, as it is stored, of a copy that each run makes anew; empty: changes
    /// are followed, or it is not on record.
    QString copiedAt = {};
};

/// What the sync wrote down about its copies (tables _tributary_...), by the source's names;
/// nothing when no sync has written here. Errors: DestinationNewer, and those of DestinationFile.
Result<QList<RecordedCopy>> loadCopyRecords(const DestinationFile &file);

/// Names of the columns of a table or view; empty when there is none of that name. Errors: those of
/// DestinationFile.
Result<QSet<QString>> loadColumnNames(const DestinationFile &file, const QString &table);

} // namespace tributary
