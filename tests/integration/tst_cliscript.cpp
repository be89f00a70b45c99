// SPDX-License-Identifier: GPL-3.0-or-later
//
// tributary-cli script: what it prints can be run as it is, and nothing else is printed with it.

#include "tests/support/commandline.h"
#include "tests/support/logbench.h"
#include "tests/support/scriptbench.h"
#include "tests/support/smalldisk.h"

#include "engine/store/sourcestore.h"

#include <QDir>
#include <QFileInfo>
#include <QtTest>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

class CliScript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void script_passwordFileMade_logsIn();
    void script_passwordFileUnfit_isRefused_data();
    void script_passwordFileUnfit_isRefused();
    void script_output_isWrittenOnce();
    void script_output_canBeStandardOutput();
    void script_json_isAlwaysAnObject();
    void script_diskFull_leavesNothing();
    void script_columns_areUnderstood();
    void script_savedSource_keepsToItsColumns();
    void script_undoWithoutMethod_takesTheSlotToo();
    void script_formats_goToStandardOutput();
    void script_providerThatMakesTheRole_makesNoPasswordFile();
    void script_wrongUse_isExplained_data();
    void script_wrongUse_isExplained();

private:
    CommandResult script(const QStringList &arguments) const
    {
        return m_user->run(QStringList{u"script"_s, m_cluster.uri(u"shop"_s), u"--password-file"_s,
                                       m_user->passwordFile(m_cluster)}
                           + arguments);
    }

    PgCluster m_cluster{logicalServer()};
    std::unique_ptr<ScriptBench> m_bench;
    std::unique_ptr<CommandLine> m_user;
};

void CliScript::initTestCase()
{
    QString error;
    QVERIFY2(m_cluster.start(&error), qPrintable(error));
    m_bench = std::make_unique<ScriptBench>(m_cluster, u"shop"_s);
    QCOMPARE(m_bench->exec("CREATE TABLE orders (id int PRIMARY KEY, \"a, b\" text, secret text);"
                           "CREATE TABLE \"odd (x)\" (id int PRIMARY KEY);"
                           "INSERT INTO orders VALUES (1, 'ana', 'x')"),
             QString());
}

void CliScript::init()
{
    m_user = std::make_unique<CommandLine>();
}

void CliScript::script_passwordFileMade_logsIn()
{
    const QString file = m_user->file(u"role"_s);
    const QStringList arguments{u"--role"_s, u"reader"_s, u"--role-password-file"_s, file};
    const CommandResult made = script(arguments);
    QVERIFY2(made.exitCode == 0, made.summary().constData());
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    QCOMPARE(QFileInfo(file).permissions() & others, QFileDevice::Permissions());
    QFile read(file);
    QVERIFY(read.open(QIODevice::ReadOnly));
    const QByteArray password = read.readAll().trimmed();
    QVERIFY(password.size() >= 24);
    QVERIFY(!made.data.contains(password));
    QVERIFY(!made.words.contains(password));
    QCOMPARE(m_bench->run(QString::fromUtf8(made.data), ScriptFormat::Psql), QString());
    {
        PgSession reader(m_bench->login(u"reader"_s, password));
        QVERIFY2(reader.exec("SELECT * FROM orders"), qPrintable(reader.lastError()));
    }
    // The same file again; then nothing is missing.
    const CommandResult again = script(arguments);
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(m_bench->run(QString::fromUtf8(again.data), ScriptFormat::Psql), QString());
    QVERIFY(PgSession(m_bench->login(u"reader"_s, password)).isOpen());
    const CommandResult missing = script({u"--role"_s, u"reader"_s, u"--missing-only"_s});
    QCOMPARE(missing.exitCode, 0);
    QCOMPARE(missing.data, QByteArray());
    const CommandResult undo = script({u"--role"_s, u"reader"_s, u"--undo"_s});
    QCOMPARE(m_bench->run(QString::fromUtf8(undo.data), ScriptFormat::Psql), QString());
    QVERIFY(!m_bench->snapshot().contains(u"reader"));
}

void CliScript::script_passwordFileUnfit_isRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("readByOthers");
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("first line empty") << QByteArray("\nsecret\n") << false;
    QTest::newRow("others may read it") << QByteArray("secret\n") << true;
}

void CliScript::script_passwordFileUnfit_isRefused()
{
    QFETCH(const QByteArray, content);
    QFETCH(const bool, readByOthers);
    const QString file = m_user->writeFile(u"role"_s, content);
    QFileDevice::Permissions permissions = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (readByOthers)
        permissions |= QFileDevice::ReadOther;
    QVERIFY(QFile::setPermissions(file, permissions));
    const CommandResult result = script(
        {u"--role"_s, u"reader"_s, u"--role-password-file"_s, file});
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(result.data, QByteArray());
    QVERIFY(result.words.contains("password-file"));
    QVERIFY(!result.words.contains("secret"));
}

void CliScript::script_output_isWrittenOnce()
{
    const QString file = m_user->file(u"setup.sql"_s);
    const CommandResult first = script({u"--role"_s, u"reader"_s, u"-o"_s, file});
    QVERIFY2(first.exitCode == 0, first.summary().constData());
    QCOMPARE(first.data, QByteArray());
    QCOMPARE(QFileInfo(file).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
             QFileDevice::Permissions());
    const CommandResult second = script({u"--role"_s, u"reader"_s, u"-o"_s, file});
    QCOMPARE(second.exitCode, 2);
    QVERIFY(second.words.contains("not overwritten"));
}

void CliScript::script_output_canBeStandardOutput()
{
    const CommandResult plain = script({u"--role"_s, u"reader"_s});
    const CommandResult dash = script({u"--role"_s, u"reader"_s, u"-o"_s, u"-"_s});
    QCOMPARE(dash.exitCode, 0);
    QCOMPARE(dash.data.size(), plain.data.size());
    QVERIFY(!QFile::exists(m_user->file(u"-"_s)));
}

void CliScript::script_json_isAlwaysAnObject()
{
    const QString file = m_user->file(u"setup.sql"_s);
    const QString role = m_user->file(u"role"_s);
    const CommandResult written = script(
        {u"--role"_s, u"reader"_s, u"--json"_s, u"-o"_s, file, u"--role-password-file"_s, role});
    QVERIFY2(written.exitCode == 0, written.summary().constData());
    QCOMPARE(written.words, QByteArray());
    QCOMPARE(written.objects(u"script"_s).value(0)[u"file"].toString(), file);
    QCOMPARE(written.objects(u"password-file"_s).value(0)[u"path"].toString(), role);
    QFile sql(file);
    QVERIFY(sql.open(QIODevice::ReadOnly));
    QCOMPARE(m_bench->run(QString::fromUtf8(sql.readAll()), ScriptFormat::Psql), QString());
    const CommandResult missing = script(
        {u"--role"_s, u"reader"_s, u"--missing-only"_s, u"--json"_s});
    QCOMPARE(missing.exitCode, 0);
    QCOMPARE(missing.words, QByteArray());
    QCOMPARE(missing.objects(u"script"_s).size(), 1);
    QCOMPARE(missing.objects(u"script"_s)[0][u"text"].toString(), QString());
    const CommandResult undo = script({u"--role"_s, u"reader"_s, u"--undo"_s});
    QCOMPARE(m_bench->run(QString::fromUtf8(undo.data), ScriptFormat::Psql), QString());
}

void CliScript::script_diskFull_leavesNothing()
{
    SmallDisk disk("size=64k");
    if (!disk.isThere())
        QSKIP("a small disk can only be mounted by root: a full disk was NOT tested");
    QVERIFY(disk.fill(0));
    for (const char *option : {"-o", "--role-password-file"}) {
        const QString file = disk.file(u"new"_s);
        const CommandResult full = script(
            {u"--role"_s, u"reader"_s, QString::fromUtf8(option), file});
        QVERIFY2(full.exitCode == 2, full.summary().constData());
        QVERIFY2(full.words.contains("error (export-failed): "), full.summary().constData());
        QVERIFY2(full.words.contains("No space left on device"), full.summary().constData());
        QCOMPARE(QDir(disk.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"filler"_s});
    }
}

void CliScript::script_columns_areUnderstood()
{
    const CommandResult result = script({u"--role"_s, u"reader"_s, u"--method"_s, u"log"_s,
                                         u"--table"_s, u"public.orders(\"a, b\")"_s, u"--table"_s,
                                         u"public.odd (x)"_s, u"--format"_s, u"sql"_s});
    QVERIFY2(result.exitCode == 0, result.summary().constData());
    QVERIFY(result.data.contains("GRANT SELECT (\"id\", \"a, b\") ON TABLE \"public\".\"orders\""));
    QVERIFY(result.data.contains("GRANT SELECT ON TABLE \"public\".\"odd (x)\""));
    QVERIFY(!result.data.contains("secret"));
    QVERIFY(!result.data.contains("\n\\"));
}

void CliScript::script_savedSource_keepsToItsColumns()
{
    SavedSource source;
    source.name = u"shop"_s;
    source.connection.host = m_cluster.host();
    source.connection.port = QString::number(m_cluster.port());
    source.connection.database = u"shop"_s;
    source.connection.user = m_cluster.superuser();
    source.destination = u"sqlite:"_s + m_user->file(u"shop.sqlite"_s);
    source.tables = {u"public.orders"_s, u"public.odd (x)"_s};
    source.columns = {{u"public.orders"_s, {u"id"_s, u"a, b"_s}}};
    source.futureTables = true;
    const QString home = m_user->environment.value(u"XDG_DATA_HOME"_s);
    QVERIFY(SourceStore(home + u"/tributary/tributary.db"_s).add(source));
    const CommandResult result = m_user->run({u"script"_s, u"shop"_s, u"--password-file"_s,
                                              m_user->passwordFile(m_cluster), u"--role"_s,
                                              u"reader"_s, u"--format"_s, u"sql"_s});
    QVERIFY2(result.exitCode == 0, result.summary().constData());
    QVERIFY(result.data.contains("GRANT SELECT (\"id\", \"a, b\") ON TABLE \"public\".\"orders\""));
    QVERIFY(result.data.contains("GRANT SELECT ON TABLE \"public\".\"odd (x)\""));
    QVERIFY(result.data.contains("ALTER DEFAULT PRIVILEGES"));
    QVERIFY(!result.data.contains("secret"));
}

void CliScript::script_undoWithoutMethod_takesTheSlotToo()
{
    const QStringList role{u"--role"_s, u"reader"_s};
    const CommandResult setup = script(role + QStringList{u"--method"_s, u"log"_s});
    QCOMPARE(m_bench->run(QString::fromUtf8(setup.data), ScriptFormat::Psql), QString());
    QCOMPARE(m_bench->exec("SELECT pg_create_logical_replication_slot('tributary_shop',"
                           " 'pgoutput')"),
             QString());
    const CommandResult undo = script(role + QStringList{u"--undo"_s});
    QCOMPARE(m_bench->run(QString::fromUtf8(undo.data), ScriptFormat::Psql), QString());
    const QString after = m_bench->snapshot();
    for (const QString &gone : {u"reader"_s, u"slot tributary_shop"_s, u"publication "_s})
        QVERIFY2(!after.contains(gone), qPrintable(after));
    // With the method named, it is only the role.
    const CommandResult full = script(role + QStringList{u"--undo"_s, u"--method"_s, u"full"_s});
    QVERIFY(!full.data.contains("pg_drop_replication_slot"));
}

void CliScript::script_formats_goToStandardOutput()
{
    const CommandResult markdown = script({u"--role"_s, u"reader"_s, u"--format"_s, u"markdown"_s});
    QVERIFY(markdown.data.startsWith("# Tributary: setup script"));
    const CommandResult json = script({u"--role"_s, u"reader"_s, u"--json"_s});
    QCOMPARE(json.objects(u"script"_s).size(), 1);
    const CommandResult rds = script(
        {u"--role"_s, u"reader"_s, u"--method"_s, u"log"_s, u"--provider"_s, u"rds"_s});
    QVERIFY(rds.data.contains("GRANT rds_replication"));
}

void CliScript::script_providerThatMakesTheRole_makesNoPasswordFile()
{
    const QString file = m_user->file(u"role"_s);
    const CommandResult result = script(
        {u"--role"_s, u"reader"_s, u"--provider"_s, u"heroku"_s, u"--role-password-file"_s, file});
    QVERIFY2(result.exitCode == 0, result.summary().constData());
    QVERIFY(!QFile::exists(file));
    QVERIFY2(result.words.contains("is not used"), result.words.constData());
    QVERIFY(result.data.contains("heroku pg:credentials:create DATABASE --name reader --app APP"));
    QVERIFY(!result.data.contains("CREATE ROLE"));
    const CommandResult undo = script(
        {u"--role"_s, u"reader"_s, u"--provider"_s, u"heroku"_s, u"--undo"_s});
    QVERIFY(undo.data.contains("heroku pg:credentials:destroy DATABASE --name reader --app APP"));
}

void CliScript::script_wrongUse_isExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no role") << QStringList();
    QTest::newRow("everybody") << QStringList{u"--role"_s, u"public"_s};
    const auto row = [](const char *name, const QStringList &more) {
        QTest::newRow(name) << QStringList{u"--role"_s, u"reader"_s} + more;
    };
    row("method", {u"--method"_s, u"x"_s});
    row("plugin", {u"--method"_s, u"log"_s, u"--plugin"_s, u"x"_s});
    row("slot without log", {u"--slot"_s, u"x"_s});
    row("provider", {u"--provider"_s, u"x"_s});
    row("format", {u"--format"_s, u"x"_s});
    row("Heroku", {u"--method"_s, u"log"_s, u"--provider"_s, u"heroku"_s});
    row("both", {u"--undo"_s, u"--missing-only"_s});
    row("future tables of tables", {u"--table"_s, u"orders"_s, u"--future-tables"_s});
    row("no such table", {u"--table"_s, u"nothing"_s});
    row("no such column", {u"--table"_s, u"orders(nothing)"_s});
    row("no column", {u"--table"_s, u"public.orders()"_s});
    row("blank columns", {u"--table"_s, u"orders( , )"_s});
    row("no column, undo", {u"--undo"_s, u"--table"_s, u"orders(,)"_s});
    row("no such schema", {u"--schema"_s, u"nothing"_s});
    row("slot", {u"--method"_s, u"log"_s, u"--slot"_s, u"My slot"_s});
}

void CliScript::script_wrongUse_isExplained()
{
    QFETCH(const QStringList, arguments);
    const CommandResult result = script(arguments);
    QVERIFY2(result.exitCode == 2, result.summary().constData());
    QCOMPARE(result.data, QByteArray());
    QVERIFY(result.words.startsWith("error ("));
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::CliScript)
#include "tst_cliscript.moc"
