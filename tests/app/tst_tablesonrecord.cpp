// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tablesonrecord.h"

#include <QTest>

using namespace tributary;

namespace {

CopiedTable copy(const char *name, qint64 rows, const char *method = "full")
{
    return {.source = {.oid = 7, .schema = QStringLiteral("public"), .name = QLatin1String(name)},
            .sourceIdentity = QStringLiteral("one"),
            .sourceDescription = QStringLiteral("shop on db:5432"),
            .name = QLatin1String(name),
            .method = QLatin1String(method),
            .state = QStringLiteral("done"),
            .rows = rows,
            .syncedAt = {},
            .note = {}};
}

RunTableRecord record(const char *table, const char *state)
{
    RunTableRecord record;
    record.table = QLatin1String(table);
    record.method = QStringLiteral("full");
    record.state = QLatin1String(state);
    return record;
}

class TestTablesOnRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void copies_areDone()
    {
        const QList<TableProgress> tables = tablesOnRecord({copy("b", 5, "log"), copy("a", 3)}, {},
                                                           {});
        QCOMPARE(tables.size(), 2);
        QCOMPARE(tables[0].table.name, QStringLiteral("a"));
        QCOMPARE(tables[0].state, TableState::Done);
        QCOMPARE(tables[0].rows, 3);
        QVERIFY(!tables[0].followed);
        QVERIFY(tables[1].followed);
        QCOMPARE(tables[1].destinationName, QStringLiteral("b"));
    }

    void run_saysWhatItDid()
    {
        RunTableRecord changed = record("public.a", "done");
        changed.inserts = 4;
        changed.bytes = 99;
        changed.notes = {QStringLiteral("a note")};
        const QList<TableProgress> tables = tablesOnRecord({copy("a", 3, "log")}, {changed}, {});
        QCOMPARE(tables[0].inserts, 4);
        QCOMPARE(tables[0].bytes, 99);
        QCOMPARE(tables[0].notes, changed.notes);
    }

    /// With or without an earlier copy of it.
    void failedTables_keepTheirSentence()
    {
        RunTableRecord failed = record("public.a", "failed");
        failed.errorId = makeError(ErrorKind::LockTimeout).id();
        failed.message = QStringLiteral("It was locked.");
        RunTableRecord never = failed;
        never.table = QStringLiteral("s.b.c");
        const QList<TableProgress> tables = tablesOnRecord({copy("a", 3)}, {failed, never}, {});
        QCOMPARE(tables.size(), 2);
        for (const TableProgress &table : tables) {
            QCOMPARE(table.state, TableState::Failed);
            QCOMPARE(table.error->kind, ErrorKind::LockTimeout);
            QCOMPARE(table.error->message, failed.message);
        }
        QCOMPARE(tables[0].rows, 3);
        QCOMPARE(tables[1].table.displayName(), never.table);
        QCOMPARE(tables[1].destinationName, QString());
    }

    void tableThatIsGone_isNotListed()
    {
        QCOMPARE(tablesOnRecord({}, {record("public.a", "done")}, {}).size(), 0);
    }

    void leftOutTable_isSkipped()
    {
        const QList<TableProgress> tables = tablesOnRecord(
            {copy("a", 3)}, {}, {{QStringLiteral("public.a"), QStringLiteral("skip")}});
        QCOMPARE(tables[0].state, TableState::Skipped);
    }

    /// Several sources may share a file.
    void copiesOf_anotherDatabase_areNotOurs()
    {
        ConnInfo source;
        source.host = QStringLiteral("db");
        source.database = QStringLiteral("shop");
        CopiedTable other = copy("b", 5);
        other.sourceIdentity = QStringLiteral("two");
        other.sourceDescription = QStringLiteral("stock on db:5432");
        const QList<CopiedTable> own = copiesOf({copy("a", 3), other}, source);
        QCOMPARE(own.size(), 1);
        QCOMPARE(own[0].name, QStringLiteral("a"));
        // A copy of one database only is ours, under whatever name its server was reached.
        source.host = QStringLiteral("10.0.0.1");
        QCOMPARE(copiesOf({copy("a", 3)}, source).size(), 1);
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestTablesOnRecord)
#include "tst_tablesonrecord.moc"
