// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/postgres/postgreserror.h"

#include <QTest>

using namespace tributary;

namespace {

ConnInfo shop()
{
    ConnInfo info;
    info.host = QStringLiteral("db.example.com");
    info.database = QStringLiteral("shop");
    info.user = QStringLiteral("ana");
    return info;
}

/// How libpq begins the message of a connection that failed.
QString atServer(const char *rest)
{
    return QStringLiteral(
               "connection to server at \"db.example.com\" (192.0.2.7), port 5432 failed: ")
        + QString::fromUtf8(rest) + u'\n';
}

/// A failure that the server itself reported, as libpq prints it with verbosity "verbose".
QString fromServer(const char *sqlState, const char *rest)
{
    return atServer("FATAL:  ").trimmed() + QStringLiteral("  %1: ").arg(QLatin1String(sqlState))
        + QString::fromUtf8(rest) + QStringLiteral("\nLOCATION:  auth_failed, auth.c:334\n");
}

QByteArray allText(const Error &error)
{
    return (error.message + u'\n' + error.actions.join(u'\n')).toUtf8();
}

} // namespace

class TestPostgresError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connectionError_serversWords_areClassified_data();
    void connectionError_serversWords_areClassified();
    void connectionError_libpqsWords_areClassified_data();
    void connectionError_libpqsWords_areClassified();
    void connectionError_socket_isNamed_data();
    void connectionError_socket_isNamed();
    void connectionError_unknown_showsTheServersSentence();
    void connectionError_sentence_namesWhatWasTried();
    void connectionError_hostileNames_areQuoted();
    void statementError_sqlState_isClassified_data();
    void statementError_sqlState_isClassified();
    void statementError_noSqlState_isALostConnection();
    void statementError_unknown_dependsOnTheTable();
    void statementError_permission_namesTheGrant();
    void statementError_pluginBlocked_namesThePlugin();
    void statementError_replication_namesTheObject_data();
    void statementError_replication_namesTheObject();
};

void TestPostgresError::connectionError_serversWords_areClassified_data()
{
    QTest::addColumn<QByteArray>("sqlState");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *sqlState, const char *text, ErrorKind kind) {
        QTest::addRow("%s %s", sqlState, text) << QByteArray(sqlState) << QByteArray(text) << kind;
    };
    using enum ErrorKind;
    row("28P01", "password authentication failed for user \"ana\"", WrongPassword);
    row("28000",
        "pg_hba.conf rejects connection for host \"192.0.2.1\", user \"ana\", database \"shop\", "
        "no encryption",
        HbaReject);
    row("28000",
        "no pg_hba.conf entry for host \"192.0.2.1\", user \"ana\", database \"shop\", no "
        "encryption",
        NoHbaEntry);
    row("28000", "role \"ana\" is not permitted to log in", RoleMayNotLogin);
    row("28000", "role \"ana\" does not exist", UnknownRole);
    row("28000", "Ident authentication failed for user \"ana\"", WrongPassword);
    row("3D000", "database \"shop\" does not exist", UnknownDatabase);
    row("42501",
        "permission denied for database \"shop\"\nDETAIL:  User does not have CONNECT privilege.",
        ConnectPermission);
    row("53300", "sorry, too many clients already", TooManyConnections);
    row("53300", "too many connections for role \"ana\"", TooManyConnections);
    row("53300",
        "remaining connection slots are reserved for non-replication superuser connections",
        TooManyConnections);
    row("53300", "number of requested standby connections exceeds max_wal_senders (currently 10)",
        SendersFull);
    row("57P03", "the database system is starting up", ServerStarting);
    row("57P03", "the database system is in recovery mode", ServerStarting);
    row("57P03", "the database system is not yet accepting connections", ServerStarting);
    row("57P03", "the database system is shutting down", ServerStopping);
    row("57P01", "terminating connection due to administrator command", ServerTerminated);
    row("08P01", "unsupported startup parameter: options", Pooler);
    row("08P01", "unsupported startup parameter in options: extra_float_digits", Pooler);
    row("XX000", "Tenant or user not found", TenantNotFound);
    row("XX000",
        "Endpoint ID is not specified. Either please upgrade the postgres client library (libpq) "
        "for SNI support",
        TenantNotFound);
    row("53200", "out of memory", ServerOutOfMemory);
    row("53100", "could not extend file: No space left on device", ServerDiskFull);
    row("42501", "must be superuser or replication role to start walsender", ReplicationRole);
    row("42501",
        "permission denied to start WAL sender\nDETAIL:  Only roles with the REPLICATION attribute "
        "may start a WAL sender process.",
        ReplicationRole);
    row("53300",
        "number of requested standby connections exceeds \"max_wal_senders\" (currently 10)",
        SendersFull);
    row("28000",
        "no pg_hba.conf entry for replication connection from host \"192.0.2.1\", user \"ana\", no "
        "encryption",
        NoHbaEntry);
    row("08P01", "unsupported startup parameter: replication", Pooler);
    row("XX001", "something that no rule knows", ServerError);
}

void TestPostgresError::connectionError_serversWords_areClassified()
{
    QFETCH(QByteArray, sqlState);
    QFETCH(QByteArray, text);
    QFETCH(ErrorKind, kind);
    const Error error = connectionError(fromServer(sqlState.constData(), text.constData()), shop());
    QCOMPARE(error.id(), makeError(kind).id());
    QCOMPARE(error.sqlState, sqlState);
    QVERIFY2(error.detail.contains(QString::fromUtf8(text)), qPrintable(error.detail));
    QVERIFY2(!allText(error).contains('?'), allText(error).constData());
}

void TestPostgresError::connectionError_libpqsWords_areClassified_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, const QString &message, ErrorKind kind) {
        QTest::newRow(name) << message << kind;
    };
    const auto text = [](const char *message) { return QString::fromUtf8(message); };
    using enum ErrorKind;
    row("refused",
        atServer("Connection refused\n\tIs the server running on that host and accepting TCP/IP "
                 "connections?"),
        ConnectionRefused);
    row("timeout", text("timeout expired"), ConnectionTimeout);
    row("timeout of the system",
        atServer("Connection timed out\n\tIs the server running on that host and accepting TCP/IP "
                 "connections?"),
        ConnectionTimeout);
    row("no route",
        atServer("No route to host\n\tIs the server running on that host and accepting TCP/IP "
                 "connections?"),
        NetworkUnreachable);
    row("no network",
        atServer("Network is unreachable\n\tIs the server running on that host and accepting "
                 "TCP/IP connections?"),
        NetworkUnreachable);
    row("no IPv6",
        atServer("Cannot assign requested address\n\tIs the server running on that host?"),
        NetworkUnreachable);
    row("name",
        text("could not translate host name \"db.example.com\" to address: Name or service not "
             "known\n"),
        NameNotFound);
    row("no password", atServer("fe_sendauth: no password supplied"), PasswordNeeded);
    row("no encryption", atServer("server does not support SSL, but SSL was required"),
        NoEncryption);
    row("unknown authority", atServer("SSL error: certificate verify failed"), Certificate);
    row("another name",
        atServer("server certificate for \"other.example.com\" does not match host name "
                 "\"db.example.com\""),
        Certificate);
    row("encryption fails", atServer("SSL error: tlsv1 alert protocol version"), Certificate);
    row("no root certificate",
        atServer("root certificate file \"/home/ana/.postgresql/root.crt\" does not exist\n"
                 "Either provide the file or change sslmode to disable server certificate "
                 "verification."),
        CertificateFile);
    row("unreadable root certificate",
        atServer("could not read root certificate file \"/x\": no certificate or crl found"),
        CertificateFile);
    row("unreadable certificate", atServer("could not read certificate file \"/x\": no start line"),
        ClientKeyFile);
    row("open key",
        atServer("private key file \"/x\" has group or world access; file must have permissions "
                 "u=rw (0600) or less"),
        ClientKeyFile);
    row("damaged key", atServer("could not load private key file \"/x\": no start line"),
        ClientKeyFile);
    row("key of another certificate",
        atServer("certificate present, but not private key file \"/x\""), ClientKeyFile);
    row("our authority is unknown", atServer("SSL error: tlsv1 alert unknown ca"),
        ClientCertificateRefused);
    row("our certificate expired", atServer("SSL error: sslv3 alert certificate expired"),
        ClientCertificateRefused);
    row("TLS 1.3 wants our certificate", atServer("SSL error: tlsv13 alert certificate required"),
        ClientCertificate);
    row("no PostgreSQL, encrypted", atServer("received invalid response to SSL negotiation: H"),
        NotPostgres);
    row("no PostgreSQL", atServer("expected authentication request from server, but received H"),
        NotPostgres);
    row("port", text("invalid port number: \"99999\"\n"), Settings);
    row("sslmode", text("invalid sslmode value: \"bogus\"\n"), Settings);
    row("option", text("invalid connection option \"colour\"\n"), Settings);
    row("closed",
        atServer("server closed the connection unexpectedly\n\tThis probably means the server "
                 "terminated abnormally\n"
                 "\tbefore or while processing the request."),
        ConnectionLost);
    row("reset", atServer("could not receive data from server: Connection reset by peer"),
        ConnectionLost);
    row("pooler of old", atServer("ERROR:  unsupported startup parameter: extra_float_digits"),
        Pooler);
    row("anything else", atServer("the moon is full"), ServerError);
}

void TestPostgresError::connectionError_libpqsWords_areClassified()
{
    QFETCH(QString, message);
    QFETCH(ErrorKind, kind);
    const Error error = connectionError(message, shop());
    QCOMPARE(error.id(), makeError(kind).id());
    QCOMPARE(error.sqlState, QByteArray());
    QCOMPARE(error.detail, message.trimmed());
    QVERIFY2(!allText(error).contains('?'), allText(error).constData());
}

void TestPostgresError::connectionError_socket_isNamed_data()
{
    QTest::addColumn<QString>("reason");
    QTest::newRow("no folder") << QStringLiteral("No such file or directory");
    QTest::newRow("left behind") << QStringLiteral("Connection refused");
}

void TestPostgresError::connectionError_socket_isNamed()
{
    QFETCH(QString, reason);
    ConnInfo info = shop();
    info.host = QStringLiteral("/run/postgresql");
    info.port = QStringLiteral("5433");
    const Error error = connectionError(
        QStringLiteral(
            "connection to server on socket \"/run/postgresql/.s.PGSQL.5433\" failed: %1\n"
            "\tIs the server running locally and accepting connections on that socket?\n")
            .arg(reason),
        info);
    QCOMPARE(error.id(), makeError(ErrorKind::SocketMissing).id());
    QVERIFY2(error.message.contains(u"/run/postgresql/.s.PGSQL.5433"), qPrintable(error.message));
}

void TestPostgresError::connectionError_unknown_showsTheServersSentence()
{
    QCOMPARE(connectionError(fromServer("XX001", "the moon is full"), shop()).message,
             QStringLiteral("The server reported an error: the moon is full"));
    QCOMPARE(connectionError(atServer("the moon is full"), shop()).message,
             QStringLiteral("The server reported an error: the moon is full"));
}

void TestPostgresError::connectionError_sentence_namesWhatWasTried()
{
    const QByteArray refused = allText(connectionError(atServer("Connection refused"), shop()));
    QVERIFY2(refused.contains("db.example.com is there, but nothing answers on port 5432."),
             refused.constData());
    const QByteArray noEntry = allText(connectionError(
        fromServer("28000",
                   "no pg_hba.conf entry for host \"192.0.2.1\", user \"ana\", database \"shop\""),
        shop()));
    QVERIFY2(noEntry.contains("host \"shop\" \"ana\" ADDRESS/32 scram-sha-256"),
             noEntry.constData());
    const QByteArray settings = allText(
        connectionError(QStringLiteral("invalid port number: \"99999\"\n"), shop()));
    QVERIFY2(settings.contains("invalid port number: \"99999\""), settings.constData());
}

void TestPostgresError::connectionError_hostileNames_areQuoted()
{
    ConnInfo info = shop();
    info.user = QStringLiteral("a\"; DROP TABLE x; {host} %1");
    const QByteArray text = allText(
        connectionError(fromServer("28000", "role is not permitted to log in"), info));
    QVERIFY2(text.contains("ALTER ROLE \"a\"\"; DROP TABLE x; {host} %1\" LOGIN"),
             text.constData());
}

void TestPostgresError::statementError_sqlState_isClassified_data()
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

void TestPostgresError::statementError_sqlState_isClassified()
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

void TestPostgresError::statementError_noSqlState_isALostConnection()
{
    for (const char *message : {"SSL connection has been closed unexpectedly\n",
                                "server closed the connection unexpectedly\n", ""})
        QCOMPARE(
            statementError({}, QString::fromUtf8(message), shop(), QStringLiteral("public.orders"))
                .kind,
            ErrorKind::ConnectionLost);
}

void TestPostgresError::statementError_unknown_dependsOnTheTable()
{
    const QString message = QStringLiteral("ERROR:  division by zero\n");
    const Error ofTable = statementError("22012", message, shop(), QStringLiteral("public.orders"));
    QCOMPARE(ofTable.kind, ErrorKind::TableUnreadable);
    QCOMPARE(ofTable.message, QStringLiteral("public.orders could not be read: division by zero"));
    const Error ofServer = statementError("22012", message, shop(), {});
    QCOMPARE(ofServer.kind, ErrorKind::ServerError);
    QCOMPARE(ofServer.message, QStringLiteral("The server reported an error: division by zero"));
}

void TestPostgresError::statementError_permission_namesTheGrant()
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

void TestPostgresError::statementError_pluginBlocked_namesThePlugin()
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

void TestPostgresError::statementError_replication_namesTheObject_data()
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

void TestPostgresError::statementError_replication_namesTheObject()
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

QTEST_GUILESS_MAIN(TestPostgresError)
#include "tst_postgreserror.moc"
