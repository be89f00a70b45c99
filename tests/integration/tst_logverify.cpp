// SPDX-License-Identifier: GPL-3.0-or-later
//
// Verifying a source whose log is followed while it is being written: both sides are compared at
// one position, so nothing is different unless something is wrong.

#include "tests/support/logbench.h"
#include "tests/support/pgsession.h"
#include "tests/support/syncharness.h"
#include "tests/support/tablecomparison.h"

#include "engine/sync/log/positionedverify.h"

#include <QtTest>

#include <atomic>
#include <thread>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

// Writes until it goes.
class Writer
{
public:
    Writer(const PgCluster &cluster, const QString &database)
        : m_thread([this, &cluster, database] {
            PgSession session(cluster, database);
            for (int i = 1; !m_done; ++i) {
                const QByteArray id = QByteArray::number(i);
                session.exec("INSERT INTO t VALUES (1000 + " + id + ", 'w'); UPDATE t SET v = 'u"
                             + id + "' WHERE id % 50 = " + id
                             + " % 50; DELETE FROM t WHERE id = 900 + " + id
                             + "; INSERT INTO k VALUES (" + id + " % 3, NULL)");
                m_written = i;
            }
        })
    { }

    ~Writer()
    {
        m_done = true;
        m_thread.join();
    }

    int written() const { return m_written; }

private:
    std::atomic<bool> m_done = false;
    std::atomic<int> m_written = 0;
    std::thread m_thread;
};

class LogVerify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void source_beingWritten_isEqual_data();
    void source_beingWritten_isEqual();
    void rows_tamperedWith_areFound();
    void deletedRows_kept_areNotExtra();
    void tableLeftOut_isNotComparedAndMissesNothingLater();
    void commitsBehindThePosition_streamed_comeLater_data();
    void commitsBehindThePosition_streamed_comeLater();

private:
    static VerifyReport verified(const LogBench &bench, const TableMethods &methods = {},
                                 const VerifyObserver &observer = {})
    {
        VerifyRequest request;
        request.tableMethods = methods;
        request.source = bench.request.source;
        request.password = bench.request.password;
        request.destination = bench.request.destination;
        return verifyAtPosition(request, {}, observer);
    }

    static QString differences(const VerifyReport &report)
    {
        QString text = report.error ? report.error->id() : QString();
        for (const TableVerification &table : report.tables) {
            if (!table.isEqual())
                text += u"%1: %2 missing, %3 extra, %4 different; "_s.arg(table.table.name)
                            .arg(table.missing)
                            .arg(table.extra)
                            .arg(table.different);
        }
        return text;
    }

    PgCluster m_cluster{logicalServer()};
};

void LogVerify::initTestCase()
{
    QString error;
    QVERIFY2(m_cluster.start(&error), qPrintable(error));
}

void LogVerify::source_beingWritten_isEqual_data()
{
    QTest::addColumn<QString>("plugin");
    QTest::newRow("pgoutput") << u"pgoutput"_s;
    if (m_cluster.hasPlugin(u"wal2json"_s))
        QTest::newRow("wal2json") << u"wal2json"_s;
}

void LogVerify::source_beingWritten_isEqual()
{
    QFETCH(const QString, plugin);
    LogBench bench(m_cluster, u"verify_"_s + plugin, plugin);
    QCOMPARE(bench.exec("CREATE TABLE t (id int PRIMARY KEY, v text);"
                        "INSERT INTO t SELECT g, 'v' FROM generate_series(1, 1000) g;"
                        "CREATE TABLE k (a int, b text); ALTER TABLE k REPLICA IDENTITY FULL;"
                        "INSERT INTO k VALUES (1, 'x'), (1, 'x')"),
             QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    {
        const Writer writer(m_cluster, bench.database());
        for (int i = 0; i < 4; ++i) {
            const int before = writer.written();
            QCOMPARE(differences(verified(bench)), QString());
            QTRY_VERIFY_WITH_TIMEOUT(writer.written() > before, 30'000);
        }
    }
    QCOMPARE(bench.syncAndCompare(), QString());
    // The server notices a closed connection in its own time.
    const QByteArray left = "SELECT slot_name FROM pg_replication_slots WHERE temporary";
    QTRY_VERIFY_WITH_TIMEOUT(m_cluster.query(left).isEmpty(), 30'000);
}

void LogVerify::rows_tamperedWith_areFound()
{
    LogBench bench(m_cluster, u"verify_tampered"_s);
    QCOMPARE(bench.exec("CREATE TABLE t (id int PRIMARY KEY, v text);"
                        "INSERT INTO t SELECT g, 'v' FROM generate_series(1, 100) g"),
             QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    QCOMPARE(
        sqliteExec(bench.file(), "DELETE FROM t WHERE id = 7; UPDATE t SET v = 'no' WHERE id = 8"),
        QString());
    QCOMPARE(bench.exec("INSERT INTO t VALUES (200, 'new')"), QString());
    const VerifyReport report = verified(bench);
    QCOMPARE(differences(report), u"t: 1 missing, 0 extra, 1 different; "_s);
    QCOMPARE(report.exitCode(), ExitCode::Differences);
}

void LogVerify::deletedRows_kept_areNotExtra()
{
    LogBench bench(m_cluster, u"verify_kept"_s);
    bench.request.log.keepDeleted = true;
    QCOMPARE(
        bench.exec("CREATE TABLE t (id int PRIMARY KEY, v text); INSERT INTO t VALUES (1, 'a'),"
                   " (2, 'b')"),
        QString());
    QCOMPARE(problemsOf(bench.sync()), QString());
    QCOMPARE(bench.exec("DELETE FROM t WHERE id = 1"), QString());
    QCOMPARE(differences(verified(bench)), QString());
    QCOMPARE(sqliteText(bench.file(), u"SELECT count(*) FROM t"_s), u"2"_s);
}

void LogVerify::tableLeftOut_isNotComparedAndMissesNothingLater()
{
    LogBench bench(m_cluster, u"verify_left"_s);
    QCOMPARE(
        bench.exec("CREATE TABLE t (id int PRIMARY KEY, v text); INSERT INTO t VALUES (1, 'a');"
                   "CREATE TABLE k (id int PRIMARY KEY, v text); INSERT INTO k VALUES (1, "
                   "'a')"),
        QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    // Chosen since the last run: verifying reads the slot up to its position, for all tables.
    const TableMethods methods{{u"public.k"_s, u"skip"_s}};
    QCOMPARE(bench.exec("INSERT INTO k VALUES (2, 'b'); UPDATE t SET v = 'c'"), QString());
    const VerifyReport report = verified(bench, methods);
    QCOMPARE(differences(report), QString());
    QCOMPARE(report.tables.size(), 1);
    QCOMPARE(report.leftOut.size(), 1);
    QCOMPARE(bench.exec("INSERT INTO k VALUES (3, 'd')"), QString());
    QCOMPARE(bench.syncAndCompare(), QString());

    // Left out by a run: its copy grows old, which is nobody's fault.
    bench.request.tableMethods = methods;
    QCOMPARE(bench.exec("INSERT INTO k VALUES (4, 'e'); INSERT INTO t VALUES (4, 'e')"), QString());
    QCOMPARE(bench.syncAndCompare({u"public.k"_s}), QString());
    QCOMPARE(differences(verified(bench, methods)), QString());
    QCOMPARE(differences(verified(bench)), u"k: 1 missing, 0 extra, 0 different; "_s);
    bench.request.tableMethods = {};
    QCOMPARE(bench.exec("DELETE FROM k WHERE id = 1"), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    QCOMPARE(differences(verified(bench)), QString());
}

void LogVerify::commitsBehindThePosition_streamed_comeLater_data()
{
    source_beingWritten_isEqual_data();
}

// A backlog that the server does not give by a pull: the stream goes on behind the position.
void LogVerify::commitsBehindThePosition_streamed_comeLater()
{
    QFETCH(const QString, plugin);
    LogBench bench(m_cluster, u"verify_streamed_"_s + plugin, plugin);
    QCOMPARE(
        bench.exec("CREATE TABLE t (id int PRIMARY KEY, v text); INSERT INTO t VALUES (1, 'a')"),
        QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    const QByteArray database = bench.database().toUtf8();
    QCOMPARE(bench.exec("ALTER DATABASE " + database + " SET temp_file_limit = '1MB'"), QString());
    QCOMPARE(bench.exec("ALTER DATABASE " + database + " SET work_mem = '64kB'"), QString());
    QCOMPARE(
        bench.exec("INSERT INTO t SELECT g, repeat('x', 100) FROM generate_series(10, 20000) g"),
        QString());
    QCOMPARE(bench.exec("DELETE FROM t WHERE id > 20"), QString());
    bool written = false;
    const VerifyObserver observer{
        .progressed = {}, .tableFinished = {}, .phaseChanged = [&](VerifyPhase phase) {
            // The position is known, and the copy not there yet.
            if (phase == VerifyPhase::CatchingUp)
                written = bench
                              .exec("INSERT INTO t VALUES (5, 'behind'); DELETE FROM t WHERE id = "
                                    "1")
                              .isEmpty();
        }};
    QCOMPARE(differences(verified(bench, {}, observer)), QString());
    QVERIFY(written);
    QCOMPARE(sqliteText(bench.file(), u"SELECT count(*) FROM t WHERE id = 1"_s), u"1"_s);
    QCOMPARE(bench.follow({"UPDATE t SET v = 'later'"}), QString());
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::LogVerify)
#include "tst_logverify.moc"
