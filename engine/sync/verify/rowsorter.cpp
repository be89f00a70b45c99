// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/verify/rowsorter.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QStorageInfo>

#include <algorithm>
#include <cstring>

namespace tributary {

namespace {

// A record in the file: size of key, size of payload (native order; nobody else reads it), key,
// payload.
constexpr qsizetype headerSize = 2 * sizeof(quint32);
constexpr qsizetype writeBytes = 1 << 20;
constexpr qsizetype readBytes = 64 << 10;
/// Larger buffers, of a run that met a large record, are given back.
constexpr qsizetype keptBytes = 1 << 20;

} // namespace

int compareBytes(QByteArrayView one, QByteArrayView other)
{
    const auto common = static_cast<size_t>(std::min(one.size(), other.size()));
    const int order = common == 0 ? 0 : std::memcmp(one.data(), other.data(), common);
    if (order != 0)
        return order;
    return one.size() < other.size() ? -1 : static_cast<int>(one.size() > other.size());
}

RowSorter::RowSorter(const std::stop_token &stop, qsizetype memoryBytes)
    : m_stop(stop)
    , m_memoryBytes(memoryBytes)
    , m_file(QDir::tempPath() + QStringLiteral("/tributary-verify-XXXXXX"))
{ }

Error RowSorter::fileError() const
{
    const QString folder = QDir::tempPath();
    const qint64 free = QStorageInfo(folder).bytesAvailable();
    if (free < writeBytes) {
        return makeError(ErrorKind::DestinationFull,
                         {{QStringLiteral("path"), folder},
                          {QStringLiteral("disk"), QStorageInfo(folder).rootPath()},
                          {QStringLiteral("free"), QLocale().formattedDataSize(free)}},
                         m_file.errorString());
    }
    return makeError(
        ErrorKind::Internal,
        {{QStringLiteral("what"),
          QCoreApplication::translate("RowSorter", "a temporary file in %1 cannot be used")
              .arg(folder)}},
        m_file.errorString());
}

RowSorter::Record RowSorter::entryAt(size_t index) const
{
    const Entry &entry = m_entries[index];
    const char *data = m_memory.data() + entry.offset;
    return {.key = {data, qsizetype(entry.keySize)},
            .payload = {data + entry.keySize, qsizetype(entry.payloadSize)}};
}

void RowSorter::sortMemory()
{
    const char *memory = m_memory.data();
    std::ranges::sort(m_entries, [memory](const Entry &one, const Entry &other) {
        return compareBytes({memory + one.offset, qsizetype(one.keySize)},
                            {memory + other.offset, qsizetype(other.keySize)})
            < 0;
    });
}

Status RowSorter::add(QByteArrayView key, QByteArrayView payload)
{
    const auto size = static_cast<size_t>(key.size() + payload.size());
    const size_t held = m_memory.size() + m_entries.size() * sizeof(Entry);
    if (!m_entries.empty() && held + size > static_cast<size_t>(m_memoryBytes)) {
        if (const Status spilled = spill(); !spilled)
            return spilled;
    }
    m_entries.push_back({.offset = m_memory.size(),
                         .keySize = static_cast<quint32>(key.size()),
                         .payloadSize = static_cast<quint32>(payload.size())});
    m_memory.insert(m_memory.end(), key.begin(), key.end());
    m_memory.insert(m_memory.end(), payload.begin(), payload.end());
    return Done{};
}

Status RowSorter::write(QByteArrayView bytes)
{
    m_pending.append(bytes);
    m_written += bytes.size();
    return m_pending.size() < writeBytes ? Status(Done{}) : flush();
}

Status RowSorter::flush()
{
    if (m_stop.stop_requested())
        return makeError(ErrorKind::Interrupted);
    if (m_file.write(m_pending) != m_pending.size())
        return fileError();
    m_pending.resize(0);
    return Done{};
}

Status RowSorter::spill()
{
    if (!m_file.isOpen() && !m_file.open())
        return fileError();
    sortMemory();
    Run run;
    run.position = m_written;
    for (size_t index = 0; index < m_entries.size(); ++index) {
        const quint32 sizes[2] = {m_entries[index].keySize, m_entries[index].payloadSize};
        char header[headerSize];
        std::memcpy(header, sizes, sizeof header);
        const Record record = entryAt(index);
        for (const QByteArrayView part :
             {QByteArrayView(header, headerSize), record.key, record.payload}) {
            if (const Status written = write(part); !written)
                return written;
        }
    }
    run.end = m_written;
    m_runs.push_back(std::move(run));
    m_entries.clear();
    m_memory.clear();
    if (m_memory.capacity() > static_cast<size_t>(2 * m_memoryBytes))
        m_memory.shrink_to_fit();
    return Done{};
}

Status RowSorter::finish()
{
    if (m_runs.empty()) {
        sortMemory();
        return Done{};
    }
    if (const Status spilled = spill(); !spilled)
        return spilled;
    if (const Status flushed = flush(); !flushed)
        return flushed;
    m_memory = {};
    m_entries = {};
    for (Run &run : m_runs) {
        const Result<RowStep> step = advance(run);
        if (!step)
            return step.error();
        if (*step == RowStep::Row)
            m_heap.push_back(&run);
    }
    std::ranges::make_heap(m_heap, [](const Run *one, const Run *other) {
        return compareBytes(one->current.key, other->current.key) > 0;
    });
    return Done{};
}

Result<RowStep> RowSorter::next()
{
    if (m_stop.stop_requested())
        return makeError(ErrorKind::Interrupted);
    if (m_runs.empty()) {
        if (m_nextEntry == m_entries.size())
            return RowStep::End;
        m_record = entryAt(m_nextEntry++);
        return RowStep::Row;
    }
    const auto later = [](const Run *one, const Run *other) {
        return compareBytes(one->current.key, other->current.key) > 0;
    };
    // The record that was handed out stays in its run's buffer until now.
    if (m_taken != nullptr) {
        const Result<RowStep> step = advance(*m_taken);
        if (!step)
            return step.error();
        if (*step == RowStep::Row) {
            m_heap.push_back(m_taken);
            std::ranges::push_heap(m_heap, later);
        }
        m_taken = nullptr;
    }
    if (m_heap.empty())
        return RowStep::End;
    std::ranges::pop_heap(m_heap, later);
    m_taken = m_heap.back();
    m_heap.pop_back();
    m_record = m_taken->current;
    return RowStep::Row;
}

Status RowSorter::fill(Run &run, qsizetype bytes)
{
    if (run.buffer.size() - run.used >= bytes)
        return Done{};
    run.buffer.remove(0, run.used);
    run.used = 0;
    if (run.buffer.capacity() > keptBytes)
        run.buffer.squeeze();
    const qint64 wanted = std::min<qint64>(std::max(bytes - run.buffer.size(), readBytes),
                                           run.end - run.position);
    if (!m_file.seek(run.position))
        return fileError();
    const QByteArray piece = m_file.read(wanted);
    if (piece.size() != wanted || run.buffer.size() + piece.size() < bytes)
        return fileError();
    run.buffer += piece;
    run.position += piece.size();
    return Done{};
}

Result<RowStep> RowSorter::advance(Run &run)
{
    run.used += run.current.key.size() + run.current.payload.size();
    run.current = {};
    if (run.position == run.end && run.used == run.buffer.size())
        return RowStep::End;
    if (const Status filled = fill(run, headerSize); !filled)
        return filled.error();
    quint32 sizes[2];
    std::memcpy(sizes, run.buffer.constData() + run.used, sizeof sizes);
    run.used += headerSize;
    const qsizetype size = qsizetype(sizes[0]) + qsizetype(sizes[1]);
    if (const Status filled = fill(run, size); !filled)
        return filled.error();
    const char *data = run.buffer.constData() + run.used;
    run.current = {.key = {data, qsizetype(sizes[0])},
                   .payload = {data + sizes[0], qsizetype(sizes[1])}};
    return RowStep::Row;
}

} // namespace tributary
