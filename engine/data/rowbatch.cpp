// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/rowbatch.h"

#include <cstring>

namespace tributary {

namespace {

constexpr qsizetype chunkBytes = 64 << 10;

} // namespace

RowBatch::RowBatch(qsizetype columnCount)
    : m_columnCount(columnCount)
{
}

void RowBatch::reset(qsizetype columnCount)
{
    m_columnCount = columnCount;
    m_rowCount = 0;
    m_byteCount = 0;
    m_cells.clear();
    m_kept.clear();
    // A chunk that one long text needed is not carried along; the usual ones are.
    std::erase_if(m_chunks, [](const Chunk &chunk) { return chunk.capacity > chunkBytes; });
    m_chunk = 0;
    m_used = 0;
}

Cell &RowBatch::addCell(CellKind kind)
{
    Cell &cell = m_cells.emplace_back();
    cell.kind = kind;
    return cell;
}

void RowBatch::appendNull()
{
    addCell(CellKind::Null);
}

void RowBatch::appendInteger(qint64 value)
{
    addCell(CellKind::Integer).integer = value;
}

void RowBatch::appendReal(double value)
{
    addCell(CellKind::Real).real = value;
}

void RowBatch::appendView(CellKind kind, QByteArrayView view)
{
    Cell &cell = addCell(kind);
    cell.data = view.data();
    cell.size = static_cast<quint32>(view.size());
}

void RowBatch::appendText(QByteArrayView text)
{
    char *at = reserveText(text.size());
    if (!text.isEmpty())
        std::memcpy(at, text.data(), static_cast<size_t>(text.size()));
    finishText(text.size());
}

void RowBatch::appendBytes(QByteArrayView bytes)
{
    appendText(bytes);
    m_cells.back().kind = CellKind::Bytes;
}

char *RowBatch::reserveText(qsizetype maxBytes)
{
    if (m_chunk >= m_chunks.size() || m_chunks[m_chunk].capacity - m_used < maxBytes)
        nextChunk(maxBytes);
    return m_chunks[m_chunk].memory.get() + m_used;
}

void RowBatch::finishText(qsizetype usedBytes)
{
    Cell &cell = addCell(CellKind::Text);
    cell.data = m_chunks[m_chunk].memory.get() + m_used;
    cell.size = static_cast<quint32>(usedBytes);
    m_used += usedBytes;
    m_byteCount += usedBytes;
}

void RowBatch::nextChunk(qsizetype bytes)
{
    if (m_chunk < m_chunks.size())
        ++m_chunk;
    m_used = 0;
    if (m_chunk < m_chunks.size() && m_chunks[m_chunk].capacity >= bytes)
        return;
    const qsizetype capacity = std::max(bytes, chunkBytes);
    Chunk chunk{std::make_unique_for_overwrite<char[]>(static_cast<size_t>(capacity)), capacity};
    m_chunks.insert(m_chunks.begin() + static_cast<std::ptrdiff_t>(m_chunk), std::move(chunk));
}

void RowBatch::abandonRow()
{
    m_cells.resize(static_cast<size_t>(m_rowCount * m_columnCount));
}

void RowBatch::keep(ForeignBuffer buffer, qsizetype bytes)
{
    m_kept.push_back({std::move(buffer)});
    m_byteCount += bytes;
}

} // namespace tributary
