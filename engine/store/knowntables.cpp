// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/knowntables.h"

#include "engine/store/storefile.h"
#include "engine/store/storetext.h"

#include <QStringList>

namespace tributary {

namespace {

/// "+ note text, - colour": what @p after has and @p before has not, and the other way round.
QString difference(const QStringList &before, const QStringList &after)
{
    QStringList parts;
    for (const QString &column : after) {
        if (!before.contains(column))
            parts.append(QStringLiteral("+ ") + column);
    }
    for (const QString &column : before) {
        if (!after.contains(column))
            parts.append(QStringLiteral("- ") + column);
    }
    return parts.join(QStringLiteral(", "));
}

/// By table; the columns are one text, a line each.
Result<QHash<QString, QString>> knownTables(StoreFile &file, qint64 source)
{
    QHash<QString, QString> known;
    Result<QSqlQuery> rows = file.run(
        QStringLiteral("SELECT table_name, columns FROM known_table WHERE source_id = ?"),
        {source});
    if (!rows)
        return rows.error();
    while (rows->next())
        known.insert(rows->value(0).toString(), rows->value(1).toString());
    if (const Status ended = file.ended(*rows); !ended)
        return ended.error();
    return known;
}

} // namespace

Result<QHash<QString, QString>> noteTables(StoreFile &file, qint64 source, const TablesSeen &seen)
{
    const Result<QHash<QString, QString>> known = knownTables(file, source);
    if (!known)
        return known.error();
    const bool isFirst = known->isEmpty();
    QHash<QString, QString> changes;
    QList<QVariantList> noted;
    QList<QVariantList> gone;
    for (auto each = seen.columns.begin(); each != seen.columns.end(); ++each) {
        const QString now = each->join(u'\n');
        const auto before = known->constFind(each.key());
        const bool isNew = before == known->cend();
        // What may not be read now looks as it did.
        if (!isNew && (now.isEmpty() || *before == now))
            continue;
        if (isNew && seen.isAll && !isFirst)
            changes.insert(each.key(), QString(newTableChange));
        const QString what = isNew || before->isEmpty() ? QString()
                                                        : difference(before->split(u'\n'), *each);
        if (!what.isEmpty()) // another order is no change
            changes.insert(each.key(), what);
        noted.append({source, each.key(), storedText(now)});
    }
    for (auto each = known->cbegin(); seen.isAll && each != known->cend(); ++each) {
        if (seen.columns.contains(each.key()))
            continue;
        changes.insert(each.key(), QString(droppedTableChange));
        gone.append({source, each.key()});
    }
    const Status written = file.runEach(QStringLiteral("INSERT OR REPLACE INTO known_table"
                                                       " (source_id, table_name, columns)"
                                                       " VALUES (?, ?, ?)"),
                                        noted);
    if (!written)
        return written.error();
    const Status removed = file.runEach(
        QStringLiteral("DELETE FROM known_table WHERE source_id = ? AND table_name = ?"), gone);
    if (!removed)
        return removed.error();
    return changes;
}

} // namespace tributary
