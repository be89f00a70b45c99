// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tributary {

/// What the next() of a stream of rows met.
enum class RowStep {
    Row,
    End,
};

} // namespace tributary
