// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/slotsampler.h"

#include <chrono>

namespace tributary {

namespace {

constexpr std::chrono::milliseconds sampleInterval = std::chrono::seconds(30);
constexpr int keptDays = 30;

} // namespace

SlotSampler::SlotSampler(const QString &storePath)
    : m_samples(storePath)
{ }

std::optional<SlotSample> SlotSampler::keep(const QString &sourceName, const LogProgress &progress)
{
    if (!progress.keptBytes
        || (m_sinceSample.isValid() && !m_sinceSample.hasExpired(sampleInterval.count())))
        return std::nullopt;
    m_sinceSample.start();
    SlotSample sample;
    sample.at = QDateTime::currentDateTimeUtc();
    sample.waitingBytes = progress.waitingBytes;
    sample.keptBytes = progress.keptBytes;
    if (const auto latest = m_samples.latest(sourceName, sample.at); latest && *latest)
        sample.limitBytes = (*latest)->limitBytes;
    sample.active = true;
    keep(sourceName, sample);
    return sample;
}

void SlotSampler::keep(const QString &sourceName, const SlotSample &sample)
{
    static_cast<void>(m_samples.add(sourceName, sample)); // the next one will do
    static_cast<void>(m_samples.prune(sample.at.addDays(-keptDays)));
}

} // namespace tributary
