// SPDX-License-Identifier: GPL-3.0-or-later
//
// Following a log as scripts see it: arguments, JSON and exit codes.

#include "tests/integration/clilogbench.h"
#include "tests/support/tablecomparison.h"

#include "engine/core/lsn.h"
#include "engine/store/sourcestore.h"

#include <QJsonArray>
#include <QtTest>

#include <csignal>
#include <memory>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

class CliLog : public QObject, private CliLogBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void sync_log_tellsPositionAndCounts();
    void sync_tableMethods_areObeyed();
    void sync_untilLsn_endsThere();
    void sync_deletesNotGiven_keepsWhatIsKept();
    void sync_follow_endsWithTheSignal_data();
    void sync_follow_endsWithTheSignal();
    void sync_followUnread_ends();
    void sync_slotDropped_needsAllowResync();
    void sync_copyThatWasAgreedTo_needsNoOption();
    void verify_followedSource_isEqual();
    void verify_tableLeftOut_isToldAndComparedWhenNamed();
};

void CliLog::initTestCase()
{
    QCOMPARE(start(), QString());
    // Whoever runs this with nohup has the programs that it starts ignore it, too.
    std::signal(SIGHUP, SIG_DFL);
}

void CliLog::init()
{
    QVERIFY(makeDatabase("CREATE TABLE n (x int)"));
}

void CliLog::sync_log_tellsPositionAndCounts()
{
    const CommandResult first = run(sync());
    QVERIFY2(first.exitCode == 0, first.summary().constData());
    QVERIFY(exec("INSERT INTO t VALUES (2, 'b'), (3, 'c'); UPDATE t SET v = 'd' WHERE id = 1;"
                 "DELETE FROM t WHERE id = 2"));
    const QByteArray position = value("SELECT pg_current_wal_flush_lsn()");
    const CommandResult second = run(sync());
    QVERIFY2(second.exitCode == 0, second.summary().constData());
    const QJsonObject result = second.objects(u"result"_s).value(0);
    QCOMPARE(result[u"status"].toString(), u"ok"_s);
    QCOMPARE(result[u"exit_code"].toInt(), 0);
    const auto lsn = Lsn::parse(result[u"lsn"].toString().toLatin1());
    QVERIFY(lsn && *lsn >= *Lsn::parse(position));
    QCOMPARE(result[u"slot"].toObject()[u"name"].toString(), u"tributary_"_s + m_database);
    for (const QJsonObject &table : second.objects(u"table"_s)) {
        const bool followed = table[u"table"].toString() == u"public.t";
        QCOMPARE(table[u"method"].toString(), followed ? u"log"_s : u"full"_s);
        if (!followed)
            continue;
        QCOMPARE(table[u"inserts"].toInt(), 2);
        QCOMPARE(table[u"updates"].toInt(), 1);
        QCOMPARE(table[u"deletes"].toInt(), 1);
    }
    QCOMPARE(compareDatabase(m_cluster, m_database, file()), QString());
}

void CliLog::sync_tableMethods_areObeyed()
{
    const auto stateOf = [](const CommandResult &result, const QString &name) {
        for (const QJsonObject &table : result.objects(u"table"_s)) {
            if (table[u"table"].toString() == name)
                return table[u"state"].toString();
        }
        return QString();
    };
    const CommandResult left = run(sync({u"--table-method"_s, u"public.t=skip"_s}));
    QVERIFY2(left.exitCode == 0, left.summary().constData());
    QCOMPARE(stateOf(left, u"public.t"_s), u"skipped"_s);
    QCOMPARE(stateOf(left, u"public.n"_s), u"done"_s);
    const CommandResult full = run(sync({u"--table-method"_s, u"t=full"_s}));
    QVERIFY2(full.exitCode == 0, full.summary().constData());
    QCOMPARE(stateOf(full, u"public.t"_s), u"done"_s);
    QCOMPARE(compareDatabase(m_cluster, m_database, file()), QString());

    // Saved, and for one run otherwise.
    const CommandResult added = m_user->run({u"source"_s, u"add"_s, u"shop"_s,
                                             m_cluster.uri(m_database), u"sqlite:"_s + file(),
                                             u"--method=log"_s, u"--table-method=public.t=skip"_s});
    QCOMPARE(added.exitCode, 0);
    const QStringList shop = {u"sync"_s, u"shop"_s, u"--json"_s, u"--password-file"_s,
                              m_user->passwordFile(m_cluster)};
    QCOMPARE(stateOf(m_user->run(shop), u"public.t"_s), u"skipped"_s);
    const CommandResult status = m_user->run({u"status"_s, u"shop"_s, u"--json"_s});
    for (const QJsonValue table : status.objects(u"state"_s).value(0)[u"tables"].toArray()) {
        const bool isLeft = table[u"table"].toString() == u"public.t";
        QCOMPARE(table[u"method"].toString(), isLeft ? u"skip"_s : u"full"_s);
    }
    QCOMPARE(stateOf(m_user->run(shop + QStringList{u"--table-method=t=log"_s}), u"public.t"_s),
             u"done"_s);
    QCOMPARE(compareDatabase(m_cluster, m_database, file()), QString());
    const CommandResult unfit = run(sync({u"--table-method"_s, u"public.t=never"_s}));
    QCOMPARE(unfit.exitCode, 2);
    QCOMPARE(unfit.errorId(), u"usage"_s);
}

void CliLog::sync_untilLsn_endsThere()
{
    QCOMPARE(run(sync()).exitCode, 0);
    QVERIFY(exec("INSERT INTO t VALUES (2, 'before')"));
    const QByteArray until = value("SELECT pg_current_wal_insert_lsn()");
    QVERIFY(exec("INSERT INTO t VALUES (3, 'behind')"));
    const CommandResult part = run(sync({u"--until-lsn"_s, QString::fromLatin1(until)}));
    QVERIFY2(part.exitCode == 0, part.summary().constData());
    QCOMPARE(sqliteText(file(), u"SELECT id FROM t ORDER BY id"_s), u"1;2"_s);
    QCOMPARE(run(sync()).exitCode, 0);
    QCOMPARE(sqliteText(file(), u"SELECT id FROM t ORDER BY id"_s), u"1;2;3"_s);
    // There is nothing to wait for beyond the server's present end.
    QVERIFY(exec("INSERT INTO t VALUES (4, 'at the end')"));
    const CommandResult all = run(sync({u"--until-lsn"_s, u"FFFFFFFF/0"_s}));
    QVERIFY2(all.exitCode == 0, all.summary().constData());
    QCOMPARE(sqliteText(file(), u"SELECT id FROM t ORDER BY id"_s), u"1;2;3;4"_s);
    QCOMPARE(run(sync({u"--until-lsn"_s, u"nonsense"_s})).exitCode, 2);
}

void CliLog::sync_deletesNotGiven_keepsWhatIsKept()
{
    const auto kept = [&] {
        return sqliteText(file(), u"SELECT id FROM t WHERE _deleted_at IS NOT NULL ORDER BY id"_s);
    };
    QVERIFY(exec("INSERT INTO t VALUES (2, 'b'), (3, 'c')"));
    QCOMPARE(run(sync({u"--deletes"_s, u"keep"_s})).exitCode, 0);
    QVERIFY(exec("DELETE FROM t WHERE id = 2"));
    QCOMPARE(run(sync()).exitCode, 0);
    QCOMPARE(kept(), u"2"_s);
    // Copied anew, too.
    QVERIFY(exec("DELETE FROM t WHERE id = 3; ALTER TABLE t ALTER id TYPE bigint"));
    const CommandResult again = run(sync());
    QVERIFY2(again.exitCode == 0, again.summary().constData());
    QVERIFY2(!again.data.contains("removed from the copies"), again.summary().constData());
    QCOMPARE(kept(), u"2;3"_s);

    const CommandResult removed = run(sync({u"--deletes"_s, u"remove"_s}));
    QVERIFY2(removed.exitCode == 0, removed.summary().constData());
    QVERIFY2(removed.data.contains("2 row(s) that had") || removed.data.contains("2 rows that had"),
             removed.summary().constData());
    QCOMPARE(compareDatabase(m_cluster, m_database, file()), QString());
    QCOMPARE(run(sync()).exitCode, 0);
    QCOMPARE(sqliteText(file(),
                        u"SELECT count(*) FROM pragma_table_info('t') WHERE name = "
                        "'_deleted_at'"_s),
             u"0"_s);

    // What a copy of everything replaces is told, too.
    QCOMPARE(run(sync({u"--deletes"_s, u"keep"_s})).exitCode, 0);
    QVERIFY(exec("DELETE FROM t WHERE id = 1"));
    QCOMPARE(run(sync()).exitCode, 0);
    QCOMPARE(kept(), u"1"_s);
    const CommandResult full = run({u"sync"_s, u"sqlite:"_s + file()});
    QVERIFY2(full.data.contains("1 row(s) that had") || full.data.contains("1 row that had"),
             full.summary().constData());
}

void CliLog::sync_follow_endsWithTheSignal_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("SIGINT") << SIGINT << 130;
    QTest::newRow("SIGTERM") << SIGTERM << 143;
    QTest::newRow("SIGHUP") << SIGHUP << 129;
}

void CliLog::sync_follow_endsWithTheSignal()
{
    QFETCH(const int, signal);
    QFETCH(const int, exitCode);
    const std::unique_ptr<QProcess> process = m_user->start(command(sync({u"--follow"_s})));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file()), 30'000);
    QVERIFY(exec("INSERT INTO t VALUES (7, 'while following')"));
    QTRY_COMPARE_WITH_TIMEOUT(sqliteText(file(), u"SELECT v FROM t WHERE id = 7"_s),
                              u"while following"_s, 30'000);
    QCOMPARE(::kill(static_cast<pid_t>(process->processId()), signal), 0);
    const CommandResult ended = CommandLine::finish(*process);
    QVERIFY2(ended.exitCode == exitCode, ended.summary().constData());
    // Its only end is no failure.
    QCOMPARE(ended.errorId(), QString());
    const QJsonObject result = ended.objects(u"result"_s).value(0);
    QCOMPARE(result[u"status"].toString(), u"ok"_s);
    QVERIFY(result[u"stopped"].toString().startsWith(u"Following changes was stopped."));
    QCOMPARE(result[u"exit_code"].toInt(), exitCode);
    QVERIFY(exec("DELETE FROM t WHERE id = 7"));
    QCOMPARE(run(sync()).exitCode, 0);
    QCOMPARE(compareDatabase(m_cluster, m_database, file()), QString());
}

void CliLog::sync_followUnread_ends()
{
    const CommandResult result = m_user->runIn(u"exec \"$0\" \"$@\" > /dev/full"_s,
                                               command(sync({u"--follow"_s})));
    QVERIFY2(result.exitCode == 2, result.summary().constData());
    QVERIFY2(result.words.contains("error (export-failed): Standard output could not be written"),
             result.summary().constData());
    QCOMPARE(run(sync()).exitCode, 0);
    QCOMPARE(compareDatabase(m_cluster, m_database, file()), QString());
}

void CliLog::sync_slotDropped_needsAllowResync()
{
    QCOMPARE(run(sync()).exitCode, 0);
    QVERIFY(exec("SELECT pg_drop_replication_slot('tributary_" + m_database.toLatin1() + "')"));
    QVERIFY(exec("INSERT INTO t VALUES (9, 'lost')"));
    const CommandResult refused = run(sync());
    QVERIFY2(refused.exitCode == 9, refused.summary().constData());
    QCOMPARE(refused.errorId(), u"slot-missing"_s);
    QCOMPARE(sqliteText(file(), u"SELECT count(*) FROM t"_s), u"1"_s);
    const CommandResult again = run(sync({u"--allow-resync"_s}));
    QVERIFY2(again.exitCode == 0, again.summary().constData());
    QCOMPARE(compareDatabase(m_cluster, m_database, file()), QString());
    QVERIFY(exec("INSERT INTO t VALUES (10, 'goes on')"));
    QCOMPARE(run(sync()).exitCode, 0);
    QCOMPARE(compareDatabase(m_cluster, m_database, file()), QString());
}

/// Whoever agreed to it in the window; the next program is this one.
void CliLog::sync_copyThatWasAgreedTo_needsNoOption()
{
    const QString store = m_user->file(u".local/share/tributary/tributary.db"_s);
    const QStringList password{u"--json"_s, u"--password-file"_s, m_user->passwordFile(m_cluster)};
    const auto again = [&] { return m_user->run(QStringList{u"sync"_s, u"shop"_s} + password); };
    const auto status = [&] {
        return m_user->run({u"status"_s, u"shop"_s, u"--json"_s}).objects(u"state"_s).value(0);
    };
    const QStringList add{
        u"source"_s,           u"add"_s,      u"shop"_s, m_cluster.uri(m_database),
        u"sqlite:"_s + file(), u"--method"_s, u"log"_s};
    const CommandResult added = m_user->run(add);
    QVERIFY2(added.exitCode == 0, added.summary().constData());
    QCOMPARE(again().exitCode, 0);
    const QStringList keys = status().keys();

    const QByteArray drop = "SELECT pg_drop_replication_slot('tributary_" + m_database.toLatin1()
        + "')";
    QVERIFY(exec(drop));
    QVERIFY(exec("INSERT INTO t VALUES (9, 'lost')"));
    QVERIFY(SourceStore(store).setNextRun(u"shop"_s, NextRun::CopiesAnew));
    QCOMPARE(status().keys(), keys); // no word more
    const CommandResult copied = again();
    QVERIFY2(copied.exitCode == 0, copied.summary().constData());
    QCOMPARE(compareDatabase(m_cluster, m_database, file()), QString());
    QCOMPARE(*SourceStore(store).nextRun(u"shop"_s), NextRun::AsUsual);

    QVERIFY(exec(drop)); // that one was not agreed to
    QCOMPARE(again().exitCode, 9);
    QVERIFY(m_user->run({u"source"_s, u"remove"_s, u"shop"_s}).exitCode == 0);
}

void CliLog::verify_followedSource_isEqual()
{
    QCOMPARE(run(sync()).exitCode, 0);
    QVERIFY(exec("INSERT INTO t VALUES (2, 'not yet synced')"));
    const CommandResult verified = run({u"verify"_s, u"sqlite:"_s + file()});
    QVERIFY2(verified.exitCode == 0, verified.summary().constData());
}

void CliLog::verify_tableLeftOut_isToldAndComparedWhenNamed()
{
    QCOMPARE(run(sync()).exitCode, 0);
    const CommandResult added = m_user->run({u"source"_s, u"add"_s, u"shop"_s,
                                             m_cluster.uri(m_database), u"sqlite:"_s + file(),
                                             u"--method=log"_s, u"--table-method=public.n=skip"_s});
    QCOMPARE(added.exitCode, 0);
    QVERIFY(exec("INSERT INTO n VALUES (1)")); // which is copied in full in each run
    const QStringList shop = {u"verify"_s, u"shop"_s, u"--json"_s, u"--password-file"_s,
                              m_user->passwordFile(m_cluster)};
    const auto statesOf = [](const CommandResult &result) {
        QStringList states;
        for (const QJsonObject &table : result.objects(u"table"_s))
            states.append(table[u"table"].toString() + u' ' + table[u"state"].toString());
        states.sort();
        return states;
    };
    const CommandResult saved = m_user->run(shop);
    QVERIFY2(saved.exitCode == 0, saved.summary().constData());
    QCOMPARE(statesOf(saved), (QStringList{u"public.n skipped"_s, u"public.t equal"_s}));
    const CommandResult named = m_user->run(shop + QStringList{u"--table=public.n"_s});
    QCOMPARE(named.exitCode, 8);
    QCOMPARE(statesOf(named), QStringList{u"public.n different"_s});
    const CommandResult given = m_user->run(shop + QStringList{u"--table-method=n=full"_s});
    QCOMPARE(given.exitCode, 8);
    const CommandResult words = m_user->run(
        {u"verify"_s, u"shop"_s, u"--password-file"_s, m_user->passwordFile(m_cluster)});
    QCOMPARE(words.exitCode, 0);
    QVERIFY2(words.data.contains("left out by choice"), words.data.constData());
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::CliLog)
#include "tst_clilog.moc"
