// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/verify/verifyrun.h"

#include "engine/postgres/connection.h"
#include "engine/source/catalogue.h"
#include "engine/source/serverfacts.h"
#include "engine/sync/verify/destinationfile.h"
#include "engine/sync/verify/tablecomparison.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>

namespace tributary {

namespace {

/// Failures after which no other table can be compared either.
bool endsRun(ErrorKind kind)
{
    using enum ErrorKind;
    return kind == Interrupted || kind == ConnectionLost || kind == ServerTerminated
        || kind == ServerStopping || kind == ServerStarting || kind == Pooler;
}

TableId idOf(const QString &displayName)
{
    const qsizetype dot = displayName.indexOf(u'.');
    return {.oid = 0,
            .schema = dot < 0 ? QString() : displayName.first(dot),
            .name = dot < 0 ? displayName : displayName.sliced(dot + 1)};
}

TableVerification failed(const TableId &table, ErrorKind kind, const ErrorValues &values)
{
    TableVerification result;
    result.table = table;
    result.error = makeError(kind, values);
    return result;
}

TableVerification notSynced(const TableId &table)
{
    const QString name = table.schema.isEmpty() ? table.name : table.displayName();
    return failed(table, ErrorKind::VerifyNotSynced, {{QStringLiteral("table"), name}});
}

class VerifyRun
{
public:
    VerifyRun(const VerifyRequest &request, const std::stop_token &stop,
              const VerifyObserver &observer)
        : m_request(request)
        , m_stop(stop)
        , m_observer(observer)
        , m_progress(observer)
    { }

    VerifyReport run()
    {
        m_report.depth = m_request.depth;
        m_report.seed = m_request.seed;
        if (const Status done = compareAll(); !done)
            m_report.error = done.error();
        if (m_connection)
            m_connection->rollback();
        return m_report;
    }

private:
    Status compareAll()
    {
        if (const Status opened = openDestination(); !opened)
            return opened;
        if (const Status opened = openSource(); !opened)
            return opened;
        if (m_request.tables.isEmpty())
            return compareRecorded();
        tellPlan(namedCopies());
        for (const QString &name : m_request.tables) {
            if (const Status done = compareNamed(name); !done)
                return done;
        }
        return Done{};
    }

    Status openDestination()
    {
        const std::optional<QString> path = sqlitePath(m_request.destination);
        if (!path)
            return makeError(ErrorKind::DestinationUnsupported,
                             {{QStringLiteral("destination"), m_request.destination}});
        Result<std::unique_ptr<DestinationFile>> file = DestinationFile::open(*path, m_stop);
        if (!file)
            return file.error();
        m_file = std::move(*file);
        const Result<QList<RecordedCopy>> copies = loadCopyRecords(*m_file);
        if (!copies)
            return copies.error();
        m_copies = *copies;
        return Done{};
    }

    Status openSource()
    {
        Result<Connection> connection = Connection::open({.info = m_request.source,
                                                          .password = m_request.password,
                                                          .passFile = m_request.passFile,
                                                          .rate = m_request.rate},
                                                         m_stop);
        if (!connection)
            return connection.error();
        m_connection.emplace(std::move(*connection));
        // The identity is asked for before the snapshot: what fails in a transaction ends it.
        const Result<ServerFacts> facts = loadServerFacts(*m_connection, m_stop);
        if (!facts)
            return facts.error();
        // The same fallback as the sync's: the host that answered, where the server does not tell
        // its identity.
        const ConnInfo &info = m_connection->info();
        m_identity = facts->identity(info.host + u':' + info.port);
        m_server = {.version = m_connection->serverVersion(),
                    .encoding = m_connection->serverEncoding()};
        if (const Status begun = m_connection->beginReadOnly(m_request.snapshot, m_stop); !begun)
            return begun;
        const Result<QList<TableSchema>> tables = loadTables(*m_connection, m_stop);
        if (!tables)
            return tables.error();
        m_tables = *tables;
        return readClock();
    }

    Status readClock()
    {
        const Result<QueryResult> now = m_connection->query(
            QStringLiteral("SELECT (extract(epoch FROM pg_catalog.now()) * 1000)::bigint"), m_stop);
        if (!now)
            return now.error();
        m_report.comparedAt = QDateTime::fromMSecsSinceEpoch(now->integer(0, 0), Qt::UTC);
        return Done{};
    }

    /// Every copy of this source that is not left out; those of other sources are none of this
    /// run's business, unless there is nothing else.
    Status compareRecorded()
    {
        if (m_copies.isEmpty())
            return makeError(ErrorKind::VerifyNotSynced,
                             {{QStringLiteral("table"), m_request.source.database}});
        const bool anyOfOurs = std::ranges::any_of(
            m_copies, [this](const RecordedCopy &copy) { return isOurs(copy); });
        QList<RecordedCopy> copies;
        for (const RecordedCopy &copy : std::as_const(m_copies)) {
            if (anyOfOurs && !isOurs(copy))
                continue;
            if (chosenMethod(m_request.tableMethods, copy.source) == u"skip")
                m_report.leftOut.append(copy.source);
            else if (isOurs(copy) && sourceTable(copy) == nullptr)
                m_report.gone.append(copy.source);
            else
                copies.append(copy);
        }
        tellPlan(copies);
        for (const RecordedCopy &copy : std::as_const(copies)) {
            if (const Status done = compareCopy(copy); !done)
                return done;
        }
        if (m_report.tables.isEmpty() && m_report.gone.isEmpty())
            return makeError(ErrorKind::AllLeftOut,
                             {{QStringLiteral("database"), m_request.source.database}});
        return Done{};
    }

    void tellPlan(const QList<RecordedCopy> &copies) const
    {
        if (!m_observer.planned)
            return;
        QList<PlannedComparison> planned;
        for (const RecordedCopy &copy : copies) {
            const TableSchema *table = sourceTable(copy);
            PlannedComparison comparison{.table = copy.source};
            if (table != nullptr) {
                comparison.table.oid = table->id.oid; // as its result will have it
                comparison.estimatedRows = table->estimatedRows;
            }
            planned.append(comparison);
        }
        m_observer.planned(planned);
    }

    const RecordedCopy *copyNamed(const QString &name) const
    {
        const RecordedCopy *found = nullptr;
        for (const RecordedCopy &copy : m_copies) {
            if (isNamed(copy.source, name) && (found == nullptr || isOurs(copy)))
                found = &copy;
        }
        return found;
    }

    QList<RecordedCopy> namedCopies() const
    {
        QList<RecordedCopy> copies;
        for (const QString &name : m_request.tables) {
            if (const RecordedCopy *copy = copyNamed(name))
                copies.append(*copy);
        }
        return copies;
    }

    Status compareNamed(const QString &name)
    {
        const RecordedCopy *found = copyNamed(name);
        if (found == nullptr)
            return finish(notSynced(idOf(name)));
        return compareCopy(*found);
    }

    Status compareCopy(const RecordedCopy &copy)
    {
        if (!isOurs(copy)) {
            return finish(failed(copy.source, ErrorKind::DestinationOtherSource,
                                 {{QStringLiteral("name"), copy.destinationName},
                                  {QStringLiteral("source"), copy.sourceDescription}}));
        }
        const Result<QSet<QString>> columns = loadColumnNames(*m_file, copy.destinationName);
        if (!columns)
            return columns.error();
        if (columns->isEmpty())
            return finish(notSynced(copy.source));
        const TableSchema *table = sourceTable(copy);
        if (table == nullptr) {
            return finish(failed(copy.source, ErrorKind::TableNotFound,
                                 {{QStringLiteral("table"), copy.source.displayName()},
                                  {QStringLiteral("database"), m_request.source.database}}));
        }
        const ComparisonPlan plan = planComparison(copy, *table, *columns, m_server);
        return comparePlanned(plan, copy);
    }

    /// A statement that fails ends the transaction and with it the snapshot, unless there is a
    /// savepoint to go back to.
    Status comparePlanned(const ComparisonPlan &plan, const RecordedCopy &copy)
    {
        if (const Status saved = m_connection->execute(QStringLiteral("SAVEPOINT before_table"),
                                                       m_stop);
            !saved)
            return saved;
        const ComparisonOptions options{.depth = m_request.depth,
                                        .listedPerKind = m_request.listedPerKind,
                                        .withValues = m_request.withValues,
                                        .seed = m_request.seed};
        TableVerification result = compareTable(plan, options, *m_connection, *m_file, m_progress,
                                                m_stop);
        if (result.error && endsRun(result.error->kind))
            return *result.error;
        const QString back = result.error ? QStringLiteral("ROLLBACK TO SAVEPOINT before_table; ")
                                          : QString();
        if (const Status released = m_connection->execute(
                back + QStringLiteral("RELEASE SAVEPOINT before_table"), m_stop);
            !released)
            return released;
        if (!result.error && !result.isEqual() && !copy.copiedAt.isEmpty())
            result.notes.append(
                QCoreApplication::translate(
                    "Verify",
                    "it is copied in full by each run, the last time as of %1: what was written "
                    "in the source since then counts as a difference until the next run")
                    .arg(copy.copiedAt));
        return finish(result);
    }

    Status finish(const TableVerification &result)
    {
        m_report.tables.append(result);
        if (m_observer.tableFinished)
            m_observer.tableFinished(result);
        if (m_stop.stop_requested())
            return makeError(ErrorKind::Interrupted);
        return Done{};
    }

    bool isOurs(const RecordedCopy &copy) const { return copy.sourceIdentity == m_identity; }

    /// The name counts before the oid: a table that was made anew under the old name is what the
    /// copy is of.
    const TableSchema *sourceTable(const RecordedCopy &copy) const
    {
        const QString name = copy.source.displayName();
        const auto displayName = [](const TableSchema &table) { return table.id.displayName(); };
        const auto byName = std::ranges::find(m_tables, name, displayName);
        if (byName != m_tables.end())
            return &*byName;
        const auto byOid = std::ranges::find(m_tables, copy.source.oid,
                                             [](const TableSchema &table) { return table.id.oid; });
        return byOid != m_tables.end() ? &*byOid : nullptr;
    }

    const VerifyRequest &m_request;
    std::stop_token m_stop;
    const VerifyObserver &m_observer;
    VerifyProgress m_progress;
    VerifyReport m_report;
    std::unique_ptr<DestinationFile> m_file;
    std::optional<Connection> m_connection;
    QList<RecordedCopy> m_copies;
    QList<TableSchema> m_tables;
    ComparisonServer m_server;
    QString m_identity;
};

} // namespace

VerifyReport verify(const VerifyRequest &request, const std::stop_token &stop,
                    const VerifyObserver &observer)
{
    return VerifyRun(request, stop, observer).run();
}

} // namespace tributary
