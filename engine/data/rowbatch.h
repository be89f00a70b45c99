// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/cell.h"

#include <QByteArrayView>

#include <cstring>
#include <memory>
#include <span>
#include <vector>

namespace tributary {

/// Some rows of one table on their way to the destination. Cells are stored row after row; texts
/// lie in an arena that belongs to the batch, so that a cell costs no allocation. Filled by one
/// thread, then read by another: moved, never shared. clear() keeps the memory for the next rows.
class RowBatch
{
public:
    /// Owner of a large row's bytes, as libpq handed them out; freed with the batch.
    using ForeignBuffer = std::unique_ptr<char, void (*)(void *)>;

    /// Cells above this many bytes are not copied into the arena: they stay in the buffer they came
    /// in.
    static constexpr qsizetype largeCellBytes = 1 << 20;

    explicit RowBatch(qsizetype columnCount);
    /// What was moved from can only be assigned to or destroyed.
    RowBatch(RowBatch &&) = default;
    RowBatch &operator=(RowBatch &&) = default;
    ~RowBatch() = default;
    Q_DISABLE_COPY(RowBatch)

    /// Forgets the rows; the next ones have @p columnCount columns.
    void reset(qsizetype columnCount);

    void appendNull() { addCell(CellKind::Null); }

    void appendInteger(qint64 value) { addCell(CellKind::Integer).integer = value; }

    void appendReal(double value) { addCell(CellKind::Real).real = value; }

    void appendText(QByteArrayView text)
    {
        char *at = reserveText(text.size());
        if (!text.isEmpty())
            std::memcpy(at, text.data(), static_cast<size_t>(text.size()));
        finishText(text.size());
    }

    void appendBytes(QByteArrayView bytes)
    {
        appendText(bytes);
        m_cells.back().kind = CellKind::Bytes;
    }

    /// A column that a change does not carry.
    void appendUnchanged() { addCell(CellKind::Unchanged); }

    void appendLost() { addCell(CellKind::Lost); }

    /// The value of another cell of this batch: shares its bytes.
    void appendShared(const Cell &cell) { m_cells.push_back(cell); }

    /// A text or bytes cell whose memory outlives the batch's rows: a buffer given to keep().
    void appendView(CellKind kind, QByteArrayView view);

    /// Room for a text of at most @p maxBytes to be written in place; finishText() makes the cell
    /// of the bytes used.
    char *reserveText(qsizetype maxBytes)
    {
        if (m_free == nullptr || m_freeEnd - m_free < maxBytes)
            nextChunk(maxBytes);
        return m_free;
    }

    void finishText(qsizetype usedBytes)
    {
        Cell &cell = addCell(CellKind::Text);
        cell.data = m_free;
        cell.size = static_cast<quint32>(usedBytes);
        m_free += usedBytes;
        m_byteCount += usedBytes;
    }

    /// Ends a row. Tables without columns have rows too.
    void endRow() { ++m_rowCount; }

    /// Takes the rows of @p other, which has as many columns, behind those that are here.
    void append(RowBatch &&other);

    /// Drops the cells of a row that was not ended.
    void abandonRow();

    /// Keeps @p buffer until the rows are forgotten.
    void keep(ForeignBuffer buffer, qsizetype bytes);

    qsizetype columnCount() const { return m_columnCount; }

    qsizetype rowCount() const { return m_rowCount; }

    qsizetype byteCount() const { return m_byteCount; } ///< of texts and kept buffers

    bool isEmpty() const { return m_rowCount == 0; }

    std::span<const Cell> row(qsizetype index) const
    {
        return {m_cells.data() + static_cast<size_t>(index * m_columnCount),
                static_cast<size_t>(m_columnCount)};
    }

    /// To be changed in place: for cells that another row of this batch, or a kept buffer, has the
    /// bytes of.
    Cell &cellAt(qsizetype row, qsizetype column)
    {
        return m_cells[static_cast<size_t>(row * m_columnCount + column)];
    }

    /// All cells, row after row.
    std::span<const Cell> cells() const { return m_cells; }

private:
    struct Chunk
    {
        std::unique_ptr<char[]> memory;
        qsizetype capacity = 0;
    };

    struct Kept
    {
        ForeignBuffer buffer;
    };

    Cell &addCell(CellKind kind)
    {
        Cell &cell = m_cells.emplace_back();
        cell.kind = kind;
        return cell;
    }

    void nextChunk(qsizetype bytes);

    qsizetype m_columnCount = 0;
    qsizetype m_rowCount = 0;
    qsizetype m_byteCount = 0;
    std::vector<Cell> m_cells;
    std::vector<Chunk> m_chunks;
    size_t m_nextChunk = 0; ///< those before it are full, or being filled
    char *m_free = nullptr; ///< room in the chunk that is being filled
    char *m_freeEnd = nullptr;
    std::vector<Kept> m_kept;
};

} // namespace tributary
