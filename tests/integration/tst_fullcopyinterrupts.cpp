// SPDX-License-Identifier: GPL-3.0-or-later
//
// A run that is asked to stop: it does so within a second whatever it is doing, and what was copied
// before stays as it was.

#include "tests/support/commandline.h"
#include "tests/support/pgcluster.h"
#include "tests/support/pgsession.h"
#include "tests/support/tablecomparison.h"
#include <sqlite3.h>

#include <QElapsedTimer>
#include <QTcpServer>
#include <QtTest>

#include <csignal>
#include <memory>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int deadlineMs = 30'000;
// How long a run may go on after it was asked to stop.
constexpr qint64 promptMs = 5000;

class FullCopyInterrupts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void stoppedWhileReading_data();
    void stoppedWhileReading();
    void stoppedWhileWaitingForTheSource();
    void stoppedWhileTheDestinationIsLocked();
    void stoppedWhileSorting();
    void stoppedWhileConnecting();

private:
    QString file() const { return m_user->file(u"copy.sqlite"_s); }

    QStringList syncArguments(const QString &database = u"shop"_s) const
    {
        return {u"sync"_s,
                m_cluster.uri(database),
                u"sqlite:"_s + file(),
                u"--password-file"_s,
                m_passwordFile,
                u"--json"_s};
    }

    // Everything that the copies hold, for comparing before and after.
    QString content() const
    {
        return sqliteText(file(), u"SELECT * FROM b_rows ORDER BY id"_s)
            + sqliteText(file(), u"SELECT * FROM y_rows ORDER BY id"_s)
            + sqliteText(file(), u"SELECT * FROM _tributary_tables ORDER BY 1, 2"_s);
    }

    // Sends the signal and tells how long the program went on.
    static qint64 endBy(QProcess &process, int signal, CommandResult *result);

    PgCluster m_cluster;
    std::unique_ptr<CommandLine> m_user;
    QString m_passwordFile;
};

void FullCopyInterrupts::initTestCase()
{
    QString error;
    QVERIFY2(m_cluster.start(&error), qPrintable(error));
    QVERIFY(m_cluster.createDatabase(u"shop"_s));
    QVERIFY2(m_cluster.exec(
                 "CREATE TABLE b_rows (id int PRIMARY KEY, v text);"
                 "INSERT INTO b_rows SELECT n, md5(n::text) FROM generate_series(1, 3000) AS n;"
                 "CREATE TABLE y_rows (id int PRIMARY KEY, v text)",
                 u"shop"_s),
             qPrintable(m_cluster.lastError()));
    QVERIFY(m_cluster.createDatabase(u"endless"_s));
    QVERIFY(m_cluster.exec(
        "CREATE VIEW endless AS SELECT generate_series(1, 2000000000) AS n, 'text' AS v;"
        "CREATE TABLE b_rows (id int PRIMARY KEY); INSERT INTO b_rows VALUES (1)",
        u"endless"_s));
}

void FullCopyInterrupts::init()
{
    m_user = std::make_unique<CommandLine>();
    m_passwordFile = m_user->passwordFile(m_cluster);
}

qint64 FullCopyInterrupts::endBy(QProcess &process, int signal, CommandResult *result)
{
    QElapsedTimer clock;
    clock.start();
    ::kill(static_cast<pid_t>(process.processId()), signal);
    process.waitForFinished(deadlineMs);
    const qint64 took = clock.elapsed();
    *result = CommandLine::finish(process);
    return took;
}

void FullCopyInterrupts::stoppedWhileReading_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<bool>("exists");
    QTest::newRow("SIGINT, new file") << SIGINT << 130 << false;
    QTest::newRow("SIGINT, existing file") << SIGINT << 130 << true;
    QTest::newRow("SIGTERM, new file") << SIGTERM << 143 << false;
    QTest::newRow("SIGTERM, existing file") << SIGTERM << 143 << true;
}

void FullCopyInterrupts::stoppedWhileReading()
{
    QFETCH(const int, signal);
    QFETCH(const int, exitCode);
    QFETCH(const bool, exists);
    QString before;
    if (exists) {
        const CommandResult first = m_user->run(syncArguments(u"endless"_s)
                                                + QStringList{u"--table"_s, u"b_rows"_s});
        QVERIFY2(first.exitCode == 0, first.summary().constData());
        before = sqliteText(file(), u"SELECT * FROM _tributary_tables"_s);
    }
    const std::unique_ptr<QProcess> process = m_user->start(syncArguments(u"endless"_s));
    // Well within the table.
    QByteArray seen;
    QTRY_VERIFY_WITH_TIMEOUT((seen += process->readAllStandardOutput()).count("\"progress\"") > 5,
                             deadlineMs);
    CommandResult result;
    const qint64 took = endBy(*process, signal, &result);
    qInfo("ended after %lld ms", took);
    QCOMPARE(result.exitCode, exitCode);
    QVERIFY2(took < promptMs, qPrintable(QString::number(took)));
    QCOMPARE(result.errorId(), u"interrupted"_s);
    QCOMPARE(QFile::exists(file()), exists);
    if (exists) {
        QCOMPARE(sqliteText(file(), u"SELECT * FROM _tributary_tables"_s), before);
        QCOMPARE(sqliteText(file(), u"SELECT * FROM b_rows"_s), u"1"_s);
        QCOMPARE(sqliteText(file(), u"PRAGMA journal_mode"_s), u"delete"_s);
    } else {
        QVERIFY(!QFile::exists(file() + u".part"_s));
        QVERIFY(!QFile::exists(file() + u".lock"_s));
    }
    // The server was told to give up too.
    QTRY_COMPARE_WITH_TIMEOUT(
        m_cluster.query(
            "SELECT count(*) FROM pg_stat_activity WHERE application_name LIKE 'tributary%'")[0][0],
        QByteArray("0"), deadlineMs);
}

void FullCopyInterrupts::stoppedWhileWaitingForTheSource()
{
    PgSession locker(m_cluster, u"shop"_s);
    QVERIFY(locker.exec("BEGIN; LOCK TABLE y_rows IN ACCESS EXCLUSIVE MODE"));
    const std::unique_ptr<QProcess> process = m_user->start(syncArguments());
    QTRY_COMPARE_WITH_TIMEOUT(locker.value("SELECT count(*) > 0 FROM pg_locks WHERE NOT granted "
                                           "AND relation = 'y_rows'::regclass"),
                              QByteArray("t"), deadlineMs);
    CommandResult result;
    const qint64 took = endBy(*process, SIGINT, &result);
    QCOMPARE(result.exitCode, 130);
    QVERIFY2(took < promptMs, qPrintable(QString::number(took)));
}

void FullCopyInterrupts::stoppedWhileTheDestinationIsLocked()
{
    const CommandResult first = m_user->run(syncArguments());
    QVERIFY2(first.exitCode == 0, first.summary().constData());
    const QString before = content();
    sqlite3 *raw = nullptr;
    sqlite3_open(QFile::encodeName(file()).constData(), &raw);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> writer(raw, &sqlite3_close);
    QCOMPARE(sqlite3_exec(raw, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);

    const std::unique_ptr<QProcess> process = m_user->start(syncArguments());
    // The run has taken the destination for itself, and now waits for SQLite's lock.
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file() + u".lock"_s), deadlineMs);
    CommandResult result;
    const qint64 took = endBy(*process, SIGINT, &result);
    QCOMPARE(result.exitCode, 130);
    QVERIFY2(took < promptMs, qPrintable(QString::number(took)));
    QCOMPARE(sqlite3_exec(raw, "ROLLBACK", nullptr, nullptr, nullptr), SQLITE_OK);
    QCOMPARE(content(), before);
}

// Rows far from key order are sorted within the file after the last one has arrived.
void FullCopyInterrupts::stoppedWhileSorting()
{
    const QString database = u"shuffled"_s;
    QVERIFY(m_cluster.createDatabase(database));
    QVERIFY(m_cluster.exec(
        "CREATE TABLE shuffled AS SELECT md5(n::text) AS k, n FROM generate_series(1, 700000) AS n;"
        "ALTER TABLE shuffled ADD PRIMARY KEY (k); ANALYZE shuffled",
        database));
    const std::unique_ptr<QProcess> process = m_user->start(syncArguments(database));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file() + u".stage"_s), deadlineMs);
    PgSession session(m_cluster, database);
    QTRY_COMPARE_WITH_TIMEOUT(
        session.value(
            "SELECT state FROM pg_stat_activity WHERE application_name = 'tributary/copy'"),
        QByteArray("idle"), deadlineMs);
    CommandResult result;
    const qint64 took = endBy(*process, SIGINT, &result);
    QCOMPARE(result.exitCode, 130);
    QVERIFY2(took < promptMs, qPrintable(QString::number(took)));
    for (const auto &suffix : {u""_s, u".part"_s, u".stage"_s, u".lock"_s})
        QVERIFY2(!QFile::exists(file() + suffix), qPrintable(suffix));
}

void FullCopyInterrupts::stoppedWhileConnecting()
{
    // Takes connections and says nothing.
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const QString uri = u"postgresql://somebody@127.0.0.1:%1/shop"_s.arg(silent.serverPort());
    const std::unique_ptr<QProcess> process = m_user->start(
        {u"sync"_s, uri, u"sqlite:"_s + file()});
    QVERIFY(silent.waitForNewConnection(deadlineMs));
    CommandResult result;
    const qint64 took = endBy(*process, SIGINT, &result);
    QCOMPARE(result.exitCode, 130);
    QVERIFY2(took < promptMs, qPrintable(QString::number(took)));
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::FullCopyInterrupts)
#include "tst_fullcopyinterrupts.moc"
