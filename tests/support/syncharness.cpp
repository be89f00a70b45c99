// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/syncharness.h"

#include "tests/support/pgcluster.h"

#include "engine/destination/destinationaddress.h"
#include "engine/sync/log/logrun.h"
#include "engine/sync/syncrun.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tributary::test {

namespace {

class NoObserver final : public SyncObserver
{
public:
    void phaseChanged(RunPhase) override { }

    void planned(const QList<TableProgress> &) override { }

    void tableChanged(qsizetype, const TableProgress &) override { }

    void logProgressed(const LogProgress & /*log*/) override { }
    void noted(const QString &) override { }
};

QString line(const QString &what, const Error &error)
{
    QString detail = error.detail;
    return u"%1: %2: %3 [%4]\n"_s.arg(what, error.id(), error.message, detail.replace(u'\n', u' '));
}

} // namespace

SyncRequest requestFor(const PgCluster &cluster, const QString &database, const QString &file)
{
    SyncRequest request;
    request.source.host = cluster.host();
    request.source.port = QString::number(cluster.port());
    request.source.database = database;
    request.source.user = cluster.superuser();
    request.password = cluster.superuserPassword();
    request.destination = u"sqlite:"_s + file;
    return request;
}

SyncReport runSync(const SyncRequest &request, const std::stop_token &stop)
{
    const Result<DestinationAddress> address = parseDestination(request.destination);
    if (!address) {
        SyncReport report;
        report.outcome = SyncReport::Outcome::Failed;
        report.error = address.error();
        return report;
    }
    const std::unique_ptr<Destination> destination = makeDestination(*address);
    NoObserver observer;
    return request.method == SyncMethod::Log
        ? LogRun(request, *destination, observer).run(stop)
        : SyncRun(request, *destination, observer).run(stop);
}

QString problemsOf(const SyncReport &report)
{
    QString text;
    if (report.error)
        text += line(u"run"_s, *report.error);
    for (const TableProgress &table : report.tables) {
        if (table.error)
            text += line(table.table.displayName(), *table.error);
        else if (table.state != TableState::Done && table.state != TableState::Skipped)
            text += table.table.displayName() + u" is "_s + tableStateWord(table.state) + u'\n';
    }
    return text;
}

QStringList failuresOf(const SyncReport &report)
{
    QStringList failures;
    if (report.error)
        failures.append(u"run: "_s + report.error->id());
    for (const TableProgress &table : report.tables) {
        if (table.error)
            failures.append(table.table.displayName() + u": "_s + table.error->id());
    }
    failures.sort();
    return failures;
}

TableProgress tableOf(const SyncReport &report, const QString &name)
{
    const auto found = std::ranges::find_if(report.tables, [&](const TableProgress &table) {
        return table.table.displayName() == name;
    });
    return found == report.tables.end() ? TableProgress() : *found;
}

} // namespace tributary::test
