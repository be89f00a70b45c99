// SPDX-License-Identifier: GPL-3.0-or-later
//
// Verification beyond single values: tables without key, what is not compared and why, whatever can
// be wrong with source and destination.

#include "tests/integration/verifybench.h"
#include "tests/support/pgcluster.h"

#include "engine/sync/verify/verifyrun.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

namespace tributary::test {

namespace {

using namespace Qt::StringLiterals;

const QByteArray shopSchema = R"(
CREATE SCHEMA o;
CREATE TABLE o.keyless (a int, b text, c float8[]);
INSERT INTO o.keyless VALUES (1, 'x', '{1.5}'), (1, 'x', '{1.5}'), (2, NULL, NULL), (2, '', NULL), (NULL, NULL, NULL);
CREATE VIEW o.seen AS SELECT a, b FROM o.keyless WHERE a = 1;
CREATE MATERIALIZED VIEW o.kept AS SELECT a, b FROM o.keyless;
CREATE TABLE o.bare ();
INSERT INTO o.bare DEFAULT VALUES;
INSERT INTO o.bare DEFAULT VALUES;
CREATE TABLE o.empty (id int PRIMARY KEY);
CREATE TABLE o.parent (id int PRIMARY KEY, v text);
CREATE TABLE o.child () INHERITS (o.parent);
INSERT INTO o.parent VALUES (1, 'parent');
INSERT INTO o.child VALUES (1, 'child');
CREATE TABLE o.parts (id int, v text) PARTITION BY RANGE (id);
CREATE TABLE o.parts_1 PARTITION OF o.parts FOR VALUES FROM (0) TO (10);
CREATE TABLE o.parts_2 PARTITION OF o.parts FOR VALUES FROM (10) TO (20);
INSERT INTO o.parts VALUES (1, 'a'), (11, 'b');
CREATE TABLE o."Odd ""Name"" %1" ("Id" int PRIMARY KEY, "a""b %2" text, "SELECT" int, "select" int);
INSERT INTO o."Odd ""Name"" %1" VALUES (1, 'x', 1, 2);
CREATE TABLE o.many (id int PRIMARY KEY, v text, w numeric);
INSERT INTO o.many SELECT i, md5(i::text), i / 8.0 FROM generate_series(1, 25) i;
CREATE VIEW o.slow AS SELECT 1 AS one;
)";

} // namespace

class TestVerifyRun : public QObject
{
    Q_OBJECT

private:
    PgCluster m_cluster;
    QTemporaryDir m_folder;
    int m_number = 0;
    QString m_database; ///< a fresh one for each test function, with shopSchema
    QString m_path; ///< of its copy

    VerifyReport compare(const QStringList &tables = {}, VerifyDepth depth = VerifyDepth::Full)
    {
        VerifyRequest request = verifyRequest(m_cluster, m_database, m_path, tables);
        request.depth = depth;
        return verify(request, {});
    }

    bool run(const QByteArray &sql) { return m_cluster.exec(sql, m_database); }

    static const TableVerification *find(const VerifyReport &report, const QString &table)
    {
        for (const TableVerification &result : report.tables) {
            if (result.table.displayName() == table)
                return &result;
        }
        return nullptr;
    }

    /// Counts of one table as "missing/extra/different", or its error's id.
    QString outcome(const QString &table, const QByteArray &alteration = {})
    {
        if (const QString failed = alter(m_path, alteration); !failed.isEmpty())
            return failed;
        const VerifyReport report = compare({table});
        if (report.error || report.tables.size() != 1)
            return report.error ? report.error->id() : u"no result"_s;
        const TableVerification &result = report.tables.first();
        if (result.error)
            return result.error->id();
        return u"%1/%2/%3"_s.arg(result.missing).arg(result.extra).arg(result.different);
    }

private Q_SLOTS:

    void initTestCase()
    {
        QString error;
        QVERIFY2(m_cluster.start(&error), qPrintable(error));
        QVERIFY(m_folder.isValid());
    }

    void init()
    {
        m_database = u"shop%1"_s.arg(++m_number);
        m_path = m_folder.filePath(m_database
                                   + u" #1?.db"_s); // what a URI would take for something else
        QVERIFY(m_cluster.createDatabase(m_database));
        QVERIFY2(run(shopSchema), qPrintable(m_cluster.lastError()));
        const SyncReport report = copyDatabase(m_cluster, m_database, m_path);
        QVERIFY2(
            report.outcome == SyncReport::Outcome::Ok,
            qPrintable(report.error ? report.error->message + report.error->detail : QString()));
    }

    void allKindsOfTables_untouched_areEqual()
    {
        const VerifyReport report = compare();
        QCOMPARE(differencesText(report), QString());
        QCOMPARE(report.exitCode(), ExitCode::Done);
        QCOMPARE(report.tables.size(), 11);
        QCOMPARE(find(report, u"o.parent"_s)->equal, 1);
        QCOMPARE(find(report, u"o.parts"_s)->equal, 2);
        QCOMPARE(find(report, u"o.bare"_s)->equal, 2);
        QCOMPARE(find(report, u"o.keyless"_s)->equal, 5);
        QCOMPARE(find(report, u"o.many"_s)->notes,
                 QStringList(u"display scale of numeric is not compared"_s));
    }

    void keyless_alteredRows_areCountedOneByOne()
    {
        const QString table = u"o.keyless"_s;
        const QByteArray one = "(SELECT min(rowid) FROM o__keyless WHERE a = 1)";
        QCOMPARE(
            outcome(table, "INSERT INTO o__keyless SELECT * FROM o__keyless WHERE rowid = " + one),
            u"0/1/0"_s);
        QCOMPARE(
            outcome(table, "INSERT INTO o__keyless SELECT * FROM o__keyless WHERE rowid = " + one),
            u"0/2/0"_s);
        QCOMPARE(outcome(table, "DELETE FROM o__keyless WHERE a = 1"), u"2/0/0"_s);
        QCOMPARE(
            outcome(table, "INSERT INTO o__keyless VALUES (1, 'x', '[1.5]'), (1, 'x', '[ 1.5 ]')"),
            u"0/0/0"_s);
        // A changed value is a row that is not there and one that should not be.
        QCOMPARE(outcome(table, "UPDATE o__keyless SET b = '' WHERE a = 2 AND b IS NULL"),
                 u"1/1/0"_s);
        QCOMPARE(outcome(table,
                         "UPDATE o__keyless SET b = NULL WHERE rowid = (SELECT min(rowid) FROM "
                         "o__keyless WHERE "
                         "a = 2)"),
                 u"0/0/0"_s);
        QCOMPARE(outcome(table, "UPDATE o__keyless SET c = '[1.50]' WHERE rowid = " + one),
                 u"1/1/0"_s);
        const VerifyReport report = compare({table});
        QCOMPARE(report.exitCode(), ExitCode::Differences);
        QCOMPARE(report.tables[0].first.size(), 2);
        QVERIFY(report.tables[0].first[0].key.isEmpty());
        // Long values are known by their digests.
        const QByteArray size = "100000";
        QVERIFY(run("CREATE TABLE o.long_texts (b text, c numeric PRIMARY KEY); INSERT INTO "
                    "o.long_texts VALUES (repeat('x', "
                    + size + "), 1); CREATE TABLE o.long_keyless AS SELECT b FROM o.long_texts"));
        QCOMPARE(copyDatabase(m_cluster, m_database, m_path).outcome, SyncReport::Outcome::Ok);
        const QByteArray other = "substr(b, 1, 50000) || 'y' || substr(b, 50002)";
        QCOMPARE(outcome(u"o.long_texts"_s, "UPDATE o__long_texts SET b = " + other), u"0/0/1"_s);
        QCOMPARE(outcome(u"o.long_keyless"_s, "UPDATE o__long_keyless SET b = " + other),
                 u"1/1/0"_s);
        QCOMPARE(outcome(u"o.seen"_s, "DELETE FROM o__seen WHERE rowid = 1"), u"1/0/0"_s);
        QCOMPARE(outcome(u"o.kept"_s, "UPDATE o__kept SET a = 7 WHERE a IS NULL"), u"1/1/0"_s);
        QCOMPARE(outcome(u"o.bare"_s, "INSERT INTO o__bare DEFAULT VALUES"), u"0/1/0"_s);
    }

    void manyDifferences_areCountedAllAndListedFirst()
    {
        QCOMPARE(outcome(u"o.many"_s,
                         "UPDATE o__many SET v = 'z', w = -1 WHERE id <= 12; DELETE FROM o__many "
                         "WHERE id > 13;"
                         "INSERT INTO o__many SELECT id + 100, v, w FROM o__many;"),
                 u"12/13/12"_s);
        const TableVerification result = compare({u"o.many"_s}).tables.first();
        QCOMPARE(result.sourceRows, 25);
        QCOMPARE(result.equal, 1);
        QCOMPARE(result.first.size(), 3 * verifyListedPerKind);
        QHash<QString, QList<int>> ids;
        for (const Difference &difference : result.first) {
            ids[differenceKindWord(difference.kind)].append(difference.key.value(u"id"_s).toInt());
            QCOMPARE(difference.columns,
                     difference.kind == DifferenceKind::Different ? QStringList({u"v"_s, u"w"_s})
                                                                  : QStringList());
            QCOMPARE(difference.table.displayName(), u"o.many"_s);
        }
        QCOMPARE(ids.value(u"different"_s), QList<int>({1, 2, 3, 4, 5, 6, 7, 8, 9, 10}));
        QCOMPARE(ids.value(u"missing"_s), QList<int>({14, 15, 16, 17, 18, 19, 20, 21, 22, 23}));
        QCOMPARE(ids.value(u"extra"_s),
                 QList<int>({101, 102, 103, 104, 105, 106, 107, 108, 109, 110}));
    }

    void quick_comparesCountsOnly()
    {
        QCOMPARE(alter(m_path,
                       "UPDATE o__many SET v = 'z'; DELETE FROM o__many WHERE id < 4;"
                       "INSERT INTO o__keyless DEFAULT VALUES; INSERT INTO o__empty VALUES (1);"),
                 QString());
        const VerifyReport report = compare({}, VerifyDepth::Quick);
        QVERIFY(!report.error);
        QCOMPARE(report.exitCode(), ExitCode::Differences);
        const auto counts = [&](const QString &table) {
            const TableVerification *result = find(report, table);
            return QList<qint64>{result->sourceRows, result->equal, result->missing, result->extra,
                                 result->different};
        };
        QCOMPARE(counts(u"o.many"_s), QList<qint64>({25, 22, 3, 0, 0}));
        QCOMPARE(counts(u"o.keyless"_s), QList<qint64>({5, 5, 0, 1, 0}));
        QCOMPARE(counts(u"o.empty"_s), QList<qint64>({0, 0, 0, 1, 0}));
        QCOMPARE(counts(u"o.parent"_s), QList<qint64>({1, 1, 0, 0, 0}));
    }

    void changedSource_isNotedAndComparedAsFarAsItGoes()
    {
        QVERIFY(run("ALTER TABLE o.many RENAME COLUMN v TO text; ALTER TABLE o.many ADD COLUMN "
                    "added int DEFAULT 1;"
                    "ALTER TABLE o.many DROP COLUMN w; ALTER TABLE o.parts RENAME TO pieces;"
                    "DROP VIEW o.slow; CREATE TABLE o.later (id int PRIMARY KEY);"));
        const VerifyReport report = compare();
        QVERIFY(!report.error);
        const TableVerification *many = find(report, u"o.many"_s);
        QVERIFY(many->isEqual());
        QCOMPARE(many->equal, 25);
        QCOMPARE(many->notes.size(), 3);
        QCOMPARE(many->notes.filter(u"text"_s).size(), 1);
        QCOMPARE(many->notes.filter(u"added"_s).size(), 1);
        QCOMPARE(many->notes.filter(u"column w "_s).size(), 1);
        QVERIFY(find(report, u"o.parts"_s)->isEqual());
        QCOMPARE(find(report, u"o.parts"_s)->notes.filter(u"o.pieces"_s).size(), 1);
        QVERIFY(many->isOfSomeColumns);
        QVERIFY(!find(report, u"o.parts"_s)->isOfSomeColumns);
        QCOMPARE(find(report, u"o.slow"_s), nullptr);
        QCOMPARE(report.gone.size(), 1);
        QCOMPARE(report.gone.first().displayName(), u"o.slow"_s);
        QVERIFY(find(report, u"o.later"_s) == nullptr); // never copied, so nothing to compare
        QCOMPARE(outcome(u"o.later"_s), u"not-synced"_s);
        QCOMPARE(outcome(u"nowhere"_s), u"not-synced"_s);
        // A table made anew under the old name is what the copy is compared with.
        QVERIFY(run(
            "DROP TABLE o.many; CREATE TABLE o.many (v text, id int PRIMARY KEY, w numeric);"
            "INSERT INTO o.many SELECT md5(i::text), i, i / 8.0 FROM generate_series(1, 24) i"));
        QCOMPARE(outcome(u"o.many"_s), u"0/1/0"_s);
    }

    void changedDestination_isFound()
    {
        QCOMPARE(outcome(u"o.many"_s, "ALTER TABLE o__many DROP COLUMN v"), u"0/0/25"_s);
        QCOMPARE(compare({u"o.many"_s}).tables[0].first[0].columns, QStringList(u"v"_s));
        QCOMPARE(outcome(u"o.parent"_s, "DROP TABLE o__parent"), u"not-synced"_s);
        QCOMPARE(outcome(u"o.parts"_s, "UPDATE _tributary_tables SET source_identity = 'another'"),
                 u"dest-other-source"_s);
        QCOMPARE(compare().tables.first().error->kind, ErrorKind::DestinationOtherSource);
        // Copies of another source beside ours are not of this comparison.
        QCOMPARE(
            alter(m_path,
                  "UPDATE _tributary_tables SET source_identity = (SELECT source_identity FROM "
                  "_tributary_tables LIMIT 1)"),
            QString());
    }

    void otherSourcesTables_beside_areLeftOut()
    {
        QCOMPARE(alter(m_path,
                       "UPDATE _tributary_tables SET source_identity = 'another' WHERE "
                       "source_table = 'parts'"),
                 QString());
        const VerifyReport report = compare();
        QCOMPARE(differencesText(report), QString());
        QCOMPARE(report.tables.size(), 10);
        QCOMPARE(outcome(u"o.parts"_s), u"dest-other-source"_s);
    }

    void tableLeftOut_isComparedOnlyWhenNamed()
    {
        QCOMPARE(alter(m_path, "DELETE FROM o__many; DELETE FROM o__keyless"), QString());
        VerifyRequest request = verifyRequest(m_cluster, m_database, m_path);
        request.tableMethods = {{u"o.many"_s, u"skip"_s}, {u"o.keyless"_s, u"full"_s}};
        const VerifyReport report = verify(request, {});
        QVERIFY(find(report, u"o.many"_s) == nullptr);
        QCOMPARE(report.leftOut.size(), 1);
        QCOMPARE(report.leftOut.first().displayName(), u"o.many"_s);
        QCOMPARE(report.tables.size(), 10);
        QCOMPARE(find(report, u"o.keyless"_s)->missing, 5);
        request.tables = QStringList{u"o.many"_s};
        QCOMPARE(verify(request, {}).tables.first().missing, 25);
        request.tables.clear();
        for (const TableVerification &table : report.tables)
            request.tableMethods.insert(table.table.displayName(), u"skip"_s);
        const VerifyReport nothing = verify(request, {});
        QCOMPARE(nothing.tables.size(), 0);
        QVERIFY(nothing.error);
        QCOMPARE(nothing.error->id(), u"all-left-out"_s);
    }

    void unreadableTable_failsAlone()
    {
        const QByteArray role = "reader_" + m_database.toUtf8();
        QVERIFY(run("CREATE ROLE " + role + " LOGIN PASSWORD 'pw'; GRANT USAGE ON SCHEMA o TO "
                    + role + "; GRANT SELECT ON ALL TABLES IN SCHEMA o TO " + role
                    + "; REVOKE SELECT ON o.many FROM " + role
                    + "; CREATE POLICY p ON o.parent USING (false); ALTER TABLE o.parent ENABLE "
                      "ROW LEVEL SECURITY"));
        VerifyRequest request = verifyRequest(m_cluster, m_database, m_path);
        request.source.user = QString::fromLatin1(role);
        request.password = "pw";
        const VerifyReport report = verify(request, {});
        QVERIFY(!report.error);
        QCOMPARE(find(report, u"o.many"_s)->error->kind, ErrorKind::TablePermission);
        QCOMPARE(find(report, u"o.parent"_s)->error->kind, ErrorKind::RowSecurity);
        QVERIFY(find(report, u"o.parts"_s)->isEqual());
        QVERIFY(find(report, u"o.seen"_s)->isEqual());
        QCOMPARE(report.exitCode(), ExitCode::LoginOrPermission);
    }

    void destinationProblems_areNamed_data()
    {
        QTest::addColumn<QString>("destination");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("id");
        const QString file = u"sqlite:"_s + m_folder.filePath(u"problem.db"_s);
        QTest::newRow("absent") << file << QByteArray() << u"dest-missing"_s;
        QTest::newRow("no database")
            << file << QByteArray("Dear reader, ").repeated(100) << u"dest-not-sqlite"_s;
        QTest::newRow("folder") << QString(u"sqlite:"_s + m_folder.path()) << QByteArray()
                                << u"dest-not-sqlite"_s;
        QTest::newRow("another kind")
            << u"postgresql://host/db"_s << QByteArray() << u"dest-kind"_s;
        QTest::newRow("no path") << u"sqlite:"_s << QByteArray() << u"dest-kind"_s;
        QTest::newRow("no copies") << file << QByteArray("CREATE TABLE t (a)") << u"not-synced"_s;
        QTest::newRow("newer")
            << file
            << QByteArray(
                   "CREATE TABLE _tributary_tables (a); CREATE TABLE _tributary_meta (key, value);"
                   "INSERT INTO _tributary_meta VALUES ('format_version', '3')")
            << u"dest-newer"_s;
        QTest::newRow("odd metadata")
            << file << QByteArray("CREATE TABLE _tributary_tables (a)") << u"dest-error"_s;
    }

    void destinationProblems_areNamed()
    {
        QFETCH(QString, destination);
        QFETCH(QByteArray, content);
        QFETCH(QString, id);
        const QString path = m_folder.filePath(u"problem.db"_s);
        QFile::remove(path);
        if (!content.isEmpty()) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            if (content.startsWith("CREATE"))
                QCOMPARE(alter(path, content), QString());
            else
                file.write(content);
        }
        VerifyRequest request = verifyRequest(m_cluster, m_database, m_path);
        request.destination = destination;
        const VerifyReport report = verify(request, {});
        QVERIFY(report.error);
        QCOMPARE(report.error->id(), id);
        QCOMPARE(report.exitCode(), report.error->exitCode());
        QCOMPARE(QFile::exists(path), !content.isEmpty());
    }

    void sourceProblems_areNamed()
    {
        VerifyRequest request = verifyRequest(m_cluster, m_database, m_path);
        request.password = "wrong";
        VerifyReport report = verify(request, {});
        QCOMPARE(report.error->id(), u"password"_s);
        QCOMPARE(report.exitCode(), ExitCode::LoginOrPermission);
        request.source.port = u"1"_s;
        QCOMPARE(verify(request, {}).exitCode(), ExitCode::SourceUnreachable);
    }

    void observer_hearsOfEachTable()
    {
        QStringList finished;
        qint64 progressed = 0;
        const VerifyObserver observer{.progressed = [&](const TableId &, qint64) { ++progressed; },
                                      .tableFinished =
                                          [&](const TableVerification &result) {
                                              finished.append(result.table.displayName());
                                          }};
        QElapsedTimer timer;
        timer.start();
        const VerifyReport report = verify(verifyRequest(m_cluster, m_database, m_path), {},
                                           observer);
        QCOMPARE(finished.size(), report.tables.size());
        QVERIFY(progressed >= 1);
        QVERIFY(progressed <= timer.elapsed() / 100 + 1);
    }
};

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::TestVerifyRun)
#include "tst_verifyrun.moc"
