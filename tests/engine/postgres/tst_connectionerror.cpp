// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/postgres/failuretexts.h"

#include "engine/postgres/postgreserror.h"

#include <QTest>

using namespace tributary;
using namespace tributary::test;

class TestConnectionError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connectionError_serversWords_areClassified_data();
    void connectionError_serversWords_areClassified();
    void connectionError_libpqsWords_areClassified_data();
    void connectionError_libpqsWords_areClassified();
    void connectionError_socket_isNamed_data();
    void connectionError_socket_isNamed();
    void connectionError_standbyAskedOfAPrimary_isToldSo();
    void connectionError_unknown_showsTheServersSentence();
    void connectionError_sentence_namesWhatWasTried();
    void connectionError_hostileNames_areQuoted();
};

void TestConnectionError::connectionError_serversWords_areClassified_data()
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
    row("28000", "Ident authentication failed for user \"ana\"", LoginRefused);
    row("28000", "Peer authentication failed for user \"ana\"", LoginRefused);
    row("28000", "Peer authentication failed for user \"PAM\"", LoginRefused);
    row("28000", "LDAP authentication failed for user \"ana\"", WrongPassword);
    row("28000", "PAM authentication failed for user \"ana\"", WrongPassword);
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
    // Servers speak the language of their lc_messages.
    row("28P01", "Passwort-Authentifizierung für Benutzer »ana« fehlgeschlagen", WrongPassword);
    row("28000",
        "kein pg_hba.conf-Eintrag für Host »192.0.2.1«, Benutzer »ana«, Datenbank »shop«, keine "
        "Verschlüsselung",
        NoHbaEntry);
    row("28000",
        "pg_hba.conf lehnt Verbindung ab für Host »192.0.2.1«, Benutzer »ana«, Datenbank »shop«, "
        "keine Verschlüsselung",
        NoHbaEntry);
    row("28000", "Peer-Authentifizierung für Benutzer »ana« fehlgeschlagen", LoginRefused);
    row("28000", "PAM-Authentifizierung für Benutzer »ana« fehlgeschlagen", WrongPassword);
    row("28000", "Rolle »ana« existiert nicht", LoginRefused);
    row("28000", "Rolle »ana« hat keine Berechtigung zum Einloggen", LoginRefused);
    row("42501",
        "keine Berechtigung für Datenbank »shop«\nDETAIL:  Benutzer hat das CONNECT-Privileg "
        "nicht.",
        ConnectPermission);
    row("42501", "nur Superuser und Replikationsrollen können WAL-Sender starten", ReplicationRole);
    row("XX001", "something that no rule knows", ServerError);
}

void TestConnectionError::connectionError_serversWords_areClassified()
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

void TestConnectionError::connectionError_libpqsWords_areClassified_data()
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

void TestConnectionError::connectionError_libpqsWords_areClassified()
{
    QFETCH(QString, message);
    QFETCH(ErrorKind, kind);
    const Error error = connectionError(message, shop());
    QCOMPARE(error.id(), makeError(kind).id());
    QCOMPARE(error.sqlState, QByteArray());
    QCOMPARE(error.detail, message.trimmed());
    QVERIFY2(!allText(error).contains('?'), allText(error).constData());
}

void TestConnectionError::connectionError_socket_isNamed_data()
{
    QTest::addColumn<QString>("reason");
    QTest::newRow("no folder") << QStringLiteral("No such file or directory");
    QTest::newRow("left behind") << QStringLiteral("Connection refused");
}

void TestConnectionError::connectionError_socket_isNamed()
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

void TestConnectionError::connectionError_standbyAskedOfAPrimary_isToldSo()
{
    for (const char *words : {"session is not read-only", "server is not in hot standby mode"}) {
        const Error error = connectionError(
            QStringLiteral("connection to server at \"192.0.2.1\", port 5432 failed: %1\n")
                .arg(QLatin1StringView(words)),
            {});
        QCOMPARE(error.kind, ErrorKind::Settings);
        QVERIFY2(error.message.contains(u"target_session_attrs asks for a standby, and this server "
                                        u"is a primary"),
                 qPrintable(error.message));
    }
    QCOMPARE(connectionError(QStringLiteral("x failed: server is in hot standby mode"), {}).kind,
             ErrorKind::StandbySource);
}

void TestConnectionError::connectionError_unknown_showsTheServersSentence()
{
    QCOMPARE(connectionError(fromServer("XX001", "the moon is full"), shop()).message,
             QStringLiteral("The server reported an error: the moon is full"));
    QCOMPARE(connectionError(QString::fromUtf8("ВАЖНО:  XX001: луна полна\n"), shop()).message,
             QString::fromUtf8("The server reported an error: луна полна"));
    QCOMPARE(connectionError(atServer("the moon is full"), shop()).message,
             QStringLiteral("The server reported an error: the moon is full"));
}

void TestConnectionError::connectionError_sentence_namesWhatWasTried()
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
    const QByteArray notLetIn = allText(connectionError(
        fromServer("28000", "Peer authentication failed for user \"ana\""), shop()));
    QVERIFY2(notLetIn.contains("in: Peer authentication failed for user \"ana\"\n"),
             notLetIn.constData());
    QVERIFY2(notLetIn.contains("pg_hba.conf"), notLetIn.constData());
    const QByteArray settings = allText(
        connectionError(QStringLiteral("invalid port number: \"99999\"\n"), shop()));
    QVERIFY2(settings.contains("invalid port number: \"99999\""), settings.constData());
}

void TestConnectionError::connectionError_hostileNames_areQuoted()
{
    ConnInfo info = shop();
    info.user = QStringLiteral("a\"; DROP TABLE x; {host} %1");
    const QByteArray text = allText(
        connectionError(fromServer("28000", "role is not permitted to log in"), info));
    QVERIFY2(text.contains("ALTER ROLE \"a\"\"; DROP TABLE x; {host} %1\" LOGIN"),
             text.constData());
}

QTEST_GUILESS_MAIN(TestConnectionError)
#include "tst_connectionerror.moc"
