// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/verify/rowlookup.h"

#include "engine/core/sqlquote.h"
#include "engine/postgres/connection.h"
#include "engine/source/catalogue.h"
#include "engine/source/serverfacts.h"
#include "engine/sync/verify/comparisonplan.h"
#include "engine/sync/verify/destinationfile.h"
#include "engine/sync/verify/destinationvalue.h"
#include "engine/sync/verify/sourcevalue.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace tributary {

namespace {

using Kind = CanonicalValue::Kind;

QString translated(const char *text)
{
    return QCoreApplication::translate("RowLookup", text);
}

/// A cell of the destination with bytes of its own.
struct KeptCell
{
    CanonicalValue value;
    QByteArray bytes;

    CanonicalValue view() const
    {
        CanonicalValue whole = value;
        whole.bytes = bytes;
        return whole;
    }
};

KeptCell kept(const CanonicalValue &value)
{
    return {.value = value, .bytes = value.bytes.toByteArray()};
}

KeptCell kept(const BrowsedCell &cell)
{
    switch (cell.kind) {
    case CellKind::Integer:
        return {.value = CanonicalValue::ofInteger(cell.integer), .bytes = {}};
    case CellKind::Real:
        return {.value = CanonicalValue::ofReal(cell.real), .bytes = {}};
    case CellKind::Text:
        return kept(CanonicalValue::ofBytes(Kind::Text, cell.bytes));
    case CellKind::Bytes:
        return kept(CanonicalValue::ofBytes(Kind::Bytes, cell.bytes));
    case CellKind::Null:
    case CellKind::Unchanged:
    case CellKind::Lost:
        break;
    }
    return {};
}

BoundValue bound(const BrowsedCell &cell)
{
    switch (cell.kind) {
    case CellKind::Integer:
        return cell.integer;
    case CellKind::Real:
        return cell.real;
    case CellKind::Bytes:
        return BoundBlob{cell.bytes};
    case CellKind::Text:
    case CellKind::Null:
    case CellKind::Unchanged:
    case CellKind::Lost:
        break;
    }
    return cell.bytes;
}

/// As the source prints the value; an array has to be made canonical for it.
QByteArray sourceText(const ColumnSchema &column, const CanonicalValue &cell)
{
    QByteArray buffer;
    if (column.valueClass == ValueClass::Array)
        return sourceTextOf(column, destinationValue(column, cell, buffer));
    // All digits of a numeric, and no others.
    if (cell.kind == Kind::Real && column.valueClass != ValueClass::Float4) {
        Cell number;
        number.kind = CellKind::Real;
        number.real = cell.real();
        return cellText(number);
    }
    // A text of no encoding is kept as bytes.
    if (cell.kind == Kind::Bytes && column.valueClass != ValueClass::Bytes)
        return cell.bytes.toByteArray();
    return sourceTextOf(column, cell);
}

QString shownText(const QByteArray &text)
{
    // Cut before it is converted: a character has four bytes at most.
    constexpr qsizetype longest = ComparedValue::longestText;
    const QString shown = QString::fromUtf8(text.first(std::min(text.size(), 4 * longest)));
    return shown.size() > longest || text.size() > 4 * longest
        ? shown.left(longest) + QStringLiteral("…")
        : shown;
}

QString storageClass(Kind kind)
{
    switch (kind) {
    case Kind::Null:
        return QStringLiteral("NULL");
    case Kind::Integer:
        return QStringLiteral("INTEGER");
    case Kind::Real:
        return QStringLiteral("REAL");
    case Kind::Bytes:
        return QStringLiteral("BLOB");
    case Kind::Text:
    case Kind::Decimal:
    case Kind::DecimalText:
    case Kind::Array:
    case Kind::Invalid:
        break;
    }
    return QStringLiteral("TEXT");
}

/// The destination's columns of the key, in key order.
QStringList keyColumnsOf(const RecordedCopy &copy)
{
    QList<RecordedColumn> columns = copy.columns;
    columns.removeIf([](const RecordedColumn &column) { return column.keyPosition == 0; });
    std::ranges::sort(columns, {}, &RecordedColumn::keyPosition);
    QStringList names;
    for (const RecordedColumn &column : std::as_const(columns))
        names.append(column.destinationName);
    return names;
}

class Lookup
{
public:
    Lookup(const RowLookupRequest &request, const std::stop_token &stop)
        : m_request(request)
        , m_stop(stop)
    { }

    Result<RowLookup> run()
    {
        m_result.row = m_request.row;
        if (const Status read = readDestination(); !read)
            return read.error();
        Result<Connection> connection = Connection::open({.info = m_request.source,
                                                          .password = m_request.password,
                                                          .passFile = m_request.passFile},
                                                         m_stop);
        if (!connection)
            return connection.error();
        // What fails in a transaction ends it: the identity is asked for before.
        const Result<ServerFacts> facts = loadServerFacts(*connection, m_stop);
        if (!facts)
            return facts.error();
        const ConnInfo &info = connection->info();
        if (facts->identity(info.host + u':' + info.port) != m_copy.sourceIdentity)
            return makeError(ErrorKind::DestinationOtherSource,
                             {{QStringLiteral("name"), m_copy.destinationName},
                              {QStringLiteral("source"), m_copy.sourceDescription}});
        if (const Status begun = connection->beginReadOnly({}, m_stop); !begun)
            return begun.error();
        const Status read = readSource(*connection);
        connection->rollback();
        return read ? Result(m_result) : Result<RowLookup>(read.error());
    }

private:
    Status readDestination()
    {
        const std::optional<QString> path = sqlitePath(m_request.destination);
        if (!path)
            return makeError(ErrorKind::DestinationUnsupported,
                             {{QStringLiteral("destination"), m_request.destination}});
        const Result<std::unique_ptr<DestinationFile>> file = DestinationFile::open(*path, m_stop);
        if (!file)
            return file.error();
        const Result<QList<RecordedCopy>> copies = loadCopyRecords(**file);
        if (!copies)
            return copies.error();
        const auto copy = std::ranges::find(*copies, m_request.row.table,
                                            &RecordedCopy::destinationName);
        if (copy == copies->cend())
            return makeError(ErrorKind::VerifyNotSynced,
                             {{QStringLiteral("table"), m_request.row.table}});
        m_copy = *copy;
        m_result.table = m_copy.source;
        Result<QSet<QString>> columns = loadColumnNames(**file, m_copy.destinationName);
        if (!columns)
            return columns.error();
        m_columns = *columns;
        return readDestinationRow(**file);
    }

    Status readDestinationRow(const DestinationFile &file)
    {
        QStringList names;
        QStringList expressions;
        for (const RecordedColumn &column : std::as_const(m_copy.columns)) {
            if (!m_columns.contains(column.destinationName))
                continue;
            names.append(column.destinationName);
            expressions.append(QStringLiteral("t.") + quoteIdentifier(column.destinationName));
        }
        const QStringList key = keyColumnsOf(m_copy);
        QStringList conditions;
        for (const QString &column : key) {
            const qsizetype given = m_request.row.columns.indexOf(column);
            if (given < 0 || given >= m_request.row.values.size() || !names.contains(column))
                return otherKey();
            m_key.append(m_request.row.values.at(given));
            conditions.append(QStringLiteral("t.%1 = ?").arg(quoteIdentifier(column)));
        }
        if (conditions.isEmpty())
            return otherKey();
        QList<BoundValue> values;
        for (const BrowsedCell &cell : std::as_const(m_key))
            values.append(bound(cell));
        Result<DestinationQuery> query = file.select(
            QStringLiteral("SELECT ") + expressions.join(QStringLiteral(", "))
                + QStringLiteral(" FROM main.%1 AS t WHERE ")
                      .arg(quoteIdentifier(m_copy.destinationName))
                + conditions.join(QStringLiteral(" AND ")),
            values);
        if (!query)
            return query.error();
        const Result<RowStep> step = query->step();
        if (!step)
            return step.error();
        m_result.inDestination = *step == RowStep::Row;
        for (qsizetype index = 0; m_result.inDestination && index < names.size(); ++index)
            m_cells.insert(names[index], kept(query->cell(static_cast<int>(index))));
        return Done{};
    }

    Status readSource(Connection &connection)
    {
        if (const Status limited = connection.execute(
                QStringLiteral(
                    "SET LOCAL statement_timeout = '20s'; SET LOCAL lock_timeout = '5s'"),
                m_stop);
            !limited)
            return limited;
        const Result<QList<TableSchema>> tables = loadTables(connection, m_stop);
        if (!tables)
            return tables.error();
        const TableSchema *table = sourceTable(*tables);
        if (table == nullptr)
            return makeError(ErrorKind::TableNotFound,
                             {{QStringLiteral("table"), m_copy.source.displayName()},
                              {QStringLiteral("database"), m_request.source.database}});
        const ComparisonPlan plan = planComparison(
            m_copy, *table, m_columns,
            {.version = connection.serverVersion(), .encoding = connection.serverEncoding()});
        m_result.notes = plan.notes;
        if (plan.key.size() != m_key.size())
            return otherKey();
        const Result<QueryResult> row = askForRow(connection, plan);
        if (!row)
            return row.error();
        m_result.inSource = row->rowCount() > 0;
        if (row->rowCount() > 1)
            m_result.notes.append(translated(
                QT_TRANSLATE_NOOP("RowLookup", "the source has several rows with this key now")));
        const bool sameTable = m_copy.source.oid == table->id.oid;
        for (qsizetype column = 0; column < plan.columns.size(); ++column)
            compare(plan.columns[column], sameTable, *row, static_cast<int>(column));
        return readTime(connection);
    }

    /// The name counts before the oid: a table that was made anew under the old name is what the
    /// copy is of.
    const TableSchema *sourceTable(const QList<TableSchema> &tables) const
    {
        const auto displayName = [](const TableSchema &table) { return table.id.displayName(); };
        auto found = std::ranges::find(tables, m_copy.source.displayName(), displayName);
        if (found == tables.cend())
            found = std::ranges::find(tables, m_copy.source.oid,
                                      [](const TableSchema &table) { return table.id.oid; });
        return found == tables.cend() ? nullptr : &*found;
    }

    Result<QueryResult> askForRow(Connection &connection, const ComparisonPlan &plan)
    {
        QStringList conditions;
        QList<QByteArray> parameters;
        for (qsizetype index = 0; index < plan.key.size(); ++index) {
            const ColumnSchema &column = plan.columns[plan.key[index]];
            conditions.append(QStringLiteral("%1 = $%2")
                                  .arg(quoteIdentifier(column.name), QString::number(index + 1)));
            parameters.append(sourceText(column, kept(m_key.at(index)).view()));
        }
        return connection.query(QStringLiteral("SELECT ") + plan.parts.sourceColumns
                                    + plan.parts.sourceFrom + QStringLiteral(" WHERE ")
                                    + conditions.join(QStringLiteral(" AND "))
                                    + QStringLiteral(" LIMIT 2"),
                                parameters, m_stop);
    }

    void compare(const ColumnSchema &column, bool sameTable, const QueryResult &row, int index)
    {
        // As planComparison() brought them together.
        const auto copied = sameTable
            ? std::ranges::find(m_copy.columns, column.attnum, &RecordedColumn::attnum)
            : std::ranges::find(m_copy.columns, column.name, &RecordedColumn::sourceName);
        ComparedValue value{.column = column.name};
        const KeptCell cell = copied == m_copy.columns.cend()
            ? KeptCell()
            : m_cells.value(copied->destinationName);
        if (m_result.inDestination)
            value.storedAs = storageClass(cell.value.kind);
        if (cell.value.kind != Kind::Null)
            value.destination = shownText(sourceText(column, cell.view()));
        QByteArray theirs;
        const CanonicalValue destination = destinationValue(column, cell.view(), theirs);
        QByteArray ours;
        CanonicalValue source;
        if (m_result.inSource && !row.isNull(0, index)) {
            source = sourceValue(column, row.bytes(0, index), ours);
            // The source was asked for an array as JSON.
            value.source = shownText(source.kind == Kind::Array
                                         ? sourceTextOf(column, source)
                                         : row.bytes(0, index).toByteArray());
        }
        value.differs = m_result.inSource != m_result.inDestination
            || !sameValue(source, destination);
        m_result.values.append(value);
    }

    Status readTime(Connection &connection)
    {
        const Result<QueryResult> now = connection.query(
            QStringLiteral("SELECT (extract(epoch FROM pg_catalog.now()) * 1000)::pg_catalog.int8"),
            m_stop);
        if (!now)
            return now.error();
        m_result.readAt = QDateTime::fromMSecsSinceEpoch(now->integer(0, 0), Qt::UTC);
        return Done{};
    }

    Error otherKey() const
    {
        const QString reason = translated(QT_TRANSLATE_NOOP(
            "RowLookup", "%1 has no key by which the row could be found at the source."));
        return makeError(ErrorKind::QueryFailed,
                         {{QStringLiteral("reason"), reason.arg(m_request.row.table)}});
    }

    const RowLookupRequest &m_request;
    std::stop_token m_stop;
    RowLookup m_result;
    RecordedCopy m_copy;
    QSet<QString> m_columns; ///< that the destination's table has
    QList<BrowsedCell> m_key; ///< in key order
    QHash<QString, KeptCell> m_cells; ///< of the destination's row, by its columns
};

} // namespace

bool RowLookup::isEqual() const
{
    return inSource && inDestination && std::ranges::none_of(values, &ComparedValue::differs);
}

Result<RowLookup> lookUpRow(const RowLookupRequest &request, const std::stop_token &stop)
{
    return Lookup(request, stop).run();
}

} // namespace tributary
