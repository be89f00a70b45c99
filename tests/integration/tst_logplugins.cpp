// SPDX-License-Identifier: GPL-3.0-or-later
//
// Servers that allow only some output plugins: wal2json is refused until it is named. What is to be
// done is told, does what it promises when it is carried out as it stands, and nothing is lost
// meanwhile.

#include "tests/support/commandline.h"
#include "tests/support/logbench.h"
#include "tests/support/logworkers.h"
#include "tests/support/syncharness.h"
#include "tests/support/tablecomparison.h"

#include <QJsonArray>
#include <QtTest>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int deadlineMs = 30'000;

constexpr auto tables =
    "CREATE TABLE k (id int PRIMARY KEY, v text); INSERT INTO k SELECT g, 'v' FROM "
    "generate_series(1, 20) g; CREATE TABLE d (a int, b text); ALTER TABLE d REPLICA IDENTITY FULL;"
    "INSERT INTO d VALUES (1, 'x'), (1, 'x'), (2, NULL);";

class LogPlugins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void refused_syncAndSlot_tellWhatToDo();
    void refused_advice_worksAsItStands_data();
    void refused_advice_worksAsItStands();
    void refused_later_losesNothing();
    void refused_whileFollowing_losesNothing();

private:
    QString nextDatabase() { return u"plugins_%1"_s.arg(++m_number); }

    // Whether new sessions see it: the server is told, and does it in its own time.
    bool isSet(const QByteArray &libraries)
    {
        const QList<PgCluster::Row> rows = m_cluster.query(
            "SELECT current_setting('output_plugin_libraries')");
        return !rows.isEmpty() && rows[0][0] == libraries;
    }

    bool runOutsideTransactions(const QString &statements)
    {
        for (const QString &statement : statements.split(u';', Qt::SkipEmptyParts)) {
            if (!m_cluster.exec(statement.toUtf8()))
                return false;
        }
        return true;
    }

    bool changeBack()
    {
        return runOutsideTransactions(
            u"ALTER SYSTEM RESET output_plugin_libraries; SELECT pg_reload_conf()"_s);
    }

    PgCluster m_cluster; // with what the server's own settings allow
    QByteArray m_standard;
    int m_number = 0;
};

constexpr auto allow = "ALTER SYSTEM SET output_plugin_libraries = pgoutput, test_decoding, "
                       "wal2json; SELECT pg_reload_conf()";
constexpr QByteArrayView allowed = "pgoutput, test_decoding, wal2json";

void LogPlugins::initTestCase()
{
    QString error;
    QVERIFY2(m_cluster.start(&error), qPrintable(error));
    const QList<PgCluster::Row> setting = m_cluster.query(
        "SELECT setting FROM pg_settings WHERE name = 'output_plugin_libraries'");
    if (setting.isEmpty() || !m_cluster.hasPlugin(u"wal2json"_s))
        QSKIP("this server allows every plugin, or has no wal2json");
    m_standard = *setting[0][0];
    QVERIFY2(!m_standard.contains("wal2json"), m_standard.constData());
}

void LogPlugins::init()
{
    QVERIFY(changeBack());
    QTRY_VERIFY_WITH_TIMEOUT(isSet(m_standard), deadlineMs);
}

void LogPlugins::refused_syncAndSlot_tellWhatToDo()
{
    LogBench bench(m_cluster, nextDatabase(), u"wal2json"_s);
    QCOMPARE(bench.exec(tables), QString());
    const CommandLine user;
    const QString file = user.file(u"copy.sqlite"_s);
    const QString uri = m_cluster.uri(bench.database());
    const QStringList ending = {u"--plugin"_s, u"wal2json"_s, u"--json"_s, u"--password-file"_s,
                                user.passwordFile(m_cluster)};
    for (const QStringList &command :
         {QStringList{u"sync"_s, uri, u"sqlite:"_s + file, u"--method"_s, u"log"_s},
          QStringList{u"slot"_s, uri, u"create"_s}}) {
        const CommandResult result = user.run(command + ending);
        QCOMPARE(result.exitCode, 6);
        QCOMPARE(result.errorId(), u"plugin-blocked"_s);
        const QJsonObject error = result.objects(u"error"_s).value(0);
        QVERIFY(error[u"message"].toString().contains(u"wal2json"));
        const QString actions =
            QStringList(error[u"actions"].toVariant().toStringList()).join(u'\n');
        QVERIFY2(actions.contains(u"Use pgoutput."), qPrintable(actions));
        QVERIFY2(actions.contains(QLatin1String(allow)), qPrintable(actions));
        QVERIFY2(
            actions.contains(u"ALTER ROLE \"postgres\" SET output_plugin_libraries = pgoutput, "
                             "test_decoding, wal2json;"),
            qPrintable(actions));
        QVERIFY(!QFile::exists(file));
        QCOMPARE(m_cluster.query("SELECT count(*) FROM pg_replication_slots")[0][0],
                 QByteArray("0"));
    }
    // The first of the two ways out needs nobody.
    bench.request.log.plugin = u"pgoutput"_s;
    QCOMPARE(bench.follow({"INSERT INTO d VALUES (1, 'x')"}), QString());
}

void LogPlugins::refused_advice_worksAsItStands_data()
{
    QTest::addColumn<QString>("verb");
    QTest::newRow("for the server") << u"ALTER SYSTEM"_s;
    QTest::newRow("for the login") << u"ALTER ROLE"_s;
}

void LogPlugins::refused_advice_worksAsItStands()
{
    QFETCH(const QString, verb);
    LogBench bench(m_cluster, nextDatabase(), u"wal2json"_s);
    const QByteArray role = "Reader of " + bench.database().toUtf8();
    QCOMPARE(bench.exec(tables), QString());
    QCOMPARE(bench.exec("CREATE ROLE \"" + role
                        + "\" LOGIN REPLICATION PASSWORD 'secret';"
                          "GRANT SELECT ON ALL TABLES IN SCHEMA public TO \""
                        + role + '"'),
             QString());
    const SyncRequest ofSuperuser = bench.request;
    bench.request.source.user = QString::fromLatin1(role);
    bench.request.password = "secret";
    const SyncReport report = bench.sync();
    QCOMPARE(failuresOf(report), QStringList(u"run: plugin-blocked"_s));
    const QString actions = report.error->actions.join(u'\n');
    const qsizetype at = actions.indexOf(verb);
    QVERIFY2(at >= 0, qPrintable(actions));
    QVERIFY2(runOutsideTransactions(actions.sliced(at).section(u'\n', 0, 0)),
             qPrintable(m_cluster.lastError()));
    if (verb == u"ALTER SYSTEM")
        QTRY_VERIFY_WITH_TIMEOUT(isSet(allowed.toByteArray()), deadlineMs);
    QCOMPARE(bench.follow({"INSERT INTO d VALUES (1, 'x')", "DELETE FROM k WHERE id < 4"}),
             QString());
    Follower follower(bench.request);
    QTRY_VERIFY_WITH_TIMEOUT(isStreamed(m_cluster, bench), deadlineMs);
    QCOMPARE(bench.exec("INSERT INTO k VALUES (99, 'followed')"), QString());
    QTRY_COMPARE_WITH_TIMEOUT(sqliteText(bench.file(), u"SELECT count(*) FROM k WHERE id = 99"_s),
                              u"1"_s, deadlineMs);
    QCOMPARE(follower.stopAndTellProblems(), QString());
    if (verb == u"ALTER SYSTEM")
        return;
    // Nobody else may use it.
    QCOMPARE(failuresOf(runSync(ofSuperuser)), QStringList(u"run: plugin-blocked"_s));
}

void LogPlugins::refused_later_losesNothing()
{
    QVERIFY(runOutsideTransactions(QLatin1String(allow)));
    QTRY_VERIFY_WITH_TIMEOUT(isSet(allowed.toByteArray()), deadlineMs);
    LogBench bench(m_cluster, nextDatabase(), u"wal2json"_s);
    QCOMPARE(bench.exec(tables), QString());
    QCOMPARE(bench.follow({"INSERT INTO d VALUES (1, 'x')"}), QString());
    QVERIFY(changeBack());
    QTRY_VERIFY_WITH_TIMEOUT(isSet(m_standard), deadlineMs);
    for (int run = 0; run < 2; ++run) {
        QCOMPARE(bench.exec("INSERT INTO d VALUES (1, 'meanwhile'); UPDATE k SET v = v || '!';"
                            "DELETE FROM k WHERE id = (SELECT min(id) FROM k)"),
                 QString());
        const SyncReport report = bench.sync();
        QCOMPARE(failuresOf(report), QStringList(u"run: plugin-blocked"_s));
        QCOMPARE(report.error->exitCode(), ExitCode::PrerequisiteMissing);
        QVERIFY(report.error->actions.join(u'\n').contains(QLatin1String(allow)));
        QCOMPARE(m_cluster.query("SELECT slot_name FROM pg_replication_slots WHERE database = '"
                                 + bench.database().toUtf8() + '\'')[0][0],
                 bench.slot().toUtf8());
    }
    QVERIFY(runOutsideTransactions(QLatin1String(allow)));
    QTRY_VERIFY_WITH_TIMEOUT(isSet(allowed.toByteArray()), deadlineMs);
    const SyncReport report = bench.sync();
    QCOMPARE(problemsOf(report), QString());
    QCOMPARE(tableOf(report, u"public.k"_s).bytes, 0); // no copy was needed
    QCOMPARE(compareDatabase(m_cluster, bench.database(), bench.file()), QString());
    QCOMPARE(bench.follow({"INSERT INTO d VALUES (1, 'x')"}), QString());
}

void LogPlugins::refused_whileFollowing_losesNothing()
{
    QVERIFY(runOutsideTransactions(QLatin1String(allow)));
    QTRY_VERIFY_WITH_TIMEOUT(isSet(allowed.toByteArray()), deadlineMs);
    LogBench bench(m_cluster, nextDatabase(), u"wal2json"_s);
    QCOMPARE(bench.exec(tables), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    Follower follower(bench.request);
    QTRY_VERIFY_WITH_TIMEOUT(isStreamed(m_cluster, bench), deadlineMs);
    QVERIFY(changeBack());
    QTRY_VERIFY_WITH_TIMEOUT(isSet(m_standard), deadlineMs);
    // A lost connection is made again, and then the plugin is refused.
    QVERIFY(m_cluster.exec("SELECT pg_terminate_backend(active_pid) FROM pg_replication_slots"
                           " WHERE active_pid IS NOT NULL"));
    QCOMPARE(bench.exec("INSERT INTO k VALUES (99, 'meanwhile')"), QString());
    QTRY_VERIFY_WITH_TIMEOUT(follower.hasEnded(), deadlineMs);
    QCOMPARE(failuresOf(follower.stop()), QStringList(u"run: plugin-blocked"_s));
    QVERIFY(runOutsideTransactions(QLatin1String(allow)));
    QTRY_VERIFY_WITH_TIMEOUT(isSet(allowed.toByteArray()), deadlineMs);
    QCOMPARE(bench.syncAndCompare(), QString());
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::LogPlugins)
#include "tst_logplugins.moc"
