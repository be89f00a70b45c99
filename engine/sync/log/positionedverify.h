// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/sync/verify/verifyrun.h"

namespace tributary {

class HeldSource;

/// verify() of what @p held holds; of both sides as they are where it holds nothing. Blocks; the
/// thread of @p held.
VerifyReport verifyHeld(const HeldSource &held, const VerifyRequest &request,
                        const std::stop_token &stop, const VerifyObserver &observer = {});

/// verify() for any source. One whose log is followed is compared at a position, so that it may be
/// written meanwhile: a temporary slot names a position of the log together with the snapshot of
/// the data there; the destination is brought exactly to that position (its slot is read, nothing
/// is copied), held there, and compared with that snapshot. Needs what following needs, and one
/// slot more for a moment. Tables that are copied in full are compared with the same snapshot,
/// which may be newer than their copies. Blocks; any one thread. Errors of the whole: as verify(),
/// LogRun; AlreadyRunning while another run follows.
VerifyReport verifyAtPosition(const VerifyRequest &request, const std::stop_token &stop,
                              const VerifyObserver &observer = {});

} // namespace tributary
