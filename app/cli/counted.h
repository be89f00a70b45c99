// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tributary {

/// "1 row", "1,234 rows": the command line speaks English. Any thread.
QString counted(qint64 count, QLatin1StringView one, QLatin1StringView many);

/// The same of rows.
QString countedRows(qint64 count);

} // namespace tributary
