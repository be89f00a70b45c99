// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/randomworkload.h"

namespace tributary::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int statementsKept = 60;
constexpr int shownLength = 300;

constexpr auto creation = R"(
CREATE TYPE mood AS ENUM ('sad', 'ok', 'glad');
CREATE TABLE ints (id int PRIMARY KEY, a text, b int, f float8, n numeric, z timestamptz, m mood);
CREATE TABLE texts (k text PRIMARY KEY, v text, j jsonb, by bytea, arr int[]);
CREATE TABLE pairs (a int, v text, b text, d date, PRIMARY KEY (b, a));
CREATE TABLE bag (a int, b text, c date, d bool);
ALTER TABLE bag REPLICA IDENTITY FULL;
CREATE TABLE floats (f float8, n numeric(12,3), t text);
ALTER TABLE floats REPLICA IDENTITY FULL;
CREATE TABLE toasts (id int PRIMARY KEY, s text, t text, x int);
ALTER TABLE toasts ALTER s SET STORAGE EXTERNAL, ALTER t SET STORAGE EXTERNAL;
CREATE TABLE wholes (id int PRIMARY KEY, s text, x float8);
ALTER TABLE wholes ALTER s SET STORAGE EXTERNAL, REPLICA IDENTITY FULL;
CREATE TABLE swaps (id int, v text, w int, PRIMARY KEY (id) DEFERRABLE INITIALLY DEFERRED);
ALTER TABLE swaps REPLICA IDENTITY FULL;
CREATE TABLE parts (id int, region int, v text, n numeric, PRIMARY KEY (id, region))
    PARTITION BY RANGE (region);
CREATE TABLE parts_a PARTITION OF parts FOR VALUES FROM (0) TO (10);
CREATE TABLE parts_b (n numeric, gone text, region int NOT NULL, v text, id int NOT NULL);
ALTER TABLE parts_b DROP gone;
ALTER TABLE parts ATTACH PARTITION parts_b FOR VALUES FROM (10) TO (20);
CREATE TABLE bare (x int, y text);
)";

QList<WorkTable> createdTables()
{
    return {
        {.name = "ints",
         .keys = {{"id", "int"}},
         .columns = {{"a", "text"},
                     {"b", "int"},
                     {"f", "float8"},
                     {"n", "numeric"},
                     {"z", "timestamptz"},
                     {"m", "mood"}}},
        {.name = "texts",
         .keys = {{"k", "text"}},
         .columns = {{"v", "text"}, {"j", "jsonb"}, {"by", "bytea"}, {"arr", "int[]"}}},
        {.name = "pairs",
         .keys = {{"a", "int"}, {"b", "text"}},
         .columns = {{"v", "text"}, {"d", "date"}}},
        {.name = "bag",
         .keys = {},
         .columns = {{"a", "int"}, {"b", "text"}, {"c", "date"}, {"d", "bool"}}},
        {.name = "floats",
         .keys = {},
         .columns = {{"f", "float8"}, {"n", "numeric(12,3)"}, {"t", "text"}}},
        {.name = "toasts",
         .keys = {{"id", "int"}},
         .columns = {{"s", "large"}, {"t", "large"}, {"x", "int"}}},
        {.name = "wholes", .keys = {{"id", "int"}}, .columns = {{"s", "large"}, {"x", "float8"}}},
        {.name = "swaps",
         .keys = {{"id", "int"}},
         .columns = {{"v", "text"}, {"w", "int"}},
         .deferrable = true,
         .isAlterable = false},
        {.name = "parts",
         .keys = {{"id", "int"}, {"region", "region"}},
         .columns = {{"v", "text"}, {"n", "numeric"}},
         .isPartitioned = true},
        {.name = "bare", .keys = {}, .columns = {{"x", "int"}, {"y", "text"}}},
    };
}

QByteArray literal(Dice &dice, const QByteArray &type, const WorkModel &model)
{
    if (type != "large")
        return randomLiteral(dice, type, true, model.labels);
    if (dice.chance(20))
        return dice.chance(50) ? QByteArray("NULL") : QByteArray("'short'");
    return "repeat('" + QByteArray(1, static_cast<char>('a' + dice.roll(26))) + "', "
        + QByteArray::number(2100 + dice.roll(3000)) + ')';
}

} // namespace

RandomWriter::RandomWriter(const PgCluster &cluster, const QString &database,
                           const WorkModel &model, quint32 seed, int number)
    : m_model(model)
    , m_dice(seed * 31 + static_cast<quint32>(number))
    , m_session(cluster, database)
    , m_number(number)
{
    m_session.exec("SET lock_timeout = '200ms'");
}

bool RandomWriter::exec(const QByteArray &sql)
{
    const bool done = m_session.exec(sql);
    QByteArray shown = QByteArray::number(m_number) + (done ? ": " : "! ") + sql.left(shownLength);
    if (!done)
        shown += " -- " + m_session.lastError().toUtf8();
    m_statements.append(shown);
    if (m_statements.size() > statementsKept)
        m_statements.removeFirst();
    return done;
}

void RandomWriter::settle()
{
    if (m_prepared.isEmpty())
        return;
    exec((m_dice.chance(70) ? "COMMIT PREPARED " : "ROLLBACK PREPARED ")
         + quotedLiteral(m_prepared));
    m_prepared.clear();
}

void RandomWriter::transact()
{
    if (m_dice.chance(40))
        settle();
    exec("BEGIN");
    const bool prepares = m_dice.chance(8) && m_prepared.isEmpty() && m_model.mayPrepare;
    m_mayTruncate = !prepares; // its lock would make every reader wait
    constexpr int large = 12;
    if (!work(1 + m_dice.roll(m_dice.chance(15) ? large : 4))) {
        exec("ROLLBACK");
        return;
    }
    if (m_dice.chance(7)) {
        exec("ROLLBACK");
    } else if (prepares) {
        m_prepared = "p" + QByteArray::number(m_number) + '_' + QByteArray::number(++m_fresh);
        if (!exec("PREPARE TRANSACTION " + quotedLiteral(m_prepared)))
            m_prepared.clear();
    } else {
        exec("COMMIT");
    }
}

bool RandomWriter::work(int statements)
{
    for (int i = 0; i < statements; ++i) {
        if (!m_dice.chance(15)) {
            if (!exec(statement()))
                return false;
            continue;
        }
        exec("SAVEPOINT s");
        const bool done = exec(statement()) && exec(statement());
        exec(!done || m_dice.chance(50) ? "ROLLBACK TO s" : "RELEASE s");
    }
    return true;
}

QByteArray RandomWriter::statement()
{
    const WorkTable &table = m_dice.pick(m_model.tables);
    const int kind = m_dice.roll(100);
    if (kind < 40)
        return insertion(table);
    if (kind < 70)
        return update(table);
    if (kind < 82 && !table.keys.isEmpty())
        return keyMove(table);
    if (kind < 98 || !m_mayTruncate)
        return "DELETE FROM " + table.name + picked(table, 4);
    const QByteArray truncation = "TRUNCATE " + table.name;
    return m_dice.chance(50) ? truncation : truncation + ", " + m_model.tables.first().name;
}

QByteArray RandomWriter::freshKey(const QByteArray &type)
{
    const QByteArray number = QByteArray::number(m_number * 1'000'000 + 1000 + ++m_fresh);
    return type == "int" ? number : quotedLiteral("key " + number);
}

QByteArray RandomWriter::key(const WorkTable &table, const WorkColumn &column)
{
    if (column.type == "region")
        return QByteArray::number(m_dice.roll(20));
    if (table.deferrable || m_dice.chance(30))
        return freshKey(column.type);
    return column.type == "int" ? QByteArray::number(m_dice.roll(60))
                                : randomLiteral(m_dice, column.type, false, m_model.labels);
}

QByteArray RandomWriter::insertion(const WorkTable &table)
{
    QList<QByteArray> names;
    for (const WorkColumn &column : table.keys + table.columns)
        names.append(column.name);
    QList<QByteArray> rows;
    const int count = 1 + m_dice.roll(m_dice.chance(10) ? 20 : 3);
    for (int i = 0; i < count; ++i) {
        QList<QByteArray> values;
        for (const WorkColumn &column : table.keys)
            values.append(key(table, column));
        // Few values, so that rows of a table without key are alike.
        const bool alike = table.keys.isEmpty() && m_dice.chance(60);
        Dice few(static_cast<quint32>(m_dice.roll(3)));
        for (const WorkColumn &column : table.columns)
            values.append(literal(alike ? few : m_dice, column.type, m_model));
        rows.append('(' + values.join(", ") + ')');
    }
    QByteArray sql = "INSERT INTO " + table.name + " (" + names.join(", ") + ") VALUES "
        + rows.join(", ");
    if (!table.keys.isEmpty() && !table.deferrable)
        sql += " ON CONFLICT DO NOTHING";
    return sql;
}

QByteArray RandomWriter::picked(const WorkTable &table, int most)
{
    const QByteArray salt = QByteArray::number(m_dice.roll(1'000'000));
    return " WHERE (tableoid, ctid) IN (SELECT tableoid, ctid FROM " + table.name
        + " AS r ORDER BY md5(r::text || '" + salt + "') LIMIT "
        + QByteArray::number(1 + m_dice.roll(most)) + ')';
}

QByteArray RandomWriter::update(const WorkTable &table)
{
    const WorkColumn &column = m_dice.pick(table.columns);
    QByteArray sql = "UPDATE " + table.name + " SET " + column.name + " = "
        + literal(m_dice, column.type, m_model);
    const WorkColumn &other = m_dice.pick(table.columns);
    if (other.name != column.name)
        sql += ", " + other.name + " = " + literal(m_dice, other.type, m_model);
    return m_dice.chance(5) ? sql : sql + picked(table, m_dice.chance(20) ? 30 : 5);
}

QByteArray RandomWriter::keyMove(const WorkTable &table)
{
    if (table.deferrable && m_dice.chance(50))
        return "UPDATE swaps s SET id = p.next FROM (SELECT id, coalesce(lead(id) OVER (ORDER BY"
               " id), min(id) OVER ()) AS next FROM swaps) p WHERE p.id = s.id";
    if (table.deferrable)
        return "DO $$ DECLARE a int; b int; BEGIN SELECT min(id), max(id) INTO a, b FROM swaps;"
               " UPDATE swaps SET id = b, v = 'from a' WHERE id = a;"
               " UPDATE swaps SET id = a WHERE id = b AND v IS DISTINCT FROM 'from a'; END $$";
    const WorkColumn &column = m_dice.pick(table.keys);
    QByteArray sql = "UPDATE " + table.name + " SET " + column.name + " = ";
    if (column.type == "region") {
        sql += "(region + 10) % 20";
    } else if (column.type == "int" && m_dice.chance(30)) {
        // There and back again within one transaction.
        sql += '-' + column.name;
        return sql + picked(table, 5);
    } else {
        sql += freshKey(column.type);
    }
    if (m_dice.chance(30)) {
        const WorkColumn &other = m_dice.pick(table.columns);
        sql += ", " + other.name + " = " + literal(m_dice, other.type, m_model);
    }
    return sql + picked(table, 1);
}

RandomWorkload::RandomWorkload(PgCluster &cluster, const QString &database, quint32 seed)
    : m_cluster(cluster)
    , m_database(database)
    , m_model{.tables = createdTables(), .labels = {"sad", "ok", "glad"}}
    , m_dice(seed)
{
    for (int i = 0; i < writerCount; ++i)
        m_writers.push_back(
            std::make_unique<RandomWriter>(cluster, database, m_model, seed, i + 1));
}

QString RandomWorkload::setUp()
{
    return m_cluster.exec(creation, m_database) ? QString() : m_cluster.lastError();
}

void RandomWorkload::transact(int count)
{
    for (int i = 0; i < count; ++i)
        m_writers[static_cast<size_t>(m_dice.roll(writerCount))]->transact();
}

void RandomWorkload::settle()
{
    for (const std::unique_ptr<RandomWriter> &writer : m_writers)
        writer->settle();
}

QString RandomWorkload::lastStatements() const
{
    QString all;
    for (const std::unique_ptr<RandomWriter> &writer : m_writers)
        all += writer->lastStatements() + u'\n';
    return all;
}

} // namespace tributary::test
