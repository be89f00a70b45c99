// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/sync/verify/verifyreport.h"

namespace tributary {

/// Counts a table's rows by what became of them, and keeps the first differences of each kind.
/// Borrows the result; one thread.
class DifferenceTally
{
public:
    DifferenceTally(TableVerification &result, qint64 listedPerKind)
        : m_result(result)
        , m_listed(listedPerKind)
    { }

    void countEqual() { ++m_result.equal; }

    /// Counts one more difference. To be filled in where it is listed (valid until the next call);
    /// null where it is only counted.
    Difference *add(DifferenceKind kind)
    {
        if (count(kind)++ >= m_listed)
            return nullptr;
        m_result.first.append({.table = m_result.table, .kind = kind, .key = {}, .columns = {}});
        return &m_result.first.last();
    }

    /// The listed differences, in the order in which they were added.
    QList<Difference> &listed() { return m_result.first; }

private:
    qint64 &count(DifferenceKind kind)
    {
        if (kind == DifferenceKind::Missing)
            return m_result.missing;
        return kind == DifferenceKind::Extra ? m_result.extra : m_result.different;
    }

    TableVerification &m_result;
    qint64 m_listed;
};

} // namespace tributary
