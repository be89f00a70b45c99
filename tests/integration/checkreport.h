// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/source/sourcecheck.h"

#include <algorithm>
#include <map>

namespace tributary::test {

/// The states that are not Ok, by the id of the check.
using States = std::map<QString, CheckState>;

inline QString s(const char *text)
{
    return QString::fromUtf8(text);
}

inline const CheckResult &checkOf(const SourceCheckReport &report, const QString &id)
{
    return *std::ranges::find(report.checks, id, &CheckResult::id);
}

/// "encryption:warning login:failed", of the checks that are not ok.
inline QString statesText(const States &states)
{
    QStringList words;
    for (const auto &[id, state] : states)
        words.append(id + u':' + checkStateWord(state));
    return words.join(u' ');
}

inline States statesOf(const SourceCheckReport &report)
{
    States states;
    for (const CheckResult &check : report.checks) {
        if (check.state != CheckState::Ok)
            states[check.id] = check.state;
    }
    return states;
}

} // namespace tributary::test
