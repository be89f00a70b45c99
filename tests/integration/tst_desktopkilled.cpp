// SPDX-License-Identifier: GPL-3.0-or-later
//
// The desktop program is killed in the middle of a run, right after a setting was changed: started
// again, it has every source, schedule and setting, its history tells of the run, and the source
// goes on from where it was.

#include "tests/support/logbench.h"
#include "tests/support/pgcluster.h"
#include "tests/support/pgsession.h"
#include "tests/support/tablecomparison.h"
#include <signal.h>

#include "app/common/sourcefacts.h"
#include "engine/store/runstore.h"
#include "engine/store/settingstore.h"
#include "engine/store/sourcelock.h"
#include "engine/store/sourcestore.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace tributary;
using namespace Qt::StringLiterals;

namespace {

constexpr int deadlineMs = 60'000;

class TestDesktopKilled : public QObject
{
    Q_OBJECT

private:
    test::PgCluster m_cluster{test::logicalServer()};
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_database;
    int m_number = 0;

    QString path(const QString &name) const { return m_folder->filePath(name); }

    QString store() const { return path(u"data/tributary/tributary.db"_s); }

    QString copy() const { return path(u"shop.sqlite"_s); }

    SavedSource stored() const { return *SourceStore(store()).source(u"shop"_s); }

    SourceFacts facts() const
    {
        return loadSourceFacts(store(), stored(), QDateTime::currentDateTimeUtc());
    }

    QString state() const { return sourceStateId(facts().state()); }

    std::unique_ptr<QProcess> startProgram() const
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_folder->path());
        environment.insert(u"XDG_DATA_HOME"_s, path(u"data"_s));
        environment.insert(u"XDG_CONFIG_HOME"_s, path(u"config"_s));
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/bus"_s);
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        process->setProcessEnvironment(environment);
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start(QStringLiteral(TRIBUTARY_DESKTOP_VICTIM), {u"shop"_s, path(u"pgpass"_s)});
        process->waitForStarted(deadlineMs);
        return process;
    }

    static QString answer(QProcess &process)
    {
        while (!process.canReadLine() && process.waitForReadyRead(deadlineMs)) { }
        return QString::fromUtf8(process.readLine()).trimmed();
    }

    static QString say(QProcess &process, const QString &words)
    {
        process.write(words.toUtf8() + '\n');
        return answer(process);
    }

    static void kill(QProcess &process)
    {
        ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
        process.waitForFinished(deadlineMs);
    }

private Q_SLOTS:

    void initTestCase()
    {
        QString error;
        QVERIFY2(m_cluster.start(&error), qPrintable(error));
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = u"killed_%1"_s.arg(++m_number);
        QVERIFY(m_cluster.createDatabase(m_database));
        QVERIFY(
            m_cluster.exec("CREATE TABLE orders (id int PRIMARY KEY, v text); INSERT INTO orders"
                           " SELECT g, md5(g::text) FROM generate_series(1, 1000) g",
                           m_database));
        QFile passwords(path(u"pgpass"_s));
        QVERIFY(passwords.open(QIODevice::WriteOnly)
                && passwords.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        passwords.write("*:*:*:*:" + m_cluster.superuserPassword() + '\n');
        passwords.close();
        SavedSource source;
        source.name = u"shop"_s;
        source.connection.host = m_cluster.host();
        source.connection.port = QString::number(m_cluster.port());
        source.connection.database = m_database;
        source.connection.user = m_cluster.superuser();
        source.connection.sslMode = u"disable"_s;
        source.destination = u"sqlite:"_s + copy();
        source.method = u"log"_s;
        QVERIFY(SourceStore(store()).add(source));
        QVERIFY(SettingStore(store()).set({{u"kept"_s, u"value"_s}}));
    }

    void copying_killed_isOnRecord()
    {
        test::Gate gate(m_cluster, m_database, u"z_gate"_s);
        QVERIFY(gate.shut());
        auto program = startProgram();
        QCOMPARE(answer(*program), u"ready"_s);
        QCOMPARE(say(*program, u"schedule every 15 minutes"_s), u"ok"_s);
        QTRY_COMPARE_WITH_TIMEOUT(stored().schedule, u"every 15 minutes"_s, deadlineMs);
        QCOMPARE(say(*program, u"sync"_s), u"ok"_s);
        QTRY_VERIFY_WITH_TIMEOUT(gate.isReached(), deadlineMs);
        QCOMPARE(state(), u"copying"_s);
        kill(*program);
        QVERIFY(gate.open());
        QVERIFY(!SourceLock::isHeld(store(), u"shop"_s));
        QVERIFY(!QFile::exists(copy()));

        program = startProgram();
        QCOMPARE(answer(*program), u"ready"_s);
        // Its history says so without another run.
        QTRY_VERIFY_WITH_TIMEOUT(RunStore(store()).runs(u"shop"_s, 5)->value(0).outcome
                                     == RunOutcome::Interrupted,
                                 deadlineMs);
        const RunRecord killed = RunStore(store()).runs(u"shop"_s, 5)->first();
        QCOMPARE(killed.message, u"The program ended in the middle of this run."_s);
        QVERIFY(killed.finishedAt.isValid() && killed.finishedAt >= killed.startedAt);
        const SavedSource after = stored();
        QCOMPARE(after.schedule, u"every 15 minutes"_s);
        QCOMPARE(after.scheduler, u"window"_s);
        QVERIFY(after.scheduledAt.isValid());
        QCOMPARE(SettingStore(store()).settings()->value(u"kept"_s), u"value"_s);

        QVERIFY(m_cluster.exec("DROP VIEW z_gate", m_database));
        QCOMPARE(say(*program, u"sync"_s), u"ok"_s);
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"up-to-date"_s, deadlineMs);
        QCOMPARE(RunStore(store()).runs(u"shop"_s, 5)->size(), 2);
        QCOMPARE(test::compareDatabase(m_cluster, m_database, copy()), QString());
        program->closeWriteChannel();
        program->waitForFinished(deadlineMs);
    }

    // Again and again, in the middle of changes to rows and settings.
    void following_killed_losesNothing()
    {
        auto program = startProgram();
        QCOMPARE(answer(*program), u"ready"_s);
        QCOMPARE(say(*program, u"sync"_s), u"ok"_s);
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"up-to-date"_s, deadlineMs);
        constexpr int kills = 3;
        QCOMPARE(say(*program, u"follow"_s), u"ok"_s); // and later programs go on with it
        for (int turn = 1; turn <= kills; ++turn) {
            const QString value = u"turn %1"_s.arg(turn);
            QTRY_COMPARE_WITH_TIMEOUT(state(), u"following"_s, deadlineMs);
            QTRY_COMPARE_WITH_TIMEOUT(say(*program, u"state"_s), u"Following changes."_s,
                                      deadlineMs);
            QVERIFY(m_cluster.exec("UPDATE orders SET v = '" + value.toUtf8() + '\'', m_database));
            const QString schedule = u"every %1 minutes"_s.arg(10 + turn);
            QCOMPARE(say(*program, u"schedule "_s + schedule), u"ok"_s);
            QTRY_COMPARE_WITH_TIMEOUT(stored().schedule, schedule, deadlineMs);
            kill(*program);
            program = startProgram();
            QCOMPARE(answer(*program), u"ready"_s);
            QCOMPARE(stored().schedule, schedule);
            QTRY_COMPARE_WITH_TIMEOUT(RunStore(store()).runs(u"shop"_s, 9)->size(), 2 + turn,
                                      deadlineMs);
            QVERIFY(RunStore(store()).runs(u"shop"_s, 9)->value(1).outcome
                    == RunOutcome::Interrupted);
        }
        QTRY_COMPARE_WITH_TIMEOUT(say(*program, u"state"_s), u"Following changes."_s, deadlineMs);
        QCOMPARE(say(*program, u"stop"_s), u"ok"_s);
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"up-to-date"_s, deadlineMs);
        // The server may hold the slot for a moment longer. One look: the copy, which every run so
        // far kept from being compared, is compared now, and the next run stops that.
        bool wasFree = false;
        const auto isFree = [&] {
            wasFree = wasFree
                || m_cluster.query("SELECT 1 FROM pg_replication_slots WHERE active").isEmpty();
            return wasFree;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isFree(), deadlineMs);
        QCOMPARE(say(*program, u"sync"_s), u"ok"_s);
        QTRY_COMPARE_WITH_TIMEOUT(RunStore(store()).runs(u"shop"_s, 9)->size(), 3 + kills,
                                  deadlineMs);
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"up-to-date"_s, deadlineMs);
        QCOMPARE(test::compareDatabase(m_cluster, m_database, copy()), QString());
        program->closeWriteChannel();
        program->waitForFinished(deadlineMs);
    }

    // The window's own program sleeps past the server's patience, and reconnects without a word.
    void following_asleep_goesOn()
    {
        auto program = startProgram();
        QCOMPARE(answer(*program), u"ready"_s);
        QCOMPARE(say(*program, u"sync"_s), u"ok"_s);
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"up-to-date"_s, deadlineMs);
        QCOMPARE(say(*program, u"follow"_s), u"ok"_s);
        QTRY_COMPARE_WITH_TIMEOUT(say(*program, u"state"_s), u"Following changes."_s, deadlineMs);
        ::kill(static_cast<pid_t>(program->processId()), SIGSTOP);
        QVERIFY(
            m_cluster.exec("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname ="
                           " current_database() AND pid <> pg_backend_pid()",
                           m_database));
        QVERIFY(m_cluster.exec("DELETE FROM orders WHERE id > 10", m_database));
        ::kill(static_cast<pid_t>(program->processId()), SIGCONT);
        QTRY_COMPARE_WITH_TIMEOUT(test::sqliteText(copy(), u"SELECT count(*) FROM orders"_s),
                                  u"10"_s, deadlineMs);
        QTRY_COMPARE_WITH_TIMEOUT(say(*program, u"state"_s), u"Following changes."_s, deadlineMs);
        QCOMPARE(state(), u"following"_s);
        program->closeWriteChannel();
        program->waitForFinished(deadlineMs);
        QCOMPARE(test::compareDatabase(m_cluster, m_database, copy()), QString());
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestDesktopKilled)
#include "tst_desktopkilled.moc"
