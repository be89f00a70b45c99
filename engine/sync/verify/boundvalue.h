// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <variant>

namespace tributary {

/// Bytes that are bound as a BLOB.
struct BoundBlob
{
    QByteArray bytes;

    bool operator==(const BoundBlob &) const = default;
};

/// The value of a parameter of a query on the destination, by SQLite's storage classes: INTEGER,
/// REAL, TEXT, BLOB. Plain value that owns its bytes.
using BoundValue = std::variant<qint64, double, QByteArray, BoundBlob>;

} // namespace tributary
