// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandlineharness.h"

#include "app/common/connectionimport.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <memory>

using namespace tributary;
using namespace tributary::test;

class TestSourceImport : public QObject
{
    Q_OBJECT

private:
    Outcome run(const QStringList &arguments) const { return m_harness->run(arguments); }

    QString write(const char *name, const QByteArray &content) const
    {
        const QString path = m_harness->pathOf(name);
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write a file");
        return path;
    }

    QString list() const { return run(texts({"source", "list"})).data; }

    std::unique_ptr<CommandLineHarness> m_harness;

private Q_SLOTS:

    void init()
    {
        m_harness = std::make_unique<CommandLineHarness>();
        QVERIFY(m_harness->isUsable());
    }

    void import_serviceFile_savesItsConnections()
    {
        const QString file = write("pg_service.conf",
                                   "[shop]\nhost=db1\ndbname=shop\nuser=ana\npassword=Zaq\n"
                                   "[again]\nhost=db1\ndbname=shop\nuser=ana\n"
                                   "[nodb]\nhost=db2\n[weak]\nhost=db3\ndbname=x\nuser=a\n"
                                   "sslmode=disable\noptions=-c role=admin\n");
        const Outcome outcome = run({QStringLiteral("source"), QStringLiteral("import"), file});
        QCOMPARE(outcome.code, 0);
        QVERIFY(list().contains(QStringLiteral("postgresql://ana@db1:5432/shop")));
        QVERIFY(list().contains(QStringLiteral("postgresql://a@db3:5432/x?sslmode=disable")));
        QCOMPARE(list().count(u'\n'), 2);
        QVERIFY(outcome.words.contains(QStringLiteral("\"again\" was passed over")));
        QVERIFY(outcome.words.contains(QStringLiteral("\"nodb\" was passed over")));
        QVERIFY(outcome.words.contains(QStringLiteral("weaker")));
        QVERIFY(!QString(outcome.data + outcome.words + list()).contains(QStringLiteral("Zaq")));
        // Once more changes nothing.
        QCOMPARE(run({QStringLiteral("source"), QStringLiteral("import"), file}).code, 0);
        QCOMPARE(list().count(u'\n'), 2);
    }

    void export_andImport_isTheSame()
    {
        QCOMPARE(run({QStringLiteral("source"), QStringLiteral("add"), QStringLiteral("shop"),
                      QStringLiteral("postgresql://ana:Zaq@db1/shop?ssh_tunnel=bob%40bastion"),
                      QStringLiteral("sqlite:") + m_harness->pathOf("x.sqlite"),
                      QStringLiteral("--method"), QStringLiteral("log"), QStringLiteral("--slot"),
                      QStringLiteral("my_slot"), QStringLiteral("--table"),
                      QStringLiteral("public.orders")})
                     .code,
                 0);
        const QString before = run(texts({"source", "show", "shop", "--json"})).data;
        const QString file = m_harness->pathOf("sources.json");
        QCOMPARE(run({QStringLiteral("source"), QStringLiteral("export"), file}).code, 0);
        QFile exported(file);
        QVERIFY(exported.open(QIODevice::ReadOnly));
        QVERIFY(!exported.readAll().contains("Zaq"));
        QCOMPARE(
            exported.permissions()
                & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
            QFile::Permissions());
        QCOMPARE(run(texts({"source", "remove", "shop"})).code, 0);
        const Outcome imported = run({QStringLiteral("source"), QStringLiteral("import"), file});
        QVERIFY2(imported.code == 0, qPrintable(imported.words));
        QCOMPARE(run(texts({"source", "show", "shop", "--json"})).data, before);
        // Its own export may be replaced.
        QCOMPARE(run({QStringLiteral("source"), QStringLiteral("export"), file}).code, 0);
    }

    /// Several sources may read one database, each in its own way.
    void import_exportOfSimilarSources_bringsAllBack()
    {
        const auto add = [this](const char *name, const char *file, const char *method) {
            QCOMPARE(run({QStringLiteral("source"), QStringLiteral("add"), QString::fromUtf8(name),
                          QStringLiteral("postgresql://ana@db1/shop"),
                          QStringLiteral("sqlite:") + m_harness->pathOf(file),
                          QStringLiteral("--method"), QString::fromUtf8(method)})
                         .code,
                     0);
        };
        add("shop", "a.sqlite", "full");
        add("shop log", "b.sqlite", "log");
        add("shop again", "a.sqlite", "full"); // the same under another name
        add("bakery", "c.sqlite", "full");
        const QString before = list();
        const QString file = m_harness->pathOf("sources.json");
        QCOMPARE(run({QStringLiteral("source"), QStringLiteral("export"), file}).code, 0);
        const QStringList import{QStringLiteral("source"), QStringLiteral("import"), file};

        const Outcome known = run(import);
        QCOMPARE(known.code, 0);
        QCOMPARE(known.words.count(QStringLiteral("was passed over")), 4);
        QCOMPARE(list(), before);

        for (const char *name : {"shop", "shop log", "shop again", "bakery"})
            QCOMPARE(run(texts({"source", "remove", name})).code, 0);
        const Outcome back = run(import);
        QCOMPARE(back.code, 0);
        QCOMPARE(back.words, QString());
        QCOMPARE(list(), before);

        // Of the same name, but another: it stays, and the imported one gets a number; once.
        QCOMPARE(run(texts({"source", "remove", "bakery"})).code, 0);
        add("bakery", "d.sqlite", "full");
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(run(import).code, 0);
            QCOMPARE(list().count(u'\n'), 5);
        }
        QVERIFY(list().contains(QStringLiteral("bakery 2 ")));
    }

    void export_toStandardOutput_canBeImported()
    {
        QCOMPARE(run(texts({"source", "add", "shop", "postgresql://ana@db1/shop",
                            "sqlite:/tmp/x.sqlite"}))
                     .code,
                 0);
        const QString before = list();
        for (const bool json : {false, true}) {
            QStringList arguments = texts({"source", "export", "-"});
            if (json)
                arguments.append(QStringLiteral("--json"));
            const Outcome exported = run(arguments);
            QCOMPARE(exported.code, 0);
            QCOMPARE(exported.data.count(u'\n') == 1, json);
            QVERIFY(!QFile::exists(QStringLiteral("-")));
            const QString file = write("out.json", exported.data.toUtf8());
            QCOMPARE(run(texts({"source", "remove", "shop"})).code, 0);
            QCOMPARE(run({QStringLiteral("source"), QStringLiteral("import"), file}).code, 0);
            QCOMPARE(list(), before);
        }
    }

    void run_json_isSaidForEachVerb()
    {
        const QString file = m_harness->pathOf("sources.json");
        const Outcome added = run(texts({"source", "add", "shop", "postgresql://ana@db1/shop",
                                         "sqlite:/tmp/x.sqlite", "--json"}));
        QCOMPARE(added.objects().size(), 1);
        QCOMPARE(added.objects()[0].value(u"type").toString(), QStringLiteral("source"));
        QCOMPARE(added.data, run(texts({"source", "show", "shop", "--json"})).data);
        const Outcome exported = run(
            {QStringLiteral("source"), QStringLiteral("export"), file, QStringLiteral("--json")});
        QCOMPARE(exported.objects().size(), 1);
        QCOMPARE(exported.objects()[0].value(u"type").toString(), QStringLiteral("export"));
        QCOMPARE(exported.objects()[0].value(u"file").toString(), file);
        QCOMPARE(exported.objects()[0].value(u"sources").toInt(), 1);
        const Outcome removed = run(texts({"source", "remove", "shop", "--json"}));
        QCOMPARE(removed.objects().size(), 1);
        QCOMPARE(removed.objects()[0].value(u"type").toString(), QStringLiteral("removed"));
        QCOMPARE(removed.objects()[0].value(u"source").toString(), QStringLiteral("shop"));
    }

    void add_limits_areCheckedButNotSaved()
    {
        const QStringList add = texts(
            {"source", "add", "shop", "postgresql://ana@db1/shop", "sqlite:/tmp/x.sqlite"});
        const Outcome wrong = run(add + texts({"--max-rate", "fast"}));
        QCOMPARE(wrong.code, 2);
        QVERIFY(wrong.words.contains(QStringLiteral("--max-rate is a number")));
        QCOMPARE(list(), QString());
        const Outcome added = run(add + texts({"--max-rate", "2M", "--connections", "2"}));
        QVERIFY2(added.code == 0, qPrintable(added.words));
        QVERIFY(added.words.contains(QStringLiteral("--max-rate is not saved with a source")));
        QVERIFY(added.words.contains(QStringLiteral("--connections is not saved with a source")));
        QCOMPARE(list().count(u'\n'), 1);
    }

    void export_intoAFolder_isRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("reason");
        QTest::newRow("folder") << QStringLiteral("/tmp")
                                << QStringLiteral("/tmp could not be written: it is a folder.");
        QTest::newRow("device") << QStringLiteral(
            "/dev/null") << QStringLiteral("/dev/null could not be written: it is not a file.");
        QTest::newRow("no folder")
            << QStringLiteral("/nonexistent/x.json")
            << QStringLiteral("/nonexistent/x.json could not be written: No such file or "
                              "directory.");
    }

    void export_intoAFolder_isRefused()
    {
        QFETCH(QString, path);
        QFETCH(QString, reason);
        const Outcome outcome = run({QStringLiteral("source"), QStringLiteral("export"), path});
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.words.startsWith(u"error (export-failed): " + reason),
                 qPrintable(outcome.words));
    }

    void export_overAnotherFile_isRefused()
    {
        const QString file = write("precious.txt", "precious");
        const Outcome outcome = run({QStringLiteral("source"), QStringLiteral("export"), file});
        QCOMPARE(outcome.code, 2);
        QFile kept(file);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray("precious"));
    }

    void import_whatIsNoImport_isRefused()
    {
        for (const QByteArray &content :
             {QByteArray("hello"), QByteArray("SQLite format 3\0x", 17)})
            QCOMPARE(
                run({QStringLiteral("source"), QStringLiteral("import"), write("file", content)})
                    .code,
                2);
        QCOMPARE(
            run({QStringLiteral("source"), QStringLiteral("import"), m_harness->pathOf("nothing")})
                .code,
            2);
    }

    void import_hostileExport_isTamed()
    {
        const QString file = write(
            "evil.json",
            "{\"format\": \"tributary-sources\", \"version\": 1, \"sources\": ["
            "{\"name\": \"a/b:c\", \"connection\":"
            "\"postgresql://u@h/d?gsslib=x&sslkey=/tmp/evil.so:x&ssh_tunnel=bastion"
            "&sslmode=disable\","
            "\"destination\": \"sqlite:/tmp/x.sqlite\", \"method\": \"log\", \"tables\": [1, "
            "\"s.t\"]},"
            "{\"name\": \"x\", \"connection\": "
            "\"postgresql://u@h/d?ssh_tunnel=-oProxyCommand%3Dx\","
            "\"destination\": \"sqlite:/tmp/y.sqlite\"},"
            "{\"name\": \"y\", \"connection\": \"postgresql://u@h2/d\", \"destination\": "
            "\"evil:x\"}]}");
        const Outcome outcome = run({QStringLiteral("source"), QStringLiteral("import"), file});
        QCOMPARE(outcome.code, 0);
        QCOMPARE(list().count(u'\n'), 1);
        QVERIFY(list().contains(QStringLiteral("a-b-c")));
        QVERIFY(!list().contains(QStringLiteral("gsslib")));
        QVERIFY(!list().contains(QStringLiteral("sslkey")));
        QVERIFY(outcome.words.contains(QStringLiteral("\"sslkey\" was left out")));
        QVERIFY(outcome.words.contains(QStringLiteral("weaker")));
    }

    void find_usualFiles_areRead()
    {
        write("home/.pg_service.conf", "[shop]\nhost=db1\ndbname=shop\nuser=ana\n");
        const QString passes = write("home/.pgpass", "db2:5432:shop:ana:Zaq\n");
        write("home/.local/share/DBeaverData/workspace6/General/.dbeaver/data-sources.json",
              "{\"connections\": {\"a\": {\"provider\": \"postgresql\", \"name\": \"B\","
              "\"configuration\": {\"host\": \"db3\", \"database\": \"shop\"}}}}");
        const QString pgAdmin = write("home/.pgadmin/pgadmin4.db", {});
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"),
                                                              QStringLiteral("test"));
            database.setDatabaseName(pgAdmin);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(QStringLiteral(
                "CREATE TABLE server (id INTEGER, name TEXT, host TEXT, port INTEGER,"
                " maintenance_db TEXT, username TEXT, password TEXT, connection_params TEXT)")));
            QVERIFY(query.exec(QStringLiteral(
                "INSERT INTO server VALUES (1, 'P', 'db4', 5433, 'shop', 'ana', 'Zaq',"
                " '{\"sslmode\": \"verify-full\", \"passfile\": \"/x\"}')")));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("test"));
        QStringList uris;
        const auto found = findConnections(m_harness->pathOf("home"));
        for (const FoundConnection &each : found)
            uris.append(each.connection.toUri());
        QCOMPARE(
            uris,
            (QStringList{QStringLiteral("postgresql://ana@db1:5432/shop"),
                         QStringLiteral("postgresql://ana@db2:5432/shop"),
                         QStringLiteral("postgresql://db3:5432/shop"),
                         QStringLiteral("postgresql://ana@db4:5433/shop?sslmode=verify-full")}));
        // PostgreSQL ignores a password file that others can read; so it is said.
        QFile::setPermissions(passes, QFile::ReadOwner | QFile::ReadOther);
        QVERIFY(importFile(passes)->notes.join(u' ').contains(QStringLiteral("chmod 600")));
        QFile::setPermissions(passes, QFile::ReadOwner);
        QVERIFY(importFile(passes)->notes.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSourceImport)
#include "tst_sourceimport.moc"
