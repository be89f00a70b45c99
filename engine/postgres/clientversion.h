// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tributary {

/// Of the libpq that is in use, such as "15.20". Any thread.
QString libpqVersion();

} // namespace tributary
