// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/batchqueue.h"

#include <QTest>

#include <atomic>
#include <future>
#include <thread>

using namespace tributary;

namespace {

constexpr qsizetype batchBytes = 1000 + qsizetype(sizeof(Cell));

/// A batch of one row that weighs batchBytes and knows its number.
RowBatch numbered(char number)
{
    RowBatch batch(1);
    batch.appendText(QByteArray(1000, number));
    batch.endRow();
    return batch;
}

char numberOf(const RowBatch &batch)
{
    return *batch.row(0)[0].data;
}

std::stop_token stopped()
{
    std::stop_source source;
    source.request_stop();
    return source.get_token();
}

/// What a wait on another thread came to; each test fails, and does not hang, when it never comes.
template <typename T>
T outcome(std::future<T> &answer, T otherwise)
{
    return answer.wait_for(std::chrono::seconds(60)) == std::future_status::ready
        ? answer.get()
        : std::move(otherwise);
}

} // namespace

class TestBatchQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void push_room_takesTheBatch();
    void push_noRoom_waitsForTheWriter();
    void push_batchLargerThanTheLimit_goesAlone();
    void push_batchBeingWritten_stillCounts();
    void push_noRoom_endsWithTheStopRequest();
    void push_noRoom_endsWhenAbandoned();
    void push_abandoned_isRefused();
    void pop_batches_keepTheirOrder();
    void pop_empty_waitsForTheReader();
    void pop_empty_endsWithTheStopRequest();
    void pop_closed_givesWhatIsLeftThenNothing();
    void waitUntilDrained_everythingWritten_returns();
    void waitUntilDrained_writing_endsWithTheStopRequest();
    void waitUntilDrained_abandoned_isRefused();
    void take_givenBackBatch_isEmptyAndHasItsColumns();
    void giveBack_keptBuffer_isFreed();
    void manyBatches_acrossThreads_arriveOnceInOrderWithinTheLimit();
};

void TestBatchQueue::push_room_takesTheBatch()
{
    BatchQueue queue(10 * batchBytes);
    QVERIFY(queue.push(numbered('a'), {}));
    const std::optional<RowBatch> popped = queue.pop({});
    QVERIFY(popped.has_value());
    QCOMPARE(numberOf(*popped), 'a');
    QCOMPARE(popped->rowCount(), 1);
}

void TestBatchQueue::push_noRoom_waitsForTheWriter()
{
    BatchQueue queue(batchBytes);
    QVERIFY(queue.push(numbered('a'), {}));
    QVERIFY(!queue.push(numbered('x'), stopped())); // it would have to wait
    std::future<bool> second = std::async(std::launch::async,
                                          [&] { return queue.push(numbered('b'), {}); });
    std::optional<RowBatch> popped = queue.pop({});
    QCOMPARE(numberOf(*popped), 'a');
    queue.giveBack(std::move(*popped));
    QVERIFY(outcome(second, false));
    QCOMPARE(numberOf(*queue.pop({})), 'b');
}

void TestBatchQueue::push_batchLargerThanTheLimit_goesAlone()
{
    BatchQueue queue(10);
    QVERIFY(queue.push(numbered('a'), {}));
    QVERIFY(!queue.push(numbered('b'), stopped()));
    queue.giveBack(*queue.pop({}));
    QVERIFY(queue.push(numbered('c'), {}));
}

void TestBatchQueue::push_batchBeingWritten_stillCounts()
{
    BatchQueue queue(batchBytes);
    QVERIFY(queue.push(numbered('a'), {}));
    std::optional<RowBatch> popped = queue.pop({}); // out of the queue, but still in memory
    QVERIFY(!queue.push(numbered('b'), stopped()));
    queue.giveBack(std::move(*popped));
    QVERIFY(queue.push(numbered('b'), {}));
}

void TestBatchQueue::push_noRoom_endsWithTheStopRequest()
{
    BatchQueue queue(batchBytes);
    QVERIFY(queue.push(numbered('a'), {}));
    std::stop_source stop;
    std::future<bool> second = std::async(
        std::launch::async, [&] { return queue.push(numbered('b'), stop.get_token()); });
    stop.request_stop();
    QVERIFY(!outcome(second, true));
}

void TestBatchQueue::push_noRoom_endsWhenAbandoned()
{
    BatchQueue queue(batchBytes);
    QVERIFY(queue.push(numbered('a'), {}));
    std::future<bool> second = std::async(std::launch::async,
                                          [&] { return queue.push(numbered('b'), {}); });
    queue.abandon();
    QVERIFY(!outcome(second, true));
}

void TestBatchQueue::push_abandoned_isRefused()
{
    BatchQueue queue(10 * batchBytes);
    queue.abandon();
    QVERIFY(!queue.push(numbered('a'), {}));
}

void TestBatchQueue::pop_batches_keepTheirOrder()
{
    BatchQueue queue(100 * batchBytes);
    for (char number = 'a'; number <= 'z'; ++number)
        QVERIFY(queue.push(numbered(number), {}));
    for (char number = 'a'; number <= 'z'; ++number)
        QCOMPARE(numberOf(*queue.pop({})), number);
}

void TestBatchQueue::pop_empty_waitsForTheReader()
{
    BatchQueue queue(batchBytes);
    QVERIFY(!queue.pop(stopped()).has_value()); // it would have to wait
    std::future<char> popped = std::async(std::launch::async, [&] {
        const std::optional<RowBatch> batch = queue.pop({});
        return batch ? numberOf(*batch) : '-';
    });
    QVERIFY(queue.push(numbered('a'), {}));
    QCOMPARE(outcome(popped, '-'), 'a');
}

void TestBatchQueue::pop_empty_endsWithTheStopRequest()
{
    BatchQueue queue(batchBytes);
    std::stop_source stop;
    std::future<bool> popped = std::async(std::launch::async,
                                          [&] { return queue.pop(stop.get_token()).has_value(); });
    stop.request_stop();
    QVERIFY(!outcome(popped, true));
}

void TestBatchQueue::pop_closed_givesWhatIsLeftThenNothing()
{
    BatchQueue queue(10 * batchBytes);
    QVERIFY(queue.push(numbered('a'), {}));
    QVERIFY(queue.push(numbered('b'), {}));
    queue.close();
    QCOMPARE(numberOf(*queue.pop({})), 'a');
    QCOMPARE(numberOf(*queue.pop({})), 'b');
    QVERIFY(!queue.pop({}).has_value());
    QVERIFY(!queue.pop({}).has_value());

    BatchQueue waiting(batchBytes);
    std::future<bool> popped = std::async(std::launch::async,
                                          [&] { return waiting.pop({}).has_value(); });
    waiting.close();
    QVERIFY(!outcome(popped, true));
}

void TestBatchQueue::waitUntilDrained_everythingWritten_returns()
{
    BatchQueue queue(10 * batchBytes);
    QVERIFY(queue.waitUntilDrained({}));
    QVERIFY(queue.push(numbered('a'), {}));
    QVERIFY(queue.push(numbered('b'), {}));
    std::future<bool> drained = std::async(std::launch::async,
                                           [&] { return queue.waitUntilDrained({}); });
    queue.giveBack(*queue.pop({}));
    QVERIFY(!queue.waitUntilDrained(stopped())); // one is left
    queue.giveBack(*queue.pop({}));
    QVERIFY(outcome(drained, false));
}

void TestBatchQueue::waitUntilDrained_writing_endsWithTheStopRequest()
{
    BatchQueue queue(10 * batchBytes);
    QVERIFY(queue.push(numbered('a'), {}));
    std::stop_source stop;
    std::future<bool> drained = std::async(
        std::launch::async, [&] { return queue.waitUntilDrained(stop.get_token()); });
    stop.request_stop();
    QVERIFY(!outcome(drained, true));
}

void TestBatchQueue::waitUntilDrained_abandoned_isRefused()
{
    BatchQueue queue(10 * batchBytes);
    QVERIFY(queue.push(numbered('a'), {}));
    std::future<bool> drained = std::async(std::launch::async,
                                           [&] { return queue.waitUntilDrained({}); });
    queue.abandon();
    QVERIFY(!outcome(drained, true));
}

void TestBatchQueue::take_givenBackBatch_isEmptyAndHasItsColumns()
{
    BatchQueue queue(10 * batchBytes);
    QCOMPARE(queue.take(5).columnCount(), 5);
    QVERIFY(queue.push(numbered('a'), {}));
    queue.giveBack(*queue.pop({}));
    RowBatch again = queue.take(3);
    QVERIFY(again.isEmpty());
    QCOMPARE(again.columnCount(), 3);
    QCOMPARE(again.byteCount(), 0);
    QVERIFY(again.cells().empty());
}

void TestBatchQueue::giveBack_keptBuffer_isFreed()
{
    static int freed = 0;
    BatchQueue queue(10 * batchBytes);
    RowBatch batch = numbered('a');
    batch.keep({new char[8],
                [](void *memory) {
                    ++freed;
                    delete[] static_cast<char *>(memory);
                }},
               8);
    QVERIFY(queue.push(std::move(batch), {}));
    std::optional<RowBatch> popped = queue.pop({});
    QCOMPARE(freed, 0);
    queue.giveBack(std::move(*popped));
    QCOMPARE(freed, 1); // before the reader goes on
    QVERIFY(queue.waitUntilDrained(stopped()));
}

void TestBatchQueue::manyBatches_acrossThreads_arriveOnceInOrderWithinTheLimit()
{
    constexpr qint64 batches = 5000;
    constexpr int fitting = 4;
    BatchQueue queue(fitting * batchBytes);
    std::atomic<qint64> givenBack = 0;
    std::atomic<qint64> mostUnderWay = 0;
    std::thread reader([&] {
        for (qint64 i = 0; i < batches; ++i) {
            RowBatch batch = queue.take(2);
            batch.appendInteger(i);
            batch.appendText(QByteArray(1000, 'x'));
            batch.endRow();
            if (!queue.push(std::move(batch), {}))
                break;
            mostUnderWay = std::max(mostUnderWay.load(), i + 1 - givenBack.load());
        }
        queue.close();
    });
    qint64 next = 0;
    while (std::optional<RowBatch> batch = queue.pop({})) {
        if (batch->rowCount() != 1 || batch->row(0)[0].integer != next)
            break;
        ++next;
        ++givenBack; // before it is so: what is counted as under way is never more than what was
        queue.giveBack(std::move(*batch));
    }
    queue.abandon();
    reader.join();
    QCOMPARE(next, batches);
    QVERIFY(mostUnderWay <= fitting + 1);
    QVERIFY(queue.waitUntilDrained(stopped()) == false); // it was abandoned
}

QTEST_GUILESS_MAIN(TestBatchQueue)
#include "tst_batchqueue.moc"
