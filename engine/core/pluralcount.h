// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace tributary {

/// The number by which a translation chooses its plural form: tr("%1 rows", nullptr,
/// pluralCount(rows)). Qt takes an int only; what is beyond keeps its last six digits, on which the
/// plural forms of all languages depend at most. Any thread.
constexpr int pluralCount(qint64 count)
{
    constexpr qint64 million = 1'000'000;
    if (count < 0)
        return 0;
    return static_cast<int>(count < million ? count : million + count % million);
}

} // namespace tributary
