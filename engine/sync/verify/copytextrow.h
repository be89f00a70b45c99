// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>
#include <span>
#include <vector>

namespace tributary {

/// Takes a row of COPY's text format apart:
///
///     field TAB field TAB ... field LF        \N alone is NULL; in a field \b \f \n \r \t \v
///     \\ stand for one byte each
///
/// (PostgreSQL manual, COPY, "Text Format"; what else that allows to be read is never written.)
/// Verification has a reader of its own, so that a fault in the sync's one shows. Reused from row
/// to row; one thread.
class CopyTextRow
{
public:
    /// Takes escapes out in place: @p row is changed, and the fields are views of it. False, and no
    /// fields, when the row is broken or has another number of fields.
    bool parse(std::span<char> row, qsizetype fieldCount);

    qsizetype fieldCount() const { return static_cast<qsizetype>(m_fields.size()); }

    /// Nothing for NULL.
    const std::optional<QByteArrayView> &field(qsizetype index) const
    {
        return m_fields[static_cast<size_t>(index)];
    }

private:
    bool split(std::span<char> row, qsizetype fieldCount);
    bool appendField(std::span<char> raw);

    std::vector<std::optional<QByteArrayView>> m_fields;
};

} // namespace tributary
