// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QtEndian>

#include <cstring>

namespace tributary {

/// Reads big-endian numbers from bytes that are not to be trusted. A read beyond the end gives 0
/// and makes the reader bad for ever; the caller asks once at the end. Pure value, any thread.
class ByteReader
{
public:
    explicit ByteReader(QByteArrayView bytes)
        : m_at(bytes.data())
        , m_end(bytes.data() + bytes.size())
    { }

    template <typename T>
    T read()
    {
        if (left() < static_cast<qsizetype>(sizeof(T))) {
            m_good = false;
            m_at = m_end;
            return 0;
        }
        const T value = qFromBigEndian<T>(m_at);
        m_at += sizeof(T);
        return value;
    }

    /// The next @p size bytes; empty and bad when there are fewer, or when @p size is negative.
    QByteArrayView take(qsizetype size)
    {
        if (size < 0 || left() < size) {
            m_good = false;
            m_at = m_end;
            return {};
        }
        const QByteArrayView bytes(m_at, size);
        m_at += size;
        return bytes;
    }

    /// The bytes before the next NUL, which is read too; bad when there is none.
    QByteArrayView takeString()
    {
        const void *nul = atEnd() ? nullptr : std::memchr(m_at, 0, static_cast<size_t>(left()));
        if (nul == nullptr) {
            m_good = false;
            m_at = m_end;
            return {};
        }
        const QByteArrayView bytes(m_at, static_cast<const char *>(nul));
        m_at = bytes.end() + 1;
        return bytes;
    }

    qsizetype left() const { return m_end - m_at; }

    bool atEnd() const { return m_at == m_end; }

    bool isGood() const { return m_good; }

private:
    const char *m_at;
    const char *m_end;
    bool m_good = true;
};

} // namespace tributary
