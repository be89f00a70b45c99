// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every value that is easily lost on the way, copied on every server version and compared with
// what the storage rules demand.

#include "tests/integration/valueextras.h"
#include "tests/integration/valuesample.h"
#include "tests/support/pgcluster.h"
#include "tests/support/syncharness.h"
#include "tests/support/tablecomparison.h"
#include "tests/support/valuecomparison.h"

#include <QTemporaryDir>
#include <QtTest>

#include <memory>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

class FullCopyValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void numericRule_data();
    void numericRule();
    void arrayRule_data();
    void arrayRule();
    void comparison_data();
    void comparison();
    void everyValue_data();
    void everyValue();

private:
    // A small copy to be spoiled.
    PgCluster m_cluster;
    QTemporaryDir m_folder;
    QString m_copy;
};

void FullCopyValues::initTestCase()
{
    QString error;
    QVERIFY2(m_cluster.start(&error), qPrintable(error));
    QVERIFY(
        m_cluster.exec("CREATE TABLE spoiled (id int, f float8, t text, a int[]);"
                       "INSERT INTO spoiled VALUES (1, '-0', '', '{1,NULL}'), (2, 1, NULL, '{}'),"
                       " (3, 0.5, '3', NULL), (3, 0.5, '3', NULL)"));
    m_copy = m_folder.filePath(u"copy.sqlite"_s);
    QCOMPARE(problemsOf(runSync(requestFor(m_cluster, u"postgres"_s, m_copy))), QString());
}

void FullCopyValues::numericRule_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("kind");
    QTest::newRow("zero") << QByteArray("0.000") << 'I';
    QTest::newRow("trailing zeros") << QByteArray("5.00") << 'I';
    QTest::newRow("1e15") << QByteArray("-1000000000000000") << 'I';
    QTest::newRow("1e15 + 1") << QByteArray("1000000000000001") << 'T';
    QTest::newRow("1e16") << QByteArray("10000000000000000.0") << 'R';
    QTest::newRow("15 digits") << QByteArray("1234567.12345678") << 'R';
    QTest::newRow("16 digits") << QByteArray("1234567.123456789") << 'T';
    QTest::newRow("tiny") << '.' + QByteArray(310, '0').prepend('0') + '1' << 'T';
    QTest::newRow("NaN") << QByteArray("NaN") << 'T';
}

void FullCopyValues::numericRule()
{
    QFETCH(const QByteArray, text);
    QFETCH(const char, kind);
    QCOMPARE(expectedNumeric(text)[0], kind);
}

void FullCopyValues::arrayRule_data()
{
    QTest::addColumn<QByteArray>("elementName");
    QTest::addColumn<QByteArray>("postgres");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("equal");
    const QByteArray number("int4");
    const QByteArray word("text");
    QTest::newRow("numbers") << number << QByteArray("{{1,NULL},{3,4}}")
                             << QByteArray("[[1,null],[3,4]]") << true;
    QTest::newRow("numbers as strings")
        << number << QByteArray("{1}") << QByteArray("[\"1\"]") << false;
    QTest::newRow("texts") << word << QByteArray("{\"a\\\"b\",\"NULL\",\"\\\\\"}")
                           << QByteArray(R"(["a\"b","\u004eULL","\\"])") << true;
    QTest::newRow("NULL as a text")
        << word << QByteArray("{NULL}") << QByteArray("[\"NULL\"]") << false;
    QTest::newRow("empty") << word << QByteArray("{}") << QByteArray("[]") << true;
    QTest::newRow("cut") << word << QByteArray("{a}") << QByteArray("[\"a\"") << false;
}

void FullCopyValues::arrayRule()
{
    QFETCH(const QByteArray, elementName);
    QFETCH(const QByteArray, postgres);
    QFETCH(const QByteArray, json);
    QFETCH(const bool, equal);
    ValueType type;
    type.isArray = true;
    type.elementName = elementName;
    type.elementBuiltIn = true;
    QVERIFY(arrayFromPostgres(type, postgres).has_value());
    QCOMPARE(arrayFromPostgres(type, postgres) == arrayFromJson(json), equal);
}

void FullCopyValues::comparison_data()
{
    QTest::addColumn<QByteArray>("statement");
    QTest::newRow("missing row") << QByteArray("DELETE FROM spoiled WHERE id = 1");
    QTest::newRow("missing twin") << QByteArray("DELETE FROM spoiled WHERE rowid = 4");
    QTest::newRow("extra row") << QByteArray("INSERT INTO spoiled VALUES (4, 1, '', '[]')");
    QTest::newRow("sign of zero") << QByteArray("UPDATE spoiled SET f = 0.0 WHERE id = 1");
    QTest::newRow("integer for real") << QByteArray("UPDATE spoiled SET f = 1 WHERE id = 2");
    QTest::newRow("NULL for empty") << QByteArray("UPDATE spoiled SET t = NULL WHERE id = 1");
    QTest::newRow("bytes for text") << QByteArray("UPDATE spoiled SET t = x'33' WHERE id = 3");
    QTest::newRow("array") << QByteArray("UPDATE spoiled SET a = '[1]' WHERE id = 1");
    QTest::newRow("column") << QByteArray("ALTER TABLE spoiled RENAME t TO u");
}

void FullCopyValues::comparison()
{
    QFETCH(const QByteArray, statement);
    const QString database = u"postgres"_s;
    QCOMPARE(compareDatabase(m_cluster, database, m_copy), QString());
    const QString file = m_folder.filePath(u"spoiled.sqlite"_s);
    QFile::remove(file);
    QVERIFY(QFile::copy(m_copy, file));
    QCOMPARE(sqliteExec(file, statement), QString());
    QVERIFY(!compareDatabase(m_cluster, database, file).isEmpty());
}

void FullCopyValues::everyValue_data()
{
    QTest::addColumn<int>("version");
    const QList<int> versions = PgCluster::availableVersions();
    for (const int version : versions)
        QTest::addRow("PostgreSQL %d", version) << version;
}

void FullCopyValues::everyValue()
{
    QFETCH(const int, version);
    PgCluster::Options options;
    options.majorVersion = version;
    PgCluster cluster(options);
    QString error;
    QVERIFY2(cluster.start(&error), qPrintable(error));
    const QString database = u"odd values"_s;
    QVERIFY2(cluster.createDatabase(database), qPrintable(cluster.lastError()));
    QVERIFY2(cluster.exec(valueSchemaSql(version), database), qPrintable(cluster.lastError()));
    QVERIFY2(cluster.exec(valueExtrasSql(version), database), qPrintable(cluster.lastError()));

    QTemporaryDir folder;
    const QString file = folder.filePath(u"values.sqlite"_s);
    const SyncReport report = runSync(requestFor(cluster, database, file));
    QCOMPARE(problemsOf(report), QString());
    QCOMPARE(report.outcome, SyncReport::Outcome::Ok);
    QCOMPARE(compareDatabase(cluster, database, file), QString());
    QCOMPARE(sqliteText(file, u"PRAGMA integrity_check"_s), u"ok"_s);
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::FullCopyValues)
#include "tst_fullcopyvalues.moc"
