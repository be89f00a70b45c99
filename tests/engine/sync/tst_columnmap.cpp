// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/sync/log/columnmap.h"

#include <QtTest>

namespace tributary::test {

namespace {

using Columns = QList<std::pair<QByteArray, int>>; // name, attnum
using Names = QList<QByteArray>;
using Map = QList<int>;

constexpr quint32 tableOid = 5000;

class TestColumnMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mapColumns_data();
    void mapColumns();
    void partition_inAnotherOrder_isMappedByName();
    void unreadableColumn_isNotWanted();
};

TableSchema schemaOf(const Columns &columns)
{
    TableSchema schema;
    schema.id.oid = tableOid;
    for (const auto &[name, attnum] : columns) {
        ColumnSchema column;
        column.name = QString::fromUtf8(name);
        column.attnum = attnum;
        schema.columns.append(column);
    }
    return schema;
}

QList<FollowedColumn> knownOf(const Columns &columns)
{
    QList<FollowedColumn> known;
    for (const auto &[name, attnum] : columns)
        known.append({.attnum = attnum,
                      .name = QString::fromUtf8(name),
                      .destinationName = {},
                      .typeName = {}});
    return known;
}

LogRelation relationOf(const Names &names, quint32 oid = tableOid)
{
    LogRelation relation;
    relation.oid = oid;
    for (const QByteArray &name : names)
        relation.columns.append({.name = name});
    return relation;
}

Map mapOf(const LogRelation &relation, const TableSchema &schema,
          const QList<FollowedColumn> &known)
{
    const auto map = tributary::mapColumns(relation, schema, known);
    return map ? Map(map->begin(), map->end()) : Map{-99};
}

void TestColumnMap::mapColumns_data()
{
    QTest::addColumn<Names>("relation");
    QTest::addColumn<Columns>("now");
    QTest::addColumn<Columns>("before");
    QTest::addColumn<Map>("expected");
    const Map unsure{-99};
    const Columns plain{{"id", 1}, {"v", 2}};
    QTest::newRow("unchanged") << Names{"id", "v"} << plain << plain << Map{0, 1};
    const Columns added{{"id", 1}, {"v", 2}, {"c", 3}};
    QTest::newRow("added, rows before") << Names{"id", "v"} << added << plain << Map{0, 1};
    QTest::newRow("added, rows after") << Names{"id", "v", "c"} << added << plain << Map{0, 1, 2};
    const Columns renamed{{"id", 1}, {"w", 2}};
    QTest::newRow("renamed, rows before") << Names{"id", "v"} << renamed << plain << Map{0, 1};
    QTest::newRow("renamed, rows after") << Names{"id", "w"} << renamed << plain << Map{0, 1};
    QTest::newRow("renamed twice, rows between") << Names{"id", "x"} << renamed << plain << unsure;
    const Columns dropped{{"id", 1}};
    QTest::newRow("dropped, rows before") << Names{"id", "v"} << dropped << plain << Map{0, -1};
    QTest::newRow("dropped, rows after") << Names{"id"} << dropped << plain << Map{0};
    const Columns two{{"a", 1}, {"b", 2}};
    const Columns exchanged{{"b", 1}, {"a", 2}};
    QTest::newRow("exchanged, rows before") << Names{"a", "b"} << exchanged << two << Map{0, 1};
    QTest::newRow("exchanged, rows after") << Names{"b", "a"} << exchanged << two << Map{0, 1};
    const Columns again{{"id", 1}, {"v", 3}};
    QTest::newRow("dropped and added under the same name")
        << Names{"id", "v"} << again << plain << unsure;
    const Columns both{{"id", 1}, {"v", 2}, {"c", 3}, {"d", 4}};
    QTest::newRow("added twice, rows between")
        << Names{"id", "v", "c"} << both << plain << Map{0, 1, 2};
    const Columns addedAndDropped{{"id", 1}, {"c", 3}};
    QTest::newRow("added, then another dropped, rows between")
        << Names{"id", "v", "c"} << addedAndDropped << plain << Map{0, -1, 1};
    const Columns taken{{"id", 1}, {"w", 2}, {"v", 3}};
    QTest::newRow("the old name is another column's, rows before")
        << Names{"id", "v"} << taken << renamed << unsure;
    QTest::newRow("the old name is another column's, rows after")
        << Names{"id", "w", "v"} << taken << renamed << Map{0, 1, 2};
    QTest::newRow("unknown to all") << Names{"id", "z"} << plain << plain << unsure;
    QTest::newRow("altered just now") << Names{"id", "v", "new"} << plain << plain << unsure;
}

void TestColumnMap::mapColumns()
{
    QFETCH(const Names, relation);
    QFETCH(const Columns, now);
    QFETCH(const Columns, before);
    QFETCH(const Map, expected);
    QCOMPARE(mapOf(relationOf(relation), schemaOf(now), knownOf(before)), expected);
}

void TestColumnMap::partition_inAnotherOrder_isMappedByName()
{
    const Columns columns{{"id", 1}, {"v", 2}};
    const LogRelation leaf = relationOf({"v", "id"}, tableOid + 1);
    QCOMPARE(mapOf(leaf, schemaOf(columns), knownOf(columns)), (Map{1, 0}));
    QCOMPARE(mapOf(relationOf({"v", "id"}), schemaOf(columns), knownOf(columns)), Map{-99});
}

void TestColumnMap::unreadableColumn_isNotWanted()
{
    const Columns columns{{"id", 1}, {"v", 3}};
    TableSchema schema = schemaOf(columns);
    schema.unreadableColumns = QStringList{QStringLiteral("secret")};
    QCOMPARE(mapOf(relationOf({"id", "secret", "v"}), schema, knownOf(columns)), (Map{0, -1, 1}));
}

} // namespace

} // namespace tributary::test

QTEST_APPLESS_MAIN(tributary::test::TestColumnMap)
#include "tst_columnmap.moc"
