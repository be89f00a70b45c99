// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tributary {

/// A query that is compiled in (":/sql/NAME.sql"), as the server of @p serverVersion can read it:
/// lines that end in
/// "--@from N" are left out on servers older than N, those with "--@below N" on N and newer. The
/// one place where SQL depends on the version.
QString versionedSql(const QString &name, int serverVersion);

/// The same for a text, for tests.
QString forServerVersion(const QString &sql, int serverVersion);

} // namespace tributary
