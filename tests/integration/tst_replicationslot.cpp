// SPDX-License-Identifier: GPL-3.0-or-later
//
// Commands to a WAL sender: who the server is, and slots with their snapshots.

#include "tests/integration/logserver.h"
#include "tests/support/pgbouncer.h"

#include "engine/postgres/replicationslot.h"

#include <QFile>

#include <future>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

constexpr int deadlineMs = 30'000;

auto in(std::chrono::milliseconds time)
{
    return std::chrono::steady_clock::now() + time;
}

QString textOf(const Error &error)
{
    return error.id() + u": "_s + error.message + u" | "_s + error.detail;
}

class ReplicationSlot : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void open_withoutTheRight_isReplicationRole_data() { addVersionRows(); }

    void open_withoutTheRight_isReplicationRole();

    void open_noSenderLeft_isSendersFull_data() { addVersionRows(); }

    void open_noSenderLeft_isSendersFull();
    void open_pooler_isPooler();

    void identify_anyVersion_isWhatTheServerIs_data() { addVersionRows(); }

    void identify_anyVersion_isWhatTheServerIs();
    void history_promotedServer_namesTheSwitch();
    void parse_history_isRead_data();
    void parse_history_isRead();

    void create_snapshot_seesTheCommitsBefore_data() { addVersionRows(); }

    void create_snapshot_seesTheCommitsBefore();

    void create_refused_saysWhy_data() { addVersionRows(); }

    void create_refused_saysWhy();

    void create_openWriter_endsAtTheDeadlineWithoutASlot_data() { addVersionRows(); }

    void create_openWriter_endsAtTheDeadlineWithoutASlot();

    void create_stopped_leavesNoSlot_data() { addVersionRows(); }

    void create_stopped_leavesNoSlot();

private:
    void start(const QStringList &extraConf = {});

    Result<Connection> sender() const { return Connection::open(loginTo(*m_cluster, true), {}); }

    std::unique_ptr<PgCluster> m_cluster;
};

void ReplicationSlot::start(const QStringList &extraConf)
{
    QFETCH(const int, version);
    m_cluster.reset();
    QString error;
    m_cluster = startLogServer(version, extraConf, &error);
    QVERIFY2(m_cluster, qPrintable(error));
}

void ReplicationSlot::open_withoutTheRight_isReplicationRole()
{
    start();
    QVERIFY(m_cluster->exec("CREATE ROLE reader LOGIN PASSWORD 'reader'"));
    ConnectionOptions options = loginTo(*m_cluster, true);
    options.info.user = u"reader"_s;
    options.password = "reader";
    const Result<Connection> refused = Connection::open(options, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().id(), u"repl-role"_s);
    QVERIFY2(refused.error().actions.join(u' ').contains(u"\"reader\" REPLICATION"),
             qPrintable(textOf(refused.error())));
    const Result<Connection> ordinary = Connection::open(
        [&] {
            options.replication = false;
            return options;
        }(),
        {});
    QVERIFY(ordinary);
}

void ReplicationSlot::open_noSenderLeft_isSendersFull()
{
    start({u"max_wal_senders = 1"_s});
    const Result<Connection> only = sender();
    QVERIFY2(only, qPrintable(only ? QString() : textOf(only.error())));
    const Result<Connection> refused = sender();
    QVERIFY(!refused);
    QCOMPARE(refused.error().id(), u"senders-full"_s);
}

void ReplicationSlot::open_pooler_isPooler()
{
    if (!PgBouncer::isInstalled())
        QSKIP("PgBouncer is not installed: replication through a pooler was NOT tested");
    QString error;
    m_cluster.reset();
    m_cluster = startLogServer(15, {}, &error);
    QVERIFY2(m_cluster, qPrintable(error));
    for (const char *settings : {"", "ignore_startup_parameters = options"}) {
        PgBouncer bouncer;
        QVERIFY2(bouncer.start(*m_cluster, settings, &error), qPrintable(error));
        ConnectionOptions options = loginTo(*m_cluster, true);
        options.info.port = QString::number(bouncer.port());
        const Result<Connection> refused = Connection::open(options, {});
        QVERIFY(!refused);
        QVERIFY2(refused.error().kind == ErrorKind::Pooler, qPrintable(textOf(refused.error())));
    }
}

void ReplicationSlot::identify_anyVersion_isWhatTheServerIs()
{
    start();
    Result<Connection> connection = sender();
    QVERIFY2(connection, qPrintable(connection ? QString() : textOf(connection.error())));
    const Result<SystemIdentity> found = identifySystem(*connection, {});
    QVERIFY2(found, qPrintable(found ? QString() : textOf(found.error())));
    PgSession session(*m_cluster, logDatabase);
    QCOMPARE(found->systemIdentifier,
             session.value("SELECT system_identifier FROM pg_control_system()"));
    QCOMPARE(found->timeline, 1U);
    QCOMPARE(found->database, logDatabase);
    QVERIFY(found->flushed.isValid());
    QVERIFY(found->flushed
            <= Lsn::parse(session.value("SELECT pg_current_wal_flush_lsn()")).value_or(Lsn()));
    const Result<QList<TimelineSwitch>> history = timelineHistory(*connection, 1, {});
    QVERIFY(history);
    QVERIFY(history->isEmpty());
    // Until the server says that there is no such file, so that nothing is taken for "no gap".
    QVERIFY(!timelineHistory(*connection, 7, {}));
}

void ReplicationSlot::history_promotedServer_namesTheSwitch()
{
    QString error;
    m_cluster.reset();
    m_cluster = startLogServer(15, {}, &error);
    QVERIFY2(m_cluster, qPrintable(error));
    const QByteArray folder = *m_cluster->query("SHOW data_directory")[0][0];
    const Lsn before =
        Lsn::parse(*m_cluster->query("SELECT pg_current_wal_lsn()")[0][0]).value_or(Lsn());
    m_cluster->stopServer(false);
    QFile signal(QString::fromUtf8(folder) + u"/standby.signal"_s);
    QVERIFY(signal.open(QIODevice::WriteOnly));
    signal.close();
    QVERIFY2(m_cluster->startServer(), qPrintable(m_cluster->lastError()));
    QCOMPARE(m_cluster->query("SELECT pg_promote()")[0][0], QByteArray("t"));
    Result<Connection> connection = sender();
    QVERIFY(connection);
    const Result<SystemIdentity> found = identifySystem(*connection, {});
    QVERIFY(found);
    QCOMPARE(found->timeline, 2U);
    const Result<QList<TimelineSwitch>> history = timelineHistory(*connection, 2, {});
    QVERIFY2(history, qPrintable(history ? QString() : textOf(history.error())));
    QCOMPARE(history->size(), 1);
    QCOMPARE(history->first().timeline, 1U);
    QVERIFY(history->first().at > before);
    QVERIFY(history->first().at <= found->flushed);
}

void ReplicationSlot::parse_history_isRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("switches"); // "none" for an error
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("two") << QByteArray("1\t0/3000000\tno recovery target specified\n\n# comment\n"
                                       "2\t1F/ABCDEF01\tbefore 2024\n")
                         << u"1@0/3000000 2@1F/ABCDEF01"_s;
    QTest::newRow("no reason") << QByteArray("1\t0/3000000") << u"1@0/3000000"_s;
    QTest::newRow("not a history") << QByteArray("<html>") << u"none"_s;
    QTest::newRow("descending") << QByteArray("2\t0/1\tx\n1\t0/2\tx\n") << u"none"_s;
    QTest::newRow("too large") << QByteArray("99999999999\t0/1\tx\n") << u"none"_s;
}

void ReplicationSlot::parse_history_isRead()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, switches);
    const Result<QList<TimelineSwitch>> history = parseTimelineHistory(content);
    QStringList found;
    if (!history) {
        found.append(u"none"_s);
    } else {
        for (const TimelineSwitch &change : *history)
            found.append(QString::number(change.timeline) + u'@' + change.at.toString());
    }
    QCOMPARE(found.join(u' '), switches);
}

void ReplicationSlot::create_snapshot_seesTheCommitsBefore()
{
    start();
    PgSession writer(*m_cluster, logDatabase);
    QVERIFY(writer.exec("INSERT INTO t VALUES (1, 'before')"));
    Result<Connection> connection = sender();
    QVERIFY2(connection, qPrintable(connection ? QString() : textOf(connection.error())));
    const Result<CreatedSlot> slot = createReplicationSlot(*connection, u"ours"_s, u"pgoutput"_s,
                                                           in(30s), {});
    QVERIFY2(slot, qPrintable(slot ? QString() : textOf(slot.error())));
    QVERIFY(writer.exec("INSERT INTO t VALUES (2, 'after')"));

    Result<Connection> reader = Connection::open(loginTo(*m_cluster, false), {});
    QVERIFY(reader);
    QVERIFY(reader->beginReadOnly(slot->snapshot, {}));
    const Result<QueryResult> rows = reader->query(u"SELECT id FROM public.t"_s, {});
    QVERIFY(rows);
    QCOMPARE(rows->rowCount(), 1);
    QCOMPARE(rows->integer(0, 0), 1);
    QCOMPARE(confirmedOf(*m_cluster, "ours"), slot->consistentPoint);
    // Begin, relation, insert, commit: of the second row only.
    const QList<LogEntry> left = peek(*m_cluster, "ours", u"pgoutput"_s);
    QCOMPARE(left.size(), 4);
    QVERIFY(left[2].data.contains("after"));
}

void ReplicationSlot::create_refused_saysWhy()
{
    start({u"max_replication_slots = 1"_s});
    // Where plugins have to be allowed, what is not is refused before it is looked for.
    const QByteArray setting = "output_plugin_libraries";
    if (!m_cluster->query("SELECT 1 FROM pg_settings WHERE name = '" + setting + '\'').isEmpty())
        QVERIFY(m_cluster->exec("ALTER ROLE " + m_cluster->superuser().toLatin1() + " SET "
                                + setting + " = pgoutput, nosuch, plpgsql"));
    Result<Connection> connection = sender();
    QVERIFY(connection);
    const auto refusal = [&](const char *slot, const char *plugin) {
        const Result<CreatedSlot> made = createReplicationSlot(
            *connection, QString::fromLatin1(slot), QString::fromLatin1(plugin), in(30s), {});
        return made ? QString() : made.error().id() + u' ' + made.error().message;
    };
    QCOMPARE(refusal("My-Slot", "pgoutput"),
             u"slot-name \"My-Slot\" cannot be the name of a replication slot."_s);
    QCOMPARE(refusal("ours", "nosuch"),
             u"plugin-missing The output plugin nosuch is not installed on the server."_s);
    QCOMPARE(refusal("ours", "plpgsql").section(u' ', 0, 0), u"plugin-missing"_s);
    QCOMPARE(refusal("ours", "pgoutput"), QString());
    QCOMPARE(refusal("ours", "pgoutput"),
             u"slot-exists A replication slot \"ours\" exists already."_s);
    QCOMPARE(refusal("second", "pgoutput").section(u' ', 0, 0), u"slots-full"_s);
}

void ReplicationSlot::create_openWriter_endsAtTheDeadlineWithoutASlot()
{
    start();
    PgSession writer(*m_cluster, logDatabase);
    QVERIFY(writer.exec("BEGIN"));
    QVERIFY(writer.exec("INSERT INTO t VALUES (1, 'open')"));
    Result<Connection> connection = sender();
    QVERIFY(connection);
    const Result<CreatedSlot> blocked = createReplicationSlot(*connection, u"ours"_s, u"pgoutput"_s,
                                                              in(500ms), {});
    QVERIFY(!blocked);
    QVERIFY2(blocked.error().kind == ErrorKind::SlotBlocked, qPrintable(textOf(blocked.error())));
    PgSession watcher(*m_cluster, logDatabase);
    QCOMPARE(watcher.value("SELECT count(*) FROM pg_replication_slots"), QByteArray("0"));
    // The connection is as good as before.
    QVERIFY(writer.exec("COMMIT"));
    const Result<CreatedSlot> made = createReplicationSlot(*connection, u"ours"_s, u"pgoutput"_s,
                                                           in(30s), {});
    QVERIFY2(made, qPrintable(made ? QString() : textOf(made.error())));
}

void ReplicationSlot::create_stopped_leavesNoSlot()
{
    start();
    PgSession writer(*m_cluster, logDatabase);
    QVERIFY(writer.exec("BEGIN"));
    QVERIFY(writer.exec("INSERT INTO t VALUES (1, 'open')"));
    Result<Connection> connection = sender();
    QVERIFY(connection);
    std::stop_source stop;
    auto made = std::async(std::launch::async, [&] {
        return createReplicationSlot(*connection, u"ours"_s, u"pgoutput"_s, in(60s),
                                     stop.get_token());
    });
    PgSession watcher(*m_cluster, logDatabase);
    QTRY_COMPARE_WITH_TIMEOUT(
        watcher.value("SELECT count(*) FROM pg_locks WHERE NOT granted AND locktype = "
                      "'transactionid'"),
        QByteArray("1"), deadlineMs);
    stop.request_stop();
    const Result<CreatedSlot> result = made.get();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Interrupted);
    QCOMPARE(watcher.value("SELECT count(*) FROM pg_replication_slots"), QByteArray("0"));
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::ReplicationSlot)
#include "tst_replicationslot.moc"
