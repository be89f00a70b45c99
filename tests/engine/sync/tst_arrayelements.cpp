// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/verify/arrayelements.h"

#include <QtTest>

namespace tributary {

class TestArrayElements : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void flatten_malformedJson_isRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        const char *broken[] = {"",
                                " ",
                                "[",
                                "]",
                                "[1",
                                "[1,]",
                                "[,1]",
                                "[1 2]",
                                "[1]]",
                                "[1]x",
                                "[1],[2]",
                                "{}",
                                "[{}]",
                                "[\"a]",
                                "null",
                                "1",
                                "\"a\"",
                                "[[1]",
                                "[1}",
                                "[\"\\q\"]",
                                "[\"\\ud800\"]",
                                "[\"\\u12\"]",
                                "[x]",
                                "[\"a\"\"b\"]"};
        for (const char *json : broken)
            QTest::newRow(json) << QByteArray(json);
        QTest::newRow("deep") << QByteArray(100000, '[');
        QTest::newRow("deep and closed") << QByteArray(5000, '[') + QByteArray(5000, ']');
        QTest::newRow("nine deep") << QByteArray(9, '[') + QByteArray(9, ']');
        QTest::newRow("NUL") << QByteArray("[\0]", 3);
        QTest::newRow("control character in string") << QByteArray("[\"a\nb\"]");
    }

    void flatten_malformedJson_isRefused()
    {
        QFETCH(QByteArray, json);
        QByteArray out;
        QVERIFY(!flattenArray(json, {}, out));
        QVERIFY(!flattenArray(json, ValueClass::Text, out));
    }

    void flatten_sixDeep_isTaken()
    {
        QByteArray out;
        QVERIFY(flattenArray("[[[[[[1]]]]]]", {}, out));
        QCOMPARE(out, "[[[[[[#1,]]]]]]");
    }
};

} // namespace tributary

QTEST_GUILESS_MAIN(tributary::TestArrayElements)
#include "tst_arrayelements.moc"
