// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/log/logplan.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace tributary {

namespace {

/// What the lines "<word> <oid> <value>" say, by the oids: labels of enums, parts of types.
QHash<QByteArray, QByteArray> valuesOf(const QByteArray &definition, const QByteArray &word)
{
    QHash<QByteArray, QByteArray> values;
    const QList<QByteArray> lines = definition.split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 3 && words[0] == word)
            values.insert(words[1], words[2]);
    }
    return values;
}

/// The line that begins with @p word, with its end; empty: there is none.
QByteArray lineOf(const QByteArray &definition, const QByteArray &word)
{
    const QByteArray begin = word + ' ';
    const QList<QByteArray> lines = definition.split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(begin))
            return line + '\n';
    }
    return {};
}

/// A label or a type that was added changes no row; one that is another now does.
bool someChanged(const QByteArray &before, const QByteArray &now, const QByteArray &word)
{
    const QHash<QByteArray, QByteArray> known = valuesOf(before, word);
    const QHash<QByteArray, QByteArray> present = valuesOf(now, word);
    for (auto value = known.begin(); value != known.end(); ++value) {
        const auto found = present.find(value.key());
        if (found != present.end() && found.value() != value.value())
            return true;
    }
    return false;
}

bool typeChanged(const FollowedColumn &known, const ColumnSchema &column)
{
    return known.typeOid != column.typeOid
        || (column.valueClass == ValueClass::Numeric && known.typmod != column.typmod);
}

/// The lines that begin with @p word.
QList<QByteArray> linesOf(const QByteArray &definition, const QByteArray &word)
{
    const QByteArray begin = word + ' ';
    QList<QByteArray> lines = definition.split('\n');
    lines.removeIf([&begin](const QByteArray &line) { return !line.startsWith(begin); });
    return lines;
}

/// A record of an older version does not tell.
bool attachedAnew(const FollowedTable &known, const TableSchema &keyed)
{
    const QList<QByteArray> before = linesOf(known.definition, "attached");
    return !before.isEmpty() && before != linesOf(keyed.definition, "attached");
}

/// What cannot be repaired in place, in a few words; empty when all can.
QString whyCopyAgain(const FollowedTable &known, const TableSchema &keyed, LogPlugin plugin)
{
    if (known.fingerprint.isEmpty() && keyed.kind == TableKind::Table)
        return QCoreApplication::translate("LogPlan", "some of its changes were passed over");
    if (known.fingerprint != keyed.fingerprint)
        return keyed.kind == TableKind::PartitionedTable
            ? QCoreApplication::translate("LogPlan", "it was rewritten, or partitions came or went")
            : QCoreApplication::translate("LogPlan", "it was rewritten");
    if (attachedAnew(known, keyed))
        return QCoreApplication::translate("LogPlan",
                                           "it was rewritten, or partitions came or went");
    if (lineOf(known.definition, "key") != lineOf(followedDefinition(keyed), "key"))
        return QCoreApplication::translate("LogPlan", "its key is another one");
    if (wasPublishedAnew(known, keyed))
        return QCoreApplication::translate("LogPlan", "its publication was altered");
    if (someChanged(known.definition, keyed.definition, "enum"))
        return QCoreApplication::translate("LogPlan", "a label of an enum was renamed");
    if (someChanged(known.definition, keyed.definition, "parts"))
        return QCoreApplication::translate("LogPlan", "the type of a column was altered");
    const bool renamed = known.source.schema != keyed.id.schema
        || known.source.name != keyed.id.name;
    // wal2json names tables and columns as they are called now, and tells no oids.
    if (renamed && plugin == LogPlugin::Wal2json)
        return QCoreApplication::translate("LogPlan", "it was renamed");
    int newestKnown = 0;
    for (const FollowedColumn &column : known.columns)
        newestKnown = std::max(newestKnown, column.attnum);
    for (const ColumnSchema &column : keyed.columns) {
        const auto before = std::ranges::find(known.columns, column.attnum,
                                              &FollowedColumn::attnum);
        if (before == known.columns.end()) {
            if (column.attnum < newestKnown)
                return QCoreApplication::translate("LogPlan", "column %1 may be read now")
                    .arg(column.name);
            if (column.generated)
                return QCoreApplication::translate("LogPlan", "column %1 is generated")
                    .arg(column.name);
        } else if (before->dropped) {
            return QCoreApplication::translate("LogPlan", "column %1 may be read again")
                .arg(column.name);
        } else if (typeChanged(*before, column)) {
            return QCoreApplication::translate("LogPlan", "column %1 has another type")
                .arg(column.name);
        } else if (plugin == LogPlugin::Wal2json && before->name != column.name) {
            // Its rows may leave out columns: an old name that means another column by now, in a
            // log that an interrupted run has left, would not show.
            return QCoreApplication::translate("LogPlan", "column %1 was renamed").arg(column.name);
        }
    }
    return {};
}

} // namespace

QString whyCopiedInFull(const TableSchema &schema, const QString &chosen, LogPlugin plugin)
{
    if (chosen == u"full")
        return QCoreApplication::translate("LogPlan", "copied in full in each run, by choice");
    const QString reason = whyNotFollowed(schema, plugin);
    if (reason.isEmpty())
        return {};
    const QString note = chosen == u"log"
        ? QCoreApplication::translate(
            "LogPlan", "cannot be followed as was chosen, copied in full in each run: it %1")
        : QCoreApplication::translate("LogPlan", "copied in full in each run: it %1");
    return note.arg(reason);
}

QByteArray publishedIn(const QByteArray &definition)
{
    return lineOf(definition, "published");
}

bool wasPublishedAnew(const FollowedTable &known, const TableSchema &keyed)
{
    const QByteArray before = publishedIn(known.definition);
    const QByteArray now = publishedIn(keyed.definition);
    return !before.isEmpty() && !now.isEmpty() && before != now;
}

QByteArray followedDefinition(const TableSchema &keyed)
{
    QByteArray line = keyed.identity == ReplicaIdentity::Full ? "key full"
        : keyed.identity == ReplicaIdentity::None             ? "key none"
                                                              : "key some";
    for (const qsizetype index : keyed.keyColumns)
        line += ' ' + QByteArray::number(keyed.columns[index].attnum);
    return keyed.definition + line + '\n';
}

FollowedTable followedTable(const TableSchema &keyed, const QString &name,
                            const QStringList &columnNames, const SnapshotFilter &filter,
                            const FollowedTable *before)
{
    FollowedTable table{.source = keyed.id,
                        .name = name,
                        .fingerprint = keyed.fingerprint,
                        .definition = followedDefinition(keyed),
                        .filter = filter,
                        .columns = {}};
    for (qsizetype i = 0; i < keyed.columns.size(); ++i) {
        const ColumnSchema &column = keyed.columns[i];
        table.columns.append({.attnum = column.attnum,
                              .name = column.name,
                              .destinationName = columnNames[i],
                              .typeOid = column.typeOid,
                              .typmod = column.typmod,
                              .typeName = column.typeName});
    }
    if (before == nullptr)
        return table;
    for (FollowedColumn column : before->columns) {
        if (std::ranges::find(table.columns, column.attnum, &FollowedColumn::attnum)
            != table.columns.end())
            continue;
        column.dropped = true;
        table.columns.append(column);
    }
    return table;
}

TableDifference compareWithSource(const FollowedTable &known, const TableSchema &keyed,
                                  LogPlugin plugin)
{
    TableDifference difference;
    difference.tableRenamed = known.source.schema != keyed.id.schema
        || known.source.name != keyed.id.name;
    difference.reason = whyCopyAgain(known, keyed, plugin);
    difference.copyAgain = !difference.reason.isEmpty();
    if (difference.copyAgain)
        return difference;
    for (qsizetype i = 0; i < keyed.columns.size(); ++i) {
        const auto before = std::ranges::find(known.columns, keyed.columns[i].attnum,
                                              &FollowedColumn::attnum);
        if (before == known.columns.end())
            difference.added.append(i);
        else if (before->name != keyed.columns[i].name)
            difference.renamed.append({i, before - known.columns.begin()});
    }
    for (qsizetype i = 0; i < known.columns.size(); ++i) {
        const FollowedColumn &column = known.columns[i];
        const bool present = std::ranges::any_of(
            keyed.columns, [&](const ColumnSchema &now) { return now.attnum == column.attnum; });
        if (!present && !column.dropped)
            difference.dropped.append(i);
    }
    return difference;
}

} // namespace tributary
