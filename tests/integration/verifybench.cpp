// SPDX-License-Identifier: GPL-3.0-or-later
#include "verifybench.h"

#include <sqlite3.h>

#include "engine/destination/destinationaddress.h"
#include "engine/sync/syncobserver.h"
#include "engine/sync/syncrequest.h"
#include "engine/sync/syncrun.h"

#include <QJsonDocument>

#include <memory>

namespace tributary::test {

namespace {

using namespace Qt::StringLiterals;

class SilentObserver final : public SyncObserver
{
public:
    void phaseChanged(RunPhase) override { }

    void planned(const QList<TableProgress> &) override { }

    void tableChanged(qsizetype, const TableProgress &) override { }

    void logProgressed(const LogProgress & /*log*/) override { }
    void noted(const QString &) override { }
};

using Database = std::unique_ptr<sqlite3, decltype(&sqlite3_close_v2)>;

Database openFile(const QString &path)
{
    sqlite3 *handle = nullptr;
    sqlite3_open_v2(path.toUtf8().constData(), &handle, SQLITE_OPEN_READWRITE, nullptr);
    return {handle, &sqlite3_close_v2};
}

} // namespace

ConnInfo infoOf(const PgCluster &cluster, const QString &database)
{
    ConnInfo info;
    info.host = cluster.host();
    info.port = QString::number(cluster.port());
    info.database = database;
    info.user = cluster.superuser();
    return info;
}

SyncReport copyDatabase(const PgCluster &cluster, const QString &database, const QString &path)
{
    const SyncRequest request{.sourceName = {},
                              .source = infoOf(cluster, database),
                              .password = cluster.superuserPassword(),
                              .passFile = {},
                              .destination = u"sqlite:"_s + path,
                              .tables = {}};
    const Result<DestinationAddress> address = parseDestination(request.destination);
    if (!address)
        qFatal("not a destination");
    const std::unique_ptr<Destination> destination = makeDestination(*address);
    SilentObserver observer;
    return SyncRun(request, *destination, observer).run({});
}

VerifyRequest verifyRequest(const PgCluster &cluster, const QString &database, const QString &path,
                            const QStringList &tables)
{
    return {.source = infoOf(cluster, database),
            .password = cluster.superuserPassword(),
            .passFile = {},
            .destination = u"sqlite:"_s + path,
            .tables = tables};
}

VerifyReport verifyCopy(const PgCluster &cluster, const QString &database, const QString &path,
                        const QStringList &tables)
{
    return verify(verifyRequest(cluster, database, path, tables), {});
}

QString differencesText(const VerifyReport &report)
{
    QStringList lines;
    if (report.error)
        lines << report.error->message + u" / "_s + report.error->detail;
    for (const TableVerification &table : report.tables) {
        if (table.isEqual())
            continue;
        QString line = table.table.displayName()
            + u": missing %1, extra %2, different %3"_s.arg(table.missing)
                  .arg(table.extra)
                  .arg(table.different);
        if (table.error)
            line += u", error "_s + table.error->message + u" / "_s + table.error->detail;
        for (const Difference &difference : table.first)
            line += u" ["_s + differenceKindWord(difference.kind) + u' '
                + QString::fromUtf8(QJsonDocument(difference.key).toJson(QJsonDocument::Compact))
                + u' ' + difference.columns.join(u',') + u']';
        lines << line;
    }
    return lines.join(u'\n');
}

QString alter(const QString &path, const QByteArray &statements)
{
    const Database database = openFile(path);
    char *message = nullptr;
    sqlite3_exec(database.get(), statements.constData(), nullptr, nullptr, &message);
    const QString failed = QString::fromUtf8(message);
    sqlite3_free(message);
    return failed;
}

QList<QByteArray> queryFile(const QString &path, const QByteArray &sql)
{
    QList<QByteArray> rows;
    const Database database = openFile(path);
    const auto take = [](void *to, int, char **values, char **) {
        static_cast<QList<QByteArray> *>(to)->append(values[0] != nullptr ? QByteArray(values[0])
                                                                          : QByteArray());
        return 0;
    };
    char *message = nullptr;
    if (sqlite3_exec(database.get(), sql.constData(), take, &rows, &message) != SQLITE_OK)
        qWarning("%s", message);
    sqlite3_free(message);
    return rows;
}

} // namespace tributary::test
