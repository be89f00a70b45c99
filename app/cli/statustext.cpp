// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is known of a source and its copy, as JSON and for people.

#include "app/cli/clioptions.h"
#include "app/cli/sourcestatus.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace tributary {

namespace {

QJsonValue bytesValue(const std::optional<SlotFacts> &slot, std::optional<qint64> SlotFacts::*bytes)
{
    return slot && (*slot).*bytes ? QJsonValue(*((*slot).*bytes)) : QJsonValue();
}

QString bytesText(const std::optional<qint64> &bytes)
{
    return bytes ? QLocale().formattedDataSize(*bytes) : QStringLiteral("an unknown amount");
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

/// Of tables without a copy, which no other entry tells.
QList<LeftTable> leftWithoutCopy(const SourceStatus &status)
{
    QList<LeftTable> without = status.left;
    without.removeIf([&](const LeftTable &left) {
        return std::ranges::any_of(status.tables, [&](const CopiedTable &table) {
            return table.source.schema == left.source.schema
                && table.source.name == left.source.name;
        });
    });
    return without;
}

void addReason(QJsonObject &object, const LeftTable &left)
{
    object.insert(QStringLiteral("message"), left.reason);
    if (!left.errorId.isEmpty())
        object.insert(QStringLiteral("error"), left.errorId);
}

QJsonObject toObject(const SourceStatus &status, const CopiedTable &table)
{
    QJsonObject object{{QStringLiteral("table"), table.source.displayName()},
                       {QStringLiteral("destination_table"), table.name},
                       {QStringLiteral("method"), methodOf(status, table)},
                       {QStringLiteral("state"), stateWord(status, table)},
                       {QStringLiteral("rows"), table.rows},
                       {QStringLiteral("fresh_as_of"), table.syncedAt.toString(Qt::ISODateWithMs)},
                       {QStringLiteral("source"), table.sourceDescription}};
    if (const LeftTable *left = leftOf(status, table.source))
        addReason(object, *left);
    return object;
}

QJsonObject toObject(const LeftTable &left)
{
    QJsonObject object{{QStringLiteral("table"), left.source.displayName()},
                       {QStringLiteral("destination_table"), QJsonValue::Null},
                       {QStringLiteral("method"), QJsonValue::Null},
                       {QStringLiteral("state"),
                        left.isFailed ? QStringLiteral("failed") : QStringLiteral("skipped")},
                       {QStringLiteral("rows"), QJsonValue::Null},
                       {QStringLiteral("fresh_as_of"), QJsonValue::Null},
                       {QStringLiteral("source"), QJsonValue::Null}};
    addReason(object, left);
    return object;
}

/// The word, except where words say more.
QString stateText(const QString &word)
{
    return word == goneFromSource ? QStringLiteral("gone from the source") : word;
}

} // namespace

QJsonObject toObject(const SourceStatus &status)
{
    QJsonArray tables;
    for (const CopiedTable &table : status.tables)
        tables.append(toObject(status, table));
    for (const LeftTable &left : leftWithoutCopy(status))
        tables.append(toObject(left));
    QJsonObject object{{QStringLiteral("type"), QStringLiteral("state")},
                       {QStringLiteral("source"), status.source},
                       {QStringLiteral("destination"), destinationText(status.destination)},
                       {QStringLiteral("state"), stateWord(status)},
                       {QStringLiteral("tables"), tables},
                       {QStringLiteral("checkpoint"), QJsonValue::Null},
                       {QStringLiteral("slot"), QJsonValue::Null}};
    if (const std::optional<Error> problem = problemOf(status))
        object.insert(
            QStringLiteral("error"),
            QJsonObject{{QStringLiteral("id"), problem->id()},
                        {QStringLiteral("message"), problem->message},
                        {QStringLiteral("actions"), QJsonArray::fromStringList(problem->actions)}});
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
    if (const std::optional<Error> problem = problemOf(status)) {
        lines.append(QStringLiteral("  %1").arg(problem->message));
        for (const QString &action : problem->actions)
            lines.append(QStringLiteral("  -> %1").arg(action));
    }
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
                                stateText(stateWord(status, table)).leftJustified(10),
                                locale.toString(table.rows).rightJustified(14),
                                table.syncedAt.toString(Qt::ISODate));
        if (!table.note.isEmpty())
            line += QStringLiteral("  (%1)").arg(table.note);
        if (const LeftTable *left = leftOf(status, table.source))
            line += QStringLiteral("  %1").arg(left->reason);
        lines.append(line);
    }
    for (const LeftTable &left : leftWithoutCopy(status))
        lines.append(QStringLiteral("  %1        %2  %3")
                         .arg(left.source.displayName().leftJustified(40),
                              (left.isFailed ? QStringLiteral("failed") : QStringLiteral("skipped"))
                                  .leftJustified(10),
                              left.reason));
    return lines;
}

} // namespace tributary
