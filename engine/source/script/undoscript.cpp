// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/script/scriptsections.h"
#include "engine/source/script/setupscript.h"

namespace tributary {

Result<QString> undoScript(const ScriptRequest &request, const ScriptFacts &facts)
{
    const Result<ScriptPlan> plan = planUndo(request, facts);
    if (!plan)
        return plan.error();
    const ScriptSummary summary = undoSummary(*plan);
    ScriptText text(plan->serverVersion, plan->encoding);
    writeHeader(summary, *plan, text);
    writeSession(*plan, text);
    writeBegin(*plan, text);
    writeGuard(text);
    text.resource(QStringLiteral("undoguard"));
    if (!plan->slot.isEmpty()) {
        text.heading(QStringLiteral("The slot comes first: for it the server keeps its log"));
        text.resource(QStringLiteral("undoslot"));
        // Dropping a slot is in no transaction, and an error below does not bring it back.
        text.statement(QStringLiteral("COMMIT"));
        writeBegin(*plan, text);
    }
    writeList(*plan, text);
    if (!plan->publication.isEmpty()) {
        text.heading(QStringLiteral("The publication"));
        text.resource(QStringLiteral("undopublication"));
    }
    if (!request.keepsRole) {
        text.heading(QStringLiteral("What the role may read"));
        text.resource(QStringLiteral("undorights"));
    }
    text.heading(QStringLiteral("The role"));
    if (request.keepsRole) {
        text.comment(QStringLiteral("It stays with all its rights: others read this database with "
                                    "it, too."));
    } else if (plan->providerMakesRole) {
        text.comment(QStringLiteral("No setup script has made it, and this one does not remove it. "
                                    "When nothing else needs it:"));
        writeSteps(*plan, plan->guide.removeUser, text);
    }
    if (!request.keepsRole)
        text.resource(QStringLiteral("undorole"));
    writeReport(QStringLiteral("undoreport"), text);
    writeShowReport(text);
    return request.format == ScriptFormat::Markdown ? asMarkdown(summary, text.text())
                                                    : text.text();
}

} // namespace tributary
