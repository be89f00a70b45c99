// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/destination/destinationaddress.h"

#include "engine/destination/copiedtable.h"
#include "engine/destination/sqlite/sqlitebrowser.h"
#include "engine/destination/sqlite/sqlitedestination.h"
#include "engine/destination/sqlite/sqlitefile.h"
#include "engine/destination/sqlite/sqlitelogstate.h"
#include "engine/destination/sqlite/sqlitemetadata.h"

#include <QDir>
#include <QFileInfo>

namespace tributary {

namespace {

Result<std::unique_ptr<SqliteDatabase>> openToRead(const DestinationAddress &address)
{
    if (!QFileInfo::exists(address.path))
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
    if (path.startsWith(u"~/"))
        path = QDir::homePath() + path.sliced(1);
    if (path.isEmpty() || path.endsWith(u'/') || path.contains(QChar(u'\0')))
        return makeError(ErrorKind::DestinationUnsupported,
                         {{QStringLiteral("destination"), text}});
    // Not left to QFileInfo: a name that begins with a colon is a resource to it, and ":memory:" no
    // file to SQLite.
    if (!path.startsWith(u'/'))
        path = QDir::currentPath() + u'/' + path;
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

std::unique_ptr<Destination> makeDestination(const DestinationAddress &address)
{
    return std::make_unique<SqliteDestination>(address.path);
}

std::unique_ptr<DestinationBrowser> makeBrowser(const DestinationAddress &address)
{
    return std::make_unique<SqliteBrowser>(address.path);
}

} // namespace tributary
