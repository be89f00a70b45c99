// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/script/scriptsections.h"

namespace tributary {

void writeSession(const ScriptPlan &plan, ScriptText &text)
{
    text.blank();
    if (plan.request.format == ScriptFormat::Psql)
        text.line(QStringLiteral("\\set ON_ERROR_STOP on"));
    text.statement(QStringLiteral("SET client_encoding = 'UTF8'"));
    text.statement(QStringLiteral("SET standard_conforming_strings = on"));
}

void writeBegin(const ScriptPlan &plan, ScriptText &text)
{
    const ScriptRequest &request = plan.request;
    text.blank();
    if (request.format != ScriptFormat::Session)
        text.statement(QStringLiteral("BEGIN READ WRITE"));
    // Nothing that others have put into a schema is called by chance.
    text.statement(QStringLiteral("SET LOCAL search_path = pg_catalog, pg_temp"));
    text.statement(QStringLiteral("SET LOCAL client_min_messages = warning"));
    text.statement(QStringLiteral("SET LOCAL lock_timeout = '5s'"));
    text.statement(QStringLiteral("SET LOCAL statement_timeout = '60s'"));
    const QString on = QStringLiteral("on");
    const QString off = QStringLiteral("off");
    const std::pair<const char *, QString> values[] = {
        {"database", plan.database},
        {"role", request.role},
        {"marker", scriptMarker},
        {"log", request.log ? on : off},
        {"replication", request.log && plan.replicationBySql() ? on : off},
        {"slot", plan.slot},
        {"publication", plan.publication},
        {"plugin", plan.plugin},
        {"ask", plan.makesRole() && request.passwordForm == ScriptPassword::Ask ? on : off},
    };
    for (const auto &[name, value] : values)
        text.statement(QStringLiteral("SET LOCAL tributary.%1 = %2")
                           .arg(QString::fromLatin1(name), text.literal(value)));
}

void writeGuard(ScriptText &text)
{
    text.resource(QStringLiteral("setupguard"));
}

void writeReport(const QString &resource, ScriptText &text)
{
    text.heading(QStringLiteral("What is still missing"));
    text.resource(resource);
    text.statement(QStringLiteral("COMMIT"));
}

void writeShowReport(ScriptText &text)
{
    text.blank();
    text.statement(QStringLiteral(
        "SELECT \"check\", state, \"what to do\" FROM pg_temp.tributary_report ORDER BY number"));
}

} // namespace tributary
