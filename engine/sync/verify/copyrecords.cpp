// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/verify/copyrecords.h"

#include "engine/sync/verify/destinationfile.h"

#include <QHash>

namespace tributary {

namespace {

/// The layout of the _tributary_ tables that this version reads.
constexpr qint64 knownFormat = 2;

Status checkFormat(const DestinationFile &file)
{
    const Result<QSet<QString>> known = loadColumnNames(file, QStringLiteral("_tributary_meta"));
    if (!known)
        return known.error();
    if (known->isEmpty())
        return Done{};
    Result<DestinationQuery> rows = file.select(QStringLiteral(
        "SELECT CAST(value AS INTEGER) FROM main._tributary_meta WHERE key = 'format_version'"));
    if (!rows)
        return rows.error();
    qint64 format = knownFormat;
    if (const Status read = rows->forEach([&] { format = rows->integer(0); }); !read)
        return read;
    if (format > knownFormat)
        return makeError(ErrorKind::DestinationNewer, {{QStringLiteral("path"), file.path()}});
    return Done{};
}

Status loadColumnRecords(const DestinationFile &file, QList<RecordedCopy> &copies)
{
    QHash<QString, qsizetype> byName;
    for (qsizetype index = 0; index < copies.size(); ++index)
        byName.insert(copies[index].destinationName, index);
    Result<DestinationQuery> rows = file.select(QStringLiteral(
        "SELECT destination_table, source_attnum, source_column, destination_column, key_position,"
        " source_type FROM main._tributary_columns ORDER BY destination_table, position"));
    if (!rows)
        return rows.error();
    return rows->forEach([&] {
        const auto copy = byName.constFind(rows->text(0));
        if (copy == byName.cend())
            return;
        copies[*copy].columns.append({.attnum = static_cast<int>(rows->integer(1)),
                                      .sourceName = rows->text(2),
                                      .destinationName = rows->text(3),
                                      .keyPosition = static_cast<int>(rows->integer(4)),
                                      .typeName = rows->text(5)});
    });
}

} // namespace

Result<QSet<QString>> loadColumnNames(const DestinationFile &file, const QString &table)
{
    QSet<QString> names;
    Result<DestinationQuery> rows = file.select(
        QStringLiteral("SELECT name FROM pragma_table_info(?, 'main')"), {table.toUtf8()});
    if (!rows)
        return rows.error();
    if (const Status read = rows->forEach([&] { names.insert(rows->text(0)); }); !read)
        return read.error();
    return names;
}

Result<QList<RecordedCopy>> loadCopyRecords(const DestinationFile &file)
{
    QList<RecordedCopy> copies;
    const Result<QSet<QString>> known = loadColumnNames(file, QStringLiteral("_tributary_tables"));
    if (!known)
        return known.error();
    if (known->isEmpty())
        return copies;
    if (const Status fits = checkFormat(file); !fits)
        return fits.error();
    const QString description = known->contains(QStringLiteral("source_description"))
        ? QStringLiteral("source_description")
        : QStringLiteral("source_identity");
    const Result<QSet<QString>> followed = loadColumnNames(file,
                                                           QStringLiteral("_tributary_followed"));
    if (!followed)
        return followed.error();
    const QString deleted = followed->contains(QStringLiteral("deleted_column"))
        ? QStringLiteral("(SELECT f.deleted_column FROM main._tributary_followed f WHERE "
                         "f.destination_table = t.destination_table)")
        : QStringLiteral("NULL");
    const QString copiedAt = known->contains(QStringLiteral("method"))
        ? QStringLiteral("CASE method WHEN 'full' THEN synced_at ELSE '' END")
        : QStringLiteral("''");
    Result<DestinationQuery> rows = file.select(
        QStringLiteral(
            "SELECT source_oid, source_schema, source_table, destination_table, source_identity, ")
        + description + QStringLiteral(", ") + deleted + QStringLiteral(", ") + copiedAt
        + QStringLiteral(" FROM main._tributary_tables t ORDER BY source_schema, source_table"));
    if (!rows)
        return rows.error();
    const Status read = rows->forEach([&] {
        copies.append({.source = {.oid = static_cast<quint32>(rows->integer(0)),
                                  .schema = rows->text(1),
                                  .name = rows->text(2)},
                       .destinationName = rows->text(3),
                       .sourceIdentity = rows->text(4),
                       .sourceDescription = rows->text(5),
                       .deletedColumn = rows->text(6),
                       .columns = {},
                       .copiedAt = rows->text(7)});
    });
    if (!read)
        return read.error();
    if (const Status loaded = loadColumnRecords(file, copies); !loaded)
        return loaded.error();
    return copies;
}

} // namespace tributary
