// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/sourcestore.h"

#include "engine/store/storefile.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTimeZone>
#include <QUuid>
#include <QVariant>

namespace tributary {

namespace {

constexpr auto sourceColumns =
    "name, host, port, database, user, ssl_mode, ssl_root_cert, ssl_cert, ssl_key, extra,"
    " destination, method, tables, plugin, slot, publication, keep_deleted, paused,"
    " tunnel_host, tunnel_port, tunnel_user, table_methods, made";

/// NULL is refused by the columns, and a QString that was never set would be bound as one.
QString stored(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QString jsonText(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonArray jsonArray(const QVariant &value)
{
    return QJsonDocument::fromJson(value.toString().toUtf8()).array();
}

QString mapText(const QMap<QString, QString> &map)
{
    QJsonObject object;
    for (auto each = map.begin(); each != map.end(); ++each)
        object.insert(each.key(), each.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QMap<QString, QString> mapOf(const QString &text)
{
    QMap<QString, QString> map;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto each = object.begin(); each != object.end(); ++each)
        map.insert(each.key(), each.value().toString());
    return map;
}

/// Parameters of libpq whose value lets somebody in. They belong in the keychain, whoever put them
/// here.
bool isSecret(const QString &keyword)
{
    const QString word = keyword.toLower();
    return word.contains(u"password") || word.contains(u"secret");
}

QString extraText(const QList<std::pair<QString, QString>> &extra)
{
    QJsonArray pairs;
    for (const auto &[keyword, value] : extra) {
        if (!isSecret(keyword))
            pairs.append(QJsonArray{keyword, value});
    }
    return jsonText(pairs);
}

QVariantList valuesOf(const SavedSource &source)
{
    const ConnInfo &info = source.connection;
    return {stored(source.name),
            stored(info.host),
            stored(info.port),
            stored(info.database),
            stored(info.user),
            stored(info.sslMode),
            stored(info.sslRootCert),
            stored(info.sslCert),
            stored(info.sslKey),
            extraText(info.extra),
            stored(source.destination),
            stored(source.method),
            jsonText(QJsonArray::fromStringList(source.tables)),
            stored(source.plugin),
            stored(source.slot),
            stored(source.publication),
            source.keepDeleted,
            source.paused,
            stored(info.tunnel.host),
            stored(info.tunnel.port),
            stored(info.tunnel.user),
            mapText(source.tableMethods),
            mapText(source.made)};
}

QString placeholders(const QVariantList &values)
{
    return QStringList(values.size(), QStringLiteral("?")).join(u',');
}

SavedSource sourceOf(const QSqlQuery &row)
{
    SavedSource source;
    int column = 0;
    const auto text = [&row, &column] { return row.value(column++).toString(); };
    source.name = text();
    ConnInfo &info = source.connection;
    info.host = text();
    info.port = text();
    info.database = text();
    info.user = text();
    info.sslMode = text();
    info.sslRootCert = text();
    info.sslCert = text();
    info.sslKey = text();
    const QJsonArray extra = jsonArray(text());
    for (const QJsonValue pair : extra)
        info.extra.append({pair.toArray().at(0).toString(), pair.toArray().at(1).toString()});
    source.destination = text();
    source.method = text();
    const QJsonArray tables = jsonArray(text());
    for (const QJsonValue table : tables)
        source.tables.append(table.toString());
    source.plugin = text();
    source.slot = text();
    source.publication = text();
    source.keepDeleted = row.value(column++).toBool();
    source.paused = row.value(column++).toBool();
    info.tunnel.host = text();
    info.tunnel.port = text();
    info.tunnel.user = text();
    source.tableMethods = mapOf(text());
    source.made = mapOf(text());
    return source;
}

Error unknown(const QString &name)
{
    return makeError(ErrorKind::UnknownSource, {{QStringLiteral("name"), name}});
}

/// Always in UTC and with all digits, so that the texts sort as the times do.
QString timeText(const QDateTime &time)
{
    return stored(time.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ")));
}

QDateTime timeOf(const QVariant &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

/// id of the saved source, or UnknownSource.
Result<qint64> sourceId(StoreFile &file, const QString &name)
{
    Result<QSqlQuery> found = file.run(QStringLiteral("SELECT id FROM source WHERE name = ?"),
                                       {stored(name)});
    if (!found)
        return found.error();
    if (!found->next())
        return unknown(name);
    return found->value(0).toLongLong();
}

/// Errors: SourceExists, StoreFailed.
Status insert(StoreFile &file, const SavedSource &source)
{
    const Result<qint64> id = sourceId(file, source.name);
    if (id)
        return makeError(ErrorKind::SourceExists, {{QStringLiteral("name"), source.name}});
    if (id.error().kind != ErrorKind::UnknownSource)
        return id.error();
    const QVariantList values = valuesOf(source);
    const auto added = file.run(QStringLiteral("INSERT INTO source (%1) VALUES (%2)")
                                    .arg(QLatin1String(sourceColumns), placeholders(values)),
                                values);
    if (!added)
        return added.error();
    return Done{};
}

} // namespace

QString SourceStore::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/tributary/tributary.db");
}

SourceStore::SourceStore(const QString &path)
    : m_path(path)
    , m_connectionName(QUuid::createUuid().toString())
{ }

SourceStore::~SourceStore() = default;

Result<QList<SavedSource>> SourceStore::sources() const
{
    QList<SavedSource> sources;
    if (!QFileInfo::exists(m_path))
        return sources;
    StoreFile file(m_path, m_connectionName);
    if (const Status opened = file.open(StoreFile::Access::Read); !opened)
        return opened.error();
    if (!file.hasSchema())
        return sources;
    Result<QSqlQuery> rows = file.run(
        QStringLiteral("SELECT %1 FROM source ORDER BY name").arg(QLatin1String(sourceColumns)));
    if (!rows)
        return rows.error();
    while (rows->next())
        sources.append(sourceOf(*rows));
    return sources;
}

Result<SavedSource> SourceStore::source(const QString &name) const
{
    Result<QList<SavedSource>> all = sources();
    if (!all)
        return all.error();
    for (const SavedSource &saved : *all) {
        if (saved.name == name)
            return saved;
    }
    return unknown(name);
}

Status SourceStore::add(const SavedSource &source)
{
    return add(QList<SavedSource>{source});
}

Status SourceStore::add(const QList<SavedSource> &sources)
{
    StoreFile file(m_path, m_connectionName);
    if (const Status opened = file.open(StoreFile::Access::Write); !opened)
        return opened;
    for (const SavedSource &source : sources) {
        if (const Status inserted = insert(file, source); !inserted)
            return inserted; // what went in before is taken back with the transaction
    }
    return file.commit();
}

Status SourceStore::update(const SavedSource &source)
{
    if (!QFileInfo::exists(m_path))
        return unknown(source.name);
    StoreFile file(m_path, m_connectionName);
    if (const Status opened = file.open(StoreFile::Access::Write); !opened)
        return opened;
    const Result<qint64> id = sourceId(file, source.name);
    if (!id)
        return id.error();
    QVariantList values = valuesOf(source);
    const QString sql = QStringLiteral("UPDATE source SET (%1) = (%2) WHERE id = ?")
                            .arg(QLatin1String(sourceColumns), placeholders(values));
    const auto updated = file.run(sql, values << *id);
    if (!updated)
        return updated.error();
    return file.commit();
}

Status SourceStore::remove(const QString &name)
{
    if (!QFileInfo::exists(m_path))
        return unknown(name);
    StoreFile file(m_path, m_connectionName);
    if (const Status opened = file.open(StoreFile::Access::Write); !opened)
        return opened;
    const Result<qint64> id = sourceId(file, name);
    if (!id)
        return id.error();
    if (const auto removed = file.run(QStringLiteral("DELETE FROM source WHERE id = ?"), {*id});
        !removed)
        return removed.error();
    return file.commit();
}

Status SourceStore::recordRun(const RunRecord &run)
{
    if (!QFileInfo::exists(m_path))
        return unknown(run.sourceName);
    StoreFile file(m_path, m_connectionName);
    if (const Status opened = file.open(StoreFile::Access::Write); !opened)
        return opened;
    const Result<qint64> id = sourceId(file, run.sourceName);
    if (!id)
        return id.error();
    const auto added = file.run(
        QStringLiteral("INSERT INTO run (source_id, started_at, finished_at, outcome, error_id, "
                       "message, rows, bytes)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {*id, timeText(run.startedAt), timeText(run.finishedAt), stored(run.outcome),
         stored(run.errorId), stored(run.message), run.rows, run.bytes});
    if (!added)
        return added.error();
    return file.commit();
}

Result<QList<RunRecord>> SourceStore::runs(const QString &sourceName, int limit) const
{
    QList<RunRecord> runs;
    if (!QFileInfo::exists(m_path))
        return runs;
    StoreFile file(m_path, m_connectionName);
    if (const Status opened = file.open(StoreFile::Access::Read); !opened)
        return opened.error();
    if (!file.hasSchema())
        return runs;
    // SQLite takes a negative limit for none.
    Result<QSqlQuery> rows = file.run(
        QStringLiteral(
            "SELECT started_at, finished_at, outcome, error_id, message, rows, bytes FROM run"
            " WHERE source_id = (SELECT id FROM source WHERE name = ?)"
            " ORDER BY started_at DESC, id DESC LIMIT ?"),
        {stored(sourceName), std::max(limit, 0)});
    if (!rows)
        return rows.error();
    while (rows->next())
        runs.append({.sourceName = sourceName,
                     .startedAt = timeOf(rows->value(0)),
                     .finishedAt = timeOf(rows->value(1)),
                     .outcome = rows->value(2).toString(),
                     .errorId = rows->value(3).toString(),
                     .message = rows->value(4).toString(),
                     .rows = rows->value(5).toLongLong(),
                     .bytes = rows->value(6).toLongLong()});
    return runs;
}

} // namespace tributary
