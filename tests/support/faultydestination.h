// SPDX-License-Identifier: GPL-3.0-or-later
//
// A destination that fails on purpose: the nth call of one kind is refused, or is carried out and
// then reported as failed (the answer was lost). Everything else goes through to the real one.
//
// Same thread as the real one, which it owns. It fails once.

#pragma once

#include "engine/destination/destination.h"

#include <memory>

namespace tributary::test {

enum class DestinationCall {
    PrepareTable,
    WriteRows,
    FinishTable,
    Publish,
    ApplyAlteration,
    ApplyChanges,
    CommitChanges,
    RollbackChanges,
};

struct DestinationFault
{
    DestinationCall call = DestinationCall::Publish;
    int number = 1; // from 1; 0: never
    bool carriedOut = false; // then failed all the same
};

class FaultyDestination final : public Destination
{
public:
    FaultyDestination(std::unique_ptr<Destination> real, const DestinationFault &fault)
        : m_real(std::move(real))
        , m_fault(fault)
    { }

    bool hasFailed() const { return m_hasFailed; }

    static ErrorKind errorKind() { return ErrorKind::DestinationFull; }

    Status open(const DestinationSource &source, const std::stop_token &stop) override
    {
        return m_real->open(source, stop);
    }

    Status reopen() override { return m_real->reopen(); }

    QStringList takeNotes() override { return m_real->takeNotes(); }

    std::optional<FreeSpace> freeSpace() const override { return m_real->freeSpace(); }

    Result<QList<TablePlan>> plan(const QList<TableSchema> &tables,
                                  const QSet<quint32> &followed) override
    {
        return m_real->plan(tables, followed);
    }

    Result<DestinationCapabilities> prepareTable(const TablePlan &table) override;
    Status writeRows(const RowBatch &rows) override;
    Status finishTable() override;

    Status abandonTable() override { return m_real->abandonTable(); }

    Status publish(const LogState *log) override;

    Result<std::optional<LogState>> logState() override { return m_real->logState(); }

    Status beginChanges() override { return m_real->beginChanges(); }

    Status applyAlteration(const TablePlan &table, const TableAlteration &alteration) override;
    Result<AppliedChanges> applyChanges(const TablePlan &table, TableChanges &changes,
                                        const NetChanges &net) override;

    Status noteRowCount(const TablePlan &table, qint64 rows) override
    {
        return m_real->noteRowCount(table, rows);
    }

    Status commitChanges(const Checkpoint &checkpoint, const QList<FollowedTable> &tables) override;
    Status rollbackChanges() override;

    qint64 writtenRows() const override { return m_real->writtenRows(); }

    QString displayName() const override { return m_real->displayName(); }

private:
    template <typename Call>
    auto through(DestinationCall call, const Call &real) -> decltype(real());

    std::unique_ptr<Destination> m_real;
    DestinationFault m_fault;
    int m_count = 0;
    bool m_hasFailed = false;
};

} // namespace tributary::test
