// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/verify/samplesize.h"

#include <QCryptographicHash>

#include <algorithm>

namespace tributary {

namespace {

constexpr qint64 blockBytes = 8192;

} // namespace

SampleSize sampleSize(qint64 rows, qint64 sizeBytes)
{
    constexpr qint64 unknownRowBytes = 1024;
    constexpr qint64 fewestRuns = 20;
    constexpr qint64 longestRun = 100;
    const qint64 rowBytes = rows > 0 ? std::max<qint64>(sizeBytes / rows, 1) : unknownRowBytes;
    qint64 wanted = std::clamp(rows / SampleSize::oneIn, SampleSize::fewestRows,
                               SampleSize::mostRows);
    wanted = std::max(std::min(wanted, SampleSize::mostBytes / rowBytes), fewestRuns);
    SampleSize size;
    size.isWhole = rows >= 0 && rows <= wanted;
    size.rowsPerRun = std::clamp<qint64>(wanted / fewestRuns, 1, longestRun);
    size.runs = wanted / size.rowsPerRun;
    return size;
}

double blockPercent(qint64 sizeBytes, qint64 blocks)
{
    constexpr double all = 100;
    const qint64 present = std::max<qint64>(sizeBytes / blockBytes, 1);
    return std::min(all, all * static_cast<double>(blocks) / static_cast<double>(present));
}

quint32 tableSeed(quint32 seed, const TableId &table)
{
    const QByteArray text = QByteArray::number(seed) + '/' + table.displayName().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Blake2s_128);
    quint32 result = 0;
    for (int byte = 0; byte < 4; ++byte)
        result = result << 8 | static_cast<quint8>(hash[byte]);
    return result;
}

qint64 RandomChoice::between(qint64 first, qint64 last)
{
    if (last <= first)
        return first;
    // Computed here: what distributions of the library do is not laid down.
    const quint64 range = static_cast<quint64>(last) - static_cast<quint64>(first) + 1;
    const quint64 number = m_random();
    return static_cast<qint64>(static_cast<quint64>(first)
                               + (range == 0 ? number : number % range));
}

} // namespace tributary
