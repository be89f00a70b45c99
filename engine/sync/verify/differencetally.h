// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/sync/verify/verifyrun.h"

namespace tributary {

/// Counts a table's rows by what became of them, and keeps the first differences of each kind.
/// Plain value.
class DifferenceTally
{
public:
    explicit DifferenceTally(TableVerification &result)
        : m_result(result)
    { }

    void countEqual() { ++m_result.equal; }

    /// True when the next difference of @p kind will be listed: then its key is worth making.
    bool lists(DifferenceKind kind) const { return count(kind) < verifyListedPerKind; }

    void add(DifferenceKind kind, const QJsonObject &key, const QStringList &columns = {})
    {
        if (lists(kind))
            m_result.first.append(
                {.table = m_result.table, .kind = kind, .key = key, .columns = columns});
        ++count(kind);
    }

private:
    qint64 &count(DifferenceKind kind)
    {
        if (kind == DifferenceKind::Missing)
            return m_result.missing;
        return kind == DifferenceKind::Extra ? m_result.extra : m_result.different;
    }

    qint64 count(DifferenceKind kind) const
    {
        if (kind == DifferenceKind::Missing)
            return m_result.missing;
        return kind == DifferenceKind::Extra ? m_result.extra : m_result.different;
    }

    TableVerification &m_result;
};

} // namespace tributary
