// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/browsedcell.h"

#include <QString>

namespace tributary {

// Values of a destination in words, for cells of a table and for screen readers. Pure functions.

/// @p text with what cannot be seen made visible: line ends and other controls as their symbols,
/// marks that turn the direction of the text by their number, so that no value can pretend to be
/// another.
QString shownText(const QString &text);

/// One line: NULL, a number with all of its digits, the beginning of a text, bytes in hex with
/// their size.
QString cellLine(const BrowsedCell &cell);

/// The same for who hears it: tells NULL from a text that reads so, and an empty text from none.
QString spokenCell(const BrowsedCell &cell);

} // namespace tributary
