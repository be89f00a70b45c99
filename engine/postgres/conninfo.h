// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

#include <utility>

namespace tributary {

/// A way through another machine (ssh -L). User, key and jump hosts that are not given here come
/// from ~/.ssh/config, as for the ssh command itself. No tunnel: host is empty.
struct SshTunnel
{
    QString host; ///< name, address, or an alias of ~/.ssh/config
    QString port; ///< empty: ssh's default
    QString user; ///< empty: ssh's default

    bool operator==(const SshTunnel &) const = default;

    bool isUsed() const { return !host.isEmpty(); }
};

/// Where a source is and how to get in, without its password. Plain value, any thread; this is what
/// is saved and shown. Keys and meaning as libpq's connection parameters (PostgreSQL manual,
/// "Parameter Key Words").
struct ConnInfo
{
    QString host; ///< name, address, or folder of the unix socket; may be "a,b" for several
    QString port = QStringLiteral("5432"); ///< one, or as many as hosts
    QString database;
    QString user;
    QString sslMode; ///< empty: prefer on loopback and sockets, else verify-full
    QString sslRootCert; ///< file, or empty
    QString sslCert; ///< file of the client's own certificate, or empty
    QString sslKey; ///< file of its key, which only its owner may read
    SshTunnel tunnel = {}; ///< host and port above are as that machine sees them
    /// Other parameters that were given and are passed on (connect_timeout, target_session_attrs,
    /// gssencmode, ...).
    QList<std::pair<QString, QString>> extra;

    bool operator==(const ConnInfo &) const = default;

    /// True for unix sockets and loopback addresses.
    bool isLocal() const;
    /// sslMode, or the default that applies to this host.
    QString effectiveSslMode() const;
    /// True when libpq would not read the client's key from a file but load the OpenSSL engine that
    /// "engine:key" names, which is code.
    bool namesKeyEngine() const;
    /// postgresql://user@host:port/database?... with everything percent-encoded; never a password.
    /// A tunnel is the parameter ssh_tunnel=user@host:port, which is ours and not libpq's.
    QString toUri() const;
    /// "user@host:port/database", and " via user@host" where a tunnel leads there; for people and
    /// for the keyring.
    QString displayName() const;
};

} // namespace tributary

Q_DECLARE_METATYPE(tributary::ConnInfo)
