// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runexport.h"

#include "engine/destination/browse/csvtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <vector>

namespace tributary {

namespace {

using Fields = QList<std::pair<QString, QJsonValue>>; ///< null, an integer or a text each

QJsonValue moment(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonValue text(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/// The names are those of the command line's JSON.
Fields fieldsOf(const RunRecord &run)
{
    const bool ended = run.finishedAt.isValid();
    return {{QStringLiteral("id"), run.id},
            {QStringLiteral("started_at"), moment(run.startedAt)},
            {QStringLiteral("finished_at"), moment(run.finishedAt)},
            {QStringLiteral("duration_ms"),
             ended ? QJsonValue(run.startedAt.msecsTo(run.finishedAt)) : QJsonValue()},
            {QStringLiteral("trigger"), runTriggerId(run.trigger)},
            {QStringLiteral("method"), run.method},
            {QStringLiteral("result"),
             run.outcome ? QJsonValue(runOutcomeId(*run.outcome)) : QJsonValue()},
            {QStringLiteral("error"), text(run.errorId)},
            {QStringLiteral("message"), text(run.message)},
            {QStringLiteral("rows"), run.rows},
            {QStringLiteral("inserts"), run.inserts},
            {QStringLiteral("updates"), run.updates},
            {QStringLiteral("deletes"), run.deletes},
            {QStringLiteral("truncates"), run.truncates},
            {QStringLiteral("bytes"), run.bytes},
            {QStringLiteral("tables_count"), run.tables},
            {QStringLiteral("tables_failed"), run.failedTables},
            {QStringLiteral("checkpoint"), text(run.checkpoint)},
            {QStringLiteral("fresh_as_of"), moment(run.freshAsOf)}};
}

Fields fieldsOf(const RunTableRecord &table)
{
    return {{QStringLiteral("table"), table.table},
            {QStringLiteral("destination"), text(table.destinationName)},
            {QStringLiteral("method"), text(table.method)},
            {QStringLiteral("state"), text(table.state)},
            {QStringLiteral("rows"), table.rows},
            {QStringLiteral("inserts"), table.inserts},
            {QStringLiteral("updates"), table.updates},
            {QStringLiteral("deletes"), table.deletes},
            {QStringLiteral("truncates"), table.truncates},
            {QStringLiteral("bytes"), table.bytes},
            {QStringLiteral("error"), text(table.errorId)},
            {QStringLiteral("message"), text(table.message)},
            {QStringLiteral("columns_changed"), text(table.schemaChange)}};
}

QJsonObject objectOf(const Fields &fields)
{
    QJsonObject object;
    for (const auto &[name, field] : fields)
        object.insert(name, field);
    return object;
}

void appendRow(QByteArray &out, const Fields &fields)
{
    std::vector<Cell> cells;
    QByteArrayList texts; // a cell borrows its text
    texts.reserve(fields.size());
    for (const auto &[name, field] : fields) {
        Cell cell;
        if (field.isDouble()) {
            cell.kind = CellKind::Integer;
            cell.integer = field.toInteger();
        } else if (field.isString()) {
            texts.append(field.toString().toUtf8());
            cell.kind = CellKind::Text;
            cell.data = texts.last().constData();
            cell.size = static_cast<quint32>(texts.last().size());
        }
        cells.push_back(cell);
    }
    appendCsvRow(out, cells, {});
}

} // namespace

QByteArray runsToCsv(const QList<RunRecord> &runs)
{
    QByteArray out;
    QStringList names;
    const Fields columns = fieldsOf(RunRecord());
    for (const auto &[name, field] : columns)
        names.append(name);
    appendCsvNames(out, names, {});
    for (const RunRecord &run : runs)
        appendRow(out, fieldsOf(run));
    return out;
}

QByteArray runsToJson(const QString &source, const QList<RunRecord> &runs,
                      const QHash<qint64, QList<RunTableRecord>> &tables)
{
    QJsonArray list;
    for (const RunRecord &run : runs) {
        QJsonObject object = objectOf(fieldsOf(run));
        const auto ofRun = tables.constFind(run.id);
        if (ofRun != tables.cend()) {
            QJsonArray rows;
            for (const RunTableRecord &table : *ofRun) {
                QJsonObject row = objectOf(fieldsOf(table));
                row.insert(QStringLiteral("notes"), QJsonArray::fromStringList(table.notes));
                rows.append(row);
            }
            object.insert(QStringLiteral("tables"), rows);
        }
        list.append(object);
    }
    return QJsonDocument(
               QJsonObject{{QStringLiteral("source"), source}, {QStringLiteral("runs"), list}})
        .toJson(QJsonDocument::Indented);
}

} // namespace tributary
