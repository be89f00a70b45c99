// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/connectiontext.h"

#include <QTest>

using namespace tributary;

namespace {

/// What a text is expected to say, with the connection written as a URI.
void understood(const char *name, const char *text, const char *uri, const char *password = "")
{
    QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(uri)
                        << QByteArray(password);
}

void refused(const char *name, const char *text, const char *because)
{
    QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(because);
}

} // namespace

class TestConnectionText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_whatPeoplePaste_isUnderstood_data();
    void parse_whatPeoplePaste_isUnderstood();
    void parse_malformed_isRefusedWithReason_data();
    void parse_malformed_isRefusedWithReason();
    void parse_brokenPassword_isNeverQuoted_data();
    void parse_brokenPassword_isNeverQuoted();
    void parse_leftOutSettings_areNoted_data();
    void parse_leftOutSettings_areNoted();
    void parse_uriWithTwoHosts_keepsBoth();
    void parse_passwordThatIsNotUtf8_keepsItsBytes();
    void parse_certificateFiles_goToTheirFields();
    void parse_plainUri_notesNothing();
};

void TestConnectionText::parse_whatPeoplePaste_isUnderstood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("uri");
    QTest::addColumn<QByteArray>("password");

    // URIs
    understood("uri", "postgresql://ana@db.example.com:5433/shop",
               "postgresql://ana@db.example.com:5433/shop");
    understood("uri, short scheme", "postgres://ana@db/shop", "postgresql://ana@db:5432/shop");
    understood("uri, upper-case scheme", "POSTGRESQL://ana@db/shop",
               "postgresql://ana@db:5432/shop");
    understood("uri, password", "postgresql://ana:s3cret@db/shop", "postgresql://ana@db:5432/shop",
               "s3cret");
    understood("uri, encoded password", "postgresql://ana:p%40ss%2Fw%25rd@db/shop",
               "postgresql://ana@db:5432/shop", "p@ss/w%rd");
    understood("uri, plus and colon in password", "postgresql://ana:a+b:c@db/shop",
               "postgresql://ana@db:5432/shop", "a+b:c");
    understood("uri, question mark in password", "postgresql://ana:a?b@db/shop",
               "postgresql://ana@db:5432/shop", "a?b");
    understood("uri, empty password", "postgresql://ana:@db/shop", "postgresql://ana@db:5432/shop");
    understood("uri, encoded user", "postgresql://postgres.ref%3A1@db/shop",
               "postgresql://postgres.ref%3A1@db:5432/shop");
    understood("uri, no user", "postgresql://db.example.com/shop",
               "postgresql://db.example.com:5432/shop");
    understood("uri, no database", "postgresql://ana@db", "postgresql://ana@db:5432/");
    understood("uri, nothing at all", "postgresql://", "postgresql://:5432/");
    understood("uri, database only", "postgresql:///shop", "postgresql://:5432/shop");
    understood("uri, database and user", "postgresql://ana@/shop", "postgresql://ana@:5432/shop");
    understood("uri, port without host", "postgresql://:5433/shop", "postgresql://:5433/shop");
    understood("uri, IPv6", "postgresql://ana@[2001:db8::1]:5433/shop",
               "postgresql://ana@[2001:db8::1]:5433/shop");
    understood("uri, IPv6 with zone", "postgresql://[fe80::1%25eth0]/shop",
               "postgresql://[fe80::1%25eth0]:5432/shop");
    understood("uri, socket folder", "postgresql://%2Fvar%2Frun%2Fpostgresql/shop",
               "postgresql://%2Fvar%2Frun%2Fpostgresql:5432/shop");
    understood("uri, socket folder as parameter", "postgresql:///shop?host=/var/run/postgresql",
               "postgresql://%2Fvar%2Frun%2Fpostgresql:5432/shop");
    understood("uri, parameter wins over host", "postgresql://db/shop?host=other&port=5433",
               "postgresql://other:5433/shop");
    understood("uri, sslmode", "postgresql://ana@db/shop?sslmode=require",
               "postgresql://ana@db:5432/shop?sslmode=require");
    understood("uri, ssl=true", "postgresql://ana@db/shop?ssl=true",
               "postgresql://ana@db:5432/shop?sslmode=require");
    understood("uri, ssl=false", "postgresql://ana@db/shop?ssl=false",
               "postgresql://ana@db:5432/shop?sslmode=prefer");
    understood("uri, sslmode wins over ssl", "postgresql://db/shop?sslmode=verify-ca&ssl=true",
               "postgresql://db:5432/shop?sslmode=verify-ca");
    understood("uri, node's no-verify", "postgresql://ana@db/shop?sslmode=no-verify",
               "postgresql://ana@db:5432/shop?sslmode=require");
    understood("uri, encoded database", "postgresql://ana@db/my%20shop",
               "postgresql://ana@db:5432/my%20shop");
    understood("uri, user and password as parameters",
               "postgresql://db/shop?user=ana&password=x%26y", "postgresql://ana@db:5432/shop",
               "x&y");
    understood("uri, passed on", "postgresql://db/shop?connect_timeout=5&channel_binding=require",
               "postgresql://db:5432/shop?connect_timeout=5&channel_binding=require");
    understood("uri, of two values the last",
               "postgresql://db/shop?connect_timeout=5&connect_timeout=7",
               "postgresql://db:5432/shop?connect_timeout=7");
    understood("uri, hosts with one port", "postgresql://a:5433,b:5433/shop",
               "postgresql://a:5433,b:5433/shop");
    understood("uri, second host without port", "postgresql://a:5433,b/shop",
               "postgresql://a:5433,b:5432/shop");
    understood("uri, non-ASCII", "postgresql://jos%C3%A9@db/caf\xc3\xa9",
               "postgresql://jos%C3%A9@db:5432/caf%C3%A9");
    understood("uri, Prisma's settings",
               "postgresql://ana@db/shop?schema=public&connection_limit=5",
               "postgresql://ana@db:5432/shop");
    understood("uri, ends in ?", "postgresql://ana@db/shop?", "postgresql://ana@db:5432/shop");

    // wrapped
    understood("blanks around", "  \n postgresql://ana@db/shop \t ",
               "postgresql://ana@db:5432/shop");
    understood("double quotes", "\"postgresql://ana@db/shop\"", "postgresql://ana@db:5432/shop");
    understood("single quotes and semicolon", "'postgresql://ana@db/shop';",
               "postgresql://ana@db:5432/shop");
    understood("angle brackets", "<postgresql://ana@db/shop>", "postgresql://ana@db:5432/shop");
    understood("backquotes", "`postgresql://ana@db/shop`", "postgresql://ana@db:5432/shop");
    understood("semicolon", "postgresql://ana@db/shop;", "postgresql://ana@db:5432/shop");
    understood("DATABASE_URL", "DATABASE_URL=postgresql://ana:pw@db/shop",
               "postgresql://ana@db:5432/shop", "pw");
    understood("export", "export DATABASE_URL=\"postgres://ana:pw@db/shop\"",
               "postgresql://ana@db:5432/shop", "pw");
    understood("compose file", "DATABASE_URL: postgres://ana:pw@db:5432/shop",
               "postgresql://ana@db:5432/shop", "pw");
    understood("compose list", "- DATABASE_URL=postgres://ana@db/shop",
               "postgresql://ana@db:5432/shop");
    understood("JSON member", "\"databaseUrl\": \"postgres://ana@db/shop\",",
               "postgresql://ana@db:5432/shop");
    understood("properties", "spring.datasource.url=jdbc:postgresql://db/shop",
               "postgresql://db:5432/shop");
    understood("variable with keywords", "PGCONN='host=db dbname=shop'",
               "postgresql://db:5432/shop");

    // keywords and values
    understood("keywords", "host=db.example.com port=5433 dbname=shop user=ana password=pw",
               "postgresql://ana@db.example.com:5433/shop", "pw");
    understood("keywords, blanks around =", "host = db  dbname =shop", "postgresql://db:5432/shop");
    understood("keywords, quoted", "host=db dbname='my shop' password='it\\'s \\\\'",
               "postgresql://db:5432/my%20shop", "it's \\");
    understood("keywords, escaped outside quotes", "host=db dbname=my\\ shop",
               "postgresql://db:5432/my%20shop");
    understood("keywords, empty value", "host=db dbname='' user=ana", "postgresql://ana@db:5432/");
    understood("keywords, several lines", "host=db\nport=5433\ndbname=shop",
               "postgresql://db:5433/shop");
    understood("keywords, semicolon", "host=db dbname=shop;", "postgresql://db:5432/shop");
    understood("keywords, quoted and semicolon", "host=db dbname='shop';",
               "postgresql://db:5432/shop");
    understood("keywords, semicolon in password", "host=db password=pw;", "postgresql://db:5432/",
               "pw;");
    understood("keywords, two hosts, one port", "host=a,b port=5433 dbname=shop",
               "postgresql://a:5433,b:5433/shop");
    understood("keywords, empty port", "host=a,b port=,5433", "postgresql://a:5432,b:5433/");
    understood("keywords, hostaddr alone", "hostaddr=192.0.2.7 dbname=shop",
               "postgresql://192.0.2.7:5432/shop");
    understood("keywords, bracketed IPv6", "host=[::1] dbname=shop",
               "postgresql://[::1]:5432/shop");
    understood("keywords, port with zeros", "host=db port=05433", "postgresql://db:5433/");
    understood("keywords, requiressl", "host=db requiressl=1",
               "postgresql://db:5432/?sslmode=require");

    // drivers
    understood("JDBC", "jdbc:postgresql://db:5433/shop?user=ana&password=p+w%26&ssl=true",
               "postgresql://ana@db:5433/shop?sslmode=verify-full", "p w&");
    understood("JDBC, sslmode", "jdbc:postgresql://db/shop?ssl=true&sslmode=require",
               "postgresql://db:5432/shop?sslmode=require");
    understood("JDBC, two hosts", "jdbc:postgresql://a:5433,b:5434/shop?targetServerType=primary",
               "postgresql://a:5433,b:5434/shop?target_session_attrs=primary");
    understood("JDBC, database only", "jdbc:postgresql:shop", "postgresql://localhost:5432/shop");
    understood("JDBC, its own settings", "jdbc:postgresql://db/shop?loginTimeout=3&tcpKeepAlive",
               "postgresql://db:5432/shop");
    understood("SQLAlchemy", "postgresql+psycopg2://ana:pw@db:5433/shop",
               "postgresql://ana@db:5433/shop", "pw");
    understood("asyncpg",
               "postgresql+asyncpg://ana@db/shop?ssl=require&prepared_statement_cache_size=0",
               "postgresql://ana@db:5432/shop?sslmode=require");

    // typed
    understood("host, port, database", "db.example.com:5433/shop",
               "postgresql://db.example.com:5433/shop");
    understood("host and port", "db:5433", "postgresql://db:5433/");
    understood("host and database", "db.example.com/shop", "postgresql://db.example.com:5432/shop");
    understood("user and host", "ana@db/shop", "postgresql://ana@db:5432/shop");
    understood("database called psql", "postgresql://db:5/psql", "postgresql://db:5/psql");
    understood("host and database called psql", "db.example.com/psql",
               "postgresql://db.example.com:5432/psql");
    understood("IPv6, port, database", "[::1]:5433/shop", "postgresql://[::1]:5433/shop");
}

void TestConnectionText::parse_whatPeoplePaste_isUnderstood()
{
    QFETCH(QString, text);
    QFETCH(QString, uri);
    QFETCH(QByteArray, password);
    const Result<ParsedConnection> parsed = parseConnectionText(text);
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().message));
    QCOMPARE(parsed->info.toUri(), uri);
    QCOMPARE(parsed->password, password);
    QCOMPARE(parsed->hadPassword, !password.isEmpty());
}

void TestConnectionText::parse_malformed_isRefusedWithReason_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("because");

    refused("nothing", "", "empty");
    refused("blanks", " \n ", "empty");
    refused("empty quotes", "''", "empty");
    refused("a word", "shop", "not a connection");
    refused("two words", "my shop", "not a connection");
    refused("a file", "/srv/shop.sqlite", "not a connection");
    refused("a relative path", "data/shop", "not a connection");
    refused("a destination", "sqlite:shop.db", "not a connection");
    refused("another database", "mysql://ana@db/shop", "\"mysql\"");
    refused("another JDBC driver", "jdbc:oracle:thin:@db:1521", "\"jdbc:oracle\"");
    refused("a web page", "https://example.com/shop", "\"https\"");
    refused("port is a word", "postgresql://db:abc/shop", "1 to 65535");
    refused("port zero", "postgresql://db:0/shop", "1 to 65535");
    refused("port too large", "postgresql://db:65536/shop", "1 to 65535");
    refused("port negative", "host=db port=-1", "1 to 65535");
    refused("three ports for two hosts", "host=a,b port=1,2,3", "3 ports for 2 hosts");
    refused("half a percent sign", "postgresql://ana@db/shop%2", "%25");
    refused("percent and letters", "postgresql://ana@db/%zz", "%25");
    refused("zero byte", "postgresql://ana@db/a%00b", "zero byte");
    refused("zero byte in password", "postgresql://ana:a%00b@db/shop", "zero byte");
    refused("open bracket", "postgresql://[::1/shop", "not closed");
    refused("empty brackets", "postgresql://[]/shop", "IPv6");
    refused("letters behind bracket", "postgresql://[::1]x/shop", "IPv6");
    refused("parameter without value", "postgresql://db/shop?sslmode", "equal sign");
    refused("unknown parameter", "postgresql://db/shop?sslmod=require", "\"sslmod\"");
    refused("unknown keyword", "host=db dbnam=shop", "\"dbnam\"");
    refused("keyword in capitals", "Host=db", "\"Host\"");
    refused("unknown sslmode", "postgresql://db/shop?sslmode=on", "verify-full");
    refused("unknown ssl", "postgresql://db/shop?ssl=maybe", "sslmode");
    refused("blank in address", "postgresql://ana@db/my shop", "%20");
    refused("open quote", "host=db dbname='my shop", "not closed");
    refused("backslash at the end of a quote", "host=db dbname='shop\\", "not closed");
    refused("keyword without =", "host=db shop", "equal sign");
    refused("= alone", "host=db =shop", "equal sign");
    refused("service", "service=shop", "\"service\"");
    refused("blank in host", "host='db example' dbname=shop", "host name");
    refused("slash in host", "host=db/shop", "host name");
    refused("line break in a name", "host=db dbname='my\nshop'", "control character");
    refused("not UTF-8", "postgresql://ana@db/%ff", "UTF-8");
    QTest::newRow("too long") << QString(100000, u'x') << QStringLiteral("too long");
}

void TestConnectionText::parse_malformed_isRefusedWithReason()
{
    QFETCH(QString, text);
    QFETCH(QString, because);
    const Result<ParsedConnection> parsed = parseConnectionText(text);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, ErrorKind::Settings);
    QVERIFY2(parsed.error().message.contains(because), qPrintable(parsed.error().message));
}

void TestConnectionText::parse_brokenPassword_isNeverQuoted_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *text) {
        QTest::newRow(name) << QString::fromLatin1(text);
    };
    row("at sign", "postgresql://ana:Zaq@Wsx@db/shop");
    row("slash", "postgresql://ana:Zaq/Wsx@db/shop");
    row("slash after digits", "postgresql://ana:5432/Wsx@db/shop");
    row("percent", "postgresql://ana:Zaq%Wsx@db/shop");
    row("blank", "postgresql://ana:Zaq Wsx@db/shop");
    row("blank in keywords", "host=db password=Zaq Wsx dbname=shop");
    row("blank and equal sign in keywords", "host=db password=Zaq Wsx=1 dbname=shop");
    row("ampersand in parameters", "postgresql://db/shop?password=Zaq&Wsx=1");
    row("open quote", "host=db password='Zaq Wsx dbname=shop");
    row("dollar in a command", "PGPASSWORD=Zaq$Wsx psql -h db");
    row("host typed with password", "ana:Zaq@Wsx@db:5432");
}

void TestConnectionText::parse_brokenPassword_isNeverQuoted()
{
    QFETCH(QString, text);
    const Result<ParsedConnection> parsed = parseConnectionText(text);
    QVERIFY(!parsed);
    const QString said = parsed.error().message + parsed.error().actions.join(u' ')
        + parsed.error().detail;
    QVERIFY2(!said.contains(u"Zaq") && !said.contains(u"Wsx"), qPrintable(said));
}

void TestConnectionText::parse_leftOutSettings_areNoted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("note");
    const auto row = [](const char *name, const char *text, const char *note) {
        QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(note);
    };
    row("options", "postgresql://db/shop?options=-c%20role%3Dadmin", "\"options\"");
    row("application_name", "host=db application_name=x", "\"application_name\"");
    row("client_encoding", "host=db client_encoding=LATIN1", "\"client_encoding\"");
    row("keepalives", "host=db keepalives=0", "\"keepalives\"");
    row("passfile", "host=db passfile=/home/ana/pw", "PGPASSFILE");
    row("sslpassword", "host=db sslpassword=pw", "secrets");
    row("hostaddr beside host", "host=db hostaddr=192.0.2.7", "\"hostaddr\"");
    row("sslcompression", "host=db sslcompression=1", "no effect");
    row("schema", "postgresql://db/shop?schema=public", "\"schema\"");
    row("driver setting", "jdbc:postgresql://db/shop?loginTimeout=3", "setting of the driver");
    row("driver's name", "postgresql+asyncpg://db/shop", "driver");
    row("JDBC", "jdbc:postgresql://db/shop", "JDBC");
    row("psql", "psql -h db shop", "psql");
    row("targetServerType", "jdbc:postgresql://db/shop?targetServerType=best",
        "\"targetServerType\"");
    row("host", "db:5433/shop", "host name");
}

void TestConnectionText::parse_leftOutSettings_areNoted()
{
    QFETCH(QString, text);
    QFETCH(QString, note);
    const Result<ParsedConnection> parsed = parseConnectionText(text);
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().message));
    QVERIFY2(parsed->notes.join(u' ').contains(note), qPrintable(parsed->notes.join(u'|')));
    QVERIFY(parsed->info.extra.isEmpty());
}

void TestConnectionText::parse_uriWithTwoHosts_keepsBoth()
{
    const auto parsed = parseConnectionText(
        QStringLiteral("postgresql://ana@a:5433,[::1]:5434/shop"));
    QVERIFY(parsed);
    QCOMPARE(parsed->info.host, QStringLiteral("a,::1"));
    QCOMPARE(parsed->info.port, QStringLiteral("5433,5434"));
}

void TestConnectionText::parse_passwordThatIsNotUtf8_keepsItsBytes()
{
    const auto parsed = parseConnectionText(QStringLiteral("postgresql://ana:%ff%fe@db/shop"));
    QVERIFY(parsed);
    QCOMPARE(parsed->password, QByteArray("\xff\xfe"));
}

void TestConnectionText::parse_certificateFiles_goToTheirFields()
{
    const auto parsed = parseConnectionText(
        QStringLiteral("host=db sslrootcert=/a/ca.pem sslcert='/a/my cert.pem' sslkey=/a/key.pem"));
    QVERIFY(parsed);
    QCOMPARE(parsed->info.sslRootCert, QStringLiteral("/a/ca.pem"));
    QCOMPARE(parsed->info.sslCert, QStringLiteral("/a/my cert.pem"));
    QCOMPARE(parsed->info.sslKey, QStringLiteral("/a/key.pem"));
    QVERIFY(parsed->info.extra.isEmpty());
}

void TestConnectionText::parse_plainUri_notesNothing()
{
    const auto parsed = parseConnectionText(
        QStringLiteral("postgresql://ana@db/shop?sslmode=require"));
    QVERIFY(parsed);
    QCOMPARE(parsed->notes, QStringList());
}

QTEST_GUILESS_MAIN(TestConnectionText)
#include "tst_connectiontext.moc"
