// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/sourcestore.h"

#include <QByteArray>
#include <QMetaType>
#include <QStringList>

namespace tributary {

/// All answers of the assistant. A dumb value: pages fill it, nothing is derived in it. The
/// password lives here only, in memory, until the program has put it where the reader wanted it.
struct SetupDraft
{
    SavedSource source;
    QByteArray password;
    bool keepPassword = false; ///< in the keyring
    bool startNow = true;

    bool operator==(const SetupDraft &) const = default;
};

/// What the assistant must know of the program that opens it.
struct SetupContext
{
    QStringList takenNames; ///< of the sources that exist
    QString passFile; ///< a .pgpass that may hold the password, or empty
    QString destinationFolder; ///< where new SQLite files are suggested
};

} // namespace tributary

Q_DECLARE_METATYPE(tributary::SetupDraft)
