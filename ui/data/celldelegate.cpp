// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/celldelegate.h"

#include <QStyle>

namespace tributary {

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (option->direction == Qt::LeftToRight || option->text.isRightToLeft())
        return;
    // The text alone is turned round, not the side on which it stands.
    option->displayAlignment = QStyle::visualAlignment(option->direction, option->displayAlignment);
    option->direction = Qt::LeftToRight;
}

} // namespace tributary
