// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rungrid.h"

#include "ui/rungridmodel.h"

#include <QHeaderView>
#include <QPainter>
#include <QPainterPath>
#include <QStyledItemDelegate>

namespace tributary {

namespace {

constexpr int namesSampled = 200;

/// The same colours as the icons (resources/icons): they stand out on light and on dark ground.
constexpr QColor good(0x1e, 0x8a, 0x4c);
constexpr QColor busy(0x2a, 0x7a, 0xd4);
constexpr QColor odd(0xd2, 0x6a, 0x08);
constexpr QColor bad(0xd0, 0x34, 0x2c);

QPolygonF polygon(const QRectF &box, std::initializer_list<QPointF> corners)
{
    QPolygonF result;
    for (const QPointF &corner : corners)
        result.append({box.x() + corner.x() * box.width(), box.y() + corner.y() * box.height()});
    return result;
}

/// Draws the sign of @p cell; @p ink is the colour of texts on this ground.
void drawSign(QPainter *painter, RunCell cell, const QRectF &box, const QColor &ink)
{
    const auto fill = [painter](const QColor &colour) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
    };
    const auto line = [&](const QColor &colour) {
        painter->setPen(QPen(colour, qMax(1.5, box.width() / 7), Qt::SolidLine, Qt::RoundCap));
        painter->setBrush(Qt::NoBrush);
    };
    QColor faint = ink;
    faint.setAlphaF(0.35F);
    switch (cell) {
    case RunCell::Nothing:
        fill(faint);
        painter->drawEllipse(box.center(), box.width() / 9, box.height() / 9);
        return;
    case RunCell::Done:
        fill(good);
        painter->drawRoundedRect(box, box.width() / 5, box.height() / 5);
        return;
    case RunCell::Following:
        fill(busy);
        painter->drawPolygon(polygon(box, {{0.1, 0}, {1, 0.5}, {0.1, 1}}));
        return;
    case RunCell::Unfinished:
        line(busy);
        painter->drawEllipse(box.adjusted(1, 1, -1, -1));
        return;
    case RunCell::Skipped:
        line(faint);
        painter->drawLine(QPointF(box.left() + 1, box.center().y()),
                          QPointF(box.right() - 1, box.center().y()));
        return;
    case RunCell::Columns:
        fill(odd);
        painter->drawPolygon(polygon(box, {{0.5, 0}, {1, 0.5}, {0.5, 1}, {0, 0.5}}));
        return;
    case RunCell::Failed:
        fill(bad);
        painter->drawRect(box);
        painter->setPen(QPen(Qt::white, qMax(1.2, box.width() / 8), Qt::SolidLine, Qt::RoundCap));
        const QRectF cross = box.adjusted(box.width() / 4, box.height() / 4, -box.width() / 4,
                                          -box.height() / 4);
        painter->drawLine(cross.topLeft(), cross.bottomRight());
        painter->drawLine(cross.topRight(), cross.bottomLeft());
        return;
    }
    Q_UNREACHABLE();
}

/// The style cuts a name at its end, whatever the header's mode; names that begin alike differ
/// there.
class NameHeader final : public QHeaderView
{
public:
    explicit NameHeader(QWidget *parent)
        : QHeaderView(Qt::Vertical, parent)
    {
        setSectionsClickable(true);
    }

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override
    {
        QHeaderView::initStyleOptionForIndex(option, logicalIndex);
        const int margin = style()->pixelMetric(QStyle::PM_HeaderMargin, option, this);
        option->text = fontMetrics().elidedText(option->text, Qt::ElideMiddle,
                                                width() - 2 * margin);
    }
};

class SignDelegate final : public QStyledItemDelegate
{
public:
    explicit SignDelegate(QTableView *view)
        : QStyledItemDelegate(view)
        , m_view(view)
    { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const QModelIndex current = m_view->currentIndex();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (current.isValid() && current.column() == index.column()) {
            QColor chosen = option.palette.color(QPalette::Highlight);
            chosen.setAlphaF(0.22F);
            painter->fillRect(option.rect, chosen);
        }
        const double side = qMin(option.rect.width(), option.rect.height()) * 0.6;
        QRectF box(0, 0, side, side);
        box.moveCenter(QRectF(option.rect).center());
        drawSign(painter, static_cast<RunCell>(index.data(RunGridModel::CellRole).toInt()), box,
                 option.palette.color(QPalette::Text));
        if (index == current) { // where the keyboard is
            painter->setPen(QPen(
                option.palette.color(m_view->hasFocus() ? QPalette::Highlight : QPalette::Mid), 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }

private:
    QTableView *m_view;
};

} // namespace

RunGrid::RunGrid(RunGridModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setVerticalHeader(new NameHeader(this));
    setModel(model);
    setItemDelegate(new SignDelegate(this));
    setAccessibleName(tr("Runs by tables"));
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setSelectionMode(NoSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setTextElideMode(Qt::ElideMiddle);
    // All cells have one size: measuring thousands of them would stall the window.
    const int side = qMax(fontMetrics().height() + 2, 18);
    for (QHeaderView *header : {horizontalHeader(), verticalHeader()}) {
        header->setMinimumSectionSize(side);
        header->setDefaultSectionSize(side);
        header->setSectionResizeMode(QHeaderView::Fixed);
        header->setHighlightSections(false);
    }
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setDefaultAlignment(Qt::AlignCenter);
    horizontalHeader()->setIconSize({side * 2 / 3, side * 2 / 3});
    horizontalHeader()->setAccessibleName(tr("Runs"));
    verticalHeader()->setAccessibleName(tr("Tables"));
    connect(model, &QAbstractItemModel::modelReset, this, &RunGrid::fitNames);
    fitNames();
}

void RunGrid::fitNames()
{
    const int widest = fontMetrics().averageCharWidth() * 30;
    int width = fontMetrics().averageCharWidth() * 8;
    for (int row = 0; row < qMin(m_model->rowCount(), namesSampled); ++row)
        width = qMax(width, fontMetrics().horizontalAdvance(m_model->table(row)));
    verticalHeader()->setFixedWidth(qMin(width + fontMetrics().averageCharWidth() * 2, widest));
}

void RunGrid::showRun(qint64 run)
{
    const int column = m_model->columnOf(run);
    if (column < 0 || m_model->rowCount() == 0 || currentIndex().column() == column)
        return;
    m_showing = true;
    const QModelIndex index = m_model->index(qMax(currentIndex().row(), 0), column);
    setCurrentIndex(index);
    scrollTo(index);
    m_showing = false;
}

void RunGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(); // the column's ground
    const RunRecord *run = m_model->run(current.column());
    if (!m_showing && run != nullptr && current.column() != previous.column())
        Q_EMIT runChosen(run->id);
}

} // namespace tributary
