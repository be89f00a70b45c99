// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/destination/sqlite/sqlitechangesql.h"

#include "engine/core/sqlquote.h"
#include "engine/destination/sqlite/sqliteddl.h"

#include <algorithm>

namespace tributary {

namespace {

QString parameter(qsizetype number)
{
    return u'?' + QString::number(number);
}

/// The name that SQLite's row number has in a table with these columns.
QString rowIdName(const QStringList &columns)
{
    for (const char *name : {"rowid", "_rowid_", "oid"}) {
        if (!columns.contains(QLatin1String(name), Qt::CaseInsensitive))
            return QLatin1String(name);
    }
    return QStringLiteral("rowid");
}

/// Whether an index on the column finds rows and costs little.
bool isIndexable(const ColumnSchema &column)
{
    switch (column.valueClass) {
    case ValueClass::Json:
    case ValueClass::Jsonb:
    case ValueClass::Bytes:
    case ValueClass::Array:
        return false;
    case ValueClass::Integer:
    case ValueClass::Boolean:
    case ValueClass::Float4:
    case ValueClass::Float8:
    case ValueClass::Numeric:
    case ValueClass::Date:
    case ValueClass::Timestamp:
    case ValueClass::TimestampTz:
    case ValueClass::Uuid:
    case ValueClass::Text:
    case ValueClass::Other:
        return true;
    }
    return false;
}

bool isFloat(const ColumnSchema &column)
{
    return column.valueClass == ValueClass::Float4 || column.valueClass == ValueClass::Float8;
}

/// Two rows may differ in the sign of a zero only. Other values need no call.
QString sameSign(const QString &column, const QString &value)
{
    return QStringLiteral("(%1 IS NOT 0.0 OR %3(%1)=%3(%2))")
        .arg(column, value, QLatin1String(SqliteChangeSql::signFunction));
}

} // namespace

SqliteChangeSql::SqliteChangeSql(const TablePlan &table)
    : m_table(table)
    , m_name(QStringLiteral("main.") + quoteIdentifier(table.name))
    , m_key(table.schema.keyColumns)
{
    for (const QString &name : table.columnNames)
        m_columns.append(quoteIdentifier(name));
}

QString SqliteChangeSql::values(qsizetype rows) const
{
    return sqliteInsert(QStringLiteral("%1 (%2)").arg(m_name, sqliteColumnList(m_table)),
                        std::max<qsizetype>(m_columns.size(), 1), rows);
}

QString SqliteChangeSql::insert(qsizetype rows) const
{
    return values(rows);
}

QString SqliteChangeSql::unmark() const
{
    const QString column = quoteIdentifier(m_table.deletedColumn);
    return QStringLiteral("%1=%2(%1)").arg(column, QLatin1String(unmarkFunction));
}

QString SqliteChangeSql::conflictAction() const
{
    QStringList assignments;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        // A key of -0 takes the place of 0.
        if (!m_key.contains(i) || isFloat(m_table.schema.columns[i]))
            assignments.append(QStringLiteral("%1=excluded.%1").arg(m_columns[i]));
    }
    if (!m_table.deletedColumn.isEmpty())
        assignments.append(unmark());
    return QStringLiteral(" ON CONFLICT (%1) DO %2")
        .arg(sqliteKeyOrder(m_table),
             assignments.isEmpty() ? QStringLiteral("NOTHING")
                                   : QStringLiteral("UPDATE SET ") + assignments.join(u','));
}

QString SqliteChangeSql::upsert(qsizetype rows) const
{
    return values(rows) + conflictAction();
}

QString SqliteChangeSql::keyCondition(int firstParameter) const
{
    QStringList terms;
    for (qsizetype i = 0; i < m_key.size(); ++i)
        terms.append(
            QStringLiteral("%1=%2").arg(m_columns[m_key[i]], parameter(firstParameter + i)));
    return terms.join(QStringLiteral(" AND "));
}

QString SqliteChangeSql::unmarked(const QString &prefix) const
{
    if (m_table.deletedColumn.isEmpty())
        return {};
    return QStringLiteral("%1%2 IS NULL").arg(prefix, quoteIdentifier(m_table.deletedColumn));
}

QString SqliteChangeSql::removeMany(qsizetype keys) const
{
    QStringList parameters;
    parameters.fill(QStringLiteral("?"), keys);
    return QStringLiteral("DELETE FROM %1 WHERE %2 IN (%3)")
        .arg(m_name, m_columns[m_key.first()], parameters.join(u','));
}

QString SqliteChangeSql::removeOne() const
{
    if (m_table.deletedColumn.isEmpty())
        return QStringLiteral("DELETE FROM %1 WHERE %2").arg(m_name, keyCondition(1));
    return QStringLiteral("UPDATE %1 SET %2=?1 WHERE %3%4")
        .arg(m_name, quoteIdentifier(m_table.deletedColumn), keyCondition(2), unmarked());
}

QString SqliteChangeSql::markAgain() const
{
    return QStringLiteral("UPDATE %1 SET %2=?1 WHERE %3")
        .arg(m_name, quoteIdentifier(m_table.deletedColumn), keyCondition(2));
}

QString SqliteChangeSql::removeAll() const
{
    if (m_table.deletedColumn.isEmpty())
        return QStringLiteral("DELETE FROM ") + m_name;
    return QStringLiteral("UPDATE %1 SET %2=?1%3")
        .arg(m_name, quoteIdentifier(m_table.deletedColumn), unmarked(QStringLiteral(" WHERE ")));
}

QString SqliteChangeSql::update(const Mask &told) const
{
    QStringList assignments;
    int number = 0;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (told[static_cast<size_t>(i)])
            assignments.append(QStringLiteral("%1=%2").arg(m_columns[i], parameter(++number)));
    }
    return QStringLiteral("UPDATE %1 SET %2 WHERE %3%4")
        .arg(m_name, assignments.join(u','), keyCondition(number + 1), unmarked());
}

QString SqliteChangeSql::makeCarried(const QString &carried) const
{
    // Names of its own, and no types: values stay what they are.
    QStringList columns{QStringLiteral("n INTEGER PRIMARY KEY")};
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        columns.append(u'c' + QString::number(i));
    return QStringLiteral("CREATE TEMP TABLE %1 (%2)").arg(carried, columns.join(u','));
}

QString SqliteChangeSql::carry(const QString &carried) const
{
    return QStringLiteral("INSERT INTO %1 SELECT ?1,%2 FROM %3 WHERE %4%5")
        .arg(carried, m_columns.join(u','), m_name, keyCondition(2), unmarked());
}

QString SqliteChangeSql::placeMoved(const QString &carried, const Mask &told) const
{
    QStringList sources;
    int number = 1;
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        sources.append(told[static_cast<size_t>(i)] ? parameter(++number)
                                                    : u'c' + QString::number(i));
    return QStringLiteral("INSERT INTO %1 (%2) SELECT %3 FROM %4 WHERE n=?1")
               .arg(m_name, m_columns.join(u','), sources.join(u','), carried)
        + conflictAction();
}

QString SqliteChangeSql::likeCondition(const Mask &old, int firstParameter) const
{
    QStringList terms;
    int number = firstParameter;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (!old[static_cast<size_t>(i)])
            continue;
        const QString value = parameter(number++);
        terms.append(QStringLiteral("%1 IS %2").arg(m_columns[i], value));
        if (isFloat(m_table.schema.columns[i]))
            terms.append(sameSign(m_columns[i], value));
    }
    if (!m_table.deletedColumn.isEmpty())
        terms.append(unmarked({}));
    // SQLite takes expressions up to a depth of 1000, and a list of terms is as deep as long.
    constexpr qsizetype groupSize = 100;
    QStringList groups;
    for (qsizetype i = 0; i < terms.size(); i += groupSize)
        groups.append(u'(' + terms.mid(i, groupSize).join(QStringLiteral(" AND ")) + u')');
    const QString row = rowIdName(m_table.columnNames);
    return QStringLiteral(" WHERE %1=(SELECT %1 FROM %2%3 LIMIT 1)")
        .arg(row, m_name,
             groups.isEmpty() ? QString()
                              : QStringLiteral(" WHERE ") + groups.join(QStringLiteral(" AND ")));
}

QString SqliteChangeSql::removeLike(const Mask &old) const
{
    if (m_table.deletedColumn.isEmpty())
        return QStringLiteral("DELETE FROM ") + m_name + likeCondition(old, 1);
    return QStringLiteral("UPDATE %1 SET %2=?1").arg(m_name, quoteIdentifier(m_table.deletedColumn))
        + likeCondition(old, 2);
}

QString SqliteChangeSql::updateLike(const Mask &told, const Mask &old) const
{
    QStringList assignments;
    int number = 0;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (told[static_cast<size_t>(i)])
            assignments.append(QStringLiteral("%1=%2").arg(m_columns[i], parameter(++number)));
    }
    return QStringLiteral("UPDATE %1 SET ").arg(m_name) + assignments.join(u',')
        + likeCondition(old, number + 1);
}

QString SqliteChangeSql::findIndex(const QString &index) const
{
    constexpr qsizetype mostColumns = 6;
    QStringList columns;
    for (qsizetype i = 0; i < m_columns.size() && columns.size() < mostColumns; ++i) {
        if (isIndexable(m_table.schema.columns[i]))
            columns.append(m_columns[i]);
    }
    if (columns.isEmpty())
        return {};
    return QStringLiteral("CREATE INDEX main.%1 ON %2 (%3)")
        .arg(quoteIdentifier(index), quoteIdentifier(m_table.name), columns.join(u','));
}

} // namespace tributary
