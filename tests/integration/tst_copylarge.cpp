// SPDX-License-Identifier: GPL-3.0-or-later
//
// Amounts that take minutes: how much memory a run needs at most, and tables that are read in
// several ranges of pages. The figures are printed.

#include "tests/support/commandline.h"
#include "tests/support/measuredrun.h"
#include "tests/support/pgcluster.h"
#include "tests/support/pgsession.h"
#include "tests/support/tablecomparison.h"
#include <sqlite3.h>

#include <QCryptographicHash>
#include <QtTest>

#include <memory>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

class CopyLarge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void largeRows_data();
    void largeRows();
    void manyRows();
    void severalRanges();

private:
    QString file() const { return m_user->file(u"copy.sqlite"_s); }

    // Runs "sync" and measures it.
    MeasuredRun sync(const QString &database, const QString &user = u"postgres"_s) const;
    // MD5 of each value of a column, as the server would print them.
    QByteArray storedHashes(const QString &table) const;

    PgCluster m_cluster;
    std::unique_ptr<CommandLine> m_user;
};

void CopyLarge::initTestCase()
{
    QString error;
    QVERIFY2(m_cluster.start(&error), qPrintable(error));
}

void CopyLarge::init()
{
    m_user = std::make_unique<CommandLine>();
}

MeasuredRun CopyLarge::sync(const QString &database, const QString &user) const
{
    const QString source =
        u"postgresql://%1@127.0.0.1:%2/%3"_s.arg(user).arg(m_cluster.port()).arg(database);
    const QStringList words = {CommandLine::program(),
                               u"sync"_s,
                               source,
                               u"sqlite:"_s + file(),
                               u"--password-file"_s,
                               m_user->passwordFile(m_cluster)};
    return runMeasured(words, m_user->environment);
}

QByteArray CopyLarge::storedHashes(const QString &table) const
{
    sqlite3 *raw = nullptr;
    sqlite3_open_v2(QFile::encodeName(file()).constData(), &raw, SQLITE_OPEN_READONLY, nullptr);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> database(raw, &sqlite3_close);
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(raw, u"SELECT v FROM %1 ORDER BY id"_s.arg(table).toUtf8().constData(), -1,
                       &statement, nullptr);
    QByteArray hashes;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        const QByteArrayView bytes(static_cast<const char *>(sqlite3_column_blob(statement, 0)),
                                   sqlite3_column_bytes(statement, 0));
        hashes += QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Md5).toHex()
            + ' ';
    }
    sqlite3_finalize(statement);
    return hashes;
}

void CopyLarge::largeRows_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("bytea")
        << QByteArray("bytea")
        << QByteArray(
               "decode(repeat(lpad(to_hex(n * 37 % 256), 2, '0') || '00ff5c', 13107200), 'hex')");
    QTest::newRow("text") << QByteArray("text")
                          << QByteArray("repeat(chr(200 + n) || 'x\\', 13107200)");
}

// Twelve rows of 50 MB, into a new file and into the existing one.
void CopyLarge::largeRows()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, value);
    constexpr double mostMegabytes = 300;
    const QString database = QString::fromLatin1(type) + u"_rows"_s;
    QVERIFY(m_cluster.createDatabase(database));
    QVERIFY(m_cluster.exec("CREATE TABLE large (id int PRIMARY KEY, v " + type + ", note text)",
                           database));
    QVERIFY2(m_cluster.exec("INSERT INTO large SELECT n, " + value
                                + ", 'n' FROM generate_series(1, 12) AS n",
                            database),
             qPrintable(m_cluster.lastError()));
    const auto sizes = m_cluster.query(
        "SELECT min(octet_length(v)), string_agg(md5(v), ' ' ORDER BY id) || ' ' FROM large",
        database);
    QVERIFY(sizes[0][0]->toLongLong() >= 50 << 20);
    for (const char *title : {"new file", "existing file"}) {
        const MeasuredRun usage = sync(database);
        qInfo("12 rows of 50 MB (%s), %s: %.0f MB at most, %.1f s", type.constData(), title,
              usage.peakMegabytes, usage.seconds);
        QCOMPARE(usage.exitCode, 0);
        QVERIFY2(usage.peakMegabytes <= mostMegabytes,
                 qPrintable(QString::number(usage.peakMegabytes)));
        QCOMPARE(storedHashes(u"large"_s), *sizes[0][1]);
    }
}

// Ten million, in order and not.
void CopyLarge::manyRows()
{
    constexpr double mostMegabytes = 200;
    const QString database = u"many"_s;
    QVERIFY(m_cluster.createDatabase(database));
    QVERIFY2(m_cluster.exec(
                 "CREATE TABLE narrow AS SELECT n::bigint AS id, n % 1000 AS v, 'x' || n % 7 AS t"
                 " FROM generate_series(1, 10000000) AS n; ALTER TABLE narrow ADD PRIMARY KEY (id);"
                 "CREATE TABLE shuffled AS SELECT md5(n::text) AS k, n FROM generate_series(1, "
                 "2000000) AS n;"
                 "ALTER TABLE shuffled ADD PRIMARY KEY (k); ANALYZE",
                 database),
             qPrintable(m_cluster.lastError()));
    const QString narrowSums = u"SELECT count(*), sum(id), sum(v), sum(length(t)) FROM narrow"_s;
    const QString shuffledSums = u"SELECT count(*), sum(n), min(k), max(k) FROM shuffled"_s;
    const auto expected = [&](const QString &sql) {
        const auto rows = m_cluster.query(sql.toUtf8(), database);
        QStringList values;
        for (const auto &value : rows.value(0))
            values.append(QString::fromUtf8(*value));
        return values.join(u'|');
    };
    for (const char *title : {"new file", "existing file"}) {
        const MeasuredRun usage = sync(database);
        qInfo("10 + 2 million rows, %s: %.0f MB at most, %.1f s", title, usage.peakMegabytes,
              usage.seconds);
        QCOMPARE(usage.exitCode, 0);
        QVERIFY2(usage.peakMegabytes <= mostMegabytes,
                 qPrintable(QString::number(usage.peakMegabytes)));
        QCOMPARE(sqliteText(file(), narrowSums), expected(narrowSums));
        QCOMPARE(sqliteText(file(), shuffledSums), expected(shuffledSums));
    }
}

// One row on each page of 8 kB, so that few rows need more than the pages of one range.
void CopyLarge::severalRanges()
{
    const QString database = u"ranges"_s;
    QVERIFY(m_cluster.createDatabase(database));
    QVERIFY2(
        m_cluster.exec(
            "CREATE TABLE sparse (id int PRIMARY KEY, v text) WITH (fillfactor = 10);"
            "ALTER TABLE sparse ALTER COLUMN v SET STORAGE PLAIN;"
            "INSERT INTO sparse SELECT n, repeat('x', 5000) FROM generate_series(1, 135000) AS n;"
            "DELETE FROM sparse WHERE id % 1000 = 0;"
            "CREATE ROLE columns_only LOGIN PASSWORD '"
                + m_cluster.superuserPassword()
                + "'; GRANT SELECT (id, v) ON sparse TO columns_only",
            database),
        qPrintable(m_cluster.lastError()));
    QVERIFY(
        m_cluster.query("SELECT pg_relation_size('sparse') / 8192", database)[0][0]->toLongLong()
        > 131072);
    const QString sums =
        u"SELECT count(*), count(DISTINCT id), sum(id), sum(length(v)) FROM sparse"_s;
    constexpr qint64 rows = 135000 - 135;
    constexpr qint64 ids = 135000LL * 135001 / 2 - 1000LL * 135 * 136 / 2;
    // In ranges; and by a login that may not say where in the table a row lies.
    for (const QString &user : {m_cluster.superuser(), u"columns_only"_s}) {
        QFile::remove(file());
        const MeasuredRun usage = sync(database, user);
        qInfo("1 GB as %s: %.0f MB at most, %.1f s", qPrintable(user), usage.peakMegabytes,
              usage.seconds);
        QCOMPARE(usage.exitCode, 0);
        QCOMPARE(sqliteText(file(), sums), u"%1|%1|%2|%3"_s.arg(rows).arg(ids).arg(rows * 5000));
    }
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::CopyLarge)
#include "tst_copylarge.moc"
