// SPDX-License-Identifier: GPL-3.0-or-later
//
// "tributary-cli status" of followed sources, as scripts see it.

#include "tests/integration/clilogbench.h"
#include "tests/support/tablecomparison.h"

#include <QJsonArray>
#include <QtTest>

#include <csignal>
#include <memory>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

class CliStatus : public QObject, private CliLogBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void status_slotReadByOthers_needsYou();
    void status_whileFollowing_saysSo();
    void status_runThatFailedInPart_saysSo();
    void status_fileOfAnotherSource_isNotItsOwn();
    void tableDropped_isGone_data();
    void tableDropped_isGone();
};

void CliStatus::initTestCase()
{
    QCOMPARE(start(), QString());
}

void CliStatus::init()
{
    QVERIFY(makeDatabase("CREATE TABLE n (x int)"));
}

void CliStatus::status_slotReadByOthers_needsYou()
{
    QCOMPARE(run(sync()).exitCode, 0);
    QCOMPARE(m_user
                 ->run({u"source"_s, u"add"_s, u"shop"_s, m_cluster.uri(m_database),
                        u"sqlite:"_s + file(), u"--method=log"_s})
                 .exitCode,
             0);
    const QStringList named{u"status"_s, u"shop"_s, u"--json"_s, u"--password-file"_s,
                            m_user->passwordFile(m_cluster)};
    const auto stateOf = [](const CommandResult &result) {
        return result.objects(u"state"_s).value(0)[u"state"].toString();
    };
    const QStringList given{u"status"_s, u"sqlite:"_s + file()};
    QCOMPARE(stateOf(run(given)), u"up-to-date"_s);
    QVERIFY(exec("INSERT INTO t VALUES (2, 'lost')"));
    QVERIFY(exec("SELECT pg_replication_slot_advance('tributary_" + m_database.toUtf8()
                 + "', pg_current_wal_flush_lsn())"));
    for (const CommandResult &result : {run(given), m_user->run(named)}) {
        QVERIFY2(result.exitCode == 0, result.summary().constData());
        QVERIFY2(stateOf(result) == u"needs-you", result.summary().constData());
        const QJsonObject error = result.objects(u"state"_s).value(0)[u"error"].toObject();
        QCOMPARE(error[u"id"].toString(), u"slot-advanced"_s);
    }
    QCOMPARE(run(sync()).errorId(), u"slot-advanced"_s);
    QCOMPARE(run(sync({u"--allow-resync"_s})).exitCode, 0);
    QCOMPARE(stateOf(run(given)), u"up-to-date"_s);
}

void CliStatus::status_whileFollowing_saysSo()
{
    const std::unique_ptr<QProcess> process = m_user->start(command(sync({u"--follow"_s})));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file()), 30'000);
    QVERIFY(exec("INSERT INTO t VALUES (7, 'while following')"));
    QTRY_COMPARE_WITH_TIMEOUT(sqliteText(file(), u"SELECT v FROM t WHERE id = 7"_s),
                              u"while following"_s, 30'000);
    const auto wordOf = [](const CommandResult &result) {
        return result.objects(u"state"_s).value(0)[u"state"].toString();
    };
    const QStringList ofFile{u"status"_s, u"sqlite:"_s + file(), u"--json"_s};
    QCOMPARE(wordOf(m_user->run(ofFile)), u"following"_s);
    QCOMPARE(wordOf(run({u"status"_s, u"sqlite:"_s + file()})), u"following"_s);
    QCOMPARE(::kill(static_cast<pid_t>(process->processId()), SIGINT), 0);
    CommandLine::finish(*process);
    QCOMPARE(wordOf(m_user->run(ofFile)), u"up-to-date"_s);
}

void CliStatus::status_runThatFailedInPart_saysSo()
{
    const auto state = [&] {
        return m_user->run({u"status"_s, u"sqlite:"_s + file(), u"--json"_s})
            .objects(u"state"_s)
            .value(0);
    };
    for (const QStringList &method : {QStringList{u"--method"_s, u"log"_s}, QStringList{}}) {
        const QStringList words = QStringList{u"sync"_s, u"sqlite:"_s + file()} + method;
        const CommandResult part = run(
            words + QStringList{u"--table"_s, u"public.t"_s, u"--table"_s, u"public.nosuch"_s});
        QVERIFY2(part.exitCode == 3, part.summary().constData());
        QCOMPARE(state()[u"state"].toString(), u"partly-failed"_s);
        QStringList failed;
        for (const QJsonValue table : state()[u"tables"].toArray()) {
            if (table[u"state"].toString() == u"failed")
                failed.append(table[u"table"].toString() + u' ' + table[u"error"].toString() + u' '
                              + table[u"message"].toString());
        }
        QCOMPARE(failed.size(), 1);
        QVERIFY2(failed[0].startsWith(u"public.nosuch table-missing There is no table"),
                 qPrintable(failed[0]));
        QCOMPARE(run(words).exitCode, 0);
        QCOMPARE(state()[u"state"].toString(), u"up-to-date"_s);
    }
}

void CliStatus::status_fileOfAnotherSource_isNotItsOwn()
{
    QCOMPARE(run(sync()).exitCode, 0);
    const QString other = m_database + u"_other"_s;
    QVERIFY(m_cluster.createDatabase(other));
    const CommandResult result = m_user->run(
        {u"status"_s, m_cluster.uri(other), u"sqlite:"_s + file(), u"--json"_s,
         u"--password-file"_s, m_user->passwordFile(m_cluster)});
    QVERIFY2(result.exitCode == 0, result.summary().constData());
    const QJsonObject state = result.objects(u"state"_s).value(0);
    QCOMPARE(state[u"state"].toString(), u"ready"_s);
    QVERIFY(state[u"tables"].toArray().isEmpty());
    QVERIFY(state[u"slot"].isNull());
    QCOMPARE(run({u"status"_s, u"sqlite:"_s + file()})
                 .objects(u"state"_s)
                 .value(0)[u"tables"]
                 .toArray()
                 .size(),
             2);
}

void CliStatus::tableDropped_isGone_data()
{
    QTest::addColumn<QStringList>("method");
    QTest::newRow("full") << QStringList();
    QTest::newRow("log") << QStringList{u"--method"_s, u"log"_s};
}

void CliStatus::tableDropped_isGone()
{
    QFETCH(const QStringList, method);
    const QStringList words = QStringList{u"sync"_s, u"sqlite:"_s + file()} + method;
    const auto notes = [](const CommandResult &result) {
        return result.data.count("is no longer in the source");
    };
    const auto stateOf = [&](const QString &name) {
        const CommandResult status = m_user->run({u"status"_s, u"sqlite:"_s + file(), u"--json"_s});
        for (const QJsonValue table : status.objects(u"state"_s).value(0)[u"tables"].toArray()) {
            if (table[u"table"].toString() == name)
                return table[u"state"].toString();
        }
        return QString();
    };
    QVERIFY(exec("CREATE TABLE old (id int PRIMARY KEY); INSERT INTO old VALUES (1)"));
    QCOMPARE(notes(run(words)), 0);
    QVERIFY(exec("DROP TABLE old"));
    // Before a run has seen it, too.
    const CommandResult early = run({u"verify"_s, u"sqlite:"_s + file()});
    QVERIFY2(early.exitCode == 0, early.summary().constData());
    const CommandResult dropped = run(words);
    QVERIFY2(dropped.exitCode == 0 && notes(dropped) == 1, dropped.summary().constData());
    QCOMPARE(notes(run(words)), 0); // it is told once
    QCOMPARE(stateOf(u"public.old"_s), u"gone"_s);
    QCOMPARE(stateOf(u"public.n"_s), u"up-to-date"_s);
    const CommandResult verified = run({u"verify"_s, u"sqlite:"_s + file()});
    QVERIFY2(verified.exitCode == 0, verified.summary().constData());
    QStringList gone;
    for (const QJsonObject &table : verified.objects(u"table"_s)) {
        if (table[u"state"].toString() == u"gone")
            gone.append(table[u"table"].toString());
    }
    QCOMPARE(gone, QStringList(u"public.old"_s));
    // Who names it is told that it is not there.
    const CommandResult named = run(
        {u"verify"_s, u"sqlite:"_s + file(), u"--table"_s, u"public.old"_s});
    QVERIFY(named.exitCode != 0);
    QVERIFY(exec("CREATE TABLE old (id int PRIMARY KEY); INSERT INTO old VALUES (2)"));
    QCOMPARE(run(words).exitCode, 0);
    QCOMPARE(stateOf(u"public.old"_s), u"up-to-date"_s);
    QCOMPARE(sqliteText(file(), u"SELECT id FROM old"_s), u"2"_s);
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::CliStatus)
#include "tst_clistatus.moc"
