// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/connectiontext.h"
#include "engine/source/psqlcommandline.h"

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

class TestPsqlCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_commandLine_isUnderstood_data();
    void parse_commandLine_isUnderstood();
    void parse_malformed_isRefusedWithReason_data();
    void parse_malformed_isRefusedWithReason();
    void shellWords_likeAShell_data();
    void shellWords_likeAShell();
};

void TestPsqlCommandLine::parse_commandLine_isUnderstood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("uri");
    QTest::addColumn<QByteArray>("password");

    understood("psql", "psql -h db.example.com -p 5433 -U ana -d shop",
               "postgresql://ana@db.example.com:5433/shop");
    understood("long options", "psql --host=db --port 5433 --username=ana --dbname=shop",
               "postgresql://ana@db:5433/shop");
    understood("attached values", "psql -hdb -p5433 -Uana shop", "postgresql://ana@db:5433/shop");
    understood("positional", "psql -h db shop ana", "postgresql://ana@db:5432/shop");
    understood("flags in one word", "psql -XAtc 'select 1' -h db shop",
               "postgresql://db:5432/shop");
    understood("uri", "psql postgresql://ana@db/shop?sslmode=require&connect_timeout=5",
               "postgresql://ana@db:5432/shop?sslmode=require&connect_timeout=5");
    understood("keywords and PGPASSWORD", "PGPASSWORD=pw psql \"host=db dbname=shop user=ana\"",
               "postgresql://ana@db:5432/shop", "pw");
    understood("quoted password", "PGPASSWORD='p$w d' psql -h db shop", "postgresql://db:5432/shop",
               "p$w d");
    understood("export first", "export PGPASSWORD=pw; psql -h db -d shop",
               "postgresql://db:5432/shop", "pw");
    understood("prompt, path, redirection", "$ /usr/bin/psql -h db shop < dump.sql",
               "postgresql://db:5432/shop");
    understood("continued line", "psql -h db \\\n  -d shop", "postgresql://db:5432/shop");
    understood("text wins over option", "psql -h other -d 'host=db dbname=shop'",
               "postgresql://db:5432/shop");
    understood("comment", "psql -h db shop # the shop", "postgresql://db:5432/shop");
    understood("end of options", "psql -h db -- shop", "postgresql://db:5432/shop");
    understood("escaped quote", "PGPASSWORD=\"a\\\"b\" psql -h db", "postgresql://db:5432/",
               "a\"b");
    understood("PG variables", "PGHOST=db PGPORT=5433 PGUSER=ana PGDATABASE=shop PGPASSWORD=pw",
               "postgresql://ana@db:5433/shop", "pw");
    understood("PG variables in lines", "PGHOST='db'\nPGDATABASE='shop'\nPGSSLMODE=require",
               "postgresql://db:5432/shop?sslmode=require");
}

void TestPsqlCommandLine::parse_commandLine_isUnderstood()
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

void TestPsqlCommandLine::parse_malformed_isRefusedWithReason_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("because");

    refused("open quote", "psql 'host=db", "not closed");
    refused("unknown option", "psql --hots=db", "\"--hots\"");
    refused("unknown letter", "psql -Q", "\"-Q\"");
    refused("missing value", "psql -h", "\"--host\"");
    refused("variable", "psql \"$DATABASE_URL\"", "single quotes");
    refused("command substitution", "psql -h `hostname`", "single quotes");
}

void TestPsqlCommandLine::parse_malformed_isRefusedWithReason()
{
    QFETCH(QString, text);
    QFETCH(QString, because);
    const Result<ParsedConnection> parsed = parseConnectionText(text);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, ErrorKind::Settings);
    QVERIFY2(parsed.error().message.contains(because), qPrintable(parsed.error().message));
}

void TestPsqlCommandLine::shellWords_likeAShell_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("words"); // each in brackets
    const auto row = [](const char *line, const char *words) {
        QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(words);
    };
    row("a  b\tc", "[a][b][c]");
    row("a 'b c' \"d e\"", "[a][b c][d e]");
    row("a'b'\"c\"d", "[abcd]");
    row("'' \"\"", "[][]");
    row("a\\ b", "[a b]");
    row("'a\\b' \"a\\b\" a\\b", "[a\\b][a\\b][ab]");
    row("\"\\\"\\\\\\$\"", "[\"\\$]");
    row("a\\\nb", "[ab]");
    row("a\nb;c && d & e", "[a][b][c][d][e]");
    row("a?b=1&c=2", "[a?b=1&c=2]");
    row("a | b", "[a]");
    row("a > b", "[a]");
    row("a # b", "[a]");
    row("a#b", "[a#b]");
}

void TestPsqlCommandLine::shellWords_likeAShell()
{
    QFETCH(QString, line);
    QFETCH(QString, words);
    const Result<QStringList> read = shellWords(line);
    QVERIFY(read);
    QCOMPARE(QString(u'[' + read->join(QStringLiteral("][")) + u']'), words);
}

QTEST_GUILESS_MAIN(TestPsqlCommandLine)
#include "tst_psqlcommandline.moc"
