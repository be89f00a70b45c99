// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>
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
    /// Fields are views of @p row, or of this object where they had escapes; valid until the next
    /// call. False, and no fields, when the row is broken or has another number of fields.
    bool parse(QByteArrayView row, qsizetype fieldCount);

    qsizetype fieldCount() const { return static_cast<qsizetype>(m_fields.size()); }

    /// Nothing for NULL.
    const std::optional<QByteArrayView> &field(qsizetype index) const
    {
        return m_fields[static_cast<size_t>(index)];
    }

private:
    bool split(QByteArrayView row, qsizetype fieldCount);
    bool appendField(QByteArrayView raw);

    std::vector<std::optional<QByteArrayView>> m_fields;
    std::vector<char> m_unescaped;
};

} // namespace tributary
