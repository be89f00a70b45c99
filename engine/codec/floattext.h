// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tributary {

/// The double that the shortest decimal text of @p value stands for: what PostgreSQL prints as 0.1
/// becomes 0.1 and not 0.10000000149011612, and still gives the same float back. NaN and infinities
/// stay what they are.
double widenedFloat(float value);

} // namespace tributary
