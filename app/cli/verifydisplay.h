// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "engine/sync/verify/verifyreport.h"

namespace tributary {

/// What a comparison tells, as lines or as JSON. Borrows the output; main thread.
class VerifyDisplay
{
public:
    explicit VerifyDisplay(Output &output)
        : m_output(output)
    { }

    void showPhase(VerifyPhase phase);
    void showProgress(const TableId &table, qint64 rows);
    void showTable(const TableVerification &table);
    void showRepair(const TableRepair &repair);
    /// What the whole has to tell beside its tables; last. @p code: that of the command.
    void showReport(const VerifyReport &report, ExitCode code);

private:
    void showTableAsJson(const TableVerification &table);
    void showLeftOut(const TableId &table);
    void showGone(const TableId &table);

    Output &m_output;
    VerifyPhase m_phase = VerifyPhase::Connecting;
};

} // namespace tributary
