// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/script/scriptsections.h"

#include <QRegularExpression>

namespace tributary {

namespace {

/// What pg_hba.conf takes: other names would need quotes that a comment cannot be trusted with.
QString hbaName(const QString &name, const QString &otherwise)
{
    static const QRegularExpression plain(QStringLiteral("^[a-z0-9_.-]+$"));
    return plain.match(name).hasMatch() ? name : otherwise;
}

GuideValues valuesOf(const ScriptPlan &plan, const ScriptText &text)
{
    QString databases = hbaName(plan.database, QStringLiteral("\"DATABASE\""));
    // Until version 10 a database's own line did not let a WAL sender in.
    if (plan.request.log && plan.serverVersion < 100000)
        databases += QStringLiteral(",replication");
    return {
        {QStringLiteral("role"), text.identifier(plan.request.role)},
        {QStringLiteral("user"), hbaName(plan.request.role, QStringLiteral("\"ROLE\""))},
        {QStringLiteral("login"), hbaName(plan.request.role, QStringLiteral("NAME"))},
        {QStringLiteral("database"), databases},
        {QStringLiteral("address"), QStringLiteral("ADDRESS")},
        {QStringLiteral("auth"), passwordMethod(plan.serverVersion)},
        {QStringLiteral("slots"), raisedLimit(plan.maxSlots)},
        {QStringLiteral("senders"), raisedLimit(plan.maxSenders)},
        {QStringLiteral("major"), majorVersion(plan.serverVersion)},
    };
}

void writePart(const ScriptPlan &plan, const QString &title, const QList<GuideStep> &steps,
               ScriptText &text)
{
    text.commentLine({});
    text.comment(title);
    writeSteps(plan, steps, text);
}

} // namespace

void writeSteps(const ScriptPlan &plan, const QList<GuideStep> &steps, ScriptText &text)
{
    const GuideValues values = valuesOf(plan, text);
    for (const GuideStep &step : steps) {
        const QString words = guideLines({step}, values).first();
        if (step.kind == GuideStep::Kind::Text) {
            text.comment(QStringLiteral("* ") + words);
            continue;
        }
        const QStringList lines = words.split(u'\n');
        for (const QString &line : lines)
            text.commentLine(QStringLiteral("    ") + line);
    }
}

void writeSettings(const ScriptPlan &plan, ScriptText &text)
{
    const ProviderGuide &guide = plan.guide;
    if (!plan.walLevel && !plan.slotsFull && !plan.sendersFull && !plan.keptLogUnlimited
        && !plan.pluginList)
        return;
    text.heading(QStringLiteral("Left to you: settings of the server"));
    if (plan.walLevel)
        writePart(plan, QStringLiteral("Following changes needs wal_level = logical."),
                  guide.enableLog, text);
    if (plan.slotsFull)
        writePart(plan, QStringLiteral("Every replication slot is taken: drop one, or allow more."),
                  guide.raiseSlots, text);
    if (plan.sendersFull)
        writePart(plan, QStringLiteral("Every WAL sender is taken: end one, or allow more."),
                  guide.raiseSenders, text);
    if (plan.pluginList)
        writePart(plan,
                  QStringLiteral("The server uses only the output plugins that it is told to."),
                  guide.allowPlugin, text);
    if (plan.keptLogUnlimited && !guide.limitKeptLog.isEmpty())
        writePart(plan,
                  QStringLiteral("Advised: a limit to the log that is kept for an abandoned slot."),
                  guide.limitKeptLog, text);
    if (plan.role && !guide.allowAddress.isEmpty())
        writePart(plan,
                  QStringLiteral("If the server does not let Tributary's computer in (ADDRESS):"),
                  guide.allowAddress, text);
}

void writeOpenSchemas(const ScriptPlan &plan, ScriptText &text)
{
    if (plan.openSchemas.isEmpty())
        return;
    text.heading(QStringLiteral("Left to you: what everyone may do"));
    for (const QString &schema : plan.openSchemas) {
        text.comment(QStringLiteral("This login can still create tables in schema \"%1\", because "
                                    "everyone may; the script takes no rights from others. If "
                                    "nobody relies on it:")
                         .arg(plainAscii(schema)));
        text.commentLine(QStringLiteral("    REVOKE CREATE ON SCHEMA %1 FROM PUBLIC;")
                             .arg(text.identifier(schema)));
    }
}

} // namespace tributary
