// SPDX-License-Identifier: GPL-3.0-or-later
//
// A run that is killed, wherever it is: the file that was there holds the old copies or the new
// ones and is whole, nothing half done is taken for a copy, and the next run ends equal.

#include "tests/support/commandline.h"
#include "tests/support/pgcluster.h"
#include "tests/support/pgsession.h"
#include "tests/support/tablecomparison.h"

#include <QStandardPaths>
#include <QtTest>

#include <algorithm>
#include <memory>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int deadlineMs = 30'000;

// What changes files: a run is killed as it is about to do one of these.
constexpr auto calls = "pwrite64,write,ftruncate,fdatasync,fsync,unlink,link,rename";

class FullCopyKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void atAGate_data();
    void atAGate();
    void atEachChangeOfTheDisk_data();
    void atEachChangeOfTheDisk();

private:
    QString file() const { return m_user->file(u"copy.sqlite"_s); }

    QStringList syncArguments(const QString &database = u"shop"_s) const
    {
        return {u"sync"_s,
                m_cluster.uri(database),
                u"sqlite:"_s + file(),
                u"--password-file"_s,
                m_passwordFile,
                u"--json"_s};
    }

    // Everything that the copies hold, for comparing before and after.
    QString content() const
    {
        return sqliteText(file(), u"SELECT * FROM b_rows ORDER BY id"_s)
            + sqliteText(file(), u"SELECT * FROM y_rows ORDER BY k"_s);
    }

    void verifyNextRun(const QString &database);
    // Runs under strace; the program is killed at its nth change of the disk, or not at all for 0.
    // Gives the number of changes in that case.
    int traced(int killedAt) const;

    PgCluster m_cluster;
    std::unique_ptr<CommandLine> m_user;
    QString m_passwordFile;
};

void FullCopyKilled::initTestCase()
{
    QString error;
    QVERIFY2(m_cluster.start(&error), qPrintable(error));
    constexpr auto rows =
        "CREATE TABLE b_rows (id int PRIMARY KEY, v text);"
        "INSERT INTO b_rows SELECT n, md5(n::text) FROM generate_series(1, 3000) AS n;"
        "CREATE TABLE y_rows (k text PRIMARY KEY, v text);"
        "INSERT INTO y_rows SELECT md5(n::text), n FROM generate_series(1, 3000) AS n; ANALYZE;";
    QVERIFY(m_cluster.createDatabase(u"small"_s));
    QVERIFY2(m_cluster.exec(rows, u"small"_s), qPrintable(m_cluster.lastError()));
    // More rows than fit into one piece of a run into an existing file, then the gate.
    QVERIFY(m_cluster.createDatabase(u"shop"_s));
    QVERIFY2(m_cluster.exec(rows
                                + QByteArray("CREATE VIEW m_large AS SELECT generate_series(1, "
                                             "40000) AS n, repeat('filling', 300)"
                                             " AS filling UNION ALL SELECT 0, 'end' FROM ")
                                + Gate::passing(2),
                            u"shop"_s),
             qPrintable(m_cluster.lastError()));
}

void FullCopyKilled::init()
{
    m_user = std::make_unique<CommandLine>();
    m_passwordFile = m_user->passwordFile(m_cluster);
}

void FullCopyKilled::verifyNextRun(const QString &database)
{
    const CommandResult next = m_user->run(syncArguments(database));
    QVERIFY2(next.exitCode == 0, next.summary().constData());
    QCOMPARE(compareDatabase(m_cluster, database, file()), QString());
    QCOMPARE(leftoversIn(file()), QString());
    QCOMPARE(sqliteText(file(), u"PRAGMA integrity_check"_s), u"ok"_s);
    QCOMPARE(sqliteText(file(), u"PRAGMA journal_mode"_s), u"delete"_s);
}

void FullCopyKilled::atAGate_data()
{
    QTest::addColumn<QString>("gate");
    QTest::addColumn<int>("number");
    QTest::addColumn<bool>("exists");
    for (const bool exists : {true, false}) {
        const char *const where = exists ? "existing file" : "new file";
        QTest::addRow("at the first table, %s", where) << u"a_gate"_s << 1 << exists;
        QTest::addRow("within a large table, %s", where) << QString() << 2 << exists;
        QTest::addRow("after the last table, %s", where) << u"z_gate"_s << 3 << exists;
    }
}

void FullCopyKilled::atAGate()
{
    QFETCH(const QString, gate);
    QFETCH(const int, number);
    QFETCH(const bool, exists);
    QString before;
    if (exists) {
        const CommandResult first = m_user->run(syncArguments());
        QVERIFY2(first.exitCode == 0, first.summary().constData());
        before = content();
        QVERIFY(m_cluster.exec("UPDATE b_rows SET id = -id; UPDATE y_rows SET v = v || 'x'",
                               u"shop"_s));
    }

    Gate shut(m_cluster, u"shop"_s, gate, number);
    QVERIFY(shut.shut());
    const std::unique_ptr<QProcess> process = m_user->start(syncArguments());
    QTRY_VERIFY_WITH_TIMEOUT(shut.isReached(), deadlineMs);
    process->kill();
    QVERIFY(process->waitForFinished(deadlineMs));
    QCOMPARE(process->exitStatus(), QProcess::CrashExit);
    // The server notices late that nobody reads on; until then a session of the dead run may wait.
    QVERIFY(shut.open());

    QCOMPARE(QFile::exists(file()), exists);
    if (exists) {
        QCOMPARE(sqliteText(file(), u"PRAGMA integrity_check"_s), u"ok"_s);
        QCOMPARE(content(), before);
    }
    verifyNextRun(u"shop"_s);
    if (!gate.isEmpty())
        QVERIFY(m_cluster.exec("DROP VIEW " + gate.toUtf8(), u"shop"_s));
}

int FullCopyKilled::traced(int killedAt) const
{
    const QString log = m_user->file(u"strace.log"_s);
    const QString list = QString::fromLatin1(calls);
    QStringList arguments = {u"-f"_s, u"-qq"_s,
                             u"-o"_s, killedAt == 0 ? log : u"/dev/null"_s,
                             u"-e"_s, u"trace="_s + list};
    if (killedAt > 0)
        arguments += {u"-e"_s, u"inject=%1:signal=SIGKILL:when=%2"_s.arg(list).arg(killedAt)};
    arguments += CommandLine::program();
    QProcess process;
    process.setProcessEnvironment(m_user->environment);
    process.setWorkingDirectory(m_user->home());
    process.start(u"strace"_s, arguments + syncArguments(u"small"_s));
    process.waitForFinished(deadlineMs);
    QFile lines(log);
    return lines.open(QIODevice::ReadOnly) ? static_cast<int>(lines.readAll().count('\n')) : 0;
}

void FullCopyKilled::atEachChangeOfTheDisk_data()
{
    QTest::addColumn<bool>("exists");
    QTest::newRow("new file") << false;
    QTest::newRow("existing file") << true;
}

// Some of them, and all of the last ones, which make the new copies visible.
void FullCopyKilled::atEachChangeOfTheDisk()
{
    QFETCH(const bool, exists);
    if (QStandardPaths::findExecutable(u"strace"_s).isEmpty())
        QSKIP("strace is not installed: a run that is killed at any moment was NOT tested");
    if (exists)
        verifyNextRun(u"small"_s);
    const int all = traced(0);
    if (all == 0)
        QSKIP("strace may not trace here: a run that is killed at any moment was NOT tested");
    constexpr int last = 24;
    constexpr int samples = 12;
    QVERIFY(all > last);
    int killedOld = 0;
    int killedNew = 0;
    for (int at = 1; at <= all; at += at < all - last ? std::max((all - last) / samples, 1) : 1) {
        QString before;
        if (exists) {
            before = content();
            QVERIFY(m_cluster.exec("UPDATE b_rows SET v = md5(v); UPDATE y_rows SET v = 'at "
                                       + QByteArray::number(at) + '\'',
                                   u"small"_s));
        } else {
            QFile::remove(file());
        }
        traced(at);
        if (exists) {
            // Whoever may write recovers the file when he opens it; our other readers may not.
            QCOMPARE(sqliteExec(file(), "SELECT count(*) FROM sqlite_schema"), QString());
            QCOMPARE(sqliteText(file(), u"PRAGMA integrity_check"_s), u"ok"_s);
            if (content() == before)
                ++killedOld;
            else
                ++killedNew;
        }
        if (QFile::exists(file()) && (!exists || content() != before)) {
            QCOMPARE(compareDatabase(m_cluster, u"small"_s, file()), QString());
            QCOMPARE(sqliteText(file(), u"PRAGMA integrity_check"_s), u"ok"_s);
        }
        verifyNextRun(u"small"_s);
        if (QTest::currentTestFailed()) {
            qWarning("killed at change %d of %d", at, all);
            return;
        }
    }
    qInfo(
        "%d changes of the disk; %d times the old copies stayed, %d times the new ones were there",
        all, killedOld, killedNew);
    QVERIFY(!exists || (killedOld > 0 && killedNew > 0));
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::FullCopyKilled)
#include "tst_fullcopykilled.moc"
