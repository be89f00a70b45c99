// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/source/script/scriptplan.h"
#include "engine/source/script/scripttext.h"

namespace tributary {

/// The parts of which both scripts are made, in the order in which they are to be written. Pure
/// functions, any thread. The scripts' own words are English and not translated: they are for an
/// administrator, who may not be the user, and the files stay ASCII.

/// What a script is and does, for its heading and for the explanation in Markdown.
struct ScriptSummary
{
    QString title;
    QStringList does;
    QStringList never;
    QStringList notes;
    QString runAs;
    QString command; ///< that runs it
};

ScriptSummary setupSummary(const ScriptPlan &plan);
ScriptSummary undoSummary(const ScriptPlan &plan);

void writeHeader(const ScriptSummary &summary, const ScriptPlan &plan, ScriptText &text);
/// The session's settings, for psql also that it stops at the first error.
void writeSession(const ScriptPlan &plan, ScriptText &text);
/// BEGIN, and what the constant parts of the script are told: names, as settings of the
/// transaction. So none of them stands within code.
void writeBegin(const ScriptPlan &plan, ScriptText &text);
/// The refusal of other databases.
void writeGuard(ScriptText &text);
/// pg_temp.tributary_list: the chosen schemas (table_name NULL), tables and columns.
void writeList(const ScriptPlan &plan, ScriptText &text);
void writeRole(const ScriptPlan &plan, ScriptText &text);
/// What an earlier script granted and this one does not is revoked.
void writeTakingBack(const ScriptPlan &plan, ScriptText &text);
void writeGrants(const ScriptPlan &plan, ScriptText &text);
void writeReplication(const ScriptPlan &plan, ScriptText &text);
void writePublication(const ScriptPlan &plan, ScriptText &text);
/// The report is made by @p resource within the transaction; COMMIT.
void writeReport(const QString &resource, ScriptText &text);
/// psql asks for the password of a role that was just made.
void writeAskPassword(const ScriptPlan &plan, ScriptText &text);
/// The guide's @p steps as comments, with the names and values of @p plan.
void writeSteps(const ScriptPlan &plan, const QList<GuideStep> &steps, ScriptText &text);
/// What the script leaves to a person, as comments.
void writeSettings(const ScriptPlan &plan, ScriptText &text);
/// What the role may do because everybody may, as comments: not the script's to take away.
void writeOpenSchemas(const ScriptPlan &plan, ScriptText &text);
/// Shows the report. The last statement: some tools show the last result only.
void writeShowReport(ScriptText &text);

/// The text in a code block that nothing in it can end, below an explanation.
QString asMarkdown(const ScriptSummary &summary, const QString &sql);

} // namespace tributary
