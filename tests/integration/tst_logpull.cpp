// SPDX-License-Identifier: GPL-3.0-or-later
//
// A slot read through SQL: the same bytes as psql gets, nothing confirmed but by advanceSlot().

#include "tests/integration/pullbench.h"

#include "engine/postgres/replicationslot.h"

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

class LogPullTest : public QObject, private PullBench
{
    Q_OBJECT

private Q_SLOTS:
    void pull_plugin_equalsPeek_data();
    void pull_plugin_equalsPeek();
    void pull_limits_endAtACommit();
    void pull_empty_hasNoMessages();
    void pull_largeMessage_isHandedOver();
    void pull_abandoned_leavesTheConnectionUsable();
    void pull_latin1_dependsOnThePlugin();

    void pull_oddLogin_changesNothing_data() { addVersionRows(); }

    void pull_oddLogin_changesNothing();

    void advance_toACommit_leavesTheRest_data() { addVersionRows(); }

    void advance_toACommit_leavesTheRest();
};

void LogPullTest::pull_plugin_equalsPeek_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<QString>("plugin");
    for (const int version : logVersions()) {
        for (const char *plugin : {"pgoutput", "wal2json", "test_decoding"}) {
            if (version == 15 || qstrcmp(plugin, "wal2json") != 0)
                QTest::addRow("%s on %d", plugin, version) << version << QString::fromUtf8(plugin);
        }
    }
}

void LogPullTest::pull_plugin_equalsPeek()
{
    QFETCH(const int, version);
    QFETCH(const QString, plugin);
    start(version);
    if (!m_cluster->hasPlugin(plugin))
        QSKIP("the plugin is not installed: pulls of its messages were NOT tested");
    QVERIFY2(makeSlot(*m_cluster, "ours", plugin.toUtf8()), qPrintable(m_cluster->lastError()));
    const Lsn confirmed = confirmedOf(*m_cluster, "ours");
    QVERIFY(writeSome(*m_cluster));
    const QList<LogEntry> expected = peek(*m_cluster, "ours", plugin);
    QVERIFY(expected.size() > 100);
    const LogPullRequest request{.slot = u"ours"_s, .options = optionsOf(plugin)};
    for (int round = 0; round < 2; ++round) {
        const Pulled pulled = pullAll(*m_connection, request);
        QCOMPARE(pulled.error, QString());
        QVERIFY(pulled.entries == expected);
        QVERIFY(pulled.xids.first() != 0 && pulled.xids.first() != pulled.xids.last());
    }
    QCOMPARE(confirmedOf(*m_cluster, "ours"), confirmed);
}

void LogPullTest::pull_limits_endAtACommit()
{
    start(15);
    QVERIFY(makeSlot(*m_cluster, "ours", "pgoutput"));
    QVERIFY(writeSome(*m_cluster));
    const LogPullRequest all{.slot = u"ours"_s, .options = optionsOf(u"pgoutput"_s)};
    const QList<LogEntry> everything = pullAll(*m_connection, all).entries;

    LogPullRequest some = all;
    some.mostMessages = 10;
    const Pulled counted = pullAll(*m_connection, some);
    QCOMPARE(counted.error, QString());
    QCOMPARE(counted.entries.size(), 103); // the whole first transaction
    QVERIFY(counted.entries.last().data.startsWith('C'));

    some = all;
    some.uptoLsn = everything[50].lsn;
    QCOMPARE(pullAll(*m_connection, some).entries.size(), 0);
    some.uptoLsn = commitEnd(everything[102].data);
    QCOMPARE(pullAll(*m_connection, some).entries.size(), 103);
}

void LogPullTest::pull_empty_hasNoMessages()
{
    start(15);
    QVERIFY(makeSlot(*m_cluster, "ours", "pgoutput"));
    const Pulled pulled = pullAll(*m_connection,
                                  {.slot = u"ours"_s, .options = optionsOf(u"pgoutput"_s)});
    QCOMPARE(pulled.error, QString());
    QCOMPARE(pulled.entries.size(), 0);
}

void LogPullTest::pull_largeMessage_isHandedOver()
{
    start(15);
    QVERIFY(makeSlot(*m_cluster, "ours", "pgoutput"));
    QVERIFY(
        m_cluster->exec("INSERT INTO t VALUES (1, repeat('a', 3000000)), (2, 'b')", logDatabase));
    Result<LogPull> pull = LogPull::start(
        *m_connection, {.slot = u"ours"_s, .options = optionsOf(u"pgoutput"_s)}, {});
    QVERIFY(pull);
    CopyRow::Buffer kept(nullptr, nullptr);
    QByteArrayView large;
    for (;;) {
        const Result<std::optional<LogMessage>> message = pull->next();
        QVERIFY(message);
        if (!*message)
            break;
        if ((*message)->data.size() > 1'000'000) {
            large = (*message)->data;
            kept = pull->releaseBuffer();
        }
    }
    QVERIFY(kept);
    QCOMPARE(large.toByteArray().count('a'), 3'000'000);
    QCOMPARE(pull->messageCount(), 5);
}

void LogPullTest::pull_abandoned_leavesTheConnectionUsable()
{
    start(15);
    QVERIFY(makeSlot(*m_cluster, "ours", "pgoutput"));
    QVERIFY(m_cluster->exec("INSERT INTO t SELECT g, repeat('x', 100) FROM generate_series(1, "
                            "100000) g",
                            logDatabase));
    const LogPullRequest request{.slot = u"ours"_s, .options = optionsOf(u"pgoutput"_s)};
    {
        Result<LogPull> pull = LogPull::start(*m_connection, request, {});
        QVERIFY(pull);
        QVERIFY(pull->next());
    }
    const Pulled pulled = pullAll(*m_connection, request);
    QCOMPARE(pulled.error, QString());
    QCOMPARE(pulled.entries.size(), 100'003);
}

void LogPullTest::pull_latin1_dependsOnThePlugin()
{
    m_connection.reset();
    PgCluster::Options options;
    options.logical = true;
    options.encoding = u"LATIN1"_s;
    options.locale = u"C"_s;
    m_cluster = std::make_unique<PgCluster>(options);
    QString error;
    QVERIFY2(m_cluster->start(&error), qPrintable(error));
    QVERIFY(m_cluster->createDatabase(logDatabase));
    QVERIFY(m_cluster->exec("CREATE TABLE t (id int PRIMARY KEY, v text);"
                            "CREATE PUBLICATION \"Everything \"\"1\"\"\" FOR ALL TABLES",
                            logDatabase));
    connectToServer();
    for (const char *plugin : {"pgoutput", "wal2json"}) {
        if (!m_cluster->hasPlugin(QString::fromUtf8(plugin)))
            continue;
        QVERIFY(makeSlot(*m_cluster, plugin, plugin));
        QVERIFY(m_cluster->exec("TRUNCATE t; INSERT INTO t VALUES (1, E'\\u00e9')", logDatabase));
        const Pulled pulled = pullAll(
            *m_connection,
            {.slot = QString::fromUtf8(plugin), .options = optionsOf(QString::fromUtf8(plugin))});
        QCOMPARE(pulled.error, QString());
        QByteArray all;
        for (const LogEntry &entry : pulled.entries)
            all += entry.data;
        const bool converts = qstrcmp(plugin, "pgoutput") == 0;
        QVERIFY(all.contains("\xc3\xa9") == converts);
        QVERIFY(converts || all.contains('\xe9')); // times and positions may have that byte, too
    }
}

void LogPullTest::pull_oddLogin_changesNothing()
{
    QFETCH(const int, version);
    start(version);
    QVERIFY2(makeOddLogin(*m_cluster), qPrintable(m_cluster->lastError()));
    QVERIFY(makeSlot(*m_cluster, "ours", "pgoutput"));
    QVERIFY2(writeOddValues(*m_cluster), qPrintable(m_cluster->lastError()));
    const LogPullRequest request{.slot = u"ours"_s, .options = optionsOf(u"pgoutput"_s)};
    const Pulled usual = pullAll(*m_connection, request);
    QCOMPARE(usual.error, QString());
    QByteArray all;
    for (const LogEntry &entry : usual.entries)
        all += entry.data;
    QVERIFY(all.contains("2024-03-02 01:02:03+00") && all.contains("0.30000000000000004")
            && all.contains("1 day 02:00:00") && all.contains("\\x00ff61"));

    ConnectionOptions options = loginTo(*m_cluster, false);
    options.info.user = u"odd"_s;
    options.password = "odd";
    Result<Connection> odd = Connection::open(options, {});
    QVERIFY(odd);
    const Pulled pulled = pullAll(*odd, request);
    QCOMPARE(pulled.error, QString());
    QVERIFY(pulled.entries == usual.entries);
}

void LogPullTest::advance_toACommit_leavesTheRest()
{
    QFETCH(const int, version);
    start(version);
    QVERIFY(makeSlot(*m_cluster, "ours", "pgoutput"));
    QVERIFY(writeSome(*m_cluster));
    const LogPullRequest request{.slot = u"ours"_s, .options = optionsOf(u"pgoutput"_s)};
    const QList<LogEntry> all = pullAll(*m_connection, request).entries;
    const auto commit = std::ranges::find_if(
        all, [](const LogEntry &entry) { return entry.data.startsWith('C'); });
    const Lsn end = commitEnd(commit->data);
    const Result<Lsn> advanced = advanceSlot(*m_connection, u"ours"_s, end, request.options, {});
    QVERIFY2(advanced, qPrintable(advanced ? QString() : advanced.error().detail));
    QCOMPARE(*advanced, end);
    QCOMPARE(confirmedOf(*m_cluster, "ours"), end);
    const Pulled rest = pullAll(*m_connection, request);
    QCOMPARE(rest.entries.size(), peek(*m_cluster, "ours", u"pgoutput"_s).size());
    QVERIFY(rest.entries.first().data.startsWith('B'));
    QCOMPARE(commit->lsn, end);
    QVERIFY(rest.entries.first().lsn >= end);

    // Again, and backwards: nothing to do, and no error.
    for (const Lsn lsn : {end, Lsn{1}}) {
        const Result<Lsn> again = advanceSlot(*m_connection, u"ours"_s, lsn, request.options, {});
        QVERIFY(again);
        QCOMPARE(*again, end);
    }
    QCOMPARE(pullAll(*m_connection, request).entries.size(), rest.entries.size());
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::LogPullTest)
#include "tst_logpull.moc"
