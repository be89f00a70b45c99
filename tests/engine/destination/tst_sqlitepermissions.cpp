// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files and folders that may not be read or written. Root may do anything, so the program lets go
// of its rights first.
#include "tests/support/sqliteprobe.h"
#include <grp.h>
#include <sys/prctl.h>
#include <unistd.h>

#include "engine/destination/copiedtable.h"
#include "engine/destination/destinationaddress.h"
#include "engine/destination/sqlite/sqlitedestination.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace tributary;
using test::SqliteProbe;

namespace {

constexpr QFile::Permissions readable = QFile::ReadOwner | QFile::ExeOwner;
constexpr QFile::Permissions writable = readable | QFile::WriteOwner;

QString told(const Status &status)
{
    return status ? QStringLiteral("ok") : status.error().id();
}

Status opened(const QString &path)
{
    SqliteDestination destination(path);
    return destination.open(
        {.identity = QStringLiteral("i"), .description = QStringLiteral("d"), .snapshotAt = {}},
        {});
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

} // namespace

class TestSqlitePermissions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void open_newFileInAReadOnlyFolder_isRefused();
    void open_existingFileInAReadOnlyFolder_isRefusedAndUntouched();
    void open_readOnlyFile_isRefusedAndUntouched();
    void open_unreadableFile_isRefused();
    void open_folderThatCannotBeMade_isRefused();
    void copiedTables_readOnlyFile_areTold();
    void copiedTables_unreadableFile_areRefused();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_inside; ///< a folder whose rights a test changes
    QString m_path; ///< a file in it
};

void TestSqlitePermissions::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_inside = m_folder->filePath(QStringLiteral("inside"));
    m_path = m_inside + QStringLiteral("/shop.sqlite");
    QVERIFY(m_folder->isValid() && QDir().mkdir(m_inside));
    QVERIFY2(::geteuid() != 0, "root may do anything, so nothing would be tested");
}

void TestSqlitePermissions::cleanup()
{
    QFile::setPermissions(m_inside, writable); // so that it can be removed
}

void TestSqlitePermissions::open_newFileInAReadOnlyFolder_isRefused()
{
    QVERIFY(QFile::setPermissions(m_inside, readable));
    const Status status = opened(m_path);
    QCOMPARE(told(status), QStringLiteral("dest-perm"));
    QVERIFY2(status.error().message.contains(m_inside), qPrintable(status.error().message));
    QVERIFY2(!status.error().message.contains(u'?'), qPrintable(status.error().message));
    QVERIFY(QDir(m_inside).isEmpty());
}

void TestSqlitePermissions::open_existingFileInAReadOnlyFolder_isRefusedAndUntouched()
{
    QVERIFY(SqliteProbe(m_path).execute(QStringLiteral("CREATE TABLE mine (x)")));
    const QByteArray before = contentOf(m_path);
    QVERIFY(QFile::setPermissions(m_inside, readable));
    QCOMPARE(told(opened(m_path)), QStringLiteral("dest-perm"));
    QCOMPARE(contentOf(m_path), before);
    QCOMPARE(QDir(m_inside).entryList(QDir::Files), QStringList{QStringLiteral("shop.sqlite")});
}

void TestSqlitePermissions::open_readOnlyFile_isRefusedAndUntouched()
{
    QVERIFY(SqliteProbe(m_path).execute(QStringLiteral("CREATE TABLE mine (x)")));
    const QByteArray before = contentOf(m_path);
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner));
    const Status status = opened(m_path);
    QCOMPARE(told(status), QStringLiteral("dest-perm"));
    QVERIFY2(status.error().message.contains(m_path), qPrintable(status.error().message));
    QCOMPARE(contentOf(m_path), before);
    QCOMPARE(QDir(m_inside).entryList(QDir::Files), QStringList{QStringLiteral("shop.sqlite")});
}

void TestSqlitePermissions::open_unreadableFile_isRefused()
{
    QVERIFY(SqliteProbe(m_path).execute(QStringLiteral("CREATE TABLE mine (x)")));
    QVERIFY(QFile::setPermissions(m_path, {}));
    QCOMPARE(told(opened(m_path)), QStringLiteral("dest-perm"));
}

void TestSqlitePermissions::open_folderThatCannotBeMade_isRefused()
{
    QVERIFY(QFile::setPermissions(m_inside, readable));
    const Status status = opened(m_inside + QStringLiteral("/new/shop.sqlite"));
    QCOMPARE(told(status), QStringLiteral("dest-folder"));
    QVERIFY2(status.error().message.contains(QString(m_inside + QStringLiteral("/new"))),
             qPrintable(status.error().message));
}

void TestSqlitePermissions::copiedTables_readOnlyFile_areTold()
{
    QVERIFY(SqliteProbe(m_path).execute(QStringLiteral("CREATE TABLE mine (x)")));
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner));
    QVERIFY(QFile::setPermissions(m_inside, readable));
    const Result<QList<CopiedTable>> tables = copiedTables({m_path});
    QVERIFY(tables && tables->isEmpty());
}

void TestSqlitePermissions::copiedTables_unreadableFile_areRefused()
{
    QVERIFY(SqliteProbe(m_path).execute(QStringLiteral("CREATE TABLE mine (x)")));
    QVERIFY(QFile::setPermissions(m_path, {}));
    const Result<QList<CopiedTable>> tables = copiedTables({m_path});
    QVERIFY(!tables);
    QCOMPARE(tables.error().id(), QStringLiteral("dest-perm"));
}

int main(int argc, char **argv)
{
    constexpr uid_t nobody = 65534;
    if (::geteuid() == 0) {
        if (::setgroups(0, nullptr) != 0 || ::setresgid(nobody, nobody, nobody) != 0
            || ::setresuid(nobody, nobody, nobody) != 0)
            return 1;
        ::prctl(PR_SET_DUMPABLE, 1, 0, 0, 0); // or the sanitizer cannot look for leaks
    }
    QCoreApplication application(argc, argv);
    TestSqlitePermissions test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sqlitepermissions.moc"
