// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"

#include <QByteArray>
#include <QString>

namespace tributary {

/// The servers in pgAdmin's own database (pgadmin4.db, SQLite, opened read-only), as the JSON that
/// pgAdmin's "Import/Export Servers" would write. No passwords are read. Any thread. Errors:
/// Settings, also for a database that is not pgAdmin's.
Result<QByteArray> pgAdminServers(const QString &path);

} // namespace tributary
