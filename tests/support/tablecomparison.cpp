// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/tablecomparison.h"

#include "tests/support/pgcluster.h"
#include "tests/support/valuecomparison.h"
#include <sqlite3.h>

#include <QFile>
#include <QHash>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace tributary::test {

namespace {

// What keeps values from being printed differently by version or by the login's settings.
constexpr auto pinnedSession = "SET extra_float_digits = 3; SET bytea_output = hex;"
                               " SET intervalstyle = postgres; SET lc_monetary = 'C';"
                               " SET search_path = ''; SET row_security = off; ";

// Domains are followed to what they stand for, of the column and of an array's elements.
constexpr auto columnsQuery = R"(
SELECT a.attname,
       t.typname,
       t.typnamespace = 'pg_catalog'::regnamespace,
       t.typelem <> 0 AND t.typoutput = 'pg_catalog.array_out'::regproc,
       e.typname,
       e.typnamespace = 'pg_catalog'::regnamespace,
       e.typdelim
FROM pg_attribute a
CROSS JOIN LATERAL (
    WITH RECURSIVE step(oid, depth) AS (
        SELECT a.atttypid, 0
        UNION ALL
        SELECT d.typbasetype, depth + 1 FROM step JOIN pg_type d USING (oid) WHERE d.typtype = 'd'
    )
    SELECT oid FROM step ORDER BY depth DESC LIMIT 1
) base
JOIN pg_type t ON t.oid = base.oid
LEFT JOIN LATERAL (
    WITH RECURSIVE step(oid, depth) AS (
        SELECT t.typelem, 0
        UNION ALL
        SELECT d.typbasetype, depth + 1 FROM step JOIN pg_type d USING (oid) WHERE d.typtype = 'd'
    )
    SELECT oid FROM step ORDER BY depth DESC LIMIT 1
) element ON true
LEFT JOIN pg_type e ON e.oid = element.oid
WHERE a.attrelid = %1 AND a.attnum > 0 AND NOT a.attisdropped
ORDER BY a.attnum
)";

struct Column
{
    QString name;
    ValueType type;
};

struct Closer
{
    void operator()(sqlite3 *database) const { sqlite3_close_v2(database); }

    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};

using Database = std::unique_ptr<sqlite3, Closer>;
using Statement = std::unique_ptr<sqlite3_stmt, Closer>;

Database openFile(const QString &file, int flags = SQLITE_OPEN_READONLY)
{
    sqlite3 *raw = nullptr;
    sqlite3_open_v2(QFile::encodeName(file).constData(), &raw, flags, nullptr);
    sqlite3_busy_timeout(raw, 10'000);
    return Database(raw);
}

Statement prepare(const Database &database, const QString &sql)
{
    sqlite3_stmt *raw = nullptr;
    sqlite3_prepare_v2(database.get(), sql.toUtf8().constData(), -1, &raw, nullptr);
    return Statement(raw);
}

QString quoted(QString name)
{
    return u'"' + name.replace(u'"', u"\"\""_s) + u'"';
}

QString literal(QString text)
{
    return u'\'' + text.replace(u'\'', u"''"_s) + u'\'';
}

QString folded(const QString &name)
{
    QString lower = name;
    for (QChar &c : lower)
        c = c.unicode() < 128 ? c.toLower() : c;
    return lower;
}

// A row in few characters that can be read.
QString shown(const QByteArray &row)
{
    constexpr qsizetype most = 400;
    QString text = QString::fromLatin1(
        row.left(most).toPercentEncoding(" {}[]()\"',:;|+*/\\=$<>@#&"));
    return row.size() > most ? text + u"... (%1 bytes)"_s.arg(row.size()) : text;
}

QList<Column> columnsOf(PgCluster &cluster, const QString &database, const QByteArray &oid)
{
    QList<Column> columns;
    const QList<PgCluster::Row> rows = cluster.query(QByteArray(columnsQuery).replace("%1", oid),
                                                     database);
    for (const PgCluster::Row &row : rows)
        columns.append({.name = QString::fromUtf8(*row[0]),
                        .type = {.name = *row[1],
                                 .builtIn = *row[2] == "t",
                                 .isArray = *row[3] == "t",
                                 .elementName = row[4].value_or(QByteArray()),
                                 .elementBuiltIn = row[5].value_or("f") == "t",
                                 .delimiter = row[6].value_or(",")[0]}});
    return columns;
}

QList<QByteArray> expectedRows(PgCluster &cluster, const QString &database, const QString &from,
                               const QList<Column> &columns)
{
    QStringList names;
    for (const Column &column : columns)
        names.append(quoted(column.name));
    const QString sql = u"SELECT %1 FROM %2"_s.arg(names.join(u','), from);
    const QList<PgCluster::Row> rows = cluster.query(pinnedSession + sql.toUtf8(), database);
    QList<QByteArray> comparable;
    for (const PgCluster::Row &row : rows) {
        QByteArray all;
        for (qsizetype i = 0; i < columns.size(); ++i)
            all += expectedCell(columns[i].type, row[i]) + '|';
        comparable.append(all);
    }
    return comparable;
}

// Names that clash with an earlier one carry a suffix; all others are the source's.
QString wrongName(const Statement &statement, const QList<Column> &columns)
{
    QStringList seen;
    for (int i = 0; i < columns.size(); ++i) {
        const QString stored = QString::fromUtf8(sqlite3_column_name(statement.get(), i));
        const QString &name = columns[i].name;
        const bool clashes = seen.contains(folded(name));
        if (clashes ? !stored.startsWith(name + u'_') : stored != name)
            return u"column %1 is called %2"_s.arg(name, stored);
        seen.append(folded(stored));
    }
    return {};
}

// The columns of a copy but for those that are kept though they are gone from the source.
QString writtenColumns(const QString &file, const QString &storedName)
{
    const QList<QStringList> rows = sqliteRows(
        file,
        u"SELECT name, name IN (SELECT destination_column FROM _tributary_followed_columns"
        " WHERE destination_table = %1 AND dropped) FROM pragma_table_info(%1)"_s.arg(
            literal(storedName)));
    QStringList names;
    bool all = true;
    for (const QStringList &row : rows) {
        if (row.size() == 2 && row[1] == u"0")
            names.append(quoted(row[0]));
        else
            all = false;
    }
    return all || names.isEmpty() ? u"*"_s : names.join(u", "_s);
}

// Rows that only one side has; both lists are sorted.
QString difference(const QList<QByteArray> &expected, const QList<QByteArray> &stored)
{
    constexpr qsizetype most = 3;
    QString text;
    const auto tell = [&](const char *title, const QList<QByteArray> &left,
                          const QList<QByteArray> &right) {
        QList<QByteArray> only;
        std::ranges::set_difference(left, right, std::back_inserter(only));
        for (qsizetype i = 0; i < std::min(only.size(), most); ++i)
            text += u"  %1 %2\n"_s.arg(QLatin1String(title), shown(only[i]));
        if (only.size() > most)
            text += u"  and %1 more\n"_s.arg(only.size() - most);
    };
    tell("expected", expected, stored);
    tell("found   ", stored, expected);
    return text;
}

} // namespace

QString compareTable(PgCluster &cluster, const QString &database, const ComparedTable &table,
                     const QString &file)
{
    const QString title = table.schema + u'.' + table.name + u": "_s;
    const QList<PgCluster::Row> found = cluster.query(
        u"SELECT c.oid, c.relkind FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
        " WHERE n.nspname = %1 AND c.relname = %2"_s.arg(literal(table.schema), literal(table.name))
            .toUtf8(),
        database);
    if (found.size() != 1)
        return title + u"not on the server; "_s + cluster.lastError();
    QList<Column> columns = columnsOf(cluster, database, *found[0][0]);
    if (table.columns)
        columns.removeIf([&](const Column &each) { return !table.columns->contains(each.name); });

    const QString relation = quoted(table.schema) + u'.' + quoted(table.name);
    QList<QByteArray> expected = expectedRows(
        cluster, database, *found[0][1] == "r" ? u"ONLY "_s + relation : relation, columns);
    if (!cluster.lastError().isEmpty())
        return title + cluster.lastError();

    QString storedName = table.storedName;
    if (storedName.isEmpty())
        storedName = sqliteText(file,
                                u"SELECT destination_table FROM _tributary_tables"
                                " WHERE source_schema = %1 AND source_table = %2"_s.arg(
                                    literal(table.schema), literal(table.name)));
    const Database opened = openFile(file);
    const Statement statement = prepare(
        opened, u"SELECT %1 FROM %2"_s.arg(writtenColumns(file, storedName), quoted(storedName)));
    if (!statement)
        return title + QString::fromUtf8(sqlite3_errmsg(opened.get()));
    const int storedColumns = sqlite3_column_count(statement.get());
    if (!columns.isEmpty() && storedColumns != columns.size())
        return title + u"%1 columns, expected %2"_s.arg(storedColumns).arg(columns.size());
    if (const QString wrong = wrongName(statement, columns); !wrong.isEmpty())
        return title + wrong;

    QList<QByteArray> stored;
    int step = sqlite3_step(statement.get());
    for (; step == SQLITE_ROW; step = sqlite3_step(statement.get())) {
        QByteArray all;
        for (int i = 0; i < columns.size(); ++i)
            all += storedCell(columns[i].type, statement.get(), i) + '|';
        stored.append(all);
    }
    if (step != SQLITE_DONE)
        return title + QString::fromUtf8(sqlite3_errmsg(opened.get()));

    std::ranges::sort(expected);
    std::ranges::sort(stored);
    if (expected == stored)
        return {};
    return title + u"%1 rows expected, %2 found\n"_s.arg(expected.size()).arg(stored.size())
        + difference(expected, stored);
}

QString compareDatabase(PgCluster &cluster, const QString &database, const QString &file,
                        const QStringList &except)
{
    QString partition;
    if (cluster.majorVersion() >= 10)
        partition = u" AND NOT c.relispartition"_s;
    const QList<PgCluster::Row> tables = cluster.query(
        QByteArray("SELECT n.nspname, c.relname FROM pg_class c"
                   " JOIN pg_namespace n ON n.oid = c.relnamespace"
                   " WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND c.relpersistence <> 't'"
                   " AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'"
                   " AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass"
                   " AND d.objid = c.oid AND d.deptype = 'e')")
            + partition.toUtf8() + " ORDER BY 1, 2",
        database);
    if (!cluster.lastError().isEmpty())
        return cluster.lastError();
    QString differences;
    QStringList expected;
    for (const PgCluster::Row &row : tables) {
        const ComparedTable table = {.schema = QString::fromUtf8(*row[0]),
                                     .name = QString::fromUtf8(*row[1])};
        const QString name = table.schema + u'.' + table.name;
        if (except.contains(name))
            continue;
        expected.append(name);
        const QString difference = compareTable(cluster, database, table, file);
        if (!difference.isEmpty())
            differences += difference + u'\n';
    }
    QStringList copied;
    const QList<QStringList> recorded = sqliteRows(
        file, u"SELECT source_schema || '.' || source_table FROM _tributary_tables"_s);
    for (const QStringList &row : recorded)
        copied.append(row[0]);
    copied.removeIf([&](const QString &name) { return except.contains(name); });
    std::ranges::sort(copied);
    std::ranges::sort(expected);
    if (differences.isEmpty() && copied != expected)
        differences = u"copied: %1; expected: %2"_s.arg(copied.join(u", "), expected.join(u", "));
    return differences;
}

QString leftoversIn(const QString &file)
{
    QStringList found;
    const QList<QStringList> tables = sqliteRows(
        file,
        u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%'"
        " ESCAPE '\\' AND name NOT IN (SELECT destination_table FROM _tributary_tables) AND"
        " name NOT IN ('_tributary_meta', '_tributary_tables', '_tributary_columns',"
        " '_tributary_log', '_tributary_followed', '_tributary_followed_columns')"_s);
    for (const QStringList &row : tables)
        found.append(row[0]);
    for (const auto &suffix :
         {u".part"_s, u".stage"_s, u".lock"_s, u"-journal"_s, u"-wal"_s, u"-shm"_s}) {
        if (QFile::exists(file + suffix))
            found.append(file + suffix);
    }
    return found.join(u", "_s);
}

QList<QStringList> sqliteRows(const QString &file, const QString &sql)
{
    const Database database = openFile(file);
    const Statement statement = prepare(database, sql);
    const auto failed = [&]() -> QList<QStringList> {
        return {{u"error: "_s + QString::fromUtf8(sqlite3_errmsg(database.get()))}};
    };
    if (!statement)
        return failed();
    QList<QStringList> rows;
    int step = sqlite3_step(statement.get());
    for (; step == SQLITE_ROW; step = sqlite3_step(statement.get())) {
        QStringList &values = rows.emplaceBack();
        for (int i = 0; i < sqlite3_column_count(statement.get()); ++i) {
            const auto *text = reinterpret_cast<const char *>(
                sqlite3_column_text(statement.get(), i));
            values.append(text == nullptr ? u"NULL"_s : QString::fromUtf8(text));
        }
    }
    return step == SQLITE_DONE ? rows : failed();
}

QString sqliteExec(const QString &file, const QByteArray &statements)
{
    const Database database = openFile(file, SQLITE_OPEN_READWRITE);
    const int code = sqlite3_exec(database.get(), statements.constData(), nullptr, nullptr,
                                  nullptr);
    return code == SQLITE_OK ? QString() : QString::fromUtf8(sqlite3_errmsg(database.get()));
}

QString sqliteText(const QString &file, const QString &sql)
{
    QStringList lines;
    const QList<QStringList> rows = sqliteRows(file, sql);
    for (const QStringList &row : rows)
        lines.append(row.join(u'|'));
    return lines.join(u';');
}

} // namespace tributary::test
