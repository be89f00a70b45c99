// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/sqliteprobe.h"

#include "engine/destination/sqlite/sqlitedestination.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace tributary::test {

/// What tests of a SQLite destination share: tables with their rows, a run that copies them, and a
/// folder for each test.

using Rows = QList<QStringList>;

inline ColumnSchema columnOf(int attnum, const char *name, ValueClass valueClass)
{
    ColumnSchema column;
    column.attnum = attnum;
    column.name = QString::fromUtf8(name);
    column.valueClass = valueClass;
    column.typeName = QStringLiteral("some type");
    return column;
}

/// A table with the columns id (its key) and name.
inline TableSchema tableOf(quint32 oid, const QString &schemaName, const QString &name)
{
    TableSchema schema;
    schema.id = {.oid = oid, .schema = schemaName, .name = name};
    schema.columns = {columnOf(1, "id", ValueClass::Integer),
                      columnOf(2, "name", ValueClass::Text)};
    schema.keyColumns = {0};
    return schema;
}

inline TableSchema orders()
{
    return tableOf(16402, QStringLiteral("public"), QStringLiteral("orders"));
}

inline DestinationSource shop(const QString &identity = QStringLiteral("system 1, database 2"))
{
    return {.identity = identity,
            .description = QStringLiteral("shop on db.example.com:5432"),
            .snapshotAt = QDateTime(QDate(2024, 2, 29), QTime(12, 30, 15, 250), Qt::UTC)};
}

/// Texts as a batch; integers where the column holds them.
inline RowBatch batchOf(const TableSchema &schema, const Rows &rows)
{
    RowBatch batch(schema.columns.size());
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (schema.columns[i].valueClass == ValueClass::Integer)
                batch.appendInteger(row[i].toLongLong());
            else
                batch.appendText(row[i].toUtf8());
        }
        batch.endRow();
    }
    return batch;
}

inline Rows numbered(qint64 first, qint64 count, const QString &name = QStringLiteral("n"))
{
    Rows rows;
    for (qint64 id = first; id < first + count; ++id)
        rows.append({QString::number(id), name + QString::number(id)});
    return rows;
}

/// A table and the rows that it has at the source.
struct Copy
{
    TableSchema schema;
    Rows rows;
};

/// The error's id, or "ok".
inline QString told(const Status &status)
{
    return status ? QStringLiteral("ok") : status.error().id();
}

/// Copies one table into its shadow, not yet visible.
inline Status copyTable(SqliteDestination &destination, const TablePlan &plan, const Rows &rows)
{
    if (plan.error)
        return *plan.error;
    const Result<DestinationCapabilities> prepared = destination.prepareTable(plan);
    if (!prepared)
        return prepared.error();
    if (const Status written = destination.writeRows(batchOf(plan.schema, rows)); !written)
        return written;
    if (destination.writtenRows() != rows.size())
        return makeError(ErrorKind::RowCountMismatch);
    return destination.finishTable();
}

/// One whole run.
inline Status copyAll(const QString &path, const QList<Copy> &copies,
                      const DestinationSource &source = shop())
{
    SqliteDestination destination(path);
    if (const Status opened = destination.open(source, {}); !opened)
        return opened;
    QList<TableSchema> schemas;
    for (const Copy &copy : copies)
        schemas.append(copy.schema);
    const Result<QList<TablePlan>> plans = destination.plan(schemas, {});
    if (!plans)
        return plans.error();
    for (qsizetype i = 0; i < copies.size(); ++i) {
        if (const Status copied = copyTable(destination, plans->at(i), copies[i].rows); !copied)
            return copied;
    }
    return destination.publish(nullptr);
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

inline void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

inline const QString countAndSum = QStringLiteral("SELECT count(*), sum(id) FROM orders");

class CopyFolder
{
protected:
    void makeFolder()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_path = pathOf("shop.sqlite");
    }

    QString pathOf(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path; ///< of the destination
};

} // namespace tributary::test
