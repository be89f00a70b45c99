// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progressdisplay.h"

#include "app/cli/counted.h"
#include "app/cli/momenttext.h"
#include "app/common/runrequest.h"
#include "engine/sync/runstage.h"

#include <QJsonArray>
#include <QLocale>

#include <cmath>
#include <optional>
#include <utility>

namespace tributary {

namespace {

/// A rate is not worth showing before.
constexpr double settleSeconds = 3;
/// An ETA is shown when this part of the rows is there.
constexpr double settleShare = 0.03;

QString bytesText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes);
}

/// The numbers stand below each other.
QString rowsColumn(qint64 rows)
{
    return QStringLiteral("%1 %2").arg(QLocale().toString(rows).rightJustified(12),
                                       rows == 1 ? QStringLiteral("row ") : QStringLiteral("rows"));
}

/// "2 changes in 1 transaction".
QString changesText(const LogProgress &log)
{
    return QStringLiteral("%1 in %2")
        .arg(counted(log.changes, QLatin1StringView("change"), QLatin1StringView("changes")),
             counted(log.transactions, QLatin1StringView("transaction"),
                     QLatin1StringView("transactions")));
}

QJsonObject errorObject(const Error &error)
{
    return {{QStringLiteral("id"), error.id()},
            {QStringLiteral("message"), error.message},
            {QStringLiteral("actions"), QJsonArray::fromStringList(error.actions)},
            {QStringLiteral("detail"), error.detail},
            {QStringLiteral("sqlstate"), QString::fromLatin1(error.sqlState)}};
}

} // namespace

QJsonObject logObject(const LogProgress &log)
{
    const auto bytes = [](const std::optional<qint64> &value) {
        return value ? QJsonValue(*value) : QJsonValue();
    };
    return {{QStringLiteral("lsn"), log.checkpoint.toString()},
            {QStringLiteral("fresh_as_of"), log.freshAsOf.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("transactions"), log.transactions},
            {QStringLiteral("changes"), log.changes},
            {QStringLiteral("slot"),
             QJsonObject{{QStringLiteral("name"), log.slot},
                         {QStringLiteral("waiting_bytes"), bytes(log.waitingBytes)},
                         {QStringLiteral("kept_bytes"), bytes(log.keptBytes)}}}};
}

QString aboutDuration(double seconds)
{
    if (seconds < 60)
        return QStringLiteral("about %1 s").arg(std::max(1L, std::lround(seconds)));
    if (seconds < 5400)
        return QStringLiteral("about %1 min").arg(std::lround(seconds / 60));
    return QStringLiteral("about %1 h").arg(std::lround(seconds / 3600));
}

QJsonObject tableObject(const TableProgress &table)
{
    QJsonObject object{{QStringLiteral("type"), QStringLiteral("table")},
                       {QStringLiteral("table"), table.table.displayName()},
                       {QStringLiteral("state"), tableStateWord(table.state)},
                       {QStringLiteral("rows"), table.rows},
                       {QStringLiteral("bytes"), table.bytes},
                       {QStringLiteral("destination_table"), table.destinationName},
                       {QStringLiteral("method"),
                        table.followed ? QStringLiteral("log") : QStringLiteral("full")}};
    if (table.followed) {
        object.insert(QStringLiteral("inserts"), table.inserts);
        object.insert(QStringLiteral("updates"), table.updates);
        object.insert(QStringLiteral("deletes"), table.deletes);
        object.insert(QStringLiteral("truncates"), table.truncates);
    }
    if (!table.notes.isEmpty())
        object.insert(QStringLiteral("notes"), QJsonArray::fromStringList(table.notes));
    if (table.error)
        object.insert(QStringLiteral("error"), errorObject(*table.error));
    return object;
}

ProgressDisplay::ProgressDisplay(Output &output, bool follows, QObject *parent)
    : QObject(parent)
    , m_output(output)
    , m_follows(follows)
{
    m_elapsed.start();
}

void ProgressDisplay::showPhase(RunPhase phase)
{
    m_phase = phase;
    // The reason was noted just before; an attempt that is nobody's business yet has none.
    if (std::exchange(m_hasNote, false) && phase == RunPhase::Retrying)
        m_output.warn(
            QStringLiteral("Trying again until it is stopped, with pauses of up to %1 seconds.")
                .arg(longestRetryPause.count()));
    if (phase != RunPhase::Copying && phase != RunPhase::Finished)
        m_output.showProgress(runPhaseText(phase) + QStringLiteral("..."));
    if (phase == RunPhase::Copying)
        m_elapsed.restart();
}

void ProgressDisplay::showPlan(const QList<TableProgress> &tables)
{
    for (const TableProgress &table : tables)
        m_tables.insert(table.table, table);
}

void ProgressDisplay::showProgress(const QList<TableProgress> &changed)
{
    for (const TableProgress &table : changed) {
        m_tables.insert(table.table, table);
        if (m_output.isJson() && table.state == TableState::Copying)
            m_output.object(
                {{QStringLiteral("type"), QStringLiteral("progress")},
                 {QStringLiteral("table"), table.table.displayName()},
                 {QStringLiteral("rows"), table.rows},
                 {QStringLiteral("rows_estimated"),
                  table.estimatedRows < 0 ? QJsonValue() : QJsonValue(table.estimatedRows)},
                 {QStringLiteral("bytes"), table.bytes}});
    }
    if (!changed.isEmpty() && changed.last().state == TableState::Copying)
        drawLine(changed.last());
}

void ProgressDisplay::drawLine(const TableProgress &current)
{
    const QLocale locale;
    qsizetype count = 0;
    qsizetype finished = 0;
    qint64 rows = 0;
    qint64 expected = 0;
    bool known = true;
    for (const TableProgress &table : std::as_const(m_tables)) {
        if (table.state == TableState::Following && table.rows == 0)
            continue; // copied in an earlier run
        ++count;
        finished += table.state != TableState::Waiting && table.state != TableState::Copying ? 1
                                                                                             : 0;
        if (table.state == TableState::Skipped || table.state == TableState::Failed)
            continue;
        rows += table.rows;
        const bool over = table.state == TableState::Copied || table.state == TableState::Following
            || table.state == TableState::Done;
        known = known && (over || table.estimatedRows >= 0);
        expected += over ? table.rows : std::max(table.rows, table.estimatedRows);
    }
    QString line = QStringLiteral("[%1/%2] %3: ")
                       .arg(finished + 1)
                       .arg(count)
                       .arg(current.table.displayName());
    line += current.estimatedRows > 0
        ? QStringLiteral("%1 of about %2")
              .arg(locale.toString(current.rows),
                   countedRows(std::max(current.rows, current.estimatedRows)))
        : countedRows(current.rows);
    const double seconds = static_cast<double>(m_elapsed.elapsed()) / 1000;
    if (seconds > settleSeconds && rows > 0) {
        const double rate = static_cast<double>(rows) / seconds;
        line += QStringLiteral(", %1 rows/s").arg(locale.toString(std::lround(rate)));
        if (known && static_cast<double>(rows) > settleShare * static_cast<double>(expected)
            && expected > rows)
            line += QStringLiteral(", %1 left")
                        .arg(aboutDuration(static_cast<double>(expected - rows) / rate));
    }
    m_output.showProgress(line);
}

void ProgressDisplay::showLog(const LogProgress &log)
{
    if (m_output.isJson()) {
        // A line for each position, not for each look at it.
        if (std::exchange(m_toldCheckpoint, log.checkpoint) != log.checkpoint) {
            QJsonObject object = logObject(log);
            object.insert(QStringLiteral("type"), QStringLiteral("log"));
            m_output.object(object);
        }
        return;
    }
    m_output.showProgress(QStringLiteral("%1: %2, at %3, fresh as of %4")
                              .arg(runPhaseText(m_phase), changesText(log),
                                   log.checkpoint.toString(), momentText(log.freshAsOf)));
}

void ProgressDisplay::showNote(const QString &text)
{
    m_output.warn(text);
    m_hasNote = true;
}

void ProgressDisplay::showReport(const SyncReport &report, std::optional<ExitCode> code)
{
    const QLocale locale;
    // Following has no other end than being stopped.
    const bool isStopped = m_follows && isStoppedFollowing(report);
    const RunOutcome outcome = runOutcome(report, m_follows);
    const QString status = outcome == RunOutcome::Partial ? QStringLiteral("partial")
        : isStopped || outcome == RunOutcome::Ok          ? QStringLiteral("ok")
                                                          : QStringLiteral("failed");
    for (const QString &note : report.notes)
        m_output.warn(note);
    const double seconds = static_cast<double>(report.startedAt.msecsTo(report.finishedAt)) / 1000;
    if (m_output.isJson()) {
        for (const TableProgress &table : report.tables)
            m_output.object(tableObject(table));
        for (const TableProgress &table : report.tables) {
            if (table.error && !report.error)
                m_output.report(*table.error, table.table.displayName());
        }
        if (report.error && !isStopped)
            m_output.report(errorToTell(report));
        QJsonObject result = report.log ? logObject(*report.log) : QJsonObject();
        result.insert(QStringLiteral("type"), QStringLiteral("result"));
        result.insert(QStringLiteral("status"), status);
        result.insert(QStringLiteral("rows"), report.rows);
        result.insert(QStringLiteral("bytes"), report.bytes);
        result.insert(QStringLiteral("seconds"), seconds);
        result.insert(QStringLiteral("destination"), report.destinationPath);
        if (isStopped)
            result.insert(QStringLiteral("stopped"), errorToTell(report).message);
        result.insert(QStringLiteral("exit_code"),
                      static_cast<int>(code.value_or(report.exitCode())));
        m_output.object(result);
        return;
    }
    for (const TableProgress &table : report.tables) {
        // "0 rows" of a table that was copied in an earlier run would be read as empty.
        const bool isOnlyFollowed = table.followed && table.rows == 0;
        QString line = QStringLiteral("%1  %2  %3")
                           .arg(table.table.displayName().leftJustified(40),
                                tableStateWord(table.state).leftJustified(8),
                                isOnlyFollowed ? QString(17, u' ') : rowsColumn(table.rows));
        if (table.followed)
            line += QStringLiteral("  +%1 ~%2 -%3")
                        .arg(locale.toString(table.inserts), locale.toString(table.updates),
                             locale.toString(table.deletes));
        if (!table.notes.isEmpty())
            line += QStringLiteral("  (%1)").arg(table.notes.join(QStringLiteral("; ")));
        m_output.line(line);
    }
    for (const TableProgress &table : report.tables) {
        if (table.error && !(report.error && report.error == table.error))
            m_output.report(*table.error);
    }
    const bool isCutOff = isStoppedFollowing(report);
    if (report.log && (isCutOff || !report.error))
        m_output.say(QStringLiteral("%1: %2 applied, at %3, fresh as of %4")
                         .arg(isCutOff ? QStringLiteral("stopped") : status,
                              changesText(*report.log), report.log->checkpoint.toString(),
                              momentText(report.log->freshAsOf)));
    if (isStopped) {
        m_output.say(errorToTell(report).message);
        return;
    }
    if (report.error) {
        m_output.report(errorToTell(report));
        return;
    }
    const double rate = seconds > 0 ? static_cast<double>(report.rows) / seconds : 0;
    m_output.say(QStringLiteral("%1: %2, %3 in %4 s (%5 rows/s) in %6")
                     .arg(status, countedRows(report.rows), bytesText(report.bytes),
                          locale.toString(seconds, 'f', 1), locale.toString(std::lround(rate)),
                          report.destinationPath));
}

} // namespace tributary
