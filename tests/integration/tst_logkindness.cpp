// SPDX-License-Identifier: GPL-3.0-or-later
//
// What following a log costs the server and bears from it: few connections, no delay when it stops,
// no log held back, restarts, and settings of the login that would change every value.

#include "tests/support/logbench.h"
#include "tests/support/logworkers.h"
#include "tests/support/syncharness.h"
#include "tests/support/tablecomparison.h"

#include <QElapsedTimer>
#include <QtTest>

#include <algorithm>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int deadlineMs = 30'000;
constexpr int mostConnections = 3;

constexpr auto tables =
    "CREATE TABLE k (id int PRIMARY KEY, v text); INSERT INTO k SELECT g, 'v' FROM "
    "generate_series(1, 2000) g; CREATE TABLE d (a int, b text); ALTER TABLE d REPLICA IDENTITY "
    "FULL; INSERT INTO d VALUES (1, 'x'), (1, 'x'), (2, NULL);";

// Looks all the time how many sessions we have.
class SessionCounter final
{
public:
    explicit SessionCounter(const PgCluster &cluster)
        : m_thread([this, &cluster](const std::stop_token &stop) {
            PgSession session(cluster, u"postgres"_s);
            while (!stop.stop_requested())
                m_most = std::max<int>(
                    m_most,
                    session
                        .value("SELECT count(*) FROM pg_stat_activity WHERE application_name LIKE "
                               "'tributary/%'")
                        .toInt());
        })
    { }

    int most() const { return m_most; }

private:
    std::atomic<int> m_most = 0;
    std::jthread m_thread;
};

class LogKindness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void connections_areFewAtAnyTime_data() { addPluginRows(); }

    void connections_areFewAtAnyTime();

    void commit_isVisibleWithinASecond_data() { addPluginRows(); }

    void commit_isVisibleWithinASecond();

    void serverStop_isNotHeldUp_data() { addPluginRows(); }

    void serverStop_isNotHeldUp();
    void serverRestart_isFollowedAfterwards_data();
    void serverRestart_isFollowedAfterwards();
    void firstCopyBroken_isMadeAgain();
    void stopRequest_endsWithinASecond();

    void idleDatabase_holdsNoLogBack_data() { addPluginRows(); }

    void idleDatabase_holdsNoLogBack();
    void settingsOfLogin_changeNothing_data();
    void settingsOfLogin_changeNothing();
    void manyAlterations_areFollowed();

private:
    void addPluginRows();

    QString nextDatabase() { return u"kind_%1"_s.arg(++m_number); }

    // Reads until the file has the row.
    static bool hasRow(const LogBench &bench, int id)
    {
        return sqliteText(bench.file(), u"SELECT count(*) FROM k WHERE id = %1"_s.arg(id)) == u"1";
    }

    QByteArray slotValue(const LogBench &bench, const QByteArray &column)
    {
        const QList<PgCluster::Row> rows = m_cluster.query(
            "SELECT " + column + " FROM pg_replication_slots WHERE slot_name = '"
            + bench.slot().toUtf8() + '\'');
        return rows.isEmpty() ? QByteArray() : rows[0][0].value_or(QByteArray());
    }

    PgCluster m_cluster{logicalServer()};
    int m_number = 0;
};

void LogKindness::initTestCase()
{
    QString error;
    QVERIFY2(m_cluster.start(&error), qPrintable(error));
}

void LogKindness::addPluginRows()
{
    QTest::addColumn<QString>("plugin");
    QTest::newRow("pgoutput") << u"pgoutput"_s;
    if (m_cluster.hasPlugin(u"wal2json"_s))
        QTest::newRow("wal2json") << u"wal2json"_s;
}

void LogKindness::connections_areFewAtAnyTime()
{
    QFETCH(const QString, plugin);
    LogBench bench(m_cluster, nextDatabase(), plugin);
    QCOMPARE(bench.exec(tables), QString());
    const SessionCounter counter(m_cluster);
    QCOMPARE(bench.follow({"INSERT INTO d SELECT g, 'y' FROM generate_series(1, 5000) g",
                           "CREATE TABLE later (id int PRIMARY KEY); INSERT INTO later VALUES (1)",
                           "ALTER TABLE k ADD c int DEFAULT 5; UPDATE k SET v = 'w' WHERE id < 9",
                           "ALTER TABLE k ALTER c TYPE text"}),
             QString());
    {
        Follower follower(bench.request);
        QCOMPARE(bench.exec("ALTER TABLE k ADD c2 int; INSERT INTO k (id) VALUES (9001)"),
                 QString());
        QTRY_VERIFY_WITH_TIMEOUT(hasRow(bench, 9001), deadlineMs);
        QCOMPARE(compareDatabase(m_cluster, bench.database(), bench.file()), QString());
        QCOMPARE(follower.stopAndTellProblems(), QString());
    }
    QVERIFY(counter.most() > 0);
    QVERIFY2(counter.most() <= mostConnections, qPrintable(QString::number(counter.most())));
    QCOMPARE(bench.syncAndCompare(), QString());
}

void LogKindness::commit_isVisibleWithinASecond()
{
    QFETCH(const QString, plugin);
    LogBench bench(m_cluster, nextDatabase(), plugin);
    QCOMPARE(bench.exec(tables), QString());
    Follower follower(bench.request);
    QTRY_VERIFY_WITH_TIMEOUT(isStreamed(m_cluster, bench), deadlineMs);
    QList<qint64> delays;
    PgSession session(m_cluster, bench.database());
    for (int id = 5000; id < 5010; ++id) {
        QElapsedTimer clock;
        clock.start();
        QVERIFY(session.exec("INSERT INTO k VALUES (" + QByteArray::number(id) + ", 'now')"));
        while (!hasRow(bench, id) && clock.elapsed() < deadlineMs)
            QCoreApplication::processEvents();
        delays.append(clock.elapsed());
    }
    std::ranges::sort(delays);
    qInfo("from commit to sight: median %lld ms, longest %lld ms", delays[5], delays[9]);
    QVERIFY(delays[8] < 1000); // the disk of a busy machine may take its time once
    QCOMPARE(follower.stopAndTellProblems(), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
}

void LogKindness::serverStop_isNotHeldUp()
{
    QFETCH(const QString, plugin);
    LogBench bench(m_cluster, nextDatabase(), plugin);
    QCOMPARE(bench.exec(tables), QString());
    Follower follower(bench.request);
    QTRY_VERIFY_WITH_TIMEOUT(isStreamed(m_cluster, bench), deadlineMs);
    QVERIFY(m_cluster.exec("CHECKPOINT"));
    QElapsedTimer clock;
    clock.start();
    m_cluster.stopServer(false);
    qInfo("the server stopped within %lld ms", clock.elapsed());
    QVERIFY(clock.elapsed() < 5000);
    QVERIFY(m_cluster.startServer());
    QCOMPARE(bench.exec("INSERT INTO k VALUES (7000, 'after')"), QString());
    QTRY_VERIFY_WITH_TIMEOUT(hasRow(bench, 7000), deadlineMs);
    QCOMPARE(follower.stopAndTellProblems(), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
}

void LogKindness::serverRestart_isFollowedAfterwards_data()
{
    QTest::addColumn<QString>("plugin");
    QTest::addColumn<bool>("immediate");
    QTest::newRow("pgoutput, fast") << u"pgoutput"_s << false;
    QTest::newRow("pgoutput, crash") << u"pgoutput"_s << true;
    if (m_cluster.hasPlugin(u"wal2json"_s))
        QTest::newRow("wal2json, crash") << u"wal2json"_s << true;
}

void LogKindness::serverRestart_isFollowedAfterwards()
{
    QFETCH(const QString, plugin);
    QFETCH(const bool, immediate);
    LogBench bench(m_cluster, nextDatabase(), plugin);
    QCOMPARE(bench.exec(Writers::tables("k", "d")), QString());
    Follower follower(bench.request);
    QTRY_VERIFY_WITH_TIMEOUT(isStreamed(m_cluster, bench), deadlineMs);
    for (int restart = 1; restart <= 2; ++restart) {
        Writers writers(m_cluster, bench.database(), "k", "d", 2);
        QTRY_VERIFY_WITH_TIMEOUT(writers.done() > 100, deadlineMs);
        m_cluster.stopServer(immediate);
        QVERIFY(m_cluster.startServer());
        writers.stop();
        const int id = -restart;
        QCOMPARE(bench.exec("INSERT INTO k VALUES (" + QByteArray::number(id) + ", 'after', 1)"),
                 QString());
        QTRY_VERIFY_WITH_TIMEOUT(hasRow(bench, id), deadlineMs);
        QCOMPARE(compareDatabase(m_cluster, bench.database(), bench.file()), QString());
    }
    QVERIFY(!follower.hasEnded());
    QCOMPARE(follower.stopAndTellProblems(), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
}

// The server goes while the first copy is made, slot and all.
void LogKindness::firstCopyBroken_isMadeAgain()
{
    LogBench bench(m_cluster, nextDatabase());
    QCOMPARE(bench.exec(tables), QString());
    Gate gate(m_cluster, bench.database(), u"a_gate"_s);
    QVERIFY(gate.shut());
    Follower follower(bench.request);
    QTRY_VERIFY_WITH_TIMEOUT(gate.isReached(), deadlineMs);
    m_cluster.stopServer(true);
    QVERIFY(m_cluster.startServer());
    QCOMPARE(bench.exec("INSERT INTO k VALUES (7000, 'after')"), QString());
    QTRY_VERIFY_WITH_TIMEOUT(hasRow(bench, 7000) || follower.hasEnded(), deadlineMs);
    QCOMPARE(follower.stopAndTellProblems(), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
}

void LogKindness::stopRequest_endsWithinASecond()
{
    LogBench bench(m_cluster, nextDatabase());
    QCOMPARE(bench.exec(tables), QString());
    qint64 fastest = deadlineMs; // the disk of a busy machine may take its time
    for (int attempt = 0; attempt < 3; ++attempt) {
        Follower follower(bench.request);
        QTRY_VERIFY_WITH_TIMEOUT(isStreamed(m_cluster, bench), deadlineMs);
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(follower.stopAndTellProblems(), QString());
        qInfo("ended within %lld ms", clock.elapsed());
        fastest = std::min(fastest, clock.elapsed());
    }
    QVERIFY(fastest < 1000);
    QCOMPARE(bench.syncAndCompare(), QString());
}

// Somebody else's database writes: our slot moves on nevertheless.
void LogKindness::idleDatabase_holdsNoLogBack()
{
    QFETCH(const QString, plugin);
    LogBench bench(m_cluster, nextDatabase(), plugin);
    QCOMPARE(bench.exec(tables), QString());
    const auto writeElsewhere = [&] {
        return m_cluster.exec("CREATE TABLE IF NOT EXISTS busy (v text); INSERT INTO busy SELECT "
                              "repeat('x', 1000) FROM generate_series(1, 5000)");
    };
    const auto behind = [&] {
        return slotValue(bench, "pg_current_wal_insert_lsn() - confirmed_flush_lsn").toLongLong();
    };
    constexpr qint64 little = 1 << 20;
    QCOMPARE(bench.syncAndCompare(), QString());
    for (int run = 0; run < 2; ++run) {
        QVERIFY(writeElsewhere());
        QVERIFY(behind() > little);
        QCOMPARE(problemsOf(bench.sync()), QString());
        QVERIFY2(behind() < little, qPrintable(QString::number(behind())));
    }
    Follower follower(bench.request);
    QTRY_VERIFY_WITH_TIMEOUT(isStreamed(m_cluster, bench), deadlineMs);
    for (int run = 0; run < 2; ++run) {
        QVERIFY(writeElsewhere());
        QTRY_VERIFY_WITH_TIMEOUT(behind() < little, 25'000); // after 30 s the server would ask
    }
    const QByteArray restart = slotValue(bench, "restart_lsn");
    QTRY_VERIFY_WITH_TIMEOUT(writeElsewhere() && m_cluster.exec("CHECKPOINT")
                                 && slotValue(bench, "restart_lsn") != restart,
                             20'000);
    QCOMPARE(follower.stopAndTellProblems(), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
}

void LogKindness::settingsOfLogin_changeNothing_data()
{
    QTest::addColumn<QString>("plugin");
    QTest::addColumn<bool>("ofDatabase");
    for (const bool ofDatabase : {false, true}) {
        const char *where = ofDatabase ? "database" : "role";
        QTest::addRow("pgoutput, %s", where) << u"pgoutput"_s << ofDatabase;
        if (m_cluster.hasPlugin(u"wal2json"_s))
            QTest::addRow("wal2json, %s", where) << u"wal2json"_s << ofDatabase;
    }
}

void LogKindness::settingsOfLogin_changeNothing()
{
    QFETCH(const QString, plugin);
    QFETCH(const bool, ofDatabase);
    LogBench bench(m_cluster, nextDatabase(), plugin);
    const QByteArray role = "odd_" + bench.database().toUtf8();
    // Owner of all, so that the publication is made by it, although it may only read by default.
    QCOMPARE(bench.exec("CREATE ROLE " + role + " LOGIN SUPERUSER PASSWORD 'odd'"), QString());
    QByteArray whom = "ROLE " + role;
    if (ofDatabase)
        whom = "DATABASE " + bench.database().toUtf8();
    for (const char *setting :
         {"datestyle = 'German, DMY'", "intervalstyle = iso_8601", "timezone = 'Asia/Kathmandu'",
          "bytea_output = escape", "extra_float_digits = 0", "lc_monetary = 'C'",
          "statement_timeout = '1s'", "idle_in_transaction_session_timeout = '1s'",
          "lock_timeout = '1s'", "default_transaction_read_only = on", "search_path = pg_temp",
          "client_encoding = LATIN1", "quote_all_identifiers = on", "row_security = on",
          "default_transaction_isolation = serializable", "default_transaction_deferrable = on"})
        QVERIFY2(m_cluster.exec("ALTER " + whom + " SET " + setting),
                 qPrintable(m_cluster.lastError()));
    const QByteArray write = "SET default_transaction_read_only = off; SET search_path = public;";
    const QByteArray values =
        " '2024-03-02', '2024-03-02 01:02:03+00', '1 day 2 hours', 0.1::float8 + 0.2, 0.3::float4,"
        " '\\x00ff61', '12.34', 'caf\xc3\xa9 \xe4\xb8\xad')";
    PgSession session(m_cluster, bench.database());
    QVERIFY(session.exec(write));
    QVERIFY2(session.exec("CREATE TABLE o (id int PRIMARY KEY, d date, z timestamptz, i interval, "
                          "f float8, r float4, b bytea, m money, t text);"
                          "SET client_encoding = UTF8; INSERT INTO o VALUES (1,"
                          + values),
             qPrintable(session.lastError()));
    bench.request.source.user = QString::fromLatin1(role);
    bench.request.password = "odd";
    QCOMPARE(bench.syncAndCompare(), QString());
    QVERIFY(session.exec("INSERT INTO o VALUES (2," + values));
    QVERIFY(session.exec("UPDATE o SET id = 3 WHERE id = 1"));
    QCOMPARE(bench.syncAndCompare(), QString());
    Follower follower(bench.request);
    QVERIFY(session.exec("INSERT INTO o VALUES (4," + values));
    QTRY_COMPARE_WITH_TIMEOUT(sqliteText(bench.file(), u"SELECT count(*) FROM o"_s), u"3"_s,
                              deadlineMs);
    QCOMPARE(compareDatabase(m_cluster, bench.database(), bench.file()), QString());
    QCOMPARE(follower.stopAndTellProblems(), QString());
}

// More than the rounds that one position may cost.
void LogKindness::manyAlterations_areFollowed()
{
    LogBench bench(m_cluster, nextDatabase());
    QCOMPARE(bench.exec("CREATE TABLE k (id int PRIMARY KEY)"), QString());
    Follower follower(bench.request);
    QTRY_VERIFY_WITH_TIMEOUT(isStreamed(m_cluster, bench), deadlineMs);
    for (int id = 1; id <= 60; ++id) {
        const QByteArray number = QByteArray::number(id);
        QCOMPARE(bench.exec("ALTER TABLE k ADD c" + number + " int; INSERT INTO k (id, c" + number
                            + ") VALUES (" + number + ", 1)"),
                 QString());
        QTRY_VERIFY_WITH_TIMEOUT(hasRow(bench, id) || follower.hasEnded(), deadlineMs);
    }
    QCOMPARE(follower.stopAndTellProblems(), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::LogKindness)
#include "tst_logkindness.moc"
