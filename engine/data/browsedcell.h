// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/cell.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace tributary {

/// One value of a destination as it is looked at: a copy, of a long value only the beginning.
/// Plain value, any thread.
struct BrowsedCell
{
    CellKind kind = CellKind::Null; ///< Null, Integer, Real, Text or Bytes
    qint64 integer = 0;
    double real = 0;
    QByteArray bytes; ///< of Text (UTF-8) and Bytes: its beginning
    qint64 size = 0; ///< of the whole Text or Bytes, in bytes

    bool operator==(const BrowsedCell &) const = default;

    bool isNull() const { return kind == CellKind::Null; }

    bool isShortened() const { return bytes.size() < size; }
};

/// Which row of a destination's table is meant.
struct BrowsedKey
{
    QString table; ///< in the destination
    QStringList columns; ///< of its key, in the destination
    QList<BrowsedCell> values; ///< whole, as many as columns

    bool operator==(const BrowsedKey &) const = default;
};

/// The first @p most bytes of a cell; a character of a text is not cut in two.
BrowsedCell browsedCell(const Cell &cell, qsizetype most);

/// A view of what @p cell holds, valid as long as it is.
Cell cellView(const BrowsedCell &cell);

/// A cell in letters, as PostgreSQL has them: the shortest digits that give the same number back,
/// "\x0102" for bytes; empty for NULL. Pure function.
QByteArray cellText(const Cell &cell);

/// Whether @p shown, which may be shortened, is still the value @p whole, which is less so.
bool isSameCell(const BrowsedCell &shown, const BrowsedCell &whole);

} // namespace tributary

Q_DECLARE_METATYPE(tributary::BrowsedCell)
Q_DECLARE_METATYPE(tributary::BrowsedKey)
