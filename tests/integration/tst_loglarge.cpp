// SPDX-License-Identifier: GPL-3.0-or-later
//
// Transactions that are larger than memory may be: how much a run needs at most. The figures are
// printed.

#include "tests/support/commandline.h"
#include "tests/support/logbench.h"
#include "tests/support/measuredrun.h"
#include "tests/support/tablecomparison.h"

#include <QtTest>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double mostMegabytes = 300;

class LogLarge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void oneTransaction_data();
    void oneTransaction();
    void largeValues();

private:
    MeasuredRun sync(const QString &database, const QString &plugin) const
    {
        return runMeasured({CommandLine::program(), u"sync"_s, m_cluster.uri(database),
                            u"sqlite:"_s + file(), u"--method"_s, u"log"_s, u"--plugin"_s, plugin,
                            u"--password-file"_s, m_user.passwordFile(m_cluster)},
                           m_user.environment);
    }

    QString file() const { return m_user.file(m_database + u".sqlite"_s); }

    // The same sums on both sides; all rows are in one expression.
    void compareSums(const QString &sql)
    {
        QStringList expected;
        const auto rows = m_cluster.query(sql.toUtf8(), m_database);
        for (const auto &value : rows.value(0))
            expected.append(QString::fromUtf8(value.value_or(QByteArray("NULL"))));
        QCOMPARE(sqliteText(file(), sql), expected.join(u'|'));
    }

    PgCluster m_cluster{logicalServer()};
    CommandLine m_user;
    QString m_database;
};

void LogLarge::initTestCase()
{
    QString error;
    QVERIFY2(m_cluster.start(&error), qPrintable(error));
}

void LogLarge::oneTransaction_data()
{
    QTest::addColumn<QString>("plugin");
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QByteArray>("key");
    const QByteArray insert = "INSERT INTO t SELECT g, g % 1000, 'note ' || g FROM generate_series("
                              "1000001, 6000000) g";
    QTest::newRow("pgoutput, 5 million inserts") << u"pgoutput"_s << insert << QByteArray();
    if (m_cluster.hasPlugin(u"wal2json"_s))
        QTest::newRow("wal2json, 5 million inserts") << u"wal2json"_s << insert << QByteArray();
    QTest::newRow("pgoutput, 5 million updates of a million rows")
        << u"pgoutput"_s
        << QByteArray("DO $$ BEGIN FOR i IN 1..5 LOOP UPDATE t SET n = n + 1; END LOOP; END $$")
        << QByteArray();
    QTest::newRow("pgoutput, a million swapped keys that can be deferred")
        << u"pgoutput"_s << QByteArray("UPDATE t SET id = 1000001 - id")
        << QByteArray("ALTER TABLE t DROP CONSTRAINT t_pkey, ADD PRIMARY KEY (id) DEFERRABLE;"
                      "ALTER TABLE t REPLICA IDENTITY FULL");
}

void LogLarge::oneTransaction()
{
    QFETCH(const QString, plugin);
    QFETCH(const QByteArray, sql);
    QFETCH(const QByteArray, key);
    m_database = u"large_%1"_s.arg(qHash(sql + plugin.toUtf8()) % 100'000);
    QVERIFY(m_cluster.createDatabase(m_database));
    QVERIFY(m_cluster.exec("CREATE TABLE t (id bigint PRIMARY KEY, n int, note text);"
                           "INSERT INTO t SELECT g, g, 'note' FROM generate_series(1, 1000000) g",
                           m_database));
    QVERIFY(key.isEmpty() || m_cluster.exec(key, m_database));
    QCOMPARE(sync(m_database, plugin).exitCode, 0);
    QVERIFY2(m_cluster.exec(sql, m_database), qPrintable(m_cluster.lastError()));
    const MeasuredRun run = sync(m_database, plugin);
    qInfo("%s: %.0f MB at most, %.1f s", QTest::currentDataTag(), run.peakMegabytes, run.seconds);
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.peakMegabytes <= mostMegabytes, qPrintable(QString::number(run.peakMegabytes)));
    compareSums(u"SELECT count(*), sum(id), sum(n), sum(length(note)) FROM t"_s);
}

// Forty rows with values of 20 MB in one transaction.
void LogLarge::largeValues()
{
    m_database = u"large_values"_s;
    QVERIFY(m_cluster.createDatabase(m_database));
    QVERIFY(m_cluster.exec("CREATE TABLE t (id bigint PRIMARY KEY, v text, b bytea)", m_database));
    QCOMPARE(sync(m_database, u"pgoutput"_s).exitCode, 0);
    QVERIFY2(
        m_cluster.exec("INSERT INTO t SELECT g, repeat(md5(g::text), 655360), decode(repeat(md5("
                       "g::text), 65536), 'hex') FROM generate_series(1, 40) g",
                       m_database),
        qPrintable(m_cluster.lastError()));
    const MeasuredRun run = sync(m_database, u"pgoutput"_s);
    qInfo("40 values of 20 MB: %.0f MB at most, %.1f s", run.peakMegabytes, run.seconds);
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.peakMegabytes <= mostMegabytes, qPrintable(QString::number(run.peakMegabytes)));
    compareSums(u"SELECT count(*), sum(length(v)), sum(length(b)) FROM t"_s);
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::LogLarge)
#include "tst_loglarge.moc"
