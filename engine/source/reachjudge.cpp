// SPDX-License-Identifier: GPL-3.0-or-later
// Checks about reaching a server and being let in.
#include "engine/source/checkjudge.h"
#include "engine/source/providerguide.h"

#include <algorithm>

namespace tributary {

namespace {

using Hosts = QList<HostFacts>;

QString nameOf(const HostFacts &host)
{
    return host.isSocket() ? host.host : host.host + u':' + host.port;
}

/// The state when some hosts of several failed: the connection works, but not as it was meant.
CheckResult partly(CheckResult check, const QStringList &failed)
{
    if (failed.isEmpty())
        return check;
    check.state = CheckState::Warning;
    check.message = CheckText::tr("Not all hosts answer as they should: %1.")
                        .arg(failed.join(QStringLiteral(", ")));
    check.actions = {CheckText::tr("Check these hosts, or leave them out of the connection.")};
    return check;
}

bool isVerifying(const QString &sslMode)
{
    return sslMode.startsWith(u"verify");
}

bool isRequired(const QString &sslMode)
{
    return sslMode == u"require" || isVerifying(sslMode);
}

bool isAboutEncryption(ErrorKind kind)
{
    return kind == ErrorKind::NoEncryption || kind == ErrorKind::Certificate
        || kind == ErrorKind::CertificateFile || kind == ErrorKind::ClientKeyFile
        || kind == ErrorKind::ClientKeyEngine;
}

/// How to let us in where the host's name tells who runs it; a server of one's own is told about by
/// the error itself.
QStringList allowListAdvice(const QString &host, const QString &address)
{
    const Provider provider = recogniseProvider(host, {});
    if (provider == Provider::SelfHosted)
        return address.isEmpty()
            ? QStringList()
            : QStringList{CheckText::tr("The server sees this computer as %1.").arg(address)};
    return allowAddressLines(provider, address);
}

/// Which encryption to choose, and whose certificate, where the host's name tells who runs it.
QStringList encryptionAdvice(const QString &host)
{
    const Provider provider = recogniseProvider(host, {});
    const QString advice = providerGuide(provider).encryption;
    return provider == Provider::SelfHosted || advice.isEmpty() ? QStringList()
                                                                : QStringList{advice};
}

CheckResult notEncrypted(const ConnInfo &info, bool offered)
{
    CheckResult check = notReached(QStringLiteral("encryption"));
    check.state = CheckState::Warning;
    check.found = CheckText::tr("not encrypted");
    check.errorId = makeError(ErrorKind::NoEncryption).id();
    if (info.isLocal()) {
        check.message = CheckText::tr(
            "The connection is not encrypted; it does not leave this computer.");
        check.actions = {CheckText::tr(
            "Nothing has to be done, unless this is the end of a tunnel that is not encrypted.")};
    } else if (offered) {
        check.message = CheckText::tr(
            "The server offers encryption, but it is not used: password and data cross the "
            "network readable.");
        check.actions = {CheckText::tr(
            "Have the connection encrypted: sslmode=verify-full, or at least sslmode=require.")};
        check.actions += encryptionAdvice(info.host);
    } else {
        check.message = CheckText::tr(
            "The connection is not encrypted: password and data cross the network readable.");
        check.actions = {CheckText::tr("Have encryption switched on at the server.")};
    }
    return check;
}

} // namespace

CheckResult judgeName(const Hosts &hosts)
{
    const QString id = QStringLiteral("name");
    QStringList addresses;
    QStringList failed;
    std::optional<Error> firstError;
    bool looksUp = false;
    bool tunnelled = false;
    for (const HostFacts &host : hosts) {
        tunnelled = tunnelled || host.isTunnelled();
        looksUp = looksUp || (!host.isSocket() && !host.isNumeric());
        addresses += host.addresses;
        if (host.lookUpError) {
            failed.append(host.host);
            firstError = firstError ? firstError : host.lookUpError;
        }
    }
    if (firstError && failed.size() == hosts.size())
        return checkWithError(id, *firstError);
    if (tunnelled)
        return checkOk(
            id, {}, CheckText::tr("The SSH tunnel is open; names are looked up at its other end."));
    if (!looksUp)
        return checkOk(id, addresses.join(QStringLiteral(", ")),
                       addresses.isEmpty()
                           ? CheckText::tr("A socket on this computer needs no name.")
                           : CheckText::tr("An address needs no look-up."));
    const QString found = addresses.join(QStringLiteral(", "));
    return partly(checkOk(id, found, CheckText::tr("The host name leads to %1.").arg(found)),
                  failed);
}

CheckResult judgePort(const Hosts &hosts)
{
    const QString id = QStringLiteral("port");
    QStringList reached;
    QStringList failed;
    std::optional<Error> firstError;
    for (const HostFacts &host : hosts) {
        if (!host.reachedAt.isEmpty()) {
            if (host.isTunnelled())
                reached.append(nameOf(host));
            else if (host.isSocket())
                reached.append(host.reachedAt);
            else
                reached.append(CheckText::tr("%1 port %2", "address of a server")
                                   .arg(host.reachedAt, host.port));
            continue;
        }
        failed.append(nameOf(host));
        if (host.connectError)
            firstError = firstError ? firstError : host.connectError;
    }
    if (!reached.isEmpty()) {
        const QString found = reached.join(QStringLiteral(", "));
        return partly(checkOk(id, found, CheckText::tr("Something answers on %1.").arg(found)),
                      failed);
    }
    CheckResult check = checkWithError(id, firstError.value_or(makeError(ErrorKind::Internal)));
    if (firstError && firstError->kind == ErrorKind::ConnectionTimeout)
        check.actions += allowListAdvice(hosts.first().host, {});
    return check;
}

CheckResult judgePostgres(const Hosts &hosts)
{
    const QString id = QStringLiteral("postgres");
    QStringList failed;
    const HostFacts *foreign = nullptr;
    bool anyPostgres = false;
    for (const HostFacts &host : hosts) {
        if (host.isPostgres()) {
            anyPostgres = true;
        } else if (!host.reachedAt.isEmpty()) {
            failed.append(nameOf(host));
            foreign = foreign == nullptr ? &host : foreign;
        }
    }
    if (anyPostgres || foreign == nullptr)
        return partly(checkOk(id, QStringLiteral("PostgreSQL"),
                              CheckText::tr("A PostgreSQL server answers.")),
                      failed);

    QString detail = CheckText::tr("The answer is not one that PostgreSQL gives.");
    if (foreign->greeting == Greeting::Closed)
        detail = CheckText::tr("The connection was closed without an answer.");
    else if (foreign->greeting == Greeting::Silent)
        detail = CheckText::tr("No answer came.");
    return checkWithError(id,
                          makeError(ErrorKind::NotPostgres,
                                    {{QStringLiteral("host"), foreign->host},
                                     {QStringLiteral("port"), foreign->port}},
                                    detail));
}

bool isEncryptionRefused(const ConnInfo &info, const Hosts &hosts)
{
    // libpq does not encrypt on sockets whatever it was asked for, so there nothing is refused.
    const bool noneOffers = std::ranges::none_of(hosts, [](const HostFacts &host) {
        return host.isPostgres() && (host.isSocket() || host.greeting != Greeting::NoEncryption);
    });
    return isRequired(info.effectiveSslMode()) && noneOffers;
}

CheckResult judgeEncryption(const ConnInfo &info, const Hosts &hosts,
                            const std::optional<LoginFacts> &login)
{
    const QString id = QStringLiteral("encryption");
    if (std::ranges::all_of(hosts, &HostFacts::isSocket))
        return checkOk(
            id, CheckText::tr("socket"),
            CheckText::tr("What goes through a socket on this computer needs no encryption."));
    if (isEncryptionRefused(info, hosts))
        return checkWithError(
            id, makeError(ErrorKind::NoEncryption, {{QStringLiteral("host"), info.host}}));
    if (login && login->error && isAboutEncryption(login->error->kind)) {
        CheckResult check = checkWithError(id, *login->error);
        // Ours are about the client's own files.
        if (login->error->kind == ErrorKind::Certificate
            || login->error->kind == ErrorKind::CertificateFile)
            check.actions = encryptionAdvice(info.host) + check.actions;
        return check;
    }

    const QString mode = info.effectiveSslMode();
    const bool offered = std::ranges::any_of(
        hosts, [](const HostFacts &host) { return host.greeting == Greeting::OffersEncryption; });
    if (login && !login->error) {
        if (!login->encrypted)
            return notEncrypted(info, offered);
        return checkOk(
            id, login->encryption,
            isVerifying(mode)
                ? CheckText::tr(
                    "The connection is encrypted, and the server's certificate was verified.")
                : CheckText::tr("The connection is encrypted; who answers was not verified."));
    }
    if (!offered || mode == u"disable")
        return notEncrypted(info, offered);
    return checkOk(id, CheckText::tr("offered"), CheckText::tr("The server offers encryption."));
}

bool isAboutDatabase(ErrorKind kind)
{
    return kind == ErrorKind::UnknownDatabase || kind == ErrorKind::ConnectPermission;
}

CheckResult judgeLogin(const ConnInfo &info, const LoginFacts &login)
{
    const QString id = QStringLiteral("login");
    if (login.error && !isAboutDatabase(login.error->kind)) {
        CheckResult check = checkWithError(id, *login.error);
        if (login.error->kind == ErrorKind::NoHbaEntry || login.error->kind == ErrorKind::HbaReject)
            check.actions += allowListAdvice(info.host, addressInRefusal(login.error->detail));
        return check;
    }
    return checkOk(id, info.user,
                   info.user.isEmpty() ? CheckText::tr("The server let this login in.")
                                       : CheckText::tr("The server let \"%1\" in.").arg(info.user));
}

CheckResult judgeDatabase(const ConnInfo &info, const LoginFacts &login)
{
    const QString id = QStringLiteral("database");
    if (login.error)
        return checkWithError(id, *login.error);
    return checkOk(id, info.database,
                   CheckText::tr("The database \"%1\" is there.").arg(info.database));
}

} // namespace tributary
