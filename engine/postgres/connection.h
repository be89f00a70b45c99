// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/postgres/conninfo.h"
#include "engine/postgres/queryresult.h"
#include "engine/postgres/warninglog.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>

struct pg_conn;

namespace tributary {

class OpenTunnel;
class RateLimiter;
struct Endpoint;
struct StartVariant;

/// How to open a connection.
struct ConnectionOptions
{
    ConnInfo info;
    QByteArray password;
    QString passFile; ///< .pgpass that libpq may look into; empty: none
    QString applicationName = QStringLiteral("tributary");
    std::chrono::milliseconds timeout = std::chrono::seconds(
        10); ///< for each address until logged in
    /// Opens a session with a WAL sender of the database (replication=database) instead. It takes
    /// replication commands and, from version 10 on, SQL without parameters. Never through a pooler
    /// that drops our settings: ErrorKind::Pooler.
    bool replication = false;
    /// For replication from version 12 on: after how long without a word from us the server gives
    /// the session up. The server's own default may be "never", and a dead client's slot stays
    /// taken so long.
    std::chrono::milliseconds walSenderTimeout = std::chrono::seconds(60);
    /// Hosts with the numeric address that is to be used in place of the resolver's answer; names
    /// are still compared with certificates.
    QHash<QString, QString> addresses = {};
    /// The tunnel of another connection of the same run (Connection::tunnel()), to be shared. Where
    /// info asks for a tunnel and this one is missing or has ended, the connection opens its own.
    std::shared_ptr<OpenTunnel> tunnel = {};
    /// How fast rows and changes may be read, by all connections that share it; null: no limit.
    std::shared_ptr<RateLimiter> rate = {};
    /// Kept for as long as the connection is open; its use count tells whoever opens several how
    /// many there are.
    std::shared_ptr<const void> lease = {};
};

/// What is done once, on the caller's thread, when a statement has taken so long and goes on: with
/// another connection, or none.
struct WhenSlow
{
    std::chrono::milliseconds after = {};
    std::function<void()> call = {}; ///< empty: nothing is
};

/// One session with a PostgreSQL server. Blocking; one thread at a time; every wait has a
/// deadline or ends within a quarter second of a stop request. Ambient settings (PG* variables,
/// service files) are ignored. The session's settings that change how values look are pinned at
/// login and re-read: behind a pooler, which drops them, every transaction pins them again
/// (beginReadOnly() does).
class Connection
{
public:
    Connection(Connection &&) noexcept;
    Connection &operator=(Connection &&) noexcept;
    ~Connection();
    Q_DISABLE_COPY(Connection)

    /// Names are resolved on a thread of their own, so that a slow resolver does not delay a stop.
    /// Errors: every kind of "reaching the server" (with those of OpenTunnel) and "being let in";
    /// Interrupted.
    static Result<Connection> open(const ConnectionOptions &options, const std::stop_token &stop);

    /// Runs one statement (or several, separated by semicolons: the last result counts) and fetches
    /// its rows as text. Errors: by SQLSTATE, see postgreserror.h; ConnectionLost; Interrupted (the
    /// statement is cancelled on the server).
    Result<QueryResult> query(const QString &sql, const std::stop_token &stop);
    Result<QueryResult> query(const QString &sql, const QList<QByteArray> &parameters,
                              const std::stop_token &stop);
    /// The same for a server that has to answer, or begin to, before @p deadline: the statement is
    /// cancelled then. Errors: as query(); ServerCancelled; ConnectionLost when there is no answer
    /// to the cancel within a second.
    Result<QueryResult> query(const QString &sql, const QList<QByteArray> &parameters,
                              std::chrono::steady_clock::time_point deadline,
                              const std::stop_token &stop);
    Status execute(const QString &sql, const std::stop_token &stop);
    /// As query(), for a statement that must not run longer than until @p deadline: it is cancelled
    /// then (or at a stop request), and what the server says afterwards is the result, rows
    /// included: some statements end well in spite of it, and their effects need to be known.
    /// Not for COPY. Errors: as query(); ServerCancelled; ConnectionLost when there is no answer to
    /// the cancel within five seconds.
    Result<QueryResult> queryUntil(const QString &sql,
                                   std::chrono::steady_clock::time_point deadline,
                                   const std::stop_token &stop, const WhenSlow &whenSlow = {});

    /// BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY, with the settings pinned for the
    /// transaction where the session could not keep them; @p snapshot imports an exported one when
    /// not empty.
    Status beginReadOnly(const QString &snapshot, const std::stop_token &stop);
    Status commit(const std::stop_token &stop);
    void rollback(); ///< best effort, bounded to two seconds

    /// Asks the server to give up the running statement (PQcancel). Bounded by the socket's own
    /// time-out.
    void cancel();

    int serverVersion() const; ///< server_version_num, 0 when not connected

    bool isBehindPooler() const { return m_pooled; }

    bool isEncrypted() const;
    QString encryptionText() const; ///< "TLSv1.3, TLS_AES_256_GCM_SHA384", or empty
    QString serverEncoding() const;

    /// Warnings that the server has sent since the last call; any thread.
    QList<ServerWarning> takeWarnings();

    const ConnInfo &info() const { return m_info; }

    /// The tunnel that the connection goes through, or null.
    std::shared_ptr<OpenTunnel> tunnel() const { return m_tunnel; }

    /// May be null.
    RateLimiter *rate() const { return m_rate.get(); }

    /// libpq's handle, for the classes of engine/postgres only.
    pg_conn *handle() const { return m_handle.get(); }

    /// Error of the last libpq call on this connection, classified.
    Error lastError(const QString &doing) const;

    /// @p error of this connection, with what its tunnel says about it.
    Error explained(const Error &error) const;

    /// Waits until the socket can be read; false when @p stop was requested or @p deadline has
    /// passed.
    bool waitReadable(std::chrono::steady_clock::time_point deadline,
                      const std::stop_token &stop) const;

private:
    struct Closer
    {
        void operator()(pg_conn *handle) const;
    };

    Connection() = default;
    static Result<Connection> openAt(const ConnectionOptions &options, const Endpoint &endpoint,
                                     const StartVariant &variant, const std::stop_token &stop);
    Status pinSession(const std::stop_token &stop);
    Status pinReplication(std::chrono::milliseconds walSenderTimeout, const std::stop_token &stop);
    QString laterSettings() const;
    Result<QString> readSettings(bool atStartup, const QString &also, const std::stop_token &stop);

    std::shared_ptr<const void> m_lease; ///< before what it is for
    std::shared_ptr<RateLimiter> m_rate;
    std::shared_ptr<OpenTunnel> m_tunnel; ///< before the handle: libpq says goodbye through it
    std::unique_ptr<WarningLog> m_warnings; ///< before the handle, which writes into it
    std::unique_ptr<pg_conn, Closer> m_handle;
    ConnInfo m_info;
    bool m_pooled = false;
    bool m_pinEachTransaction = false;
};

} // namespace tributary
