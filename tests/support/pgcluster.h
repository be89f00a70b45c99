// SPDX-License-Identifier: GPL-3.0-or-later
//
// A real PostgreSQL server for one test: it listens on a free port of 127.0.0.1 and on a socket in
// a folder of its own, and nothing of it is left when the object goes, nor when the test program
// is killed.
//
// Thread: any one thread; every function blocks, none longer than a few minutes.
// Ownership: the object owns the server, its folder and its files. Connections made to it by others
// break when it is destroyed.
//
// Nothing here writes to standard output or standard error, and no password stands in an error
// text or in the arguments of a process.

#pragma once

#include <sys/types.h>

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QtGlobal>

#include <memory>
#include <optional>

class QTemporaryDir;

namespace tributary::test {

class PgCluster final
{
public:
    struct Options
    {
        int majorVersion = 15;
        // Lines for postgresql.conf; they win over the settings that start() makes.
        QStringList extraConf;
        QString encoding = QStringLiteral("UTF8");
        // A server that does not know this locale gets C instead.
        QString locale = QStringLiteral("C.UTF-8");
        // Turns encryption on, with a certificate for 127.0.0.1 and localhost signed by itself.
        bool ssl = false;
        // For tests of logical decoding: every output plugin that is installed may be used, also on
        // servers that allow only those named in output_plugin_libraries, and transactions may be
        // prepared. (wal_level, WAL senders and slots suit every cluster.)
        bool logical = false;
    };

    // A row as the server wrote it in text format; no value stands for NULL.
    using Row = QList<std::optional<QByteArray>>;

    // A user of this machine.
    struct Account
    {
        QByteArray name;
        uid_t uid = 0;
        gid_t gid = 0;
    };

    PgCluster();
    explicit PgCluster(Options options);
    ~PgCluster();
    Q_DISABLE_COPY_MOVE(PgCluster)

    // Whether initdb, pg_ctl and postgres of this version are on this machine. They are searched in
    // TRIBUTARY_PG_BIN_<major>, then where Debian puts them, then in <major>/native/bin below
    // TRIBUTARY_SERVERS_DIR (by default build/servers in the source tree, see packaging/setup).
    static bool available(int majorVersion);
    // In ascending order; 10 is the oldest that is looked for.
    static QList<int> availableVersions();

    // Makes the cluster and starts it; true once it accepts connections. To be called once.
    bool start(QString *error);
    // Starts the cluster again after stopServer(), on the same port.
    bool startServer();
    // Immediate is a crash: no checkpoint, and recovery at the next start. Otherwise clients are
    // disconnected and the server shuts down in an orderly way.
    void stopServer(bool immediate);

    // While the server is stopped: sets its files aside, and puts them in place again as they were.
    bool saveData();
    bool restoreData();
    // While the server is stopped: at its next start it is a standby without a primary, which
    // pg_promote() makes a server with another timeline. From version 12.
    bool becomeStandby();
    // While the server is stopped: makes a new cluster in its place, with the same port, name and
    // password.
    bool replaceServer();

    int majorVersion() const { return m_options.majorVersion; }

    QString host() const { return QStringLiteral("127.0.0.1"); }

    quint16 port() const { return m_port; }

    QString socketDir() const;

    QString superuser() const { return QStringLiteral("postgres"); }

    // Whether this server's installation holds the output plugin: wal2json is a package of its own.
    bool hasPlugin(const QString &name) const;

    // Random for each cluster; the server asks for it on every connection (scram-sha-256).
    QByteArray superuserPassword() const { return m_password; }

    // For Options::ssl: the certificate to trust, as a file.
    QString sslRootCertificate() const;
    // Without the password.
    QString uri(const QString &database = QStringLiteral("postgres")) const;
    // Everything the server has logged so far.
    QByteArray serverLog() const;

    bool createDatabase(const QString &name);
    // One simple query as the superuser, on a connection of its own with DateStyle ISO and TimeZone
    // UTC. Several statements run in one transaction; query() returns the rows of the last one.
    // After a failure exec() and the like return false, query() returns nothing, and lastError()
    // says why; a success empties it.
    bool exec(const QByteArray &sql, const QString &database = QStringLiteral("postgres"));
    QList<Row> query(const QByteArray &sql, const QString &database = QStringLiteral("postgres"));
    // Fills an empty database with resources/sample/shop.sql; rows is the number of order lines,
    // from 1000 to 10000000.
    bool loadSample(const QString &database, qint64 rows);

    QString lastError() const { return m_lastError; }

private:
    struct Outcome
    {
        bool ok = false;
        QString output;
    };

    QString binary(const QString &name) const;
    QString dataDir() const;
    bool runOnData(const QString &program, const QStringList &arguments);
    QString logFile() const;
    QStringList serverUserCommand(const QString &program, const QStringList &arguments) const;
    Outcome runAsServerUser(const QString &program, const QStringList &arguments) const;
    bool handToServerUser(const QString &path) const;

    bool makeFolder(QString *error);
    bool initCluster(QString *error);
    bool makeCertificate(QString *error) const;
    bool writeConf(QString *error) const;
    QStringList logicalConf() const;
    bool startWatchdog(QString *error);
    bool startOnFreePort(QString *error);
    Outcome runServerStart() const;

    bool runQuery(const QByteArray &sql, const QString &database, const QByteArray &setting,
                  QList<Row> *rows);

    Options m_options;
    QString m_binDir;
    // Whom the server runs as; nothing when it is the user of the test.
    std::optional<Account> m_account;
    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_password;
    QString m_lastError;
    quint16 m_port = 0;
    // Closing this end of a pipe is what the watchdog process waits for; -1 while there is none.
    int m_watchdogPipe = -1;
};

} // namespace tributary::test
