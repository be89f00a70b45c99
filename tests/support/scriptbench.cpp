// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptbench.h"

#include "engine/postgres/connection.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>

namespace tributary::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int deadlineMs = 60'000;

// Privileges as they work: with the default ones where none are written down.
constexpr char catalogue[] = R"(
SELECT 'role ' || concat_ws(' ', quote_ident(r.rolname), r.rolsuper, r.rolcreaterole, r.rolcreatedb, r.rolcanlogin,
       r.rolreplication, r.rolbypassrls, r.rolconnlimit, r.rolpassword IS NULL, shobj_description(r.oid, 'pg_authid')) AS line
FROM pg_authid r WHERE r.rolname !~ '^pg_'
UNION ALL SELECT 'member ' || m.roleid::regrole::text || ' ' || m.member::regrole::text FROM pg_auth_members m WHERE m.roleid >= 16384
UNION ALL SELECT 'setting ' || s.setrole::regrole::text || ' ' || s.setdatabase::text || ' ' || s.setconfig::text FROM pg_db_role_setting s
UNION ALL SELECT 'publication ' || p.pubname FROM pg_publication p
UNION ALL SELECT 'published ' || t.pubname || ' ' || t.schemaname || '.' || t.tablename FROM pg_publication_tables t
UNION ALL SELECT 'slot ' || s.slot_name FROM pg_replication_slots s
UNION ALL SELECT 'database ' || d.datname FROM pg_database d
UNION ALL SELECT 'database right ' || d.datname || ' ' || a::text
FROM pg_database d, aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) a
UNION ALL SELECT 'schema right ' || n.nspname || ' ' || a::text
FROM pg_namespace n, aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) a WHERE n.nspname !~ '^pg_'
UNION ALL SELECT 'default right ' || d.defaclrole::regrole::text || ' ' || d.defaclnamespace::regnamespace::text || ' ' || d.defaclobjtype::text || a::text
FROM pg_default_acl d, aclexplode(d.defaclacl) a
UNION ALL SELECT 'relation ' || n.nspname || '.' || c.relname || ' ' || c.relkind::text || c.relreplident::text || c.relowner::regrole::text
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
UNION ALL SELECT 'table right ' || n.nspname || '.' || c.relname || ' ' || a::text
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace, aclexplode(coalesce(c.relacl, acldefault('r', c.relowner))) a
WHERE n.nspname !~ '^pg_' AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
UNION ALL SELECT 'column right ' || t.attrelid::regclass::text || '.' || t.attname || ' ' || a::text
FROM pg_attribute t, aclexplode(t.attacl) a WHERE t.attrelid >= 16384
UNION ALL SELECT 'function ' || f.oid::regprocedure::text FROM pg_proc f WHERE f.oid >= 16384
UNION ALL SELECT 'language ' || l.lanname FROM pg_language l
ORDER BY 1)";

ConnectionOptions optionsFor(const PgSession::Login &login)
{
    ConnectionOptions options;
    options.info.host = login.host;
    options.info.port = QString::number(login.port);
    options.info.database = login.database;
    options.info.user = login.user;
    options.password = login.password;
    return options;
}

} // namespace

ScriptBench::ScriptBench(PgCluster &cluster, const QString &database)
    : admin({.host = cluster.host(),
             .port = cluster.port(),
             .database = database,
             .user = cluster.superuser(),
             .password = cluster.superuserPassword()})
    , m_cluster(cluster)
    , m_database(database)
{
    cluster.createDatabase(database);
}

QString ScriptBench::exec(const QByteArray &sql)
{
    if (m_cluster.exec(sql, m_database))
        return {};
    return u"%1: %2"_s.arg(QString::fromUtf8(sql), m_cluster.lastError());
}

ScriptFacts ScriptBench::facts(const ScriptRequest &request)
{
    Result<Connection> connection = Connection::open(optionsFor(admin), {});
    if (!connection)
        return {};
    const Result<ScriptFacts> facts = loadScriptFacts(*connection, request, {});
    if (facts)
        return *facts;
    m_printed = facts.error().detail;
    return {};
}

QString ScriptBench::setup(const ScriptRequest &request)
{
    const Result<QString> script = setupScript(request, facts(request));
    return script ? *script : u"error: "_s + script.error().message;
}

QString ScriptBench::undo(const ScriptRequest &request)
{
    const Result<QString> script = undoScript(request, facts(request));
    return script ? *script : u"error: "_s + script.error().message;
}

QString ScriptBench::run(const QString &script, ScriptFormat format)
{
    m_complaints.clear();
    m_printed.clear();
    if (script.startsWith(u"error: "))
        return script;
    return format == ScriptFormat::Psql ? runPsql(script) : runPlain(script);
}

QString ScriptBench::runPsql(const QString &script)
{
    QFile file(m_folder.filePath(u"script.sql"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(script.toUtf8()) < 0)
        return file.errorString();
    file.close();
    QProcess psql;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PGHOST"_s, admin.host);
    environment.insert(u"PGPORT"_s, QString::number(admin.port));
    environment.insert(u"PGUSER"_s, admin.user);
    environment.insert(u"PGPASSWORD"_s, QString::fromUtf8(admin.password));
    environment.insert(u"PGDATABASE"_s, m_database);
    environment.insert(u"PGCLIENTENCODING"_s, u"UTF8"_s);
    psql.setProcessEnvironment(environment);
    psql.setWorkingDirectory(m_folder.path());
    psql.setStandardInputFile(QProcess::nullDevice());
    psql.start(u"setsid"_s,
               {u"-w"_s, u"psql"_s, u"-X"_s, u"-A"_s, u"-t"_s, u"-f"_s, u"script.sql"_s});
    if (!psql.waitForFinished(deadlineMs))
        return psql.errorString();
    const QString out = QString::fromUtf8(psql.readAllStandardOutput());
    const QString err = QString::fromUtf8(psql.readAllStandardError());
    m_printed = out + err;
    for (const QString &line : out.split(u'\n')) {
        const QStringList cells = line.split(u'|');
        if (cells.size() == 3 && !cells[1].startsWith(u"ok"))
            m_complaints.append(cells[0] + u": "_s + cells[1]);
    }
    return psql.exitStatus() == QProcess::NormalExit && psql.exitCode() == 0 ? QString() : err;
}

QString ScriptBench::runPlain(const QString &script)
{
    PgSession session(admin);
    if (!session.isOpen())
        return session.lastError();
    for (const PgCluster::Row &row : session.query(script.toUtf8())) {
        if (!row[1]->startsWith("ok"))
            m_complaints.append(QString::fromUtf8(*row[0] + ": " + *row[1]));
    }
    return session.lastError();
}

QString ScriptBench::snapshot()
{
    QStringList lines;
    for (const PgCluster::Row &row : m_cluster.query(catalogue, m_database))
        lines.append(row[0] ? QString::fromUtf8(*row[0]) : u"NULL"_s);
    if (lines.isEmpty())
        return u"error: "_s + m_cluster.lastError();
    return lines.join(u'\n');
}

QStringList ScriptBench::strangeFiles() const
{
    QStringList files = QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    files.removeAll(u"script.sql"_s);
    return files;
}

PgSession::Login ScriptBench::login(const QString &role, const QByteArray &password) const
{
    PgSession::Login login = admin;
    login.user = role;
    login.password = password;
    return login;
}

} // namespace tributary::test
