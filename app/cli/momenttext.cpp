// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/momenttext.h"

namespace tributary {

QString momentText(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODate);
}

} // namespace tributary
