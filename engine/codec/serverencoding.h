// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace tributary {

/// Turns text in a server's encoding into UTF-8: for what arrives without the server's own
/// conversion. One thread; owns an iconv descriptor.
class ServerEncoding
{
public:
    /// @p name: PostgreSQL's (pg_encoding_to_char: "LATIN1"). With "UTF8" and "SQL_ASCII" every
    /// text stays as it is.
    explicit ServerEncoding(QByteArrayView name);
    ~ServerEncoding();
    Q_DISABLE_COPY_MOVE(ServerEncoding)

    /// Whether texts in this encoding can be converted at all (MULE_INTERNAL cannot).
    bool isKnown() const { return m_passes || m_descriptor != nullptr; }

    /// Nothing when @p text is not in the encoding, or the encoding is not known and the text not
    /// ASCII. A view of @p text itself or of memory that is used again by the next call.
    std::optional<QByteArrayView> toUtf8(QByteArrayView text);

private:
    bool m_passes = false;
    void *m_descriptor = nullptr; ///< iconv_t
    QByteArray m_converted;
};

} // namespace tributary
