// SPDX-License-Identifier: GPL-3.0-or-later
//
// The scripts for the database administrator on real servers: they do what they say, twice as well
// as once, and the undo script leaves the catalogue as it was.

#include "tests/integration/scriptsample.h"
#include "tests/support/logbench.h"

#include <QtTest>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

class SetupScriptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void scripts_runTwiceAndUndoneTwice_leaveTheCatalogue_data();
    void scripts_runTwiceAndUndoneTwice_leaveTheCatalogue();
    void role_readsWhatWasChosen_andNothingElse();
    void role_withColumns_readsThese();
    void role_choiceMadeNarrower_losesTheRest();
    void role_readsLaterTables();
    void password_everyForm_logsIn_data();
    void password_everyForm_logsIn();
    void role_followsTheLog();
    void missingOnly_tellsWhatIsMissing();
    void missingOnly_columnWithALineBreak_isThere();
    void facts_ownSlot_isNotInTheWay();
    void report_pluginsAsOneName_isTold();

private:
    QString nextDatabase() { return u"shop%1"_s.arg(++m_number); }

    PgCluster m_cluster{logicalServer()};
    int m_number = 0;
};

void SetupScriptTest::initTestCase()
{
    QString error;
    QVERIFY2(m_cluster.start(&error), qPrintable(error));
}

void SetupScriptTest::scripts_runTwiceAndUndoneTwice_leaveTheCatalogue_data()
{
    QTest::addColumn<ScriptRequest>("request");
    for (const ScriptFormat format : {ScriptFormat::Psql, ScriptFormat::Sql}) {
        const char *by = format == ScriptFormat::Psql ? "psql" : "plain connection";
        const auto row = [&](const char *what, auto change) {
            ScriptRequest request = requestFor(u"reader"_s);
            request.format = format;
            change(request);
            QTest::addRow("%s, %s", what, by) << request;
        };
        row("everything", [](ScriptRequest &) {});
        row("everything, log", [](ScriptRequest &r) { r.log = r.futureTables = true; });
        row("ask", [](ScriptRequest &r) { r.passwordForm = ScriptPassword::Ask; });
        row("plain", [](ScriptRequest &r) { r.passwordForm = ScriptPassword::Plain; });
        row("schema, later", [](ScriptRequest &r) {
            r.schemas = QStringList{u"sales"_s};
            r.futureTables = true;
        });
        row("tables and columns, log", [](ScriptRequest &r) {
            r.log = true;
            r.tables = {{u"public"_s, u"orders"_s, {}},
                        {u"public"_s, u"customers"_s, {u"name"_s}},
                        {u"public"_s, u"log"_s, {}},
                        {u"public"_s, u"names"_s, {}}};
        });
        row("schema but for columns, log", [](ScriptRequest &r) {
            r.log = true;
            r.schemas = QStringList{u"public"_s};
            r.tables = {{u"public"_s, u"customers"_s, {u"id"_s, u"name"_s}}};
        });
        row("wal2json", [](ScriptRequest &r) {
            r.log = true;
            r.plugin = u"wal2json"_s;
        });
        row("named", [](ScriptRequest &r) {
            r.log = true;
            r.publication = u"My pub"_s;
            r.slot = u"my_slot"_s;
        });
    }
}

void SetupScriptTest::scripts_runTwiceAndUndoneTwice_leaveTheCatalogue()
{
    QFETCH(const ScriptRequest, request);
    ScriptBench bench(m_cluster, nextDatabase());
    QCOMPARE(bench.exec(shop), QString());
    leaveTheCatalogue(bench, request);
}

void SetupScriptTest::role_readsWhatWasChosen_andNothingElse()
{
    ScriptBench bench(m_cluster, nextDatabase());
    QCOMPARE(bench.exec(shop), QString());
    ScriptRequest request = requestFor(u"reader"_s);
    request.tables = {{u"public"_s, u"orders"_s, {}}};
    QCOMPARE(bench.run(bench.setup(request), ScriptFormat::Sql), QString());
    {
        PgSession reader(bench.login(u"reader"_s, readerPassword));
        QVERIFY2(reader.isOpen(), qPrintable(reader.lastError()));
        QCOMPARE(reader.value("SELECT who FROM orders"), QByteArray("ana"));
        for (const char *refused :
             {"INSERT INTO orders VALUES (2)", "UPDATE orders SET who = ''", "DELETE FROM orders",
              "TRUNCATE orders", "SELECT * FROM customers", "CREATE TABLE mine ()",
              "SELECT * FROM sales.targets", "CREATE SCHEMA mine", "CREATE ROLE other",
              "ALTER ROLE reader SUPERUSER", "SELECT pg_read_file('/etc/passwd')"})
            QVERIFY2(!reader.exec(refused), refused);
    }
    QCOMPARE(bench.run(bench.undo(request), ScriptFormat::Sql), QString());
}

void SetupScriptTest::role_withColumns_readsThese()
{
    ScriptBench bench(m_cluster, nextDatabase());
    QCOMPARE(bench.exec(shop), QString());
    ScriptRequest request = requestFor(u"reader"_s);
    QCOMPARE(bench.run(bench.setup(request), ScriptFormat::Sql), QString());
    // From the whole table to some columns of it.
    request.log = true;
    request.tables = {{u"public"_s, u"customers"_s, {u"name"_s}}};
    QCOMPARE(bench.run(bench.setup(request), ScriptFormat::Sql), QString());
    PgSession reader(bench.login(u"reader"_s, readerPassword));
    QCOMPARE(reader.value("SELECT id || name FROM customers"), QByteArray("1ana"));
    QVERIFY(!reader.exec("SELECT card FROM customers"));
    QCOMPARE(m_cluster.query("SELECT array_to_string(attnames, ',') FROM pg_publication_tables"
                             " WHERE tablename = 'customers'",
                             bench.admin.database)[0][0],
             QByteArray("id,name"));
    // And back.
    request.tables = {{u"public"_s, u"customers"_s, {}}};
    QCOMPARE(bench.run(bench.setup(request), ScriptFormat::Sql), QString());
    QVERIFY(reader.exec("SELECT card FROM customers"));
    QCOMPARE(bench.run(bench.undo(request), ScriptFormat::Sql), QString());
}

void SetupScriptTest::role_choiceMadeNarrower_losesTheRest()
{
    ScriptBench bench(m_cluster, nextDatabase());
    QCOMPARE(bench.exec(shop), QString());
    ScriptRequest request = requestFor(u"reader"_s);
    request.futureTables = true;
    request.nothingElse = true;
    QCOMPARE(bench.run(bench.setup(request), ScriptFormat::Sql), QString());
    // From everything, and what is made later, to some columns and a table.
    request.futureTables = false;
    request.tables = {{u"public"_s, u"customers"_s, {u"id"_s, u"name"_s}},
                      {u"public"_s, u"orders"_s, {}}};
    QCOMPARE(bench.run(bench.setup(request), ScriptFormat::Sql), QString());
    QCOMPARE(bench.exec("CREATE TABLE later (id int)"), QString());
    {
        PgSession reader(bench.login(u"reader"_s, readerPassword));
        QCOMPARE(reader.value("SELECT name FROM customers"), QByteArray("ana"));
        QCOMPARE(reader.value("SELECT secret FROM orders"), QByteArray("x"));
        for (const char *refused :
             {"SELECT card FROM customers", "SELECT * FROM log", "SELECT * FROM names",
              "SELECT * FROM sales.targets", "SELECT * FROM later"})
            QVERIFY2(!reader.exec(refused), refused);
    }
    const QString narrow = bench.snapshot();
    QCOMPARE(bench.run(bench.setup(request), ScriptFormat::Psql), QString());
    QCOMPARE(bench.snapshot(), narrow);
    // To a whole schema, with what is made later in it only.
    request.schemas = QStringList{u"sales"_s};
    request.tables.clear();
    request.futureTables = true;
    QCOMPARE(bench.run(bench.setup(request), ScriptFormat::Psql), QString());
    QCOMPARE(bench.exec("CREATE TABLE later2 (id int); CREATE TABLE sales.later (id int)"),
             QString());
    {
        PgSession reader(bench.login(u"reader"_s, readerPassword));
        for (const char *refused :
             {"SELECT name FROM customers", "SELECT * FROM orders", "SELECT * FROM later2"})
            QVERIFY2(!reader.exec(refused), refused);
        QVERIFY(reader.exec("SELECT * FROM sales.targets"));
        QVERIFY(reader.exec("SELECT * FROM sales.later"));
    }
    QCOMPARE(bench.run(bench.undo(request), ScriptFormat::Sql), QString());
    QVERIFY(!bench.snapshot().contains(u"role reader "));
}

void SetupScriptTest::role_readsLaterTables()
{
    ScriptBench bench(m_cluster, nextDatabase());
    QCOMPARE(bench.exec(QByteArray(shop)
                        + "; CREATE ROLE later_owner; GRANT ALL ON SCHEMA sales TO"
                          " later_owner; SET ROLE later_owner;"
                          "CREATE TABLE sales.one (id int)"),
             QString());
    ScriptRequest request = requestFor(u"reader"_s);
    request.schemas = QStringList{u"sales"_s};
    request.futureTables = true;
    QCOMPARE(bench.run(bench.setup(request), ScriptFormat::Sql), QString());
    QCOMPARE(bench.exec("CREATE TABLE sales.two (id int); SET ROLE later_owner;"
                        "CREATE TABLE sales.three (id int)"),
             QString());
    {
        PgSession reader(bench.login(u"reader"_s, readerPassword));
        QVERIFY(reader.exec("SELECT * FROM sales.two"));
        QVERIFY(reader.exec("SELECT * FROM sales.three"));
    }
    QCOMPARE(bench.run(bench.undo(request), ScriptFormat::Sql), QString());
    QVERIFY(!bench.snapshot().contains(u"role reader "));
    QCOMPARE(bench.exec("DROP OWNED BY later_owner; DROP ROLE later_owner"), QString());
}

void SetupScriptTest::password_everyForm_logsIn_data()
{
    QTest::addColumn<QByteArray>("password");
    for (const char *password :
         {"plain", "with ' and \\ and \" and $$", "\xc3\xa9t\xc3\xa9", "e\xcc\x81",
          "no\xc2\xa0"
          "break",
          "soft\xc2\xad"
          "hyphen",
          "\xe2\x85\xa8",
          "\xd8\xa7"
          "1\xd8\xa8",
          "\xd8\xa7"
          "1",
          "\xf0\x9f\x90\x98", "bell\x07\xc3\xa9", "bytes \xff\xfe",
          "\xe2\x82\xb9 rupee \xef\xac\x81", "\xe0\xa5\x98"})
        QTest::newRow(QByteArray(password).toPercentEncoding().constData()) << QByteArray(password);
}

void SetupScriptTest::password_everyForm_logsIn()
{
    QFETCH(const QByteArray, password);
    ScriptBench bench(m_cluster, u"passwords"_s);
    for (const ScriptPassword form : {ScriptPassword::Verifier, ScriptPassword::Plain}) {
        ScriptRequest request = requestFor(u"reader"_s);
        request.password = password;
        request.passwordForm = form;
        if (form == ScriptPassword::Plain && !password.isValidUtf8())
            continue;
        const QString script = bench.setup(request);
        QCOMPARE(script.toUtf8().contains(password),
                 form == ScriptPassword::Plain && script.toUtf8().contains(password));
        QCOMPARE(bench.run(script, ScriptFormat::Sql), QString());
        {
            PgSession reader(bench.login(u"reader"_s, password));
            QVERIFY2(reader.isOpen(), qPrintable(reader.lastError()));
            QVERIFY(!PgSession(bench.login(u"reader"_s, password + 'x')).isOpen());
        }
        QCOMPARE(bench.run(bench.undo(request), ScriptFormat::Sql), QString());
    }
}

void SetupScriptTest::role_followsTheLog()
{
    LogBench log(m_cluster, nextDatabase());
    QCOMPARE(log.exec("CREATE TABLE k (id int PRIMARY KEY, v text);"
                      "CREATE TABLE whole (a int, b text); ALTER TABLE whole REPLICA IDENTITY FULL;"
                      "INSERT INTO k SELECT g, 'v' FROM generate_series(1, 100) g"),
             QString());
    ScriptBench bench(m_cluster, log.database());
    ScriptRequest request = requestFor(u"follower"_s);
    request.log = request.futureTables = true;
    QCOMPARE(bench.run(bench.setup(request), ScriptFormat::Psql), QString());
    QCOMPARE(bench.complaints(), QStringList(u"limit of kept log: advised"_s));
    log.request.source.user = u"follower"_s;
    log.request.password = readerPassword;
    QCOMPARE(log.follow({"INSERT INTO k VALUES (1000, 'new'); DELETE FROM k WHERE id < 10;"
                         "INSERT INTO whole VALUES (1, 'x')",
                         "UPDATE k SET v = 'changed' WHERE id = 50; UPDATE whole SET b = 'y'"}),
             QString());
    const QString undo = bench.undo(request);
    QCOMPARE(bench.run(undo, ScriptFormat::Psql), QString());
    const QString after = bench.snapshot();
    QVERIFY(!after.contains(u"follower"));
    QVERIFY(!after.contains(u"slot "_s + log.slot()));
    QVERIFY(!after.contains(u"publication "));
}

void SetupScriptTest::missingOnly_tellsWhatIsMissing()
{
    ScriptBench bench(m_cluster, nextDatabase());
    QCOMPARE(bench.exec(shop), QString());
    ScriptRequest request = requestFor(u"reader"_s);
    request.log = request.futureTables = request.missingOnly = true;
    request.format = ScriptFormat::Sql;
    QVERIFY(bench.setup(request).contains(u"CREATE ROLE"));
    QCOMPARE(bench.run(bench.setup(request), request.format), QString());
    QCOMPARE(bench.setup(request), QString());
    QCOMPARE(bench.exec("CREATE TABLE sales.new (id int PRIMARY KEY); REVOKE SELECT ON orders FROM"
                        " reader; ALTER ROLE reader NOREPLICATION; REVOKE SELECT ON sales.new FROM"
                        " reader; CREATE SCHEMA later; CREATE TABLE later.t (id int PRIMARY KEY)"),
             QString());
    const QString script = bench.setup(request);
    for (const QString &part :
         {u"\"public\".\"orders\""_s, u"\"sales\".\"new\""_s, u"\"later\".\"t\""_s,
          u"REPLICATION"_s, u"USAGE ON SCHEMA \"later\""_s, u"('later', 't', NULL)"_s})
        QVERIFY2(script.contains(part), qPrintable(part));
    QVERIFY(!script.contains(u"CREATE ROLE"));
    QVERIFY(!script.contains(u"customers"));
    QCOMPARE(bench.run(script, request.format), QString());
    QCOMPARE(bench.setup(request), QString());
    QCOMPARE(bench.run(bench.undo(request), request.format), QString());
}

void SetupScriptTest::missingOnly_columnWithALineBreak_isThere()
{
    ScriptBench bench(m_cluster, nextDatabase());
    QCOMPARE(bench.exec("CREATE TABLE t (id int PRIMARY KEY, \"a\nb\" int, c int)"), QString());
    ScriptRequest request = requestFor(u"reader"_s);
    request.tables = {{u"public"_s, u"t"_s, {u"id"_s, u"a\nb"_s}}};
    QCOMPARE(bench.run(bench.setup(request), request.format), QString());
    request.missingOnly = true;
    QCOMPARE(bench.setup(request), QString());
    QCOMPARE(bench.run(bench.undo(request), request.format), QString());
}

// When all slots are taken and ours is one of them, none is missing.
void SetupScriptTest::facts_ownSlot_isNotInTheWay()
{
    ScriptBench bench(m_cluster, nextDatabase());
    ScriptRequest request = requestFor(u"reader"_s);
    request.log = true;
    request.slot = u"own_of_"_s + bench.admin.database;
    const int before = bench.facts(request).usedSlots;
    QCOMPARE(bench.exec("SELECT pg_create_logical_replication_slot('" + request.slot.toUtf8()
                        + "', 'pgoutput')"),
             QString());
    QCOMPARE(bench.facts(request).usedSlots, before);
    request.slot.clear();
    QCOMPARE(bench.facts(request).usedSlots, before + 1);
    QCOMPARE(bench.exec("SELECT pg_drop_replication_slot('own_of_" + bench.admin.database.toUtf8()
                        + "')"),
             QString());
}

// SET x = 'a, b' of such a setting makes one name of both, quotes and all.
void SetupScriptTest::report_pluginsAsOneName_isTold()
{
    const QByteArray known = "SELECT FROM pg_settings WHERE name = 'output_plugin_libraries'";
    if (m_cluster.query(known).isEmpty())
        QSKIP("This version has no output_plugin_libraries.");
    ScriptBench bench(m_cluster, nextDatabase());
    ScriptRequest request = requestFor(u"reader"_s);
    request.log = true;
    request.plugin = u"wal2json"_s;
    const QString complaint = u"plugin wal2json: ACTION NEEDED"_s;
    QCOMPARE(bench.run(bench.setup(request), request.format), QString());
    QVERIFY(!bench.complaints().contains(complaint));
    const QByteArray set = "ALTER ROLE reader SET output_plugin_libraries = ";
    QCOMPARE(bench.exec(set + "'pgoutput, wal2json, test_decoding'"), QString());
    QCOMPARE(bench.run(bench.setup(request), request.format), QString());
    QVERIFY2(bench.complaints().contains(complaint), qPrintable(bench.complaints().join(u'\n')));
    QCOMPARE(bench.exec(set + "pgoutput, \"wal2json\", test_decoding"), QString());
    QCOMPARE(bench.run(bench.setup(request), request.format), QString());
    QVERIFY(!bench.complaints().contains(complaint));
    QCOMPARE(bench.run(bench.undo(request), request.format), QString());
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::SetupScriptTest)
#include "tst_setupscript.moc"
