// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/browsedcell.h"

#include <charconv>
#include <cmath>

namespace tributary {

namespace {

/// Bytes of @p text, at most @p most, that end with a whole character.
qsizetype wholeCharacters(QByteArrayView text, qsizetype most)
{
    if (text.size() <= most)
        return text.size();
    const auto isWithin = [&](qsizetype at) {
        return (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
    };
    qsizetype end = most;
    // No character has more than four bytes: more of these are no UTF-8.
    for (int steps = 0; steps < 3 && end > 0 && isWithin(end); ++steps)
        --end;
    return isWithin(end) ? most : end;
}

QByteArray realText(double number)
{
    if (std::isnan(number))
        return "NaN";
    if (std::isinf(number))
        return number > 0 ? "Infinity" : "-Infinity";
    // The shortest digits that give the number back; the plain form of a large number has digits
    // that nobody wrote. Where to change from one to the other is PostgreSQL's (float8out).
    constexpr double largest = 1e15;
    constexpr double smallest = 1e-4;
    const double size = std::abs(number);
    const bool isPlain = size == 0 || (size >= smallest && size < largest);
    char text[40];
    const std::to_chars_result written = std::to_chars(text, text + sizeof text, number,
                                                       isPlain ? std::chars_format::fixed
                                                               : std::chars_format::scientific);
    return {text, written.ptr - text};
}

} // namespace

BrowsedCell browsedCell(const Cell &cell, qsizetype most)
{
    BrowsedCell copy;
    copy.kind = cell.kind;
    switch (cell.kind) {
    case CellKind::Integer:
        copy.integer = cell.integer;
        break;
    case CellKind::Real:
        copy.real = cell.real;
        break;
    case CellKind::Text:
        copy.size = cell.size;
        copy.bytes = cell.bytes().first(wholeCharacters(cell.bytes(), most)).toByteArray();
        break;
    case CellKind::Bytes:
        copy.size = cell.size;
        copy.bytes = cell.bytes().first(qMin(most, cell.bytes().size())).toByteArray();
        break;
    case CellKind::Null:
    case CellKind::Unchanged:
    case CellKind::Lost:
        break;
    }
    return copy;
}

Cell cellView(const BrowsedCell &cell)
{
    Cell view;
    view.kind = cell.kind;
    if (cell.kind == CellKind::Integer) {
        view.integer = cell.integer;
    } else if (cell.kind == CellKind::Real) {
        view.real = cell.real;
    } else {
        view.data = cell.bytes.constData();
        view.size = static_cast<quint32>(cell.bytes.size());
    }
    return view;
}

QByteArray cellText(const Cell &cell)
{
    switch (cell.kind) {
    case CellKind::Integer:
        return QByteArray::number(cell.integer);
    case CellKind::Real:
        return realText(cell.real);
    case CellKind::Text:
        return cell.bytes().toByteArray();
    case CellKind::Bytes:
        return "\\x" + cell.bytes().toByteArray().toHex();
    case CellKind::Null:
    case CellKind::Unchanged:
    case CellKind::Lost:
        break;
    }
    return {};
}

bool isSameCell(const BrowsedCell &shown, const BrowsedCell &whole)
{
    if (!shown.isShortened())
        return shown == whole;
    return shown.kind == whole.kind && shown.size == whole.size
        && whole.bytes.startsWith(shown.bytes);
}

} // namespace tributary
