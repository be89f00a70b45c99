// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/tablenotes.h"

#include "engine/source/logtables.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace tributary {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("TableNotes", text);
}

/// Tables are what one expects; everything else is named. Views have no key by nature, so that is
/// not said of them.
QString kindNote(const TableSchema &table)
{
    switch (table.kind) {
    case TableKind::Table:
        return {};
    case TableKind::PartitionedTable:
        return translated(QT_TRANSLATE_NOOP("TableNotes", "partitioned, copied as one table"));
    case TableKind::View:
        return translated(QT_TRANSLATE_NOOP("TableNotes", "view"));
    case TableKind::MaterialisedView:
        return translated(QT_TRANSLATE_NOOP("TableNotes", "materialised view"));
    case TableKind::ForeignTable:
        return translated(QT_TRANSLATE_NOOP("TableNotes", "foreign table"));
    }
    Q_UNREACHABLE();
}

bool mayHaveKey(const TableSchema &table)
{
    return table.kind == TableKind::Table || table.kind == TableKind::PartitionedTable;
}

} // namespace

bool canBeCopied(const TableSchema &table)
{
    return table.readable && table.schemaReadable && !table.columns.isEmpty();
}

bool isChosenByDefault(const TableSchema &table)
{
    return canBeCopied(table) && !table.ofExtension && !table.rowSecurity;
}

QString tableNote(const TableSchema &table)
{
    if (!table.schemaReadable)
        return translated(
            QT_TRANSLATE_NOOP("TableNotes", "cannot be read: no USAGE right on the schema"));
    if (!table.readable)
        return translated(QT_TRANSLATE_NOOP("TableNotes", "cannot be read: no SELECT right"));
    if (table.columns.isEmpty())
        return translated(QT_TRANSLATE_NOOP("TableNotes", "has no columns"));
    QStringList notes;
    if (const QString kind = kindNote(table); !kind.isEmpty())
        notes.append(kind);
    if (table.rowSecurity)
        notes.append(
            translated(QT_TRANSLATE_NOOP("TableNotes", "row rules hide rows from this user")));
    if (!table.unreadableColumns.isEmpty())
        notes.append(translated(QT_TRANSLATE_NOOP("TableNotes", "columns left out: %1"))
                         .arg(QLocale().toString(table.unreadableColumns.size())));
    if (mayHaveKey(table) && table.keyColumns.isEmpty())
        notes.append(translated(QT_TRANSLATE_NOOP("TableNotes", "no key")));
    if (table.ofExtension)
        notes.append(translated(QT_TRANSLATE_NOOP("TableNotes", "belongs to an extension")));
    return notes.join(QStringLiteral("; "));
}

QString grantNote()
{
    return translated(QT_TRANSLATE_NOOP("TableNotes", "the new user will be granted it"));
}

QString methodText(const TableSchema &table, bool full)
{
    const QString why = whyNotFollowed(table, LogPlugin::Pgoutput);
    if (table.readable && !table.columns.isEmpty() && !why.isEmpty())
        return translated(QT_TRANSLATE_NOOP("TableNotes", "full copy: %1")).arg(why);
    return full ? translated(QT_TRANSLATE_NOOP("TableNotes", "full copy, as you chose"))
                : translated(QT_TRANSLATE_NOOP("TableNotes", "can follow changes"));
}

QString columnNote(const TableSchema &table, qsizetype row, bool granting)
{
    if (row >= table.columns.size())
        return granting
            ? grantNote()
            : translated(QT_TRANSLATE_NOOP("TableNotes", "cannot be read: no SELECT right"));
    const ColumnSchema &column = table.columns.at(row);
    QStringList notes{column.typeName};
    if (column.generated)
        notes.append(translated(QT_TRANSLATE_NOOP("TableNotes", "generated")));
    if (column.notNull)
        notes.append(translated(QT_TRANSLATE_NOOP("TableNotes", "never empty")));
    return notes.join(QStringLiteral(", "));
}

QString keyText(const TableSchema &table)
{
    QStringList names;
    for (const qsizetype column : table.keyColumns)
        names.append(table.columns.at(column).name);
    return names.join(QStringLiteral(", "));
}

} // namespace tributary
