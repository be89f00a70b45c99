// SPDX-License-Identifier: GPL-3.0-or-later
//
// "tributary-cli verify" as scripts see it: samples that can be repeated, repairs, and their exit
// codes.

#include "tests/support/commandline.h"
#include "tests/support/pgcluster.h"
#include "tests/support/tablecomparison.h"

#include <QtTest>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

class CliVerify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void usage_wrong_isRefused_data();
    void usage_wrong_isRefused();
    void sample_itsSeed_isPrintedAndCanBeRepeated();
    void withoutKey_theRowIsShown();
    void columnAdded_equalIsSaidOfTheOthers();
    void repair_everything_exitsZero();
    void repair_whatCannotBe_staysDifferent();
    void repair_ofALog_goesOnFromItsCheckpoint();

private:
    CommandResult run(const QStringList &arguments) const
    {
        return m_user->run(
            QStringList{arguments.first(), m_cluster.uri(u"shop"_s), u"sqlite:"_s + file()}
            + arguments.mid(1)
            + QStringList{u"--password-file"_s, m_user->passwordFile(m_cluster)});
    }

    QString file() const { return m_user->file(u"shop.sqlite"_s); }

    PgCluster m_cluster{[] {
        PgCluster::Options options;
        options.logical = true;
        return options;
    }()};
    std::unique_ptr<CommandLine> m_user;
};

void CliVerify::initTestCase()
{
    QString error;
    QVERIFY2(m_cluster.start(&error), qPrintable(error));
    QVERIFY(m_cluster.createDatabase(u"shop"_s));
    QVERIFY2(m_cluster.exec("CREATE TABLE t (id int PRIMARY KEY, v text); INSERT INTO t SELECT i, "
                            "md5(i::text) FROM generate_series(1, 20000) i; CREATE TABLE k (a "
                            "int); INSERT INTO k VALUES (1), (1); ANALYZE",
                            u"shop"_s),
             qPrintable(m_cluster.lastError()));
}

void CliVerify::init()
{
    m_user = std::make_unique<CommandLine>();
    const CommandResult synced = run({u"sync"_s});
    QVERIFY2(synced.exitCode == 0, synced.summary().constData());
}

void CliVerify::usage_wrong_isRefused_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("two depths") << QStringList{u"--quick"_s, u"--sample"_s};
    QTest::newRow("three depths") << QStringList{u"--quick"_s, u"--sample"_s, u"--full"_s};
    QTest::newRow("seed alone") << QStringList{u"--seed"_s, u"1"_s};
    QTest::newRow("seed of a full one") << QStringList{u"--full"_s, u"--seed"_s, u"1"_s};
    QTest::newRow("no number") << QStringList{u"--sample"_s, u"--seed"_s, u"x"_s};
    QTest::newRow("too large") << QStringList{u"--sample"_s, u"--seed"_s, u"4294967296"_s};
    QTest::newRow("negative") << QStringList{u"--sample"_s, u"--seed"_s, u"-1"_s};
}

void CliVerify::usage_wrong_isRefused()
{
    QFETCH(const QStringList, options);
    const CommandResult result = run(QStringList(u"verify"_s) + options + QStringList(u"--json"_s));
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(result.errorId(), u"usage"_s);
}

void CliVerify::sample_itsSeed_isPrintedAndCanBeRepeated()
{
    CommandResult result = run({u"verify"_s, u"--sample"_s, u"--json"_s});
    QVERIFY2(result.exitCode == 0, result.summary().constData());
    QVERIFY(result.objects(u"result"_s)[0].contains(u"seed"_s));
    for (const QJsonObject &table : result.objects(u"table"_s)) {
        const QJsonObject sample = table[u"sample"_s].toObject();
        const bool isSmall = table[u"table"_s] == u"public.k"_s;
        QCOMPARE(sample[u"of"_s].toInt(), isSmall ? 2 : 20'000);
        QVERIFY(isSmall ? sample[u"rows"_s].toInt() == 2 : sample[u"rows"_s].toInt() >= 500);
    }
    QCOMPARE(sqliteExec(file(), "UPDATE t SET v = 'no' WHERE id % 10 = 0"), QString());
    const QStringList again{u"verify"_s, u"--sample"_s, u"--seed"_s, u"7"_s, u"--json"_s};
    result = run(again);
    QCOMPARE(result.exitCode, 8);
    QVERIFY(!result.objects(u"difference"_s).isEmpty());
    QCOMPARE(result.objects(u"result"_s)[0][u"seed"_s].toInt(), 7);
    QCOMPARE(run(again).objects(u"difference"_s), result.objects(u"difference"_s));
    result = run({u"verify"_s, u"--sample"_s, u"--seed"_s, u"7"_s});
    QVERIFY2(result.words.contains("--seed 7"), result.summary().constData());
    QVERIFY2(result.data.contains("the others only counted"), result.summary().constData());
}

void CliVerify::withoutKey_theRowIsShown()
{
    const QString longText(200, u'x');
    QCOMPARE(sqliteExec(file(),
                        "DELETE FROM k WHERE rowid = 1; INSERT INTO k VALUES ('" + longText.toUtf8()
                            + "')"),
             QString());
    for (const QString &depth : {u"--full"_s, u"--sample"_s}) {
        const CommandResult result = run({u"verify"_s, depth, u"--json"_s});
        QCOMPARE(result.exitCode, 8);
        QHash<QString, QString> rows;
        for (const QJsonObject &difference : result.objects(u"difference"_s)) {
            QVERIFY(difference[u"key"].toObject().isEmpty());
            rows.insert(difference[u"kind"].toString(),
                        difference[u"row"].toObject()[u"a"].toString());
        }
        QCOMPARE(rows.value(u"missing"_s), u"1"_s);
        QVERIFY2(rows.value(u"extra"_s).startsWith(u"xxx")
                     && rows.value(u"extra"_s).size() < longText.size(),
                 result.summary().constData());
    }
    const CommandResult words = run({u"verify"_s});
    QVERIFY2(words.data.contains("it is copied in full by each run"), words.summary().constData());
    QVERIFY2(words.data.contains(R"(missing {"a":"1"})"), words.summary().constData());
}

void CliVerify::columnAdded_equalIsSaidOfTheOthers()
{
    QVERIFY(m_cluster.exec("ALTER TABLE k ADD b int DEFAULT 7", u"shop"_s));
    const CommandResult words = run({u"verify"_s});
    const CommandResult json = run({u"verify"_s, u"--json"_s});
    QVERIFY(m_cluster.exec("ALTER TABLE k DROP b", u"shop"_s));
    QCOMPARE(words.exitCode, 0);
    QVERIFY2(words.data.contains("equal in the columns that both have, 2 rows"),
             words.summary().constData());
    for (const QJsonObject &table : json.objects(u"table"_s))
        QCOMPARE(table[u"all_columns"].toBool(), table[u"table"].toString() != u"public.k");
}

void CliVerify::repair_everything_exitsZero()
{
    QCOMPARE(run({u"verify"_s, u"--repair"_s}).exitCode, 0); // nothing to do
    QCOMPARE(sqliteExec(file(),
                        "DELETE FROM t WHERE id = 3; UPDATE t SET v = 'no' WHERE id = 5; INSERT "
                        "INTO t VALUES (99999, 'extra'); DELETE FROM k WHERE rowid = 1"),
             QString());
    const CommandResult result = run({u"verify"_s, u"--repair"_s, u"--json"_s});
    QVERIFY2(result.exitCode == 0, result.summary().constData());
    QCOMPARE(result.objects(u"difference"_s).size(), 4);
    QStringList repairs;
    for (const QJsonObject &each : result.objects(u"repair"_s))
        repairs << u"%1 %2 %3/%4"_s.arg(each[u"table"_s].toString(), each[u"method"_s].toString())
                       .arg(each[u"written"_s].toInt())
                       .arg(each[u"removed"_s].toInt());
    QCOMPARE(repairs, QStringList({u"public.k copy 2/0"_s, u"public.t rows 2/1"_s}));
    QStringList states;
    for (const QJsonObject &table : result.objects(u"table"_s))
        states << table[u"table"_s].toString() + u' ' + table[u"state"_s].toString()
                + (table[u"again"_s].toBool() ? u" again"_s : QString());
    QCOMPARE(states,
             QStringList({u"public.k different"_s, u"public.t different"_s,
                          u"public.k equal again"_s, u"public.t equal again"_s}));
    QCOMPARE(result.objects(u"result"_s)[0][u"status"_s].toString(), u"ok"_s);
    QCOMPARE(run({u"verify"_s}).exitCode, 0);
}

void CliVerify::repair_whatCannotBe_staysDifferent()
{
    // A view in the place of the copy: nothing that a repair may touch.
    QCOMPARE(sqliteExec(file(),
                        "ALTER TABLE t RENAME TO mine; CREATE VIEW t AS SELECT * FROM mine WHERE "
                        "id > 1"),
             QString());
    const CommandResult result = run({u"verify"_s, u"--repair"_s, u"--json"_s});
    QVERIFY2(result.exitCode == 8, result.summary().constData());
    QCOMPARE(result.objects(u"repair"_s)[0][u"method"_s].toString(), u"none"_s);
    QCOMPARE(result.errorId(), u"dest-foreign-table"_s);
    QCOMPARE(sqliteText(file(), u"SELECT count(*) FROM mine"_s), u"20000"_s);
}

void CliVerify::repair_ofALog_goesOnFromItsCheckpoint()
{
    QFile::remove(file());
    QCOMPARE(run({u"sync"_s, u"--method"_s, u"log"_s}).exitCode, 0);
    QVERIFY(m_cluster.exec("UPDATE t SET v = 'changed' WHERE id = 7", u"shop"_s));
    QCOMPARE(sqliteExec(file(), "DELETE FROM t WHERE id < 5"), QString());
    const CommandResult result = run({u"verify"_s, u"--repair"_s, u"--json"_s});
    QVERIFY2(result.exitCode == 0, result.summary().constData());
    QVERIFY(result.objects(u"result"_s)[0].contains(u"lsn"_s));
    QVERIFY(m_cluster.exec("DELETE FROM t WHERE id = 1; UPDATE t SET v = 'again' WHERE id = 2",
                           u"shop"_s));
    QCOMPARE(run({u"sync"_s, u"--method"_s, u"log"_s}).exitCode, 0);
    QCOMPARE(compareDatabase(m_cluster, u"shop"_s, file()), QString());
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::CliVerify)
#include "tst_cliverify.moc"
