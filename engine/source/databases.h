// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"

#include <QStringList>

#include <stop_token>

namespace tributary {

class Connection;

/// The databases of the server that this login may connect to, without templates, by name. Errors:
/// as Connection::query().
Result<QStringList> loadDatabases(Connection &connection, const std::stop_token &stop);

} // namespace tributary
