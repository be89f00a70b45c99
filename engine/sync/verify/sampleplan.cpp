// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/verify/sampleplan.h"

#include "engine/core/sqlquote.h"
#include "engine/sync/verify/sourcevalue.h"

#include <algorithm>
#include <charconv>

namespace tributary {

namespace {

/// Types from here on were made by extensions or users; enums are among them, but their operators
/// are the server's own.
constexpr quint32 firstUserOid = 16384;

QStringList keyNames(const ComparisonPlan &plan)
{
    QStringList names;
    for (const qsizetype index : plan.key)
        names.append(quoteIdentifier(plan.columns[index].name));
    return names;
}

/// "a", or ("a", "b").
QString together(const QStringList &parts)
{
    const QString list = parts.join(QStringLiteral(", "));
    return parts.size() == 1 ? list : u'(' + list + u')';
}

QString literals(const KeyText &key)
{
    QStringList values;
    for (const QByteArray &value : key)
        values.append(quotePostgresLiteral(QString::fromUtf8(value)));
    return together(values);
}

QString tableSample(double percent, quint32 seed)
{
    return QStringLiteral(" TABLESAMPLE SYSTEM (%1) REPEATABLE (%2)")
        .arg(QString::number(percent, 'f', 6), QString::number(seed));
}

QString andLives(const ComparisonPlan &plan)
{
    const QString &condition = plan.parts.destinationCondition;
    return condition.isEmpty() ? QString() : QStringLiteral(" AND ") + condition;
}

std::optional<BoundValue> boundValue(const CanonicalValue &value)
{
    using Kind = CanonicalValue::Kind;
    switch (value.kind) {
    case Kind::Integer:
        return value.integer;
    case Kind::Real:
        return value.real();
    case Kind::Text:
        return value.bytes.toByteArray();
    case Kind::Bytes:
        return BoundBlob{value.bytes.toByteArray()};
    case Kind::Decimal: { // [-]DIGITSeEXPONENT stands for 0.DIGITS
        QByteArray text = value.bytes.toByteArray();
        text.insert(text.startsWith('-') ? 1 : 0, "0.");
        double number = 0;
        const auto [end, error] = std::from_chars(text.begin(), text.end(), number);
        if (error != std::errc() || end != text.end())
            return {};
        return number;
    }
    case Kind::Null:
    case Kind::DecimalText:
    case Kind::Array:
    case Kind::Invalid:
        break;
    }
    return {};
}

} // namespace

bool canBeLookedUp(const ComparisonPlan &plan)
{
    return !plan.key.isEmpty() && !plan.parts.destinationKey.isEmpty()
        && std::ranges::all_of(plan.key, [&](qsizetype index) {
               const ColumnSchema &column = plan.columns[index];
               const bool userMade = column.valueClass == ValueClass::Other
                   && column.typeOid >= firstUserOid;
               return column.valueClass != ValueClass::Array && !userMade;
           });
}

bool canBeSampled(const ComparisonPlan &plan, int serverVersion)
{
    constexpr int tables = 90500;
    constexpr int partitioned = 100000;
    switch (plan.kind) {
    case TableKind::Table:
    case TableKind::MaterialisedView:
        return serverVersion >= tables;
    case TableKind::PartitionedTable:
        return serverVersion >= partitioned;
    case TableKind::View:
    case TableKind::ForeignTable:
        break;
    }
    return false;
}

QString sampledKeysSql(const ComparisonPlan &plan, double percent, quint32 seed)
{
    return QStringLiteral("SELECT ") + keyNames(plan).join(QStringLiteral(", "))
        + plan.parts.sourceFrom + tableSample(percent, seed);
}

QString sampledRowsSql(const ComparisonPlan &plan, double percent, quint32 seed)
{
    return QStringLiteral("COPY (SELECT ") + plan.parts.sourceColumns + plan.parts.sourceFrom
        + tableSample(percent, seed) + QStringLiteral(") TO STDOUT");
}

QString keyRunSql(const ComparisonPlan &plan, const KeyText &first, qint64 rows)
{
    const QStringList names = keyNames(plan);
    const QString list = names.join(QStringLiteral(", "));
    // In the order that its index has, which need not be the one of the comparison.
    return QStringLiteral("SELECT ") + list + plan.parts.sourceFrom + QStringLiteral(" WHERE ")
        + together(names) + QStringLiteral(" >= ") + literals(first) + QStringLiteral(" ORDER BY ")
        + list + QStringLiteral(" LIMIT ") + QString::number(rows);
}

QString destinationRunSql(const ComparisonPlan &plan, qint64 rows)
{
    // The columns of the key, in the plan's own columns: they are read like those of a whole row.
    const QString &row = plan.parts.destinationRow;
    return QStringLiteral("SELECT ") + plan.parts.destinationColumns + plan.parts.destinationFrom
        + QStringLiteral(" WHERE ") + row + QStringLiteral(" >= ?1") + andLives(plan)
        + QStringLiteral(" ORDER BY ") + row + QStringLiteral(" LIMIT ") + QString::number(rows);
}

QString destinationRowsSql(const ComparisonPlan &plan)
{
    // Two subqueries: each is one step in the tree, both in one query would read all of it.
    const QString &row = plan.parts.destinationRow;
    return QStringLiteral("SELECT (SELECT min(%1)%2), (SELECT max(%1)%2)")
        .arg(row, plan.parts.destinationFrom);
}

std::optional<QList<BoundValue>> destinationKey(const ComparisonPlan &plan, const KeyText &key)
{
    QList<BoundValue> values;
    QByteArray buffer;
    for (qsizetype at = 0; at < plan.key.size(); ++at) {
        const QByteArray &text = key[at];
        if (QString::fromUtf8(text).toUtf8() != text)
            return {};
        const std::optional<BoundValue> value = boundValue(
            sourceValue(plan.columns[plan.key[at]], text, buffer));
        if (!value)
            return {};
        values.append(*value);
    }
    return values;
}

QByteArray keyDigest(const ComparisonPlan &plan, const KeyText &key)
{
    constexpr qsizetype longest = 4096;
    QByteArray digest;
    QByteArray buffer;
    for (qsizetype at = 0; at < plan.key.size(); ++at)
        appendDigest(digest, sourceValue(plan.columns[plan.key[at]], key[at], buffer), longest);
    return digest;
}

ComparisonPlan restrictedTo(const ComparisonPlan &plan, const QList<KeyText> &keys)
{
    ComparisonPlan part = plan;
    QStringList sourceKeys;
    QStringList destinationKeys;
    QStringList one;
    one.fill(QStringLiteral("?"), plan.key.size());
    for (const KeyText &key : keys) {
        sourceKeys.append(literals(key));
        destinationKeys.append(together(one));
        part.parameters += destinationKey(plan, key).value_or(QList<BoundValue>());
    }
    part.copySql = QStringLiteral("COPY (SELECT ") + plan.parts.sourceColumns
        + plan.parts.sourceFrom + QStringLiteral(" WHERE ") + together(keyNames(plan))
        + QStringLiteral(" IN (") + sourceKeys.join(QStringLiteral(", ")) + u')'
        + plan.parts.sourceOrder + QStringLiteral(") TO STDOUT");
    const QString list = destinationKeys.join(QStringLiteral(", "));
    part.selectSql = QStringLiteral("SELECT ") + plan.parts.destinationColumns
        + plan.parts.destinationFrom + QStringLiteral(" WHERE ")
        + together(plan.parts.destinationKey) + QStringLiteral(" IN (")
        + (plan.key.size() == 1 ? list : QStringLiteral("VALUES ") + list) + u')' + andLives(plan)
        + plan.parts.destinationOrder;
    return part;
}

} // namespace tributary
