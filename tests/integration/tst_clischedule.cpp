// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a timer starts, and somebody at the keyboard at the same moment: one of them runs.

#include "tests/support/commandline.h"
#include "tests/support/pgcluster.h"
#include "tests/support/pgsession.h"
#include "tests/support/tablecomparison.h"

#include "engine/schedule/systemdunits.h"
#include "engine/store/runstore.h"

#include <QtTest>

#include <memory>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

class CliSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timerAndCommandAtOnce();

private:
    PgCluster m_cluster;
};

/// The arguments of the service's command line.
QStringList argumentsOf(const QString &service)
{
    const QStringList lines = service.split(u'\n').filter(u"ExecStart="_s);
    QStringList words = QProcess::splitCommand(lines.value(0).section(u'=', 1));
    words.removeFirst(); // the program
    return words;
}

void CliSchedule::timerAndCommandAtOnce()
{
    QString error;
    QVERIFY2(m_cluster.start(&error), qPrintable(error));
    QVERIFY(m_cluster.createDatabase(u"shop"_s));
    QVERIFY(m_cluster.exec(
        "CREATE TABLE orders AS SELECT n AS id FROM generate_series(1, 100) AS n", u"shop"_s));
    const CommandLine user;
    const QString passwordFile = user.passwordFile(m_cluster);
    const QString copy = user.file(u"copy.sqlite"_s);
    CommandResult result = user.run(
        {u"source"_s, u"add"_s, u"my shop"_s, m_cluster.uri(u"shop"_s), u"sqlite:"_s + copy});
    QVERIFY2(result.exitCode == 0, result.summary().constData());
    const QStringList timed = argumentsOf(
        serviceText(u"my shop"_s, {.program = CommandLine::program()}));
    QCOMPARE(timed, QStringList({u"sync"_s, u"--scheduled"_s, u"--"_s, u"my shop"_s}));
    const QStringList password{u"--password-file"_s, passwordFile};

    PgSession holder(m_cluster, u"shop"_s);
    QVERIFY(holder.exec("BEGIN; LOCK TABLE orders IN ACCESS EXCLUSIVE MODE"));
    QStringList first = timed;
    first.insert(1, password[0]);
    first.insert(2, password[1]);
    const std::unique_ptr<QProcess> timer = user.start(first);
    // It has the source as soon as it is on record.
    const RunStore runs(user.file(u".local/share/tributary/tributary.db"_s));
    QTRY_VERIFY_WITH_TIMEOUT(runs.goingOn(u"my shop"_s) && *runs.goingOn(u"my shop"_s), 30'000);

    result = user.run(QStringList{u"sync"_s, u"my shop"_s, u"--json"_s} + password);
    QVERIFY2(result.exitCode == 11, result.summary().constData());
    QCOMPARE(result.errorId(), u"source-busy"_s);
    QVERIFY2(result.data.contains("its schedule"), result.summary().constData());

    QVERIFY(holder.exec("COMMIT"));
    result = CommandLine::finish(*timer);
    QVERIFY2(result.exitCode == 0, result.summary().constData());
    const auto last = runs.lastEnded(u"my shop"_s);
    QVERIFY(last && *last);
    QCOMPARE(runTriggerId((*last)->trigger), u"schedule"_s);
    QVERIFY((*last)->outcome == RunOutcome::Ok);
    QCOMPARE(runs.runs(u"my shop"_s, 10)->size(), 1);
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::CliSchedule)
#include "tst_clischedule.moc"
