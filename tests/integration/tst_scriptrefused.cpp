// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the scripts for the database administrator refuse, and what of others they leave alone, on
// real servers.

#include "tests/integration/scriptsample.h"
#include "tests/support/logbench.h"
#include "tests/support/logworkers.h"

#include "engine/postgres/connection.h"
#include "engine/source/scriptrun.h"
#include "engine/source/sourcecheck.h"

#include <QtTest>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int deadlineMs = 30'000;

class ScriptRefused : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void run_loginThatMayNot_namesWhoMay_data();
    void run_loginThatMayNot_namesWhoMay();
    void role_thatWasThereBefore_staysAsItWas();
    void database_another_isRefused();
    void undo_slotInUse_isRefused();
    void undo_roleUsedElsewhere_staysWithAWarning();
    void schema_openToEveryone_isToldAndLeftAlone_data();
    void schema_openToEveryone_isToldAndLeftAlone();

private:
    QString nextDatabase() { return u"shop%1"_s.arg(++m_number); }

    PgCluster m_cluster{logicalServer()};
    int m_number = 0;
};

void ScriptRefused::initTestCase()
{
    QString error;
    QVERIFY2(m_cluster.start(&error), qPrintable(error));
}

void ScriptRefused::run_loginThatMayNot_namesWhoMay_data()
{
    QTest::addColumn<QByteArray>("rights");
    QTest::addColumn<QString>("words");
    const QByteArray maker = "ALTER ROLE half_admin CREATEROLE";
    QTest::newRow("role") << QByteArray("ALTER ROLE half_admin NOCREATEROLE")
                          << u"permission denied to create role"_s;
    QTest::newRow("tables") << maker << u"permission denied for"_s;
    QTest::newRow("replication") << maker
            + "; GRANT USAGE ON SCHEMA public, sales TO half_admin WITH GRANT OPTION;"
              "GRANT SELECT ON ALL TABLES IN SCHEMA public, sales TO half_admin WITH GRANT"
              " OPTION; GRANT CONNECT ON DATABASE DB TO half_admin WITH GRANT OPTION"
                                 << u"must be superuser to alter replication roles"_s;
}

void ScriptRefused::run_loginThatMayNot_namesWhoMay()
{
    QFETCH(QByteArray, rights);
    QFETCH(const QString, words);
    ScriptBench bench(m_cluster, nextDatabase());
    rights.replace("DB", bench.admin.database.toUtf8());
    QCOMPARE(
        bench.exec(QByteArray(shop) + ";CREATE ROLE half_admin LOGIN PASSWORD 'half';" + rights),
        QString());
    ScriptRequest request = requestFor(u"reader"_s);
    request.log = true;
    ConnectionOptions admin;
    admin.info.host = m_cluster.host();
    admin.info.port = QString::number(m_cluster.port());
    admin.info.database = bench.admin.database;
    admin.info.user = u"half_admin"_s;
    admin.password = "half";
    const Status run = runSetupScript(admin, request, {});
    QCOMPARE(bench.exec("DROP OWNED BY half_admin; DROP ROLE half_admin"), QString());
    QVERIFY(!run);
    const QString text = run.error().message + u'\n' + run.error().actions.join(u'\n');
    QVERIFY2(run.error().id() == u"setup-right", qPrintable(text));
    QVERIFY2(text.contains(u"\"half_admin\" may not do everything"), qPrintable(text));
    QVERIFY2(text.contains(words), qPrintable(text));
    QVERIFY2(text.contains(u"superuser"), qPrintable(text));
    QVERIFY2(!text.contains(u"GRANT SELECT") && !text.contains(u"ALTER ROLE"), qPrintable(text));
}

void ScriptRefused::role_thatWasThereBefore_staysAsItWas()
{
    ScriptBench bench(m_cluster, nextDatabase());
    QCOMPARE(bench.exec(QByteArray(shop)
                        + "CREATE ROLE older LOGIN PASSWORD 'older'; GRANT SELECT ON sales.targets"
                          " TO older; GRANT USAGE ON SCHEMA sales TO older;"
                          "COMMENT ON ROLE older IS 'of somebody else'"),
             QString());
    ScriptRequest request = requestFor(u"older"_s);
    request.log = true;
    request.schemas = QStringList{u"public"_s};
    QCOMPARE(bench.run(bench.setup(request), ScriptFormat::Sql), QString());
    QVERIFY(PgSession(bench.login(u"older"_s, "older")).isOpen());
    QCOMPARE(bench.exec("ALTER ROLE older NOLOGIN"), QString());
    const QString before = bench.snapshot();
    QVERIFY(bench.run(bench.setup(request), ScriptFormat::Sql).contains(u"may not log in"));
    QCOMPARE(bench.snapshot(), before);
    QCOMPARE(bench.exec("DROP OWNED BY older; DROP ROLE older"), QString());
}

void ScriptRefused::database_another_isRefused()
{
    ScriptBench bench(m_cluster, nextDatabase());
    QCOMPARE(bench.exec(shop), QString());
    ScriptBench other(m_cluster, nextDatabase());
    const QString before = other.snapshot();
    ScriptRequest request = requestFor(u"reader"_s);
    request.log = true;
    for (const ScriptFormat format : {ScriptFormat::Psql, ScriptFormat::Sql}) {
        request.format = format;
        QVERIFY(other.run(bench.setup(request), format).contains(u"this session is in"));
        QVERIFY(other.run(bench.undo(request), format).contains(u"this session is in"));
        QCOMPARE(other.snapshot(), before);
    }
}

void ScriptRefused::undo_slotInUse_isRefused()
{
    LogBench log(m_cluster, nextDatabase());
    QCOMPARE(log.exec("CREATE TABLE k (id int PRIMARY KEY)"), QString());
    ScriptBench bench(m_cluster, log.database());
    ScriptRequest request = requestFor(u"reader"_s);
    request.log = true;
    QCOMPARE(bench.run(bench.setup(request), ScriptFormat::Psql), QString());
    QCOMPARE(log.syncAndCompare(), QString());
    const QString before = bench.snapshot();
    const QString undo = bench.undo(request);
    {
        Follower follower(log.request);
        QTRY_VERIFY_WITH_TIMEOUT(isStreamed(m_cluster, log), deadlineMs); // pulls come before
        QVERIFY(bench.run(undo, ScriptFormat::Sql).contains(u"is being read"));
        QCOMPARE(follower.stopAndTellProblems(), QString());
    }
    QCOMPARE(bench.snapshot(), before);
    QCOMPARE(bench.run(undo, ScriptFormat::Psql), QString());
    QVERIFY(!bench.snapshot().contains(u"slot "_s + log.slot()));
}

void ScriptRefused::undo_roleUsedElsewhere_staysWithAWarning()
{
    ScriptBench first(m_cluster, nextDatabase());
    ScriptBench second(m_cluster, nextDatabase());
    for (ScriptBench *bench : {&first, &second})
        QCOMPARE(bench->exec(shop), QString());
    const ScriptRequest request = requestFor(u"shared"_s);
    for (ScriptBench *bench : {&first, &second})
        QCOMPARE(bench->run(bench->setup(request), ScriptFormat::Psql), QString());
    QCOMPARE(first.run(first.undo(request), ScriptFormat::Psql), QString());
    QVERIFY2(first.printed().contains(u"stays"), qPrintable(first.printed()));
    QVERIFY(first.complaints().contains(u"role: still there"_s));
    QVERIFY(PgSession(second.login(u"shared"_s, readerPassword)).exec("SELECT * FROM orders"));
    QCOMPARE(second.run(second.undo(request), ScriptFormat::Psql), QString());
    QVERIFY(!second.snapshot().contains(u"shared"));
}

// Before version 15 everybody may make tables in "public".
void ScriptRefused::schema_openToEveryone_isToldAndLeftAlone_data()
{
    QTest::addColumn<int>("version");
    for (const int version : {14, 15}) {
        if (PgCluster::available(version))
            QTest::addRow("PostgreSQL %d", version) << version;
    }
}

void ScriptRefused::schema_openToEveryone_isToldAndLeftAlone()
{
    QFETCH(const int, version);
    const bool open = version < 15;
    PgCluster cluster(logicalServer(version));
    QString error;
    QVERIFY2(cluster.start(&error), qPrintable(error));
    ScriptBench bench(cluster, u"shop"_s);
    QCOMPARE(bench.exec(shop), QString());
    const ScriptRequest request = requestFor(u"reader"_s);
    const QString script = bench.setup(request);
    const QString advice = u"--     REVOKE CREATE ON SCHEMA \"public\" FROM PUBLIC;"_s;
    QCOMPARE(script.contains(advice), open);
    QCOMPARE(script.contains(u"This login can still create tables in schema"_s
                             + u" \"public\", because everyone may"_s),
             open);
    QCOMPARE(bench.run(script, request.format), QString());
    QCOMPARE(bench.complaints().contains(u"making tables: advised"_s), open);
    QVERIFY(!bench.complaints().contains(u"making tables: too much"_s));

    // The check says the same, and what is advised is what helps.
    SourceCheckRequest check;
    check.connection.host = cluster.host();
    check.connection.port = QString::number(cluster.port());
    check.connection.user = u"reader"_s;
    check.connection.database = u"shop"_s;
    check.password = readerPassword;
    check.log = true;
    const auto writable = [&check] {
        const SourceCheckReport report = checkSource(check, {});
        return *std::ranges::find(report.checks, u"writable"_s, &CheckResult::id);
    };
    const CheckResult before = writable();
    QCOMPARE(before.state, open ? CheckState::Warning : CheckState::Ok);
    QCOMPARE(before.message.contains(u"the schema public, because everyone may"), open);
    QCOMPARE(bench.exec(advice.toUtf8().mid(2)), QString());
    QCOMPARE(writable().state, CheckState::Ok);
    QCOMPARE(bench.run(script, request.format), QString());
    QVERIFY(!bench.complaints().contains(u"making tables: advised"_s));

    // A right of its own is another thing.
    QCOMPARE(bench.exec("GRANT CREATE ON SCHEMA sales TO reader"), QString());
    QCOMPARE(bench.run(bench.setup(request), request.format), QString());
    QVERIFY(bench.complaints().contains(u"making tables: too much"_s));
    QVERIFY(!bench.setup(request).contains(u"because everyone may; the script"));
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::ScriptRefused)
#include "tst_scriptrefused.moc"
