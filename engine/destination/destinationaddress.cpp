// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/destination/destinationaddress.h"

#include "engine/destination/copiedtable.h"
#include "engine/destination/sqlite/sqlitebrowser.h"
#include "engine/destination/sqlite/sqlitedestination.h"
#include "engine/destination/sqlite/sqlitefile.h"
#include "engine/destination/sqlite/sqlitelefttables.h"
#include "engine/destination/sqlite/sqlitelock.h"
#include "engine/destination/sqlite/sqlitelogstate.h"
#include "engine/destination/sqlite/sqlitemetadata.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace tributary {

namespace {

/// What is no destination may be a connection text, and hold a password.
QString withoutPassword(QString text)
{
    static const QRegularExpression login(
        QStringLiteral("((?:://|^(?!\\w[\\w+.-]*://))[^\\s:@/?]*):.*@"),
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression keyword(
        QStringLiteral("(\\w*(?:pass|pwd|secret|token|key)\\w*\\s*=).*"),
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::CaseInsensitiveOption);
    return text.replace(login, QStringLiteral("\\1:***@"))
        .replace(keyword, QStringLiteral("\\1***"));
}

Error withoutFolder(const QString &path, const QString &why)
{
    Error error = makeError(ErrorKind::DestinationFolder, {{QStringLiteral("path"), path}});
    error.message = why.arg(path);
    return error;
}

Result<std::unique_ptr<SqliteDatabase>> openToRead(const DestinationAddress &address)
{
    if (!isThere(address))
        return makeError(ErrorKind::DestinationMissing, {{QStringLiteral("path"), address.path}});
    if (const Status readable = checkSqliteFile(address.path, SqliteFileUse::Read); !readable)
        return readable.error();
    return SqliteDatabase::open(address.path, SqliteDatabase::Mode::ReadOnly, {});
}

} // namespace

Result<DestinationAddress> parseDestination(const QString &text)
{
    const QLatin1String scheme("sqlite:");
    QString path = text.startsWith(scheme) ? text.sliced(scheme.size()) : QString();
    if (path.startsWith(u"///")) // written as a URL
        path = path.sliced(2);
    if (path.isEmpty() || path.endsWith(u'/') || path.contains(QChar(u'\0')))
        return makeError(ErrorKind::DestinationUnsupported,
                         {{QStringLiteral("destination"), withoutPassword(text)}});
    if (path.startsWith(u"~/")) {
        if (qEnvironmentVariableIsEmpty("HOME")) // Qt then takes the root for it
            return withoutFolder(path,
                                 QCoreApplication::translate(
                                     "DestinationAddress",
                                     "%1 leads nowhere: no home folder is known (HOME is not "
                                     "set)."));
        path = QDir::homePath() + path.sliced(1);
    }
    // Not left to QFileInfo: a name that begins with a colon is a resource to it, and ":memory:" no
    // file to SQLite.
    if (!path.startsWith(u'/')) {
        const QString folder = QDir::currentPath();
        if (folder.isEmpty())
            return withoutFolder(path,
                                 QCoreApplication::translate(
                                     "DestinationAddress",
                                     "%1 leads nowhere: the folder that this was started in is "
                                     "gone."));
        path = folder + u'/' + path;
    }
    return DestinationAddress{QDir::cleanPath(path)};
}

QString destinationText(const DestinationAddress &address)
{
    return QStringLiteral("sqlite:") + address.path;
}

Result<QList<CopiedTable>> copiedTables(const DestinationAddress &address)
{
    const Result<std::unique_ptr<SqliteDatabase>> database = openToRead(address);
    if (!database)
        return database.error();
    return SqliteMetadata(**database).tables();
}

Result<QHash<QString, LogState>> logStates(const DestinationAddress &address)
{
    const Result<std::unique_ptr<SqliteDatabase>> database = openToRead(address);
    if (!database)
        return database.error();
    return SqliteLogState(**database).readAll();
}

Result<QList<LeftTable>> leftTables(const DestinationAddress &address)
{
    const Result<std::unique_ptr<SqliteDatabase>> database = openToRead(address);
    if (!database)
        return database.error();
    return readLeftTables(**database);
}

bool isThere(const DestinationAddress &address)
{
    return QFileInfo::exists(address.path);
}

bool isBeingWritten(const DestinationAddress &address)
{
    return isSqliteLockHeld(address.path);
}

std::unique_ptr<Destination> makeDestination(const DestinationAddress &address)
{
    return std::make_unique<SqliteDestination>(address.path);
}

std::unique_ptr<DestinationBrowser> makeBrowser(const DestinationAddress &address)
{
    return std::make_unique<SqliteBrowser>(address.path);
}

} // namespace tributary
