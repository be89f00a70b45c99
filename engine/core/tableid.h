// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

namespace tributary {

/// Identity of a source table: its oid (stable through renames) and the names it had when it was
/// read.
struct TableId
{
    quint32 oid = 0;
    QString schema;
    QString name;

    bool operator==(const TableId &) const = default;

    /// "schema.name", unquoted: for people and for the JSON output; never for SQL.
    QString displayName() const { return schema + u'.' + name; }
};

inline size_t qHash(const TableId &id, size_t seed = 0)
{
    return qHashMulti(seed, id.oid, id.schema, id.name);
}

/// Whether @p text, as people write it, means this table: schema.table, "schema"."table" with
/// quotes, or the table alone in the schema public. Upper and lower case differ.
bool isNamed(const TableId &id, const QString &text);

/// The table that @p text, schema.table or a table in the schema public, names; oid 0.
TableId tableNamed(const QString &text);

} // namespace tributary
