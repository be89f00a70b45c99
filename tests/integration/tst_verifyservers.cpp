// SPDX-License-Identifier: GPL-3.0-or-later
//
// Verification that is stopped or loses its server, databases in other encodings, and every server
// version at hand.

#include "tests/integration/valuesample.h"
#include "tests/integration/verifybench.h"
#include "tests/support/pgcluster.h"

#include "engine/sync/verify/verifyrun.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>

#include <thread>

namespace tributary::test {

namespace {

using namespace Qt::StringLiterals;

const QByteArray smallSchema = R"(
CREATE SCHEMA o;
CREATE TABLE o.first (id int PRIMARY KEY);
INSERT INTO o.first VALUES (1), (2);
CREATE TABLE o.last (id int PRIMARY KEY);
CREATE VIEW o.slow AS SELECT 1 AS one;
)";

} // namespace

class TestVerifyServers : public QObject
{
    Q_OBJECT

private:
    PgCluster m_cluster;
    QTemporaryDir m_folder;
    int m_number = 0;
    QString m_database; ///< a fresh one for each test function, with smallSchema
    QString m_path; ///< of its copy

    bool run(const QByteArray &sql) { return m_cluster.exec(sql, m_database); }

    bool isAsleep()
    {
        return !m_cluster.query("SELECT 1 FROM pg_stat_activity WHERE wait_event = 'PgSleep'")
                    .isEmpty();
    }

private Q_SLOTS:

    void initTestCase()
    {
        QString error;
        QVERIFY2(m_cluster.start(&error), qPrintable(error));
        QVERIFY(m_folder.isValid());
    }

    void init()
    {
        m_database = u"shop%1"_s.arg(++m_number);
        m_path = m_folder.filePath(m_database);
        QVERIFY(m_cluster.createDatabase(m_database));
        QVERIFY2(run(smallSchema), qPrintable(m_cluster.lastError()));
        QCOMPARE(copyDatabase(m_cluster, m_database, m_path).outcome, SyncReport::Outcome::Ok);
    }

    void stop_whileRowsFlow_endsSoon_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("in the key's order") << QByteArray("PRIMARY KEY (id)");
        QTest::newRow("sorted here") << QByteArray("PRIMARY KEY (n)");
        QTest::newRow("no key") << QByteArray("CHECK (true)");
    }

    void stop_whileRowsFlow_endsSoon()
    {
        QFETCH(QByteArray, key);
        QVERIFY(run("CREATE TABLE o.large (id int, n numeric, v text, " + key
                    + ");"
                      "INSERT INTO o.large SELECT i, i + 0.5, md5(i::text) FROM generate_series(1, "
                      "300000) i"));
        QCOMPARE(copyDatabase(m_cluster, m_database, m_path).outcome, SyncReport::Outcome::Ok);
        std::stop_source stop;
        QElapsedTimer sinceStop;
        qint64 seen = 0;
        const VerifyObserver observer{.progressed =
                                          [&](const TableId &, qint64 rows) {
                                              if (rows > 1000 && !stop.stop_requested()) {
                                                  seen = rows;
                                                  sinceStop.start();
                                                  stop.request_stop();
                                              }
                                          },
                                      .tableFinished = {}};
        const VerifyReport report = verify(
            verifyRequest(m_cluster, m_database, m_path, {u"o.large"_s}), stop.get_token(),
            observer);
        QVERIFY(seen > 1000 && seen < 300000);
        QVERIFY(sinceStop.isValid());
        const qint64 took = sinceStop.elapsed();
        QVERIFY2(took < 5000, qPrintable(QString::number(took)));
        QCOMPARE(report.error->kind, ErrorKind::Interrupted);
        QCOMPARE(report.exitCode(), ExitCode::Interrupted);
        QCOMPARE(differencesText(verifyCopy(m_cluster, m_database, m_path, {u"o.large"_s})),
                 QString());
    }

    void stop_whileTheDestinationThinks_endsSoon()
    {
        // A view in the table's place that would take hours to sort.
        QCOMPARE(alter(m_path,
                       "DROP TABLE o__first; CREATE VIEW o__first AS WITH RECURSIVE n(i) AS "
                       "(SELECT 1 UNION ALL "
                       "SELECT i + 1 FROM n LIMIT 100000000000) SELECT i AS id FROM n"),
                 QString());
        std::stop_source stop;
        QElapsedTimer sinceStop;
        std::jthread stopper([&] {
            const QByteArray reading =
                "SELECT 1 FROM pg_stat_activity WHERE query LIKE 'COPY%first%'";
            while (m_cluster.query(reading).isEmpty()) // looks as often as the server answers
                std::this_thread::yield();
            sinceStop.start();
            stop.request_stop();
        });
        const VerifyReport report = verify(
            verifyRequest(m_cluster, m_database, m_path, {u"o.first"_s}), stop.get_token());
        const qint64 took = sinceStop.elapsed();
        QVERIFY2(took < 5000, qPrintable(QString::number(took)));
        QVERIFY(report.error);
        QCOMPARE(report.error->kind, ErrorKind::Interrupted);
    }

    void stop_whileTheServerThinks_endsSoon()
    {
        QVERIFY(run("CREATE OR REPLACE VIEW o.slow AS SELECT CASE WHEN pg_sleep(60) IS NULL THEN 0 "
                    "ELSE 1 END AS one"));
        std::stop_source stop;
        QElapsedTimer sinceStop;
        std::jthread stopper([&] {
            while (!isAsleep()) // looks as often as the server answers
                std::this_thread::yield();
            sinceStop.start();
            stop.request_stop();
        });
        const VerifyReport report = verify(
            verifyRequest(m_cluster, m_database, m_path, {u"o.slow"_s}), stop.get_token());
        const qint64 took = sinceStop.elapsed();
        QVERIFY2(took < 5000, qPrintable(QString::number(took)));
        QCOMPARE(report.error->kind, ErrorKind::Interrupted);
        stopper.join();
        // Nothing of it is left on the server.
        QTRY_VERIFY_WITH_TIMEOUT(!isAsleep(), 30'000);
    }

    void stop_beforeTheStart_endsAtOnce()
    {
        std::stop_source stop;
        stop.request_stop();
        const VerifyReport report = verify(verifyRequest(m_cluster, m_database, m_path),
                                           stop.get_token());
        QCOMPARE(report.error->kind, ErrorKind::Interrupted);
        QVERIFY(report.tables.isEmpty());
    }

    void lostConnection_endsTheRun()
    {
        QVERIFY(run("CREATE OR REPLACE VIEW o.slow AS SELECT CASE WHEN "
                    "pg_terminate_backend(pg_backend_pid()) THEN 0 ELSE 1 END AS one"));
        const VerifyReport report = verifyCopy(m_cluster, m_database, m_path,
                                               {u"o.first"_s, u"o.slow"_s, u"o.last"_s});
        QVERIFY(report.error);
        QCOMPARE(report.exitCode(), ExitCode::SourceUnreachable);
        QCOMPARE(report.tables.size(), 1);
    }

    void otherEncodings_areEqualAndAlterationsFound_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("LATIN1") << QByteArray("LATIN1")
                                << QByteArray("convert_from('\\xe9', 'LATIN1')");
        QTest::newRow("EUC_JP") << QByteArray("EUC_JP")
                                << QByteArray("convert_from('\\xa4a2', 'EUC_JP')");
        QTest::newRow("SQL_ASCII") << QByteArray("SQL_ASCII") << QByteArray("E'caf\\xe9'::text");
    }

    void otherEncodings_areEqualAndAlterationsFound()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(QByteArray, text);
        const QString name = u"e%1"_s.arg(m_number);
        QVERIFY2(m_cluster.exec("CREATE DATABASE " + name.toUtf8() + " ENCODING '" + encoding
                                + "' LOCALE 'C' TEMPLATE template0"),
                 qPrintable(m_cluster.lastError()));
        const QByteArray server = "SET client_encoding = " + encoding + "; ";
        QVERIFY2(m_cluster.exec(
                     server
                         + "CREATE TABLE t (id text PRIMARY KEY, v text, a text[], j json);"
                           "INSERT INTO t VALUES ("
                         + text + ", " + text + ", ARRAY[" + text + ", 'b'], to_json(" + text
                         + "));"
                           "INSERT INTO t VALUES ('z', 'z', '{z}', '[]'), ('', NULL, NULL, NULL)",
                     name),
                 qPrintable(m_cluster.lastError()));
        const QString path = m_folder.filePath(name);
        QCOMPARE(copyDatabase(m_cluster, name, path).outcome, SyncReport::Outcome::Ok);
        QCOMPARE(differencesText(verifyCopy(m_cluster, name, path)), QString());
        for (const char *column : {"v", "a", "j"}) {
            const QByteArray sql = "UPDATE t SET " + QByteArray(column)
                + " = 'other' WHERE id NOT IN ('', 'z')";
            QCOMPARE(alter(path, sql), QString());
            const VerifyReport report = verifyCopy(m_cluster, name, path);
            QCOMPARE(report.tables.first().different, 1);
            QVERIFY(report.tables.first().first[0].columns.contains(QString::fromLatin1(column)));
        }
        QCOMPARE(alter(path, "DELETE FROM t WHERE id NOT IN ('', 'z')"), QString());
        QCOMPARE(verifyCopy(m_cluster, name, path).tables.first().missing, 1);
    }

    void everyVersion_allValues_areEqual_data()
    {
        QTest::addColumn<int>("version");
        for (const int version : PgCluster::availableVersions())
            QTest::newRow(qPrintable(QString::number(version))) << version;
    }

    void everyVersion_allValues_areEqual()
    {
        QFETCH(int, version);
        PgCluster::Options options;
        options.majorVersion = version;
        PgCluster cluster(options);
        QString error;
        QVERIFY2(cluster.start(&error), qPrintable(error));
        QVERIFY(cluster.createDatabase(u"values"_s));
        QVERIFY2(cluster.exec(valueSchemaSql(version), u"values"_s),
                 qPrintable(cluster.lastError()));
        const QString path = m_folder.filePath(u"version%1.db"_s.arg(version));
        const SyncReport copied = copyDatabase(cluster, u"values"_s, path);
        QVERIFY2(
            copied.outcome == SyncReport::Outcome::Ok,
            qPrintable(copied.error ? copied.error->message + copied.error->detail : u"tables"_s));
        const VerifyReport report = verifyCopy(cluster, u"values"_s, path);
        QCOMPARE(differencesText(report), QString());
        QCOMPARE(report.tables.size(), valueSamples(version).size());
        QCOMPARE(
            alter(path,
                  "UPDATE s__box_array SET v = '[\"(1,1),(0,0)\",\"(2,2),(1,0)\"]' WHERE id = 1"),
            QString());
        QCOMPARE(
            verifyCopy(cluster, u"values"_s, path, {u"s.box_array"_s}).tables.first().different, 1);
    }
};

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::TestVerifyServers)
#include "tst_verifyservers.moc"
