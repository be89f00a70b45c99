// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/repair/repairjudge.h"

#include <QtTest>

namespace tributary {

namespace {

using namespace Qt::StringLiterals;

TablePlan orders()
{
    TablePlan plan;
    plan.schema.id = {.oid = 16400, .schema = u"public"_s, .name = u"orders"_s};
    plan.name = u"orders"_s;
    ColumnSchema id;
    id.attnum = 1;
    id.name = u"id"_s;
    id.typeName = u"bigint"_s;
    id.valueClass = ValueClass::Integer;
    ColumnSchema text;
    text.attnum = 2;
    text.name = u"text"_s;
    text.typeName = u"text"_s;
    text.valueClass = ValueClass::Text;
    plan.schema.columns = {id, text};
    plan.schema.keyColumns = {0};
    plan.columnNames = {u"id"_s, u"text"_s};
    return plan;
}

RecordedCopy copyOf(const TablePlan &plan)
{
    RecordedCopy copy{.source = plan.schema.id,
                      .destinationName = plan.name,
                      .sourceIdentity = u"1/2"_s,
                      .sourceDescription = {},
                      .columns = {}};
    for (qsizetype i = 0; i < plan.schema.columns.size(); ++i)
        copy.columns.append({.attnum = plan.schema.columns[i].attnum,
                             .sourceName = plan.schema.columns[i].name,
                             .destinationName = plan.columnNames[i],
                             .keyPosition = static_cast<int>(plan.schema.keyColumns.indexOf(i)) + 1,
                             .typeName = plan.schema.columns[i].typeName});
    return copy;
}

TableVerification foundDifferences(qint64 rows, qint64 different, qint64 listed)
{
    TableVerification found;
    found.sourceRows = rows;
    found.equal = rows - different;
    found.different = different;
    for (qint64 i = 0; i < listed; ++i)
        found.first.append({.table = {},
                            .kind = DifferenceKind::Different,
                            .key = {{u"id"_s, i}},
                            .columns = {u"text"_s}});
    return found;
}

} // namespace

class TestRepairJudge : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void fitsPlan_alteredTable_doesNot()
    {
        const TablePlan plan = orders();
        QVERIFY(fitsPlan(copyOf(plan), plan));
        using Alter = std::function<void(RecordedCopy &)>;
        const QList<Alter> alterations = {
            [](RecordedCopy &copy) { copy.source.oid = 1; },
            [](RecordedCopy &copy) { copy.destinationName = u"other"_s; },
            [](RecordedCopy &copy) { copy.columns.removeLast(); },
            [](RecordedCopy &copy) { copy.columns[1].attnum = 3; },
            [](RecordedCopy &copy) { copy.columns[1].sourceName = u"t"_s; },
            [](RecordedCopy &copy) { copy.columns[1].destinationName = u"t"_s; },
            [](RecordedCopy &copy) { copy.columns[1].typeName = u"varchar"_s; },
            [](RecordedCopy &copy) { copy.columns[1].keyPosition = 2; },
            [](RecordedCopy &copy) { copy.columns[0].keyPosition = 0; },
        };
        for (const Alter &alter : alterations) {
            RecordedCopy copy = copyOf(plan);
            alter(copy);
            QVERIFY(!fitsPlan(copy, plan));
        }
    }

    void choice_byDifferences_data()
    {
        QTest::addColumn<qint64>("rows");
        QTest::addColumn<qint64>("different");
        QTest::addColumn<qint64>("listed");
        QTest::addColumn<bool>("copiesWhole");
        const auto row = [](const char *name, qint64 rows, qint64 different, qint64 listed,
                            bool whole) {
            QTest::newRow(name) << rows << different << listed << whole;
        };
        row("one", 1'000'000, 1, 1, false);
        row("all of a few", 5, 5, 5, false);
        row("as many as go", 1'000'000, mostRepairedRows, mostRepairedRows, false);
        row("one more", 1'000'000, mostRepairedRows + 1, mostRepairedRows, true);
        row("a tenth", 20'000, 2000, 2000, false);
        row("more than a tenth", 19'990, 2000, 2000, true);
        row("more than a tenth of a small one", 5000, 1000, 1000, false);
        row("not all listed", 1'000'000, 30, 10, true);
    }

    void choice_byDifferences()
    {
        QFETCH(const qint64, rows);
        QFETCH(const qint64, different);
        QFETCH(const qint64, listed);
        const QString reason = whyCopiedWhole(foundDifferences(rows, different, listed), orders(),
                                              true);
        QTEST(!reason.isEmpty(), "copiesWhole");
    }

    void choice_byTable()
    {
        const TableVerification found = foundDifferences(100, 1, 1);
        TablePlan plan = orders();
        QCOMPARE(whyCopiedWhole(found, plan, true), QString());
        QCOMPARE(whyCopiedWhole(found, plan, false), u"it was altered since it was copied"_s);
        plan.schema.columns[0].valueClass = ValueClass::Array;
        QCOMPARE(whyCopiedWhole(found, plan, true), u"rows cannot be asked for by its key"_s);
        plan.schema.keyColumns.clear();
        QCOMPARE(whyCopiedWhole(found, plan, true), u"it has no key"_s);
    }

    void keyTexts_ofAKey_areInItsOrder()
    {
        TableSchema schema = orders().schema;
        schema.keyColumns = {1, 0};
        const QJsonObject key{{u"id"_s, qint64(9007199254740992)}, {u"text"_s, u"a\"b"_s}};
        QCOMPARE(keyTexts(key, schema), QList<QByteArray>({"a\"b", "9007199254740992"}));
        QVERIFY(!keyTexts({{u"id"_s, 1}}, schema));
        QVERIFY(!keyTexts({{u"id"_s, QJsonValue()}, {u"text"_s, u"x"_s}}, schema));
    }
};

} // namespace tributary

QTEST_APPLESS_MAIN(tributary::TestRepairJudge)
#include "tst_repairjudge.moc"
