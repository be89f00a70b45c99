// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/verify/comparedrows.h"

#include "engine/sync/verify/destinationvalue.h"
#include "engine/sync/verify/sourcevalue.h"

#include <QCoreApplication>
#include <QJsonValue>

namespace tributary {

namespace {

/// A buffer beyond this is given back with its row: many columns with one large value each would
/// add up.
constexpr qsizetype keptBytes = 1 << 20;

} // namespace

CanonicalRow::CanonicalRow(qsizetype columns)
    : m_values(static_cast<size_t>(columns))
    , m_buffers(static_cast<size_t>(columns))
{ }

void CanonicalRow::startRow()
{
    for (QByteArray &buffer : m_buffers) {
        if (buffer.capacity() > keptBytes)
            buffer = {};
    }
}

SourceRows::SourceRows(CopyReader reader, const ComparisonPlan &plan, const std::stop_token &stop)
    : m_reader(std::move(reader))
    , m_plan(&plan)
    , m_stop(stop)
    , m_message(nullptr, nullptr)
    , m_row(plan.columns.size())
{ }

Result<SourceRows> SourceRows::start(Connection &connection, const ComparisonPlan &plan,
                                     const std::stop_token &stop)
{
    Result<CopyReader> reader = CopyReader::start(connection, plan.copySql,
                                                  plan.table.displayName(), stop);
    if (!reader)
        return reader.error();
    return SourceRows(std::move(*reader), plan, stop);
}

Result<RowStep> SourceRows::next()
{
    if (m_stop.stop_requested())
        return makeError(ErrorKind::Interrupted);
    m_row.startRow();
    m_message.reset();
    Result<std::optional<CopyRow>> message = m_reader.next();
    if (!message)
        return message.error();
    if (!*message) {
        if (m_reader.tagRows() >= 0 && m_reader.tagRows() != m_count) {
            return makeError(ErrorKind::RowCountMismatch,
                             {{QStringLiteral("table"), m_plan->table.displayName()},
                              {QStringLiteral("sent"), QString::number(m_reader.tagRows())},
                              {QStringLiteral("written"), QString::number(m_count)}});
        }
        return RowStep::End;
    }
    const auto size = static_cast<size_t>((*message)->size());
    m_message = (*message)->release();
    const qsizetype columns = m_plan->columns.size();
    if (!m_fields.parse({m_message.get(), size}, columns)) {
        return makeError(ErrorKind::ProtocolViolation,
                         {{QStringLiteral("what"),
                           QCoreApplication::translate("ProtocolViolation", "reading rows")}},
                         QStringLiteral("%1: row %2 of COPY is broken")
                             .arg(m_plan->table.displayName(), QString::number(m_count + 1)));
    }
    for (qsizetype column = 0; column < columns; ++column) {
        const std::optional<QByteArrayView> &field = m_fields.field(column);
        m_row[column] = field ? sourceValue(m_plan->columns[column], *field, m_row.buffer(column))
                              : CanonicalValue();
    }
    ++m_count;
    return RowStep::Row;
}

std::optional<QByteArray> SourceRows::text(qsizetype column) const
{
    if (m_row[column].kind == CanonicalValue::Kind::Array) // the source was asked for it as JSON
        return sourceTextOf(m_plan->columns[column], m_row[column]);
    const std::optional<QByteArrayView> &field = m_fields.field(column);
    return field ? std::optional(field->toByteArray()) : std::nullopt;
}

QJsonObject SourceRows::key() const
{
    QJsonObject key;
    for (const qsizetype index : m_plan->key) {
        const ColumnSchema &column = m_plan->columns[index];
        const std::optional<QByteArray> value = text(index);
        key.insert(column.name, value ? keyValue(column, *value) : QJsonValue());
    }
    return key;
}

DestinationRows::DestinationRows(DestinationQuery query, const ComparisonPlan &plan)
    : m_query(std::move(query))
    , m_plan(&plan)
    , m_row(plan.columns.size())
{ }

Result<DestinationRows> DestinationRows::start(const DestinationFile &file,
                                               const ComparisonPlan &plan)
{
    Result<DestinationQuery> query = file.select(plan.selectSql, plan.parameters);
    if (!query)
        return query.error();
    return DestinationRows(std::move(*query), plan);
}

Result<RowStep> DestinationRows::next()
{
    m_row.startRow();
    const Result<RowStep> step = m_query.step();
    if (!step)
        return step.error();
    if (*step == RowStep::End)
        return RowStep::End;
    for (qsizetype column = 0; column < m_plan->columns.size(); ++column) {
        m_row[column] = destinationValue(
            m_plan->columns[column], m_query.cell(static_cast<int>(column)), m_row.buffer(column));
    }
    ++m_count;
    return RowStep::Row;
}

std::optional<QByteArray> DestinationRows::text(qsizetype column) const
{
    const bool isArray = m_row[column].kind == CanonicalValue::Kind::Array;
    const CanonicalValue cell = isArray ? m_row[column] : m_query.cell(static_cast<int>(column));
    if (cell.kind == CanonicalValue::Kind::Null)
        return {};
    return sourceTextOf(m_plan->columns[column], cell);
}

QString DestinationRows::storageClass(qsizetype column) const
{
    switch (m_query.cell(static_cast<int>(column)).kind) {
    case CanonicalValue::Kind::Null:
        return QStringLiteral("NULL");
    case CanonicalValue::Kind::Integer:
        return QStringLiteral("INTEGER");
    case CanonicalValue::Kind::Real:
        return QStringLiteral("REAL");
    case CanonicalValue::Kind::Bytes:
        return QStringLiteral("BLOB");
    case CanonicalValue::Kind::Text:
    case CanonicalValue::Kind::Decimal:
    case CanonicalValue::Kind::DecimalText:
    case CanonicalValue::Kind::Array:
    case CanonicalValue::Kind::Invalid:
        break;
    }
    return QStringLiteral("TEXT");
}

QJsonObject DestinationRows::key() const
{
    QJsonObject key;
    for (const qsizetype index : m_plan->key) {
        const ColumnSchema &column = m_plan->columns[index];
        const std::optional<QByteArray> value = text(index);
        key.insert(column.name, value ? keyValue(column, *value) : QJsonValue());
    }
    return key;
}

} // namespace tributary
