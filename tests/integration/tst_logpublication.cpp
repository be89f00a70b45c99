// SPDX-License-Identifier: GPL-3.0-or-later
//
// A publication that was altered and altered back, or made anew, looks as before, though changes
// are missing from the log: its tables are copied again. And what only looks like it is not.

#include "tests/support/logbench.h"
#include "tests/support/logworkers.h"
#include "tests/support/syncharness.h"
#include "tests/support/tablecomparison.h"

#include "engine/sync/log/positionedverify.h"

#include <QtTest>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

using Steps = QList<QByteArray>;

constexpr int deadlineMs = 60'000; // the catalogue is looked at every 15 seconds

constexpr auto tables =
    "CREATE TABLE k (id int PRIMARY KEY, v text); INSERT INTO k SELECT g, 'v' FROM "
    "generate_series(1, 20) g; CREATE TABLE d (a int, b text); ALTER TABLE d REPLICA IDENTITY FULL;"
    "INSERT INTO d VALUES (1, 'x'), (1, 'x'), (2, NULL);"
    "CREATE TABLE p (id int PRIMARY KEY, v text) PARTITION BY RANGE (id);"
    "CREATE TABLE p_1 PARTITION OF p FOR VALUES FROM (0) TO (10);"
    "CREATE TABLE p_2 PARTITION OF p FOR VALUES FROM (10) TO (20) PARTITION BY RANGE (id);"
    "CREATE SCHEMA deep; CREATE TABLE deep.p_3 PARTITION OF p_2 FOR VALUES FROM (10) TO (15);"
    "INSERT INTO p VALUES (1, 'a'), (11, 'b');";

class LogPublication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void alteredAndBack_isCopiedAgain_data();
    void alteredAndBack_isCopiedAgain();
    void madeAnew_isCopiedAgain_data();
    void madeAnew_isCopiedAgain();
    void missing_isNamed_beforeAnythingIsPassedOver();
    void takenOutAndPutBack_olderTransactionsAreWaitedFor();
    void takenOutAndPutBack_whileFollowing_isCopiedAgain();
    void identityLost_isTakenOut_data();
    void identityLost_isTakenOut();
    void identityLost_publicationOfAnother_isNamed();
    void unaltered_isNotCopiedAgain_data();
    void unaltered_isNotCopiedAgain();
    void recordOfAnOlderVersion_isCompleted();

private:
    QString nextDatabase() { return u"publication_%1"_s.arg(++m_number); }

    // $P: the publication. Each in a session of its own; empty, or what the server said.
    static QString execAll(LogBench &bench, Steps steps)
    {
        for (QByteArray &step : steps) {
            const QString wrong = bench.exec(step.replace("$P", bench.slot().toUtf8()));
            if (!wrong.isEmpty())
                return wrong;
        }
        return {};
    }

    // Names of the tables that the run has read.
    static QString copied(const SyncReport &report)
    {
        QStringList names;
        for (const TableProgress &table : report.tables) {
            if (table.bytes > 0)
                names << table.table.name;
        }
        return names.join(u' ');
    }

    PgCluster m_cluster{logicalServer()};
    int m_number = 0;
};

void LogPublication::initTestCase()
{
    QString error;
    QVERIFY2(m_cluster.start(&error), qPrintable(error));
}

void LogPublication::alteredAndBack_isCopiedAgain_data()
{
    QTest::addColumn<QByteArray>("publication"); // empty: made by the run
    QTest::addColumn<Steps>("steps");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("compares");
    const auto row = [](const char *name, const QByteArray &publication, const QByteArray &away,
                        const QByteArray &back, const QString &expected) {
        const Steps steps{"ALTER PUBLICATION $P " + away,
                          "INSERT INTO d VALUES (1, 'unpublished'); INSERT INTO p VALUES (2, 'c'), "
                          "(12, 'd'); INSERT INTO k VALUES (100, 'w')",
                          "ALTER PUBLICATION $P " + back};
        QTest::addRow("%s", name) << publication << steps << expected << false;
        QTest::addRow("%s, compared in between", name) << publication << steps << expected << true;
    };
    row("taken out", {}, "DROP TABLE ONLY d", "ADD TABLE ONLY d", u"d"_s);
    row("row filter", "FOR TABLE k, d, p WITH (publish_via_partition_root)",
        "SET TABLE k, p, d WHERE (a > 100)", "SET TABLE k, d, p", u"d"_s);
    row("columns", "FOR TABLE k, d, p WITH (publish_via_partition_root)", "SET TABLE k (id), d, p",
        "SET TABLE k, d, p", u"k"_s);
    row("inserts left out", {}, "SET (publish = 'update, delete')",
        "SET (publish = 'insert, update, delete, truncate')", u"d k p"_s);
    row("schema", "FOR TABLES IN SCHEMA public, deep", "DROP TABLES IN SCHEMA public",
        "ADD TABLES IN SCHEMA public", u"d k p"_s);
    row("schema of a partition", "FOR TABLE k, d, p_1, TABLES IN SCHEMA deep",
        "DROP TABLES IN SCHEMA deep", "ADD TABLES IN SCHEMA deep", u"p"_s);
    row("partition", "FOR TABLE k, d, p_1, p_2", "DROP TABLE p_2", "ADD TABLE p_2", u"p"_s);
}

void LogPublication::alteredAndBack_isCopiedAgain()
{
    QFETCH(const QByteArray, publication);
    QFETCH(const Steps, steps);
    QFETCH(const QString, expected);
    QFETCH(const bool, compares);
    LogBench bench(m_cluster, nextDatabase());
    QCOMPARE(bench.exec(tables), QString());
    if (!publication.isEmpty())
        QCOMPARE(execAll(bench, {"CREATE PUBLICATION $P " + publication}), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    QCOMPARE(execAll(bench, steps.first(2)), QString());
    if (compares) {
        VerifyRequest request;
        request.source = bench.request.source;
        request.password = bench.request.password;
        request.destination = bench.request.destination;
        verifyAtPosition(request, {});
    }
    QCOMPARE(execAll(bench, steps.sliced(2)), QString());
    QCOMPARE(bench.exec("INSERT INTO d VALUES (1, 'published again')"), QString());
    const SyncReport report = bench.sync();
    QCOMPARE(problemsOf(report), QString());
    QCOMPARE(copied(report), expected);
    QCOMPARE(compareDatabase(m_cluster, bench.database(), bench.file()), QString());
    const SyncReport next = bench.sync();
    QCOMPARE(problemsOf(next), QString());
    QCOMPARE(copied(next), QString());
    QCOMPARE(bench.follow({"DELETE FROM d WHERE a = 1; UPDATE p SET v = 'e'"}), QString());
}

void LogPublication::madeAnew_isCopiedAgain_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("PostgreSQL 15") << 15;
    if (PgCluster::availableVersions().contains(18))
        QTest::newRow("PostgreSQL 18") << 18;
}

// Up to 17 a slot fails at what is changed meanwhile; then the server only warns.
void LogPublication::madeAnew_isCopiedAgain()
{
    QFETCH(const int, version);
    std::optional<PgCluster> own;
    if (version != m_cluster.majorVersion()) {
        own.emplace(logicalServer(version));
        QString error;
        QVERIFY2(own->start(&error), qPrintable(error));
    }
    LogBench bench(own ? *own : m_cluster, nextDatabase());
    QCOMPARE(bench.exec(tables), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    QCOMPARE(execAll(bench, {"DROP PUBLICATION $P"}), QString());
    if (version >= 18)
        QCOMPARE(bench.exec("UPDATE k SET v = 'lost'; DELETE FROM d WHERE a = 1"), QString());
    QCOMPARE(execAll(bench,
                     {"CREATE PUBLICATION $P FOR TABLE k, d, p WITH "
                      "(publish_via_partition_root)"}),
             QString());
    const SyncReport report = bench.sync();
    QCOMPARE(problemsOf(report), QString());
    QCOMPARE(copied(report), u"d k p"_s);
    QCOMPARE(bench.follow({"UPDATE k SET v = 'later'", "INSERT INTO d VALUES (7, 'x')"}),
             QString());
}

void LogPublication::missing_isNamed_beforeAnythingIsPassedOver()
{
    LogBench bench(m_cluster, nextDatabase());
    QCOMPARE(bench.exec(tables), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    QCOMPARE(execAll(bench, {"DROP PUBLICATION $P"}), QString());
    VerifyRequest request;
    request.source = bench.request.source;
    request.password = bench.request.password;
    request.destination = bench.request.destination;
    const VerifyReport report = verifyAtPosition(request, {});
    QVERIFY(report.error);
    QCOMPARE(report.error->kind, ErrorKind::PublicationMissing);
}

// What is changed in a transaction that began before comes through no slot.
void LogPublication::takenOutAndPutBack_olderTransactionsAreWaitedFor()
{
    LogBench bench(m_cluster, nextDatabase());
    QCOMPARE(bench.exec(tables), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    QCOMPARE(execAll(bench, {"ALTER PUBLICATION $P DROP TABLE ONLY d"}), QString());
    PgSession older(m_cluster, bench.database());
    QVERIFY(older.exec("BEGIN; INSERT INTO d VALUES (1, 'goes on')"));
    QCOMPARE(execAll(bench, {"ALTER PUBLICATION $P ADD TABLE ONLY d"}), QString());
    auto run = std::async(std::launch::async, [&] { return bench.sync(); });
    // The run waits ten seconds at most; this transaction ends before, or after: both must do.
    const QByteArray waits =
        "SELECT 1 FROM pg_stat_activity WHERE query LIKE '%txid_snapshot_xmin%'"
        " AND pid <> pg_backend_pid() AND datname = '"
        + bench.database().toUtf8() + '\'';
    QTRY_VERIFY_WITH_TIMEOUT(!m_cluster.query(waits).isEmpty()
                                 || run.wait_for(std::chrono::seconds(0))
                                     == std::future_status::ready,
                             deadlineMs);
    QVERIFY(run.wait_for(std::chrono::seconds(0)) != std::future_status::ready);
    QVERIFY(older.exec("COMMIT"));
    QCOMPARE(problemsOf(run.get()), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
}

void LogPublication::takenOutAndPutBack_whileFollowing_isCopiedAgain()
{
    LogBench bench(m_cluster, nextDatabase());
    QCOMPARE(bench.exec(tables), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    Follower follower(bench.request);
    QTRY_VERIFY_WITH_TIMEOUT(isStreamed(m_cluster, bench), deadlineMs);
    QCOMPARE(execAll(bench,
                     {"ALTER PUBLICATION $P DROP TABLE ONLY d", "ALTER PUBLICATION $P DROP TABLE p",
                      "INSERT INTO d VALUES (1, 'lost'); INSERT INTO p VALUES (3, 'unpublished')",
                      "ALTER PUBLICATION $P ADD TABLE ONLY d"}),
             QString());
    QTRY_COMPARE_WITH_TIMEOUT(sqliteText(bench.file(),
                                         u"SELECT (SELECT count(*) FROM d WHERE b = 'lost'), "
                                         "(SELECT count(*) FROM p WHERE id = 3)"_s),
                              u"1|1"_s, deadlineMs);
    QCOMPARE(follower.stopAndTellProblems(), QString());
    QCOMPARE(bench.follow({"INSERT INTO p VALUES (4, 'x')"}), QString());
}

void LogPublication::identityLost_isTakenOut_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<bool>("follows");
    for (const int version : {12, 15, 18}) {
        QTest::addRow("%d, next run", version) << version << false;
        QTest::addRow("%d, while following", version) << version << true;
    }
}

// The server refuses updates and deletes of a published table without an identity.
void LogPublication::identityLost_isTakenOut()
{
    QFETCH(const int, version);
    QFETCH(const bool, follows);
    PgCluster cluster(logicalServer(version));
    QString error;
    if (!PgCluster::availableVersions().contains(version))
        QSKIP("PostgreSQL of this version is not there: publications of it were NOT tested");
    QVERIFY2(cluster.start(&error), qPrintable(error));
    LogBench bench(cluster, nextDatabase());
    bench.request.log.catalogueInterval = std::chrono::milliseconds(100);
    QCOMPARE(bench.exec(tables), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    const QByteArray write = "DELETE FROM k WHERE id = 1; UPDATE p SET v = 'x'";
    std::optional<Follower> follower;
    if (follows) {
        follower.emplace(bench.request);
        QTRY_VERIFY_WITH_TIMEOUT(isStreamed(cluster, bench), deadlineMs);
    }
    QCOMPARE(bench.exec("ALTER TABLE k DROP CONSTRAINT k_pkey; ALTER TABLE p DROP CONSTRAINT "
                        "p_pkey"),
             QString());
    if (follows) {
        QTRY_COMPARE_WITH_TIMEOUT(bench.exec(write), QString(), deadlineMs);
        QCOMPARE(follower->stopAndTellProblems(), QString());
    } else {
        QVERIFY(bench.exec(write).contains(u"replica identity"));
        const SyncReport report = bench.sync();
        QCOMPARE(problemsOf(report), QString());
        const QStringList notes = tableOf(report, u"public.k"_s).notes;
        QVERIFY2(notes.join(u'\n').contains(u"taken out of the publication"),
                 qPrintable(notes.join(u'\n')));
        QCOMPARE(bench.exec(write), QString());
    }
    QCOMPARE(bench.syncAndCompare(), QString());
    QCOMPARE(bench.exec("ALTER TABLE k ADD PRIMARY KEY (id); ALTER TABLE p ADD PRIMARY KEY (id)"),
             QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    QCOMPARE(bench.follow({"UPDATE k SET v = 'y'; DELETE FROM p WHERE id = 1"}), QString());
}

void LogPublication::identityLost_publicationOfAnother_isNamed()
{
    LogBench bench(m_cluster, nextDatabase());
    QCOMPARE(bench.exec(tables), QString());
    const QByteArray role = "owner_" + bench.database().toUtf8();
    QCOMPARE(
        execAll(bench,
                {"CREATE PUBLICATION $P FOR TABLE k, d, p WITH (publish_via_partition_root)",
                 "CREATE ROLE " + role + " SUPERUSER", "ALTER PUBLICATION $P OWNER TO " + role}),
        QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    QCOMPARE(bench.exec("ALTER TABLE k DROP CONSTRAINT k_pkey"), QString());
    const SyncReport report = bench.sync();
    QCOMPARE(problemsOf(report), QString());
    QByteArray sql = "ALTER PUBLICATION \"$P\" DROP TABLE ONLY \"public\".\"k\"";
    sql.replace("$P", bench.slot().toUtf8());
    const QStringList notes = tableOf(report, u"public.k"_s).notes;
    QVERIFY2(notes.join(u'\n').endsWith(QString::fromUtf8(sql)), qPrintable(notes.join(u'\n')));
    QVERIFY(!bench.exec("DELETE FROM k WHERE id = 1").isEmpty());
    QCOMPARE(bench.exec(sql), QString());
    QCOMPARE(bench.exec("DELETE FROM k WHERE id = 1"), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
}

void LogPublication::unaltered_isNotCopiedAgain_data()
{
    QTest::addColumn<QByteArray>("publication");
    QTest::newRow("made by the run") << QByteArray();
    QTest::newRow("all tables") << QByteArray("FOR ALL TABLES");
    QTest::newRow("schema") << QByteArray("FOR TABLES IN SCHEMA public, deep");
    QTest::newRow("partitions") << QByteArray("FOR TABLE k, d, p_1, p_2");
    QTest::newRow("root, not named") << QByteArray("FOR TABLE k, d, p");
}

void LogPublication::unaltered_isNotCopiedAgain()
{
    QFETCH(const QByteArray, publication);
    LogBench bench(m_cluster, nextDatabase());
    QCOMPARE(bench.exec(tables), QString());
    if (!publication.isEmpty())
        QCOMPARE(execAll(bench, {"CREATE PUBLICATION $P " + publication}), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    QCOMPARE(bench.exec("CREATE TABLE n (id int PRIMARY KEY); INSERT INTO n VALUES (1); UPDATE k "
                        "SET v = 'w'"),
             QString());
    const SyncReport adding = bench.sync();
    QCOMPARE(problemsOf(adding), QString());
    QCOMPARE(copied(adding), u"n"_s);
    QCOMPARE(bench.exec("INSERT INTO n VALUES (2); INSERT INTO p VALUES (5, 'f')"), QString());
    const SyncReport next = bench.sync();
    QCOMPARE(problemsOf(next), QString());
    QCOMPARE(copied(next), QString());
    // A catalogue that was vacuumed, or rewritten, holds the same.
    QCOMPARE(bench.exec("VACUUM FREEZE pg_publication, pg_publication_rel"), QString());
    QCOMPARE(bench.exec("VACUUM FULL pg_publication, pg_publication_rel"), QString());
    const SyncReport last = bench.sync();
    QCOMPARE(problemsOf(last), QString());
    QCOMPARE(copied(last), QString());
    QCOMPARE(compareDatabase(m_cluster, bench.database(), bench.file()), QString());
}

// Records that do not tell the publication's entries yet are taken as they are, and completed.
void LogPublication::recordOfAnOlderVersion_isCompleted()
{
    LogBench bench(m_cluster, nextDatabase());
    QCOMPARE(bench.exec(tables), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    const QString definitions =
        u"SELECT CAST(definition AS TEXT) FROM _tributary_followed ORDER BY 1"_s;
    const QString before = sqliteText(bench.file(), definitions);
    QCOMPARE(before.count(u"published "_s), 3);
    QCOMPARE(sqliteExec(bench.file(),
                        "UPDATE _tributary_followed SET definition = CAST(substr(definition, "
                        "instr(definition, CAST('key ' AS BLOB))) AS BLOB)"),
             QString());
    QCOMPARE(sqliteText(bench.file(), definitions).count(u"published "_s), 0);
    const SyncReport report = bench.sync();
    QCOMPARE(problemsOf(report), QString());
    QCOMPARE(copied(report), QString());
    QCOMPARE(sqliteText(bench.file(), definitions), before);
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::LogPublication)
#include "tst_logpublication.moc"
