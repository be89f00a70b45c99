// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/sourcecheck.h"

#include "engine/postgres/connection.h"
#include "engine/postgres/sshtunnel.h"
#include "engine/source/catalogue.h"
#include "engine/source/checkjudge.h"
#include "engine/source/databases.h"
#include "engine/source/hostprobe.h"
#include "engine/source/logcheck.h"
#include "engine/source/sessionroom.h"
#include "engine/source/stagedeadline.h"

#include <algorithm>
#include <vector>

namespace tributary {

namespace {

using Clock = std::chrono::steady_clock;

constexpr auto stageLength = std::chrono::seconds(10);

/// Within the stage: sizes of tables cannot be read while somebody has them locked.
const QString lockLimit = QStringLiteral("SET LOCAL lock_timeout = '4s'");

/// Runs the stages in order. Each stage loads, has its facts judged by checkjudge.h, and says
/// whether what depends on it makes sense. May not grow judgement of its own.
class SourceCheck
{
public:
    SourceCheck(const SourceCheckRequest &request, const std::stop_token &stop,
                const std::function<void(const CheckResult &)> &onResult)
        : m_request(request)
        , m_stop(stop)
        , m_onResult(onResult)
    { }

    SourceCheckReport run()
    {
        if (lookUp() && reachPort() && askForEncryption())
            logIn();
        // What depends on something that failed was passed over, wherever it stands in the list.
        const QStringList ids = sourceCheckIds(m_request.log);
        QList<CheckResult> ordered;
        for (const QString &id : ids) {
            const auto seen = std::ranges::find(m_report.checks, id, &CheckResult::id);
            if (seen != m_report.checks.end()) {
                ordered.append(*seen);
            } else {
                ordered.append(notReached(id));
                report(ordered.last());
            }
        }
        m_report.checks = ordered;
        return m_report;
    }

private:
    /// Keeps a check that is done; false when it failed. When a stop was requested meanwhile, what
    /// the stage saw says nothing about the source: it becomes "interrupted", and so the whole
    /// check.
    bool finish(CheckResult check)
    {
        if (m_stop.stop_requested() && check.state != CheckState::Ok)
            check = checkWithError(check.id, makeError(ErrorKind::Interrupted));
        check.took = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now()
                                                                           - m_started);
        m_started = Clock::now();
        m_report.checks.append(check);
        report(check);
        return check.state != CheckState::Failed && !interrupted();
    }

    void report(const CheckResult &check) const
    {
        if (m_onResult)
            m_onResult(check);
    }

    /// True when a stop was requested; the first check that was not done then carries the error.
    bool interrupted()
    {
        if (!m_stop.stop_requested())
            return false;
        const bool told = std::ranges::any_of(m_report.checks, [](const CheckResult &each) {
            return each.state == CheckState::Failed;
        });
        const QStringList ids = sourceCheckIds(m_request.log);
        if (!told && m_report.checks.size() < ids.size()) {
            m_report.checks.append(
                checkWithError(ids[m_report.checks.size()], makeError(ErrorKind::Interrupted)));
            report(m_report.checks.last());
        }
        return true;
    }

    QList<HostFacts> hosts() const
    {
        QList<HostFacts> facts;
        for (const HostProbe &probe : m_probes)
            facts.append(probe.facts());
        return facts;
    }

    /// Runs one step on all hosts for which the step before succeeded.
    template <typename Step, typename Wanted>
    void onHosts(Step step, Wanted wanted)
    {
        const Clock::time_point deadline = Clock::now() + stageLength;
        for (HostProbe &probe : m_probes) {
            if (wanted(probe.facts()))
                (probe.*step)(deadline, m_stop);
        }
    }

    bool lookUp()
    {
        const QStringList names = m_request.connection.host.split(u',');
        const QStringList ports = m_request.connection.port.split(u',');
        if (m_request.connection.tunnel.isUsed()) {
            const Result<std::shared_ptr<OpenTunnel>> tunnel = OpenTunnel::open(
                m_request.connection, Clock::now() + 2 * stageLength, m_stop);
            if (!tunnel)
                return finish(checkWithError(QStringLiteral("name"), tunnel.error()));
            m_tunnel = *tunnel;
        }
        for (qsizetype i = 0; i < names.size(); ++i) {
            const QString &port = ports[std::min(i, ports.size() - 1)];
            if (m_tunnel)
                m_probes.emplace_back(names[i], port, m_tunnel->localPort(i), m_tunnel);
            else
                m_probes.emplace_back(names[i], port);
            if (const QString address = m_request.addresses.value(names[i]); !address.isEmpty())
                m_probes.back().useAddress(address);
        }
        onHosts(&HostProbe::lookUp, [](const HostFacts &) { return true; });
        return finish(judgeName(hosts()));
    }

    bool reachPort()
    {
        onHosts(&HostProbe::connect, [](const HostFacts &host) { return !host.lookUpError; });
        return finish(judgePort(hosts()));
    }

    bool askForEncryption()
    {
        onHosts(&HostProbe::ask, [](const HostFacts &host) { return !host.reachedAt.isEmpty(); });
        if (!finish(judgePostgres(hosts())))
            return false;
        return !isEncryptionRefused(m_request.connection, hosts())
            || finish(judgeEncryption(m_request.connection, hosts(), {}));
    }

    ConnectionOptions options() const
    {
        ConnectionOptions options;
        options.info = m_request.connection;
        options.password = m_request.password;
        options.passFile = m_request.passFile;
        options.timeout = stageLength;
        options.addresses = m_request.addresses;
        options.tunnel = m_tunnel;
        return options;
    }

    void logIn()
    {
        const ConnInfo &info = m_request.connection;
        StageDeadline deadline(stageLength, m_stop);
        Result<Connection> connection = Connection::open(options(), deadline.token());

        LoginFacts login;
        if (connection) {
            login.encrypted = connection->isEncrypted();
            login.encryption = connection->encryptionText();
        } else {
            login.error = deadline.hasExpired() ? timedOut() : connection.error();
        }
        // Encryption is only now known for certain, so it is told together with the login that took
        // the time.
        const Clock::time_point started = m_started;
        const bool encryptionFits = finish(judgeEncryption(info, hosts(), login));
        m_started = started;
        if (encryptionFits && finish(judgeLogin(info, login)) && finish(judgeDatabase(info, login)))
            lookAtServer(*connection);
        else if (login.error && login.error->kind == ErrorKind::UnknownDatabase)
            listDatabases();
    }

    void lookAtServer(Connection &connection)
    {
        const ConnInfo &info = m_request.connection;
        StageDeadline deadline(stageLength, m_stop);
        const Result<ServerFacts> facts = loadServerFacts(connection, deadline.token());
        if (!facts) {
            finish(checkWithError(QStringLiteral("version"),
                                  deadline.hasExpired() ? timedOut() : facts.error()));
            return;
        }
        m_report.facts = *facts;
        const bool versionFits = finish(judgeVersion(*facts));
        if (versionFits)
            keepDatabases(connection, deadline.token());
        if (interrupted())
            return;
        m_report.provider = m_request.provider.value_or(recogniseProvider(info.host, *facts));
        finish(judgeProvider(info, *facts, m_request.provider, m_request.log));
        // Of a server that is too old, or not PostgreSQL, no more is known than its version.
        if (versionFits)
            finish(judgePrimary(*facts));
        finish(judgePooler(info, *facts));
        finish(judgeEncoding(*facts));
        if (versionFits && !interrupted())
            lookForRoom(connection, deadline.token());
        if (versionFits && !interrupted())
            lookAtTables(connection);
        if (versionFits && m_request.log && !interrupted())
            lookAtLog(connection);
    }

    /// For people who do not know the name: nearly every server has the database "postgres".
    void listDatabases()
    {
        ConnectionOptions elsewhere = options();
        elsewhere.info.database = QStringLiteral("postgres");
        StageDeadline deadline(stageLength, m_stop);
        Result<Connection> connection = Connection::open(elsewhere, deadline.token());
        if (connection)
            keepDatabases(*connection, deadline.token());
    }

    void keepDatabases(Connection &connection, const std::stop_token &stop)
    {
        if (const Result<QStringList> names = loadDatabases(connection, stop))
            m_report.databases = *names;
    }

    void lookForRoom(Connection &connection, const std::stop_token &stop)
    {
        const Result<SessionRoom> room = loadSessionRoom(connection, stop);
        if (room)
            finish(judgeConnections(*m_report.facts, *room, m_request.log));
        else // of a server that hides its sessions nothing can be said
            finish(notReached(QStringLiteral("connections")));
    }

    void lookAtTables(Connection &connection)
    {
        StageDeadline deadline(stageLength, m_stop);
        Result<QList<TableSchema>> tables = QList<TableSchema>();
        if (const Status begun = connection.beginReadOnly({}, deadline.token()); !begun)
            tables = begun.error();
        else if (const Status limited = connection.execute(lockLimit, deadline.token()); !limited)
            tables = limited.error();
        else
            tables = loadTables(connection, deadline.token());
        connection.rollback();
        if (!tables) {
            finish(judgeTablesUnknown(deadline.hasExpired() ? timedOut() : tables.error()));
            return;
        }
        m_tablesKnown = true;
        m_report.tables = *tables;
        finish(judgeTables(*m_report.facts, *tables, m_request.tables, m_request.tableMethods));
    }

    void lookAtLog(Connection &connection)
    {
        LogScene scene{.server = *m_report.facts,
                       .provider = m_report.provider,
                       .log = {},
                       .tablesKnown = m_tablesKnown,
                       .everyTable = m_request.tables.isEmpty(),
                       .tables = {},
                       .chosen = {},
                       .methods = m_request.tableMethods};
        const QStringList &wanted = m_request.tables;
        for (const TableSchema &table : std::as_const(m_report.tables)) {
            const bool isWanted = std::ranges::any_of(
                wanted, [&table](const QString &name) { return isNamed(table.id, name); });
            const bool isLeftOut = chosenMethod(scene.methods, table.id) == u"skip";
            if (!table.ofExtension)
                scene.tables.append(table);
            if (!isLeftOut
                && (isWanted || (wanted.isEmpty() && !table.ofExtension && table.readable)))
                scene.chosen.append(table);
        }
        const LogWish wish{.plugin = m_request.plugin,
                           .slot = m_request.slot,
                           .publication = m_request.publication};
        const Status looked = checkLog(connection, options(), wish, scene, m_stop,
                                       [this](const CheckResult &check) { finish(check); });
        if (looked)
            m_report.log = scene.log;
        else
            finish(checkWithError(QStringLiteral("wal-level"), looked.error()));
    }

    Error timedOut() const
    {
        return makeError(ErrorKind::ConnectionTimeout,
                         {{QStringLiteral("host"), m_request.connection.host},
                          {QStringLiteral("port"), m_request.connection.port}});
    }

    const SourceCheckRequest &m_request;
    std::stop_token m_stop;
    const std::function<void(const CheckResult &)> &m_onResult;
    std::shared_ptr<OpenTunnel> m_tunnel; ///< for all connections of the check
    std::vector<HostProbe> m_probes;
    SourceCheckReport m_report;
    bool m_tablesKnown = false;
    Clock::time_point m_started = Clock::now();
};

} // namespace

bool SourceCheckReport::passed() const
{
    return std::ranges::none_of(checks, [](const CheckResult &check) {
        return check.mandatory && check.state == CheckState::Failed;
    });
}

ExitCode SourceCheckReport::exitCode() const
{
    const auto failed = std::ranges::find_if(checks, [](const CheckResult &check) {
        return check.mandatory && check.state == CheckState::Failed;
    });
    if (failed == checks.end())
        return ExitCode::Done;
    return failed->exitCode == ExitCode::Done ? ExitCode::PrerequisiteMissing : failed->exitCode;
}

SourceCheckReport checkSource(const SourceCheckRequest &request, const std::stop_token &stop,
                              const std::function<void(const CheckResult &)> &onResult)
{
    return SourceCheck(request, stop, onResult).run();
}

} // namespace tributary
