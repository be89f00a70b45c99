// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/script/scramverifier.h"
#include "engine/source/script/scriptsections.h"

#include <QRandomGenerator>
#include <QRegularExpression>

namespace tributary {

namespace {

constexpr qsizetype saltBytes = 16;

QByteArray saltOf(const ScriptRequest &request)
{
    if (!request.salt.isEmpty())
        return request.salt;
    QByteArray salt(saltBytes, Qt::Uninitialized);
    for (char &byte : salt)
        byte = static_cast<char>(QRandomGenerator::system()->generate());
    return salt;
}

/// Where SQL cannot make a role: how somebody does, and the refusal to go on without it.
void awaitRole(const ScriptPlan &plan, ScriptText &text)
{
    if (plan.foreignRole) {
        text.comment(QStringLiteral("It is there already."));
    } else {
        text.comment(QStringLiteral("This script cannot make it. Before you run it:"));
        writeSteps(plan, plan.guide.makeUser, text);
    }
    text.resource(QStringLiteral("setuproleawaited"));
}

} // namespace

QByteArray storedPassword(const ScriptRequest &request, int serverVersion)
{
    switch (request.passwordForm) {
    case ScriptPassword::Ask:
        return {};
    case ScriptPassword::Plain:
        return request.password;
    case ScriptPassword::Verifier:
        break;
    }
    return serverVersion >= 100000 ? scramVerifier(request.password, saltOf(request))
                                   : md5Verifier(request.password, request.role.toUtf8());
}

void writeRole(const ScriptPlan &plan, ScriptText &text)
{
    if (!plan.role)
        return;
    text.heading(QStringLiteral("The role"));
    if (!plan.makesRole()) {
        awaitRole(plan, text);
        return;
    }
    if (plan.request.passwordForm == ScriptPassword::Verifier)
        text.comment(QStringLiteral("In place of the password stands what the server stores of it; "
                                    "the password cannot be read from it."));
    if (plan.request.passwordForm == ScriptPassword::Ask
        && plan.request.format != ScriptFormat::Psql) {
        text.comment(QStringLiteral("It has no password yet, and cannot log in until you set one, "
                                    "best with psql's \\password, which sends no plain text, or:"));
        text.commentLine(QStringLiteral("  ALTER ROLE %1 PASSWORD 'THE NEW PASSWORD'")
                             .arg(text.identifier(plan.request.role)));
    }
    if (plan.request.format != ScriptFormat::Session)
        text.statement(
            QStringLiteral("SET LOCAL tributary.password = ")
            + text.literal(QString::fromUtf8(storedPassword(plan.request, plan.serverVersion))));
    text.resource(QStringLiteral("setuprole"));
}

void writeReplication(const ScriptPlan &plan, ScriptText &text)
{
    if (!plan.replication)
        return;
    text.heading(QStringLiteral("The right to follow changes"));
    switch (plan.guide.right) {
    case ReplicationRight::Attribute:
        text.resource(QStringLiteral("setupreplication"));
        break;
    case ReplicationRight::RdsRole:
        text.resource(QStringLiteral("setupreplicationrds"));
        break;
    case ReplicationRight::Console:
        text.comment(QStringLiteral("No SQL gives it here."));
        text.comment(plan.guide.rightHolder);
        break;
    case ReplicationRight::None: // refused by planScript()
        text.comment(plan.guide.whyNotLog);
        break;
    }
}

void writeAskPassword(const ScriptPlan &plan, ScriptText &text)
{
    // What \password takes is no SQL: other names would need quoting that psql has not.
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z_][A-Za-z0-9_.@ -]*$"));
    if (!plan.makesRole() || plan.request.passwordForm != ScriptPassword::Ask
        || plan.request.format != ScriptFormat::Psql || !plain.match(plan.request.role).hasMatch())
        return;
    text.heading(QStringLiteral("The password of a role that was made just now"));
    text.line(QStringLiteral(
        "SELECT pg_catalog.current_setting('tributary.made') AS tributary_made \\gset"));
    text.line(QStringLiteral("\\if :tributary_made"));
    text.line(QStringLiteral("\\password \"%1\"").arg(plan.request.role));
    text.line(QStringLiteral("\\endif"));
}

} // namespace tributary
