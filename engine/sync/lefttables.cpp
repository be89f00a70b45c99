// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/lefttables.h"

#include <QCoreApplication>

namespace tributary {

void noteLeftTables(Destination &destination, const RunTables &tables, const SyncRequest &request,
                    RunSession &session)
{
    if (tables.progress().isEmpty() || request.log.changesOnly)
        return;
    QList<TableId> planned;
    QList<LeftTable> left;
    for (const TableProgress &table : tables.progress()) {
        planned.append(table.table);
        const bool isFailed = table.state == TableState::Failed && table.error;
        if (isFailed)
            left.append({.source = table.table,
                         .isFailed = true,
                         .errorId = table.error->id(),
                         .reason = table.error->message});
        else if (table.state == TableState::Skipped)
            left.append({.source = table.table, .reason = table.notes.join(QStringLiteral("; "))});
    }
    const bool isAll = request.tables.isEmpty() && !request.isPart;
    const Result<QList<TableId>> gone = destination.noteLeft(left, planned, isAll);
    if (!gone)
        return;
    for (const TableId &table : *gone)
        session.note(
            QCoreApplication::translate("LeftTables",
                                        "%1 is no longer in the source; its last copy stays in the "
                                        "destination.")
                .arg(table.displayName()));
}

} // namespace tributary
