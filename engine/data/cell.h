// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QtGlobal>

namespace tributary {

/// What a cell holds. The same value is the same kind of cell whatever way it came (COPY or the
/// log).
enum class CellKind : quint8 {
    Null,
    Integer,
    Real,
    Text, ///< UTF-8
    Bytes,
    Unchanged, ///< a change that does not carry this column (unchanged TOAST)
    Lost, ///< a change whose plugin could not tell it (NaN in wal2json): to be fetched from the
          ///< source before it is written
};

/// One value of one row: sixteen bytes, a view for texts. The bytes live in the RowBatch that holds
/// the cell.
struct Cell
{
    union {
        qint64 integer;
        double real;
        const char *data;
    };

    quint32 size = 0; ///< of data, in bytes
    CellKind kind = CellKind::Null;

    Cell()
        : integer(0)
    { }

    QByteArrayView bytes() const { return {data, static_cast<qsizetype>(size)}; }
};

} // namespace tributary
