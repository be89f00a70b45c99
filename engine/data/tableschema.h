// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/tableid.h"
#include "engine/data/valueclass.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QStringList>

#include <optional>

namespace tributary {

/// One readable column of a source table.
struct ColumnSchema
{
    int attnum = 0; ///< pg_attribute.attnum: stable through renames
    QString name;
    QString typeName; ///< as format_type() prints it, for people
    quint32 typeOid = 0; ///< of the base type when the column's type is a domain
    int typmod = -1; ///< of the base type
    ValueClass valueClass = ValueClass::Other;
    ValueClass elementClass = ValueClass::Other; ///< of an Array
    char elementDelimiter = ','; ///< of an Array: ';' for box[]
    /// "schema"."function", quoted: PostgreSQL's own text of a value. Unlike a cast to text it
    /// keeps the blanks of char(n) and prints inet without a netmask; empty: only a cast does it.
    QString outputFunction;
    bool notNull = false;
    bool generated = false;
    /// What rows that are older than the column have in it (pg_attribute.attmissingval), as
    /// PostgreSQL's text; nothing: NULL.
    std::optional<QByteArray> missingValue = std::nullopt;

    bool operator==(const ColumnSchema &) const = default;
};

/// numeric(precision, scale), where the column has them.
struct NumericLimits
{
    int precision = 0;
    int scale = 0; ///< may be negative from PostgreSQL 15 on
};

/// Limits declared by a typmod of numeric; nothing for plain "numeric".
std::optional<NumericLimits> numericLimits(int typmod);

enum class TableKind {
    Table,
    PartitionedTable,
    View,
    MaterialisedView,
    ForeignTable,
};

/// How the log tells which row was updated or deleted (pg_class.relreplident, and whether the index
/// it names is there and usable).
enum class ReplicaIdentity {
    None, ///< it does not: NOTHING, no key, or a key that can be deferred
    Key, ///< by TableSchema::identityColumns
    Full, ///< by the whole old row
};

/// One table (or view) of the source as the catalogue described it in the run's snapshot. Plain
/// value, any thread.
struct TableSchema
{
    TableId id;
    TableKind kind = TableKind::Table;
    QList<ColumnSchema> columns; ///< the readable ones, in attnum order; may be empty
    QStringList unreadableColumns; ///< existing columns that the login may not read
    QList<qsizetype>
        keyColumns; ///< indexes into columns, in key order; empty without a (readable) primary key
    ReplicaIdentity identity = ReplicaIdentity::None; ///< partitioned: of all its leaves alike
    QList<qsizetype> identityColumns; ///< indexes into columns, in attnum order, for Key
    bool keyDeferrable = false; ///< two rows may have the same key within a transaction
    bool unlogged = false; ///< its changes are in no log
    bool rowSecurity = false; ///< row-level security would hide rows from this login
    bool schemaReadable = true; ///< USAGE on its schema
    /// SELECT on the table itself: with rights on columns alone, ctid and the like cannot be read.
    bool systemColumnsReadable = true;
    bool ofExtension = false; ///< belongs to an extension, as pg_dump would leave it out
    qint64 estimatedRows = -1; ///< from the server's statistics, -1 when never analysed
    qint64 sizeBytes = 0; ///< of the heap with TOAST, all partitions; 0 for views
    qint64 pages = 0; ///< of the heap (8 kB pages), 0 when it has no own storage
    /// How far the heap's order follows the first key column, -1..1 (pg_stats.correlation); nothing
    /// when unknown.
    std::optional<double> keyCorrelation;
    /// The transaction that changed the table's entry in the catalogue last (pg_class.xmin).
    quint32 changedBy = 0;
    /// Storage and columns as one text: a table whose fingerprint differs was altered or rewritten.
    QByteArray fingerprint;

    /// What else no log tells, a line each: the labels of its columns' enums ("enum", oid, label in
    /// percent encoding), what their types are made of ("parts", oid, TypeCatalogue::layoutOf()),
    /// publishedLine() where followed, what attached its leaves ("attached", oid, transactions).
    QByteArray definition;

    /// Of a partitioned table: its leaves, which some logs name instead of it.
    QList<TableId> partitions;

    /// At least something of it can be read: USAGE on the schema, and SELECT on the table or on a
    /// column.
    bool readable = true;

    bool operator==(const TableSchema &) const = default;
};

} // namespace tributary

Q_DECLARE_METATYPE(tributary::TableSchema)
