// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the page Verify is told, made by hand.

#pragma once

#include "engine/sync/verify/verifyreport.h"

#include <QString>
#include <QTimeZone>

namespace tributary::test {

inline TableId verifiedTable(const QString &name)
{
    return {.oid = 1, .schema = QStringLiteral("public"), .name = name};
}

inline TableVerification verified(const QString &name, qint64 rows)
{
    TableVerification table;
    table.table = verifiedTable(name);
    table.destinationName = name;
    table.sourceRows = rows;
    table.equal = rows;
    return table;
}

inline Difference difference(const QString &table, DifferenceKind kind, const QJsonObject &key,
                             const QList<ComparedValue> &values = {})
{
    Difference result{
        .table = verifiedTable(table), .kind = kind, .key = key, .columns = {}, .values = values};
    for (const ComparedValue &value : values) {
        if (value.differs)
            result.columns.append(value.column);
    }
    return result;
}

inline VerifyReport verifyReport(const QList<TableVerification> &tables)
{
    VerifyReport report;
    report.tables = tables;
    report.comparedAt = QDateTime(QDate::currentDate(), QTime(14, 5, 12)).toUTC();
    report.position = Lsn{.value = 0x19532D8};
    return report;
}

/// Orders with one row of each kind, beside two tables that are equal.
inline VerifyReport differingReport()
{
    TableVerification orders = verified(QStringLiteral("orders"), 1'204'567);
    orders.missing = 1;
    orders.extra = 1;
    orders.different = 1;
    const QString id = QStringLiteral("order_id");
    const QString remark = QStringLiteral("remark");
    const QString total = QStringLiteral("total");
    using Text = std::optional<QString>;
    orders.first = {
        difference(QStringLiteral("orders"), DifferenceKind::Different, {{id, 777}},
                   {{.column = id,
                     .source = QStringLiteral("777"),
                     .destination = QStringLiteral("777"),
                     .storedAs = QStringLiteral("INTEGER")},
                    {.column = remark,
                     .differs = true,
                     .source = QStringLiteral("leave at the <b>back</b> door\nring twice"),
                     .destination = Text(),
                     .storedAs = QStringLiteral("NULL")},
                    {.column = total,
                     .differs = true,
                     .source = QStringLiteral("19.90"),
                     .destination = QStringLiteral("19.90"),
                     .storedAs = QStringLiteral("TEXT")}}),
        difference(QStringLiteral("orders"), DifferenceKind::Missing, {{id, 801}},
                   {{.column = id, .source = QStringLiteral("801")},
                    {.column = remark, .source = Text()},
                    {.column = total, .source = QStringLiteral("5.00")}}),
        difference(QStringLiteral("orders"), DifferenceKind::Extra, {{id, 99999}},
                   {{.column = id,
                     .destination = QStringLiteral("99999"),
                     .storedAs = QStringLiteral("INTEGER")},
                    {.column = remark,
                     .destination = QStringLiteral("typed by hand"),
                     .storedAs = QStringLiteral("TEXT")},
                    {.column = total, .storedAs = QStringLiteral("NULL")}})};
    orders.notes = {QStringLiteral("display scale of numeric is not compared")};
    TableVerification products = verified(QStringLiteral("products"), 2000);
    products.notes = orders.notes;
    return verifyReport({verified(QStringLiteral("customers"), 10'000), orders, products});
}

} // namespace tributary::test
