// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shopfacts.h"

#include "tests/ui/verifypagebench.h"

#include <QCoreApplication>

#include <array>

namespace tributary::test {

namespace {

constexpr qint64 mebibyte = 1 << 20;
/// Of many tables every such one is in trouble.
constexpr int oddOnes = 400;

const std::array<qint64, 3> rowsOfTables{1'234'567, 10'000, 98'000'000};

TableId idOf(int number)
{
    const QStringList named{QStringLiteral("public.orders"),
                            QStringLiteral("public.customers"),
                            QStringLiteral("sales.weekly_totals_by_region_and_product_group"),
                            QStringLiteral("public.products"),
                            QStringLiteral("public.order_lines"),
                            QStringLiteral("public.payments"),
                            QStringLiteral("public.invoices"),
                            QStringLiteral("public.returns"),
                            QStringLiteral("sales.regions"),
                            QStringLiteral("sales.discounts"),
                            QStringLiteral("stock.movements"),
                            QStringLiteral("stock.shelves")};
    if (number < named.size())
        return {.oid = static_cast<quint32>(number + 1),
                .schema = named.at(number).section(u'.', 0, 0),
                .name = named.at(number).section(u'.', 1)};
    return {.oid = static_cast<quint32>(number + 1),
            .schema = number % 2 == 0 ? QStringLiteral("public") : QStringLiteral("archive"),
            .name = QStringLiteral("measurement_%1").arg(number + 1, 4, 10, QLatin1Char('0'))};
}

qint64 rowsOf(int number)
{
    if (number < static_cast<int>(rowsOfTables.size()))
        return rowsOfTables.at(static_cast<std::size_t>(number));
    return 1'000 + number * 7'919LL % 250'000;
}

QDateTime minutesAgo(int minutes)
{
    return QDateTime::currentDateTimeUtc().addSecs(-60 * minutes);
}

TableProgress tableAt(int number)
{
    TableProgress table;
    table.table = idOf(number);
    table.destinationName = table.table.name;
    table.estimatedRows = rowsOf(number) / 1000 * 1000 + 1000;
    table.followed = number % oddOnes != 2;
    if (!table.followed)
        table.notes = {QCoreApplication::translate(
            "Picture", "copied in full in each run: it has no primary key")};
    return table;
}

void fill(TableProgress &table, int number, double part)
{
    table.rows = static_cast<qint64>(static_cast<double>(rowsOf(number)) * part);
    table.bytes = table.rows * 120;
}

bool isInTrouble(int number)
{
    return number % oddOnes == 0;
}

} // namespace

SavedSource shop()
{
    SavedSource source;
    source.name = QStringLiteral("shop");
    source.connection.host = QStringLiteral("db.example.com");
    source.connection.database = QStringLiteral("shop");
    source.connection.user = QStringLiteral("tributary_reader");
    source.connection.sslMode = QStringLiteral("verify-full");
    source.destination = QStringLiteral("sqlite:/home/ana/Documents/shop.sqlite");
    source.method = QStringLiteral("log");
    source.plugin = QStringLiteral("pgoutput");
    source.slot = source.publication = QStringLiteral("tributary_shop");
    source.made = {{QStringLiteral("role"), source.connection.user},
                   {QStringLiteral("slot"), source.slot},
                   {QStringLiteral("publication"), source.publication}};
    return source;
}

QList<TableProgress> shopTables(int count, CopyStage stage, double part)
{
    QList<TableProgress> tables;
    for (int number = 0; number < count; ++number) {
        TableProgress table = tableAt(number);
        // The small ones first, and of many the first third.
        const bool early = count > 3 ? number > 2 && number < count / 3 : number == 1;
        const bool atWork = number == 0 || number == 2;
        if (stage == CopyStage::Done) {
            table.state = TableState::Done;
            fill(table, number, 1);
        } else if (stage == CopyStage::Copying && early) {
            table.state = TableState::Copied;
            fill(table, number, 1);
        } else if (stage != CopyStage::Waiting && atWork) {
            table.state = TableState::Copying;
            fill(table, number, number == 0 ? part : part / 3);
        }
        tables.append(table);
    }
    return tables;
}

QList<TableProgress> followedTables(int count)
{
    QList<TableProgress> tables;
    for (int number = 0; number < count; ++number) {
        TableProgress table = tableAt(number);
        table.state = table.followed ? TableState::Following : TableState::Done;
        if (table.followed && number % 5 != 4) {
            table.inserts = 12'407 / (number + 1);
            table.updates = 3'112 / (number + 1);
            table.deletes = 45 / (number + 1);
        }
        if (!table.followed)
            fill(table, number, 1);
        tables.append(table);
    }
    return tables;
}

QList<TableProgress> failedTables(int count)
{
    QList<TableProgress> tables = shopTables(count, CopyStage::Done);
    for (int number = 0; number < count; ++number) {
        if (!isInTrouble(number))
            continue;
        TableProgress &table = tables[number];
        table.state = TableState::Failed;
        table.rows = table.bytes = 0;
        table.error = makeError(ErrorKind::LockTimeout,
                                {{QStringLiteral("table"), table.table.displayName()}},
                                QStringLiteral("ERROR: canceling statement due to lock timeout"));
    }
    return tables;
}

SyncReport shopReport(const QList<TableProgress> &tables)
{
    SyncReport report;
    report.tables = tables;
    report.startedAt = minutesAgo(4);
    report.finishedAt = minutesAgo(2);
    for (const TableProgress &table : tables) {
        if (table.state == TableState::Failed)
            report.outcome = SyncReport::Outcome::Partial;
        report.rows += table.rows;
        report.bytes += table.bytes;
    }
    report.destinationPath = QStringLiteral("/home/ana/Documents/shop.sqlite");
    return report;
}

LogProgress shopLog()
{
    LogProgress log;
    log.checkpoint = {.value = 0x2A19532D8};
    log.freshAsOf = QDateTime::currentDateTimeUtc().addSecs(-3);
    log.transactions = 8'120;
    log.changes = 15'564;
    log.waitingBytes = 210'000;
    log.keptBytes = 24 * mebibyte;
    log.slot = QStringLiteral("tributary_shop");
    return log;
}

QList<RunRecord> shopRuns(std::optional<RunOutcome> last, int tables)
{
    constexpr int count = 42;
    QList<RunRecord> runs;
    for (int back = 0; back < count; ++back) {
        RunRecord run;
        run.id = count - back;
        run.sourceName = QStringLiteral("shop");
        run.method = QStringLiteral("log");
        run.startedAt = minutesAgo(back * 60 + 3);
        run.trigger = back % 9 == 0 ? RunTrigger::Window : RunTrigger::Schedule;
        run.outcome = back == 0 ? last
            : back % 11 == 4    ? std::optional(RunOutcome::Partial)
            : back % 17 == 6    ? std::optional(RunOutcome::Interrupted)
                                : std::optional(RunOutcome::Ok);
        if (run.outcome)
            run.finishedAt = run.startedAt.addSecs(20 + back * 13 % 70);
        run.tables = tables;
        run.inserts = 1'204 + back * 331 % 900;
        run.updates = back * 57 % 400;
        run.deletes = back * 13 % 40;
        run.rows = back + 1 == count ? 99'244'567 : 0;
        run.bytes = run.inserts * 200;
        run.checkpoint = QStringLiteral("2/A19532D8");
        run.freshAsOf = run.finishedAt;
        if (run.outcome == RunOutcome::Failed) {
            const Error error = makeError(ErrorKind::ConnectionLost);
            run.errorId = error.id();
            run.message = error.message;
        }
        run.failedTables = run.outcome == RunOutcome::Partial ? 1 + (tables - 1) / oddOnes : 0;
        runs.append(run);
    }
    return runs;
}

RunGridModel::States shopStates(const QList<RunRecord> &runs, int tables)
{
    RunGridModel::States states;
    for (const RunRecord &run : runs) {
        QHash<QString, QString> ofRun;
        for (const RunTableRecord &table : shopRunTables(run, tables)) {
            if ((table.inserts + run.id) % 3 != 0 || table.state == u"failed")
                ofRun.insert(table.table, table.state);
        }
        if (run.outcome)
            states.insert(run.id, ofRun);
    }
    return states;
}

QList<RunTableRecord> shopRunTables(const RunRecord &run, int tables)
{
    QList<RunTableRecord> records;
    for (int number = 0; number < tables; ++number) {
        const TableProgress table = tableAt(number);
        RunTableRecord record;
        record.table = table.table.displayName();
        record.destinationName = table.destinationName;
        record.method = table.followed ? QStringLiteral("log") : QStringLiteral("full");
        record.state = tableStateWord(TableState::Done);
        record.inserts = run.inserts / (number + 1);
        record.updates = run.updates / (number + 1);
        record.notes = table.notes;
        if (run.failedTables > 0 && isInTrouble(number)) {
            const Error error = makeError(ErrorKind::LockTimeout,
                                          {{QStringLiteral("table"), record.table}});
            record.state = tableStateWord(TableState::Failed);
            record.errorId = error.id();
            record.message = error.message;
            records.prepend(record);
            continue;
        }
        if (number == 1 && run.id % 7 == 0)
            record.schemaChange = QStringLiteral("+ note text, - colour");
        records.append(record);
    }
    return records;
}

QList<RunLine> shopLines(const RunRecord &run)
{
    QList<RunLine> lines;
    const auto say = [&](const QString &text, RunLine::Level level = RunLine::Level::Info,
                         const QString &table = {}) {
        lines.append({.at = run.startedAt.addMSecs(lines.size() * 1'230),
                      .level = level,
                      .table = table,
                      .text = text});
    };
    for (const RunPhase phase : {RunPhase::Connecting, RunPhase::ReadingCatalogue,
                                 RunPhase::PreparingLog, RunPhase::CatchingUp})
        say(runPhaseText(phase));
    for (const RunTableRecord &table : shopRunTables(run, 3)) {
        if (!table.message.isEmpty())
            say(table.message, RunLine::Level::Error, table.table);
        else if (!table.notes.isEmpty())
            say(table.notes.constFirst(), RunLine::Level::Warning, table.table);
    }
    if (run.outcome == RunOutcome::Failed)
        say(run.message, RunLine::Level::Error);
    return lines;
}

QList<SlotSample> shopSamples(qint64 kept, qint64 limit)
{
    constexpr int minutes = 24 * 60;
    constexpr int runEvery = 60; // and what was kept is let go
    QList<SlotSample> samples;
    for (int minute = 0; minute < minutes; ++minute) {
        SlotSample sample;
        sample.at = minutesAgo(minutes - minute - 1);
        const bool lately = minute > minutes - 6 * runEvery;
        const int since = lately ? minute - (minutes - 6 * runEvery) : minute % runEvery;
        sample.keptBytes = 16 * mebibyte + kept * since / (6 * runEvery);
        sample.waitingBytes = *sample.keptBytes * 3 / 5;
        sample.limitBytes = limit;
        sample.walStatus = QStringLiteral("extended");
        samples.append(sample);
    }
    return samples;
}

SlotReport shopSlots(qint64 kept, qint64 limit, const QString &status)
{
    SlotReport report;
    report.at = QDateTime::currentDateTimeUtc();
    report.slot = QStringLiteral("tributary_shop");
    report.limitBytes = limit;
    const auto add = [&](const QString &name, const QString &plugin, qint64 bytes,
                         const QString &walStatus, bool active) {
        SlotFacts slot;
        slot.name = name;
        slot.plugin = plugin;
        slot.logical = !plugin.isEmpty();
        slot.database = slot.logical ? QStringLiteral("shop") : QString();
        slot.active = active;
        slot.restart = {.value = 16};
        slot.walStatus = walStatus;
        slot.keptBytes = bytes;
        slot.waitingBytes = bytes * 3 / 5;
        report.all.append(slot);
    };
    const QString reserved = QStringLiteral("reserved");
    add(QStringLiteral("replica_in_the_other_building"), {}, 16 * mebibyte, reserved, true);
    add(report.slot, QStringLiteral("pgoutput"), kept, status, false);
    add(QStringLiteral("warehouse"), QStringLiteral("wal2json"), 40 * mebibyte, reserved, true);
    return report;
}

QStringList shopNames(int tables)
{
    QStringList names;
    for (int number = 0; number < tables; ++number)
        names.append(idOf(number).displayName());
    return names;
}

VerifyReport comparedShop(int tables, bool differs)
{
    const VerifyReport few = differingReport();
    VerifyReport report = verifyReport({});
    for (int number = 0; number < tables; ++number) {
        TableVerification table = verified(idOf(number).name, rowsOf(number));
        table.table = idOf(number);
        if (differs && number == 0) {
            table = few.tables.at(1);
        } else if (differs && isInTrouble(number)) {
            table.missing = number % 7;
            table.equal -= table.missing;
        }
        report.tables.append(table);
    }
    return report;
}

} // namespace tributary::test
