// SPDX-License-Identifier: GPL-3.0-or-later
//
// Full copy into a new SQLite file against the least that any reader must do: one COPY ... TO
// STDOUT (FORMAT binary) of the same table, thrown away. Both run in turn, several times; what
// counts is the median of the ratios of the pairs, because machines change their speed while single
// times are taken. Also prints the peak memory of the copy, and with
// --ogr2ogr the ratio to that program (Debian: gdal-bin).
#include "tests/benchmark/measure.h"
#include "tests/support/pgcluster.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <libpq-fe.h>

#include <algorithm>
#include <vector>

using tributary::test::MeasuredRun;
using tributary::test::median;
using tributary::test::PgCluster;
using tributary::test::runWithPassword;

namespace {

struct Table
{
    QString name;
    QByteArray sql; ///< %1: rows
    qint64 rows;
    double limit; ///< ratio that the copy should stay below
};

QString wideColumns(const QString &pattern)
{
    QString columns;
    for (int i = 1; i <= 8; ++i)
        columns += QString(pattern).replace(u'#', QString::number(i));
    return columns;
}

std::vector<Table> tables()
{
    const QByteArray wide =
        QStringLiteral("CREATE TABLE b (id bigint PRIMARY KEY%1);"
                       "INSERT INTO b SELECT i%2 FROM generate_series(1::bigint, %3) i")
            .arg(
                wideColumns(QStringLiteral(
                    ", i# int, t# text, n# numeric(14,4), f# float8, ts# timestamptz")),
                wideColumns(QStringLiteral(
                    ", i*#%1000003, repeat(md5((i*#)::text), 5), i*#%1000000007/10000.0, i/(#+3.0),"
                    " timestamptz '2020-01-01 00:00:00+00' + i*interval '# s'")),
                QStringLiteral("%1"))
            .toUtf8();
    return {
        {QStringLiteral("a"),
         "CREATE TABLE a (id bigint PRIMARY KEY, n int, ts timestamptz, amount numeric(12,2), note "
         "text);"
         "INSERT INTO a SELECT i, i*7919%1000003, timestamptz '2020-01-01 00:00:00+00' + "
         "i*interval '37.123456 s',"
         " i*7907%100000000/100.0, 'note '||(i*31%100000) FROM generate_series(1::bigint, %1) i",
         5'000'000, 1.6},
        {QStringLiteral("b"), wide, 300'000, 1.2},
        {QStringLiteral("c"),
         "CREATE TABLE c (aid int PRIMARY KEY, bid int, abalance int, filler char(84));"
         "INSERT INTO c SELECT i, i/100000, 0, '' FROM generate_series(1, %1) i",
         4'000'000, 1.3},
    };
}

/// Seconds of reading and throwing away.
double readAway(const QByteArray &conninfo, const QString &table)
{
    QElapsedTimer timer;
    timer.start();
    PGconn *connection = PQconnectdb(conninfo.constData());
    PGresult *result = PQexec(
        connection,
        QStringLiteral("COPY %1 TO STDOUT (FORMAT binary)").arg(table).toUtf8().constData());
    PQclear(result);
    char *row = nullptr;
    while (PQgetCopyData(connection, &row, 0) > 0)
        PQfreemem(row);
    PQfinish(connection);
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions(
        {{QStringLiteral("pairs"), QStringLiteral("Pairs a table."), QStringLiteral("N"),
          QStringLiteral("5")},
         {QStringLiteral("scale"), QStringLiteral("Share of the full numbers of rows."),
          QStringLiteral("X"), QStringLiteral("1")},
         {QStringLiteral("table"), QStringLiteral("a, b or c; all without it."),
          QStringLiteral("T")},
         {QStringLiteral("ogr2ogr"), QStringLiteral("Also run ogr2ogr on table a, once.")}});
    options.process(application);
    QTextStream out(stdout);

    PgCluster cluster(PgCluster::Options{
        .extraConf = {QStringLiteral("jit=off"), QStringLiteral("autovacuum=off"),
                      QStringLiteral("max_wal_size=8GB"), QStringLiteral("shared_buffers=1GB")}});
    QString error;
    if (!cluster.start(&error)) {
        out << error << Qt::endl;
        return 1;
    }
    const QByteArray conninfo = "host=127.0.0.1 dbname=postgres user=postgres port="
        + QByteArray::number(cluster.port()) + " password=" + cluster.superuserPassword();
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("copy.sqlite"));
    for (const Table &table : tables()) {
        if (options.isSet(QStringLiteral("table"))
            && options.value(QStringLiteral("table")) != table.name)
            continue;
        const auto rows = static_cast<qint64>(static_cast<double>(table.rows)
                                              * options.value(QStringLiteral("scale")).toDouble());
        QByteArray sql = table.sql;
        sql.replace("%1)", QByteArray(QByteArray::number(rows) + ")"));
        if (!cluster.exec(sql) || !cluster.exec("VACUUM ANALYZE " + table.name.toUtf8())) {
            out << cluster.lastError() << Qt::endl;
            return 1;
        }
        std::vector<double> ratios;
        std::vector<double> reads;
        std::vector<double> copies;
        double peak = 0;
        readAway(conninfo, table.name); // into the cache
        for (int pair = 0; pair < options.value(QStringLiteral("pairs")).toInt(); ++pair) {
            const double read = readAway(conninfo, table.name);
            QFile::remove(file);
            const MeasuredRun copy = runWithPassword(
                {QStringLiteral(TRIBUTARY_CLI), QStringLiteral("sync"), cluster.uri(),
                 QStringLiteral("sqlite:") + file, QStringLiteral("--table"),
                 QStringLiteral("public.") + table.name},
                cluster.superuserPassword());
            if (copy.exitCode != 0) {
                out << "the copy failed" << Qt::endl;
                return 1;
            }
            ratios.push_back(copy.seconds / read);
            reads.push_back(read);
            copies.push_back(copy.seconds);
            peak = std::max(peak, copy.peakMegabytes);
        }
        out << QStringLiteral("%1: %2 rows: read %3 s, copy %4 s, ratio %5 (%6..%7), limit %8; "
                              "peak memory %9 MB")
                   .arg(table.name)
                   .arg(rows)
                   .arg(median(reads), 0, 'f', 2)
                   .arg(median(copies), 0, 'f', 2)
                   .arg(median(ratios), 0, 'f', 2)
                   .arg(*std::ranges::min_element(ratios), 0, 'f', 2)
                   .arg(*std::ranges::max_element(ratios), 0, 'f', 2)
                   .arg(table.limit, 0, 'f', 1)
                   .arg(peak, 0, 'f', 0)
            << Qt::endl;
        if (options.isSet(QStringLiteral("ogr2ogr")) && table.name == u"a") {
            QFile::remove(file);
            const MeasuredRun other = runWithPassword(
                {QStringLiteral("ogr2ogr"), QStringLiteral("-f"), QStringLiteral("SQLite"), file,
                 QStringLiteral("PG:host=127.0.0.1 dbname=postgres user=postgres port=%1")
                     .arg(cluster.port()),
                 QStringLiteral("a"), QStringLiteral("-gt"), QStringLiteral("unlimited"),
                 QStringLiteral("--config"), QStringLiteral("OGR_SQLITE_SYNCHRONOUS"),
                 QStringLiteral("OFF")},
                cluster.superuserPassword());
            out << QStringLiteral("a: ogr2ogr %1 s, %2 x our time%3")
                       .arg(other.seconds, 0, 'f', 1)
                       .arg(other.seconds / median(copies), 0, 'f', 1)
                       .arg(other.exitCode == 0 ? QString() : QStringLiteral(" (it failed)"))
                << Qt::endl;
        }
    }
    return 0;
}
