// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/rowbatch.h"

#include <algorithm>
#include <iterator>

namespace tributary {

namespace {

constexpr qsizetype chunkBytes = 64 << 10;

} // namespace

RowBatch::RowBatch(qsizetype columnCount)
    : m_columnCount(columnCount)
{ }

void RowBatch::reset(qsizetype columnCount)
{
    m_columnCount = columnCount;
    m_rowCount = 0;
    m_byteCount = 0;
    m_cells.clear();
    m_kept.clear();
    // A chunk that one long text needed is not carried along; the usual ones are.
    std::erase_if(m_chunks, [](const Chunk &chunk) { return chunk.capacity > chunkBytes; });
    m_nextChunk = 0;
    m_free = nullptr;
    m_freeEnd = nullptr;
}

void RowBatch::appendView(CellKind kind, QByteArrayView view)
{
    Cell &cell = addCell(kind);
    cell.data = view.data();
    cell.size = static_cast<quint32>(view.size());
}

void RowBatch::nextChunk(qsizetype bytes)
{
    // The chunks behind m_nextChunk are from an earlier use of the batch; one that is too small
    // makes room for a new one.
    if (m_nextChunk == m_chunks.size() || m_chunks[m_nextChunk].capacity < bytes) {
        const qsizetype capacity = std::max(bytes, chunkBytes);
        m_chunks.insert(
            m_chunks.begin() + static_cast<std::ptrdiff_t>(m_nextChunk),
            Chunk{std::make_unique_for_overwrite<char[]>(static_cast<size_t>(capacity)), capacity});
    }
    const Chunk &chunk = m_chunks[m_nextChunk++];
    m_free = chunk.memory.get();
    m_freeEnd = m_free + chunk.capacity;
}

void RowBatch::abandonRow()
{
    m_cells.resize(static_cast<size_t>(m_rowCount * m_columnCount));
}

void RowBatch::append(RowBatch &&other)
{
    m_cells.insert(m_cells.end(), other.m_cells.begin(), other.m_cells.end());
    m_rowCount += other.m_rowCount;
    m_byteCount += other.m_byteCount;
    // Its chunks come before the one that is being filled, as full ones.
    m_chunks.insert(m_chunks.begin(), std::make_move_iterator(other.m_chunks.begin()),
                    std::make_move_iterator(other.m_chunks.end()));
    m_nextChunk += other.m_chunks.size();
    std::ranges::move(other.m_kept, std::back_inserter(m_kept));
}

void RowBatch::keep(ForeignBuffer buffer, qsizetype bytes)
{
    m_kept.push_back({std::move(buffer)});
    m_byteCount += bytes;
}

} // namespace tributary
