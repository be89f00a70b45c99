// SPDX-License-Identifier: GPL-3.0-or-later
//
// What goes on beside a run that follows the log: writers in the source, commits that are in the
// log but that no snapshot sees yet, and a run that follows until it is stopped.
//
// Each object belongs to the thread that made it, and ends its own threads when it goes. Borrow the
// cluster.

#pragma once

#include "tests/support/logbench.h"
#include "tests/support/pgcluster.h"
#include "tests/support/pgsession.h"
#include "tests/support/syncharness.h"

#include "engine/sync/syncprogress.h"
#include "engine/sync/syncrequest.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <array>
#include <atomic>
#include <future>
#include <memory>
#include <random>
#include <stop_token>
#include <thread>
#include <vector>

namespace tributary::test {

// Whether the bench's slot is being streamed, not only read by a pull.
inline bool isStreamed(PgCluster &cluster, const LogBench &bench)
{
    const QList<PgCluster::Row> rows = cluster.query(
        "SELECT 1 FROM pg_replication_slots JOIN pg_stat_replication ON pid = active_pid WHERE "
        "state"
        " = 'streaming' AND slot_name = '"
        + bench.slot().toUtf8() + '\'');
    return !rows.isEmpty();
}

// A run with LogOptions::follow, on a thread of its own.
class Follower final
{
public:
    explicit Follower(SyncRequest request)
    {
        request.log.follow = true;
        m_report = std::async(std::launch::async, [this, request = std::move(request)] {
            SyncReport report = runSync(request, m_stop.get_token());
            m_ended = true;
            return report;
        });
    }

    ~Follower() { m_stop.request_stop(); }
    Q_DISABLE_COPY_MOVE(Follower)

    bool hasEnded() const { return m_ended; }

    SyncReport stop()
    {
        m_stop.request_stop();
        return m_report.get();
    }

    // Stops it; empty when nothing but the request ended it.
    QString stopAndTellProblems()
    {
        const SyncReport report = stop();
        if (report.error && report.error->kind != ErrorKind::Interrupted)
            return report.error->id() + u": " + report.error->message + u' ' + report.error->detail;
        return {};
    }

private:
    std::stop_source m_stop;
    std::atomic<bool> m_ended = false;
    std::future<SyncReport> m_report; // last: its destructor waits
};

// Sessions that insert, update, delete, move keys, roll back and set savepoints, until stopped. The
// first one commits without waiting for the disk.
class Writers final
{
public:
    // keyed(id bigint PRIMARY KEY, v text, n int), loose(a int, b text) with REPLICA IDENTITY FULL
    // and many equal rows.
    static QByteArray tables(const QByteArray &keyed, const QByteArray &loose)
    {
        return "CREATE TABLE " + keyed + " (id bigint PRIMARY KEY, v text, n int); CREATE TABLE "
            + loose + " (a int, b text); ALTER TABLE " + loose + " REPLICA IDENTITY FULL;";
    }

    static QByteArray rows(const QByteArray &keyed, const QByteArray &loose, int count)
    {
        const QByteArray all = QByteArray::number(count);
        return "INSERT INTO " + keyed + " SELECT g, 'v' || g, g FROM generate_series(1, " + all
            + ") g; INSERT INTO " + loose + " SELECT g % 7, 'x' FROM generate_series(1, " + all
            + ") g;";
    }

    Writers(const PgCluster &cluster, const QString &database, const QByteArray &keyed,
            const QByteArray &loose, int count = 3)
    {
        for (int number = 0; number < count; ++number)
            m_threads.emplace_back(
                [this, &cluster, database, keyed, loose, number](const std::stop_token &stop) {
                    PgSession session(cluster, database);
                    if (number == 0)
                        session.exec("SET synchronous_commit = off");
                    std::mt19937 random(static_cast<unsigned>(number + 1));
                    while (!stop.stop_requested() && session.isOpen()) {
                        if (session.exec(statement(random, keyed, loose)))
                            ++m_done;
                        else
                            session.exec("ROLLBACK");
                    }
                });
    }

    Q_DISABLE_COPY_MOVE(Writers)

    // Transactions that went well.
    int done() const { return m_done; }

    int stop()
    {
        m_threads.clear();
        return m_done;
    }

private:
    static QByteArray statement(std::mt19937 &random, const QByteArray &keyed,
                                const QByteArray &loose)
    {
        const auto below = [&](unsigned limit) { return QByteArray::number(random() % limit); };
        const QByteArray insert = "INSERT INTO " + keyed + " VALUES (" + below(2000) + " + 10000 * "
            + below(1000) + ", 'new', " + below(9) + ") ON CONFLICT (id) DO UPDATE SET n = 0;";
        const QByteArray update = "UPDATE " + keyed + " SET n = n + 1 WHERE id % 97 = " + below(97)
            + " AND id % 31 = " + below(31) + ';';
        const QByteArray twins = "INSERT INTO " + loose + " VALUES (" + below(7) + ", 'x'), ("
            + below(7) + ", 'x');";
        const QByteArray one = "(SELECT ctid FROM " + loose + " WHERE a = " + below(7)
            + " LIMIT 1)";
        switch (random() % 8) {
        case 0:
            return insert;
        case 1:
            return update;
        case 2:
            return "DELETE FROM " + keyed + " WHERE id = " + below(2000);
        case 3:
            return twins + insert;
        case 4:
            return "DELETE FROM " + loose + " WHERE ctid = " + one;
        case 5:
            return "UPDATE " + loose + " SET b = b || '!' WHERE ctid = " + one;
        case 6:
            return "BEGIN; " + twins + update + "ROLLBACK";
        default:
            return "BEGIN; " + twins + "SAVEPOINT s; " + insert + "ROLLBACK TO s; UPDATE " + keyed
                + " SET id = id + 1000000 WHERE id = " + below(2000) + "; RELEASE s; COMMIT";
        }
    }

    std::atomic<int> m_done = 0;
    std::vector<std::jthread> m_threads; // last: they use the others
};

// Transactions whose commit is in the log, while every snapshot still takes them for running: their
// sessions wait for a standby that does not exist. Only sessions with synchronous_commit = on wait,
// so the server's own setting should be local.
class HeldCommits final
{
public:
    HeldCommits(PgCluster &cluster, const QString &database)
        : m_cluster(cluster)
        , m_database(database)
    { }

    ~HeldCommits() { release(); }
    Q_DISABLE_COPY_MOVE(HeldCommits)

    // The checkpointer alone tells the sessions, and reads the setting before it does what it is
    // asked for.
    bool begin() { return setStandby("'nobody'") && m_cluster.exec("CHECKPOINT"); }

    // Gives the transaction to a session of its own, which will wait at its end.
    void commit(const QByteArray &statements) { run("BEGIN; " + statements + "; COMMIT"); }

    // The same for one statement that makes its transaction itself, or ends a prepared one.
    void run(const QByteArray &statement)
    {
        m_sessions.push_back(std::async(std::launch::async, [this, statement] {
            PgSession session(m_cluster, m_database);
            return session.exec("SET synchronous_commit = on") && session.exec(statement);
        }));
    }

    // Those that wait now.
    int waiting()
    {
        const QList<PgCluster::Row> rows = m_cluster.query(
            "SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'SyncRep'");
        return rows.isEmpty() ? -1 : rows[0][0]->toInt();
    }

    // True when all of them went well.
    bool release()
    {
        bool good = setStandby("''");
        for (std::future<bool> &session : m_sessions)
            good = session.get() && good;
        m_sessions.clear();
        return good;
    }

private:
    bool setStandby(const QByteArray &names)
    {
        PgSession session(m_cluster, QStringLiteral("postgres"));
        return session.exec("ALTER SYSTEM SET synchronous_standby_names = " + names)
            && session.exec("SELECT pg_reload_conf()");
    }

    PgCluster &m_cluster;
    QString m_database;
    std::vector<std::future<bool>> m_sessions;
};

} // namespace tributary::test
