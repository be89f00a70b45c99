// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/versionedsql.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace tributary;

class TestVersionedSql : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forServerVersion_marks_chooseLines_data();
    void forServerVersion_marks_chooseLines();
    void forServerVersion_markNotAtTheEnd_isPartOfTheLine();
    void versionedSql_everyFile_isCompleteForEveryVersion_data();
    void versionedSql_everyFile_isCompleteForEveryVersion();
    void versionedSql_oldServer_hasNothingNewer_data();
    void versionedSql_oldServer_hasNothingNewer();
};

void TestVersionedSql::forServerVersion_marks_chooseLines_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<QString>("sql");
    QTest::newRow("9.4") << 90426
                         << QStringLiteral("SELECT a,\n       c --@below 100000\n       e\n");
    QTest::newRow("just before") << 99999
                                 << QStringLiteral(
                                        "SELECT a,\n       c --@below 100000\n       e\n");
    QTest::newRow("exactly") << 100000
                             << QStringLiteral("SELECT a,\n       b, --@from 100000\n       e\n");
    QTest::newRow("between") << 110022
                             << QStringLiteral("SELECT a,\n       b, --@from 100000\n       e\n");
    QTest::newRow("later")
        << 120000
        << QStringLiteral(
               "SELECT a,\n       b, --@from 100000\n       d --@from 120000\n       e\n");
}

void TestVersionedSql::forServerVersion_marks_chooseLines()
{
    QFETCH(int, version);
    QFETCH(QString, sql);
    const QString all = QStringLiteral("SELECT a,\n"
                                       "       b, --@from 100000\n"
                                       "       c --@below 100000\n"
                                       "       d --@from 120000\n"
                                       "       e\n");
    QCOMPARE(forServerVersion(all, version), sql);
}

void TestVersionedSql::forServerVersion_markNotAtTheEnd_isPartOfTheLine()
{
    const QString text = QStringLiteral(
        "-- \"--@from 100000\" is a mark\nSELECT 1 --@from\nSELECT 2 --@from 10x\n");
    QCOMPARE(forServerVersion(text, 90400), text);
}

void TestVersionedSql::versionedSql_everyFile_isCompleteForEveryVersion_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(QStringLiteral(":/sql")).entryList();
    QVERIFY(files.size() >= 6);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file.chopped(4);
}

void TestVersionedSql::versionedSql_everyFile_isCompleteForEveryVersion()
{
    QFETCH(QString, name);
    static const QRegularExpression comment(QStringLiteral("--[^\\n]*"));
    static const QRegularExpression commaBeforeKeyword(QStringLiteral(",\\s*(FROM|WHERE|\\))"));
    for (const int version : {90400, 90500, 90600, 100000, 110000, 120000, 130000, 140000, 150000,
                              160000, 170000, 180000}) {
        QString sql = versionedSql(name, version);
        QVERIFY2(!sql.isEmpty(), qPrintable(name));
        sql.remove(comment);
        QVERIFY2(sql.contains(u"SELECT") && sql.contains(u"FROM"), qPrintable(sql));
        QCOMPARE(sql.count(u'('), sql.count(u')'));
        QCOMPARE(sql.count(u'\'') % 2, 0);
        QVERIFY2(!sql.contains(commaBeforeKeyword), qPrintable(sql));
        QVERIFY2(!sql.contains(u';'),
                 qPrintable(sql)); // one statement, so that it can have parameters
    }
}

void TestVersionedSql::versionedSql_oldServer_hasNothingNewer_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("firstVersion");
    const auto row = [](const char *name, const char *word, int firstVersion) {
        QTest::addRow("%s: %s", name, word)
            << QString::fromLatin1(name) << QString::fromLatin1(word) << firstVersion;
    };
    row("columns", "attgenerated", 120000);
    row("columns", "relispartition", 100000);
    row("tables", "relispartition", 100000);
    row("tables", "row_security_active", 90500);
    row("serverfacts", "rolbypassrls", 90500);
    row("serverfacts", "pg_control_system", 90600);
}

void TestVersionedSql::versionedSql_oldServer_hasNothingNewer()
{
    QFETCH(QString, name);
    QFETCH(QString, word);
    QFETCH(int, firstVersion);
    QVERIFY(!versionedSql(name, firstVersion - 1).contains(word));
    QVERIFY(versionedSql(name, firstVersion).contains(word));
}

QTEST_GUILESS_MAIN(TestVersionedSql)
#include "tst_versionedsql.moc"
