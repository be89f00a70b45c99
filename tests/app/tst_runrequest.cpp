// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/runrequest.h"

#include <QTest>

using namespace tributary;

namespace {

SyncReport stopped(bool hasFollowed, bool isCaughtUp)
{
    SyncReport report;
    report.outcome = SyncReport::Outcome::Failed;
    report.error = makeError(ErrorKind::Interrupted);
    if (hasFollowed) {
        report.log = LogProgress();
        report.log->checkpoint = {.value = 0x19532D8};
        report.log->isCaughtUp = isCaughtUp;
    }
    return report;
}

} // namespace

class TestRunRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void wasLetIn_tellsWhetherTheServerTookThePassword_data()
    {
        QTest::addColumn<RunRecord>("run");
        QTest::addColumn<bool>("letIn");
        QTest::newRow("ok, nothing new") << RunRecord{.outcome = RunOutcome::Ok} << true;
        QTest::newRow("some tables failed") << RunRecord{.outcome = RunOutcome::Partial} << true;
        QTest::newRow("refused") << RunRecord{.outcome = RunOutcome::Failed} << false;
        QTest::newRow("failed later")
            << RunRecord{.outcome = RunOutcome::Failed, .tables = 3} << true;
        QTest::newRow("stopped at once") << RunRecord{.outcome = RunOutcome::Interrupted} << false;
        QTest::newRow("killed while it followed")
            << RunRecord{.outcome = RunOutcome::Interrupted, .stage = RunStage::Following} << true;
    }

    void wasLetIn_tellsWhetherTheServerTookThePassword()
    {
        QFETCH(const RunRecord, run);
        QFETCH(const bool, letIn);
        QCOMPARE(wasLetIn(run), letIn);
    }

    void requestOf_full_hasNoOptionsOfTheLog()
    {
        SavedSource source;
        source.name = QStringLiteral("shop");
        source.slot = QStringLiteral("left from before");
        source.tables = {QStringLiteral("public.orders")};
        source.tableMethods = {{QStringLiteral("public.log"), QStringLiteral("skip")}};
        const SyncRequest request = requestOf(source);
        QCOMPARE(request.sourceName, source.name);
        QCOMPARE(request.tables, source.tables);
        QCOMPARE(request.tableMethods, source.tableMethods);
        QCOMPARE(request.method, SyncMethod::Full);
        QVERIFY(request.log == LogOptions());
    }

    void requestOf_log_hasTheSavedOptions()
    {
        SavedSource source;
        source.method = QStringLiteral("log");
        source.plugin = QStringLiteral("wal2json");
        source.slot = QStringLiteral("s");
        source.publication = QStringLiteral("p");
        source.keepDeleted = true;
        const SyncRequest request = requestOf(source);
        QCOMPARE(request.method, SyncMethod::Log);
        QCOMPARE(request.log.plugin, source.plugin);
        QCOMPARE(request.log.slot, source.slot);
        QCOMPARE(request.log.publication, source.publication);
        QVERIFY(request.log.keepDeleted);
        QVERIFY(!request.log.follow);
    }

    void checkRequestOf_asksAsTheRunWould()
    {
        SavedSource source;
        source.method = QStringLiteral("log");
        source.plugin = QStringLiteral("wal2json");
        source.slot = QStringLiteral("s");
        source.tables = {QStringLiteral("public.orders")};
        source.tableMethods = {{QStringLiteral("public.log"), QStringLiteral("skip")}};
        const SourceCheckRequest request = checkRequestOf(source);
        QVERIFY(request.log);
        QCOMPARE(request.plugin, source.plugin);
        QCOMPARE(request.slot, source.slot);
        QCOMPARE(request.tables, source.tables);
        QCOMPARE(request.tableMethods, source.tableMethods);
        source.method = QStringLiteral("full");
        QVERIFY(!checkRequestOf(source).log);
    }

    void scriptRequestOf_isForTheRoleThatWasMade_data()
    {
        QTest::addColumn<QString>("made");
        QTest::addColumn<QString>("role");
        QTest::newRow("made") << QStringLiteral("reader") << QStringLiteral("reader");
        QTest::newRow("the login") << QString() << QStringLiteral("ana");
    }

    void scriptRequestOf_isForTheRoleThatWasMade()
    {
        QFETCH(const QString, made);
        QFETCH(const QString, role);
        SavedSource source;
        source.name = QStringLiteral("shop");
        source.connection.host = QStringLiteral("db");
        source.connection.user = QStringLiteral("ana");
        source.tables = {QStringLiteral("public.orders")};
        if (!made.isEmpty())
            source.made = {{QStringLiteral("role"), made}};
        const ScriptRequest request = scriptRequestOf(source);
        QCOMPARE(request.role, role);
        QCOMPARE(request.passwordForm, ScriptPassword::Ask);
        QVERIFY(request.password.isEmpty());
        QCOMPARE(request.tables.size(), 1);
        QCOMPARE(request.tables.first().schema, QStringLiteral("public"));
        QCOMPARE(request.server, QStringLiteral("db:5432"));
    }

    void scriptRequestOf_keepsToWhatWasGranted()
    {
        SavedSource source;
        source.tables = {QStringLiteral("public.orders"), QStringLiteral("public.customers")};
        source.columns = {
            {QStringLiteral("public.customers"), {QStringLiteral("id"), QStringLiteral("name")}}};
        source.futureTables = true;
        const ScriptRequest request = scriptRequestOf(source);
        QCOMPARE(request.tables.size(), 2);
        QCOMPARE(request.tables.first().columns, QStringList());
        QCOMPARE(request.tables.last().columns,
                 (QStringList{QStringLiteral("id"), QStringLiteral("name")}));
        QVERIFY(request.futureTables);
    }

    void recordOf_stopped_isWellOnlyWhenCaughtUp_data()
    {
        QTest::addColumn<bool>("follow");
        QTest::addColumn<bool>("hasFollowed");
        QTest::addColumn<bool>("isCaughtUp");
        QTest::addColumn<bool>("tableFailed");
        QTest::addColumn<RunOutcome>("outcome");
        QTest::newRow("following") << true << true << true << false << RunOutcome::Ok;
        QTest::newRow("following, a table failed")
            << true << true << true << true << RunOutcome::Partial;
        QTest::newRow("with changes that wait, or waiting to try again")
            << true << true << false << false << RunOutcome::Interrupted;
        QTest::newRow("with changes that wait, a table failed")
            << true << true << false << true << RunOutcome::Interrupted;
        QTest::newRow("before the first changes")
            << true << false << false << false << RunOutcome::Interrupted;
        QTest::newRow("one run") << false << true << false << false << RunOutcome::Interrupted;
    }

    void recordOf_stopped_isWellOnlyWhenCaughtUp()
    {
        QFETCH(const bool, follow);
        QFETCH(const bool, hasFollowed);
        QFETCH(const bool, isCaughtUp);
        QFETCH(const bool, tableFailed);
        QFETCH(const RunOutcome, outcome);
        SyncRequest request;
        request.sourceName = QStringLiteral("shop");
        request.log.follow = follow;
        SyncReport report = stopped(hasFollowed, isCaughtUp);
        if (tableFailed) {
            TableProgress table;
            table.state = TableState::Failed;
            report.tables = {table};
        }
        const RunRecord record = recordOf(request, report);
        QCOMPARE(record.sourceName, request.sourceName);
        QVERIFY(record.outcome == outcome);
        QCOMPARE(record.errorId.isEmpty(), outcome == RunOutcome::Ok);
    }

    void tablesSeenOf_isAllUnlessSomeWereChosen_data()
    {
        QTest::addColumn<bool>("isPart");
        QTest::addColumn<bool>("chosen");
        QTest::addColumn<bool>("planned");
        QTest::addColumn<bool>("isAll");
        QTest::newRow("everything") << false << false << true << true;
        QTest::newRow("some tables beside the ordinary runs") << true << false << true << false;
        QTest::newRow("chosen tables") << false << true << true << false;
        QTest::newRow("ended before the plan") << false << false << false << false;
    }

    void tablesSeenOf_isAllUnlessSomeWereChosen()
    {
        QFETCH(const bool, isPart);
        QFETCH(const bool, chosen);
        QFETCH(const bool, planned);
        QFETCH(const bool, isAll);
        SyncRequest request;
        request.isPart = isPart;
        if (chosen)
            request.tables = {QStringLiteral("public.a")};
        SyncReport report;
        if (planned) {
            TableProgress table;
            table.table = {
                .oid = 1, .schema = QStringLiteral("public"), .name = QStringLiteral("a")};
            table.columns = {QStringLiteral("id integer")};
            TableProgress leftOut = table;
            leftOut.table.name = QStringLiteral("b");
            leftOut.state = TableState::Skipped;
            leftOut.columns.clear();
            report.tables = {table, leftOut};
        }
        const TablesSeen seen = tablesSeenOf(request, report);
        QCOMPARE(seen.isAll, isAll);
        QCOMPARE(seen.columns.size(), planned ? 2 : 0); // one that is left out is there, too
    }

    void errorToTell_stoppedFollowing_saysUpToWhere()
    {
        const Error error = errorToTell(stopped(true, false));
        QCOMPARE(error.id(), QStringLiteral("interrupted"));
        QVERIFY(error.message.contains(u"0/19532D8"));
        QCOMPARE(errorToTell(stopped(false, false)), makeError(ErrorKind::Interrupted));
    }
};

QTEST_GUILESS_MAIN(TestRunRequest)
#include "tst_runrequest.moc"
