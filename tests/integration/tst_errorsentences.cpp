// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each failure that one machine can provoke has a sentence of its own that names what is at fault,
// and at least one action; the command line and the window say the same.

#include "tests/integration/errorfailures.h"
#include "tests/support/commandline.h"
#include "tests/support/deafport.h"
#include "tests/support/fakeserver.h"
#include "tests/support/pgbouncer.h"
#include "tests/support/pgcluster.h"
#include "translations/translations.h"

#include "engine/postgres/connection.h"
#include "engine/postgres/replicationslot.h"
#include "engine/source/setupservice.h"
#include "ui/widgets/checklist.h"

#include <QFile>
#include <QJsonArray>
#include <QLabel>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <map>
#include <memory>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

// What such poolers answer, whatever they are asked: ErrorResponse, 'E' length (field text 0)... 0.
QByteArray unknownTenant()
{
    QByteArray fields;
    for (const char *field : {"SFATAL", "VFATAL", "CXX000", "MTenant or user not found"})
        fields += QByteArray(field) + '\0';
    fields += '\0';
    return QByteArray("E\0\0\0", 4) + static_cast<char>(fields.size() + 4) + fields;
}

class ErrorSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void failure_provoked_isSaidAlikeEverywhere_data();
    void failure_provoked_isSaidAlikeEverywhere();

private:
    void startServers();
    void exec(Place place, const QByteArray &sql, const QString &database);
    void fence(PgCluster &cluster);
    SourceCheckRequest requestFor(const Failure &failure);
    QString whySkipped(const Failure &failure);

    std::map<Place, std::unique_ptr<PgCluster>> m_clusters;
    FakeServer m_web{FakeServer::Manner::Answers, "HTTP/1.1 400 Bad Request\r\n\r\n"};
    FakeServer m_tenant{FakeServer::Manner::Answers, unknownTenant()};
    DeafPort m_deaf;
    QTemporaryDir m_files;
    PgBouncer m_bouncer;
};

// What the server keeps for a slot may have grown between two looks.
QString withoutSizes(QString text)
{
    static const QRegularExpression size(u"\\([\\d.,]+ [A-Za-z]+\\)"_s);
    return text.replace(size, u"(size)"_s);
}

QStringList commandArguments(const Failure &failure, const SourceCheckRequest &request)
{
    QStringList arguments{u"--json"_s, u"--method"_s, failure.log ? u"log"_s : u"full"_s};
    for (const auto &[option, value] : {std::pair{u"--plugin"_s, failure.plugin},
                                        {u"--slot"_s, failure.slot},
                                        {u"--publication"_s, failure.publication}}) {
        if (!value.isEmpty())
            arguments += {option, value};
    }
    for (const QString &table : request.tables)
        arguments += {u"--table"_s, table};
    return arguments;
}

void verifySentence(const QString &sentence, const QStringList &actions, const QStringList &names,
                    const QString &port)
{
    for (QString name : names) {
        name.replace(u"{port}"_s, port);
        QVERIFY2(sentence.contains(name), qPrintable(sentence));
    }
    QVERIFY2(!actions.isEmpty() && !actions.contains(QString()), qPrintable(sentence));
    for (const QString &text : QStringList{sentence} + actions) {
        QVERIFY2(!text.contains(u'{') && !text.contains(u"%1") && !text.contains(u"\"?\""),
                 qPrintable(text));
        // What only one of the two has.
        QString alike = text;
        static const QRegularExpression forWhom(u"\\(on the command line: --[^)]*\\)"_s);
        alike.remove(forWhom);
        QVERIFY2(!alike.contains(u" --") && !alike.contains(u"above"), qPrintable(text));
    }
}

QJsonObject checkOf(const CommandResult &result, const QString &id)
{
    for (const QJsonObject &check : result.objects(u"check"_s)) {
        if (check[u"id"_s].toString() == id)
            return check;
    }
    return {};
}

// What the row of a check shows, as the window's user reads it.
QStringList shownIn(const CheckList &list, const QString &id)
{
    QStringList texts;
    if (const auto *row = list.findChild<QWidget *>(u"check-"_s + id)) {
        for (const QLabel *label : row->findChildren<QLabel *>())
            texts.append(withoutSizes(label->text()));
    }
    return texts;
}

// The window's list of checks shows the sentences and actions of the command line, and no others,
// for all that failed and for the one that is looked at.
void verifyWindow(const SourceCheckRequest &request, const CommandResult &command,
                  const QString &looked)
{
    SetupService service;
    CheckList list;
    QObject::connect(&service, &SetupService::checkProgressed, &list,
                     [&list](int, const CheckResult &check) { list.put(check); });
    QObject::connect(&service, &SetupService::checkFinished, &list,
                     [&list](int, const SourceCheckReport &report) { list.finish(report); });
    QSignalSpy finished(&service, &SetupService::checkFinished);
    list.begin();
    service.check(request);
    QVERIFY(finished.wait(30000));

    int compared = 0;
    for (const QJsonObject &check : command.objects(u"check"_s)) {
        const QString id = check[u"id"_s].toString();
        if (check[u"state"_s].toString() != u"failed" && id != looked)
            continue;
        QString expected = check[u"message"_s].toString();
        for (const QString &action : check[u"fix"_s].toString().split(u'\n'))
            expected += u"\n• "_s + action;
        const QStringList shown = shownIn(list, id);
        QVERIFY2(shown.contains(withoutSizes(expected)),
                 qPrintable(expected + u"\n--- shown\n"_s + shown.join(u'\n')));
        QVERIFY(shown.contains(check[u"title"_s].toString()));
        ++compared;
    }
    QVERIFY(compared > 0);
}

void verifyCheck(const Failure &failure, const SourceCheckRequest &request,
                 const CommandResult &result)
{
    QVERIFY2(result.exitCode == failure.exitCode, result.summary().constData());
    const QJsonObject check = checkOf(result, failure.check);
    QVERIFY2(check[u"state"_s].toString() == checkStateWord(failure.state),
             result.summary().constData());
    QCOMPARE(check[u"error"_s].toString(), failure.id);
    verifySentence(check[u"message"_s].toString(), check[u"fix"_s].toString().split(u'\n'),
                   failure.names, request.connection.port);
}

void verifySync(const Failure &failure, const SourceCheckRequest &request,
                const CommandResult &result)
{
    QVERIFY2(result.exitCode == failure.syncExitCode, result.summary().constData());
    if (result.errorId() != failure.syncId)
        QFAIL(result.summary().constData());
    if (failure.syncId.isEmpty())
        return;
    const QJsonObject error = result.objects(u"error"_s).first();
    QStringList actions;
    for (const QJsonValue action : error[u"actions"_s].toArray())
        actions.append(action.toString());
    verifySentence(error[u"message"_s].toString(), actions, failure.syncNames,
                   request.connection.port);
}

void ErrorSentences::exec(Place place, const QByteArray &sql, const QString &database)
{
    PgCluster &cluster = *m_clusters.at(place);
    QVERIFY2(cluster.exec(sql, database), qPrintable(cluster.lastError()));
}

void ErrorSentences::startServers()
{
    std::map<Place, PgCluster::Options> servers;
    const QStringList limit{u"max_slot_wal_keep_size = '1GB'"_s};
    servers[Place::Main] = {.extraConf = limit, .ssl = true, .logical = true};
    servers[Place::Narrow] = {
        .extraConf = limit + QStringList{u"max_replication_slots = 1"_s, u"max_wal_senders = 1"_s},
        .logical = true};
    servers[Place::Replica] = {.extraConf = limit + QStringList{u"wal_level = replica"_s}};
    servers[Place::Standby] = {.extraConf = limit, .logical = true};
    servers[Place::Starting] = {.extraConf = limit + QStringList{u"hot_standby = off"_s}};
    for (const int version : PgCluster::availableVersions()) {
        const PgCluster::Options plain{.majorVersion = version, .extraConf = limit};
        if (version >= 13 && !PgCluster(plain).hasPlugin(u"wal2json"_s))
            servers[Place::Plain] = plain;
    }
    for (const auto &[place, options] : servers) {
        m_clusters[place] = std::make_unique<PgCluster>(options);
        QString error;
        QVERIFY2(m_clusters[place]->start(&error), qPrintable(error));
        exec(place, "CREATE ROLE follower LOGIN REPLICATION PASSWORD 'pw'", u"postgres"_s);
        QVERIFY(m_clusters[place]->createDatabase(u"shop"_s));
        for (const char *database : {"shop", "postgres"})
            exec(place,
                 "CREATE TABLE orders (id int PRIMARY KEY); GRANT SELECT ON orders TO follower;"
                 "CREATE PUBLICATION tributary_shop FOR TABLE orders",
                 QLatin1String(database));
    }
}

// No rule of the server speaks of the database "fenced"; one refuses "barred".
void ErrorSentences::fence(PgCluster &cluster)
{
    QFile rules(QString::fromUtf8(cluster.query("SHOW hba_file")[0][0].value()));
    QVERIFY(rules.open(QIODevice::WriteOnly | QIODevice::Truncate));
    rules.write("local all all scram-sha-256\n"
                "host trusted all 127.0.0.1/32 trust\n"
                "hostssl certified all 127.0.0.1/32 cert\n"
                "host barred all 127.0.0.1/32 reject\n"
                "host shop,shoop,secured,postgres all 127.0.0.1/32 scram-sha-256\n");
    rules.close();
    // Whoever is to come with a certificate has to be told which authority counts.
    const QByteArray own = cluster.query("SHOW ssl_cert_file")[0][0].value();
    QVERIFY(cluster.exec("ALTER SYSTEM SET ssl_ca_file = '" + own + "'"));
    cluster.stopServer(false);
    QVERIFY2(cluster.startServer(), qPrintable(cluster.lastError()));
}

void ErrorSentences::initTestCase()
{
    installTranslations(*QCoreApplication::instance(), QLocale(QLocale::English)); // plural forms
    startServers();
    if (QTest::currentTestFailed())
        return;
    PgCluster &server = *m_clusters[Place::Main];
    for (const char *database : {"secured", "fenced", "barred", "trusted", "certified"})
        QVERIFY(server.createDatabase(QLatin1String(database)));
    exec(Place::Main, "SELECT pg_create_logical_replication_slot('tributary_shop', 'pgoutput')",
         u"shop"_s);
    exec(Place::Main,
         "CREATE SCHEMA vault; CREATE TABLE vault.plans (id int PRIMARY KEY);"
         "GRANT SELECT ON vault.plans TO follower;"
         "CREATE TABLE secrets (id int PRIMARY KEY);"
         "CREATE TABLE customers (id int PRIMARY KEY, email text);"
         "GRANT SELECT (id) ON customers TO follower;"
         "CREATE TABLE accounts (id int PRIMARY KEY, holder text);"
         "ALTER TABLE accounts ENABLE ROW LEVEL SECURITY;"
         "CREATE POLICY own ON accounts USING (holder = current_user);"
         "INSERT INTO accounts VALUES (1, 'somebody');"
         "GRANT SELECT ON accounts TO follower",
         u"secured"_s);
    fence(server);
    for (const Place place : {Place::Standby, Place::Starting}) {
        m_clusters[place]->stopServer(false);
        QVERIFY(m_clusters[place]->becomeStandby());
        QVERIFY2(m_clusters[place]->startServer(), qPrintable(m_clusters[place]->lastError()));
    }
    QFile garbage(m_files.filePath(u"garbage"_s));
    QVERIFY(garbage.open(QIODevice::WriteOnly) && garbage.write("no certificate\n") > 0);
    garbage.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QString error;
    if (PgBouncer::isInstalled())
        QVERIFY2(m_bouncer.start(server, {}, &error), qPrintable(error));
}

SourceCheckRequest ErrorSentences::requestFor(const Failure &failure)
{
    SourceCheckRequest request;
    request.connection.host = failure.place == Place::NoName ? u"no-such-host.invalid"_s
                                                             : u"127.0.0.1"_s;
    const auto cluster = m_clusters.find(failure.place);
    const quint16 port = cluster != m_clusters.end() ? cluster->second->port()
        : failure.place == Place::Pooler             ? m_bouncer.port()
        : failure.place == Place::WebServer          ? m_web.port()
        : failure.place == Place::Tenant             ? m_tenant.port()
        : failure.place == Place::Deaf               ? m_deaf.port()
                                                     : closedPort();
    request.connection.port = QString::number(port);
    request.connection.database = failure.database;
    request.connection.user = failure.user;
    request.connection.sslMode = failure.sslMode;
    const auto file = [this](const QString &name) {
        return name == u"garbage" ? m_files.filePath(name) : name;
    };
    request.connection.sslRootCert = file(failure.sslRootCert);
    request.connection.sslCert = file(failure.sslCert);
    request.connection.sslKey = file(failure.sslKey);
    request.password = failure.place == Place::Pooler ? m_clusters[Place::Main]->superuserPassword()
                                                      : failure.password;
    request.tables = failure.tables;
    request.log = failure.log;
    request.plugin = failure.plugin;
    request.slot = failure.slot;
    request.publication = failure.publication;
    return request;
}

QString ErrorSentences::whySkipped(const Failure &failure)
{
    if (failure.place == Place::Pooler && !PgBouncer::isInstalled())
        return u"pgbouncer is not installed"_s;
    if (failure.place == Place::Plain && !m_clusters.contains(Place::Plain))
        return u"every server here has wal2json"_s;
    const QByteArray setting = "SELECT 1 FROM pg_settings WHERE name = 'output_plugin_libraries'";
    if (failure.id == u"plugin-blocked" && m_clusters[Place::Main]->query(setting).isEmpty())
        return u"this server allows every plugin"_s;
    return {};
}

void ErrorSentences::failure_provoked_isSaidAlikeEverywhere_data()
{
    QTest::addColumn<Failure>("failure");
    for (const Failure &failure : provokedFailures())
        QTest::newRow(failure.name) << failure;
}

void ErrorSentences::failure_provoked_isSaidAlikeEverywhere()
{
    QFETCH(const Failure, failure);
    if (const QString why = whySkipped(failure); !why.isEmpty())
        QSKIP(qPrintable(why));
    const SourceCheckRequest request = requestFor(failure);
    const CommandLine user;
    const QStringList password{u"--password-file"_s,
                               user.writeFile(u"password"_s, request.password + '\n')};
    const QStringList arguments = commandArguments(failure, request) + password;
    const QString uri = request.connection.toUri();

    for (const QByteArray &sql : failure.before)
        exec(failure.place, sql, failure.database);
    std::optional<Result<Connection>> holder;
    if (!failure.held.isEmpty()) {
        ConnectionOptions options;
        options.info = request.connection;
        options.password = request.password;
        options.replication = true;
        holder = Connection::open(options, {});
        QVERIFY(*holder);
        const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(10);
        if (failure.held != u"-")
            QVERIFY(createTemporarySlot(**holder, failure.held, u"pgoutput"_s, deadline, {}));
    }

    const CommandResult checked = user.run(QStringList{u"check"_s, uri} + arguments);
    verifyWindow(request, checked, failure.check); // before a run changes anything
    const CommandResult synced = user.run(
        QStringList{u"sync"_s, uri, u"sqlite:"_s + user.file(u"copy.sqlite"_s)} + arguments);

    if (holder) {
        holder.reset();
        QTRY_COMPARE_WITH_TIMEOUT(
            m_clusters[failure.place]->query("SELECT pid FROM pg_stat_replication").size(),
            qsizetype(0), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_clusters[failure.place]
                                     ->query("SELECT 1 FROM pg_replication_slots WHERE temporary")
                                     .isEmpty(),
                                 30'000);
    }
    for (const QByteArray &sql : failure.after)
        exec(failure.place, sql, failure.database);
    if (QTest::currentTestFailed())
        return;
    verifyCheck(failure, request, checked);
    if (!QTest::currentTestFailed())
        verifySync(failure, request, synced);
    QVERIFY(!checked.data.contains("not it") && !synced.data.contains("not it"));
}

} // namespace

} // namespace tributary::test

QTEST_MAIN(tributary::test::ErrorSentences)
#include "tst_errorsentences.moc"
