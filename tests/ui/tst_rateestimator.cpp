// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rateestimator.h"

#include <QTest>

using namespace tributary;
using namespace std::chrono_literals;

/// Counts with a clock that the test moves.
class TestRateEstimator : public QObject
{
    Q_OBJECT

private:
    RateEstimator::TimePoint m_now;
    qint64 m_count = 0;

    RateEstimator makeEstimator()
    {
        m_count = 0;
        return RateEstimator([this] { return m_now; });
    }

    void run(RateEstimator &estimator, std::chrono::milliseconds time, qint64 perSecond)
    {
        constexpr auto step = 500ms;
        for (auto passed = 0ms; passed < time; passed += step) {
            m_now += step;
            m_count += perSecond / 2;
            estimator.update(m_count);
        }
    }

private Q_SLOTS:

    void perSecond_beforeAnythingWasMeasured_isZero()
    {
        RateEstimator estimator = makeEstimator();
        QCOMPARE(estimator.perSecond(), 0.0);
        m_now += 100ms;
        estimator.update(1000);
        QCOMPARE(estimator.perSecond(), 0.0);
    }

    void perSecond_steady_isExactFromTheFirstSecondsOn()
    {
        RateEstimator estimator = makeEstimator();
        run(estimator, 2s, 1000);
        QVERIFY(qAbs(estimator.perSecond() - 1000) < 1);
        run(estimator, 60s, 1000);
        QVERIFY(qAbs(estimator.perSecond() - 1000) < 1);
    }

    void perSecond_afterAStall_falls()
    {
        RateEstimator estimator = makeEstimator();
        run(estimator, 30s, 1000);
        run(estimator, 60s, 0);
        QVERIFY(estimator.perSecond() < 200);
    }

    void update_moreOftenThanFourTimesASecond_isGathered()
    {
        RateEstimator estimator = makeEstimator();
        for (int i = 0; i < 200; ++i) {
            m_now += 50ms;
            m_count += 50;
            estimator.update(m_count);
        }
        QVERIFY(qAbs(estimator.perSecond() - 1000) < 1);
    }

    void update_countThatGoesBack_isNoNegativeSpeed()
    {
        RateEstimator estimator = makeEstimator();
        run(estimator, 5s, 1000);
        m_count = 0;
        run(estimator, 5s, 0);
        QVERIFY(estimator.perSecond() >= 0);
    }

    void remaining_steady_isTheQuotient()
    {
        RateEstimator estimator = makeEstimator();
        run(estimator, 20s, 1000);
        const auto left = estimator.remaining(20'000, 100'000);
        QVERIFY(left.has_value());
        QCOMPARE(left->count(), 80);
    }

    void remaining_tooEarly_isNotTold()
    {
        RateEstimator estimator = makeEstimator();
        run(estimator, 9s, 1000);
        QVERIFY(!estimator.remaining(9'000, 10'000).has_value());
        run(estimator, 1s, 1000);
        QVERIFY(estimator.remaining(9'500, 10'000).has_value());
    }

    void remaining_belowThreePercent_isNotTold()
    {
        RateEstimator estimator = makeEstimator();
        run(estimator, 20s, 1000);
        QVERIFY(!estimator.remaining(20'000, 1'000'000).has_value());
        QVERIFY(estimator.remaining(30'000, 1'000'000).has_value());
    }

    void remaining_unsteady_isNotTold()
    {
        RateEstimator estimator = makeEstimator();
        run(estimator, 30s, 1000);
        run(estimator, 10s, 10);
        QVERIFY(!estimator.remaining(30'000, 100'000).has_value());
        run(estimator, 10s, 1000);
        QVERIFY(estimator.remaining(40'000, 100'000).has_value());
    }

    void remaining_moreThanExpected_isNotTold()
    {
        RateEstimator estimator = makeEstimator();
        run(estimator, 20s, 1000);
        QVERIFY(!estimator.remaining(20'000, 20'000).has_value());
        QVERIFY(!estimator.remaining(20'000, -1).has_value());
    }

    void restart_forgets()
    {
        RateEstimator estimator = makeEstimator();
        run(estimator, 20s, 1000);
        estimator.restart(500);
        QCOMPARE(estimator.perSecond(), 0.0);
        QVERIFY(!estimator.remaining(500, 1000).has_value());
    }
};

QTEST_APPLESS_MAIN(TestRateEstimator)
#include "tst_rateestimator.moc"
