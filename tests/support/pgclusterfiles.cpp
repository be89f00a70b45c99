// SPDX-License-Identifier: GPL-3.0-or-later
//
// The files of a cluster: its folder, its data, its certificate and its settings.

#include "tests/support/pgcluster.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace tributary::test {

namespace {

// The path of a socket must fit into sockaddr_un (108 bytes), and the server adds about 20.
constexpr qsizetype longestSocketDir = 80;

QString confString(QString value)
{
    return u'\'' + value.replace(u'\'', u"''"_s) + u'\'';
}

} // namespace

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

} // namespace tributary::test
