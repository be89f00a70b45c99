// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/rowbatch.h"
#include "engine/data/tableschema.h"

#include <QByteArrayView>

#include <vector>

namespace tributary {

/// Whether COPY in binary format delivers a column's own bytes to this decoder; every other column
/// is selected as PostgreSQL's text (ColumnSchema::outputFunction), which arrives as a text field.
bool isReadInBinary(const ColumnSchema &column);

/// Decodes the messages of one COPY ... TO STDOUT (FORMAT binary) into cells. One table, one
/// thread; holds no buffer. Bytes are not trusted: every length is checked against what is there.
class CopyBinaryDecoder
{
public:
    enum class Outcome {
        Rows, ///< whole rows were appended (none for the header alone)
        End, ///< the trailer was there; nothing may follow
        Malformed, ///< see problem(); the batch holds the rows before, whole
    };

    /// @p checkUtf8: the database does not know its encoding (SQL_ASCII): texts that are not UTF-8
    /// become bytes cells.
    CopyBinaryDecoder(const QList<ColumnSchema> &columns, bool checkUtf8);

    /// Appends the rows of one message. Cells above RowBatch::largeCellBytes are views into @p
    /// message when
    /// @p keepsMessage says that its memory will be given to the batch; usedViews() tells whether
    /// that is needed.
    Outcome decode(QByteArrayView message, bool keepsMessage, RowBatch &batch);

    bool usedViews() const { return m_usedViews; }

    const char *problem() const { return m_problem; } ///< English, for the technical detail

    qint64 rows() const { return m_rows; }

private:
    enum class Codec : quint8 {
        Int2,
        Int4,
        Int8,
        Boolean,
        Float4,
        Float8,
        Numeric,
        Date,
        Timestamp,
        TimestampTz,
        Uuid,
        Bytes,
        Text,
        Jsonb,
        Array,
    };

    struct Column
    {
        Codec codec;
        ValueClass elementClass;
        char delimiter;
    };

    static Codec codecOf(const ColumnSchema &column);
    Outcome fail(const char *problem, RowBatch &batch);
    bool decodeField(const Column &column, QByteArrayView field, bool keepsMessage,
                     RowBatch &batch);
    void appendText(QByteArrayView text, bool keepsMessage, RowBatch &batch);

    std::vector<Column> m_columns;
    bool m_checkUtf8;
    bool m_headerRead = false;
    bool m_ended = false;
    bool m_usedViews = false;
    const char *m_problem = "";
    qint64 m_rows = 0;
};

} // namespace tributary
