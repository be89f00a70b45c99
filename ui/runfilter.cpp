// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runfilter.h"

#include "ui/runwords.h"

namespace tributary {

bool RunFilter::accepts(const RunRecord &run) const
{
    if (trigger && run.trigger != *trigger)
        return false;
    switch (show) {
    case Show::All:
        return true;
    case Show::Failed:
        return run.outcome == RunOutcome::Failed || run.outcome == RunOutcome::Partial;
    case Show::WithChanges:
        return hasChanges(run);
    }
    Q_UNREACHABLE();
}

QList<RunRecord> RunFilter::filtered(const QList<RunRecord> &runs) const
{
    QList<RunRecord> accepted;
    for (const RunRecord &run : runs) {
        if (accepts(run))
            accepted.append(run);
    }
    return accepted;
}

} // namespace tributary
