// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/sync/log/heldsource.h"
#include "engine/sync/repair/rowrepair.h"
#include "engine/sync/runtables.h"
#include "engine/sync/verify/tablecomparison.h"
#include "engine/sync/verify/verifyrun.h"

#include <QHash>
#include <QList>

#include <stop_token>

namespace tributary {

/// Makes copies equal to the source again, at the moment at which both are held: rows that differ
/// are read and written again, one transaction a table; where that is not possible, the table is
/// copied again into a shadow, and all such tables become visible at once. The checkpoint of a log
/// that is followed stays where it is: the rows are those of its position. Borrows everything; one
/// thread; used once.
class TableRepairer
{
public:
    /// @p held has its destination.
    TableRepairer(HeldSource &held, const VerifyRequest &request, const VerifyObserver &observer,
                  const std::stop_token &stop);
    ~TableRepairer();
    Q_DISABLE_COPY_MOVE(TableRepairer)

    /// One result for each of @p tables, which list all of their differences where they are not
    /// too many. @p wholeOnly: nothing is repaired row by row. Errors: what concerns more than one
    /// table.
    Result<QList<TableRepair>> repair(const QList<TableVerification> &tables, bool wholeOnly);

private:
    class Relay;

    struct Item
    {
        TableVerification found;
        PlannedTable planned;
        TablePlan plan;
        TableRepair result;
        bool copies = false;
    };

    Status plan(const QList<TableVerification> &tables);
    QString whyWhole(const Item &item) const;
    Status repairRows(Item &item);
    Status tryRows(Item &item);
    Status copyWhole();
    Status publish(const RunTables &copied, const QList<qsizetype> &items);
    Result<SnapshotFilter> filterOfSnapshot();
    void tell(const TableRepair &result) const;

    HeldSource &m_held;
    const VerifyRequest &m_request;
    const VerifyObserver &m_observer;
    std::stop_token m_stop;
    VerifyProgress m_progress;
    Connection *m_reader = nullptr;
    QList<RecordedCopy> m_copies;
    QList<Item> m_items;
};

} // namespace tributary
