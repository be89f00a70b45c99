// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sources that were saved under a name, and where their passwords come from. A password is found
// in no output, in no file and in no process but our own.

#include "tests/support/commandline.h"
#include "tests/support/ndjson.h"
#include "tests/support/pgcluster.h"
#include "tests/support/pgsession.h"
#include "tests/support/tablecomparison.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QUrl>
#include <QtTest>

#include <memory>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int deadlineMs = 30'000;

// Holds what quoting and encoding might break, and is searched for.
const QByteArray canary = "canary-4711:%41\\'\"$ z";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Plain, or as it would stand in a URI.
bool holdsCanary(const QByteArray &text)
{
    return text.contains(canary) || text.contains(canary.toPercentEncoding())
        || text.contains("canary-4711");
}

QString shapeProblems(const CommandResult &result)
{
    for (const QJsonObject &object : result.objects()) {
        const QString problem = shapeProblem(object);
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

class CliSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void savedSources();
    void passwordFrom_data();
    void passwordFrom();
    void passwordInTheText();
    void strangeEnvironment();
    void wrongPasswordIsNotTold();
    void nothingInOtherPlaces();

private:
    QString file() const { return m_user->file(u"copy.sqlite"_s); }

    QString destination() const { return u"sqlite:"_s + file(); }

    QString canaryUri() const
    {
        return u"postgresql://canary@127.0.0.1:%1/shop"_s.arg(m_cluster.port());
    }

    CommandResult run(const QStringList &arguments) const
    {
        return m_user->run(arguments + QStringList{u"--password-file"_s, m_passwordFile});
    }

    // Files of the user that hold the password, but for those that the test has written.
    QStringList filesWithCanary(const QStringList &written) const;

    PgCluster m_cluster;
    std::unique_ptr<CommandLine> m_user;
    QString m_passwordFile;
};

void CliSources::initTestCase()
{
    QString error;
    QVERIFY2(m_cluster.start(&error), qPrintable(error));
    QVERIFY(m_cluster.createDatabase(u"shop"_s));
    QVERIFY2(
        m_cluster.exec(
            "CREATE TABLE orders (id int PRIMARY KEY, v text);"
            "INSERT INTO orders SELECT n, 'v' FROM generate_series(1, 100) AS n;"
            "CREATE TABLE returns (id int PRIMARY KEY); GRANT SELECT ON orders, returns TO PUBLIC",
            u"shop"_s),
        qPrintable(m_cluster.lastError()));
    QByteArray quoted = canary;
    quoted.replace('\'', "''");
    QVERIFY2(m_cluster.exec("CREATE ROLE canary LOGIN PASSWORD '" + quoted
                            + "';"
                              "GRANT pg_read_all_stats TO canary"),
             qPrintable(m_cluster.lastError()));
}

void CliSources::init()
{
    m_user = std::make_unique<CommandLine>();
    m_passwordFile = m_user->passwordFile(m_cluster);
}

QStringList CliSources::filesWithCanary(const QStringList &written) const
{
    QStringList found;
    QDirIterator files(m_user->home(), QDir::Files | QDir::Hidden | QDir::System,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (!written.contains(path) && holdsCanary(contentOf(path)))
            found.append(path);
    }
    return found;
}

void CliSources::savedSources()
{
    QVERIFY(m_user->run({u"source"_s, u"list"_s, u"--json"_s}).data.isEmpty());
    CommandResult result = m_user->run({u"source"_s, u"add"_s, u"my shop"_s,
                                        m_cluster.uri(u"shop"_s), destination(), u"--table"_s,
                                        u"public.orders"_s, u"--json"_s});
    QVERIFY2(result.exitCode == 0, result.summary().constData());
    result = m_user->run({u"source"_s, u"add"_s, u"my shop"_s, m_cluster.uri(u"shop"_s),
                          destination(), u"--json"_s});
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(result.errorId(), u"source-exists"_s);

    result = m_user->run({u"source"_s, u"list"_s, u"--json"_s});
    QCOMPARE(shapeProblems(result), QString());
    QCOMPARE(result.objects().size(), 1);
    QCOMPARE(result.objects()[0][u"name"_s].toString(), u"my shop"_s);
    QCOMPARE(result.objects()[0][u"destination"_s].toString(), destination());
    QCOMPARE(result.objects()[0][u"tables"_s].toArray(), QJsonArray{u"public.orders"_s});
    QCOMPARE(m_user->run({u"source"_s, u"show"_s, u"my shop"_s, u"--json"_s}).data, result.data);

    result = m_user->run({u"status"_s, u"my shop"_s, u"--json"_s});
    QCOMPARE(shapeProblems(result), QString());
    QCOMPARE(result.objects()[0][u"state"_s].toString(), u"ready"_s);
    // Its tables and its destination are used when no others are named.
    result = run({u"sync"_s, u"my shop"_s, u"--json"_s});
    QVERIFY2(result.exitCode == 0, result.summary().constData());
    QCOMPARE(sqliteText(file(), u"SELECT destination_table FROM _tributary_tables"_s), u"orders"_s);
    result = m_user->run({u"status"_s, u"--json"_s});
    QCOMPARE(shapeProblems(result), QString());
    QCOMPARE(result.objects()[0][u"source"_s].toString(), u"my shop"_s);
    QCOMPARE(result.objects()[0][u"state"_s].toString(), u"up-to-date"_s);
    QCOMPARE(run({u"verify"_s, u"my shop"_s, u"--json"_s}).exitCode, 0);
    QCOMPARE(run({u"check"_s, u"my shop"_s, u"--json"_s}).exitCode, 0);

    QCOMPARE(m_user->run({u"source"_s, u"remove"_s, u"my shop"_s}).exitCode, 0);
    QCOMPARE(run({u"sync"_s, u"my shop"_s}).exitCode, 10);
    QVERIFY(QFile::exists(file()));
}

void CliSources::passwordFrom_data()
{
    QTest::addColumn<QString>("from");
    for (const auto &from : {u"file"_s, u"file with a wrong PGPASSWORD"_s, u"input"_s,
                             u"PGPASSWORD"_s, u"PGPASSFILE"_s, u"home"_s})
        QTest::newRow(qPrintable(from)) << from;
}

void CliSources::passwordFrom()
{
    QFETCH(const QString, from);
    QStringList options;
    QByteArray input;
    QStringList written;
    QByteArray escaped = canary;
    escaped.replace('\\', "\\\\").replace(':', "\\:");
    const QByteArray passLine = "127.0.0.1:" + QByteArray::number(m_cluster.port())
        + ":*:canary:" + escaped + '\n';
    if (from.startsWith(u"file")) {
        written.append(m_user->writeFile(u"secret"_s, canary + '\n'));
        options = {u"--password-file"_s, written[0]};
        if (from != u"file")
            m_user->environment.insert(u"PGPASSWORD"_s, u"wrong"_s);
    } else if (from == u"input") {
        options = {u"--password-stdin"_s};
        input = canary + '\n';
    } else if (from == u"PGPASSWORD") {
        m_user->environment.insert(from, QString::fromUtf8(canary));
    } else if (from == u"PGPASSFILE") {
        written.append(m_user->writeFile(u"passes"_s, passLine));
        m_user->environment.insert(from, written[0]);
    } else {
        written.append(m_user->writeFile(u".pgpass"_s, passLine));
    }
    for (const QString &command : {u"check"_s, u"sync"_s, u"verify"_s}) {
        QStringList arguments = {command, canaryUri()};
        if (command != u"check")
            arguments.append(destination());
        for (const QStringList &form : {QStringList(), QStringList(u"--json"_s)}) {
            const CommandResult result = m_user->run(arguments + options + form, input);
            QVERIFY2(result.exitCode == 0, result.summary().constData());
            QVERIFY(!holdsCanary(result.data + result.words));
        }
    }
    QCOMPARE(compareDatabase(m_cluster, u"shop"_s, file()), QString());
    QCOMPARE(filesWithCanary(written), QStringList());
    QVERIFY(!holdsCanary(m_cluster.serverLog()));
}

// It works, draws a warning, and is still told nowhere.
void CliSources::passwordInTheText()
{
    const QString port = QString::number(m_cluster.port());
    QString quoted = QString::fromUtf8(canary);
    quoted.replace(u"\\"_s, u"\\\\"_s).replace(u"'"_s, u"\\'"_s);
    const QStringList texts = {u"postgresql://canary:"_s
                                   + QString::fromLatin1(canary.toPercentEncoding())
                                   + u"@127.0.0.1:"_s + port + u"/shop"_s,
                               u"host=127.0.0.1 port="_s + port
                                   + u" user=canary dbname=shop password='"_s + quoted + u'\''};
    for (const QString &text : texts) {
        CommandResult result = m_user->run({u"sync"_s, text, destination()});
        QVERIFY2(result.exitCode == 0, result.summary().constData());
        QVERIFY2(result.words.contains("warning: "), result.summary().constData());
        QVERIFY(!holdsCanary(result.data + result.words));
        result = m_user->run({u"sync"_s, text, destination(), u"--json"_s});
        QCOMPARE(result.objects(u"warning"_s).isEmpty(), false);
        QVERIFY(!holdsCanary(result.data + result.words));

        result = m_user->run({u"source"_s, u"add"_s, u"shop"_s, text, destination()});
        QVERIFY2(result.exitCode == 0, result.summary().constData());
        QVERIFY(!holdsCanary(result.data + result.words));
        for (const QStringList &arguments : {QStringList{u"source"_s, u"list"_s},
                                             {u"source"_s, u"show"_s, u"shop"_s},
                                             {u"source"_s, u"list"_s, u"--json"_s},
                                             {u"status"_s}}) {
            result = m_user->run(arguments);
            QVERIFY(!holdsCanary(result.data + result.words));
        }
        QCOMPARE(filesWithCanary({}), QStringList());
        QCOMPARE(m_user->run({u"source"_s, u"remove"_s, u"shop"_s}).exitCode, 0);
    }
}

// What other programs find in the environment leads none of our connections elsewhere.
void CliSources::strangeEnvironment()
{
    const QHash<QString, QString> strange = {
        {u"PGHOSTADDR"_s, u"203.0.113.1"_s},
        {u"PGHOST"_s, u"nowhere.invalid"_s},
        {u"PGPORT"_s, u"1"_s},
        {u"PGDATABASE"_s, u"postgres"_s},
        {u"PGUSER"_s, u"nobody"_s},
        {u"PGSERVICE"_s, u"none"_s},
        {u"PGSSLMODE"_s, u"verify-full"_s},
        {u"PGOPTIONS"_s, u"-c default_transaction_isolation=nonsense"_s},
        {u"PGCLIENTENCODING"_s, u"LATIN1"_s},
        {u"PGTZ"_s, u"Asia/Kathmandu"_s},
        {u"PGDATESTYLE"_s, u"German"_s},
        {u"PGREQUIREPEER"_s, u"nobody"_s},
        {u"PGCONNECT_TIMEOUT"_s, u"1"_s},
        {u"PGTARGETSESSIONATTRS"_s, u"standby"_s}};
    for (auto each = strange.begin(); each != strange.end(); ++each)
        m_user->environment.insert(each.key(), each.value());
    const CommandResult result = run({u"sync"_s, m_cluster.uri(u"shop"_s), destination()});
    QVERIFY2(result.exitCode == 0, result.summary().constData());
    QCOMPARE(compareDatabase(m_cluster, u"shop"_s, file()), QString());
}

void CliSources::wrongPasswordIsNotTold()
{
    // The password of somebody else's login, as it happens when a line is copied.
    const QString written = m_user->writeFile(u"secret"_s, canary + '\n');
    const QString uri = m_cluster.uri(u"shop"_s);
    for (const QString &command : {u"sync"_s, u"verify"_s}) {
        const CommandResult result = m_user->run(
            {command, uri, destination(), u"--password-file"_s, written, u"--json"_s});
        QVERIFY(result.exitCode != 0);
        QVERIFY(!holdsCanary(result.data + result.words));
    }
    const CommandResult result = m_user->run({u"check"_s, uri, u"--password-file"_s, written});
    QCOMPARE(result.exitCode, 5);
    QVERIFY(!holdsCanary(result.data + result.words));
    QCOMPARE(filesWithCanary({written}), QStringList());
}

// While a run goes on: arguments, children, files.
void CliSources::nothingInOtherPlaces()
{
    const QString written = m_user->writeFile(u"secret"_s, canary + '\n');
    Gate gate(m_cluster, u"shop"_s, u"z_gate"_s);
    QVERIFY(m_cluster.exec("GRANT SELECT ON z_gate TO PUBLIC", u"shop"_s));
    QVERIFY(gate.shut());
    const std::unique_ptr<QProcess> process = m_user->start(
        {u"sync"_s, canaryUri(), destination(), u"--password-file"_s, written});
    QTRY_VERIFY_WITH_TIMEOUT(gate.isReached(), deadlineMs);
    const QString proc = u"/proc/%1/"_s.arg(process->processId());
    QVERIFY(contentOf(proc + u"cmdline"_s).contains("sync"));
    QVERIFY(!holdsCanary(contentOf(proc + u"cmdline"_s)));
    QVERIFY(!holdsCanary(contentOf(proc + u"environ"_s)));
    QByteArray children;
    const QStringList threads = QDir(proc + u"task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(!threads.isEmpty());
    for (const QString &thread : threads)
        children += contentOf(proc + u"task/"_s + thread + u"/children"_s);
    for (const QByteArray &child : children.split(' ')) {
        const QString childProc = u"/proc/%1/"_s.arg(QString::fromLatin1(child));
        QVERIFY(!holdsCanary(contentOf(childProc + u"cmdline"_s)));
        QVERIFY(!holdsCanary(contentOf(childProc + u"environ"_s)));
    }
    QCOMPARE(filesWithCanary({written}), QStringList());
    // Nor does the server show it to others.
    const auto queries = m_cluster.query(
        "SELECT string_agg(query || application_name, '') FROM pg_stat_activity");
    QVERIFY(!holdsCanary(*queries[0][0]));
    QVERIFY(gate.open());
    const CommandResult result = CommandLine::finish(*process);
    QVERIFY2(result.exitCode == 0, result.summary().constData());
    QVERIFY(m_cluster.exec("DROP VIEW z_gate", u"shop"_s));
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::CliSources)
#include "tst_clisources.moc"
