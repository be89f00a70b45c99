// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tablesonrecord.h"

#include "engine/core/errorcatalogue.h"

#include <QSet>

#include <algorithm>

namespace tributary {

namespace {

void addRun(TableProgress &table, const RunTableRecord &record)
{
    table.bytes = record.bytes;
    table.inserts = record.inserts;
    table.updates = record.updates;
    table.deletes = record.deletes;
    table.truncates = record.truncates;
    table.notes = record.notes;
    if (record.state == tableStateWord(TableState::Failed)) {
        table.state = TableState::Failed;
        table.error = errorOnRecord(record.errorId, record.message);
    }
}

} // namespace

QList<CopiedTable> copiesOf(const QList<CopiedTable> &copies, const ConnInfo &source)
{
    const bool ofOne = std::ranges::all_of(copies, [&](const CopiedTable &copy) {
        return copy.sourceIdentity == copies.first().sourceIdentity;
    });
    if (ofOne)
        return copies; // under whatever name its server was reached
    const QString description = sourceDescription(source.database, source.host, source.port);
    QList<CopiedTable> own = copies;
    own.removeIf([&](const CopiedTable &copy) { return copy.sourceDescription != description; });
    return own;
}

QList<TableProgress> tablesOnRecord(const QList<CopiedTable> &copies,
                                    const QList<RunTableRecord> &done, const TableMethods &methods)
{
    QHash<QString, RunTableRecord> records;
    for (const RunTableRecord &record : done)
        records.insert(record.table, record);
    QList<TableProgress> tables;
    for (const CopiedTable &copy : copies) {
        TableProgress table;
        table.table = copy.source;
        table.destinationName = copy.name;
        table.followed = copy.method == u"log";
        table.state = chosenMethod(methods, copy.source) == u"skip" ? TableState::Skipped
                                                                    : TableState::Done;
        table.rows = copy.rows;
        if (!copy.note.isEmpty())
            table.notes = {copy.note};
        if (const auto record = records.find(copy.source.displayName()); record != records.end()) {
            addRun(table, *record);
            records.erase(record);
        }
        tables.append(table);
    }
    for (const RunTableRecord &record : std::as_const(records)) {
        if (record.state != tableStateWord(TableState::Failed))
            continue; // gone from the destination since
        TableProgress table;
        table.table = tableNamed(record.table);
        table.followed = record.method == u"log";
        addRun(table, record);
        tables.append(table);
    }
    std::ranges::sort(tables, {},
                      [](const TableProgress &table) { return table.table.displayName(); });
    return tables;
}

} // namespace tributary
