// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/postgres/failuretexts.h"

#include "engine/postgres/postgreserror.h"

#include <QTest>

using namespace tributary;
using namespace tributary::test;

class TestStatementError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statementError_sqlState_isClassified_data();
    void statementError_sqlState_isClassified();
    void statementError_noSqlState_isALostConnection();
    void statementError_unknown_dependsOnTheTable();
    void statementError_permission_namesTheGrant();
    void statementError_pluginBlocked_namesThePlugin();
    void statementError_replication_namesTheObject_data();
    void statementError_replication_namesTheObject();
};

void TestStatementError::statementError_sqlState_isClassified_data()
{
    QTest::addColumn<QByteArray>("sqlState");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *sqlState, const char *text, ErrorKind kind) {
        QTest::addRow("%s %s", sqlState, text) << QByteArray(sqlState) << QByteArray(text) << kind;
    };
    using enum ErrorKind;
    row("42501", "permission denied for table orders", TablePermission);
    row("42501", "permission denied for relation orders", TablePermission);
    row("42501", "permission denied for table replication_log", TablePermission);
    row("42501", "permission denied for schema sales", SchemaPermission);
    row("42501", "query would be affected by row-level security policy for table \"orders\"",
        RowSecurity);
    row("42501", "must be superuser or replication role to use replication slots", ReplicationRole);
    row("42501", "must be superuser or replication role to start walsender", ReplicationRole);
    row("42501", "permission denied to use replication slots", ReplicationRole);
    row("42501", "permission denied to start WAL sender", ReplicationRole);
    row("40001", "canceling statement due to conflict with recovery", StandbyConflict);
    row("40P01", "canceling statement due to conflict with recovery", StandbyConflict);
    row("40P01", "deadlock detected", TableUnreadable);
    row("72000", "snapshot too old", SnapshotTooOld);
    row("55P03", "could not obtain lock on relation \"orders\"", LockTimeout);
    row("55P03", "canceling statement due to lock timeout", LockTimeout);
    row("57014", "canceling statement due to lock timeout", LockTimeout);
    row("57014", "canceling statement due to statement timeout", ServerCancelled);
    row("57014", "canceling statement due to user request", ServerCancelled);
    row("57P01", "terminating connection due to administrator command", ServerTerminated);
    row("57P02", "terminating connection because of crash of another server process",
        ServerTerminated);
    row("57P05", "terminating connection due to idle-session timeout", ServerTerminated);
    row("25P03", "terminating connection due to idle-in-transaction timeout", ServerTerminated);
    row("25P04", "terminating connection due to transaction timeout", ServerTerminated);
    row("53200", "out of memory", ServerOutOfMemory);
    row("53100", "could not write to file \"base/pgsql_tmp/pgsql_tmp1.0\": No space left on device",
        ServerDiskFull);
    row("53400", "all replication slots are in use", SlotsFull);
    row("55000", "replication slots can only be used if max_replication_slots > 0", SlotsFull);
    row("42710", "relation \"orders\" already exists", TableUnreadable);
    row("42602", "invalid name syntax", TableUnreadable);
    row("42704", "type \"colour\" does not exist", TableUnreadable);
    row("55006", "relation \"orders\" is being used", TableUnreadable);
    row("55000", "sequence must have been set", TableUnreadable);
    row("55000", "logical decoding cannot be used while in recovery", StandbySource);
    row("58P01", "could not access file \"$libdir/postgis-3\": No such file or directory",
        ServerError);
    row("58P01", "requested WAL segment 000000010000000000000003 has already been removed",
        SlotLost);
    row("53400", "temporary file size exceeds temp_file_limit (1024kB)", TableUnreadable);
    row("54000",
        "out of memory\nDETAIL:  Cannot enlarge string buffer containing 1073741823 bytes by 1 "
        "more bytes.",
        FieldTooLarge);
    row("XX000", "invalid memory alloc request size 2000000004", FieldTooLarge);
    row("XX000", "cache lookup failed for relation 16402", TableUnreadable);
    row("08006", "connection failure", ConnectionLost);
    row("22012", "division by zero", TableUnreadable);
    row("XX001", "invalid page in block 0 of relation base/5/16402", TableUnreadable);
}

void TestStatementError::statementError_sqlState_isClassified()
{
    QFETCH(QByteArray, sqlState);
    QFETCH(QByteArray, text);
    QFETCH(ErrorKind, kind);
    const QString message = QStringLiteral("ERROR:  ") + QString::fromUtf8(text) + u'\n';
    const Error error = statementError(sqlState, message, shop(), QStringLiteral("public.orders"));
    QCOMPARE(error.id(), makeError(kind).id());
    QCOMPARE(error.sqlState, sqlState);
    QCOMPARE(error.detail, message.trimmed());
    QVERIFY2(!allText(error).contains('?'), allText(error).constData());
}

void TestStatementError::statementError_noSqlState_isALostConnection()
{
    for (const char *message : {"SSL connection has been closed unexpectedly\n",
                                "server closed the connection unexpectedly\n", ""})
        QCOMPARE(
            statementError({}, QString::fromUtf8(message), shop(), QStringLiteral("public.orders"))
                .kind,
            ErrorKind::ConnectionLost);
}

void TestStatementError::statementError_unknown_dependsOnTheTable()
{
    const QString message = QStringLiteral("ERROR:  division by zero\n");
    const Error ofTable = statementError("22012", message, shop(), QStringLiteral("public.orders"));
    QCOMPARE(ofTable.kind, ErrorKind::TableUnreadable);
    QCOMPARE(ofTable.message, QStringLiteral("public.orders could not be read: division by zero"));
    const Error ofServer = statementError("22012", message, shop(), {});
    QCOMPARE(ofServer.kind, ErrorKind::ServerError);
    QCOMPARE(ofServer.message, QStringLiteral("The server reported an error: division by zero"));
}

void TestStatementError::statementError_permission_namesTheGrant()
{
    const QByteArray table = allText(
        statementError("42501", QStringLiteral("ERROR:  permission denied for table a\"b"), shop(),
                       QStringLiteral("sales.a\"b")));
    QVERIFY2(table.contains(R"(GRANT SELECT ON "sales"."a""b" TO "ana")"), table.constData());
    const QByteArray schema = allText(
        statementError("42501", QStringLiteral("ERROR:  permission denied for schema sales"),
                       shop(), QStringLiteral("sales.x")));
    QVERIFY2(schema.contains(R"(GRANT USAGE ON SCHEMA "sales" TO "ana")"), schema.constData());
}

void TestStatementError::statementError_pluginBlocked_namesThePlugin()
{
    const Error error = statementError(
        "42501",
        QStringLiteral("ERROR:  library \"wal2json\" may not be used as an output plugin\n"
                       "HINT:  If it is safe for all REPLICATION users to use this library as an "
                       "output plugin, add it to"
                       " \"output_plugin_libraries\" and reload the server configuration.\n"),
        shop(), {});
    QCOMPARE(error.kind, ErrorKind::PluginBlocked);
    QVERIFY2(error.message.contains(u"wal2json"), qPrintable(error.message));
    QVERIFY2(!allText(error).contains('?'), allText(error).constData());
}

void TestStatementError::statementError_replication_namesTheObject_data()
{
    QTest::addColumn<QByteArray>("sqlState");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("names"); // a part of the sentence
    const auto row = [](const char *name, const char *sqlState, const char *text, ErrorKind kind,
                        const char *names) {
        QTest::newRow(name) << QByteArray(sqlState) << QByteArray(text) << kind
                            << QString::fromUtf8(names);
    };
    using enum ErrorKind;
    row("level", "55000", "logical decoding requires wal_level >= logical", WalLevel,
        "wal_level is not logical");
    row("level of 17", "55000", "logical decoding requires \"wal_level\" >= \"logical\"", WalLevel,
        "wal_level is not logical");
    row("level of the primary", "55000",
        "logical decoding on standby requires \"wal_level\" >= \"logical\" on the primary",
        WalLevel, "wal_level is not logical");
    row("no plugin", "58P01", "could not access file \"wal2json\": No such file or directory",
        PluginMissing, "output plugin wal2json is");
    row("no plugin at all", "XX000",
        "output plugins have to declare the _PG_output_plugin_init symbol", PluginMissing,
        "output plugin that was asked for is");
    row("exists", "42710", "replication slot \"s1\" already exists", SlotExists, "\"s1\"");
    row("name", "42602",
        "replication slot name \"My-Slot\" contains invalid character\nHINT:  Replication slot "
        "names may only contain lower case letters, numbers, and the underscore character.",
        SlotName, "\"My-Slot\"");
    row("empty name", "42602", "replication slot name \"\" is too short", SlotName, "\"\"");
    row("long name", "42622", "replication slot name \"sss\" is too long", SlotName, "\"sss\"");
    row("missing", "42704", "replication slot \"s1\" does not exist", SlotMissing, "\"s1\"");
    row("other database", "55000", "replication slot \"s1\" was not created in this database",
        SlotOtherDatabase, "\"s1\"");
    row("busy", "55006", "replication slot \"s1\" is active for PID 14407", SlotBusy, "\"s1\"");
    // Servers speak the language of their lc_messages.
    row("exists, in German", "42710", "Replikations-Slot »s1« existiert bereits", SlotExists,
        "\"s1\"");
    row("name, in German", "42602", "Replikations-Slot-Name »My-Slot« enthält ungültiges Zeichen",
        SlotName, "\"My-Slot\"");
    row("missing, in German", "42704", "Replikations-Slot »s1« existiert nicht", SlotMissing,
        "\"s1\"");
    row("busy, in German", "55006", "Replikations-Slot »s1« ist aktiv für PID 14407", SlotBusy,
        "\"s1\"");
    row("busy, in French", "55006", "le slot de réplication « s1 » est actif pour le PID 14407",
        SlotBusy, "\"s1\"");
    row("full, in German", "53400",
        "alle Replikations-Slots sind in Benutzung\nTIP:  Geben Sie einen frei oder erhöhen Sie "
        "max_replication_slots.",
        SlotsFull, "slots of the server");
    row("no plugin, in German", "58P01",
        "konnte nicht auf Datei »wal2json« zugreifen: Datei oder Verzeichnis nicht gefunden",
        PluginMissing, "output plugin wal2json is");
    row("no log, in German", "58P01",
        "das angeforderte WAL-Segment 000000010000000000000003 wurde schon entfernt", SlotLost,
        "Changes are gone");
    row("standby, in German", "40001", "storniere Anfrage wegen Konflikt mit der Wiederherstellung",
        StandbyConflict, "cancelled the long read");
    row("lost, through SQL", "55000",
        "can no longer get changes from replication slot \"s1\"\nDETAIL:  This slot has never "
        "previously reserved WAL, or it has been invalidated.",
        SlotLost, "Changes are gone");
    row("lost, by a WAL sender", "55000",
        "cannot read from logical replication slot \"s1\"\nDETAIL:  This slot has been invalidated "
        "because it exceeded the maximum reserved size.",
        SlotLost, "Changes are gone");
    row("lost, from 18 on", "55000",
        "can no longer access replication slot \"s1\"\nDETAIL:  This replication slot has been "
        "invalidated due to \"wal_removed\".",
        SlotLost, "Changes are gone");
    row("lost, when it is advanced", "55000",
        "replication slot \"s1\" cannot be advanced\nDETAIL:  This slot has never previously "
        "reserved WAL, or it has been invalidated.",
        SlotLost, "Changes are gone");
    row("publication", "42704",
        "publication \"Every\"thing\" does not exist\nCONTEXT:  slot \"s1\", output plugin "
        "\"pgoutput\", in the change callback, associated LSN 0/19527D0",
        PublicationMissing, "\"Every\"thing\"");
}

void TestStatementError::statementError_replication_namesTheObject()
{
    QFETCH(QByteArray, sqlState);
    QFETCH(QByteArray, text);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, names);
    const Error error = statementError(
        sqlState, QStringLiteral("ERROR:  ") + QString::fromUtf8(text) + u'\n', shop(), {});
    QCOMPARE(error.id(), makeError(kind).id());
    QVERIFY2(error.message.contains(names), qPrintable(error.message));
    QVERIFY2(!allText(error).contains('?'), allText(error).constData());
}

QTEST_GUILESS_MAIN(TestStatementError)
#include "tst_statementerror.moc"
