// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runtotals.h"

namespace tributary {

namespace {

constexpr int almost = 99;

int share(qint64 part, qint64 whole)
{
    const double ratio = static_cast<double>(part) / static_cast<double>(whole);
    return qBound(0, static_cast<int>(ratio * 100), almost);
}

} // namespace

int RunTotals::percent() const
{
    if (tables > 0 && ended() == tables)
        return failed == 0 ? 100 : almost;
    if (expectedRows > 0)
        return share(rows, expectedRows);
    return tables > 0 ? share(ended(), tables) : 0;
}

void RunTotals::count(const TableProgress &table, int sign)
{
    tables += sign;
    rows += sign * table.rows;
    bytes += sign * table.bytes;
    truncates += sign * table.truncates;
    bool open = true;
    switch (table.state) {
    case TableState::Waiting:
        break;
    case TableState::Copying:
        running += sign;
        break;
    case TableState::Copied:
        copied += sign;
        break;
    case TableState::Following: // its copy is complete; changes have no end to be reached
    case TableState::Done:
        done += sign;
        open = false;
        break;
    case TableState::Failed:
        failed += sign;
        open = false;
        break;
    case TableState::Skipped:
        skipped += sign;
        open = false;
        break;
    }
    expectedRows += sign * (open ? qMax(table.rows, table.estimatedRows) : table.rows);
    if (open && table.estimatedRows < 0)
        unknown += sign;
}

bool hasEnded(TableState state)
{
    return state == TableState::Done || state == TableState::Following
        || state == TableState::Failed || state == TableState::Skipped;
}

int progressPercent(const TableProgress &table)
{
    switch (table.state) {
    case TableState::Waiting:
        return 0;
    case TableState::Copying:
        if (table.estimatedRows < 0)
            return -1;
        return table.estimatedRows == 0 ? almost : share(table.rows, table.estimatedRows);
    case TableState::Copied:
        return almost;
    case TableState::Following:
    case TableState::Done:
        return 100;
    case TableState::Failed:
    case TableState::Skipped:
        return -1;
    }
    Q_UNREACHABLE();
}

bool exceedsEstimate(const TableProgress &table)
{
    return table.estimatedRows >= 0 && table.rows > table.estimatedRows;
}

} // namespace tributary
