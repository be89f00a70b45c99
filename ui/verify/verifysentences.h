// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/sync/verify/verifyreport.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace tributary {

/// What the page Verify says. Values in, text out; any thread.
class VerifySentences
{
    Q_DECLARE_TR_FUNCTIONS(VerifySentences)

public:
    /// What a comparison of this depth does, and what it costs.
    static QString costs(VerifyDepth depth);
    static QString during(VerifyPhase phase);
    /// What was found: "12 tables, 3,214,567 rows equal as of 14:05:12 (LSN 0/19532D8)."
    static QString after(const VerifyReport &report);
    /// What the comparison cannot have seen, a sentence each.
    static QStringList notChecked(const VerifyReport &report);
    /// What copying again would do to @p report's tables.
    static QString repairOffer(const VerifyReport &report);
    /// How many of the differences are listed; empty when all are.
    static QString listed(const VerifyReport &report, qsizetype shown);

private:
    static QString asOf(const VerifyReport &report);
};

} // namespace tributary
