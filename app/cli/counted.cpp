// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/counted.h"

#include <QLocale>

namespace tributary {

QString counted(qint64 count, QLatin1StringView one, QLatin1StringView many)
{
    return QLocale().toString(count) + u' ' + (count == 1 ? one : many);
}

QString countedRows(qint64 count)
{
    return counted(count, QLatin1StringView("row"), QLatin1StringView("rows"));
}

} // namespace tributary
