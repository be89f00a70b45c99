// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tableprogressrow.h"

#include "ui/formatting.h"

namespace tributary {

namespace {

/// Sorts below every real value.
constexpr qint64 unknownLast = -1;

/// Whether there is anything to count: "0 rows" of a table that was not touched would be read as
/// empty.
bool isCounted(const TableProgress &table)
{
    return table.state != TableState::Waiting && table.state != TableState::Skipped;
}

/// Its rows are there from an earlier run.
bool isOnlyFollowed(const TableProgress &table)
{
    return table.followed && table.rows == 0 && hasEnded(table.state);
}

} // namespace

TableProgressRow::TableProgressRow(const TableProgress &table, bool runEnded,
                                   const RateEstimator *speed,
                                   const std::optional<QString> &nextMethod, const KnownCopy *copy)
    : m_table(table)
    , m_runEnded(runEnded)
    , m_stopped(runEnded && !hasEnded(table.state))
    , m_speed(speed)
    , m_copy(copy)
    , m_nextMethod(nextMethod)
{ }

QString TableProgressRow::text(TableColumn column) const
{
    const Formatting format;
    switch (column) {
    case TableColumn::Table:
        return m_table.table.displayName();
    case TableColumn::Method:
        return methodText();
    case TableColumn::State:
        return stateText();
    case TableColumn::Progress:
        return progressText();
    case TableColumn::Rows:
        return rowsText();
    case TableColumn::About:
        return m_table.estimatedRows < 0 ? QString() : format.aboutCount(m_table.estimatedRows);
    case TableColumn::Bytes:
        return bytesText();
    case TableColumn::Speed:
        return speed() > 0 ? format.rowRate(speed()) : QString();
    case TableColumn::Left: {
        const auto time = left();
        return time ? format.aboutDuration(*time) : QString();
    }
    case TableColumn::Inserts:
    case TableColumn::Updates:
    case TableColumn::Deletes:
    case TableColumn::Truncates: {
        const auto number = changes(column);
        return number ? format.count(*number) : QString();
    }
    case TableColumn::FreshAsOf:
        return format.moment(freshAsOf(), QDateTime::currentDateTimeUtc());
    case TableColumn::Note:
        return noteText();
    }
    Q_UNREACHABLE();
}

/// Those that the run copied. Of a table whose changes were applied: those that its copy has, once
/// they alter no more.
qint64 TableProgressRow::rows() const
{
    return isOnlyFollowed(m_table) && m_runEnded && m_copy != nullptr ? m_copy->rows : m_table.rows;
}

QString TableProgressRow::rowsText() const
{
    if (!isCounted(m_table) || (isOnlyFollowed(m_table) && (!m_runEnded || m_copy == nullptr)))
        return {};
    return Formatting().count(rows());
}

QString TableProgressRow::bytesText() const
{
    const bool unknown = m_table.bytes == 0 && m_table.rows > 0; // of a run that nobody watched
    if (!isCounted(m_table) || isOnlyFollowed(m_table) || unknown)
        return {};
    return Formatting().bytes(m_table.bytes);
}

QDateTime TableProgressRow::freshAsOf() const
{
    return m_copy == nullptr ? QDateTime() : m_copy->freshAsOf;
}

QString TableProgressRow::spokenText(TableColumn column) const
{
    if (column == TableColumn::Progress) {
        if (percent() < 0 || exceedsEstimate(m_table))
            return stateText() + QStringLiteral(", ") + progressText();
        return tr("%1, %2 percent", "state and progress, read aloud")
            .arg(stateText(), QLocale().toString(percent()));
    }
    if (column == TableColumn::About && m_table.estimatedRows >= 0)
        return tr("about %1").arg(Formatting().count(m_table.estimatedRows));
    const QString shown = text(column);
    return shown.isEmpty() ? tr("nothing", "an empty table cell, read aloud") : shown;
}

QVariant TableProgressRow::sortValue(TableColumn column) const
{
    switch (column) {
    case TableColumn::State:
        return static_cast<int>(m_table.state);
    case TableColumn::Progress:
        return percent();
    case TableColumn::Rows:
        return rows();
    case TableColumn::About:
        return m_table.estimatedRows;
    case TableColumn::Bytes:
        return m_table.bytes;
    case TableColumn::Speed:
        return speed();
    case TableColumn::Left: {
        const auto time = left();
        return time ? qint64{time->count()} : unknownLast;
    }
    case TableColumn::Inserts:
    case TableColumn::Updates:
    case TableColumn::Deletes:
    case TableColumn::Truncates:
        return changes(column).value_or(unknownLast);
    case TableColumn::FreshAsOf:
        return freshAsOf();
    case TableColumn::Table:
    case TableColumn::Method:
    case TableColumn::Note:
        break;
    }
    return text(column);
}

Icon TableProgressRow::icon() const
{
    if (m_stopped)
        return Icon::Waiting;
    switch (m_table.state) {
    case TableState::Waiting:
    case TableState::Skipped:
        return Icon::Waiting;
    case TableState::Copying:
    case TableState::Copied:
        return Icon::Running;
    case TableState::Following:
        return Icon::Following;
    case TableState::Done:
        return Icon::Done;
    case TableState::Failed:
        return Icon::Failed;
    }
    Q_UNREACHABLE();
}

int TableProgressRow::percent() const
{
    return m_stopped ? -1 : progressPercent(m_table);
}

QString TableProgressRow::stateText() const
{
    if (m_stopped)
        return tr("Stopped");
    switch (m_table.state) {
    case TableState::Waiting:
        return tr("Waiting");
    case TableState::Copying:
        return tr("Copying");
    case TableState::Copied:
        return tr("Copied");
    case TableState::Following:
        return tr("Following");
    case TableState::Done:
        return tr("Done");
    case TableState::Failed:
        return tr("Failed");
    case TableState::Skipped:
        return tr("Skipped");
    }
    Q_UNREACHABLE();
}

QString TableProgressRow::methodText() const
{
    if (m_nextMethod) {
        return *m_nextMethod == u"log" ? tr("Changes from the next run")
            : *m_nextMethod == u"full" ? tr("Full copy from the next run")
            : *m_nextMethod == u"skip" ? tr("Left out from the next run")
                                       : tr("As the source from the next run");
    }
    if (m_table.state == TableState::Skipped)
        return tr("Left out");
    return m_table.followed ? tr("Changes", "method: what changed is read from the log")
                            : tr("Full copy", "method: copied in each run");
}

std::optional<qint64> TableProgressRow::changes(TableColumn column) const
{
    if (!m_table.followed || !isCounted(m_table))
        return {};
    if (column == TableColumn::Inserts)
        return m_table.inserts;
    if (column == TableColumn::Updates)
        return m_table.updates;
    return column == TableColumn::Deletes ? m_table.deletes : m_table.truncates;
}

QString TableProgressRow::progressText() const
{
    const QString notReplaced = tr("not replaced", "the table's last good copy stays");
    switch (m_table.state) {
    case TableState::Waiting:
        return {};
    case TableState::Copying:
        if (m_stopped)
            return notReplaced;
        if (exceedsEstimate(m_table))
            return tr("more than expected");
        if (m_table.estimatedRows < 0)
            return tr("total unknown");
        return Formatting().percent(percent());
    case TableState::Copied:
        return m_stopped ? notReplaced : Formatting().percent(percent());
    case TableState::Following:
    case TableState::Done:
        return Formatting().percent(percent());
    case TableState::Failed:
        return notReplaced;
    case TableState::Skipped:
        return tr("left out");
    }
    Q_UNREACHABLE();
}

QString TableProgressRow::noteText() const
{
    return m_table.error ? m_table.error->message : m_table.notes.join(QStringLiteral("; "));
}

double TableProgressRow::speed() const
{
    return m_speed == nullptr ? 0 : m_speed->perSecond();
}

std::optional<std::chrono::seconds> TableProgressRow::left() const
{
    return m_speed == nullptr ? std::nullopt
                              : m_speed->remaining(m_table.rows, m_table.estimatedRows);
}

} // namespace tributary
