// SPDX-License-Identifier: GPL-3.0-or-later
//
// "tributary-cli slot" as scripts see it.

#include "tests/integration/clilogbench.h"
#include "tests/support/pgsession.h"
#include "tests/support/tablecomparison.h"

#include <QtTest>

#include <csignal>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

class CliSlot : public QObject, private CliLogBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void slot_createStatusDrop();
    void slot_savedSource_isItsOwn();
    void slot_savedPlugin_isTaken();
    void slot_create_isFollowedAfterwards();
    void slot_create_withoutRight_makesNothing();
    void slot_thatWaits_saysForWhom_data();
    void slot_thatWaits_saysForWhom();
    void slot_create_stoppedWhileItWaits_leavesNone();

private:
    // What the program has written by now, until it holds @p text.
    static bool tells(QProcess &process, QByteArray &told, const QByteArray &text)
    {
        return QTest::qWaitFor(
            [&] {
                told += process.readAllStandardOutput();
                return told.contains(text);
            },
            30'000);
    }
};

void CliSlot::initTestCase()
{
    QCOMPARE(start(), QString());
}

void CliSlot::init()
{
    QVERIFY(makeDatabase());
}

void CliSlot::slot_createStatusDrop()
{
    const CommandResult absent = run({u"slot"_s, u"status"_s});
    QVERIFY2(absent.exitCode == 0, absent.summary().constData());
    QCOMPARE(absent.objects(u"slot"_s).value(0)[u"exists"].toBool(true), false);
    const CommandResult made = run({u"slot"_s, u"create"_s});
    QVERIFY2(made.exitCode == 0, made.summary().constData());
    const QJsonObject slot = made.objects(u"slot"_s).value(0);
    QCOMPARE(slot[u"name"].toString(), u"tributary_"_s + m_database);
    QCOMPARE(slot[u"plugin"].toString(), u"pgoutput"_s);
    QCOMPARE(slot[u"exists"].toBool(), true);
    QCOMPARE(run({u"slot"_s, u"create"_s}).errorId(), u"slot-exists"_s);
    QCOMPARE(run({u"slot"_s, u"drop"_s}).exitCode, 0);
    QCOMPARE(run({u"slot"_s, u"status"_s}).objects(u"slot"_s).value(0)[u"exists"].toBool(true),
             false);
    QCOMPARE(run({u"slot"_s, u"create"_s, u"--name"_s, u"Not-A-Name"_s}).errorId(), u"slot-name"_s);
    QCOMPARE(run({u"slot"_s, u"shrink"_s}).exitCode, 2);
}

void CliSlot::slot_savedSource_isItsOwn()
{
    const QString own = u"own_"_s + m_database;
    const CommandResult added = m_user->run(
        {u"source"_s, u"add"_s, u"shop"_s, m_cluster.uri(m_database), u"sqlite:"_s + file(),
         u"--method=log"_s, u"--slot"_s, own, u"--publication"_s, own + u"_pub"_s});
    QVERIFY2(added.exitCode == 0, added.summary().constData());
    const auto slot = [this](const char *action, bool json = true) {
        QStringList arguments{u"slot"_s, u"shop"_s, QString::fromUtf8(action), u"--password-file"_s,
                              m_user->passwordFile(m_cluster)};
        if (json)
            arguments.append(u"--json"_s);
        return m_user->run(arguments);
    };
    const CommandResult made = slot("create");
    QVERIFY2(made.exitCode == 0, made.summary().constData());
    QCOMPARE(made.objects(u"slot"_s).value(0)[u"name"].toString(), own);
    QCOMPARE(value("SELECT string_agg(slot_name, ',') FROM pg_replication_slots WHERE database = "
                   "current_database()"),
             own.toLatin1());
    QCOMPARE(value("SELECT string_agg(pubname, ',') FROM pg_publication"),
             (own + u"_pub"_s).toLatin1());
    QCOMPARE(slot("status").objects(u"slot"_s).value(0)[u"exists"].toBool(), true);

    const CommandResult dropped = slot("drop", false);
    QCOMPARE(dropped.exitCode, 0);
    QCOMPARE(dropped.data, (own + u": dropped\n"_s).toLatin1());
    QCOMPARE(value("SELECT count(*) FROM pg_replication_slots WHERE database = current_database()"),
             QByteArray("0"));
    const CommandResult again = slot("drop", false);
    QVERIFY2(again.exitCode == 6, again.summary().constData());
    QVERIFY2(again.words.contains(
                 QByteArray("There is no replication slot \"" + own.toLatin1() + "\" to drop.")),
             again.summary().constData());
    QVERIFY(!again.words.contains("--allow-resync"));
}

/// wal2json needs no publication, and none is made.
void CliSlot::slot_savedPlugin_isTaken()
{
    const CommandResult added = m_user->run({u"source"_s, u"add"_s, u"shop"_s,
                                             m_cluster.uri(m_database), u"sqlite:"_s + file(),
                                             u"--method=log"_s, u"--plugin=wal2json"_s});
    QVERIFY2(added.exitCode == 0, added.summary().constData());
    const CommandResult made = m_user->run({u"slot"_s, u"shop"_s, u"create"_s, u"--json"_s,
                                            u"--password-file"_s, m_user->passwordFile(m_cluster)});
    if (made.exitCode == 0)
        QCOMPARE(made.objects(u"slot"_s).value(0)[u"plugin"].toString(), u"wal2json"_s);
    else // this server has none: it was asked for, at least
        QVERIFY2(made.data.contains("wal2json"), made.summary().constData());
    QCOMPARE(value("SELECT count(*) FROM pg_publication"), QByteArray("0"));
}

// A slot that meets a change before there is a publication fails at it for ever.
void CliSlot::slot_create_isFollowedAfterwards()
{
    const CommandResult created = run({u"slot"_s, u"create"_s});
    QVERIFY2(created.exitCode == 0, created.summary().constData());
    QVERIFY(exec("INSERT INTO t VALUES (2, 'b')"));
    for (const char *row : {"(3, 'c')", "(4, 'd')"}) {
        const CommandResult synced = run(sync());
        QVERIFY2(synced.exitCode == 0, synced.summary().constData());
        QCOMPARE(compareDatabase(m_cluster, m_database, file()), QString());
        QVERIFY(exec(QByteArray("INSERT INTO t VALUES ") + row));
    }
}

void CliSlot::slot_create_withoutRight_makesNothing()
{
    QVERIFY(exec("CREATE ROLE reader_" + m_database.toLatin1()
                 + " LOGIN REPLICATION PASSWORD 'reader'; GRANT SELECT ON ALL TABLES IN SCHEMA "
                   "public TO reader_"
                 + m_database.toLatin1()));
    QFile password(m_user->file(u"reader.txt"_s));
    QVERIFY(password.open(QIODevice::WriteOnly) && password.write("reader\n") > 0);
    password.close();
    const QString uri =
        u"postgresql://reader_%1@127.0.0.1:%2/%1"_s.arg(m_database).arg(m_cluster.port());
    const CommandResult result = m_user->run(
        {u"slot"_s, uri, u"create"_s, u"--json"_s, u"--password-file"_s, password.fileName()});
    QVERIFY2(result.exitCode == 6, result.summary().constData());
    QCOMPARE(result.errorId(), u"publication-right"_s);
    QVERIFY2(result.data.contains("CREATE PUBLICATION"), result.summary().constData());
    QCOMPARE(value("SELECT count(*) FROM pg_replication_slots WHERE database = current_database()"),
             QByteArray("0"));
}

void CliSlot::slot_thatWaits_saysForWhom_data()
{
    QTest::addColumn<bool>("isRun");
    QTest::newRow("slot create") << false;
    QTest::newRow("first run") << true;
}

void CliSlot::slot_thatWaits_saysForWhom()
{
    QFETCH(const bool, isRun);
    PgSession writer(m_cluster, m_database);
    QVERIFY(
        writer.exec("SET application_name = 'month-end'; BEGIN; INSERT INTO t VALUES (2, 'b')"));
    const QByteArray pid = writer.value("SELECT pg_backend_pid()");
    const std::unique_ptr<QProcess> process = m_user->start(
        command(isRun ? sync() : QStringList{u"slot"_s, u"create"_s}));
    QByteArray told;
    QVERIFY2(tells(*process, told, R"("warning")"), told.constData());
    QVERIFY(writer.exec("COMMIT"));
    CommandResult ended = CommandLine::finish(*process);
    ended.data.prepend(told);
    QVERIFY2(ended.exitCode == 0, ended.summary().constData());
    QStringList waits;
    for (const QJsonObject &warning : ended.objects(u"warning"_s)) {
        if (const QString text = warning[u"message"].toString(); text.startsWith(u"Waiting"))
            waits.append(text);
    }
    QCOMPARE(waits.size(), 1);
    QVERIFY2(waits[0].contains(u"process %1, month-end"_s.arg(QString::fromLatin1(pid))),
             qPrintable(waits[0]));
    if (isRun)
        QCOMPARE(compareDatabase(m_cluster, m_database, file()), QString());
    QCOMPARE(value("SELECT count(*) FROM pg_replication_slots WHERE database = current_database()"),
             QByteArray("1"));
}

void CliSlot::slot_create_stoppedWhileItWaits_leavesNone()
{
    PgSession writer(m_cluster, m_database);
    QVERIFY(writer.exec("BEGIN; INSERT INTO t VALUES (2, 'b')"));
    const std::unique_ptr<QProcess> process = m_user->start(command({u"slot"_s, u"create"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(
        value("SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'walsender' AND "
              "wait_event_type = 'Lock'"),
        QByteArray("1"), 30'000);
    QCOMPARE(::kill(pid_t(process->processId()), SIGINT), 0);
    const CommandResult ended = CommandLine::finish(*process);
    QVERIFY2(ended.exitCode == 130, ended.summary().constData());
    QCOMPARE(ended.errorId(), u"interrupted"_s);
    QCOMPARE(value("SELECT count(*) FROM pg_replication_slots WHERE database = current_database()"),
             QByteArray("0"));
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::CliSlot)
#include "tst_clislot.moc"
