// SPDX-License-Identifier: GPL-3.0-or-later
// How long the whole check of a source takes that is to be followed: many tables on this computer.
// The bar is two seconds.
#include "tests/benchmark/measure.h"
#include "tests/support/pgcluster.h"

#include "engine/source/sourcecheck.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

using namespace tributary;
using namespace tributary::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double barSeconds = 2;
constexpr int rounds = 5;

bool makeTables(PgCluster &cluster, int count)
{
    // A statement each: one transaction would need a lock for every table.
    const QByteArray loop = "DO $$ BEGIN FOR i IN 1.." + QByteArray::number(count)
        + " LOOP EXECUTE format('CREATE TABLE t_%s (id bigint PRIMARY KEY, a text, b int, c "
          "timestamptz, d numeric)', i); IF i % 100 = 0 THEN COMMIT; END IF; END LOOP; END $$";
    return cluster.createDatabase(u"shop"_s) && cluster.exec(loop, u"shop"_s)
        && cluster.exec("CREATE PUBLICATION tributary_shop FOR ALL TABLES", u"shop"_s)
        && cluster.exec("CREATE ROLE follower LOGIN REPLICATION PASSWORD 'pw'")
        && cluster.exec("GRANT SELECT ON ALL TABLES IN SCHEMA public TO follower", u"shop"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption tables(u"tables"_s, u"How many tables (1000)."_s, u"N"_s, u"1000"_s);
    parser.addOption(tables);
    parser.process(application);
    QTextStream out(stdout);

    PgCluster::Options options;
    options.logical = true;
    PgCluster cluster(options);
    QString error;
    if (!cluster.start(&error) || !makeTables(cluster, parser.value(tables).toInt())) {
        out << error << cluster.lastError() << '\n';
        return 1;
    }
    SourceCheckRequest request;
    request.connection.host = cluster.host();
    request.connection.port = QString::number(cluster.port());
    request.connection.user = u"follower"_s;
    request.connection.database = u"shop"_s;
    request.password = "pw";
    request.log = true;

    std::vector<double> seconds;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        const SourceCheckReport report = checkSource(request, {});
        seconds.push_back(static_cast<double>(timer.elapsed()) / 1000);
        if (!report.passed()) {
            out << "a mandatory check failed\n";
            return 1;
        }
    }
    out << u"check of %1 tables: median %2 s of %3 rounds, bar %4 s\n"_s.arg(
        parser.value(tables), QString::number(median(seconds), 'f', 3), QString::number(rounds),
        QString::number(barSeconds));
    return 0;
}
