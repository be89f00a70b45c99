// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/walsentences.h"

#include "ui/formatting.h"

#include <QStringList>

namespace tributary {

QString WalSentences::figures(const SlotReport &report)
{
    const auto ours = report.ours();
    if (!ours)
        return tr("The server has no slot \"%1\". The next run makes one, with a new copy.")
            .arg(report.slot);
    const Formatting format;
    QStringList parts;
    if (ours->waitingBytes)
        parts.append(tr("%1 wait to be synced").arg(format.bytes(*ours->waitingBytes)));
    if (ours->keptBytes)
        parts.append(tr("the server keeps %1 for it").arg(format.bytes(*ours->keptBytes)));
    parts.append(report.limitBytes ? tr("the limit is %1").arg(format.bytes(*report.limitBytes))
                                   : tr("the server has no limit for it"));
    return parts.join(QStringLiteral(" · "));
}

QString WalSentences::status(const SlotFacts &slot)
{
    if (slot.isLost())
        return tr("The changes that we need are gone from the server: a full copy is needed.");
    if (slot.walStatus == u"reserved")
        return tr("All is well: what the slot needs is within what the server keeps anyway.");
    if (slot.walStatus == u"extended")
        return tr("The server keeps extra log for this slot.");
    if (slot.walStatus == u"unreserved")
        return tr("Changes are at risk: the server may remove log that we need at its next "
                  "checkpoint. Sync now.");
    return {};
}

QString WalSentences::forecast(const SlotOutlook &outlook)
{
    if (!outlook.bytesPerSecond)
        return {};
    const Formatting format;
    if (outlook.untilLimit)
        return tr("At this rate the limit is reached in %1.")
            .arg(format.aboutDuration(*outlook.untilLimit));
    constexpr double secondsPerDay = 24 * 60 * 60;
    return tr("It grows by about %1 a day.")
        .arg(format.bytes(static_cast<qint64>(*outlook.bytesPerSecond * secondsPerDay)));
}

QString WalSentences::alarm(const SlotReport &report, const SlotOutlook &outlook)
{
    switch (outlook.alarm) {
    case SlotOutlook::Alarm::None:
        return {};
    case SlotOutlook::Alarm::Half:
        return report.limitBytes ? tr("More than half of the log that the server may keep is used.")
                                 : tr("The server keeps more than 1 GiB of log for this slot.");
    case SlotOutlook::Alarm::High:
        return report.limitBytes
            ? tr("More than 80 % of the log that the server may keep is used. Beyond the limit "
                 "the changes are lost, and a full copy is needed.")
            : tr("The server keeps more than 5 GiB of log for this slot. It has no limit: its "
                 "disk may fill up.");
    case SlotOutlook::Alarm::Lost:
        return tr("The changes that we need are gone from the server: a full copy is needed.");
    }
    Q_UNREACHABLE();
}

} // namespace tributary
