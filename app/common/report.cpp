// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/report.h"

#include "app/common/redaction.h"
#include "engine/postgres/sshcommand.h"
#include "engine/source/connectionkeywords.h"

#include <QStringList>

namespace tributary {

namespace {

constexpr qsizetype mostRuns = 20;

/// Of parameters that have no field of their own only those are told that nobody gets in by.
bool isTold(const QString &keyword)
{
    const KeywordUse use = keywordUse(keyword);
    return (use == KeywordUse::PassOn || use == KeywordUse::HostAddress) && !soundsSecret(keyword);
}

QString momentOf(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QStringLiteral("-");
}

QString levelWord(RunLine::Level level)
{
    switch (level) {
    case RunLine::Level::Info:
        return QStringLiteral("info");
    case RunLine::Level::Warning:
        return QStringLiteral("warning");
    case RunLine::Level::Error:
        return QStringLiteral("error");
    }
    Q_UNREACHABLE();
}

/// What messages may quote, because the report tells it elsewhere anyway.
QStringList namesIn(const ReportFacts &facts)
{
    QStringList names;
    for (const ReportedSource &each : facts.sources) {
        const SavedSource &source = each.source;
        const ConnInfo &connection = source.connection;
        names += {source.name,        connection.database,    connection.user,       source.slot,
                  source.publication, connection.tunnel.host, connection.tunnel.user};
        names += connection.host.split(u',');
        names += source.tables;
        names += source.tableMethods.keys();
        names += source.made.values();
    }
    for (const auto &[source, line] : facts.lines)
        names.append(line.table);
    names.removeAll(QString());
    return names;
}

/// Of passwords that strayed into a saved connection, so that they are found elsewhere too.
QList<QByteArray> secretsIn(const ReportFacts &facts)
{
    QList<QByteArray> secrets = facts.secrets;
    for (const ReportedSource &each : facts.sources) {
        for (const auto &[keyword, value] : each.source.connection.extra) {
            if (soundsSecret(keyword) || keywordUse(keyword) == KeywordUse::Secret)
                secrets.append(value.toUtf8());
        }
    }
    return secrets;
}

class ReportWriter
{
public:
    explicit ReportWriter(const ReportFacts &facts)
        : m_facts(facts)
        , m_redaction(namesIn(facts), secretsIn(facts), facts.home)
    { }

    QString write();

private:
    void add(const QString &line) { m_text += line + u'\n'; }

    /// Nothing for an empty value.
    void addValue(const QString &name, const QString &value);
    void addSource(const ReportedSource &each);
    void addConnection(const ConnInfo &connection);
    void addChecks(const ReportedSource &each);
    void addRun(const RunRecord &run);
    void addLines();

    const ReportFacts &m_facts;
    Redaction m_redaction;
    QString m_text;
};

void ReportWriter::addValue(const QString &name, const QString &value)
{
    if (!value.isEmpty())
        add(QStringLiteral("- %1: %2").arg(Redaction::visible(name), m_redaction.value(value)));
}

void ReportWriter::addConnection(const ConnInfo &connection)
{
    addValue(QStringLiteral("server"), connection.displayName());
    addValue(QStringLiteral("encryption"), connection.effectiveSslMode());
    addValue(QStringLiteral("authority's certificate"), connection.sslRootCert);
    addValue(QStringLiteral("client certificate"), connection.sslCert);
    // A "key" with a colon is not a path but may be anything.
    addValue(QStringLiteral("client key"),
             connection.namesKeyEngine() ? Redaction::secretMark.toString() : connection.sslKey);
    if (connection.tunnel.isUsed())
        addValue(QStringLiteral("SSH tunnel"), tunnelText(connection.tunnel));
    for (const auto &[keyword, value] : connection.extra)
        addValue(QStringLiteral("parameter ") + keyword,
                 isTold(keyword) ? value : Redaction::secretMark.toString());
}

void ReportWriter::addSource(const ReportedSource &each)
{
    const SavedSource &source = each.source;
    add(QString());
    add(QStringLiteral("## Source ") + m_redaction.value(source.name));
    add(QString());
    addValue(QStringLiteral("state"), sourceStateId(each.state));
    addConnection(source.connection);
    addValue(QStringLiteral("destination"), source.destination);
    addValue(QStringLiteral("method"), source.method);
    addValue(QStringLiteral("plugin"), source.plugin);
    addValue(QStringLiteral("slot"), source.slot);
    addValue(QStringLiteral("publication"), source.publication);
    if (source.followsLog())
        addValue(QStringLiteral("deleted rows"),
                 source.keepDeleted ? QStringLiteral("kept") : QStringLiteral("removed"));
    if (source.paused)
        addValue(QStringLiteral("paused"), QStringLiteral("yes"));
    addValue(QStringLiteral("tables"),
             source.tables.isEmpty() ? QStringLiteral("all") : source.tables.join(u", "));
    for (auto method = source.tableMethods.cbegin(); method != source.tableMethods.cend(); ++method)
        addValue(QStringLiteral("table ") + method.key(), method.value());
    for (auto made = source.made.cbegin(); made != source.made.cend(); ++made)
        addValue(QStringLiteral("made on the server: ") + made.key(), made.value());
    addValue(QStringLiteral("schedule"), source.schedule);
    addValue(QStringLiteral("scheduler"), source.scheduler);
    addChecks(each);
    if (each.runs.isEmpty())
        return;
    add(QString());
    add(QStringLiteral("### Last runs"));
    add(QString());
    for (const RunRecord &run : each.runs.first(qMin(mostRuns, each.runs.size())))
        addRun(run);
}

void ReportWriter::addChecks(const ReportedSource &each)
{
    add(QString());
    if (!each.checkedAt.isValid()) {
        add(QStringLiteral("### Checks"));
        add(QString());
        add(QStringLiteral("Not checked in this program run."));
        return;
    }
    add(QStringLiteral("### Checks of ") + momentOf(each.checkedAt));
    add(QString());
    for (const CheckResult &check : each.checks) {
        QString line = QStringLiteral("- [%1] %2").arg(checkStateWord(check.state), check.id);
        if (!check.found.isEmpty())
            line += QStringLiteral(": ") + m_redaction.message(check.found);
        if (!check.message.isEmpty())
            line += QStringLiteral(" - ") + m_redaction.message(check.message);
        if (!check.errorId.isEmpty())
            line += QStringLiteral(" (%1)").arg(check.errorId);
        add(line); // the detail is the server's own words
    }
}

void ReportWriter::addRun(const RunRecord &run)
{
    const QString outcome = run.outcome ? runOutcomeId(*run.outcome)
                                        : QStringLiteral("going on, ") + runStageId(run.stage);
    QString line = QStringLiteral("- %1, %2, %3, %4")
                       .arg(momentOf(run.startedAt), runTriggerId(run.trigger), run.method,
                            outcome);
    if (run.finishedAt.isValid())
        line += QStringLiteral(", %1 s").arg(run.startedAt.secsTo(run.finishedAt));
    line += QStringLiteral("; rows %1, bytes %2, inserts %3, updates %4, deletes %5, truncates %6")
                .arg(QString::number(run.rows), QString::number(run.bytes),
                     QString::number(run.inserts), QString::number(run.updates),
                     QString::number(run.deletes), QString::number(run.truncates));
    line += QStringLiteral("; tables %1, failed %2").arg(run.tables).arg(run.failedTables);
    if (!run.checkpoint.isEmpty())
        line += QStringLiteral("; checkpoint ") + m_redaction.value(run.checkpoint);
    if (!run.errorId.isEmpty())
        line += QStringLiteral("; %1: %2")
                    .arg(m_redaction.value(run.errorId), m_redaction.message(run.message));
    add(line);
}

void ReportWriter::addLines()
{
    const qsizetype count = qMin<qsizetype>(m_facts.lines.size(), mostReportedLines);
    if (count == 0) {
        add(QStringLiteral("Nothing was logged."));
        return;
    }
    for (qsizetype number = count - 1; number >= 0; --number) { // the newest last
        const auto &[source, line] = m_facts.lines.at(number);
        QString text = QStringLiteral("- %1 %2 %3")
                           .arg(momentOf(line.at), levelWord(line.level),
                                m_redaction.value(source));
        if (!line.table.isEmpty())
            text += u' ' + m_redaction.value(line.table);
        add(text + QStringLiteral(": ") + m_redaction.message(line.text));
    }
}

QString ReportWriter::write()
{
    add(QStringLiteral("# Report of Tributary"));
    add(QString());
    add(QStringLiteral("Made %1. Names of servers, users, databases and tables are in this text; "
                       "passwords, keys and what stands in rows are not. \"%2\" and \"%3\" stand "
                       "where something was left out.")
            .arg(momentOf(m_facts.madeAt), Redaction::secretMark, Redaction::dataMark));
    add(QString());
    add(QStringLiteral("## Versions"));
    add(QString());
    for (const auto &[name, version] : m_facts.versions)
        addValue(name, version);
    add(QString());
    add(QStringLiteral("## Settings"));
    add(QString());
    for (auto each = m_facts.settings.cbegin(); each != m_facts.settings.cend(); ++each)
        addValue(each.key(),
                 soundsSecret(each.key()) ? Redaction::secretMark.toString() : each.value());
    if (m_facts.settings.isEmpty())
        add(QStringLiteral("All as they come."));
    for (const ReportedSource &each : m_facts.sources)
        addSource(each);
    add(QString());
    add(QStringLiteral("## Log"));
    add(QString());
    addLines();
    return m_text;
}

} // namespace

QString reportText(const ReportFacts &facts)
{
    return ReportWriter(facts).write();
}

} // namespace tributary
