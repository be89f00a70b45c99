// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a pull says when the server does not give the log, or not all of it.

#include "tests/integration/pullbench.h"
#include "tests/support/relay.h"

#include "engine/postgres/replicationslot.h"
#include "engine/postgres/replicationstream.h"

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

class LogPullRefusedTest : public QObject, private PullBench
{
    Q_OBJECT

private Q_SLOTS:

    void pull_refused_saysWhy_data() { addVersionRows(); }

    void pull_refused_saysWhy();
    void pull_lostSlot_isSlotLost_data();
    void pull_lostSlot_isSlotLost();
    void pull_temporaryFiles_mayBeStreamed();
    void pull_decodedForLong_mayBeStreamed();
    void pull_serverFallsSilent_isLost();
    void pull_wal2jsonWithoutIdentity_warns();
};

void LogPullRefusedTest::pull_refused_saysWhy()
{
    QFETCH(const int, version);
    start(version);
    QVERIFY(makeSlot(*m_cluster, "ours", "pgoutput"));
    QVERIFY(m_cluster->createDatabase(u"other"_s));
    QVERIFY(m_cluster->exec("SELECT pg_create_logical_replication_slot('elsewhere', 'pgoutput')",
                            u"other"_s));
    QVERIFY(writeSome(*m_cluster));
    LogPullRequest request{.slot = u"gone"_s, .options = optionsOf(u"pgoutput"_s)};
    QCOMPARE(pullAll(*m_connection, request).error, u"slot-missing"_s);
    request.slot = u"elsewhere"_s;
    QCOMPARE(pullAll(*m_connection, request).error, u"slot-database"_s);
    QCOMPARE(advanceSlot(*m_connection, u"gone"_s, Lsn{1}, {}, {}).error().id(), u"slot-missing"_s);

    request.slot = u"ours"_s;
    request.options[1].second = u"\"no such\""_s;
    const Pulled unpublished = pullAll(*m_connection, request);
    // From 18 on the server warns only: the publication must be looked for each time.
    QCOMPARE(unpublished.error, version >= 18 ? QString() : u"publication"_s);
    QCOMPARE(m_connection->takeWarnings().size(), version >= 18 ? 1 : 0);

    Result<Connection> sender = Connection::open(loginTo(*m_cluster, true), {});
    QVERIFY(sender);
    const auto stream = ReplicationStream::start(
        std::move(*sender), {.slot = u"ours"_s, .options = optionsOf(u"pgoutput"_s)}, {});
    QVERIFY(stream);
    request.options = optionsOf(u"pgoutput"_s);
    const Pulled busy = pullAll(*m_connection, request);
    QCOMPARE(busy.error, u"slot-busy"_s);
    QVERIFY(!busy.mayBeStreamed);
}

void LogPullRefusedTest::pull_lostSlot_isSlotLost_data()
{
    QTest::addColumn<int>("version");
    for (const int version : logVersions()) {
        if (version >= 13) // before, a slot held all log for ever
            QTest::addRow("PostgreSQL %d", version) << version;
    }
}

void LogPullRefusedTest::pull_lostSlot_isSlotLost()
{
    QFETCH(const int, version);
    start(version,
          {u"max_slot_wal_keep_size = 1MB"_s, u"min_wal_size = 32MB"_s, u"max_wal_size = 32MB"_s});
    QVERIFY(makeSlot(*m_cluster, "ours", "pgoutput"));
    QVERIFY(makeSlot(*m_cluster, "spare", "pgoutput"));
    PgSession session(*m_cluster, logDatabase);
    QTRY_VERIFY_WITH_TIMEOUT(
        session.exec("SELECT pg_switch_wal()") && session.exec("INSERT INTO t SELECT 1 WHERE false")
            && session.exec("CREATE TABLE x (i int)") && session.exec("DROP TABLE x")
            && session.exec("CHECKPOINT")
            && session.value("SELECT wal_status FROM pg_replication_slots WHERE slot_name = 'ours'")
                == "lost",
        30'000);
    const LogPullRequest request{.slot = u"ours"_s, .options = optionsOf(u"pgoutput"_s)};
    QCOMPARE(pullAll(*m_connection, request).error, u"slot-lost"_s);
    QCOMPARE(advanceSlot(*m_connection, u"ours"_s,
                         Lsn::parse(session.value("SELECT pg_current_wal_lsn()")).value_or(Lsn()),
                         {}, {})
                 .error()
                 .id(),
             u"slot-lost"_s);
    Result<Connection> sender = Connection::open(loginTo(*m_cluster, true), {});
    QVERIFY(sender);
    const auto stream = ReplicationStream::start(
        std::move(*sender), {.slot = u"ours"_s, .options = optionsOf(u"pgoutput"_s)}, {});
    QVERIFY(!stream);
    QCOMPARE(stream.error().id(), u"slot-lost"_s);
}

void LogPullRefusedTest::pull_temporaryFiles_mayBeStreamed()
{
    start(15, {u"temp_file_limit = 1MB"_s, u"work_mem = 64kB"_s});
    QVERIFY(makeSlot(*m_cluster, "ours", "pgoutput"));
    QVERIFY(m_cluster->exec("INSERT INTO t SELECT g, repeat('x', 100) FROM generate_series(1, "
                            "50000) g",
                            logDatabase));
    const Pulled pulled = pullAll(*m_connection,
                                  {.slot = u"ours"_s, .options = optionsOf(u"pgoutput"_s)});
    QCOMPARE(pulled.sqlState, QByteArray("53400"));
    QVERIFY(pulled.mayBeStreamed);
}

// The server thinks for longer than anybody wants to wait for the first change.
void LogPullRefusedTest::pull_decodedForLong_mayBeStreamed()
{
    start(15);
    QVERIFY(makeSlot(*m_cluster, "ours", "pgoutput"));
    QVERIFY(m_cluster->exec("INSERT INTO t SELECT g, repeat('x', 100) FROM generate_series(1, "
                            "200000) g",
                            logDatabase));
    LogPullRequest request{.slot = u"ours"_s, .options = optionsOf(u"pgoutput"_s)};
    request.decodingPatience = std::chrono::milliseconds(50);
    const Pulled pulled = pullAll(*m_connection, request);
    QCOMPARE(pulled.sqlState, QByteArray("57014"));
    QVERIFY(pulled.mayBeStreamed);
    // The connection is as good as before.
    request.decodingPatience = std::chrono::minutes(1);
    QCOMPARE(pullAll(*m_connection, request).error, QString());
}

// It is there, as far as the network knows, and says nothing more.
void LogPullRefusedTest::pull_serverFallsSilent_isLost()
{
    start(15);
    QVERIFY(makeSlot(*m_cluster, "ours", "pgoutput"));
    QVERIFY(m_cluster->exec("INSERT INTO t SELECT g, repeat('x', 200) FROM generate_series(1, "
                            "100000) g",
                            logDatabase));
    Relay relay(m_cluster->port());
    ConnectionOptions options = loginTo(*m_cluster, false);
    options.info.port = QString::number(relay.port());
    Result<Connection> connection = Connection::open(options, {});
    QVERIFY(connection);
    relay.setAfter(1'000'000, Relay::Way::Swallowed);
    LogPullRequest request{.slot = u"ours"_s, .options = optionsOf(u"pgoutput"_s)};
    request.sendingPatience = std::chrono::seconds(3);
    const Pulled pulled = pullAll(*connection, request);
    QCOMPARE(pulled.error, u"connection-lost"_s);
    QVERIFY(!pulled.mayBeStreamed);
    QVERIFY(relay.hasTurned());
}

void LogPullRefusedTest::pull_wal2jsonWithoutIdentity_warns()
{
    start(15);
    if (!m_cluster->hasPlugin(u"wal2json"_s))
        QSKIP("wal2json is not installed: its warnings were NOT tested");
    QVERIFY(makeSlot(*m_cluster, "ours", "wal2json"));
    QVERIFY(m_cluster->exec("DROP PUBLICATION \"Everything \"\"1\"\"\"; CREATE TABLE nopk (i int);"
                            "INSERT INTO nopk VALUES (1), (2)",
                            logDatabase));
    QVERIFY2(m_cluster->exec("UPDATE nopk SET i = 3", logDatabase),
             qPrintable(m_cluster->lastError()));
    const Pulled pulled = pullAll(*m_connection,
                                  {.slot = u"ours"_s, .options = optionsOf(u"wal2json"_s)});
    QCOMPARE(pulled.error, QString());
    const QList<ServerWarning> warnings = m_connection->takeWarnings();
    QCOMPARE(warnings.size(), 1);
    QCOMPARE(warnings[0].text, u"no tuple identifier for UPDATE in table \"public\".\"nopk\""_s);
    QCOMPARE(warnings[0].count, 2);
    QVERIFY(m_connection->takeWarnings().isEmpty());
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::LogPullRefusedTest)
#include "tst_logpullrefused.moc"
