// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runsentences.h"

#include "engine/core/pluralcount.h"
#include "ui/formatting.h"
#include "ui/widgets/plainlabel.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace tributary {

namespace {

QString moment(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

bool isStopped(const SyncReport &report)
{
    return report.error && report.error->kind == ErrorKind::Interrupted;
}

QString rowsCopied(qint64 rows)
{
    return RunSentences::tr("%1 rows copied", nullptr, pluralCount(rows))
        .arg(Formatting().count(rows));
}

QString changesApplied(qint64 changes)
{
    return RunSentences::tr("%1 changes applied", nullptr, pluralCount(changes))
        .arg(Formatting().count(changes));
}

} // namespace

bool RunSentences::isAboutPassword(const Error &error)
{
    return error.kind == ErrorKind::PasswordNeeded || error.kind == ErrorKind::WrongPassword;
}

QString RunSentences::before(const std::optional<RunRecord> &last, bool followsLog)
{
    if (!last)
        return tr("Ready for the first copy.");
    if (last->outcome == RunOutcome::Ok && followsLog)
        return tr("Last synced on %1.").arg(moment(last->finishedAt));
    if (last->outcome == RunOutcome::Ok)
        return tr("Last copied on %1: %2 rows.", nullptr, pluralCount(last->rows))
            .arg(moment(last->finishedAt), Formatting().count(last->rows));
    if (last->outcome == RunOutcome::Partial)
        return tr("Last copied on %1, but some tables failed.").arg(moment(last->finishedAt));
    if (last->outcome == RunOutcome::Interrupted)
        return tr("The last run, on %1, was stopped.").arg(moment(last->finishedAt));
    return tr("The last run, on %1, failed: %2").arg(moment(last->finishedAt), last->message);
}

QString RunSentences::paused(const std::optional<RunRecord> &last)
{
    if (!last)
        return tr("Paused. \"Resume\" goes on following changes.");
    return tr("Paused since %1. \"Resume\" applies what has changed meanwhile.")
        .arg(moment(last->finishedAt));
}

QString RunSentences::retrying(const QString &reason)
{
    return reason.isEmpty() ? tr("Trying again…") : tr("%1 Trying again…").arg(reason);
}

QString RunSentences::during(RunPhase phase, const RunTotals &totals, bool hasFollowed)
{
    switch (phase) {
    case RunPhase::Connecting:
        return hasFollowed ? tr("The connection was lost; trying again…")
                           : tr("Connecting to the server…");
    case RunPhase::Retrying:
        return retrying({});
    case RunPhase::ReadingCatalogue:
        return tr("Reading the list of tables…");
    case RunPhase::Copying:
        return tr("Copying: %1 of %2 tables have been read.", nullptr, pluralCount(totals.tables))
            .arg(Formatting().count(totals.copied + totals.ended()),
                 Formatting().count(totals.tables));
    case RunPhase::PreparingLog:
        return tr("Preparing publication and slot…");
    case RunPhase::CatchingUp:
        return tr("Applying the changes that waited…");
    case RunPhase::Following:
        return tr("Following changes.");
    case RunPhase::Publishing:
        return tr("Putting the new copies in place…");
    case RunPhase::Finished:
        return tr("Finishing…");
    }
    Q_UNREACHABLE();
}

QString RunSentences::after(const SyncReport &report, bool paused)
{
    const Formatting format;
    switch (report.outcome) {
    case SyncReport::Outcome::Ok: {
        const qint64 seconds = report.startedAt.secsTo(report.finishedAt);
        const QString time = seconds < 1 ? tr("under a second")
                                         : format.duration(std::chrono::seconds(seconds));
        if (report.log && report.rows > 0)
            return tr("Up to date as of %1: %2, %3.", "a time, rows copied, changes applied")
                .arg(moment(report.log->freshAsOf), rowsCopied(report.rows),
                     changesApplied(report.log->changes));
        if (report.log)
            return tr("Up to date as of %1: %2.", "a time, changes applied")
                .arg(moment(report.log->freshAsOf), changesApplied(report.log->changes));
        return tr("Up to date as of %1: %2 in %3.", "a time, rows copied, a duration")
            .arg(moment(report.startedAt), rowsCopied(report.rows), time);
    }
    case SyncReport::Outcome::Partial: {
        qint64 failed = 0;
        for (const TableProgress &table : report.tables)
            failed += table.state == TableState::Failed ? 1 : 0;
        return tr("%1 of %2 tables failed; the others are up to date as of %3.", nullptr,
                  pluralCount(report.tables.size()))
            .arg(format.count(failed), format.count(report.tables.size()),
                 moment(report.startedAt));
    }
    case SyncReport::Outcome::Failed:
        break;
    }
    if (report.error && isAboutPassword(*report.error))
        return tr("The server wants a password. What was copied before is as it was.");
    if (isStopped(report) && report.log) {
        const QString until = leftToRight(report.log->checkpoint.toString());
        return paused ? tr("Paused. Everything up to %1 is in the destination; \"Resume\" goes on "
                           "from there.")
                            .arg(until)
                      : tr("Stopped. Everything up to %1 is in the destination; the next run goes "
                           "on from there.")
                            .arg(until);
    }
    if (isStopped(report))
        return paused ? tr("Paused. What was copied before is as it was.")
                      : tr("Stopped. What was copied before is as it was.");
    return tr("The run failed. What was copied before is as it was.");
}

QString RunSentences::elsewhere(const RunRecord &run)
{
    const QString since = moment(run.startedAt);
    switch (run.stage) {
    case RunStage::Copying:
        return tr("Another program has been copying since %1.").arg(since);
    case RunStage::Following:
        return tr("Another program has been following changes since %1.").arg(since);
    case RunStage::Retrying:
        return tr("Another program, at work since %1, waits to try again.").arg(since);
    }
    Q_UNREACHABLE();
}

QString RunSentences::copiesAnew()
{
    return tr("The next run copies everything again.");
}

QString RunSentences::afterPart(const SyncReport &report)
{
    const qsizetype failed = std::ranges::count(report.tables, TableState::Failed,
                                                &TableProgress::state);
    if (report.outcome == SyncReport::Outcome::Ok)
        return tr("%n table(s) copied again as of %1.", nullptr,
                  static_cast<int>(report.tables.size()))
            .arg(moment(report.startedAt));
    if (report.outcome == SyncReport::Outcome::Partial)
        return tr("%n table(s) could not be copied again; the old copies stay.", nullptr,
                  static_cast<int>(failed));
    return after(report, false);
}

QString RunSentences::freshAsOf(const LogProgress &log, const QDateTime &now)
{
    if (!log.freshAsOf.isValid())
        return tr("unknown", "a time");
    return Formatting().moment(log.freshAsOf, now);
}

QString RunSentences::lag(const LogProgress &log, const QDateTime &now, bool running)
{
    const Formatting format;
    const QString bytes = log.waitingBytes ? format.bytes(*log.waitingBytes)
                                           : tr("unknown", "an amount of bytes");
    const bool nothingWaits = log.waitingBytes == qint64{0};
    if (!running || nothingWaits || !log.freshAsOf.isValid())
        return bytes;
    // The server's clock may be ahead of ours.
    const qint64 seconds = qMax<qint64>(0, log.freshAsOf.secsTo(now));
    const QString time = seconds < 1 ? tr("under a second")
                                     : format.duration(std::chrono::seconds(seconds));
    return tr("%1, %2", "bytes and time behind the server").arg(bytes, time);
}

QString RunSentences::applied(const LogProgress &log)
{
    return tr("%1 changes", nullptr, pluralCount(log.changes)).arg(Formatting().count(log.changes));
}

QString RunSentences::kept(const LogProgress &log)
{
    return log.keptBytes ? Formatting().bytes(*log.keptBytes) : tr("unknown", "an amount of bytes");
}

QString RunSentences::figures(const RunTotals &totals, double rowsPerSecond, double bytesPerSecond,
                              std::optional<std::chrono::seconds> left)
{
    const Formatting format;
    QStringList parts;
    // Views and tables that were never analysed have no estimate: the sum is a lower bound then.
    const bool orMore = totals.unknown > 0;
    const QString rows = format.count(totals.rows);
    const QString expected = format.aboutCount(totals.expectedRows);
    if (totals.expectedRows <= totals.rows)
        parts.append(tr("%1 rows", nullptr, pluralCount(totals.rows)).arg(rows));
    else if (orMore)
        parts.append(tr("%1 of %2 rows or more", "%2 is an estimate such as ≈ 3,210,000",
                        pluralCount(totals.expectedRows))
                         .arg(rows, expected));
    else
        parts.append(tr("%1 of %2 rows", "%2 is an estimate such as ≈ 3,210,000",
                        pluralCount(totals.expectedRows))
                         .arg(rows, expected));
    parts.append(format.bytes(totals.bytes));
    if (rowsPerSecond > 0)
        parts.append(format.rowRate(rowsPerSecond));
    if (bytesPerSecond > 0)
        parts.append(format.byteRate(bytesPerSecond));
    if (left) {
        const QString time = format.aboutDuration(*left);
        parts.append(orMore ? tr("%1 or more left", "%1 is such as about 4 min").arg(time)
                            : tr("%1 left", "%1 is such as about 4 min").arg(time));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace tributary
