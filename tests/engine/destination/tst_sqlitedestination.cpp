// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sqliteprobe.h"

#include "engine/destination/copiedtable.h"
#include "engine/destination/destinationaddress.h"
#include "engine/destination/sqlite/sqlitedestination.h"
#include "engine/destination/sqlite/sqlitefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <memory>

using namespace tributary;
using test::SqliteProbe;

namespace {

using Rows = QList<QStringList>;

ColumnSchema columnOf(int attnum, const char *name, ValueClass valueClass)
{
    ColumnSchema column;
    column.attnum = attnum;
    column.name = QString::fromUtf8(name);
    column.valueClass = valueClass;
    column.typeName = QStringLiteral("some type");
    return column;
}

/// A table with the columns id (its key) and name.
TableSchema tableOf(quint32 oid, const QString &schemaName, const QString &name)
{
    TableSchema schema;
    schema.id = {.oid = oid, .schema = schemaName, .name = name};
    schema.columns = {columnOf(1, "id", ValueClass::Integer),
                      columnOf(2, "name", ValueClass::Text)};
    schema.keyColumns = {0};
    return schema;
}

TableSchema orders()
{
    return tableOf(16402, QStringLiteral("public"), QStringLiteral("orders"));
}

DestinationSource shop(const QString &identity = QStringLiteral("system 1, database 2"))
{
    return {.identity = identity,
            .description = QStringLiteral("shop on db.example.com:5432"),
            .snapshotAt = QDateTime(QDate(2024, 2, 29), QTime(12, 30, 15, 250), Qt::UTC)};
}

/// Texts as a batch; integers where the column holds them.
RowBatch batchOf(const TableSchema &schema, const Rows &rows)
{
    RowBatch batch(schema.columns.size());
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (schema.columns[i].valueClass == ValueClass::Integer)
                batch.appendInteger(row[i].toLongLong());
            else
                batch.appendText(row[i].toUtf8());
        }
        batch.endRow();
    }
    return batch;
}

Rows numbered(qint64 first, qint64 count, const QString &name = QStringLiteral("n"))
{
    Rows rows;
    for (qint64 id = first; id < first + count; ++id)
        rows.append({QString::number(id), name + QString::number(id)});
    return rows;
}

/// A table and the rows that it has at the source.
struct Copy
{
    TableSchema schema;
    Rows rows;
};

/// The error's id, or "ok".
QString told(const Status &status)
{
    return status ? QStringLiteral("ok") : status.error().id();
}

/// Copies one table into its shadow, not yet visible.
Status copyTable(SqliteDestination &destination, const TablePlan &plan, const Rows &rows)
{
    if (plan.error)
        return *plan.error;
    const Result<DestinationCapabilities> prepared = destination.prepareTable(plan);
    if (!prepared)
        return prepared.error();
    if (const Status written = destination.writeRows(batchOf(plan.schema, rows)); !written)
        return written;
    if (destination.writtenRows() != rows.size())
        return makeError(ErrorKind::RowCountMismatch);
    return destination.finishTable();
}

/// One whole run.
Status copyAll(const QString &path, const QList<Copy> &copies,
               const DestinationSource &source = shop())
{
    SqliteDestination destination(path);
    if (const Status opened = destination.open(source, {}); !opened)
        return opened;
    QList<TableSchema> schemas;
    for (const Copy &copy : copies)
        schemas.append(copy.schema);
    const Result<QList<TablePlan>> plans = destination.plan(schemas, {});
    if (!plans)
        return plans.error();
    for (qsizetype i = 0; i < copies.size(); ++i) {
        if (const Status copied = copyTable(destination, plans->at(i), copies[i].rows); !copied)
            return copied;
    }
    return destination.publish(nullptr);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

const QString countAndSum = QStringLiteral("SELECT count(*), sum(id) FROM orders");

} // namespace

class TestSqliteDestination : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    // a file that is not there yet
    void publish_newFile_holdsRowsAndWhatIsKnown();
    void publish_newFile_belongsToItsOwnerAlone();
    void open_newFile_isBuiltBesideItsPlace();
    void destructor_newFileUnpublished_leavesNothing();
    void open_folderMissing_isMade();
    void open_folderIsAFile_isRefused();
    void open_leftoversOfAKilledRun_areReplaced();
    void open_linksInPlaceOfOurFiles_areNotFollowed();
    void publish_fileAppearedMeanwhile_isNotOverwritten();
    void finishTable_newFileDeletedMeanwhile_isNoticed();

    // a file that is there
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
    void open_emptyFile_isTaken();
    void open_link_writesWhereItLeads();
    void open_shadowsOfAKilledRun_areDropped();
    void destructor_existingFileUnpublished_leavesTheCopy();
    void open_notADatabase_isRefusedAndUntouched_data();
    void open_notADatabase_isRefusedAndUntouched();
    void open_writtenByANewerVersion_isRefused();
    void open_lockedByAnotherProgram_endsWithTheStopRequest();
    void finishTable_existingFileMoved_isNoticed_data();
    void finishTable_existingFileMoved_isNoticed();

    // whose table it is
    void plan_tableOfTheUser_isRefused_data();
    void plan_tableOfTheUser_isRefused();
    void plan_viewInPlaceOfTheCopy_isRefused();
    void plan_tableOfAnotherSource_isRefused();
    void plan_tooManyColumns_isRefused();
    void plan_clashingNames_areTheSameInEveryRun();
    void plan_knownTables_keepTheirNames();
    void plan_clashingColumns_areNoted();
    void open_secondRun_isRefusedWhileTheFirstLasts();
    void open_lockOfADeadProcess_isTaken();

    // one table
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

private:
    QString pathOf(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestSqliteDestination::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_path = pathOf("shop.sqlite");
}

void TestSqliteDestination::publish_newFile_holdsRowsAndWhatIsKnown()
{
    QCOMPARE(told(copyAll(m_path, {{orders(), numbered(1, 250)}})), QStringLiteral("ok"));
    SqliteProbe probe(m_path);
    QCOMPARE(probe.text(countAndSum), QStringLiteral("250 31375"));
    QCOMPARE(probe.text(QStringLiteral("SELECT name FROM orders WHERE id IN (1, 250)")),
             QStringLiteral("n1,n250"));
    QCOMPARE(probe.damage(), QString());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{QStringLiteral("shop.sqlite")});

    const Result<QList<CopiedTable>> copied = copiedTables({m_path});
    QVERIFY(copied && copied->size() == 1);
    const CopiedTable &table = copied->first();
    QCOMPARE(table.source, orders().id);
    QCOMPARE(table.sourceIdentity, shop().identity);
    QCOMPARE(table.sourceDescription, shop().description);
    QCOMPARE(table.name, QStringLiteral("orders"));
    QCOMPARE(table.method, QStringLiteral("full"));
    QCOMPARE(table.state, QStringLiteral("done"));
    QCOMPARE(table.rows, 250);
    QCOMPARE(table.syncedAt, shop().snapshotAt);
    QCOMPARE(probe.text(QStringLiteral(
                 "SELECT position, source_attnum, source_column, destination_column, key_position"
                 " FROM _tributary_columns ORDER BY position")),
             QStringLiteral("1 1 id id 1,2 2 name name 0"));
}

void TestSqliteDestination::publish_newFile_belongsToItsOwnerAlone()
{
    QCOMPARE(told(copyAll(m_path, {{orders(), numbered(1, 1)}})), QStringLiteral("ok"));
    const QFile::Permissions owner = QFile::ReadOwner | QFile::WriteOwner;
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    QCOMPARE(QFile::permissions(m_path) & (owner | others), owner);
}

void TestSqliteDestination::open_newFile_isBuiltBesideItsPlace()
{
    SqliteDestination destination(m_path);
    QCOMPARE(destination.displayName(), m_path);
    QCOMPARE(told(destination.open(shop(), {})), QStringLiteral("ok"));
    const Result<QList<TablePlan>> plans = destination.plan({orders()}, {});
    QVERIFY(plans);
    QCOMPARE(told(copyTable(destination, plans->first(), numbered(1, 10))), QStringLiteral("ok"));
    QVERIFY(!QFile::exists(m_path));
    QVERIFY(QFile::exists(pathOf("shop.sqlite.part")));
    QVERIFY(
        !(QFile::permissions(pathOf("shop.sqlite.part")) & (QFile::ReadGroup | QFile::ReadOther)));
    QCOMPARE(told(destination.publish(nullptr)), QStringLiteral("ok"));
    QVERIFY(QFile::exists(m_path));
    QVERIFY(!QFile::exists(pathOf("shop.sqlite.part")));
}

void TestSqliteDestination::destructor_newFileUnpublished_leavesNothing()
{
    {
        SqliteDestination destination(m_path);
        QCOMPARE(told(destination.open(shop(), {})), QStringLiteral("ok"));
        TableSchema schema = orders();
        schema.keyCorrelation = 0.1;
        const Result<QList<TablePlan>> plans = destination.plan({schema}, {});
        QVERIFY(plans && destination.prepareTable(plans->first()));
        QCOMPARE(told(destination.writeRows(batchOf(schema, numbered(1, 10)))),
                 QStringLiteral("ok"));
        QVERIFY(QFile::exists(pathOf("shop.sqlite.part")));
        QVERIFY(QFile::exists(pathOf("shop.sqlite.stage")));
        QVERIFY(QFile::exists(pathOf("shop.sqlite.lock")));
    }
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestSqliteDestination::open_folderMissing_isMade()
{
    const QString path = pathOf("a/b c/größe/shop.sqlite");
    QCOMPARE(told(copyAll(path, {{orders(), numbered(1, 3)}})), QStringLiteral("ok"));
    QCOMPARE(SqliteProbe(path).text(countAndSum), QStringLiteral("3 6"));
}

void TestSqliteDestination::open_folderIsAFile_isRefused()
{
    writeFile(pathOf("file"), "x");
    QCOMPARE(told(copyAll(pathOf("file/shop.sqlite"), {{orders(), {}}})),
             QStringLiteral("dest-folder"));
    QCOMPARE(contentOf(pathOf("file")), QByteArray("x"));
}

void TestSqliteDestination::open_leftoversOfAKilledRun_areReplaced()
{
    for (const char *suffix : {".part", ".part-journal", ".stage", ".stage-journal"})
        writeFile(m_path + QLatin1String(suffix), "left behind");
    QCOMPARE(told(copyAll(m_path, {{orders(), numbered(1, 3)}})), QStringLiteral("ok"));
    QCOMPARE(SqliteProbe(m_path).text(countAndSum), QStringLiteral("3 6"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files),
             QStringList{QStringLiteral("shop.sqlite")});
}

void TestSqliteDestination::open_linksInPlaceOfOurFiles_areNotFollowed()
{
    writeFile(pathOf("victim"), "not ours");
    for (const char *suffix : {".part", ".stage"})
        QVERIFY(QFile::link(pathOf("victim"), QString(m_path + QLatin1String(suffix))));
    TableSchema schema = orders();
    schema.keyCorrelation = 0.1;
    QCOMPARE(told(copyAll(m_path, {{schema, numbered(1, 3)}})), QStringLiteral("ok"));
    QCOMPARE(contentOf(pathOf("victim")), QByteArray("not ours"));
    QVERIFY(!QFileInfo(m_path).isSymLink());
    QCOMPARE(SqliteProbe(m_path).text(countAndSum), QStringLiteral("3 6"));
}

void TestSqliteDestination::publish_fileAppearedMeanwhile_isNotOverwritten()
{
    {
        SqliteDestination destination(m_path);
        QCOMPARE(told(destination.open(shop(), {})), QStringLiteral("ok"));
        const Result<QList<TablePlan>> plans = destination.plan({orders()}, {});
        QVERIFY(plans);
        QCOMPARE(told(copyTable(destination, plans->first(), numbered(1, 10))),
                 QStringLiteral("ok"));
        writeFile(m_path, "somebody else's");
        QCOMPARE(told(destination.publish(nullptr)), QStringLiteral("dest-moved"));
    }
    QCOMPARE(contentOf(m_path), QByteArray("somebody else's"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files),
             QStringList{QStringLiteral("shop.sqlite")});
}

void TestSqliteDestination::finishTable_newFileDeletedMeanwhile_isNoticed()
{
    SqliteDestination destination(m_path);
    QCOMPARE(told(destination.open(shop(), {})), QStringLiteral("ok"));
    const Result<QList<TablePlan>> plans = destination.plan({orders()}, {});
    QVERIFY(plans && destination.prepareTable(plans->first()));
    QVERIFY(QFile::remove(pathOf("shop.sqlite.part")));
    QCOMPARE(told(destination.writeRows(batchOf(orders(), numbered(1, 10)))), QStringLiteral("ok"));
    QCOMPARE(told(destination.finishTable()), QStringLiteral("dest-moved"));
}

void TestSqliteDestination::publish_existingFile_replacesTheCopy()
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

void TestSqliteDestination::publish_existingFile_showsOldRowsUntilThen()
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

void TestSqliteDestination::publish_newTableInAnExistingFile_isSeenByOpenReaders()
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

void TestSqliteDestination::publish_severalTables_areSwappedAtOnce()
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

void TestSqliteDestination::publish_usersOwnObjects_areKept()
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

void TestSqliteDestination::publish_usersIndexThatNoLongerFits_isLeftOut()
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

void TestSqliteDestination::publish_journalMode_isAsBefore_data()
{
    QTest::addColumn<QString>("mode");
    QTest::newRow("delete") << QStringLiteral("delete");
    QTest::newRow("wal") << QStringLiteral("wal");
}

void TestSqliteDestination::publish_journalMode_isAsBefore()
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

void TestSqliteDestination::publish_changedColumns_areThoseOfTheNewCopy()
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

void TestSqliteDestination::publish_hostileNames_stayNames_data()
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

void TestSqliteDestination::publish_hostileNames_stayNames()
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

void TestSqliteDestination::open_emptyFile_isTaken()
{
    writeFile(m_path, {}); // as touch or a file dialogue makes it
    QCOMPARE(told(copyAll(m_path, {{orders(), numbered(1, 3)}})), QStringLiteral("ok"));
    SqliteProbe probe(m_path);
    QCOMPARE(probe.text(countAndSum), QStringLiteral("3 6"));
    QCOMPARE(probe.damage(), QString());
}

void TestSqliteDestination::open_link_writesWhereItLeads()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("elsewhere")));
    const QString target = pathOf("elsewhere/real.sqlite");
    QVERIFY(QFile::link(target, m_path)); // leads to nothing yet
    for (const qint64 rows : {3, 4}) {
        QCOMPARE(told(copyAll(m_path, {{orders(), numbered(1, rows)}})), QStringLiteral("ok"));
        QVERIFY(QFileInfo(m_path).isSymLink());
        QVERIFY(!QFileInfo(target).isSymLink());
        QCOMPARE(SqliteProbe(target).text(QStringLiteral("SELECT count(*) FROM orders")),
                 QString::number(rows));
    }
}

void TestSqliteDestination::open_shadowsOfAKilledRun_areDropped()
{
    QCOMPARE(told(copyAll(m_path, {{orders(), numbered(1, 3)}})), QStringLiteral("ok"));
    QVERIFY(SqliteProbe(m_path).execute(QStringLiteral(
        "CREATE TABLE _tributary_new_1 (x);"
        "CREATE TABLE \"_tributary_new_17\" (x PRIMARY KEY); INSERT INTO _tributary_new_17 VALUES "
        "(1);"
        "CREATE TABLE tributary_new_1 (mine); CREATE TABLE x_tributary_new_1 (mine)")));
    writeFile(pathOf("shop.sqlite.part"), "left behind");
    writeFile(pathOf("shop.sqlite.stage"), "left behind");
    {
        SqliteDestination destination(m_path);
        QCOMPARE(told(destination.open(shop(), {})), QStringLiteral("ok"));
    }
    SqliteProbe probe(m_path);
    QCOMPARE(probe.text(QStringLiteral(
                 "SELECT name FROM sqlite_schema WHERE name LIKE '%tributary_new%' ORDER BY name")),
             QStringLiteral("tributary_new_1,x_tributary_new_1"));
    QCOMPARE(probe.text(countAndSum), QStringLiteral("3 6"));
    QVERIFY(!QFile::exists(pathOf("shop.sqlite.part")));
    QVERIFY(!QFile::exists(pathOf("shop.sqlite.stage")));
}

void TestSqliteDestination::destructor_existingFileUnpublished_leavesTheCopy()
{
    QCOMPARE(told(copyAll(m_path, {{orders(), numbered(1, 100)}})), QStringLiteral("ok"));
    {
        SqliteDestination destination(m_path);
        QCOMPARE(told(destination.open(shop(), {})), QStringLiteral("ok"));
        const Result<QList<TablePlan>> plans = destination.plan({orders()}, {});
        QVERIFY(plans && destination.prepareTable(plans->first()));
        QCOMPARE(told(destination.writeRows(batchOf(orders(), numbered(1, 10)))),
                 QStringLiteral("ok"));
    }
    SqliteProbe probe(m_path);
    QCOMPARE(probe.text(countAndSum), QStringLiteral("100 5050"));
    QCOMPARE(probe.text(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name LIKE "
                                       "'\\_tributary\\_new%' ESCAPE '\\'")),
             QStringLiteral("0"));
    QCOMPARE(probe.damage(), QString());
    QVERIFY(!QFile::exists(pathOf("shop.sqlite.lock")));
}

void TestSqliteDestination::open_notADatabase_isRefusedAndUntouched_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("id");
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sound.sqlite"));
    {
        SqliteProbe probe(path);
        QVERIFY(probe.execute(QStringLiteral("CREATE TABLE mine (x)")));
    }
    const QByteArray sound = contentOf(path);
    QVERIFY(sound.size() > 4096);
    QTest::newRow("text") << QByteArray("id,name\n1,one\n") << QStringLiteral("dest-not-sqlite");
    QTest::newRow("one byte") << QByteArray("S") << QStringLiteral("dest-not-sqlite");
    QTest::newRow("almost") << QByteArray("SQLite format 2\0", 16) + QByteArray(4080, '\0')
                            << QStringLiteral("dest-not-sqlite");
    QTest::newRow("cut in its header") << sound.first(40) << QStringLiteral("dest-corrupt");
    QTest::newRow("impossible header") << sound.first(16) + QByteArray(sound.size() - 16, '\xff')
                                       << QStringLiteral("dest-not-sqlite");
    QTest::newRow("damaged first page") << sound.first(100) + QByteArray(sound.size() - 100, '\xff')
                                        << QStringLiteral("dest-corrupt");
}

void TestSqliteDestination::open_notADatabase_isRefusedAndUntouched()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, id);
    writeFile(m_path, content);
    QCOMPARE(told(copyAll(m_path, {{orders(), numbered(1, 3)}})), id);
    QCOMPARE(contentOf(m_path), content);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files),
             QStringList{QStringLiteral("shop.sqlite")});
}

void TestSqliteDestination::open_writtenByANewerVersion_isRefused()
{
    QCOMPARE(told(copyAll(m_path, {{orders(), numbered(1, 3)}})), QStringLiteral("ok"));
    QVERIFY(SqliteProbe(m_path).execute(
        QStringLiteral("UPDATE _tributary_meta SET value = '3' WHERE key = 'format_version'")));
    QCOMPARE(told(copyAll(m_path, {{orders(), numbered(1, 4)}})), QStringLiteral("dest-newer"));
    QCOMPARE(SqliteProbe(m_path).text(countAndSum), QStringLiteral("3 6"));
}

void TestSqliteDestination::open_lockedByAnotherProgram_endsWithTheStopRequest()
{
    QCOMPARE(told(copyAll(m_path, {{orders(), numbered(1, 3)}})), QStringLiteral("ok"));
    SqliteProbe other(m_path);
    QVERIFY(other.execute(QStringLiteral("BEGIN EXCLUSIVE; UPDATE orders SET name = 'x'")));
    std::stop_source stop;
    stop.request_stop();
    SqliteDestination destination(m_path);
    QCOMPARE(told(destination.open(shop(), stop.get_token())), QStringLiteral("interrupted"));
    QVERIFY(other.execute(QStringLiteral("COMMIT")));
}

void TestSqliteDestination::finishTable_existingFileMoved_isNoticed_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("moved") << QStringLiteral("moved");
    QTest::newRow("deleted") << QStringLiteral("deleted");
    QTest::newRow("replaced") << QStringLiteral("replaced");
}

void TestSqliteDestination::finishTable_existingFileMoved_isNoticed()
{
    QFETCH(QString, what);
    QCOMPARE(told(copyAll(m_path, {{orders(), numbered(1, 3)}})), QStringLiteral("ok"));
    SqliteDestination destination(m_path);
    QCOMPARE(told(destination.open(shop(), {})), QStringLiteral("ok"));
    const Result<QList<TablePlan>> plans = destination.plan({orders()}, {});
    QVERIFY(plans && destination.prepareTable(plans->first()));
    QCOMPARE(told(destination.writeRows(batchOf(orders(), numbered(1, 10)))), QStringLiteral("ok"));
    QVERIFY(what == u"deleted" ? QFile::remove(m_path)
                               : QFile::rename(m_path, pathOf("moved.sqlite")));
    if (what == u"replaced")
        writeFile(m_path, "another file");
    QCOMPARE(told(destination.finishTable()), QStringLiteral("dest-moved"));
    if (what == u"replaced")
        QCOMPARE(contentOf(m_path), QByteArray("another file"));
}

void TestSqliteDestination::plan_tableOfTheUser_isRefused_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("type");
    QTest::newRow("table") << QStringLiteral("CREATE TABLE orders (mine)")
                           << QStringLiteral("table");
    QTest::newRow("table in other letters")
        << QStringLiteral("CREATE TABLE ORDERS (mine)") << QStringLiteral("table");
    QTest::newRow("view") << QStringLiteral("CREATE VIEW orders AS SELECT 1 AS mine")
                          << QStringLiteral("view");
    QTest::newRow("index") << QStringLiteral("CREATE TABLE t (x); CREATE INDEX orders ON t (x)")
                           << QStringLiteral("index");
}

void TestSqliteDestination::plan_tableOfTheUser_isRefused()
{
    QFETCH(QString, sql);
    QFETCH(QString, type);
    QVERIFY(SqliteProbe(m_path).execute(sql));
    const QString schema = SqliteProbe(m_path).text(
        QStringLiteral("SELECT sql FROM sqlite_schema ORDER BY sql"));
    {
        SqliteDestination destination(m_path);
        QCOMPARE(told(destination.open(shop(), {})), QStringLiteral("ok"));
        const TableSchema items = tableOf(16403, QStringLiteral("public"), QStringLiteral("items"));
        const Result<QList<TablePlan>> plans = destination.plan({orders(), items}, {});
        QVERIFY(plans && plans->at(0).error.has_value());
        QCOMPARE(plans->at(0).error->kind, ErrorKind::DestinationTableForeign);
        QVERIFY2(plans->at(0).error->message.contains(QStringLiteral("a %1 orders").arg(type)),
                 qPrintable(plans->at(0).error->message));
        // The others are not affected.
        QCOMPARE(told(copyTable(destination, plans->at(1), numbered(1, 3))), QStringLiteral("ok"));
        QCOMPARE(told(destination.publish(nullptr)), QStringLiteral("ok"));
    }
    QCOMPARE(SqliteProbe(m_path).text(QStringLiteral(
                 "SELECT sql FROM sqlite_schema WHERE tbl_name NOT LIKE '\\_tributary%' ESCAPE '\\'"
                 " AND name <> 'items' ORDER BY sql")),
             schema);
}

void TestSqliteDestination::plan_viewInPlaceOfTheCopy_isRefused()
{
    QCOMPARE(told(copyAll(m_path, {{orders(), numbered(1, 3)}})), QStringLiteral("ok"));
    QVERIFY(
        SqliteProbe(m_path).execute(QStringLiteral("ALTER TABLE orders RENAME TO kept; CREATE VIEW "
                                                   "orders AS SELECT * FROM kept WHERE id > 1")));
    QCOMPARE(told(copyAll(m_path, {{orders(), numbered(1, 5)}})),
             QStringLiteral("dest-foreign-table"));
    QCOMPARE(SqliteProbe(m_path).text(countAndSum), QStringLiteral("2 5"));
}

void TestSqliteDestination::plan_tableOfAnotherSource_isRefused()
{
    QCOMPARE(told(copyAll(m_path, {{orders(), numbered(1, 3)}})), QStringLiteral("ok"));
    const TableSchema items = tableOf(16403, QStringLiteral("public"), QStringLiteral("items"));
    {
        SqliteDestination destination(m_path);
        QCOMPARE(told(destination.open(shop(QStringLiteral("another")), {})), QStringLiteral("ok"));
        const Result<QList<TablePlan>> plans = destination.plan({orders(), items}, {});
        QVERIFY(plans && plans->at(0).error.has_value());
        QCOMPARE(plans->at(0).error->kind, ErrorKind::DestinationOtherSource);
        QVERIFY(plans->at(0).error->message.contains(u"shop on db.example.com:5432"));
        // Two sources may share a file where their tables do not meet.
        QCOMPARE(told(copyTable(destination, plans->at(1), numbered(1, 4))), QStringLiteral("ok"));
        QCOMPARE(told(destination.publish(nullptr)), QStringLiteral("ok"));
    }
    QCOMPARE(SqliteProbe(m_path).text(countAndSum), QStringLiteral("3 6"));
    QCOMPARE(SqliteProbe(m_path).text(QStringLiteral("SELECT count(*) FROM items")),
             QStringLiteral("4"));
    QCOMPARE(told(copyAll(m_path, {{orders(), numbered(1, 4)}})), QStringLiteral("ok"));
    QCOMPARE(told(copyAll(m_path, {{items, numbered(1, 4)}})), QStringLiteral("dest-other-source"));
}

void TestSqliteDestination::plan_tooManyColumns_isRefused()
{
    TableSchema wide = orders();
    for (int i = 3; i <= 2000; ++i)
        wide.columns.append(
            columnOf(i, qPrintable(QStringLiteral("c%1").arg(i)), ValueClass::Integer));
    TableSchema wider = wide;
    wider.id = {.oid = 2, .schema = QStringLiteral("public"), .name = QStringLiteral("wider")};
    wider.columns.append(columnOf(2001, "c2001", ValueClass::Integer));
    SqliteDestination destination(m_path);
    QCOMPARE(told(destination.open(shop(), {})), QStringLiteral("ok"));
    const Result<QList<TablePlan>> plans = destination.plan({wide, wider}, {});
    QVERIFY(plans && !plans->at(0).error && plans->at(1).error.has_value());
    QCOMPARE(plans->at(1).error->kind, ErrorKind::TooManyColumns);
    QStringList row(2000, QStringLiteral("5"));
    QCOMPARE(told(copyTable(destination, plans->at(0),
                            {row, row.replaceInStrings(QStringLiteral("5"), QStringLiteral("6"))})),
             QStringLiteral("ok"));
}

namespace {

/// Names that the tables have in the destination, "schema.table=name".
QStringList namesOf(const QString &path, const QList<TableSchema> &schemas)
{
    SqliteDestination destination(path);
    if (!destination.open(shop(), {}))
        return {QStringLiteral("cannot be opened")};
    const Result<QList<TablePlan>> plans = destination.plan(schemas, {});
    if (!plans || plans->size() != schemas.size())
        return {QStringLiteral("cannot be planned")};
    QStringList names;
    for (const TablePlan &plan : *plans)
        names.append(plan.schema.id.displayName() + u'='
                     + (plan.error ? plan.error->id() : plan.name));
    return names;
}

} // namespace

void TestSqliteDestination::plan_clashingNames_areTheSameInEveryRun()
{
    const TableSchema lower = tableOf(20, QStringLiteral("public"), QStringLiteral("orders"));
    const TableSchema upper = tableOf(10, QStringLiteral("public"), QStringLiteral("ORDERS"));
    const TableSchema sales = tableOf(40, QStringLiteral("sales"), QStringLiteral("orders"));
    const TableSchema looksLikeSales = tableOf(30, QStringLiteral("public"),
                                               QStringLiteral("sales__orders"));
    const QStringList expected = {QStringLiteral("public.orders=orders_20"),
                                  QStringLiteral("public.ORDERS=ORDERS"),
                                  QStringLiteral("sales.orders=sales__orders_40"),
                                  QStringLiteral("public.sales__orders=sales__orders")};
    // The lower oid is first, whatever the order they come in.
    QCOMPARE(namesOf(m_path, {lower, upper, sales, looksLikeSales}), expected);
    QCOMPARE(namesOf(m_path, {looksLikeSales, sales, upper, lower}),
             QStringList({expected[3], expected[2], expected[1], expected[0]}));
    QCOMPARE(told(copyAll(m_path,
                          {{lower, numbered(1, 1)},
                           {upper, numbered(1, 2)},
                           {sales, numbered(1, 3)},
                           {looksLikeSales, numbered(1, 4)}})),
             QStringLiteral("ok"));
    QCOMPARE(namesOf(m_path, {looksLikeSales, sales, upper, lower}),
             QStringList({expected[3], expected[2], expected[1], expected[0]}));
    // Also when not all of them are copied.
    QCOMPARE(namesOf(m_path, {lower}), QStringList{expected[0]});
    QCOMPARE(told(copyAll(m_path, {{lower, numbered(1, 10)}})), QStringLiteral("ok"));
    SqliteProbe probe(m_path);
    QCOMPARE(probe.text(QStringLiteral(
                 "SELECT (SELECT count(*) FROM orders_20), (SELECT count(*) FROM orders),"
                 " (SELECT count(*) FROM sales__orders_40), (SELECT count(*) FROM sales__orders)")),
             QStringLiteral("10 2 3 4"));
}

void TestSqliteDestination::plan_knownTables_keepTheirNames()
{
    const TableSchema upper = tableOf(20, QStringLiteral("public"), QStringLiteral("ORDERS"));
    QCOMPARE(told(copyAll(m_path, {{upper, numbered(1, 1)}})), QStringLiteral("ok"));
    // One with a lower oid comes later: it is the one that has to give way.
    const TableSchema lower = tableOf(10, QStringLiteral("public"), QStringLiteral("orders"));
    QCOMPARE(namesOf(m_path, {lower, upper}),
             QStringList({QStringLiteral("public.orders=orders_10"),
                          QStringLiteral("public.ORDERS=ORDERS")}));
    // A table that was dropped and made again is the same copy.
    QCOMPARE(namesOf(m_path, {tableOf(99, QStringLiteral("public"), QStringLiteral("ORDERS"))}),
             QStringList{QStringLiteral("public.ORDERS=ORDERS")});
}

void TestSqliteDestination::plan_clashingColumns_areNoted()
{
    TableSchema schema = tableOf(5, QStringLiteral("public"), QStringLiteral("ORDERS"));
    schema.columns[1].name = QStringLiteral("ID");
    SqliteDestination destination(m_path);
    QCOMPARE(told(destination.open(shop(), {})), QStringLiteral("ok"));
    const Result<QList<TablePlan>> plans = destination.plan({schema, orders()}, {});
    QVERIFY(plans);
    QCOMPARE(plans->at(0).columnNames, QStringList({QStringLiteral("id"), QStringLiteral("ID_2")}));
    QCOMPARE(plans->at(0).notes,
             QStringList{QStringLiteral("column \"ID\" is called \"ID_2\" there")});
    QCOMPARE(plans->at(1).notes,
             QStringList{QStringLiteral(
                 "is called \"orders_16402\" there, because another table has its name")});
}

void TestSqliteDestination::open_secondRun_isRefusedWhileTheFirstLasts()
{
    for (const bool existing : {false, true}) {
        SqliteDestination first(m_path);
        QCOMPARE(told(first.open(shop(), {})), QStringLiteral("ok"));
        // However long it takes.
        QFile lock(pathOf("shop.sqlite.lock"));
        QVERIFY(lock.open(QIODevice::ReadWrite));
        QVERIFY(lock.setFileTime(QDateTime::currentDateTimeUtc().addDays(-3),
                                 QFileDevice::FileModificationTime));
        {
            SqliteDestination second(m_path);
            const Status opened = second.open(shop(), {});
            QCOMPARE(told(opened), QStringLiteral("already-running"));
            QVERIFY2(opened.error().message.contains(
                         QStringLiteral("process %1").arg(QCoreApplication::applicationPid())),
                     qPrintable(opened.error().message));
        }
        // The second one has taken nothing away from the first.
        const Result<QList<TablePlan>> plans = first.plan({orders()}, {});
        QVERIFY(plans);
        QCOMPARE(told(copyTable(first, plans->first(), numbered(1, existing ? 4 : 3))),
                 QStringLiteral("ok"));
        QCOMPARE(told(first.publish(nullptr)), QStringLiteral("ok"));
        QCOMPARE(SqliteProbe(m_path).text(QStringLiteral("SELECT count(*) FROM orders")),
                 existing ? QStringLiteral("4") : QStringLiteral("3"));
    }
    QCOMPARE(told(copyAll(m_path, {{orders(), numbered(1, 5)}})), QStringLiteral("ok"));
}

void TestSqliteDestination::open_lockOfADeadProcess_isTaken()
{
    QProcess process;
    process.start(QStringLiteral("true"), QStringList());
    QVERIFY(process.waitForStarted());
    const qint64 dead = process.processId();
    QVERIFY(process.waitForFinished());
    QString left; // as QLockFile writes it
    for (const QString &line :
         {QString::number(dead), QStringLiteral("tributary-cli"), QSysInfo::machineHostName(),
          QString::fromLatin1(QSysInfo::machineUniqueId()),
          QString::fromLatin1(QSysInfo::bootUniqueId())})
        left += line + u'\n';
    writeFile(pathOf("shop.sqlite.lock"), left.toUtf8());
    QCOMPARE(told(copyAll(m_path, {{orders(), numbered(1, 3)}})), QStringLiteral("ok"));
    QVERIFY(!QFile::exists(pathOf("shop.sqlite.lock")));
}

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

void TestSqliteDestination::abandonTable_others_arePublished_data()
{
    addWays();
}

void TestSqliteDestination::abandonTable_others_arePublished()
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

void TestSqliteDestination::abandonTable_repeated_isHarmless()
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

void TestSqliteDestination::prepareTable_afterAbandon_copiesAnew_data()
{
    addWays();
}

void TestSqliteDestination::prepareTable_afterAbandon_copiesAnew()
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

void TestSqliteDestination::finishTable_farFromKeyOrder_givesTheSameRows_data()
{
    addWays();
}

void TestSqliteDestination::finishTable_farFromKeyOrder_givesTheSameRows()
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

void TestSqliteDestination::finishTable_sameKeyTwice_isAnError_data()
{
    addWays();
}

void TestSqliteDestination::finishTable_sameKeyTwice_isAnError()
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

void TestSqliteDestination::finishTable_noColumns_keepsTheRowCount_data()
{
    addWays();
}

void TestSqliteDestination::finishTable_noColumns_keepsTheRowCount()
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

void TestSqliteDestination::writeRows_moreThanAPiece_isInvisibleUntilPublished()
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

void TestSqliteDestination::copiedTables_files_areTold()
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

QTEST_GUILESS_MAIN(TestSqliteDestination)
#include "tst_sqlitedestination.moc"
