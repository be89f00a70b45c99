// SPDX-License-Identifier: GPL-3.0-or-later
//
// The network goes and comes back, the computer sleeps: a run that follows the log reconnects by
// itself, one that does not ends with its error and the next one goes on, and at the end source
// equals destination. TRIBUTARY_SILENT_NETWORK adds a test that takes most of a minute, because it
// waits for the program's own patience.

#include "tests/support/commandline.h"
#include "tests/support/logbench.h"
#include "tests/support/logworkers.h"
#include "tests/support/pgcluster.h"
#include "tests/support/relay.h"
#include "tests/support/syncharness.h"
#include "tests/support/tablecomparison.h"
#include "tests/support/witness.h"
#include <netinet/tcp.h>
#include <signal.h>

#include "engine/postgres/connection.h"
#include "engine/postgres/replicationstream.h"

#include <QElapsedTimer>
#include <QtTest>

#include <libpq-fe.h>

#include <algorithm>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int deadlineMs = 60'000;

constexpr auto tables = "CREATE TABLE a_rows (id int PRIMARY KEY, v text);"
                        "CREATE TABLE b_rows (id int PRIMARY KEY, v text);"
                        "INSERT INTO a_rows SELECT g, md5(g::text) FROM generate_series(1, 500) g;"
                        "INSERT INTO b_rows SELECT g, repeat(md5(g::text), 20)"
                        " FROM generate_series(1, 5000) g";

bool isSilentTest()
{
    return qEnvironmentVariableIsSet("TRIBUTARY_SILENT_NETWORK");
}

class NetworkFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void halfOpen_isNoticedWithinAMinute_data();
    void halfOpen_isNoticedWithinAMinute();
    void cut_whileFollowing_isRetried();
    void cut_duringTheFirstCopy_isMadeAgain();
    void cut_duringAPull_nextRunIsEqual();
    void cut_duringAFullCopy_nextRunIsEqual();
    void asleep_whileFollowing_wakesSilently();
    void swallowed_whileFollowing_isNoticed();

private:
    QString count(const char *table) const
    {
        return sqliteText(m_bench->file(), u"SELECT count(*) FROM "_s + QLatin1String(table));
    }

    PgCluster m_cluster{logicalServer()};
    std::unique_ptr<Relay> m_relay;
    std::unique_ptr<LogBench> m_bench;
    int m_number = 0;
};

void NetworkFaults::initTestCase()
{
    QString error;
    QVERIFY2(m_cluster.start(&error), qPrintable(error));
}

void NetworkFaults::init()
{
    m_bench.reset();
    m_relay = std::make_unique<Relay>(m_cluster.port());
    m_bench = std::make_unique<LogBench>(m_cluster, u"way_%1"_s.arg(++m_number));
    m_bench->request.source.port = QString::number(m_relay->port());
    QCOMPARE(m_bench->exec(tables), QString());
}

void NetworkFaults::halfOpen_isNoticedWithinAMinute_data()
{
    QTest::addColumn<bool>("replication");
    QTest::newRow("reading") << false;
    QTest::newRow("streaming") << true;
}

// What the system is really told, not what we meant to tell it.
void NetworkFaults::halfOpen_isNoticedWithinAMinute()
{
    QFETCH(const bool, replication);
    ConnectionOptions options;
    options.info = m_bench->request.source;
    options.password = m_bench->request.password;
    options.replication = replication;
    const Result<Connection> connection = Connection::open(options, {});
    QVERIFY2(connection, qPrintable(connection ? QString() : connection.error().message));
    const int socket = PQsocket(connection->handle());
    const auto read = [socket](int level, int name) {
        int value = -1;
        socklen_t size = sizeof value;
        return ::getsockopt(socket, level, name, &value, &size) == 0 ? value : -1;
    };
    constexpr int minute = 60;
    QCOMPARE(read(SOL_SOCKET, SO_KEEPALIVE), 1);
    const int idle = read(IPPROTO_TCP, TCP_KEEPIDLE);
    const int interval = read(IPPROTO_TCP, TCP_KEEPINTVL);
    const int probes = read(IPPROTO_TCP, TCP_KEEPCNT);
    const int unanswered = read(IPPROTO_TCP, TCP_USER_TIMEOUT); // milliseconds
    qInfo("keepalives after %d s, %d times, every %d s; unanswered for %d ms", idle, probes,
          interval, unanswered);
    QVERIFY(idle > 0 && interval > 0 && probes > 0);
    // While nothing is under way, and while something is.
    QVERIFY(idle + interval * probes < minute);
    QVERIFY(unanswered > 0 && unanswered < minute * 1000);
    // A peer whose system answers while its program does not.
    const StreamTimes times;
    QVERIFY(times.silence + times.lost < std::chrono::seconds(minute));
    // And ours is heard often enough not to be taken for dead.
    QVERIFY(times.status * 2 < options.walSenderTimeout);
    if (replication)
        QCOMPARE(m_cluster.query("SELECT count(*) FROM pg_stat_activity WHERE backend_type ="
                                 " 'walsender'")[0][0],
                 QByteArray("1"));
}

void NetworkFaults::cut_whileFollowing_isRetried()
{
    QCOMPARE(problemsOf(m_bench->sync()), QString());
    WitnessedRun run(m_bench->request);
    QTRY_COMPARE_WITH_TIMEOUT(run.phase(), RunPhase::Following, deadlineMs);
    for (int turn = 1; turn <= 2; ++turn) {
        m_relay->set(Relay::Way::Cut);
        QTRY_COMPARE_WITH_TIMEOUT(run.phase(), RunPhase::Retrying, deadlineMs);
        QTRY_COMPARE_WITH_TIMEOUT(run.notes().size(), turn, deadlineMs);
        QCOMPARE(m_bench->exec("INSERT INTO a_rows VALUES (" + QByteArray::number(1000 + turn)
                               + ", 'meanwhile')"),
                 QString());
        m_relay->set(Relay::Way::Open);
        QTRY_COMPARE_WITH_TIMEOUT(run.phase(), RunPhase::Following, deadlineMs);
        QTRY_COMPARE_WITH_TIMEOUT(count("a_rows"), QString::number(500 + turn), deadlineMs);
        QVERIFY(!run.hasEnded());
    }
    QCOMPARE(run.stop(), QString());
    QCOMPARE(m_bench->syncAndCompare(), QString());
}

// One table is complete when it happens, another one is not.
void NetworkFaults::cut_duringTheFirstCopy_isMadeAgain()
{
    Gate gate(m_cluster, m_bench->database(), u"b_gate"_s);
    QVERIFY(gate.shut());
    WitnessedRun run(m_bench->request);
    QTRY_VERIFY_WITH_TIMEOUT(gate.isReached(), deadlineMs);
    m_relay->set(Relay::Way::Cut);
    QTRY_VERIFY_WITH_TIMEOUT(run.phase() == RunPhase::Retrying || run.hasEnded(), deadlineMs);
    QVERIFY(gate.open());
    m_relay->set(Relay::Way::Open);
    QTRY_VERIFY_WITH_TIMEOUT(run.phase() == RunPhase::Following || run.hasEnded(), deadlineMs);
    QCOMPARE(run.stop(), QString());
    QCOMPARE(m_bench->syncAndCompare(), QString());
}

void NetworkFaults::cut_duringAPull_nextRunIsEqual()
{
    QCOMPARE(problemsOf(m_bench->sync()), QString());
    QCOMPARE(m_bench->exec("UPDATE b_rows SET v = v || 'x'"), QString());
    m_relay->setAfter(400'000, Relay::Way::Cut);
    const SyncReport report = m_bench->sync();
    QVERIFY(m_relay->hasTurned());
    QCOMPARE(failuresOf(report), QStringList(u"run: connection-lost"_s));
    QCOMPARE(report.exitCode(), ExitCode::SourceUnreachable);
    m_relay->set(Relay::Way::Open);
    // One that follows does not end.
    m_relay->setAfter(400'000, Relay::Way::Cut);
    WitnessedRun run(m_bench->request);
    QTRY_COMPARE_WITH_TIMEOUT(run.phase(), RunPhase::Retrying, deadlineMs);
    m_relay->set(Relay::Way::Open);
    QTRY_COMPARE_WITH_TIMEOUT(run.phase(), RunPhase::Following, deadlineMs);
    QCOMPARE(run.stop(), QString());
    QCOMPARE(m_bench->syncAndCompare(), QString());
}

void NetworkFaults::cut_duringAFullCopy_nextRunIsEqual()
{
    m_bench->request.method = SyncMethod::Full;
    QCOMPARE(problemsOf(m_bench->sync()), QString());
    QCOMPARE(m_bench->exec("DELETE FROM a_rows WHERE id > 100"), QString());
    m_relay->setAfter(1'000'000, Relay::Way::Cut);
    const SyncReport report = m_bench->sync();
    QVERIFY(m_relay->hasTurned());
    QVERIFY2(!report.error.has_value() || report.exitCode() == ExitCode::SourceUnreachable,
             qPrintable(problemsOf(report)));
    QVERIFY(report.error.has_value());
    QCOMPARE(count("a_rows"), u"500"_s); // the last good copy
    m_relay->set(Relay::Way::Open);
    QCOMPARE(m_bench->syncAndCompare(), QString());
}

// As when the lid was closed: the server has given up on us, and nobody is told.
void NetworkFaults::asleep_whileFollowing_wakesSilently()
{
    // From 12 on the session itself sets wal_sender_timeout; before, the server's counts.
    constexpr int old = 11;
    if (!PgCluster::available(old))
        QSKIP("PostgreSQL 11 is not installed: sleep and resume was NOT tested");
    PgCluster::Options options = logicalServer(old);
    options.extraConf = {u"wal_sender_timeout = 2s"_s};
    PgCluster server(options);
    QString error;
    QVERIFY2(server.start(&error), qPrintable(error));
    LogBench bench(server, u"asleep"_s);
    QCOMPARE(bench.exec(tables), QString());
    CommandLine user;
    const std::unique_ptr<QProcess> process = user.start(
        {u"sync"_s, server.uri(u"asleep"_s), bench.request.destination, u"--password-file"_s,
         user.passwordFile(server), u"--method"_s, u"log"_s, u"--follow"_s, u"--json"_s});
    QTRY_VERIFY_WITH_TIMEOUT(isStreamed(server, bench) || process->state() == QProcess::NotRunning,
                             deadlineMs);
    if (process->state() != QProcess::Running)
        QFAIL(CommandLine::finish(*process).summary().constData());
    for (int turn = 1; turn <= 2; ++turn) {
        QCOMPARE(::kill(static_cast<pid_t>(process->processId()), SIGSTOP), 0);
        QTRY_VERIFY_WITH_TIMEOUT(!isStreamed(server, bench), deadlineMs);
        QCOMPARE(bench.exec("INSERT INTO a_rows VALUES (" + QByteArray::number(1000 + turn)
                            + ", 'meanwhile')"),
                 QString());
        QCOMPARE(::kill(static_cast<pid_t>(process->processId()), SIGCONT), 0);
        QTRY_COMPARE_WITH_TIMEOUT(sqliteText(bench.file(), u"SELECT count(*) FROM a_rows"_s),
                                  QString::number(500 + turn), deadlineMs);
        QTRY_VERIFY_WITH_TIMEOUT(isStreamed(server, bench), deadlineMs);
    }
    QVERIFY(
        server.serverLog().contains("terminating walsender process due to replication timeout"));
    process->terminate();
    const CommandResult result = CommandLine::finish(*process);
    QCOMPARE(result.exitCode, 143);
    QVERIFY2(!result.data.contains("was cut"), result.summary().constData());
    // The only error is the signal's own.
    const QList<QJsonObject> errors = result.objects(u"error"_s);
    QVERIFY2(errors.isEmpty() || result.errorId() == u"interrupted"_s,
             result.summary().constData());
    QCOMPARE(bench.syncAndCompare(), QString());
}

// Neither side's system notices anything: all that is said arrives, and is not passed on.
void NetworkFaults::swallowed_whileFollowing_isNoticed()
{
    if (!isSilentTest())
        QSKIP("takes most of a minute: see tst_networkfaults_silent");
    QCOMPARE(problemsOf(m_bench->sync()), QString());
    WitnessedRun run(m_bench->request);
    QTRY_COMPARE_WITH_TIMEOUT(run.phase(), RunPhase::Following, deadlineMs);
    QElapsedTimer clock;
    clock.start();
    m_relay->set(Relay::Way::Swallowed);
    QCOMPARE(m_bench->exec("INSERT INTO a_rows VALUES (1000, 'meanwhile')"), QString());
    QTRY_VERIFY_WITH_TIMEOUT(run.phase() == RunPhase::Retrying, 120'000);
    qInfo("noticed after %lld ms", clock.elapsed());
    QVERIFY(clock.elapsed() < 60'000);
    m_relay->set(Relay::Way::Open);
    QTRY_COMPARE_WITH_TIMEOUT(run.phase(), RunPhase::Following, deadlineMs);
    QTRY_COMPARE_WITH_TIMEOUT(count("a_rows"), u"501"_s, deadlineMs);
    QCOMPARE(run.stop(), QString());
    QCOMPARE(m_bench->syncAndCompare(), QString());
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::NetworkFaults)
#include "tst_networkfaults.moc"
