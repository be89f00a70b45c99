// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of a SQLite file that are sorted and filtered: exactly, whatever form a value is kept in.

#include "tests/engine/destination/browsedfile.h"
#include "tests/engine/destination/followedfile.h"
#include "tests/engine/destination/mixedtable.h"

using namespace tributary;
using namespace tributary::test;

class TestSqliteBrowserFilters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_sort_isExact_data();
    void rows_sort_isExact();
    void rows_filter_isExact_data();
    void rows_filter_isExact();
    void rows_largeReals_haveTheirOwnDigits();
    void rows_severalFilters_allHold();
    void rows_hostileNames_areQuoted();
    void rows_unknownColumnOrTable_isToldSo();
    void countRows_filtered_isExact();
};

void TestSqliteBrowserFilters::rows_sort_isExact_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("ids"); // ascending
    const auto row = [](const char *column, const char *ids) {
        QTest::newRow(column) << QString::fromLatin1(column) << QString::fromLatin1(ids);
    };
    row("n", "7 5 8 2 1 3 4 6");
    row("d", "5 4 7 8 2 1 3 6");
    row("big", "5 3 4 6 7 8 2 1");
    row("at", "6 5 2 8 1 7 4 3");
    row("name", "5 4 2 1 8 6 3 7");
    row("raw", "3 4 6 1 8 7 5 2");
    row("flag", "3 2 5 7 1 4 6 8");
}

void TestSqliteBrowserFilters::rows_sort_isExact()
{
    QFETCH(QString, column);
    QFETCH(QString, ids);
    BrowsedFile file(mixed);
    const auto sorted = [&](Qt::SortOrder order) {
        const Result<RowPage> page = file.rows(
            {.table = QStringLiteral("m"), .sort = RowSort{.column = column, .order = order}});
        QStringList found;
        for (qsizetype at = 0; page && at < page->rows.size(); ++at)
            found.append(QString::number(page->rows[at].cells[0].integer));
        return found.join(u' ');
    };
    QCOMPARE(sorted(Qt::AscendingOrder), ids);
    if (column != u"flag") { // whose equal rows keep their order
        QStringList reversed = ids.split(u' ');
        std::ranges::reverse(reversed);
        QCOMPARE(sorted(Qt::DescendingOrder), reversed.join(u' '));
    }
}

void TestSqliteBrowserFilters::rows_filter_isExact_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<FilterTest>("test");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("ids");
    const auto row = [](const char *column, FilterTest test, const char *value, const char *ids) {
        QTest::newRow(qPrintable(QStringLiteral("%1 %2 %3")
                                     .arg(QLatin1String(column))
                                     .arg(int(test))
                                     .arg(QString::fromUtf8(value))))
            << QString::fromLatin1(column) << test << QString::fromUtf8(value)
            << QString::fromLatin1(ids);
    };
    using enum FilterTest;
    row("n", Equals, "12345678901234567890.1230", "3");
    row("n", Equals, "12345678901234567890.125", "");
    row("n", Equals, " 10.00 ", "1");
    row("n", Equals, "9.25", "2");
    row("n", Equals, "0.00000000025", "8");
    row("n", Equals, "nan", "6");
    row("n", Greater, "12345678901234567890.1235", "4 6");
    row("n", Greater, "12345678901234567890.123", "4 6");
    row("n", Less, "9.25", "5 8");
    row("n", Contains, "890.12", "3 4");
    row("n", IsNull, "", "7");
    row("n", IsNotNull, "", "1 2 3 4 5 6 8");
    row("big", Equals, "9007199254740993", "1");
    row("big", Greater, "9007199254740992", "1");
    row("big", Greater, "9007199254740992.5", "1");
    row("big", Less, "-4.5", "3");
    row("big", Less, "99999999999999999999", "1 2 3 4 6 7 8");
    row("d", Equals, "0.10", "7");
    row("d", Equals, "0.10000000000000000000001", "");
    row("d", Greater, "0.1", "1 2 3 6 8");
    row("d", Equals, "NaN", "6");
    row("at", Less, "2024", "2 5");
    row("at", Greater, "9999-12-31", "3 4 7");
    row("at", Equals, "2024-05-06 07:08:09", "1");
    row("at", Contains, "05-06", "1 8");
    row("name", Contains, "anna", "1 2");
    row("name", Contains, "zoë", "6 8");
    row("name", Contains, "%", "3");
    row("name", Contains, "'x\"", "8");
    row("name", Contains, "", "1 2 3 4 6 7 8");
    row("name", Equals, "anna", "");
    row("name", Equals, "", "4");
    row("name", Equals, "' OR 1 --", "");
    row("raw", Contains, "\\x0102", "1 8");
    row("raw", Equals, "0102", "1");
    row("raw", Equals, "hi", "5");
    row("raw", Greater, "\\x0103", "2 5");
    row("flag", Equals, "true", "1 4 6 8");
    row("flag", Equals, "0", "2 5 7");
}

void TestSqliteBrowserFilters::rows_filter_isExact()
{
    QFETCH(QString, column);
    QFETCH(FilterTest, test);
    QFETCH(QString, value);
    QFETCH(QString, ids);
    BrowsedFile file(mixed);
    const BrowseQuery query{.table = QStringLiteral("m"),
                            .filters = {{.column = column, .test = test, .value = value}}};
    const Result<RowPage> page = file.rows(query);
    QVERIFY2(page, qPrintable(page ? QString() : page.error().message));
    QStringList found;
    for (const BrowsedRow &row : page->rows)
        found.append(QString::number(row.cells[0].integer));
    QCOMPARE(found.join(u' '), ids);
    const Result<qint64> count = file.browser.countRows(query, {});
    QVERIFY(count && *count == page->rows.size());
}

void TestSqliteBrowserFilters::rows_largeReals_haveTheirOwnDigits()
{
    // No double is 12345678901234500000; the nearest one stands for it, and prints other digits.
    BrowsedFile file(QStringLiteral("CREATE TABLE t (n); INSERT INTO t VALUES"
                                    " (12345678901234500000.0), ('12345678901234499999.5'),"
                                    " ('12345678901234500000.5'), (1e15), (1e22), (0.00001)"));
    QCOMPARE(rowsText(file.rows({.table = QStringLiteral("t"),
                                 .filters = {{QStringLiteral("n"), FilterTest::Equals,
                                              QStringLiteral("12345678901234500000")}}})),
             QStringLiteral("1.23456789012345e+19"));
    QCOMPARE(rowsText(file.rows(
                 {.table = QStringLiteral("t"),
                  .sort = RowSort{.column = QStringLiteral("n"), .order = Qt::AscendingOrder}})),
             QStringLiteral("1e-05,1e+15,12345678901234499999.5,1.23456789012345e+19,"
                            "12345678901234500000.5,1e+22"));
}

void TestSqliteBrowserFilters::rows_severalFilters_allHold()
{
    BrowsedFile file(mixed);
    QCOMPARE(rowsText(file.rows(
                 {.table = QStringLiteral("m"),
                  .filters = {{QStringLiteral("name"), FilterTest::Contains, QStringLiteral("an")},
                              {QStringLiteral("flag"), FilterTest::Equals, QStringLiteral("false")},
                              {QStringLiteral("id"), FilterTest::Greater, QStringLiteral("0")}}})),
             QStringLiteral("2 9.25 9 9007199254740992 0044-03-15 BC ANNABEL \\xff 0"));
}

void TestSqliteBrowserFilters::rows_hostileNames_areQuoted()
{
    BrowsedFile file(QStringLiteral(
        "CREATE TABLE \"a\"\"; DROP TABLE t; --\" (\"x\"\" y\" TEXT, \"SELECT\", rowid, _rowid_);"
        "INSERT INTO \"a\"\"; DROP TABLE t; --\" VALUES ('1', 2, 3, 4), ('5', 6, 7, 8);"
        "CREATE TABLE t (a);"));
    const QString name = QStringLiteral("a\"; DROP TABLE t; --");
    const Result<RowPage> page = file.rows(
        {.table = name,
         .filters = {{QStringLiteral("x\" y"), FilterTest::Greater, QStringLiteral("0")}},
         .sort = RowSort{.column = QStringLiteral("SELECT"), .order = Qt::DescendingOrder}});
    QCOMPARE(rowsText(page), QStringLiteral("5 6 7 8,1 2 3 4"));
    QCOMPARE(page->rows.first().handle, QByteArray("2")); // by the third name of the number
    QCOMPARE(file.browser.tables({})->size(), 2);
}

void TestSqliteBrowserFilters::rows_unknownColumnOrTable_isToldSo()
{
    BrowsedFile file(mixed);
    QCOMPARE(rowsText(file.rows({.table = QStringLiteral("gone")})),
             QStringLiteral("query-failed"));
    QCOMPARE(rowsText(file.rows({.table = QStringLiteral("m"),
                                 .sort = RowSort{.column = QStringLiteral("gone"), .order = {}}})),
             QStringLiteral("query-failed"));
    const Result<RowPage> page = file.rows(
        {.table = QStringLiteral("m"),
         .filters = {{QStringLiteral("gone"), FilterTest::IsNull, QString()}}});
    QCOMPARE(page.error().message,
             QStringLiteral("The query cannot be run: m has no column \"gone\" any more."));
}

void TestSqliteBrowserFilters::countRows_filtered_isExact()
{
    BrowsedFile file(mixed);
    QCOMPARE(*file.browser.countRows({.table = QStringLiteral("m")}, {}), 8);
    QCOMPARE(*file.browser.countRows(
                 {.table = QStringLiteral("m"),
                  .filters = {{QStringLiteral("name"), FilterTest::Contains, QStringLiteral("a")}}},
                 {}),
             2);
    QCOMPARE(told(file.browser.countRows({.table = QStringLiteral("gone")}, {})),
             QStringLiteral("query-failed"));
}

QTEST_GUILESS_MAIN(TestSqliteBrowserFilters)
#include "tst_sqlitebrowserfilters.moc"
