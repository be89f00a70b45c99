// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verifydisplay.h"

#include "app/cli/counted.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace tributary {

namespace {

constexpr int nameWidth = 40;

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString equalText(const TableVerification &table)
{
    if (table.isOfSomeColumns)
        return QStringLiteral("equal in the columns that both have, %1 rows")
            .arg(number(table.sample ? table.sample->rows : table.sourceRows));
    if (!table.sample || table.sample->rows == table.sample->ofRows)
        return QStringLiteral("equal, %1").arg(countedRows(table.sourceRows));
    return QStringLiteral("equal as far as compared, %1").arg(countedRows(table.sample->rows));
}

QString differentText(const TableVerification &table)
{
    return QStringLiteral("DIFFERENT: %1 equal, %2 missing, %3 extra, %4 different")
        .arg(number(table.equal), number(table.missing), number(table.extra),
             number(table.different));
}

/// Of a table without a key: its values, as the side prints them that has the row, shortened.
QJsonObject shortRow(const Difference &difference)
{
    constexpr qsizetype longest = 60;
    QJsonObject row;
    for (const ComparedValue &value : difference.values) {
        const std::optional<QString> &text = difference.kind == DifferenceKind::Extra
            ? value.destination
            : value.source;
        if (!text)
            row.insert(value.column, QJsonValue::Null);
        else if (text->size() > longest)
            row.insert(value.column, QString(text->left(longest) + QStringLiteral("…")));
        else
            row.insert(value.column, *text);
    }
    return row;
}

/// A number that is not known is null.
QJsonValue known(qint64 rows)
{
    return rows < 0 ? QJsonValue() : QJsonValue(rows);
}

} // namespace

void VerifyDisplay::showPhase(VerifyPhase phase)
{
    m_phase = phase;
    if (m_output.isJson())
        return;
    if (phase == VerifyPhase::Repairing)
        m_output.say(QStringLiteral("Repairing what differs."));
    else if (phase == VerifyPhase::ComparingAgain)
        m_output.say(QStringLiteral("Comparing the repaired tables again."));
}

void VerifyDisplay::showProgress(const TableId &table, qint64 rows)
{
    const QString text = m_phase == VerifyPhase::Repairing ? QStringLiteral("%1: %2 repaired")
                                                           : QStringLiteral("%1: %2 compared");
    m_output.showProgress(text.arg(table.displayName(), countedRows(rows)));
}

void VerifyDisplay::showTableAsJson(const TableVerification &table)
{
    const QString name = table.table.displayName();
    for (const Difference &difference : table.first) {
        QJsonObject object{
            {QStringLiteral("type"), QStringLiteral("difference")},
            {QStringLiteral("table"), name},
            {QStringLiteral("kind"), differenceKindWord(difference.kind)},
            {QStringLiteral("key"), difference.key},
            {QStringLiteral("columns"), QJsonArray::fromStringList(difference.columns)}};
        if (difference.key.isEmpty())
            object.insert(QStringLiteral("row"), shortRow(difference));
        m_output.object(object);
    }
    if (table.error)
        m_output.report(*table.error, name);
    QJsonObject object{{QStringLiteral("type"), QStringLiteral("table")},
                       {QStringLiteral("table"), name},
                       {QStringLiteral("state"),
                        table.isEqual() ? QStringLiteral("equal") : QStringLiteral("different")},
                       {QStringLiteral("rows"), known(table.sourceRows)},
                       {QStringLiteral("equal"), table.equal},
                       {QStringLiteral("missing"), table.missing},
                       {QStringLiteral("extra"), table.extra},
                       {QStringLiteral("different"), table.different},
                       {QStringLiteral("all_columns"), !table.isOfSomeColumns},
                       {QStringLiteral("notes"), QJsonArray::fromStringList(table.notes)}};
    if (table.sample)
        object.insert(QStringLiteral("sample"),
                      QJsonObject{{QStringLiteral("rows"), table.sample->rows},
                                  {QStringLiteral("of"), known(table.sample->ofRows)}});
    if (m_phase == VerifyPhase::ComparingAgain)
        object.insert(QStringLiteral("again"), true);
    m_output.object(object);
}

void VerifyDisplay::showTable(const TableVerification &table)
{
    if (m_output.isJson()) {
        showTableAsJson(table);
        return;
    }
    const QString name = table.table.displayName();
    if (table.error) {
        m_output.line(QStringLiteral("%1  not compared").arg(name, -nameWidth));
        m_output.report(*table.error);
        return;
    }
    QString line = QStringLiteral("%1  %2").arg(
        name.leftJustified(nameWidth), table.isEqual() ? equalText(table) : differentText(table));
    if (!table.notes.isEmpty())
        line += QStringLiteral("  (%1)").arg(table.notes.join(QStringLiteral("; ")));
    m_output.line(line);
    for (const Difference &difference : table.first) {
        const QString key = QString::fromUtf8(
            QJsonDocument(difference.key.isEmpty() ? shortRow(difference) : difference.key)
                .toJson(QJsonDocument::Compact));
        QString text = QStringLiteral("    %1 %2").arg(differenceKindWord(difference.kind), key);
        if (!difference.columns.isEmpty())
            text += QStringLiteral(" in ") + difference.columns.join(QStringLiteral(", "));
        m_output.line(text);
    }
}

void VerifyDisplay::showRepair(const TableRepair &repair)
{
    const QString name = repair.table.displayName();
    if (m_output.isJson()) {
        if (repair.error)
            m_output.report(*repair.error, name);
        m_output.object({{QStringLiteral("type"), QStringLiteral("repair")},
                         {QStringLiteral("table"), name},
                         {QStringLiteral("method"), repairMethodWord(repair.method)},
                         {QStringLiteral("written"), repair.written},
                         {QStringLiteral("removed"), repair.removed},
                         {QStringLiteral("reason"), repair.reason}});
        return;
    }
    const QString line = QStringLiteral("%1  %2");
    const QString label = name.leftJustified(nameWidth);
    switch (repair.method) {
    case RepairMethod::Rows:
        m_output.line(line.arg(label,
                               QStringLiteral("repaired: %1 written, %2 removed")
                                   .arg(countedRows(repair.written), number(repair.removed))));
        return;
    case RepairMethod::Copy:
        m_output.line(line.arg(label,
                               QStringLiteral("copied again: %1 (%2)")
                                   .arg(countedRows(repair.written), repair.reason)));
        return;
    case RepairMethod::None:
        break;
    }
    m_output.line(line.arg(label, QStringLiteral("not repaired")));
    if (repair.error)
        m_output.report(*repair.error);
}

void VerifyDisplay::showGone(const TableId &table)
{
    const QString name = table.displayName();
    const QString note = QStringLiteral("gone from the source; its last copy stays");
    if (m_output.isJson())
        m_output.object({{QStringLiteral("type"), QStringLiteral("table")},
                         {QStringLiteral("table"), name},
                         {QStringLiteral("state"), QStringLiteral("gone")},
                         {QStringLiteral("rows"), 0},
                         {QStringLiteral("notes"), QJsonArray{note}}});
    else
        m_output.line(QStringLiteral("%1  not compared: %2").arg(name, -nameWidth).arg(note));
}

void VerifyDisplay::showLeftOut(const TableId &table)
{
    const QString name = table.displayName();
    if (m_output.isJson())
        m_output.object({{QStringLiteral("type"), QStringLiteral("table")},
                         {QStringLiteral("table"), name},
                         {QStringLiteral("state"), QStringLiteral("skipped")},
                         {QStringLiteral("rows"), 0}});
    else
        m_output.line(QStringLiteral("%1  left out by choice").arg(name, -nameWidth));
}

void VerifyDisplay::showReport(const VerifyReport &report, ExitCode code)
{
    for (const TableId &table : report.leftOut)
        showLeftOut(table);
    for (const TableId &table : report.gone)
        showGone(table);
    if (report.error)
        m_output.report(*report.error);
    const bool isSample = report.depth == VerifyDepth::Sample;
    if (!m_output.isJson()) {
        if (isSample)
            m_output.say(QStringLiteral("Sample %1: --seed %1 chooses the same rows again.")
                             .arg(report.seed));
        return;
    }
    QJsonObject object{{QStringLiteral("type"), QStringLiteral("result")},
                       {QStringLiteral("status"),
                        code == ExitCode::Done ? QStringLiteral("ok") : QStringLiteral("failed")},
                       {QStringLiteral("exit_code"), static_cast<int>(code)}};
    if (isSample)
        object.insert(QStringLiteral("seed"), static_cast<qint64>(report.seed));
    if (report.comparedAt.isValid())
        object.insert(QStringLiteral("compared_at"),
                      report.comparedAt.toUTC().toString(Qt::ISODateWithMs));
    if (report.position.isValid())
        object.insert(QStringLiteral("lsn"), report.position.toString());
    m_output.object(object);
}

} // namespace tributary
