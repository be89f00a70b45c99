// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/destination/browsedfile.h"

#include "engine/destination/browse/browsecontroller.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTimer>

using namespace tributary;
using namespace tributary::test;

namespace {

const QString endless = QStringLiteral(
    "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT count(*) FROM c");

BrowseQuery statementOf(const QString &sql)
{
    return {.table = {}, .sql = sql};
}

} // namespace

class TestBrowseController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void questions_ofEachKind_areAnsweredWithTheirNumber();
    void question_failing_carriesTheError_data();
    void question_failing_carriesTheError();
    void statement_endless_leavesTheMainThreadAndTheOthersAlone();
    void question_again_dropsTheAnswerOfTheFirst();
    void setDestination_whileAsking_dropsWhatIsUnderWay();
    void destruction_whileReading_doesNotWait();
};

void TestBrowseController::questions_ofEachKind_areAnsweredWithTheirNumber()
{
    BrowsedFile file(QStringLiteral("CREATE TABLE t (a); INSERT INTO t VALUES ('x'), ('y');"));
    BrowseController controller;
    controller.setDestination(QStringLiteral("sqlite:") + file.path);
    QSignalSpy tables(&controller, &BrowseController::tablesLoaded);
    QSignalSpy rows(&controller, &BrowseController::rowsLoaded);
    QSignalSpy counts(&controller, &BrowseController::rowsCounted);
    QSignalSpy wholes(&controller, &BrowseController::wholeRowsLoaded);
    const BrowseQuery query{.table = QStringLiteral("t")};
    const int ofTables = controller.loadTables();
    const int ofRows = controller.loadRows(query, {.limit = 1});
    const int ofCount = controller.countRows(query);
    const int ofWhole = controller.loadWholeRows(query, {{.position = 1, .handle = "2"}}, 10);
    QTRY_VERIFY(tables.size() == 1 && rows.size() == 1 && counts.size() == 1 && wholes.size() == 1);
    QCOMPARE(tables[0][0].toInt(), ofTables);
    QCOMPARE(tables[0][1].value<QList<BrowsedTable>>().first().name, QStringLiteral("t"));
    QCOMPARE(rows[0][0].toInt(), ofRows);
    QCOMPARE(rowsText(rows[0][1].value<RowPage>()), QStringLiteral("x..."));
    QCOMPARE(counts[0][0].toInt(), ofCount);
    QCOMPARE(counts[0][1].toLongLong(), 2);
    QCOMPARE(wholes[0][0].toInt(), ofWhole);
    QCOMPARE(wholes[0][1].value<QList<QList<BrowsedCell>>>().first().first().bytes,
             QByteArray("y"));
}

void TestBrowseController::question_failing_carriesTheError_data()
{
    QTest::addColumn<QString>("destination");
    QTest::addColumn<QString>("id");
    QTest::newRow("no file") << QStringLiteral("sqlite:/nowhere/at/all.sqlite")
                             << QStringLiteral("dest-missing");
    QTest::newRow("unknown kind") << QStringLiteral("oracle:x") << QStringLiteral("dest-kind");
    QTest::newRow("none yet") << QString() << QStringLiteral("dest-kind");
}

void TestBrowseController::question_failing_carriesTheError()
{
    QFETCH(QString, destination);
    QFETCH(QString, id);
    BrowseController controller;
    controller.setDestination(destination);
    QSignalSpy tables(&controller, &BrowseController::tablesLoaded);
    controller.loadTables();
    QVERIFY(tables.wait(5000));
    const auto error = tables[0][2].value<std::optional<Error>>();
    QVERIFY(error);
    QCOMPARE(error->id(), id);
    QVERIFY(tables[0][1].value<QList<BrowsedTable>>().isEmpty());
}

void TestBrowseController::statement_endless_leavesTheMainThreadAndTheOthersAlone()
{
    BrowsedFile file(QStringLiteral("CREATE TABLE t (a); INSERT INTO t VALUES ('x');"));
    BrowseController controller;
    controller.setDestination(QStringLiteral("sqlite:") + file.path);
    QSignalSpy rows(&controller, &BrowseController::rowsLoaded);
    const int statement = controller.loadRows(statementOf(endless), {.limit = 10});
    const int table = controller.loadRows({.table = QStringLiteral("t")}, {.limit = 10});
    QVERIFY(rows.wait(5000));
    QCOMPARE(rows[0][0].toInt(), table);

    int beats = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&beats] { ++beats; });
    timer.start(1);
    QTRY_VERIFY(beats > 50);
    QCOMPARE(rows.size(), 1);

    controller.cancel(statement);
    QElapsedTimer sinceCancel;
    sinceCancel.start();
    const int next = controller.loadRows(statementOf(QStringLiteral("SELECT 1")), {.limit = 10});
    QVERIFY(rows.wait(5000)); // its thread is free again
    QVERIFY2(sinceCancel.elapsed() < 1000, qPrintable(QString::number(sinceCancel.elapsed())));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[1][0].toInt(), next);
}

void TestBrowseController::question_again_dropsTheAnswerOfTheFirst()
{
    BrowsedFile file(QStringLiteral("CREATE TABLE t (a);"));
    BrowseController controller;
    controller.setDestination(QStringLiteral("sqlite:") + file.path);
    QSignalSpy rows(&controller, &BrowseController::rowsLoaded);
    controller.loadRows(statementOf(endless), {.limit = 1});
    const int second = controller.loadRows(statementOf(QStringLiteral("SELECT 2")), {.limit = 1});
    QVERIFY(rows.wait(5000));
    QCOMPARE(rows[0][0].toInt(), second);
}

void TestBrowseController::setDestination_whileAsking_dropsWhatIsUnderWay()
{
    BrowsedFile file(QStringLiteral("CREATE TABLE t (a);"));
    BrowseController controller;
    controller.setDestination(QStringLiteral("sqlite:") + file.path);
    QSignalSpy rows(&controller, &BrowseController::rowsLoaded);
    controller.loadRows(statementOf(endless), {.limit = 1});
    controller.setDestination(QStringLiteral("sqlite:/nowhere.sqlite"));
    const int next = controller.loadRows(statementOf(QStringLiteral("SELECT 1")), {.limit = 1});
    QVERIFY(rows.wait(5000));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0][0].toInt(), next);
    QCOMPARE(rows[0][2].value<std::optional<Error>>()->id(), QStringLiteral("dest-missing"));
}

void TestBrowseController::destruction_whileReading_doesNotWait()
{
    BrowsedFile file(QStringLiteral("CREATE TABLE t (a);"));
    QElapsedTimer timer;
    {
        BrowseController controller;
        controller.setDestination(QStringLiteral("sqlite:") + file.path);
        QSignalSpy tables(&controller, &BrowseController::tablesLoaded);
        controller.loadRows(statementOf(endless), {.limit = 1});
        controller.loadTables();
        QVERIFY(tables.wait(5000));
        timer.start();
    }
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestBrowseController)
#include "tst_browsecontroller.moc"
