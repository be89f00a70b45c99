// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/rowbatch.h"
#include "engine/data/tableschema.h"

#include <QByteArrayView>

namespace tributary {

/// Turns PostgreSQL's text of a value (as its output function prints it in a session with our
/// settings: ISO dates, UTC, hex bytea) into the cell that the same value becomes when it is read
/// by COPY in binary. Made once for a column; pure, one thread.
class ValueText
{
public:
    /// How a bytea is printed: as the server does it, or its digits alone as wal2json does (but for
    /// domains, which come with the prefix).
    enum class Bytea { WithPrefix, WithoutPrefix };

    /// @p checkUtf8: the database does not know its encoding (SQL_ASCII): texts that are not UTF-8
    /// become bytes cells.
    ValueText(const ColumnSchema &column, bool checkUtf8, Bytea bytea = Bytea::WithPrefix);

    /// Appends the cell. Texts above RowBatch::largeCellBytes become views into @p text when @p
    /// keepsText says that its memory will be given to the batch; usedViews() tells whether one
    /// did. False when the text does not have its type's form; nothing was appended then.
    bool append(QByteArrayView text, bool keepsText, RowBatch &batch);

    bool usedViews() const { return m_usedViews; } ///< in the last call

private:
    void appendText(QByteArrayView text, bool keepsText, RowBatch &batch);

    ValueClass m_valueClass;
    ValueClass m_elementClass;
    char m_elementDelimiter;
    bool m_checkUtf8;
    Bytea m_bytea;
    bool m_usedViews = false;
};

} // namespace tributary
