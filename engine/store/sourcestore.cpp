// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/sourcestore.h"

#include "engine/store/storefile.h"
#include "engine/store/storetext.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QUuid>
#include <QVariant>

#include <algorithm>

namespace tributary {

namespace {

constexpr auto sourceColumns =
    "name, host, port, database, user, ssl_mode, ssl_root_cert, ssl_cert, ssl_key, extra,"
    " destination, method, tables, plugin, slot, publication, keep_deleted, paused,"
    " tunnel_host, tunnel_port, tunnel_user, table_methods, made, schedule,"
    " scheduler, scheduled_at, columns, future_tables, follows";

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

QString listsText(const QMap<QString, QStringList> &lists)
{
    QJsonObject object;
    for (auto each = lists.begin(); each != lists.end(); ++each)
        object.insert(each.key(), QJsonArray::fromStringList(each.value()));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QMap<QString, QStringList> listsOf(const QString &text)
{
    QMap<QString, QStringList> lists;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto each = object.begin(); each != object.end(); ++each) {
        QStringList &list = lists[each.key()];
        const QJsonArray values = each.value().toArray();
        for (const QJsonValue value : values)
            list.append(value.toString());
    }
    return lists;
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
    return {storedText(source.name),
            storedText(info.host),
            storedText(info.port),
            storedText(info.database),
            storedText(info.user),
            storedText(info.sslMode),
            storedText(info.sslRootCert),
            storedText(info.sslCert),
            storedText(info.sslKey),
            extraText(info.extra),
            storedText(source.destination),
            storedText(source.method),
            jsonText(QJsonArray::fromStringList(source.tables)),
            storedText(source.plugin),
            storedText(source.slot),
            storedText(source.publication),
            source.keepDeleted,
            source.paused,
            storedText(info.tunnel.host),
            storedText(info.tunnel.port),
            storedText(info.tunnel.user),
            mapText(source.tableMethods),
            mapText(source.made),
            storedText(source.schedule),
            storedText(source.scheduler),
            storedTime(source.scheduledAt),
            listsText(source.columns),
            source.futureTables,
            source.follows};
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
    source.schedule = text();
    source.scheduler = text();
    source.scheduledAt = timeOf(text());
    source.columns = listsOf(text());
    source.futureTables = row.value(column++).toBool();
    source.follows = row.value(column++).toBool();
    return source;
}

Error unknown(const QString &name)
{
    return makeError(ErrorKind::UnknownSource, {{QStringLiteral("name"), name}});
}

/// id of the saved source, or UnknownSource.
Result<qint64> sourceId(StoreFile &file, const QString &name)
{
    Result<QSqlQuery> found = file.run(QStringLiteral("SELECT id FROM source WHERE name = ?"),
                                       {storedText(name)});
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

Result<QList<SavedSource>> load(StoreFile &file)
{
    Result<QSqlQuery> rows = file.run(
        QStringLiteral("SELECT %1 FROM source ORDER BY name").arg(QLatin1String(sourceColumns)));
    if (!rows)
        return rows.error();
    QList<SavedSource> sources;
    while (rows->next())
        sources.append(sourceOf(*rows));
    if (const Status ended = file.ended(*rows); !ended)
        return ended.error();
    return sources;
}

Status replace(StoreFile &file, const SavedSource &source)
{
    const Result<qint64> id = sourceId(file, source.name);
    if (!id)
        return id.error();
    QVariantList values = valuesOf(source);
    const QString sql = QStringLiteral("UPDATE source SET (%1) = (%2) WHERE id = ?")
                            .arg(QLatin1String(sourceColumns), placeholders(values));
    const auto updated = file.run(sql, values << *id);
    if (!updated)
        return updated.error();
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
    return load(file);
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
    const Result<SavedSource> changed = change(source.name,
                                               [&](SavedSource &saved) { saved = source; });
    if (!changed)
        return changed.error();
    return Done{};
}

Result<SavedSource> SourceStore::change(const QString &name,
                                        const std::function<void(SavedSource &)> &alter)
{
    if (!QFileInfo::exists(m_path))
        return unknown(name);
    StoreFile file(m_path, m_connectionName);
    if (const Status opened = file.open(StoreFile::Access::Write); !opened)
        return opened.error();
    Result<QList<SavedSource>> all = load(file);
    if (!all)
        return all.error();
    const auto source = std::ranges::find(*all, name, &SavedSource::name);
    if (source == all->end())
        return unknown(name);
    alter(*source);
    if (const Status replaced = replace(file, *source); !replaced)
        return replaced.error();
    if (const Status committed = file.commit(); !committed)
        return committed.error();
    return *source;
}

/// Invalid where there is no such source.
Result<QVariant> SourceStore::field(const QString &name, const QString &column) const
{
    if (!QFileInfo::exists(m_path))
        return QVariant();
    StoreFile file(m_path, m_connectionName);
    if (const Status opened = file.open(StoreFile::Access::Read); !opened)
        return opened.error();
    if (!file.hasSchema())
        return QVariant();
    Result<QSqlQuery> found = file.run(
        QStringLiteral("SELECT %1 FROM source WHERE name = ?").arg(column), {storedText(name)});
    if (!found)
        return found.error();
    return found->next() ? found->value(0) : QVariant();
}

Status SourceStore::setField(const QString &name, const QString &column, const QVariant &value)
{
    if (!QFileInfo::exists(m_path))
        return unknown(name);
    StoreFile file(m_path, m_connectionName);
    if (const Status opened = file.open(StoreFile::Access::Write); !opened)
        return opened;
    const Result<qint64> id = sourceId(file, name);
    if (!id)
        return id.error();
    const auto updated = file.run(
        QStringLiteral("UPDATE source SET %1 = ? WHERE id = ?").arg(column), {value, *id});
    if (!updated)
        return updated.error();
    return file.commit();
}

Result<NextRun> SourceStore::nextRun(const QString &name) const
{
    const Result<QVariant> anew = field(name, QStringLiteral("copy_anew"));
    if (!anew)
        return anew.error();
    return anew->toBool() ? NextRun::CopiesAnew : NextRun::AsUsual;
}

Status SourceStore::setNextRun(const QString &name, NextRun what)
{
    return setField(name, QStringLiteral("copy_anew"), what == NextRun::CopiesAnew);
}

Result<QDateTime> SourceStore::comparedAt(const QString &name) const
{
    const Result<QVariant> time = field(name, QStringLiteral("compared_at"));
    if (!time)
        return time.error();
    return timeOf(*time);
}

Status SourceStore::setComparedAt(const QString &name, const QDateTime &time)
{
    return setField(name, QStringLiteral("compared_at"), storedTime(time));
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

} // namespace tributary
