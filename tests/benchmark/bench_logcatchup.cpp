// SPDX-License-Identifier: GPL-3.0-or-later
//
// A whole run of "sync --method log" over a backlog against pg_recvlogical, which reads the same
// content of the log and throws it away. Each of a pair gets a copy of the same slot
// (pg_copy_logical_replication_slot) and, for ours, of the same destination. What counts is the
// median of the ratios. With --subscription also the time that a native subscription takes to bring
// the same content into a second PostgreSQL.
#include "tests/benchmark/measure.h"
#include "tests/support/pgcluster.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>

#include <algorithm>

using tributary::test::MeasuredRun;
using tributary::test::median;
using tributary::test::PgCluster;
using tributary::test::runWithPassword;

namespace {

const QString database = QStringLiteral("bench");
const QString slotName = QStringLiteral("tributary_bench");

struct Workload
{
    QString name;
    QByteArray sql; ///< %1: the number of changes (or of transactions)
    qint64 count;
    double limit; ///< ratio to pg_recvlogical that a run should stay below
    double subscriptionGoal; ///< times a subscription's rate that it should reach
};

/// Many transactions in one call: each loop commits.
QByteArray loop(const QByteArray &statements)
{
    return "DO $$ BEGIN FOR i IN 1..%1 LOOP " + statements + " COMMIT; END LOOP; END $$";
}

std::vector<Workload> workloads()
{
    return {
        {QStringLiteral("small"),
         loop("IF i % 5 < 2 THEN INSERT INTO w VALUES (2000000 + i, i, i * 1.25, 'note ' || i, "
              "now());"
              " ELSIF i % 5 < 4 THEN UPDATE w SET n = i, note = 'changed ' || i WHERE id ="
              " (i::bigint * 7919) % 1000000;"
              " ELSE DELETE FROM w WHERE id = (i::bigint * 104729) % 1000000; END IF;"),
         500'000, 0.5, 2.0},
        {QStringLiteral("mid"),
         loop("INSERT INTO w SELECT 3000000 + i * 100 + g, g, g * 1.25, 'note ' || g, now() FROM"
              " generate_series(0, 99) g;"),
         5'000, 0.4, 1.5},
        {QStringLiteral("inserts"),
         "INSERT INTO w SELECT 5000000 + g, g, g * 1.25, 'note ' || g, now() FROM "
         "generate_series(1, %1)"
         " g",
         1'000'000, 0.55, 1.5},
        {QStringLiteral("updates"),
         "UPDATE w SET n = n + 1, note = 'updated ' || id WHERE id <= %1", 1'000'000, 0.55, 1.5},
    };
}

class Bench
{
public:
    Bench(const QString &plugin, QTextStream &out)
        : m_cluster(options())
        , m_plugin(plugin)
        , m_out(out)
    { }

    bool start();
    bool measure(const Workload &workload, int pairs, double scale, PgCluster *subscriber);

private:
    static PgCluster::Options options()
    {
        PgCluster::Options options;
        options.logical = true;
        options.extraConf = {QStringLiteral("jit=off"), QStringLiteral("autovacuum=off"),
                             QStringLiteral("max_wal_size=16GB"),
                             QStringLiteral("checkpoint_timeout=1h"),
                             QStringLiteral("synchronous_commit=off")};
        return options;
    }

    bool exec(const QByteArray &sql)
    {
        if (m_cluster.exec(sql, database))
            return true;
        m_out << m_cluster.lastError() << Qt::endl;
        return false;
    }

    bool copySlot(const QString &to)
    {
        return exec("SELECT pg_drop_replication_slot(slot_name) FROM pg_replication_slots WHERE "
                    "slot_name"
                    " = '"
                    + to.toLatin1() + "'")
            && exec("SELECT pg_copy_logical_replication_slot('base', '" + to.toLatin1() + "')");
    }

    MeasuredRun sync()
    {
        return runWithPassword({QStringLiteral(TRIBUTARY_CLI), QStringLiteral("sync"),
                                m_cluster.uri(database), QStringLiteral("sqlite:") + file(),
                                QStringLiteral("--method"), QStringLiteral("log"),
                                QStringLiteral("--plugin"), m_plugin},
                               m_cluster.superuserPassword());
    }

    MeasuredRun receive(const QByteArray &end)
    {
        QStringList command{QStringLiteral("pg_recvlogical"),
                            QStringLiteral("-h"),
                            m_cluster.host(),
                            QStringLiteral("-p"),
                            QString::number(m_cluster.port()),
                            QStringLiteral("-U"),
                            m_cluster.superuser(),
                            QStringLiteral("-d"),
                            database,
                            QStringLiteral("-S"),
                            QStringLiteral("probe"),
                            QStringLiteral("--start"),
                            QStringLiteral("--no-loop"),
                            QStringLiteral("-f"),
                            QStringLiteral("/dev/null"),
                            QStringLiteral("--endpos"),
                            QString::fromLatin1(end)};
        if (m_plugin == u"pgoutput")
            command << QStringLiteral("-o") << QStringLiteral("proto_version=1")
                    << QStringLiteral("-o") << QStringLiteral("publication_names=%1").arg(slotName);
        else
            command << QStringLiteral("-o") << QStringLiteral("format-version=2");
        return runWithPassword(command, m_cluster.superuserPassword());
    }

    double subscribe(PgCluster &subscriber, const QByteArray &end);

    QString file() const { return m_folder.filePath(QStringLiteral("copy.sqlite")); }

    PgCluster m_cluster;
    QString m_plugin;
    QTextStream &m_out;
    QTemporaryDir m_folder;
};

bool Bench::start()
{
    QString error;
    if (!m_cluster.start(&error) || !m_cluster.createDatabase(database)) {
        m_out << error << Qt::endl;
        return false;
    }
    return exec("CREATE TABLE w (id bigint PRIMARY KEY, n int, amount numeric(12,2), note text, at"
                " timestamptz);"
                "INSERT INTO w SELECT g, g, g * 1.25, 'note ' || g, now() FROM generate_series(1, "
                "1000000)"
                " g;")
        && exec("VACUUM ANALYZE w");
}

double Bench::subscribe(PgCluster &subscriber, const QByteArray &end)
{
    const QByteArray conninfo = "host=127.0.0.1 dbname=bench user=postgres port="
        + QByteArray::number(m_cluster.port()) + " password=" + m_cluster.superuserPassword();
    if (!copySlot(QStringLiteral("probe")))
        return 0;
    QElapsedTimer timer;
    timer.start();
    if (!subscriber.exec("CREATE SUBSCRIPTION s CONNECTION '" + conninfo
                             + "' PUBLICATION tributary_bench"
                               " WITH (slot_name = 'probe',"
                               " create_slot = false,"
                               " copy_data = false, binary ="
                               " true)",
                         database)) {
        m_out << subscriber.lastError() << Qt::endl;
        return 0;
    }
    const QByteArray done = "SELECT latest_end_lsn >= '" + end + "' FROM pg_stat_subscription";
    for (;;) {
        const QList<PgCluster::Row> rows = subscriber.query(done, database);
        if (!rows.isEmpty() && rows.first().first() == QByteArray("t"))
            break;
        QThread::msleep(10);
    }
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    subscriber.exec("ALTER SUBSCRIPTION s DISABLE", database);
    subscriber.exec("ALTER SUBSCRIPTION s SET (slot_name = NONE)", database);
    subscriber.exec("DROP SUBSCRIPTION s", database);
    return seconds;
}

bool Bench::measure(const Workload &workload, int pairs, double scale, PgCluster *subscriber)
{
    const auto count = static_cast<qint64>(static_cast<double>(workload.count) * scale);
    QByteArray sql = workload.sql;
    sql.replace("%1", QByteArray::number(count));
    if (sync().exitCode != 0) {
        m_out << "the first run failed" << Qt::endl;
        return false;
    }
    const QString base = m_folder.filePath(QStringLiteral("base.sqlite"));
    QFile::remove(base);
    QFile::copy(file(), base);
    exec("SELECT pg_drop_replication_slot('base') FROM pg_replication_slots WHERE slot_name = "
         "'base'");
    if (!exec("SELECT pg_copy_logical_replication_slot('tributary_bench', 'base')") || !exec(sql))
        return false;
    exec("CHECKPOINT");
    const QByteArray end = m_cluster.query("SELECT pg_current_wal_flush_lsn()", database)
                               .first()
                               .first()
                               .value_or(QByteArray());
    exec("CREATE TABLE IF NOT EXISTS marker (id int PRIMARY KEY); INSERT INTO marker SELECT"
         " coalesce(max(id), 0) + 1 FROM marker"); // something behind the end
    std::vector<double> ratios;
    std::vector<double> ours;
    std::vector<double> theirs;
    double peak = 0;
    for (int pair = 0; pair < pairs; ++pair) {
        if (!copySlot(QStringLiteral("probe")))
            return false;
        const MeasuredRun read = receive(end);
        if (!copySlot(slotName))
            return false;
        QFile::remove(file());
        QFile::copy(base, file());
        const MeasuredRun run = sync();
        if (read.exitCode != 0 || run.exitCode != 0) {
            m_out << (read.exitCode == 0 ? "the run failed" : "pg_recvlogical failed") << Qt::endl;
            return false;
        }
        ratios.push_back(run.seconds / read.seconds);
        ours.push_back(run.seconds);
        theirs.push_back(read.seconds);
        peak = std::max(peak, run.peakMegabytes);
    }
    m_out << QStringLiteral("%1, %2 %3: pg_recvlogical %4 s, run %5 s, ratio %6 (%7..%8), limit %9;"
                            " peak memory %10 MB")
                 .arg(m_plugin, workload.name)
                 .arg(count)
                 .arg(median(theirs), 0, 'f', 2)
                 .arg(median(ours), 0, 'f', 2)
                 .arg(median(ratios), 0, 'f', 2)
                 .arg(*std::ranges::min_element(ratios), 0, 'f', 2)
                 .arg(*std::ranges::max_element(ratios), 0, 'f', 2)
                 .arg(workload.limit, 0, 'f', 2)
                 .arg(peak, 0, 'f', 0)
          << Qt::endl;
    if (subscriber == nullptr)
        return true;
    const double seconds = subscribe(*subscriber, end);
    m_out << QStringLiteral("  native subscription %1 s: %2 x its rate, goal %3")
                 .arg(seconds, 0, 'f', 2)
                 .arg(seconds / median(ours), 0, 'f', 2)
                 .arg(workload.subscriptionGoal, 0, 'f', 1)
          << Qt::endl;
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions(
        {{QStringLiteral("pairs"), QStringLiteral("Pairs a workload."), QStringLiteral("N"),
          QStringLiteral("5")},
         {QStringLiteral("scale"), QStringLiteral("Share of the full numbers."),
          QStringLiteral("X"), QStringLiteral("1")},
         {QStringLiteral("workload"),
          QStringLiteral("small, mid, inserts or updates; all without it."), QStringLiteral("W")},
         {QStringLiteral("plugin"), QStringLiteral("pgoutput (default) or wal2json."),
          QStringLiteral("P"), QStringLiteral("pgoutput")},
         {QStringLiteral("subscription"), QStringLiteral("Also time a native subscription.")}});
    options.process(application);
    QTextStream out(stdout);

    Bench bench(options.value(QStringLiteral("plugin")), out);
    if (!bench.start())
        return 1;
    PgCluster subscriber;
    const bool subscribes = options.isSet(QStringLiteral("subscription"));
    QString error;
    if (subscribes
        && (!subscriber.start(&error) || !subscriber.createDatabase(database)
            || !subscriber.exec(
                "CREATE TABLE w (id bigint PRIMARY KEY, n int, amount numeric(12,2), note"
                " text, at timestamptz); CREATE TABLE marker (id int PRIMARY KEY);"
                "INSERT INTO w SELECT g, g, g * 1.25, 'note ' || g, now() FROM"
                " generate_series(1, 1000000) g",
                database))) {
        out << error << subscriber.lastError() << Qt::endl;
        return 1;
    }
    for (const Workload &workload : workloads()) {
        const QString wanted = options.value(QStringLiteral("workload"));
        if (!wanted.isEmpty() && wanted != workload.name)
            continue;
        if (!bench.measure(workload, options.value(QStringLiteral("pairs")).toInt(),
                           options.value(QStringLiteral("scale")).toDouble(),
                           subscribes ? &subscriber : nullptr))
            return 1;
    }
    return 0;
}
