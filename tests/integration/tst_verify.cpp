// SPDX-License-Identifier: GPL-3.0-or-later
//
// Copies real databases and compares: an untouched copy is equal, and each single alteration is
// found, with its kind, its key and its column.

#include "tests/integration/valuesample.h"
#include "tests/integration/verifybench.h"
#include "tests/support/pgcluster.h"

#include "engine/sync/verify/verifyrun.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

namespace tributary::test {

namespace {

using namespace Qt::StringLiterals;

const QString database = u"values"_s;

/// Tables of every kind of key. "n" is not part of any key but tells the rows apart.
const QByteArray keySchema = R"(
CREATE SCHEMA k;
CREATE TABLE k.int8s (id int8 PRIMARY KEY, n int);
INSERT INTO k.int8s VALUES (-9223372036854775808, 1), (-1, 2), (0, 3), (9007199254740993, 4), (9223372036854775807, 5);
CREATE TABLE k.texts (id text PRIMARY KEY, n int);
INSERT INTO k.texts VALUES ('', 1), ('B', 2), ('a', 3), ('a ', 4), ('é', 5), (E'\U0001F600', 6), (E'\uFFFD', 7), (E'tab\t', 8), ('_', 9), ('10', 10), ('9', 11);
CREATE TABLE k.varchars (id varchar(9) PRIMARY KEY, n int);
INSERT INTO k.varchars VALUES ('b', 1), ('A', 2), ('a', 3);
CREATE TABLE k.uuids (id uuid PRIMARY KEY, n int);
INSERT INTO k.uuids SELECT md5(i::text)::uuid, i FROM generate_series(1, 40) i;
CREATE TABLE k.pairs (n int, b text, a int, PRIMARY KEY (a, b));
INSERT INTO k.pairs SELECT i, chr(97 + i % 5), i / 5 FROM generate_series(1, 40) i;
CREATE TABLE k.chars (id char(3) PRIMARY KEY, n int);
INSERT INTO k.chars VALUES ('a', 1), ('abc', 2), (E'a\x01', 3), ('', 4);
CREATE TABLE k.numerics (id numeric PRIMARY KEY, n int);
INSERT INTO k.numerics VALUES (1.50, 1), (2, 2), (-0.001, 3), (12345678901234567890, 4), ('NaN', 5), (0.00, 6), (1e20, 7);
CREATE TABLE k.decimals (id numeric(10,2) PRIMARY KEY, n int);
INSERT INTO k.decimals VALUES (1.50, 1), (2, 2), (-0.01, 3);
CREATE TABLE k.dates (id date PRIMARY KEY, n int);
INSERT INTO k.dates VALUES ('2024-02-29', 1), ('0044-03-15 BC', 2), ('infinity', 3), ('10000-01-01', 4);
CREATE TABLE k.times (id timestamptz PRIMARY KEY, n int);
INSERT INTO k.times VALUES ('2024-02-29 01:02:03.5+00', 1), ('2024-02-29 01:02:03+00', 2), ('-infinity', 3), ('10000-01-01+00', 4);
CREATE TABLE k.bools (id bool, m int, n int, PRIMARY KEY (id, m));
INSERT INTO k.bools VALUES (true, 1, 1), (false, 1, 2), (true, 2, 3);
CREATE TABLE k.floats (id float8 PRIMARY KEY, n int);
INSERT INTO k.floats VALUES (0.1, 1), ('-0', 2), ('NaN', 3), ('Infinity', 4), (1e-7, 5);
CREATE TABLE k.blobs (id bytea PRIMARY KEY, n int);
INSERT INTO k.blobs VALUES ('', 1), ('\x00', 2), ('\xff00', 3);
CREATE TABLE k.moods (id s.mood PRIMARY KEY, n int);
INSERT INTO k.moods VALUES ('sad', 1), ('', 2), ('it''s ok', 3);
CREATE TABLE k.folded (id ext.citext PRIMARY KEY, n int);
INSERT INTO k.folded VALUES ('b', 1), ('A', 2), ('a2', 3);
CREATE TABLE k.lists (id int[] PRIMARY KEY, n int);
INSERT INTO k.lists VALUES ('{1,2}', 1), ('{}', 2), ('[0:1]={1,2}', 3);
)";

QString nameOf(const ValueSample &sample)
{
    return u"s."_s + QString::fromUtf8(sample.name);
}

} // namespace

class TestVerify : public QObject
{
    Q_OBJECT

private:
    PgCluster m_cluster;
    QTemporaryDir m_folder;
    QString m_copy; ///< as the sync made it
    QString m_altered; ///< a copy of that, altered

    /// A fresh file to alter.
    void freshCopy()
    {
        QFile::remove(m_altered);
        QVERIFY(QFile::copy(m_copy, m_altered));
    }

    QString destinationName(const QString &table) const
    {
        const QByteArray quoted = table.toUtf8().replace('\'', "''");
        return QString::fromUtf8(
            queryFile(m_copy,
                      "SELECT destination_table FROM _tributary_tables WHERE source_schema || '.' "
                      "|| source_table = '"
                          + quoted + "'")
                .value(0));
    }

    /// Verifies one table of the altered file. Its result; a failure of the run fails the test.
    TableVerification verifyAltered(const QString &table)
    {
        const VerifyReport report = verifyCopy(m_cluster, database, m_altered, {table});
        if (report.error || report.tables.size() != 1) {
            TableVerification failed;
            failed.error = report.error;
            return failed;
        }
        return report.tables.first();
    }

    /// Alters column v of ten rows at a time with "UPDATE ... SET v = <expression>" where @p
    /// condition holds, and expects just these rows to differ in just this column.
    void expectEachFound(const QString &table, const QByteArray &expression,
                         const QByteArray &condition, int *found)
    {
        const QByteArray name = destinationName(table).toUtf8();
        const QList<QByteArray> ids = queryFile(
            m_copy, "SELECT id FROM \"" + name + "\" WHERE " + condition + " ORDER BY id");
        for (qsizetype at = 0; at < ids.size(); at += verifyListedPerKind) {
            const QByteArrayList some = ids.sliced(
                at, qMin<qsizetype>(verifyListedPerKind, ids.size() - at));
            freshCopy();
            const QString failed = alter(m_altered,
                                         "UPDATE \"" + name + "\" SET v = " + expression
                                             + " WHERE id IN (" + some.join(',') + ")");
            QCOMPARE(failed, QString());
            const TableVerification result = verifyAltered(table);
            QVERIFY2(!result.error, qPrintable(result.error ? result.error->message : QString()));
            QList<Difference> expected;
            for (const QByteArray &id : some)
                expected.append({.table = result.table,
                                 .kind = DifferenceKind::Different,
                                 .key = {{u"id"_s, id.toInt()}},
                                 .columns = {u"v"_s}});
            QCOMPARE(result.missing, 0);
            QCOMPARE(result.extra, 0);
            QCOMPARE(result.different, some.size());
            QCOMPARE(result.equal, result.sourceRows - some.size());
            QCOMPARE(result.first.size(), expected.size());
            for (qsizetype i = 0; i < expected.size(); ++i) {
                QCOMPARE(result.first[i].kind, expected[i].kind);
                QCOMPARE(result.first[i].key, expected[i].key);
                QCOMPARE(result.first[i].columns, expected[i].columns);
            }
            *found += static_cast<int>(some.size());
        }
    }

private Q_SLOTS:

    void initTestCase()
    {
        QString error;
        QVERIFY2(m_cluster.start(&error), qPrintable(error));
        QVERIFY(m_folder.isValid());
        m_copy = m_folder.filePath(u"copy.db"_s);
        m_altered = m_folder.filePath(u"altered.db"_s);
        QVERIFY(m_cluster.createDatabase(database));
        QVERIFY2(m_cluster.exec(valueSchemaSql(m_cluster.majorVersion()), database),
                 qPrintable(m_cluster.lastError()));
        QVERIFY2(m_cluster.exec(keySchema, database), qPrintable(m_cluster.lastError()));
        const SyncReport report = copyDatabase(m_cluster, database, m_copy);
        QVERIFY2(
            !report.error,
            qPrintable(report.error ? report.error->message + report.error->detail : QString()));
        for (const TableProgress &table : report.tables)
            QVERIFY2(table.state == TableState::Done,
                     qPrintable(
                         table.table.displayName()
                         + (table.error ? table.error->message + table.error->detail : QString())));
    }

    void verify_untouchedCopy_isEqual()
    {
        QFile file(m_copy);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        const VerifyReport report = verifyCopy(m_cluster, database, m_copy);
        QCOMPARE(differencesText(report), QString());
        QCOMPARE(report.exitCode(), ExitCode::Done);
        const auto samples = valueSamples(m_cluster.majorVersion());
        QVERIFY(report.tables.size() > samples.size() + 10);
        qint64 rows = 0;
        for (const TableVerification &table : report.tables) {
            QCOMPARE(table.equal, table.sourceRows);
            rows += table.sourceRows;
        }
        qint64 expected = 0;
        for (const ValueSample &sample : samples)
            expected += sample.values.size();
        QVERIFY(rows > expected);
        // Nothing was written, and nothing is left beside it.
        file.seek(0);
        QVERIFY(file.readAll() == before);
        QVERIFY(!QFile::exists(m_copy + u"-wal"_s) && !QFile::exists(m_copy + u"-journal"_s));
    }

    void verify_alteredValue_isFound_data()
    {
        QTest::addColumn<QString>("table");
        for (const ValueSample &sample : valueSamples(m_cluster.majorVersion()))
            QTest::newRow(sample.name.constData()) << nameOf(sample);
    }

    /// Each value is changed, made NULL, and kept as it is but under another storage class.
    void verify_alteredValue_isFound()
    {
        QFETCH(QString, table);
        int found = 0;
        expectEachFound(table, "CASE v WHEN 9223372036854775807 THEN 0 ELSE v + 1 END",
                        "typeof(v) = 'integer'", &found);
        expectEachFound(
            table,
            "CASE WHEN abs(v) = 9e999 OR abs(v) < 1e-300 THEN -1.5 ELSE v * 1.0000000000000004 END",
            "typeof(v) = 'real'", &found);
        expectEachFound(
            table,
            "substr(v, 1, length(v) - 1) || CASE substr(v, -1) WHEN 'x' THEN 'y' ELSE 'x' END",
            "typeof(v) = 'text'", &found);
        expectEachFound(table, "CAST(v || x'00' AS BLOB)", "typeof(v) = 'blob'", &found);
        expectEachFound(table, "''", "v IS NULL", &found);
        const int values = found;
        QCOMPARE(values,
                 static_cast<int>(
                     queryFile(m_copy, "SELECT id FROM \"" + destinationName(table).toUtf8() + '"')
                         .size()));

        expectEachFound(table, "NULL", "v IS NOT NULL", &found);
        expectEachFound(table, "CAST(CAST(v AS TEXT) AS BLOB)",
                        "typeof(v) <> 'blob' AND v IS NOT NULL", &found);
        expectEachFound(table, "CAST(hex(v) AS TEXT)", "typeof(v) = 'blob'", &found);
        // Where the column's declared type does not turn it back.
        const QByteArray type = queryFile(m_copy,
                                          "SELECT type FROM pragma_table_info('"
                                              + destinationName(table).toUtf8()
                                              + "') WHERE name = 'v'")
                                    .value(0);
        if (type.isEmpty()) {
            expectEachFound(table, "CAST(v AS TEXT)", "typeof(v) IN ('integer', 'real')", &found);
            expectEachFound(table, "CAST(v AS REAL)", "typeof(v) = 'integer'", &found);
            expectEachFound(table, "CAST(v AS INTEGER)", "typeof(v) = 'real'", &found);
        }
        QVERIFY(found > values || values == 1);
    }

    void verify_deletedAndAddedRows_areFound_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QByteArray>("keyColumns");
        QTest::addColumn<QByteArray>("newKey");
        QTest::addColumn<QByteArray>("newKeyJson");
        const auto row = [](const char *name, const QByteArray &newKey, const QByteArray &json,
                            const QByteArray &columns = "id") {
            QTest::newRow(name) << QString(u"k."_s + QString::fromLatin1(name)) << columns << newKey
                                << json;
        };
        row("int8s", "77", R"({"id":77})");
        row("texts", "'new'", R"({"id":"new"})");
        row("varchars", "'new'", R"({"id":"new"})");
        row("uuids", "'00000000-0000-0000-0000-00000000000a'",
            R"({"id":"00000000-0000-0000-0000-00000000000a"})");
        row("pairs", "'new', 3", R"({"b":"new","a":3})", "b, a");
        row("chars", "'new'", R"({"id":"new"})");
        row("numerics", "7.25", R"({"id":"7.25"})");
        row("decimals", "7.25", R"({"id":"7.25"})");
        row("dates", "'2024-03-01'", R"({"id":"2024-03-01"})");
        row("times", "'2024-03-01 00:00:00.100000+00:00'", R"({"id":"2024-03-01 00:00:00.1+00"})");
        row("bools", "0, 7", R"({"id":"f","m":7})", "id, m");
        row("floats", "7.25", R"({"id":"7.25"})");
        row("blobs", "x'0102'", R"({"id":"\\x0102"})");
        row("moods", "'new'", R"({"id":"new"})");
        row("folded", "'new'", R"({"id":"new"})");
        row("lists", "'[7]'", R"({"id":"{7}"})");
    }

    void verify_deletedAndAddedRows_areFound()
    {
        QFETCH(QString, table);
        QFETCH(QByteArray, keyColumns);
        QFETCH(QByteArray, newKey);
        QFETCH(QByteArray, newKeyJson);
        const QByteArray name = '"' + destinationName(table).toUtf8() + '"';
        const QList<QByteArray> rows = queryFile(m_copy, "SELECT n FROM " + name + " ORDER BY n");
        QVERIFY(rows.size() > 2);
        const auto keyOf = [&](const QByteArray &n) {
            // The server's own text of the key is what the report must say.
            const auto found = m_cluster.query(
                "SELECT " + keyColumns + " FROM " + table.toUtf8() + " WHERE n = " + n, database);
            const QByteArrayList names = keyColumns.split(',');
            QJsonObject key;
            for (qsizetype i = 0; i < names.size(); ++i) {
                const QByteArray text = *found.value(0).value(i);
                const bool number = (table == u"k.int8s"_s || names[i].trimmed() == "a"
                                     || names[i].trimmed() == "m")
                    && qAbs(text.toDouble()) < 9e15;
                key.insert(QString::fromUtf8(names[i].trimmed()),
                           number ? QJsonValue(text.toLongLong())
                                  : QJsonValue(QString::fromUtf8(text)));
            }
            return key;
        };
        const auto expectOne = [&](const TableVerification &result, DifferenceKind kind,
                                   const QJsonObject &key, const QStringList &columns) {
            QVERIFY(!result.error);
            QCOMPARE(result.missing, kind == DifferenceKind::Missing ? 1 : 0);
            QCOMPARE(result.extra, kind == DifferenceKind::Extra ? 1 : 0);
            QCOMPARE(result.different, kind == DifferenceKind::Different ? 1 : 0);
            QCOMPARE(result.first.size(), 1);
            QCOMPARE(result.first[0].kind, kind);
            QCOMPARE(QJsonDocument(result.first[0].key).toJson(), QJsonDocument(key).toJson());
            QCOMPARE(result.first[0].columns, columns);
        };
        for (const QByteArray &n : rows) {
            freshCopy();
            QCOMPARE(alter(m_altered, "DELETE FROM " + name + " WHERE n = " + n), QString());
            expectOne(verifyAltered(table), DifferenceKind::Missing, keyOf(n), {});
            freshCopy();
            QCOMPARE(alter(m_altered, "UPDATE " + name + " SET n = 100 + n WHERE n = " + n),
                     QString());
            expectOne(verifyAltered(table), DifferenceKind::Different, keyOf(n), {u"n"_s});
        }
        freshCopy();
        QCOMPARE(
            alter(m_altered,
                  "INSERT INTO " + name + " (" + keyColumns + ", n) VALUES (" + newKey + ", 999)"),
            QString());
        expectOne(verifyAltered(table), DifferenceKind::Extra,
                  QJsonDocument::fromJson(newKeyJson).object(), {});
    }
};

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::TestVerify)
#include "tst_verify.moc"
