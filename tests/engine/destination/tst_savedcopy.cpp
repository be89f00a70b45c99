// SPDX-License-Identifier: GPL-3.0-or-later
//
// A copy of the destination as one file: whole, of one moment, and in nobody's way.

#include "tests/engine/destination/browsedfile.h"
#include "tests/support/smalldisk.h"

#include "engine/destination/sqlite/sqlitesavedcopy.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace tributary;
using namespace tributary::test;
using namespace Qt::StringLiterals;

namespace {

const QString countAndSum = u"SELECT count(*), sum(id) FROM orders"_s;

/// So many that they are not copied at once.
const QString manyRows =
    u"CREATE TABLE orders (id INTEGER PRIMARY KEY, text);"
    "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c LIMIT 1000)"
    " INSERT INTO orders SELECT x, zeroblob(10000) FROM c;"_s;

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

QString told(const Result<CopyAmount> &copied)
{
    return copied ? u"ok"_s : copied.error().id();
}

} // namespace

class TestSavedCopy : public QObject
{
    Q_OBJECT

private:
    QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_from;
    QString m_to;

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_from = m_folder->filePath(u"shop.sqlite"_s);
        m_to = m_folder->filePath(u"copy.sqlite"_s);
    }

    void copy_rowsInTheLogOnly_areInIt();
    void copy_whileARunWrites_isOfOneMoment_data();
    void copy_whileARunWrites_isOfOneMoment();
    void copy_ofARunThatGoesOn_hasCompleteTablesOnly();
    void copy_stopped_leavesNothing();
    void copy_ofWhatCannotBeRead_saysSo_data();
    void copy_ofWhatCannotBeRead_saysSo();
    void copy_toWhereItCannotBe_saysSo_data();
    void copy_toWhereItCannotBe_saysSo();
    void copy_fullDisk_leavesNothing_data();
    void copy_fullDisk_leavesNothing();
    void copy_again_replacesTheOldOne();
};

void TestSavedCopy::copy_rowsInTheLogOnly_areInIt()
{
    SqliteProbe run(m_from);
    QVERIFY(run.execute(u"PRAGMA journal_mode = WAL; CREATE TABLE orders (id INTEGER PRIMARY KEY);"
                        "PRAGMA wal_checkpoint; INSERT INTO orders VALUES (1), (2), (4)"_s));
    QVERIFY(QFileInfo(m_from + u"-wal"_s).size() > 0);
    const Result<CopyAmount> copied = saveSqliteCopy(m_from, m_to, {}, {});
    QCOMPARE(told(copied), u"ok"_s);
    QCOMPARE(copied->bytes, QFileInfo(m_to).size());
    QCOMPARE(QFileInfo(m_to).permissions() & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
    QCOMPARE(contentOf(m_to).at(18), char(1)); // it needs no log of its own
    QCOMPARE(files(),
             QStringList(
                 {u"copy.sqlite"_s, u"shop.sqlite"_s, u"shop.sqlite-shm"_s, u"shop.sqlite-wal"_s}));
    SqliteProbe copy(m_to);
    QCOMPARE(copy.text(countAndSum), u"3 7"_s);
    QCOMPARE(copy.damage(), QString());
    QVERIFY(run.execute(u"INSERT INTO orders VALUES (8)"_s)); // and the run goes on
}

void TestSavedCopy::copy_whileARunWrites_isOfOneMoment_data()
{
    QTest::addColumn<QString>("journal");
    QTest::addColumn<QString>("expected"); // count, sum
    QTest::newRow("write-ahead log: of its beginning") << u"WAL"_s << u"1000 500500"_s;
    QTest::newRow("rollback journal: begins anew") << u"DELETE"_s << u"1001 500500"_s;
}

void TestSavedCopy::copy_whileARunWrites_isOfOneMoment()
{
    QFETCH(QString, journal);
    QFETCH(QString, expected);
    SqliteProbe run(m_from);
    QVERIFY(run.execute(u"PRAGMA journal_mode = "_s + journal + u';' + manyRows));
    int reports = 0;
    bool written = true;
    const CopyObserver observer = [&](const CopyAmount &amount) {
        written = written && amount.bytes > 0 && amount.bytes < amount.wholeBytes;
        if (reports++ == 0) // one transaction that touches the first and the last pages
            written = written
                && run.execute(u"BEGIN IMMEDIATE; UPDATE orders SET text = 'x' WHERE id IN (1, "
                               "1000); INSERT INTO orders VALUES (0, 'late'); COMMIT"_s);
    };
    QCOMPARE(told(saveSqliteCopy(m_from, m_to, observer, {})), u"ok"_s);
    QVERIFY(reports > 0);
    QVERIFY2(written, qPrintable(run.error())); // nobody was in its way
    SqliteProbe copy(m_to);
    QCOMPARE(copy.text(countAndSum), expected);
    QCOMPARE(copy.text(u"SELECT count(*) FROM orders WHERE text = 'x'"_s),
             journal == u"WAL" ? u"0"_s : u"2"_s);
    QCOMPARE(copy.damage(), QString());
}

void TestSavedCopy::copy_ofARunThatGoesOn_hasCompleteTablesOnly()
{
    SqliteProbe run(m_from);
    QVERIFY(run.execute(manyRows
                        + u"PRAGMA journal_mode = WAL; CREATE TABLE _tributary_new_1 (x);"
                          "INSERT INTO _tributary_new_1 VALUES (1);"_s));
    QCOMPARE(told(saveSqliteCopy(m_from, m_to, {}, {})), u"ok"_s);
    const QString tables = u"SELECT name FROM sqlite_schema ORDER BY name"_s;
    QCOMPARE(SqliteProbe(m_to).text(tables), u"orders"_s);
    QCOMPARE(run.text(tables), u"_tributary_new_1,orders"_s);
}

void TestSavedCopy::copy_stopped_leavesNothing()
{
    QVERIFY(SqliteProbe(m_from).execute(manyRows));
    writeFile(m_to, "an old one");
    std::stop_source stop;
    const CopyObserver observer = [&](const CopyAmount &) { stop.request_stop(); };
    QCOMPARE(told(saveSqliteCopy(m_from, m_to, observer, stop.get_token())), u"interrupted"_s);
    QCOMPARE(contentOf(m_to), QByteArray("an old one"));
    QCOMPARE(files(), QStringList({u"copy.sqlite"_s, u"shop.sqlite"_s}));
}

void TestSavedCopy::copy_ofWhatCannotBeRead_saysSo_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("id");
    QTest::newRow("nothing") << QByteArray() << u"dest-missing"_s;
    QTest::newRow("text") << QByteArray(4096, 'x') << u"dest-not-sqlite"_s;
}

void TestSavedCopy::copy_ofWhatCannotBeRead_saysSo()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, id);
    if (!content.isEmpty())
        writeFile(m_from, content);
    const QStringList before = files();
    QCOMPARE(told(saveSqliteCopy(m_from, m_to, {}, {})), id);
    QCOMPARE(files(), before);
}

void TestSavedCopy::copy_toWhereItCannotBe_saysSo_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("beside"); // is there already
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("text");
    QTest::newRow("the destination itself")
        << u"shop.sqlite"_s << QString() << u"export-failed"_s << u"belongs to the destination"_s;
    QTest::newRow("what belongs to it")
        << u"shop.sqlite-wal"_s << QString() << u"export-failed"_s << u"belongs to"_s;
    QTest::newRow("a database that is open elsewhere")
        << u"other.sqlite"_s << u"other.sqlite-wal"_s << u"export-failed"_s
        << u"another program is using"_s;
    QTest::newRow("no folder") << u"none/copy.sqlite"_s << QString() << u"dest-perm"_s
                               << u"none/copy.sqlite"_s;
    QTest::newRow("a name that is too long")
        << QString(250, u'x') << QString() << u"export-failed"_s << u"too long"_s;
}

void TestSavedCopy::copy_toWhereItCannotBe_saysSo()
{
    QFETCH(QString, name);
    QFETCH(QString, beside);
    QFETCH(QString, id);
    QFETCH(QString, text);
    QVERIFY(SqliteProbe(m_from).execute(manyRows));
    const QByteArray before = contentOf(m_from);
    if (!beside.isEmpty()) {
        writeFile(m_folder->filePath(name), "its content");
        writeFile(m_folder->filePath(beside), "its log");
    }
    const QStringList there = files();
    SqliteBrowser browser(m_from);
    const Result<CopyAmount> copied = browser.saveCopy(m_folder->filePath(name), {}, {});
    QCOMPARE(told(copied), id);
    QVERIFY2(copied.error().message.contains(text), qPrintable(copied.error().message));
    QVERIFY(!copied.error().actions.isEmpty());
    QCOMPARE(files(), there);
    QCOMPARE(contentOf(m_from), before);
}

void TestSavedCopy::copy_fullDisk_leavesNothing_data()
{
    QTest::addColumn<bool>("meanwhile");
    QTest::newRow("from the beginning") << false;
    QTest::newRow("while it is written") << true;
}

void TestSavedCopy::copy_fullDisk_leavesNothing()
{
    QFETCH(bool, meanwhile);
    SmallDisk disk("size=16m");
    if (!disk.isThere())
        QSKIP("a small disk can only be mounted by root: a full disk was NOT tested");
    QVERIFY(SqliteProbe(m_from).execute(manyRows)); // ten megabytes
    if (!meanwhile)
        QVERIFY(disk.fill(1 << 20));
    bool filled = true;
    const CopyObserver observer = [&](const CopyAmount &) { filled = filled && disk.fill(0); };
    const QString to = disk.file(u"copy.sqlite"_s);
    const Result<CopyAmount> copied = saveSqliteCopy(m_from, to, observer, {});
    QCOMPARE(told(copied), u"dest-full"_s);
    QVERIFY(filled);
    QVERIFY2(copied.error().message.contains(disk.path()), qPrintable(copied.error().message));
    QCOMPARE(QDir(disk.path()).entryList(QDir::Files), QStringList(u"filler"_s));
}

void TestSavedCopy::copy_again_replacesTheOldOne()
{
    SqliteProbe run(m_from);
    QVERIFY(run.execute(u"CREATE TABLE orders (id INTEGER PRIMARY KEY)"_s));
    for (const QString &expected : {u"1 1"_s, u"2 3"_s}) {
        QVERIFY(run.execute(u"INSERT INTO orders SELECT count(*) + 1 FROM orders"_s));
        QCOMPARE(told(saveSqliteCopy(m_from, m_to, {}, {})), u"ok"_s);
        QCOMPARE(SqliteProbe(m_to).text(countAndSum), expected);
    }
}

QTEST_GUILESS_MAIN(TestSavedCopy)
#include "tst_savedcopy.moc"
