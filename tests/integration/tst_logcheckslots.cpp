// SPDX-License-Identifier: GPL-3.0-or-later
// The checks of what following changes needs, against real servers: slots, the connections beside
// them, and what keeps a slot from being made.
#include "tests/integration/logcheckbench.h"
#include "tests/support/pgsession.h"
#include <signal.h>

#include "engine/postgres/replicationslot.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace tributary;
using namespace tributary::test;

class TestLogCheckSlots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void check_oneConnectionBesideTheSender_isEnoughForTheCheck();
    void check_slotInUse_isWarning();
    void check_lostSlot_fails();
    void check_openWriter_isNamedAndNotWaitedFor();
    void check_stageEndsWithinTheTrial_pluginIsUnknown();
    void check_slotsOrSendersFull_fails();

private:
    std::unique_ptr<PgCluster> m_cluster;
};

void TestLogCheckSlots::initTestCase()
{
    m_cluster = startedServer({s("max_slot_wal_keep_size = '1GB'")});
    setUpSource(*m_cluster);
}

void TestLogCheckSlots::cleanup()
{
    resetSource(*m_cluster);
}

void TestLogCheckSlots::check_oneConnectionBesideTheSender_isEnoughForTheCheck()
{
    // WAL senders do not count. A run takes two besides, which is told; nothing else is amiss.
    execOn(*m_cluster, "ALTER ROLE follower CONNECTION LIMIT 1");
    QCOMPARE(told(checkSource(logCheckOf(*m_cluster), {})), s("connections:failed"));
}

void TestLogCheckSlots::check_slotInUse_isWarning()
{
    execOn(*m_cluster, "SELECT pg_drop_replication_slot('tributary_shop')");
    ConnectionOptions options;
    options.info = logCheckOf(*m_cluster).connection;
    options.password = "pw";
    options.replication = true;
    Result<Connection> reader = Connection::open(options, {});
    QVERIFY(reader);
    QVERIFY(createTemporarySlot(*reader, s("tributary_shop"), s("pgoutput"),
                                std::chrono::steady_clock::now() + std::chrono::seconds(10), {}));
    const SourceCheckReport report = checkSource(logCheckOf(*m_cluster), {});
    QCOMPARE(told(report), s("slot:warning"));
    QVERIFY(checkOf(report, s("slot")).message.contains(u"being read by process"));
    reader = makeError(ErrorKind::Interrupted);
    QTRY_COMPARE_WITH_TIMEOUT(slotCount(*m_cluster), QByteArray("0"), 30'000);
}

void TestLogCheckSlots::check_lostSlot_fails()
{
    const auto cluster = startedServer({s("max_slot_wal_keep_size = '1MB'"),
                                        s("max_wal_size = '32MB'"), s("min_wal_size = '32MB'"),
                                        s("wal_keep_size = 0")});
    setUpSource(*cluster);
    for (int i = 0; i < 5; ++i) {
        execOn(*cluster,
               "INSERT INTO orders SELECT max(id) + 1 FROM (SELECT 0 AS id UNION ALL SELECT "
               "id FROM orders) o");
        execOn(*cluster, "SELECT pg_switch_wal()");
    }
    execOn(*cluster, "CHECKPOINT");
    const SourceCheckReport report = checkSource(logCheckOf(*cluster), {});
    QVERIFY2(told(report) == u"slot:failed", qPrintable(textOf(report)));
    QCOMPARE(checkOf(report, s("slot")).errorId, s("slot-lost"));
    QCOMPARE(report.exitCode(), ExitCode::PrerequisiteMissing);
}

void TestLogCheckSlots::check_openWriter_isNamedAndNotWaitedFor()
{
    PgSession writer(*m_cluster, s("shop"));
    QVERIFY(writer.exec("BEGIN; INSERT INTO orders VALUES (1)"));
    const QString pid = QString::fromLatin1(writer.value("SELECT pg_backend_pid()"));
    QElapsedTimer timer;
    timer.start();
    const SourceCheckReport report = checkSource(logCheckOf(*m_cluster), {});
    QVERIFY2(timer.elapsed() < 10000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(told(report), s("long-transactions:warning plugin:warning"));
    QVERIFY(checkOf(report, s("long-transactions")).message.contains(pid));
    QVERIFY(report.passed());
    QCOMPARE(slotCount(*m_cluster), QByteArray("1"));
    QVERIFY(writer.exec("ROLLBACK"));
}

void TestLogCheckSlots::check_stageEndsWithinTheTrial_pluginIsUnknown()
{
    // A server so slow that the time of the stage is over before the trial is given up: it lets the
    // replication connection in late, and then does not answer.
    PgSession admin(*m_cluster, s("shop"));
    PgSession writer(*m_cluster, s("shop"));
    QVERIFY(writer.exec("BEGIN; INSERT INTO orders VALUES (1)"));
    std::jthread stopper;
    pid_t stopped = 0;
    const auto slowDown = [&](const CheckResult &check) {
        if (check.id != u"replication-right")
            return;
        admin.exec("ALTER SYSTEM SET post_auth_delay = 6");
        admin.exec("SELECT pg_reload_conf()");
        stopper = std::jthread([&](const std::stop_token &stop) {
            QByteArray pid;
            while (!stop.stop_requested() && pid.isEmpty())
                pid = admin.value(
                    "SELECT pid FROM pg_stat_activity, pg_sleep(0.02) WHERE query LIKE "
                    "'CREATE_REPLICATION_SLOT%'");
            stopped = pid.toInt();
            if (stopped > 0)
                ::kill(stopped, SIGSTOP);
        });
    };
    const SourceCheckReport report = checkSource(logCheckOf(*m_cluster), {}, slowDown);
    stopper = {};
    if (stopped > 0)
        ::kill(stopped, SIGCONT);
    admin.exec("ALTER SYSTEM RESET post_auth_delay");
    admin.exec("SELECT pg_reload_conf()");
    QVERIFY(writer.exec("ROLLBACK"));
    QVERIFY(stopped > 0);
    QVERIFY2(told(report) == u"plugin:unknown", qPrintable(textOf(report)));
    QVERIFY2(textOf(report).contains(u"in the time that a check may take"),
             qPrintable(textOf(report)));
    QCOMPARE(report.exitCode(), ExitCode::Done);
    QTRY_COMPARE_WITH_TIMEOUT(admin.value("SELECT count(*) FROM pg_replication_slots"),
                              QByteArray("1"), 30'000);
}

void TestLogCheckSlots::check_slotsOrSendersFull_fails()
{
    const auto cluster = startedServer({s("max_replication_slots = 1"), s("max_wal_senders = 1"),
                                        s("max_slot_wal_keep_size = '1GB'")});
    setUpSource(*cluster);
    SourceCheckReport report = checkSource(logCheckOf(*cluster), {});
    QCOMPARE(told(report), s("plugin:unknown slots:warning"));
    QVERIFY(report.passed()); // the wanted slot is among them
    QTRY_COMPARE_WITH_TIMEOUT(
        cluster->query("SELECT count(*) FROM pg_stat_replication")[0][0].value(), QByteArray("0"),
        30'000);

    SourceCheckRequest another = logCheckOf(*cluster);
    another.slot = s("another");
    report = checkSource(another, {});
    QCOMPARE(told(report), s("plugin:unknown slot:warning slots:failed"));
    QVERIFY(textOf(report).contains(u"tributary_shop ("));
    const QStringList raiseSlots = checkOf(report, s("slots")).actions;
    QVERIFY(raiseSlots.contains(s("ALTER SYSTEM SET max_replication_slots = 20;")));
    QVERIFY(!raiseSlots.join(u'\n').contains(u"max_wal_senders"));
    QCOMPARE(report.exitCode(), ExitCode::PrerequisiteMissing);

    execOn(*cluster, "SELECT pg_drop_replication_slot('tributary_shop')");
    ConnectionOptions options;
    options.info = another.connection;
    options.password = "pw";
    options.replication = true;
    const Result<Connection> holder = Connection::open(options, {});
    QVERIFY(holder);
    report = checkSource(another, {});
    QCOMPARE(told(report),
             s("plugin:unknown replication-connection:warning senders:failed "
               "slot:warning"));
    QCOMPARE(report.exitCode(), ExitCode::PrerequisiteMissing);
    const QStringList raiseSenders = checkOf(report, s("senders")).actions;
    QVERIFY(raiseSenders.contains(s("ALTER SYSTEM SET max_wal_senders = 20;")));
    QVERIFY(!raiseSenders.join(u'\n').contains(u"max_replication_slots"));
}

QTEST_GUILESS_MAIN(TestLogCheckSlots)
#include "tst_logcheckslots.moc"
