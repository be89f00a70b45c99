// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/source/slotreport.h"

#include <QCoreApplication>
#include <QString>

namespace tributary {

/// What the window says about the log that a server keeps, in whole sentences. Values in, text out;
/// any thread.
class WalSentences
{
    Q_DECLARE_TR_FUNCTIONS(WalSentences)

public:
    /// "12 MiB wait to be synced · the server keeps 40 MiB · the limit is 10 GiB".
    static QString figures(const SlotReport &report);
    /// What pg_replication_slots.wal_status means; empty where the server does not tell.
    static QString status(const SlotFacts &slot);
    /// "At this rate the limit is reached in about 9 hours."; empty when it does not grow.
    static QString forecast(const SlotOutlook &outlook);
    /// What to know and do about the alarm; empty without one.
    static QString alarm(const SlotReport &report, const SlotOutlook &outlook);
};

} // namespace tributary
