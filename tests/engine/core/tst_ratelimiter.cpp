// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/ratelimiter.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace tributary;
using namespace std::chrono_literals;
using Outcome = RateLimiter::Outcome;

namespace {

constexpr qint64 megabyte = 1'000'000;

} // namespace

class TestRateLimiter : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void bucket_withoutLimit_neverPauses()
    {
        TokenBucket bucket;
        const TokenBucket::Time now{1h};
        bucket.charge(megabyte, now);
        QVERIFY(bucket.readyAt(now) == now);
    }

    void bucket_readInPieces_takesTheTimeOfItsBytes_data()
    {
        QTest::addColumn<qint64>("piece");
        for (const qint64 piece : {1'000, 64'000, 300'000, 4'000'000})
            QTest::addRow("%lld bytes", piece) << piece;
    }

    void bucket_readInPieces_takesTheTimeOfItsBytes()
    {
        QFETCH(const qint64, piece);
        TokenBucket bucket;
        const TokenBucket::Time begin{1h};
        TokenBucket::Time now = begin;
        bucket.setRate(megabyte, now);
        qint64 read = 0;
        while (read < 20 * megabyte) {
            now = bucket.readyAt(now);
            bucket.charge(piece, now);
            read += piece;
            // Never more than was earned, a tenth of a second, and the piece that is paid for next.
            const double earned = std::chrono::duration<double>(now - begin).count();
            QVERIFY(static_cast<double>(read)
                    <= (earned + 0.1) * megabyte + static_cast<double>(piece));
        }
        now = bucket.readyAt(now); // what is owed is paid
        const double seconds = std::chrono::duration<double>(now - begin).count();
        const double expected = static_cast<double>(read) / megabyte;
        QVERIFY2(qAbs(seconds - expected) < 0.2, qPrintable(QString::number(seconds)));
    }

    void bucket_smallPieces_pauseSeldom()
    {
        TokenBucket bucket;
        TokenBucket::Time now{1h};
        bucket.setRate(megabyte, now);
        int pauses = 0;
        for (int i = 0; i < 10'000; ++i) { // 100 bytes each, a megabyte in all
            const TokenBucket::Time ready = bucket.readyAt(now);
            pauses += ready > now ? 1 : 0;
            now = ready;
            bucket.charge(100, now);
        }
        QVERIFY2(pauses <= 21, qPrintable(QString::number(pauses)));
    }

    void bucket_idleReader_savesATenthOfASecondOnly()
    {
        TokenBucket bucket;
        TokenBucket::Time now{1h};
        bucket.setRate(megabyte, now);
        now += 10min;
        bucket.charge(megabyte / 10, now);
        QVERIFY(bucket.readyAt(now) == now);
        bucket.charge(1, now);
        QVERIFY(bucket.readyAt(now) > now);
    }

    void bucket_limitTakenAway_forgetsWhatIsOwed()
    {
        TokenBucket bucket;
        TokenBucket::Time now{1h};
        bucket.setRate(1, now);
        bucket.charge(megabyte, now);
        QVERIFY(bucket.readyAt(now) > now + 24h);
        bucket.setRate(0, now);
        QVERIFY(bucket.readyAt(now) == now);
        bucket.setRate(megabyte, now);
        QVERIFY(bucket.readyAt(now) == now);
    }

    void wait_stopped_endsAtOnce()
    {
        RateLimiter limiter(1);
        limiter.charge(megabyte); // days
        std::stop_source stop;
        QElapsedTimer sinceStop;
        Outcome outcome = Outcome::Ready;
        std::atomic<bool> waits = false;
        std::jthread reader([&] {
            waits = true;
            outcome = limiter.wait(TokenBucket::Time::max(), stop.get_token());
        });
        QTRY_VERIFY(waits);
        sinceStop.start();
        stop.request_stop();
        reader.join();
        QVERIFY(outcome == Outcome::Stopped);
        QVERIFY2(sinceStop.elapsed() < 250, qPrintable(QString::number(sinceStop.elapsed())));
    }

    void wait_deadlinePassed_timesOut()
    {
        RateLimiter limiter(1);
        limiter.charge(megabyte);
        QVERIFY(limiter.wait(std::chrono::steady_clock::now() + 20ms, {}) == Outcome::TimedOut);
    }

    void wait_limitTakenAway_goesOn()
    {
        RateLimiter limiter(1);
        limiter.charge(megabyte);
        std::jthread reader(
            [&] { QVERIFY(limiter.wait(TokenBucket::Time::max(), {}) == Outcome::Ready); });
        limiter.setRate(0);
        reader.join();
        QCOMPARE(limiter.rate(), 0);
    }

    void wait_twoReaders_shareTheRate()
    {
        RateLimiter limiter(megabyte);
        const auto begin = std::chrono::steady_clock::now();
        const auto read = [&] {
            for (int i = 0; i < 30; ++i) { // 300 kB
                limiter.wait(TokenBucket::Time::max(), {});
                limiter.charge(10'000);
            }
        };
        {
            const std::jthread one(read);
            const std::jthread two(read);
        }
        const auto took = std::chrono::steady_clock::now() - begin;
        QVERIFY(took > 450ms); // 600 kB, a tenth of a second's bytes less, and what is still owed
    }
};

QTEST_GUILESS_MAIN(TestRateLimiter)
#include "tst_ratelimiter.moc"
