// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows that cannot be looked up at the source, or not soon.

#include "tests/integration/rowlookupbench.h"
#include "tests/integration/verifybench.h"

#include "engine/postgres/connection.h"
#include "engine/sync/verify/rowlookupcontroller.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

namespace tributary::test {

using namespace Qt::StringLiterals;

class TestRowLookupFaults : public QObject, private RowLookupBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void lookup_impossible_saysWhy_data();
    void lookup_impossible_saysWhy();
    void lookup_ofAnotherServer_isRefused();
    void lookup_lockedTable_endsInTime();
    void destination_whileTheSourceIsAsked_isFree();
    void controller_answersOnceWithTheLastQuestion();
};

void TestRowLookupFaults::initTestCase()
{
    startServer();
    if (QTest::currentTestFailed())
        return;
    copyShop();
}

void TestRowLookupFaults::lookup_impossible_saysWhy_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *name, const char *table, const char *before, const char *after,
                        const char *id) {
        QTest::newRow(name) << QString::fromLatin1(table) << QByteArray(before) << QByteArray(after)
                            << QString::fromLatin1(id);
    };
    row("no key", "keyless", "SELECT 1", "SELECT 1", "query-failed");
    row("no copy", "nowhere", "SELECT 1", "SELECT 1", "not-synced");
    row("key dropped at the source", "parent", "ALTER TABLE parent DROP CONSTRAINT parent_pkey",
        "ALTER TABLE parent ADD PRIMARY KEY (id)", "ok");
    row("key column dropped", "lines", "ALTER TABLE lines DROP place",
        "ALTER TABLE lines ADD place text; UPDATE lines SET place = CASE n WHEN 2 THEN 'b' ELSE "
        "'a' END; ALTER TABLE lines ADD PRIMARY KEY (place, order_id)",
        "query-failed");
    row("moved away", "parent",
        "ALTER TABLE parent RENAME TO other; ALTER TABLE other SET SCHEMA k",
        "ALTER TABLE k.other SET SCHEMA public; ALTER TABLE other RENAME TO parent", "ok");
}

void TestRowLookupFaults::lookup_impossible_saysWhy()
{
    QFETCH(QString, table);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, id);
    const RowLookupRequest asked = request(table);
    QVERIFY2(run(before), qPrintable(m_cluster.lastError()));
    const Result<RowLookup> row = lookUpRow(asked, {});
    QVERIFY2(run(after), qPrintable(m_cluster.lastError()));
    QCOMPARE(row ? u"ok"_s : row.error().id(), id);
}

void TestRowLookupFaults::lookup_ofAnotherServer_isRefused()
{
    QVERIFY(m_cluster.createDatabase(u"other"_s));
    QVERIFY(m_cluster.exec("CREATE TABLE orders (id int PRIMARY KEY)", u"other"_s));
    RowLookupRequest asked = request(u"orders"_s, u"id = 1"_s);
    asked.source.database = u"other"_s;
    const Result<RowLookup> row = lookUpRow(asked, {});
    QVERIFY(!row);
    QCOMPARE(row.error().id(), u"dest-other-source"_s);
    asked.password = "wrong";
    QCOMPARE(lookUpRow(asked, {}).error().id(), u"password"_s);
}

void TestRowLookupFaults::lookup_lockedTable_endsInTime()
{
    const RowLookupRequest asked = request(u"orders"_s, u"id = 1"_s);
    Result<Connection> other = Connection::open(
        {.info = asked.source, .password = asked.password, .passFile = {}}, {});
    QVERIFY(other);
    QVERIFY(other->execute(u"BEGIN; LOCK TABLE public.orders IN ACCESS EXCLUSIVE MODE"_s, {}));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(lookUpRow(asked, {}).error().id(), u"lock-timeout"_s);
    QVERIFY(timer.elapsed() < 15'000);

    // And at once when nobody waits for the answer any more.
    RowLookupController controller;
    QSignalSpy answers(&controller, &RowLookupController::lookedUp);
    timer.restart();
    controller.lookUp(asked);
    controller.cancel();
    QVERIFY(other->execute(u"ROLLBACK"_s, {}));
    const int next = controller.lookUp(asked);
    QVERIFY(answers.wait(60'000));
    QCOMPARE(answers.size(), 1);
    QCOMPARE(answers[0][0].toInt(), next);
}

void TestRowLookupFaults::destination_whileTheSourceIsAsked_isFree()
{
    const RowLookupRequest asked = request(u"orders"_s, u"id = 1"_s);
    Result<Connection> other = Connection::open(
        {.info = asked.source, .password = asked.password, .passFile = {}}, {});
    QVERIFY(other);
    QVERIFY(other->execute(u"BEGIN; LOCK TABLE public.orders IN ACCESS EXCLUSIVE MODE"_s, {}));
    RowLookupController controller;
    QSignalSpy answers(&controller, &RowLookupController::lookedUp);
    controller.lookUp(asked);
    QTRY_COMPARE_WITH_TIMEOUT(
        m_cluster.query("SELECT count(*) FROM pg_locks WHERE NOT granted").value(0).value(0),
        std::optional<QByteArray>("1"), 4000);
    // The file has a journal and no WAL: a reader would keep this from being committed.
    QCOMPARE(alter(m_path, "UPDATE orders SET customer = customer"), QString());
    QVERIFY(other->execute(u"ROLLBACK"_s, {}));
    QVERIFY(answers.wait(60'000));
    QVERIFY(!answers[0][2].value<std::optional<Error>>());
    QVERIFY(answers[0][1].value<RowLookup>().isEqual());
}

void TestRowLookupFaults::controller_answersOnceWithTheLastQuestion()
{
    RowLookupController controller;
    QSignalSpy answers(&controller, &RowLookupController::lookedUp);
    controller.lookUp(request(u"orders"_s, u"id = 1"_s));
    const RowLookupRequest keyless = request(u"keyless"_s);
    const int second = controller.lookUp(keyless);
    QVERIFY(answers.wait(60'000));
    QCOMPARE(answers.size(), 1);
    QCOMPARE(answers[0][0].toInt(), second);
    QCOMPARE(answers[0][1].value<RowLookup>().row, keyless.row);
    QCOMPARE(answers[0][2].value<std::optional<Error>>()->id(), u"query-failed"_s);
}

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::TestRowLookupFaults)
#include "tst_rowlookupfaults.moc"
