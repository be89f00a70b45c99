// SPDX-License-Identifier: GPL-3.0-or-later
//
// The server crashes, fails over, is restored from an older copy or replaced, and so are its
// databases: what is still the same log is followed on, everything else is found.

#include "tests/integration/gapbench.h"
#include "tests/support/logworkers.h"

#include <QtTest>

namespace tributary::test {

namespace {

class LogServerChanged : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void serverCrash_repeatsNothing_data() { addPluginRows(); }

    void serverCrash_repeatsNothing();

    void serverCrash_thenStreamed_goesOn_data() { addPluginRows(); }

    void serverCrash_thenStreamed_goesOn();
    void databaseReplaced();

    void serverRestored_behind_thenDiverged_data() { addPluginRows(); }

    void serverRestored_behind_thenDiverged();
    void serverRestored_nothingButTimePassed_diverged();

    void serverRestored_beforeAnyCommit_diverged_data() { addPluginRows(); }

    void serverRestored_beforeAnyCommit_diverged();
    void serverCrash_beforeAnyCommit_goesOn();
    void failedOver_rowsLost();
    void failedOver_nothingLost_goesOn();
    void failedOver_whileFollowing_goesOn();
    void serverFull_whileFollowing_goesOn();
    void otherServer_isLeftAlone();
    void serverReplaced();

private:
    void addPluginRows();

    QString nextDatabase() { return u"server_%1"_s.arg(++m_number); }

    PgCluster m_cluster{logicalServer()};
    int m_number = 0;
};

void LogServerChanged::initTestCase()
{
    QString error;
    QVERIFY2(m_cluster.start(&error), qPrintable(error));
}

void LogServerChanged::addPluginRows()
{
    QTest::addColumn<QString>("plugin");
    QTest::newRow("pgoutput") << u"pgoutput"_s;
    if (m_cluster.hasPlugin(u"wal2json"_s))
        QTest::newRow("wal2json") << u"wal2json"_s;
}

// The server writes what was confirmed to disk now and then only: after a crash it sends again.
void LogServerChanged::serverCrash_repeatsNothing()
{
    QFETCH(const QString, plugin);
    LogBench bench(m_cluster, nextDatabase(), plugin);
    QCOMPARE(bench.exec(gapTables), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    QVERIFY(m_cluster.exec("CHECKPOINT"));
    const QByteArray confirmed =
        "SELECT confirmed_flush_lsn FROM pg_replication_slots WHERE slot_name = '"
        + bench.slot().toUtf8() + '\'';
    bool wentBack = false;
    for (int attempt = 0; attempt < 3; ++attempt) {
        const QByteArray before = *m_cluster.query(confirmed)[0][0];
        // Streamed, it is not written to the server's disk.
        Follower follower(bench.request);
        QCOMPARE(bench.exec("INSERT INTO d VALUES (1, 'x'); UPDATE k SET v = v || 'y'"), QString());
        QCOMPARE(bench.exec("INSERT INTO d VALUES (1, 'x')"), QString());
        QTRY_COMPARE_WITH_TIMEOUT(compareDatabase(m_cluster, bench.database(), bench.file()),
                                  QString(), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(*m_cluster.query(confirmed)[0][0] != before, 30'000);
        const QByteArray reached = *m_cluster.query(confirmed)[0][0];
        m_cluster.stopServer(true);
        QCOMPARE(follower.stopAndTellProblems(), QString());
        QVERIFY(m_cluster.startServer());
        wentBack = wentBack || *m_cluster.query(confirmed)[0][0] != reached;
        QCOMPARE(bench.exec("INSERT INTO d VALUES (1, 'x')"), QString());
        QCOMPARE(bench.syncAndCompare(), QString());
    }
    QVERIFY(wentBack);
}

// More than may be pulled: the proof that this is the same log needs a commit from before.
void LogServerChanged::serverCrash_thenStreamed_goesOn()
{
    QFETCH(const QString, plugin);
    LogBench bench(m_cluster, nextDatabase(), plugin);
    QCOMPARE(bench.exec(gapTables), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    QVERIFY(m_cluster.exec("CHECKPOINT"));
    {
        Follower follower(bench.request);
        QCOMPARE(bench.exec("INSERT INTO d VALUES (1, 'x'), (1, 'x')"), QString());
        QTRY_COMPARE_WITH_TIMEOUT(compareDatabase(m_cluster, bench.database(), bench.file()),
                                  QString(), 30'000);
        m_cluster.stopServer(true);
        QCOMPARE(follower.stopAndTellProblems(), QString());
    }
    QVERIFY(m_cluster.startServer());
    QCOMPARE(bench.exec("INSERT INTO k SELECT g, repeat('z', 100) FROM generate_series(100, 150000)"
                        " g"),
             QString());
    // What a pull keeps there does not fit.
    QVERIFY(m_cluster.exec("ALTER SYSTEM SET temp_file_limit = '1MB'"));
    QVERIFY(m_cluster.exec("SELECT pg_reload_conf()"));
    const QString problems = problemsOf(bench.sync());
    QVERIFY(m_cluster.exec("ALTER SYSTEM RESET temp_file_limit"));
    QVERIFY(m_cluster.exec("SELECT pg_reload_conf()"));
    QCOMPARE(problems, QString());
    QCOMPARE(compareDatabase(m_cluster, bench.database(), bench.file()), QString());
    QCOMPARE(bench.follow({"INSERT INTO d VALUES (1, 'x')"}), QString());
}

void LogServerChanged::databaseReplaced()
{
    LogBench bench(m_cluster, nextDatabase());
    QCOMPARE(bench.exec(gapTables), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    const QByteArray name = bench.database().toUtf8();
    QVERIFY(m_cluster.exec("SELECT pg_drop_replication_slot('tributary_" + name + "')"));
    QVERIFY2(m_cluster.exec("DROP DATABASE " + name), qPrintable(m_cluster.lastError()));
    QVERIFY(m_cluster.exec("CREATE DATABASE " + name));
    QCOMPARE(bench.exec(gapTables), QString());
    QCOMPARE(bench.exec("INSERT INTO k VALUES (99, 'of the new one')"), QString());
    QCOMPARE(closesGap(bench, u"database-replaced"_s), QString());
}

void LogServerChanged::serverRestored_behind_thenDiverged()
{
    QFETCH(const QString, plugin);
    LogBench bench(m_cluster, nextDatabase(), plugin);
    QCOMPARE(bench.exec(gapTables), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    m_cluster.stopServer(false);
    QVERIFY2(m_cluster.saveData(), qPrintable(m_cluster.lastError()));
    QVERIFY(m_cluster.startServer());
    QVERIFY(writeLog(m_cluster, 2));
    QCOMPARE(bench.exec("INSERT INTO d VALUES (1, 'forgotten by the server')"), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    m_cluster.stopServer(false);
    QVERIFY2(m_cluster.restoreData(), qPrintable(m_cluster.lastError()));
    QVERIFY(m_cluster.startServer());
    QCOMPARE(bench.exec("INSERT INTO d VALUES (1, 'instead')"), QString());
    QCOMPARE(findsGap(bench, u"server-behind"_s), QString());
    QVERIFY(writeLog(m_cluster, 4));
    QCOMPARE(bench.exec("INSERT INTO d VALUES (1, 'later')"), QString());
    QCOMPARE(closesGap(bench, u"log-diverged"_s), QString());
}

// No commit of ours is missing after the copy was put back; what was committed then and lies before
// the checkpoint would not come.
void LogServerChanged::serverRestored_nothingButTimePassed_diverged()
{
    LogBench bench(m_cluster, nextDatabase());
    QCOMPARE(bench.exec(gapTables), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    QCOMPARE(bench.exec("INSERT INTO d VALUES (1, 'x')"), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    m_cluster.stopServer(false);
    QVERIFY2(m_cluster.saveData(), qPrintable(m_cluster.lastError()));
    QVERIFY(m_cluster.startServer());
    QVERIFY(writeLog(m_cluster, 2));
    QCOMPARE(bench.syncAndCompare(), QString());
    m_cluster.stopServer(false);
    QVERIFY2(m_cluster.restoreData(), qPrintable(m_cluster.lastError()));
    QVERIFY(m_cluster.startServer());
    QCOMPARE(bench.exec("INSERT INTO d VALUES (1, 'before the checkpoint')"), QString());
    QVERIFY(writeLog(m_cluster, 4));
    QCOMPARE(closesGap(bench, u"log-diverged"_s), QString());
}

// Since the first copy there was nothing to apply, and so there is no commit that could be missing:
// what was committed after the copy was put back, and before the checkpoint, would not come.
void LogServerChanged::serverRestored_beforeAnyCommit_diverged()
{
    QFETCH(const QString, plugin);
    LogBench bench(m_cluster, nextDatabase(), plugin);
    QCOMPARE(bench.exec(gapTables), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    m_cluster.stopServer(false);
    QVERIFY2(m_cluster.saveData(), qPrintable(m_cluster.lastError()));
    QVERIFY(m_cluster.startServer());
    QVERIFY(writeLog(m_cluster, 2));
    QCOMPARE(bench.syncAndCompare(), QString());
    QCOMPARE(sqliteText(bench.file(), u"SELECT last_commit_lsn FROM _tributary_log"_s), u"0/0"_s);
    m_cluster.stopServer(false);
    QVERIFY2(m_cluster.restoreData(), qPrintable(m_cluster.lastError()));
    QVERIFY(m_cluster.startServer());
    QCOMPARE(bench.exec("INSERT INTO d VALUES (1, 'before the checkpoint')"), QString());
    QCOMPARE(findsGap(bench, u"server-behind"_s), QString());
    QVERIFY(writeLog(m_cluster, 4));
    QCOMPARE(closesGap(bench, u"log-diverged"_s), QString());
}

// A slot that somebody had advanced is set back behind where following began: what lies before is
// in the copy, and no sign of another log.
void LogServerChanged::serverCrash_beforeAnyCommit_goesOn()
{
    LogBench bench(m_cluster, nextDatabase());
    const QByteArray slot = bench.slot().toUtf8();
    QCOMPARE(bench.exec(gapTables), QString());
    QCOMPARE(bench.exec("CREATE PUBLICATION " + slot + " FOR TABLE k, d"), QString());
    QCOMPARE(bench.exec("SELECT pg_create_logical_replication_slot('" + slot + "', 'pgoutput')"),
             QString());
    QCOMPARE(bench.exec("INSERT INTO d VALUES (1, 'in the copy'); DELETE FROM k WHERE id = 9"),
             QString());
    QCOMPARE(bench.exec("SELECT pg_replication_slot_advance('" + slot
                        + "', pg_current_wal_flush_lsn())"),
             QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    QCOMPARE(sqliteText(bench.file(), u"SELECT last_commit_lsn FROM _tributary_log"_s), u"0/0"_s);
    m_cluster.stopServer(true);
    QVERIFY(m_cluster.startServer());
    QCOMPARE(bench.follow({"INSERT INTO d VALUES (1, 'x'); DELETE FROM k WHERE id = 4"}),
             QString());
}

// A standby that had not received everything took over.
void LogServerChanged::failedOver_rowsLost()
{
    LogBench bench(m_cluster, nextDatabase());
    QCOMPARE(bench.exec(gapTables), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    m_cluster.stopServer(false);
    QVERIFY2(m_cluster.saveData(), qPrintable(m_cluster.lastError()));
    QVERIFY(m_cluster.startServer());
    QCOMPARE(bench.exec("INSERT INTO d VALUES (1, 'not replicated')"), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    m_cluster.stopServer(false);
    QVERIFY(m_cluster.restoreData() && m_cluster.becomeStandby() && m_cluster.startServer());
    QCOMPARE(failuresOf(bench.sync()), QStringList(u"run: standby"_s));
    QVERIFY(m_cluster.exec("SELECT pg_promote()"));
    QVERIFY(writeLog(m_cluster, 4));
    QCOMPARE(bench.exec("INSERT INTO d VALUES (1, 'instead')"), QString());
    QCOMPARE(closesGap(bench, u"timeline"_s), QString());
}

void LogServerChanged::failedOver_nothingLost_goesOn()
{
    LogBench bench(m_cluster, nextDatabase());
    QCOMPARE(bench.exec(gapTables), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    QCOMPARE(bench.exec("INSERT INTO d VALUES (1, 'just before')"), QString());
    for (int failOver = 0; failOver < 2; ++failOver) {
        m_cluster.stopServer(false);
        QVERIFY(m_cluster.becomeStandby() && m_cluster.startServer());
        QVERIFY(m_cluster.exec("SELECT pg_promote()"));
        QCOMPARE(bench.follow(
                     {"INSERT INTO d VALUES (1, 'on the new one')", "DELETE FROM k WHERE id = 7"}),
                 QString());
    }
}

// The new server takes some time until it is more than a standby.
void LogServerChanged::failedOver_whileFollowing_goesOn()
{
    LogBench bench(m_cluster, nextDatabase());
    QCOMPARE(bench.exec(gapTables), QString());
    Follower follower(bench.request);
    QTRY_VERIFY_WITH_TIMEOUT(isStreamed(m_cluster, bench), 30'000);
    m_cluster.stopServer(false);
    QVERIFY(m_cluster.becomeStandby() && m_cluster.startServer());
    const auto sessions = [&] {
        return m_cluster
            .query("SELECT sessions FROM pg_stat_database WHERE datname = '"
                   + bench.database().toUtf8() + '\'')[0][0]
            ->toInt();
    };
    const int before = sessions();
    QTRY_VERIFY_WITH_TIMEOUT(sessions() > before || follower.hasEnded(), 30'000);
    QVERIFY(m_cluster.exec("SELECT pg_promote()"));
    QCOMPARE(bench.exec("INSERT INTO d VALUES (77, 'on the new one')"), QString());
    QTRY_VERIFY_WITH_TIMEOUT(sqliteText(bench.file(), u"SELECT count(*) FROM d WHERE a = 77"_s)
                                     == u"1"
                                 || follower.hasEnded(),
                             30'000);
    QCOMPARE(follower.stopAndTellProblems(), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
}

// After a restart others may be there first.
void LogServerChanged::serverFull_whileFollowing_goesOn()
{
    LogBench bench(m_cluster, nextDatabase());
    const QByteArray role = "few_" + bench.database().toUtf8();
    QCOMPARE(bench.exec(gapTables), QString());
    QCOMPARE(bench.exec("CREATE ROLE " + role
                        + " LOGIN REPLICATION PASSWORD 'few'; GRANT CREATE "
                          "ON DATABASE "
                        + bench.database().toUtf8() + " TO " + role + "; ALTER TABLE k OWNER TO "
                        + role + "; ALTER TABLE d OWNER TO " + role),
             QString());
    bench.request.source.user = QString::fromLatin1(role);
    bench.request.password = "few";
    Follower follower(bench.request);
    QTRY_VERIFY_WITH_TIMEOUT(isStreamed(m_cluster, bench), 30'000);
    QVERIFY(m_cluster.exec("ALTER ROLE " + role + " CONNECTION LIMIT 0"));
    QVERIFY(m_cluster.exec("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = "
                           "'"
                           + role + '\''));
    const QByteArray refused = "too many connections for role \"" + role;
    QTRY_VERIFY_WITH_TIMEOUT(m_cluster.serverLog().contains(refused), 30'000);
    QVERIFY(m_cluster.exec("ALTER ROLE " + role + " CONNECTION LIMIT -1"));
    QCOMPARE(bench.exec("INSERT INTO d VALUES (77, 'after')"), QString());
    QTRY_VERIFY_WITH_TIMEOUT(sqliteText(bench.file(), u"SELECT count(*) FROM d WHERE a = 77"_s)
                                     == u"1"
                                 || follower.hasEnded(),
                             30'000);
    QCOMPARE(follower.stopAndTellProblems(), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
}

// Another server, elsewhere, is another source: what the file has of the first one stays, and the
// other one need not keep its log for us.
void LogServerChanged::otherServer_isLeftAlone()
{
    PgCluster elsewhere(logicalServer());
    QString error;
    QVERIFY2(elsewhere.start(&error), qPrintable(error));
    LogBench bench(m_cluster, nextDatabase());
    LogBench other(elsewhere, bench.database());
    QCOMPARE(bench.exec(gapTables), QString());
    QCOMPARE(other.exec(gapTables), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    const QString before = contentOf(bench);
    SyncRequest request = other.request;
    request.destination = bench.request.destination;
    QVERIFY(failuresOf(runSync(request)).contains(u"run: dest-other-source"_s));
    QCOMPARE(contentOf(bench), before);
    QVERIFY(elsewhere.query("SELECT 1 FROM pg_replication_slots").isEmpty());
    QCOMPARE(bench.follow({"INSERT INTO d VALUES (1, 'x')"}), QString());
}

// The last one: nothing is left of the server.
void LogServerChanged::serverReplaced()
{
    LogBench bench(m_cluster, nextDatabase());
    QCOMPARE(bench.exec(gapTables), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    m_cluster.stopServer(false);
    QVERIFY2(m_cluster.replaceServer(), qPrintable(m_cluster.lastError()));
    QVERIFY2(m_cluster.startServer(), qPrintable(m_cluster.lastError()));
    QVERIFY(m_cluster.createDatabase(bench.database()));
    QCOMPARE(bench.exec(gapTables), QString());
    QCOMPARE(bench.exec("INSERT INTO k VALUES (99, 'of the other one')"), QString());
    QCOMPARE(closesGap(bench, u"server-replaced"_s), QString());
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::LogServerChanged)
#include "tst_logserverchanged.moc"
