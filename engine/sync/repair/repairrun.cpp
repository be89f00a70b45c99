// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/repair/repairrun.h"

#include "engine/core/sqlquote.h"
#include "engine/sync/log/heldsource.h"
#include "engine/sync/log/positionedverify.h"
#include "engine/sync/repair/copybeside.h"
#include "engine/sync/repair/repairjudge.h"
#include "engine/sync/repair/tablerepair.h"

#include <algorithm>

namespace tributary {

namespace {

bool isRepairable(const TableVerification &table)
{
    return !table.error && !table.isEqual();
}

QStringList quotedNames(const QList<TableVerification> &tables)
{
    QStringList names;
    for (const TableVerification &table : tables)
        names.append(quoteQualified(table.table.schema, table.table.name));
    return names;
}

QList<TableVerification> repairableOf(const VerifyReport &report)
{
    QList<TableVerification> tables;
    std::ranges::copy_if(report.tables, std::back_inserter(tables), isRepairable);
    return tables;
}

/// What @p later says of the same tables goes before what @p report says.
void takeOver(VerifyReport &report, const VerifyReport &later)
{
    for (TableVerification &table : report.tables) {
        const auto found = std::ranges::find_if(later.tables, [&](const TableVerification &each) {
            return each.table.displayName() == table.table.displayName();
        });
        if (found != later.tables.end())
            table = *found;
    }
    report.repairs += later.repairs;
    report.error = later.error;
    if (later.comparedAt.isValid()) {
        report.comparedAt = later.comparedAt;
        report.position = later.position;
    }
}

/// For people there are only the first ones.
TableVerification shortened(TableVerification table, int perKind)
{
    QHash<DifferenceKind, int> kept;
    table.first.removeIf(
        [&](const Difference &difference) { return ++kept[difference.kind] > perKind; });
    return table;
}

class RepairRun
{
public:
    RepairRun(const VerifyRequest &request, const std::stop_token &stop,
              const VerifyObserver &observer)
        : m_request(request)
        , m_stop(stop)
        , m_observer(observer)
        , m_listing(observer)
    {
        if (observer.tableFinished)
            m_listing.tableFinished = [this](const TableVerification &table) {
                m_observer.tableFinished(shortened(table, m_request.listedPerKind));
            };
    }

    VerifyReport run()
    {
        VerifyReport report = attempt(m_request, false);
        if (report.error || report.repairs.isEmpty())
            return finished(report);
        const QList<TableVerification> left = repairableOf(report);
        if (left.isEmpty())
            return finished(report);
        VerifyRequest again = m_request;
        again.depth = VerifyDepth::Full;
        again.tables = quotedNames(left);
        takeOver(report, attempt(again, true));
        return finished(report);
    }

private:
    VerifyReport finished(VerifyReport report) const
    {
        report.depth = m_request.depth;
        for (TableVerification &table : report.tables)
            table = shortened(table, m_request.listedPerKind);
        return report;
    }

    void tell(VerifyPhase phase) const
    {
        if (m_observer.phaseChanged)
            m_observer.phaseChanged(phase);
    }

    /// Everything at one moment: compare, repair, compare again.
    VerifyReport attempt(const VerifyRequest &request, bool wholeOnly)
    {
        HeldSource held(request, m_stop);
        VerifyReport report;
        report.seed = request.seed;
        if (const Status done = held.hold(HeldSource::Purpose::Repair, m_observer); !done) {
            report.error = done.error();
            return report;
        }
        tell(VerifyPhase::Comparing);
        report = compare(held, request);
        const QList<TableVerification> different = repairableOf(report);
        if (report.error || different.isEmpty())
            return report;
        tell(VerifyPhase::Repairing);
        VerifyReport repaired;
        if (held.destination() != nullptr) {
            Result<QList<TableRepair>> repairs =
                TableRepairer(held, request, m_observer, m_stop).repair(different, wholeOnly);
            if (!repairs) {
                report.error = repairs.error();
                return report;
            }
            repaired.repairs = *repairs;
            held.releaseReader();
        } else if (held.log()) {
            repaired = copyBeside(held, request, different, m_stop, m_observer);
        } else {
            return report;
        }
        if (!repaired.error)
            compareAgain(held, request, different, repaired);
        takeOver(report, repaired);
        return report;
    }

    /// As deep as was asked for, and then in full what is different.
    VerifyReport compare(const HeldSource &held, const VerifyRequest &request)
    {
        VerifyRequest first = request;
        first.withValues = false;
        if (first.depth == VerifyDepth::Full)
            first.listedPerKind = mostRepairedRows;
        VerifyReport report = verifyHeld(held, first, m_stop, m_listing);
        const QList<TableVerification> different = repairableOf(report);
        if (report.error || request.depth == VerifyDepth::Full || different.isEmpty())
            return report;
        VerifyRequest full = first;
        full.depth = VerifyDepth::Full;
        full.listedPerKind = mostRepairedRows;
        full.tables = quotedNames(different);
        takeOver(report, verifyHeld(held, full, m_stop, m_listing));
        return report;
    }

    void compareAgain(const HeldSource &held, const VerifyRequest &request,
                      const QList<TableVerification> &tables, VerifyReport &report)
    {
        tell(VerifyPhase::ComparingAgain);
        VerifyRequest again = request;
        again.depth = VerifyDepth::Full;
        again.tables = quotedNames(tables);
        const VerifyReport compared = verifyHeld(held, again, m_stop, m_observer);
        const QList<TableRepair> repairs = report.repairs;
        report = compared;
        report.repairs = repairs;
    }

    const VerifyRequest &m_request;
    std::stop_token m_stop;
    const VerifyObserver &m_observer;
    VerifyObserver m_listing; ///< for comparisons that list what is to be repaired
};

} // namespace

VerifyReport verifyAndRepair(const VerifyRequest &request, const std::stop_token &stop,
                             const VerifyObserver &observer)
{
    return RepairRun(request, stop, observer).run();
}

} // namespace tributary
