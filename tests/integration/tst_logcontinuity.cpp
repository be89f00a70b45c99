// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every way in which slot or publication can have lost the changes since the last run: the run says
// which, leaves the destination as it is, and closes the gap with a new copy when it may. And those
// ways that only look like it.

#include "tests/integration/gapbench.h"
#include "tests/support/logbench.h"
#include "tests/support/pgsession.h"
#include "tests/support/syncharness.h"
#include "tests/support/tablecomparison.h"

#include <QtTest>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

class LogContinuity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void slotGone_data();
    void slotGone();

    void slotThatCannotBeRead_data();
    void slotThatCannotBeRead();
    void secondDestination_isWarnedOfTheSlot();
    void otherSlot_thatBeganLater_isNotTakenForOneMadeAgain();

    void slotLost_data() { addPluginRows(); }

    void slotLost();

    void otherSlot_data() { addPluginRows(); }

    void otherSlot();
    void publicationGone_data();
    void publicationGone();
    void tableTakenOutOfPublication_isCopiedAgain();
    void otherPublication_isCopiedAgain();

private:
    void addPluginRows();

    QString nextDatabase() { return u"gap_%1"_s.arg(++m_number); }

    PgCluster m_cluster{logicalServer()};
    int m_number = 0;
};

void LogContinuity::initTestCase()
{
    QString error;
    QVERIFY2(m_cluster.start(&error), qPrintable(error));
}

void LogContinuity::addPluginRows()
{
    QTest::addColumn<QString>("plugin");
    QTest::newRow("pgoutput") << u"pgoutput"_s;
    if (m_cluster.hasPlugin(u"wal2json"_s))
        QTest::newRow("wal2json") << u"wal2json"_s;
}

void LogContinuity::slotGone_data()
{
    QTest::addColumn<QString>("plugin");
    QTest::addColumn<QByteArray>("steps");
    QTest::addColumn<QString>("id");
    QStringList plugins{u"pgoutput"_s};
    if (m_cluster.hasPlugin(u"wal2json"_s))
        plugins << u"wal2json"_s;
    // $S: the slot, $P: its plugin, $O: the plugin's options; a line each, in sessions of their own
    const QByteArray change = "INSERT INTO d VALUES (1, 'lost'); DELETE FROM k WHERE id = 9\n";
    for (const QString &plugin : std::as_const(plugins)) {
        const auto add = [&](const char *name, const QByteArray &steps, const QString &id) {
            QTest::addRow("%s, %s", qPrintable(plugin), name) << plugin << steps << id;
        };
        add("dropped", change + "SELECT pg_drop_replication_slot($S)", u"slot-missing"_s);
        add("made again",
            "SELECT pg_drop_replication_slot($S)\n" + change
                + "SELECT pg_create_logical_replication_slot($S, $P)",
            u"slot-recreated"_s);
        add("made again, with changes behind",
            "SELECT pg_drop_replication_slot($S)\n" + change
                + "SELECT pg_create_logical_replication_slot($S, $P)\n" + change,
            u"slot-recreated"_s);
        add("made again for another plugin",
            "SELECT pg_drop_replication_slot($S)\n" + change
                + "SELECT pg_create_logical_replication_slot($S, 'test_decoding')",
            u"slot-recreated"_s);
        add("made again, nothing else happened",
            "SELECT pg_drop_replication_slot($S)\nSELECT pg_create_logical_replication_slot($S, "
            "$P)",
            u"slot-recreated"_s);
        add("advanced, and its log freed",
            change
                + "CHECKPOINT\nSELECT pg_replication_slot_advance($S, pg_current_wal_flush_lsn())\n"
                + "CHECKPOINT\n" + change
                + "CHECKPOINT\nSELECT pg_replication_slot_advance($S, pg_current_wal_flush_lsn())\n"
                + change,
            u"slot-recreated"_s);
        add("advanced",
            change
                + "CHECKPOINT\nSELECT pg_replication_slot_advance($S, pg_current_wal_flush_lsn())\n"
                + change,
            u"slot-advanced"_s);
        add("read by somebody else",
            change + "SELECT count(*) FROM pg_logical_slot_get_binary_changes($S, NULL, NULL$O)\n"
                + change,
            u"slot-advanced"_s);
    }
}

void LogContinuity::slotGone()
{
    QFETCH(const QString, plugin);
    QFETCH(const QByteArray, steps);
    QFETCH(const QString, id);
    LogBench bench(m_cluster, nextDatabase(), plugin);
    QCOMPARE(bench.exec(gapTables), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    // While a writer goes on the server keeps its log from there: else it may free what was read,
    // and then nothing tells a slot that was read from one that was made again.
    PgSession writer(m_cluster, bench.database());
    if (id == u"slot-advanced")
        QVERIFY(writer.exec("BEGIN; INSERT INTO d VALUES (4, 'never')"));
    QCOMPARE(bench.exec("INSERT INTO d VALUES (3, 'y')"), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    const QByteArray slot = '\'' + bench.slot().toUtf8() + '\'';
    QByteArray text = steps;
    const QByteArray pluginName = '\'' + plugin.toUtf8() + '\'';
    text.replace("$S", slot).replace("$P", pluginName);
    const QByteArray options = ", 'proto_version', '1', 'publication_names', " + slot;
    text.replace("$O", plugin == u"pgoutput" ? options : QByteArray());
    const QList<QByteArray> lines = text.split('\n');
    for (const QByteArray &line : lines) {
        if (!line.isEmpty())
            QCOMPARE(bench.exec(line), QString());
    }
    if (steps.contains("test_decoding"))
        bench.request.log.plugin.clear();
    if (id == u"slot-advanced")
        QVERIFY(writer.exec("ROLLBACK"));
    QCOMPARE(closesGap(bench, id), QString());
}

void LogContinuity::slotThatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("slot"); // made as
    QTest::addColumn<QString>("database"); // there
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("named");
    QTest::newRow("physical") << QByteArray("SELECT pg_create_physical_replication_slot($S)")
                              << QString() << u"slot-plugin"_s << u"standby"_s;
    QTest::newRow("physical, keeps log")
        << QByteArray("SELECT pg_create_physical_replication_slot($S, true)") << QString()
        << u"slot-plugin"_s << u"standby"_s;
    QTest::newRow("another database")
        << QByteArray("SELECT pg_create_logical_replication_slot($S, 'pgoutput')") << u"postgres"_s
        << u"slot-database"_s << u"\"postgres\""_s;
}

// It is somebody else's: no run reads it, copies beside it or drops it, whatever it may do.
void LogContinuity::slotThatCannotBeRead()
{
    QFETCH(QByteArray, slot);
    QFETCH(const QString, database);
    QFETCH(const QString, id);
    QFETCH(const QString, named);
    LogBench bench(m_cluster, nextDatabase());
    QCOMPARE(bench.exec(gapTables), QString());
    const QByteArray name = '\'' + bench.slot().toUtf8() + '\'';
    slot.replace("$S", name);
    const auto make = [&] {
        return m_cluster.exec(slot, database.isEmpty() ? bench.database() : database);
    };
    const auto isRefused = [&] {
        const SyncReport report = bench.sync();
        return failuresOf(report) == QStringList(u"run: "_s + id)
            && report.exitCode() == ExitCode::PrerequisiteMissing
            && report.error->message.contains(named) && report.error->message.contains(bench.slot())
            && report.error->actions.join(u' ').contains(u"--slot");
    };
    QVERIFY(make());
    QVERIFY(isRefused());
    QVERIFY(!QFile::exists(bench.file()));
    QVERIFY(m_cluster.exec("SELECT pg_drop_replication_slot(" + name + ')'));
    QCOMPARE(bench.syncAndCompare(), QString());
    QVERIFY(m_cluster.exec("SELECT pg_drop_replication_slot(" + name + ')'));
    QVERIFY(make());
    const QString before = contentOf(bench);
    for (const bool mayCopy : {false, true}) {
        bench.request.log.allowResync = mayCopy;
        QVERIFY(isRefused());
        QCOMPARE(contentOf(bench), before);
    }
    QVERIFY(m_cluster.exec("SELECT pg_drop_replication_slot(" + name + ')'));
    QCOMPARE(bench.syncAndCompare(), QString());
}

void LogContinuity::secondDestination_isWarnedOfTheSlot()
{
    LogBench bench(m_cluster, nextDatabase());
    QCOMPARE(bench.exec(gapTables), QString());
    const auto warning = [](const SyncReport &report) {
        const QStringList notes = report.notes.filter(u"--slot"_s);
        return notes.size() == 1 ? notes.first() : QString::number(notes.size());
    };
    QCOMPARE(warning(bench.sync()), u"0"_s);
    QCOMPARE(warning(bench.sync()), u"0"_s);
    const QTemporaryDir folder;
    SyncRequest other = bench.request;
    other.destination = u"sqlite:"_s + folder.filePath(u"other.sqlite"_s);
    SyncRequest known = other;
    known.log.slotHolder = u"\"shop\""_s;
    known.destination = u"sqlite:"_s + folder.filePath(u"known.sqlite"_s);
    QVERIFY(warning(runSync(other)).contains(bench.slot()));
    QVERIFY(warning(runSync(known)).contains(u"for \"shop\" already"));
    QCOMPARE(warning(runSync(other)), u"0"_s);
    // Who names a slot has chosen it.
    other.destination = u"sqlite:"_s + folder.filePath(u"chosen.sqlite"_s);
    other.log.slot = bench.slot();
    QCOMPARE(warning(runSync(other)), u"0"_s);
}

// Nothing was dropped, and nobody has read it.
void LogContinuity::otherSlot_thatBeganLater_isNotTakenForOneMadeAgain()
{
    LogBench bench(m_cluster, nextDatabase());
    QCOMPARE(bench.exec(gapTables), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    QCOMPARE(bench.exec("INSERT INTO d VALUES (1, 'between')"), QString());
    bench.request.log.slot = bench.slot() + u"_later"_s;
    QCOMPARE(bench.exec("SELECT pg_create_logical_replication_slot('"
                        + bench.request.log.slot.toUtf8() + "', 'pgoutput')"),
             QString());
    const SyncReport report = bench.sync();
    QCOMPARE(failuresOf(report), QStringList(u"run: slot-recreated"_s));
    QVERIFY2(report.error->message.contains(u"through another replication slot"),
             qPrintable(report.error->message));
    QVERIFY(report.error->message.contains(bench.request.log.slot));
    bench.request.log.allowResync = true;
    const auto formerNotes = [&bench](const SyncReport &after) {
        return after.notes.filter(u"slot SOURCE drop --name "_s + bench.slot()).size();
    };
    const SyncReport anew = bench.sync();
    QCOMPARE(problemsOf(anew), QString());
    QCOMPARE(formerNotes(anew), 1);
    QCOMPARE(formerNotes(bench.sync()), 0); // told once
    QCOMPARE(bench.syncAndCompare(), QString());
}

void LogContinuity::slotLost()
{
    QFETCH(const QString, plugin);
    LogBench bench(m_cluster, nextDatabase(), plugin);
    QCOMPARE(bench.exec(gapTables), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    QCOMPARE(bench.exec("INSERT INTO d VALUES (1, 'lost')"), QString());
    QVERIFY(m_cluster.exec("ALTER SYSTEM SET max_slot_wal_keep_size = '16MB'"));
    QVERIFY(m_cluster.exec("SELECT pg_reload_conf()"));
    const QByteArray status = "SELECT wal_status FROM pg_replication_slots WHERE slot_name = '"
        + bench.slot().toUtf8() + '\'';
    QTRY_VERIFY_WITH_TIMEOUT(writeLog(m_cluster, 20) && m_cluster.exec("CHECKPOINT")
                                 && m_cluster.query(status)[0][0] == QByteArray("lost"),
                             30'000);
    QCOMPARE(closesGap(bench, u"slot-lost"_s), QString());
    QVERIFY(m_cluster.exec("ALTER SYSTEM RESET max_slot_wal_keep_size"));
    QVERIFY(m_cluster.exec("SELECT pg_reload_conf()"));
}

// A slot of another name will do when it has every change; else it is named.
void LogContinuity::otherSlot()
{
    QFETCH(const QString, plugin);
    LogBench bench(m_cluster, nextDatabase(), plugin);
    QCOMPARE(bench.exec(gapTables), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    QCOMPARE(bench.exec("SELECT pg_create_logical_replication_slot('other_" + bench.slot().toUtf8()
                        + "', '" + plugin.toUtf8() + "')"),
             QString());
    // The slot begins behind the checkpoint of the run before, though nothing happened in between.
    QCOMPARE(bench.syncAndCompare(), QString());
    QCOMPARE(bench.exec("INSERT INTO d VALUES (1, 'x'); UPDATE k SET v = 'w' WHERE id = 2"),
             QString());
    bench.request.log.slot = u"other_"_s + bench.slot();
    QCOMPARE(bench.syncAndCompare(), QString());
    QCOMPARE(bench.exec("INSERT INTO d VALUES (1, 'x'); DELETE FROM k WHERE id = 2"), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    // It is the one from now on.
    bench.request.log.slot.clear();
    QCOMPARE(bench.exec("INSERT INTO d VALUES (1, 'x'); DELETE FROM k WHERE id = 3"), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    QCOMPARE(sqliteText(bench.file(), u"SELECT slot FROM _tributary_log"_s),
             u"other_"_s + bench.slot());

    bench.request.log.slot = u"no_such_slot"_s;
    QCOMPARE(findsGap(bench, u"slot-missing"_s), QString());
    QVERIFY(bench.sync().error->message.contains(u"no_such_slot"));
    QCOMPARE(closesGap(bench, u"slot-missing"_s), QString());
}

void LogContinuity::publicationGone_data()
{
    QTest::addColumn<QByteArray>("steps");
    QTest::newRow("dropped") << QByteArray();
    // The slot met a change while there was none: it never comes past that.
    QTest::newRow("made again") << QByteArray("CREATE PUBLICATION $P FOR TABLE k, d");
    QTest::newRow("made again without tables") << QByteArray("CREATE PUBLICATION $P");
}

void LogContinuity::publicationGone()
{
    QFETCH(QByteArray, steps);
    LogBench bench(m_cluster, nextDatabase());
    QCOMPARE(bench.exec(gapTables), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    QCOMPARE(bench.exec("DROP PUBLICATION " + bench.slot().toUtf8()), QString());
    QCOMPARE(bench.exec("INSERT INTO d VALUES (1, 'lost'); DELETE FROM k WHERE id = 9"), QString());
    steps.replace("$P", bench.slot().toUtf8());
    if (!steps.isEmpty())
        QCOMPARE(bench.exec(steps), QString());
    const QString before = contentOf(bench);
    for (int run = 0; run < 2; ++run) {
        const SyncReport report = bench.sync();
        QCOMPARE(failuresOf(report), QStringList(u"run: publication"_s));
        QCOMPARE(report.exitCode(), ExitCode::PrerequisiteMissing);
        QVERIFY2(report.error->actions.join(u' ').contains(u"--allow-resync"),
                 qPrintable(report.error->actions.join(u' ')));
        if (steps.isEmpty()) // else the tables are published anew, and copied
            QCOMPARE(contentOf(bench), before);
    }
    bench.request.log.allowResync = true;
    QCOMPARE(bench.syncAndCompare(), QString());
    bench.request.log.allowResync = false;
    QCOMPARE(bench.follow({"INSERT INTO d VALUES (1, 'x'); DELETE FROM k WHERE id = 4"}),
             QString());
}

void LogContinuity::tableTakenOutOfPublication_isCopiedAgain()
{
    LogBench bench(m_cluster, nextDatabase());
    QCOMPARE(bench.exec(gapTables), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    const QByteArray publication = "ALTER PUBLICATION " + bench.slot().toUtf8();
    QCOMPARE(bench.exec(publication + " DROP TABLE d"), QString());
    QCOMPARE(bench.follow({"INSERT INTO d VALUES (1, 'unpublished'); DELETE FROM k WHERE id = 4",
                           "INSERT INTO d VALUES (1, 'published again')"}),
             QString());
}

void LogContinuity::otherPublication_isCopiedAgain()
{
    LogBench bench(m_cluster, nextDatabase());
    QCOMPARE(bench.exec(gapTables), QString());
    QCOMPARE(bench.exec("CREATE PUBLICATION other"), QString());
    QCOMPARE(bench.syncAndCompare(), QString());
    QCOMPARE(bench.exec("INSERT INTO d VALUES (1, 'in the first only')"), QString());
    QCOMPARE(bench.exec("ALTER PUBLICATION other ADD TABLE k, d"), QString());
    bench.request.log.publication = u"other"_s;
    QCOMPARE(bench.follow({"INSERT INTO d VALUES (1, 'x')", "DELETE FROM k WHERE id = 4"}),
             QString());
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::LogContinuity)
#include "tst_logcontinuity.moc"
