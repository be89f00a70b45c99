// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/checkdelegate.h"

namespace tributary {

namespace {

constexpr int darkBelow = 128; ///< lightness of a background

} // namespace

void CheckDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    // Those styles make the edge from the window's colour, which nothing else of an item has.
    if (option->palette.color(QPalette::Base).lightness() < darkBelow)
        option->palette.setBrush(QPalette::Window, option->palette.brush(QPalette::Text));
}

} // namespace tributary
