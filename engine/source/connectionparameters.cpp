// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/connectionparameters.h"

#include "engine/postgres/sshcommand.h"
#include "engine/source/connectionkeywords.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace tributary {

namespace {

std::optional<QString> fromUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

bool holdsControlCharacter(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c < u' ' || c == u'\u007f'; });
}

bool meansYes(const QString &word)
{
    return word.isEmpty() || word == u"true" || word == u"1" || word == u"yes" || word == u"on";
}

bool meansNo(const QString &word)
{
    return word == u"false" || word == u"0" || word == u"no" || word == u"off";
}

/// Collects parameters one after the other and says at the end what connection they make.
class Assembler
{
public:
    Assembler(TextDialect dialect, const QStringList &notes)
        : m_dialect(dialect)
    {
        m_result.notes = notes;
    }

    Status take(const ConnectionParameter &parameter);
    Result<ParsedConnection> finish();

private:
    Status takeField(const QString &keyword, const QString &value);
    Status takeSslMode(const QString &value);
    Status takeEncryption(const QString &keyword, const QString &value);
    void takeTargetServer(const QString &value);
    void passOn(const QString &keyword, const QString &value);

    void leaveOut(const QString &why, const QString &keyword) { note(why.arg(keyword)); }

    void note(const QString &sentence);
    Error unknown(const QString &keyword) const;

    Status finishHosts();
    Status finishPorts();

    TextDialect m_dialect;
    ParsedConnection m_result;
    QString m_hostAddress;
    QString m_encryption; ///< sslmode that "ssl" or "requiressl" stands for; a real sslmode wins
    QString m_previous; ///< keyword
};

void Assembler::note(const QString &sentence)
{
    if (!m_result.notes.contains(sentence))
        m_result.notes.append(sentence);
}

Error Assembler::unknown(const QString &keyword) const
{
    // After a password that was not quoted or encoded, the "keyword" may be its second half.
    static const QRegularExpression identifier(QStringLiteral("^[A-Za-z_][A-Za-z0-9_.-]{0,62}$"));
    if (m_previous == u"password" || !identifier.match(keyword).hasMatch())
        return connectionTextError(ConnectionText::tr(
            "It holds a keyword that PostgreSQL does not know. If the password holds blanks "
            "or signs, it has to be quoted or percent-encoded."));
    return connectionTextError(ConnectionText::tr("The keyword \"%1\" is not known.").arg(keyword));
}

Status Assembler::take(const ConnectionParameter &parameter)
{
    const QString &keyword = parameter.keyword;
    if (keyword == u"password") {
        if (parameter.value.contains('\0'))
            return connectionTextError(ConnectionText::tr(
                "The password holds a zero byte, which PostgreSQL cannot take."));
        m_result.password = parameter.value;
        m_result.hadPassword = !parameter.value.isEmpty();
        m_previous = keyword;
        return Done{};
    }
    const std::optional<QString> value = fromUtf8(parameter.value);
    if (!value)
        return connectionTextError(ConnectionText::tr("A value is not written in UTF-8."));
    if (holdsControlCharacter(*value))
        return connectionTextError(
            ConnectionText::tr("A value holds a line break or another control character."));

    switch (keywordUse(keyword)) {
    case KeywordUse::Field:
        if (const Status taken = takeField(keyword, *value); !taken)
            return taken.error();
        break;
    case KeywordUse::HostAddress:
        m_hostAddress = *value;
        break;
    case KeywordUse::Encryption:
        if (const Status taken = takeEncryption(keyword, *value); !taken)
            return taken.error();
        break;
    case KeywordUse::TargetServer:
        takeTargetServer(*value);
        break;
    case KeywordUse::PassOn:
        passOn(keyword, *value);
        break;
    case KeywordUse::OwnSession:
        leaveOut(ConnectionText::tr("\"%1\" was left out: Tributary sets up its sessions itself."),
                 keyword);
        break;
    case KeywordUse::Secret:
        leaveOut(ConnectionText::tr("\"%1\" was left out: secrets are not saved with a source."),
                 keyword);
        break;
    case KeywordUse::PasswordFile:
        leaveOut(
            ConnectionText::tr(
                "\"%1\" was left out: name the password file in PGPASSFILE, or use ~/.pgpass."),
            keyword);
        break;
    case KeywordUse::Service:
        return connectionTextError(
            ConnectionText::tr(
                "Service files are not read (\"%1\"): give host, port, user and database instead.")
                .arg(keyword));
    case KeywordUse::Obsolete:
        leaveOut(ConnectionText::tr("\"%1\" was left out: it has no effect."), keyword);
        break;
    case KeywordUse::OtherProgram:
        leaveOut(ConnectionText::tr("\"%1\" was left out: it is a setting of another program."),
                 keyword);
        break;
    case KeywordUse::Unknown:
        if (m_dialect == TextDialect::Libpq)
            return unknown(keyword);
        note(ConnectionText::tr("A setting of the driver was left out."));
        break;
    }
    m_previous = keyword;
    return Done{};
}

Status Assembler::takeField(const QString &keyword, const QString &value)
{
    ConnInfo &info = m_result.info;
    if (keyword == u"sslmode")
        return takeSslMode(value);
    if (keyword == u"ssh_tunnel") {
        const std::optional<SshTunnel> tunnel = value.isEmpty() ? SshTunnel() : parseTunnel(value);
        if (!tunnel)
            return connectionTextError(
                ConnectionText::tr("The SSH tunnel is written as ssh_tunnel=user@host:port."));
        info.tunnel = *tunnel;
        return Done{};
    }
    if (keyword == u"host")
        info.host = value;
    else if (keyword == u"port")
        info.port = value;
    else if (keyword == u"dbname")
        info.database = value;
    else if (keyword == u"user")
        info.user = value;
    else if (keyword == u"sslrootcert")
        info.sslRootCert = value;
    else if (keyword == u"sslcert")
        info.sslCert = value;
    else if (keyword == u"sslkey")
        info.sslKey = value;
    return Done{};
}

Status Assembler::takeSslMode(const QString &value)
{
    const QString mode = value.toLower();
    if (mode == u"no-verify") { // node-postgres
        m_result.info.sslMode = QStringLiteral("require");
        note(ConnectionText::tr("sslmode=no-verify was read as sslmode=require."));
    } else if (mode.isEmpty() || isSslMode(mode)) {
        m_result.info.sslMode = mode;
    } else {
        return connectionTextError(ConnectionText::tr(
            "sslmode is one of disable, allow, prefer, require, verify-ca, verify-full."));
    }
    return Done{};
}

Status Assembler::takeEncryption(const QString &keyword, const QString &value)
{
    const QString word = value.toLower();
    if (isSslMode(word)) // asyncpg: ssl=require
        m_encryption = word;
    else if (meansYes(word)) // libpq reads JDBC's ssl=true as require; the JDBC driver itself
                             // checks the certificate
        m_encryption = m_dialect == TextDialect::Jdbc ? QStringLiteral("verify-full")
                                                      : QStringLiteral("require");
    else if (meansNo(word))
        m_encryption = QStringLiteral("prefer");
    else if (word == u"no-verify")
        m_encryption = QStringLiteral("require");
    else
        return connectionTextError(
            ConnectionText::tr("The value of \"%1\" is not understood; use sslmode.").arg(keyword));
    return Done{};
}

void Assembler::takeTargetServer(const QString &value)
{
    struct Word
    {
        const char *driver;
        const char *libpq;
    };

    static constexpr Word words[] = {{"any", "any"},
                                     {"primary", "primary"},
                                     {"master", "primary"},
                                     {"secondary", "standby"},
                                     {"slave", "standby"},
                                     {"preferSecondary", "prefer-standby"},
                                     {"preferSlave", "prefer-standby"}};
    for (const Word &word : words) {
        if (value == QLatin1StringView(word.driver))
            return passOn(QStringLiteral("target_session_attrs"), QString::fromLatin1(word.libpq));
    }
    leaveOut(ConnectionText::tr("\"%1\" was left out: its value is not understood."),
             QStringLiteral("targetServerType"));
}

void Assembler::passOn(const QString &keyword, const QString &value)
{
    auto &extra = m_result.info.extra;
    extra.removeIf([&](const std::pair<QString, QString> &each) { return each.first == keyword; });
    if (!value.isEmpty())
        extra.append({keyword, value});
}

Status Assembler::finishHosts()
{
    ConnInfo &info = m_result.info;
    if (info.host.isEmpty()) {
        info.host = m_hostAddress;
    } else if (!m_hostAddress.isEmpty() && m_hostAddress != info.host) {
        note(ConnectionText::tr(
            "\"hostaddr\" was left out: the address is looked up from the host name."));
    }
    QStringList hosts = info.host.split(u',');
    for (QString &host : hosts) {
        host = host.trimmed();
        if (host.startsWith(u'[') && host.endsWith(u']'))
            host = host.sliced(1, host.size() - 2);
        const bool isFolder = host.startsWith(u'/');
        static const QRegularExpression forbidden(QStringLiteral("[\\s/@=?#\\[\\]\"'<>]"));
        if (!isFolder && host.contains(forbidden))
            return connectionTextError(ConnectionText::tr(
                "The host name holds a sign that no host name may hold. If the password "
                "holds @, / or : they have to be written as %40, %2F and %3A."));
    }
    info.host = hosts.join(u',');
    return Done{};
}

Status Assembler::finishPorts()
{
    ConnInfo &info = m_result.info;
    QStringList ports = info.port.split(u',');
    for (QString &port : ports) {
        port = port.trimmed();
        if (port.isEmpty()) {
            port = QStringLiteral("5432");
            continue;
        }
        bool isNumber = false;
        const int number = port.toInt(&isNumber);
        if (!isNumber || number < 1 || number > 65535)
            return connectionTextError(
                ConnectionText::tr("The port has to be a number from 1 to 65535."));
        port = QString::number(number);
    }
    const qsizetype hosts = info.host.split(u',').size();
    if (ports.size() > 1 && ports.size() != hosts)
        return connectionTextError(
            ConnectionText::tr("There are %1 ports for %2 hosts.").arg(ports.size()).arg(hosts));
    const bool allEqual = std::ranges::all_of(
        ports, [&](const QString &port) { return port == ports[0]; });
    info.port = allEqual ? ports[0] : ports.join(u',');
    return Done{};
}

Result<ParsedConnection> Assembler::finish()
{
    if (m_result.info.sslMode.isEmpty())
        m_result.info.sslMode = m_encryption;
    if (const Status hosts = finishHosts(); !hosts)
        return hosts.error();
    if (const Status ports = finishPorts(); !ports)
        return ports.error();
    return m_result;
}

} // namespace

Error connectionTextError(const QString &what)
{
    return makeError(ErrorKind::Settings, {{QStringLiteral("what"), what}});
}

Result<ParsedConnection> connectionFromParameters(const ConnectionParameters &parameters,
                                                  TextDialect dialect, const QStringList &notes)
{
    Assembler assembler(dialect, notes);
    for (const ConnectionParameter &parameter : parameters) {
        if (const Status taken = assembler.take(parameter); !taken)
            return taken.error();
    }
    return assembler.finish();
}

} // namespace tributary
