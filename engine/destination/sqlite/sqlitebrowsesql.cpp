// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/destination/sqlite/sqlitebrowsesql.h"

#include "engine/core/sqlquote.h"
#include "engine/destination/sqlite/sqlitenumberkey.h"

#include <QCoreApplication>

#include <algorithm>

namespace tributary {

namespace {

/// Always with the table's own name before it: SQLite reads a bare name that it does not know as a
/// text.
QString columnSql(const QString &name)
{
    return QStringLiteral("t.") + quoteIdentifier(name);
}

QString fromSql(const SqliteShape &table)
{
    return QStringLiteral(" FROM main.%1 AS t").arg(quoteIdentifier(table.name));
}

Result<SqliteColumnForm> formOf(const SqliteShape &table, const QString &column)
{
    const auto found = std::ranges::find(table.columns, column, &BrowsedColumn::name);
    if (found == table.columns.cend()) {
        const QString reason = QCoreApplication::translate("SqliteBrowser",
                                                           "%1 has no column \"%2\" any more.");
        return makeError(ErrorKind::QueryFailed,
                         {{QStringLiteral("reason"), reason.arg(table.name, column)}});
    }
    return sqliteColumnForm(found->type);
}

/// What the column is compared and sorted by, around its name or around a value.
QString keySql(SqliteColumnForm form, const QString &inner)
{
    switch (form) {
    case SqliteColumnForm::MixedNumber:
        return QStringLiteral("tributary_number(%1)").arg(inner);
    case SqliteColumnForm::Moment:
        return QStringLiteral("tributary_moment(%1)").arg(inner);
    case SqliteColumnForm::Number:
    case SqliteColumnForm::Text:
    case SqliteColumnForm::Bytes:
        break;
    }
    return inner;
}

QString compareSign(FilterTest test)
{
    switch (test) {
    case FilterTest::Less:
        return QStringLiteral(" < ");
    case FilterTest::Greater:
        return QStringLiteral(" > ");
    case FilterTest::Equals:
    case FilterTest::Contains:
    case FilterTest::IsNull:
    case FilterTest::IsNotNull:
        break;
    }
    return QStringLiteral(" = ");
}

/// true and false as they are stored.
QString typedNumber(const QString &declaredType, const QString &value)
{
    const QString typed = value.trimmed();
    if (declaredType != u"BOOLEAN")
        return typed;
    const QString word = typed.toLower();
    if (word == u"true" || word == u"t" || word == u"yes")
        return QStringLiteral("1");
    return word == u"false" || word == u"f" || word == u"no" ? QStringLiteral("0") : typed;
}

SqliteClause comparison(const BrowsedColumn &column, const RowFilter &filter)
{
    const QString name = columnSql(column.name);
    const QString sign = compareSign(filter.test);
    SqliteColumnForm form = sqliteColumnForm(column.type);
    if (form == SqliteColumnForm::Bytes) {
        const QByteArray bytes = bytesOfHex(filter.value).value_or(filter.value.toUtf8());
        return {name + sign + u'?', {bytes}};
    }
    if (form == SqliteColumnForm::Text)
        return {name + sign + u'?', {filter.value}};
    const QString typed = typedNumber(column.type, filter.value);
    if (form == SqliteColumnForm::Number) {
        // A whole number is compared exactly, and by the key's index. What has more digits than a
        // double would be rounded on its way.
        bool whole = false;
        if (const qint64 number = typed.toLongLong(&whole); whole)
            return {name + sign + u'?', {number}};
        form = SqliteColumnForm::MixedNumber;
    }
    return {keySql(form, name) + sign + keySql(form, QStringLiteral("?")), {typed}};
}

SqliteClause containment(const BrowsedColumn &column, const RowFilter &filter)
{
    const QString name = columnSql(column.name);
    if (sqliteColumnForm(column.type) == SqliteColumnForm::Bytes) {
        if (const std::optional<QByteArray> bytes = bytesOfHex(filter.value))
            return {QStringLiteral("instr(%1, ?) > 0").arg(name), {*bytes}};
    }
    return {QStringLiteral("tributary_contains(%1, ?)").arg(name), {filter.value}};
}

} // namespace

SqliteColumnForm sqliteColumnForm(const QString &declaredType)
{
    // As SQLite itself decides the affinity (datatype3, 3.1), but that dates and times, which have
    // the numeric one, hold texts here.
    const QString type = declaredType.toUpper();
    const auto hasOneOf = [&type](std::initializer_list<const char *> words) {
        return std::ranges::any_of(
            words, [&type](const char *word) { return type.contains(QLatin1String(word)); });
    };
    if (type.isEmpty())
        return SqliteColumnForm::MixedNumber;
    if (type.startsWith(u"DATE") || type.startsWith(u"TIME"))
        return SqliteColumnForm::Moment;
    if (hasOneOf({"INT"}))
        return SqliteColumnForm::Number;
    if (hasOneOf({"CHAR", "CLOB", "TEXT"}))
        return SqliteColumnForm::Text;
    return hasOneOf({"BLOB"}) ? SqliteColumnForm::Bytes : SqliteColumnForm::Number;
}

Result<SqliteClause> sqliteWhere(const SqliteShape &table, const QList<RowFilter> &filters)
{
    SqliteClause all;
    for (const RowFilter &filter : filters) {
        if (const Result<SqliteColumnForm> form = formOf(table, filter.column); !form)
            return form.error();
        const auto column = std::ranges::find(table.columns, filter.column, &BrowsedColumn::name);
        SqliteClause one;
        switch (filter.test) {
        case FilterTest::IsNull:
            one.sql = columnSql(column->name) + QStringLiteral(" IS NULL");
            break;
        case FilterTest::IsNotNull:
            one.sql = columnSql(column->name) + QStringLiteral(" IS NOT NULL");
            break;
        case FilterTest::Contains:
            one = containment(*column, filter);
            break;
        case FilterTest::Equals:
        case FilterTest::Less:
        case FilterTest::Greater:
            one = comparison(*column, filter);
            break;
        }
        all.sql += (all.sql.isEmpty() ? QStringLiteral(" WHERE ") : QStringLiteral(" AND "))
            + one.sql;
        all.values += one.values;
    }
    return all;
}

Result<SqliteClause> sqliteOrder(const SqliteShape &table, const std::optional<RowSort> &sort)
{
    QStringList keys;
    if (sort) {
        const Result<SqliteColumnForm> form = formOf(table, sort->column);
        if (!form)
            return form.error();
        keys.append(keySql(*form, columnSql(sort->column))
                    + (sort->order == Qt::DescendingOrder ? QStringLiteral(" DESC") : QString()));
    }
    if (!table.rowId.isEmpty()) {
        keys.append(QStringLiteral("t.") + table.rowId);
    } else {
        QList<BrowsedColumn> columns = table.columns;
        columns.removeIf([](const BrowsedColumn &column) { return column.keyPosition == 0; });
        std::ranges::sort(columns, {}, &BrowsedColumn::keyPosition);
        for (const BrowsedColumn &column : std::as_const(columns))
            keys.append(columnSql(column.name));
    }
    if (keys.isEmpty())
        return SqliteClause{};
    return SqliteClause{.sql = QStringLiteral(" ORDER BY ") + keys.join(QStringLiteral(", "))};
}

QString sqliteSelectRows(const SqliteShape &table)
{
    QStringList names;
    for (const BrowsedColumn &column : table.columns)
        names.append(columnSql(column.name));
    return QStringLiteral("SELECT ") + names.join(QStringLiteral(", ")) + fromSql(table);
}

QString sqliteSelectRowIds(const SqliteShape &table)
{
    return QStringLiteral("SELECT t.") + table.rowId + fromSql(table);
}

QString sqliteCountRows(const SqliteShape &table)
{
    return QStringLiteral("SELECT count(*)") + fromSql(table);
}

QString sqliteSelectRow(const SqliteShape &table)
{
    return sqliteSelectRows(table) + QStringLiteral(" WHERE t.%1 = ?").arg(table.rowId);
}

} // namespace tributary
