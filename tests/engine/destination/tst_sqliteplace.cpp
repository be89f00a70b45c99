// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sqliteprobe.h"
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "engine/destination/sqlite/sqlitefile.h"
#include "engine/destination/sqlite/sqliteplace.h"
#include "engine/destination/sqlite/sqlitewalwatch.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace tributary;
using namespace Qt::StringLiterals;
using tributary::test::SqliteProbe;

namespace {

/// Whether another process could write where this one has a lock of SQLite's.
bool othersMayWrite(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const pid_t child = ::fork();
    if (child == 0) {
        struct flock wish = {};
        wish.l_type = F_WRLCK;
        wish.l_whence = SEEK_SET; // the whole file, the page of locks too
        const int file = ::open(name.constData(), O_RDWR);
        const bool asked = file >= 0 && ::fcntl(file, F_GETLK, &wish) == 0;
        ::_exit(asked && wish.l_type == F_UNLCK ? 1 : 0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WEXITSTATUS(status) == 1;
}

class TestSqlitePlace : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }

private Q_SLOTS:

    void networkFileSystem_isToldByItsType_data()
    {
        QTest::addColumn<bool>("network");
        for (const char *type :
             {"nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "9p", "afs", "ceph", "fuse.sshfs",
              "fuse.rclone", "fuse.glusterfs", "fuse.gvfsd-fuse", "fuse.s3fs", "fuse.onedriver",
              "fuse.something-new", "davfs", "vboxsf", "lustre"})
            QTest::newRow(type) << true;
        for (const char *type :
             {"ext4", "xfs", "btrfs", "zfs", "tmpfs", "overlay", "fuseblk", "vfat", "exfat",
              "ntfs3", "fuse.ntfs-3g", "fuse.gocryptfs", "ecryptfs", "f2fs", "", "nfsd"})
            QTest::newRow(*type == '\0' ? "not known" : type) << false;
    }

    void networkFileSystem_isToldByItsType()
    {
        QFETCH(const bool, network);
        const QByteArray tag = QTest::currentDataTag();
        QCOMPARE(isNetworkFileSystem(tag == "not known" ? QByteArray() : tag), network);
    }

    void fileSystem_ofAFolderThatIsNotThereYet_isThatOfItsParent()
    {
        QVERIFY(!fileSystemAt(path(u"a.sqlite"_s)).isEmpty());
        QCOMPARE(fileSystemAt(path(u"not/yet/there.sqlite"_s)), fileSystemAt(path(u"a.sqlite"_s)));
        const auto space = freeSpaceAt(path(u"not/yet/there.sqlite"_s));
        QVERIFY(space);
        QVERIFY(m_folder.path().startsWith(space->disk));
        QVERIFY(space->bytes > 0);
    }

    void tooLongPath_countsBytesAndSuffixes_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("tooLong");
        QTest::newRow("usual") << u"/home/me/shop.sqlite"_s << false;
        QTest::newRow("just fits") << u"/f/"_s + QString(247, u'x') << false;
        QTest::newRow("-journal does not fit") << u"/f/"_s + QString(248, u'x') << true;
        QTest::newRow("two bytes each") << u"/f/"_s + QString(124, u'é') << true;
        QTest::newRow("many folders") << QString(u"/abcdefg"_s).repeated(520) << true;
    }

    void tooLongPath_countsBytesAndSuffixes()
    {
        QFETCH(const QString, path);
        QFETCH(const bool, tooLong);
        QCOMPARE(!tooLongPath(path).isEmpty(), tooLong);
    }

    void withoutLinks_followsAllOfThem()
    {
        const QString real = path(u"réal.sqlite"_s);
        QVERIFY(QFile::link(real, path(u"second"_s)));
        QVERIFY(QFile::link(path(u"second"_s), path(u"first"_s)));
        QCOMPARE(withoutLinks(path(u"first"_s)), real);
        QCOMPARE(withoutLinks(real), real);
        QVERIFY(QFile::link(path(u"round"_s), path(u"round"_s)));
        QVERIFY(!withoutLinks(path(u"round"_s)).isEmpty()); // and comes to an end
    }

    void filePlace_ofAReplacedFile_isAnother()
    {
        const QString file = path(u"place"_s);
        QVERIFY(!filePlace(file));
        QVERIFY(QFile(file).open(QIODevice::WriteOnly));
        const auto first = filePlace(file);
        QVERIFY(first);
        QVERIFY(QFile::rename(file, file + u".old"_s));
        QVERIFY(QFile(file).open(QIODevice::WriteOnly));
        QVERIFY(filePlace(file) != first);
        QVERIFY(filePlace(file + u".old"_s) == first);
    }

    // Whoever opens and closes the file in another way takes away the locks of all its connections.
    void checkSqliteFile_leavesLocksAlone()
    {
        const QString file = path(u"locked.sqlite"_s);
        SqliteProbe run(file);
        QVERIFY(run.execute(u"CREATE TABLE t (a); BEGIN IMMEDIATE; INSERT INTO t VALUES (1)"_s));
        QVERIFY(!othersMayWrite(file));
        QVERIFY(checkSqliteFile(file, SqliteFileUse::Write));
        QVERIFY(checkSqliteFile(file, SqliteFileUse::Read));
        QVERIFY(!othersMayWrite(file));
        QVERIFY(run.execute(u"COMMIT"_s));
        // The test itself can tell the difference.
        QVERIFY(run.execute(u"BEGIN IMMEDIATE"_s));
        QVERIFY(QFile(file).open(QIODevice::ReadOnly));
        QVERIFY(othersMayWrite(file));
    }

    void checkSqliteFile_tellsWhatIsNone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("good");
        QTest::newRow("empty") << QByteArray() << true;
        QTest::newRow("short") << QByteArray("theirs") << false;
        QTest::newRow("cut off") << QByteArray("SQLite format 3") << false;
        QTest::newRow("text") << QByteArray("my thesis\n").repeated(500) << false;
    }

    void checkSqliteFile_tellsWhatIsNone()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const bool, good);
        const QString name = path(u"some file"_s);
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const Status checked = checkSqliteFile(name, SqliteFileUse::Write);
        QCOMPARE(static_cast<bool>(checked), good);
        if (!good)
            QCOMPARE(checked.error().kind, ErrorKind::DestinationNotDatabase);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
        QVERIFY(!QFile::exists(name + u"-wal"_s));
    }

    void walWatch_tellsOfAReaderThatStays()
    {
        const QString file = path(u"read.sqlite"_s);
        const auto database = SqliteDatabase::open(file, SqliteDatabase::Mode::ReadWrite, {});
        QVERIFY(database);
        QVERIFY((*database)->execute(u"PRAGMA journal_mode = WAL; CREATE TABLE t (a)"_s));
        const auto write = [&] {
            return (*database)->execute(
                u"INSERT INTO t WITH n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE"
                " i < 200) SELECT zeroblob(10000) FROM n"_s);
        };
        constexpr qint64 limit = 1 << 20;
        SqliteWalWatch watch(**database, limit);
        QVERIFY(write()); // two megabytes, which nobody needs
        QCOMPARE(watch.look(), QString());
        QVERIFY(QFileInfo(file + u"-wal"_s).size() < limit);
        SqliteProbe reader(file);
        QVERIFY(reader.execute(u"BEGIN; SELECT count(*) FROM t"_s));
        QVERIFY(write());
        const QString told = watch.look();
        QVERIFY2(told.contains(file + u"-wal"_s) && told.contains(u"MiB"_s), qPrintable(told));
        QCOMPARE(watch.look(), QString()); // once, until it has doubled
        QVERIFY(write());
        QVERIFY(write());
        QVERIFY(!watch.look().isEmpty());
        QVERIFY(reader.execute(u"COMMIT"_s));
        QVERIFY(write());
        QCOMPARE(watch.look(), QString());
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestSqlitePlace)
#include "tst_sqliteplace.moc"
