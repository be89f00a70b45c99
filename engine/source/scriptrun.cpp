// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/scriptrun.h"

#include "engine/postgres/connection.h"
#include "engine/postgres/postgreserror.h"
#include "engine/source/providerguide.h"
#include "engine/source/script/scriptfacts.h"

#include <QCoreApplication>

namespace tributary {

namespace {

/// A right that @p error says is missing is one of the administrator's: it is not about reading
/// tables, as everywhere else.
Error aboutSetup(const Error &error, const ConnectionOptions &admin, const ScriptRequest &request,
                 int serverVersion)
{
    if (error.sqlState != "42501")
        return error;
    const QString holder = providerGuide(request.provider, serverVersion).adminLogin;
    return makeError(
        ErrorKind::SetupRight,
        {{QStringLiteral("user"), admin.info.user},
         {QStringLiteral("reason"), sentenceOf(error.detail)},
         {QStringLiteral("admin"),
          !holder.isEmpty()
              ? holder
              : QCoreApplication::translate(
                  "SetupScript", "a superuser, or the owner of the tables with CREATEROLE")}},
        error.detail, error.sqlState);
}

} // namespace

SetupScripts makeScripts(const ConnectionOptions &source, const ScriptRequest &request,
                         const std::stop_token &stop)
{
    const auto failed = [](const Error &error) {
        return SetupScripts{.setup = {}, .undo = {}, .error = error};
    };
    Result<Connection> connection = Connection::open(source, stop);
    if (!connection)
        return failed(connection.error());
    const Result<ScriptFacts> facts = loadScriptFacts(*connection, request, stop);
    if (!facts)
        return failed(facts.error());
    const Result<QString> setup = setupScript(request, *facts);
    if (!setup)
        return failed(setup.error());
    const Result<QString> undo = undoScript(request, *facts);
    if (!undo)
        return failed(undo.error());
    return {.setup = *setup, .undo = *undo, .error = std::nullopt};
}

Status runSetupScript(const ConnectionOptions &admin, const ScriptRequest &request,
                      const std::stop_token &stop)
{
    ScriptRequest statements = request;
    statements.format = ScriptFormat::Session;
    Result<Connection> connection = Connection::open(admin, stop);
    if (!connection)
        return connection.error();
    const Result<ScriptFacts> facts = loadScriptFacts(*connection, statements, stop);
    if (!facts)
        return facts.error();
    const Result<QString> script = setupScript(statements, *facts);
    if (!script)
        return script.error();
    // A server logs the whole text of statements that fail: the password is not in it.
    if (const Status begun = connection->execute(QStringLiteral("BEGIN READ WRITE"), stop); !begun)
        return begun;
    QByteArray password = storedPassword(statements, facts->serverVersion);
    if (password.isEmpty())
        password = ""; // and not NULL
    const Result<QueryResult> given = connection->query(
        QStringLiteral("SELECT pg_catalog.set_config('tributary.password', $1, true)"), {password},
        stop);
    const Status run = given ? connection->execute(*script, stop) : Status(given.error());
    if (run)
        return run;
    connection->rollback();
    return aboutSetup(run.error(), admin, request, facts->serverVersion);
}

} // namespace tributary
