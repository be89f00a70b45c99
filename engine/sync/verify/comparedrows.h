// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/postgres/copyreader.h"
#include "engine/sync/verify/canonicalvalue.h"
#include "engine/sync/verify/comparisonplan.h"
#include "engine/sync/verify/copytextrow.h"
#include "engine/sync/verify/destinationfile.h"
#include "engine/sync/verify/rowstep.h"

#include <QJsonObject>

#include <optional>
#include <stop_token>
#include <vector>

namespace tributary {

class Connection;

/// The values of one row, and the memory of those that had to be made. Reused from row to row.
class CanonicalRow
{
public:
    explicit CanonicalRow(qsizetype columns);

    /// Drops what large values of the last row needed.
    void startRow();

    QByteArray &buffer(qsizetype column) { return m_buffers[static_cast<size_t>(column)]; }

    CanonicalValue &operator[](qsizetype column) { return m_values[static_cast<size_t>(column)]; }

    const CanonicalValue &operator[](qsizetype column) const
    {
        return m_values[static_cast<size_t>(column)];
    }

private:
    std::vector<CanonicalValue> m_values;
    std::vector<QByteArray> m_buffers;
};

/// The source's rows of one table: one COPY. One thread; the connection can do nothing else
/// meanwhile.
class SourceRows
{
public:
    /// @p plan must outlive it. Errors: as CopyReader.
    static Result<SourceRows> start(Connection &connection, const ComparisonPlan &plan,
                                    const std::stop_token &stop);

    /// Errors: as CopyReader; ProtocolViolation for a broken row; RowCountMismatch at the end.
    Result<RowStep> next();

    const CanonicalRow &row() const { return m_row; }

    qint64 count() const { return m_count; }

    /// Key of the row as the source prints it.
    QJsonObject key() const;

    /// A value as the source prints it; nothing for NULL.
    std::optional<QByteArray> text(qsizetype column) const;

private:
    SourceRows(CopyReader reader, const ComparisonPlan &plan, const std::stop_token &stop);

    CopyReader m_reader;
    const ComparisonPlan *m_plan;
    std::stop_token m_stop;
    CopyRow::Buffer m_message; ///< the row's text, which its values view
    CopyTextRow m_fields;
    CanonicalRow m_row;
    qint64 m_count = 0;
};

/// The destination's rows of the same table: one SELECT. One thread.
class DestinationRows
{
public:
    /// @p plan and @p file must outlive it. Errors: as DestinationFile.
    static Result<DestinationRows> start(const DestinationFile &file, const ComparisonPlan &plan);

    Result<RowStep> next();

    const CanonicalRow &row() const { return m_row; }

    qint64 count() const { return m_count; }

    /// Key of the row as the source would print it, under the source's column names.
    QJsonObject key() const;

    /// A value as the source would print it; nothing for NULL.
    std::optional<QByteArray> text(qsizetype column) const;

    /// SQLite's storage class of a value: "NULL", "INTEGER", "REAL", "TEXT" or "BLOB".
    QString storageClass(qsizetype column) const;

private:
    DestinationRows(DestinationQuery query, const ComparisonPlan &plan);

    DestinationQuery m_query;
    const ComparisonPlan *m_plan;
    CanonicalRow m_row;
    qint64 m_count = 0;
};

} // namespace tributary
