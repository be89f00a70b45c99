// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names that quote, clash, look like something else or belong to somebody else: every table arrives
// under a name of its own, which stays the same from run to run.

#include "tests/support/pgcluster.h"
#include "tests/support/syncharness.h"
#include "tests/support/tablecomparison.h"

#include <QTemporaryDir>
#include <QtTest>

#include <memory>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

QByteArray quoted(QByteArray name)
{
    return '"' + name.replace('"', "\"\"") + '"';
}

QList<QByteArray> oddNames()
{
    return {
        "say \"hello\"",
        "it's",
        "dot.ted",
        "comma,semi;colon",
        " spaces around ",
        "new\nline",
        "tab\tstop",
        "back\\slash\\n",
        "%1 %s {table} $1 :name ?",
        "-- comment",
        "/* comment */",
        "[brackets] `ticks`",
        "emoji \xF0\x9F\x90\x98",
        "right to left \xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D",
        "\xE2\x80\xAEreversed",
        "zero\xE2\x80\x8Bwidth",
        "e\xCC\x81", // the letter and its accent
        "\xC3\xA9", // one letter
        "\xC3\x89", // the capital of it, which SQLite takes for another name
        "bell\x07",
        "percent%20",
        "select",
        "table",
        "order",
        "group by",
        "null",
        "rowid",
        "main",
        "temp",
        "sqlite_master",
        "sqlite_x",
        "SQLITE_Y",
        "_tributary_x",
        "_tributary_new_1",
        "_Tributary_tables",
        QByteArray(63, 'n'),
        QByteArray("\xF0\x9F\x98\x80").repeated(15) + "abc",
        "public__plain",
        "1",
        "a\xC2\xA0"
        "b",
    };
}

class FullCopyNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void tables();
    void columns();
    void clashingTables();
    void clashingTableComesLater();
    void clashingColumns();
    void rowidColumns();
    void renamedBetweenRuns();
    void chosenTables_data();
    void chosenTables();

private:
    QString file() const { return m_folder->filePath(u"copy.sqlite"_s); }

    QString storedName(const QString &schema, const QString &name) const
    {
        return sqliteText(
            file(),
            u"SELECT destination_table FROM _tributary_tables"
            " WHERE source_schema = '%1' AND source_table = '%2'"_s.arg(schema, name));
    }

    SyncReport run(const QStringList &tables = {}) const
    {
        SyncRequest request = requestFor(m_cluster, m_database, file());
        request.tables = tables;
        return runSync(request);
    }

    bool exec(const QByteArray &sql) { return m_cluster.exec(sql, m_database); }

    PgCluster m_cluster;
    QString m_database;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void FullCopyNames::initTestCase()
{
    QString error;
    QVERIFY2(m_cluster.start(&error), qPrintable(error));
}

// A database of its own for each test, with an awkward name.
void FullCopyNames::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = u"db \"%1\" 100%"_s.arg(QString::fromLatin1(QTest::currentTestFunction()));
    if (QTest::currentDataTag() != nullptr)
        m_database += QString::fromUtf8(QTest::currentDataTag());
    QVERIFY2(m_cluster.createDatabase(m_database), qPrintable(m_cluster.lastError()));
}

void FullCopyNames::tables()
{
    QByteArray sql = "CREATE SCHEMA \"odd.schema \"\"1\"\"\";CREATE TABLE plain (id int);";
    const QList<QByteArray> names = oddNames();
    int number = 0;
    for (const QByteArray &name : names) {
        for (const QByteArray &schema : {QByteArray("public"), QByteArray("odd.schema \"1\"")}) {
            const QByteArray table = quoted(schema) + '.' + quoted(name);
            const QByteArray value = QByteArray::number(++number);
            sql += "CREATE TABLE " + table + " (id int PRIMARY KEY, n int);INSERT INTO " + table
                + " SELECT g, " + value + " FROM generate_series(1, 3) AS g;";
        }
    }
    QVERIFY2(exec(sql), qPrintable(m_cluster.lastError()));
    const auto list = [this] {
        return sqliteText(file(),
                          u"SELECT source_schema, source_table, destination_table"
                          " FROM _tributary_tables ORDER BY 1, 2"_s);
    };
    QString namesOfFirstRun;
    for (int attempt = 1; attempt <= 2; ++attempt) {
        QCOMPARE(problemsOf(run()), QString());
        QCOMPARE(compareDatabase(m_cluster, m_database, file()), QString());
        if (attempt == 1)
            namesOfFirstRun = list();
    }
    QCOMPARE(list(), namesOfFirstRun);
    QCOMPARE(storedName(u"public"_s, u"select"_s), u"select"_s);
    QCOMPARE(storedName(u"odd.schema \"1\""_s, u"select"_s), u"odd.schema \"1\"__select"_s);
    QCOMPARE(storedName(u"public"_s, u"dot.ted"_s), u"dot.ted"_s);
    QCOMPARE(sqliteText(file(),
                        u"SELECT count(DISTINCT destination_table COLLATE NOCASE) ="
                        " count(*) FROM _tributary_tables"_s),
             u"1"_s);
    QCOMPARE(leftoversIn(file()), QString());
}

void FullCopyNames::columns()
{
    QByteArray definitions;
    QByteArray values;
    const QList<QByteArray> names = oddNames();
    for (const QByteArray &name : names) {
        definitions += (definitions.isEmpty() ? "" : ", ") + quoted(name) + " text";
        values += (values.isEmpty() ? "'" : ", '") + QByteArray::number(values.size()) + '\'';
    }
    QVERIFY2(exec("CREATE TABLE odd (" + definitions + ");INSERT INTO odd VALUES (" + values
                  + ");CREATE TABLE keyed (" + definitions + ", PRIMARY KEY (" + quoted(names[0])
                  + ", " + quoted(names[5]) + "));INSERT INTO keyed VALUES (" + values + ')'),
             qPrintable(m_cluster.lastError()));
    for (int attempt = 1; attempt <= 2; ++attempt) {
        QCOMPARE(problemsOf(run()), QString());
        QCOMPARE(compareDatabase(m_cluster, m_database, file()), QString());
    }
}

void FullCopyNames::clashingTables()
{
    QVERIFY2(exec("CREATE SCHEMA x; CREATE SCHEMA \"X\";"
                  "CREATE TABLE \"Foo\" AS SELECT 1 AS a; CREATE TABLE foo AS SELECT 2 AS a;"
                  "CREATE TABLE \"FOO\" AS SELECT 3 AS a; CREATE TABLE x.y AS SELECT 4 AS a;"
                  "CREATE TABLE \"X\".\"Y\" AS SELECT 5 AS a; CREATE TABLE x__y AS SELECT 6 AS a;"
                  "CREATE VIEW \"fOO\" AS SELECT 7 AS a"),
             qPrintable(m_cluster.lastError()));
    const auto names = [this] {
        return sqliteText(file(),
                          u"SELECT source_schema, source_table, destination_table"
                          " FROM _tributary_tables ORDER BY 1, 2"_s);
    };
    const SyncReport first = run();
    QCOMPARE(problemsOf(first), QString());
    QCOMPARE(compareDatabase(m_cluster, m_database, file()), QString());
    // The oldest keeps its name; what is called otherwise is said.
    QCOMPARE(storedName(u"public"_s, u"Foo"_s), u"Foo"_s);
    QCOMPARE(tableOf(first, u"public.Foo"_s).notes, QStringList());
    QVERIFY(storedName(u"public"_s, u"foo"_s).startsWith(u"foo_"_s));
    QVERIFY(!tableOf(first, u"public.foo"_s).notes.isEmpty());
    const QString before = names();

    // The same names for the same tables, whatever is copied and in whatever order.
    QVERIFY(exec("DROP TABLE \"Foo\""));
    QCOMPARE(problemsOf(run({u"public.FOO"_s, u"public.foo"_s})), QString());
    QCOMPARE(names(), before);
    QCOMPARE(problemsOf(run()), QString());
    QCOMPARE(names(), before);
    QCOMPARE(compareTable(m_cluster, m_database, {.name = u"foo"_s}, file()), QString());
}

void FullCopyNames::clashingTableComesLater()
{
    QVERIFY(exec("CREATE TABLE foo AS SELECT 1 AS a"));
    QCOMPARE(problemsOf(run()), QString());
    QVERIFY(exec("CREATE TABLE \"FOO\" AS SELECT 2 AS a"));
    QCOMPARE(problemsOf(run()), QString());
    QCOMPARE(compareDatabase(m_cluster, m_database, file()), QString());
    QCOMPARE(storedName(u"public"_s, u"foo"_s), u"foo"_s);
    QVERIFY(storedName(u"public"_s, u"FOO"_s).startsWith(u"FOO_"_s));
}

void FullCopyNames::clashingColumns()
{
    QVERIFY2(
        exec("CREATE TABLE t (a int, \"A\" int, \"A_2\" int, \"a_2\" int, b int, \"\xC3\x84\" int,"
             " \"\xC3\xA4\" int, PRIMARY KEY (\"A\", a));"
             "INSERT INTO t VALUES (1, 2, 3, 4, 5, 6, 7), (2, 2, 3, 4, 5, 6, 7)"),
        qPrintable(m_cluster.lastError()));
    for (int attempt = 1; attempt <= 2; ++attempt) {
        const SyncReport report = run();
        QCOMPARE(problemsOf(report), QString());
        QCOMPARE(compareDatabase(m_cluster, m_database, file()), QString());
        QVERIFY(!tableOf(report, u"public.t"_s).notes.isEmpty());
    }
    QCOMPARE(sqliteText(file(),
                        u"SELECT count(DISTINCT lower(destination_column)) FROM"
                        " _tributary_columns"_s),
             u"7"_s);
}

void FullCopyNames::rowidColumns()
{
    QVERIFY2(
        exec("CREATE TABLE texts (rowid text, oid text, _rowid_ text);"
             "INSERT INTO texts VALUES ('a', 'b', 'c'), (NULL, '2', '1');"
             "CREATE TABLE keyed (oid int, rowid int PRIMARY KEY, _rowid_ text);"
             "INSERT INTO keyed VALUES (5, -3, 'x'), (6, 2147483647, 'y');"
             "CREATE TABLE not_the_key (id bigint PRIMARY KEY, rowid int);"
             "INSERT INTO not_the_key VALUES (9223372036854775807, 1), (-9223372036854775808, 1);"
             "CREATE TABLE no_key (\"ROWID\" int); INSERT INTO no_key VALUES (7), (7), (NULL)"),
        qPrintable(m_cluster.lastError()));
    for (int attempt = 1; attempt <= 2; ++attempt) {
        QCOMPARE(problemsOf(run()), QString());
        QCOMPARE(compareDatabase(m_cluster, m_database, file()), QString());
    }
}

// The name is what a user asks for; the copy goes with it.
void FullCopyNames::renamedBetweenRuns()
{
    QVERIFY(exec("CREATE TABLE a AS SELECT 1 AS x; CREATE TABLE b AS SELECT 2 AS x"));
    QCOMPARE(problemsOf(run()), QString());
    QVERIFY(exec("ALTER TABLE a RENAME TO c; ALTER TABLE b RENAME TO a"));
    QCOMPARE(problemsOf(run()), QString());
    QCOMPARE(compareTable(m_cluster, m_database, {.name = u"a"_s}, file()), QString());
    QCOMPARE(compareTable(m_cluster, m_database, {.name = u"c"_s}, file()), QString());
    QCOMPARE(sqliteText(file(), u"SELECT x FROM a"_s), u"2"_s);
}

void FullCopyNames::chosenTables_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("found");
    QTest::newRow("name") << u"orders"_s << u"public.orders"_s;
    QTest::newRow("schema and name") << u"public.orders"_s << u"public.orders"_s;
    QTest::newRow("other schema") << u"sales.orders"_s << u"sales.orders"_s;
    QTest::newRow("quoted") << u"\"sales\".\"orders\""_s << u"sales.orders"_s;
    QTest::newRow("dot in the name") << u"\"public\".\"a.b\""_s << u"public.a.b"_s;
    QTest::newRow("dot in the schema") << u"\"a\".\"b\""_s << u"a.b"_s;
    QTest::newRow("other case") << u"ORDERS"_s << QString();
    QTest::newRow("absent") << u"sales.nothing"_s << QString();
}

void FullCopyNames::chosenTables()
{
    QFETCH(const QString, wanted);
    QFETCH(const QString, found);
    QVERIFY2(
        exec("CREATE SCHEMA sales; CREATE SCHEMA a; CREATE TABLE orders AS SELECT 1 AS v;"
             "CREATE TABLE sales.orders AS SELECT 2 AS v; CREATE TABLE \"a.b\" AS SELECT 3 AS v;"
             "CREATE TABLE a.b AS SELECT 4 AS v"),
        qPrintable(m_cluster.lastError()));
    const SyncReport report = run({wanted});
    QCOMPARE(report.tables.size(), 1);
    if (found.isEmpty()) {
        QCOMPARE(report.tables[0].error->id(), u"table-missing"_s);
        QCOMPARE(report.exitCode(), ExitCode::Usage);
        return;
    }
    QCOMPARE(problemsOf(report), QString());
    QCOMPARE(report.tables[0].table.displayName(), found);
    QCOMPARE(sqliteText(file(), u"SELECT count(*) FROM _tributary_tables"_s), u"1"_s);
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::FullCopyNames)
#include "tst_fullcopynames.moc"
