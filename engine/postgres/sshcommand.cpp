// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/postgres/sshcommand.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace tributary {

namespace {

QString bracketed(const QString &host)
{
    return host.contains(u':') ? u'[' + host + u']' : host;
}

bool isPort(const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= 1 && number <= 65535;
}

/// The end of one forwarding, as the machine at the other end of the tunnel sees it.
QString remoteEnd(const QString &host, const QString &port)
{
    if (host.startsWith(u'/'))
        return host + QStringLiteral("/.s.PGSQL.") + port;
    return (host.isEmpty() ? QStringLiteral("localhost") : bracketed(host)) + u':' + port;
}

/// What ssh said last, without the empty lines and the warnings that it begins with.
QString lastWords(const QString &words)
{
    const QStringList lines = words.split(u'\n', Qt::SkipEmptyParts);
    QString last;
    for (const QString &line : lines) {
        const QString text = line.trimmed();
        if (!text.isEmpty() && !text.startsWith(QStringLiteral("Warning: ")))
            last = text;
    }
    return last;
}

ErrorValues valuesOf(const SshTunnel &tunnel, const QString &words)
{
    QString command = QStringLiteral("ssh ");
    if (!tunnel.port.isEmpty())
        command += QStringLiteral("-p ") + tunnel.port + u' ';
    if (!tunnel.user.isEmpty())
        command += tunnel.user + u'@';
    const QString last = lastWords(words);
    return {{QStringLiteral("host"), tunnel.host},
            {QStringLiteral("reason"),
             last.isEmpty() ? QCoreApplication::translate("SshTunnel", "ssh ended without a word")
                            : last},
            {QStringLiteral("command"), command + tunnel.host}};
}

struct Rule
{
    const char *text;
    ErrorKind kind;
};

template <size_t Size>
std::optional<ErrorKind> firstRule(const Rule (&rules)[Size], const QString &words)
{
    const auto *rule = std::ranges::find_if(
        rules, [&](const Rule &each) { return words.contains(QLatin1String(each.text)); });
    return rule == std::end(rules) ? std::nullopt : std::optional(rule->kind);
}

// OpenSSH's own words, seen with versions 9.2 and 9.9; they are not translated.
constexpr Rule tunnelRules[] = {
    {"Host key verification failed", ErrorKind::TunnelHostKey},
    {"REMOTE HOST IDENTIFICATION HAS CHANGED", ErrorKind::TunnelHostKey},
    {"Permission denied (", ErrorKind::TunnelLogin},
    {"Too many authentication failures", ErrorKind::TunnelLogin},
};

// "channel 2: open failed: connect failed: Connection refused"
constexpr Rule channelRules[] = {
    {"Connection refused", ErrorKind::ConnectionRefused},
    {"timed out", ErrorKind::ConnectionTimeout},
    {"No route to host", ErrorKind::NetworkUnreachable},
    {"Network is unreachable", ErrorKind::NetworkUnreachable},
    {"name resolution", ErrorKind::NameNotFound},
    {"Name or service not known", ErrorKind::NameNotFound},
    {"No address associated", ErrorKind::NameNotFound},
    {"unknown host", ErrorKind::NameNotFound},
    {"No such file", ErrorKind::ConnectionRefused},
};

} // namespace

std::optional<SshTunnel> parseTunnel(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:([^@\\s]+)@)?(?:\\[([0-9A-Fa-f:.]+(?:%[A-Za-z0-9_.-]+)?)\\]|([^@:\\s\\["
                       "\\]]+))(?::([0-9]+))?$"));
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    SshTunnel tunnel{.host = match.captured(2) + match.captured(3),
                     .port = match.captured(4),
                     .user = match.captured(1)};
    return isUsableTunnel(tunnel) ? std::optional(tunnel) : std::nullopt;
}

QString tunnelText(const SshTunnel &tunnel)
{
    QString text = tunnel.user.isEmpty() ? QString() : tunnel.user + u'@';
    text += bracketed(tunnel.host);
    return tunnel.port.isEmpty() ? text : text + u':' + tunnel.port;
}

bool isUsableTunnel(const SshTunnel &tunnel)
{
    // ssh's settings may hand host and user to a shell (ProxyCommand, Match exec), and a leading
    // "-" begins an option.
    static const QRegularExpression host(
        QStringLiteral("^(?!-)(?:[\\p{L}\\p{N}._-]+|[0-9A-Fa-f:.]+(?:%[A-Za-z0-9_.-]+)?)$"));
    static const QRegularExpression user(
        QStringLiteral("^(?:(?!-)[\\p{L}\\p{N}._+@\\\\-]*[\\p{L}\\p{N}._+-])?$"));
    return host.match(tunnel.host).hasMatch() && user.match(tunnel.user).hasMatch()
        && (tunnel.port.isEmpty() || isPort(tunnel.port));
}

QStringList sshArguments(const ConnInfo &info, const QList<quint16> &localPorts)
{
    // -N: no command there; -T -a -x: no terminal, no agent or display lent to that machine.
    QStringList arguments{QStringLiteral("-N"), QStringLiteral("-T"), QStringLiteral("-a"),
                          QStringLiteral("-x")};
    const auto set = [&arguments](const QString &option) {
        arguments << QStringLiteral("-o") << option;
    };
    set(QStringLiteral("BatchMode=yes"));
    set(QStringLiteral("ExitOnForwardFailure=yes"));
    set(QStringLiteral("StrictHostKeyChecking=yes"));
    set(QStringLiteral("ConnectTimeout=10"));
    set(QStringLiteral("ServerAliveInterval=15"));
    set(QStringLiteral("ServerAliveCountMax=3"));
    set(QStringLiteral("LogLevel=INFO")); // its words become our errors
    // A connection that is shared with other calls of ssh would outlive this one, or end with them.
    set(QStringLiteral("ControlMaster=no"));
    set(QStringLiteral("ControlPath=none"));
    // ssh runs this after it has opened its ports. That a port answers would not be enough: it may
    // be another program's, and the password would be sent there.
    set(QStringLiteral("PermitLocalCommand=yes"));
    set(QStringLiteral("LocalCommand=echo %1").arg(QLatin1String(tunnelReadyWord)));

    const QStringList hosts = info.host.split(u',');
    const QStringList ports = info.port.split(u',');
    for (qsizetype i = 0; i < hosts.size(); ++i)
        arguments << QStringLiteral("-L")
                  << QStringLiteral("127.0.0.1:%1:%2")
                         .arg(QString::number(localPorts.value(i)),
                              remoteEnd(hosts[i], ports[std::min(i, ports.size() - 1)]));
    if (!info.tunnel.port.isEmpty())
        arguments << QStringLiteral("-p") << info.tunnel.port;
    if (!info.tunnel.user.isEmpty())
        arguments << QStringLiteral("-l") << info.tunnel.user;
    return arguments << QStringLiteral("--") << info.tunnel.host;
}

Error tunnelError(const SshTunnel &tunnel, const QString &words)
{
    return makeError(firstRule(tunnelRules, words).value_or(ErrorKind::TunnelFailed),
                     valuesOf(tunnel, words), words.trimmed());
}

std::optional<Error> behindTunnelError(const ConnInfo &info, const QString &words)
{
    const QString last = lastWords(words);
    if (!last.contains(QStringLiteral("open failed")))
        return {};
    const std::optional<ErrorKind> kind = firstRule(channelRules, last);
    if (!kind)
        return makeError(ErrorKind::TunnelFailed, valuesOf(info.tunnel, words), words.trimmed());
    return makeError(
        *kind, {{QStringLiteral("host"), info.host}, {QStringLiteral("port"), info.port}}, last);
}

bool isPortTaken(const QString &words)
{
    return words.contains(QStringLiteral("Address already in use"))
        || words.contains(QStringLiteral("cannot listen to port"));
}

} // namespace tributary
