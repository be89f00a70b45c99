// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QtGlobal>

#include <functional>

namespace tributary {

/// How far the saving of a copy of the destination is. Plain value.
struct CopyAmount
{
    qint64 bytes = 0; ///< written; begins anew when the destination was changed meanwhile
    qint64 wholeBytes = 0; ///< of all there is

    bool operator==(const CopyAmount &) const = default;
};

/// Called on the copying thread, at most ten times a second.
using CopyObserver = std::function<void(const CopyAmount &amount)>;

} // namespace tributary

Q_DECLARE_METATYPE(tributary::CopyAmount)
