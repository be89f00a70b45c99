// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/destination/followedfile.h"

#include <QDir>

using namespace tributary;
using namespace tributary::test;

namespace {

const QString allRows = QStringLiteral("SELECT * FROM orders ORDER BY 1");

TableSchema items()
{
    TableSchema schema = orders();
    schema.id.oid = 16500;
    schema.id.name = QStringLiteral("items");
    return schema;
}

} // namespace

class TestSqliteLogState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void publish_withALog_isReadBack_data();
    void publish_withALog_isReadBack();
    void begin_unknown_isReadAndAdded();
    void publish_withoutALog_knowsNone();
    void publish_withoutALog_finishedTablesFollowNoLonger();
    void publish_noFinishedTables_writesTheLog();
    void publish_tableLeftOut_followsNoLonger();
    void beginChanges_newFile_goesOnAsAnExistingOne();
    void beginChanges_fileWithoutALog_isRefused();
    void commitChanges_checkpoint_isThatOfTheRows();
    void commitChanges_noRows_movesTheCheckpoint();
    void commitChanges_tables_areReplaced();
    void commitChanges_fileMoved_isNoticed();
    void destructor_uncommitted_leavesRowsAndCheckpoint();
    void rollbackChanges_applied_areGone();
    void open_versionOne_isUpgraded();
    void copiedTables_followed_areAsFreshAsTheLog();
    void open_afterARunThatWasKilled_findsTheLastCommit();

private:
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files); }

    std::optional<LogState> stateNow() const
    {
        SqliteDestination destination(m_path);
        if (!destination.open(shop(), {}))
            return {};
        const Result<std::optional<LogState>> state = destination.logState();
        return state ? *state : std::nullopt;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestSqliteLogState::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_path = m_folder->filePath(QStringLiteral("shop.sqlite"));
}

void TestSqliteLogState::publish_withALog_isReadBack_data()
{
    QTest::addColumn<bool>("existing");
    QTest::newRow("new file") << false;
    QTest::newRow("existing file") << true;
}

void TestSqliteLogState::publish_withALog_isReadBack()
{
    QFETCH(bool, existing);
    if (existing)
        QVERIFY(SqliteProbe(m_path).execute(QStringLiteral("CREATE TABLE mine (a)")));
    LogState expected;
    {
        FollowingRun run(m_path, {orders(), items()});
        QCOMPARE(told(run.copy({"1 a x"})), QStringLiteral("ok"));
        expected = logOf(run.plans);
    }
    QCOMPARE(files(), QStringList{QStringLiteral("shop.sqlite")});
    QCOMPARE(SqliteProbe(m_path).text(QStringLiteral("PRAGMA journal_mode")),
             QStringLiteral("delete"));
    const std::optional<LogState> state = stateNow();
    QVERIFY(state.has_value());
    QVERIFY(*state == expected);
    QCOMPARE(SqliteProbe(m_path).text(QStringLiteral("SELECT checkpoint_lsn FROM _tributary_log")),
             QStringLiteral("0/2000"));
}

// A file of an older version does not tell where following began.
void TestSqliteLogState::begin_unknown_isReadAndAdded()
{
    LogState expected;
    {
        FollowingRun run(m_path, {orders(), items()});
        QCOMPARE(told(run.copy({"1 a x"})), QStringLiteral("ok"));
        expected = logOf(run.plans);
    }
    QVERIFY(SqliteProbe(m_path).execute(
        QStringLiteral("ALTER TABLE _tributary_log DROP COLUMN begun_lsn")));
    expected.begun = {};
    for (int opening = 0; opening < 2; ++opening) {
        const std::optional<LogState> state = stateNow();
        QVERIFY(state.has_value());
        QVERIFY(*state == expected);
    }
    QCOMPARE(SqliteProbe(m_path).text(QStringLiteral("SELECT begun_lsn FROM _tributary_log")),
             QString());
}

void TestSqliteLogState::publish_withoutALog_knowsNone()
{
    SqliteDestination destination(m_path);
    QCOMPARE(told(destination.open(shop(), {})), QStringLiteral("ok"));
    QCOMPARE(told(destination.publish(nullptr)), QStringLiteral("ok"));
    const Result<std::optional<LogState>> state = destination.logState();
    QVERIFY(state && !state->has_value());
}

void TestSqliteLogState::publish_withoutALog_finishedTablesFollowNoLonger()
{
    {
        FollowingRun run(m_path, {orders(), items()});
        QCOMPARE(told(run.copy({"1 a x"})), QStringLiteral("ok"));
    }
    {
        SqliteDestination destination(m_path);
        QCOMPARE(told(destination.open(shop(), {})), QStringLiteral("ok"));
        const Result<QList<TablePlan>> plans = destination.plan({orders()}, {});
        QVERIFY(plans && destination.prepareTable(plans->first()));
        QCOMPARE(told(destination.finishTable()), QStringLiteral("ok"));
        QCOMPARE(told(destination.publish(nullptr)), QStringLiteral("ok"));
    }
    const std::optional<LogState> state = stateNow();
    QVERIFY(state.has_value());
    QCOMPARE(state->tables.size(), 1);
    QCOMPARE(state->tables.first().name, QStringLiteral("items"));
    QCOMPARE(SqliteProbe(m_path).text(
                 QStringLiteral("SELECT destination_table, method FROM _tributary_tables")),
             QStringLiteral("items log,orders full"));
}

void TestSqliteLogState::publish_noFinishedTables_writesTheLog()
{
    {
        FollowingRun run(m_path, {orders()});
        QCOMPARE(told(run.copy({"1 a x"})), QStringLiteral("ok"));
    }
    FollowingRun run(m_path, {orders()});
    LogState other = logOf(run.plans, 0x7000);
    other.identity.slot = QStringLiteral("another");
    QCOMPARE(told(run.destination().publish(&other)), QStringLiteral("ok"));
    const Result<std::optional<LogState>> state = run.destination().logState();
    QVERIFY(state && state->has_value());
    QVERIFY(**state == other);
    QCOMPARE(told(run.destination().beginChanges()), QStringLiteral("ok"));
    QCOMPARE(SqliteProbe(m_path).text(allRows), QStringLiteral("1 a x"));
}

void TestSqliteLogState::publish_tableLeftOut_followsNoLonger()
{
    FollowingRun run(m_path, {orders(), items()});
    QCOMPARE(told(run.copy({"1 a x"})), QStringLiteral("ok"));
    const LogState one = logOf({run.plans[1]}, 0x9000);
    QCOMPARE(told(run.destination().publish(&one)), QStringLiteral("ok"));
    const Result<QList<CopiedTable>> copied = copiedTables({m_path});
    QVERIFY(copied && copied->size() == 2);
    QCOMPARE(copied->at(0).method, QStringLiteral("log"));
    QCOMPARE(copied->at(0).syncedAt, checkpointAt(0x9000).freshAsOf);
    // As fresh as it was.
    QCOMPARE(copied->at(1).method, QStringLiteral("full"));
    QCOMPARE(copied->at(1).syncedAt, checkpointAt(0x2000).freshAsOf);
}

void TestSqliteLogState::beginChanges_newFile_goesOnAsAnExistingOne()
{
    FollowingRun run(m_path, {orders()});
    QCOMPARE(told(run.copy({"1 a x"})), QStringLiteral("ok"));
    QVERIFY(files().contains(QStringLiteral("shop.sqlite.lock")));
    SqliteProbe reader(m_path);
    QCOMPARE(reader.text(QStringLiteral("PRAGMA journal_mode")), QStringLiteral("wal"));
    QVERIFY(reader.execute(QStringLiteral("BEGIN; SELECT * FROM orders")));
    Log log(orders());
    log.insert("2 b x");
    QCOMPARE(run.done(log), QStringLiteral("1"));
    QVERIFY(reader.execute(QStringLiteral("COMMIT")));
    QCOMPARE(reader.text(allRows), QStringLiteral("1 a x,2 b x"));
}

void TestSqliteLogState::beginChanges_fileWithoutALog_isRefused()
{
    SqliteDestination destination(m_path);
    QCOMPARE(told(destination.open(shop(), {})), QStringLiteral("ok"));
    QCOMPARE(told(destination.beginChanges()), QStringLiteral("internal"));
}

void TestSqliteLogState::commitChanges_checkpoint_isThatOfTheRows()
{
    FollowingRun run(m_path, {orders(), items()});
    QCOMPARE(told(run.copy({"1 a x"})), QStringLiteral("ok"));
    SqliteProbe reader(m_path);
    const QString both = QStringLiteral("SELECT count(*), (SELECT count(*) FROM items), "
                                        "checkpoint_lsn FROM orders, _tributary_log");
    Log log(orders());
    log.insert("2 b x");
    Log other(items());
    other.insert("1 b x").insert("2 b x").insert("3 b x");
    QVERIFY(run.apply(log));
    QVERIFY(run.apply(other, 1));
    QCOMPARE(reader.text(both), QStringLiteral("1 0 0/2000"));
    QCOMPARE(told(run.commit(0x8000)), QStringLiteral("ok"));
    QCOMPARE(reader.text(both), QStringLiteral("2 3 0/8000"));
    QCOMPARE(reader.text(QStringLiteral("SELECT rows FROM _tributary_tables ORDER BY rows")),
             QStringLiteral("2,3"));
    const Result<std::optional<LogState>> state = run.destination().logState();
    QVERIFY(state && (*state)->checkpoint == checkpointAt(0x8000));
}

void TestSqliteLogState::commitChanges_noRows_movesTheCheckpoint()
{
    FollowingRun run(m_path, {orders()});
    QCOMPARE(told(run.copy({"1 a x"})), QStringLiteral("ok"));
    QCOMPARE(told(run.commit(0x8000)), QStringLiteral("ok"));
    run.close();
    const std::optional<LogState> state = stateNow();
    QVERIFY(state && state->checkpoint == checkpointAt(0x8000));
}

void TestSqliteLogState::commitChanges_tables_areReplaced()
{
    FollowingRun run(m_path, {orders(), items()});
    QCOMPARE(told(run.copy({"1 a x"})), QStringLiteral("ok"));
    LogState expected = logOf(run.plans, 0x8000);
    FollowedTable &table = expected.tables[0];
    table.filter = {};
    table.fingerprint = "other";
    table.columns[2].dropped = true;
    QCOMPARE(told(run.destination().commitChanges(checkpointAt(0x8000), {table})),
             QStringLiteral("ok"));
    const Result<std::optional<LogState>> state = run.destination().logState();
    QVERIFY(state && state->has_value());
    QVERIFY(**state == expected);
}

void TestSqliteLogState::commitChanges_fileMoved_isNoticed()
{
    FollowingRun run(m_path, {orders()});
    QCOMPARE(told(run.copy({"1 a x"})), QStringLiteral("ok"));
    Log log(orders());
    log.insert("2 b x");
    QVERIFY(run.apply(log));
    QVERIFY(QFile::rename(m_path, m_folder->filePath(QStringLiteral("elsewhere"))));
    QCOMPARE(told(run.commit()), QStringLiteral("dest-moved"));
}

void TestSqliteLogState::destructor_uncommitted_leavesRowsAndCheckpoint()
{
    FollowingRun run(m_path, {orders()});
    QCOMPARE(told(run.copy({"1 a x"})), QStringLiteral("ok"));
    Log log(orders());
    log.truncate().insert("2 b x");
    QVERIFY(run.apply(log));
    run.close();
    QCOMPARE(SqliteProbe(m_path).text(allRows), QStringLiteral("1 a x"));
    QCOMPARE(files(), QStringList{QStringLiteral("shop.sqlite")});
    const std::optional<LogState> state = stateNow();
    QVERIFY(state && state->checkpoint == checkpointAt(0x2000));
}

void TestSqliteLogState::rollbackChanges_applied_areGone()
{
    FollowingRun run(m_path, {orders()});
    QCOMPARE(told(run.copy({"1 a x"})), QStringLiteral("ok"));
    Log log(orders());
    log.update("1 UNCHANGED UNCHANGED", "2 b UNCHANGED");
    QVERIFY(run.apply(log));
    QCOMPARE(told(run.destination().rollbackChanges()), QStringLiteral("ok"));
    Log second(orders());
    second.update("1 UNCHANGED UNCHANGED", "3 c UNCHANGED").insert("4 d x");
    QCOMPARE(run.done(second), QStringLiteral("1"));
    SqliteProbe probe(m_path);
    QCOMPARE(probe.text(allRows), QStringLiteral("3 c x,4 d x"));
    QCOMPARE(probe.text(QStringLiteral("SELECT rows FROM _tributary_tables")), QStringLiteral("2"));
}

void TestSqliteLogState::open_versionOne_isUpgraded()
{
    {
        SqliteDestination destination(m_path);
        QCOMPARE(told(destination.open(shop(), {})), QStringLiteral("ok"));
        const Result<QList<TablePlan>> plans = destination.plan({orders()}, {});
        QVERIFY(plans && destination.prepareTable(plans->first()));
        QCOMPARE(told(destination.finishTable()), QStringLiteral("ok"));
        QCOMPARE(told(destination.publish(nullptr)), QStringLiteral("ok"));
    }
    QVERIFY(SqliteProbe(m_path).execute(
        QStringLiteral("DROP TABLE _tributary_log; DROP TABLE _tributary_followed;"
                       " DROP TABLE _tributary_followed_columns;"
                       " UPDATE _tributary_meta SET value = '1' WHERE key = 'format_version'")));
    const Result<QList<CopiedTable>> copied = copiedTables({m_path});
    QVERIFY(copied && copied->size() == 1);
    QCOMPARE(copied->first().syncedAt, shop().snapshotAt);
    const auto states = logStates({m_path});
    QVERIFY(states && states->isEmpty());
    FollowingRun run(m_path, {orders()});
    QCOMPARE(SqliteProbe(m_path).text(
                 QStringLiteral("SELECT value FROM _tributary_meta WHERE key = 'format_version'")),
             QStringLiteral("2"));
    QCOMPARE(told(run.copy({"1 a x"})), QStringLiteral("ok"));
    run.close();
    QVERIFY(stateNow().has_value());
}

void TestSqliteLogState::copiedTables_followed_areAsFreshAsTheLog()
{
    FollowingRun run(m_path, {orders()});
    QCOMPARE(told(run.copy({"1 a x", "2 b x"})), QStringLiteral("ok"));
    Log log(orders());
    log.remove("1 a x");
    QVERIFY(run.apply(log));
    QCOMPARE(told(run.commit(0x8000)), QStringLiteral("ok"));
    const Result<QList<CopiedTable>> copied = copiedTables({m_path});
    QVERIFY(copied && copied->size() == 1);
    QCOMPARE(copied->first().method, QStringLiteral("log"));
    QCOMPARE(copied->first().state, QStringLiteral("done"));
    QCOMPARE(copied->first().rows, 1);
    QCOMPARE(copied->first().syncedAt, checkpointAt(0x8000).freshAsOf);
    const auto states = logStates({m_path});
    QVERIFY(states && states->contains(shop().identity));
    QVERIFY(states->value(shop().identity) == logOf(run.plans, 0x8000));
}

void TestSqliteLogState::open_afterARunThatWasKilled_findsTheLastCommit()
{
    const QString copy = m_folder->filePath(QStringLiteral("killed.sqlite"));
    {
        FollowingRun run(m_path, {orders()});
        QCOMPARE(told(run.copy({"1 a x"})), QStringLiteral("ok"));
        Log log(orders());
        log.insert("2 b x");
        QCOMPARE(run.done(log), QStringLiteral("1"));
        Log lost(orders());
        lost.insert("3 c x");
        QVERIFY(run.apply(lost));
        // What a kill would leave on the disk.
        QVERIFY(QFile::copy(m_path, copy));
        QVERIFY(QFile::copy(m_path + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
    }
    m_path = copy;
    const std::optional<LogState> state = stateNow();
    QVERIFY(state && state->checkpoint == checkpointAt(0x3000));
    SqliteProbe probe(m_path);
    QCOMPARE(probe.text(allRows), QStringLiteral("1 a x,2 b x"));
    QCOMPARE(probe.text(QStringLiteral("PRAGMA journal_mode")), QStringLiteral("delete"));
    QCOMPARE(probe.damage(), QString());
}

QTEST_GUILESS_MAIN(TestSqliteLogState)
#include "tst_sqlitelogstate.moc"
