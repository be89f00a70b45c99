// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/destination/browse/browsequery.h"

#include <QMetaType>
#include <QString>

#include <functional>
#include <stop_token>

namespace tributary {

class DestinationBrowser;

struct CsvRequest
{
    BrowseQuery query;
    QString path; ///< absolute; a file of that name is replaced once the new one is whole
    bool harmless = true; ///< CsvStyle::harmless
};

/// How much has been written.
struct CsvAmount
{
    qint64 rows = 0; ///< without the line of names
    qint64 bytes = 0;
};

/// Called on the exporting thread, at most ten times a second.
using CsvObserver = std::function<void(const CsvAmount &amount)>;

/// Writes all rows of a query with their whole values into a CSV file that only its owner may read:
/// UTF-8, the columns' names first. Memory does not grow with the number of rows. Nothing is left
/// of an export that fails or is stopped. Blocks; any one thread. Errors: as
/// DestinationBrowser::readAll(); ExportFailed, also for a file that belongs to the destination.
Result<CsvAmount> exportCsv(DestinationBrowser &browser, const CsvRequest &request,
                            const CsvObserver &observer, const std::stop_token &stop);

} // namespace tributary

Q_DECLARE_METATYPE(tributary::CsvRequest)
Q_DECLARE_METATYPE(tributary::CsvAmount)
