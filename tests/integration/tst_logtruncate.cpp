// SPDX-License-Identifier: GPL-3.0-or-later
//
// TRUNCATE while changes are followed: it gives the table new storage, as a rewrite does. Where it
// was the last thing that its transaction did to the table, nothing is copied again; where it was
// not, what came after it could have been rewritten, and the copy is made anew.

#include "tests/support/logbench.h"
#include "tests/support/logworkers.h"
#include "tests/support/syncharness.h"
#include "tests/support/tablecomparison.h"

#include <QtTest>

#include <chrono>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int deadlineMs = 60'000;

class LogTruncate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void whileFollowing_lastWord_isNotCopiedAgain_data() { addPluginRows(); }

    void whileFollowing_lastWord_isNotCopiedAgain();

    void whileFollowing_rowsAfterIt_areFollowed_data() { addPluginRows(); }

    void whileFollowing_rowsAfterIt_areFollowed();

    void betweenRuns_lastWord_isNotCopiedAgain_data() { addPluginRows(); }

    void betweenRuns_lastWord_isNotCopiedAgain();

    void betweenRuns_rowsThatWent_haveTheTimeOfTheCommit_data() { addPluginRows(); }

    void betweenRuns_rowsThatWent_haveTheTimeOfTheCommit();

private:
    void addPluginRows();

    PgCluster m_cluster{logicalServer()};
    int m_number = 0;
};

void LogTruncate::initTestCase()
{
    QString error;
    QVERIFY2(m_cluster.start(&error), qPrintable(error));
}

void LogTruncate::addPluginRows()
{
    QTest::addColumn<QString>("plugin");
    QTest::newRow("pgoutput") << u"pgoutput"_s;
    if (m_cluster.hasPlugin(u"wal2json"_s))
        QTest::newRow("wal2json") << u"wal2json"_s;
}

QByteArray makeTable(const QByteArray &name)
{
    return "CREATE TABLE " + name + " (id int PRIMARY KEY, v text, n int); INSERT INTO " + name
        + " SELECT g, 'v' || g, g FROM generate_series(1, 50) g;";
}

// What the destination takes the table's storage for.
QString storageOf(const LogBench &bench, const QString &table)
{
    return sqliteText(
        bench.file(),
        u"SELECT hex(fingerprint) FROM _tributary_followed WHERE source_table = '%1'"_s.arg(table));
}

QString wasCopied(const SyncReport &report, const QString &table)
{
    const TableProgress progress = tableOf(report, table);
    if (!progress.followed)
        return u"is not followed"_s;
    return progress.bytes > 0 ? u"copied: "_s + progress.notes.join(u' ') : QString();
}

void LogTruncate::whileFollowing_lastWord_isNotCopiedAgain()
{
    QFETCH(const QString, plugin);
    LogBench bench(m_cluster, u"truncate_%1"_s.arg(++m_number), plugin);
    bench.request.log.catalogueInterval = std::chrono::milliseconds(200);
    QCOMPARE(bench.exec(makeTable("alone") + makeTable("after_rows") + makeTable("rows_later")
                        + makeTable("among_others")),
             QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    const QStringList tables = {u"alone"_s, u"after_rows"_s, u"rows_later"_s, u"among_others"_s};
    QStringList before;
    for (const QString &table : tables)
        before.append(storageOf(bench, table));

    Follower follower(bench.request);
    QTRY_VERIFY_WITH_TIMEOUT(isStreamed(m_cluster, bench), deadlineMs);
    for (const QByteArray statements :
         {"TRUNCATE alone",
          "INSERT INTO after_rows VALUES (51, 'gone', 1); UPDATE after_rows SET n = 0;"
          "TRUNCATE after_rows",
          "TRUNCATE rows_later", "INSERT INTO rows_later VALUES (7, 'of the next transaction', 1)",
          "UPDATE among_others SET n = 1; TRUNCATE among_others, alone CASCADE"})
        QCOMPARE(bench.exec(statements), QString());
    for (qsizetype i = 0; i < tables.size(); ++i)
        QTRY_VERIFY2_WITH_TIMEOUT(storageOf(bench, tables[i]) != before[i], qPrintable(tables[i]),
                                  deadlineMs);
    QCOMPARE(compareDatabase(m_cluster, bench.database(), bench.file()), QString());
    QCOMPARE(bench.exec("INSERT INTO alone VALUES (1, 'afterwards', 1)"), QString());
    QTRY_COMPARE_WITH_TIMEOUT(sqliteText(bench.file(), u"SELECT count(*) FROM alone"_s), u"1"_s,
                              deadlineMs);
    const SyncReport followed = follower.stop();
    QVERIFY(followed.error && followed.error->kind == ErrorKind::Interrupted);
    const SyncReport next = bench.sync();
    QCOMPARE(problemsOf(next), QString());
    for (const QString &table : tables) {
        QCOMPARE(wasCopied(followed, u"public."_s + table), QString());
        QCOMPARE(wasCopied(next, u"public."_s + table), QString());
    }
    QCOMPARE(compareDatabase(m_cluster, bench.database(), bench.file()), QString());
}

void LogTruncate::whileFollowing_rowsAfterIt_areFollowed()
{
    QFETCH(const QString, plugin);
    LogBench bench(m_cluster, u"truncate_%1"_s.arg(++m_number), plugin);
    bench.request.log.catalogueInterval = std::chrono::milliseconds(200);
    // By name the first: what is altered must not have the others copied as well.
    QCOMPARE(bench.exec(makeTable("a_rows_after") + makeTable("b_rewritten_after")
                        + makeTable("c_alone")),
             QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    const QStringList tables = {u"a_rows_after"_s, u"b_rewritten_after"_s, u"c_alone"_s};
    QStringList before;
    for (const QString &table : tables)
        before.append(storageOf(bench, table));

    Follower follower(bench.request);
    QTRY_VERIFY_WITH_TIMEOUT(isStreamed(m_cluster, bench), deadlineMs);
    for (const QByteArray statements :
         {"TRUNCATE c_alone",
          "TRUNCATE a_rows_after; INSERT INTO a_rows_after VALUES (1, 'after', 1), (2, 'it', 2);"
          "UPDATE a_rows_after SET v = 'changed' WHERE id = 2",
          "TRUNCATE b_rewritten_after; INSERT INTO b_rewritten_after VALUES (1, 'after', 1);"
          "ALTER TABLE b_rewritten_after ALTER n TYPE int USING n * 100"})
        QCOMPARE(bench.exec(statements), QString());
    for (qsizetype i = 0; i < tables.size(); ++i)
        QTRY_VERIFY2_WITH_TIMEOUT(storageOf(bench, tables[i]) != before[i], qPrintable(tables[i]),
                                  deadlineMs);
    QCOMPARE(compareDatabase(m_cluster, bench.database(), bench.file()), QString());
    QCOMPARE(bench.exec("INSERT INTO a_rows_after VALUES (3, 'afterwards', 3);"
                        "DELETE FROM b_rewritten_after"),
             QString());
    QTRY_COMPARE_WITH_TIMEOUT(sqliteText(bench.file(),
                                         u"SELECT (SELECT count(*) FROM a_rows_after),"
                                         " (SELECT count(*) FROM b_rewritten_after)"_s),
                              u"3|0"_s, deadlineMs);
    const SyncReport followed = follower.stop();
    QVERIFY(followed.error && followed.error->kind == ErrorKind::Interrupted);
    QVERIFY(!wasCopied(followed, u"public.a_rows_after"_s).isEmpty());
    QVERIFY(!wasCopied(followed, u"public.b_rewritten_after"_s).isEmpty());
    QCOMPARE(wasCopied(followed, u"public.c_alone"_s), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
}

void LogTruncate::betweenRuns_lastWord_isNotCopiedAgain()
{
    QFETCH(const QString, plugin);
    LogBench bench(m_cluster, u"truncate_%1"_s.arg(++m_number), plugin);
    QCOMPARE(bench.exec(makeTable("alone") + makeTable("rows_later") + makeTable("twice")
                        + makeTable("rewritten") + makeTable("rewritten_after")
                        + makeTable("untouched")),
             QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    for (const QByteArray statements :
         {"UPDATE alone SET n = 0; TRUNCATE alone", "TRUNCATE rows_later",
          "INSERT INTO rows_later VALUES (7, 'of the next transaction', 1)", "TRUNCATE twice",
          "INSERT INTO twice VALUES (1, 'between', 1)", "TRUNCATE twice",
          "INSERT INTO rewritten VALUES (99, 'new', 1)",
          "ALTER TABLE rewritten ALTER n TYPE int USING n * 100", "TRUNCATE rewritten_after",
          "INSERT INTO rewritten_after VALUES (1, 'after', 1)", "VACUUM FULL rewritten_after"})
        QCOMPARE(bench.exec(statements), QString());
    const SyncReport second = bench.sync();
    QCOMPARE(problemsOf(second), QString());
    QCOMPARE(compareDatabase(m_cluster, bench.database(), bench.file()), QString());
    for (const QString &table : {u"alone"_s, u"rows_later"_s, u"twice"_s, u"untouched"_s})
        QCOMPARE(wasCopied(second, u"public."_s + table), QString());
    for (const QString &table : {u"rewritten"_s, u"rewritten_after"_s})
        QVERIFY2(wasCopied(second, u"public."_s + table).startsWith(u"copied"), qPrintable(table));
    // It is known now: nothing is looked for again.
    const SyncReport third = bench.sync();
    for (const TableProgress &table : third.tables)
        QCOMPARE(wasCopied(third, table.table.displayName()), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
}

void LogTruncate::betweenRuns_rowsThatWent_haveTheTimeOfTheCommit()
{
    QFETCH(const QString, plugin);
    LogBench bench(m_cluster, u"truncate_%1"_s.arg(++m_number), plugin);
    bench.request.log.keepDeleted = true;
    QCOMPARE(bench.exec(makeTable("alone") + makeTable("rows_with_it") + makeTable("deleted")
                        + makeTable("rewritten")),
             QString());
    QCOMPARE(problemsOf(bench.sync()), QString());
    const QByteArray clock = "SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC',"
                             " 'YYYY-MM-DD\"T\"HH24:MI:SS.US')";
    const QString before = QString::fromUtf8(
        m_cluster.query(clock, bench.database())[0][0].value_or(QByteArray()));
    for (const QByteArray statements :
         {"TRUNCATE alone", "TRUNCATE rows_with_it; INSERT INTO rows_with_it VALUES (51, 'new', 1)",
          "DELETE FROM deleted", "DELETE FROM rewritten", "VACUUM FULL rewritten"})
        QCOMPARE(bench.exec(statements), QString());
    const QString after = QString::fromUtf8(
        m_cluster.query(clock, bench.database())[0][0].value_or(QByteArray()));
    QCOMPARE(problemsOf(bench.sync()), QString());
    for (const QString &table : {u"alone"_s, u"rows_with_it"_s, u"deleted"_s, u"rewritten"_s}) {
        const QString outside =
            u"SELECT count(*), count(_deleted_at), sum(julianday(_deleted_at)"
            " NOT BETWEEN julianday('%2') - 1e-7 AND julianday('%3') + 1e-7) FROM %1 WHERE id <= 50"_s
                .arg(table, before, after);
        QCOMPARE(table + u' ' + sqliteText(bench.file(), outside), table + u" 50|50|0"_s);
    }
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::LogTruncate)
#include "tst_logtruncate.moc"
