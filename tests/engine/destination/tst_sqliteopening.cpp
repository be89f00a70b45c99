// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is found in the place of the file when it is opened, and who else writes it.

#include "tests/engine/destination/copiedfile.h"
#include <sys/file.h>

#include "engine/destination/sqlite/sqlitereader.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSysInfo>

using namespace tributary;
using namespace tributary::test;
using namespace Qt::StringLiterals;

class TestSqliteOpening : public QObject, private CopyFolder
{
    Q_OBJECT

private Q_SLOTS:

    void init() { makeFolder(); }

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
    void open_logOfAKilledRun_isTakenOnlyByItsFile_data();
    void open_logOfAKilledRun_isTakenOnlyByItsFile();
    void open_secondRun_isRefusedWhileTheFirstLasts();
    void open_lockOfADeadProcess_isTaken();
    void open_whatIsNoLock_data();
    void open_whatIsNoLock();
};

void TestSqliteOpening::open_emptyFile_isTaken()
{
    writeFile(m_path, {}); // as touch or a file dialogue makes it
    QCOMPARE(told(copyAll(m_path, {{orders(), numbered(1, 3)}})), QStringLiteral("ok"));
    SqliteProbe probe(m_path);
    QCOMPARE(probe.text(countAndSum), QStringLiteral("3 6"));
    QCOMPARE(probe.damage(), QString());
}

void TestSqliteOpening::open_link_writesWhereItLeads()
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

void TestSqliteOpening::open_shadowsOfAKilledRun_areDropped()
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

void TestSqliteOpening::destructor_existingFileUnpublished_leavesTheCopy()
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

void TestSqliteOpening::open_notADatabase_isRefusedAndUntouched_data()
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

void TestSqliteOpening::open_notADatabase_isRefusedAndUntouched()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, id);
    writeFile(m_path, content);
    QCOMPARE(told(copyAll(m_path, {{orders(), numbered(1, 3)}})), id);
    QCOMPARE(contentOf(m_path), content);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files),
             QStringList{QStringLiteral("shop.sqlite")});
}

void TestSqliteOpening::open_writtenByANewerVersion_isRefused()
{
    QCOMPARE(told(copyAll(m_path, {{orders(), numbered(1, 3)}})), QStringLiteral("ok"));
    QVERIFY(SqliteProbe(m_path).execute(
        QStringLiteral("UPDATE _tributary_meta SET value = '3' WHERE key = 'format_version'")));
    QCOMPARE(told(copyAll(m_path, {{orders(), numbered(1, 4)}})), QStringLiteral("dest-newer"));
    QCOMPARE(SqliteProbe(m_path).text(countAndSum), QStringLiteral("3 6"));
}

void TestSqliteOpening::open_lockedByAnotherProgram_endsWithTheStopRequest()
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

void TestSqliteOpening::finishTable_existingFileMoved_isNoticed_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("moved") << QStringLiteral("moved");
    QTest::newRow("deleted") << QStringLiteral("deleted");
    QTest::newRow("replaced") << QStringLiteral("replaced");
}

void TestSqliteOpening::finishTable_existingFileMoved_isNoticed()
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

// SQLite takes whatever log lies beside a file for the file's own.
void TestSqliteOpening::open_logOfAKilledRun_isTakenOnlyByItsFile_data()
{
    QTest::addColumn<QByteArray>("sql"); // makes the file that is there now; empty: it is the same
    QTest::addColumn<QByteArray>("log"); // empty: as the killed run left it
    QTest::addColumn<QString>("id");
    const QByteArray none;
    QTest::newRow("its own") << none << none << u"ok"_s;
    QTest::newRow("another one") << QByteArray("CREATE TABLE mine (x)") << none
                                 << u"dest-stray-log"_s;
    QTest::newRow("another one that has a log, with other pages")
        << QByteArray("PRAGMA page_size = 1024; PRAGMA journal_mode = WAL; CREATE TABLE mine (x)")
        << none << u"dest-stray-log"_s;
    QTest::newRow("an empty file") << QByteArray("empty") << none << u"ok"_s;
    QTest::newRow("another one, a log without pages")
        << QByteArray("CREATE TABLE mine (x)") << QByteArray(32, '\x37') << u"ok"_s;
    QTest::newRow("another one, something else by the log's name")
        << QByteArray("CREATE TABLE mine (x)") << QByteArray(8192, 'x') << u"ok"_s;
}

void TestSqliteOpening::open_logOfAKilledRun_isTakenOnlyByItsFile()
{
    QFETCH(QByteArray, sql);
    QFETCH(QByteArray, log);
    QFETCH(QString, id);
    const QString logPath = m_path + u"-wal"_s;
    QCOMPARE(told(copyAll(m_path, {{orders(), numbered(1, 3)}})), u"ok"_s);
    QByteArray whole;
    {
        SqliteProbe run(m_path);
        QVERIFY(run.execute(u"PRAGMA journal_mode = WAL; CREATE TABLE late (x);"
                            "INSERT INTO late VALUES (1)"_s));
        if (log.isEmpty())
            log = contentOf(logPath);
        whole = contentOf(m_path);
    } // which puts what is in the log into the file, and takes it away
    QVERIFY(log.size() >= 32);
    QVERIFY(QFile::remove(m_path));
    if (sql.isEmpty())
        writeFile(m_path, whole);
    else if (sql == "empty")
        writeFile(m_path, {});
    else
        QVERIFY(SqliteProbe(m_path).execute(QString::fromLatin1(sql)));
    writeFile(logPath, log);
    const QByteArray before = contentOf(m_path);

    const Status done = copyAll(m_path, {{orders(), numbered(1, 4)}});
    QCOMPARE(told(done), id);
    if (id == u"ok"_s) {
        SqliteProbe probe(m_path);
        QCOMPARE(probe.text(countAndSum), u"4 10"_s);
        QCOMPARE(probe.text(u"SELECT count(*) FROM sqlite_schema WHERE name = 'late'"_s),
                 sql.isEmpty() ? u"1"_s : u"0"_s);
        QCOMPARE(probe.damage(), QString());
        return;
    }
    QVERIFY2(done.error().message.contains(logPath), qPrintable(done.error().message));
    QVERIFY2(done.error().actions.last().contains(logPath),
             qPrintable(done.error().actions.last()));
    const auto reader = SqliteReader::open(m_path, {});
    QVERIFY(!reader);
    QCOMPARE(reader.error().id(), id); // nor is it shown
    QCOMPARE(contentOf(m_path), before);
    QCOMPARE(contentOf(logPath), log);
    QVERIFY(QFile::remove(logPath)); // as it is advised
    QCOMPARE(told(copyAll(m_path, {{orders(), numbered(1, 4)}})), u"ok"_s);
    QCOMPARE(SqliteProbe(m_path).damage(), QString());
}

void TestSqliteOpening::open_secondRun_isRefusedWhileTheFirstLasts()
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

void TestSqliteOpening::open_lockOfADeadProcess_isTaken()
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

void TestSqliteOpening::open_whatIsNoLock_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("expected");
    QTest::newRow("empty") << QStringLiteral("empty") << QStringLiteral("ok");
    QTest::newRow("other words") << QStringLiteral("words") << QStringLiteral("ok");
    QTest::newRow("held while empty") << QStringLiteral("held") << QStringLiteral("dest-perm");
    QTest::newRow("folder") << QStringLiteral("folder") << QStringLiteral("dest-perm");
    QTest::newRow("link") << QStringLiteral("link") << QStringLiteral("dest-perm");
    QTest::newRow("link to nothing") << QStringLiteral("dangling") << QStringLiteral("dest-perm");
}

void TestSqliteOpening::open_whatIsNoLock()
{
    QFETCH(const QString, what);
    QFETCH(const QString, expected);
    const QString lock = pathOf("shop.sqlite.lock");
    QFile held(lock);
    if (what == u"folder") {
        QVERIFY(QDir().mkdir(lock));
    } else if (what == u"link" || what == u"dangling") {
        const QString other = pathOf("other.lock");
        if (what == u"link")
            writeFile(other, {});
        QVERIFY(QFile::link(other, lock));
    } else {
        writeFile(lock, what == u"words" ? QByteArray("nobody\n") : QByteArray());
        if (what == u"held") {
            QVERIFY(held.open(QIODevice::ReadWrite));
            QCOMPARE(::flock(held.handle(), LOCK_EX | LOCK_NB), 0);
        }
    }
    QCOMPARE(told(copyAll(m_path, {{orders(), numbered(1, 3)}})), expected);
    // Only what nobody holds, and what may be a lock, is taken away.
    QCOMPARE(QFileInfo(lock).isSymLink() || QFileInfo::exists(lock), expected != u"ok");
    if (what == u"link")
        QVERIFY(QFile::exists(pathOf("other.lock")));
}

QTEST_GUILESS_MAIN(TestSqliteOpening)
#include "tst_sqliteopening.moc"
