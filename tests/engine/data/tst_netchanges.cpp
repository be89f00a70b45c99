// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/data/changedtable.h"
#include <rapidcheck.h>

#include <QTest>

#include <algorithm>
#include <vector>

using namespace tributary;
using namespace tributary::test;

namespace {

constexpr int keyCount = 9;

Table startTable(const std::vector<int> &keys)
{
    Table table;
    for (const int key : keys)
        table[key] = {key, "start", "text of " + std::to_string(key)};
    return table;
}

/// One random step, valid whatever the table holds by then.
struct Step
{
    int kind;
    int key;
    int other;
    bool tellsText;
};

} // namespace

namespace rc {

template <>
struct Arbitrary<Step>
{
    static Gen<Step> arbitrary()
    {
        return gen::construct<Step>(gen::inRange(0, 24), gen::inRange(0, keyCount),
                                    gen::inRange(0, keyCount), gen::arbitrary<bool>());
    }
};

} // namespace rc

namespace {

/// Does steps to a table and writes the log that the server would.
class Server
{
public:
    Server(Table table, bool whole)
        : m_table(std::move(table))
        , m_whole(whole)
    { }

    void run(const Step &step)
    {
        ++m_number;
        const bool has = m_table.contains(step.key);
        if (step.kind == 0 && step.other == 0)
            truncate();
        else if (!has)
            insert(step.key);
        else if (step.kind < 6)
            remove(step.key);
        else if (step.kind < 14 || step.key == step.other)
            change(step.key, step.key, step.tellsText);
        else if (!m_table.contains(step.other))
            change(step.key, step.other, step.tellsText);
        else if (m_whole && step.kind < 20)
            swap(step.key, step.other, step.tellsText);
        else if (m_whole)
            replace(step.key);
    }

    const Table &table() const { return m_table; }

    Log &log() { return m_log; }

private:
    Row made(int key) const
    {
        // Few different contents, so that rows are often equal.
        const std::string number = std::to_string(m_number % 3);
        return {key, "name " + number, "text " + number};
    }

    void truncate()
    {
        m_log.push(ChangeKind::Truncate);
        m_table.clear();
    }

    void insert(int key)
    {
        m_table[key] = made(key);
        m_log.insert(m_table[key]);
    }

    void remove(int key)
    {
        m_whole ? m_log.removeWhole(m_table[key]) : m_log.remove(key);
        m_table.erase(key);
    }

    /// The row as it is after an update, and as the log tells it.
    std::pair<Row, Row> updated(const Row &old, int to, bool tellsText) const
    {
        Row row = made(to);
        if (!tellsText)
            row.text = old.text;
        Row told = row;
        if (!tellsText)
            told.text.reset();
        return {row, told};
    }

    void change(int from, int to, bool tellsText)
    {
        const Row old = m_table[from];
        const auto [row, told] = updated(old, to, tellsText);
        if (m_whole)
            m_log.moveWhole(old, told);
        else if (from == to)
            m_log.update(told);
        else
            m_log.move(from, told);
        m_table.erase(from);
        m_table[to] = row;
    }

    /// Two rows change places in one statement: the key is deferrable.
    void swap(int left, int right, bool tellsText)
    {
        const Row oldLeft = m_table[left];
        const Row oldRight = m_table[right];
        const auto [newRight, toldRight] = updated(oldLeft, right, tellsText);
        const auto [newLeft, toldLeft] = updated(oldRight, left, tellsText);
        m_log.moveWhole(oldLeft, toldRight);
        m_log.moveWhole(oldRight, toldLeft);
        m_table[left] = newLeft;
        m_table[right] = newRight;
    }

    /// The new row comes before the old one goes.
    void replace(int key)
    {
        const Row old = m_table[key];
        m_log.insert(made(key));
        m_log.removeWhole(old);
        m_table[key] = made(key);
    }

    Table m_table;
    bool m_whole;
    int m_number = 0;
    Log m_log;
};

} // namespace

class TestNetChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyChanges_appliedNet_giveTheSameRows_data();
    void anyChanges_appliedNet_giveTheSameRows();
    void changes_ofOneKey_becomeOneStep();
    void unchangedCells_areTakenFromEarlierChanges();
    void move_unchangedCells_areCarriedFromTheFirstKey();
    void move_back_isAnUpdate();
    void move_rowWithUnchangedKey_takesItFromTheOldRow();
    void remove_insertedRow_isStillADeletion();
    void truncate_earlierChanges_areForgotten();
    void upserts_comeInKeyOrder();
    void keyless_changes_stayInOrder();
    void insert_withoutAllCells_isNotCompletedFromADeletedRow();
    void manyKeys_areFast();
};

void TestNetChanges::anyChanges_appliedNet_giveTheSameRows_data()
{
    QTest::addColumn<bool>("whole");
    QTest::newRow("key alone") << false;
    QTest::newRow("whole old rows") << true;
}

void TestNetChanges::anyChanges_appliedNet_giveTheSameRows()
{
    QFETCH(bool, whole);
    QVERIFY(rc::check([whole] {
        const auto keys = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, keyCount));
        const auto steps = *rc::gen::arbitrary<std::vector<Step>>();
        const Table before = startTable(keys);
        Server server(before, whole);
        for (const Step &step : steps)
            server.run(step);
        TableChanges &changes = server.log().changes;
        const NetChanges net = netChanges(changes, keyColumns);
        const std::optional<Table> after = applied(before, changes, net);
        RC_ASSERT(after.has_value());
        RC_ASSERT(*after == server.table());
        RC_ASSERT(!whole || net.moves.empty());
    }));
}

void TestNetChanges::changes_ofOneKey_becomeOneStep()
{
    Log log;
    log.insert({1, "a", "t"});
    log.update({1, "b", "t"});
    log.update({1, "c", "u"});
    const NetChanges net = netChanges(log.changes, keyColumns);
    QCOMPARE(net.upserts, std::vector<quint32>{2});
    QVERIFY(net.deletions.empty() && net.updates.empty() && net.moves.empty());
    QCOMPARE(net.insertCount, 1);
    QCOMPARE(net.updateCount, 2);
}

void TestNetChanges::unchangedCells_areTakenFromEarlierChanges()
{
    Log log;
    log.update({1, "a", {}});
    log.update({2, "a", "two"});
    log.update({2, "b", {}});
    const NetChanges net = netChanges(log.changes, keyColumns);
    QCOMPARE(net.updates, std::vector<quint32>{0});
    QCOMPARE(net.upserts.size(), size_t(1));
    QVERIFY((rowAt(log.changes, net.upserts.front()) == Row{2, "b", "two"}));
}

void TestNetChanges::move_unchangedCells_areCarriedFromTheFirstKey()
{
    Log log;
    log.move(1, {2, "a", {}});
    log.move(2, {3, "b", {}});
    log.insert({1, "new", "text"});
    const NetChanges net = netChanges(log.changes, keyColumns);
    QCOMPARE(net.moves.size(), size_t(1));
    QCOMPARE(rowAt(log.changes, net.moves[0].oldRow).key, 1);
    QVERIFY((rowAt(log.changes, net.moves[0].newRow) == Row{3, "b", {}}));
    QCOMPARE(net.upserts.size(), size_t(1));
    QCOMPARE(net.deletions.size(), size_t(2));
    QCOMPARE(rowAt(log.changes, net.deletions[0].row).key, 1);
    QCOMPARE(net.deletions[0].committedAt, 1);
    QCOMPARE(rowAt(log.changes, net.deletions[1].row).key, 2);
    QCOMPARE(net.deletions[1].committedAt, 2);
}

void TestNetChanges::move_back_isAnUpdate()
{
    Log log;
    log.move(1, {2, "a", {}});
    log.move(2, {1, "b", {}});
    const NetChanges net = netChanges(log.changes, keyColumns);
    QVERIFY(net.moves.empty() && net.upserts.empty());
    QCOMPARE(net.updates.size(), size_t(1));
    QCOMPARE(net.deletions.size(), size_t(1));
    QCOMPARE(rowAt(log.changes, net.deletions[0].row).key, 2);
}

void TestNetChanges::move_rowWithUnchangedKey_takesItFromTheOldRow()
{
    Log log;
    const quint32 old = log.addKey(7);
    RowBatch &batch = log.changes.tuples;
    batch.appendUnchanged();
    batch.appendUnchanged();
    batch.appendText("a");
    batch.appendText("t");
    batch.endRow();
    RowChange &change = log.push(ChangeKind::Update);
    change.oldRow = old;
    change.newRow = log.last();
    const NetChanges net = netChanges(log.changes, keyColumns);
    QVERIFY(net.deletions.empty());
    QCOMPARE(net.upserts, std::vector<quint32>{1});
    QVERIFY((rowAt(log.changes, 1) == Row{7, "a", "t"}));
}

void TestNetChanges::remove_insertedRow_isStillADeletion()
{
    Log log;
    log.insert({1, "a", "t"});
    log.update({1, "b", "t"});
    log.remove(1);
    const NetChanges net = netChanges(log.changes, keyColumns);
    QCOMPARE(net.deletions.size(), size_t(1));
    QVERIFY(net.upserts.empty());
}

void TestNetChanges::truncate_earlierChanges_areForgotten()
{
    Log log;
    log.insert({1, "a", "t"});
    log.remove(2);
    log.push(ChangeKind::Truncate);
    log.insert({3, "a", "t"});
    log.insert({4, "a", "t"});
    log.remove(4);
    const NetChanges net = netChanges(log.changes, keyColumns);
    QVERIFY(net.truncate && net.deletions.empty());
    QCOMPARE(net.truncatedAt, 3);
    // But for when they went.
    QCOMPARE(net.deletedBefore.size(), size_t(1));
    QCOMPARE(rowAt(log.changes, net.deletedBefore.front().row).key, 2);
    QCOMPARE(net.deletedBefore.front().committedAt, 2);
    QCOMPARE(net.upserts.size(), size_t(1));
    QCOMPARE(net.insertCount, 3);
    QCOMPARE(net.truncateCount, 1);
}

void TestNetChanges::upserts_comeInKeyOrder()
{
    Log log;
    for (const int key : {30, 2, 11, 4, 5, 100})
        log.insert({key, "a", "t"});
    const NetChanges net = netChanges(log.changes, keyColumns);
    std::vector<int> order;
    std::ranges::transform(net.upserts, std::back_inserter(order),
                           [&](quint32 row) { return rowAt(log.changes, row).key; });
    // By key / 4, then by the text.
    QCOMPARE(order, (std::vector<int>{2, 4, 5, 11, 30, 100}));
}

void TestNetChanges::keyless_changes_stayInOrder()
{
    Log log;
    log.insert({1, "a", "t"});
    log.push(ChangeKind::Truncate);
    log.insert({1, "a", "t"});
    log.moveWhole({1, "a", "t"}, {1, "b", {}});
    log.insert({1, "a", "t"});
    const NetChanges net = netChanges(log.changes, {});
    QVERIFY(net.truncate && net.upserts.empty());
    QCOMPARE(net.ordered.size(), size_t(3));
    QVERIFY((rowAt(log.changes, net.ordered[1].newRow) == Row{1, "b", "t"}));
    QCOMPARE(net.insertCount, 3);
}

void TestNetChanges::insert_withoutAllCells_isNotCompletedFromADeletedRow()
{
    Log log;
    log.remove(1);
    log.insert({1, "a", {}});
    const NetChanges net = netChanges(log.changes, keyColumns);
    QCOMPARE(net.deletions.size(), size_t(1));
    QCOMPARE(net.updates.size(), size_t(1));
}

void TestNetChanges::manyKeys_areFast()
{
    Log log;
    constexpr int count = 200'000;
    for (int i = 0; i < count; ++i)
        log.update({(i * 7919) % count, "a", "t"});
    QBENCHMARK_ONCE
    {
        const NetChanges net = netChanges(log.changes, keyColumns);
        QCOMPARE(net.upserts.size(), size_t(count));
    }
}

QTEST_APPLESS_MAIN(TestNetChanges)
#include "tst_netchanges.moc"
