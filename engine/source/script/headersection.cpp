// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/script/scriptsections.h"

#include <QRegularExpression>

#include <algorithm>

namespace tributary {

namespace {

constexpr qsizetype longestName = 120;

/// A name in a sentence of a comment: never to be copied.
QString shown(const QString &name)
{
    return u'"' + plainAscii(name).left(longestName) + u'"';
}

QString counted(qsizetype number, const QString &one, const QString &many)
{
    return number == 1 ? QStringLiteral("1 ") + one : QStringLiteral("%1 %2").arg(number).arg(many);
}

/// A word of a command line, or @p otherwise when it would have to be quoted.
QString shellWord(const QString &text, const QString &otherwise)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_][A-Za-z0-9_.-]*$"));
    return plain.match(text).hasMatch() ? text : otherwise;
}

QString psqlCommand(const ScriptPlan &plan)
{
    const QString server = plan.request.server;
    const QString host = shellWord(server.section(u':', 0, -2), QStringLiteral("HOST"));
    const QString port = shellWord(server.section(u':', -1), QStringLiteral("5432"));
    return QStringLiteral("psql -X -h %1 -p %2 -U ADMIN -d %3 -f FILE")
        .arg(host, port, shellWord(plan.database, QStringLiteral("DATABASE")));
}

ScriptSummary common(const ScriptPlan &plan)
{
    ScriptSummary summary;
    summary.runAs = plan.guide.adminLogin.isEmpty()
        ? QStringLiteral("a superuser, or the owner of the tables with CREATEROLE")
        : plan.guide.adminLogin;
    summary.command = psqlCommand(plan);
    return summary;
}

QString scope(const ScriptPlan &plan)
{
    QStringList parts;
    qsizetype whole = 0;
    for (const GrantedSchema &schema : plan.schemas)
        whole += schema.allTables ? 1 : 0;
    if (whole > 0)
        parts.append(QStringLiteral("all tables of %1")
                         .arg(counted(whole, QStringLiteral("schema"), QStringLiteral("schemas"))));
    if (!plan.tables.isEmpty())
        parts.append(counted(plan.tables.size(), QStringLiteral("table by name"),
                             QStringLiteral("tables by name")));
    return parts.join(QStringLiteral(" and "));
}

} // namespace

ScriptSummary setupSummary(const ScriptPlan &plan)
{
    ScriptSummary summary = common(plan);
    const QString role = shown(plan.request.role);
    summary.title = QStringLiteral("Tributary: setup script for the database %1, role %2")
                        .arg(shown(plan.database), role);
    if (plan.makesRole())
        summary.does
            << QStringLiteral("makes the role %1, which may log in and nothing else").arg(role);
    if (const QString what = scope(plan); !what.isEmpty())
        summary.does << QStringLiteral("lets it read %1").arg(what);
    const bool later = std::ranges::any_of(
        plan.schemas, [](const GrantedSchema &schema) { return !schema.futureOwners.isEmpty(); });
    if (later)
        summary.does << QStringLiteral("lets it read tables that their present owners make later");
    if (plan.takesBack())
        summary.does << QStringLiteral(
            "takes back what else an earlier setup script let it read in this database");
    if (plan.replication && plan.replicationBySql())
        summary.does << QStringLiteral("gives it the right to follow changes (replication)");
    if (plan.publish)
        summary.does << QStringLiteral("makes the publication %1 with %2")
                            .arg(shown(plan.publication),
                                 counted(plan.published.size(), QStringLiteral("table"),
                                         QStringLiteral("tables")));
    summary.never << QStringLiteral("restarts the server or changes one of its settings")
                  << QStringLiteral("reads, changes or deletes a row")
                  << QStringLiteral("makes a replication slot");
    if (plan.role && plan.providerMakesRole)
        summary.never
            << QStringLiteral("makes the role %1: the section on it tells who does").arg(role);
    if (plan.replication && !plan.replicationBySql())
        summary.never << QStringLiteral("gives the right to follow changes (replication), which no "
                                        "SQL gives here: the section on it tells who has it");
    if (plan.foreignRole)
        summary.notes << QStringLiteral(
            "The role was there before: its password and attributes stay as they are. The undo "
            "script takes nothing from it, but lists the rights that it has, for you to decide.");
    else if (plan.role && plan.providerMakesRole)
        summary.notes << QStringLiteral("The undo script takes nothing from the role, but lists "
                                        "the rights that it has, for you to decide.");
    if (plan.request.log)
        summary.notes << QStringLiteral(
            "The right to replicate lets a role read the changes of every table of every database "
            "of the server, and copy the server whole. Grants do not limit it; pg_hba.conf can.");
    summary.notes << QStringLiteral(
        "It can be run again at any time. Everything is one transaction: it is done as a whole or "
        "not at all. \"tributary-cli script ... --undo\" makes the script that takes it back.");
    return summary;
}

ScriptSummary undoSummary(const ScriptPlan &plan)
{
    ScriptSummary summary = common(plan);
    const QString role = shown(plan.request.role);
    summary.title = QStringLiteral("Tributary: undo script for the database %1, role %2")
                        .arg(shown(plan.database), role);
    if (!plan.slot.isEmpty())
        summary.does << QStringLiteral("drops the replication slot %1, unless it is being read")
                            .arg(shown(plan.slot));
    if (!plan.publication.isEmpty())
        summary.does << QStringLiteral("drops the publication %1").arg(shown(plan.publication));
    if (plan.request.keepsRole)
        summary.notes << QStringLiteral("The role %1 stays with all its rights: others read this "
                                        "database with it, too.")
                             .arg(role);
    else if (plan.foreignRole)
        summary.notes << QStringLiteral(
            "The role was there before, and keeps its rights: which of them came with the setup "
            "script nobody wrote down. The report at the end lists them, for you to decide.");
    if (plan.request.keepsRole) {
        if (summary.does.isEmpty())
            summary.does << QStringLiteral("takes nothing away: everything is used by others");
    } else if (!plan.providerMakesRole) {
        summary.does << QStringLiteral("drops the role %1 with its rights, if the setup script "
                                       "made it and nothing else depends on it")
                            .arg(role);
    } else {
        summary.does
            << QStringLiteral("lists the rights of the role %1, for you to decide").arg(role);
        summary.never
            << QStringLiteral("removes the role %1: the section on it tells who does").arg(role);
    }
    summary.never << QStringLiteral(
        "takes anything from a superuser, from an owner, or from a role "
        "that was there before")
                  << QStringLiteral("restarts the server or changes one of its settings")
                  << QStringLiteral("reads, changes or deletes a row")
                  << QStringLiteral("changes how tables tell their rows apart (REPLICA IDENTITY)");
    summary.notes << QStringLiteral(
        "Stop Tributary first. The script can be run again at any time.");
    return summary;
}

void writeHeader(const ScriptSummary &summary, const ScriptPlan &plan, ScriptText &text)
{
    const ScriptRequest &request = plan.request;
    text.comment(summary.title);
    if (!request.sourceName.isEmpty())
        text.comment(QStringLiteral("Source: ") + shown(request.sourceName));
    if (!request.server.isEmpty())
        text.comment(QStringLiteral("Server: ") + shown(request.server));
    if (request.generatedAt.isValid())
        text.comment(QStringLiteral("Written: ")
                     + request.generatedAt.toUTC().toString(Qt::ISODate));
    text.commentLine({});
    text.comment(QStringLiteral("Run it as: ") + summary.runAs);
    if (request.format == ScriptFormat::Psql)
        text.comment(QStringLiteral("Run it with: ") + summary.command);
    text.commentLine({});
    text.comment(QStringLiteral("It"));
    for (const QString &each : summary.does)
        text.comment(QStringLiteral("* ") + each);
    text.comment(QStringLiteral("It never"));
    for (const QString &each : summary.never)
        text.comment(QStringLiteral("* ") + each);
    for (const QString &note : summary.notes) {
        text.commentLine({});
        text.comment(note);
    }
}

QString asMarkdown(const ScriptSummary &summary, const QString &sql)
{
    // Names within are in quotes, and what Markdown would understand in them is escaped.
    static const QRegularExpression special(QStringLiteral("([\\\\`*_{}\\[\\]<>#|])"));
    const auto plain = [](QString text) { return text.replace(special, QStringLiteral("\\\\1")); };
    const auto list = [&plain](const QStringList &items) -> QString {
        QString lines;
        for (const QString &each : items)
            lines += QStringLiteral("* ") + plain(each) + u'\n';
        return lines + u'\n';
    };
    QString fence = QStringLiteral("```");
    while (sql.contains(fence))
        fence += u'`';
    QString text = QStringLiteral("# %1\n\nRun it as %2, connected to that database.\n\nIt\n\n")
                       .arg(plain(summary.title), plain(summary.runAs));
    text += list(summary.does) + QStringLiteral("It never\n\n") + list(summary.never);
    for (const QString &note : summary.notes)
        text += plain(note) + QStringLiteral("\n\n");
    return text + fence + QStringLiteral("sql\n") + sql + fence + u'\n';
}

} // namespace tributary
