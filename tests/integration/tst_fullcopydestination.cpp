// SPDX-License-Identifier: GPL-3.0-or-later
//
// Destinations that cannot be written, that are not what they should be, or that somebody else
// writes too: one clear error, and what was in the file stays as it was.

#include "tests/support/commandline.h"
#include "tests/support/pgcluster.h"
#include "tests/support/pgsession.h"
#include "tests/support/syncharness.h"
#include "tests/support/tablecomparison.h"
#include <sqlite3.h>
#include <sys/mount.h>
#include <unistd.h>

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>

#include <future>
#include <memory>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int deadlineMs = 30'000;

// A file system in memory that is full soon; only root may have one.
class SmallDisk
{
public:
    explicit SmallDisk(const char *options)
        : m_mounted(::mount("tmpfs", path(), "tmpfs", MS_NOSUID | MS_NODEV, options) == 0)
    { }

    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(path(), MNT_DETACH);
    }

    Q_DISABLE_COPY_MOVE(SmallDisk)

    bool isThere() const { return m_mounted; }

    QString file(const QString &name) const { return m_folder.filePath(name); }

private:
    const char *path() const
    {
        m_path = QFile::encodeName(m_folder.path());
        return m_path.constData();
    }

    QTemporaryDir m_folder;
    mutable QByteArray m_path;
    bool m_mounted;
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class FullCopyDestination : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void diskFull_data();
    void diskFull();
    void diskFullWhileSorting();
    void folderNotWritable();
    void fileNotWritable();
    void lockedByAWriter();
    void damaged_data();
    void damaged();
    void notADatabase();
    void emptyFile();
    void newerFormat();
    void secondRunAtOnce();
    void movedAway();
    void staleJournal();
    void appearsMeanwhile();
    void throughALink();
    void folderThatIsNotThere();
    void tableOfSomebodyElse();
    void copyOfAnotherSource();

private:
    QString file() const { return m_folder->filePath(u"copy.sqlite"_s); }

    SyncReport run(const QString &database = u"shop"_s, const QString &path = {}) const
    {
        return runSync(requestFor(m_cluster, database, path.isEmpty() ? file() : path));
    }

    QStringList arguments(const CommandLine &user, const QString &path) const
    {
        return {u"sync"_s,   m_cluster.uri(u"shop"_s), u"sqlite:"_s + path,
                u"--json"_s, u"--password-file"_s,     user.passwordFile(m_cluster)};
    }

    PgCluster m_cluster;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void FullCopyDestination::initTestCase()
{
    QString error;
    QVERIFY2(m_cluster.start(&error), qPrintable(error));
    for (const QString &database : {u"shop"_s, u"other"_s, u"large"_s}) {
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

void FullCopyDestination::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void FullCopyDestination::diskFull_data()
{
    QTest::addColumn<bool>("exists");
    QTest::newRow("new file") << false;
    QTest::newRow("existing file") << true;
}

void FullCopyDestination::diskFull()
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
void FullCopyDestination::diskFullWhileSorting()
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

void FullCopyDestination::folderNotWritable()
{
    // Root may write everywhere, so the program is run as nobody.
    const bool root = ::geteuid() == 0;
    CommandLine user;
    QStringList command = arguments(user, file());
    command[command.size() - 1] = u"/dev/stdin"_s;
    QVERIFY(QFile::setPermissions(
        m_folder->path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
    QProcess process;
    process.setProcessEnvironment(user.environment);
    if (root) {
        constexpr gid_t nogroup = 65534;
        process.setChildProcessModifier([] {
            if (::setgid(nogroup) != 0 || ::setuid(nogroup) != 0)
                ::_exit(99);
        });
    }
    process.setWorkingDirectory(u"/"_s);
    command.removeLast();
    command.last() = u"--password-stdin"_s;
    process.start(CommandLine::program(), command);
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

void FullCopyDestination::fileNotWritable()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"copy.sqlite"_s));
    const SyncReport report = run();
    QCOMPARE(failuresOf(report), QStringList(u"run: dest-not-sqlite"_s));
    QCOMPARE(report.exitCode(), ExitCode::Destination);
    QVERIFY(QFileInfo(file()).isDir());
}

void FullCopyDestination::lockedByAWriter()
{
    QCOMPARE(problemsOf(run()), QString());
    const QString before = sqliteText(file(), u"SELECT * FROM orders ORDER BY id"_s);
    sqlite3 *raw = nullptr;
    sqlite3_open(QFile::encodeName(file()).constData(), &raw);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> writer(raw, &sqlite3_close);
    QCOMPARE(sqlite3_exec(raw, "BEGIN IMMEDIATE; UPDATE orders SET v = 'mine' WHERE id = 1",
                          nullptr, nullptr, nullptr),
             SQLITE_OK);
    QElapsedTimer clock;
    clock.start();
    const SyncReport report = run();
    qInfo("waited %lld ms for the writer", clock.elapsed());
    QVERIFY(clock.elapsed() < 20'000);
    QCOMPARE(failuresOf(report), QStringList(u"run: dest-locked"_s));
    QCOMPARE(report.exitCode(), ExitCode::Destination);
    QCOMPARE(sqlite3_exec(raw, "ROLLBACK", nullptr, nullptr, nullptr), SQLITE_OK);
    QCOMPARE(sqliteText(file(), u"SELECT * FROM orders ORDER BY id"_s), before);
    QCOMPARE(problemsOf(run()), QString());
}

void FullCopyDestination::damaged_data()
{
    QTest::addColumn<qint64>("position");
    QTest::newRow("schema page") << qint64(100);
    QTest::newRow("page numbers in the schema") << qint64(112);
}

void FullCopyDestination::damaged()
{
    QFETCH(const qint64, position);
    QCOMPARE(problemsOf(run()), QString());
    {
        QFile spoiled(file());
        QVERIFY(spoiled.open(QIODevice::ReadWrite));
        QVERIFY(spoiled.seek(position));
        QCOMPARE(spoiled.write(QByteArray(16, '\xEE')), 16);
    }
    const QByteArray before = bytesOf(file());
    const SyncReport report = run();
    QCOMPARE(failuresOf(report), QStringList(u"run: dest-corrupt"_s));
    QCOMPARE(report.exitCode(), ExitCode::Destination);
    QCOMPARE(bytesOf(file()), before);
}

void FullCopyDestination::notADatabase()
{
    const QByteArray text("This is the only copy of my thesis.\n");
    QFile thesis(file());
    QVERIFY(thesis.open(QIODevice::WriteOnly));
    thesis.write(text.repeated(100));
    thesis.close();
    const SyncReport report = run();
    QCOMPARE(failuresOf(report), QStringList(u"run: dest-not-sqlite"_s));
    QCOMPARE(report.exitCode(), ExitCode::Destination);
    QCOMPARE(bytesOf(file()), text.repeated(100));
}

// What "mktemp" leaves, and what SQLite itself takes for an empty database.
void FullCopyDestination::emptyFile()
{
    QFile empty(file());
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    QCOMPARE(problemsOf(run()), QString());
    QCOMPARE(compareDatabase(m_cluster, u"shop"_s, file()), QString());
}

void FullCopyDestination::newerFormat()
{
    QCOMPARE(problemsOf(run()), QString());
    QCOMPARE(
        sqliteExec(file(), "UPDATE _tributary_meta SET value = '99' WHERE key = 'format_version'"),
        QString());
    const SyncReport report = run();
    QCOMPARE(failuresOf(report), QStringList(u"run: dest-newer"_s));
    QCOMPARE(report.exitCode(), ExitCode::Destination);
}

void FullCopyDestination::secondRunAtOnce()
{
    CommandLine user;
    Gate gate(m_cluster, u"shop"_s, u"z_gate"_s);
    QVERIFY(gate.shut());
    const std::unique_ptr<QProcess> first = user.start(arguments(user, file()));
    QTRY_VERIFY_WITH_TIMEOUT(gate.isReached(), deadlineMs);
    QElapsedTimer clock;
    clock.start();
    const CommandResult second = user.run(arguments(user, file()));
    QVERIFY2(second.exitCode == 11, second.summary().constData());
    QVERIFY(clock.elapsed() < 5000);
    QCOMPARE(second.errorId(), u"already-running"_s);
    QVERIFY(second.data.contains(QByteArray::number(first->processId())));
    QVERIFY(gate.open());
    const CommandResult result = CommandLine::finish(*first);
    QVERIFY2(result.exitCode == 0, result.summary().constData());
    QCOMPARE(compareDatabase(m_cluster, u"shop"_s, file()), QString());
    QVERIFY(m_cluster.exec("DROP VIEW z_gate", u"shop"_s));
}

void FullCopyDestination::movedAway()
{
    QCOMPARE(problemsOf(run()), QString());
    Gate gate(m_cluster, u"shop"_s, u"z_gate"_s);
    QVERIFY(gate.shut());
    auto run = std::async(std::launch::async, [this] { return this->run(); });
    QTRY_VERIFY_WITH_TIMEOUT(gate.isReached(), deadlineMs);
    QVERIFY(QFile::rename(file(), file() + u".mine"_s));
    QVERIFY(gate.open());
    const SyncReport report = run.get();
    QCOMPARE(failuresOf(report), QStringList(u"run: dest-moved"_s));
    QVERIFY(!QFile::exists(file()));
    const QString moved = file() + u".mine"_s;
    QCOMPARE(sqliteText(moved, u"PRAGMA integrity_check"_s), u"ok"_s);
    QCOMPARE(compareTable(m_cluster, u"shop"_s, {.name = u"orders"_s}, moved), QString());
    // What SQLite kept beside it must not be taken for a part of the next file at this place.
    QCOMPARE(problemsOf(this->run()), QString());
    QCOMPARE(compareDatabase(m_cluster, u"shop"_s, file()), QString());
    QCOMPARE(sqliteText(file(), u"PRAGMA integrity_check"_s), u"ok"_s);
    QCOMPARE(leftoversIn(file()), QString());
    QVERIFY(m_cluster.exec("DROP VIEW z_gate", u"shop"_s));
}

// A file was moved away without what SQLite keeps beside it: changes of another database, which
// would be taken for changes of the new one.
void FullCopyDestination::staleJournal()
{
    const QString other = m_folder->filePath(u"other.sqlite"_s);
    sqlite3 *raw = nullptr;
    sqlite3_open(QFile::encodeName(other).constData(), &raw);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> writer(raw, &sqlite3_close);
    QCOMPARE(
        sqlite3_exec(
            raw,
            "PRAGMA page_size = 16384; PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0;"
            "CREATE TABLE a (v); CREATE TABLE b (v);"
            "INSERT INTO a WITH n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) "
            "SELECT i FROM n",
            nullptr, nullptr, nullptr),
        SQLITE_OK);
    QVERIFY(QFile::copy(other + u"-wal"_s, file() + u"-wal"_s));
    QVERIFY(QFileInfo(file() + u"-wal"_s).size() > 32768);
    QCOMPARE(problemsOf(run()), QString());
    QCOMPARE(compareDatabase(m_cluster, u"shop"_s, file()), QString());
    QCOMPARE(sqliteText(file(), u"PRAGMA integrity_check"_s), u"ok"_s);
    QCOMPARE(leftoversIn(file()), QString());
}

// Somebody puts a file where the first run is about to put its own.
void FullCopyDestination::appearsMeanwhile()
{
    Gate gate(m_cluster, u"shop"_s, u"z_gate"_s);
    QVERIFY(gate.shut());
    auto run = std::async(std::launch::async, [this] { return this->run(); });
    QTRY_VERIFY_WITH_TIMEOUT(gate.isReached(), deadlineMs);
    QFile theirs(file());
    QVERIFY(theirs.open(QIODevice::WriteOnly));
    theirs.write("theirs");
    theirs.close();
    QVERIFY(gate.open());
    const SyncReport report = run.get();
    QCOMPARE(failuresOf(report), QStringList(u"run: dest-moved"_s));
    QCOMPARE(bytesOf(file()), QByteArray("theirs"));
    QVERIFY(m_cluster.exec("DROP VIEW z_gate", u"shop"_s));
}

void FullCopyDestination::throughALink()
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

void FullCopyDestination::folderThatIsNotThere()
{
    const QString path = m_folder->filePath(u"not/yet/there.sqlite"_s);
    QCOMPARE(problemsOf(run(u"shop"_s, path)), QString());
    QCOMPARE(compareDatabase(m_cluster, u"shop"_s, path), QString());
    // A file where a folder should be.
    const SyncReport report = run(u"shop"_s, path + u"/copy.sqlite"_s);
    QCOMPARE(report.exitCode(), ExitCode::Destination);
    QCOMPARE(failuresOf(report), QStringList(u"run: dest-folder"_s));
}

void FullCopyDestination::tableOfSomebodyElse()
{
    for (const QByteArray &object :
         {QByteArray("TABLE Orders (mine)"), QByteArray("VIEW orders AS SELECT 'mine' AS mine")}) {
        QFile::remove(file());
        QFile made(file());
        QVERIFY(made.open(QIODevice::WriteOnly));
        made.close();
        QCOMPARE(sqliteExec(file(), "CREATE " + object), QString());
        const SyncReport report = run();
        QCOMPARE(
            failuresOf(report),
            QStringList({u"public.orders: dest-foreign-table"_s, u"run: dest-foreign-table"_s}));
        QCOMPARE(report.exitCode(), ExitCode::SomeTablesFailed);
        QCOMPARE(sqliteText(file(), u"SELECT name FROM pragma_table_info('orders')"_s), u"mine"_s);
    }
}

void FullCopyDestination::copyOfAnotherSource()
{
    QCOMPARE(problemsOf(run()), QString());
    const SyncReport report = run(u"other"_s);
    QCOMPARE(failuresOf(report),
             QStringList({u"public.orders: dest-other-source"_s, u"run: dest-other-source"_s}));
    QCOMPARE(compareDatabase(m_cluster, u"shop"_s, file()), QString());
    // Side by side where the names allow it.
    QVERIFY(m_cluster.exec("CREATE TABLE returns AS SELECT 1 AS id", u"other"_s));
    QCOMPARE(failuresOf(run(u"other"_s)), QStringList(u"public.orders: dest-other-source"_s));
    QCOMPARE(compareTable(m_cluster, u"other"_s, {.name = u"returns"_s}, file()), QString());
    QCOMPARE(compareTable(m_cluster, u"shop"_s, {.name = u"orders"_s}, file()), QString());
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::FullCopyDestination)
#include "tst_fullcopydestination.moc"
