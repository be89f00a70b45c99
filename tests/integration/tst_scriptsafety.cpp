// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the scripts must not do on real servers: take what setup did not give, read more than was
// chosen, put a password into the server's log, wait without end.

#include "tests/integration/scriptsample.h"
#include "tests/support/logbench.h"

#include "engine/postgres/connection.h"
#include "engine/source/scriptrun.h"

#include <QElapsedTimer>
#include <QtTest>

namespace tributary::test {

namespace {

class ScriptSafetyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void undo_roleThatOwnsTables_leavesItsPrivileges();
    void undo_roleThatWasThereBefore_keepsItsRightsAndIsListed();
    void undo_superuser_isRefused();
    void undo_slotOfAnotherDatabase_stays();
    void columns_ofARoleThatWasThereBefore_areAllItReads();
    void run_fails_logHoldsNoPassword_data();
    void run_fails_logHoldsNoPassword();
    void run_password_logsIn_data();
    void run_password_logsIn();
    void facts_lockedTable_endInAnError();
    void report_pluginListOfTheRole_isSeen();
    void role_thatTheProviderMakes_isAwaitedAndStays();
    void right_thatNoSqlGives_isReportedUntilItIsThere();

private:
    QString nextDatabase() { return u"safe%1"_s.arg(++m_number); }

    ConnectionOptions adminOf(const ScriptBench &bench) const
    {
        ConnectionOptions options;
        options.info.host = bench.admin.host;
        options.info.port = QString::number(bench.admin.port);
        options.info.database = bench.admin.database;
        options.info.user = bench.admin.user;
        options.password = bench.admin.password;
        return options;
    }

    PgCluster m_cluster{logicalServer()};
    int m_number = 0;
};

QStringList rightsOf(const QString &snapshot, const QString &object)
{
    return snapshot.split(u'\n').filter(object);
}

void ScriptSafetyTest::initTestCase()
{
    QString error;
    QVERIFY2(m_cluster.start(&error), qPrintable(error));
}

void ScriptSafetyTest::undo_roleThatOwnsTables_leavesItsPrivileges()
{
    ScriptBench bench(m_cluster, nextDatabase());
    QCOMPARE(bench.exec(shop), QString());
    const ScriptRequest request = requestFor(u"owner"_s);
    QCOMPARE(bench.run(bench.setup(request), ScriptFormat::Sql), QString());
    QCOMPARE(bench.exec("ALTER TABLE sales.targets OWNER TO owner; ALTER SCHEMA sales OWNER TO"
                        " owner; ALTER DATABASE "
                        + bench.admin.database.toUtf8()
                        + " OWNER TO owner; ALTER DEFAULT PRIVILEGES FOR ROLE owner IN SCHEMA"
                          " sales GRANT SELECT ON TABLES TO owner"),
             QString());
    const QString before = bench.snapshot();
    QCOMPARE(bench.run(bench.undo(request), ScriptFormat::Sql), QString());
    const QString after = bench.snapshot();
    const QStringList owned{u"table right sales.targets"_s, u"schema right sales"_s,
                            u"database right %1"_s.arg(bench.admin.database),
                            u"default right owner"_s};
    for (const QString &object : owned) {
        QVERIFY2(!rightsOf(before, object).isEmpty(), qPrintable(object));
        QCOMPARE(rightsOf(after, object), rightsOf(before, object));
    }
    QVERIFY(rightsOf(before, u"table right public.orders"_s)
            != rightsOf(after, u"table right public.orders"_s));
    QCOMPARE(
        bench.exec("REASSIGN OWNED BY owner TO postgres; DROP OWNED BY owner; DROP ROLE owner"),
        QString());
}

void ScriptSafetyTest::undo_roleThatWasThereBefore_keepsItsRightsAndIsListed()
{
    ScriptBench bench(m_cluster, nextDatabase());
    QCOMPARE(bench.exec(QByteArray(shop)
                        + "CREATE ROLE older LOGIN REPLICATION PASSWORD 'older';"
                          "GRANT SELECT, INSERT ON orders TO older;"
                          "GRANT SELECT (name) ON customers TO older;"
                          "GRANT CONNECT ON DATABASE "
                        + bench.admin.database.toUtf8() + " TO older"),
             QString());
    const QString before = bench.snapshot();
    ScriptRequest request = requestFor(u"older"_s);
    request.log = true;
    QCOMPARE(bench.run(bench.undo(request), ScriptFormat::Psql), QString());
    QCOMPARE(bench.snapshot(), before);
    QCOMPARE(bench.run(bench.setup(request), ScriptFormat::Sql), QString());
    QCOMPARE(bench.run(bench.undo(request), ScriptFormat::Psql), QString());
    for (const QString &line : before.split(u'\n'))
        QVERIFY2(bench.snapshot().contains(line), qPrintable(line));
    QVERIFY(!bench.snapshot().contains(u"publication "));
    QVERIFY(bench.complaints().contains(u"right of the role: left to you"_s));
    const QString printed = bench.printed();
    for (const QString &line :
         {u"ALTER ROLE older NOREPLICATION"_s, u"REVOKE USAGE ON SCHEMA sales FROM older"_s,
          u"REVOKE SELECT ON TABLE sales.targets FROM older"_s,
          u"REVOKE CONNECT ON DATABASE %1 FROM older"_s.arg(bench.admin.database)})
        QVERIFY2(printed.contains(line), qPrintable(printed));
    // Where SQL does not give the right, it does not take it either.
    for (const Provider provider : {Provider::Aiven, Provider::Neon}) {
        request.provider = provider;
        QCOMPARE(bench.run(bench.undo(request), ScriptFormat::Psql), QString());
    }
    QCOMPARE(bench.exec("DROP OWNED BY older; DROP ROLE older"), QString());
}

void ScriptSafetyTest::undo_superuser_isRefused()
{
    ScriptBench bench(m_cluster, nextDatabase());
    QCOMPARE(bench.exec(shop), QString());
    QCOMPARE(bench.exec("SELECT pg_create_logical_replication_slot('super_slot', 'pgoutput')"),
             QString());
    ScriptRequest request = requestFor(m_cluster.superuser());
    request.log = true;
    request.slot = u"super_slot"_s;
    const QString before = bench.snapshot();
    QVERIFY(bench.run(bench.undo(request), ScriptFormat::Sql).contains(u"is a superuser"));
    QCOMPARE(bench.snapshot(), before);
    QCOMPARE(bench.exec("SELECT pg_drop_replication_slot('super_slot')"), QString());
}

void ScriptSafetyTest::undo_slotOfAnotherDatabase_stays()
{
    ScriptBench owner(m_cluster, nextDatabase());
    ScriptBench bench(m_cluster, nextDatabase());
    QCOMPARE(owner.exec("SELECT pg_create_logical_replication_slot('elsewhere', 'pgoutput')"),
             QString());
    ConnectionOptions reading = adminOf(owner);
    reading.replication = true;
    Result<Connection> reader = Connection::open(reading, {});
    QVERIFY(reader);
    QVERIFY(reader->execute(u"START_REPLICATION SLOT elsewhere LOGICAL 0/0 (proto_version '1',"
                            " publication_names 'none')"_s,
                            {}));
    QCOMPARE(m_cluster
                 .query("SELECT 1 FROM pg_replication_slots WHERE active"
                        " AND slot_name = 'elsewhere'")
                 .size(),
             1);
    ScriptRequest request = requestFor(u"reader"_s);
    request.log = true;
    request.slot = u"elsewhere"_s;
    QCOMPARE(bench.run(bench.undo(request), ScriptFormat::Psql), QString());
    QVERIFY2(bench.printed().contains(u"is not of this database"), qPrintable(bench.printed()));
    QVERIFY(bench.snapshot().contains(u"slot elsewhere"));
}

void ScriptSafetyTest::columns_ofARoleThatWasThereBefore_areAllItReads()
{
    ScriptBench bench(m_cluster, nextDatabase());
    QCOMPARE(bench.exec(QByteArray(shop) + "CREATE ROLE older LOGIN PASSWORD 'older'"), QString());
    ScriptRequest request = requestFor(u"older"_s);
    request.schemas = QStringList{u"public"_s};
    request.tables = {{u"public"_s, u"customers"_s, {u"name"_s}}};
    QCOMPARE(bench.run(bench.setup(request), ScriptFormat::Sql), QString());
    {
        PgSession older(bench.login(u"older"_s, "older"));
        QCOMPARE(older.value("SELECT name FROM customers"), QByteArray("ana"));
        QVERIFY(older.exec("SELECT * FROM orders"));
        QVERIFY(!older.exec("SELECT card FROM customers"));
    }
    QCOMPARE(bench.exec("DROP OWNED BY older; DROP ROLE older"), QString());
}

void ScriptSafetyTest::run_fails_logHoldsNoPassword_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<ScriptPassword>("form");
    // The role may not log in: an error of the script itself. A check of passwords: of the
    // statement that sets it.
    const QByteArray noLogin = "CREATE ROLE careful";
    const QByteArray checked = "ALTER DATABASE %1 SET session_preload_libraries = 'passwordcheck'";
    QTest::newRow("no login, verifier") << noLogin << ScriptPassword::Verifier;
    QTest::newRow("no login, plain") << noLogin << ScriptPassword::Plain;
    QTest::newRow("unfit password, plain") << checked << ScriptPassword::Plain;
}

void ScriptSafetyTest::run_fails_logHoldsNoPassword()
{
    QFETCH(QByteArray, before);
    QFETCH(const ScriptPassword, form);
    ScriptBench bench(m_cluster, nextDatabase());
    QCOMPARE(bench.exec(before.replace("%1", bench.admin.database.toUtf8())), QString());
    ScriptRequest request = requestFor(u"careful"_s);
    request.passwordForm = form;
    request.password = "Gr7!qzx";
    const qsizetype logged = m_cluster.serverLog().size();
    const Status run = runSetupScript(adminOf(bench), request, {});
    QVERIFY(!run);
    QVERIFY(!run.error().message.contains(u"Gr7!qzx"));
    QVERIFY(!run.error().detail.contains(u"Gr7!qzx"));
    const QByteArray log = m_cluster.serverLog().sliced(logged);
    QVERIFY2(log.contains("ERROR:"), log.constData());
    QVERIFY2(log.contains("STATEMENT:"), log.constData());
    QVERIFY(!log.contains("Gr7!qzx"));
    QVERIFY(!log.contains("SCRAM-SHA-256$"));
    QCOMPARE(bench.exec("DROP ROLE IF EXISTS careful"), QString());
}

void ScriptSafetyTest::run_password_logsIn_data()
{
    QTest::addColumn<ScriptPassword>("form");
    QTest::newRow("verifier") << ScriptPassword::Verifier;
    QTest::newRow("plain") << ScriptPassword::Plain;
    QTest::newRow("ask") << ScriptPassword::Ask;
}

void ScriptSafetyTest::run_password_logsIn()
{
    QFETCH(const ScriptPassword, form);
    ScriptBench bench(m_cluster, nextDatabase());
    QCOMPARE(bench.exec(shop), QString());
    ScriptRequest request = requestFor(u"made"_s);
    request.passwordForm = form;
    const qsizetype logged = m_cluster.serverLog().size();
    for (int time = 0; time < 2; ++time) {
        const Status run = runSetupScript(adminOf(bench), request, {});
        QVERIFY2(run, run ? "" : qPrintable(run.error().detail));
    }
    QVERIFY2(!m_cluster.serverLog().sliced(logged).contains("WARNING"),
             m_cluster.serverLog().sliced(logged).constData());
    QCOMPARE(PgSession(bench.login(u"made"_s, readerPassword)).isOpen(),
             form != ScriptPassword::Ask);
    QCOMPARE(bench.run(bench.undo(request), ScriptFormat::Sql), QString());
    QVERIFY(!bench.snapshot().contains(u"role made"));
}

void ScriptSafetyTest::facts_lockedTable_endInAnError()
{
    ScriptBench bench(m_cluster, nextDatabase());
    QCOMPARE(bench.exec(shop), QString());
    PgSession holder(bench.admin);
    QVERIFY(holder.exec("BEGIN; LOCK TABLE orders IN ACCESS EXCLUSIVE MODE"));
    QElapsedTimer timer;
    timer.start();
    const SetupScripts scripts = makeScripts(adminOf(bench), requestFor(u"reader"_s), {});
    QVERIFY(scripts.error);
    QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(scripts.error->sqlState, QByteArray("55P03"));
}

void ScriptSafetyTest::report_pluginListOfTheRole_isSeen()
{
    ScriptBench bench(m_cluster, nextDatabase());
    QCOMPARE(bench.exec(shop), QString());
    if (m_cluster.query("SHOW output_plugin_libraries").isEmpty())
        QSKIP("This server has no list of plugins.");
    ScriptRequest request = requestFor(u"reader"_s);
    request.log = true;
    request.plugin = u"wal2json"_s;
    QCOMPARE(bench.run(bench.setup(request), ScriptFormat::Sql), QString());
    const QString missing = u"plugin wal2json: ACTION NEEDED"_s;
    const QByteArray inDatabase = " IN DATABASE " + bench.admin.database.toUtf8();
    const auto check = [&](const QByteArray &setting) -> bool {
        bench.exec(setting);
        bench.run(bench.setup(request), ScriptFormat::Sql);
        return !bench.complaints().contains(missing);
    };
    QVERIFY(check({}));
    QVERIFY(!check("ALTER DATABASE " + bench.admin.database.toUtf8()
                   + " SET output_plugin_libraries = 'pgoutput'"));
    QVERIFY(
        !check("ALTER ROLE reader SET output_plugin_libraries = 'pgoutput, wal2json'")); // one name
    QVERIFY(check("ALTER ROLE reader SET output_plugin_libraries = 'pgoutput', 'wal2json'"));
    QVERIFY(!check("ALTER ROLE reader" + inDatabase + " SET output_plugin_libraries = 'pgoutput'"));
    QCOMPARE(bench.run(bench.undo(request), ScriptFormat::Sql), QString());
}

void ScriptSafetyTest::role_thatTheProviderMakes_isAwaitedAndStays()
{
    ScriptBench bench(m_cluster, nextDatabase());
    QCOMPARE(bench.exec(shop), QString());
    ScriptRequest request = requestFor(u"credential"_s);
    request.provider = Provider::Heroku;
    request.format = ScriptFormat::Psql;
    const QString before = bench.snapshot();
    const QString early = bench.setup(request);
    QVERIFY2(bench.run(early, request.format).contains(u"There is no role \"credential\""),
             qPrintable(bench.printed()));
    QCOMPARE(bench.snapshot(), before);
    // As the provider does it; the script that was written before then runs as it is.
    QCOMPARE(bench.exec("CREATE ROLE credential LOGIN PASSWORD 'of the provider'"), QString());
    for (const QString &script : {early, bench.setup(request)}) {
        QCOMPARE(bench.run(script, request.format), QString());
        QCOMPARE(bench.complaints(), QStringList{u"role: was there before"_s});
    }
    {
        PgSession reader(bench.login(u"credential"_s, "of the provider"));
        QVERIFY2(reader.exec("SELECT * FROM orders"), qPrintable(reader.lastError()));
    }
    request.missingOnly = true;
    QCOMPARE(bench.setup(request), QString());
    request.missingOnly = false;
    QCOMPARE(bench.run(bench.undo(request), request.format), QString());
    QVERIFY(bench.snapshot().contains(u"role credential "));
    QVERIFY(bench.complaints().contains(u"role: still there"_s));
    QVERIFY(bench.complaints().contains(u"right of the role: left to you"_s));
    QCOMPARE(bench.exec("DROP OWNED BY credential; DROP ROLE credential"), QString());
}

void ScriptSafetyTest::right_thatNoSqlGives_isReportedUntilItIsThere()
{
    ScriptBench bench(m_cluster, nextDatabase());
    QCOMPARE(bench.exec(shop), QString());
    ScriptRequest request = requestFor(u"reader"_s);
    request.provider = Provider::Supabase;
    request.log = true;
    QVERIFY(bench.facts(request).serverVersion < 170000);
    QCOMPARE(bench.run(bench.setup(request), ScriptFormat::Sql), QString());
    QVERIFY2(bench.complaints().contains(u"replication right: ACTION NEEDED"_s),
             qPrintable(bench.complaints().join(u"; "_s) + bench.printed()));
    QVERIFY(bench.snapshot().contains(u"role reader "));
    request.missingOnly = true;
    const QString missing = bench.setup(request);
    QVERIFY2(missing.contains(u"Use the login \"postgres\""), qPrintable(missing));
    QCOMPARE(bench.run(missing, ScriptFormat::Sql), QString());
    QVERIFY2(bench.complaints().contains(u"replication right: ACTION NEEDED"_s),
             qPrintable(bench.complaints().join(u"; "_s) + bench.printed()));
    QCOMPARE(bench.exec("ALTER ROLE reader REPLICATION"), QString());
    QCOMPARE(bench.setup(request), QString());
    request.missingOnly = false;
    QCOMPARE(bench.run(bench.undo(request), ScriptFormat::Sql), QString());
    QVERIFY(!bench.snapshot().contains(u"role reader "));
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::ScriptSafetyTest)
#include "tst_scriptsafety.moc"
