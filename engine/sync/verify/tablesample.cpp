// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/verify/tablesample.h"

#include "engine/postgres/connection.h"
#include "engine/sync/verify/comparedrows.h"
#include "engine/sync/verify/destinationfile.h"
#include "engine/sync/verify/rowcomparison.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace tributary {

namespace {

/// Keys in one statement.
constexpr qsizetype mostKeys = 500;

/// For counting the rows of each side, at most.
constexpr std::chrono::seconds countTime{10};

/// Blocks asked for to find the beginning of one run: some are empty, and rows of one block are
/// neighbours.
constexpr qint64 blocksPerStart = 3;

QString number(qint64 value)
{
    return QLocale().toString(value);
}

} // namespace

TableSample::TableSample(const ComparisonPlan &plan, const ComparisonOptions &options,
                         Connection &connection, DestinationFile &file, VerifyProgress &progress,
                         const std::stop_token &stop, TableVerification &result)
    : m_plan(plan)
    , m_options(options)
    , m_connection(connection)
    , m_file(file)
    , m_progress(progress)
    , m_stop(stop)
    , m_result(result)
    , m_tally(result, options.listedPerKind)
    , m_choice(tableSeed(options.seed, plan.table))
    , m_seed(tableSeed(options.seed, plan.table))
    , m_deadline(Clock::now() + mostTime)
{ }

TableSample::~TableSample()
{
    m_file.setDeadline(std::nullopt);
}

Status TableSample::run()
{
    if (const Status counted = countRows(); !counted)
        return counted;
    const bool isCounted = m_result.sourceRows >= 0 && m_destinationRows >= 0;
    const qint64 rows = isCounted ? std::max(m_result.sourceRows, m_destinationRows)
                                  : m_plan.estimatedRows;
    const SampleSize size = sampleSize(rows, m_plan.sizeBytes);
    m_result.sample = SampleShare{.rows = 0, .ofRows = isCounted ? rows : -1};
    if (isCounted && size.isWhole)
        return compareWhole();
    const Status compared = canBeLookedUp(m_plan) ? compareByKey(size) : compareByContent(size);
    if (!compared)
        return compared;
    if (isCounted) {
        // What the numbers tell goes for all rows, what was found for those of the sample.
        const qint64 more = m_result.sourceRows - m_destinationRows;
        m_result.missing = std::max(m_result.missing, more);
        m_result.extra = std::max(m_result.extra, -more);
    }
    if (m_result.sample->rows > 0 || m_cutShort)
        noteShare(m_result.sample->rows);
    return Done{};
}

std::chrono::milliseconds TableSample::timeLeft() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(m_deadline - Clock::now());
}

Result<TableSample::Ended> TableSample::within(std::chrono::milliseconds time,
                                               const std::function<Status()> &step)
{
    if (time.count() <= 0)
        return Ended::TooLate;
    const Status begun = m_connection.execute(
        QStringLiteral("SAVEPOINT sample_step; SET LOCAL statement_timeout = %1").arg(time.count()),
        m_stop);
    if (!begun)
        return begun.error();
    const Status done = step();
    if (!done && done.error().kind != ErrorKind::ServerCancelled)
        return done.error();
    const Status ended = m_connection.execute(
        done ? QStringLiteral("SET LOCAL statement_timeout = 0; RELEASE SAVEPOINT sample_step")
             : QStringLiteral("ROLLBACK TO SAVEPOINT sample_step; RELEASE SAVEPOINT sample_step"),
        m_stop);
    if (!ended)
        return ended.error();
    return done ? Ended::InTime : Ended::TooLate;
}

/// A side that takes too long is not counted.
Status TableSample::countRows()
{
    m_result.sourceRows = -1;
    const Result<Ended> ended = within(countTime, [this]() -> Status {
        const Result<QueryResult> source = m_connection.query(m_plan.sourceCountSql, m_stop);
        if (!source)
            return source.error();
        m_result.sourceRows = source->integer(0, 0);
        return Done{};
    });
    if (!ended)
        return ended.error();
    m_file.setDeadline(Clock::now() + countTime);
    Result<DestinationQuery> destination = m_file.select(m_plan.destinationCountSql);
    if (!destination)
        return destination.error();
    const Result<RowStep> step = destination->step();
    const bool tooLate = !step && m_file.isPastDeadline() && !m_stop.stop_requested();
    m_file.setDeadline(std::nullopt);
    if (!step && !tooLate)
        return step.error();
    if (!tooLate)
        m_destinationRows = destination->integer(0);
    return Done{};
}

Status TableSample::compareWhole()
{
    RowComparison comparison(m_plan, m_connection, m_file, m_tally, m_stop);
    comparison.setWithValues(m_options.withValues || m_plan.order == RowOrder::NoKey);
    const Status compared = comparison.run(
        [this](qint64 rows) { m_progress.report(m_plan.table, rows); });
    m_result.sourceRows = comparison.sourceRows();
    m_result.sample->rows = m_result.sample->ofRows;
    return compared;
}

void TableSample::noteShare(qint64 rows)
{
    const qint64 all = m_result.sample->ofRows;
    if (all < 0)
        m_result.notes.append(
            QCoreApplication::translate(
                "Verify", "a sample: %1 rows were compared; there was no time to count all")
                .arg(number(rows)));
    else
        m_result.notes.append(
            QCoreApplication::translate(
                "Verify", "a sample: %1 of %2 rows were compared, the others only counted")
                .arg(number(rows), number(all)));
    if (m_leftOut > 0)
        m_result.notes.append(
            QCoreApplication::translate(
                "Verify", "%1 rows of the sample were left out: their keys cannot be looked up")
                .arg(number(m_leftOut)));
    if (m_cutShort)
        m_result.notes.append(QCoreApplication::translate(
            "Verify", "the sample is smaller than usual: the time for one table was over"));
}

Status TableSample::compareByKey(const SampleSize &size)
{
    // Of the rows that are found, some begin a run in the source, the others one in the
    // destination.
    const qint64 half = std::max<qint64>(size.runs / 2, 1);
    Result<QList<KeyText>> starts = sourceStarts(2 * half);
    if (!starts)
        return starts.error();
    const QList<KeyText> first = starts->mid(0, (starts->size() + 1) / 2);
    for (const KeyText &start : first) {
        const Result<Ended> ended = within(timeLeft(),
                                           [&] { return addSourceRun(start, size.rowsPerRun); });
        if (!ended)
            return ended.error();
        m_cutShort = m_cutShort || *ended == Ended::TooLate;
    }
    // An integer key is the destination's row number: where the source has rows, runs are worth
    // more than anywhere between the least and the greatest number.
    QList<qint64> rows;
    const bool isRowNumber = m_plan.key.size() == 1
        && m_plan.columns[m_plan.key.first()].valueClass == ValueClass::Integer;
    if (isRowNumber) {
        for (const KeyText &start : starts->mid(first.size()))
            rows.append(start.first().toLongLong());
    }
    const Result<QList<qint64>> random = destinationStarts(
        std::max<qint64>(size.runs - first.size() - rows.size(), 0), size.rowsPerRun);
    if (!random)
        return random.error();
    for (const qint64 row : rows + *random) {
        if (const Status added = addDestinationRun(row, size.rowsPerRun); !added)
            return added;
    }
    return compareKeys();
}

/// Keys of rows from all over the source's table; none where its blocks cannot be read at random.
Result<QList<KeyText>> TableSample::sourceStarts(qint64 count)
{
    constexpr int mostAttempts = 3;
    constexpr double more = 10;
    QList<KeyText> found;
    if (!canBeSampled(m_plan, m_connection.serverVersion()))
        return found;
    double percent = blockPercent(m_plan.sizeBytes, blocksPerStart * count);
    for (int attempt = 0; attempt < mostAttempts && found.size() < count; ++attempt) {
        found.clear();
        const Result<Ended> ended = within(timeLeft(), [&]() -> Status {
            const Result<QueryResult> keys = m_connection.query(
                sampledKeysSql(m_plan, percent, m_seed), m_stop);
            if (!keys)
                return keys.error();
            for (int row = 0; row < keys->rowCount(); ++row) {
                KeyText key;
                for (int column = 0; column < keys->columnCount(); ++column)
                    key.append(keys->bytes(row, column).toByteArray());
                found.append(key);
            }
            return Done{};
        });
        if (!ended)
            return ended.error();
        if (*ended == Ended::TooLate) {
            m_cutShort = true;
            return QList<KeyText>();
        }
        if (percent >= 100)
            break;
        percent = std::min(percent * more, 100.0);
    }
    return m_choice.some(found, count);
}

/// Row numbers at both ends, where rows would lie that the source never had, and @p count between.
Result<QList<qint64>> TableSample::destinationStarts(qint64 count, qint64 rowsPerRun)
{
    QList<qint64> starts;
    if (m_plan.parts.destinationRow.isEmpty())
        return starts;
    Result<DestinationQuery> rows = m_file.select(destinationRowsSql(m_plan));
    if (!rows)
        return rows.error();
    const Result<RowStep> step = rows->step();
    if (!step)
        return step.error();
    if (rows->cell(0).kind != CanonicalValue::Kind::Integer)
        return starts; // no row
    const qint64 least = rows->integer(0);
    const qint64 greatest = rows->integer(1);
    starts.append(least);
    if (static_cast<quint64>(greatest) - static_cast<quint64>(least)
        > static_cast<quint64>(rowsPerRun))
        starts.append(greatest - rowsPerRun);
    for (qint64 i = 0; i < count; ++i)
        starts.append(m_choice.between(least, greatest));
    return starts;
}

void TableSample::addKey(const KeyText &key)
{
    const QByteArray digest = keyDigest(m_plan, key);
    if (m_known.contains(digest))
        return;
    m_known.insert(digest);
    if (destinationKey(m_plan, key))
        m_keys.append(key);
    else
        ++m_leftOut;
}

Status TableSample::addSourceRun(const KeyText &first, qint64 rows)
{
    const Result<QueryResult> keys = m_connection.query(keyRunSql(m_plan, first, rows), m_stop);
    if (!keys)
        return keys.error();
    for (int row = 0; row < keys->rowCount(); ++row) {
        KeyText key;
        for (int column = 0; column < keys->columnCount(); ++column)
            key.append(keys->bytes(row, column).toByteArray());
        addKey(key);
    }
    return Done{};
}

Status TableSample::addDestinationRun(qint64 firstRow, qint64 rows)
{
    if (m_plan.parts.destinationRow.isEmpty())
        return Done{};
    ComparisonPlan run = m_plan;
    run.selectSql = destinationRunSql(m_plan, rows);
    run.parameters = {firstRow};
    Result<DestinationRows> found = DestinationRows::start(m_file, run);
    if (!found)
        return found.error();
    for (;;) {
        const Result<RowStep> step = found->next();
        if (!step)
            return step.error();
        if (*step == RowStep::End)
            return Done{};
        KeyText key;
        for (const qsizetype index : m_plan.key)
            key.append(found->text(index).value_or(QByteArray()));
        addKey(key);
    }
}

Status TableSample::compareKeys()
{
    qint64 compared = 0;
    for (qsizetype at = 0; at < m_keys.size(); at += mostKeys) {
        if (timeLeft().count() <= 0) {
            m_cutShort = true;
            break;
        }
        const QList<KeyText> keys = m_keys.mid(at, mostKeys);
        const ComparisonPlan part = restrictedTo(m_plan, keys);
        RowComparison comparison(part, m_connection, m_file, m_tally, m_stop);
        comparison.setWithValues(m_options.withValues);
        const Status done = comparison.run(
            [&](qint64 rows) { m_progress.report(m_plan.table, compared + rows); });
        if (!done)
            return done;
        compared += keys.size();
    }
    m_result.sample->rows = compared;
    return Done{};
}

} // namespace tributary
