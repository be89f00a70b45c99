// SPDX-License-Identifier: GPL-3.0-or-later
//
// A server that ends sessions, cancels queries or goes away in the middle of a run.

#include "tests/support/pgcluster.h"
#include "tests/support/pgsession.h"
#include "tests/support/syncharness.h"
#include "tests/support/tablecomparison.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <future>
#include <memory>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int deadlineMs = 30'000;

class FullCopyServerFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void readerTerminated();
    void readerTerminatedAgain();
    void snapshotTerminated();
    void allTerminated();
    void queryCancelled();
    void serverStopped_data();
    void serverStopped();
    void noMoreConnections();

private:
    QString file() const { return m_folder->filePath(u"copy.sqlite"_s); }

    // Begins a run and waits until it has come to the gate in the middle of the view m_rows.
    void startRun();
    SyncReport finishRun();
    // Ends the sessions of the run whose name is like this.
    bool isReachedByAnother(const QList<int> &before);
    int terminate(const QByteArray &applicationName);

    QString content() const
    {
        return sqliteText(file(), u"SELECT * FROM a_table ORDER BY id"_s)
            + sqliteText(file(), u"SELECT * FROM z_table ORDER BY id"_s)
            + sqliteText(file(), u"SELECT * FROM _tributary_tables ORDER BY 1, 2"_s);
    }

    std::unique_ptr<PgCluster> m_cluster;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Gate> m_gate;
    std::future<SyncReport> m_run;
    QString m_before;
};

void FullCopyServerFaults::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_cluster = std::make_unique<PgCluster>();
    QString error;
    QVERIFY2(m_cluster->start(&error), qPrintable(error));
    QVERIFY2(
        m_cluster->exec("CREATE TABLE a_table (id int PRIMARY KEY, v text);"
                        "INSERT INTO a_table SELECT n, 'a' || n FROM generate_series(1, 2000) AS n;"
                        "CREATE TABLE z_table (id int PRIMARY KEY, v text);"
                        "INSERT INTO z_table SELECT n, 'z' || n FROM generate_series(1, 2000) AS n;"
                        "CREATE VIEW m_rows AS SELECT generate_series(1, 20000) AS n, 'row' AS v"
                        " UNION ALL SELECT 0, 'end' FROM "
                        + Gate::passing()),
        qPrintable(m_cluster->lastError()));
    // The copy that must not suffer.
    QCOMPARE(problemsOf(runSync(requestFor(*m_cluster, u"postgres"_s, file()))), QString());
    m_before = content();
    QVERIFY(m_cluster->exec("UPDATE a_table SET v = 'new'; UPDATE z_table SET v = 'new'"));
}

void FullCopyServerFaults::cleanup()
{
    m_gate.reset();
    if (m_run.valid())
        m_run.wait();
    m_cluster.reset();
}

void FullCopyServerFaults::startRun()
{
    m_gate = std::make_unique<Gate>(*m_cluster, u"postgres"_s, QString());
    QVERIFY(m_gate->shut());
    m_run = std::async(
        std::launch::async,
        [request = requestFor(*m_cluster, u"postgres"_s, file())] { return runSync(request); });
    QTRY_VERIFY_WITH_TIMEOUT(m_gate->isReached(), deadlineMs);
}

SyncReport FullCopyServerFaults::finishRun()
{
    return m_run.wait_for(std::chrono::seconds(30)) == std::future_status::ready ? m_run.get()
                                                                                 : SyncReport();
}

/// One look: between two, the old session may have gone.
bool FullCopyServerFaults::isReachedByAnother(const QList<int> &before)
{
    const QList<int> waiting = m_gate->waiting();
    return !waiting.isEmpty()
        && std::ranges::none_of(waiting, [&](int pid) { return before.contains(pid); });
}

int FullCopyServerFaults::terminate(const QByteArray &applicationName)
{
    const auto rows = m_cluster->query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                                       " WHERE application_name LIKE '"
                                       + applicationName + '\'');
    return static_cast<int>(rows.size());
}

void FullCopyServerFaults::readerTerminated()
{
    startRun();
    const QList<int> first = m_gate->waiting();
    QCOMPARE(terminate("tributary/copy"), 1);
    // Another session reads the table anew, under the same snapshot.
    QTRY_VERIFY_WITH_TIMEOUT(isReachedByAnother(first), deadlineMs);
    QVERIFY(m_cluster->exec("INSERT INTO z_table VALUES (-1, 'after the snapshot')"));
    QVERIFY(m_gate->open());
    const SyncReport report = finishRun();
    QCOMPARE(problemsOf(report), QString());
    QCOMPARE(report.outcome, SyncReport::Outcome::Ok);
    QVERIFY(m_cluster->exec("DELETE FROM z_table WHERE id = -1"));
    QCOMPARE(compareDatabase(*m_cluster, u"postgres"_s, file()), QString());
    QCOMPARE(leftoversIn(file()), QString());
}

// Somebody does not want it: no third attempt.
void FullCopyServerFaults::readerTerminatedAgain()
{
    startRun();
    const QList<int> first = m_gate->waiting();
    QCOMPARE(terminate("tributary/copy"), 1);
    QTRY_VERIFY_WITH_TIMEOUT(isReachedByAnother(first), deadlineMs);
    QCOMPARE(terminate("tributary/copy"), 1);
    const SyncReport report = finishRun();
    QCOMPARE(failuresOf(report), QStringList(u"run: terminated"_s));
    QCOMPARE(report.exitCode(), ExitCode::SourceUnreachable);
    QCOMPARE(content(), m_before);
    QCOMPARE(leftoversIn(file()), QString());
}

// The snapshot dies with its session: what is being read can be finished, no other table begun.
void FullCopyServerFaults::snapshotTerminated()
{
    startRun();
    QCOMPARE(terminate("tributary/snapshot"), 1);
    QTRY_COMPARE_WITH_TIMEOUT(m_cluster->query("SELECT count(*) FROM pg_stat_activity WHERE"
                                               " application_name = 'tributary/snapshot'")[0][0],
                              QByteArray("0"), deadlineMs);
    QVERIFY(m_gate->open());
    const SyncReport report = finishRun();
    QCOMPARE(failuresOf(report), QStringList(u"run: terminated"_s));
    QCOMPARE(report.exitCode(), ExitCode::SourceUnreachable);
    QCOMPARE(content(), m_before);
    QCOMPARE(leftoversIn(file()), QString());
}

void FullCopyServerFaults::allTerminated()
{
    startRun();
    QCOMPARE(terminate("tributary/%"), 2);
    const SyncReport report = finishRun();
    QCOMPARE(failuresOf(report), QStringList(u"run: terminated"_s));
    QCOMPARE(report.exitCode(), ExitCode::SourceUnreachable);
    QCOMPARE(content(), m_before);
    QCOMPARE(leftoversIn(file()), QString());
}

void FullCopyServerFaults::queryCancelled()
{
    startRun();
    QVERIFY(m_cluster->exec("SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE "
                            "application_name = 'tributary/copy'"));
    QTRY_VERIFY_WITH_TIMEOUT(!m_gate->isReached()
                                 || m_run.wait_for(std::chrono::seconds(0))
                                     == std::future_status::ready,
                             deadlineMs);
    QVERIFY(m_gate->open());
    const SyncReport report = finishRun();
    QCOMPARE(failuresOf(report), QStringList(u"public.m_rows: cancelled"_s));
    QCOMPARE(report.exitCode(), ExitCode::SomeTablesFailed);
    QCOMPARE(compareDatabase(*m_cluster, u"postgres"_s, file(), {u"public.m_rows"_s}), QString());
    // The view's old copy is still there.
    QCOMPARE(sqliteText(file(), u"SELECT count(*) FROM m_rows"_s), u"20001"_s);
}

void FullCopyServerFaults::serverStopped_data()
{
    QTest::addColumn<bool>("crash");
    QTest::newRow("shutdown") << false;
    QTest::newRow("crash") << true;
}

void FullCopyServerFaults::serverStopped()
{
    QFETCH(const bool, crash);
    startRun();
    m_cluster->stopServer(crash);
    const SyncReport report = finishRun();
    QCOMPARE(report.outcome, SyncReport::Outcome::Failed);
    QVERIFY(report.error.has_value());
    QCOMPARE(report.exitCode(), ExitCode::SourceUnreachable);
    qInfo("told as %s: %s", qPrintable(report.error->id()), qPrintable(report.error->message));
    QCOMPARE(content(), m_before);
    QCOMPARE(leftoversIn(file()), QString());
    QCOMPARE(sqliteText(file(), u"PRAGMA journal_mode"_s), u"delete"_s);

    m_gate.reset();
    QVERIFY2(m_cluster->startServer(), qPrintable(m_cluster->lastError()));
    QCOMPARE(problemsOf(runSync(requestFor(*m_cluster, u"postgres"_s, file()))), QString());
    QCOMPARE(compareDatabase(*m_cluster, u"postgres"_s, file()), QString());
}

// A login with a single connection cannot have a snapshot beside its reader.
void FullCopyServerFaults::noMoreConnections()
{
    QVERIFY(m_cluster->exec("CREATE ROLE single LOGIN PASSWORD 'one' CONNECTION LIMIT 1;"
                            "GRANT SELECT ON a_table, z_table TO single"));
    SyncRequest request = requestFor(*m_cluster, u"postgres"_s, file());
    request.source.user = u"single"_s;
    request.password = "one";
    const SyncReport report = runSync(request);
    QCOMPARE(problemsOf(report), QString());
    for (const QString &name : {u"a_table"_s, u"z_table"_s})
        QCOMPARE(compareTable(*m_cluster, u"postgres"_s, {.name = name}, file()), QString());
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::FullCopyServerFaults)
#include "tst_fullcopyserverfaults.moc"
