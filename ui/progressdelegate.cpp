// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progressdelegate.h"

#include "ui/tableprogressmodel.h"

#include <QApplication>
#include <QPainter>

namespace tributary {

namespace {

constexpr int padding = 4;

} // namespace

void ProgressDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const int percent = index.data(TableProgressModel::PercentRole).toInt();
    const auto state = static_cast<TableState>(index.data(TableProgressModel::StateRole).toInt());
    if (percent < 0 || state == TableState::Waiting) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }

    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    item.text.clear(); // the bar draws it
    const QStyle *style = item.widget != nullptr ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    // A thin bar and the number beside it, in the row's own text colour: a text on the bar would
    // need a colour that can be read on the filled half and on the empty half, which no style has
    // on every ground.
    const QString text = index.data(Qt::DisplayRole).toString();
    const bool chosen = (item.state & QStyle::State_Selected) != 0;
    const QPalette::ColorGroup group = (item.state & QStyle::State_Active) != 0
        ? QPalette::Active
        : QPalette::Inactive;
    const QColor ink = item.palette.color(group,
                                          chosen ? QPalette::HighlightedText : QPalette::Text);
    const QColor fill = item.palette.color(
        group, chosen ? QPalette::HighlightedText : QPalette::Highlight);

    const QRect area = item.rect.adjusted(padding, 0, -padding, 0);
    const int textWidth = item.fontMetrics.horizontalAdvance(text) + 2; // rounding, or it is elided
    const bool wide = textWidth > area.width() / 2;
    const QRect textArea = wide ? area.adjusted(0, 1, 0, -item.fontMetrics.height() / 3)
                                : area.adjusted(area.width() - textWidth, 0, 0, 0);
    const int barHeight = qMax(4, item.fontMetrics.height() / (wide ? 5 : 3));
    const int barRight = wide ? 0 : item.fontMetrics.horizontalAdvance(QStringLiteral("100% "));
    QRect bar = area.adjusted(0, 0, -barRight, 0);
    bar.setHeight(barHeight);
    bar.moveTop(wide ? area.bottom() - barHeight - 1 : area.center().y() - barHeight / 2);
    QRect filled = bar;
    filled.setWidth(bar.width() * percent / 100);

    const auto mirrored = [&item](const QRect &rect) {
        return QStyle::visualRect(item.direction, item.rect, rect);
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    QColor ground = ink;
    ground.setAlphaF(0.18F);
    const double radius = barHeight / 2.0;
    painter->setBrush(ground);
    painter->drawRoundedRect(mirrored(bar), radius, radius);
    if (filled.width() > 0) {
        painter->setBrush(fill);
        painter->drawRoundedRect(mirrored(filled), radius, radius);
    }
    painter->setPen(ink);
    painter->drawText(
        mirrored(textArea),
        static_cast<int>((wide ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter),
        item.fontMetrics.elidedText(text, Qt::ElideRight, textArea.width()));
    painter->restore();
}

QSize ProgressDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setWidth(
        qMax(size.width(),
             option.fontMetrics.horizontalAdvance(TableProgressRow::tr("more than expected"))
                 + 4 * padding));
    return size;
}

} // namespace tributary
