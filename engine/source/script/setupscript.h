// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/core/tableid.h"
#include "engine/source/providers.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <stop_token>

namespace tributary {

class Connection;

/// Dialects of a script.
enum class ScriptFormat {
    Psql, ///< a file for psql: stops at the first error, may use backslash commands
    Sql, ///< statements only, for editors in a browser and other tools
    Markdown, ///< for a ticket: explanation, and the statements of Sql in a code block
    Session, ///< for runSetupScript(): goes on in a transaction that has tributary.password set
};

/// How the new role gets its password.
enum class ScriptPassword {
    Verifier, ///< a SCRAM-SHA-256 verifier stands in the script: no password can be read from it
    Plain, ///< the password itself, where a provider takes nothing else
    Ask, ///< whoever runs the script sets it (\password, or a placeholder to be replaced)
};

/// One table of a script, perhaps some of its columns only. A "schema.table" with further dots may
/// be parted at any of them.
struct ScriptTable
{
    QString schema;
    QString name;
    QStringList columns; ///< empty: all

    bool operator==(const ScriptTable &) const = default;
};

/// What the script is to reach. Plain value, any thread.
struct ScriptRequest
{
    QString role;
    ScriptPassword passwordForm = ScriptPassword::Ask;
    QByteArray password; ///< for Verifier and Plain; never shown but by Plain
    QByteArray salt; ///< of the verifier, 16 bytes; empty: random. For tests
    bool log = false; ///< also what following changes needs
    QString plugin; ///< "pgoutput", "wal2json"; empty: what the version suggests
    QString publication; ///< empty: the default name
    QString slot; ///< the slot that undo drops; empty: the default name
    bool keepsSlot = false; ///< undo leaves the slot, whatever its name: others need it
    bool keepsPublication = false; ///< ditto
    bool keepsRole = false; ///< undo takes nothing from the role: others read this database with it
    QStringList schemas; ///< with all their tables; with no tables and no schemas: all
    QList<ScriptTable> tables; ///< with columns also of schemas: only these columns then
    bool futureTables = false; ///< also tables made later in the schemas, those of tables too
    bool missingOnly = false; ///< just what the server lacks
    /// What else a role that a script made was granted to read in this database is taken back. A
    /// role that was there before keeps all it has.
    bool nothingElse = false;
    Provider provider = Provider::SelfHosted;
    ScriptFormat format = ScriptFormat::Psql;
    QString sourceName; ///< for the heading
    QString server; ///< "host:port" for the heading and pg_hba.conf
    QDateTime generatedAt; ///< for the heading
};

/// What a script says about one server. Facts only, from catalogues that every login may read.
struct ScriptFacts;

/// What tributary.password is to be for the script of @p request: a verifier or the password
/// itself; empty when the request leaves it to somebody. Pure function but for the salt.
QByteArray storedPassword(const ScriptRequest &request, int serverVersion);

/// Loads what setupScript() and undoScript() need of the database that @p connection is connected
/// to (scriptfacts.h): it depends on the request's role, and with the log on its publication. One
/// read-only transaction, which waits for locks at most four seconds. Blocks; the connection's
/// thread. Errors: as Connection::query().
Result<ScriptFacts> loadScriptFacts(Connection &connection, const ScriptRequest &request,
                                    const std::stop_token &stop);

/// The script that a database administrator reads and runs; empty with missingOnly when nothing is
/// missing. Pure function but for the salt. Errors: Settings (a password that is empty, or the
/// role's name; a name that cannot be one), SlotName, TableNotFound (something chosen is not
/// there), Usage (the provider lets nobody follow changes).
Result<QString> setupScript(const ScriptRequest &request, const ScriptFacts &facts);

/// The script that takes everything away again, in the safe order; what was made before Tributary
/// stays, and from a role that was there before nothing is taken: the report lists its rights. A
/// superuser is refused. Pure function. Errors: Settings, SlotName.
Result<QString> undoScript(const ScriptRequest &request, const ScriptFacts &facts);

} // namespace tributary
