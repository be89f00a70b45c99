// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/destination/followedfile.h"

#include <QDir>

using namespace tributary;
using namespace tributary::test;

namespace {

const QString allRows = QStringLiteral("SELECT * FROM orders ORDER BY 1, 2, 3");

TableSchema keyless()
{
    TableSchema schema = orders();
    schema.keyColumns = {};
    schema.identity = ReplicaIdentity::Full;
    return schema;
}

TableSchema textKey()
{
    TableSchema schema = orders();
    schema.keyColumns = {1};
    return schema;
}

} // namespace

class TestSqliteChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void applyChanges_everyKind_changesTheRows_data();
    void applyChanges_everyKind_changesTheRows();
    void applyChanges_manyRows_areWrittenInFewStatements();
    void applyChanges_rowsAdded_areCountedExactly();
    void applyChanges_unchangedCells_areKept();
    void applyChanges_movedRows_carryTheirCells();
    void applyChanges_rowsThatAreNotThere_areTold();
    void applyChanges_truncate_comesFirst();
    void applyChanges_keyAlone_isATable();
    void applyChanges_hostileNames_stayNames();
    void applyChanges_usersTriggers_areNotCounted();
    void applyChanges_noKey_changesOneRowEach();
    void applyChanges_noKey_usesAnIndexThatSurvivesTheSwap();
    void applyChanges_noColumns_keepsTheRowCount();
    void commitChanges_failedBatch_isRefused();
    void applyChanges_stopRequest_endsSoon();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestSqliteChanges::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_path = m_folder->filePath(QStringLiteral("shop.sqlite"));
}

void TestSqliteChanges::applyChanges_everyKind_changesTheRows_data()
{
    QTest::addColumn<QList<qsizetype>>("key");
    QTest::newRow("integer") << QList<qsizetype>{0};
    QTest::newRow("text") << QList<qsizetype>{1};
    QTest::newRow("composite") << QList<qsizetype>{1, 0};
    QTest::newRow("all columns") << QList<qsizetype>{2, 0, 1};
}

void TestSqliteChanges::applyChanges_everyKind_changesTheRows()
{
    QFETCH(QList<qsizetype>, key);
    TableSchema schema = orders();
    schema.keyColumns = key;
    FollowingRun run(m_path, {schema});
    QCOMPARE(told(run.copy({"1 a x", "2 b x", "3 c x"})), QStringLiteral("ok"));
    Log log(schema);
    log.insert("4 d x").insert("5 e x").remove("2 b x").update("3 c x", "6 f x");
    if (key == QList<qsizetype>{0})
        log.update("1 a y");
    QCOMPARE(run.done(log), QStringLiteral("1"));
    const QString first = key == QList<qsizetype>{0} ? QStringLiteral("1 a y")
                                                     : QStringLiteral("1 a x");
    QCOMPARE(SqliteProbe(m_path).text(allRows), first + QStringLiteral(",4 d x,5 e x,6 f x"));
    run.close();
    QCOMPARE(SqliteProbe(m_path).damage(), QString());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files),
             QStringList{QStringLiteral("shop.sqlite")});
}

void TestSqliteChanges::applyChanges_manyRows_areWrittenInFewStatements()
{
    FollowingRun run(m_path, {orders()});
    QCOMPARE(told(run.copy({"5 old x", "1000 old x"})), QStringLiteral("ok"));
    Log log(orders());
    for (int id = 1; id <= 777; ++id)
        log.insert(QByteArray(QByteArray::number(id) + " new y").constData());
    QCOMPARE(run.done(log), QStringLiteral("776"));
    Log second(orders());
    for (int id = 777; id > 250; --id)
        second.remove(QByteArray(QByteArray::number(id) + " UNCHANGED UNCHANGED").constData());
    QCOMPARE(run.done(second), QStringLiteral("-527"));
    SqliteProbe probe(m_path);
    QCOMPARE(probe.text(QStringLiteral("SELECT count(*), sum(id), min(name) FROM orders")),
             QStringLiteral("251 32375 new"));
    const Result<QList<CopiedTable>> copied = copiedTables({m_path});
    QVERIFY(copied);
    QCOMPARE(copied->first().rows, 251);
}

void TestSqliteChanges::applyChanges_rowsAdded_areCountedExactly()
{
    FollowingRun run(m_path, {textKey()});
    QCOMPARE(told(run.copy({"1 a x"})), QStringLiteral("ok"));
    Log upserts(textKey());
    upserts.insert("1 a y").insert("2 b y").insert("3 c y");
    QCOMPARE(run.done(upserts), QStringLiteral("2"));
    Log absent(textKey());
    absent.remove("UNCHANGED zzz UNCHANGED").remove("UNCHANGED b UNCHANGED");
    QCOMPARE(run.done(absent), QStringLiteral("-1"));
}

void TestSqliteChanges::applyChanges_unchangedCells_areKept()
{
    FollowingRun run(m_path, {orders()});
    QCOMPARE(told(run.copy({"1 a big", "2 b big", "3 c NULL"})), QStringLiteral("ok"));
    Log log(orders());
    log.update("1 new UNCHANGED").update("2 UNCHANGED UNCHANGED").update("3 UNCHANGED small");
    QCOMPARE(run.done(log), QStringLiteral("0"));
    QCOMPARE(SqliteProbe(m_path).text(allRows), QStringLiteral("1 new big,2 b big,3 c small"));
}

void TestSqliteChanges::applyChanges_movedRows_carryTheirCells()
{
    FollowingRun run(m_path, {orders()});
    QCOMPARE(told(run.copy({"1 a big1", "2 b big2", "3 c big3"})), QStringLiteral("ok"));
    for (int round = 0; round < 2; ++round) {
        // Two rows change places by way of a third key, and one moves on.
        Log log(orders());
        log.update("1 UNCHANGED UNCHANGED", "9 a UNCHANGED")
            .update("2 UNCHANGED UNCHANGED", "1 b UNCHANGED")
            .update("9 UNCHANGED UNCHANGED", "2 a UNCHANGED")
            .update("3 UNCHANGED UNCHANGED", "4 UNCHANGED UNCHANGED")
            .update("4 UNCHANGED UNCHANGED", "3 d UNCHANGED");
        QCOMPARE(run.done(log), QStringLiteral("0"));
        QCOMPARE(SqliteProbe(m_path).text(allRows),
                 round == 0 ? QStringLiteral("1 b big2,2 a big1,3 d big3")
                            : QStringLiteral("1 b big1,2 a big2,3 d big3"));
    }
}

void TestSqliteChanges::applyChanges_rowsThatAreNotThere_areTold()
{
    FollowingRun run(m_path, {orders()});
    QCOMPARE(told(run.copy({"1 a x"})), QStringLiteral("ok"));
    Log log(orders());
    log.update("7 a UNCHANGED").update("8 UNCHANGED UNCHANGED", "9 b UNCHANGED").update("1 b y");
    const Result<AppliedChanges> applied = run.apply(log);
    QVERIFY(applied);
    QCOMPARE(applied->incomplete.size(), size_t(2));
    QCOMPARE(log.changes.tuples.row(applied->incomplete[0])[0].integer
                 + log.changes.tuples.row(applied->incomplete[1])[0].integer,
             7 + 9);
    QCOMPARE(told(run.commit()), QStringLiteral("ok"));
    QCOMPARE(SqliteProbe(m_path).text(allRows), QStringLiteral("1 b y"));
}

void TestSqliteChanges::applyChanges_truncate_comesFirst()
{
    FollowingRun run(m_path, {orders()});
    QCOMPARE(told(run.copy({"1 a x", "2 b x"})), QStringLiteral("ok"));
    Log log(orders());
    log.insert("3 c x").truncate().insert("2 n x").insert("4 n x");
    QCOMPARE(run.done(log), QStringLiteral("0"));
    QCOMPARE(SqliteProbe(m_path).text(allRows), QStringLiteral("2 n x,4 n x"));
}

void TestSqliteChanges::applyChanges_keyAlone_isATable()
{
    TableSchema schema = orders();
    schema.columns.resize(1);
    FollowingRun run(m_path, {schema});
    QCOMPARE(told(run.copy({"1"})), QStringLiteral("ok"));
    Log log(schema);
    log.insert("1").insert("2").update("1");
    QCOMPARE(run.done(log), QStringLiteral("1"));
    QCOMPARE(SqliteProbe(m_path).text(allRows.left(20)), QStringLiteral("1,2"));
}

void TestSqliteChanges::applyChanges_hostileNames_stayNames()
{
    TableSchema schema = orders();
    schema.id.name = QStringLiteral("or\"ders'; %1 --");
    schema.columns[0].name = QStringLiteral("rowid");
    schema.columns[1].name = QStringLiteral("a\"b'%2");
    schema.columns[2].name = QStringLiteral("?1");
    TableSchema second = keyless();
    second.columns[0].name = QStringLiteral("rowid");
    FollowingRun run(m_path, {schema, second});
    QCOMPARE(told(run.copy({"1 a x", "2 b x"})), QStringLiteral("ok"));
    Log log(schema);
    log.insert("3 c x").update("2 n UNCHANGED").update("1 UNCHANGED UNCHANGED", "5 m UNCHANGED");
    QCOMPARE(run.done(log), QStringLiteral("1"));
    QCOMPARE(SqliteProbe(m_path).text(QStringLiteral("SELECT * FROM \"or\"\"ders'; %1 --\"")),
             QStringLiteral("2 n x,3 c x,5 m x"));
    Log rows(second);
    rows.insert("1 a x").insert("1 a x").remove("1 a x", true);
    QCOMPARE(run.done(rows, 1), QStringLiteral("1"));
}

void TestSqliteChanges::applyChanges_usersTriggers_areNotCounted()
{
    {
        FollowingRun run(m_path, {orders()});
        QCOMPARE(told(run.copy({"1 a x"})), QStringLiteral("ok"));
    }
    SqliteProbe probe(m_path);
    QVERIFY(probe.execute(QStringLiteral(
        "CREATE TABLE audit (id); CREATE TRIGGER audited AFTER INSERT ON orders BEGIN INSERT INTO"
        " audit VALUES (new.id); INSERT INTO audit VALUES (new.id); END")));
    FollowingRun run(m_path, {orders()});
    QCOMPARE(told(run.destination().beginChanges()), QStringLiteral("ok"));
    Log log(orders());
    log.insert("2 b x").insert("3 b x").update("1 b x");
    QCOMPARE(run.done(log), QStringLiteral("2"));
    QCOMPARE(probe.text(QStringLiteral("SELECT count(*) FROM audit")), QStringLiteral("4"));
}

void TestSqliteChanges::applyChanges_noKey_changesOneRowEach()
{
    FollowingRun run(m_path, {keyless()});
    QCOMPARE(told(run.copy({"1 a x", "1 a x", "1 a x", "2 NULL NULL", "2 NULL NULL"})),
             QStringLiteral("ok"));
    Log log(keyless());
    log.remove("1 a x", true)
        .update("1 a x", "1 b UNCHANGED", true)
        .update("2 NULL NULL", "2 c NULL", true)
        .insert("3 n n")
        .insert("3 n n")
        .remove("3 n n", true);
    QCOMPARE(run.done(log), QStringLiteral("0"));
    SqliteProbe probe(m_path);
    QCOMPARE(probe.text(allRows), QStringLiteral("1 a x,1 b x,2 NULL NULL,2 c NULL,3 n n"));
    Log drifted(keyless());
    drifted.remove("7 a x", true).update("7 a x", "8 a x", true);
    QCOMPARE(run.done(drifted), QStringLiteral("0 incomplete 2"));
    Log emptied(keyless());
    emptied.insert("9 a x").truncate().insert("9 b x");
    QCOMPARE(run.done(emptied), QStringLiteral("-4"));
    QCOMPARE(probe.text(allRows), QStringLiteral("9 b x"));
}

void TestSqliteChanges::applyChanges_noKey_usesAnIndexThatSurvivesTheSwap()
{
    const QString plan = QStringLiteral(
        "EXPLAIN QUERY PLAN SELECT rowid FROM orders WHERE id IS 1 AND name IS 'a' AND note IS 'x'"
        " LIMIT 1");
    for (int round = 0; round < 2; ++round) {
        FollowingRun run(m_path, {keyless()});
        QCOMPARE(told(run.copy({"1 a x"})), QStringLiteral("ok"));
        const bool before = SqliteProbe(m_path).text(plan).contains(u"_tributary_find_1");
        QCOMPARE(before, round == 1);
        Log log(keyless());
        log.remove("1 a x", true);
        QCOMPARE(run.done(log), QStringLiteral("-1"));
        QVERIFY(SqliteProbe(m_path).text(plan).contains(u"_tributary_find_1"));
    }
}

void TestSqliteChanges::applyChanges_noColumns_keepsTheRowCount()
{
    TableSchema schema = keyless();
    schema.columns.clear();
    FollowingRun run(m_path, {schema});
    QCOMPARE(told(run.copy({"", ""})), QStringLiteral("ok"));
    Log log(schema);
    log.insert("").insert("").insert("").remove("", true);
    QCOMPARE(run.done(log), QStringLiteral("2"));
    QCOMPARE(SqliteProbe(m_path).text(QStringLiteral("SELECT count(*) FROM orders")),
             QStringLiteral("4"));
}

void TestSqliteChanges::commitChanges_failedBatch_isRefused()
{
    FollowingRun run(m_path, {orders()});
    QCOMPARE(told(run.copy({"1 a x"})), QStringLiteral("ok"));
    SqliteProbe probe(m_path);
    QVERIFY(probe.execute(QStringLiteral("CREATE TRIGGER t BEFORE INSERT ON orders WHEN new.id = 3"
                                         " BEGIN SELECT raise(ABORT, 'no'); END")));
    Log log(orders());
    log.update("1 b x").insert("3 c x");
    QVERIFY(!run.apply(log));
    QCOMPARE(told(run.commit()), QStringLiteral("internal"));
    QCOMPARE(told(run.destination().rollbackChanges()), QStringLiteral("ok"));
    QCOMPARE(told(run.commit(0x4000)), QStringLiteral("ok"));
    QCOMPARE(probe.text(allRows), QStringLiteral("1 a x"));
}

void TestSqliteChanges::applyChanges_stopRequest_endsSoon()
{
    std::stop_source stop;
    auto destination = std::make_unique<SqliteDestination>(m_path);
    QCOMPARE(told(destination->open(shop(), stop.get_token())), QStringLiteral("ok"));
    const Result<QList<TablePlan>> plans = destination->plan({orders()}, {16402});
    QVERIFY(plans && destination->prepareTable(plans->first()));
    QCOMPARE(told(destination->finishTable()), QStringLiteral("ok"));
    const LogState log = logOf(*plans);
    QCOMPARE(told(destination->publish(&log)), QStringLiteral("ok"));
    QCOMPARE(told(destination->beginChanges()), QStringLiteral("ok"));
    Log changes(orders());
    for (int id = 0; id < 50000; ++id)
        changes.insert(QByteArray(QByteArray::number(id) + " new y").constData());
    const NetChanges net = netChanges(changes.changes, {0});
    stop.request_stop();
    QCOMPARE(told(destination->applyChanges(plans->first(), changes.changes, net)),
             QStringLiteral("interrupted"));
    QCOMPARE(told(destination->commitChanges(checkpointAt(0x9000), {})),
             QStringLiteral("internal"));
    destination.reset();
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files),
             QStringList{QStringLiteral("shop.sqlite")});
    QCOMPARE(SqliteProbe(m_path).text(QStringLiteral("SELECT count(*) FROM orders")),
             QStringLiteral("0"));
}

QTEST_GUILESS_MAIN(TestSqliteChanges)
#include "tst_sqlitechanges.moc"
