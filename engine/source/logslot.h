// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/postgres/connection.h"
#include "engine/source/logfacts.h"

#include <QString>

#include <functional>
#include <optional>
#include <stop_token>

namespace tributary {

enum class SlotAction { Show, Create, Drop };

/// What is to be done with a source's replication slot.
struct SlotOrder
{
    SlotAction action = SlotAction::Show;
    QString name; ///< empty: defaultSlotName()
    QString plugin; ///< empty: pgoutput, or wal2json on servers before 10
    QString publication; ///< that a new slot for pgoutput needs; empty: defaultSlotName()
};

struct SlotAnswer
{
    QString name;
    std::optional<SlotFacts> slot; ///< afterwards; nothing when there is none
};

/// Carries it out on a connection of its own. A slot that is made keeps the server's log from then
/// on; one for pgoutput is made after the publication, with all tables that can be followed, if
/// there is none. @p tell gets, on the same thread, a sentence about what is waited for when that
/// takes long. Blocks; any thread. Errors: WalLevel, StandbySource, SlotName, SlotExists,
/// SlotMissing, SlotBusy, SlotBlocked, Plugin..., PublicationRight, LockTimeout, as
/// Connection::open().
Result<SlotAnswer> carryOut(const SlotOrder &order, const ConnectionOptions &options,
                            const std::stop_token &stop,
                            const std::function<void(const QString &)> &tell = {});

} // namespace tributary
