// SPDX-License-Identifier: GPL-3.0-or-later
//
// Repairing copies that are made in full: exactly the rows that differ are copied again, or the
// whole table where that is not possible; source equals destination afterwards, and after the next
// run too.

#include "tests/integration/repairsample.h"
#include "tests/integration/valuesample.h"
#include "tests/integration/verifybench.h"
#include "tests/support/logworkers.h"
#include "tests/support/pgcluster.h"
#include "tests/support/tablecomparison.h"

#include "engine/sync/repair/repairrun.h"

#include <QFile>
#include <QLockFile>
#include <QTemporaryDir>
#include <QtTest>

namespace tributary::test {

namespace {

using namespace Qt::StringLiterals;

} // namespace

class TestRepair : public QObject
{
    Q_OBJECT

private:
    PgCluster m_cluster;
    QTemporaryDir m_folder;
    int m_number = 0;
    QString m_database; ///< a fresh one for each test function
    QString m_path; ///< of its copy

    bool run(const QByteArray &sql) { return m_cluster.exec(sql, m_database); }

    /// Empty, or what went wrong.
    QString makeAndCopy(const QByteArray &schema)
    {
        if (!run(schema))
            return m_cluster.lastError();
        return copied();
    }

    QString copied()
    {
        const SyncReport report = copyDatabase(m_cluster, m_database, m_path);
        if (report.outcome == SyncReport::Outcome::Ok)
            return {};
        return report.error ? report.error->message : u"some tables failed"_s;
    }

    VerifyReport repaired(const QStringList &tables = {}, VerifyDepth depth = VerifyDepth::Full,
                          const VerifyObserver &observer = {}, const std::stop_token &stop = {})
    {
        VerifyRequest request = verifyRequest(m_cluster, m_database, m_path, tables);
        request.depth = depth;
        return verifyAndRepair(request, stop, observer);
    }

    QString stillDifferent()
    {
        const QString found = differencesText(verifyCopy(m_cluster, m_database, m_path));
        return found.isEmpty() ? compareDatabase(m_cluster, m_database, m_path) : found;
    }

    /// "table method written/removed; ..."
    static QString repairsText(const VerifyReport &report)
    {
        QStringList lines;
        for (const TableRepair &repair : report.repairs)
            lines << u"%1 %2 %3/%4%5"_s.arg(repair.table.name, repairMethodWord(repair.method))
                         .arg(repair.written)
                         .arg(repair.removed)
                         .arg(repair.error ? u' ' + repair.error->id() : QString());
        return lines.join(u"; "_s);
    }

    /// The numbers of rows that the copy's own notes have, where they are wrong.
    QStringList wrongRowCounts()
    {
        QStringList wrong;
        for (const QByteArray &table :
             queryFile(m_path, "SELECT destination_table FROM _tributary_tables")) {
            const QByteArray quoted = '"' + QByteArray(table).replace('"', "\"\"") + '"';
            const QList<QByteArray> same = queryFile(
                m_path,
                "SELECT rows = (SELECT count(*) FROM " + quoted
                    + ") FROM _tributary_tables WHERE destination_table = '" + table + '\'');
            if (same != QList<QByteArray>{"1"})
                wrong << QString::fromUtf8(table);
        }
        return wrong;
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
        m_path = m_folder.filePath(m_database);
        QVERIFY(m_cluster.createDatabase(m_database));
    }

    void values_spoiled_areRepairedExactly()
    {
        QCOMPARE(makeAndCopy(valueSchemaSql(m_cluster.majorVersion())), QString());
        QByteArray spoil;
        for (const ValueSample &sample : valueSamples(m_cluster.majorVersion())) {
            const QByteArray table = "\"s__" + sample.name + '"';
            spoil += "UPDATE " + table + " SET v = 'spoiled';" + "DELETE FROM " + table
                + " WHERE id % 3 = 0;" + "INSERT INTO " + table
                + " (id, v) VALUES (-5, NULL), (-6, x'00');";
        }
        QCOMPARE(alter(m_path, spoil), QString());
        const VerifyReport report = repaired();
        QCOMPARE(differencesText(report), QString());
        QCOMPARE(report.exitCode(), ExitCode::Done);
        QCOMPARE(report.repairs.size(), report.tables.size());
        for (const TableRepair &repair : report.repairs) {
            QVERIFY2(repair.method == RepairMethod::Rows, qPrintable(repairsText(report)));
            QCOMPARE(repair.removed, 2);
        }
        QCOMPARE(stillDifferent(), QString());
        QCOMPARE(wrongRowCounts(), QStringList());
        QCOMPARE(copied(), QString());
        QCOMPARE(stillDifferent(), QString());
    }

    void rows_changedInTheSource_areRepairedByAnyKey()
    {
        QCOMPARE(makeAndCopy(keySchema), QString());
        QByteArray changes;
        QStringList expected;
        for (const char *table :
             {"blobs", "chars", "decimals", "floats", "folded", "hosts", "ints", "lists", "moods",
              "numerics", "pairs", "reals", "texts", "times"}) {
            const QByteArray name = QByteArray("o.") + table;
            changes += "DELETE FROM " + name + " WHERE n = 1; UPDATE " + name
                + " SET n = n + 100 WHERE n IN (2, 4);";
            QCOMPARE(alter(m_path, "DELETE FROM o__" + QByteArray(table) + " WHERE n = 3"),
                     QString());
            // Arrays are JSON in the copy: their rows cannot be asked for.
            expected << (qstrcmp(table, "lists") == 0 ? u"lists copy 3/0"_s
                                                      : QLatin1String(table) + u" rows 3/1"_s);
        }
        QVERIFY2(run(changes), qPrintable(m_cluster.lastError()));
        const VerifyReport report = repaired();
        QCOMPARE(differencesText(report), QString());
        QCOMPARE(repairsText(report), expected.join(u"; "_s));
        QCOMPARE(stillDifferent(), QString());
        QCOMPARE(wrongRowCounts(), QStringList());
    }

    void keysStoredInAnotherWay_areReplacedToo()
    {
        QCOMPARE(makeAndCopy(keySchema), QString());
        // The same number to SQLite, and not what is stored for it.
        QCOMPARE(alter(m_path,
                       "UPDATE o__numerics SET id = CAST(-1.5 AS TEXT) WHERE n = 4;"
                       "UPDATE o__texts SET id = CAST(id AS BLOB) WHERE n = 3;"
                       "UPDATE o__blobs SET id = 'text' WHERE n = 3"),
                 QString());
        const VerifyReport report = repaired();
        QCOMPARE(differencesText(report), QString());
        QCOMPARE(report.exitCode(), ExitCode::Done);
        QCOMPARE(stillDifferent(), QString());
        QCOMPARE(wrongRowCounts(), QStringList());
    }

    void shapes_ofEveryKind_areRepaired()
    {
        QCOMPARE(makeAndCopy(shapeSchema), QString());
        QCOMPARE(alter(m_path,
                       "CREATE INDEX mine ON o__keyless (b); CREATE VIEW seen AS SELECT * FROM "
                       "o__keyless; CREATE TABLE notes (x); INSERT INTO notes VALUES (1);"
                       "DELETE FROM o__keyless WHERE rowid = 1; INSERT INTO o__seen VALUES (7);"
                       "UPDATE o__parts SET v = 'q' WHERE id > 15; UPDATE \"o__Odd.Name\" SET "
                       "\"SELECT\" = 'z'"),
                 QString());
        const VerifyReport report = repaired();
        QCOMPARE(differencesText(report), QString());
        QCOMPARE(repairsText(report),
                 u"Odd.Name rows 2/0; keyless copy 3/0; parts rows 4/0; seen copy 3/0"_s);
        QCOMPARE(stillDifferent(), QString());
        QCOMPARE(queryFile(m_path, "SELECT count(*) FROM sqlite_schema WHERE name = 'mine'"),
                 QList<QByteArray>{"1"});
        QCOMPARE(queryFile(m_path, "SELECT x FROM notes"), QList<QByteArray>{"1"});
        QCOMPARE(queryFile(m_path, "SELECT count(*) FROM seen"), QList<QByteArray>{"3"});
    }

    void veryManyDifferences_orAnAlteredTable_areCopiedWhole()
    {
        QCOMPARE(makeAndCopy(shapeSchema), QString());
        QCOMPARE(alter(m_path, "UPDATE o__keyed SET v = 'z' WHERE id <= 12000"), QString());
        VerifyReport report = repaired({u"o.keyed"_s});
        QCOMPARE(repairsText(report), u"keyed copy 30000/0"_s);
        QCOMPARE(differencesText(report), QString());
        QVERIFY(run("ALTER TABLE o.keyed ADD COLUMN added int DEFAULT 5"));
        QCOMPARE(alter(m_path, "DELETE FROM o__keyed WHERE id = 1"), QString());
        report = repaired({u"o.keyed"_s});
        QCOMPARE(repairsText(report), u"keyed copy 30000/0"_s);
        QCOMPARE(differencesText(report), QString());
        QCOMPARE(stillDifferent(), QString());
        QCOMPARE(queryFile(m_path, "SELECT sum(added) FROM o__keyed"), QList<QByteArray>{"150000"});
    }

    void report_ofARepair_listsTheFirstOnly()
    {
        QCOMPARE(makeAndCopy(shapeSchema), QString());
        QCOMPARE(alter(m_path, "DELETE FROM o__keyed WHERE id > 29000"), QString());
        QList<TableVerification> seen;
        QList<VerifyPhase> phases;
        const VerifyObserver observer{
            .progressed = {},
            .tableFinished = [&](const TableVerification &table) { seen.append(table); },
            .phaseChanged = [&](VerifyPhase phase) { phases.append(phase); }};
        const VerifyReport report = repaired({u"o.keyed"_s}, VerifyDepth::Full, observer);
        QCOMPARE(report.exitCode(), ExitCode::Done);
        QCOMPARE(seen.size(), 2);
        QCOMPARE(seen[0].missing, 1000);
        QCOMPARE(seen[0].first.size(), verifyListedPerKind);
        QVERIFY(seen[1].isEqual());
        QCOMPARE(phases,
                 QList<VerifyPhase>({VerifyPhase::Connecting, VerifyPhase::Comparing,
                                     VerifyPhase::Repairing, VerifyPhase::ComparingAgain}));
    }

    void quickAndSample_findATable_andRepairItInFull_data()
    {
        QTest::addColumn<VerifyDepth>("depth");
        QTest::newRow("quick") << VerifyDepth::Quick;
        QTest::newRow("sample") << VerifyDepth::Sample;
    }

    void quickAndSample_findATable_andRepairItInFull()
    {
        QFETCH(const VerifyDepth, depth);
        QCOMPARE(makeAndCopy(shapeSchema), QString());
        QCOMPARE(alter(m_path,
                       "DELETE FROM o__keyed WHERE id > 29980; UPDATE o__keyed SET v = 'z' WHERE "
                       "id % 5000 = 0"),
                 QString());
        const VerifyReport report = repaired({}, depth);
        QCOMPARE(repairsText(report), u"keyed rows 25/0"_s);
        QCOMPARE(report.exitCode(), ExitCode::Done);
        QCOMPARE(report.depth, depth);
        QCOMPARE(report.tables.size(), 5);
        QCOMPARE(stillDifferent(), QString());
    }

    void sourceBeingWritten_isEqualAtItsMoment()
    {
        QCOMPARE(makeAndCopy("CREATE SCHEMA o;" + Writers::tables("o.keyed", "o.loose")
                             + Writers::rows("o.keyed", "o.loose", 3000)),
                 QString());
        {
            Writers writers(m_cluster, m_database, "o.keyed", "o.loose");
            for (int i = 0; i < 4; ++i) {
                const int before = writers.done();
                QTRY_VERIFY_WITH_TIMEOUT(writers.done() > before + 50, 60'000);
                QCOMPARE(alter(m_path,
                               "DELETE FROM o__keyed WHERE id % 17 = 1; UPDATE o__keyed SET v = "
                               "x'00' WHERE id % 19 = 1; INSERT OR IGNORE INTO o__keyed VALUES "
                               "(-3, 'extra', 1)"),
                         QString());
                const VerifyReport report = repaired();
                QCOMPARE(differencesText(report), QString());
                QCOMPARE(report.exitCode(), ExitCode::Done);
                QVERIFY(report.comparedAt.isValid());
            }
        }
        QCOMPARE(differencesText(repaired()), QString());
        QCOMPARE(stillDifferent(), QString());
        QCOMPARE(copied(), QString());
        QCOMPARE(stillDifferent(), QString());
        QCOMPARE(wrongRowCounts(), QStringList());
    }

    void tableTruncatedMeanwhile_isNotTakenForEmpty()
    {
        QCOMPARE(makeAndCopy(shapeSchema), QString());
        QCOMPARE(alter(m_path, "DELETE FROM o__keyed WHERE id = 1"), QString());
        // Between comparing and repairing: under the snapshot the table reads as empty from now on.
        bool done = false;
        const VerifyObserver observer{
            .progressed = {}, .tableFinished = {}, .phaseChanged = [&](VerifyPhase phase) {
                if (phase == VerifyPhase::Repairing && !std::exchange(done, true))
                    QVERIFY(run("BEGIN; TRUNCATE o.keyed; INSERT INTO o.keyed VALUES (1, "
                                "'after'), (5, 'five'); COMMIT"));
            }};
        const VerifyReport report = repaired({u"o.keyed"_s}, VerifyDepth::Full, observer);
        QCOMPARE(repairsText(report), u"keyed none 0/0 table-changed; keyed copy 2/0"_s);
        QCOMPARE(differencesText(report), QString());
        QCOMPARE(stillDifferent(), QString());
    }

    void equalCopy_isLeftAsItIs()
    {
        QCOMPARE(makeAndCopy(shapeSchema), QString());
        const VerifyReport report = repaired();
        QCOMPARE(differencesText(report), QString());
        QCOMPARE(repairsText(report), QString());
        QCOMPARE(leftoversIn(m_path), QString());
    }

    void copiesOfTablesThatAreGone_stayAsTheyAre()
    {
        QCOMPARE(makeAndCopy(shapeSchema), QString());
        QVERIFY(run("DROP VIEW o.seen"));
        QCOMPARE(alter(m_path, "DELETE FROM o__keyed WHERE id = 1"), QString());
        const VerifyReport report = repaired();
        QCOMPARE(repairsText(report), u"keyed rows 1/0"_s);
        QCOMPARE(report.gone.size(), 1);
        QCOMPARE(report.gone[0].displayName(), u"o.seen"_s);
        QCOMPARE(queryFile(m_path, "SELECT count(*) FROM o__seen"), QList<QByteArray>{"3"});
    }

    void problems_areNamedAndChangeNothing()
    {
        QCOMPARE(makeAndCopy(shapeSchema), QString());
        QCOMPARE(alter(m_path, "DELETE FROM o__keyed WHERE id = 1"), QString());
        {
            QLockFile other(m_path + u".lock"_s);
            QVERIFY(other.tryLock(0));
            QCOMPARE(repaired().error->kind, ErrorKind::AlreadyRunning);
        }
        const QString path = std::exchange(m_path, m_folder.filePath(u"nowhere.db"_s));
        QCOMPARE(repaired().error->kind, ErrorKind::DestinationMissing);
        QVERIFY(!QFile::exists(m_path));
        QCOMPARE(alter(path, "SELECT 1"), QString());
        QFile own(m_path);
        QVERIFY(own.open(QIODevice::WriteOnly));
        own.close();
        QCOMPARE(alter(m_path, "CREATE TABLE mine (x)"), QString());
        QCOMPARE(repaired().error->kind, ErrorKind::VerifyNotSynced);
        QCOMPARE(queryFile(m_path, "SELECT name FROM sqlite_schema"), QList<QByteArray>{"mine"});
        m_path = path;
        QCOMPARE(repairsText(repaired()), u"keyed rows 1/0"_s);
    }

    void stop_duringTheRepair_leavesWholeTables()
    {
        QCOMPARE(makeAndCopy(shapeSchema), QString());
        QCOMPARE(
            alter(m_path,
                  "DELETE FROM o__keyed WHERE id <= 3000; DELETE FROM o__keyless WHERE rowid = 1"),
            QString());
        std::stop_source stop;
        const VerifyObserver observer{
            .progressed = {}, .tableFinished = {}, .phaseChanged = [&](VerifyPhase phase) {
                if (phase == VerifyPhase::Repairing)
                    stop.request_stop();
            }};
        const VerifyReport report = repaired({}, VerifyDepth::Full, observer, stop.get_token());
        QCOMPARE(report.error->kind, ErrorKind::Interrupted);
        QCOMPARE(leftoversIn(m_path), QString());
        QCOMPARE(repairsText(repaired()), u"keyed rows 3000/0; keyless copy 3/0"_s);
        QCOMPARE(stillDifferent(), QString());
    }
};

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::TestRepair)
#include "tst_repair.moc"
