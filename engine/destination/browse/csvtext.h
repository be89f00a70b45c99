// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/cell.h"

#include <QByteArray>
#include <QStringList>

#include <span>

namespace tributary {

/// How rows become lines for spreadsheets and other programs (RFC 4180).
struct CsvStyle
{
    char separator = ','; ///< or a tab
    /// Texts that a spreadsheet would take for a formula (they begin with = + - @, a tab or a
    /// carriage return, and are no plain numbers) get an apostrophe in front. What was exported so
    /// is for reading: it is not the data letter for letter.
    bool harmless = true;

    bool operator==(const CsvStyle &) const = default;
};

/// Appends a line, with its end. NULL is nothing at all, an empty text is "", bytes are "\x0102".
/// Quotes stand around what holds a separator of any program, a quote, a line end or blanks at its
/// ends. Pure functions.
void appendCsvRow(QByteArray &out, std::span<const Cell> row, const CsvStyle &style);
void appendCsvNames(QByteArray &out, const QStringList &names, const CsvStyle &style);

/// A file name for an export of a table, whatever the table is called: "orders.csv".
QString csvFileName(const QString &table);

} // namespace tributary
