// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/destination/browsedfile.h"
#include "tests/engine/destination/followedfile.h"

using namespace tributary;
using namespace tributary::test;

namespace {

/// As the copy of numeric, float8 and the rest is stored.
const QString mixed = QStringLiteral(
    "CREATE TABLE m ("
    "id INTEGER PRIMARY KEY NOT NULL, "
    "n,"
    "d DECIMAL(12,2),"
    "big INTEGER,"
    "at TIMESTAMP,"
    "name TEXT,"
    "raw BLOB,"
    "flag BOOLEAN"
    ");"
    "INSERT INTO m VALUES"
    "(1, 10, 10.5, 9007199254740993, '2024-05-06 07:08:09', 'Anna', x'0102', 1),"
    "(2, 9.25, 9, 9007199254740992, '0044-03-15 BC', 'ANNABEL', x'ff', 0),"
    "(3, '12345678901234567890.123', 100, -5, 'infinity', 'bob%', NULL, NULL),"
    "(4, '12345678901234567890.124', -1, 0, '10000-01-01 00:00:00', '', x'', 1),"
    "(5, '-99999999999999999999', NULL, NULL, '-infinity', NULL, x'6869', 0),"
    "(6, 'NaN', 'NaN', 7, NULL, 'Zoë', x'00', 1),"
    "(7, NULL, 0.1, 8, '9999-12-31 00:00:00', 'émile', x'0103', 0),"
    "(8, 2.5e-10, 0.2, 9, '2024-05-06', 'ZOË ''x\"', x'010203', 1);");

} // namespace

class TestSqliteBrowser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tables_ofACopy_carryWhatIsKnown();
    void tables_ofAnyFile_areListedWithoutTributarysOwn();
    void tables_brokenOnes_areListedWithoutColumns();
    void tables_noFile_saysSo_data();
    void tables_noFile_saysSo();
    void rows_sort_isExact_data();
    void rows_sort_isExact();
    void rows_filter_isExact_data();
    void rows_filter_isExact();
    void rows_largeReals_haveTheirOwnDigits();
    void rows_severalFilters_allHold();
    void rows_pages_joinWithoutGap();
    void rows_hostileNames_areQuoted();
    void rows_unknownColumnOrTable_isToldSo();
    void rows_withoutRowNumber_areReadToo_data();
    void rows_withoutRowNumber_areReadToo();
    void rows_longValues_areShortened();
    void rows_largeValues_endThePageEarly();
    void rows_afterASync_areOfAnotherState();
    void countRows_filtered_isExact();
    void wholeRows_longValues_areWhole();
    void wholeRows_rowGone_isToldSo();
    void ownsFile_itsFiles_areKnown();
};

void TestSqliteBrowser::tables_ofACopy_carryWhatIsKnown()
{
    BrowsedFile file;
    FollowingRun run(file.path, {orders()});
    QCOMPARE(told(run.copy({"1 a x", "2 b x", "3 c x"})), QStringLiteral("ok"));
    run.close();
    const Result<QList<BrowsedTable>> tables = file.browser.tables({});
    QCOMPARE(told(tables), QStringLiteral("ok"));
    QCOMPARE(tables->size(), 1);
    const BrowsedTable &table = tables->first();
    QCOMPARE(table.name, QStringLiteral("orders"));
    QVERIFY(!table.isView);
    QVERIFY(table.copy.has_value());
    QCOMPARE(table.copy->rows, 3);
    QCOMPARE(table.copy->source.displayName(), QStringLiteral("public.orders"));
    QCOMPARE(table.columns.size(), 3);
    QCOMPARE(table.columns[0],
             (BrowsedColumn{.name = QStringLiteral("id"),
                            .type = QStringLiteral("INTEGER"),
                            .sourceType = QStringLiteral("some type"),
                            .keyPosition = 1}));
    QCOMPARE(table.columns[1].keyPosition, 0);
}

void TestSqliteBrowser::tables_ofAnyFile_areListedWithoutTributarysOwn()
{
    BrowsedFile file(QStringLiteral(
        "CREATE TABLE b (x, y AS (x * 2)); CREATE TABLE A (k TEXT, l, PRIMARY KEY (l, k));"
        "CREATE VIEW seen AS SELECT x AS z FROM b; CREATE TABLE _tributary_new_b (x);"
        "CREATE TABLE _TRIBUTARY_notes (x); CREATE TABLE _tributaryx (x); CREATE INDEX i ON b (x);"
        "CREATE TABLE auto (n INTEGER PRIMARY KEY AUTOINCREMENT);"));
    const Result<QList<BrowsedTable>> tables = file.browser.tables({});
    QCOMPARE(told(tables), QStringLiteral("ok"));
    QStringList texts;
    for (const BrowsedTable &table : *tables) {
        QString text = table.name + (table.isView ? QStringLiteral(" view:") : QStringLiteral(":"));
        for (const BrowsedColumn &column : table.columns)
            text += u' ' + column.name + QString::number(column.keyPosition);
        texts.append(text);
        QVERIFY(!table.copy);
    }
    QCOMPARE(texts.join(u'\n'),
             QStringLiteral("_tributaryx: x0\nA: k2 l1\nauto: n1\nb: x0 y0\nseen view: z0"));
}

void TestSqliteBrowser::tables_brokenOnes_areListedWithoutColumns()
{
    BrowsedFile file(
        QStringLiteral("CREATE TABLE ok (x); CREATE VIEW broken AS SELECT missing FROM nowhere;"));
    const Result<QList<BrowsedTable>> tables = file.browser.tables({});
    QCOMPARE(told(tables), QStringLiteral("ok"));
    QCOMPARE(tables->size(), 2);
    QVERIFY(tables->first().columns.isEmpty());
    const Result<RowPage> page = file.rows({.table = QStringLiteral("broken")});
    QCOMPARE(rowsText(page), QStringLiteral("query-failed"));
    QVERIFY2(page.error().message.contains(u"nowhere"), qPrintable(page.error().message));
}

void TestSqliteBrowser::tables_noFile_saysSo_data()
{
    QTest::addColumn<QByteArray>("content"); // null: no file; "/": a folder
    QTest::addColumn<QString>("told");
    QTest::newRow("no file") << QByteArray() << QStringLiteral("dest-missing");
    QTest::newRow("a folder") << QByteArray("/") << QStringLiteral("dest-not-sqlite");
    QTest::newRow("another file") << QByteArray(4096, 'x') << QStringLiteral("dest-not-sqlite");
    QTest::newRow("damaged") << QByteArray("SQLite format 3\0", 16) + QByteArray(5000, 'x')
                             << QStringLiteral("dest-not-sqlite");
    QTest::newRow("empty") << QByteArray("") << QStringLiteral("ok");
}

void TestSqliteBrowser::tables_noFile_saysSo()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, told);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    if (content == "/") {
        QVERIFY(QDir().mkdir(path));
    } else if (!content.isNull()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    const Result<QList<BrowsedTable>> tables = SqliteBrowser(path).tables({});
    QCOMPARE(test::told(tables), told);
    QCOMPARE(QFile::exists(path), !content.isNull()); // never made
}

void TestSqliteBrowser::rows_sort_isExact_data()
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

void TestSqliteBrowser::rows_sort_isExact()
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

void TestSqliteBrowser::rows_filter_isExact_data()
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

void TestSqliteBrowser::rows_filter_isExact()
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

void TestSqliteBrowser::rows_largeReals_haveTheirOwnDigits()
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

void TestSqliteBrowser::rows_severalFilters_allHold()
{
    BrowsedFile file(mixed);
    QCOMPARE(rowsText(file.rows(
                 {.table = QStringLiteral("m"),
                  .filters = {{QStringLiteral("name"), FilterTest::Contains, QStringLiteral("an")},
                              {QStringLiteral("flag"), FilterTest::Equals, QStringLiteral("false")},
                              {QStringLiteral("id"), FilterTest::Greater, QStringLiteral("0")}}})),
             QStringLiteral("2 9.25 9 9007199254740992 0044-03-15 BC ANNABEL \\xff 0"));
}

void TestSqliteBrowser::rows_pages_joinWithoutGap()
{
    BrowsedFile file(QStringLiteral("CREATE TABLE t (k, v);"
                                    "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c"
                                    " LIMIT 1001) INSERT INTO t SELECT x, x % 3 FROM c;"));
    for (const bool sorted : {false, true}) {
        BrowseQuery query{.table = QStringLiteral("t")};
        if (sorted)
            query.sort = RowSort{.column = QStringLiteral("v"), .order = Qt::DescendingOrder};
        QSet<qint64> seen;
        qint64 offset = 0;
        for (bool more = true; more;) {
            const Result<RowPage> page = file.rows(query, 200, offset);
            QVERIFY(page);
            QCOMPARE(page->columns, QStringList({QStringLiteral("k"), QStringLiteral("v")}));
            for (const BrowsedRow &row : page->rows)
                seen.insert(row.cells[0].integer);
            offset += page->rows.size();
            more = page->hasMore;
        }
        QCOMPARE(offset, 1001);
        QCOMPARE(seen.size(), 1001);
    }
}

void TestSqliteBrowser::rows_hostileNames_areQuoted()
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

void TestSqliteBrowser::rows_unknownColumnOrTable_isToldSo()
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

void TestSqliteBrowser::rows_withoutRowNumber_areReadToo_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("WITHOUT ROWID") << QStringLiteral(
        "CREATE TABLE t (k TEXT PRIMARY KEY, v) WITHOUT ROWID; INSERT INTO t VALUES ('b', 1), "
        "('a', 2), ('c', 3);");
    QTest::newRow("a view") << QStringLiteral(
        "CREATE TABLE s (k, v); INSERT INTO s VALUES ('b', 1), ('a', 2), ('c', 3);"
        "CREATE VIEW t AS SELECT * FROM s ORDER BY k;");
    QTest::newRow("all names taken")
        << QStringLiteral("CREATE TABLE t (k PRIMARY KEY, v, rowid, oid, _rowid_);"
                          "INSERT INTO t (k, v) VALUES ('b', 1), ('a', 2), ('c', 3);");
}

void TestSqliteBrowser::rows_withoutRowNumber_areReadToo()
{
    QFETCH(QString, sql);
    BrowsedFile file(sql);
    const BrowseQuery query{.table = QStringLiteral("t")};
    const auto keys = [&](const Result<RowPage> &page) {
        QString text;
        for (qsizetype at = 0; page && at < page->rows.size(); ++at)
            text += QString::fromUtf8(page->rows[at].cells[0].bytes);
        return text;
    };
    QCOMPARE(keys(file.rows(query)), QStringLiteral("abc"));
    const Result<RowPage> second = file.rows(query, 1, 1);
    QCOMPARE(keys(second), QStringLiteral("b"));
    QVERIFY(second->hasMore && second->rows.first().handle.isEmpty());
    const auto whole = file.browser.wholeRows(query, {RowPlace{0, {}}, RowPlace{2, {}}}, 100, {});
    QVERIFY(whole && whole->size() == 2);
    QCOMPARE(whole->at(1).first().bytes, QByteArray("c"));
    QCOMPARE(told(file.browser.wholeRows(query, {RowPlace{3, {}}}, 100, {})),
             QStringLiteral("row-changed"));
}

void TestSqliteBrowser::rows_longValues_areShortened()
{
    BrowsedFile file(QStringLiteral("CREATE TABLE t (a TEXT, b BLOB);"
                                    "INSERT INTO t VALUES (replace(hex(zeroblob(3000)), '0', 'é'),"
                                    " zeroblob(5000)), ('short', x'01');"));
    const Result<RowPage> page = file.rows({.table = QStringLiteral("t")});
    QVERIFY(page);
    const BrowsedCell &text = page->rows[0].cells[0];
    QCOMPARE(text.size, 12000);
    QCOMPARE(text.bytes.size(), DestinationBrowser::shownBytes);
    QVERIFY(text.isShortened()
            && !QString::fromUtf8(text.bytes).contains(QChar::ReplacementCharacter));
    const BrowsedCell &bytes = page->rows[0].cells[1];
    QVERIFY(bytes.kind == CellKind::Bytes && bytes.size == 5000 && bytes.isShortened());
    QVERIFY(!page->rows[1].cells[0].isShortened());
}

void TestSqliteBrowser::rows_largeValues_endThePageEarly()
{
    BrowsedFile file(QStringLiteral(
        "CREATE TABLE t (a); INSERT INTO t VALUES (zeroblob(50000000)), (zeroblob(50000000)),"
        " (zeroblob(1)), (zeroblob(1));"));
    const Result<RowPage> page = file.rows({.table = QStringLiteral("t")});
    QVERIFY(page && page->hasMore);
    QCOMPARE(page->rows.size(), 2);
    QCOMPARE(page->rows[1].cells[0].bytes.size(), DestinationBrowser::shownBytes);
    const Result<RowPage> rest = file.rows({.table = QStringLiteral("t")}, 100, 2);
    QVERIFY(rest && !rest->hasMore && rest->rows.size() == 2);
    const Result<RowPage> statement = file.statement(QStringLiteral("SELECT a FROM t"));
    QVERIFY(statement && statement->hasMore && statement->rows.size() == 2);
}

void TestSqliteBrowser::rows_afterASync_areOfAnotherState()
{
    BrowsedFile file;
    FollowingRun run(file.path, {orders()});
    QCOMPARE(told(run.copy({"1 a x"})), QStringLiteral("ok"));
    const BrowseQuery query{.table = QStringLiteral("orders")};
    const QString before = file.rows(query)->state;
    QVERIFY(!before.isEmpty());
    QCOMPARE(file.rows(query)->state, before);
    Log log(orders());
    log.insert("2 b x");
    QCOMPARE(run.done(log), QStringLiteral("1"));
    QVERIFY(file.rows(query)->state != before);
    QCOMPARE(rowsText(file.rows(query)), QStringLiteral("1 a x,2 b x"));
}

void TestSqliteBrowser::countRows_filtered_isExact()
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

void TestSqliteBrowser::wholeRows_longValues_areWhole()
{
    BrowsedFile file(
        QStringLiteral("CREATE TABLE t (a TEXT, b);"
                       "INSERT INTO t VALUES ('x', 1), (printf('%.*c', 9000, 'y'), 2)"));
    const BrowseQuery query{.table = QStringLiteral("t")};
    const Result<RowPage> page = file.rows(query);
    const RowPlace place{.position = 1, .handle = page->rows[1].handle};
    const auto whole = file.browser.wholeRows(query, {place}, 1 << 20, {});
    QVERIFY(whole);
    QCOMPARE(whole->first().first().bytes, QByteArray(9000, 'y'));
    QVERIFY(isSameCell(page->rows[1].cells[0], whole->first().first()));
    const BrowseQuery statement{.table = {}, .sql = QStringLiteral("SELECT a FROM t ORDER BY b")};
    QCOMPARE(file.browser.wholeRows(statement, {RowPlace{1, {}}}, 1 << 20, {})->first().first(),
             whole->first().first());

    QVERIFY(
        SqliteProbe(file.path).execute(QStringLiteral("UPDATE t SET a = a || 'z' WHERE b = 2")));
    const auto changed = file.browser.wholeRows(query, {place}, 1 << 20, {});
    QVERIFY(changed && !isSameCell(page->rows[1].cells[0], changed->first().first()));
}

void TestSqliteBrowser::wholeRows_rowGone_isToldSo()
{
    BrowsedFile file(mixed);
    const BrowseQuery query{.table = QStringLiteral("m")};
    const QByteArray handle = file.rows(query)->rows[2].handle;
    QVERIFY(SqliteProbe(file.path).execute(QStringLiteral("DELETE FROM m WHERE id = 3")));
    QCOMPARE(told(file.browser.wholeRows(query, {{.position = 2, .handle = handle}}, 10, {})),
             QStringLiteral("row-changed"));
}

void TestSqliteBrowser::ownsFile_itsFiles_areKnown()
{
    BrowsedFile file(mixed);
    QVERIFY(file.browser.ownsFile(file.path));
    QVERIFY(file.browser.ownsFile(file.path + QStringLiteral("-wal")));
    QVERIFY(!file.browser.ownsFile(file.path + QStringLiteral(".csv")));
    const QString link = file.path + QStringLiteral(".link");
    QVERIFY(QFile::link(file.path, link));
    QVERIFY(file.browser.ownsFile(link));
}

QTEST_GUILESS_MAIN(TestSqliteBrowser)
#include "tst_sqlitebrowser.moc"
