// SPDX-License-Identifier: GPL-3.0-or-later
//
// Removing a saved source: what its setup left on the server is listed, and taken away when asked.

#include "tests/support/commandline.h"
#include "tests/support/logbench.h"
#include "tests/support/pgcluster.h"
#include "tests/support/pgsession.h"
#include "tests/support/scriptbench.h"

#include "app/common/madenames.h"
#include "app/common/runrequest.h"

#include <QtTest>

#include <memory>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

class Removal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void remove_plain_listsWhatIsLeft();
    void remove_onServer_takesSlotAndPublication();
    void remove_wal2json_findsTheSlot();
    void remove_takenOver_isLeft();
    void remove_slotInUse_keepsTheSource();
    void remove_loginThatOwnsNothing_namesTheStatement();
    void remove_undoScript_leavesWhatOthersUse();
    void undoRequest_shared_isKept_data();
    void undoRequest_shared_isKept();
    void remove_serverGone_saysSo();
    void remove_fullCopies_asksNoServer();

private:
    bool exec(const QByteArray &sql) { return m_cluster.exec(sql, m_database); }

    int count(const QByteArray &from)
    {
        return m_cluster.query("SELECT count(*) FROM " + from, m_database)
            .value(0)
            .value(0)
            .value_or("-1")
            .toInt();
    }

    CommandResult run(const QStringList &words) const
    {
        return m_user->run(words + QStringList{u"--json"_s, u"--password-file"_s, m_passwordFile});
    }

    // A saved source that has followed the log once.
    bool makeSource(const QString &uri, const QStringList &more = {});

    PgCluster m_cluster{logicalServer()};
    std::unique_ptr<CommandLine> m_user;
    QString m_passwordFile;
    QString m_database;
    int m_number = 0;
};

void Removal::initTestCase()
{
    QString error;
    QVERIFY2(m_cluster.start(&error), qPrintable(error));
}

void Removal::init()
{
    m_user = std::make_unique<CommandLine>();
    m_passwordFile = m_user->passwordFile(m_cluster);
    m_database = u"removal_%1"_s.arg(++m_number);
    QVERIFY(m_cluster.createDatabase(m_database));
    QVERIFY(exec("CREATE TABLE t (id int PRIMARY KEY); INSERT INTO t VALUES (1)"));
}

bool Removal::makeSource(const QString &uri, const QStringList &more)
{
    const CommandResult added = run(QStringList{u"source"_s, u"add"_s, u"shop"_s, uri,
                                                u"sqlite:"_s + m_user->file(u"copy.sqlite"_s),
                                                u"--method"_s, u"log"_s}
                                    + more);
    return added.exitCode == 0 && run({u"sync"_s, u"shop"_s}).exitCode == 0;
}

void Removal::remove_plain_listsWhatIsLeft()
{
    QVERIFY(makeSource(m_cluster.uri(m_database)));
    const CommandResult removed = run({u"source"_s, u"remove"_s, u"shop"_s});
    QVERIFY2(removed.exitCode == 0, removed.summary().constData());
    const QList<QJsonObject> made = removed.objects(u"made"_s);
    QCOMPARE(made.size(), 2);
    QCOMPARE(made[0].value(u"kind").toString(), u"slot"_s);
    QCOMPARE(made[0].value(u"name").toString(), u"tributary_"_s + m_database);
    QVERIFY(!made[0].value(u"removed").toBool());
    QVERIFY(made[0].value(u"fix").toString().startsWith(u"tributary-cli slot "));
    QCOMPARE(made[1].value(u"kind").toString(), u"publication"_s);
    QCOMPARE(count("pg_publication"), 1);
    QCOMPARE(count("pg_replication_slots WHERE database = current_database()"), 1);
    QCOMPARE(run({u"source"_s, u"show"_s, u"shop"_s}).exitCode, 10);
    QVERIFY(exec("SELECT pg_drop_replication_slot('tributary_" + m_database.toUtf8() + "')"));
}

void Removal::remove_onServer_takesSlotAndPublication()
{
    QVERIFY(makeSource(m_cluster.uri(m_database)));
    const CommandResult removed = run({u"source"_s, u"remove"_s, u"shop"_s, u"--on-server"_s});
    QVERIFY2(removed.exitCode == 0, removed.summary().constData());
    QCOMPARE(removed.objects(u"made"_s).size(), 2);
    for (const QJsonObject &each : removed.objects(u"made"_s))
        QVERIFY(each.value(u"removed").toBool());
    QCOMPARE(count("pg_publication"), 0);
    QCOMPARE(count("pg_replication_slots WHERE database = current_database()"), 0);
    // The copy itself is the reader's.
    QVERIFY(QFile::exists(m_user->file(u"copy.sqlite"_s)));
}

// No publication goes with it.
void Removal::remove_wal2json_findsTheSlot()
{
    if (!m_cluster.hasPlugin(u"wal2json"_s))
        QSKIP("wal2json is not installed");
    QVERIFY(makeSource(m_cluster.uri(m_database), {u"--plugin"_s, u"wal2json"_s}));
    const CommandResult removed = run({u"source"_s, u"remove"_s, u"shop"_s, u"--on-server"_s});
    QVERIFY2(removed.exitCode == 0, removed.summary().constData());
    QCOMPARE(removed.objects(u"made"_s).size(), 1);
    QCOMPARE(count("pg_replication_slots WHERE database = current_database()"), 0);
}

// What was there before may have other readers.
void Removal::remove_takenOver_isLeft()
{
    QVERIFY2(exec("CREATE PUBLICATION everything FOR TABLE t"), qPrintable(m_cluster.lastError()));
    QVERIFY2(exec("SELECT pg_create_logical_replication_slot('pipelinewise_x', 'pgoutput')"),
             qPrintable(m_cluster.lastError()));
    QVERIFY(makeSource(m_cluster.uri(m_database),
                       {u"--slot"_s, u"pipelinewise_x"_s, u"--publication"_s, u"everything"_s}));
    const CommandResult removed = run({u"source"_s, u"remove"_s, u"shop"_s, u"--on-server"_s});
    QVERIFY2(removed.exitCode == 0, removed.summary().constData());
    QCOMPARE(removed.objects(u"made"_s).size(), 2);
    for (const QJsonObject &each : removed.objects(u"made"_s))
        QVERIFY(!each.value(u"removed").toBool());
    QCOMPARE(count("pg_publication"), 1);
    QCOMPARE(count("pg_replication_slots WHERE slot_name = 'pipelinewise_x'"), 1);
    QVERIFY(exec("SELECT pg_drop_replication_slot('pipelinewise_x')"));
}

void Removal::remove_slotInUse_keepsTheSource()
{
    QVERIFY(makeSource(m_cluster.uri(m_database)));
    const std::unique_ptr<QProcess> follower = m_user->start(
        {u"sync"_s, m_cluster.uri(m_database), u"sqlite:"_s + m_user->file(u"copy.sqlite"_s),
         u"--method"_s, u"log"_s, u"--follow"_s, u"--json"_s, u"--password-file"_s,
         m_passwordFile}); // not by its name, which would be a run of the source
    QTRY_COMPARE_WITH_TIMEOUT(
        count("pg_replication_slots JOIN pg_stat_replication ON pid = active_pid"
              " WHERE state = 'streaming' AND database = current_database()"),
        1, 30'000); // pulls before use the slot for a moment only
    const CommandResult removed = run({u"source"_s, u"remove"_s, u"shop"_s, u"--on-server"_s});
    QVERIFY2(removed.exitCode == 11, removed.summary().constData());
    QCOMPARE(removed.errorId(), u"slot-busy"_s);
    QCOMPARE(run({u"source"_s, u"show"_s, u"shop"_s}).exitCode, 0);
    QCOMPARE(count("pg_publication"), 1);
    follower->terminate();
    CommandLine::finish(*follower);
    QVERIFY(exec("SELECT pg_drop_replication_slot('tributary_" + m_database.toUtf8() + "')"));
}

// The publication is the administrator's, so that our login cannot take it away.
void Removal::remove_loginThatOwnsNothing_namesTheStatement()
{
    const QByteArray name = "tributary_" + m_database.toUtf8();
    QVERIFY2(exec("CREATE PUBLICATION " + name
                  + " FOR TABLE t;"
                    "CREATE ROLE reader_"
                  + m_database.toUtf8() + " LOGIN REPLICATION PASSWORD '"
                  + m_cluster.superuserPassword()
                  + "';"
                    "GRANT SELECT ON t TO reader_"
                  + m_database.toUtf8()),
             qPrintable(m_cluster.lastError()));
    QString uri = m_cluster.uri(m_database);
    uri.replace(u"postgres@"_s, u"reader_%1@"_s.arg(m_database));
    QVERIFY(makeSource(uri));
    const CommandResult removed = run({u"source"_s, u"remove"_s, u"shop"_s, u"--on-server"_s});
    QVERIFY2(removed.exitCode == 0, removed.summary().constData());
    const QList<QJsonObject> made = removed.objects(u"made"_s);
    QCOMPARE(made.size(), 2);
    QVERIFY(made[0].value(u"removed").toBool());
    QVERIFY(!made[1].value(u"removed").toBool());
    QVERIFY(made[1].value(u"fix").toString().startsWith(u"DROP PUBLICATION"));
    QCOMPARE(count("pg_replication_slots WHERE database = current_database()"), 0);
    QCOMPARE(count("pg_publication"), 1);
}

// Two sources on one database share the publication. The command that is named for the one makes a
// script which the other one outlives.
void Removal::remove_undoScript_leavesWhatOthersUse()
{
    const QString role = u"reader_"_s + m_database;
    ScriptBench bench(m_cluster, m_database); // the database is there already
    ScriptRequest setup;
    setup.role = role;
    setup.log = true;
    setup.passwordForm = ScriptPassword::Verifier;
    setup.password = m_cluster.superuserPassword();
    QCOMPARE(bench.run(bench.setup(setup), setup.format), QString());

    QString uri = m_cluster.uri(m_database);
    uri.replace(u"postgres@"_s, role + u'@');
    QVERIFY(makeSource(uri));
    SourceStore store(
        m_user->environment.value(u"XDG_DATA_HOME"_s, m_user->home() + u"/.local/share"_s)
        + u"/tributary/tributary.db"_s);
    SavedSource saved = *store.source(u"shop"_s);
    saved.made = {{u"role"_s, role}};
    QVERIFY(store.update(saved));
    const CommandResult added = run({u"source"_s, u"add"_s, u"other"_s, m_cluster.uri(m_database),
                                     u"sqlite:"_s + m_user->file(u"other.sqlite"_s), u"--method"_s,
                                     u"log"_s, u"--slot"_s, u"other_"_s + m_database});
    QVERIFY2(added.exitCode == 0, added.summary().constData());
    QCOMPARE(run({u"sync"_s, u"other"_s}).exitCode, 0);

    const CommandResult removed = run({u"source"_s, u"remove"_s, u"shop"_s});
    QVERIFY2(removed.exitCode == 0, removed.summary().constData());
    const QList<QJsonObject> made = removed.objects(u"made"_s);
    QCOMPARE(made.size(), 2);
    QCOMPARE(made[1].value(u"kind").toString(), u"role"_s);
    QStringList words = made[1].value(u"fix").toString().split(u' ');
    QCOMPARE(words.takeFirst(), u"tributary-cli"_s);
    QVERIFY2(words.join(u' ').contains(u"--keep publication"), qPrintable(words.join(u' ')));
    const CommandResult script = m_user->run(words
                                             + QStringList{u"--password-file"_s, m_passwordFile});
    QVERIFY2(script.exitCode == 0, script.summary().constData());
    QCOMPARE(bench.run(QString::fromUtf8(script.data), ScriptFormat::Psql), QString());
    QCOMPARE(count("pg_roles WHERE rolname = '" + role.toUtf8() + "'"), 0);
    QCOMPARE(
        count("pg_replication_slots WHERE slot_name = 'tributary_" + m_database.toUtf8() + "'"), 0);

    QVERIFY(exec("INSERT INTO t VALUES (2)"));
    const CommandResult synced = run({u"sync"_s, u"other"_s});
    QVERIFY2(synced.exitCode == 0, synced.summary().constData());
    QVERIFY(exec("SELECT pg_drop_replication_slot('other_" + m_database.toUtf8() + "')"));
}

void Removal::undoRequest_shared_isKept_data()
{
    QTest::addColumn<QString>("otherSlot");
    QTest::addColumn<QString>("otherPublication");
    QTest::addColumn<bool>("keepsSlot");
    QTest::addColumn<bool>("keepsPublication");
    QTest::newRow("nothing") << u"a"_s << u"b"_s << false << false;
    QTest::newRow("publication") << u"a"_s << QString() << false << true;
    QTest::newRow("slot") << QString() << u"b"_s << true << false;
    QTest::newRow("both") << QString() << QString() << true << true;
}

void Removal::undoRequest_shared_isKept()
{
    QFETCH(QString, otherSlot);
    QFETCH(QString, otherPublication);
    SavedSource source;
    source.name = u"shop"_s;
    source.connection.host = u"db.example.com"_s;
    source.connection.port = u"5433"_s;
    source.connection.database = u"shop"_s;
    source.connection.user = u"reader"_s;
    source.method = u"log"_s;
    source.made = {{u"role"_s, u"reader"_s}};
    SavedSource other = source;
    other.name = u"other"_s;
    other.connection.user = u"ana"_s;
    other.made.clear();
    other.slot = otherSlot;
    other.publication = otherPublication;
    const ScriptRequest request = undoRequestOf(source, madeNames(source, {source, other}));
    QCOMPARE(request.role, u"reader"_s);
    QTEST(request.keepsSlot, "keepsSlot");
    QTEST(request.keepsPublication, "keepsPublication");
    QCOMPARE(request.server, u"db.example.com:5433"_s);

    // The scripts of a source that stays know it, too.
    const ScriptRequest both = keepingShared(scriptRequestOf(source), source, {source, other});
    QTEST(both.keepsSlot, "keepsSlot");
    QTEST(both.keepsPublication, "keepsPublication");
    QVERIFY(!both.keepsRole);
    other.connection.user = u"reader"_s;
    QVERIFY(keepingShared(scriptRequestOf(source), source, {source, other}).keepsRole);
    other.connection.database = u"crm"_s; // its rights are other ones
    const ScriptRequest elsewhere = keepingShared(scriptRequestOf(source), source, {source, other});
    QVERIFY(!elsewhere.keepsRole && !elsewhere.keepsSlot && !elsewhere.keepsPublication);
}

void Removal::remove_serverGone_saysSo()
{
    QString uri = m_cluster.uri(m_database);
    uri.replace(u":%1/"_s.arg(m_cluster.port()), u":1/"_s);
    QCOMPARE(run({u"source"_s, u"add"_s, u"shop"_s, uri,
                  u"sqlite:"_s + m_user->file(u"copy.sqlite"_s), u"--method"_s, u"log"_s})
                 .exitCode,
             0);
    const CommandResult refused = run({u"source"_s, u"remove"_s, u"shop"_s, u"--on-server"_s});
    QCOMPARE(refused.exitCode, 4);
    const CommandResult removed = run({u"source"_s, u"remove"_s, u"shop"_s});
    QVERIFY2(removed.exitCode == 0, removed.summary().constData());
    QVERIFY2(removed.data.contains(QByteArray("tributary_" + m_database.toUtf8())),
             removed.summary().constData());
}

void Removal::remove_fullCopies_asksNoServer()
{
    QCOMPARE(run({u"source"_s, u"add"_s, u"shop"_s, u"postgresql://ana@127.0.0.1:1/shop"_s,
                  u"sqlite:"_s + m_user->file(u"copy.sqlite"_s)})
                 .exitCode,
             0);
    const CommandResult removed = run({u"source"_s, u"remove"_s, u"shop"_s, u"--on-server"_s});
    QVERIFY2(removed.exitCode == 0, removed.summary().constData());
    QVERIFY(removed.objects(u"made"_s).isEmpty());
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::Removal)
#include "tst_removal.moc"
