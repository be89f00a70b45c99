// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/tablemethods.h"

#include <QTest>

using namespace tributary;

namespace {

TableId idOf(const char *schema, const char *name)
{
    return {.oid = 1, .schema = QString::fromUtf8(schema), .name = QString::fromUtf8(name)};
}

} // namespace

class TestTableMethods : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void tableNamed_textAsPeopleWriteIt_isThatTable_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("schema");
        QTest::addColumn<QString>("name");
        QTest::newRow("both") << QStringLiteral("sales.orders") << QStringLiteral("sales")
                              << QStringLiteral("orders");
        QTest::newRow("table") << QStringLiteral("orders") << QStringLiteral("public")
                               << QStringLiteral("orders");
        QTest::newRow("more dots")
            << QStringLiteral("sales.a.b") << QStringLiteral("sales") << QStringLiteral("a.b");
    }

    void tableNamed_textAsPeopleWriteIt_isThatTable()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, schema);
        QFETCH(const QString, name);
        const TableId id = tableNamed(text);
        QCOMPARE(id, (TableId{.oid = 0, .schema = schema, .name = name}));
        QVERIFY(isNamed(id, text));
    }

    void chosenMethod_namesAsPeopleWriteThem_areFound_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<bool>("found");
        for (const char *written :
             {"public.orders", "orders", "\"public\".\"orders\"", "\"orders\""})
            QTest::newRow(written) << QString::fromUtf8(written) << true;
        for (const char *written : {"public.Orders", "sales.orders", "order", ""})
            QTest::newRow(*written == '\0' ? "nothing" : written)
                << QString::fromUtf8(written) << false;
    }

    void chosenMethod_namesAsPeopleWriteThem_areFound()
    {
        QFETCH(const QString, written);
        QFETCH(const bool, found);
        const TableMethods methods{{written, QStringLiteral("skip")}};
        QCOMPARE(chosenMethod(methods, idOf("public", "orders")),
                 found ? QStringLiteral("skip") : QString());
    }

    void chosenMethod_namedTwice_theWholeNameCounts()
    {
        const TableMethods methods{{QStringLiteral("orders"), QStringLiteral("skip")},
                                   {QStringLiteral("public.orders"), QStringLiteral("full")}};
        QCOMPARE(chosenMethod(methods, idOf("public", "orders")), QStringLiteral("full"));
    }

    void chooseMethod_replacesEveryNameOfTheTable()
    {
        TableMethods methods{{QStringLiteral("orders"), QStringLiteral("skip")},
                             {QStringLiteral("\"public\".\"orders\""), QStringLiteral("log")},
                             {QStringLiteral("sales.orders"), QStringLiteral("skip")}};
        chooseMethod(methods, idOf("public", "orders"), QStringLiteral("full"));
        QCOMPARE(methods,
                 (TableMethods{{QStringLiteral("public.orders"), QStringLiteral("full")},
                               {QStringLiteral("sales.orders"), QStringLiteral("skip")}}));
        chooseMethod(methods, idOf("public", "orders"), {});
        QCOMPARE(methods, (TableMethods{{QStringLiteral("sales.orders"), QStringLiteral("skip")}}));
    }

    void isTableMethod_knowsThree()
    {
        for (const char *word : {"log", "full", "skip"})
            QVERIFY(isTableMethod(QString::fromUtf8(word)));
        for (const char *word : {"", "Log", "auto", "full "})
            QVERIFY(!isTableMethod(QString::fromUtf8(word)));
    }
};

QTEST_GUILESS_MAIN(TestTableMethods)
#include "tst_tablemethods.moc"
