// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/destination/sqlite/sqlitenames.h"

namespace tributary {

namespace {

QString unique(const QString &name, const QString &suffix, const QSet<QString> &takenFolded)
{
    QString candidate = name;
    while (takenFolded.contains(foldedName(candidate)))
        candidate += u'_' + suffix;
    return candidate;
}

/// Names that SQLite or Tributary keep for themselves.
bool isReserved(const QString &name)
{
    const QString folded = foldedName(name);
    return folded.startsWith(u"sqlite_") || folded.startsWith(u"_tributary_");
}

QString withSchema(const TableId &table)
{
    return table.schema + QStringLiteral("__") + table.name;
}

} // namespace

QString foldedName(const QString &name)
{
    QString folded = name;
    for (QChar &c : folded) {
        if (c >= u'A' && c <= u'Z')
            c = QChar(c.unicode() + (u'a' - u'A'));
    }
    return folded;
}

QString preferredTableName(const TableId &table)
{
    const QString name = table.schema == u"public" && !isReserved(table.name) ? table.name
                                                                              : withSchema(table);
    return isReserved(name) ? QStringLiteral("copy_") + name : name;
}

bool hasReservedName(const TableId &table)
{
    return isReserved(table.schema == u"public" ? table.name : withSchema(table));
}

QString freeTableName(const TableId &table, const QSet<QString> &takenFolded)
{
    return unique(preferredTableName(table), QString::number(table.oid), takenFolded);
}

QString deletedColumnName(const TableId &table, const QStringList &columns)
{
    QSet<QString> taken;
    for (const QString &column : columns)
        taken.insert(foldedName(column));
    return unique(QStringLiteral("_deleted_at"), QString::number(table.oid), taken);
}

QStringList columnNames(const TableSchema &schema, const QSet<QString> &reserved)
{
    QSet<QString> taken = reserved;
    QStringList names;
    for (const ColumnSchema &column : schema.columns) {
        const QString name = unique(column.name, QString::number(column.attnum), taken);
        taken.insert(foldedName(name));
        names.append(name);
    }
    return names;
}

} // namespace tributary
