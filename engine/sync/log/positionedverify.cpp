// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/log/positionedverify.h"

#include "engine/sync/log/heldsource.h"

namespace tributary {

VerifyReport verifyHeld(const HeldSource &held, const VerifyRequest &request,
                        const std::stop_token &stop, const VerifyObserver &observer)
{
    VerifyRequest atMoment = request;
    atMoment.snapshot = held.snapshot();
    VerifyReport report = verify(atMoment, stop, observer);
    if (!atMoment.snapshot.isEmpty()) {
        report.comparedAt = held.heldAt();
        report.position = held.position();
    }
    return report;
}

VerifyReport verifyAtPosition(const VerifyRequest &request, const std::stop_token &stop,
                              const VerifyObserver &observer)
{
    HeldSource held(request, stop);
    if (const Status done = held.hold(HeldSource::Purpose::Compare, observer); !done) {
        VerifyReport report;
        report.depth = request.depth;
        report.seed = request.seed;
        report.error = done.error();
        return report;
    }
    if (observer.phaseChanged)
        observer.phaseChanged(VerifyPhase::Comparing);
    return verifyHeld(held, request, stop, observer);
}

} // namespace tributary
