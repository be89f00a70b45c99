// SPDX-License-Identifier: GPL-3.0-or-later
//
// The scripts on every server version that is on this machine, and run by administrators who are no
// superusers, as at providers.

#include "tests/integration/scriptsample.h"
#include "tests/support/logbench.h"

#include <QtTest>

namespace tributary::test {

namespace {

class ScriptServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void versions_runTwiceAndUndoneTwice_leaveTheCatalogue_data();
    void versions_runTwiceAndUndoneTwice_leaveTheCatalogue();
    void admin_withoutSuperuser_works_data();
    void admin_withoutSuperuser_works();
};

void ScriptServers::versions_runTwiceAndUndoneTwice_leaveTheCatalogue_data()
{
    QTest::addColumn<int>("version");
    const QList<int> versions = PgCluster::availableVersions();
    for (const int version : versions)
        QTest::addRow("PostgreSQL %d", version) << version;
}

void ScriptServers::versions_runTwiceAndUndoneTwice_leaveTheCatalogue()
{
    QFETCH(const int, version);
    PgCluster cluster(logicalServer(version));
    QString error;
    QVERIFY2(cluster.start(&error), qPrintable(error));
    ScriptBench bench(cluster, u"shop"_s);
    QCOMPARE(bench.exec(shop), QString());
    QCOMPARE(bench.exec("CREATE TABLE p (id int NOT NULL) PARTITION BY RANGE (id);"
                        "CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (1) TO (10);"
                        "ALTER TABLE p1 ADD PRIMARY KEY (id)"),
             QString());
    for (const ScriptFormat format : {ScriptFormat::Psql, ScriptFormat::Sql}) {
        ScriptRequest request = requestFor(u"reader"_s);
        request.format = format;
        request.log = request.futureTables = true;
        leaveTheCatalogue(bench, request);
        request.tables = {{u"public"_s, u"customers"_s, {u"name"_s}}};
        request.futureTables = false;
        leaveTheCatalogue(bench, request);
        QCOMPARE(bench.run(bench.setup(request), format), QString());
        QStringList complaints = bench.complaints();
        // Before version 15 everybody may make tables in "public".
        QCOMPARE(complaints.removeAll(u"making tables: advised"_s), version < 15 ? 1 : 0);
        QCOMPARE(complaints.filter(u"limit"_s).size(), complaints.size());
        PgSession reader(bench.login(u"reader"_s, readerPassword));
        QVERIFY2(reader.isOpen(), qPrintable(reader.lastError()));
        QCOMPARE(reader.value("SELECT name FROM customers"), QByteArray("ana"));
        QVERIFY(!reader.exec("SELECT card FROM customers"));
        QCOMPARE(bench.run(bench.undo(request), format), QString());
    }
}

void ScriptServers::admin_withoutSuperuser_works_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<Provider>("provider");
    for (const int version : {15, 16, 18}) {
        if (!PgCluster::available(version))
            continue;
        QTest::addRow("RDS, PostgreSQL %d", version) << version << Provider::Rds;
        if (version >= 16) // before, only a superuser may give REPLICATION
            QTest::addRow("Cloud SQL, PostgreSQL %d", version) << version << Provider::CloudSql;
    }
}

void ScriptServers::admin_withoutSuperuser_works()
{
    QFETCH(const int, version);
    QFETCH(const Provider, provider);
    PgCluster cluster(logicalServer(version));
    QString error;
    QVERIFY2(cluster.start(&error), qPrintable(error));
    const bool rds = provider == Provider::Rds;
    const QByteArray group = rds ? "rds_superuser" : "cloudsqlsuperuser";
    QVERIFY(cluster.exec("CREATE ROLE " + group + "; CREATE ROLE admin LOGIN CREATEROLE CREATEDB "
                         + (rds ? "" : "REPLICATION") + " PASSWORD 'admin' IN ROLE " + group));
    if (rds)
        QVERIFY(cluster.exec("CREATE ROLE rds_replication NOLOGIN; GRANT rds_replication TO admin"
                             " WITH ADMIN OPTION"));
    ScriptBench bench(cluster, u"shop"_s);
    QVERIFY(cluster.exec("ALTER DATABASE shop OWNER TO admin"));
    QCOMPARE(bench.exec("ALTER SCHEMA public OWNER TO admin; SET ROLE admin;" + QByteArray(shop)),
             QString());
    bench.admin.user = u"admin"_s;
    bench.admin.password = "admin";
    for (const ScriptFormat format : {ScriptFormat::Psql, ScriptFormat::Sql}) {
        ScriptRequest request = requestFor(u"reader"_s);
        request.format = format;
        request.provider = provider;
        request.log = request.futureTables = true;
        leaveTheCatalogue(bench, request);
        QCOMPARE(bench.run(bench.setup(request), format), QString());
        QCOMPARE(bench.complaints(), QStringList(u"limit of kept log: advised"_s));
        PgSession reader(bench.login(u"reader"_s, readerPassword));
        QVERIFY(reader.exec("SELECT * FROM orders"));
        QCOMPARE(bench.run(bench.undo(request), format), QString());
    }
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::ScriptServers)
#include "tst_scriptservers.moc"
