// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/tableid.h"

#include <QList>
#include <QtGlobal>

#include <random>

namespace tributary {

/// How much of a table a sample is: so many runs of so many neighbouring rows.
struct SampleSize
{
    /// One row in a hundred, but never fewer or more rows than these, nor more bytes.
    static constexpr qint64 fewestRows = 1000;
    static constexpr qint64 mostRows = 10'000;
    static constexpr qint64 oneIn = 100;
    static constexpr qint64 mostBytes = qint64(64) << 20;

    bool isWhole = false; ///< the table has no more rows than the sample would
    qint64 runs = 0;
    qint64 rowsPerRun = 0;

    qint64 rows() const { return runs * rowsPerRun; }

    bool operator==(const SampleSize &) const = default;
};

/// @p rows: of the table, counted or about; -1: unknown. Pure function.
SampleSize sampleSize(qint64 rows, qint64 sizeBytes);

/// The percentage for TABLESAMPLE SYSTEM that gives about @p blocks blocks of a table of this size.
/// Pure function.
double blockPercent(qint64 sizeBytes, qint64 blocks);

/// Where random numbers of a table's sample begin: by its name, so that other tables beside it make
/// no difference. Pure function.
quint32 tableSeed(quint32 seed, const TableId &table);

/// Chooses at random, the same with the same seed. One thread.
class RandomChoice
{
public:
    explicit RandomChoice(quint32 seed)
        : m_random(seed)
    { }

    /// From @p first to @p last, both included.
    qint64 between(qint64 first, qint64 last);

    /// @p count of the items (all when there are no more), in the order in which they came.
    template <typename Item>
    QList<Item> some(const QList<Item> &items, qint64 count)
    {
        QList<Item> chosen;
        qint64 left = count;
        for (qsizetype at = 0; at < items.size() && left > 0; ++at) {
            // Each item with the probability that leaves every choice equally likely.
            if (between(1, items.size() - at) > left)
                continue;
            chosen.append(items[at]);
            --left;
        }
        return chosen;
    }

private:
    std::mt19937_64 m_random;
};

} // namespace tributary
