// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tables and the rows of a SQLite file, as they are shown.

#include "tests/engine/destination/browsedfile.h"
#include "tests/engine/destination/followedfile.h"
#include "tests/engine/destination/mixedtable.h"

using namespace tributary;
using namespace tributary::test;

class TestSqliteBrowser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tables_ofACopy_carryWhatIsKnown();
    void tables_ofAnyFile_areListedWithoutTributarysOwn();
    void tables_brokenOnes_areListedWithoutColumns();
    void tables_noFile_saysSo_data();
    void tables_noFile_saysSo();
    void rows_pages_joinWithoutGap();
    void rows_withoutRowNumber_areReadToo_data();
    void rows_withoutRowNumber_areReadToo();
    void rows_longValues_areShortened();
    void rows_largeValues_endThePageEarly();
    void rows_afterASync_areOfAnotherState();
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
