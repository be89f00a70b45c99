// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pgcluster.h"

#include "tests/support/pginstallation.h"
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QUrl>

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace tributary::test {

namespace {

// Oldest and newest version that availableVersions() asks for.
constexpr int oldestMajor = 10;
constexpr int newestMajor = 19;

// pg_ctl gives up by itself after this many seconds.
constexpr int serverWaitSeconds = 60;

constexpr int portAttempts = 5;

// Free at this moment; another program may still take it before the server does. Below those that
// the system gives to whoever asks for any: a server that is stopped finds it again. 0: none.
quint16 freePort()
{
    constexpr int lowest = 20'000;
    constexpr int highest = 32'000;
    constexpr int attempts = 100;
    quint16 free = 0;
    for (int i = 0; i < attempts && free == 0; ++i) {
        const auto port = static_cast<quint16>(
            QRandomGenerator::system()->bounded(lowest, highest));
        const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.sin_port = htons(port);
        if (::bind(fd, reinterpret_cast<sockaddr *>(&address), sizeof(address)) == 0)
            free = port;
        ::close(fd);
    }
    return free;
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

PgCluster::PgCluster()
    : PgCluster(Options())
{ }

PgCluster::PgCluster(Options options)
    : m_options(std::move(options))
    , m_binDir(serverPrograms(m_options.majorVersion))
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
    return !serverPrograms(majorVersion).isEmpty();
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

} // namespace tributary::test
