// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/script/setupscript.h"

#include "engine/source/script/scriptsections.h"

namespace tributary {

Result<QString> setupScript(const ScriptRequest &request, const ScriptFacts &facts)
{
    const Result<ScriptPlan> plan = planScript(request, facts);
    if (!plan)
        return plan.error();
    if (request.missingOnly && plan->isEmpty())
        return QString();
    const ScriptSummary summary = setupSummary(*plan);
    ScriptText text(plan->serverVersion, plan->encoding);
    writeHeader(summary, *plan, text);
    writeSession(*plan, text);
    writeBegin(*plan, text);
    writeGuard(text);
    writeList(*plan, text);
    writeRole(*plan, text);
    writeTakingBack(*plan, text);
    writeGrants(*plan, text);
    writeReplication(*plan, text);
    writePublication(*plan, text);
    writeReport(QStringLiteral("setupreport"), text);
    writeAskPassword(*plan, text);
    writeSettings(*plan, text);
    writeOpenSchemas(*plan, text);
    writeShowReport(text);
    return request.format == ScriptFormat::Markdown ? asMarkdown(summary, text.text())
                                                    : text.text();
}

} // namespace tributary
