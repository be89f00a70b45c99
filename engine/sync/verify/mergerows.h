// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/sync/verify/rowstep.h"

namespace tributary {

/// Walks through two sides that come in the same order and tells @p visitor of each row:
/// sourceOnly(), destinationOnly(), or onBoth(). Each side has next(); @p compare tells how the
/// current rows' keys stand to each other (negative: the source's comes first). A key that one side
/// has twice meets its partner once, and is alone the second time.
template <typename Source, typename Destination, typename Compare, typename Visitor>
Status mergeRows(Source &source, Destination &destination, Compare compare, Visitor &visitor)
{
    Result<RowStep> left = source.next();
    Result<RowStep> right = destination.next();
    for (;;) {
        if (!left)
            return left.error();
        if (!right)
            return right.error();
        const bool leftRow = *left == RowStep::Row;
        const bool rightRow = *right == RowStep::Row;
        if (!leftRow && !rightRow)
            return Done{};
        int order = 0;
        if (leftRow && rightRow)
            order = compare(source, destination);
        else
            order = leftRow ? -1 : 1;
        if (order < 0)
            visitor.sourceOnly(source);
        else if (order > 0)
            visitor.destinationOnly(destination);
        else
            visitor.onBoth(source, destination);
        if (order <= 0)
            left = source.next();
        if (order >= 0)
            right = destination.next();
    }
}

} // namespace tributary
