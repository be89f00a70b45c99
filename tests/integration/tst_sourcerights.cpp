// SPDX-License-Identifier: GPL-3.0-or-later
// What a login may read, on a real server: nothing, some tables, some columns, some rows.
#include "tests/integration/checkreport.h"
#include "tests/support/pgcluster.h"

#include <QTest>

using namespace tributary;
using namespace tributary::test;
using enum CheckState;

class TestSourceRights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void check_privileges_areJudged_data();
    void check_privileges_areJudged();

private:
    void exec(const char *sql, const char *database);

    PgCluster m_cluster;
};

void TestSourceRights::exec(const char *sql, const char *database)
{
    QVERIFY2(m_cluster.exec(sql, s(database)), qPrintable(m_cluster.lastError()));
}

void TestSourceRights::initTestCase()
{
    QString error;
    QVERIFY2(m_cluster.start(&error), qPrintable(error));
    for (const char *name : {"shop", "secured", "empty"})
        QVERIFY2(m_cluster.createDatabase(s(name)), qPrintable(m_cluster.lastError()));
    exec("CREATE ROLE reader LOGIN PASSWORD 'pw';"
         "CREATE ROLE partial LOGIN PASSWORD 'pw';"
         "CREATE ROLE nothing LOGIN PASSWORD 'pw';"
         "CREATE ROLE bypass LOGIN PASSWORD 'pw' BYPASSRLS;"
         "CREATE ROLE owner LOGIN PASSWORD 'pw'",
         "postgres");
    exec("CREATE TABLE orders (id int PRIMARY KEY, total numeric);"
         "CREATE TABLE customers (id int PRIMARY KEY, name text, secret text, email text);"
         "CREATE SCHEMA inner_circle; CREATE TABLE inner_circle.plans (id int PRIMARY KEY);"
         "GRANT USAGE ON SCHEMA inner_circle TO reader;"
         "GRANT SELECT ON ALL TABLES IN SCHEMA public, inner_circle TO reader;"
         "GRANT SELECT (id, name) ON customers TO partial;"
         "GRANT SELECT ON inner_circle.plans TO partial",
         "shop");
    exec("CREATE TABLE accounts (id int PRIMARY KEY, holder text);"
         "ALTER TABLE accounts OWNER TO owner;"
         "ALTER TABLE accounts ENABLE ROW LEVEL SECURITY;"
         "CREATE POLICY own ON accounts USING (holder = current_user);"
         "CREATE TABLE open (id int PRIMARY KEY); ALTER TABLE open OWNER TO owner;"
         "GRANT SELECT ON accounts, open TO reader, bypass",
         "secured");
}

void TestSourceRights::check_privileges_areJudged_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("database");
    QTest::addColumn<QStringList>("tables");
    QTest::addColumn<CheckState>("state");
    QTest::addColumn<QString>("errorId");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *user, const char *database,
                        const QStringList &tables, CheckState state, const char *errorId,
                        const char *found, const char *says) {
        QTest::newRow(name) << s(user) << s(database) << tables << state << s(errorId) << s(found)
                            << s(says);
    };
    row("everything", "reader", "shop", {}, Ok, "", "3 of 3 tables", "All tables");
    row("selected", "reader", "shop", {s("public.orders")}, Ok, "", "1 of 1 tables",
        "All selected tables");
    row("some columns", "partial", "shop", {s("public.customers")}, Warning, "", "1 of 1 tables",
        "public.customers without secret, email");
    row("some tables", "partial", "shop", {}, Warning, "table-perm", "1 of 3 tables",
        "inner_circle.plans, public.orders");
    row("no SELECT", "partial", "shop", {s("public.orders")}, Failed, "table-perm", "0 of 1 tables",
        "public.orders");
    row("no USAGE", "partial", "shop", {s("inner_circle.plans")}, Failed, "schema-perm",
        "0 of 1 tables", "schema");
    row("no such table", "reader", "shop", {s("public.order")}, Failed, "table-missing",
        "0 of 1 tables", "public.order");
    row("nothing readable", "nothing", "shop", {}, Failed, "nothing-to-sync", "0 of 3 tables",
        "nothing");
    row("no table", "reader", "empty", {}, Failed, "nothing-to-sync", "0 of 0 tables", "empty");
    row("row security", "reader", "secured", {}, Warning, "row-security", "2 of 2 tables",
        "public.accounts");
    row("row security elsewhere", "reader", "secured", {s("public.open")}, Ok, "", "1 of 1 tables",
        "");
    row("row security, bypassed", "bypass", "secured", {}, Ok, "", "2 of 2 tables", "");
    row("row security, owner", "owner", "secured", {}, Ok, "", "2 of 2 tables", "");
}

void TestSourceRights::check_privileges_areJudged()
{
    QFETCH(QString, user);
    QFETCH(QString, database);
    QFETCH(QStringList, tables);
    QFETCH(CheckState, state);
    QFETCH(QString, errorId);
    QFETCH(QString, found);
    QFETCH(QString, says);
    SourceCheckRequest asked;
    asked.connection.host = m_cluster.host();
    asked.connection.port = QString::number(m_cluster.port());
    asked.password = "pw";
    asked.connection.user = user;
    asked.connection.database = database;
    asked.tables = tables;
    const SourceCheckReport report = checkSource(asked, {});
    const CheckResult &check = checkOf(report, s("tables"));
    QVERIFY2(check.state == state, qPrintable(statesText(statesOf(report)) + check.message));
    QCOMPARE(check.errorId, errorId);
    QCOMPARE(check.found, found);
    QVERIFY2(check.message.contains(says), qPrintable(check.message));
    QCOMPARE(report.passed(), state != Failed);
    States others = statesOf(report);
    others.erase(s("tables"));
    others.erase(s("encryption")); // this server offers none
    QCOMPARE(statesText(others), QString());
}

QTEST_GUILESS_MAIN(TestSourceRights)
#include "tst_sourcerights.moc"
