// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/destination/browsedfile.h"
#include "tests/engine/destination/followedfile.h"
#include "tests/support/smalldisk.h"

#include "engine/destination/browse/browsecontroller.h"
#include "engine/destination/browse/csvexport.h"
#include "engine/destination/browse/csvtext.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>

using namespace tributary;
using namespace tributary::test;

namespace {

BrowsedCell textCell(const QByteArray &text)
{
    return {.kind = CellKind::Text, .bytes = text, .size = text.size()};
}

QByteArray csvOf(const QList<BrowsedCell> &cells, const CsvStyle &style = {})
{
    std::vector<Cell> row;
    for (const BrowsedCell &cell : cells)
        row.push_back(cellView(cell));
    QByteArray out;
    appendCsvRow(out, row, style);
    return out;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_field_isQuotedWhereNeeded_data();
    void text_field_isQuotedWhereNeeded();
    void text_formula_isMadeHarmless_data();
    void text_formula_isMadeHarmless();
    void row_kinds_areTold();
    void names_hostile_areMadeHarmless();
    void fileName_ofAnyTable_isAPlainOne_data();
    void fileName_ofAnyTable_isAPlainOne();
    void export_table_writesAllWholeValues();
    void export_sortedAndFiltered_isSo();
    void export_statement_writesItsRows();
    void export_failing_leavesWhatWasThere_data();
    void export_failing_leavesWhatWasThere();
    void export_diskFull_leavesWhatWasThere();
    void export_stopped_leavesNothing();
    void controller_export_tellsProgressAndEnd();
    void controller_cancelledExport_isSilentAndLeavesNothing();
};

void TestCsv::text_field_isQuotedWhereNeeded_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("field");
    const auto row = [](const char *name, const char *text, const char *field) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(field);
    };
    row("plain", "abc d'e", "abc d'e");
    row("empty", "", "\"\"");
    row("comma", "a,b", "\"a,b\"");
    row("semicolon", "a;b", "\"a;b\"");
    row("quote", "a\"b\"\"", "\"a\"\"b\"\"\"\"\"");
    row("quote alone", "\"", "\"\"\"\"");
    row("lines", "a\r\nb\nc", "\"a\r\nb\nc\"");
    row("tab", "a\tb", "\"a\tb\"");
    row("blanks at its ends", " a ", "\" a \"");
    row("other letters", "Zoë 東京 🦀", "Zoë 東京 🦀");
}

void TestCsv::text_field_isQuotedWhereNeeded()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, field);
    QCOMPARE(csvOf({textCell(text)}), field + "\r\n");
}

void TestCsv::text_formula_isMadeHarmless_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("field");
    const auto row = [](const char *text, const char *field) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(field);
    };
    row("=1+1", "'=1+1");
    row("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0");
    row("=HYPERLINK(\"http://x\",\"y\")", "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"");
    row("+1+1", "'+1+1");
    row("-1+cmd", "'-1+cmd");
    row("@SUM(A1)", "'@SUM(A1)");
    row("\tx", "\"'\tx\"");
    row("\r=1", "\"'\r=1\"");
    row("-infinity", "'-infinity");
    row("+", "'+");
    row("-", "'-");
    row("-1.", "'-1.");
    row("-.5", "'-.5");
    row("-1e", "'-1e");
    row("-1 2", "'-1 2");
    // Numbers are numbers.
    row("-1", "-1");
    row("+1", "+1");
    row("-12345678901234567890.5", "-12345678901234567890.5");
    row("-1e-10", "-1e-10");
    row("-1E+5", "-1E+5");
    // Only what comes first counts.
    row("a=1", "a=1");
    row("'=1", "'=1");
    row(" =1", "\" =1\"");
}

void TestCsv::text_formula_isMadeHarmless()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, field);
    QCOMPARE(csvOf({textCell(text)}), field + "\r\n");
    const QByteArray asItIs = csvOf({textCell(text)}, {.harmless = false});
    if (!text.startsWith('\''))
        QVERIFY(!asItIs.startsWith('\'') && !asItIs.startsWith("\"'"));
}

void TestCsv::row_kinds_areTold()
{
    BrowsedCell integer;
    integer.kind = CellKind::Integer;
    integer.integer = -9223372036854775807 - 1;
    BrowsedCell real;
    real.kind = CellKind::Real;
    real.real = -0.1;
    const BrowsedCell bytes{.kind = CellKind::Bytes, .bytes = QByteArray("\0=", 2), .size = 2};
    const QList<BrowsedCell> row = {integer, real, {}, bytes, textCell("=x"), {}};
    QCOMPARE(csvOf(row), QByteArray("-9223372036854775808,-0.1,,\\x003d,'=x,\r\n"));
    QCOMPARE(csvOf(row, {.separator = '\t', .harmless = false}),
             QByteArray("-9223372036854775808\t-0.1\t\t\\x003d\t=x\t\r\n"));
    QCOMPARE(csvOf({}), QByteArray("\r\n"));
}

void TestCsv::names_hostile_areMadeHarmless()
{
    QByteArray out;
    appendCsvNames(out, {QStringLiteral("id"), QStringLiteral("=evil()"), QStringLiteral("a,b")},
                   {});
    QCOMPARE(out, QByteArray("id,'=evil(),\"a,b\"\r\n"));
}

void TestCsv::fileName_ofAnyTable_isAPlainOne_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *table, const char *name) {
        QTest::newRow(table) << QString::fromUtf8(table) << QString::fromUtf8(name);
    };
    row("orders", "orders.csv");
    row("Größe der Ünits", "Größe der Ünits.csv");
    row("../../etc/passwd", "_.._etc_passwd.csv");
    row("a/b\\c:d*e?f\"g<h>i|j\n", "a_b_c_d_e_f_g_h_i_j_.csv");
    row("..", "table_.csv");
    row("-rf", "rf.csv");
    row("", "table_.csv");
    row("NUL", "table_NUL.csv");
    row("x\xe2\x80\xaevsc.exe", "xvsc.exe.csv");
    QTest::newRow("long") << QString(300, u'x') << QString(60, u'x') + QStringLiteral(".csv");
}

void TestCsv::fileName_ofAnyTable_isAPlainOne()
{
    QFETCH(QString, table);
    QFETCH(QString, name);
    QCOMPARE(csvFileName(table), name);
}

void TestCsv::export_table_writesAllWholeValues()
{
    BrowsedFile file(QStringLiteral(
        "CREATE TABLE t (id INTEGER PRIMARY KEY, \"a,b\" TEXT, raw BLOB, n);"
        "INSERT INTO t VALUES (1, 'x \"y\"', x'00ff', '12345678901234567890.5'), (2, NULL, NULL, "
        "NULL), (3, '', x'', 2.5), (4, '=1', zeroblob(3), -1), (5, printf('%.*c', 300000, 'z'), "
        "NULL, 0);"));
    const QString path = file.path + QStringLiteral(".csv");
    const Result<CsvAmount> amount = exportCsv(
        file.browser, {.query = {.table = QStringLiteral("t")}, .path = path}, {}, {});
    QCOMPARE(told(amount), QStringLiteral("ok"));
    QCOMPARE(amount->rows, 5);
    const QByteArray content = contentOf(path);
    QCOMPARE(amount->bytes, content.size());
    QCOMPARE(content,
             QByteArray("id,\"a,b\",raw,n\r\n"
                        "1,\"x \"\"y\"\"\",\\x00ff,12345678901234567890.5\r\n"
                        "2,,,\r\n"
                        "3,\"\",\\x,2.5\r\n"
                        "4,'=1,\\x000000,-1\r\n"
                        "5,")
                 + QByteArray(300000, 'z') + ",,0\r\n");
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void TestCsv::export_sortedAndFiltered_isSo()
{
    BrowsedFile file(QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY, n); INSERT INTO t "
                                    "VALUES (1, 2), (2, 10), (3, 1);"));
    const QString path = file.path + QStringLiteral(".csv");
    const CsvRequest request{
        .query = {.table = QStringLiteral("t"),
                  .filters = {{QStringLiteral("n"), FilterTest::Greater, QStringLiteral("1")}},
                  .sort = RowSort{.column = QStringLiteral("n"), .order = Qt::DescendingOrder}},
        .path = path};
    QCOMPARE(told(exportCsv(file.browser, request, {}, {})), QStringLiteral("ok"));
    QCOMPARE(contentOf(path), QByteArray("id,n\r\n2,10\r\n1,2\r\n"));
}

void TestCsv::export_statement_writesItsRows()
{
    BrowsedFile file(QStringLiteral("CREATE TABLE t (a);"));
    const QString path = file.path + QStringLiteral(".csv");
    const BrowseQuery query{.table = {}, .sql = QStringLiteral("SELECT 1 AS \"=x\", '@y' AS b")};
    QCOMPARE(
        told(exportCsv(file.browser, {.query = query, .path = path, .harmless = false}, {}, {})),
        QStringLiteral("ok"));
    QCOMPARE(contentOf(path), QByteArray("=x,b\r\n1,@y\r\n"));
    QCOMPARE(
        told(exportCsv(
            file.browser,
            {.query = {.table = {}, .sql = QStringLiteral("DROP TABLE t")}, .path = path}, {}, {})),
        QStringLiteral("query-refused"));
    QCOMPARE(contentOf(path), QByteArray("=x,b\r\n1,@y\r\n"));
}

void TestCsv::export_failing_leavesWhatWasThere_data()
{
    QTest::addColumn<QString>("path"); // "%1": the destination
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("told");
    const QString all = QStringLiteral("SELECT * FROM t");
    QTest::newRow("over the destination")
        << QStringLiteral("%1") << all << QStringLiteral("export-failed");
    QTest::newRow("over its log") << QStringLiteral("%1-wal") << all
                                  << QStringLiteral("export-failed");
    QTest::newRow("no such folder")
        << QStringLiteral("%1.d/x.csv") << all << QStringLiteral("export-failed");
    QTest::newRow("fails in the middle")
        << QStringLiteral("%1.csv")
        << QStringLiteral("SELECT abs(CASE a WHEN 2 THEN -9223372036854775808 ELSE a END) FROM t")
        << QStringLiteral("query-failed");
}

void TestCsv::export_failing_leavesWhatWasThere()
{
    QFETCH(QString, path);
    QFETCH(QString, sql);
    QFETCH(QString, told);
    BrowsedFile file(QStringLiteral("CREATE TABLE t (a); INSERT INTO t VALUES (1), (2);"));
    {
        QFile old(file.path + QStringLiteral(".csv"));
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    }
    const QByteArray before = contentOf(file.path);
    const QStringList names = QDir(QFileInfo(file.path).path()).entryList(QDir::Files);
    QCOMPARE(test::told(exportCsv(file.browser,
                                  {.query = {.table = {}, .sql = sql}, .path = path.arg(file.path)},
                                  {}, {})),
             told);
    QVERIFY(contentOf(file.path) == before);
    QCOMPARE(contentOf(file.path + QStringLiteral(".csv")), QByteArray("old"));
    QCOMPARE(QDir(QFileInfo(file.path).path()).entryList(QDir::Files), names);
}

void TestCsv::export_diskFull_leavesWhatWasThere()
{
    SmallDisk disk("size=64k");
    if (!disk.isThere())
        QSKIP("a small disk can only be mounted by root: a full disk was NOT tested");
    const QString path = disk.file(QStringLiteral("x.csv"));
    {
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    }
    QVERIFY(disk.fill(0));
    BrowsedFile file(QStringLiteral("CREATE TABLE t (a); INSERT INTO t VALUES (1), (2);"));
    QCOMPARE(test::told(exportCsv(
                 file.browser,
                 {.query = {.table = {}, .sql = QStringLiteral("SELECT * FROM t")}, .path = path},
                 {}, {})),
             QStringLiteral("export-failed"));
    QCOMPARE(contentOf(path), QByteArray("old"));
    QCOMPARE(QDir(disk.path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
}

void TestCsv::export_stopped_leavesNothing()
{
    BrowsedFile file(QStringLiteral("CREATE TABLE t (a);"));
    const QString path = file.path + QStringLiteral(".csv");
    std::stop_source stop;
    qint64 told = 0;
    const CsvObserver observer = [&](const CsvAmount &amount) {
        told = amount.rows;
        stop.request_stop();
    };
    const BrowseQuery query{
        .table = {},
        .sql = QStringLiteral(
            "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x FROM c")};
    const Result<CsvAmount> amount = exportCsv(file.browser, {.query = query, .path = path},
                                               observer, stop.get_token());
    QCOMPARE(test::told(amount), QStringLiteral("interrupted"));
    QVERIFY(told > 0);
    QCOMPARE(QDir(QFileInfo(path).path()).entryList(QDir::Files).size(), 1);
}

void TestCsv::controller_export_tellsProgressAndEnd()
{
    BrowsedFile file(QStringLiteral(
        "CREATE TABLE t (a); WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c LIMIT "
        "300000) INSERT INTO t SELECT 'row number ' || x FROM c;"));
    BrowseController controller;
    controller.setDestination(QStringLiteral("sqlite:") + file.path);
    QSignalSpy progressed(&controller, &BrowseController::exportProgressed);
    QSignalSpy finished(&controller, &BrowseController::exportFinished);
    const QString path = file.path + QStringLiteral(".csv");
    const int number = controller.exportCsv(
        {.query = {.table = QStringLiteral("t")}, .path = path});
    QVERIFY(finished.wait(20000));
    QCOMPARE(finished[0][0].toInt(), number);
    QVERIFY(!finished[0][2].value<std::optional<Error>>());
    QCOMPARE(finished[0][1].value<CsvAmount>().rows, 300000);
    QVERIFY(!progressed.isEmpty());
    QCOMPARE(contentOf(path).count('\n'), 300001);
}

void TestCsv::controller_cancelledExport_isSilentAndLeavesNothing()
{
    BrowsedFile file(QStringLiteral("CREATE TABLE t (a);"));
    BrowseController controller;
    controller.setDestination(QStringLiteral("sqlite:") + file.path);
    QSignalSpy progressed(&controller, &BrowseController::exportProgressed);
    QSignalSpy finished(&controller, &BrowseController::exportFinished);
    const QString path = file.path + QStringLiteral(".csv");
    const BrowseQuery query{
        .table = {},
        .sql = QStringLiteral(
            "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x FROM c")};
    const int first = controller.exportCsv({.query = query, .path = path});
    QVERIFY(progressed.wait(20000));
    controller.cancel(first);
    // Comes after whatever the first one still did.
    const int second = controller.exportCsv(
        {.query = {.table = QStringLiteral("t")}, .path = path});
    QVERIFY(finished.wait(20000));
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished[0][0].toInt(), second);
    QCOMPARE(contentOf(path), QByteArray("a\r\n"));
    QCOMPARE(QDir(QFileInfo(path).path()).entryList(QDir::Files).size(), 2);
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
