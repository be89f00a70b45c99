// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables one by one: given up, begun anew, without columns, out of order.

#include "tests/engine/destination/copiedfile.h"

#include "engine/destination/copiedtable.h"
#include "engine/destination/destinationaddress.h"

using namespace tributary;
using namespace tributary::test;

namespace {

/// The two ways that a file is written, each with tables in and out of key order.
void addWays()
{
    QTest::addColumn<bool>("existing");
    QTest::addColumn<bool>("ordered");
    QTest::newRow("new file") << false << true;
    QTest::newRow("new file, out of key order") << false << false;
    QTest::newRow("existing file") << true << true;
    QTest::newRow("existing file, out of key order") << true << false;
}

} // namespace

class TestSqliteTables : public QObject, private CopyFolder
{
    Q_OBJECT

private Q_SLOTS:

    void init() { makeFolder(); }

    void abandonTable_others_arePublished_data();
    void abandonTable_others_arePublished();
    void abandonTable_repeated_isHarmless();
    void prepareTable_afterAbandon_copiesAnew_data();
    void prepareTable_afterAbandon_copiesAnew();
    void finishTable_farFromKeyOrder_givesTheSameRows_data();
    void finishTable_farFromKeyOrder_givesTheSameRows();
    void finishTable_sameKeyTwice_isAnError_data();
    void finishTable_sameKeyTwice_isAnError();
    void finishTable_noColumns_keepsTheRowCount_data();
    void finishTable_noColumns_keepsTheRowCount();
    void writeRows_moreThanAPiece_isInvisibleUntilPublished();
    void copiedTables_files_areTold();
};

void TestSqliteTables::abandonTable_others_arePublished_data()
{
    addWays();
}

void TestSqliteTables::abandonTable_others_arePublished()
{
    QFETCH(bool, existing);
    QFETCH(bool, ordered);
    TableSchema broken = tableOf(1, QStringLiteral("public"), QStringLiteral("broken"));
    broken.keyCorrelation = ordered ? 1 : 0.1;
    if (existing)
        QCOMPARE(told(copyAll(m_path, {{orders(), numbered(1, 3)}, {broken, numbered(1, 3)}})),
                 QStringLiteral("ok"));
    {
        SqliteDestination destination(m_path);
        QCOMPARE(told(destination.open(shop(), {})), QStringLiteral("ok"));
        const Result<QList<TablePlan>> plans = destination.plan({broken, orders()}, {});
        QVERIFY(plans && destination.prepareTable(plans->at(0)));
        QCOMPARE(told(destination.writeRows(batchOf(broken, numbered(1, 500)))),
                 QStringLiteral("ok"));
        QCOMPARE(told(destination.abandonTable()), QStringLiteral("ok"));
        QVERIFY(!QFile::exists(pathOf("shop.sqlite.stage")));
        QCOMPARE(told(copyTable(destination, plans->at(1), numbered(1, 10))), QStringLiteral("ok"));
        QCOMPARE(told(destination.publish(nullptr)), QStringLiteral("ok"));
    }
    SqliteProbe probe(m_path);
    QCOMPARE(probe.damage(), QString());
    QCOMPARE(probe.text(countAndSum), QStringLiteral("10 55"));
    // The last good copy where there was one, else nothing at all.
    QCOMPARE(probe.text(QStringLiteral(
                 "SELECT destination_table, rows FROM _tributary_tables ORDER BY 1")),
             existing ? QStringLiteral("broken 3,orders 10") : QStringLiteral("orders 10"));
    QCOMPARE(probe.text(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND "
                                       "name NOT LIKE '\\_tributary\\_%' ESCAPE '\\' ORDER BY 1")),
             existing ? QStringLiteral("broken,orders") : QStringLiteral("orders"));
    QCOMPARE(
        probe.text(QStringLiteral(
            "SELECT count(*) FROM sqlite_schema WHERE name LIKE '%tributary\\_new%' ESCAPE '\\'")),
        QStringLiteral("0"));
}

void TestSqliteTables::abandonTable_repeated_isHarmless()
{
    SqliteDestination destination(m_path);
    QCOMPARE(told(destination.open(shop(), {})), QStringLiteral("ok"));
    QCOMPARE(told(destination.abandonTable()), QStringLiteral("ok"));
    const Result<QList<TablePlan>> plans = destination.plan({orders()}, {});
    QVERIFY(plans && destination.prepareTable(plans->at(0)));
    QCOMPARE(told(destination.abandonTable()), QStringLiteral("ok"));
    QCOMPARE(told(destination.abandonTable()), QStringLiteral("ok"));
    QCOMPARE(told(copyTable(destination, plans->first(), numbered(1, 3))), QStringLiteral("ok"));
    QCOMPARE(told(destination.abandonTable()),
             QStringLiteral("ok")); // finished: nothing to abandon
    QCOMPARE(told(destination.publish(nullptr)), QStringLiteral("ok"));
    QCOMPARE(SqliteProbe(m_path).text(countAndSum), QStringLiteral("3 6"));
}

void TestSqliteTables::prepareTable_afterAbandon_copiesAnew_data()
{
    addWays();
}

void TestSqliteTables::prepareTable_afterAbandon_copiesAnew()
{
    QFETCH(bool, existing);
    QFETCH(bool, ordered);
    TableSchema schema = orders();
    schema.keyCorrelation = ordered ? 1 : 0.1;
    if (existing)
        QCOMPARE(told(copyAll(m_path, {{schema, numbered(1, 3)}})), QStringLiteral("ok"));
    {
        SqliteDestination destination(m_path);
        QCOMPARE(told(destination.open(shop(), {})), QStringLiteral("ok"));
        const Result<QList<TablePlan>> plans = destination.plan({schema}, {});
        QVERIFY(plans && destination.prepareTable(plans->at(0)));
        QCOMPARE(told(destination.writeRows(batchOf(schema, numbered(1, 500)))),
                 QStringLiteral("ok"));
        QCOMPARE(destination.writtenRows(), 500);
        QCOMPARE(told(destination.abandonTable()), QStringLiteral("ok"));
        // The same table again, as after a connection that was cut.
        QCOMPARE(told(copyTable(destination, plans->first(), numbered(1, 10))),
                 QStringLiteral("ok"));
        QCOMPARE(destination.writtenRows(), 10);
        QCOMPARE(told(destination.publish(nullptr)), QStringLiteral("ok"));
    }
    SqliteProbe probe(m_path);
    QCOMPARE(probe.damage(), QString());
    QCOMPARE(probe.text(countAndSum), QStringLiteral("10 55"));
}

void TestSqliteTables::finishTable_farFromKeyOrder_givesTheSameRows_data()
{
    addWays();
}

void TestSqliteTables::finishTable_farFromKeyOrder_givesTheSameRows()
{
    QFETCH(bool, existing);
    QFETCH(bool, ordered);
    if (existing)
        QVERIFY(SqliteProbe(m_path).execute(QStringLiteral("CREATE TABLE mine (x)")));
    TableSchema byNumber = orders();
    TableSchema byText = tableOf(7, QStringLiteral("public"), QStringLiteral("by_text"));
    byText.keyColumns = {1, 0};
    for (TableSchema *schema : {&byNumber, &byText})
        schema->keyCorrelation = ordered ? 1 : 0.1;
    Rows rows;
    for (qint64 i = 0; i < 997; ++i) {
        const qint64 id = i * 500 % 997; // each number once, here and there
        rows.append({QString::number(id), QStringLiteral("n%1").arg(id % 7)});
    }
    QCOMPARE(told(copyAll(m_path, {{byNumber, rows}, {byText, rows}})), QStringLiteral("ok"));
    SqliteProbe probe(m_path);
    QCOMPARE(probe.damage(), QString());
    std::ranges::sort(rows, {}, [](const QStringList &row) { return row[0].toLongLong(); });
    QCOMPARE(probe.rows(QStringLiteral("SELECT id, name FROM orders ORDER BY id")), rows);
    QCOMPARE(probe.rows(QStringLiteral("SELECT id, name FROM by_text ORDER BY id")), rows);
    QVERIFY(!QFile::exists(pathOf("shop.sqlite.stage")));
    if (!ordered) // that is what it was sorted for
        QCOMPARE(probe.text(QStringLiteral("SELECT group_concat(name) FROM (SELECT DISTINCT name "
                                           "FROM by_text ORDER BY rowid)")),
                 QStringLiteral("n0,n1,n2,n3,n4,n5,n6"));
}

void TestSqliteTables::finishTable_sameKeyTwice_isAnError_data()
{
    addWays();
}

void TestSqliteTables::finishTable_sameKeyTwice_isAnError()
{
    QFETCH(bool, existing);
    QFETCH(bool, ordered);
    if (existing)
        QVERIFY(SqliteProbe(m_path).execute(QStringLiteral("CREATE TABLE mine (x)")));
    TableSchema schema = orders();
    schema.keyCorrelation = ordered ? 1 : 0.1;
    const TableSchema items = tableOf(16403, QStringLiteral("public"), QStringLiteral("items"));
    {
        SqliteDestination destination(m_path);
        QCOMPARE(told(destination.open(shop(), {})), QStringLiteral("ok"));
        const Result<QList<TablePlan>> plans = destination.plan({schema, items}, {});
        QVERIFY(plans);
        QCOMPARE(told(copyTable(destination, plans->at(0), numbered(1, 150) + numbered(150, 150))),
                 QStringLiteral("dest-error"));
        QCOMPARE(told(destination.abandonTable()), QStringLiteral("ok"));
        QCOMPARE(told(copyTable(destination, plans->at(1), numbered(1, 3))), QStringLiteral("ok"));
        QCOMPARE(told(destination.publish(nullptr)), QStringLiteral("ok"));
    }
    SqliteProbe probe(m_path);
    QCOMPARE(probe.damage(), QString());
    QCOMPARE(probe.text(QStringLiteral("SELECT destination_table FROM _tributary_tables")),
             QStringLiteral("items"));
}

void TestSqliteTables::finishTable_noColumns_keepsTheRowCount_data()
{
    addWays();
}

void TestSqliteTables::finishTable_noColumns_keepsTheRowCount()
{
    QFETCH(bool, existing);
    TableSchema bare = orders();
    bare.columns.clear();
    bare.keyColumns.clear();
    if (existing)
        QCOMPARE(told(copyAll(m_path, {{bare, Rows(5)}})), QStringLiteral("ok"));
    QCOMPARE(told(copyAll(m_path, {{bare, Rows(1234)}})), QStringLiteral("ok"));
    QCOMPARE(SqliteProbe(m_path).text(QStringLiteral("SELECT count(*) FROM orders")),
             QStringLiteral("1234"));
    QCOMPARE(SqliteProbe(m_path).text(QStringLiteral("SELECT rows FROM _tributary_tables")),
             QStringLiteral("1234"));
}

void TestSqliteTables::writeRows_moreThanAPiece_isInvisibleUntilPublished()
{
    QCOMPARE(told(copyAll(m_path, {{orders(), numbered(1, 3)}})), QStringLiteral("ok"));
    {
        SqliteDestination destination(m_path);
        QCOMPARE(told(destination.open(shop(), {})), QStringLiteral("ok"));
        const Result<QList<TablePlan>> plans = destination.plan({orders()}, {});
        QVERIFY(plans && destination.prepareTable(plans->at(0)));
        RowBatch batch(2);
        for (qint64 i = 0; i < 80; ++i) { // 80 MB: what is before the 64th is committed
            batch.reset(2);
            batch.appendInteger(i);
            batch.appendText(QByteArray(1 << 20, 'x'));
            batch.endRow();
            QCOMPARE(told(destination.writeRows(batch)), QStringLiteral("ok"));
        }
        SqliteProbe reader(m_path);
        QCOMPARE(reader.text(countAndSum), QStringLiteral("3 6"));
        QVERIFY(reader.text(QStringLiteral("SELECT count(*) FROM _tributary_new_1")).toLongLong()
                >= 60); // so far it went
    } // and is given up
    QCOMPARE(SqliteProbe(m_path).text(countAndSum), QStringLiteral("3 6"));
    QCOMPARE(told(copyAll(m_path, {{orders(), numbered(1, 4)}})), QStringLiteral("ok"));
    SqliteProbe probe(m_path);
    QCOMPARE(probe.text(countAndSum), QStringLiteral("4 10"));
    QCOMPARE(probe.text(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name LIKE "
                                       "'\\_tributary\\_new%' ESCAPE '\\'")),
             QStringLiteral("0"));
}

void TestSqliteTables::copiedTables_files_areTold()
{
    const auto idOf = [](const Result<QList<CopiedTable>> &result) {
        return result ? QString::number(result->size()) : result.error().id();
    };
    QCOMPARE(idOf(copiedTables({m_path})), QStringLiteral("dest-missing"));
    QVERIFY(!QFile::exists(m_path));
    QVERIFY(SqliteProbe(m_path).execute(QStringLiteral("CREATE TABLE mine (x)")));
    const QByteArray before = contentOf(m_path);
    QCOMPARE(idOf(copiedTables({m_path})), QStringLiteral("0"));
    QCOMPARE(contentOf(m_path), before);
    writeFile(m_path, "no database");
    QCOMPARE(idOf(copiedTables({m_path})), QStringLiteral("dest-not-sqlite"));
    QCOMPARE(idOf(copiedTables({m_folder->path()})), QStringLiteral("dest-not-sqlite"));
}

QTEST_GUILESS_MAIN(TestSqliteTables)
#include "tst_sqlitetables.moc"
