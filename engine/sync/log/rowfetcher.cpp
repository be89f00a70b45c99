// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/log/rowfetcher.h"

#include "engine/codec/copybinarydecoder.h"
#include "engine/core/sqlquote.h"
#include "engine/postgres/connection.h"
#include "engine/postgres/copyreader.h"
#include "engine/sync/copystatement.h"

#include <QByteArrayList>
#include <QCoreApplication>

#include <optional>

namespace tributary {

namespace {

/// Keys in one statement.
constexpr size_t mostKeys = 500;

/// The key's value as a literal that PostgreSQL reads back as the same value; nothing for arrays,
/// which are JSON here.
std::optional<QString> literal(const ColumnSchema &column, const Cell &cell)
{
    switch (cell.kind) {
    case CellKind::Integer:
        // Quoted, so that the literal takes the column's type.
        return quotePostgresLiteral(column.valueClass == ValueClass::Boolean
                                        ? QString::fromLatin1(cell.integer != 0 ? "t" : "f")
                                        : QString::number(cell.integer));
    case CellKind::Real:
        // A numeric is kept as REAL for at most 15 digits: more would be another number.
        return quotePostgresLiteral(
            QString::number(cell.real, 'g', column.valueClass == ValueClass::Numeric ? 15 : 17));
    case CellKind::Text:
        if (column.valueClass == ValueClass::Array)
            return {};
        return quotePostgresLiteral(QString::fromUtf8(cell.bytes()));
    case CellKind::Bytes:
        return quotePostgresLiteral(QStringLiteral("\\x")
                                    + QString::fromLatin1(cell.bytes().toByteArray().toHex()));
    case CellKind::Null:
    case CellKind::Unchanged:
    case CellKind::Lost:
        break;
    }
    return {};
}

/// 'v', or ROW('v', 'w') of the row's key; empty when one of them cannot be written.
QString keyOf(const TableSchema &schema, std::span<const Cell> row)
{
    QStringList values;
    for (const qsizetype column : schema.keyColumns) {
        const std::optional<QString> value = literal(schema.columns[column],
                                                     row[static_cast<size_t>(column)]);
        if (!value)
            return {};
        values.append(*value);
    }
    return u'(' + values.join(QStringLiteral(", ")) + u')';
}

/// What the table was when its change was planned, it is no more: a look at the catalogue helps.
Error ofTable(const Error &error, const TableSchema &schema)
{
    static const QByteArrayList states{"42P01", "42703", "42501", "3F000"};
    if (!states.contains(error.sqlState))
        return error;
    return makeError(ErrorKind::SchemaChanged,
                     {{QStringLiteral("table"), schema.id.displayName()},
                      {QStringLiteral("reason"), error.message}},
                     error.detail, error.sqlState);
}

} // namespace

Status RowFetcher::fetch(const TableSchema &schema, const RowBatch &keys,
                         std::span<const quint32> which, RowBatch &fetched,
                         const std::stop_token &stop)
{
    if (const Status begun = m_connection.beginReadOnly({}, stop); !begun)
        return begun;
    const Status done = fetchInTransaction(schema, keys, which, fetched, stop);
    m_connection.rollback();
    return done;
}

Status RowFetcher::fetchInTransaction(const TableSchema &schema, const RowBatch &keys,
                                      std::span<const quint32> which, RowBatch &fetched,
                                      const std::stop_token &stop)
{
    QStringList names;
    for (const qsizetype column : schema.keyColumns)
        names.append(quoteIdentifier(schema.columns[column].name));
    for (size_t done = 0; done < which.size(); done += mostKeys) {
        QStringList list;
        for (const quint32 row : which.subspan(done, std::min(mostKeys, which.size() - done))) {
            const QString key = keyOf(schema, keys.row(row));
            if (key.isEmpty())
                return makeError(
                    ErrorKind::LogValueLost,
                    {{QStringLiteral("table"), schema.id.displayName()},
                     {QStringLiteral("column"), names.join(QStringLiteral(", "))},
                     {QStringLiteral("reason"),
                      QCoreApplication::translate("LogValueLost", "its key cannot be asked for")}});
            list.append(key);
        }
        const QString condition = QStringLiteral(" WHERE (%1) IN (%2)")
                                      .arg(names.join(QStringLiteral(", ")),
                                           list.join(QStringLiteral(", ")));
        Result<CopyReader> reader = CopyReader::start(
            m_connection, copyRowsStatement(schema, condition), schema.id.displayName(), stop);
        if (!reader)
            return ofTable(reader.error(), schema);
        CopyBinaryDecoder decoder(schema.columns, m_checkUtf8);
        for (;;) {
            Result<std::optional<CopyRow>> message = reader->next();
            if (!message)
                return ofTable(message.error(), schema);
            if (!*message)
                break;
            CopyRow &row = **message;
            const bool large = row.size() > RowBatch::largeCellBytes;
            if (decoder.decode(row.view(), large, fetched) == CopyBinaryDecoder::Outcome::Malformed)
                return makeError(ErrorKind::ProtocolViolation,
                                 {{QStringLiteral("what"),
                                   QCoreApplication::translate("ProtocolViolation", "%1 was read")
                                       .arg(schema.id.displayName())}},
                                 QString::fromLatin1(decoder.problem()));
            if (decoder.usedViews()) {
                const qsizetype size = row.size();
                fetched.keep(row.release(), size);
            }
        }
    }
    return Done{};
}

} // namespace tributary
