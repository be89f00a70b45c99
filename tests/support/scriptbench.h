// SPDX-License-Identifier: GPL-3.0-or-later
//
// Setup and undo scripts as an administrator meets them: made from what a server says, run by psql
// from a file and through a plain connection, and compared by what they leave in the catalogue.
//
// Any one thread; blocks. Borrows the cluster; the database is the bench's own.

#pragma once

#include "tests/support/pgsession.h"

#include "engine/source/script/scriptfacts.h"
#include "engine/source/script/setupscript.h"

#include <QString>
#include <QTemporaryDir>

namespace tributary::test {

class ScriptBench final
{
public:
    // Makes a database of that name. Scripts are run as the superuser, unless admin says otherwise.
    ScriptBench(PgCluster &cluster, const QString &database);

    // Who runs the scripts.
    PgSession::Login admin;

    // Empty, or what the server said.
    QString exec(const QByteArray &sql);
    ScriptFacts facts(const ScriptRequest &request);
    // The text; "error: ..." when there is none.
    QString setup(const ScriptRequest &request);
    QString undo(const ScriptRequest &request);

    // Empty, or what went wrong; what was printed is in printed().
    QString run(const QString &script, ScriptFormat format);

    // Of the last run() by psql: standard output, then standard error.
    QString printed() const { return m_printed; }

    // Rows of the report of the last run that are not ok, "check: state".
    QStringList complaints() const { return m_complaints; }

    // Roles, memberships, settings, publications, slots, default privileges, relations, functions,
    // databases and effective privileges, a line each; without system objects.
    QString snapshot();

    // Where psql runs: what a script's text made there shows that it was executed.
    QStringList strangeFiles() const;

    // A session as the new role.
    PgSession::Login login(const QString &role, const QByteArray &password) const;

private:
    QString runPsql(const QString &script);
    QString runPlain(const QString &script);

    PgCluster &m_cluster;
    QString m_database;
    QTemporaryDir m_folder;
    QString m_printed;
    QStringList m_complaints;
};

} // namespace tributary::test
