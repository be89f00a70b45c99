// SPDX-License-Identifier: GPL-3.0-or-later
//
// Samples of real tables: an untouched copy is equal whatever its key, what many rows have wrong is
// found, and what was not compared is said.

#include "tests/integration/verifybench.h"
#include "tests/support/pgcluster.h"

#include "engine/sync/verify/verifyrun.h"

#include <QTemporaryDir>
#include <QtTest>

namespace tributary::test {

namespace {

using namespace Qt::StringLiterals;

const QString database = u"sampled"_s;

/// Tables with more rows than a sample has; "n" tells the rows apart.
const QByteArray schema = R"(
CREATE EXTENSION citext SCHEMA pg_catalog;
CREATE SCHEMA o;
CREATE TYPE o.mood AS ENUM ('sad', 'ok', 'it''s fine');
CREATE TABLE o.ints (id bigint PRIMARY KEY, n int, v text);
INSERT INTO o.ints SELECT i * 3, i, md5(i::text) FROM generate_series(1, 30000) i;
CREATE TABLE o.far (id bigint PRIMARY KEY, n int, v text);
INSERT INTO o.far SELECT i, i, md5(i::text) FROM generate_series(1, 5000) i;
INSERT INTO o.far VALUES (9000000000000000000, 0, 'far');
CREATE TABLE o.uuids (id uuid PRIMARY KEY, n int);
INSERT INTO o.uuids SELECT md5(i::text)::uuid, i FROM generate_series(1, 4000) i;
CREATE TABLE o.texts (id text COLLATE "en-x-icu" PRIMARY KEY, n int);
INSERT INTO o.texts SELECT CASE WHEN i % 2 = 0 THEN 'É' ELSE 'é' END || md5(i::text) || E'\\''', i FROM generate_series(1, 4000) i;
CREATE TABLE o.chars (id char(9) PRIMARY KEY, n int);
INSERT INTO o.chars SELECT i::text, i FROM generate_series(1, 4000) i;
CREATE TABLE o.folded (id citext PRIMARY KEY, n int);
INSERT INTO o.folded SELECT 'Key' || i, i FROM generate_series(1, 4000) i;
CREATE TABLE o.pairs (a o.mood, b int, n int, PRIMARY KEY (a, b));
INSERT INTO o.pairs SELECT (enum_range(NULL::o.mood))[1 + i % 3], i, i FROM generate_series(1, 4000) i;
CREATE TABLE o.numerics (id numeric PRIMARY KEY, n int);
INSERT INTO o.numerics SELECT CASE i % 4 WHEN 0 THEN i WHEN 1 THEN i / 8.0 + 0.001 WHEN 2 THEN -i * 1e16 ELSE i + 0.12345678901234567 END, i FROM generate_series(1, 4000) i;
CREATE TABLE o.floats (id float8 PRIMARY KEY, n int);
INSERT INTO o.floats SELECT i / 7.0::float8, i FROM generate_series(1, 4000) i;
INSERT INTO o.floats VALUES ('NaN', -1), ('Infinity', -2), ('-0', -3);
CREATE TABLE o.reals (id float4 PRIMARY KEY, n int);
INSERT INTO o.reals SELECT i / 7.0::float4, i FROM generate_series(1, 4000) i;
CREATE TABLE o.times (id timestamptz PRIMARY KEY, n int);
INSERT INTO o.times SELECT '2024-02-29 01:02:03.5+00'::timestamptz + i * interval '1.5 seconds', i FROM generate_series(1, 4000) i;
INSERT INTO o.times VALUES ('-infinity', -1), ('0044-03-15 00:00+00 BC', -2);
CREATE TABLE o.days (id date PRIMARY KEY, n int);
INSERT INTO o.days SELECT '2000-01-01'::date + i, i FROM generate_series(1, 4000) i;
CREATE TABLE o.blobs (id bytea PRIMARY KEY, n int);
INSERT INTO o.blobs SELECT decode(md5(i::text), 'hex'), i FROM generate_series(1, 4000) i;
CREATE TABLE o.hosts (id inet PRIMARY KEY, n int);
INSERT INTO o.hosts SELECT '10.0.0.0'::inet + i, i FROM generate_series(1, 4000) i;
CREATE TABLE o.lists (id int[] PRIMARY KEY, n int);
INSERT INTO o.lists SELECT ARRAY[i, NULL], i FROM generate_series(1, 4000) i;
CREATE TABLE o.parts (id int, n int, PRIMARY KEY (id)) PARTITION BY RANGE (id);
CREATE TABLE o.parts_1 PARTITION OF o.parts FOR VALUES FROM (0) TO (2000);
CREATE TABLE o.parts_2 PARTITION OF o.parts FOR VALUES FROM (2000) TO (9000);
INSERT INTO o.parts SELECT i, i FROM generate_series(1, 4000) i;
CREATE TABLE o.keyless (a int, b text);
INSERT INTO o.keyless SELECT i % 2000, 'x' FROM generate_series(1, 4000) i;
CREATE TABLE o.named (rowid text PRIMARY KEY, "_ROWID_" int, oid_ int);
INSERT INTO o.named SELECT md5(i::text), i, i FROM generate_series(1, 4000) i;
CREATE TABLE o.small (id int PRIMARY KEY, n int);
INSERT INTO o.small SELECT i, i FROM generate_series(1, 50) i;
CREATE TABLE o.empty (id int PRIMARY KEY);
CREATE VIEW o.seen AS SELECT a, b FROM o.keyless;
CREATE MATERIALIZED VIEW o.kept AS SELECT a, b FROM o.keyless;
ANALYZE;
)";

} // namespace

class TestVerifySampling : public QObject
{
    Q_OBJECT

private:
    PgCluster m_cluster;
    QTemporaryDir m_folder;
    QString m_copy; ///< as the sync made it
    QString m_altered; ///< a copy of that, altered

    VerifyReport sample(const QString &path, const QStringList &tables = {}, quint32 seed = 1,
                        bool withValues = false)
    {
        VerifyRequest request = verifyRequest(m_cluster, database, path, tables);
        request.depth = VerifyDepth::Sample;
        request.seed = seed;
        request.withValues = withValues;
        return verify(request, {});
    }

    TableVerification sampleOf(const QString &table, const QByteArray &alteration, quint32 seed = 1,
                               bool withValues = false)
    {
        QFile::remove(m_altered);
        QFile::copy(m_copy, m_altered);
        if (const QString failed = alter(m_altered, alteration); !failed.isEmpty())
            qWarning("%s", qPrintable(failed));
        const VerifyReport report = sample(m_altered, {table}, seed, withValues);
        return report.tables.value(0);
    }

private Q_SLOTS:

    void initTestCase()
    {
        QString error;
        QVERIFY2(m_cluster.start(&error), qPrintable(error));
        QVERIFY(m_folder.isValid());
        QVERIFY(m_cluster.createDatabase(database));
        QVERIFY2(m_cluster.exec(schema, database), qPrintable(m_cluster.lastError()));
        m_copy = m_folder.filePath(u"copy.db"_s);
        m_altered = m_folder.filePath(u"altered.db"_s);
        const SyncReport report = copyDatabase(m_cluster, database, m_copy);
        QVERIFY2(report.outcome == SyncReport::Outcome::Ok,
                 qPrintable(report.error ? report.error->message : QString()));
    }

    void untouchedCopy_withAnyKey_isEqualAndItsShareIsTold()
    {
        for (quint32 seed = 1; seed <= 5; ++seed) {
            const VerifyReport report = sample(m_copy, {}, seed);
            QCOMPARE(differencesText(report), QString());
            QCOMPARE(report.exitCode(), ExitCode::Done);
            QCOMPARE(report.depth, VerifyDepth::Sample);
            QCOMPARE(report.seed, seed);
            QVERIFY(report.comparedAt.isValid());
            for (const TableVerification &table : report.tables) {
                const QByteArray told = table.table.displayName().toUtf8() + ' '
                    + table.notes.join(u';').toUtf8();
                const char *context = told.constData();
                QVERIFY2(table.sample.has_value(), context);
                QVERIFY2(table.sample->ofRows == table.sourceRows, context);
                const bool isWhole = table.sourceRows <= 1000;
                const bool isView = table.table.name == u"seen";
                const bool isPart = table.sample->rows > 200
                    && table.sample->rows <= table.sourceRows;
                QVERIFY2(isWhole      ? table.sample->rows == table.sourceRows
                             : isView ? table.sample->rows == 0
                                      : isPart,
                         context);
                QVERIFY2(table.equal == table.sample->rows, context);
                QCOMPARE(table.notes.filter(u"a sample: "_s).size(), isWhole || isView ? 0 : 1);
            }
        }
    }

    void sample_ofSpoiledCopies_findsThem_data()
    {
        QTest::addColumn<QString>("table");
        for (const char *table : {"ints", "uuids", "texts", "chars", "pairs", "numerics", "floats",
                                  "reals", "times", "days", "blobs", "hosts", "parts"})
            QTest::newRow(table) << QString::fromLatin1(table);
    }

    void sample_ofSpoiledCopies_findsThem()
    {
        QFETCH(const QString, table);
        const QByteArray name = "o__" + table.toLatin1();
        const QString full = u"o."_s + table;
        // One row in five is spoiled, one in five is missing, so that any sample meets some.
        TableVerification found = sampleOf(full,
                                           "UPDATE " + name + " SET n = n + 1 WHERE n % 5 = 0");
        QVERIFY2(!found.error, found.error ? qPrintable(found.error->detail) : "");
        QVERIFY2(found.different > 0, qPrintable(found.notes.join(u';')));
        QCOMPARE(found.missing, 0);
        QCOMPARE(found.extra, 0);
        QCOMPARE(found.equal + found.different, found.sample->rows);
        QCOMPARE(found.first.first().columns, QStringList(u"n"_s));
        found = sampleOf(full, "DELETE FROM " + name + " WHERE n % 5 = 0");
        QCOMPARE(found.different, 0);
        QVERIFY(found.missing >= found.sourceRows / 5); // told by the numbers
        QVERIFY(found.first.size() > 0); // and met
        QCOMPARE(found.extra, 0);
    }

    void extraRows_betweenOthers_areMet_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QByteArray>("alteration");
        const auto row = [](const char *table, const char *alteration) {
            QTest::newRow(table) << QString(u"o."_s + QLatin1String(table))
                                 << QByteArray(alteration);
        };
        // As many are taken away, so that the numbers tell nothing.
        row("ints", "UPDATE o__ints SET id = id + 1 WHERE n % 5 = 0");
        row("far", "UPDATE o__far SET id = -id WHERE n % 5 = 0 AND id < 10000");
        row("uuids", "UPDATE o__uuids SET id = replace(id, '0', 'f') WHERE n % 2 = 0");
        row("blobs", "UPDATE o__blobs SET id = CAST(id || x'00' AS BLOB) WHERE n % 5 = 0");
    }

    void extraRows_betweenOthers_areMet()
    {
        QFETCH(const QString, table);
        QFETCH(const QByteArray, alteration);
        const TableVerification found = sampleOf(table, alteration);
        QVERIFY2(!found.error, found.error ? qPrintable(found.error->detail) : "");
        QVERIFY(found.missing > 0);
        QVERIFY(found.extra > 0);
    }

    void keylessRows_changedInContent_areMet()
    {
        for (const char *name : {"keyless", "lists", "folded", "kept"}) {
            const QString table = QLatin1String(name);
            const QByteArray file = "o__" + QByteArray(name);
            const QByteArray column = table == u"lists"_s || table == u"folded"_s ? "n" : "a";
            const TableVerification found = sampleOf(
                u"o."_s + table,
                "UPDATE " + file + " SET " + column + " = -1 - " + column + " WHERE rowid % 3 = 0",
                3, true);
            QVERIFY2(!found.error, found.error ? qPrintable(found.error->detail) : "");
            QVERIFY(found.missing > 0);
            QCOMPARE(found.extra, 0);
            QCOMPARE(found.equal + found.missing, found.sample->rows);
            QCOMPARE(found.notes.filter(u"in the numbers alone"_s).size(), 1);
            QVERIFY(!found.first.first().values.isEmpty());
            QVERIFY(found.first.first().values.first().source.has_value());
        }
        // Twins are counted: all of one kind missing are missing, however many.
        const TableVerification twins = sampleOf(u"o.keyless"_s,
                                                 "DELETE FROM o__keyless WHERE rowid % 2 = 0");
        QVERIFY(twins.missing >= 2000);
        const TableVerification extra = sampleOf(
            u"o.keyless"_s, "INSERT INTO o__keyless SELECT * FROM o__keyless LIMIT 7");
        QCOMPARE(extra.extra, 7);
        QCOMPARE(extra.missing, 0);
    }

    void view_withoutAnOrder_isOnlyCounted()
    {
        TableVerification found = sampleOf(u"o.seen"_s, "UPDATE o__seen SET b = 'y'");
        QVERIFY(found.isEqual());
        QCOMPARE(found.sample->rows, 0);
        QCOMPARE(found.notes.filter(u"only their numbers"_s).size(), 1);
        found = sampleOf(u"o.seen"_s, "DELETE FROM o__seen WHERE rowid < 4");
        QCOMPARE(found.missing, 3);
    }

    void seed_givenAgain_choosesTheSameRows()
    {
        const QByteArray spoil = "UPDATE o__ints SET v = 'no' WHERE n % 7 = 0";
        const TableVerification one = sampleOf(u"o.ints"_s, spoil, 11);
        const TableVerification again = sampleOf(u"o.ints"_s, spoil, 11);
        const TableVerification other = sampleOf(u"o.ints"_s, spoil, 12);
        QCOMPARE(again.different, one.different);
        QCOMPARE(again.first, one.first);
        QVERIFY(other.first != one.first);
    }

    void differences_withValues_haveBothSides()
    {
        const TableVerification found = sampleOf(
            u"o.ints"_s, "UPDATE o__ints SET v = NULL, n = CAST(n AS TEXT) || 'x' WHERE n % 5 = 0",
            1, true);
        QVERIFY(found.different > 0);
        const Difference &first = found.first.first();
        QCOMPARE(first.columns, QStringList({u"n"_s, u"v"_s}));
        QCOMPARE(first.values.size(), 3);
        QCOMPARE(first.values[0].column, u"id"_s);
        QVERIFY(!first.values[0].differs);
        QCOMPARE(first.values[0].source, first.values[0].destination);
        QVERIFY(first.values[1].differs);
        QCOMPARE(*first.values[1].destination, *first.values[1].source + u'x');
        QCOMPARE(first.values[1].storedAs, u"TEXT"_s);
        QVERIFY(first.values[2].source.has_value());
        QVERIFY(!first.values[2].destination.has_value());
    }

    void deletedRows_kept_areNotExtra()
    {
        const TableVerification found = sampleOf(
            u"o.named"_s,
            "ALTER TABLE o__named ADD COLUMN gone TEXT; INSERT INTO o__named SELECT rowid || 'x', "
            "1, 1, 'then' FROM o__named LIMIT 900; INSERT INTO _tributary_followed "
            "(destination_table, source_identity, source_oid, source_schema, source_table, "
            "fingerprint, definition, snapshot, fence_lsn, deleted_column) SELECT "
            "destination_table, source_identity, source_oid, source_schema, source_table, x'', "
            "x'', x'', '', 'gone' FROM _tributary_tables WHERE destination_table = 'o__named'");
        QVERIFY2(found.isEqual(), found.error ? qPrintable(found.error->detail) : "not equal");
        QCOMPARE(found.sample->ofRows, 4000);
    }
};

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::TestVerifySampling)
#include "tst_verifysampling.moc"
