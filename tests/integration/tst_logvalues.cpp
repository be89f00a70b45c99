// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every value that is easily lost on the way, read by COPY and from the log: whatever the way, the
// cell is the same.

#include "tests/integration/valuesample.h"
#include "tests/support/pgcluster.h"

#include "engine/codec/copybinarydecoder.h"
#include "engine/codec/pgoutputdecoder.h"
#include "engine/codec/valuetext.h"
#include "engine/codec/wal2jsondecoder.h"
#include "engine/codec/wal2jsonvalues.h"
#include "engine/postgres/connection.h"
#include "engine/postgres/copyreader.h"
#include "engine/source/catalogue.h"
#include "engine/sync/copystatement.h"

#include <QHash>
#include <QSet>
#include <QtTest>

#include <bit>
#include <cmath>
#include <memory>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Cells by table and by the row's "id", as texts that can be compared.
using Cells = QHash<QString, QHash<QByteArray, QByteArray>>;

const QByteArray lost = "lost";

QByteArray shown(const Cell &cell)
{
    switch (cell.kind) {
    case CellKind::Null:
        return "null";
    case CellKind::Integer:
        return "integer " + QByteArray::number(cell.integer);
    case CellKind::Real:
        return "real " + QByteArray::number(std::bit_cast<quint64>(cell.real), 16);
    case CellKind::Text:
        return "text " + cell.bytes().toByteArray();
    case CellKind::Bytes:
        return "bytes " + cell.bytes().toByteArray().toHex();
    case CellKind::Unchanged:
    case CellKind::Lost:
        break;
    }
    return "no value";
}

/// What wal2json cannot tell from NULL, as cells.
bool mayBeLost(const TableSchema &table, const QByteArray &cell)
{
    static const QSet<QByteArray> cells = {
        "null",
        "text NaN",
        "text Infinity",
        "text -Infinity",
        "real " + QByteArray::number(std::bit_cast<quint64>(HUGE_VAL), 16),
        "real " + QByteArray::number(std::bit_cast<quint64>(-HUGE_VAL), 16)};
    return cells.contains(cell) && losesNaNInWal2Json(table.columns.at(1).typeName);
}

QString inShort(const QByteArray &cell)
{
    return QString::fromUtf8(cell.left(60));
}

} // namespace

class LogValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValue_eachWay_isTheSameCell_data();
    void everyValue_eachWay_isTheSameCell();
    void text_ofAnotherEncoding_isTheSameCell();
    void text_ofNoEncoding_isTheSameCell();

private:
    bool start(int version);
    bool prepare(const QString &database, const QByteArray &sql);
    bool open(const QString &database);
    void readTables(bool checkUtf8);
    Cells readLog(const QByteArray &peek, LogDecoder &decoder, bool checkUtf8);
    void append(Cells &cells, const LogRelation &relation, const LogEvent &event, bool checkUtf8);
    QStringList differences(const Cells &fromLog, bool losesNaN) const;

    std::unique_ptr<PgCluster> m_cluster;
    std::unique_ptr<Connection> m_connection;
    QHash<QString, TableSchema> m_schemas;
    Cells m_copied;
    QStringList m_problems;
};

bool LogValues::start(int version)
{
    PgCluster::Options options;
    options.majorVersion = version;
    options.logical = true;
    m_cluster = std::make_unique<PgCluster>(options);
    QString error;
    if (!m_cluster->start(&error))
        qWarning("%s", qPrintable(error));
    return error.isEmpty();
}

/// The database with both slots in it, then what @p sql does.
bool LogValues::prepare(const QString &database, const QByteArray &sql)
{
    const bool prepared = m_cluster->exec("CREATE PUBLICATION p FOR ALL TABLES", database)
        && m_cluster->exec("SELECT pg_create_logical_replication_slot('" + database.toUtf8()
                               + "_g', 'pgoutput')",
                           database)
        && (!m_cluster->hasPlugin(u"wal2json"_s)
            || m_cluster->exec("SELECT pg_create_logical_replication_slot('" + database.toUtf8()
                                   + "_w', 'wal2json')",
                               database))
        && m_cluster->exec(sql, database) && open(database);
    if (!prepared)
        qWarning("%s", qPrintable(m_cluster->lastError()));
    return prepared;
}

bool LogValues::open(const QString &database)
{
    ConnectionOptions options;
    options.info.host = m_cluster->host();
    options.info.port = QString::number(m_cluster->port());
    options.info.database = database;
    options.info.user = m_cluster->superuser();
    options.password = m_cluster->superuserPassword();
    Result<Connection> connection = Connection::open(options, {});
    if (!connection)
        return false;
    m_connection = std::make_unique<Connection>(std::move(*connection));
    return true;
}

void LogValues::readTables(bool checkUtf8)
{
    m_schemas.clear();
    m_copied.clear();
    m_problems.clear();
    const Result<QList<TableSchema>> tables = loadTables(*m_connection, {});
    QVERIFY(static_cast<bool>(tables));
    for (const TableSchema &table : *tables) {
        if (table.id.schema != u"s")
            continue;
        m_schemas.insert(table.id.name, table);
        Result<CopyReader> reader = CopyReader::start(*m_connection, copyStatement(table, {}),
                                                      table.id.displayName(), {});
        QVERIFY(static_cast<bool>(reader));
        CopyBinaryDecoder decoder(table.columns, checkUtf8);
        RowBatch batch(table.columns.size());
        for (;;) {
            const Result<std::optional<CopyRow>> message = reader->next();
            QVERIFY(static_cast<bool>(message));
            if (!*message)
                break;
            QVERIFY(decoder.decode((*message)->view(), false, batch)
                    != CopyBinaryDecoder::Outcome::Malformed);
        }
        for (qsizetype row = 0; row < batch.rowCount(); ++row)
            m_copied[table.id.name].insert(QByteArray::number(batch.row(row)[0].integer),
                                           shown(batch.row(row)[1]));
    }
}

void LogValues::append(Cells &cells, const LogRelation &relation, const LogEvent &event,
                       bool checkUtf8)
{
    const QString name = QString::fromUtf8(relation.name);
    const TableSchema table = m_schemas.value(name);
    if (table.columns.size() != relation.columns.size()
        || static_cast<qsizetype>(event.newRow.size()) != table.columns.size()) {
        m_problems.append(name + u": other columns"_s);
        return;
    }
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (table.columns.at(i).name != QString::fromUtf8(relation.columns.at(i).name))
            m_problems.append(name + u": other names"_s);
    }
    const QByteArray id = event.newRow[0].text.toByteArray();
    const LogField &field = event.newRow[1];
    const ColumnSchema &column = table.columns.at(1);
    const bool isJson = relation.oid == 0;
    const auto bytea = isJson ? ValueText::Bytea::WithoutPrefix : ValueText::Bytea::WithPrefix;
    QByteArray &cell = cells[name][id];
    RowBatch batch(1);
    switch (field.kind) {
    case LogField::Kind::Null:
        cell = isJson && losesNaNInWal2Json(column.typeName) ? lost : "null";
        break;
    case LogField::Kind::Unchanged:
        cell = "unchanged";
        break;
    case LogField::Kind::Lost:
        cell = lost;
        break;
    case LogField::Kind::Text:
        cell = ValueText(column, checkUtf8, bytea).append(field.text, false, batch)
            ? shown(batch.cells()[0])
            : "refused " + field.text.toByteArray();
        break;
    }
}

Cells LogValues::readLog(const QByteArray &peek, LogDecoder &decoder, bool checkUtf8)
{
    Cells cells;
    QHash<quint32, LogRelation> relations;
    const Result<QueryResult> messages = m_connection->query(QString::fromUtf8(peek), {});
    if (!messages) {
        m_problems.append(messages.error().detail);
        return cells;
    }
    for (int row = 0; row < messages->rowCount(); ++row) {
        const QByteArray message = QByteArray::fromHex(messages->bytes(row, 0).toByteArray());
        LogEvent event;
        auto outcome = decoder.decode(message, event);
        while (outcome != LogDecoder::Outcome::Malformed) {
            if (event.kind == LogEvent::Kind::Relation)
                relations.insert(event.described->id, *event.described);
            if (event.kind == LogEvent::Kind::Insert
                && relations.value(event.relation).schema == "s")
                append(cells, relations.value(event.relation), event, checkUtf8);
            if (outcome == LogDecoder::Outcome::Event)
                break;
            outcome = decoder.next(event);
        }
        if (outcome == LogDecoder::Outcome::Malformed)
            m_problems.append(QString::fromUtf8(decoder.problem()));
    }
    return cells;
}

QStringList LogValues::differences(const Cells &fromLog, bool losesNaN) const
{
    QStringList found = m_problems;
    for (auto table = m_copied.cbegin(); table != m_copied.cend(); ++table) {
        for (auto row = table->cbegin(); row != table->cend(); ++row) {
            const QByteArray cell = fromLog.value(table.key()).value(row.key(), "no row");
            const bool expectsLost = losesNaN && mayBeLost(m_schemas.value(table.key()), *row);
            if (cell != (expectsLost ? lost : *row))
                found.append(table.key() + u" "_s + QString::fromUtf8(row.key()) + u": "_s
                             + inShort(cell) + u", by COPY "_s + inShort(*row));
        }
        if (fromLog.value(table.key()).size() != table->size())
            found.append(table.key() + u": other rows"_s);
    }
    found.sort();
    return found;
}

namespace {

QByteArray peekPgOutput(const QByteArray &database)
{
    return "SELECT encode(data, 'hex') FROM pg_logical_slot_peek_binary_changes('" + database
        + "_g', NULL, NULL, 'proto_version', '1', 'publication_names', 'p')";
}

QByteArray peekWal2Json(const QByteArray &database, bool binary)
{
    const QByteArray options =
        "', NULL, NULL, 'format-version', '2', 'include-xids', '1', 'include-timestamp', '1', "
        "'include-lsn', '1', 'include-types', '0', 'include-transaction', '1', 'actions', "
        "'insert,update,delete,truncate')";
    return (binary ? "SELECT encode(data, 'hex') FROM pg_logical_slot_peek_binary_changes('"
                   : "SELECT encode(convert_to(data, 'UTF8'), 'hex') FROM "
                     "pg_logical_slot_peek_changes('")
        + database + "_w" + options;
}

} // namespace

void LogValues::everyValue_eachWay_isTheSameCell_data()
{
    QTest::addColumn<int>("version");
    // The first, those around the change of float texts (12), the usual and the last.
    for (const int version : {10, 11, 12, 15, 18}) {
        if (PgCluster::available(version))
            QTest::addRow("PostgreSQL %d", version) << version;
    }
}

void LogValues::everyValue_eachWay_isTheSameCell()
{
    QFETCH(int, version);
    QVERIFY(start(version));
    QVERIFY(prepare(u"postgres"_s, valueSchemaSql(version)));
    readTables(false);
    QVERIFY(m_copied.size() >= 60);
    QCOMPARE(m_copied.size(), valueSamples(version).size());
    PgOutputDecoder pgOutput;
    QCOMPARE(differences(readLog(peekPgOutput("postgres"), pgOutput, false), false), QStringList());
    if (m_cluster->hasPlugin(u"wal2json"_s)) {
        for (const bool binary : {true, false}) {
            Wal2JsonDecoder wal2Json("UTF8");
            QCOMPARE(differences(readLog(peekWal2Json("postgres", binary), wal2Json, false), true),
                     QStringList());
        }
    }
}

void LogValues::text_ofAnotherEncoding_isTheSameCell()
{
    QVERIFY(start(15));
    QVERIFY(m_cluster->exec("CREATE DATABASE latin ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C' "
                            "TEMPLATE template0"));
    QVERIFY(prepare(u"latin"_s,
                    "CREATE SCHEMA s; CREATE TYPE s.\"größe\" AS ENUM ('groß', 'é');"
                    "CREATE TABLE s.\"tä\" (id int PRIMARY KEY, \"ß\" text);"
                    "CREATE TABLE s.e (id int PRIMARY KEY, v s.\"größe\");"
                    "CREATE TABLE s.a (id int PRIMARY KEY, v text[]);"
                    "INSERT INTO s.\"tä\" VALUES (1, 'café'), (2, repeat('ÿ', 2000000));"
                    "INSERT INTO s.e VALUES (1, 'groß'), (2, 'é');"
                    "INSERT INTO s.a VALUES (1, '{é,\"\\\"ü\"}')"));
    readTables(false);
    QCOMPARE(m_copied.size(), 3);
    PgOutputDecoder pgOutput;
    QCOMPARE(differences(readLog(peekPgOutput("latin"), pgOutput, false), false), QStringList());
    if (!m_cluster->hasPlugin(u"wal2json"_s))
        QSKIP("wal2json is not installed");
    // As a replication connection has it: in the database's encoding.
    Wal2JsonDecoder raw("LATIN1");
    QCOMPARE(differences(readLog(peekWal2Json("latin", true), raw, false), true), QStringList());
    Wal2JsonDecoder converted("UTF8");
    QCOMPARE(differences(readLog(peekWal2Json("latin", false), converted, false), true),
             QStringList());
}

void LogValues::text_ofNoEncoding_isTheSameCell()
{
    QVERIFY(start(15));
    QVERIFY(m_cluster->exec("CREATE DATABASE ascii ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE "
                            "'C' TEMPLATE template0"));
    QVERIFY(prepare(u"ascii"_s,
                    "CREATE SCHEMA s; CREATE TABLE s.t (id int PRIMARY KEY, v text);"
                    "CREATE TABLE s.a (id int PRIMARY KEY, v text[]);"
                    "INSERT INTO s.t VALUES (1, E'caf\\xe9'), (2, 'café'), (3, E'\\xff\\n\"');"
                    "INSERT INTO s.a VALUES (1, ARRAY[E'\\xe9', 'é'])"));
    QVERIFY(static_cast<bool>(m_connection->execute(u"SET client_encoding = 'SQL_ASCII'"_s, {})));
    readTables(true);
    QCOMPARE(m_copied.value(u"t"_s).value("1"), "bytes 636166e9");
    PgOutputDecoder pgOutput;
    QCOMPARE(differences(readLog(peekPgOutput("ascii"), pgOutput, true), false), QStringList());
    if (!m_cluster->hasPlugin(u"wal2json"_s))
        QSKIP("wal2json is not installed");
    Wal2JsonDecoder wal2Json("SQL_ASCII");
    QCOMPARE(differences(readLog(peekWal2Json("ascii", true), wal2Json, true), true),
             QStringList());
}

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::LogValues)
#include "tst_logvalues.moc"
