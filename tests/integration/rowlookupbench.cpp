// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/rowlookupbench.h"

#include "tests/integration/verifybench.h"

#include "engine/destination/destinationaddress.h"

#include <QTest>

namespace tributary::test {

namespace {

using namespace Qt::StringLiterals;

const QByteArray shopSchema = R"(
CREATE TABLE orders (id int PRIMARY KEY, customer text, total numeric(30,10), at timestamptz, tags text[], raw bytea, "Odd ""Name"" %1" text);
INSERT INTO orders VALUES
    (1, 'Anna', 10.50, '2024-05-06 07:08:09+02', '{a,"b c",NULL}', '\x00ff', 'x'),
    (2, NULL, NULL, NULL, NULL, NULL, NULL),
    (3, repeat('long ', 2000), 12345678901234567890.1234567891, 'infinity', '{}', '\x', '');
CREATE TABLE lines (order_id int, place text, n int, PRIMARY KEY (place, order_id));
INSERT INTO lines VALUES (1, 'a', 1), (1, 'b', 2), (2, 'a', 3);
CREATE TABLE parent (id int PRIMARY KEY, v text);
CREATE TABLE child () INHERITS (parent);
INSERT INTO parent VALUES (1, 'parent');
INSERT INTO child VALUES (2, 'child');
CREATE TABLE keyless (a int);
INSERT INTO keyless VALUES (1);
CREATE SCHEMA k;
CREATE TYPE k.mood AS ENUM ('sad', 'it''s ok');
)";

} // namespace

void RowLookupBench::startServer()
{
    QString error;
    QVERIFY2(m_cluster.start(&error), qPrintable(error));
    QVERIFY(m_folder.isValid());
    m_path = m_folder.filePath(u"shop.sqlite"_s);
    QVERIFY(m_cluster.createDatabase(u"shop"_s));
    QVERIFY2(run(shopSchema), qPrintable(m_cluster.lastError()));
}

void RowLookupBench::copyShop()
{
    const SyncReport report = copyDatabase(m_cluster, u"shop"_s, m_path);
    QVERIFY2(report.outcome == SyncReport::Outcome::Ok,
             qPrintable(report.error ? report.error->message + report.error->detail : QString()));
}

RowLookupRequest RowLookupBench::request(const QString &table, const QString &where) const
{
    RowLookupRequest request{.source = infoOf(m_cluster, u"shop"_s),
                             .password = m_cluster.superuserPassword(),
                             .passFile = {},
                             .destination = u"sqlite:"_s + m_path,
                             .row = {.table = table, .columns = {}, .values = {}}};
    // As the window does: the key of a row that it shows.
    const std::unique_ptr<DestinationBrowser> browser = makeBrowser({m_path});
    const Result<QList<BrowsedTable>> tables = browser->tables({});
    if (!tables)
        return request;
    const Result<RowPage> page = browser->rows(
        {.table = {},
         .sql = u"SELECT * FROM \"%1\" WHERE %2"_s.arg(table, where.isEmpty() ? u"1"_s : where)},
        {.offset = 0, .limit = 1}, {});
    for (const BrowsedTable &each : *tables) {
        for (const BrowsedColumn &column : each.columns) {
            if (each.name != table || column.keyPosition == 0)
                continue;
            request.row.columns.append(column.name);
            if (page && !page->rows.isEmpty())
                request.row.values.append(
                    page->rows.first().cells.at(page->columns.indexOf(column.name)));
        }
    }
    return request;
}

bool RowLookupBench::run(const QByteArray &sql)
{
    return m_cluster.exec(sql, u"shop"_s);
}

QString RowLookupBench::differing(const Result<RowLookup> &row)
{
    if (!row)
        return row.error().id() + u' ' + row.error().message + u' ' + row.error().detail;
    QStringList columns;
    for (const ComparedValue &value : row->values) {
        if (value.differs)
            columns.append(u"%1: %2 | %3"_s.arg(value.column, value.source.value_or(u"NULL"_s),
                                                value.destination.value_or(u"NULL"_s)));
    }
    if (columns.isEmpty() && !row->isEqual())
        return u"missing"_s;
    return columns.join(u'\n');
}

ComparedValue RowLookupBench::valueOf(const RowLookup &row, const QString &column)
{
    const auto found = std::ranges::find(row.values, column, &ComparedValue::column);
    return found == row.values.cend() ? ComparedValue() : *found;
}

} // namespace tributary::test
