// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names that try to be code: each as role, schema, table, column, publication and, some, as
// database. A script must do what it says with each of them, and nothing else.

#include "tests/support/logbench.h"
#include "tests/support/scriptbench.h"

#include "engine/core/sqlquote.h"

#include <QtTest>

#include <random>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

// TRIBUTARY_NAMES: how many names; the label "long" runs 300.
constexpr int usualNumberOfNames = 70;
constexpr qsizetype longestName = 63;

const QStringList fragments{u"\""_s,
                            u"'"_s,
                            u"\n"_s,
                            u"\\! touch canary"_s,
                            u"\n\\! touch canary\n"_s,
                            u"$$"_s,
                            u"$tributary$"_s,
                            u"$tag$"_s,
                            u":name"_s,
                            u":'name'"_s,
                            u":\"name\""_s,
                            u"\U0001F418"_s,
                            u"\u202E"_s,
                            u"\u2028"_s,
                            u"--"_s,
                            u"/*"_s,
                            u"*/"_s,
                            u";"_s,
                            u"; DROP TABLE canary; --"_s,
                            u"'; DROP TABLE canary; --"_s,
                            u"\"; DROP TABLE canary; --"_s,
                            u"\n\\copy canary to canary\n"_s,
                            u"\r\n"_s,
                            u"\t"_s,
                            u"U&"_s,
                            u"\\0041"_s,
                            u"%s"_s,
                            u"%I"_s,
                            u"%1"_s,
                            u"%2"_s,
                            u"{role}"_s,
                            u"`"_s,
                            u"```\n"_s,
                            u"E'"_s,
                            u"\u007F"_s,
                            u"\u0001"_s,
                            u"\uFEFF"_s,
                            u"e\u0301"_s,
                            u"\u0085"_s,
                            u" "_s,
                            u"\\"_s,
                            u"\\g"_s,
                            u"\n\\q\n"_s,
                            u"\\gexec"_s,
                            u"."_s,
                            u"("_s,
                            u")"_s,
                            u","_s,
                            u"public"_s,
                            u"SELECT"_s,
                            u"a=b"_s,
                            u"\U0001D4B3"_s,
                            u"END $tributary$; DROP TABLE canary;"_s,
                            u"\\if true"_s,
                            u"\\restrict x"_s,
                            QString(63, u'x')};

QString shortened(QString name)
{
    while (name.toUtf8().size() > longestName) {
        const bool pair = name.back().isLowSurrogate();
        name.chop(pair ? 2 : 1);
    }
    return name;
}

// The same in each run.
QStringList hostileNames()
{
    std::mt19937 random(20260905); // NOLINT: on purpose
    QStringList names = fragments;
    const int number = qEnvironmentVariableIntValue("TRIBUTARY_NAMES");
    while (names.size() < (number > 0 ? number : usualNumberOfNames)) {
        QString name;
        for (unsigned i = 2 + random() % 4; i > 0; --i)
            name += fragments[static_cast<qsizetype>(random()
                                                     % static_cast<unsigned>(fragments.size()))];
        name = shortened(name);
        if (!names.contains(name))
            names.append(name);
    }
    names.removeAll(u"public"_s); // no role can be called so
    return names;
}

class ScriptNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void names_inOneDatabase_areNamesOnly_data();
    void names_inOneDatabase_areNamesOnly();
    void database_hostileName_isAName_data();
    void database_hostileName_isAName();
    void encoding_notUtf8_namesAreFound_data();
    void encoding_notUtf8_namesAreFound();

private:
    PgCluster m_cluster{logicalServer()};
    QStringList m_names = hostileNames();
};

QByteArray quoted(const QString &name)
{
    return quoteIdentifier(name).toUtf8();
}

void ScriptNames::initTestCase()
{
    QString error;
    QVERIFY2(m_cluster.start(&error), qPrintable(error));
    for (const QString &name : std::as_const(m_names))
        QVERIFY(name.toUtf8().size() <= longestName);
}

ScriptRequest requestFor(const QString &name, ScriptFormat format)
{
    ScriptRequest request;
    request.role = name;
    request.publication = name;
    request.slot = u"some_slot"_s;
    request.tables = {{name, name, {name}}, {name, u"log"_s, {}}};
    request.passwordForm = format == ScriptFormat::Psql ? ScriptPassword::Ask
                                                        : ScriptPassword::Verifier;
    request.password = name.toUtf8() + '!';
    request.log = true;
    request.format = format;
    request.sourceName = name;
    request.server = name + u":5432"_s;
    return request;
}

void makeSchema(PgSession &session, const QString &name)
{
    const QByteArray quotedName = quoted(name);
    QVERIFY2(session.exec("CREATE SCHEMA " + quotedName + "; CREATE TABLE " + quotedName + '.'
                          + quotedName + " (" + quotedName
                          + " int PRIMARY KEY, \"the other\" text); CREATE TABLE " + quotedName
                          + ".log (line text)"),
             qPrintable(session.lastError()));
}

void ScriptNames::names_inOneDatabase_areNamesOnly_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    for (int first = 0; first < m_names.size(); first += 50)
        QTest::addRow("from %d", first)
            << first << qMin(first + 50, static_cast<int>(m_names.size()));
}

void ScriptNames::names_inOneDatabase_areNamesOnly()
{
    QFETCH(const int, first);
    QFETCH(const int, last);
    ScriptBench bench(m_cluster, u"names_%1"_s.arg(first));
    QCOMPARE(bench.exec("CREATE TABLE canary (id int PRIMARY KEY)"), QString());
    PgSession session(m_cluster, bench.admin.database);
    for (int i = first; i < last; ++i)
        makeSchema(session, m_names[i]);
    const QString before = bench.snapshot();
    QVERIFY(before.contains(u"public.canary"));
    for (int i = first; i < last; ++i) {
        const QString name = m_names[i];
        const QByteArray about = "name: " + name.toUtf8().toPercentEncoding();
        for (const ScriptFormat format : {ScriptFormat::Psql, ScriptFormat::Sql}) {
            const ScriptRequest request = requestFor(name, format);
            const QString setup = bench.setup(request);
            QVERIFY2(std::ranges::all_of(
                         setup, [](QChar c) { return c == u'\n' || (c >= u' ' && c <= u'~'); }),
                     about.constData());
            QVERIFY2(bench.run(setup, format).isEmpty(), about.constData());
            const QString made = bench.snapshot();
            QVERIFY2(bench.run(setup, format).isEmpty(), about.constData());
            QVERIFY2(bench.snapshot() == made, about.constData());
            const QList<PgCluster::Row> right = session.query(
                "SELECT has_column_privilege(r.oid, c.oid, 1::smallint, 'SELECT'),"
                " has_column_privilege(r.oid, c.oid, 2::smallint, 'SELECT'),"
                " (SELECT array_to_string(t.attnames, '') FROM pg_publication_tables t WHERE"
                " t.schemaname = n.nspname AND t.pubname = r.rolname)"
                " FROM pg_roles r JOIN pg_namespace n ON n.nspname = r.rolname JOIN pg_class c ON"
                " c.relnamespace = n.oid AND c.relname = n.nspname WHERE r.rolname = "
                + quotePostgresLiteral(name).toUtf8());
            QVERIFY2(right.size() == 1, about.constData());
            QCOMPARE(right[0][0], QByteArray("t"));
            QCOMPARE(right[0][1], QByteArray("f"));
            QCOMPARE(right[0][2], name.toUtf8());
            const QString undo = bench.undo(request);
            QVERIFY2(bench.run(undo, format).isEmpty(), about.constData());
            QVERIFY2(bench.snapshot() == before, about.constData());
            QVERIFY2(bench.run(undo, format).isEmpty(), about.constData());
            QVERIFY2(bench.strangeFiles().isEmpty(), about.constData());
        }
        // Markdown: nothing ends the code block early.
        const QString markdown = bench.setup(requestFor(name, ScriptFormat::Markdown));
        const QString fence = markdown.section(u'\n', -2, -2);
        QVERIFY2(fence.startsWith(u"```"), about.constData());
        QCOMPARE(markdown.count(u'\n' + fence), 2);
    }
}

void ScriptNames::database_hostileName_isAName_data()
{
    QTest::addColumn<QString>("name");
    for (int i = 0; i < m_names.size(); i += 12)
        QTest::newRow(m_names[i].toUtf8().toPercentEncoding().left(120).constData()) << m_names[i];
}

void ScriptNames::database_hostileName_isAName()
{
    QFETCH(const QString, name);
    ScriptBench bench(m_cluster, name);
    {
        PgSession session(m_cluster, name);
        QVERIFY(session.exec("CREATE TABLE canary (id int PRIMARY KEY)"));
        makeSchema(session, name);
    }
    const QString before = bench.snapshot();
    for (const ScriptFormat format : {ScriptFormat::Psql, ScriptFormat::Sql}) {
        ScriptRequest request = requestFor(name, format);
        request.publication.clear();
        request.tables.clear();
        QCOMPARE(bench.run(bench.setup(request), format), QString());
        QVERIFY(bench.snapshot() != before);
        QCOMPARE(bench.run(bench.undo(request), format), QString());
        QCOMPARE(bench.snapshot(), before);
        QCOMPARE(bench.strangeFiles(), QStringList());
    }
    PgSession session(m_cluster, u"postgres"_s); // the statement runs in no transaction
    QVERIFY(session.exec("DROP DATABASE " + quoted(name)));
}

void ScriptNames::encoding_notUtf8_namesAreFound_data()
{
    QTest::addColumn<int>("version");
    for (const int version : {10, 12, 13, 15}) {
        if (PgCluster::available(version))
            QTest::addRow("PostgreSQL %d", version) << version;
    }
}

void ScriptNames::encoding_notUtf8_namesAreFound()
{
    QFETCH(const int, version);
    PgCluster::Options options = logicalServer(version);
    options.encoding = u"LATIN1"_s;
    options.locale = u"C"_s;
    PgCluster cluster(options);
    QString error;
    QVERIFY2(cluster.start(&error), qPrintable(error));
    const QString name = u"Stra\u00dfe \"\u00e9\"\n\\! touch canary"_s;
    ScriptBench bench(cluster, u"latin"_s);
    PgSession session(cluster, bench.admin.database);
    makeSchema(session, name);
    const QString before = bench.snapshot();
    for (const ScriptFormat format : {ScriptFormat::Psql, ScriptFormat::Sql}) {
        const ScriptRequest request = requestFor(name, format);
        QCOMPARE(bench.run(bench.setup(request), format), QString());
        QVERIFY(bench.snapshot() != before);
        QCOMPARE(bench.run(bench.undo(request), format), QString());
        QCOMPARE(bench.snapshot(), before);
        QCOMPARE(bench.strangeFiles(), QStringList());
    }
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::ScriptNames)
#include "tst_scriptnames.moc"
