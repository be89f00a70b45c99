// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/destination/followedfile.h"

using namespace tributary;
using namespace tributary::test;

namespace {

const QString allRows = QStringLiteral("SELECT * FROM orders ORDER BY 1");

RowBatch oneCell(const char *text)
{
    RowBatch batch(1);
    if (text == nullptr)
        batch.appendNull();
    else
        batch.appendText(text);
    batch.endRow();
    return batch;
}

/// The plan of a followed table after its source was altered.
TablePlan planOf(FollowingRun &run, const TableSchema &schema)
{
    const Result<QList<TablePlan>> plans = run.destination().plan({schema}, {schema.id.oid});
    return plans ? plans->first() : TablePlan();
}

} // namespace

class TestSqliteAlteration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void applyAlteration_addedColumns_areFilled();
    void applyAlteration_renamedColumns_keepTheirValues();
    void applyAlteration_exchangedNames_areExchanged();
    void applyAlteration_droppedColumn_staysAndIsWrittenNoMore();
    void applyAlteration_keyColumnGone_isRefused();
    void applyAlteration_renamedTable_keepsRowsAndViews();
    void applyAlteration_tablesThatExchangeNames_areTwoTables();
    void applyAlteration_rolledBack_isUndone();
    void applyAlteration_brokenView_doesNotStopIt();

private:
    void open(const DestinationSource &source = shop())
    {
        m_run = std::make_unique<FollowingRun>(m_path, QList{orders()}, source);
        QCOMPARE(told(m_run->copy({"1 a x", "2 b NULL"})), QStringLiteral("ok"));
    }

    Status alter(const TablePlan &plan, const TableAlteration &alteration)
    {
        const Status altered = m_run->destination().applyAlteration(plan, alteration);
        m_run->plans = {plan};
        return altered;
    }

    Status commit(const FollowedTable &table)
    {
        return m_run->destination().commitChanges(checkpointAt(0x5000), {table});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<FollowingRun> m_run;
};

void TestSqliteAlteration::init()
{
    m_run.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_path = m_folder->filePath(QStringLiteral("shop.sqlite"));
}

void TestSqliteAlteration::applyAlteration_addedColumns_areFilled()
{
    open(shop(true));
    TableSchema schema = orders();
    schema.columns.append(columnOf(4, "extra", ValueClass::Text));
    schema.columns.append(columnOf(5, "more", ValueClass::Integer));
    schema.columns.append(columnOf(6, "_deleted_at", ValueClass::Text));
    const TablePlan plan = planOf(*m_run, schema);
    QCOMPARE(plan.columnNames.last(), QStringLiteral("_deleted_at_6"));
    QCOMPARE(plan.deletedColumn, QStringLiteral("_deleted_at"));
    TableAlteration alteration;
    alteration.added.push_back({.column = 3, .fill = oneCell("dd")});
    alteration.added.push_back({.column = 4, .fill = oneCell(nullptr)});
    alteration.added.push_back({.column = 5, .fill = oneCell(nullptr)});
    QCOMPARE(told(alter(plan, alteration)), QStringLiteral("ok"));
    Log log(schema);
    log.insert("3 c x e 7 t").update("2 n UNCHANGED UNCHANGED 8 t").remove("1 a x e 1 t");
    const Result<AppliedChanges> applied = m_run->apply(log);
    QVERIFY(applied && applied->incomplete.empty());
    QCOMPARE(applied->rowsAdded, 0);
    QCOMPARE(told(commit(followedTable(plan))), QStringLiteral("ok"));
    SqliteProbe probe(m_path);
    QCOMPARE(probe.text(QStringLiteral(
                 "SELECT id, name, note, extra, more, _deleted_at_6, _deleted_at IS NULL FROM"
                 " orders ORDER BY 1")),
             QStringLiteral("1 a x dd NULL NULL 0,2 n NULL dd 8 t 1,3 c x e 7 t 1"));
    QCOMPARE(probe.text(QStringLiteral("SELECT count(*) FROM _tributary_columns")),
             QStringLiteral("6"));
    const Result<std::optional<LogState>> state = m_run->destination().logState();
    QVERIFY(state && (*state)->tables.size() == 1);
    QCOMPARE((*state)->tables.first().columns.size(), 6);
}

void TestSqliteAlteration::applyAlteration_renamedColumns_keepTheirValues()
{
    open();
    SqliteProbe probe(m_path);
    QVERIFY(probe.execute(QStringLiteral("CREATE VIEW names AS SELECT name FROM orders")));
    TableSchema schema = orders();
    schema.columns[1].name = QStringLiteral("title");
    TableAlteration alteration;
    alteration.renamed = {{.from = QStringLiteral("name"), .to = QStringLiteral("title")}};
    const TablePlan plan = planOf(*m_run, schema);
    QCOMPARE(told(alter(plan, alteration)), QStringLiteral("ok"));
    Log log(schema);
    log.insert("3 c x");
    QVERIFY(m_run->apply(log));
    QCOMPARE(told(commit(followedTable(plan))), QStringLiteral("ok"));
    QCOMPARE(probe.text(QStringLiteral("SELECT title FROM orders ORDER BY 1")),
             QStringLiteral("a,b,c"));
    // The user's view goes along.
    QCOMPARE(probe.rows(QStringLiteral("SELECT * FROM names")).size(), 3);
}

void TestSqliteAlteration::applyAlteration_exchangedNames_areExchanged()
{
    open();
    TableSchema schema = orders();
    schema.columns[1].name = QStringLiteral("note");
    schema.columns[2].name = QStringLiteral("name");
    TableAlteration alteration;
    alteration.renamed = {{.from = QStringLiteral("name"), .to = QStringLiteral("note")},
                          {.from = QStringLiteral("note"), .to = QStringLiteral("name")}};
    const TablePlan plan = planOf(*m_run, schema);
    QCOMPARE(told(alter(plan, alteration)), QStringLiteral("ok"));
    QCOMPARE(told(commit(followedTable(plan))), QStringLiteral("ok"));
    QCOMPARE(SqliteProbe(m_path).text(QStringLiteral("SELECT name, note FROM orders")),
             QStringLiteral("x a,NULL b"));
}

void TestSqliteAlteration::applyAlteration_droppedColumn_staysAndIsWrittenNoMore()
{
    open();
    TableSchema schema = orders();
    schema.columns.removeAt(1);
    FollowedTable table = followedTable(m_run->plans.first());
    table.columns[1].dropped = true;
    TableAlteration alteration;
    alteration.released = {QStringLiteral("name")};
    QCOMPARE(told(alter(planOf(*m_run, schema), alteration)), QStringLiteral("ok"));
    Log log(schema);
    log.insert("3 y").update("1 z");
    QVERIFY(m_run->apply(log));
    QCOMPARE(told(commit(table)), QStringLiteral("ok"));
    QCOMPARE(SqliteProbe(m_path).text(allRows), QStringLiteral("1 a z,2 b NULL,3 NULL y"));
    // A column of that name that comes later is another one.
    schema.columns.append(columnOf(9, "NAME", ValueClass::Text));
    QCOMPARE(planOf(*m_run, schema).columnNames.last(), QStringLiteral("NAME_9"));
}

void TestSqliteAlteration::applyAlteration_keyColumnGone_isRefused()
{
    open();
    TableSchema schema = orders();
    schema.columns.removeAt(0);
    schema.keyColumns = {0};
    TableAlteration alteration;
    alteration.released = {QStringLiteral("id")};
    QCOMPARE(told(alter(planOf(*m_run, schema), alteration)), QStringLiteral("schema-changed"));
}

void TestSqliteAlteration::applyAlteration_renamedTable_keepsRowsAndViews()
{
    open();
    SqliteProbe probe(m_path);
    QVERIFY(probe.execute(QStringLiteral("CREATE VIEW names AS SELECT name FROM orders")));
    Log before(orders());
    before.insert("3 c x");
    QVERIFY(m_run->apply(before));
    TableSchema schema = orders();
    schema.id.name = QStringLiteral("sales");
    const TablePlan plan = planOf(*m_run, schema);
    TableAlteration alteration;
    alteration.renamedFrom = QStringLiteral("orders");
    QCOMPARE(told(alter(plan, alteration)), QStringLiteral("ok"));
    Log log(schema);
    log.insert("4 d x");
    QVERIFY(m_run->apply(log));
    QCOMPARE(told(commit(followedTable(plan))), QStringLiteral("ok"));
    QCOMPARE(probe.rows(QStringLiteral("SELECT * FROM sales")).size(), 4);
    QCOMPARE(probe.rows(QStringLiteral("SELECT * FROM names")).size(), 4);
    QCOMPARE(probe.text(QStringLiteral(
                 "SELECT destination_table, source_table, method, rows FROM _tributary_tables")),
             QStringLiteral("sales sales log 4"));
    QCOMPARE(probe.text(QStringLiteral("SELECT DISTINCT destination_table FROM"
                                       " _tributary_followed_columns")),
             QStringLiteral("sales"));
    m_run->close();
    QCOMPARE(planOf(*std::make_unique<FollowingRun>(m_path, QList{schema}), schema).name,
             QStringLiteral("sales"));
}

void TestSqliteAlteration::applyAlteration_tablesThatExchangeNames_areTwoTables()
{
    TableSchema second = orders();
    second.id.oid = 16500;
    second.id.name = QStringLiteral("items");
    FollowingRun run(m_path, {orders(), second});
    QCOMPARE(told(run.copy({"1 a x"})), QStringLiteral("ok"));
    TableSchema first = orders();
    std::swap(first.id.name, second.id.name);
    const Result<QList<TablePlan>> plans = run.destination().plan({first, second}, {16402, 16500});
    QVERIFY(plans);
    run.plans = *plans;
    TableAlteration alteration;
    alteration.renamedFrom = QStringLiteral("orders");
    QCOMPARE(told(run.destination().applyAlteration(plans->at(0), alteration)),
             QStringLiteral("ok"));
    alteration.renamedFrom = QStringLiteral("items");
    QCOMPARE(told(run.destination().applyAlteration(plans->at(1), alteration)),
             QStringLiteral("ok"));
    Log log(second);
    log.insert("7 b x").insert("8 b x");
    QVERIFY(run.apply(log, 1));
    QCOMPARE(told(run.destination().commitChanges(
                 checkpointAt(0x5000), {followedTable(plans->at(0)), followedTable(plans->at(1))})),
             QStringLiteral("ok"));
    SqliteProbe probe(m_path);
    QCOMPARE(probe.text(QStringLiteral("SELECT id FROM items")), QStringLiteral("1"));
    QCOMPARE(probe.text(QStringLiteral("SELECT id FROM orders")), QStringLiteral("7,8"));
    QCOMPARE(probe.text(QStringLiteral("SELECT destination_table, source_oid, rows FROM"
                                       " _tributary_tables ORDER BY 1")),
             QStringLiteral("items 16402 1,orders 16500 2"));
}

void TestSqliteAlteration::applyAlteration_rolledBack_isUndone()
{
    open();
    const TablePlan before = m_run->plans.first();
    TableSchema schema = orders();
    schema.columns.append(columnOf(4, "extra", ValueClass::Text));
    TableAlteration alteration;
    alteration.added.push_back({.column = 3, .fill = oneCell("dd")});
    QCOMPARE(told(alter(planOf(*m_run, schema), alteration)), QStringLiteral("ok"));
    Log log(schema);
    log.insert("3 c x e");
    QVERIFY(m_run->apply(log));
    QCOMPARE(told(m_run->destination().rollbackChanges()), QStringLiteral("ok"));
    m_run->plans = {before};
    Log second(orders());
    second.insert("4 d x");
    QCOMPARE(m_run->done(second), QStringLiteral("1"));
    QCOMPARE(SqliteProbe(m_path).text(allRows), QStringLiteral("1 a x,2 b NULL,4 d x"));
}

void TestSqliteAlteration::applyAlteration_brokenView_doesNotStopIt()
{
    open();
    SqliteProbe probe(m_path);
    QVERIFY(probe.execute(QStringLiteral("CREATE VIEW broken AS SELECT missing FROM nowhere;"
                                         "CREATE VIEW late AS SELECT name, later FROM orders;"
                                         "CREATE INDEX mine ON orders (name)")));
    TableSchema schema = orders();
    schema.id.name = QStringLiteral("sales");
    schema.columns[1].name = QStringLiteral("title");
    schema.columns.append(columnOf(4, "later", ValueClass::Text));
    const TablePlan plan = planOf(*m_run, schema);
    TableAlteration alteration;
    alteration.renamedFrom = QStringLiteral("orders");
    alteration.renamed = {{.from = QStringLiteral("name"), .to = QStringLiteral("title")}};
    alteration.added.push_back({.column = 3, .fill = oneCell("dd")});
    QCOMPARE(told(alter(plan, alteration)), QStringLiteral("ok"));
    QCOMPARE(told(commit(followedTable(plan))), QStringLiteral("ok"));
    QCOMPARE(probe.text(QStringLiteral("SELECT title, later FROM sales INDEXED BY mine"
                                       " WHERE title > ''")),
             QStringLiteral("a dd,b dd"));
    QCOMPARE(probe.damage(), QString());
}

QTEST_GUILESS_MAIN(TestSqliteAlteration)
#include "tst_sqlitealteration.moc"
