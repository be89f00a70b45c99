// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/destination/followedfile.h"

using namespace tributary;
using namespace tributary::test;

namespace {

const QString allRows = QStringLiteral("SELECT * FROM orders ORDER BY 1, 2, 4");

qint64 recordedRows(const QString &path)
{
    const Result<QList<CopiedTable>> copied = copiedTables({path});
    return copied && !copied->isEmpty() ? copied->first().rows : -1;
}

} // namespace

/// Deleted rows that stay, marked.
class TestSqliteKeptRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void applyChanges_deletedRows_stayMarked();
    void applyChanges_rowInsertedAgain_isUnmarked();
    void applyChanges_truncate_marksAll();
    void applyChanges_moves_leaveTheOldRowMarked();
    void applyChanges_markedRow_isNotThere();
    void applyChanges_noKey_marksOneRow();
    void applyChanges_keyAlone_isUnmarked();
    void plan_columnOfThatName_getsASuffix();
    void beginChanges_otherMode_changesTheTable();
    void beginChanges_columnInUse_staysEmpty();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestSqliteKeptRows::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_path = m_folder->filePath(QStringLiteral("shop.sqlite"));
}

void TestSqliteKeptRows::applyChanges_deletedRows_stayMarked()
{
    FollowingRun run(m_path, {orders()}, shop(true));
    QCOMPARE(told(run.copy({"1 a x", "2 b x", "3 c x"})), QStringLiteral("ok"));
    Log log(orders());
    log.remove("1 UNCHANGED UNCHANGED").remove("3 UNCHANGED UNCHANGED").insert("4 d x");
    log.changes.changes[1].committedAt = 1714979290000000;
    QCOMPARE(run.done(log), QStringLiteral("-1"));
    QCOMPARE(SqliteProbe(m_path).text(allRows),
             QStringLiteral("1 a x 2024-05-06 07:08:09.123456+00:00,2 b x NULL,"
                            "3 c x 2024-05-06 07:08:10+00:00,4 d x NULL"));
    QCOMPARE(recordedRows(m_path), 2);
    // Once is enough.
    Log again(orders());
    again.remove("1 UNCHANGED UNCHANGED");
    QCOMPARE(run.done(again), QStringLiteral("0"));
    // It came back and went again: the last time counts.
    Log back(orders());
    back.insert("3 e x").remove("3 UNCHANGED UNCHANGED").remove("4 UNCHANGED UNCHANGED");
    QCOMPARE(run.done(back), QStringLiteral("-1"));
    QCOMPARE(
        SqliteProbe(m_path).text(
            QStringLiteral("SELECT id, _deleted_at FROM orders WHERE id > 2 ORDER BY id")),
        QStringLiteral("3 2024-05-06 07:08:10.123456+00:00,4 2024-05-06 07:08:11.123456+00:00"));
}

void TestSqliteKeptRows::applyChanges_rowInsertedAgain_isUnmarked()
{
    FollowingRun run(m_path, {orders()}, shop(true));
    QCOMPARE(told(run.copy({"1 a x", "2 b x"})), QStringLiteral("ok"));
    Log log(orders());
    log.remove("1 a x").remove("2 b x");
    QCOMPARE(run.done(log), QStringLiteral("-2"));
    Log again(orders());
    again.insert("1 n y").insert("3 n y");
    QCOMPARE(run.done(again), QStringLiteral("2"));
    QCOMPARE(SqliteProbe(m_path).text(
                 QStringLiteral("SELECT id, name, _deleted_at IS NULL FROM orders ORDER BY id")),
             QStringLiteral("1 n 1,2 b 0,3 n 1"));
    QCOMPARE(recordedRows(m_path), 2);
}

void TestSqliteKeptRows::applyChanges_truncate_marksAll()
{
    FollowingRun run(m_path, {orders()}, shop(true));
    QCOMPARE(told(run.copy({"1 a x", "2 b x", "3 c x"})), QStringLiteral("ok"));
    Log first(orders());
    first.remove("3 c x");
    QCOMPARE(run.done(first), QStringLiteral("-1"));
    Log log(orders());
    log.insert("7 d x").truncate().insert("2 n x");
    QCOMPARE(run.done(log), QStringLiteral("-1"));
    QCOMPARE(SqliteProbe(m_path).text(allRows),
             QStringLiteral("1 a x 2024-05-06 07:08:10.123456+00:00,2 n x NULL,"
                            "3 c x 2024-05-06 07:08:09.123456+00:00"));
    QCOMPARE(recordedRows(m_path), 1);
    // What went just before has its own time.
    Log last(orders());
    last.remove("2 UNCHANGED UNCHANGED").truncate();
    QCOMPARE(run.done(last), QStringLiteral("-1"));
    QCOMPARE(
        SqliteProbe(m_path).text(QStringLiteral("SELECT _deleted_at FROM orders WHERE id = 2")),
        QStringLiteral("2024-05-06 07:08:09.123456+00:00"));
    QCOMPARE(recordedRows(m_path), 0);
}

void TestSqliteKeptRows::applyChanges_moves_leaveTheOldRowMarked()
{
    FollowingRun run(m_path, {orders()}, shop(true));
    QCOMPARE(told(run.copy({"1 a big"})), QStringLiteral("ok"));
    Log log(orders());
    log.update("1 UNCHANGED UNCHANGED", "2 b UNCHANGED");
    QCOMPARE(run.done(log), QStringLiteral("0"));
    QCOMPARE(SqliteProbe(m_path).text(QStringLiteral(
                 "SELECT id, name, note, _deleted_at IS NULL FROM orders ORDER BY id")),
             QStringLiteral("1 a big 0,2 b big 1"));
}

void TestSqliteKeptRows::applyChanges_markedRow_isNotThere()
{
    FollowingRun run(m_path, {orders()}, shop(true));
    QCOMPARE(told(run.copy({"1 a x"})), QStringLiteral("ok"));
    Log log(orders());
    log.remove("1 a x");
    QCOMPARE(run.done(log), QStringLiteral("-1"));
    Log updates(orders());
    updates.update("1 n UNCHANGED").update("1 UNCHANGED UNCHANGED", "5 n UNCHANGED");
    QCOMPARE(run.done(updates), QStringLiteral("0 incomplete 1"));
}

void TestSqliteKeptRows::applyChanges_noKey_marksOneRow()
{
    TableSchema schema = orders();
    schema.keyColumns = {};
    FollowingRun run(m_path, {schema}, shop(true));
    QCOMPARE(told(run.copy({"1 a x", "1 a x"})), QStringLiteral("ok"));
    Log log(schema);
    log.remove("1 a x", true).remove("1 a x", true).remove("1 a x", true).insert("1 a x");
    QCOMPARE(run.done(log), QStringLiteral("-1 incomplete 1"));
    QCOMPARE(SqliteProbe(m_path).text(QStringLiteral(
                 "SELECT count(*), count(_deleted_at), count(DISTINCT _deleted_at) FROM orders")),
             QStringLiteral("3 2 2"));
}

void TestSqliteKeptRows::applyChanges_keyAlone_isUnmarked()
{
    TableSchema schema = orders();
    schema.columns.resize(1);
    FollowingRun run(m_path, {schema}, shop(true));
    QCOMPARE(told(run.copy({"1"})), QStringLiteral("ok"));
    Log log(schema);
    log.remove("1");
    QCOMPARE(run.done(log), QStringLiteral("-1"));
    Log again(schema);
    again.insert("1");
    QCOMPARE(run.done(again), QStringLiteral("1"));
    QCOMPARE(SqliteProbe(m_path).text(QStringLiteral("SELECT * FROM orders")),
             QStringLiteral("1 NULL"));
}

void TestSqliteKeptRows::plan_columnOfThatName_getsASuffix()
{
    TableSchema schema = orders();
    schema.columns[2].name = QStringLiteral("_DELETED_at");
    {
        FollowingRun run(m_path, {schema}, shop(true));
        QCOMPARE(run.plans.first().deletedColumn, QStringLiteral("_deleted_at_16402"));
        QCOMPARE(told(run.copy({"1 a x"})), QStringLiteral("ok"));
    }
    // What is there stays, also when the source takes the name later or gives it back.
    FollowingRun run(m_path, {orders()}, shop(true));
    QCOMPARE(run.plans.first().deletedColumn, QStringLiteral("_deleted_at_16402"));
    SqliteDestination other(m_folder->filePath(QStringLiteral("other")));
    QCOMPARE(told(other.open(shop(true), {})), QStringLiteral("ok"));
    const Result<QList<TablePlan>> full = other.plan({orders()}, {});
    QVERIFY(full && full->first().deletedColumn.isEmpty() && !full->first().followed);
}

void TestSqliteKeptRows::beginChanges_otherMode_changesTheTable()
{
    {
        FollowingRun run(m_path, {orders()});
        QCOMPARE(told(run.copy({"1 a x", "2 b x"})), QStringLiteral("ok"));
    }
    const QString view = QStringLiteral("CREATE VIEW broken AS SELECT missing FROM nowhere");
    QVERIFY(SqliteProbe(m_path).execute(view));
    {
        FollowingRun run(m_path, {orders()}, shop(true));
        QCOMPARE(told(run.destination().beginChanges()), QStringLiteral("ok"));
        Log log(orders());
        log.remove("1 a x");
        QCOMPARE(run.done(log), QStringLiteral("-1"));
        const Result<std::optional<LogState>> state = run.destination().logState();
        QVERIFY(state && (*state)->keepsDeleted);
    }
    QCOMPARE(SqliteProbe(m_path).text(QStringLiteral("SELECT id, _deleted_at FROM orders")),
             QStringLiteral("1 2024-05-06 07:08:09.123456+00:00,2 NULL"));
    FollowingRun run(m_path, {orders()});
    QCOMPARE(told(run.destination().beginChanges()), QStringLiteral("ok"));
    QCOMPARE(SqliteProbe(m_path).text(QStringLiteral("SELECT id, name FROM orders")),
             QStringLiteral("2 b"));
    const QStringList notes = run.destination().takeNotes();
    QVERIFY2(notes.size() == 1 && notes[0].startsWith(u"1 row"), qPrintable(notes.join(u'\n')));
    Log log(orders());
    log.insert("3 c x");
    QCOMPARE(run.done(log), QStringLiteral("1"));
    QCOMPARE(recordedRows(m_path), 2);
}

void TestSqliteKeptRows::beginChanges_columnInUse_staysEmpty()
{
    {
        FollowingRun run(m_path, {orders()}, shop(true));
        QCOMPARE(told(run.copy({"1 a x"})), QStringLiteral("ok"));
    }
    QVERIFY(
        SqliteProbe(m_path).execute(QStringLiteral("CREATE INDEX mine ON orders (_deleted_at)")));
    for (const bool keeps : {false, true}) {
        FollowingRun run(m_path, {orders()}, shop(keeps));
        QCOMPARE(told(run.destination().beginChanges()), QStringLiteral("ok"));
        Log log(orders());
        log.insert("2 b x").remove("2 b x");
        QVERIFY(run.apply(log));
        QCOMPARE(told(run.commit()), QStringLiteral("ok"));
    }
    QCOMPARE(SqliteProbe(m_path).text(QStringLiteral("SELECT id, _deleted_at FROM orders")),
             QStringLiteral("1 NULL"));
}

QTEST_GUILESS_MAIN(TestSqliteKeptRows)
#include "tst_sqlitekeptrows.moc"
