// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/verify/verifyreport.h"

namespace tributary {

QString verifyDepthWord(VerifyDepth depth)
{
    switch (depth) {
    case VerifyDepth::Quick:
        return QStringLiteral("quick");
    case VerifyDepth::Sample:
        return QStringLiteral("sample");
    case VerifyDepth::Full:
        break;
    }
    return QStringLiteral("full");
}

QString differenceKindWord(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::Missing:
        return QStringLiteral("missing");
    case DifferenceKind::Extra:
        return QStringLiteral("extra");
    case DifferenceKind::Different:
        break;
    }
    return QStringLiteral("different");
}

QString repairMethodWord(RepairMethod method)
{
    switch (method) {
    case RepairMethod::Rows:
        return QStringLiteral("rows");
    case RepairMethod::Copy:
        return QStringLiteral("copy");
    case RepairMethod::None:
        break;
    }
    return QStringLiteral("none");
}

ExitCode VerifyReport::exitCode() const
{
    if (error)
        return error->exitCode();
    std::optional<ExitCode> ofTable;
    for (const TableVerification &table : tables) {
        if (!table.error && !table.isEqual())
            return ExitCode::Differences;
        if (table.error && !ofTable)
            ofTable = table.error->exitCode();
    }
    return ofTable.value_or(ExitCode::Done);
}

} // namespace tributary
