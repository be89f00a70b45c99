// SPDX-License-Identifier: GPL-3.0-or-later
//
// What scripts rely on: exit codes, one JSON object a line, data and words apart.

#include "tests/support/commandline.h"
#include "tests/support/ndjson.h"
#include "tests/support/pgcluster.h"
#include "tests/support/tablecomparison.h"

#include <QJsonArray>
#include <QTcpServer>
#include <QtTest>

#include <memory>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

class CliContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void exitCodes_data();
    void exitCodes();
    void usage_data();
    void usage();
    void syncInJson();
    void syncInWords();
    void partialSync();
    void chosenTables();
    void check();
    void verify();
    void status();
    void help();

private:
    QString file() const { return m_user->file(u"copy.sqlite"_s); }

    QString destination() const { return u"sqlite:"_s + file(); }

    // "{uri}" and the like in an argument stand for what is only known now.
    QStringList filled(const QStringList &arguments) const;

    CommandResult run(const QStringList &arguments) const
    {
        return m_user->run(filled(arguments) + QStringList{u"--password-file"_s, m_passwordFile});
    }

    static void verifyShapes(const CommandResult &result);

    PgCluster m_cluster;
    std::unique_ptr<CommandLine> m_user;
    QString m_passwordFile;
};

void CliContract::initTestCase()
{
    QString error;
    QVERIFY2(m_cluster.start(&error), qPrintable(error));
    QVERIFY(m_cluster.createDatabase(u"shop"_s));
    QVERIFY2(m_cluster.loadSample(u"shop"_s, 1000), qPrintable(m_cluster.lastError()));
    QVERIFY(m_cluster.createDatabase(u"partly"_s));
    QVERIFY(m_cluster.exec("CREATE TABLE good AS SELECT 1 AS id; CREATE VIEW bad AS SELECT 1 / (id "
                           "- 1) AS x FROM good",
                           u"partly"_s));
    QVERIFY(m_cluster.createDatabase(u"empty"_s));
    QVERIFY(m_cluster.exec("CREATE ROLE stranger LOGIN PASSWORD 'stranger'"));
}

void CliContract::init()
{
    m_user = std::make_unique<CommandLine>();
    m_passwordFile = m_user->passwordFile(m_cluster);
    m_user->writeFile(u"wrong"_s, "not the password\n");
    m_user->writeFile(u"text"_s, "not a database");
}

QStringList CliContract::filled(const QStringList &arguments) const
{
    QTcpServer closed; // its port is free again when it goes
    closed.listen(QHostAddress::LocalHost);
    QStringList filled = arguments;
    for (QString &argument : filled)
        argument.replace(u"{shop}"_s, m_cluster.uri(u"shop"_s))
            .replace(u"{partly}"_s, m_cluster.uri(u"partly"_s))
            .replace(u"{empty}"_s, m_cluster.uri(u"empty"_s))
            .replace(u"{nobody}"_s, m_cluster.uri(u"nobody"_s))
            .replace(u"{closed}"_s,
                     u"postgresql://somebody@127.0.0.1:%1/shop"_s.arg(closed.serverPort()))
            .replace(u"{home}"_s, m_user->home())
            .replace(u"{to}"_s, destination());
    return filled;
}

void CliContract::verifyShapes(const CommandResult &result)
{
    const QList<QJsonObject> objects = result.objects();
    QVERIFY2(!objects.isEmpty(), result.summary().constData());
    for (const QJsonObject &object : objects)
        QCOMPARE(shapeProblem(object), QString());
    QCOMPARE(result.words, QByteArray());
}

void CliContract::exitCodes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *name, const QString &arguments, int exitCode,
                        const QString &id) {
        QTest::newRow(name) << arguments.split(u' ') << exitCode << id;
    };
    const QString password = u" --password-file {home}/password"_s;
    row("done", u"sync {shop} {to}"_s + password, 0, QString());
    row("some tables failed", u"sync {partly} {to}"_s + password, 3, u"table-unreadable"_s);
    row("closed port", u"sync {closed} {to}"_s, 4, u"refused"_s);
    row("unknown host", u"sync postgresql://somebody@no-such-host.invalid/shop {to}"_s, 4,
        u"dns"_s);
    row("unknown database", u"sync {nobody} {to}"_s + password, 4, u"db"_s);
    row("wrong password", u"sync {shop} {to} --password-file {home}/wrong"_s, 5, u"password"_s);
    row("nothing to read", u"sync {empty} {to}"_s + password, 5, u"nothing-to-sync"_s);
    row("no such table", u"sync {shop} {to} --table public.nothing"_s + password, 2,
        u"table-missing"_s);
    row("destination is no database", u"sync {shop} sqlite:{home}/text"_s + password, 7,
        u"dest-not-sqlite"_s);
    row("unknown saved source", u"sync nothing {to}"_s, 10, u"unknown-source"_s);
    row("no password", u"sync {shop} {to}"_s, 12, u"no-password"_s);
    row("no such password file", u"sync {shop} {to} --password-file {home}/nothing"_s, 2,
        u"password-file"_s);
    row("destination of another kind", u"sync {shop} mysql://somewhere"_s + password, 2,
        u"dest-kind"_s);
    row("verify without a copy", u"verify {shop} {to}"_s + password, 7, u"dest-missing"_s);
    row("status without a file", u"status {to}"_s, 7, u"dest-missing"_s);
    row("status of an unknown source", u"status nothing"_s, 10, u"unknown-source"_s);
    row("show an unknown source", u"source show nothing"_s, 10, u"unknown-source"_s);
    row("remove an unknown source", u"source remove nothing"_s, 10, u"unknown-source"_s);
}

void CliContract::exitCodes()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, exitCode);
    QFETCH(const QString, id);
    const CommandResult inJson = m_user->run(filled(arguments) + QStringList(u"--json"_s));
    QVERIFY2(inJson.exitCode == exitCode, inJson.summary().constData());
    QCOMPARE(inJson.errorId(), id);
    verifyShapes(inJson);
    if (exitCode == 0)
        return;
    QFile::remove(file());
    const CommandResult inWords = m_user->run(filled(arguments));
    QCOMPARE(inWords.exitCode, exitCode);
    QVERIFY2(inWords.words.contains(QByteArray("(" + id.toUtf8() + ")")),
             inWords.summary().constData());
    QVERIFY(!inWords.data.contains(id.toUtf8()));
}

void CliContract::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, const QString &arguments) {
        QTest::newRow(name) << arguments.split(u' ', Qt::SkipEmptyParts);
    };
    row("nothing", QString());
    row("unknown command", u"replicate"_s);
    row("no source", u"sync"_s);
    row("no destination", u"sync {shop}"_s);
    row("too much", u"sync {shop} {to} more"_s);
    row("unknown option", u"sync {shop} {to} --quickly"_s);
    row("option without its value", u"sync {shop} {to} --table"_s);
    row("unknown method", u"sync {shop} {to} --method sideways"_s);
    row("two passwords", u"sync {shop} {to} --password-stdin --password-file {home}/password"_s);
    row("two depths", u"verify {shop} {to} --quick --full"_s);
    row("check without a source", u"check"_s);
    row("source without a verb", u"source"_s);
    row("source with an unknown verb", u"source paint shop"_s);
    row("source without a destination", u"source add shop {shop}"_s);
    row("connection text that is none", u"sync postgresql://user@host:port:port/x {to}"_s);
}

void CliContract::usage()
{
    QFETCH(const QStringList, arguments);
    const CommandResult inWords = m_user->run(filled(arguments));
    QVERIFY2(inWords.exitCode == 2, inWords.summary().constData());
    QCOMPARE(inWords.data, QByteArray());
    QVERIFY(!inWords.words.isEmpty());
    if (arguments.isEmpty())
        return;
    QStringList withJson = filled(arguments);
    withJson.insert(1, u"--json"_s);
    const CommandResult inJson = m_user->run(withJson);
    QVERIFY2(inJson.exitCode == 2, inJson.summary().constData());
    verifyShapes(inJson);
}

void CliContract::syncInJson()
{
    const CommandResult result = run(
        {u"sync"_s, u"{shop}"_s, u"{to}"_s, u"--method"_s, u"full"_s, u"--once"_s, u"--json"_s});
    QVERIFY2(result.exitCode == 0, result.summary().constData());
    verifyShapes(result);
    const QList<QJsonObject> tables = result.objects(u"table"_s);
    const QString count = sqliteText(file(),
                                     u"SELECT count(*), sum(rows) FROM _tributary_tables"_s);
    double rows = 0;
    for (const QJsonObject &table : tables) {
        QCOMPARE(table[u"state"_s].toString(), u"done"_s);
        rows += table[u"rows"_s].toDouble();
    }
    QCOMPARE(u"%1|%2"_s.arg(tables.size()).arg(rows), count);
    // The result comes last.
    const QJsonObject last = result.objects().last();
    QCOMPARE(last[u"type"_s].toString(), u"result"_s);
    QCOMPARE(last[u"status"_s].toString(), u"ok"_s);
    QCOMPARE(last[u"exit_code"_s].toInt(), 0);
    QCOMPARE(last[u"rows"_s].toDouble(), rows);
    QCOMPARE(compareDatabase(m_cluster, u"shop"_s, file()), QString());
}

void CliContract::syncInWords()
{
    const CommandResult result = run({u"sync"_s, u"{shop}"_s, u"{to}"_s});
    QVERIFY2(result.exitCode == 0, result.summary().constData());
    QVERIFY(result.data.contains("public.orders"));
    QVERIFY(!result.data.contains('{'));
    QVERIFY(result.words.startsWith("ok: "));
    QVERIFY(!result.words.contains('\r')); // no progress line where nobody looks
}

void CliContract::partialSync()
{
    const CommandResult result = run({u"sync"_s, u"{partly}"_s, u"{to}"_s, u"--json"_s});
    QCOMPARE(result.exitCode, 3);
    verifyShapes(result);
    QCOMPARE(result.objects().last()[u"status"_s].toString(), u"partial"_s);
    const QList<QJsonObject> tables = result.objects(u"table"_s);
    QCOMPARE(tables.size(), 2);
    QCOMPARE(tables[0][u"table"_s].toString(), u"public.bad"_s);
    QCOMPARE(tables[0][u"state"_s].toString(), u"failed"_s);
    QCOMPARE(tables[1][u"state"_s].toString(), u"done"_s);
    QCOMPARE(result.objects(u"error"_s).size(), 1);
    QCOMPARE(result.objects(u"error"_s)[0][u"sqlstate"_s].toString(), u"22012"_s);
}

void CliContract::chosenTables()
{
    const CommandResult result = run({u"sync"_s, u"{shop}"_s, u"{to}"_s, u"--table"_s,
                                      u"public.orders"_s, u"--table"_s, u"customers"_s,
                                      u"--json"_s});
    QVERIFY2(result.exitCode == 0, result.summary().constData());
    QCOMPARE(sqliteText(file(), u"SELECT destination_table FROM _tributary_tables ORDER BY 1"_s),
             u"customers;orders"_s);
}

void CliContract::check()
{
    CommandResult result = run({u"check"_s, u"{shop}"_s, u"--json"_s});
    QVERIFY2(result.exitCode == 0, result.summary().constData());
    verifyShapes(result);
    QVERIFY(result.objects(u"check"_s).size() >= 10);
    for (const QJsonObject &each : result.objects(u"check"_s))
        QVERIFY2(each[u"state"_s].toString() != u"failed", result.summary().constData());
    QCOMPARE(result.objects().last()[u"status"_s].toString(), u"ok"_s);
    const qsizetype all = result.objects(u"check"_s).size();

    // The whole list whatever fails, and the first failure's own code.
    result = m_user->run(filled({u"check"_s, u"{closed}"_s, u"--json"_s}));
    QCOMPARE(result.exitCode, 4);
    verifyShapes(result);
    QCOMPARE(result.objects(u"check"_s).size(), all);
    result = m_user->run(
        filled({u"check"_s, u"{shop}"_s, u"--json"_s, u"--password-file"_s, u"{home}/wrong"_s}));
    QCOMPARE(result.exitCode, 5);
    result = m_user->run(filled({u"check"_s, u"{shop}"_s, u"--json"_s}));
    QCOMPARE(result.exitCode, 12);
    result = run({u"check"_s, u"{nobody}"_s, u"--json"_s});
    QCOMPARE(result.exitCode, 4);

    result = run({u"check"_s, u"{shop}"_s});
    QCOMPARE(result.exitCode, 0);
    QVERIFY(!result.data.isEmpty());
    QCOMPARE(result.words, QByteArray());
}

void CliContract::verify()
{
    const QStringList arguments = {u"verify"_s, u"{shop}"_s, u"{to}"_s, u"--json"_s};
    QCOMPARE(run({u"sync"_s, u"{shop}"_s, u"{to}"_s}).exitCode, 0);
    CommandResult result = run(arguments);
    QVERIFY2(result.exitCode == 0, result.summary().constData());
    verifyShapes(result);
    QCOMPARE(result.objects(u"difference"_s).size(), 0);

    QCOMPARE(sqliteExec(file(),
                        "DELETE FROM orders WHERE order_id = 3; UPDATE orders SET remark = "
                        "'spoiled' WHERE order_id = 5;"
                        "INSERT INTO products SELECT 99999, sku, name, category, price, weight_kg, "
                        "rating, size_cm,"
                        " related_products, attributes, thumbnail, available_from, "
                        "available_until, description,"
                        " price_with_tax FROM products LIMIT 1"),
             QString());
    result = run(arguments);
    QCOMPARE(result.exitCode, 8);
    verifyShapes(result);
    QStringList found;
    for (const QJsonObject &each : result.objects(u"difference"_s)) {
        const QJsonObject key = each[u"key"_s].toObject();
        found.append(u"%1 %2 %3"_s.arg(each[u"table"_s].toString(), each[u"kind"_s].toString())
                         .arg(key.begin().value().toInt()));
    }
    found.sort();
    QCOMPARE(found,
             QStringList({u"public.orders different 5"_s, u"public.orders missing 3"_s,
                          u"public.products extra 99999"_s}));
    QCOMPARE(run({u"verify"_s, u"{shop}"_s, u"{to}"_s, u"--quick"_s}).exitCode, 8);
    QCOMPARE(
        run({u"verify"_s, u"{shop}"_s, u"{to}"_s, u"--table"_s, u"public.customers"_s}).exitCode,
        0);
}

void CliContract::status()
{
    QCOMPARE(run({u"sync"_s, u"{shop}"_s, u"{to}"_s}).exitCode, 0);
    const CommandResult result = m_user->run({u"status"_s, destination(), u"--json"_s});
    QVERIFY2(result.exitCode == 0, result.summary().constData());
    verifyShapes(result);
    const QList<QJsonObject> states = result.objects(u"state"_s);
    QCOMPARE(states.size(), 1);
    QCOMPARE(states[0][u"state"_s].toString(), u"up-to-date"_s);
    const QJsonArray tables = states[0][u"tables"_s].toArray();
    QCOMPARE(QString::number(tables.size()),
             sqliteText(file(), u"SELECT count(*) FROM _tributary_tables"_s));
    for (const QJsonValue &table : tables) {
        const QDateTime fresh = QDateTime::fromString(table[u"fresh_as_of"_s].toString(),
                                                      Qt::ISODateWithMs);
        QVERIFY(qAbs(fresh.secsTo(QDateTime::currentDateTimeUtc())) < 300);
        QCOMPARE(table[u"method"_s].toString(), u"full"_s);
    }
}

void CliContract::help()
{
    for (const QStringList &arguments :
         {QStringList(u"--help"_s), QStringList{u"sync"_s, u"--help"_s},
          QStringList(u"--version"_s)}) {
        const CommandResult result = m_user->run(arguments);
        QCOMPARE(result.exitCode, 0);
        QVERIFY(result.data.contains("tributary-cli"));
        QCOMPARE(result.words, QByteArray());
    }
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::CliContract)
#include "tst_clicontract.moc"
