// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/postgres/conninfo.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace tributary {

/// Everything one run needs to know. Plain value; crosses to the sync thread by copy.
struct SyncRequest
{
    QString sourceName; ///< of the saved source, or empty
    ConnInfo source;
    QByteArray password; ///< empty when none was needed or given
    QString passFile; ///< a .pgpass file that libpq may look into, or empty
    QString destination; ///< "sqlite:PATH"
    QStringList tables; ///< "schema.table"; empty: all that can be read
};

} // namespace tributary

Q_DECLARE_METATYPE(tributary::SyncRequest)
