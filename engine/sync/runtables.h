// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/destination/destination.h"
#include "engine/sync/planner.h"
#include "engine/sync/syncobserver.h"

#include <QList>

namespace tributary {

/// The tables of a run: where each goes, and how far it is. Tells the observer. Sync thread.
class RunTables
{
public:
    explicit RunTables(SyncObserver &observer)
        : m_observer(observer)
    { }

    /// Begins anew with what was planned, counts of tables that were there before go on; @p plans
    /// has one for each of @p planned.
    void set(const QList<PlannedTable> &planned, QList<TablePlan> plans);

    qsizetype size() const { return m_tables.size(); }

    const TablePlan &plan(qsizetype index) const { return m_plans[index]; }

    const QList<TableProgress> &progress() const { return m_tables; }

    /// To be changed, and then told with changed().
    TableProgress &progress(qsizetype index) { return m_tables[index]; }

    void changed(qsizetype index) { m_observer.tableChanged(index, m_tables[index]); }

    void setState(qsizetype index, TableState state);
    void fail(qsizetype index, const Error &error);
    /// Those in @p from become @p to.
    void setStateOfAll(TableState from, TableState to);

    bool hasAny(TableState state) const;

private:
    SyncObserver &m_observer;
    QList<TablePlan> m_plans;
    QList<TableProgress> m_tables; ///< as many
};

} // namespace tributary
