// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pginstallation.h"

#include <pwd.h>
#include <unistd.h>

#include <QDir>
#include <QFileInfo>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace tributary::test {

namespace {

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

} // namespace

// The resolved path: a link in a private folder may lead to where the server's user can go.
QString serverPrograms(int majorVersion)
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

std::optional<PgCluster::Account> serverAccount()
{
    if (::geteuid() != 0) {
        return std::nullopt;
    }
    const auto postgres = findAccount("postgres");
    return postgres ? postgres : findAccount("nobody");
}

} // namespace tributary::test
