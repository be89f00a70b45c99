// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/slotreport.h"

#include "engine/postgres/connection.h"

#include <algorithm>

namespace tributary {

namespace {

constexpr qint64 mebibyte = 1 << 20;
constexpr qint64 halfWithoutLimit = 1024 * mebibyte;
constexpr qint64 highWithoutLimit = 5 * halfWithoutLimit;

/// Shorter than this, a rate would be read out of one checkpoint.
constexpr qint64 shortestSpan = 60;

/// -1: no limit; absent before 13.
Result<std::optional<qint64>> loadLimit(Connection &connection, const std::stop_token &stop)
{
    const Result<QueryResult> rows = connection.query(
        QStringLiteral("SELECT setting::bigint FROM pg_catalog.pg_settings"
                       " WHERE name = 'max_slot_wal_keep_size'"),
        stop);
    if (!rows)
        return rows.error();
    if (rows->rowCount() == 0 || rows->integer(0, 0) < 0)
        return std::optional<qint64>();
    return std::optional<qint64>(rows->integer(0, 0) * mebibyte);
}

std::optional<double> growth(const QList<KeptLog> &kept)
{
    if (kept.size() < 2)
        return {};
    auto first = kept.size() - 1;
    while (first > 0 && kept[first - 1].bytes <= kept[first].bytes)
        --first;
    const qint64 seconds = kept[first].at.secsTo(kept.last().at);
    const qint64 bytes = kept.last().bytes - kept[first].bytes;
    if (seconds < shortestSpan || bytes <= 0)
        return {};
    return static_cast<double>(bytes) / static_cast<double>(seconds);
}

SlotOutlook::Alarm alarmOf(qint64 kept, qint64 half, qint64 high)
{
    return kept >= high ? SlotOutlook::Alarm::High
        : kept >= half  ? SlotOutlook::Alarm::Half
                        : SlotOutlook::Alarm::None;
}

} // namespace

std::optional<SlotFacts> SlotReport::ours() const
{
    const auto found = std::ranges::find(all, slot, &SlotFacts::name);
    return found == all.end() ? std::optional<SlotFacts>() : *found;
}

Result<SlotReport> loadSlotReport(Connection &connection, const QString &slot,
                                  const std::stop_token &stop)
{
    const Result<QList<SlotFacts>> all = loadSlots(connection, stop);
    if (!all)
        return all.error();
    const Result<std::optional<qint64>> limit = loadLimit(connection, stop);
    if (!limit)
        return limit.error();
    return SlotReport{
        .at = QDateTime::currentDateTimeUtc(), .slot = slot, .all = *all, .limitBytes = *limit};
}

SlotOutlook slotOutlook(const QList<KeptLog> &kept, const std::optional<qint64> &limit,
                        const std::optional<qint64> &left, const QString &walStatus)
{
    SlotOutlook outlook;
    if (walStatus == u"lost") {
        outlook.alarm = SlotOutlook::Alarm::Lost;
        return outlook;
    }
    outlook.bytesPerSecond = growth(kept);
    const qint64 now = kept.isEmpty() ? 0 : kept.last().bytes;
    outlook.alarm = limit ? alarmOf(now, *limit / 2, *limit / 5 * 4)
                          : alarmOf(now, halfWithoutLimit, highWithoutLimit);
    if (walStatus == u"unreserved")
        outlook.alarm = SlotOutlook::Alarm::High;
    if (limit && outlook.bytesPerSecond) {
        const qint64 room = std::max<qint64>(left.value_or(*limit - now), 0);
        outlook.untilLimit = std::chrono::seconds(
            static_cast<qint64>(static_cast<double>(room) / *outlook.bytesPerSecond));
    }
    return outlook;
}

} // namespace tributary
