// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/scriptrun.h"

#include "engine/postgres/connection.h"
#include "engine/source/script/scriptfacts.h"

namespace tributary {

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
    if (!run)
        connection->rollback();
    return run;
}

} // namespace tributary
