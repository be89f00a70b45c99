// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sourcedelegate.h"

#include "ui/sourcelistmodel.h"

#include <QApplication>
#include <QPainter>

namespace tributary {

namespace {

constexpr int margin = 6;

int iconSize(const QStyleOptionViewItem &option)
{
    return option.fontMetrics.height() * 3 / 2;
}

} // namespace

void SourceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    const QString name = item.text;
    const QIcon state = item.icon;
    item.text.clear();
    item.icon = {};
    item.features &= ~QStyleOptionViewItem::ViewItemFeatures(QStyleOptionViewItem::HasDecoration);
    const QStyle *style = item.widget != nullptr ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const QRect area = item.rect.adjusted(margin, margin, -margin, -margin);
    const int size = iconSize(item);
    const auto mirrored = [&item](const QRect &rect) {
        return QStyle::visualRect(item.direction, item.rect, rect);
    };
    const QRect iconArea(area.left(), area.center().y() - size / 2, size, size);
    QRect line = area.adjusted(size + margin, 0, 0, 0);
    line.setHeight(item.fontMetrics.height());

    painter->save();
    const bool chosen = (item.state & QStyle::State_Selected) != 0;
    const QPalette::ColorGroup group = (item.state & QStyle::State_Active) != 0
        ? QPalette::Active
        : QPalette::Inactive;
    painter->setPen(item.palette.color(group, chosen ? QPalette::HighlightedText : QPalette::Text));
    state.paint(painter, mirrored(iconArea));

    QFont bold(item.font);
    bold.setBold(true);
    painter->setFont(bold);
    const auto draw = [&](const QString &text) {
        const QString shown =
            QFontMetrics(painter->font()).elidedText(text, Qt::ElideRight, line.width());
        painter->drawText(mirrored(line), static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter),
                          shown);
    };
    draw(name);
    line.translate(0, item.fontMetrics.lineSpacing());
    painter->setFont(item.font);
    draw(index.data(SourceListModel::StateTextRole).toString());
    painter->restore();
}

QSize SourceDelegate::sizeHint(const QStyleOptionViewItem &option,
                               [[maybe_unused]] const QModelIndex &index) const
{
    const int text = option.fontMetrics.lineSpacing() + option.fontMetrics.height();
    return {option.fontMetrics.averageCharWidth() * 20, qMax(text, iconSize(option)) + 2 * margin};
}

} // namespace tributary
