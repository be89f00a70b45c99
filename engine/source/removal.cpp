// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/removal.h"

#include "engine/core/sqlquote.h"
#include "engine/source/logfacts.h"
#include "engine/source/versionedsql.h"

namespace tributary {

namespace {

MadeObject::Kind kindOf(const QString &word)
{
    if (word == u"slot")
        return MadeObject::Kind::Slot;
    return word == u"publication" ? MadeObject::Kind::Publication : MadeObject::Kind::Role;
}

/// A name that is not looked for must not become NULL.
QByteArray parameter(const QString &name)
{
    return name.isEmpty() ? QByteArray("") : name.toUtf8();
}

Status removeOne(Connection &connection, const MadeObject &object, const std::stop_token &stop)
{
    switch (object.kind) {
    case MadeObject::Kind::Slot: {
        const Status dropped = dropSlot(connection, object.name, stop);
        return !dropped && dropped.error().kind == ErrorKind::SlotMissing ? Status(Done{})
                                                                          : dropped;
    }
    case MadeObject::Kind::Publication: {
        // Outside of any transaction that could be read-only by the login's own setting.
        const QString sql =
            QStringLiteral("DROP PUBLICATION IF EXISTS %1").arg(quoteIdentifier(object.name));
        return connection.execute(
            QStringLiteral("BEGIN READ WRITE; SET LOCAL lock_timeout = '5s'; %1; COMMIT").arg(sql),
            stop);
    }
    case MadeObject::Kind::Role:
        break;
    }
    return Done{};
}

} // namespace

QString madeObjectWord(MadeObject::Kind kind)
{
    switch (kind) {
    case MadeObject::Kind::Slot:
        return QStringLiteral("slot");
    case MadeObject::Kind::Publication:
        return QStringLiteral("publication");
    case MadeObject::Kind::Role:
        break;
    }
    return QStringLiteral("role");
}

QString dropSql(const MadeObject &object)
{
    switch (object.kind) {
    case MadeObject::Kind::Slot:
        return QStringLiteral("SELECT pg_catalog.pg_drop_replication_slot(%1)")
            .arg(quotePostgresLiteral(object.name));
    case MadeObject::Kind::Publication:
        return QStringLiteral("DROP PUBLICATION IF EXISTS %1").arg(quoteIdentifier(object.name));
    case MadeObject::Kind::Role:
        break;
    }
    return {};
}

Result<QList<MadeObject>> findMadeObjects(const ConnectionOptions &options, const MadeNames &names,
                                          const std::stop_token &stop)
{
    Result<Connection> connection = Connection::open(options, stop);
    if (!connection)
        return connection.error();
    const Result<QueryResult> rows = connection->query(
        versionedSql(QStringLiteral("madeobjects"), connection->serverVersion()),
        {parameter(names.slot), parameter(names.publication), parameter(names.role)}, stop);
    if (!rows)
        return rows.error();
    QList<MadeObject> objects;
    for (int row = 0; row < rows->rowCount(); ++row) {
        const QString name = rows->text(row, 1);
        objects.append(
            {.kind = kindOf(rows->text(row, 0)),
             .name = name,
             .inUse = rows->boolean(row, 2),
             .removable = rows->boolean(row, 3),
             .ours = names.made.contains(name) || name.startsWith(defaultSlotName(QString()))});
    }
    return objects;
}

Status removeMadeObjects(const ConnectionOptions &options, const QList<MadeObject> &objects,
                         const std::stop_token &stop)
{
    Result<Connection> connection = Connection::open(options, stop);
    if (!connection)
        return connection.error();
    for (const MadeObject &object : objects) {
        if (!object.removable)
            continue;
        if (const Status removed = removeOne(*connection, object, stop); !removed)
            return removed.error();
    }
    return Done{};
}

} // namespace tributary
