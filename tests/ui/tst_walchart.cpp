// SPDX-License-Identifier: GPL-3.0-or-later
//
// The chart of what waits and what the server keeps: its lines, and what its axes say.

#include "ui/walchart.h"
#include "ui/walsentences.h"

#include <QAreaSeries>
#include <QChart>
#include <QDateTimeAxis>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QTest>
#include <QValueAxis>

#include <chrono>

using namespace tributary;

namespace {

constexpr qint64 mebibyte = 1LL << 20;
constexpr qint64 gibibyte = 1LL << 30;

QDateTime now()
{
    return {QDate(2024, 5, 6), QTime(12, 0), Qt::UTC};
}

/// @p count of them, evenly over the time before now(); the last keeps @p kept bytes.
QList<SlotSample> samplesOver(std::chrono::seconds time, int count, qint64 kept,
                              std::optional<qint64> limit = {})
{
    QList<SlotSample> samples;
    for (int i = 1; i <= count; ++i) {
        SlotSample sample;
        sample.at = now().addSecs(-time.count() * (count - i) / count);
        sample.keptBytes = kept * i / count;
        sample.waitingBytes = kept * i / count / 2;
        sample.limitBytes = limit;
        samples.append(sample);
    }
    return samples;
}

template <typename Series>
Series *seriesNamed(const WalChart &chart, const char *name)
{
    const QList<QAbstractSeries *> all = chart.chart()->series();
    for (QAbstractSeries *each : all) {
        if (each->name() == QLatin1String(name))
            return qobject_cast<Series *>(each);
    }
    return nullptr;
}

bool isInLegend(const WalChart &chart, QAbstractSeries *series)
{
    const QList<QLegendMarker *> markers = chart.chart()->legend()->markers(series);
    return markers.size() == 1 && markers.first()->isVisible();
}

template <typename Axis>
Axis *axisOf(const WalChart &chart, Qt::Orientation orientation)
{
    return qobject_cast<Axis *>(chart.chart()->axes(orientation).value(0));
}

} // namespace

class TestWalChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void limit_isALineOnlyWhereItSaysSomething_data()
    {
        QTest::addColumn<qint64>("kept");
        QTest::addColumn<std::optional<qint64>>("limit");
        QTest::addColumn<bool>("isShown");
        QTest::newRow("none") << gibibyte << std::optional<qint64>() << false;
        QTest::newRow("above") << gibibyte << std::optional(2 * gibibyte) << true;
        QTest::newRow("below") << 2 * gibibyte << std::optional(gibibyte) << true;
        QTest::newRow("far away") << mebibyte << std::optional(gibibyte) << false;
        QTest::newRow("nothing kept") << qint64(0) << std::optional(gibibyte) << false;
    }

    void limit_isALineOnlyWhereItSaysSomething()
    {
        QFETCH(const qint64, kept);
        QFETCH(const std::optional<qint64>, limit);
        QFETCH(const bool, isShown);
        using namespace std::chrono_literals;
        WalChart chart;
        auto *line = seriesNamed<QLineSeries>(chart, "Limit");
        QVERIFY(line != nullptr);
        chart.resize(800, 400);
        chart.show(); // the legend lays out what it shows
        chart.display(samplesOver(1h, 10, kept, limit), now().addSecs(-3600), now());
        QCOMPARE(line->count(), isShown ? 2 : 0);
        QCOMPARE(isInLegend(chart, line), isShown);
        if (isShown) {
            // From edge to edge, at its height, and not cut off at the top.
            const auto *time = axisOf<QDateTimeAxis>(chart, Qt::Horizontal);
            QCOMPARE(line->at(0).x(), double(time->min().toMSecsSinceEpoch()));
            QCOMPARE(line->at(1).x(), double(time->max().toMSecsSinceEpoch()));
            QCOMPARE(line->at(0).y(), double(*limit) / gibibyte);
            QCOMPARE(line->at(1).y(), line->at(0).y());
            QVERIFY(axisOf<QValueAxis>(chart, Qt::Vertical)->max() > line->at(0).y());
        }
        // It is gone with the limit, and the others are always there.
        chart.display(samplesOver(1h, 10, gibibyte), now().addSecs(-3600), now());
        QCOMPARE(line->count(), 0);
        QVERIFY(!isInLegend(chart, line));
        for (const char *name : {"Kept by the server", "Waiting to be synced"})
            QVERIFY(isInLegend(chart, seriesNamed<QAreaSeries>(chart, name)));
    }

    void display_eachRange_fitsItsAxes_data()
    {
        using namespace std::chrono_literals;
        QTest::addColumn<std::chrono::seconds>("range");
        QTest::addColumn<QString>("format");
        QTest::newRow("1 hour") << std::chrono::seconds(1h) << QStringLiteral("HH:mm");
        QTest::newRow("24 hours") << std::chrono::seconds(24h) << QStringLiteral("HH:mm");
        QTest::newRow("7 days") << std::chrono::seconds(7 * 24h) << QStringLiteral("d MMM");
        QTest::newRow("30 days") << std::chrono::seconds(30 * 24h) << QStringLiteral("d MMM");
    }

    void display_eachRange_fitsItsAxes()
    {
        QFETCH(const std::chrono::seconds, range);
        QFETCH(const QString, format);
        WalChart chart;
        const QDateTime from = now().addSecs(-range.count());
        chart.display(samplesOver(range / 2, 20, 300 * mebibyte), from, now());
        const auto *time = axisOf<QDateTimeAxis>(chart, Qt::Horizontal);
        QCOMPARE(time->min(), from.toLocalTime()); // also the half that nothing is known of
        QCOMPARE(time->max(), now().toLocalTime());
        QCOMPARE(time->format(), format);
        const auto *bytes = axisOf<QValueAxis>(chart, Qt::Vertical);
        QCOMPARE(bytes->min(), 0.0);
        QVERIFY(bytes->max() > 300 && bytes->max() < 600);
        QCOMPARE(bytes->labelFormat(), QStringLiteral("%.0f MiB"));
        const QList<QPointF> kept =
            seriesNamed<QAreaSeries>(chart, "Kept by the server")->upperSeries()->points();
        const QList<QPointF> waiting =
            seriesNamed<QAreaSeries>(chart, "Waiting to be synced")->upperSeries()->points();
        QCOMPARE(kept.size(), 20);
        QCOMPARE(waiting.size(), 20);
        QCOMPARE(kept.last(), QPointF(double(now().toMSecsSinceEpoch()), 300));
        QCOMPARE(waiting.last(), QPointF(double(now().toMSecsSinceEpoch()), 150));
    }

    void display_withoutSamples_isAnEmptyStretch()
    {
        WalChart chart;
        chart.display({}, now().addSecs(-3600), now());
        QCOMPARE(seriesNamed<QLineSeries>(chart, "Limit")->count(), 0);
        QCOMPARE(seriesNamed<QAreaSeries>(chart, "Kept by the server")->upperSeries()->count(), 0);
        QVERIFY(axisOf<QValueAxis>(chart, Qt::Vertical)->max() > 0);
    }

    void status_ofASlot_isSaidInWords_data()
    {
        QTest::addColumn<QString>("walStatus");
        QTest::addColumn<bool>("hasPosition");
        QTest::addColumn<QString>("words");
        QTest::newRow("reserved") << QStringLiteral("reserved") << true
                                  << QStringLiteral("All is well: what the slot needs is within "
                                                    "what the server keeps anyway.");
        QTest::newRow("extended") << QStringLiteral("extended") << true
                                  << QStringLiteral("The server keeps extra log for this slot.");
        QTest::newRow("unreserved")
            << QStringLiteral("unreserved") << true
            << QStringLiteral("Changes are at risk: the server may remove log that we need at its "
                              "next checkpoint. Sync now.");
        QTest::newRow("lost") << QStringLiteral("lost") << true
                              << QStringLiteral("The changes that we need are gone from the "
                                                "server: a full copy is needed.");
        QTest::newRow("gone, and the server has no word for it")
            << QString() << false
            << QStringLiteral("The changes that we need are gone from the server: a full copy is "
                              "needed.");
        QTest::newRow("a server that does not tell") << QString() << true << QString();
    }

    void status_ofASlot_isSaidInWords()
    {
        QFETCH(const QString, walStatus);
        QFETCH(const bool, hasPosition);
        SlotFacts slot;
        slot.walStatus = walStatus;
        slot.restart = {.value = hasPosition ? 16U : 0U};
        QTEST(WalSentences::status(slot), "words");
    }
};

QTEST_MAIN(TestWalChart)
#include "tst_walchart.moc"
