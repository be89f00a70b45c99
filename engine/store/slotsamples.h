// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace tributary {

/// What was seen of a source's slot at one time. Plain value.
struct SlotSample
{
    QDateTime at; ///< by this computer's clock, whole milliseconds
    std::optional<qint64> waitingBytes; ///< of log that the destination does not have yet
    std::optional<qint64> keptBytes; ///< of log that the server keeps for the slot
    std::optional<qint64> limitBytes; ///< max_slot_wal_keep_size; nothing: no limit, or not known
    std::optional<qint64>
        safeBytes; ///< safe_wal_size: what can be written before the slot is at risk
    QString walStatus; ///< "reserved", "extended", "unreserved", "lost"; empty: before version 13
    bool active = false; ///< somebody reads the slot
    /// Why no run can go on from where the slot is, where that was looked for: Error::id() and its
    /// sentence; empty: nothing is known to be wrong.
    QString errorId = {};
    QString message = {};

    bool operator==(const SlotSample &) const = default;
};

/// The samples of all sources, in the store's file. Each call is one short transaction. One thread:
/// the one that made it.
class SlotSamples
{
public:
    explicit SlotSamples(QString path);
    Q_DISABLE_COPY_MOVE(SlotSamples)

    /// One more; a second one of the same millisecond replaces the first. A source that is not
    /// saved (any more) is no error: nothing is kept. Errors: StoreFailed.
    Status add(const QString &sourceName, const SlotSample &sample);
    /// From @p since on, oldest first, at most about @p most: of each stretch of time the sample
    /// that kept most, so that no peak is hidden.
    Result<QList<SlotSample>> samples(const QString &sourceName, const QDateTime &since,
                                      int most) const;
    /// By @p now: what claims to be later was noted by a clock that was wrong.
    Result<std::optional<SlotSample>> latest(const QString &sourceName, const QDateTime &now) const;
    /// Forgets what is older, of the sources whose newer samples go on from there: see
    /// RunStore::prune().
    Status prune(const QDateTime &olderThan);

private:
    QString m_path;
    QString m_connectionName;
};

} // namespace tributary
