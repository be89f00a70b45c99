// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keys of every kind, and rows that come in another order than that of their key.

#include "tests/support/pgcluster.h"
#include "tests/support/syncharness.h"
#include "tests/support/tablecomparison.h"

#include <QTemporaryDir>
#include <QtTest>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr auto keysSql = R"(
CREATE TABLE whole (id bigint PRIMARY KEY, v text);
CREATE TABLE composite (a int, b text, c date, v text, PRIMARY KEY (c, a, b));
CREATE TABLE texts (k text PRIMARY KEY, v int);
CREATE TABLE uuids (v int, k uuid PRIMARY KEY);
CREATE TABLE numerics (k numeric PRIMARY KEY, v int);
CREATE TABLE reals (k float8 PRIMARY KEY);
CREATE TABLE bytes (k bytea PRIMARY KEY, v int);
CREATE TABLE moments (k timestamptz PRIMARY KEY, v int);
CREATE TABLE arrays (k int[] PRIMARY KEY, v int);
CREATE TABLE booleans (k bool PRIMARY KEY);
CREATE TABLE later (id int PRIMARY KEY DEFERRABLE INITIALLY DEFERRED, v text);
CREATE TABLE unique_only (id int UNIQUE, v text);
CREATE TABLE small (id smallint PRIMARY KEY);
CREATE TABLE two_integers (a int, b int, PRIMARY KEY (b, a));

INSERT INTO whole SELECT (n * 7919 % 4001 - 2000), 'v' || n FROM generate_series(1, 4000) AS n;
INSERT INTO composite SELECT n % 10, md5(n::text), date '2024-01-01' + n * 7919 % 400, n
FROM generate_series(1, 4000) AS n;
INSERT INTO texts SELECT md5(n::text), n FROM generate_series(1, 4000) AS n;
INSERT INTO texts VALUES ('', -1), ('A', 1), ('a', 2), ('É', 3), (' a', 4), ('a ', 5);
INSERT INTO uuids SELECT n, md5(n::text)::uuid FROM generate_series(1, 4000) AS n;
INSERT INTO numerics SELECT (n * 7919 % 4001) * 0.37, n FROM generate_series(1, 4000) AS n;
INSERT INTO numerics VALUES ('NaN', 0), (1e300, 1), (1e301, 2), (-1e-400, 3), (12345678901234567.5, 4),
                            (12345678901234567.25, 5), (0.1, 6), (0.10000000000000001, 7), (-5, 8);
INSERT INTO reals VALUES ('NaN'), ('Infinity'), ('-Infinity'), (0), (0.1), (1), (9007199254740993), (9007199254740994);
INSERT INTO bytes SELECT decode(md5(n::text), 'hex'), n FROM generate_series(1, 4000) AS n;
INSERT INTO bytes VALUES ('', 0), ('\x00', 1), ('\x61', 2);
INSERT INTO moments SELECT to_timestamp(n * 7919 % 4001), n FROM generate_series(1, 4000) AS n;
INSERT INTO moments VALUES ('infinity', 0), ('0044-03-15 BC', 1);
INSERT INTO arrays VALUES ('{1,2}', 1), ('{1}', 2), ('{}', 3), ('[5:5]={1}', 4);
INSERT INTO booleans VALUES (true), (false);
INSERT INTO later SELECT n, 'v' || n FROM generate_series(1, 100) AS n;
UPDATE later SET id = 101 - id;
INSERT INTO unique_only VALUES (1, 'a'), (NULL, 'b'), (NULL, 'b');
INSERT INTO small VALUES (-32768), (32767), (0);
INSERT INTO two_integers SELECT n * 7919 % 61, n * 31 % 67 FROM generate_series(1, 4000) AS n ON CONFLICT DO NOTHING;
)";

class FullCopyKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyKey_data();
    void everyKey();

private:
    QString value(const QString &sql) const { return sqliteText(m_file, sql); }

    PgCluster m_cluster;
    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"copy.sqlite"_s);
};

void FullCopyKeys::initTestCase()
{
    QString error;
    QVERIFY2(m_cluster.start(&error), qPrintable(error));
    QVERIFY2(m_cluster.exec(keysSql), qPrintable(m_cluster.lastError()));
}

// In this order: each run finds what the one before has left.
void FullCopyKeys::everyKey_data()
{
    QTest::addColumn<bool>("analysed");
    QTest::newRow("new file, no statistics") << false;
    QTest::newRow("existing file, no statistics") << false;
    QTest::newRow("existing file, analysed") << true;
    QTest::newRow("new file, analysed") << true;
}

void FullCopyKeys::everyKey()
{
    QFETCH(const bool, analysed);
    const QString database = u"postgres"_s;
    if (analysed) {
        QVERIFY(m_cluster.exec("ANALYZE"));
        // What the sorted loading is for.
        const auto rows = m_cluster.query(
            "SELECT count(*) FROM pg_stats WHERE abs(correlation) < 0.5"
            " AND tablename IN ('texts', 'uuids', 'bytes', 'numerics', 'moments', 'whole')"
            " AND attname IN ('k', 'id')");
        QCOMPARE(rows[0][0], QByteArray("6"));
    }
    if (QTest::currentDataTag() == QByteArray("new file, analysed"))
        QVERIFY(QFile::remove(m_file));

    QCOMPARE(problemsOf(runSync(requestFor(m_cluster, database, m_file))), QString());
    QCOMPARE(compareDatabase(m_cluster, database, m_file), QString());
    QCOMPARE(value(u"PRAGMA integrity_check"_s), u"ok"_s);
    if (analysed) {
        for (const auto &[table, key] :
             {std::pair(u"texts"_s, u"k"_s), {u"uuids"_s, u"k"_s}, {u"bytes"_s, u"k"_s}})
            QCOMPARE(
                value(u"SELECT count(*) FROM (SELECT %2 AS now, lag(%2) OVER (ORDER BY rowid) AS"
                      " before FROM %1) WHERE now < before"_s.arg(table, key)),
                u"0"_s);
    }
    const auto keyOf = [this](const QString &table) {
        return value(u"SELECT group_concat(name || ' ' || \"notnull\", ', ') FROM (SELECT * FROM"
                     " pragma_table_info('%1') WHERE pk > 0 ORDER BY pk)"_s.arg(table));
    };
    QCOMPARE(keyOf(u"whole"_s), u"id 1"_s);
    QCOMPARE(keyOf(u"composite"_s), u"c 1, a 1, b 1"_s);
    QCOMPARE(keyOf(u"texts"_s), u"k 1"_s);
    QCOMPARE(keyOf(u"later"_s), u"id 1"_s);
    QCOMPARE(keyOf(u"unique_only"_s), u"NULL"_s);
    // An integer key is the rowid.
    QCOMPARE(value(u"SELECT count(*) FROM whole WHERE rowid <> id"_s), u"0"_s);
    QCOMPARE(value(u"SELECT count(*) FROM sqlite_schema WHERE tbl_name IN ('whole', 'small') AND"
                   " type = 'index'"_s),
             u"0"_s);
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::FullCopyKeys)
#include "tst_fullcopykeys.moc"
