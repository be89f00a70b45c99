// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/walchart.h"

#include <QAreaSeries>
#include <QChart>
#include <QDateTimeAxis>
#include <QEvent>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QLocale>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace tributary {

namespace {

/// They stand out on light and on dark ground, and differ in lightness, too.
constexpr QColor keptColour(0x4c, 0x8d, 0xd6);
constexpr QColor waitingColour(0xe0, 0x8a, 0x1e);
constexpr QColor limitColour(0xc9, 0x30, 0x3c);

constexpr qint64 secondsPerDay = 24 * 60 * 60;

struct Unit
{
    double bytes;
    const char *name;
};

/// The largest that leaves at least one in front of the point.
Unit unitFor(qint64 highest)
{
    constexpr Unit units[] = {{1024.0 * 1024 * 1024 * 1024, "TiB"},
                              {1024.0 * 1024 * 1024, "GiB"},
                              {1024.0 * 1024, "MiB"},
                              {1024.0, "KiB"}};
    for (const Unit &unit : units) {
        if (static_cast<double>(highest) >= unit.bytes)
            return unit;
    }
    return {1.0, "B"};
}

/// Distance of the lines of an axis up to @p top: 1, 2 or 5 times a power of ten, three to six of
/// them. A label that was rounded would name another line.
double stepFor(double top)
{
    const double least = top / 5;
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const int factor : {1, 2, 5}) {
        if (factor * power >= least)
            return factor * power;
    }
    return 10 * power;
}

qint64 highestOf(const QList<SlotSample> &samples)
{
    qint64 highest = 1024;
    for (const SlotSample &sample : samples) {
        const qint64 bytes = std::max(sample.keptBytes.value_or(0),
                                      sample.waitingBytes.value_or(0));
        highest = std::max(highest, bytes);
    }
    return highest;
}

} // namespace

WalChart::WalChart(QWidget *parent)
    : QChartView(parent)
    , m_keptLine(new QLineSeries(this))
    , m_waitingLine(new QLineSeries(this))
    , m_kept(new QAreaSeries(m_keptLine))
    , m_waiting(new QAreaSeries(m_waitingLine))
    , m_limit(new QLineSeries)
    , m_time(new QDateTimeAxis)
    , m_bytes(new QValueAxis)
{
    setAccessibleName(tr("Log that waits and log that the server keeps, over time"));
    setFocusPolicy(Qt::NoFocus); // there is nothing to do in it
    viewport()->setFocusPolicy(Qt::NoFocus);
    viewport()->setAccessibleName(accessibleName());
    setRenderHint(QPainter::Antialiasing);
    m_kept->setName(tr("Kept by the server"));
    m_waiting->setName(tr("Waiting to be synced"));
    m_limit->setName(tr("Limit"));
    chart()->addAxis(m_time, Qt::AlignBottom);
    chart()->addAxis(m_bytes, Qt::AlignLeft);
    for (QAbstractSeries *series :
         {static_cast<QAbstractSeries *>(m_kept), static_cast<QAbstractSeries *>(m_waiting),
          static_cast<QAbstractSeries *>(m_limit)}) {
        chart()->addSeries(series);
        series->attachAxis(m_time);
        series->attachAxis(m_bytes);
    }
    chart()->setMargins({});
    chart()->setLocale(QLocale());
    chart()->setLocalizeNumbers(true);
    chart()->legend()->setAlignment(Qt::AlignTop);
    chart()->legend()->setShowToolTips(true);
    m_bytes->setMin(0);
    m_time->setTickCount(5);
    setMinimumHeight(fontMetrics().height() * 11);
    takePalette();
}

void WalChart::display(const QList<SlotSample> &samples, const QDateTime &from, const QDateTime &to)
{
    const qint64 highest = highestOf(samples);
    // A limit that is far away would press everything else flat.
    const qint64 limit = samples.isEmpty() ? 0 : samples.last().limitBytes.value_or(0);
    const bool showLimit = limit > 0 && limit < highest * 4;
    const qint64 top = showLimit ? std::max(highest, limit) : highest;
    const Unit unit = unitFor(top);
    const auto inUnit = [&unit](qint64 bytes) { return static_cast<double>(bytes) / unit.bytes; };
    const auto x = [](const QDateTime &at) { return static_cast<double>(at.toMSecsSinceEpoch()); };
    QList<QPointF> kept;
    QList<QPointF> waiting;
    for (const SlotSample &sample : samples) {
        kept.append({x(sample.at), inUnit(sample.keptBytes.value_or(0))});
        waiting.append({x(sample.at), inUnit(sample.waitingBytes.value_or(0))});
    }
    m_keptLine->replace(kept);
    m_waitingLine->replace(waiting);
    m_limit->replace(showLimit ? QList<QPointF>{{x(from), inUnit(limit)}, {x(to), inUnit(limit)}}
                               : QList<QPointF>());
    chart()->legend()->markers(m_limit).first()->setVisible(showLimit);
    m_time->setRange(from.toLocalTime(), to.toLocalTime());
    m_time->setFormat(from.secsTo(to) > secondsPerDay ? QStringLiteral("d MMM")
                                                      : QStringLiteral("HH:mm"));
    const double step = stepFor(inUnit(top));
    const int steps = static_cast<int>(inUnit(top) * 1.02 / step) + 1; // some air above the limit
    m_bytes->setRange(0, step * steps);
    m_bytes->setTickCount(steps + 1);
    m_bytes->setLabelFormat(step < 1 ? QStringLiteral("%.1f ") + QLatin1String(unit.name)
                                     : QStringLiteral("%.0f ") + QLatin1String(unit.name));
}

void WalChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        takePalette();
}

void WalChart::takePalette()
{
    const QColor text = palette().color(QPalette::WindowText);
    QColor grid = text;
    grid.setAlphaF(0.15F);
    chart()->setBackgroundBrush(palette().window());
    chart()->legend()->setLabelColor(text);
    for (QAbstractAxis *axis :
         {static_cast<QAbstractAxis *>(m_time), static_cast<QAbstractAxis *>(m_bytes)}) {
        axis->setLabelsColor(text);
        axis->setGridLineColor(grid);
        axis->setLinePenColor(grid);
    }
    const auto fill = [](QAreaSeries *series, QColor colour) {
        series->setPen(QPen(colour, 2));
        colour.setAlphaF(0.35F);
        series->setBrush(colour);
    };
    fill(m_kept, keptColour);
    fill(m_waiting, waitingColour);
    m_limit->setPen(QPen(limitColour, 2, Qt::DashLine));
}

} // namespace tributary
