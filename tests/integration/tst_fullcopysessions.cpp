// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sessions that are not as usual: a login with settings of its own, a pooler in between, databases
// in other encodings. The copy is the same.

#include "tests/integration/valuesample.h"
#include "tests/support/pgbouncer.h"
#include "tests/support/pgcluster.h"
#include "tests/support/pgsession.h"
#include "tests/support/syncharness.h"
#include "tests/support/tablecomparison.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <future>
#include <memory>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int deadlineMs = 30'000;

QList<QByteArray> oddSettings(int majorVersion)
{
    QList<QByteArray> settings = {
        "datestyle = 'German, DMY'",
        "intervalstyle = iso_8601",
        "extra_float_digits = 0",
        "bytea_output = escape",
        "timezone = 'Asia/Kathmandu'",
        "search_path = s, ext, public",
        "standard_conforming_strings = off",
        "quote_all_identifiers = on",
        "client_encoding = LATIN1",
        "statement_timeout = '100ms'",
        "lock_timeout = '100ms'",
        "idle_in_transaction_session_timeout = '2s'",
        "default_transaction_read_only = on",
        "default_transaction_isolation = serializable",
        "default_transaction_deferrable = on",
        "row_security = on",
        "xmlbinary = hex",
        "array_nulls = off",
        "enable_seqscan = off",
        "application_name = other",
    };
    if (majorVersion >= 14)
        settings.append("idle_session_timeout = '2s'");
    if (majorVersion >= 17)
        settings.append("transaction_timeout = '2s'");
    return settings;
}

class FullCopySessions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void settingsOfTheLogin_data();
    void settingsOfTheLogin();
    void pooler_data();
    void pooler();
    void latin1();
    void sqlAscii();

private:
    QString file() const { return m_folder->filePath(u"copy.sqlite"_s); }

    PgCluster m_cluster;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void FullCopySessions::initTestCase()
{
    QString error;
    QVERIFY2(m_cluster.start(&error), qPrintable(error));
}

void FullCopySessions::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void FullCopySessions::settingsOfTheLogin_data()
{
    QTest::addColumn<int>("version");
    const QList<int> versions = PgCluster::availableVersions();
    for (const int version : versions) {
        if (version == versions.first() || version == 15 || version == versions.last())
            QTest::addRow("PostgreSQL %d", version) << version;
    }
}

void FullCopySessions::settingsOfTheLogin()
{
    QFETCH(const int, version);
    PgCluster::Options options;
    options.majorVersion = version;
    PgCluster cluster(options);
    QString error;
    QVERIFY2(cluster.start(&error), qPrintable(error));
    const QString database = u"values"_s;
    QVERIFY(cluster.createDatabase(database));
    QVERIFY2(cluster.exec(valueSchemaSql(version), database), qPrintable(cluster.lastError()));
    QByteArray sql = "CREATE ROLE odd LOGIN SUPERUSER PASSWORD 'odd';";
    const QList<QByteArray> settings = oddSettings(version);
    for (qsizetype i = 0; i < settings.size(); ++i)
        sql += (i % 2 == 0 ? "ALTER ROLE odd SET " : "ALTER ROLE odd IN DATABASE values SET ")
            + settings[i] + ';';
    QVERIFY2(cluster.exec(sql), qPrintable(cluster.lastError()));

    // Every time limit has run out several times before the last view can be read.
    Gate gate(cluster, database, u"z_gate"_s);
    QVERIFY(gate.shut());
    SyncRequest request = requestFor(cluster, database, file());
    request.source.user = u"odd"_s;
    request.password = "odd";
    auto run = std::async(std::launch::async, [request] { return runSync(request); });
    QTRY_VERIFY_WITH_TIMEOUT(gate.isReached(), deadlineMs);
    PgSession session(cluster, database);
    QTRY_COMPARE_WITH_TIMEOUT(
        session.value(
            "SELECT count(*) FROM pg_stat_activity WHERE application_name LIKE 'tributary%'"
            " AND clock_timestamp() > greatest(query_start, state_change) + interval '5 s'"),
        QByteArray("2"), deadlineMs);
    QVERIFY(gate.open());
    const SyncReport report = run.get();
    QCOMPARE(problemsOf(report), QString());
    QCOMPARE(compareDatabase(cluster, database, file()), QString());
}

void FullCopySessions::pooler_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::newRow("refuses start-up options") << QByteArray();
    QTest::newRow("drops start-up options")
        << QByteArray("ignore_startup_parameters = options,extra_float_digits");
}

void FullCopySessions::pooler()
{
    QFETCH(const QByteArray, settings);
    if (!PgBouncer::isInstalled())
        QSKIP("PgBouncer is not installed: copies through a pooler were NOT tested");
    const QString database = settings.isEmpty() ? u"pooled"_s : u"pooled_too"_s;
    QVERIFY(m_cluster.createDatabase(database));
    QVERIFY2(m_cluster.exec(valueSchemaSql(15), database), qPrintable(m_cluster.lastError()));
    PgBouncer bouncer;
    QString error;
    QVERIFY2(bouncer.start(m_cluster, settings, &error), qPrintable(error));

    const PgSession::Login login = {.port = bouncer.port(),
                                    .database = database,
                                    .user = m_cluster.superuser(),
                                    .password = m_cluster.superuserPassword()};
    const QByteArray looks =
        "SELECT string_agg(name || '=' || setting, ';' ORDER BY name) FROM pg_settings"
        " WHERE name <> 'application_name'";
    PgSession before(login);
    QVERIFY2(before.isOpen(), qPrintable(before.lastError()));
    const QByteArray process = before.value("SELECT pg_backend_pid()");
    const QByteArray defaults = before.value(looks);
    QVERIFY(defaults.contains("search_path=\"$user\", public"));
    QVERIFY(defaults.contains("row_security=on"));

    SyncRequest request = requestFor(m_cluster, database, file());
    request.source.port = QString::number(bouncer.port());
    for (int attempt = 1; attempt <= 2; ++attempt) {
        const SyncReport report = runSync(request);
        QCOMPARE(problemsOf(report), QString());
        QCOMPARE(compareDatabase(m_cluster, database, file()), QString());
    }

    // The next client has the same session of the server, and finds it as it was.
    PgSession after(login);
    QCOMPARE(after.value("SELECT pg_backend_pid()"), process);
    QCOMPARE(after.value(looks), defaults);
    QCOMPARE(after.value("SELECT count(*) FROM pg_prepared_statements"), QByteArray("0"));
    QCOMPARE(after.value("SELECT count(*) FROM pg_cursors"), QByteArray("0"));
}

void FullCopySessions::latin1()
{
    const QString database = u"latin1"_s;
    QVERIFY2(m_cluster.exec("CREATE DATABASE latin1 ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C' "
                            "TEMPLATE template0"),
             qPrintable(m_cluster.lastError()));
    QVERIFY2(m_cluster.exec(QString(u"CREATE TYPE größe AS ENUM ('klein', 'größer');"
                                    "CREATE TABLE \"Straße\" (id int PRIMARY KEY, \"Ä\" text, c "
                                    "char(4), v varchar, e größe,"
                                    " a text[], j json, b jsonb, x \"char\", n name, o größe[]);"
                                    "INSERT INTO \"Straße\" VALUES"
                                    " (1, 'Müßiggang é ÿ', 'Ü', 'ñ', 'größer', '{\"ä,ö\",ü}', "
                                    "'{\"ü\": \"ß\"}', '{\"ü\": \"ß\"}',"
                                    " 'a', 'Größe', '{größer}');"
                                    "INSERT INTO \"Straße\" VALUES (2, 'plain')"_s)
                                .toUtf8(),
                            database),
             qPrintable(m_cluster.lastError()));
    for (int attempt = 1; attempt <= 2; ++attempt) {
        QCOMPARE(problemsOf(runSync(requestFor(m_cluster, database, file()))), QString());
        QCOMPARE(compareDatabase(m_cluster, database, file()), QString());
    }
    QCOMPARE(sqliteText(file(), u"SELECT Ä FROM Straße WHERE id = 1"_s), u"Müßiggang é ÿ"_s);
}

void FullCopySessions::sqlAscii()
{
    const QString database = u"ascii"_s;
    QVERIFY(m_cluster.exec("CREATE DATABASE ascii ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C' "
                           "TEMPLATE template0"));
    // The same bytes in every kind of text: UTF-8, LATIN1, a cut sequence, an overlong one.
    QVERIFY2(m_cluster.exec("CREATE TABLE odd (id int PRIMARY KEY, t text, v varchar, c char(6), n "
                            "name, a text[], x interval);"
                            "INSERT INTO odd SELECT id, t, t, t, t, ARRAY[t], interval '1 day'"
                            " FROM (SELECT ordinality AS id, convert_from(b, 'SQL_ASCII') AS t"
                            "       FROM unnest(ARRAY['plain', '\\xc3a9', '\\xe9', '\\x61c3', "
                            "'\\xc0af', '']::bytea[])"
                            "       WITH ORDINALITY AS u(b, ordinality)) AS texts",
                            database),
             qPrintable(m_cluster.lastError()));
    for (int attempt = 1; attempt <= 2; ++attempt) {
        const SyncReport report = runSync(requestFor(m_cluster, database, file()));
        QCOMPARE(problemsOf(report), QString());
        QVERIFY(std::ranges::any_of(
            report.notes, [](const QString &note) { return note.contains(u"SQL_ASCII"); }));
        for (const QByteArray &column :
             {QByteArray("t"), QByteArray("v"), QByteArray("c"), QByteArray("n")}) {
            QString expected;
            const auto rows = m_cluster.query("SELECT encode(convert_to(" + column
                                                  + "::text || repeat(' ', "
                                                  + (column == "c" ? "6 - length(c)" : "0")
                                                  + "), 'SQL_ASCII'), 'hex'),"
                                                    " id IN (3, 4, 5) FROM odd ORDER BY id",
                                              database);
            QCOMPARE(rows.size(), 6);
            for (const PgCluster::Row &row : rows)
                expected += (*row[1] == "t" ? u"blob "_s : u"text "_s)
                    + QString::fromLatin1(*row[0]) + u';';
            QCOMPARE(
                sqliteText(file(),
                           u"SELECT typeof(%1) || ' ' || lower(hex(%1)) FROM odd ORDER BY id"_s.arg(
                               QString::fromLatin1(column)))
                    + u';',
                expected);
        }
        QCOMPARE(
            sqliteText(
                file(),
                u"SELECT typeof(a) || ' ' || lower(hex(a)) FROM odd WHERE id IN (2, 3) ORDER BY id"_s),
            u"text 5b22c3a9225d;blob 5b22e9225d"_s);
        QCOMPARE(sqliteText(file(), u"SELECT DISTINCT x FROM odd"_s), u"1 day"_s);
    }
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::FullCopySessions)
#include "tst_fullcopysessions.moc"
