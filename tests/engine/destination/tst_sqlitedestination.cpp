// SPDX-License-Identifier: GPL-3.0-or-later
//
// A file that is not there yet.

#include "tests/engine/destination/copiedfile.h"

#include "engine/destination/copiedtable.h"
#include "engine/destination/destinationaddress.h"

#include <QDir>
#include <QFileInfo>

using namespace tributary;
using namespace tributary::test;

class TestSqliteDestination : public QObject, private CopyFolder
{
    Q_OBJECT

private Q_SLOTS:

    void init() { makeFolder(); }

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
};

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

QTEST_GUILESS_MAIN(TestSqliteDestination)
#include "tst_sqlitedestination.moc"
