// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/verify/destinationfile.h"

#include <sqlite3.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <thread>
#include <utility>

namespace tributary {

namespace {

using Clock = std::chrono::steady_clock;

constexpr auto busyLimit = std::chrono::seconds(5);
constexpr auto busySlice = std::chrono::milliseconds(50);
/// Instructions of SQLite's machine between two looks at the stop request: a fraction of a
/// millisecond.
constexpr int progressInstructions = 10000;

int bindValue(sqlite3_stmt *statement, int index, const BoundValue &value)
{
    if (const auto *integer = std::get_if<qint64>(&value))
        return sqlite3_bind_int64(statement, index, *integer);
    if (const auto *real = std::get_if<double>(&value))
        return sqlite3_bind_double(statement, index, *real);
    if (const auto *text = std::get_if<QByteArray>(&value))
        return sqlite3_bind_text(statement, index, text->constData(),
                                 static_cast<int>(text->size()), SQLITE_TRANSIENT);
    const QByteArray &bytes = std::get<BoundBlob>(value).bytes;
    return sqlite3_bind_blob(statement, index, bytes.constData(), static_cast<int>(bytes.size()),
                             SQLITE_TRANSIENT);
}

} // namespace

std::optional<QString> sqlitePath(const QString &destination)
{
    const QLatin1String scheme("sqlite:");
    if (!destination.startsWith(scheme))
        return {};
    QString path = destination.sliced(scheme.size());
    if (path.startsWith(u"///"))
        path = path.sliced(2);
    if (path.startsWith(u"~/"))
        path = QDir::homePath() + path.sliced(1);
    if (path.isEmpty() || path.contains(QChar(u'\0')))
        return {};
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

void DestinationQuery::Finalizer::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Result<RowStep> DestinationQuery::step()
{
    switch (sqlite3_step(m_statement.get())) {
    case SQLITE_ROW:
        return RowStep::Row;
    case SQLITE_DONE:
        return RowStep::End;
    default:
        return m_file->lastError();
    }
}

CanonicalValue DestinationQuery::cell(int column) const
{
    using Kind = CanonicalValue::Kind;
    sqlite3_stmt *statement = m_statement.get();
    const auto view = [&](const void *data) {
        // The pointer first, the size second: asking for the text may convert it.
        return QByteArrayView(static_cast<const char *>(data),
                              sqlite3_column_bytes(statement, column));
    };
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return CanonicalValue::ofInteger(sqlite3_column_int64(statement, column));
    case SQLITE_FLOAT:
        return CanonicalValue::ofReal(sqlite3_column_double(statement, column));
    case SQLITE_TEXT:
        return CanonicalValue::ofBytes(Kind::Text, view(sqlite3_column_text(statement, column)));
    case SQLITE_BLOB:
        return CanonicalValue::ofBytes(Kind::Bytes, view(sqlite3_column_blob(statement, column)));
    default:
        return {};
    }
}

QString DestinationQuery::text(int column) const
{
    return QString::fromUtf8(cell(column).bytes);
}

qint64 DestinationQuery::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

void DestinationFile::Closer::operator()(sqlite3 *handle) const
{
    sqlite3_close_v2(handle);
}

DestinationFile::DestinationFile(QString path, const std::stop_token &stop)
    : m_path(std::move(path))
    , m_stop(stop)
{ }

DestinationFile::~DestinationFile() = default;

int DestinationFile::handleBusy(void *self, int attempts)
{
    auto *file = static_cast<DestinationFile *>(self);
    if (attempts == 0)
        file->m_busySince = Clock::now();
    if (file->m_stop.stop_requested() || Clock::now() - file->m_busySince > busyLimit)
        return 0;
    std::this_thread::sleep_for(busySlice);
    return 1;
}

int DestinationFile::handleProgress(void *self)
{
    const auto *file = static_cast<const DestinationFile *>(self);
    return file->m_stop.stop_requested() || file->isPastDeadline() ? 1 : 0;
}

Result<std::unique_ptr<DestinationFile>> DestinationFile::open(const QString &path,
                                                               const std::stop_token &stop)
{
    const ErrorValues values = {{QStringLiteral("path"), path}};
    const QFileInfo info(path);
    if (!info.exists())
        return makeError(ErrorKind::DestinationMissing, values);
    if (!info.isFile())
        return makeError(ErrorKind::DestinationNotDatabase, values);
    std::unique_ptr<DestinationFile> file(new DestinationFile(path, stop));
    // As a URI with everything special escaped, so that no path means something else to SQLite;
    // mode=ro never makes one.
    const QByteArray uri = "file:" + path.toUtf8().toPercentEncoding("/") + "?mode=ro";
    sqlite3 *handle = nullptr;
    const int opened = sqlite3_open_v2(uri.constData(), &handle,
                                       SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
    file->m_handle.reset(handle);
    if (opened != SQLITE_OK)
        return file->lastError();
    sqlite3_extended_result_codes(handle, 1);
    // The file may be anybody's: nothing in its schema is run beyond what SQLite itself offers.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_busy_handler(handle, &DestinationFile::handleBusy, file.get());
    sqlite3_progress_handler(handle, progressInstructions, &DestinationFile::handleProgress,
                             file.get());
    if (sqlite3_exec(handle, "BEGIN; SELECT count(*) FROM sqlite_master", nullptr, nullptr, nullptr)
        != SQLITE_OK)
        return file->lastError();
    return file;
}

Error DestinationFile::lastError() const
{
    sqlite3 *handle = m_handle.get();
    const int code = handle != nullptr ? sqlite3_extended_errcode(handle) : SQLITE_NOMEM;
    const QString reason = QString::fromUtf8(handle != nullptr ? sqlite3_errmsg(handle)
                                                               : sqlite3_errstr(code));
    const ErrorValues values = {{QStringLiteral("path"), m_path},
                                {QStringLiteral("reason"), reason}};
    const QString detail = QStringLiteral("SQLite %1: %2").arg(QString::number(code), reason);
    if (m_stop.stop_requested())
        return makeError(ErrorKind::Interrupted);
    switch (code & 0xff) { // the primary code
    case SQLITE_NOTADB:
        return makeError(ErrorKind::DestinationNotDatabase, values, detail);
    case SQLITE_CORRUPT:
        return makeError(ErrorKind::DestinationCorrupt, values, detail);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return makeError(ErrorKind::DestinationLocked, values, detail);
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_CANTOPEN:
        return makeError(ErrorKind::DestinationPermission, values, detail);
    case SQLITE_READONLY: // only a writer may take back what was left half written
        return makeError(
            ErrorKind::DestinationError,
            {{QStringLiteral("path"), m_path},
             {QStringLiteral("reason"),
              QCoreApplication::translate(
                  "DestinationFile",
                  "a run was cut off while it wrote; the next sync puts it in order")}},
            detail);
    default:
        return makeError(ErrorKind::DestinationError, values, detail);
    }
}

Result<DestinationQuery> DestinationFile::select(const QString &sql,
                                                 const QList<BoundValue> &parameters) const
{
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    const int prepared = sqlite3_prepare_v2(m_handle.get(), text.constData(),
                                            static_cast<int>(text.size()) + 1, &statement, nullptr);
    DestinationQuery query;
    query.m_file = this;
    query.m_statement.reset(statement);
    if (prepared != SQLITE_OK)
        return lastError();
    int index = 0;
    for (const BoundValue &parameter : parameters) {
        if (bindValue(statement, ++index, parameter) != SQLITE_OK)
            return lastError();
    }
    return query;
}

} // namespace tributary
