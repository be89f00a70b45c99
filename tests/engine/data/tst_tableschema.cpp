// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/tableschema.h"

#include <QTest>

using namespace tributary;

namespace {

/// The typmod that PostgreSQL makes of numeric(precision, scale).
int typmodOf(int precision, int scale)
{
    return ((precision << 16) | (scale & 0x7ff)) + 4;
}

} // namespace

class TestTableSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numericLimits_declared_areRead_data();
    void numericLimits_declared_areRead();
    void numericLimits_undeclared_areNone_data();
    void numericLimits_undeclared_areNone();
    void tableId_sameName_differsByOid();
    void displayName_isSchemaAndName();
};

void TestTableSchema::numericLimits_declared_areRead_data()
{
    QTest::addColumn<int>("typmod");
    QTest::addColumn<int>("precision");
    QTest::addColumn<int>("scale");
    // As pg_attribute.atttypmod shows it.
    QTest::newRow("numeric(10,2)") << 655366 << 10 << 2;
    QTest::newRow("numeric(5)") << 327684 << 5 << 0;
    QTest::newRow("numeric(1,0)") << typmodOf(1, 0) << 1 << 0;
    QTest::newRow("numeric(15,15)") << typmodOf(15, 15) << 15 << 15;
    QTest::newRow("numeric(1000,1000)") << typmodOf(1000, 1000) << 1000 << 1000;
    QTest::newRow("numeric(5,-2)") << typmodOf(5, -2) << 5 << -2;
    QTest::newRow("numeric(3,-1000)") << typmodOf(3, -1000) << 3 << -1000;
    QTest::newRow("numeric(3,5)") << typmodOf(3, 5) << 3 << 5;
}

void TestTableSchema::numericLimits_declared_areRead()
{
    QFETCH(int, typmod);
    QFETCH(int, precision);
    QFETCH(int, scale);
    const std::optional<NumericLimits> limits = numericLimits(typmod);
    QVERIFY(limits.has_value());
    QCOMPARE(limits->precision, precision);
    QCOMPARE(limits->scale, scale);
}

void TestTableSchema::numericLimits_undeclared_areNone_data()
{
    QTest::addColumn<int>("typmod");
    QTest::newRow("numeric") << -1;
    QTest::newRow("0") << 0;
    QTest::newRow("below the header") << 3;
    QTest::newRow("lowest") << std::numeric_limits<int>::min();
}

void TestTableSchema::numericLimits_undeclared_areNone()
{
    QFETCH(int, typmod);
    QVERIFY(!numericLimits(typmod).has_value());
}

void TestTableSchema::tableId_sameName_differsByOid()
{
    const TableId first{
        .oid = 16402, .schema = QStringLiteral("public"), .name = QStringLiteral("orders")};
    TableId second = first;
    QVERIFY(first == second);
    QCOMPARE(qHash(first, 7), qHash(second, 7));
    second.oid = 16403;
    QVERIFY(!(first == second));
}

void TestTableSchema::displayName_isSchemaAndName()
{
    const TableId id{.oid = 1, .schema = QStringLiteral("sales"), .name = QStringLiteral("a b")};
    QCOMPARE(id.displayName(), QStringLiteral("sales.a b"));
}

QTEST_GUILESS_MAIN(TestTableSchema)
#include "tst_tableschema.moc"
