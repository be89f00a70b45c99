// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/source/logfacts.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>
#include <stop_token>

namespace tributary {

class Connection;

/// The slots of a server, as the window shows them. Facts only; plain value, any thread.
struct SlotReport
{
    QDateTime at; ///< by this computer's clock, UTC
    QString slot; ///< the name of ours, there or not
    QList<SlotFacts> all; ///< by name
    std::optional<qint64> limitBytes; ///< max_slot_wal_keep_size; nothing: no limit
    std::optional<Error> gap =
        {}; ///< why no run can go on; nothing also where nobody looked for it

    /// Nothing when ours is not there.
    std::optional<SlotFacts> ours() const;

    bool operator==(const SlotReport &) const = default;
};

/// Blocks; errors: as Connection::query(). @p slot: the name of ours.
Result<SlotReport> loadSlotReport(Connection &connection, const QString &slot,
                                  const std::stop_token &stop);

/// What the server keeps for a slot at one time.
struct KeptLog
{
    QDateTime at;
    qint64 bytes = 0;
};

/// Where what is kept leads to. Plain value.
struct SlotOutlook
{
    enum class Alarm {
        None,
        Half, ///< half of the limit, or 1 GiB where there is none
        High, ///< 80 % of the limit, or 5 GiB
        Lost, ///< the log that we need is gone
    };

    Alarm alarm = Alarm::None;
    std::optional<double> bytesPerSecond; ///< of growth; nothing: not known, or it does not grow
    std::optional<std::chrono::seconds> untilLimit; ///< at this rate; only with a limit

    bool operator==(const SlotOutlook &) const = default;
};

/// Judges what was seen lately (@p kept, oldest first; only what came after the last confirmation
/// counts, which is where it shrank). @p limit: as SlotReport::limitBytes; @p left: what can be
/// written before the limit is reached (safe_wal_size), where the server tells. Pure.
SlotOutlook slotOutlook(const QList<KeptLog> &kept, const std::optional<qint64> &limit,
                        const std::optional<qint64> &left, const QString &walStatus);

} // namespace tributary

Q_DECLARE_METATYPE(tributary::SlotReport)
