// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sourcestatus.h"

#include "app/cli/clioptions.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace tributary {

namespace {

constexpr auto shortPatience = std::chrono::seconds(3);

/// That of the tables which are followed; a file without any may still know where it was.
std::optional<LogState> logOf(const QList<CopiedTable> &tables,
                              const QHash<QString, LogState> &states)
{
    for (const CopiedTable &table : tables) {
        const auto state = states.constFind(table.sourceIdentity);
        if (table.method == u"log" && state != states.cend())
            return *state;
    }
    if (states.size() == 1)
        return *states.cbegin();
    return {};
}

QJsonValue bytesValue(const std::optional<SlotFacts> &slot, std::optional<qint64> SlotFacts::*bytes)
{
    return slot && (*slot).*bytes ? QJsonValue(*((*slot).*bytes)) : QJsonValue();
}

QString bytesText(const std::optional<qint64> &bytes)
{
    return bytes ? QLocale().formattedDataSize(*bytes) : QStringLiteral("an unknown amount");
}

bool isLeftOut(const SourceStatus &status, const CopiedTable &table)
{
    return status.saved && chosenMethod(status.saved->tableMethods, table.source) == u"skip";
}

QString methodOf(const SourceStatus &status, const CopiedTable &table)
{
    return isLeftOut(status, table) ? QStringLiteral("skip") : table.method;
}

/// The slot, or the log that it kept.
bool isGone(const SourceStatus &status)
{
    return (status.slot && status.slot->isLost())
        || (status.unasked && status.unasked->kind == ErrorKind::SlotMissing);
}

QString slotText(const SourceStatus &status)
{
    if (isGone(status))
        return QStringLiteral("gone from the server: a new full copy is needed");
    if (status.slot)
        return QStringLiteral("%1 waiting, %2 kept for it by the server")
            .arg(bytesText(status.slot->waitingBytes), bytesText(status.slot->keptBytes));
    if (status.unasked)
        return QStringLiteral("waiting and kept are not known: %1").arg(status.unasked->message);
    return QStringLiteral("waiting and kept are not known: no source was named to ask");
}

} // namespace

Status readDestination(SourceStatus &status, bool mustExist)
{
    const Result<QList<CopiedTable>> tables = copiedTables(status.destination);
    if (!tables && tables.error().kind == ErrorKind::DestinationMissing && !mustExist)
        return Done{};
    if (!tables)
        return tables.error();
    const Result<QHash<QString, LogState>> states = logStates(status.destination);
    if (!states)
        return states.error();
    status.tables = *tables;
    status.log = logOf(*tables, *states);
    return Done{};
}

void askForSlot(SourceStatus &status, const ConnectionOptions &options, const std::stop_token &stop)
{
    ConnectionOptions patient = options;
    patient.timeout = shortPatience;
    Result<Connection> connection = Connection::open(patient, stop);
    if (!connection) {
        status.unasked = connection.error();
        return;
    }
    const QString name = status.log->identity.slot;
    const Result<std::optional<SlotFacts>> slot = loadSlot(*connection, name, stop);
    if (!slot)
        status.unasked = slot.error();
    else if (!*slot)
        status.unasked = makeError(ErrorKind::SlotMissing, {{QStringLiteral("slot"), name}});
    else
        status.slot = *slot;
}

QString stateWord(const SourceStatus &status)
{
    StateFacts facts = status.facts ? status.facts->facts : StateFacts();
    if (!status.facts && !status.tables.isEmpty())
        facts.last = RunOutcome::Ok; // of a copy that no saved source knows
    if (!status.facts && status.slot && status.slot->active)
        facts.running = RunStage::Following;
    if (status.log && isGone(status))
        facts.slotLost = true;
    return sourceStateId(sourceState(facts));
}

QString stateWord(const SourceStatus &status, const CopiedTable &table)
{
    if (isLeftOut(status, table))
        return QStringLiteral("skipped");
    if (table.state != u"done")
        return table.state;
    const QString ofSource = stateWord(status);
    const bool shared = table.method == u"log"
        && (ofSource == u"following" || ofSource == u"paused" || ofSource == u"needs-you");
    return shared ? ofSource : QStringLiteral("up-to-date");
}

QJsonObject toObject(const SourceStatus &status)
{
    QJsonArray tables;
    for (const CopiedTable &table : status.tables)
        tables.append(
            QJsonObject{{QStringLiteral("table"), table.source.displayName()},
                        {QStringLiteral("destination_table"), table.name},
                        {QStringLiteral("method"), methodOf(status, table)},
                        {QStringLiteral("state"), stateWord(status, table)},
                        {QStringLiteral("rows"), table.rows},
                        {QStringLiteral("fresh_as_of"), table.syncedAt.toString(Qt::ISODateWithMs)},
                        {QStringLiteral("source"), table.sourceDescription}});
    QJsonObject object{{QStringLiteral("type"), QStringLiteral("state")},
                       {QStringLiteral("source"), status.source},
                       {QStringLiteral("destination"), destinationText(status.destination)},
                       {QStringLiteral("state"), stateWord(status)},
                       {QStringLiteral("tables"), tables},
                       {QStringLiteral("checkpoint"), QJsonValue::Null},
                       {QStringLiteral("slot"), QJsonValue::Null}};
    if (status.saved && !status.saved->tableMethods.isEmpty())
        object.insert(QStringLiteral("table_methods"),
                      tableMethodsObject(status.saved->tableMethods));
    if (status.log) {
        object.insert(QStringLiteral("checkpoint"), status.log->checkpoint.lsn.toString());
        object.insert(QStringLiteral("fresh_as_of"),
                      status.log->checkpoint.freshAsOf.toUTC().toString(Qt::ISODateWithMs));
        object.insert(QStringLiteral("slot"),
                      QJsonObject{{QStringLiteral("name"), status.log->identity.slot},
                                  {QStringLiteral("waiting_bytes"),
                                   bytesValue(status.slot, &SlotFacts::waitingBytes)},
                                  {QStringLiteral("kept_bytes"),
                                   bytesValue(status.slot, &SlotFacts::keptBytes)}});
    }
    return object;
}

QStringList toLines(const SourceStatus &status)
{
    const QLocale locale;
    QStringList lines{
        QStringLiteral("%1%2: %3")
            .arg(status.source.isEmpty() ? QString() : status.source + QStringLiteral(" -> "),
                 status.destination.path, stateWord(status))};
    if (status.log) {
        lines.append(QStringLiteral("  changes up to %1, fresh as of %2")
                         .arg(status.log->checkpoint.lsn.toString(),
                              status.log->checkpoint.freshAsOf.toUTC().toString(Qt::ISODate)));
        lines.append(
            QStringLiteral("  slot %1: %2").arg(status.log->identity.slot, slotText(status)));
    }
    if (status.saved && !status.saved->tableMethods.isEmpty())
        lines.append(QStringLiteral("  table methods  %1")
                         .arg(tableMethodsText(status.saved->tableMethods)));
    for (const CopiedTable &table : status.tables) {
        QString line = QStringLiteral("  %1  %2  %3  %4 rows  fresh as of %5")
                           .arg(table.name.leftJustified(40),
                                methodOf(status, table).leftJustified(4),
                                stateWord(status, table).leftJustified(10),
                                locale.toString(table.rows).rightJustified(14),
                                table.syncedAt.toString(Qt::ISODate));
        if (!table.note.isEmpty())
            line += QStringLiteral("  (%1)").arg(table.note);
        lines.append(line);
    }
    return lines;
}

} // namespace tributary
