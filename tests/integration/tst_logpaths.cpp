// SPDX-License-Identifier: GPL-3.0-or-later
//
// It makes no difference how a table got where it is: copied when it was full, or born empty and
// filled by the log, it is the same in the destination, cell by cell and type by type. Every type
// and value that is easily lost, keyed and keyless, partitioned and generated.

#include "tests/integration/valueextras.h"
#include "tests/integration/valuesample.h"
#include "tests/support/logbench.h"
#include "tests/support/logworkers.h"
#include "tests/support/syncharness.h"
#include "tests/support/tablecomparison.h"
#include <sqlite3.h>

#include <QCryptographicHash>
#include <QFile>
#include <QMap>
#include <QtTest>

#include <algorithm>
#include <memory>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int deadlineMs = 60'000;

// Shapes beside the types: each column of theirs takes another way through the log.
QByteArray shapesSql(int version)
{
    QByteArray sql = "CREATE SCHEMA shapes; CREATE TABLE shapes.marker (id int PRIMARY KEY);"
                     "CREATE TABLE shapes.toasted (id int PRIMARY KEY, s text, b bytea, n int);"
                     "ALTER TABLE shapes.toasted ALTER s SET STORAGE EXTERNAL;"
                     "INSERT INTO shapes.toasted SELECT g, repeat(md5(g::text), 200), "
                     "decode(repeat(md5(g::text), 200), 'hex'), g FROM generate_series(1, 20) g;"
                     "CREATE TABLE shapes.keyless (f float8, n numeric, t text);"
                     "INSERT INTO shapes.keyless VALUES (0.1, 1.10, ''), (0.1, 1.10, ''), "
                     "(-0.0, NULL, NULL), (1e300, 1e20, 'NULL');";
    if (version >= 11)
        sql += "CREATE TABLE shapes.parted (id int, r int, v numeric, PRIMARY KEY (id, r)) "
               "PARTITION BY RANGE (r);"
               "CREATE TABLE shapes.parted_1 PARTITION OF shapes.parted FOR VALUES FROM (0) TO "
               "(10);"
               "CREATE TABLE shapes.parted_2 PARTITION OF shapes.parted FOR VALUES FROM (10) TO "
               "(1000);"
               "INSERT INTO shapes.parted SELECT g, g, g / 7.0 FROM generate_series(1, 20) g;";
    if (version >= 12)
        sql += "CREATE TABLE shapes.generated (id int PRIMARY KEY, n numeric, twice numeric "
               "GENERATED ALWAYS AS (n * 2) STORED);"
               "INSERT INTO shapes.generated VALUES (1, 1.10), (2, 'NaN'), (3, NULL), (4, 1e20);";
    return sql;
}

// Runs a block for each table with t.name, t.kept (a table of its own for the same rows), t.keyed,
// t.columns (those that take a value) and t.others (the same without the key).
QByteArray forEachTable(const QByteArray &block)
{
    return R"(
DO $$
DECLARE t record;
BEGIN
    FOR t IN
        SELECT format('%I.%I', n.nspname, c.relname) AS name,
               format('keep.%I', n.nspname || '_' || c.relname) AS kept,
               EXISTS (SELECT FROM pg_index i WHERE i.indrelid = c.oid AND i.indisprimary) AS keyed,
               string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) AS columns,
               string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum)
                   FILTER (WHERE a.attname NOT IN ('id', 'r')) AS others
        FROM pg_class c
        JOIN pg_namespace n ON n.oid = c.relnamespace
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
             AND coalesce(to_jsonb(a) ->> 'attgenerated', '') = ''
        WHERE n.nspname IN ('s', 'x', 'shapes') AND c.relkind IN ('r', 'p')
          AND NOT c.relispartition AND c.relname <> 'marker'
        GROUP BY c.oid, n.nspname, c.relname
        ORDER BY c.oid
    LOOP
)" + block
        + R"(
    END LOOP;
END $$)";
}

// Every table is there and empty; its rows are set aside.
QByteArray emptyTables()
{
    return "CREATE SCHEMA keep;" + forEachTable(R"(
        EXECUTE format('CREATE TABLE %s AS TABLE %s', t.kept, t.name);
        EXECUTE format('TRUNCATE %s', t.name);
        IF NOT t.keyed THEN
            EXECUTE format('ALTER TABLE %s REPLICA IDENTITY FULL', t.name);
        END IF;)");
}

// The rows come back, and are changed in every way, each in a transaction of its own.
QList<QByteArray> changes()
{
    const QByteArray insert = "EXECUTE format('INSERT INTO %s (%s) SELECT %2$s FROM %3$s', "
                              "t.name, t.columns, t.kept);";
    const auto keyed = [](const QByteArray &statement) {
        return forEachTable("IF t.keyed THEN " + statement + " END IF;");
    };
    const auto keyless = [](const QByteArray &statement) {
        return forEachTable("IF NOT t.keyed THEN " + statement + " END IF;");
    };
    return {
        forEachTable(insert),
        // Moved keys, whose large values the log leaves out.
        keyed("EXECUTE format('UPDATE %s SET id = id + 1000 WHERE id %% 3 = 0', t.name);"),
        // Every value once more, in an update.
        keyed("EXECUTE format('UPDATE %1$s u SET (%2$s) = (SELECT %2$s FROM %3$s k WHERE k.id = "
              "u.id %% 1000 + 1) WHERE u.id %% 2 = 0 AND EXISTS (SELECT FROM %3$s k WHERE k.id = "
              "u.id %% 1000 + 1)', t.name, t.others, t.kept);"),
        keyed("EXECUTE format('UPDATE %s SET id = id', t.name);"),
        keyed("EXECUTE format('DELETE FROM %s WHERE id %% 5 = 4', t.name);"),
        keyless(insert),
        keyless("EXECUTE format('DELETE FROM %1$s WHERE ctid = (SELECT min(ctid) FROM %1$s)', "
                "t.name);"),
        keyless("EXECUTE format('UPDATE %1$s SET %2$s = %2$s', t.name, split_part(t.columns, ',', "
                "1));"),
        "INSERT INTO shapes.marker VALUES (1)",
    };
}

struct Closer
{
    void operator()(sqlite3 *database) const { sqlite3_close_v2(database); }

    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};

QByteArray cellOf(sqlite3_stmt *statement, int column)
{
    const int type = sqlite3_column_type(statement, column);
    QByteArray cell = QByteArray::number(type) + ':';
    if (type == SQLITE_FLOAT) { // bit by bit: zero has a sign
        const double real = sqlite3_column_double(statement, column);
        cell += QByteArray(reinterpret_cast<const char *>(&real), sizeof real).toHex();
    } else if (type != SQLITE_NULL) {
        const void *bytes = sqlite3_column_blob(statement, column);
        cell += QByteArray(static_cast<const char *>(bytes),
                           sqlite3_column_bytes(statement, column));
    }
    return QByteArray::number(cell.size()) + ' ' + cell;
}

// Rows of a query, sorted; for an error a row that says so.
QList<QByteArray> sortedRows(const QString &file, const QString &sql)
{
    sqlite3 *raw = nullptr;
    sqlite3_open_v2(QFile::encodeName(file).constData(), &raw, SQLITE_OPEN_READONLY, nullptr);
    const std::unique_ptr<sqlite3, Closer> database(raw);
    sqlite3_stmt *rawStatement = nullptr;
    sqlite3_prepare_v2(raw, sql.toUtf8().constData(), -1, &rawStatement, nullptr);
    const std::unique_ptr<sqlite3_stmt, Closer> statement(rawStatement);
    QList<QByteArray> rows;
    int code = statement ? sqlite3_step(rawStatement) : SQLITE_ERROR;
    for (; code == SQLITE_ROW; code = sqlite3_step(rawStatement)) {
        QByteArray row;
        for (int column = 0; column < sqlite3_column_count(rawStatement); ++column)
            row += cellOf(rawStatement, column) + '|';
        rows.append(row);
    }
    if (code != SQLITE_DONE)
        rows.append(QByteArray("error: ") + sqlite3_errmsg(raw));
    std::ranges::sort(rows);
    return rows;
}

using Hashes = QMap<QString, QByteArray>;

// Of each copy in the file: what it is declared as, and all of its cells.
Hashes hashesOf(const QString &file)
{
    Hashes hashes;
    for (const QStringList &table :
         sqliteRows(file,
                    u"SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE "
                    "'\\_tributary%' ESCAPE '\\'"_s)) {
        QString quoted = table[0];
        quoted.replace(u'"', u"\"\""_s);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(table.last().toUtf8());
        const QList<QByteArray> rows = sortedRows(file, u"SELECT * FROM \"%1\""_s.arg(quoted));
        for (const QByteArray &row : rows)
            hash.addData(row);
        hashes.insert(table[0],
                      QByteArray::number(rows.size()) + " rows, " + hash.result().toHex());
    }
    return hashes;
}

// The tables that are not the same; empty when all are.
QStringList differences(const Hashes &copied, const Hashes &fromLog)
{
    QStringList found;
    for (auto table = copied.cbegin(); table != copied.cend(); ++table) {
        if (fromLog.value(table.key()) != *table)
            found.append(u"%1: copied %2, by the log %3"_s.arg(
                table.key(), QString::fromLatin1(*table),
                QString::fromLatin1(fromLog.value(table.key(), "missing"))));
    }
    for (auto table = fromLog.cbegin(); table != fromLog.cend(); ++table) {
        if (!copied.contains(table.key()))
            found.append(table.key() + u": only by the log"_s);
    }
    return found;
}

class LogPaths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiedOrFilledByTheLog_isTheSame_data();
    void copiedOrFilledByTheLog_isTheSame();
};

void LogPaths::copiedOrFilledByTheLog_isTheSame_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<QString>("plugin");
    QTest::addColumn<bool>("isStreamed");
    QTest::newRow("pgoutput, pulled") << 15 << u"pgoutput"_s << false;
    QTest::newRow("pgoutput, streamed") << 15 << u"pgoutput"_s << true;
    if (PgCluster(logicalServer()).hasPlugin(u"wal2json"_s)) {
        QTest::newRow("wal2json, pulled") << 15 << u"wal2json"_s << false;
        QTest::newRow("wal2json, streamed") << 15 << u"wal2json"_s << true;
    }
    for (const int version : {10, 18}) {
        if (PgCluster::available(version))
            QTest::addRow("pgoutput of %d, pulled", version) << version << u"pgoutput"_s << false;
    }
}

void LogPaths::copiedOrFilledByTheLog_isTheSame()
{
    QFETCH(const int, version);
    QFETCH(const QString, plugin);
    QFETCH(const bool, isStreamed);
    PgCluster cluster(logicalServer(version));
    QString error;
    QVERIFY2(cluster.start(&error), qPrintable(error));
    LogBench bench(cluster, u"paths"_s, plugin);
    for (const QByteArray &sql :
         {valueSchemaSql(version), valueExtrasSql(version), shapesSql(version), emptyTables()})
        QCOMPARE(bench.exec(sql), QString());
    const QList<PgCluster::Row> names = cluster.query(
        "SELECT n.nspname || '.' || c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = "
        "c.relnamespace WHERE n.nspname IN ('s', 'x', 'shapes') AND c.relkind IN ('r', 'p') AND "
        "NOT c.relispartition",
        bench.database());
    for (const PgCluster::Row &name : names)
        bench.request.tables.append(QString::fromUtf8(*name[0]));
    QVERIFY(names.size() > 70);

    // Born empty, and filled by the log.
    QCOMPARE(problemsOf(bench.sync()), QString());
    const QString marker = u"SELECT count(*) FROM shapes__marker"_s;
    QCOMPARE(sqliteText(bench.file(), marker), u"0"_s);
    std::optional<Follower> follower;
    if (isStreamed) {
        follower.emplace(bench.request);
        QTRY_VERIFY_WITH_TIMEOUT(test::isStreamed(cluster, bench), deadlineMs);
    }
    for (const QByteArray &sql : changes())
        QCOMPARE(bench.exec(sql), QString());
    if (isStreamed) {
        QTRY_VERIFY_WITH_TIMEOUT(sqliteText(bench.file(), marker) == u"1" || follower->hasEnded(),
                                 deadlineMs);
        QCOMPARE(follower->stopAndTellProblems(), QString());
    }
    const SyncReport report = bench.sync();
    QCOMPARE(problemsOf(report), QString());
    for (const TableProgress &table : report.tables) {
        // wal2json tells neither NaN nor NULL of numbers, and without a key nobody can look.
        const bool isLost = plugin == u"wal2json" && table.table.name == u"keyless";
        QVERIFY2(isLost || (table.followed && table.bytes == 0),
                 qPrintable(table.table.displayName()));
    }

    // The same tables, copied as they are now into another file.
    QTemporaryDir folder;
    SyncRequest copying = bench.request;
    const QString copy = folder.filePath(u"copied.sqlite"_s);
    copying.destination = u"sqlite:"_s + copy;
    copying.method = SyncMethod::Full;
    QCOMPARE(problemsOf(runSync(copying)), QString());

    const Hashes copied = hashesOf(copy);
    QCOMPARE(copied.size(), names.size());
    QVERIFY(!copied.value(u"shapes__toasted"_s).startsWith("0 rows"));
    const QStringList different = differences(copied, hashesOf(bench.file()));
    QVERIFY2(different.isEmpty(), qPrintable(different.join(u'\n')));
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::LogPaths)
#include "tst_logpaths.moc"
