// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/typecatalogue.h"

#include "engine/core/sqlquote.h"
#include "engine/postgres/connection.h"
#include "engine/source/versionedsql.h"

namespace tributary {

namespace {

char firstChar(QByteArrayView text, char fallback)
{
    return text.isEmpty() ? fallback : text[0];
}

} // namespace

Result<TypeCatalogue> TypeCatalogue::load(Connection &connection, const std::stop_token &stop)
{
    const Result<QueryResult> rows = connection.query(
        versionedSql(QStringLiteral("types"), connection.serverVersion()), stop);
    if (!rows)
        return rows.error();
    QHash<quint32, Type> types;
    types.reserve(rows->rowCount());
    for (int row = 0; row < rows->rowCount(); ++row) {
        types.insert(static_cast<quint32>(rows->integer(row, 0)),
                     {.name = rows->text(row, 1),
                      .kind = firstChar(rows->bytes(row, 2), 'b'),
                      .builtIn = rows->boolean(row, 3),
                      .element = static_cast<quint32>(rows->integer(row, 4)),
                      .delimiter = firstChar(rows->bytes(row, 5), ','),
                      .base = static_cast<quint32>(rows->integer(row, 6)),
                      .baseTypmod = static_cast<int>(rows->integer(row, 7)),
                      .outputSchema = rows->text(row, 8),
                      .outputFunction = rows->text(row, 9)});
    }
    const Result<QueryResult> parts = connection.query(
        versionedSql(QStringLiteral("typeparts"), connection.serverVersion()), stop);
    if (!parts)
        return parts.error();
    QHash<quint32, QList<Part>> partsOf;
    for (int row = 0; row < parts->rowCount(); ++row) {
        QList<Part> &list = partsOf[static_cast<quint32>(parts->integer(row, 0))];
        if (!parts->isNull(row, 1))
            list.append({.position = static_cast<int>(parts->integer(row, 1)),
                         .type = static_cast<quint32>(parts->integer(row, 2)),
                         .typmod = static_cast<int>(parts->integer(row, 3))});
    }
    return TypeCatalogue(std::move(types), std::move(partsOf));
}

quint32 TypeCatalogue::baseOf(quint32 oid, int &typmod) const
{
    // Domains cannot be circular; the bound only guards against a catalogue that is broken.
    for (int depth = 0; depth < 64; ++depth) {
        const auto type = m_types.constFind(oid);
        if (type == m_types.cend() || type->kind != 'd')
            break;
        if (type->baseTypmod >= 0)
            typmod = type->baseTypmod;
        oid = type->base;
    }
    return oid;
}

ValueClass TypeCatalogue::classOf(quint32 oid) const
{
    static const QHash<QString, ValueClass> builtIn = {
        {QStringLiteral("int2"), ValueClass::Integer},
        {QStringLiteral("int4"), ValueClass::Integer},
        {QStringLiteral("int8"), ValueClass::Integer},
        {QStringLiteral("bool"), ValueClass::Boolean},
        {QStringLiteral("float4"), ValueClass::Float4},
        {QStringLiteral("float8"), ValueClass::Float8},
        {QStringLiteral("numeric"), ValueClass::Numeric},
        {QStringLiteral("date"), ValueClass::Date},
        {QStringLiteral("timestamp"), ValueClass::Timestamp},
        {QStringLiteral("timestamptz"), ValueClass::TimestampTz},
        {QStringLiteral("uuid"), ValueClass::Uuid},
        {QStringLiteral("bytea"), ValueClass::Bytes},
        {QStringLiteral("text"), ValueClass::Text},
        {QStringLiteral("varchar"), ValueClass::Text},
        {QStringLiteral("bpchar"), ValueClass::Text},
        {QStringLiteral("name"), ValueClass::Text},
        {QStringLiteral("json"), ValueClass::Json},
        {QStringLiteral("jsonb"), ValueClass::Jsonb},
    };
    const auto type = m_types.constFind(oid);
    if (type == m_types.cend())
        return ValueClass::Other;
    if (type->kind == 'e')
        return ValueClass::Text;
    if (type->builtIn && type->outputFunction != u"array_out")
        return builtIn.value(type->name, ValueClass::Other);
    if (type->outputSchema == u"pg_catalog" && type->outputFunction == u"array_out"
        && type->element != 0)
        return ValueClass::Array;
    return ValueClass::Other;
}

QList<quint32> TypeCatalogue::madeOf(quint32 oid) const
{
    QList<quint32> found = {oid};
    const auto add = [&found](quint32 part) {
        if (part != 0 && !found.contains(part))
            found.append(part);
    };
    for (qsizetype at = 0; at < found.size(); ++at) {
        const quint32 whole = found[at];
        if (const auto type = m_types.constFind(whole); type != m_types.cend()) {
            add(type->base);
            add(type->element);
        }
        for (const Part &part : m_parts.value(whole))
            add(part.type);
    }
    return found;
}

QByteArray TypeCatalogue::layoutOf(quint32 oid) const
{
    QByteArrayList words;
    for (const Part &part : m_parts.value(oid))
        words.append(QByteArray::number(part.position) + ':' + QByteArray::number(part.type) + ':'
                     + QByteArray::number(part.typmod));
    return words.join(',');
}

void TypeCatalogue::describe(ColumnSchema &column, quint32 declaredType, int declaredTypmod) const
{
    column.typmod = declaredTypmod;
    column.typeOid = baseOf(declaredType, column.typmod);
    const Type type = m_types.value(column.typeOid);
    column.valueClass = classOf(column.typeOid);
    column.outputFunction = type.outputFunction.isEmpty()
        ? QString()
        : quoteQualified(type.outputSchema, type.outputFunction);
    if (column.valueClass != ValueClass::Array)
        return;
    int elementTypmod = -1;
    const quint32 element = baseOf(type.element, elementTypmod);
    column.elementClass = classOf(element);
    column.elementDelimiter = m_types.value(element).delimiter;
    if (column.elementClass == ValueClass::Array) {
        // An array of a domain over an array: its elements are texts to us.
        column.elementClass = ValueClass::Other;
    }
}

} // namespace tributary
