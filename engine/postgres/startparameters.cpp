// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/postgres/startparameters.h"

#include "engine/postgres/sessionsettings.h"

#include <QFile>

#include <libpq-fe.h>

#include <vector>

namespace tributary {

namespace {

/// The system's certificate authorities, for a server whose certificate comes from a public one:
/// libpq before version 16 knows no sslrootcert=system.
QString systemCertificates()
{
    const QString bundle = QStringLiteral("/etc/ssl/certs/ca-certificates.crt");
    return QFile::exists(bundle) ? bundle : QString();
}

/// The file of authorities to check the server's certificate with; empty: libpq's own default.
QString rootCertificate(const ConnInfo &info)
{
    const QString own = qEnvironmentVariable("HOME") + QStringLiteral("/.postgresql/root.crt");
    const bool verifies = info.effectiveSslMode().startsWith(u"verify");
    if (info.sslRootCert == u"system"
        || (info.sslRootCert.isEmpty() && verifies && !QFile::exists(own)))
        return systemCertificates();
    return info.sslRootCert;
}

} // namespace

Result<pg_conn *> startConnection(const ConnectionOptions &options, const Endpoint &endpoint,
                                  const StartVariant &variant)
{
    // Where a keyword comes twice, libpq takes the later one.
    std::vector<QByteArray> keywords;
    std::vector<QByteArray> values;
    const auto set = [&](const QByteArray &keyword, const QByteArray &value) {
        keywords.push_back(keyword);
        values.push_back(value);
    };
    const auto setIfGiven = [&](const QByteArray &keyword, const QByteArray &value) {
        if (!value.isEmpty())
            set(keyword, value);
    };
    const ConnInfo &info = options.info;
    // What the user may set otherwise.
    set("gssencmode", "disable");
    set("keepalives", "1");
    set("keepalives_idle", "15");
    set("keepalives_interval", "5");
    set("keepalives_count", "3");
    set("tcp_user_timeout", "30000");
    for (const auto &[keyword, value] : info.extra)
        set(keyword.toUtf8(), value.toUtf8());
    // What is ours to say.
    setIfGiven("host", endpoint.host.toUtf8());
    setIfGiven("hostaddr", endpoint.address.toUtf8());
    setIfGiven("port",
               (endpoint.localPort.isEmpty() ? endpoint.port : endpoint.localPort).toUtf8());
    setIfGiven("dbname", info.database.toUtf8());
    setIfGiven("user", info.user.toUtf8());
    setIfGiven("password", options.password);
    // A file that cannot exist: without any, libpq would look into ~/.pgpass; /dev/null it warns
    // about.
    set("passfile",
        options.passFile.isEmpty() ? QByteArray("/dev/null/none")
                                   : QFile::encodeName(options.passFile));
    set("sslmode", info.effectiveSslMode().toUtf8());
    setIfGiven("sslrootcert", QFile::encodeName(rootCertificate(info)));
    setIfGiven("sslcert", QFile::encodeName(info.sslCert));
    if (info.namesKeyEngine())
        return makeError(ErrorKind::ClientKeyEngine, {{QStringLiteral("path"), info.sslKey}});
    setIfGiven("sslkey", QFile::encodeName(info.sslKey));
    set("client_encoding", "UTF8");
    set("application_name", options.applicationName.toUtf8());
    if (variant.withOptions)
        set("options", startupOptions(variant.knownVersion));
    if (options.replication)
        set("replication", "database");

    std::vector<const char *> keywordPointers;
    std::vector<const char *> valuePointers;
    for (size_t i = 0; i < keywords.size(); ++i) {
        keywordPointers.push_back(keywords[i].constData());
        valuePointers.push_back(values[i].constData());
    }
    keywordPointers.push_back(nullptr);
    valuePointers.push_back(nullptr);
    // expand_dbname = 0: a "database" that looks like a connection text must not be read as one.
    return PQconnectStartParams(keywordPointers.data(), valuePointers.data(), 0);
}

} // namespace tributary
