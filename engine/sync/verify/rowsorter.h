// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/sync/verify/rowstep.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QTemporaryFile>

#include <stop_token>
#include <vector>

namespace tributary {

/// Order of two byte strings: negative, zero or positive; a beginning comes before what goes on.
int compareBytes(QByteArrayView one, QByteArrayView other);

/// Brings records into the order of their keys' bytes, however many there are: sorts what fits into
/// its memory, keeps the sorted runs in a temporary file (mode 0600, gone with the object or with
/// the process), and merges them. First add() all, then finish() once, then next(). One thread.
class RowSorter
{
public:
    struct Record
    {
        QByteArrayView key;
        QByteArrayView payload;
    };

    /// Default for the bytes of records held in memory at once.
    static constexpr qsizetype defaultMemory = 16 << 20;

    explicit RowSorter(const std::stop_token &stop, qsizetype memoryBytes = defaultMemory);
    Q_DISABLE_COPY_MOVE(RowSorter)

    /// Errors: DestinationFull or Internal, for the folder of temporary files; Interrupted.
    Status add(QByteArrayView key, QByteArrayView payload);
    Status finish();
    Result<RowStep> next();

    /// Of the last next(); valid until the one after it.
    Record record() const { return m_record; }

private:
    struct Entry
    {
        size_t offset = 0; ///< in m_memory
        quint32 keySize = 0;
        quint32 payloadSize = 0;
    };

    /// A sorted run within the file, read piece by piece.
    struct Run
    {
        qint64 position = 0; ///< of what is still to be read
        qint64 end = 0;
        QByteArray buffer;
        qsizetype used = 0; ///< bytes of the buffer before the current record
        Record current;
    };

    Status spill();
    Status write(QByteArrayView bytes);
    Status flush();
    Result<RowStep> advance(Run &run);
    Status fill(Run &run, qsizetype bytes);
    Record entryAt(size_t index) const;
    void sortMemory();
    Error fileError() const;

    std::stop_token m_stop;
    qsizetype m_memoryBytes;
    std::vector<char> m_memory;
    std::vector<Entry> m_entries;
    QTemporaryFile m_file;
    QByteArray m_pending; ///< not yet written to the file
    qint64 m_written = 0;
    std::vector<Run> m_runs;
    std::vector<Run *> m_heap; ///< runs with a current record, least key first
    Run *m_taken = nullptr; ///< whose record was handed out last
    size_t m_nextEntry = 0;
    Record m_record;
};

} // namespace tributary
