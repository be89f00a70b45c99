// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/storefile.h"

#include "engine/store/storedamage.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>

#include <iterator>
#include <optional>
#include <span>
#include <utility>

namespace tributary {

namespace {

/// Version 1. Names are compared as typed (BINARY). The lists are JSON texts: they are only ever
/// read whole.
constexpr const char *firstStatements[] = {
    "CREATE TABLE source ("
    " id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE,"
    " host TEXT NOT NULL, port TEXT NOT NULL, database TEXT NOT NULL, user TEXT NOT NULL,"
    " ssl_mode TEXT NOT NULL, ssl_root_cert TEXT NOT NULL, ssl_cert TEXT NOT NULL, ssl_key TEXT "
    "NOT NULL,"
    " extra TEXT NOT NULL, destination TEXT NOT NULL, method TEXT NOT NULL, tables TEXT NOT NULL)",
    "CREATE TABLE run ("
    " id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,"
    " started_at TEXT NOT NULL, finished_at TEXT NOT NULL, outcome TEXT NOT NULL, error_id TEXT "
    "NOT NULL,"
    " message TEXT NOT NULL, rows INTEGER NOT NULL, bytes INTEGER NOT NULL)",
    "CREATE INDEX run_of_source ON run (source_id, started_at)",
};

/// Version 2: what the method "log" needs.
constexpr const char *logStatements[] = {
    "ALTER TABLE source ADD COLUMN plugin TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE source ADD COLUMN slot TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE source ADD COLUMN publication TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE source ADD COLUMN keep_deleted INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE source ADD COLUMN paused INTEGER NOT NULL DEFAULT 0",
};

/// Version 3: tunnels, methods of single tables, what was made on the server, setups not finished.
constexpr const char *setupStatements[] = {
    "ALTER TABLE source ADD COLUMN tunnel_host TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE source ADD COLUMN tunnel_port TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE source ADD COLUMN tunnel_user TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE source ADD COLUMN table_methods TEXT NOT NULL DEFAULT '{}'",
    "ALTER TABLE source ADD COLUMN made TEXT NOT NULL DEFAULT '{}'",
    "CREATE TABLE draft ("
    " id TEXT PRIMARY KEY, name TEXT NOT NULL, step TEXT NOT NULL, state TEXT NOT NULL,"
    " content TEXT NOT NULL, changed_at TEXT NOT NULL)",
};

/// Version 4: runs are on record from their first moment, with their tables and their log; what was
/// seen of the slots; schedules; settings that window and command line share. Times of samples are
/// milliseconds since 1970: there are many of them.
constexpr const char *historyStatements[] = {
    "ALTER TABLE source ADD COLUMN schedule TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE source ADD COLUMN scheduler TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE source ADD COLUMN scheduled_at TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE run ADD COLUMN stage TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE run ADD COLUMN cause TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE run ADD COLUMN method TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE run ADD COLUMN inserts INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE run ADD COLUMN updates INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE run ADD COLUMN deletes INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE run ADD COLUMN truncates INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE run ADD COLUMN tables_count INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE run ADD COLUMN failed_tables INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE run ADD COLUMN checkpoint TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE run ADD COLUMN fresh_as_of TEXT NOT NULL DEFAULT ''",
    // A stopped run was "failed" until now.
    "UPDATE run SET outcome = 'interrupted' WHERE error_id = 'interrupted'",
    "CREATE TABLE run_table ("
    " id INTEGER PRIMARY KEY, run_id INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,"
    " table_name TEXT NOT NULL, destination TEXT NOT NULL, method TEXT NOT NULL,"
    " state TEXT NOT NULL, rows INTEGER NOT NULL, bytes INTEGER NOT NULL,"
    " inserts INTEGER NOT NULL, updates INTEGER NOT NULL, deletes INTEGER NOT NULL,"
    " truncates INTEGER NOT NULL, error_id TEXT NOT NULL, message TEXT NOT NULL,"
    " notes TEXT NOT NULL, schema_change TEXT NOT NULL)",
    "CREATE INDEX table_of_run ON run_table (run_id)",
    "CREATE TABLE run_line ("
    " id INTEGER PRIMARY KEY, run_id INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,"
    " at TEXT NOT NULL, level INTEGER NOT NULL, table_name TEXT NOT NULL, text TEXT NOT NULL)",
    "CREATE INDEX line_of_run ON run_line (run_id)",
    "CREATE TABLE known_table ("
    " source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,"
    " table_name TEXT NOT NULL, columns TEXT NOT NULL,"
    " PRIMARY KEY (source_id, table_name)) WITHOUT ROWID",
    "CREATE TABLE slot_sample ("
    " source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,"
    " at INTEGER NOT NULL, waiting_bytes INTEGER, kept_bytes INTEGER, limit_bytes INTEGER,"
    " safe_bytes INTEGER, wal_status TEXT NOT NULL, active INTEGER NOT NULL,"
    " PRIMARY KEY (source_id, at)) WITHOUT ROWID",
    "CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
};

/// Version 5: what the reader wished for the next run; runs that copied only some tables.
constexpr const char *wishStatements[] = {
    "ALTER TABLE source ADD COLUMN copy_anew INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE run ADD COLUMN is_part INTEGER NOT NULL DEFAULT 0",
};

/// Version 6: what the role of a source was granted, where that is not all of its tables; when all
/// of its copy was compared with it (empty: never); whether it is followed while the window is
/// open.
constexpr const char *grantStatements[] = {
    "ALTER TABLE source ADD COLUMN columns TEXT NOT NULL DEFAULT '{}'",
    "ALTER TABLE source ADD COLUMN future_tables INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE source ADD COLUMN compared_at TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE source ADD COLUMN follows INTEGER NOT NULL DEFAULT 0",
};

/// Version 7: why no run can go on from where a slot was seen.
constexpr const char *gapStatements[] = {
    "ALTER TABLE slot_sample ADD COLUMN error_id TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE slot_sample ADD COLUMN message TEXT NOT NULL DEFAULT ''",
};

/// From each version to the next; a new file takes all steps.
constexpr std::span<const char *const> steps[] = {
    firstStatements, logStatements,   setupStatements, historyStatements,
    wishStatements,  grantStatements, gapStatements};
static_assert(std::size(steps) == StoreFile::schemaVersion);

/// @p path was damaged, and is called @p kept now.
Error movedAside(const QString &path, const QString &kept, const QString &code)
{
    const auto translated = [](const char *text) {
        return QCoreApplication::translate("StoreFile", text);
    };
    Error error = makeError(
        ErrorKind::StoreFailed,
        {{QStringLiteral("path"), path},
         {QStringLiteral("reason"),
          translated(QT_TRANSLATE_NOOP("StoreFile",
                                       "it is damaged. It is kept as %1, and a new one takes its "
                                       "place."))
              .arg(kept)}},
        code);
    error.actions = {
        translated(QT_TRANSLATE_NOOP("StoreFile",
                                     "Put a backup of the file in its place, if there is one.")),
        translated(QT_TRANSLATE_NOOP(
            "StoreFile",
            "Otherwise set up the sources again, with the same slots and destinations: these are "
            "as they were, and the next runs go on from them."))};
    return error;
}

} // namespace

StoreFile::StoreFile(QString path, QString connectionName)
    : m_path(std::move(path))
    , m_connectionName(std::move(connectionName))
{ }

StoreFile::~StoreFile()
{
    if (!m_database.isValid())
        return;
    if (m_inTransaction)
        static_cast<void>(run(QStringLiteral("ROLLBACK")));
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connectionName);
}

Error StoreFile::failure(const QString &reason, const QString &detail) const
{
    return makeError(ErrorKind::StoreFailed,
                     {{QStringLiteral("path"), m_path}, {QStringLiteral("reason"), reason}},
                     detail);
}

Error StoreFile::refusal(const QSqlError &error)
{
    const QString code = error.nativeErrorCode();
    if (!isDamage(code.toInt()))
        return failure(error.text(), code);
    m_database.close(); // also rolls back
    m_inTransaction = false;
    const std::optional<QString> kept = moveAsideIfDamaged(m_path);
    return kept ? movedAside(m_path, *kept, code) : failure(error.text(), code);
}

/// What a crash left half written is taken back by now; whether that is all, only reading tells.
Status StoreFile::checkAfterCrash()
{
    Result<QSqlQuery> check = run(QStringLiteral("PRAGMA quick_check(1)"));
    if (!check)
        return check.error();
    constexpr int corrupt = 11;
    if (check->next() && check->value(0).toString() != u"ok")
        return refusal(QSqlError({}, check->value(0).toString(), QSqlError::StatementError,
                                 QString::number(corrupt)));
    return ended(*check);
}

Status StoreFile::ended(const QSqlQuery &rows)
{
    if (const QSqlError error = rows.lastError(); error.isValid())
        return refusal(error);
    return Done{};
}

bool StoreFile::isOfTheDisk(const Error &error)
{
    // Result codes of SQLite: SQLITE_IOERR and SQLITE_FULL, with whatever is more exact.
    constexpr int ioError = 10;
    constexpr int full = 13;
    constexpr int primary = 0xff;
    const int code = error.detail.toInt() & primary;
    return error.kind == ErrorKind::StoreFailed && (code == ioError || code == full);
}

Status StoreFile::createFile() const
{
    const QFileInfo file(m_path);
    const QString folder = file.absolutePath();
    constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (!QFileInfo(folder).isDir()) {
        const QFileInfo parent(folder);
        if (!QDir().mkpath(parent.absolutePath())
            || (!QDir().mkdir(folder, ownerOnly | QFileDevice::ExeOwner)
                && !QFileInfo(folder).isDir()))
            return failure(
                QCoreApplication::translate("StoreFile", "the folder %1 could not be made")
                    .arg(folder));
    }
    // SQLite would make it readable for all; its journal takes over the file's own mode. Somebody
    // else may have made it in this moment, which is as good.
    QFile created(m_path);
    if (!created.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly)
        && !QFileInfo::exists(m_path))
        return failure(created.errorString());
    return Done{};
}

Status StoreFile::open(Access access)
{
    if (access == Access::Write && !QFileInfo::exists(m_path)) {
        if (const Status created = createFile(); !created)
            return created;
    }
    const bool isUnclean = wasLeftOpen(m_path);
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connectionName);
    // mode=rw makes no file, and unlike mode=ro it can take back what a crash left half written.
    m_database.setDatabaseName(QStringLiteral("file:")
                               + QString::fromLatin1(QUrl::toPercentEncoding(
                                   QFileInfo(m_path).absoluteFilePath(), QByteArrayLiteral("/")))
                               + QStringLiteral("?mode=rw"));
    m_database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000"));
    if (!m_database.open())
        return failure(m_database.lastError().databaseText().isEmpty()
                           ? m_database.lastError().text()
                           : m_database.lastError().databaseText());
    if (const auto keys = run(QStringLiteral("PRAGMA foreign_keys = ON")); !keys)
        return keys.error();
    if (access == Access::Write) {
        if (const Status begun = begin(); !begun)
            return begun;
    }
    if (const Status prepared = prepareSchema(access); !prepared)
        return prepared;
    return isUnclean ? checkAfterCrash() : Status(Done{});
}

/// At once for writing: a reader that becomes a writer later could be refused without a wait.
Status StoreFile::begin()
{
    if (const auto begun = run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun.error();
    m_inTransaction = true;
    return Done{};
}

Result<int> StoreFile::readVersion()
{
    Result<QSqlQuery> found = run(QStringLiteral("PRAGMA user_version"));
    if (!found)
        return found.error();
    return found->next() ? found->value(0).toInt() : 0;
}

Status StoreFile::prepareSchema(Access access)
{
    const Result<int> version = readVersion();
    if (!version)
        return version.error();
    if (*version > schemaVersion) {
        Error newer = failure(QCoreApplication::translate(
            "StoreFile", "it was written by a newer version of Tributary."));
        newer.actions = {QCoreApplication::translate("StoreFile", "Update Tributary.")};
        return newer;
    }
    m_hasSchema = *version == schemaVersion;
    if (m_hasSchema)
        return Done{};
    if (access == Access::Write)
        return bringUpToDate(*version);
    if (*version == 0)
        return Done{};
    if (const Status begun = begin(); !begun)
        return begun;
    const Result<int> now = readVersion(); // another program may have been faster
    if (!now)
        return now.error();
    if (const Status done = bringUpToDate(*now); !done)
        return done;
    return commit();
}

Status StoreFile::bringUpToDate(int version)
{
    for (int step = version; step < schemaVersion; ++step) {
        for (const char *statement : steps[step]) {
            if (const auto made = run(QString::fromLatin1(statement)); !made)
                return made.error();
        }
    }
    const auto marked = run(QStringLiteral("PRAGMA user_version = %1").arg(schemaVersion));
    if (!marked)
        return marked.error();
    m_hasSchema = true;
    return Done{};
}

Result<QSqlQuery> StoreFile::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return refusal(query.lastError());
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return refusal(query.lastError());
    return query;
}

Status StoreFile::runEach(const QString &sql, const QList<QVariantList> &rows)
{
    if (rows.isEmpty())
        return Done{};
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return refusal(query.lastError());
    for (const QVariantList &values : rows) {
        for (int i = 0; i < values.size(); ++i)
            query.bindValue(i, values[i]);
        if (!query.exec())
            return refusal(query.lastError());
    }
    return Done{};
}

Status StoreFile::commit()
{
    const auto committed = run(QStringLiteral("COMMIT"));
    if (!committed)
        return committed.error();
    m_inTransaction = false;
    return Done{};
}

} // namespace tributary
