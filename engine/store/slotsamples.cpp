// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/slotsamples.h"

#include "engine/store/storefile.h"
#include "engine/store/storetext.h"

#include <QFileInfo>
#include <QUuid>
#include <QVariant>

#include <algorithm>
#include <utility>

namespace tributary {

namespace {

constexpr auto sampleColumns =
    "at, waiting_bytes, kept_bytes, limit_bytes, safe_bytes, wal_status, active, error_id, message";

constexpr auto ofSource = "source_id = (SELECT id FROM source WHERE name = ?)";

QVariant stored(const std::optional<qint64> &bytes)
{
    return bytes ? QVariant(*bytes) : QVariant(QMetaType::fromType<qint64>());
}

std::optional<qint64> bytesOf(const QVariant &value)
{
    return value.isNull() ? std::optional<qint64>() : value.toLongLong();
}

SlotSample sampleOf(const QSqlQuery &row)
{
    return {.at = QDateTime::fromMSecsSinceEpoch(row.value(0).toLongLong(), Qt::UTC),
            .waitingBytes = bytesOf(row.value(1)),
            .keptBytes = bytesOf(row.value(2)),
            .limitBytes = bytesOf(row.value(3)),
            .safeBytes = bytesOf(row.value(4)),
            .walStatus = row.value(5).toString(),
            .active = row.value(6).toBool(),
            .errorId = row.value(7).toString(),
            .message = row.value(8).toString()};
}

} // namespace

SlotSamples::SlotSamples(QString path)
    : m_path(std::move(path))
    , m_connectionName(QUuid::createUuid().toString())
{ }

Status SlotSamples::add(const QString &sourceName, const SlotSample &sample)
{
    if (!QFileInfo::exists(m_path))
        return Done{};
    StoreFile file(m_path, m_connectionName);
    if (const Status opened = file.open(StoreFile::Access::Write); !opened)
        return opened;
    const auto added = file.run(
        QStringLiteral("INSERT OR REPLACE INTO slot_sample (source_id, %1)"
                       " SELECT id, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM source WHERE name = ?")
            .arg(QLatin1String(sampleColumns)),
        {sample.at.toMSecsSinceEpoch(), stored(sample.waitingBytes), stored(sample.keptBytes),
         stored(sample.limitBytes), stored(sample.safeBytes), storedText(sample.walStatus),
         sample.active, storedText(sample.errorId), storedText(sample.message),
         storedText(sourceName)});
    if (!added)
        return added.error();
    return file.commit();
}

Result<QList<SlotSample>> SlotSamples::samples(const QString &sourceName, const QDateTime &since,
                                               int most) const
{
    QList<SlotSample> samples;
    if (!QFileInfo::exists(m_path))
        return samples;
    StoreFile file(m_path, m_connectionName);
    if (const Status opened = file.open(StoreFile::Access::Read); !opened)
        return opened.error();
    if (!file.hasSchema())
        return samples;
    const qint64 from = since.toMSecsSinceEpoch();
    const qint64 span = std::max<qint64>(QDateTime::currentMSecsSinceEpoch() - from, 1);
    const qint64 stretch = std::max<qint64>(span / std::max(most, 1), 1);
    // SQLite takes the bare columns of a group from the row that has its max().
    Result<QSqlQuery> rows = file.run(
        QStringLiteral("SELECT %1, max(coalesce(kept_bytes, -1)) FROM slot_sample WHERE %2"
                       " AND at >= ? GROUP BY at / ? ORDER BY at")
            .arg(QLatin1String(sampleColumns), QLatin1String(ofSource)),
        {storedText(sourceName), from, stretch});
    if (!rows)
        return rows.error();
    while (rows->next())
        samples.append(sampleOf(*rows));
    if (const Status ended = file.ended(*rows); !ended)
        return ended.error();
    return samples;
}

Result<std::optional<SlotSample>> SlotSamples::latest(const QString &sourceName,
                                                      const QDateTime &now) const
{
    std::optional<SlotSample> sample;
    if (!QFileInfo::exists(m_path))
        return sample;
    StoreFile file(m_path, m_connectionName);
    if (const Status opened = file.open(StoreFile::Access::Read); !opened)
        return opened.error();
    if (!file.hasSchema())
        return sample;
    Result<QSqlQuery> rows = file.run(
        QStringLiteral("SELECT %1 FROM slot_sample WHERE %2 AND at <= ? ORDER BY at DESC LIMIT 1")
            .arg(QLatin1String(sampleColumns), QLatin1String(ofSource)),
        {storedText(sourceName), now.toMSecsSinceEpoch()});
    if (!rows)
        return rows.error();
    if (rows->next())
        sample = sampleOf(*rows);
    return sample;
}

Status SlotSamples::prune(const QDateTime &olderThan)
{
    if (!QFileInfo::exists(m_path))
        return Done{};
    StoreFile file(m_path, m_connectionName);
    if (const Status opened = file.open(StoreFile::Access::Write); !opened)
        return opened;
    constexpr qint64 mostIdle = qint64(StoreFile::mostIdleDays) * 24 * 60 * 60 * 1000;
    const qint64 limit = olderThan.toMSecsSinceEpoch();
    if (const auto pruned = file.run(
            QStringLiteral(
                "DELETE FROM slot_sample WHERE at < ? AND source_id IN (SELECT id FROM source"
                " WHERE (SELECT min(at) FROM slot_sample WHERE source_id = id AND at >= ?)"
                " - (SELECT max(at) FROM slot_sample WHERE source_id = id AND at < ?) < ?)"),
            {limit, limit, limit, mostIdle});
        !pruned)
        return pruned.error();
    return file.commit();
}

} // namespace tributary
