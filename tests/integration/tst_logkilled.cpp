// SPDX-License-Identifier: GPL-3.0-or-later
//
// A run that follows the log and is killed, wherever it is: the next run ends with source equals
// destination, no row lost or there twice, no second slot and nothing left over. TRIBUTARY_KILLS
// says how many moments for pgoutput (default 40; half as many for wal2json), spread evenly over
// the system calls of each phase.

#include "tests/support/commandline.h"
#include "tests/support/logbench.h"
#include "tests/support/pgcluster.h"
#include "tests/support/pgsession.h"
#include "tests/support/tablecomparison.h"

#include <QStandardPaths>
#include <QtTest>

#include <algorithm>
#include <atomic>
#include <memory>
#include <thread>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int deadlineMs = 60'000;

// What changes files or tells the server something: a run is killed as it is about to do one.
constexpr auto calls = "pwrite64,write,fdatasync,fsync,sendto,rename,unlink,ftruncate";

constexpr auto tables =
    "CREATE TABLE rows (id int PRIMARY KEY, v text, n int);"
    "CREATE TABLE bag (a int, b text); ALTER TABLE bag REPLICA IDENTITY FULL;"
    "CREATE TABLE toasts (id int PRIMARY KEY, s text, v int);"
    "ALTER TABLE toasts ALTER s SET STORAGE EXTERNAL;"
    "CREATE TABLE bare (x int);"
    "INSERT INTO rows SELECT g, md5(g::text), g FROM generate_series(1, 2000) g;"
    "INSERT INTO bag SELECT g % 7, CASE WHEN g % 3 = 0 THEN NULL ELSE 'b' END"
    " FROM generate_series(1, 500) g;"
    "INSERT INTO toasts SELECT g, repeat(md5(g::text), 100), g FROM generate_series(1, 50) g;"
    "INSERT INTO bare VALUES (1), (1);";

constexpr auto oneTransaction =
    "INSERT INTO bag SELECT (random() * 7)::int, NULL FROM generate_series(1, 3);"
    "DELETE FROM bag WHERE ctid IN (SELECT ctid FROM bag ORDER BY random() LIMIT 2);"
    "UPDATE rows SET v = md5(random()::text) WHERE id IN (SELECT (random() * 2000)::int"
    " FROM generate_series(1, 5));"
    "UPDATE rows SET id = -id WHERE id IN (SELECT (random() * 2000)::int FROM generate_series(1, "
    "2)) AND NOT EXISTS (SELECT FROM rows r WHERE r.id = -rows.id);"
    "UPDATE toasts SET v = v + 1 WHERE id % 10 = 3;"
    "UPDATE bare SET x = x + 1;";

// Commits after each transaction.
QByteArray transactions(int count)
{
    return "DO $$ BEGIN FOR i IN 1.." + QByteArray::number(count) + " LOOP " + oneTransaction
        + " COMMIT; END LOOP; END $$";
}

class LogKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void atAnyMoment_data();
    void atAnyMoment();
    void whileFollowing_data();
    void whileFollowing();

private:
    QStringList plugins() const
    {
        QStringList all{u"pgoutput"_s};
        if (m_cluster.hasPlugin(u"wal2json"_s))
            all << u"wal2json"_s;
        return all;
    }

    QString file() const { return m_user->file(u"copy.sqlite"_s); }

    QStringList syncArguments(const QString &how = u"--once"_s) const
    {
        return {u"sync"_s,
                m_cluster.uri(m_database),
                u"sqlite:"_s + file(),
                u"--password-file"_s,
                m_passwordFile,
                u"--method"_s,
                u"log"_s,
                u"--plugin"_s,
                m_plugin,
                how,
                u"--json"_s};
    }

    // Empty, or what is wrong.
    QString nextRun();
    // As tst_fullcopykilled: kills at that call, or counts them for 0.
    int traced(int killedAt) const;
    QString makeReady(const QString &phase, int number);

    PgCluster m_cluster{logicalServer()};
    std::unique_ptr<CommandLine> m_user;
    QString m_passwordFile;
    QString m_database;
    QString m_plugin = u"pgoutput"_s;
    int m_number = 0;
};

void LogKilled::initTestCase()
{
    QString error;
    QVERIFY2(m_cluster.start(&error), qPrintable(error));
}

void LogKilled::init()
{
    m_user = std::make_unique<CommandLine>();
    m_passwordFile = m_user->passwordFile(m_cluster);
    m_database = u"killed_%1"_s.arg(++m_number);
    QVERIFY(m_cluster.createDatabase(m_database));
    QVERIFY2(m_cluster.exec(tables, m_database), qPrintable(m_cluster.lastError()));
}

QString LogKilled::nextRun()
{
    // The server takes a moment to see that the killed run is gone; until then it holds the slot.
    const bool gone = QTest::qWaitFor(
        [&] {
            return m_cluster
                .query("SELECT pid FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname"
                       " = current_database()",
                       m_database)
                .isEmpty();
        },
        deadlineMs);
    if (!gone)
        return u"stuck: the server still has sessions of the killed run"_s;
    const CommandResult next = m_user->run(syncArguments());
    if (next.exitCode != 0)
        return u"stuck: "_s + QString::fromUtf8(next.summary());
    const QString different = compareDatabase(m_cluster, m_database, file());
    if (!different.isEmpty())
        return different;
    const QString integrity = sqliteText(file(), u"PRAGMA integrity_check"_s);
    if (integrity != u"ok")
        return integrity;
    const QList<PgCluster::Row> slotRows = m_cluster.query(
        "SELECT slot_name FROM pg_replication_slots WHERE database = current_database()",
        m_database);
    if (slotRows.size() != 1)
        return u"%1 slots"_s.arg(slotRows.size());
    return leftoversIn(file());
}

int LogKilled::traced(int killedAt) const
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
    process.start(u"strace"_s, arguments + syncArguments());
    process.waitForFinished(deadlineMs);
    QFile lines(log);
    return lines.open(QIODevice::ReadOnly) ? static_cast<int>(lines.readAll().count('\n')) : 0;
}

void LogKilled::atAnyMoment_data()
{
    QTest::addColumn<QString>("plugin");
    QTest::addColumn<QString>("phase");
    for (const QString &plugin : plugins()) {
        for (const char *phase : {"first copy", "backlog", "few changes", "table copied again"})
            QTest::addRow("%s, %s", qPrintable(plugin), phase)
                << plugin << QString::fromLatin1(phase);
    }
}

// What the next run has to do. Empty, or what the server said.
QString LogKilled::makeReady(const QString &phase, int number)
{
    QList<QByteArray> statements;
    if (phase == u"first copy") {
        QFile::remove(file());
        statements = {"SELECT pg_drop_replication_slot(slot_name) FROM pg_replication_slots"
                      " WHERE database = current_database()",
                      "UPDATE bag SET a = a + 1"};
    } else if (phase == u"backlog") {
        statements = {transactions(100)};
    } else if (phase == u"few changes") {
        statements = {oneTransaction};
    } else {
        const QByteArray type = number % 2 == 0 ? "bigint" : "int";
        statements = {transactions(3),
                      "ALTER TABLE rows ALTER n TYPE " + type + " USING n::" + type + " + 1",
                      transactions(3)};
    }
    for (const QByteArray &sql : statements) {
        if (!m_cluster.exec(sql, m_database))
            return m_cluster.lastError();
    }
    return {};
}

void LogKilled::atAnyMoment()
{
    QFETCH(const QString, plugin);
    QFETCH(const QString, phase);
    m_plugin = plugin;
    if (QStandardPaths::findExecutable(u"strace"_s).isEmpty())
        QSKIP("strace is not installed: a run that is killed at any moment was NOT tested");
    QCOMPARE(nextRun(), QString());
    QCOMPARE(makeReady(phase, 0), QString());
    const int all = traced(0);
    if (all == 0)
        QSKIP("strace may not trace here: a run that is killed at any moment was NOT tested");
    QCOMPARE(nextRun(), QString());

    constexpr int usual = 40;
    constexpr int phases = 4;
    bool given = false;
    const int asked = qEnvironmentVariableIntValue("TRIBUTARY_KILLS", &given);
    // What differs between the plugins is only what is decoded.
    const int share = plugin == u"pgoutput" ? phases : 2 * phases;
    const int points = std::max((given ? asked : usual) / share, 1);
    int stuck = 0;
    int different = 0;
    for (int point = 0; point < points; ++point) {
        // From the first call to a few beyond the last, which then is not reached.
        const int at = 1 + static_cast<int>(qint64(point) * all / points)
            + (points > 1 ? point % std::max(all / points, 1) : 0);
        QCOMPARE(makeReady(phase, point + 1), QString());
        traced(at);
        const QString wrong = nextRun();
        if (wrong.isEmpty())
            continue;
        wrong.startsWith(u"stuck") ? ++stuck : ++different;
        qWarning("killed at call %d of %d: %s", at, all, qPrintable(wrong));
        break;
    }
    qInfo("%s, %s: %d moments of %d calls, %d lost or doubled, %d stuck", qPrintable(plugin),
          qPrintable(phase), points, all, different, stuck);
    QCOMPARE(stuck + different, 0);
}

void LogKilled::whileFollowing_data()
{
    QTest::addColumn<QString>("plugin");
    for (const QString &plugin : plugins())
        QTest::newRow(qPrintable(plugin)) << plugin;
}

// Two writers go on; the program is killed in the middle of them, again and again.
void LogKilled::whileFollowing()
{
    QFETCH(const QString, plugin);
    m_plugin = plugin;
    QCOMPARE(nextRun(), QString());
    constexpr int kills = 5;
    constexpr int transactionsBefore = 40;
    constexpr int writerCount = 2;
    std::atomic<int> done = 0;
    std::atomic<bool> ended = false;
    std::vector<std::thread> writers;
    for (int i = 0; i < writerCount; ++i) {
        writers.emplace_back([&] {
            PgSession session(m_cluster, m_database);
            while (!ended) {
                session.exec(oneTransaction);
                ++done;
            }
        });
    }
    for (int i = 0; i < kills; ++i) {
        const std::unique_ptr<QProcess> process = m_user->start(syncArguments(u"--follow"_s));
        // It has got somewhere when the slot is used by its stream.
        const bool following = QTest::qWaitFor(
            [&] {
                return !m_cluster
                            .query("SELECT 1 FROM pg_replication_slots s JOIN pg_stat_activity a"
                                   " ON a.pid = s.active_pid WHERE database = current_database()"
                                   " AND a.backend_type = 'walsender'",
                                   m_database)
                            .isEmpty();
            },
            deadlineMs);
        const int before = done;
        const bool written = following
            && QTest::qWaitFor([&] { return done >= before + transactionsBefore; }, deadlineMs);
        process->kill();
        process->waitForFinished(deadlineMs);
        if (!written) {
            ended = true;
            qWarning("%s", process->readAllStandardError().right(2000).constData());
        }
    }
    const bool wasWritten = !ended;
    ended = true;
    for (std::thread &writer : writers)
        writer.join();
    QVERIFY(wasWritten);
    QCOMPARE(nextRun(), QString());
    qInfo("%d kills among %d transactions", kills, done.load());
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::LogKilled)
#include "tst_logkilled.moc"
