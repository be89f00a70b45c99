// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/pgcluster.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <pwd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QUrl>

#include <libpq-fe.h>

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace tributary::test {

namespace {

// Oldest and newest version that availableVersions() asks for.
constexpr int oldestMajor = 10;
constexpr int newestMajor = 19;

// pg_ctl gives up by itself after this many seconds; the process gets some more before it is
// killed.
constexpr int serverWaitSeconds = 60;
constexpr int processDeadlineMs = 90'000;

// The path of a socket must fit into sockaddr_un (108 bytes), and the server adds about 20.
constexpr qsizetype longestSocketDir = 80;

constexpr int portAttempts = 5;

// Waits until the test program's end of the pipe is closed. A test that ended in good order has
// removed its folder before; one that crashed, or was killed after a time limit, has left the
// folder and the server. Arguments: the folder, then the command that stops the server. Signals
// from a terminal are ignored, because they reach the test program as well.
constexpr auto watchdogScript = "trap '' HUP INT TERM\n"
                                "read -r nothing\n"
                                "folder=$1\n"
                                "shift\n"
                                "cd \"$folder\" || exit 0\n"
                                "\"$@\"\n"
                                "cd / && rm -rf -- \"$folder\"\n";

using ConnectionHandle = std::unique_ptr<PGconn, decltype(&PQfinish)>;
using ResultHandle = std::unique_ptr<PGresult, decltype(&PQclear)>;

// The resolved path: a link in a private folder may lead to where the server's user can go.
QString findBinDir(int majorVersion)
{
    const QString number = QString::number(majorVersion);
    const QByteArray variable = "TRIBUTARY_PG_BIN_" + number.toLatin1();
    const QString builtHere = QStringLiteral(TRIBUTARY_SOURCE_DIR) + u"/build/servers"_s;
    const QString servers = qEnvironmentVariable("TRIBUTARY_SERVERS_DIR", builtHere);
    const QStringList candidates = {qEnvironmentVariable(variable.constData()),
                                    u"/usr/lib/postgresql/%1/bin"_s.arg(number),
                                    servers + u"/%1/native/bin"_s.arg(number)};
    for (const QString &candidate : candidates) {
        const QDir dir(candidate);
        if (!candidate.isEmpty() && QFileInfo(dir.filePath(u"initdb"_s)).isExecutable()
            && QFileInfo(dir.filePath(u"pg_ctl"_s)).isExecutable()
            && QFileInfo(dir.filePath(u"postgres"_s)).isExecutable()) {
            return dir.canonicalPath();
        }
    }
    return {};
}

std::optional<PgCluster::Account> findAccount(const char *name)
{
    std::array<char, 4096> buffer = {};
    passwd entry = {};
    passwd *found = nullptr;
    if (::getpwnam_r(name, &entry, buffer.data(), buffer.size(), &found) != 0 || found == nullptr) {
        return std::nullopt;
    }
    return PgCluster::Account{name, entry.pw_uid, entry.pw_gid};
}

// The server refuses to run as root, so root hands it to an account without rights.
std::optional<PgCluster::Account> serverAccount()
{
    if (::geteuid() != 0) {
        return std::nullopt;
    }
    const auto postgres = findAccount("postgres");
    return postgres ? postgres : findAccount("nobody");
}

// Free at this moment; another program may still take it before the server does.
quint16 freePort()
{
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0) {
        return 0;
    }
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(address);
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    const bool bound = ::bind(fd, generic, size) == 0 && ::getsockname(fd, generic, &size) == 0;
    ::close(fd);
    return bound ? ntohs(address.sin_port) : quint16{0};
}

QString confString(QString value)
{
    return u'\'' + value.replace(u'\'', u"''"_s) + u'\'';
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Only the fields that never quote the statement: a statement may hold a password.
QString errorText(const PGresult *result, const PGconn *connection)
{
    const char *message = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
    if (message == nullptr) {
        return QString::fromUtf8(PQerrorMessage(connection)).trimmed();
    }
    return QString::fromUtf8(PQresultErrorField(result, PG_DIAG_SQLSTATE)) + u": "_s
        + QString::fromUtf8(message);
}

void ignoreNotice(void * /*context*/, const char * /*message*/) { }

QList<PgCluster::Row> allRows(const PGresult *result)
{
    QList<PgCluster::Row> rows;
    for (int row = 0; row < PQntuples(result); ++row) {
        PgCluster::Row &cells = rows.emplaceBack();
        for (int column = 0; column < PQnfields(result); ++column) {
            if (PQgetisnull(result, row, column) != 0) {
                cells.append(std::nullopt);
            } else {
                cells.append(
                    QByteArray(PQgetvalue(result, row, column), PQgetlength(result, row, column)));
            }
        }
    }
    return rows;
}

} // namespace

PgCluster::PgCluster()
    : PgCluster(Options())
{ }

PgCluster::PgCluster(Options options)
    : m_options(std::move(options))
    , m_binDir(findBinDir(m_options.majorVersion))
    , m_account(serverAccount())
{
    std::array<quint32, 5> words = {};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    m_password = QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words)).toHex();
}

PgCluster::~PgCluster()
{
    if (m_folder) {
        stopServer(true);
        m_folder.reset();
    }
    if (m_watchdogPipe >= 0) {
        ::close(m_watchdogPipe);
    }
}

bool PgCluster::available(int majorVersion)
{
    return !findBinDir(majorVersion).isEmpty();
}

QList<int> PgCluster::availableVersions()
{
    QList<int> versions;
    for (int major = oldestMajor; major <= newestMajor; ++major) {
        if (available(major)) {
            versions.append(major);
        }
    }
    return versions;
}

bool PgCluster::start(QString *error)
{
    if (m_binDir.isEmpty()) {
        *error = u"PostgreSQL %1 is not on this machine (see packaging/setup servers)"_s.arg(
            m_options.majorVersion);
        return false;
    }
    return makeFolder(error) && startWatchdog(error) && initCluster(error)
        && (!m_options.ssl || makeCertificate(error)) && writeConf(error) && startOnFreePort(error);
}

bool PgCluster::startServer()
{
    const Outcome outcome = runServerStart();
    m_lastError = outcome.ok ? QString() : outcome.output;
    return outcome.ok;
}

void PgCluster::stopServer(bool immediate)
{
    runAsServerUser(binary(u"pg_ctl"_s),
                    {u"stop"_s, u"-D"_s, dataDir(), u"-w"_s, u"-t"_s,
                     QString::number(serverWaitSeconds), u"-m"_s,
                     immediate ? u"immediate"_s : u"fast"_s});
}

bool PgCluster::saveData()
{
    const QString saved = dataDir() + u".saved"_s;
    return runOnData(u"rm"_s, {u"-rf"_s, saved}) && runOnData(u"cp"_s, {u"-a"_s, dataDir(), saved});
}

bool PgCluster::restoreData()
{
    const QString saved = dataDir() + u".saved"_s;
    return runOnData(u"rm"_s, {u"-rf"_s, dataDir()})
        && runOnData(u"cp"_s, {u"-a"_s, saved, dataDir()});
}

bool PgCluster::becomeStandby()
{
    return runOnData(u"touch"_s, {dataDir() + u"/standby.signal"_s});
}

bool PgCluster::replaceServer()
{
    return runOnData(u"rm"_s, {u"-rf"_s, dataDir()}) && initCluster(&m_lastError)
        && writeConf(&m_lastError);
}

bool PgCluster::runOnData(const QString &program, const QStringList &arguments)
{
    const Outcome outcome = runAsServerUser(program, arguments);
    m_lastError = outcome.ok ? QString() : outcome.output;
    return outcome.ok;
}

bool PgCluster::hasPlugin(const QString &name) const
{
    const QString library = name + u".so"_s;
    // Debian's folder first; servers built here have theirs below the same root as bin.
    return QFile::exists(m_binDir + u"/../lib/"_s + library)
        || QFile::exists(m_binDir + u"/../lib/postgresql/"_s + library);
}

QString PgCluster::socketDir() const
{
    return m_folder->filePath(u"socket"_s);
}

QString PgCluster::sslRootCertificate() const
{
    return dataDir() + u"/server.crt"_s;
}

QString PgCluster::uri(const QString &database) const
{
    return u"postgresql://%1@%2:%3/"_s.arg(superuser(), host(), QString::number(m_port))
        + QString::fromLatin1(QUrl::toPercentEncoding(database));
}

QByteArray PgCluster::serverLog() const
{
    return readAll(logFile());
}

bool PgCluster::createDatabase(const QString &name)
{
    QString quoted = name;
    quoted.replace(u'"', u"\"\""_s);
    return exec("CREATE DATABASE \"" + quoted.toUtf8() + '"');
}

bool PgCluster::exec(const QByteArray &sql, const QString &database)
{
    return runQuery(sql, database, {}, nullptr);
}

QList<PgCluster::Row> PgCluster::query(const QByteArray &sql, const QString &database)
{
    QList<Row> rows;
    runQuery(sql, database, {}, &rows);
    return rows;
}

bool PgCluster::loadSample(const QString &database, qint64 rows)
{
    const QString path = QStringLiteral(TRIBUTARY_SOURCE_DIR) + u"/resources/sample/shop.sql"_s;
    const QByteArray sql = readAll(path);
    if (sql.isEmpty()) {
        m_lastError = u"cannot read "_s + path;
        return false;
    }
    return runQuery(sql, database, "tributary.sample_rows=" + QByteArray::number(rows), nullptr);
}

QString PgCluster::binary(const QString &name) const
{
    return m_binDir + u'/' + name;
}

QString PgCluster::dataDir() const
{
    return m_folder->filePath(u"data"_s);
}

QString PgCluster::logFile() const
{
    return m_folder->filePath(u"server.log"_s);
}

QStringList PgCluster::serverUserCommand(const QString &program, const QStringList &arguments) const
{
    QStringList command;
    if (m_account) {
        command << u"runuser"_s << u"-u"_s << QString::fromLatin1(m_account->name) << u"--"_s;
    }
    return command << program << arguments;
}

PgCluster::Outcome PgCluster::runAsServerUser(const QString &program,
                                              const QStringList &arguments) const
{
    QProcess process;
    // The user's own settings for clients and servers must not reach the test's cluster, and its
    // messages must be the untranslated ones.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList names = environment.keys();
    for (const QString &name : names) {
        if (name.startsWith("PG"_L1) || name.startsWith("LC_"_L1) || name == "LANGUAGE"_L1) {
            environment.remove(name);
        }
    }
    environment.insert(u"LC_ALL"_s, u"C"_s);
    process.setProcessEnvironment(environment);
    // The current folder may be closed to the server's user, which its programs do not bear.
    process.setWorkingDirectory(m_folder->path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(QProcess::nullDevice());
    QStringList command = serverUserCommand(program, arguments);
    const QString first = command.takeFirst();
    process.start(first, command);
    if (!process.waitForFinished(processDeadlineMs)) {
        const QString reason = process.errorString();
        process.kill();
        process.waitForFinished(processDeadlineMs);
        return {false, first + u": "_s + reason};
    }
    const bool ok = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return {ok, QString::fromUtf8(process.readAll()).trimmed()};
}

bool PgCluster::handToServerUser(const QString &path) const
{
    return !m_account
        || ::chown(QFile::encodeName(path).constData(), m_account->uid, m_account->gid) == 0;
}

bool PgCluster::makeFolder(QString *error)
{
    const auto pattern = u"/tributary-pg-XXXXXX"_s;
    const QString parent = QDir::tempPath();
    const bool fits = QFile::encodeName(parent + pattern).size() < longestSocketDir;
    m_folder = std::make_unique<QTemporaryDir>((fits ? parent : u"/tmp"_s) + pattern);
    if (!m_folder->isValid() || !QDir().mkdir(socketDir()) || !handToServerUser(socketDir())
        || !handToServerUser(m_folder->path())) {
        *error = u"cannot make a folder for the server: "_s + m_folder->errorString();
        return false;
    }
    return true;
}

bool PgCluster::startWatchdog(QString *error)
{
    std::array<int, 2> ends = {-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
        *error = u"cannot make a pipe"_s;
        return false;
    }
    m_watchdogPipe = ends[1];
    QProcess watchdog;
    watchdog.setProgram(u"/bin/sh"_s);
    watchdog.setArguments(
        QStringList{u"-c"_s, QString::fromLatin1(watchdogScript), u"sh"_s, m_folder->path()}
        + serverUserCommand(binary(u"pg_ctl"_s),
                            {u"stop"_s, u"-D"_s, dataDir(), u"-m"_s, u"immediate"_s}));
    watchdog.setStandardInputFile(u"/proc/self/fd/%1"_s.arg(ends[0]));
    // Whoever waits for the end of the test's output must not wait for the watchdog.
    watchdog.setStandardOutputFile(QProcess::nullDevice());
    watchdog.setStandardErrorFile(QProcess::nullDevice());
    watchdog.setWorkingDirectory(u"/"_s);
    const bool started = watchdog.startDetached();
    ::close(ends[0]);
    if (!started) {
        *error = u"cannot start the watchdog: "_s + watchdog.errorString();
    }
    return started;
}

bool PgCluster::initCluster(QString *error)
{
    const QString passwordFile = m_folder->filePath(u"password"_s);
    QFile file(passwordFile);
    // Made inside a folder that only the server's user and root may enter.
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(m_password + '\n') < 0 || !handToServerUser(passwordFile)) {
        *error = u"cannot write the password file"_s;
        return false;
    }
    file.close();
    Outcome outcome;
    for (const QString &locale : {m_options.locale, u"C"_s}) {
        outcome = runAsServerUser(binary(u"initdb"_s),
                                  {u"-D"_s, dataDir(), u"-U"_s, superuser(), u"-A"_s,
                                   u"scram-sha-256"_s, u"--pwfile="_s + passwordFile, u"-E"_s,
                                   m_options.encoding, u"--locale="_s + locale, u"-N"_s});
        if (outcome.ok) {
            break;
        }
        QDir(dataDir()).removeRecursively();
    }
    file.remove();
    if (!outcome.ok) {
        *error = u"initdb failed: "_s + outcome.output;
    }
    return outcome.ok;
}

bool PgCluster::makeCertificate(QString *error) const
{
    const Outcome outcome = runAsServerUser(
        u"openssl"_s,
        {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"30"_s,
         u"-subj"_s, u"/CN=localhost"_s, u"-addext"_s,
         u"subjectAltName=DNS:localhost,IP:127.0.0.1"_s, u"-keyout"_s, dataDir() + u"/server.key"_s,
         u"-out"_s, sslRootCertificate()});
    if (!outcome.ok) {
        *error = u"openssl failed: "_s + outcome.output;
    }
    return outcome.ok;
}

bool PgCluster::writeConf(QString *error) const
{
    QStringList lines = {
        u"listen_addresses = '127.0.0.1'"_s,
        u"unix_socket_directories = "_s + confString(socketDir()),
        u"wal_level = logical"_s,
        u"max_wal_senders = 10"_s,
        u"max_replication_slots = 20"_s,
        u"max_connections = 50"_s,
        u"logging_collector = off"_s,
        u"lc_messages = 'C'"_s,
        // The data is thrown away after the test, so it need not survive a power cut.
        u"fsync = off"_s,
        // Several clusters run at once on small machines.
        u"shared_buffers = 32MB"_s,
        // Containers often have a tiny /dev/shm; files beside the data do as well.
        u"dynamic_shared_memory_type = mmap"_s,
    };
    if (m_options.ssl) {
        lines << u"ssl = on"_s;
    }
    if (m_options.logical) {
        lines << logicalConf();
    }
    lines << m_options.extraConf;
    QFile file(dataDir() + u"/postgresql.conf"_s);
    if (!file.open(QIODevice::Append) || file.write('\n' + lines.join(u'\n').toUtf8() + '\n') < 0) {
        *error = u"cannot write postgresql.conf: "_s + file.errorString();
        return false;
    }
    return true;
}

QStringList PgCluster::logicalConf() const
{
    QStringList lines = {u"max_prepared_transactions = 5"_s};
    // A server that does not know the setting would not start with it, and minor versions differ.
    const Outcome settings = runAsServerUser(binary(u"postgres"_s), {u"--describe-config"_s});
    if (settings.output.contains(u"output_plugin_libraries"_s)) {
        lines << u"output_plugin_libraries = 'pgoutput, test_decoding, wal2json'"_s;
    }
    return lines;
}

bool PgCluster::startOnFreePort(QString *error)
{
    Outcome outcome;
    for (int attempt = 0; attempt < portAttempts; ++attempt) {
        m_port = freePort();
        outcome = runServerStart();
        // Only a port that was taken in the meantime is worth another attempt.
        if (outcome.ok || !serverLog().contains("could not bind")) {
            break;
        }
        QFile::remove(logFile());
    }
    if (!outcome.ok) {
        *error = u"PostgreSQL %1 does not start: "_s.arg(m_options.majorVersion) + outcome.output
            + u'\n' + QString::fromUtf8(serverLog().right(2000));
    }
    return outcome.ok;
}

PgCluster::Outcome PgCluster::runServerStart() const
{
    return runAsServerUser(binary(u"pg_ctl"_s),
                           {u"start"_s, u"-D"_s, dataDir(), u"-w"_s, u"-t"_s,
                            QString::number(serverWaitSeconds), u"-l"_s, logFile(), u"-o"_s,
                            u"-p "_s + QString::number(m_port)});
}

bool PgCluster::runQuery(const QByteArray &sql, const QString &database, const QByteArray &setting,
                         QList<Row> *rows)
{
    // What the user's environment could change is said here. The time limit is a deadline for the
    // test, long enough for the biggest sample.
    QByteArray options = "-c DateStyle=ISO -c TimeZone=UTC -c statement_timeout=10min";
    if (!setting.isEmpty()) {
        options += " -c " + setting;
    }
    const QByteArray target = uri(database).toUtf8() + "?client_encoding=UTF8&connect_timeout=30"
        + "&gssencmode=disable&sslmode=" + (m_options.ssl ? "require" : "disable")
        + "&options=" + options.toPercentEncoding();
    const std::array<const char *, 3> keywords = {"dbname", "password", nullptr};
    const std::array<const char *, 3> values = {target.constData(), m_password.constData(),
                                                nullptr};
    const ConnectionHandle connection(PQconnectdbParams(keywords.data(), values.data(), 1),
                                      &PQfinish);
    if (PQstatus(connection.get()) != CONNECTION_OK) {
        m_lastError = QString::fromUtf8(PQerrorMessage(connection.get())).trimmed();
        return false;
    }
    // libpq's own one writes to standard error.
    PQsetNoticeProcessor(connection.get(), &ignoreNotice, nullptr);
    const ResultHandle result(PQexec(connection.get(), sql.constData()), &PQclear);
    const ExecStatusType status = PQresultStatus(result.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK) {
        m_lastError = errorText(result.get(), connection.get());
        return false;
    }
    m_lastError.clear();
    if (rows != nullptr) {
        *rows = allRows(result.get());
    }
    return true;
}

} // namespace tributary::test
