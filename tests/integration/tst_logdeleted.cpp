// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows that are deleted in the source and kept in the destination bear the moment at which the
// server committed their deletion, to the microsecond, whichever way the log came.

#include "tests/support/logbench.h"
#include "tests/support/logworkers.h"
#include "tests/support/pgsession.h"
#include "tests/support/syncharness.h"
#include "tests/support/tablecomparison.h"

#include <QtTest>

#include <optional>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int deadlineMs = 30'000;

PgCluster::Options serverWithCommitTimes()
{
    PgCluster::Options options = logicalServer();
    options.extraConf << u"track_commit_timestamp = on"_s;
    return options;
}

constexpr auto tables =
    "CREATE TABLE k (id int PRIMARY KEY, v text); INSERT INTO k SELECT g, 'v' FROM "
    "generate_series(1, 20) g; CREATE TABLE d (a int, b text); ALTER TABLE d REPLICA IDENTITY FULL;"
    "INSERT INTO d VALUES (1, 'x'), (1, 'x'), (2, NULL); CREATE TABLE e (id int PRIMARY KEY);"
    "INSERT INTO e VALUES (1), (2); CREATE TABLE audit (what text PRIMARY KEY, xid bigint);";

class LogDeleted : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void deleted_kept_hasTimeOfCommit_data();
    void deleted_kept_hasTimeOfCommit();

    void truncated_kept_hasTimeOfCommit_data() { addWays(); }

    void truncated_kept_hasTimeOfCommit();

private:
    void addWays();
    // Statements in a transaction of their own, whose commit goes by the name of `what`.
    QString commit(LogBench &bench, const QByteArray &what, const QByteArray &statements);
    // When the transaction of that name was committed, as the destination writes times.
    QString timeOf(const LogBench &bench, const QByteArray &what);

    QString nextDatabase() { return u"deleted_%1"_s.arg(++m_number); }

    PgCluster m_cluster{serverWithCommitTimes()};
    int m_number = 0;
};

QByteArray noted(const QByteArray &what)
{
    return ";INSERT INTO audit VALUES ('" + what
        + "', txid_current()) ON CONFLICT (what) DO UPDATE SET xid = excluded.xid;";
}

void LogDeleted::initTestCase()
{
    QString error;
    QVERIFY2(m_cluster.start(&error), qPrintable(error));
}

void LogDeleted::addWays()
{
    QTest::addColumn<QString>("plugin");
    QTest::addColumn<bool>("follows");
    QTest::newRow("pgoutput, pulled") << u"pgoutput"_s << false;
    QTest::newRow("pgoutput, streamed") << u"pgoutput"_s << true;
    if (!m_cluster.hasPlugin(u"wal2json"_s))
        return;
    QTest::newRow("wal2json, pulled") << u"wal2json"_s << false;
    QTest::newRow("wal2json, streamed") << u"wal2json"_s << true;
}

QString LogDeleted::commit(LogBench &bench, const QByteArray &what, const QByteArray &statements)
{
    return bench.exec("BEGIN;" + statements + noted(what) + "COMMIT");
}

QString LogDeleted::timeOf(const LogBench &bench, const QByteArray &what)
{
    const QList<PgCluster::Row> rows = m_cluster.query(
        "SELECT replace(to_char(pg_xact_commit_timestamp(xid::text::xid) AT TIME ZONE 'UTC', "
        "'YYYY-MM-DD HH24:MI:SS.US'), '.000000', '') || '+00:00' FROM audit WHERE what = '"
            + what + '\'',
        bench.database());
    return rows.isEmpty() ? m_cluster.lastError()
                          : QString::fromLatin1(rows[0][0].value_or("none"));
}

void LogDeleted::deleted_kept_hasTimeOfCommit_data()
{
    addWays();
}

void LogDeleted::deleted_kept_hasTimeOfCommit()
{
    QFETCH(const QString, plugin);
    QFETCH(const bool, follows);
    LogBench bench(m_cluster, nextDatabase(), plugin);
    bench.request.log.keepDeleted = true;
    QCOMPARE(bench.exec(tables), QString());
    QCOMPARE(problemsOf(bench.sync()), QString());
    std::optional<Follower> follower;
    if (follows) {
        follower.emplace(bench.request);
        QTRY_VERIFY_WITH_TIMEOUT(isStreamed(m_cluster, bench), deadlineMs);
    }

    PgSession late(m_cluster, bench.database());
    QVERIFY(late.exec("BEGIN; DELETE FROM k WHERE id = 4" + noted("k 4")));
    QCOMPARE(commit(bench, "k 1", "DELETE FROM k WHERE id = 1"), QString());
    QCOMPARE(commit(bench, "k 2", "UPDATE k SET id = 102 WHERE id = 2"), QString());
    QCOMPARE(commit(bench, "k 3", "SAVEPOINT s; DELETE FROM k WHERE id = 3; RELEASE s"), QString());
    const QByteArray prepared = '\'' + bench.database().toUtf8() + '\'';
    QCOMPARE(bench.exec("BEGIN; DELETE FROM k WHERE id = 5" + noted("k 5") + "PREPARE TRANSACTION "
                        + prepared),
             QString());
    QCOMPARE(commit(bench, "k 6", "DELETE FROM k WHERE id IN (6, 7)"), QString());
    QCOMPARE(commit(bench, "k 7", "INSERT INTO k VALUES (7, 'again'); DELETE FROM k WHERE id = 7"),
             QString());
    QCOMPARE(commit(bench, "d 1", "DELETE FROM d WHERE ctid = (SELECT min(ctid) FROM d)"),
             QString());
    QCOMPARE(commit(bench, "d 2", "DELETE FROM d WHERE a = 2"), QString());
    QVERIFY(late.exec("COMMIT"));
    QCOMPARE(bench.exec("COMMIT PREPARED " + prepared), QString());
    QCOMPARE(bench.exec("INSERT INTO k VALUES (999, 'the last')"), QString());

    const QString last = u"SELECT count(*) FROM k WHERE id = 999"_s;
    if (follower) {
        QTRY_VERIFY_WITH_TIMEOUT(sqliteText(bench.file(), last) == u"1" || follower->hasEnded(),
                                 deadlineMs);
        QCOMPARE(follower->stopAndTellProblems(), QString());
    } else {
        QCOMPARE(problemsOf(bench.sync()), QString());
    }
    QCOMPARE(sqliteText(bench.file(), last), u"1"_s);
    for (int id = 1; id <= 7; ++id) {
        const QByteArray number = QByteArray::number(id);
        QCOMPARE(sqliteText(bench.file(), u"SELECT _deleted_at FROM k WHERE id = %1"_s.arg(id)),
                 timeOf(bench, "k " + number));
    }
    QCOMPARE(sqliteText(bench.file(),
                        u"SELECT count(*) FROM k WHERE id > 7 AND _deleted_at IS NOT NULL"_s),
             u"0"_s);
    QCOMPARE(sqliteText(bench.file(), u"SELECT _deleted_at FROM d WHERE a = 1 ORDER BY 1"_s),
             u"NULL;"_s + timeOf(bench, "d 1"));
    QCOMPARE(sqliteText(bench.file(), u"SELECT _deleted_at FROM d WHERE a = 2"_s),
             timeOf(bench, "d 2"));
    // The clock of this machine says nothing here, nor does the one of the statement.
    QVERIFY(timeOf(bench, "k 4") > timeOf(bench, "d 2"));
    QVERIFY(timeOf(bench, "k 5") > timeOf(bench, "k 4"));
}

void LogDeleted::truncated_kept_hasTimeOfCommit()
{
    QFETCH(const QString, plugin);
    QFETCH(const bool, follows);
    LogBench bench(m_cluster, nextDatabase(), plugin);
    bench.request.log.keepDeleted = true;
    QCOMPARE(bench.exec(tables), QString());
    QCOMPARE(problemsOf(bench.sync()), QString());
    std::optional<Follower> follower;
    if (follows) {
        follower.emplace(bench.request);
        QTRY_VERIFY_WITH_TIMEOUT(isStreamed(m_cluster, bench), deadlineMs);
    }
    QCOMPARE(commit(bench, "e 1", "DELETE FROM e WHERE id = 1"), QString());
    QCOMPARE(commit(bench, "e", "TRUNCATE e"), QString());
    QCOMPARE(bench.exec("INSERT INTO k VALUES (999, 'the last')"), QString());
    if (follower) {
        QTRY_VERIFY_WITH_TIMEOUT(
            sqliteText(bench.file(), u"SELECT count(*) FROM k WHERE id = 999"_s) == u"1"
                || follower->hasEnded(),
            deadlineMs);
        QCOMPARE(follower->stopAndTellProblems(), QString());
    } else {
        QCOMPARE(problemsOf(bench.sync()), QString());
    }
    const QStringList times =
        sqliteText(bench.file(), u"SELECT _deleted_at FROM e ORDER BY id"_s).split(u';');
    QCOMPARE(times.size(), 2);
    QCOMPARE(times, QStringList({timeOf(bench, "e 1"), timeOf(bench, "e")}));
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::LogDeleted)
#include "tst_logdeleted.moc"
