// SPDX-License-Identifier: GPL-3.0-or-later
//
// A file that is there already: what a new copy replaces in it, and what it leaves alone.

#include "tests/engine/destination/copiedfile.h"

#include "engine/destination/copiedtable.h"
#include "engine/destination/destinationaddress.h"

#include <QDir>

using namespace tributary;
using namespace tributary::test;

class TestSqliteExistingFile : public QObject, private CopyFolder
{
    Q_OBJECT

private Q_SLOTS:

    void init() { makeFolder(); }

    void publish_existingFile_replacesTheCopy();
    void publish_existingFile_showsOldRowsUntilThen();
    void publish_newTableInAnExistingFile_isSeenByOpenReaders();
    void publish_severalTables_areSwappedAtOnce();
    void publish_usersOwnObjects_areKept();
    void publish_usersIndexThatNoLongerFits_isLeftOut();
    void publish_journalMode_isAsBefore_data();
    void publish_journalMode_isAsBefore();
    void publish_changedColumns_areThoseOfTheNewCopy();
    void publish_hostileNames_stayNames_data();
    void publish_hostileNames_stayNames();
};

void TestSqliteExistingFile::publish_existingFile_replacesTheCopy()
{
    QCOMPARE(told(copyAll(m_path, {{orders(), numbered(1, 100)}})), QStringLiteral("ok"));
    DestinationSource later = shop();
    later.snapshotAt = later.snapshotAt.addDays(1);
    QCOMPARE(told(copyAll(m_path, {{orders(), numbered(51, 10, QStringLiteral("new"))}}, later)),
             QStringLiteral("ok"));
    SqliteProbe probe(m_path);
    QCOMPARE(probe.text(QStringLiteral("SELECT count(*), min(id), max(name) FROM orders")),
             QStringLiteral("10 51 new60"));
    QCOMPARE(probe.damage(), QString());
    QCOMPARE(probe.text(QStringLiteral(
                 "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")),
             QStringLiteral("_tributary_columns,_tributary_followed,_tributary_followed_columns,"
                            "_tributary_log,_tributary_meta,_tributary_tables,orders"));
    const Result<QList<CopiedTable>> copied = copiedTables({m_path});
    QVERIFY(copied && copied->size() == 1);
    QCOMPARE(copied->first().rows, 10);
    QCOMPARE(copied->first().syncedAt, later.snapshotAt);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files),
             QStringList{QStringLiteral("shop.sqlite")});
    // The table is one that anybody can go on with.
    QVERIFY2(
        probe.execute(QStringLiteral(
            "ALTER TABLE orders ADD COLUMN mine; INSERT INTO orders VALUES (999, 'x', 1); VACUUM")),
        qPrintable(probe.error()));
    QVERIFY(!probe.execute(
        QStringLiteral("INSERT INTO orders VALUES (999, 'x', 1)"))); // its key still holds
    QCOMPARE(probe.damage(), QString());
}

void TestSqliteExistingFile::publish_existingFile_showsOldRowsUntilThen()
{
    QCOMPARE(told(copyAll(m_path, {{orders(), numbered(1, 100)}})), QStringLiteral("ok"));
    SqliteDestination destination(m_path);
    QCOMPARE(told(destination.open(shop(), {})), QStringLiteral("ok"));
    const Result<QList<TablePlan>> plans = destination.plan({orders()}, {});
    QVERIFY(plans && destination.prepareTable(plans->first()));
    QCOMPARE(SqliteProbe(m_path).text(countAndSum), QStringLiteral("100 5050"));
    QCOMPARE(told(destination.writeRows(batchOf(orders(), numbered(1, 10)))), QStringLiteral("ok"));
    QCOMPARE(SqliteProbe(m_path).text(countAndSum), QStringLiteral("100 5050"));
    QCOMPARE(told(destination.finishTable()), QStringLiteral("ok"));
    SqliteProbe reader(m_path); // stays open over the swap
    QCOMPARE(reader.text(countAndSum), QStringLiteral("100 5050"));
    QCOMPARE(told(destination.publish(nullptr)), QStringLiteral("ok"));
    QCOMPARE(reader.text(countAndSum), QStringLiteral("10 55"));
}

void TestSqliteExistingFile::publish_newTableInAnExistingFile_isSeenByOpenReaders()
{
    QVERIFY(SqliteProbe(m_path).execute(QStringLiteral("CREATE TABLE mine (x)")));
    SqliteDestination destination(m_path);
    QCOMPARE(told(destination.open(shop(), {})), QStringLiteral("ok"));
    TableSchema keyed = orders();
    keyed.keyColumns = {1, 0}; // with an index, which is renamed too
    const Result<QList<TablePlan>> plans = destination.plan({keyed}, {});
    QVERIFY(plans);
    QCOMPARE(told(copyTable(destination, plans->first(), numbered(1, 10))), QStringLiteral("ok"));
    SqliteProbe reader(m_path);
    QCOMPARE(reader.text(QStringLiteral("SELECT count(*) FROM mine")),
             QStringLiteral("0")); // knows the tables now
    QCOMPARE(told(destination.publish(nullptr)), QStringLiteral("ok"));
    QCOMPARE(reader.text(countAndSum), QStringLiteral("10 55"));
    QCOMPARE(reader.text(QStringLiteral("SELECT id FROM orders WHERE name = 'n7'")),
             QStringLiteral("7"));
}

void TestSqliteExistingFile::publish_severalTables_areSwappedAtOnce()
{
    const TableSchema items = tableOf(16403, QStringLiteral("sales"), QStringLiteral("items"));
    QCOMPARE(told(copyAll(m_path, {{orders(), numbered(1, 3)}, {items, numbered(1, 4)}})),
             QStringLiteral("ok"));
    const QString both = QStringLiteral(
        "SELECT (SELECT count(*) FROM orders), (SELECT count(*) FROM sales__items)");
    SqliteProbe reader(m_path);
    QCOMPARE(reader.text(both), QStringLiteral("3 4"));
    SqliteDestination destination(m_path);
    QCOMPARE(told(destination.open(shop(), {})), QStringLiteral("ok"));
    const Result<QList<TablePlan>> plans = destination.plan({orders(), items}, {});
    QVERIFY(plans);
    QCOMPARE(told(copyTable(destination, plans->at(0), numbered(1, 30))), QStringLiteral("ok"));
    QCOMPARE(reader.text(both), QStringLiteral("3 4"));
    QCOMPARE(told(copyTable(destination, plans->at(1), numbered(1, 40))), QStringLiteral("ok"));
    QCOMPARE(reader.text(both), QStringLiteral("3 4"));
    QVERIFY(reader.execute(QStringLiteral("BEGIN")));
    QCOMPARE(reader.text(both), QStringLiteral("3 4"));
    QCOMPARE(told(destination.publish(nullptr)), QStringLiteral("ok"));
    QCOMPARE(reader.text(both),
             QStringLiteral("3 4")); // a query that was under way goes on with the old ones
    QVERIFY(reader.execute(QStringLiteral("COMMIT")));
    QCOMPARE(reader.text(both), QStringLiteral("30 40"));
}

void TestSqliteExistingFile::publish_usersOwnObjects_areKept()
{
    TableSchema keyed = tableOf(16404, QStringLiteral("public"), QStringLiteral("keyed"));
    keyed.keyColumns = {1, 0}; // has an index of its own
    QCOMPARE(told(copyAll(m_path, {{orders(), numbered(1, 3)}, {keyed, numbered(1, 3)}})),
             QStringLiteral("ok"));
    {
        SqliteProbe user(m_path);
        QVERIFY2(user.execute(
                     QStringLiteral("CREATE TABLE notes (id INTEGER PRIMARY KEY, order_id "
                                    "REFERENCES orders (id) ON DELETE CASCADE, text);"
                                    "INSERT INTO notes VALUES (1, 2, 'mine');"
                                    "CREATE INDEX notes_by_order ON notes (order_id);"
                                    "CREATE VIEW noted AS SELECT o.name, n.text FROM orders o JOIN "
                                    "notes n ON n.order_id = o.id;"
                                    "CREATE VIEW first_keyed AS SELECT min(id) AS id FROM keyed;"
                                    "CREATE INDEX \"by \"\"name\"\"\" ON orders (name);"
                                    "CREATE UNIQUE INDEX keyed_id ON keyed (id) WHERE id > 0;"
                                    "CREATE TABLE log (text);"
                                    "CREATE TRIGGER changed AFTER UPDATE ON orders BEGIN INSERT "
                                    "INTO log VALUES ('updated ' || old.id); END;"
                                    "CREATE TRIGGER noted_too AFTER INSERT ON notes BEGIN UPDATE "
                                    "orders SET name = name WHERE id = new.order_id; END;"
                                    "PRAGMA user_version = 42; PRAGMA application_id = 7;")),
                 qPrintable(user.error()));
    }
    const QString objects = QStringLiteral(
        "SELECT type, name FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY 1, 2");
    const QString before = SqliteProbe(m_path).text(objects);
    for (const qint64 rows : {5, 2, 7}) {
        QCOMPARE(told(copyAll(m_path, {{orders(), numbered(1, rows)}, {keyed, numbered(1, rows)}})),
                 QStringLiteral("ok"));
        SqliteProbe user(m_path);
        QCOMPARE(user.damage(), QString());
        QCOMPARE(user.text(objects), before);
        QCOMPARE(user.text(QStringLiteral("SELECT count(*) FROM keyed")), QString::number(rows));
        QCOMPARE(user.text(QStringLiteral("SELECT * FROM notes")), QStringLiteral("1 2 mine"));
        QCOMPARE(user.text(QStringLiteral("SELECT * FROM noted")), QStringLiteral("n2 mine"));
        QCOMPARE(user.text(QStringLiteral("SELECT * FROM first_keyed")), QStringLiteral("1"));
        QCOMPARE(user.text(QStringLiteral("PRAGMA foreign_key_check")), QString());
        QCOMPARE(
            user.text(QStringLiteral("SELECT \"table\" FROM pragma_foreign_key_list('notes')")),
            QStringLiteral("orders"));
        QVERIFY(
            user.text(QStringLiteral("EXPLAIN QUERY PLAN SELECT id FROM orders WHERE name = 'n2'"))
                .contains(u"by \"name\""));
        QVERIFY(!user.execute(QStringLiteral(
            "INSERT INTO keyed VALUES (1, 'other')"))); // the user's own unique index
        QCOMPARE(user.text(QStringLiteral("PRAGMA user_version")), QStringLiteral("42"));
        QCOMPARE(user.text(QStringLiteral("PRAGMA application_id")), QStringLiteral("7"));
        // The copying itself fired no trigger; a change by the user does.
        QVERIFY(user.execute(QStringLiteral("DELETE FROM log; INSERT INTO notes VALUES (2, 1, "
                                            "'x'); DELETE FROM notes WHERE id = 2")));
        QCOMPARE(user.text(QStringLiteral("SELECT text FROM log")), QStringLiteral("updated 1"));
        QVERIFY(user.execute(QStringLiteral("DELETE FROM log")));
    }
}

void TestSqliteExistingFile::publish_usersIndexThatNoLongerFits_isLeftOut()
{
    QCOMPARE(told(copyAll(m_path, {{orders(), numbered(1, 3)}})), QStringLiteral("ok"));
    QVERIFY(SqliteProbe(m_path).execute(QStringLiteral(
        "CREATE INDEX by_name ON orders (name); CREATE INDEX by_id ON orders (id)")));
    TableSchema narrow = orders();
    narrow.columns.removeLast(); // "name" is gone at the source
    QCOMPARE(told(copyAll(m_path, {{narrow, {{QStringLiteral("1")}, {QStringLiteral("2")}}}})),
             QStringLiteral("ok"));
    SqliteProbe user(m_path);
    QCOMPARE(user.text(QStringLiteral("SELECT name FROM pragma_index_list('orders')")),
             QStringLiteral("by_id"));
    QCOMPARE(user.text(countAndSum), QStringLiteral("2 3"));
    QCOMPARE(user.damage(), QString());
}

void TestSqliteExistingFile::publish_journalMode_isAsBefore_data()
{
    QTest::addColumn<QString>("mode");
    QTest::newRow("delete") << QStringLiteral("delete");
    QTest::newRow("wal") << QStringLiteral("wal");
}

void TestSqliteExistingFile::publish_journalMode_isAsBefore()
{
    QFETCH(QString, mode);
    QVERIFY(SqliteProbe(m_path).execute(
        QStringLiteral(
            "PRAGMA journal_mode = %1; CREATE TABLE mine (x); INSERT INTO mine VALUES (1)")
            .arg(mode)));
    for (const qint64 rows : {3, 4}) {
        QCOMPARE(told(copyAll(m_path, {{orders(), numbered(1, rows)}})), QStringLiteral("ok"));
        // What is copied away alone is whole.
        const QString alone = pathOf("alone.sqlite");
        QFile::remove(alone);
        QVERIFY(QFile::copy(m_path, alone));
        SqliteProbe probe(alone);
        QCOMPARE(probe.text(QStringLiteral("PRAGMA journal_mode")), mode);
        QCOMPARE(probe.text(QStringLiteral("SELECT count(*) FROM orders")), QString::number(rows));
        QCOMPARE(probe.text(QStringLiteral("SELECT * FROM mine")), QStringLiteral("1"));
        QCOMPARE(probe.damage(), QString());
    }
}

void TestSqliteExistingFile::publish_changedColumns_areThoseOfTheNewCopy()
{
    QCOMPARE(told(copyAll(m_path, {{orders(), numbered(1, 3)}})), QStringLiteral("ok"));
    TableSchema wide = orders();
    wide.columns = {columnOf(1, "id", ValueClass::Integer),
                    columnOf(5, "Total", ValueClass::Numeric),
                    columnOf(6, "total", ValueClass::Text)};
    wide.keyColumns = {2};
    QCOMPARE(told(copyAll(
                 m_path,
                 {{wide, {{QStringLiteral("7"), QStringLiteral("1.50"), QStringLiteral("x")}}}})),
             QStringLiteral("ok"));
    SqliteProbe probe(m_path);
    QCOMPARE(probe.text(QStringLiteral("SELECT name, type, pk FROM pragma_table_info('orders')")),
             QStringLiteral("id INTEGER 0,Total  0,total_6 TEXT 1"));
    QCOMPARE(probe.text(QStringLiteral("SELECT * FROM orders")), QStringLiteral("7 1.50 x"));
    QCOMPARE(probe.text(QStringLiteral(
                 "SELECT source_column, destination_column, key_position FROM _tributary_columns")),
             QStringLiteral("id id 0,Total Total 0,total total_6 1"));
    QCOMPARE(probe.damage(), QString());
}

void TestSqliteExistingFile::publish_hostileNames_stayNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("copyName");
    const auto row = [](const char *name, const char *copyName = nullptr) {
        QTest::newRow(name) << QString::fromUtf8(name)
                            << QString::fromUtf8(copyName == nullptr ? name : copyName);
    };
    row("a\"b");
    row("it's; DROP TABLE x; --");
    row("%1 %2");
    row("[x]`y`");
    row("größe 日本");
    row("two\nlines");
    row("select");
    row("rowid");
    row(" ");
    row("?1");
    row("sqlite_master", "public__sqlite_master");
    row("_tributary_new_1", "public___tributary_new_1");
    row("main.orders");
    QTest::newRow("63 bytes") << QString(63, u'x') << QString(63, u'x');
}

void TestSqliteExistingFile::publish_hostileNames_stayNames()
{
    QFETCH(QString, name);
    QFETCH(QString, copyName);
    TableSchema schema = tableOf(7, QStringLiteral("public"), name);
    schema.keyColumns = {1, 0}; // with an index, which is called after the table
    schema.columns[1].name = name;
    const QString quoted = QString(copyName).replace(u'"', QStringLiteral("\"\""));
    const QString column = QString(name).replace(u'"', QStringLiteral("\"\""));
    for (const qint64 rows : {3, 5, 4}) {
        QCOMPARE(
            told(copyAll(m_path, {{schema, numbered(1, rows)}, {orders(), numbered(1, rows)}})),
            QStringLiteral("ok"));
        SqliteProbe probe(m_path);
        QCOMPARE(probe.damage(), QString());
        QCOMPARE(
            probe.rows(
                QStringLiteral("SELECT count(*), max(\"%2\") FROM \"%1\"").arg(quoted, column)),
            Rows({{QString::number(rows), QStringLiteral("n%1").arg(rows)}}));
        QCOMPARE(probe.rows(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' "
                                           "AND name NOT LIKE '\\_tributary\\_%' ESCAPE '\\'"
                                           " ORDER BY name = 'orders'")),
                 Rows({{copyName}, {QStringLiteral("orders")}}));
        QCOMPARE(probe.rows(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE type = "
                                           "'index' AND tbl_name = (SELECT name FROM"
                                           " sqlite_schema WHERE type = 'table' AND name NOT LIKE "
                                           "'\\_tributary\\_%' ESCAPE '\\' AND name <> 'orders')")),
                 Rows({{QStringLiteral("1")}}));
        // The key holds for what the user adds.
        QVERIFY(!probe.execute(QStringLiteral("INSERT INTO \"%1\" VALUES (1, 'n1')").arg(quoted)));
        QVERIFY2(
            probe.execute(QStringLiteral("INSERT INTO \"%1\" VALUES (1, 'other')").arg(quoted)),
            qPrintable(probe.error()));
    }
}

QTEST_GUILESS_MAIN(TestSqliteExistingFile)
#include "tst_sqliteexistingfile.moc"
