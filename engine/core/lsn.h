// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QMetaType>
#include <QString>

#include <compare>
#include <optional>

namespace tributary {

/// A position in the server's write-ahead log: bytes since the cluster was made. Zero is "none".
/// Plain value, any thread.
struct Lsn
{
    quint64 value = 0;

    auto operator<=>(const Lsn &) const = default;

    bool isValid() const { return value != 0; }

    /// "0/19532D8", as the server prints it (pg_lsn).
    QString toString() const;

    /// Reads what toString() writes: two hexadecimal numbers of at most eight digits.
    static std::optional<Lsn> parse(QByteArrayView text);
};

} // namespace tributary

Q_DECLARE_METATYPE(tributary::Lsn)
