// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a destination lies: full disks, folders without rights, links, folders that do not exist.

#include "tests/support/commandline.h"
#include "tests/support/pgcluster.h"
#include "tests/support/smalldisk.h"
#include "tests/support/syncharness.h"
#include "tests/support/tablecomparison.h"
#include <unistd.h>

#include <QTemporaryDir>
#include <QtTest>

#include <memory>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int deadlineMs = 30'000;

class FullCopyDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void diskFull_data();
    void diskFull();
    void diskFullWhileSorting();
    void folderNotWritable();
    void folderInItsPlace();
    void emptyFile();
    void throughALink();
    void folderThatIsNotThere();
    void nameTooLong();

private:
    QString file() const { return m_folder->filePath(u"copy.sqlite"_s); }

    SyncReport run(const QString &database = u"shop"_s, const QString &path = {}) const
    {
        return runSync(requestFor(m_cluster, database, path.isEmpty() ? file() : path));
    }

    PgCluster m_cluster;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void FullCopyDisk::initTestCase()
{
    QString error;
    QVERIFY2(m_cluster.start(&error), qPrintable(error));
    for (const QString &database : {u"shop"_s, u"large"_s}) {
        QVERIFY(m_cluster.createDatabase(database));
        QVERIFY(m_cluster.exec(
            "CREATE TABLE orders (id int PRIMARY KEY, v text);"
            "INSERT INTO orders SELECT n, md5(n::text) FROM generate_series(1, 1000) AS n",
            database));
    }
    QVERIFY(m_cluster.exec("CREATE TABLE shuffled AS SELECT md5(n::text) AS k, repeat('x', 60) AS "
                           "v FROM generate_series(1, 150000) AS n;"
                           "ALTER TABLE shuffled ADD PRIMARY KEY (k); ANALYZE shuffled",
                           u"large"_s));
}

void FullCopyDisk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void FullCopyDisk::diskFull_data()
{
    QTest::addColumn<bool>("exists");
    QTest::newRow("new file") << false;
    QTest::newRow("existing file") << true;
}

void FullCopyDisk::diskFull()
{
    QFETCH(const bool, exists);
    SmallDisk disk("size=8m");
    if (!disk.isThere())
        QSKIP(
            "a small disk can only be mounted by root: what happens on a full disk was NOT tested");
    const QString path = disk.file(u"copy.sqlite"_s);
    SyncRequest request = requestFor(m_cluster, u"large"_s, path);
    QString before;
    if (exists) {
        request.tables = {u"orders"_s};
        QCOMPARE(problemsOf(runSync(request)), QString());
        before = sqliteText(path, u"SELECT * FROM orders ORDER BY id"_s);
        request.tables.clear();
    }
    const SyncReport report = runSync(request);
    QCOMPARE(failuresOf(report), QStringList(u"run: dest-full"_s));
    QCOMPARE(report.exitCode(), ExitCode::Destination);
    QCOMPARE(QFile::exists(path), exists);
    if (exists) {
        QCOMPARE(sqliteText(path, u"SELECT * FROM orders ORDER BY id"_s), before);
        QCOMPARE(sqliteText(path, u"PRAGMA integrity_check"_s), u"ok"_s);
        QCOMPARE(leftoversIn(path), QString());
    } else {
        for (const auto &suffix : {u".part"_s, u".stage"_s, u".lock"_s})
            QVERIFY2(!QFile::exists(path + suffix), qPrintable(suffix));
    }
    // Small enough, it fits.
    request.tables = {u"orders"_s};
    QCOMPARE(problemsOf(runSync(request)), QString());
    QCOMPARE(compareTable(m_cluster, u"large"_s, {.name = u"orders"_s}, path), QString());
}

// The rows fit once, but not beside their sorted copy.
void FullCopyDisk::diskFullWhileSorting()
{
    SmallDisk disk("size=28m");
    if (!disk.isThere())
        QSKIP(
            "a small disk can only be mounted by root: what happens on a full disk was NOT tested");
    const QString path = disk.file(u"copy.sqlite"_s);
    QCOMPARE(failuresOf(run(u"large"_s, path)), QStringList(u"run: dest-full"_s));
    QVERIFY(!QFile::exists(path));
    QVERIFY(!QFile::exists(path + u".stage"_s));
}

void FullCopyDisk::folderNotWritable()
{
    // Root may write everywhere, so the program is run as nobody then.
    CommandLine user;
    QProcess process;
    process.setProcessEnvironment(user.environment);
    process.setWorkingDirectory(u"/"_s);
    if (::geteuid() == 0) {
        process.setChildProcessModifier([] {
            constexpr gid_t nobody = 65534;
            if (::setgid(nobody) != 0 || ::setuid(nobody) != 0)
                ::_exit(99);
        });
    }
    QVERIFY(QFile::setPermissions(
        m_folder->path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
    process.start(CommandLine::program(),
                  {u"sync"_s, m_cluster.uri(u"shop"_s), u"sqlite:"_s + file(), u"--json"_s,
                   u"--password-stdin"_s});
    if (!process.waitForStarted(deadlineMs))
        QSKIP("nobody may not run the program where it was built: a folder without rights was NOT "
              "tested");
    process.write(m_cluster.superuserPassword() + '\n');
    process.closeWriteChannel();
    const CommandResult result = CommandLine::finish(process);
    QVERIFY2(result.exitCode == 7, result.summary().constData());
    QCOMPARE(result.errorId(), u"dest-perm"_s);
    QVERIFY(QDir(m_folder->path()).isEmpty());
    QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void FullCopyDisk::folderInItsPlace()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"copy.sqlite"_s));
    const SyncReport report = run();
    QCOMPARE(failuresOf(report), QStringList(u"run: dest-not-sqlite"_s));
    QCOMPARE(report.exitCode(), ExitCode::Destination);
    QVERIFY(QFileInfo(file()).isDir());
}

// What "mktemp" leaves, and what SQLite itself takes for an empty database.
void FullCopyDisk::emptyFile()
{
    QFile empty(file());
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    QCOMPARE(problemsOf(run()), QString());
    QCOMPARE(compareDatabase(m_cluster, u"shop"_s, file()), QString());
}

void FullCopyDisk::throughALink()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"real"_s));
    const QString real = m_folder->filePath(u"real/data é %20.sqlite"_s);
    QVERIFY(QFile::link(real, file()));
    for (int attempt = 1; attempt <= 2; ++attempt) {
        QCOMPARE(problemsOf(run()), QString());
        QVERIFY(QFileInfo(file()).isSymLink());
        QVERIFY(!QFileInfo(real).isSymLink());
        QCOMPARE(compareDatabase(m_cluster, u"shop"_s, real), QString());
    }
    QCOMPARE(QFile::permissions(real) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void FullCopyDisk::folderThatIsNotThere()
{
    const QString path = m_folder->filePath(u"not/yet/there.sqlite"_s);
    QCOMPARE(problemsOf(run(u"shop"_s, path)), QString());
    QCOMPARE(compareDatabase(m_cluster, u"shop"_s, path), QString());
    // A file where a folder should be.
    const SyncReport report = run(u"shop"_s, path + u"/copy.sqlite"_s);
    QCOMPARE(report.exitCode(), ExitCode::Destination);
    QCOMPARE(failuresOf(report), QStringList(u"run: dest-folder"_s));
}

// The file alone would fit, but not what SQLite keeps beside it.
void FullCopyDisk::nameTooLong()
{
    const QString path = m_folder->filePath(QString(122, u'é') + u".sqlite"_s);
    const SyncReport report = run(u"shop"_s, path);
    QCOMPARE(failuresOf(report), QStringList(u"run: dest-perm"_s));
    QVERIFY(report.error->message.contains(u"too long"_s));
    QVERIFY(QDir(m_folder->path()).isEmpty());
    const QString fits = m_folder->filePath(QString(119, u'é') + u".sqlite"_s);
    QCOMPARE(problemsOf(run(u"shop"_s, fits)), QString());
    QCOMPARE(compareDatabase(m_cluster, u"shop"_s, fits), QString());
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::FullCopyDisk)
#include "tst_fullcopydisk.moc"
