// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/storetext.h"

namespace tributary {

QString storedText(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QString storedTime(const QDateTime &time)
{
    return storedText(time.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ")));
}

QDateTime timeOf(const QVariant &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

} // namespace tributary
