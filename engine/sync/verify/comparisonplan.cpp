// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/verify/comparisonplan.h"

#include "engine/core/sqlquote.h"

#include <QCoreApplication>

#include <algorithm>

namespace tributary {

namespace {

// pg_type.oid of built-in types never changes.
constexpr quint32 textOid = 25;
constexpr quint32 varcharOid = 1043;

/// A key column whose order PostgreSQL and SQLite can be told to agree on. char(n) is not: its
/// comparison leaves trailing blanks out.
bool hasCommonOrder(const ColumnSchema &column, const ComparisonServer &server)
{
    if (column.valueClass == ValueClass::Integer || column.valueClass == ValueClass::Uuid)
        return true;
    // "C" compares the bytes of the server's encoding, SQLite those of UTF-8.
    return (column.typeOid == textOid || column.typeOid == varcharOid)
        && server.encoding == u"UTF8";
}

QString sourceOrder(const ColumnSchema &column)
{
    const QString name = quoteIdentifier(column.name);
    const bool isText = column.valueClass != ValueClass::Integer
        && column.valueClass != ValueClass::Uuid;
    return isText ? name + QStringLiteral(" COLLATE pg_catalog.\"C\"") : name;
}

/// By number while it is the same table: a column's number stays when it is renamed, and names may
/// have changed places. By name where the table was made anew.
const ColumnSchema *findColumn(const RecordedColumn &copied, const TableSchema &table,
                               bool sameTable)
{
    const auto found = sameTable
        ? std::ranges::find(table.columns, copied.attnum, &ColumnSchema::attnum)
        : std::ranges::find(table.columns, copied.sourceName, &ColumnSchema::name);
    return found != table.columns.end() ? &*found : nullptr;
}

class PlanWriter
{
    Q_DECLARE_TR_FUNCTIONS(Verify)

public:
    PlanWriter(const RecordedCopy &copy, const TableSchema &table,
               const QSet<QString> &destinationColumns, const ComparisonServer &server)
        : m_copy(copy)
        , m_table(table)
        , m_destinationColumns(destinationColumns)
        , m_server(server)
    { }

    ComparisonPlan plan()
    {
        m_plan.table = m_copy.source;
        m_plan.table.oid = m_table.id.oid;
        m_plan.kind = m_table.kind;
        m_plan.estimatedRows = m_table.estimatedRows;
        m_plan.sizeBytes = m_table.sizeBytes;
        m_plan.destinationName = m_copy.destinationName;
        if (m_table.id.displayName() != m_copy.source.displayName())
            m_plan.notes.append(
                tr("the source's table is called %1 now").arg(m_table.id.displayName()));
        matchColumns();
        noteUncopiedColumns();
        findKey();
        writeSourceSql();
        writeDestinationSql();
        if (std::ranges::find(m_plan.columns, ValueClass::Numeric, &ColumnSchema::valueClass)
            != m_plan.columns.end())
            m_plan.notes.append(tr("display scale of numeric is not compared"));
        return m_plan;
    }

private:
    void matchColumns()
    {
        const bool sameTable = m_copy.source.oid == m_table.id.oid;
        for (const RecordedColumn &copied : m_copy.columns) {
            const ColumnSchema *column = findColumn(copied, m_table, sameTable);
            if (column == nullptr) {
                m_plan.isOfSomeColumns = true;
                m_plan.notes.append(tr("column %1 is not compared: the source has it no longer, or "
                                       "does not show it")
                                        .arg(copied.sourceName));
                m_keyIsWhole = m_keyIsWhole && copied.keyPosition == 0;
                continue;
            }
            if (column->name != copied.sourceName)
                m_plan.notes.append(tr("column %1 is called %2 in the source now")
                                        .arg(copied.sourceName, column->name));
            m_plan.columns.append(*column);
            m_matched.append(copied);
        }
    }

    void noteUncopiedColumns()
    {
        for (const ColumnSchema &column : m_table.columns) {
            const bool isCompared = std::ranges::any_of(
                m_plan.columns,
                [&](const ColumnSchema &compared) { return compared.attnum == column.attnum; });
            if (isCompared)
                continue;
            m_plan.isOfSomeColumns = true;
            m_plan.notes.append(
                tr("column %1 is not compared: the destination does not have it").arg(column.name));
        }
        for (const QString &name : m_table.unreadableColumns)
            m_plan.notes.append(
                tr("column %1 is not compared: the login may not read it").arg(name));
    }

    void findKey()
    {
        if (!m_keyIsWhole)
            return;
        QList<std::pair<int, qsizetype>> positions;
        for (qsizetype index = 0; index < m_matched.size(); ++index) {
            if (m_matched[index].keyPosition > 0)
                positions.append({m_matched[index].keyPosition, index});
        }
        std::ranges::sort(positions);
        bool common = true;
        for (const auto &[position, index] : std::as_const(positions)) {
            m_plan.key.append(index);
            common = common && hasCommonOrder(m_plan.columns[index], m_server)
                && m_destinationColumns.contains(m_matched[index].destinationName);
        }
        if (!m_plan.key.isEmpty())
            m_plan.order = common ? RowOrder::ByKey : RowOrder::Sorted;
    }

    void writeSourceSql()
    {
        QStringList expressions;
        for (const ColumnSchema &column : std::as_const(m_plan.columns))
            expressions.append(sourceExpression(column, m_server.version));
        // Without ONLY a table's heirs would be counted in; a partitioned table is nothing but its
        // partitions.
        const QString only = m_table.kind == TableKind::Table ? QStringLiteral("ONLY ") : QString();
        const QString from = QStringLiteral(" FROM ") + only
            + quoteQualified(m_table.id.schema, m_table.id.name);
        QStringList order;
        if (m_plan.order == RowOrder::ByKey) {
            for (const qsizetype index : std::as_const(m_plan.key))
                order.append(sourceOrder(m_plan.columns[index]));
        }
        StatementParts &parts = m_plan.parts;
        parts.sourceColumns = expressions.join(QStringLiteral(", "));
        parts.sourceFrom = from;
        parts.sourceOrder = orderBy(order);
        m_plan.copySql = QStringLiteral("COPY (SELECT ") + parts.sourceColumns + from
            + parts.sourceOrder + QStringLiteral(") TO STDOUT");
        m_plan.sourceCountSql = QStringLiteral("SELECT pg_catalog.count(*)") + from;
    }

    void writeDestinationSql()
    {
        QStringList expressions;
        for (const RecordedColumn &copied : std::as_const(m_matched)) {
            // Always qualified: SQLite reads a bare name that it does not know as a text.
            if (m_destinationColumns.contains(copied.destinationName)) {
                expressions.append(destinationColumn(copied));
            } else {
                expressions.append(QStringLiteral("NULL"));
                m_plan.notes.append(tr("the destination's table has no column %1 any more")
                                        .arg(copied.destinationName));
            }
        }
        if (expressions.isEmpty())
            expressions.append(QStringLiteral("NULL"));
        QStringList order;
        if (m_plan.order == RowOrder::ByKey) {
            for (const qsizetype index : std::as_const(m_plan.key))
                order.append(destinationColumn(m_matched[index])
                             + QStringLiteral(" COLLATE BINARY"));
        }
        StatementParts &parts = m_plan.parts;
        parts.destinationColumns = expressions.join(QStringLiteral(", "));
        parts.destinationFrom =
            QStringLiteral(" FROM main.%1 AS t").arg(quoteIdentifier(m_copy.destinationName));
        parts.destinationOrder = orderBy(order);
        if (!m_copy.deletedColumn.isEmpty())
            parts.destinationCondition =
                QStringLiteral("t.%1 IS NULL").arg(quoteIdentifier(m_copy.deletedColumn));
        findDestinationKey();
        findDestinationRow();
        const QString where = parts.destinationCondition.isEmpty()
            ? QString()
            : QStringLiteral(" WHERE ") + parts.destinationCondition;
        m_plan.selectSql = QStringLiteral("SELECT ") + parts.destinationColumns
            + parts.destinationFrom + where + parts.destinationOrder;
        m_plan.destinationCountSql = QStringLiteral("SELECT count(*)") + parts.destinationFrom
            + where;
    }

    void findDestinationKey()
    {
        for (const qsizetype index : std::as_const(m_plan.key)) {
            if (!m_destinationColumns.contains(m_matched[index].destinationName)) {
                m_plan.parts.destinationKey.clear();
                return;
            }
            m_plan.parts.destinationKey.append(destinationColumn(m_matched[index]));
        }
    }

    void findDestinationRow()
    {
        for (const char *name : {"rowid", "_rowid_", "oid"}) {
            const bool taken = std::ranges::any_of(
                m_destinationColumns, [&](const QString &column) {
                    return column.compare(QLatin1String(name), Qt::CaseInsensitive) == 0;
                });
            if (!taken) {
                m_plan.parts.destinationRow = QStringLiteral("t.") + QLatin1String(name);
                return;
            }
        }
    }

    static QString destinationColumn(const RecordedColumn &copied)
    {
        return QStringLiteral("t.") + quoteIdentifier(copied.destinationName);
    }

    static QString orderBy(const QStringList &order)
    {
        return order.isEmpty() ? QString()
                               : QStringLiteral(" ORDER BY ") + order.join(QStringLiteral(", "));
    }

    const RecordedCopy &m_copy;
    const TableSchema &m_table;
    const QSet<QString> &m_destinationColumns;
    const ComparisonServer &m_server;
    ComparisonPlan m_plan;
    QList<RecordedColumn> m_matched; ///< as many as m_plan.columns
    bool m_keyIsWhole = true;
};

} // namespace

QString sourceExpression(const ColumnSchema &column, int serverVersion)
{
    constexpr int castsEachElement = 110000;
    const QString name = quoteIdentifier(column.name);
    if (column.valueClass != ValueClass::Array)
        return name;
    const QString text =
        QStringLiteral("pg_catalog.textin(%1(%2))").arg(column.outputFunction, name);
    // Read back as an array of texts, the elements are exactly what their type prints: a cast of
    // each element is not, where its type has a cast to text of its own (char(n), inet). Another
    // delimiter than the comma (box) cannot be read back; those types' elements are cast, or
    // printed by array_to_json() itself where the server would cast the whole array.
    QString elements = text + QStringLiteral("::pg_catalog.text[]");
    if (column.elementDelimiter != ',')
        elements = serverVersion >= castsEachElement ? name + QStringLiteral("::pg_catalog.text[]")
                                                     : name;
    return QStringLiteral("CASE WHEN pg_catalog.left(%1, 1) = '[' THEN %1 ELSE "
                          "pg_catalog.array_to_json(%2)::pg_catalog.text END")
        .arg(text, elements);
}

ComparisonPlan planComparison(const RecordedCopy &copy, const TableSchema &table,
                              const QSet<QString> &destinationColumns,
                              const ComparisonServer &server)
{
    return PlanWriter(copy, table, destinationColumns, server).plan();
}

} // namespace tributary
