// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/redaction.h"
#include "app/common/report.h"
#include "engine/core/error.h"

#include <QTest>

using namespace tributary;
using namespace Qt::StringLiterals;

namespace {

/// Stands in everything that must not get out.
constexpr auto secret = "kanarie/Geheim@7:%x";
constexpr auto rowValue = "Marjolein de Vries";

QString secretText()
{
    return QLatin1String(secret);
}

QString rowText()
{
    return QLatin1String(rowValue);
}

SavedSource shop()
{
    SavedSource source;
    source.name = u"shop"_s;
    source.connection.host = u"db.example.com"_s;
    source.connection.user = u"reader"_s;
    source.connection.database = u"orders_db"_s;
    source.connection.sslKey = u"/home/anna/keys/client.key"_s;
    source.connection.extra = {{u"connect_timeout"_s, u"7"_s}};
    source.destination = u"sqlite:/home/anna/shop.db"_s;
    source.method = u"log"_s;
    source.slot = u"tributary_orders_db"_s;
    source.tables = {u"public.orders"_s};
    source.made = {{u"role"_s, u"reader"_s}};
    return source;
}

RunRecord failedRun(const Error &error)
{
    RunRecord run;
    run.id = 7;
    run.startedAt = QDateTime(QDate(2026, 3, 1), QTime(9, 30), Qt::UTC);
    run.finishedAt = run.startedAt.addSecs(75);
    run.outcome = RunOutcome::Failed;
    run.trigger = RunTrigger::Schedule;
    run.method = u"log"_s;
    run.errorId = error.id();
    run.message = error.message;
    run.rows = 1200;
    return run;
}

Error unreadable(const QString &reason)
{
    return makeError(ErrorKind::TableUnreadable,
                     {{u"table"_s, u"public.orders"_s}, {u"reason"_s, reason}});
}

std::pair<QString, RunLine> line(const QString &text)
{
    return {u"shop"_s,
            {.at = QDateTime(QDate(2026, 3, 1), QTime(9, 31), Qt::UTC),
             .level = RunLine::Level::Error,
             .table = u"public.orders"_s,
             .text = text}};
}

/// What servers say with a row's value in it.
QStringList leakyMessages()
{
    const QString v = rowText();
    return {
        u"Key (name)=(%1) already exists."_s.arg(v),
        u"duplicate key value violates unique constraint \"t_pkey\"\nDETAIL:  Key (a)=(%1)"_s.arg(
            v),
        u"duplicate key DETAIL: Key (a, b)=(1, %1) already exists"_s.arg(v),
        u"new row violates check constraint\nDÉTAIL : La ligne contient (1, %1)"_s.arg(v),
        u"Failing row contains (1, %1, null)."_s.arg(v),
        u"Failing row contains (1, (%1), null"_s.arg(v),
        u"invalid input syntax for type integer: \"%1\""_s.arg(v),
        u"invalid input syntax for type integer: \"x\" %1 \"y\""_s.arg(v),
        u"invalid input syntax for type integer: \"%1"_s.arg(v),
        u"ungültige Eingabesyntax für Typ integer: „%1“"_s.arg(v),
        u"syntaxe en entrée invalide pour le type integer : « %1 »"_s.arg(v),
        u"value '%1' is out of range"_s.arg(v),
        u"COPY orders, line 5, column name: \"%1\""_s.arg(v),
        u"CONTEXT:  COPY orders, line 5: \"%1\""_s.arg(v),
        unreadable(u"customer %1 has no balance"_s.arg(v)).message,
        unreadable(u"could not bill %1"_s.arg(v)).message,
        makeError(ErrorKind::ServerError, {{u"reason"_s, u"hello %1"_s.arg(v)}}).message,
        makeError(ErrorKind::DestinationError,
                  {{u"path"_s, u"/x"_s}, {u"reason"_s, u"rejected: %1"_s.arg(v)}})
            .message,
        u"INSERT INTO t VALUES (1, %1)"_s.arg(v)};
}

/// What a secret stands in when it strays into a text.
QStringList leakyWords()
{
    const QString s = secretText();
    return {u"postgresql://reader:%1@db.example.com/orders_db failed"_s.arg(s),
            u"cannot read clickhouse://u:%1@h:8443/d?x=1"_s.arg(s),
            u"host=db password=%1 user=reader"_s.arg(s),
            u"host=db password='%1 and more' user=reader"_s.arg(s),
            u"host=db password='%1"_s.arg(s),
            u"PGPASSWORD=%1 psql"_s.arg(s),
            u"{\"token\": \"%1\"}"_s.arg(s),
            u"postgresql://db/x?sslpassword=%1&sslmode=require"_s.arg(s),
            u"ALTER ROLE reader PASSWORD '%1'"_s.arg(s),
            u"tributary-cli --password %1"_s.arg(s),
            u"api-key: %1"_s.arg(s),
            u"Authorization: Bearer a.%1abcdefghi"_s.arg(
                QString(s).remove(u'@').remove(u':').remove(u'%')),
            u"-----BEGIN PRIVATE KEY-----\n%1\n-----END PRIVATE KEY-----"_s.arg(s)};
}

ReportFacts facts()
{
    ReportFacts facts;
    facts.madeAt = QDateTime(QDate(2026, 3, 2), QTime(8, 0), Qt::UTC);
    facts.versions = {{u"Tributary"_s, u"0.1.0"_s}, {u"libpq"_s, u"15.6"_s}};
    facts.home = u"/home/anna"_s;
    ReportedSource source;
    source.source = shop();
    source.state = SourceState::NeedsYou;
    source.runs = {failedRun(makeError(ErrorKind::SlotLost))};
    facts.sources = {source};
    return facts;
}

} // namespace

class TestReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void report_ofASource_tellsNamesSettingsRunsAndLog()
    {
        ReportFacts given = facts();
        given.settings = {{u"history.days"_s, u"90"_s}};
        given.lines = {line(u"Copying"_s), line(u"Connecting"_s)};
        const QString text = reportText(given);
        for (const QString &part :
             {u"- Tributary: 0.1.0\n"_s, u"- libpq: 15.6\n"_s, u"- history.days: 90\n"_s,
              u"## Source shop\n"_s, u"- server: reader@db.example.com:5432/orders_db\n"_s,
              u"- parameter connect_timeout: 7\n"_s, u"- destination: sqlite:~/shop.db\n"_s,
              u"- client key: ~/keys/client.key\n"_s, u"- slot: tributary_orders_db\n"_s,
              u"- state: needs-you\n"_s, u"2026-03-01T09:30:00.000Z, schedule, log, failed, 75 s"_s,
              u"slot-lost"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u"\nis not in\n"_s + text));
        QVERIFY(text.indexOf(u"Connecting"_s) < text.indexOf(u"Copying"_s)); // newest last
        QVERIFY(!text.contains(u"/home/anna"_s));
    }

    void report_ofASource_tellsItsLatestCheck()
    {
        ReportFacts given = facts();
        QVERIFY(reportText(given).contains(u"### Checks\n\nNot checked in this program run.\n"_s));
        CheckResult check;
        check.id = u"wal-level"_s;
        check.state = CheckState::Failed;
        check.found = u"replica"_s;
        given.sources.first().checks = {check};
        given.sources.first().checkedAt = given.madeAt;
        const QString text = reportText(given);
        QVERIFY2(text.contains(u"### Checks of 2026-03-02T08:00:00.000Z\n\n- [failed] wal-level: "
                               "replica\n"_s),
                 qPrintable(text));
        QVERIFY(!text.contains(u"Not checked"_s));
    }

    void report_ofEverythingWithASecretOrARowInIt_holdsNeither()
    {
        ReportFacts given = facts();
        given.secrets = {secret};
        ReportedSource &source = given.sources.first();
        ConnInfo &connection = source.source.connection;
        connection.extra = {{u"options"_s, u"endpoint=x;"_s + secretText()},
                            {u"sslpassword"_s, secretText()},
                            {u"scram_client_key"_s, secretText()},
                            {u"oauth_client_secret"_s, secretText()},
                            {u"passfile"_s, secretText()},
                            {u"something_new"_s, secretText()},
                            {u"oauth_scope"_s, secretText()}};
        connection.sslKey = u"pkcs11:pin-value="_s + secretText();
        source.source.destination = u"postgresql://w:"_s + secretText() + u"@warehouse/dwh"_s;
        given.settings = {{u"proxy.password"_s, secretText()},
                          {u"proxy"_s, u"http://me:"_s + secretText() + u"@proxy:3128"_s}};
        CheckResult check;
        check.id = u"login"_s;
        check.state = CheckState::Failed;
        check.detail = rowText() + secretText();
        source.checkedAt = given.madeAt;
        source.runs.clear();
        for (const QString &leaky : leakyMessages() + leakyWords()) {
            check.found = leaky;
            check.message = leaky;
            source.checks.append(check);
            RunRecord run = failedRun(makeError(ErrorKind::ServerError));
            run.message = leaky;
            source.runs.append(run);
            given.lines.append(line(leaky));
        }
        given.lines.append(line(u"the password is "_s + secretText()));
        given.lines.append(line(secretText()));
        const QString text = reportText(given);
        for (const QString &part :
             {secretText(), u"Geheim"_s, u"kanarie"_s, rowText(), u"Marjolein"_s, u"Vries"_s}) {
            const qsizetype at = text.indexOf(part);
            QVERIFY2(at < 0, qPrintable(text.mid(qMax(qsizetype(0), at - 200), 400)));
        }
        QVERIFY(text.contains(u"- parameter sslpassword: ***\n"_s));
        QVERIFY(text.contains(u"warehouse/dwh"_s));
    }

    /// The program does not always know the secret: its surroundings must do.
    void message_withASecretNobodyKnows_doesNotTellIt_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList words = leakyWords();
        for (const QString &text : words)
            QTest::newRow(qPrintable(text)) << text;
    }

    void message_withASecretNobodyKnows_doesNotTellIt()
    {
        QFETCH(QString, text);
        const Redaction redaction({}, {});
        QVERIFY2(!redaction.message(text).contains(u"Geheim"_s),
                 qPrintable(redaction.message(text)));
        QVERIFY2(!redaction.value(text).contains(u"Geheim"_s), qPrintable(redaction.value(text)));
    }

    void message_withARowsValue_doesNotTellIt_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList messages = leakyMessages();
        for (const QString &text : messages)
            QTest::newRow(qPrintable(text)) << text;
    }

    void message_withARowsValue_doesNotTellIt()
    {
        QFETCH(QString, text);
        const QString shown = Redaction({u"t_pkey"_s}, {}).message(text);
        QVERIFY2(!shown.contains(u"Marjolein"_s) && !shown.contains(u"Vries"_s), qPrintable(shown));
    }

    void message_thatTellsNothing_staysAsItIs_data()
    {
        QTest::addColumn<QString>("text");
        const auto add = [](const QString &text) { QTest::newRow(qPrintable(text)) << text; };
        add(u"The replication slot \"tributary_orders_db\" is gone; so are the changes made since the last run."_s);
        add(unreadable(u"invalid page in block 5 of relation base/16384/2619"_s).message);
        add(unreadable(u"relation \"public.gone\" does not exist"_s).message);
        add(u"relation \"public.x\" does not exist"_s);
        add(u"The server's clock isn't ours; it's 5 s ahead."_s);
        add(u"Reading the catalogue"_s);
        add(u"Give it with --password-file FILE, --password-stdin, PGPASSWORD or ~/.pgpass."_s);
        add(u"The server refused the password for \"reader\". (It says the same when the user does not exist.)"_s);
        add(makeError(ErrorKind::ConnectionRefused,
                      {{u"host"_s, u"db.example.com"_s}, {u"port"_s, u"5432"_s}})
                .message);
    }

    void message_thatTellsNothing_staysAsItIs()
    {
        QFETCH(QString, text);
        QCOMPARE(Redaction({u"tributary_orders_db"_s, u"reader"_s}, {}).message(text), text);
    }

    void report_withHostileNames_keepsItsLines()
    {
        ReportFacts given = facts();
        given.sources.first().source.name = u"a\n## Log\n\u202Eb"_s;
        given.lines = {line(u"x\r- forged"_s)};
        const QString text = reportText(given);
        QCOMPARE(text.count(u"\n## Log\n"_s), 1);
        QVERIFY(text.contains(u"## Source a\\u000a## Log\\u000a\\u202eb\n"_s));
        QVERIFY(!text.contains(u'\r'));
    }

    void report_ofALongLog_endsWithTheLast500Lines()
    {
        ReportFacts given = facts();
        for (int number = 0; number < 600; ++number)
            given.lines.append(line(u"line %1 of many"_s.arg(number)));
        const QString text = reportText(given);
        QVERIFY(text.contains(u": line 0 of many"_s));
        QVERIFY(text.contains(u": line 499 of many"_s));
        QVERIFY(!text.contains(u": line 500 of many"_s));
        QVERIFY(text.endsWith(u": line 0 of many\n"_s));
    }
};

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
